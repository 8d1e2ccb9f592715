// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/facts/survey.h"

namespace caravan::lint {

/// The node of the open text with exactly this span; invalid for none. Looks in the job's own entry first.
yaml::Node nodeAt(const Survey &survey, const gitlab::Job *job, const Span &span);
/// Number of the last child of \a node, an entry or an item, that begins at \a offset or before; -1 for none.
int childBefore(const yaml::Node &node, qsizetype offset);
/// Where a node stands below the root, as Tree::find() takes it; empty for the root, for invalid nodes, and where there is no such path.
yaml::Path pathOf(const yaml::Node &node);
/// The place of a key of a job, else its name.
Span placeOfKey(const gitlab::Job &job, QStringView key);
/// Whether a job's own entry in the open text has this key, so that a change there is its own.
bool hasOwn(const Survey &survey, const gitlab::Job &job, QStringView key);
/// Whether a job takes from a template that is not known here, so that what it lacks may stand there.
bool isIncomplete(const Survey &survey, const gitlab::Job &job);
/// Names of the variables that the job's matrix sets; empty for a job without one, nullopt where an included file has it.
std::optional<QStringList> matrixVariables(const Survey &survey, const gitlab::Job &job);
/// `“a”, “b”, “c” and 2 more`.
QString someOf(const QStringList &names);

/// The folder that a Pages job publishes, as written: of `pages:publish`, of `publish`, else "public".
QString publishedFolder(const Survey &survey, const gitlab::Job &job);

} // namespace caravan::lint
