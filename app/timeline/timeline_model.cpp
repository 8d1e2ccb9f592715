// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timeline_model.h"

#include "app/document/untimed.h"
#include "app/widgets/figure_table.h"
#include "core/base/figures.h"

#include <algorithm>

namespace caravan::timeline {

using namespace Qt::StringLiterals;

namespace {

QString secondsText(Seconds value) { return cellFigure(value.count(), 1); }

/// The cells of a job that has been run here, or empty ones.
QStringList measuredCells(const ShownRuns &runs, const QString &job)
{
    const auto run = runs.constFind(job);
    if (run == runs.cend())
        return {{}, {}, {}, {}};
    QStringList parts;
    for (const compare::MeasuredPhase &phase : run->phases)
        parts.append(u"%1 %2"_s.arg(phase.title, secondsText(phase.seconds)));
    return {secondsText(run->total), run->place, run->isOutOfDate ? TimelineModel::tr("yes", "a run is out of date") : QString(),
            parts.join(u"; "_s)};
}

} // namespace

void TimelineModel::setEstimate(const estimate::Estimate &estimate, const ShownRuns &runs)
{
    beginResetModel();
    m_estimate = estimate;
    m_runs = runs;
    m_fullSeconds = estimate.wall.p90.count();
    for (const estimate::JobEstimate &job : estimate.jobs) {
        const double longest = std::max(job.seconds.p90.count(), runs.value(job.name).total.count());
        m_fullSeconds = std::max(m_fullSeconds, job.start.count() + longest);
    }
    endResetModel();
}

const ShownRun *TimelineModel::run(int row) const
{
    const estimate::JobEstimate *timed = job(row);
    const auto found = timed ? m_runs.constFind(timed->name) : m_runs.cend();
    return found == m_runs.cend() ? nullptr : &*found;
}

const estimate::JobEstimate *TimelineModel::job(int row) const
{
    return row >= 0 && row < m_estimate.jobs.size() ? &m_estimate.jobs.at(row) : nullptr;
}

QString TimelineModel::name(int row) const
{
    if (const estimate::JobEstimate *timed = job(row))
        return timed->name;
    return m_estimate.idle.value(row - m_estimate.jobs.size()).name;
}

QString TimelineModel::stage(int row) const
{
    if (const estimate::JobEstimate *timed = job(row))
        return timed->stage;
    return m_estimate.idle.value(row - m_estimate.jobs.size()).stage;
}

QString TimelineModel::reason(int row) const { return job(row) ? QString() : m_estimate.idle.value(row - m_estimate.jobs.size()).because; }

int TimelineModel::rowOf(QStringView name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->name(row) == name)
            return row;
    }
    return -1;
}

QList<int> TimelineModel::criticalRows() const
{
    QList<int> rows;
    for (const QString &name : m_estimate.criticalPath) {
        if (const int row = rowOf(name); row >= 0)
            rows.append(row);
    }
    return rows;
}

QString TimelineModel::sentence(int row) const
{
    const estimate::JobEstimate *timed = job(row);
    if (!timed)
        return reason(row);
    QStringList parts{tr("Starts after %1 and takes %2, P10 %3 to P90 %4.")
                          .arg(formatDuration(timed->start), formatDuration(timed->seconds.p50), formatDuration(timed->seconds.p10),
                               formatDuration(timed->seconds.p90))};
    for (const estimate::PhaseTime &phase : timed->phases)
        parts.append(u"%1: %2."_s.arg(estimate::phaseTitle(phase.phase), formatDuration(phase.seconds.p50)));
    parts.append(waitingText(*timed));
    if (timed->fails())
        parts.append(timed->failure);
    if (const ShownRun *measured = run(row))
        parts.append(measured->sentences);
    return parts.join(u' ');
}

QString TimelineModel::asTable() const
{
    QStringList head{tr("Job"), tr("Stage"), tr("Start (s)"), tr("P10 (s)"), tr("P50 (s)"), tr("P90 (s)"), tr("Slack (s)")};
    for (int phase = 0; phase < estimate::phaseCount; ++phase)
        head.append(tr("%1 (s)").arg(estimate::phaseTitle(estimate::Phase(phase))));
    if (hasRuns())
        head += {tr("Measured here (s)"), tr("Where"), tr("Out of date"), tr("Parts measured (s)")};
    QList<QStringList> rows;
    for (const estimate::JobEstimate &timed : m_estimate.jobs) {
        QStringList cells{timed.name,
                          timed.stage,
                          secondsText(timed.start),
                          secondsText(timed.seconds.p10),
                          secondsText(timed.seconds.p50),
                          secondsText(timed.seconds.p90),
                          secondsText(timed.slack)};
        for (int phase = 0; phase < estimate::phaseCount; ++phase)
            cells.append(secondsText(timed.of(estimate::Phase(phase))));
        if (hasRuns())
            cells += measuredCells(m_runs, timed.name);
        rows.append(cells);
    }
    return tabSeparated(head, rows);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_estimate.jobs.size() + m_estimate.idle.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnCount_; }

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (index.column() == JobColumn && role == Qt::DisplayRole)
        return name(index.row());
    if (index.column() == JobColumn && role == Qt::AccessibleTextRole)
        return tr("%1, stage %2").arg(name(index.row()), stage(index.row()));
    if (index.column() == ChartColumn && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return sentence(index.row());
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == JobColumn ? tr("Job") : tr("Time from the start of the pipeline");
}

} // namespace caravan::timeline
