// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/resolved.h"
#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// What several jobs are as one: the changes of the one that stays.
struct Folded {
    QString keeper;                                         ///< the job that stays
    QStringList others;                                     ///< those that go into it, in the order in which their scripts run
    QString stage;                                          ///< where it stands then
    QList<QPair<QString, std::optional<yaml::Value>>> keys; ///< of the keeper, with what they become; nullopt: the key goes
    QList<QPair<int, gitlab::CachePolicy>> policies;        ///< of the keeper's caches, by number
    bool hasOtherSetUp = false;                             ///< the jobs differ in lines of their strategy, which is to be written anew
};

/// Puts \a jobs of \a pipeline together, so that nothing is lost of what they do, keep and wait for. \a keeper: the one that stays; empty for the first to run.
/// Errors: NotFound; Refused with what they do not agree in, or why one cannot be put together with others.
Result<Folded> foldedOf(const gitlab::Pipeline &pipeline, const gitlab::Resolved &resolved, const QStringList &jobs, const QString &keeper,
                        const Catalogue &catalogue);

} // namespace caravan::recipes
