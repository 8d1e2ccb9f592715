// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/strategy_jobs.h"

#include "core/base/texts.h"
#include "core/recipes/block_fitting.h"
#include "core/recipes/shared_switches.h"
#include "core/recipes/strategy.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(StrategyJobsTexts);

/// Whether the scripts of a job, which no strategy has added, need OCaml.
bool usesOpam(const gitlab::Job &job, const Catalogue &catalogue)
{
    return !job.isHidden && recognise(job, catalogue).usesOpam && !isExtra(job.name, catalogue);
}

} // namespace

bool isExtra(const QString &job, const Catalogue &catalogue)
{
    return std::any_of(catalogue.strategies.cbegin(), catalogue.strategies.cend(), [&](const Strategy &strategy) {
        const auto &entries = strategy.extraJobs.entries;
        return std::any_of(entries.cbegin(), entries.cend(), [&](const auto &entry) { return entry.first == job; });
    });
}

QList<const gitlab::Job *> jobsToChange(const gitlab::Pipeline &pipeline, const Catalogue &catalogue)
{
    QSet<QString> names;
    for (const gitlab::Job &job : pipeline.jobs) {
        if (usesOpam(job, catalogue) && !isOnItsOwn(job, recognise(job, catalogue), catalogue))
            names.insert(job.name);
    }
    const SharedSwitches switches(pipeline, catalogue);
    QList<const gitlab::Job *> result;
    for (const gitlab::Job &job : pipeline.jobs) {
        if (names.contains(job.name) || (usesOpam(job, catalogue) && switches.isSharedWith(job, names)))
            result.append(&job);
    }
    return result;
}

QStringList jobsForStrategies(const gitlab::Pipeline &pipeline, const Catalogue &catalogue)
{
    QStringList names;
    for (const gitlab::Job *job : jobsToChange(pipeline, catalogue)) {
        if (job->file.isEmpty())
            names.append(job->name);
    }
    return names;
}

QStringList remarksOnLeftJobs(const gitlab::Pipeline &pipeline, const Catalogue &catalogue)
{
    const QList<const gitlab::Job *> changed = jobsToChange(pipeline, catalogue);
    QStringList elsewhere;
    QStringList onTheirOwn;
    for (const gitlab::Job *job : changed) {
        if (!job->file.isEmpty())
            elsewhere.append(job->name);
    }
    const QSet<const gitlab::Job *> known(changed.cbegin(), changed.cend());
    for (const gitlab::Job &job : pipeline.jobs) {
        if (usesOpam(job, catalogue) && !known.contains(&job))
            onTheirOwn.append(job.name);
    }
    QStringList remarks;
    if (!elsewhere.isEmpty())
        remarks.append(StrategyJobsTexts::tr("These jobs stand in included files and stay as they are: %1.").arg(elsewhere.join(u", "_s)));
    if (!onTheirOwn.isEmpty())
        remarks.append(
            StrategyJobsTexts::tr("These jobs bring all they need themselves and stay as they are: %1.").arg(onTheirOwn.join(u", "_s)));
    return remarks;
}

} // namespace caravan::recipes
