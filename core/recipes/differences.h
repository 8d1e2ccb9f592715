// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/strategy.h"

#include <QHash>

namespace caravan::recipes {

/// One thing in which a job is not what its strategy would have made of it.
struct Difference {
    QString key; ///< where it is: "image", "variables.OPAMYES", "cache", "before_script", "script", "after_script"; "strategy" for what cannot be told
    QString sentence; ///< a whole sentence for people
    bool operator==(const Difference &) const = default;
};

/// In what \a job of the text, as it was read from it, which follows a strategy, differs from it: what applying the strategy once more would change, with \a project's files
/// as for applyStrategy(). Empty for a job that is as the strategy has it, and for one that follows none.
QList<Difference> differencesOf(const gitlab::Editing &edit, const gitlab::Job &job, const project::Project *project,
                                const Catalogue &catalogue);

/// The same for all jobs of \a pipeline but templates, as it was read from the text, by their names; those without a difference are left out. Jobs of one strategy are
/// written together, so that it takes as long as the text is, not as often again as there are jobs.
QHash<QString, QList<Difference>> differencesOf(const gitlab::Editing &edit, const gitlab::Pipeline &pipeline,
                                                const project::Project *project, const Catalogue &catalogue);

} // namespace caravan::recipes
