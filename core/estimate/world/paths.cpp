// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/world/paths.h"

#include <QDir>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

QString projectFolder() { return u"/builds/project"_s; }

QString homeFolder() { return u"/home/opam"_s; }

QString absolutePath(const QString &path, const QString &folder)
{
    QString full = path;
    if (full == u"~" || full.startsWith(u"~/"))
        full = homeFolder() + full.mid(1);
    else if (!full.startsWith(u'/'))
        full = folder + u'/' + full;
    return QDir::cleanPath(full);
}

bool isInProject(const QString &path) { return path.startsWith(projectFolder() + u'/'); }

} // namespace caravan::estimate
