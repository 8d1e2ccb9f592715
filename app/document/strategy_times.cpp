// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/strategy_times.h"

#include "app/document/block_gestures.h"
#include "app/document/document.h"
#include "core/recipes/image_builder.h"
#include "core/recipes/strategy.h"
#include "core/yaml/edit.h"

namespace caravan {

namespace {

constexpr std::chrono::milliseconds restAfterTyping{800};
constexpr std::chrono::milliseconds restAfterOpening{300}; // the window is painted, and answers, before

/// Without the project's history: single runs are timed, not a mix of them.
compare::Inputs timedIn(const Snapshot &snapshot, const Step &step, const QList<recipes::StrategyId> &strategies = {})
{
    return {.tree = snapshot.tree,
            .project = snapshot.project ? &*snapshot.project : nullptr,
            .knowledge = *snapshot.knowledge,
            .runner = snapshot.runner,
            .strategies = strategies,
            .step = step,
            .reading = &snapshot.reading,
            .isEventChosen = snapshot.isEventChosen,
            .isNowWanted = false};
}

/// The little that is shown of a column, which holds much.
StrategyTime timeOf(const compare::Column &column)
{
    StrategyTime time;
    time.isPossible = column.isPossible;
    time.obstacle = column.isPossible ? column.failure() : column.obstacle;
    if (!column.isPossible)
        return time;
    const estimate::Estimate &warm = column.of(estimate::Scenario::Warm);
    const estimate::Estimate &cold = column.of(estimate::Scenario::Cold);
    time.warm = warm.wall.p50;
    time.cold = cold.wall.p50;
    for (const estimate::JobEstimate &job : warm.jobs) {
        const estimate::JobEstimate *first = cold.job(job.name);
        time.jobs.insert(job.name, {job.seconds.p50, first ? first->seconds.p50 : job.seconds.p50, job.failure});
    }
    return time;
}

/// What a job of the palette takes where it is added to the pipeline.
BlockTime timeOf(const recipes::Block &block, const compare::Inputs &inputs, estimate::Memory &memory)
{
    const recipes::Catalogue &catalogue = inputs.knowledge.catalogue;
    yaml::Draft draft(inputs.tree);
    const Result<QString> added =
        recipes::addBlock({draft, *inputs.reading}, recipes::blockOn(block, inputs.runner, catalogue), {}, inputs.project, catalogue);
    if (!added)
        return {std::nullopt, std::nullopt, added.error().message};
    const compare::Column column = compare::columnFor(inputs, catalogue.strategies.constFirst(), draft.text(), &memory);
    const estimate::JobEstimate *warm = column.of(estimate::Scenario::Warm).job(*added);
    const estimate::JobEstimate *cold = column.of(estimate::Scenario::Cold).job(*added);
    if (warm && warm->fails())
        return {std::nullopt, std::nullopt, warm->failure};
    return {warm ? std::optional(warm->seconds.p50) : std::nullopt, cold ? std::optional(cold->seconds.p50) : std::nullopt, {}};
}

} // namespace

StrategyTimes::Answer StrategyTimes::answerFor(const Snapshot &snapshot, const Step &step)
{
    Answer answer;
    // One after the other: all columns together would take much memory.
    for (const recipes::Strategy &strategy : snapshot.knowledge->catalogue.strategies) {
        const Result<compare::Comparison> comparison = compare::compare(timedIn(snapshot, step, {strategy.id}));
        if (!comparison || comparison->columns.isEmpty())
            break;
        answer.strategies.insert(strategy.id, timeOf(comparison->columns.constFirst()));
    }
    const compare::Inputs inputs = timedIn(snapshot, step);
    estimate::Memory memory;
    for (const recipes::Block &block : snapshot.knowledge->catalogue.blocks) {
        if (step && !step(0, 1))
            break;
        if (block.kind == recipes::BlockKind::Job)
            answer.blocks.insert(block.id, timeOf(block, inputs, memory));
    }
    return answer;
}

/// Each strategy as a click gives it to the jobs, and to no others.
StrategyTimes::Strategies StrategyTimes::strategiesOf(const Asked &asked, const Step &step)
{
    Strategies answer;
    const compare::Inputs inputs = timedIn(asked.snapshot, step);
    const recipes::Catalogue &catalogue = inputs.knowledge.catalogue;
    estimate::Memory memory;
    for (const recipes::Strategy &strategy : catalogue.strategies) {
        if (step && !step(0, 1))
            break;
        yaml::Draft draft(inputs.tree);
        Result<Done> done = Done{};
        const recipes::Strategy *picked = catalogue.strategy(pickedStrategy(strategy, asked.now, catalogue));
        const recipes::Strategy here = recipes::strategyOn(picked ? *picked : strategy, inputs.runner, catalogue);
        for (const QString &job : asked.jobs) {
            if (done)
                done = recipes::applyStrategy({draft, *inputs.reading}, job, here, inputs.project, catalogue);
        }
        StrategyTime time;
        if (done) {
            time = timeOf(compare::columnFor(inputs, strategy, draft.text(), &memory));
        } else {
            time.isPossible = false;
            time.obstacle = done.error().message;
        }
        answer.insert(strategy.id, time);
    }
    return answer;
}

StrategyTimes::StrategyTimes(Document *document, QObject *parent) :
    QObject(parent), m_document(document), m_work(&StrategyTimes::answerFor), m_selectedWork(&StrategyTimes::strategiesOf)
{
    m_restOfSelected.setSingleShot(true);
    connect(&m_restOfSelected, &QTimer::timeout, this, &StrategyTimes::askOfSelected);
    connect(&m_selectedWork, &BackgroundWork::finished, this, [this] {
        m_selected = m_selectedWork.value();
        m_isSelectedCurrent = true;
        Q_EMIT changed();
    });
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &StrategyTimes::ask);
    connect(document, &Document::changed, this, &StrategyTimes::follow);
    connect(&m_work, &BackgroundWork::finished, this, [this] {
        m_answer = m_work.value();
        m_isCurrent = true;
        Q_EMIT changed();
    });
}

void StrategyTimes::want()
{
    if (m_isWanted)
        return;
    m_isWanted = true;
    m_rest.start(restAfterOpening);
}

void StrategyTimes::wantOfSelected()
{
    if (m_isSelectedWanted)
        return;
    m_isSelectedWanted = true;
    m_restOfSelected.start(restAfterOpening);
}

void StrategyTimes::follow(Changes changes)
{
    if (changes & (inputChanges | Change::Opened | Change::Project | Change::Selection)) {
        m_isSelectedCurrent = false;
        m_selectedWork.cancel();
        if (changes & (Changes(Change::Opened) | Change::Selection))
            m_selected = {}; // they are of another job
        if (m_isSelectedWanted)
            m_restOfSelected.start(changes & inputChanges ? restAfterTyping : restAfterOpening);
    }
    if (!(changes & (inputChanges | Change::Opened | Change::Project)))
        return;
    m_isCurrent = false;
    m_work.cancel();
    if (changes & Change::Opened) {
        m_answer = {}; // they are of another project
        Q_EMIT changed();
    }
    if (m_isWanted)
        m_rest.start(restAfterTyping);
}

void StrategyTimes::ask()
{
    if (m_document->isOpen() && !m_document->syntaxError() && !m_document->text().isEmpty()
        && m_document->derived().pipeline.jobs.size() <= mostJobs)
        m_work.start(snapshotOf(*m_document));
}

/// The selected jobs that can have a strategy.
QStringList StrategyTimes::jobsOfSelected() const
{
    QStringList jobs;
    for (const QString &job : m_document->selectedJobs()) {
        if (m_document->derived().recognised.value(job).usesOpam)
            jobs.append(job);
    }
    return jobs;
}

QString StrategyTimes::shownJob() const
{
    const QStringList jobs = jobsOfSelected();
    return jobs.contains(m_document->selectedJob()) ? m_document->selectedJob() : jobs.value(0);
}

void StrategyTimes::askOfSelected()
{
    const QStringList jobs = jobsOfSelected();
    const bool isPossible = !jobs.isEmpty() && !m_document->syntaxError() && m_document->derived().pipeline.jobs.size() <= mostJobs;
    if (isPossible)
        return m_selectedWork.start({snapshotOf(*m_document), jobs, m_document->derived().recognised.value(shownJob()).strategy});
    m_isSelectedCurrent = true; // there is nothing to wait for
    Q_EMIT changed();
}

const StrategyTime *StrategyTimes::strategyOfSelected(recipes::StrategyId id) const
{
    const auto found = m_selected.constFind(id);
    return found == m_selected.cend() ? nullptr : &*found;
}

const StrategyTime *StrategyTimes::strategy(recipes::StrategyId id) const
{
    const auto found = m_answer.strategies.constFind(id);
    return found == m_answer.strategies.cend() ? nullptr : &*found;
}

const BlockTime *StrategyTimes::block(const QString &id) const
{
    const auto found = m_answer.blocks.constFind(id);
    return found == m_answer.blocks.cend() ? nullptr : &*found;
}

} // namespace caravan
