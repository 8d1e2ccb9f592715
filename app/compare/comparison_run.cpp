// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_run.h"

#include <QtConcurrentRun>

namespace caravan::comparing {

namespace {

/// Everything that a comparison reads; the knowledge lives as long as the document.
struct Task {
    QByteArray text;
    yaml::Tree tree;
    std::optional<project::Project> project;
    estimate::Runner runner;
    gitlab::Reading reading; ///< of its own: what a document reads through is not shared between threads
    const Knowledge *knowledge = nullptr;
    std::shared_ptr<std::atomic_bool> isCancelled;
};

Outcome compareNow(const Task &task)
{
    const compare::Inputs inputs{
        .tree = task.tree,
        .project = task.project ? &*task.project : nullptr,
        .catalogue = task.knowledge->catalogue,
        .facts = task.knowledge->facts,
        .runner = task.runner,
        .strategies = {},
        .isCancelled = [flag = task.isCancelled] { return flag->load(); },
        .reading = &task.reading,
    };
    return {task.text, std::make_shared<const Result<compare::Comparison>>(compare::compare(inputs))};
}

} // namespace

ComparisonRun::ComparisonRun(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &ComparisonRun::take);
}

ComparisonRun::~ComparisonRun() { cancel(); }

void ComparisonRun::start(const Document &document)
{
    cancel();
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_isRunning = true;
    Task task{
        .text = document.text(),
        .tree = document.derived().tree,
        .project = document.project() ? std::optional(*document.project()) : std::nullopt,
        .runner = document.runner(),
        .reading = document.project() ? gitlab::Reading{gitlab::filesOf(document.project()->folder)} : gitlab::Reading(),
        .knowledge = &document.knowledge(),
        .isCancelled = m_isCancelled,
    };
    m_watcher.setFuture(QtConcurrent::run(&m_pool, compareNow, std::move(task)));
}

void ComparisonRun::cancel()
{
    m_isRunning = false;
    if (m_isCancelled)
        m_isCancelled->store(true);
}

void ComparisonRun::take()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    Q_EMIT finished(m_watcher.result());
}

} // namespace caravan::comparing
