// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/shared_switches.h"

#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/cache_model.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/missing_programs.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

bool namesCompiler(const gitlab::Job &job) { return !compilerOf(job, {}).specification.isEmpty(); }

/// Whether its own lines install the packages of the project.
bool installsPackages(const gitlab::Job &job)
{
    const QList<JobCommand> commands = commandsOf(job, JobVariables::AsWritten);
    return std::any_of(commands.cbegin(), commands.cend(), [](const JobCommand &command) {
        return command.words.value(0) == "opam"_L1 && command.words.contains("--deps-only"_L1);
    });
}

/// By which jobs have a cache together: variables replaced, and with the job's name where each has its own.
QString nameOf(const gitlab::CacheKey &key, const gitlab::Job &job)
{
    const QString text = gitlab::expandedIn(job, key.text + key.prefix);
    const bool isOwn = text.contains("$CI_JOB_"_L1) || text.contains("${CI_JOB_"_L1) || text.contains("CI_NODE_INDEX"_L1);
    return QStringList{text, isOwn ? job.name : QString(), key.files.join(u' ')}.join(u'\n');
}

/// By which jobs without an image share their checkout: the tags of the runner whose machine they run on.
QString checkoutOf(const gitlab::Job &job)
{
    QStringList tags = job.tags;
    tags.sort();
    return tags.join(u'\n');
}

const gitlab::Job *firstBut(const gitlab::Job &job, const QList<const gitlab::Job *> &jobs)
{
    const auto found = std::find_if(jobs.cbegin(), jobs.cend(), [&](const gitlab::Job *other) { return other->name != job.name; });
    return found == jobs.cend() ? nullptr : *found;
}

} // namespace

void SharedSwitches::Shared::addReader(const gitlab::Job &job)
{
    const QStringList flags = installFlagsOf(job);
    const auto found = std::find_if(readers.begin(), readers.end(), [&](const Readers &those) { return those.flags == flags; });
    if (found == readers.end())
        readers.append({flags, {job.name}});
    else
        found->jobs.insert(job.name);
}

void SharedSwitches::Given::add(const gitlab::Job &job)
{
    const QString specification = gitlab::expandedIn(job, compilerOf(job, {}).specification);
    isOne = isOne && !specification.contains(u'$')
        && (specification.isEmpty() || !compiler || specification == gitlab::expandedIn(*compiler, compilerOf(*compiler, {}).specification));
    if (!specification.isEmpty() && !compiler)
        compiler = &job;
    if (!packages && installsPackages(job))
        packages = &job;
}

SharedSwitches::SharedSwitches(const gitlab::Pipeline &pipeline, const Catalogue &catalogue) :
    m_pipeline(pipeline), m_catalogue(catalogue), m_stages(gitlab::stageNumbers(pipeline))
{
    for (const gitlab::Job &job : pipeline.jobs) {
        if (!job.isHidden)
            add(job);
    }
    for (auto it = m_shared.cbegin(); it != m_shared.cend(); ++it) {
        if (!it->storing.isEmpty() && !it->readers.isEmpty())
            m_handedOn.append(it.key());
    }
    for (const gitlab::Job &job : pipeline.jobs) {
        if (isReaderToBe(job))
            m_shared[m_handedOn.constFirst()].addReader(job);
    }
}

QStringList SharedSwitches::readersFlags(const gitlab::Job &job) const
{
    QStringList flags;
    for (const gitlab::Field<gitlab::Cache> &filled : switchesOf(job)) {
        if (filled.value.policy == gitlab::CachePolicy::Pull)
            continue;
        for (const Readers &readers : m_shared.value(nameOf(filled.value.key, job)).readers) {
            const bool isIt = readers.jobs.size() > 1 || !readers.jobs.contains(job.name);
            flags += isIt ? readers.flags : QStringList();
        }
    }
    flags.removeDuplicates();
    return flags;
}

SwitchSource SharedSwitches::sourceOf(const gitlab::Job &job, const QSet<QString> &storing) const
{
    SwitchSource source;
    for (const gitlab::Field<gitlab::Cache> &cache : switchesOf(job)) {
        const auto shared = m_shared.constFind(nameOf(cache.value.key, job));
        if (shared == m_shared.cend())
            continue;
        if (!source.compiler && !namesCompiler(job))
            source.compiler = firstBut(job, shared->makers);
        if (!source.packages && !installsPackages(job))
            source.packages = firstBut(job, shared->installers);
        source.isFilled = source.isFilled || std::any_of(shared->storing.cbegin(), shared->storing.cend(), [&](const QString &name) {
                              return name != job.name && storing.contains(name);
                          });
    }
    const bool wantsCompiler = !namesCompiler(job);
    const bool wantsPackages = !installsPackages(job);
    const auto take = [&](const Given &given) {
        if (!source.compiler && given.compiler && given.isOne && wantsCompiler)
            source.compiler = given.compiler;
        if (!source.packages && given.packages && wantsPackages)
            source.packages = given.packages;
    };
    for (const gitlab::Job *giver : m_giving) {
        if ((source.compiler || !wantsCompiler) && (source.packages || !wantsPackages))
            break;
        Given given;
        if (takesFrom(job, *giver))
            given.add(*giver);
        take(given);
    }
    if (!job.image)
        take(m_checkouts.value(checkoutOf(job)));
    if (isReaderToBe(job)) {
        const Shared &shared = *m_shared.constFind(m_handedOn.constFirst());
        source.isJoined =
            std::any_of(shared.storing.cbegin(), shared.storing.cend(), [&](const QString &name) { return storing.contains(name); });
        source.compiler = source.compiler ? source.compiler : firstBut(job, shared.makers);
        source.packages = source.packages ? source.packages : firstBut(job, shared.installers);
    }
    return source;
}

/// Whether \a job makes and installs nothing itself, in a pipeline where one cache hands a switch of its image on to others.
bool SharedSwitches::isReaderToBe(const gitlab::Job &job) const
{
    if (m_handedOn.size() != 1 || job.isHidden || !switchesOf(job).isEmpty() || namesCompiler(job) || installsPackages(job))
        return false;
    const gitlab::Job &filling = *m_pipeline.job(m_shared.constFind(m_handedOn.constFirst())->storing.constFirst());
    return imageTextOf(job) == imageTextOf(filling);
}

/// Whether \a job begins with the artifacts of \a giver.
bool SharedSwitches::takesFrom(const gitlab::Job &job, const gitlab::Job &giver) const
{
    if (!job.mayTakeFrom(giver.name))
        return false;
    if (job.needs) {
        return std::any_of(job.needs->cbegin(), job.needs->cend(),
                           [&](const gitlab::Need &need) { return need.job == giver.name && need.artifacts; });
    }
    return m_stages.value(giver.stage.value) < m_stages.value(job.stage.value);
}

bool SharedSwitches::isSharedWith(const gitlab::Job &job, const QSet<QString> &others) const
{
    const QList<gitlab::Field<gitlab::Cache>> caches = switchesOf(job);
    return std::any_of(caches.cbegin(), caches.cend(), [&](const gitlab::Field<gitlab::Cache> &cache) {
        const QStringList jobs = m_shared.value(nameOf(cache.value.key, job)).jobs;
        return std::any_of(jobs.cbegin(), jobs.cend(), [&](const QString &name) { return name != job.name && others.contains(name); });
    });
}

QList<gitlab::Field<gitlab::Cache>> SharedSwitches::switchesOf(const gitlab::Job &job) const
{
    QList<gitlab::Field<gitlab::Cache>> caches = job.caches;
    caches.removeIf([&](const gitlab::Field<gitlab::Cache> &cache) {
        const QStringList &paths = cache.value.paths;
        return std::none_of(paths.cbegin(), paths.cend(), [&](const QString &path) { return m_catalogue.isStrategyPath(path); });
    });
    return caches;
}

void SharedSwitches::add(const gitlab::Job &job)
{
    if (!job.image)
        m_checkouts[checkoutOf(job)].add(job);
    const QStringList handed = job.artifacts ? job.artifacts->value.paths : QStringList();
    if (std::any_of(handed.cbegin(), handed.cend(), [&](const QString &path) { return m_catalogue.isSwitchPath(path); }))
        m_giving.append(&job);
    for (const gitlab::Field<gitlab::Cache> &cache : switchesOf(job)) {
        Shared &shared = m_shared[nameOf(cache.value.key, job)];
        shared.jobs.append(job.name);
        if (cache.value.policy == gitlab::CachePolicy::Pull)
            shared.addReader(job);
        if (!gitlab::mayPush(cache.value))
            continue;
        shared.storing.append(job.name);
        if (namesCompiler(job))
            shared.makers.append(&job);
        if (installsPackages(job))
            shared.installers.append(&job);
    }
}

} // namespace caravan::recipes
