// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/git_commit.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::project {

namespace {

constexpr qsizetype mostCommitBytes = 1'000'000;
constexpr qsizetype mostParents = 64;

/// Source: gitlabhq, lib/gitlab/ci/pipeline/chain/skip.rb, SKIP_PATTERN.
bool saysSkip(const QByteArray &message)
{
    static const QRegularExpression skip(QStringLiteral(R"(\[(ci[ _-]skip|skip[ _-]ci)\])"), QRegularExpression::CaseInsensitiveOption);
    return message.contains('[') && skip.match(QString::fromUtf8(message)).hasMatch();
}

ObjectId idOfHex(const QByteArray &hex)
{
    ObjectId id;
    const QByteArray bytes = QByteArray::fromHex(hex);
    if (bytes.size() == qsizetype(id.bytes.size()))
        std::copy(bytes.cbegin(), bytes.cend(), id.bytes.begin());
    return id;
}

} // namespace

CommitText commitTextOf(const ObjectId &id, const QByteArray &bytes)
{
    CommitText commit;
    commit.id = id;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArray line = bytes.mid(at, end < 0 ? -1 : end - at);
        at = end < 0 ? bytes.size() : end + 1;
        if (line.isEmpty())
            break;
        if (line.startsWith("tree "))
            commit.tree = idOfHex(line.mid(qstrlen("tree ")));
        else if (line.startsWith("parent ") && commit.parents.size() < mostParents)
            commit.parents.append(idOfHex(line.mid(qstrlen("parent "))));
        else if (line.startsWith("committer ")) // NAME <MAIL> SECONDS ZONE
            commit.time = line.mid(line.lastIndexOf('>') + 1).trimmed().split(' ').value(0).toLongLong();
    }
    if (commit.parents.size() > 1)
        commit.subject = bytes.mid(at, bytes.indexOf('\n', at) - at);
    commit.skipsPipelines = saysSkip(bytes.mid(at));
    return commit;
}

Result<CommitText> readCommit(const GitRepository &repository, const ObjectId &id)
{
    const Result<QByteArray> bytes = repository.object(id, ObjectKind::Commit, mostCommitBytes);
    if (!bytes)
        return bytes.error();
    return commitTextOf(id, *bytes);
}

} // namespace caravan::project
