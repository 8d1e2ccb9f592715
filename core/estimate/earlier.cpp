// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/earlier.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/cache_model.h"
#include "core/gitlab/run/occasions.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EarlierTexts);

constexpr Revision earlierRun{};

Circumstances circumstancesOf(const Setting &setting, const Start &start, const Followed &followed)
{
    return {earlierRun, start.event, followed.plan().variables.during({earlierRun.run, earlierRun.commit}), &setting.keyFiles,
            setting.hasDependenciesInDuneProject()};
}

bool setsVariables(const gitlab::Conditions &conditions)
{
    return conditions.rules && std::any_of(conditions.rules->cbegin(), conditions.rules->cend(), [](const gitlab::Rule &rule) {
               return !rule.variables.isEmpty();
           });
}

/// Whether some job of \a pipeline could store something under one of \a keys in a pipeline for \a event, if it is in that. Which ones are, and with what
/// variables, takes longer to find out.
bool mayStoreAny(const Setting &setting, const gitlab::Pipeline &pipeline, const gitlab::Event &event, const QSet<QString> &keys)
{
    if (setsVariables(pipeline.workflow))
        return true;
    const gitlab::Variables variables(event, pipeline.variables);
    const Circumstances circumstances{earlierRun, event, variables.during({earlierRun.run, earlierRun.commit}), &setting.keyFiles,
                                      setting.hasDependenciesInDuneProject()};
    return std::any_of(pipeline.jobs.cbegin(), pipeline.jobs.cend(), [&](const gitlab::Job &job) {
        const bool isAsWritten = job.instances.isEmpty() && !setsVariables(job.conditions);
        return !job.isHidden && (!isAsWritten || storesAny(job, circumstances, keys));
    });
}

/// Whether some job of a pipeline stores something under one of \a keys.
bool storesAny(const Followed &followed, const Circumstances &circumstances, const QSet<QString> &keys)
{
    const QList<Participant> &participants = followed.participants();
    return std::any_of(participants.cbegin(), participants.cend(),
                       [&](const Participant &participant) { return storesAny(*participant.job, circumstances, keys); });
}

} // namespace

QSet<QString> keysAskedInVain(const Followed &followed, const Performance &last, const Circumstances &circumstances, const World &before)
{
    QSet<QString> keys;
    for (qsizetype member = 0; member < last.runs.size(); ++member) {
        const std::shared_ptr<const JobRun> &run = last.runs.at(member);
        if (!run || std::all_of(run->hits.cbegin(), run->hits.cend(), [](const CacheHit &hit) { return hit.isFound; }))
            continue;
        const Participant &participant = followed.participants().at(member);
        const QList<gitlab::CacheUse> uses = usesOf(*participant.job, circumstances);
        for (qsizetype i = 0; i < uses.size(); ++i) {
            const gitlab::CacheKey &key = participant.job->caches.at(i).value.key;
            const QStringList asked = gitlab::askedKeys(uses.at(i));
            const bool isFound = std::any_of(asked.cbegin(), asked.cend(), [&](const QString &one) { return before.caches.contains(one); });
            if (!uses.at(i).pulls || isFound || participant.known->foresights.inImage.unused.contains(int(i)))
                continue;
            const bool isRenewed = !gitlab::renewingVariableIn(gitlab::expandedIn(*participant.job, key.text + key.prefix)).isEmpty();
            for (qsizetype one = isRenewed ? 1 : 0; one < asked.size(); ++one)
                keys.insert(asked.at(one));
        }
    }
    return keys;
}

std::optional<World> withEarlierCaches(const World &world, const QSet<QString> &keys, const Setting &setting, Memory::Data &memory,
                                       const QList<Start> &starts, bool hasOtherCompiler)
{
    QList<Start> others{{setting.inputs.event, true, hasOtherCompiler}};
    for (const gitlab::Occasion occasion : gitlab::usualOccasions) {
        gitlab::Event event = gitlab::eventOf(occasion);
        event.defaultBranch = setting.inputs.event.defaultBranch;
        others.append({event, true, hasOtherCompiler});
    }
    const gitlab::Pipeline &pipeline = memory.pipelineOf(setting.inputs, hasOtherCompiler);
    others.removeIf([&](const Start &other) { return !mayStoreAny(setting, pipeline, other.event, keys); });
    if (others.isEmpty())
        return std::nullopt;
    memory.follow(setting.inputs, starts + others);
    const Setting aside(setting.inputs, memory.draws()); // what is assumed there is not said
    World result = world;
    bool isAny = false;
    for (const Start &other : others) {
        Followed &followed = memory.followed(other);
        const Circumstances circumstances = circumstancesOf(setting, other, followed);
        if (!refusalsOf(followed.plan().listing).isEmpty() || !storesAny(followed, circumstances, keys))
            continue;
        World its;
        perform(aside, followed, its, circumstances, followed.run({setting.inputs.runner.id, earlierRun}));
        std::optional<World> both = joined(result, its, keys);
        if (!both)
            continue;
        result = std::move(*both);
        isAny = true;
        setting.assume(EarlierTexts::tr("Caches are there that a pipeline for %1 has stored before, all of whose jobs were started.")
                           .arg(gitlab::eventTitle(other.event)),
                       u"the file's own jobs store them"_s, u"assumed"_s);
    }
    return isAny ? std::optional(result) : std::nullopt;
}

} // namespace caravan::estimate
