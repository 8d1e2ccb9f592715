// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/committed_file.h"

#include "core/base/texts.h"
#include "core/project/git_commit.h"
#include "core/project/git_trees.h"

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CommittedFileTexts);

constexpr qsizetype mostBytes = 20'000'000;

} // namespace

Result<QByteArray> committedFile(const QString &folder, const QString &path)
{
    const GitRepository::Opening opening = GitRepository::open(folder);
    if (opening.problem)
        return *opening.problem;
    if (!opening.repository)
        return Error{ErrorCode::NotFound, CommittedFileTexts::tr("The folder is in no git repository.")};
    if (opening.repository->isUnborn())
        return Error{ErrorCode::NotFound, CommittedFileTexts::tr("The repository has no commit yet.")};
    const Result<ObjectId> head = opening.repository->commitOf(u"HEAD"_s);
    if (!head)
        return head.error();
    const Result<CommitText> commit = readCommit(*opening.repository, *head);
    if (!commit)
        return commit.error();
    const ObjectId blob = GitTrees(*opening.repository).at(commit->tree, opening.repository->folderInside() + path);
    if (blob.isNull())
        return Error{ErrorCode::NotFound, CommittedFileTexts::tr("The last commit has no file “%1”.").arg(path)};
    return opening.repository->object(blob, ObjectKind::Blob, mostBytes);
}

} // namespace caravan::project
