// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/world/paths.h"

#include <QDir>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

/// Whether QDir::cleanPath() leaves an absolute path as it is; no where it may not: "//", "/.", or a slash at the end.
bool isClean(QStringView path)
{
    QChar before;
    for (const QChar c : path) {
        if (before == u'/' && (c == u'/' || c == u'.'))
            return false;
        before = c;
    }
    return before != u'/' || path.size() == 1;
}

} // namespace

QString projectFolder() { return u"/builds/project"_s; }

QString homeFolder() { return u"/home/opam"_s; }

QString absolutePath(const QString &path, const QString &folder)
{
    QString full = path;
    if (full == u"~" || full.startsWith(u"~/"))
        full = homeFolder() + full.mid(1);
    else if (!full.startsWith(u'/'))
        full = folder + u'/' + full;
    return isClean(full) ? full : QDir::cleanPath(full);
}

bool isInProject(const QString &path) { return path.startsWith(projectFolder() + u'/'); }

} // namespace caravan::estimate
