// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/memory.h"

#include <algorithm>

namespace caravan::estimate {

namespace {

QStringList textsOf(const QList<gitlab::Command> &commands)
{
    QStringList texts;
    texts.reserve(commands.size());
    for (const gitlab::Command &command : commands)
        texts.append(command.text);
    return texts;
}

template<class T>
std::optional<T> valueOf(const std::optional<gitlab::Field<T>> &field)
{
    return field ? std::optional<T>(field->value) : std::nullopt;
}

Deed deedOf(const gitlab::Job &job)
{
    Deed deed;
    deed.stage = job.stage.value;
    deed.when = job.when;
    deed.isTrigger = job.isTrigger;
    deed.isPages = job.isPages;
    deed.parallel = job.parallel;
    deed.image = valueOf(job.image);
    deed.services = job.services;
    for (auto it = job.variables.cbegin(); it != job.variables.cend(); ++it)
        deed.variables.insert(deed.variables.cend(), it.key(), it->value);
    for (const gitlab::Field<gitlab::Cache> &cache : job.caches) {
        deed.caches.append(cache.value);
        deed.caches.last().span = {};
    }
    deed.artifacts = valueOf(job.artifacts);
    if (job.conditions.rules) {
        deed.rules.emplace();
        for (const gitlab::Rule &rule : *job.conditions.rules)
            deed.rules->append({rule.condition, rule.changes, rule.when});
    }
    deed.beforeScript = textsOf(job.beforeScript);
    deed.script = textsOf(job.script);
    deed.afterScript = textsOf(job.afterScript);
    return deed;
}

Intake intakeOf(const gitlab::Job &job)
{
    Intake intake{job.dependencies, std::nullopt};
    if (job.needs) {
        intake.needs.emplace();
        for (const gitlab::Need &need : *job.needs)
            intake.needs->append({need.job, need.artifacts});
    }
    return intake;
}

} // namespace

/// Takes in what the job is now; the answer is whether it stays in its stage.
bool Memory::Data::takeIn(KnownJob &known, const gitlab::Job &job)
{
    Deed deed = deedOf(job);
    Intake intake = intakeOf(job);
    const bool isNew = known.deedVersion == 0;
    const bool staysInStage = !isNew && deed.stage == known.deed.stage;
    if (isNew || deed != known.deed) {
        known.deed = std::move(deed);
        known.deedVersion = ++m_versions;
    }
    if (isNew || intake != known.intake) {
        known.intake = std::move(intake);
        known.intakeVersion = ++m_versions;
    }
    return staysInStage;
}

const QList<KnownJob *> &Memory::Data::follow(const gitlab::Pipeline &pipeline, const QList<const gitlab::Job *> &runnable,
                                              const QStringList *edited)
{
    if (edited && m_inOrder.size() == runnable.size()) {
        const bool areInOrder = std::all_of(edited->cbegin(), edited->cend(), [&](const QString &name) {
            const gitlab::Job *job = pipeline.job(name);
            const auto known = m_jobs.find(name);
            return job && (job->isHidden || (known != m_jobs.end() && takeIn(known->second, *job)));
        });
        if (areInOrder)
            return m_inOrder;
    }
    m_inOrder.clear();
    m_inOrder.reserve(runnable.size());
    for (const gitlab::Job *job : runnable) {
        KnownJob &known = m_jobs[job->name];
        takeIn(known, *job);
        m_inOrder.append(&known);
    }
    if (m_jobs.size() > size_t(m_inOrder.size())) {
        std::erase_if(m_jobs, [&](const auto &entry) {
            const gitlab::Job *job = pipeline.job(entry.first);
            return !job || job->isHidden;
        });
    }
    return m_inOrder;
}

RunMemory &Memory::Data::run(const RunId &id)
{
    auto known = m_runs.find(id);
    if (known == m_runs.end()) {
        known = m_runs.insert(id, {});
        known->number = size_t(m_runs.size()) - 1;
    }
    return *known;
}

Memory::Memory() : m_data(std::make_unique<Data>()) { }
Memory::~Memory() = default;

void Memory::forget() { m_data = std::make_unique<Data>(); }

} // namespace caravan::estimate
