// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/remote_url.h"

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

/// A URL cut at its borders: `scheme` `://` `user` `@` `place` `path`; place is host and port.
struct Parts {
    QString scheme;
    QString user;
    QString place;
    QString path;
};

Parts cut(const QString &url)
{
    Parts parts;
    const qsizetype border = url.indexOf("://"_L1);
    if (border < 0) {
        // `user@host:path`; a slash before the colon makes it a local path, as git reads it.
        const qsizetype colon = url.indexOf(u':');
        const qsizetype slash = url.indexOf(u'/');
        if (colon <= 0 || (slash >= 0 && slash < colon)) {
            parts.path = url;
            return parts;
        }
        const qsizetype at = url.lastIndexOf(u'@', colon);
        parts.user = at < 0 ? QString() : url.first(at);
        parts.place = url.sliced(at + 1, colon - at - 1);
        parts.path = url.sliced(colon);
        return parts;
    }
    parts.scheme = url.first(border).toLower();
    const QString rest = url.sliced(border + 3);
    qsizetype end = rest.indexOf(u'/');
    if (end < 0)
        end = rest.size();
    const QString authority = rest.first(end);
    const qsizetype at = authority.lastIndexOf(u'@');
    parts.user = at < 0 ? QString() : authority.first(at);
    parts.place = authority.sliced(at + 1);
    parts.path = rest.sliced(end);
    return parts;
}

} // namespace

QString withoutCredentials(const QString &url)
{
    const Parts parts = cut(url.trimmed());
    if (parts.scheme.isEmpty())
        return url.trimmed();
    const bool isSsh = parts.scheme.contains("ssh"_L1);
    const QString user = isSsh ? parts.user.section(u':', 0, 0) : QString();
    const QString path = isSsh ? parts.path : parts.path.section(u'?', 0, 0).section(u'#', 0, 0);
    return parts.scheme + "://"_L1 + (user.isEmpty() ? QString() : user + u'@') + parts.place + path;
}

QString hostOf(const QString &url)
{
    const QString place = cut(url.trimmed()).place.toLower();
    if (place.startsWith(u'[')) // an IPv6 address
        return place.left(place.indexOf(u']') + 1);
    return place.section(u':', 0, 0);
}

QString serverOf(const QString &url)
{
    const Parts parts = cut(url.trimmed());
    const QString scheme = parts.scheme.isEmpty() ? u"ssh"_s : parts.scheme;
    if (parts.place.isEmpty())
        return {};
    const QString user = scheme == "ssh"_L1 && !parts.user.isEmpty() ? parts.user.section(u':', 0, 0) + u'@' : QString();
    return scheme + "://"_L1 + user + parts.place.toLower();
}

QString projectPathOf(const QString &url)
{
    const Parts parts = cut(url.trimmed());
    if (parts.place.isEmpty())
        return {};
    QString path = parts.path.section(u'?', 0, 0).section(u'#', 0, 0);
    while (path.startsWith(u'/') || path.startsWith(u':'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.endsWith(".git"_L1) ? path.chopped(4) : path;
}

} // namespace caravan::project
