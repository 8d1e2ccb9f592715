// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/trials.h"

#include "core/base/texts.h"
#include "core/gitlab/run/listing.h"

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(TrialsTexts);

QString occasionName(Occasion occasion)
{
    switch (occasion) {
    case Occasion::DefaultBranch:
        return TrialsTexts::tr("a push to the default branch");
    case Occasion::OtherBranch:
    case Occasion::ThirdBranch:
        return TrialsTexts::tr("a push to another branch");
    case Occasion::MergeRequest:
    case Occasion::ThirdMergeRequest:
        return TrialsTexts::tr("a merge request");
    case Occasion::Tag:
        return TrialsTexts::tr("a tag");
    case Occasion::Schedule:
        return TrialsTexts::tr("a schedule");
    case Occasion::Web:
        return TrialsTexts::tr("a pipeline started by hand");
    }
    return {};
}

} // namespace

Trial::Trial(const Context &context, Occasion occasion, TrialMemory &memory) :
    m_context(context), m_occasion(occasion), m_event(gitlab::eventOf(occasion)), m_memory(memory)
{
}

QString Trial::name() const { return occasionName(m_occasion); }

gitlab::Evaluator &Trial::evaluator()
{
    if (!m_evaluator)
        m_evaluator = std::make_unique<gitlab::Evaluator>(m_context.pipeline, m_context.tree.source(), m_event);
    return *m_evaluator;
}

bool Trial::isMade()
{
    if (!m_memory.workflow)
        m_memory.workflow = evaluator().workflow().included;
    return *m_memory.workflow == gitlab::Inclusion::Yes;
}

TrialMemory::Seen &Trial::seen(const gitlab::Job &job)
{
    auto known = m_memory.jobs.find(job.name);
    if (known == m_memory.jobs.end())
        known = m_memory.jobs.insert(job.name, {evaluator().verdict(job), std::nullopt});
    return *known;
}

const QList<gitlab::CacheUse> &Trial::caches(const gitlab::Job &job)
{
    TrialMemory::Seen &known = seen(job);
    if (known.caches)
        return *known.caches;
    const gitlab::Verdict &verdict = known.verdict;
    if (verdict.included == gitlab::Inclusion::No)
        return known.caches.emplace();
    if (verdict.variables.isEmpty())
        return known.caches.emplace(gitlab::cacheUses(job, variables(), m_event));
    gitlab::Job with = job; // with the variables of the rule that holds
    for (auto variable = verdict.variables.cbegin(); variable != verdict.variables.cend(); ++variable)
        with.variables.insert(variable.key(), variable.value());
    return known.caches.emplace(gitlab::cacheUses(with, variables(), m_event));
}

QList<gitlab::CacheUse> Trial::everyUse(const gitlab::Job &job)
{
    const gitlab::Verdict verdict = seen(job).verdict;
    if (job.instances.isEmpty() || verdict.included == gitlab::Inclusion::No)
        return caches(job);
    QList<gitlab::CacheUse> uses;
    for (const gitlab::Instance &instance : job.instances) {
        const gitlab::ListedJob listed{instance.name, job.name, job.stage.value, instance.variables, job.parallel, verdict, std::nullopt};
        uses += gitlab::cacheUses(gitlab::jobOf(listed, job), variables(), m_event);
    }
    return uses;
}

gitlab::Inclusion Trial::inclusion(const gitlab::Job &job)
{
    const gitlab::Verdict &verdict = this->verdict(job);
    return verdict.dependsOn.isEmpty() ? verdict.included : gitlab::Inclusion::Maybe;
}

bool Trial::mayStore(const gitlab::Job &job) { return verdict(job).when != "on_failure"_L1; }

bool Trial::isStarted(const gitlab::Job &job)
{
    const QString when = verdict(job).when;
    return isMade() && inclusion(job) == gitlab::Inclusion::Yes && when != "manual"_L1 && when != "never"_L1;
}

QList<Trial *> trialsOf(const Survey &survey, const QList<Occasion> &occasions)
{
    Trials &trials = *survey.trials;
    QList<Trial *> list;
    for (const Occasion occasion : occasions)
        list += &trials.made.try_emplace(occasion, survey.context, occasion, trials.memories[occasion]).first->second;
    return list;
}

void renew(Trials &trials, const QStringList &edited)
{
    trials.made.clear();
    for (auto &[occasion, memory] : trials.memories) {
        for (const QString &name : edited)
            memory.jobs.remove(name);
    }
}

} // namespace caravan::lint
