// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/elsewhere.h"

#include "core/base/texts.h"

#include <QUrl>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ElsewhereTexts);

constexpr qsizetype shortId = 12;
constexpr qsizetype sha1Digits = 40;
constexpr qsizetype sha256Digits = 64;

QString shortRef(const QString &ref) { return isCommitId(ref) ? ref.left(shortId) : ref; }

QString nameWith(const QString &project, const QString &ref, const QString &file)
{
    return project + (ref.isEmpty() ? QString() : u'@' + shortRef(ref)) + u':' + file;
}

/// One of each alternative of Elsewhere.
struct Naming {
    QString operator()(const RemoteFile &what) const
    {
        return QUrl(what.url).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
    QString operator()(const ProjectFile &what) const { return nameWith(what.project, what.ref, what.file); }
    QString operator()(const ProjectListing &what) const { return nameWith(what.project, what.commit, u"*"_s); }
    QString operator()(const ComponentFile &what) const
    {
        return serverName(what.server) + u'/' + what.project + u'/' + what.name + u'@' + shortRef(what.version);
    }
    QString operator()(const TemplateFile &what) const { return u"template:"_s + what.name; }
};

struct Housing {
    const QString &commit;
    Home operator()(const RemoteFile &) const { return {}; }
    Home operator()(const ProjectFile &what) const { return {what.server, what.project, commit}; }
    Home operator()(const ProjectListing &what) const { return {what.server, what.project, commit}; }
    Home operator()(const ComponentFile &what) const { return {what.server, what.project, commit}; }
    Home operator()(const TemplateFile &) const { return {}; }
};

struct Fixing {
    bool operator()(const RemoteFile &) const { return false; }
    bool operator()(const ProjectFile &what) const { return isCommitId(what.ref); }
    bool operator()(const ProjectListing &what) const { return isCommitId(what.commit); }
    bool operator()(const ComponentFile &what) const { return isCommitId(what.version); }
    bool operator()(const TemplateFile &) const { return false; }
};

QString dayOf(const QDateTime &time) { return time.toLocalTime().date().toString(Qt::ISODate); }

} // namespace

QString shownName(const Elsewhere &what) { return std::visit(Naming{}, what); }

Home homeOf(const Elsewhere &what, const QString &commit) { return std::visit(Housing{commit}, what); }

bool isFixed(const Elsewhere &what) { return std::visit(Fixing{}, what); }

bool isCommitId(const QString &text)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return (text.size() == sha1Digits || text.size() == sha256Digits) && std::all_of(text.cbegin(), text.cend(), isDigit);
}

QString hostName(const QString &server)
{
    const QUrl url(server);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.port() < 0 || !isHttp ? url.host() : url.host() + u':' + QString::number(url.port());
}

QString serverName(const QString &server)
{
    const QUrl url(server);
    QString path = url.scheme() == "http"_L1 || url.scheme() == "https"_L1 ? url.path() : QString();
    while (path.endsWith(u'/'))
        path.chop(1);
    return hostName(server) + path;
}

QString originText(const Fetched &file)
{
    const QString &id = file.commit;
    QString text = id.isEmpty() ? ElsewhereTexts::tr("fetched on %1, SHA-256 %2").arg(dayOf(file.fetched), file.checksum.left(shortId))
        : file.version.isEmpty()
        ? ElsewhereTexts::tr("fetched on %1, commit %2").arg(dayOf(file.fetched), id.left(shortId))
        : ElsewhereTexts::tr("fetched on %1, version %2, commit %3").arg(dayOf(file.fetched), file.version, id.left(shortId));
    if (file.isByTags)
        text = ElsewhereTexts::tr("%1, by its tags: which of them are releases is not known by git alone").arg(text);
    if (!file.before)
        return text;
    const QString was = file.before->commit.isEmpty() ? file.before->checksum : file.before->commit;
    if (file.before->isMovedTag) {
        return ElsewhereTexts::tr("%1; its tag has moved since %2, when it was commit %3")
            .arg(text, dayOf(file.before->fetched), was.left(shortId));
    }
    return ElsewhereTexts::tr("%1; changed since %2, when it was %3").arg(text, dayOf(file.before->fetched), was.left(shortId));
}

} // namespace caravan::gitlab
