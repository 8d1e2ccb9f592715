// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/includes/instances.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/project/remote_url.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace caravan::includes {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(InstancesTexts);

/// An address as it is compared and kept; empty where it is none. Nothing but a scheme, a server and a path is taken, so that no secret is kept.
QString cleanAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return {};
    QString address = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

QStringList linesOfFile()
{
    const Result<ReadFile> file = readFile(instancesFile());
    return file ? QString::fromUtf8(file->bytes).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

Result<Done> writeLines(const QStringList &lines)
{
    QDir().mkpath(QFileInfo(instancesFile()).path());
    const Result<FileStamp> written = writeFile(instancesFile(), lines.isEmpty() ? QByteArray() : lines.join(u'\n').toUtf8() + '\n');
    return written ? Result<Done>(Done()) : Result<Done>(written.error());
}

} // namespace

QString instancesFile() { return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/caravan/instances"_s; }

QStringList instances()
{
    QStringList addresses;
    for (const QString &line : linesOfFile()) {
        const QString address = line.startsWith(u'#') ? QString() : cleanAddress(line);
        if (!address.isEmpty() && !addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

Result<Done> addInstance(const QString &address)
{
    const QString clean = cleanAddress(address);
    if (clean.isEmpty())
        return Error{ErrorCode::Usage,
                     InstancesTexts::tr("“%1” is no address of a GitLab, such as https://example.org/gitlab.")
                         .arg(project::withoutCredentials(address))};
    if (instances().contains(clean))
        return Done();
    return writeLines(linesOfFile() + QStringList{clean});
}

Result<Done> removeInstance(const QString &address)
{
    const QString clean = cleanAddress(address);
    QStringList lines = linesOfFile();
    if (lines.removeIf([&](const QString &line) { return !line.startsWith(u'#') && cleanAddress(line) == clean; }) == 0)
        return Done();
    return writeLines(lines);
}

gitlab::Home homeOfRemote(const QString &remote, const QStringList &instances)
{
    gitlab::Home home{project::serverOf(remote), project::projectPathOf(remote), {}};
    const QUrl server(home.server);
    for (const QString &address : instances) {
        const QUrl instance(address);
        if (instance.host() != server.host())
            continue;
        if (server.scheme() == "ssh"_L1) { // whose paths do not begin with the GitLab's
            home.address = address;
            return home;
        }
        const QString below = instance.path().mid(1) + u'/';
        const bool isThere = instance.scheme() == server.scheme() && instance.port() == server.port() && below.size() > 1;
        if (isThere && home.project.startsWith(below))
            return {address, home.project.mid(below.size()), {}};
    }
    return home;
}

QString apiAddress(const QString &server, const QStringList &instances)
{
    const QUrl url(server);
    if (url.scheme() != "ssh"_L1)
        return server;
    const auto known =
        std::find_if(instances.cbegin(), instances.cend(), [&](const QString &address) { return QUrl(address).host() == url.host(); });
    return known == instances.cend() ? u"https://"_s + url.host() : *known;
}

} // namespace caravan::includes
