// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/memory.h"

#include "core/base/contains.h"

#include "core/estimate/other_compiler.h"
#include "core/gitlab/run/faults.h"
#include "core/gitlab/values/reading.h"
#include "core/recipes/dune_use.h"
#include "core/recipes/git_refusal.h"
#include "core/recipes/switch_moves.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

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

/// Whether a text says something that is another thing in each job.
bool namesTheJob(const QString &text)
{
    static constexpr QStringView names[] = {u"CI_JOB", u"CI_NODE", u"CI_ENVIRONMENT"};
    return std::any_of(std::begin(names), std::end(names), [&](QStringView name) { return hasPart(text, name); });
}

bool namesTheJob(const QStringList &texts)
{
    return std::any_of(texts.cbegin(), texts.cend(), [](const QString &text) { return namesTheJob(text); });
}

bool namesTheJob(const Deed &deed)
{
    const auto inCache = [](const gitlab::Cache &cache) {
        return namesTheJob(cache.key.text) || namesTheJob(cache.key.prefix) || namesTheJob(cache.fallbackKeys) || namesTheJob(cache.paths);
    };
    return namesTheJob(deed.beforeScript) || namesTheJob(deed.script) || namesTheJob(deed.afterScript) || namesTheJob(deed.services)
        || namesTheJob(QStringList(deed.variables.values())) || namesTheJob(QStringList(deed.scriptFiles.values()))
        || (deed.image && namesTheJob(deed.image->name)) || (deed.artifacts && namesTheJob(deed.artifacts->paths))
        || std::any_of(deed.caches.cbegin(), deed.caches.cend(), inCache);
}

std::shared_ptr<const WrittenDeed> writtenDeed(const gitlab::Job &job)
{
    WrittenDeed written{readDeed(job), 0, false, recipes::mayMoveSwitch(job)};
    written.hash = qHashMulti(0, written.deed.beforeScript, written.deed.script, written.deed.afterScript);
    written.namesTheJob = namesTheJob(written.deed);
    return std::make_shared<const WrittenDeed>(std::move(written));
}

bool isAlike(const WrittenDeed &one, const WrittenDeed &other)
{
    if (&one == &other)
        return true;
    Deed deed = other.deed;
    deed.stage = one.deed.stage; // what it hands on and gets is looked at when it runs
    return one.deed == deed;
}

} // namespace

Deed readDeed(const gitlab::Job &job)
{
    Deed deed;
    deed.stage = job.stage.value;
    deed.isPages = job.isPages;
    deed.image = valueOf(job.image);
    deed.services = job.services;
    for (auto it = job.variables.cbegin(); it != job.variables.cend(); ++it)
        deed.variables.insert(deed.variables.cend(), it.key(), it->value);
    for (const gitlab::Field<gitlab::Cache> &cache : job.caches) {
        deed.caches.append(cache.value);
        deed.caches.last().span = {};
    }
    deed.artifacts = valueOf(job.artifacts);
    deed.beforeScript = textsOf(job.beforeScript);
    deed.script = textsOf(job.script);
    deed.afterScript = textsOf(job.afterScript);
    deed.scriptFiles = job.scriptFiles;
    deed.timeout = job.timeout;
    deed.retry = job.retry;
    deed.tags = job.tags;
    return deed;
}

bool Followed::isSamePlan(const Inputs &inputs, const QStringList &edited) const
{
    const gitlab::Pipeline &pipeline = inputs.pipeline;
    const bool areInPlace = std::all_of(m_plan->members.cbegin(), m_plan->members.cend(), [&](const Member &member) {
        return member.place < pipeline.jobs.size() && pipeline.jobs.at(member.place).name == member.jobName;
    });
    return areInPlace && std::all_of(edited.cbegin(), edited.cend(), [&](const QString &name) {
               const gitlab::Job *job = pipeline.job(name);
               const auto terms = m_terms.constFind(name);
               return job && (job->isHidden || (terms != m_terms.cend() && *terms == termsOf(*job)));
           });
}

void Followed::makePlan(const Inputs &inputs, const Start &start)
{
    Plan plan = planOf(inputs, start);
    if (m_plan && m_plan->listing.workflow.variables != plan.listing.workflow.variables) {
        m_jobs.clear(); // their variables have other values, which their own text does not show
        m_runs.clear();
    }
    m_plan = std::move(plan);
    m_made.clear();
    m_makers.clear();
}

/// Finds the plan's jobs in the pipeline, and makes those that are not as they are written.
void Followed::findJobs(const Inputs &inputs, const QStringList *edited)
{
    const bool isNew = m_makers.isEmpty();
    m_participants.resize(m_plan->members.size());
    for (qsizetype number = 0; number < m_plan->members.size(); ++number) {
        const Member &member = m_plan->members.at(number);
        Participant &participant = m_participants[number];
        participant.job = &inputs.pipeline.jobs.at(member.place);
        if (isNew) {
            m_makers.append(member.isAsWritten ? -1 : int(m_made.size()));
            if (!member.isAsWritten)
                m_made.push_back(jobOf(*m_plan, int(number), *participant.job));
            participant.known = &m_jobs[member.name];
        } else if (!member.isAsWritten && edited && edited->contains(member.jobName)) {
            m_made[size_t(m_makers.at(number))] = jobOf(*m_plan, int(number), *participant.job);
        }
        if (!member.isAsWritten)
            participant.job = &m_made[size_t(m_makers.at(number))];
    }
}

/// What the member \a number does. \a foreseen: of its pipeline.
std::shared_ptr<const WrittenDeed> Followed::deedOf(qsizetype number, Foreseen &foreseen) const
{
    const gitlab::Job *job = m_participants.at(number).job;
    if (!m_plan->members.at(number).isAsWritten)
        return writtenDeed(*job);
    const auto known = foreseen.deeds.constFind(job);
    return known == foreseen.deeds.cend() ? *foreseen.deeds.insert(job, writtenDeed(*job)) : *known;
}

void Followed::takeIn(KnownJob &known, std::shared_ptr<const WrittenDeed> written, const std::optional<QStringList> &producers)
{
    const bool isNew = known.deedVersion == 0;
    if (isNew || (written != known.written && written->deed != known.written->deed))
        known.deedVersion = ++m_versions;
    known.written = std::move(written);
    if (isNew || producers != known.producers) {
        known.producers = producers;
        known.intakeVersion = ++m_versions;
    }
}

/// \a moves: WrittenDeed::movesSwitch of the job.
Foresights Followed::foresightsOf(const Inputs &inputs, const gitlab::Job &job, bool moves, const QString &reference, Sight &sight)
{
    Foresight scripts;
    scripts.hasDunePackages = recipes::turnsDunePackagesOn(job, inputs.project);
    const auto foresee = [&](const QString &reference, const recipes::Image &image) {
        Foresight foresight = scripts;
        const auto fault = moves ? sight.switches.faultOf(job, image) : std::nullopt;
        for (qsizetype i = 0; fault && fault->isCacheUnused && i < job.caches.size(); ++i) {
            if (recipes::isCacheOf(job, job.caches.at(i).value, fault->inside))
                foresight.unused.insert(int(i), fault->message);
        }
        const recipes::JobFailures failures =
            recipes::failuresOf(inputs.pipeline, job, reference, image, inputs.catalogue, fault, sight.givers);
        foresight.failure = failures.always;
        const auto refusal = foresight.failure ? std::nullopt : recipes::refusedByGit(job, image);
        foresight.doubt = refusal && refusal->isFatal ? refusal->message : QString();
        foresight.failureOnHit = failures.onHit ? recipes::firstOf(foresight.failure, failures.onHit) : std::nullopt;
        return foresight;
    };
    auto known = sight.images.constFind(reference);
    if (known == sight.images.cend())
        known = sight.images.insert(reference, recipes::imageOf(inputs.catalogue, reference));
    const recipes::Image image = *known;
    return {foresee(reference, image), moves ? foresee({}, {}) : scripts};
}

/// What the scripts come to. Those that move opam's files hang on other jobs too, so that they are asked anew each time; few do. \a edited: the
/// only jobs that differ; null: all may.
void Followed::foresee(const Inputs &inputs, const QStringList *edited, Foreseen &foreseen)
{
    Sight sight{recipes::MovedSwitches(inputs.pipeline), recipes::FileGivers(inputs.pipeline), {}};
    for (qsizetype number = 0; number < m_participants.size(); ++number) {
        const Participant &participant = m_participants.at(number);
        const gitlab::Job &job = *participant.job;
        const bool moves = participant.known->written->movesSwitch;
        if (edited && !moves && !edited->contains(m_plan->members.at(number).jobName))
            continue;
        const QString image = job.image ? m_plan->variables.expanded(job.image->value.name, &job) : QString();
        Foresights foresights;
        if (m_plan->members.at(number).isAsWritten) {
            auto known = foreseen.foresights.constFind({&job, image});
            if (known == foreseen.foresights.cend())
                known = foreseen.foresights.insert({&job, image}, foresightsOf(inputs, job, moves, image, sight));
            foresights = *known;
        } else {
            foresights = foresightsOf(inputs, job, moves, image, sight);
        }
        if (foresights != participant.known->foresights) {
            participant.known->foresights = foresights;
            participant.known->deedVersion = ++m_versions;
        }
        participant.known->kind = kindOf(*participant.known);
    }
}

quint64 Followed::kindOf(const KnownJob &known)
{
    const auto &given = m_plan->listing.workflow.variables; // besides what the job's own text says
    const WrittenDeed &written = *known.written;
    if (written.namesTheJob || std::any_of(given.cbegin(), given.cend(), [](const auto &variable) { return namesTheJob(variable.value); }))
        return 0;
    for (auto kind = m_kinds.constFind(written.hash); kind != m_kinds.cend() && kind.key() == written.hash; ++kind) {
        if (isAlike(*kind->written, written) && kind->foresights == known.foresights)
            return kind->number;
    }
    if (m_kinds.size() > 2 * m_participants.size()) // most of them are of texts that were
        m_kinds.clear();
    m_kinds.insert(written.hash, {known.written, known.foresights, ++m_versions});
    return m_versions;
}

/// Whether it has missed nothing of the pipeline of \a inputs.
bool Followed::isAsItWas(const Inputs &inputs)
{
    const bool isSamePlace = std::exchange(m_written, inputs.pipeline.jobs.constData()) == inputs.pipeline.jobs.constData();
    return m_plan && m_missed && m_missed->isEmpty() && isSamePlace;
}

void Followed::follow(const Inputs &inputs, const Start &start, Foreseen &foreseen)
{
    if (!isAsItWas(inputs))
        followAs(inputs, start, foreseen);
}

void Followed::follow(const Inputs &inputs, const Start &start, OtherCompilers &other)
{
    const Inputs before{other.pipeline, inputs.project, inputs.catalogue, inputs.facts,         inputs.runner, inputs.scenario,
                        inputs.memory,  inputs.edited,  inputs.event,     inputs.isEventChosen, inputs.files,  inputs.detail};
    if (isAsItWas(before))
        return;
    if (other.versions != m_otherCompilers)
        m_missed.reset();
    m_otherCompilers = other.versions;
    followAs(before, start, other.foreseen);
}

/// Takes in the pipeline of \a inputs. \a foreseen: of it.
void Followed::followAs(const Inputs &inputs, const Start &start, Foreseen &foreseen)
{
    const std::optional<QStringList> changed = std::exchange(m_missed, QStringList());
    if (!m_plan || !changed || !isSamePlan(inputs, *changed)) {
        makePlan(inputs, start);
        m_terms.clear();
        m_expectsEdits = false;
    }
    for (const QString &name : changed.value_or(QStringList())) {
        if (const gitlab::Job *job = m_terms.contains(name) ? nullptr : inputs.pipeline.job(name))
            m_terms.insert(name, termsOf(*job));
    }
    const bool isNew = m_makers.isEmpty();
    findJobs(inputs, changed ? &*changed : nullptr);
    for (qsizetype number = 0; number < m_participants.size(); ++number) {
        const Member &member = m_plan->members.at(number);
        const Participant &participant = m_participants.at(number);
        if (isNew || !changed || changed->contains(member.jobName))
            takeIn(*participant.known, deedOf(number, foreseen), member.producers);
    }
    foresee(inputs, isNew || !changed ? nullptr : &*changed, foreseen);
    if (isNew && m_jobs.size() > size_t(m_participants.size())) {
        QSet<QString> names;
        for (const Member &member : std::as_const(m_plan->members))
            names.insert(member.name);
        std::erase_if(m_jobs, [&](const auto &entry) { return !names.contains(entry.first); });
    }
}

void Followed::miss(const QStringList *edited)
{
    if (!edited) {
        m_missed.reset();
    } else if (m_missed) {
        for (const QString &name : *edited) {
            if (!m_missed->contains(name))
                m_missed->append(name);
        }
    }
}

void Followed::expectEdits(const QHash<QString, Terms> &terms)
{
    m_terms = terms;
    m_expectsEdits = true;
}

RunMemory &Followed::run(const RunId &id)
{
    auto known = m_runs.find(id);
    if (known == m_runs.end()) {
        known = m_runs.insert(id, {});
        known->number = size_t(m_runs.size()) - 1;
    }
    return *known;
}

void Memory::Data::begin(const Inputs &inputs)
{
    const gitlab::Job *written = inputs.pipeline.jobs.constData();
    if (!inputs.edited || !inputs.edited->isEmpty() || written != m_written) {
        m_foreseen = {};
        m_other.reset();
        m_faults = gitlab::faultsOf(inputs.pipeline);
    }
    m_written = written;
    for (auto &[start, followed] : m_followed)
        followed.miss(inputs.edited);
}

void Memory::Data::follow(const Inputs &inputs, const QList<Start> &starts)
{
    constexpr size_t most = 16; // all that scenarios ask for, other pipelines of the project that store caches included
    for (const Start &wanted : starts) {
        const auto isWanted = [&](const auto &followed) { return followed.first == wanted; };
        if (std::any_of(m_followed.cbegin(), m_followed.cend(), isWanted))
            continue;
        if (m_followed.size() >= most)
            m_followed.remove_if([&](const auto &followed) { return !starts.contains(followed.first); });
        m_followed.emplace_back(wanted, Followed());
    }
    for (auto &[start, followed] : m_followed) {
        if (!starts.contains(start))
            continue;
        if (!start.hasOtherCompiler) {
            followed.follow(inputs, start, m_foreseen);
            continue;
        }
        followed.follow(inputs, start, otherOf(inputs));
    }
}

OtherCompilers &Memory::Data::otherOf(const Inputs &inputs)
{
    if (!m_other) {
        const QMap<QString, QString> versions = earlierCompilers(inputs.pipeline);
        m_other = {versions, withOtherCompilers(inputs.pipeline, versions), {}};
    }
    return *m_other;
}

void Memory::Data::expectEdits(const gitlab::Pipeline &pipeline)
{
    if (pipeline.jobs.constData() != m_written)
        return;
    const auto termsOfAll = [](const gitlab::Pipeline &of) {
        QHash<QString, Terms> terms;
        terms.reserve(of.jobs.size());
        for (const gitlab::Job &job : of.jobs)
            terms.insert(job.name, termsOf(job));
        return terms;
    };
    std::optional<QHash<QString, Terms>> terms; // shared by all that follow it
    std::optional<QHash<QString, Terms>> others;
    for (auto &[start, followed] : m_followed) {
        if (!followed.isUnprepared() || (start.hasOtherCompiler && !m_other))
            continue;
        std::optional<QHash<QString, Terms>> &known = start.hasOtherCompiler ? others : terms;
        if (!known)
            known = termsOfAll(start.hasOtherCompiler ? m_other->pipeline : pipeline);
        followed.expectEdits(*known);
    }
}

const gitlab::Pipeline &Memory::Data::pipelineOf(const Inputs &inputs, bool hasOtherCompiler)
{
    return hasOtherCompiler ? otherOf(inputs).pipeline : inputs.pipeline;
}

Followed &Memory::Data::followed(const Start &start)
{
    const auto found = std::find_if(m_followed.begin(), m_followed.end(), [&](const auto &followed) { return followed.first == start; });
    Q_ASSERT(found != m_followed.end());
    return found->second;
}

KnownChild &Memory::Data::childOf(const gitlab::Downstream &of, const gitlab::Event &event, const gitlab::Files &files)
{
    constexpr size_t most = 200;
    const auto known =
        std::find_if(m_children.begin(), m_children.end(), [&](const KnownChild &child) { return child.of == of && child.event == event; });
    if (known != m_children.end()) {
        m_children.splice(m_children.begin(), m_children, known);
        return m_children.front();
    }
    const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, of.text));
    KnownChild &child = m_children.emplace_front();
    child.of = of;
    child.event = event;
    if (tree) {
        if (const auto pipeline = gitlab::readPipeline(*tree, {.files = files, .event = event}))
            child.pipeline = *pipeline;
    }
    if (m_children.size() > most)
        m_children.pop_back();
    return child;
}

Memory::Memory() : m_data(std::make_unique<Data>()) { }
Memory::~Memory() = default;

void expectEdits(Memory &memory, const gitlab::Pipeline &pipeline) { memory.data().expectEdits(pipeline); }

void Memory::forget() { m_data = std::make_unique<Data>(); }

} // namespace caravan::estimate
