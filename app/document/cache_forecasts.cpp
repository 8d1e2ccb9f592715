// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/cache_forecasts.h"

#include "app/document/document.h"
#include "app/document/strategy_times.h"
#include "core/recipes/project_event.h"

namespace caravan {

namespace {

constexpr std::chrono::milliseconds restBeforeReplay{800};

} // namespace

CacheForecasts::Answer CacheForecasts::answerFor(const Task &task, const Step &step)
{
    const Snapshot &snapshot = task.snapshot;
    Answer answer{task.commits, {}};
    if (!answer.commits) {
        Result<compare::CommitHistory> read =
            compare::readCommits({.folder = snapshot.project ? snapshot.project->folder : QString(), .step = step}, *snapshot.knowledge,
                                 snapshot.runner.cacheDays);
        if (!read)
            return answer;
        answer.commits = std::make_shared<const compare::CommitHistory>(*std::move(read));
    }
    gitlab::Reading reading = snapshot.reading;
    reading.event = recipes::withBranches({}, snapshot.project && snapshot.project->git ? &*snapshot.project->git : nullptr);
    const compare::Inputs comparing{.tree = snapshot.tree,
                                    .project = snapshot.project ? &*snapshot.project : nullptr,
                                    .knowledge = *snapshot.knowledge,
                                    .runner = snapshot.runner,
                                    .strategies = {},
                                    .step = step,
                                    .reading = &reading};
    Result<compare::CacheForecastMap> forecasts = compare::forecastCaches(*answer.commits, comparing, snapshot.text, step);
    if (forecasts)
        answer.forecasts = *std::move(forecasts);
    return answer;
}

CacheForecasts::CacheForecasts(Document *document, QObject *parent) :
    QObject(parent), m_document(document), m_work(&CacheForecasts::answerFor)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeReplay);
    connect(&m_rest, &QTimer::timeout, this, &CacheForecasts::ask);
    connect(document, &Document::changed, this, &CacheForecasts::follow);
    connect(&m_work, &BackgroundWork::finished, this, &CacheForecasts::take);
    connect(&m_work, &BackgroundWork::lasting, this, [this] {
        m_isLasting = true;
        Q_EMIT changed();
    });
    connect(&m_work, &BackgroundWork::progressed, this, [this](int done, int total) {
        m_percent = total > 0 ? int(100LL * done / total) : 0;
        if (m_isLasting)
            Q_EMIT changed();
    });
}

void CacheForecasts::want()
{
    if (m_isWanted)
        return;
    m_isWanted = true;
    ask();
}

void CacheForecasts::cancel()
{
    m_rest.stop();
    m_work.cancel();
    m_isLasting = false;
    Q_EMIT changed();
}

void CacheForecasts::follow(Changes changes)
{
    if (!(changes & (inputChanges | Change::Opened | Change::Project)))
        return;
    m_isCurrent = false;
    m_isLasting = false;
    m_work.cancel();
    if (changes & (Changes(Change::Opened) | Change::Project | Change::Runner))
        m_commits.reset(); // there may be others, or they count otherwise
    if (changes & Change::Opened) {
        m_forecasts.clear();
        Q_EMIT changed();
    }
    if (m_isWanted)
        m_rest.start();
}

void CacheForecasts::ask()
{
    const project::Project *project = m_document->project();
    if (!project || !project->git || m_document->syntaxError() || m_document->text().isEmpty()
        || m_document->derived().pipeline.jobs.size() > StrategyTimes::mostJobs)
        return;
    m_percent = 0;
    m_work.start({snapshotOf(*m_document), m_commits});
}

void CacheForecasts::take()
{
    const Answer &answer = m_work.value();
    m_commits = answer.commits;
    m_isLasting = false;
    m_isCurrent = true;
    m_forecasts = answer.forecasts.value_or(compare::CacheForecastMap());
    Q_EMIT changed();
}

const compare::CacheForecast *CacheForecasts::forecast(const QString &job, int cache) const
{
    const auto found = m_forecasts.constFind({job, cache});
    return found == m_forecasts.cend() ? nullptr : &*found;
}

} // namespace caravan
