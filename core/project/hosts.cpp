// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/hosts.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/yaml/data_texts.h"
#include "resources/resources.h"

#include <algorithm>
#include <array>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(HostsTexts);

constexpr auto hostsTable = ":/caravan/catalogue/hosts.tsv"_L1;
constexpr auto anyHost = "*"_L1;

/// The columns, in their order.
constexpr std::array hostColumns = {"host"_L1,  "kind"_L1,     "title"_L1,      "runner"_L1, "registry"_L1,
                                    "pages"_L1, "untagged"_L1, "confidence"_L1, "source"_L1, "date"_L1};

std::optional<bool> factOf(const QString &cell)
{
    return cell == "yes"_L1 ? std::optional(true) : cell == "no"_L1 ? std::optional(false) : std::nullopt;
}

bool isFact(const QString &cell) { return cell == "yes"_L1 || cell == "no"_L1 || cell == "?"_L1; }

std::optional<HostKind> kindOf(const QString &word, const QString &host)
{
    if (word == "gitlab.com"_L1)
        return HostKind::GitLabCom;
    if (word == "forge"_L1)
        return HostKind::Forge;
    if (word != "gitlab"_L1)
        return std::nullopt;
    return host == anyHost ? HostKind::OwnGitLab : HostKind::KnownGitLab;
}

/// The table that is built in, read once; empty when the resource is damaged.
const QList<Host> &builtInHosts()
{
    static const QList<Host> hosts = [] {
        initialiseResources();
        const Result<ReadFile> file = readFile(hostsTable);
        const Result<QList<Host>> read = file ? readHosts(Source(hostsTable, file->bytes)) : Result<QList<Host>>(file.error());
        QList<Host> known = read ? *read : QList<Host>();
        for (Host &host : known)
            host.title = yaml::inUsersLanguage(hostsTable, host.title);
        return known;
    }();
    return hosts;
}

} // namespace

Result<QList<Host>> readHosts(const Source &tsv)
{
    QList<Host> hosts;
    bool hasHead = false;
    for (int line = 1; line <= tsv.lines.lineCount(); ++line) {
        const qsizetype begin = tsv.lines.lineStart(line);
        const QString text = QString::fromUtf8(tsv.slice({begin, tsv.lines.lineEnd(line)})).remove(u'\n').remove(u'\r');
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const QStringList cells = text.split(u'\t');
        if (!hasHead) {
            hasHead = true;
            if (!std::equal(cells.cbegin(), cells.cend(), hostColumns.begin(), hostColumns.end()))
                return tsv.errorAt(begin, ErrorCode::Syntax, HostsTexts::tr("The table of servers has other columns."));
            continue;
        }
        const std::optional<HostKind> kind = cells.size() == qsizetype(hostColumns.size()) ? kindOf(cells[1], cells[0]) : std::nullopt;
        if (!kind || !isFact(cells[4]) || !isFact(cells[5]) || !isFact(cells[6]))
            return tsv.errorAt(begin, ErrorCode::Syntax, HostsTexts::tr("This line of the table of servers cannot be read."));
        hosts.append({cells[0], *kind, cells[2], cells[3] == "-"_L1 ? QString() : cells[3], factOf(cells[4]), factOf(cells[5]),
                      factOf(cells[6]), cells[7], cells[8], cells[9]});
    }
    return hosts;
}

std::optional<Host> hostNamed(const QString &host)
{
    if (host.isEmpty())
        return std::nullopt;
    for (const QString &name : {host.toLower(), QString(anyHost)}) {
        const auto found =
            std::find_if(builtInHosts().cbegin(), builtInHosts().cend(), [&](const Host &entry) { return entry.host == name; });
        if (found == builtInHosts().cend())
            continue;
        Host known = *found;
        known.host = host;
        return known;
    }
    return std::nullopt;
}

QString nameOf(HostKind kind)
{
    switch (kind) {
    case HostKind::GitLabCom:
        return u"gitlab.com"_s;
    case HostKind::KnownGitLab:
        return u"known-gitlab"_s;
    case HostKind::OwnGitLab:
        return u"own-gitlab"_s;
    case HostKind::Forge:
        return u"forge"_s;
    }
    Q_UNREACHABLE();
}

} // namespace caravan::project
