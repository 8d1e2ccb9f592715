// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/git_repository.h"

#include <QList>

namespace caravan::project {

/// What a commit object says, besides who made it.
struct CommitText {
    ObjectId id;
    ObjectId tree;
    QList<ObjectId> parents;     ///< no more than 64
    qint64 time = 0;             ///< seconds since 1970 when it was committed
    QByteArray subject;          ///< the first line of its message, of a merge alone
    bool skipsPipelines = false; ///< its message says `[skip ci]` or the like
};

/// Reads the bytes of the commit \a id.
CommitText commitTextOf(const ObjectId &id, const QByteArray &bytes);

/// Errors: those of GitRepository::object().
Result<CommitText> readCommit(const GitRepository &repository, const ObjectId &id);

} // namespace caravan::project
