// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/simulation.h"

#include "core/base/figures.h"
#include "core/base/texts.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <memory>

namespace caravan::estimate {

namespace {

CARAVAN_TEXTS(SimulationTexts);

/// A number for what a run leaves behind, given once.
quint64 newEffect()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

/// The stamp of a world in which, after all that \a stamp stands for, \a event happens.
quint64 stampAfter(quint64 stamp, quint64 event)
{
    constexpr quint64 spread = 0x9e3779b97f4a7c15; // the golden ratio, as hash functions mix with it
    stamp ^= event + spread + (stamp << 12) + (stamp >> 4);
    return stamp * (spread | 1);
}

/// A job that was played, for others that do the same.
struct Alike {
    Supply supply;
    Answers answers;
    std::shared_ptr<const JobRun> run;
};

/// Whether what is said of a run names the job.
bool tellsOf(const JobRun &run, const QString &job)
{
    const auto any = [&](const auto &all, const auto &textOf) {
        return std::any_of(all.cbegin(), all.cend(), [&](const auto &one) { return namesJob(textOf(one), job); });
    };
    return namesJob(run.failure, job) || any(run.hits, [](const CacheHit &hit) { return hit.because; })
        || any(run.assumptions, [](const Assumption &assumption) { return assumption.text; })
        || any(run.ledger.charges(), [](const Charge &charge) { return charge.because; });
}

class Simulation
{
public:
    Simulation(const Setting &setting, const Followed &followed, World &world, const Circumstances &circumstances, RunMemory &memory,
               const StartedPipelines &started) :
        m_setting(setting),
        m_plan(followed.plan()), m_participants(followed.participants()), m_world(world), m_stamp(stampAfter(world.stamp, 0)),
        m_circumstances(circumstances), m_memory(memory), m_started(started)
    {
        m_runs.resize(m_participants.size());
        for (const Participant &participant : m_participants)
            ++m_kinds[participant.known->kind];
    }

    Performance run()
    {
        Schedule schedule = scheduleOf(
            m_plan.graph, m_plan.appointments, m_setting.runner.concurrency, [this](int member) { return start(member); },
            [this](int member) { finish(member); });
        if (m_memory.end && m_memory.end->stamp == m_stamp)
            m_world = *m_memory.end;
        else
            settle();
        m_world.stamp = m_stamp;
        m_memory.end = m_world;
        return {std::move(schedule), std::move(m_runs)};
    }

private:
    int stageOf(int member) const { return m_plan.graph.node(member).stage; }

    Supply supplyFor(int member)
    {
        const std::optional<QStringList> &producers = m_plan.members.at(member).producers;
        return producers ? supplyOf(m_world, *producers) : stageSupply(stageOf(member));
    }

    /// The artifacts of all stages before \a stage, put together once.
    Supply stageSupply(int stage)
    {
        RememberedSupply &remembered = m_memory.supplies[stage];
        if (m_suppliedStages.contains(stage))
            return remembered.supply;
        m_suppliedStages.insert(stage);
        QStringList producers;
        QList<Archive> parts;
        for (const auto &[itsStage, name] : std::as_const(m_producers)) {
            if (itsStage < stage) {
                producers.append(name);
                parts.append(m_world.artifacts.value(name));
            }
        }
        if (producers != remembered.producers || parts != remembered.parts)
            remembered = {producers, parts, supplyOf(m_world, producers)};
        return remembered.supply;
    }

    /// What comes of a job that starts now.
    Course start(int member)
    {
        const Participant &participant = m_participants.at(member);
        if (participant.job->isTrigger)
            return startPipeline(member);
        std::vector<Remembered> &all = participant.known->runs;
        if (all.size() <= m_memory.number)
            all.resize(m_memory.number + 1);
        Remembered &remembered = all[m_memory.number];
        const bool isSameStart = remembered.run && remembered.deed == participant.known->deedVersion
            && remembered.intake == participant.known->intakeVersion && remembered.stamp == m_stamp && remembered.stage == stageOf(member);
        if (!isSameStart)
            runAgain(member, remembered);
        remembered.deed = participant.known->deedVersion;
        remembered.intake = participant.known->intakeVersion;
        remembered.stamp = m_stamp;
        remembered.stage = stageOf(member);
        m_setting.assumeOf(participant.job->name, remembered.run->assumptions);
        m_runs[member] = remembered.run;
        const JobRun &run = *remembered.run;
        return {run.seconds.p50, run.fails(), run.exitCode && participant.job->allowedCodes.contains(*run.exitCode)};
    }

    Course startPipeline(int member)
    {
        const std::shared_ptr<const JobRun> run = m_started.value(m_plan.members.at(member).name);
        m_runs[member] = run;
        return run ? Course{run->isAside ? 0 : run->seconds.p50, run->fails()} : Course();
    }

    /// Runs a job, unless the world answers all its questions as before.
    void runAgain(int member, Remembered &remembered)
    {
        settle();
        const Participant &participant = m_participants.at(member);
        const Supply supply = supplyFor(member);
        const bool isAsRemembered = remembered.deed == participant.known->deedVersion;
        if (remembered.run && isAsRemembered && remembered.supply == supply && remembered.answers.holdIn(m_world))
            return;
        if (const Alike *alike = isOneOfMany(*participant.job) ? alikeTo(*participant.known, supply) : nullptr) {
            remembered.run = alike->run;
            remembered.supply = supply;
            remembered.answers = alike->answers;
            return;
        }
        const Foresights &foresights = participant.known->foresights;
        const Foresight &foresight = m_setting.runner.usesImages() ? foresights.inImage : foresights.onHost;
        const View view(m_world, m_circumstances.revision);
        Elsewhere *elsewhere = elsewhereFor(*participant.job);
        JobRun run = elsewhere ? runElsewhere(*elsewhere, view, *participant.job, supply, foresight)
                               : runJob(m_setting, view, m_circumstances, *participant.job, supply, foresight, &m_played);
        run.effect = remembered.run && leaveTheSame(*remembered.run, run) ? remembered.run->effect : newEffect();
        remembered.run = std::make_shared<const JobRun>(std::move(run));
        remembered.supply = supply;
        remembered.answers = view.answers();
        noteForOthers(*participant.known, remembered, participant.job->name);
    }

    /// What jobs see that ask by their tags for another runner.
    struct Elsewhere {
        Elsewhere(const Asked &given, const Inputs &of, const std::shared_ptr<Draws> &draws) :
            asked(given),
            runner(std::make_shared<const Runner>(given.runner)), inputs{of.pipeline, of.project,       of.catalogue, of.facts,
                                                                         *runner,     of.scenario,      of.memory,    of.edited,
                                                                         of.event,    of.isEventChosen, of.files,     of.detail},
            setting(inputs, draws)
        {
        }
        Q_DISABLE_COPY_MOVE(Elsewhere)

        Asked asked;
        std::shared_ptr<const Runner> runner;
        Inputs inputs;
        Setting setting;
        PlayedScripts played;
    };

    Elsewhere *elsewhereFor(const gitlab::Job &job)
    {
        if (job.tags.isEmpty())
            return nullptr;
        std::unique_ptr<Elsewhere> &known = m_elsewhere[job.tags];
        if (known)
            return known.get();
        const Facts &facts = m_setting.inputs.facts;
        const std::optional<Asked> asked = askedFor(job.tags, m_setting.runner, facts.runners, facts.machines);
        if (asked) {
            known = std::make_unique<Elsewhere>(*asked, m_setting.inputs, m_setting.sampling.sharedDraws());
            known->setting.setChange(m_setting.change());
        }
        return known.get();
    }

    JobRun runElsewhere(Elsewhere &elsewhere, const View &view, const gitlab::Job &job, const Supply &supply, const Foresight &foresight)
    {
        const Asked &asked = elsewhere.asked;
        const Runner &runner = asked.runner;
        JobRun run = runJob(elsewhere.setting, view, m_circumstances, job, supply, foresight, &elsewhere.played);
        run.runner = elsewhere.runner;
        if (m_setting.inputs.detail == Detail::Whole)
            run.phases(elsewhere.setting.sampling); // nobody else draws for that runner
        const QString factor = formatFigure(runner.cpuFactor);
        const QString spread = formatFigure(runner.cpuFactorSpread);
        const QString said = asked.isRough
            ? SimulationTexts::tr(
                  "“%1” asks by its tag “%2” for a machine of which little is known: %3 s for a CPU second of the measuring machine "
                  "(P90: %4 times that).")
                  .arg(job.name, asked.tag, factor, spread)
            : SimulationTexts::tr(
                  "“%1” asks by its tag “%2” for another machine than the others: %3 s for a CPU second of the measuring machine "
                  "(P90: %4 times that), with %5 vCPU.")
                  .arg(job.name, asked.tag, factor, spread, QString::number(runner.vcpus));
        run.assumptions.append(
            {said, asked.provenance.source, asked.provenance.confidence, causeOf(Resource::Processor), 0, asked.isRough, {}, {}});
        if (runner.making > Seconds(0)) {
            const recipes::Provenance &about = runner.aboutMaking;
            run.assumptions.append(
                {SimulationTexts::tr("“%1” waits %2 for a virtual machine that is made for it.").arg(job.name, formatDuration(runner.making)),
                 about.source,
                 about.confidence,
                 causeOf(about.source, phaseId(Phase::Queue)),
                 0,
                 false,
                 {},
                 {}});
        }
        return run;
    }

    /// Whether nobody has told how long this very job takes.
    bool isOneOfMany(const gitlab::Job &job) const { return !m_setting.figureOf(job.name, true) && !m_setting.figureOf(job.name, false); }

    void noteForOthers(const KnownJob &known, const Remembered &remembered, const QString &name)
    {
        constexpr qsizetype most = 4; // worlds in which jobs of one kind are remembered to have begun
        if (known.kind == 0 || m_kinds.value(known.kind) < 2 || tellsOf(*remembered.run, name))
            return;
        QList<Alike> &all = m_alike[known.kind];
        if (all.size() == most)
            all.removeFirst();
        all.append({remembered.supply, remembered.answers, remembered.run});
    }

    /// A job that was played in this run and does what \a known would do now; null for none.
    const Alike *alikeTo(const KnownJob &known, const Supply &supply) const
    {
        const auto all = known.kind > 0 ? m_alike.constFind(known.kind) : m_alike.cend();
        if (all == m_alike.cend())
            return nullptr;
        const auto found =
            std::find_if(all->cbegin(), all->cend(), [&](const Alike &one) { return one.supply == supply && one.answers.holdIn(m_world); });
        return found == all->cend() ? nullptr : &*found;
    }

    /// Brings the world up to date; while every job starts as it did, nobody looks at it. Who types in one job has the same
    /// world before it again and again.
    void settle()
    {
        const bool isFirst = !m_isSettled;
        m_isSettled = true;
        if (isFirst && m_memory.middle && m_memory.middle->stamp == m_stamp) {
            m_world = *m_memory.middle;
            m_unsettled.clear();
            return;
        }
        if (isFirst)
            m_world.artifacts.clear();
        for (const auto &[job, run] : std::as_const(m_unsettled))
            run->commit(*job, m_world);
        m_unsettled.clear();
        if (isFirst) {
            m_world.stamp = m_stamp;
            m_memory.middle = m_world;
        }
    }

    void finish(int member)
    {
        const std::shared_ptr<const JobRun> &run = m_runs.at(member);
        if (!run || m_participants.at(member).job->isTrigger)
            return;
        const gitlab::Job *job = m_participants.at(member).job;
        if (run->artifacts.size.bytes > 0)
            m_producers.append({stageOf(member), job->name});
        m_unsettled.append({job, run});
        m_stamp = stampAfter(stampAfter(stampAfter(m_stamp, run->effect), qHash(job->name)), quint64(stageOf(member)));
    }

    const Setting &m_setting;
    const Plan &m_plan;
    const QList<Participant> &m_participants;
    World &m_world;
    PlayedScripts m_played;
    bool m_isSettled = false; ///< the world is one of this run, without the artifacts of an earlier one
    QList<std::pair<const gitlab::Job *, std::shared_ptr<const JobRun>>> m_unsettled; ///< runs whose effects are not in m_world yet
    quint64 m_stamp = 0;                                                              ///< of the world with them
    const Circumstances &m_circumstances;
    RunMemory &m_memory;
    const StartedPipelines &m_started;
    QList<std::shared_ptr<const JobRun>> m_runs; ///< by member
    QList<QPair<int, QString>> m_producers;      ///< jobs that have left artifacts, with their stages
    QSet<int> m_suppliedStages;
    std::map<QStringList, std::unique_ptr<Elsewhere>> m_elsewhere; ///< by tags; null: no other runner
    QHash<quint64, int> m_kinds;                                   ///< how many jobs are of each KnownJob::kind
    QHash<quint64, QList<Alike>> m_alike;                          ///< by that
};

} // namespace

Performance perform(const Setting &setting, const Followed &followed, World &world, const Circumstances &circumstances, RunMemory &memory,
                    const StartedPipelines &started)
{
    return Simulation(setting, followed, world, circumstances, memory, started).run();
}

std::optional<World> joined(const World &world, const World &other, const QSet<QString> &keys)
{
    std::optional<World> both;
    for (auto it = other.caches.cbegin(); it != other.caches.cend(); ++it) {
        if (!keys.contains(it.key()) || world.caches.contains(it.key()))
            continue;
        if (!both) {
            both = world;
            both->stamp = stampAfter(world.stamp, other.stamp);
        }
        both->caches.insert(it.key(), it.value());
    }
    return both;
}

} // namespace caravan::estimate
