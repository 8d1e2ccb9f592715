// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timeline_model.h"

#include "app/widgets/figure_table.h"

#include <algorithm>

namespace caravan::timeline {

using namespace Qt::StringLiterals;

void TimelineModel::setEstimate(const estimate::Estimate &estimate)
{
    beginResetModel();
    m_estimate = estimate;
    m_fullSeconds = estimate.wall.p90.count();
    for (const estimate::JobEstimate &job : estimate.jobs)
        m_fullSeconds = std::max(m_fullSeconds, job.start.count() + job.seconds.p90.count());
    endResetModel();
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
    parts.append(timed->isOnCriticalPath ? tr("The pipeline waits for this job.")
                                         : tr("It could end %1 later without the pipeline ending later.").arg(formatDuration(timed->slack)));
    if (timed->fails())
        parts.append(timed->failure);
    return parts.join(u' ');
}

QString TimelineModel::asTable() const
{
    const auto seconds = [](Seconds value) { return QString::number(value.count(), 'f', 1); };
    QStringList head{tr("Job"), tr("Stage"), tr("Start (s)"), tr("P10 (s)"), tr("P50 (s)"), tr("P90 (s)"), tr("Slack (s)")};
    for (int phase = 0; phase < estimate::phaseCount; ++phase)
        head.append(tr("%1 (s)").arg(estimate::phaseTitle(estimate::Phase(phase))));
    QList<QStringList> rows;
    for (const estimate::JobEstimate &timed : m_estimate.jobs) {
        QStringList cells{timed.name,
                          timed.stage,
                          seconds(timed.start),
                          seconds(timed.seconds.p10),
                          seconds(timed.seconds.p50),
                          seconds(timed.seconds.p90),
                          seconds(timed.slack)};
        for (int phase = 0; phase < estimate::phaseCount; ++phase)
            cells.append(seconds(timed.of(estimate::Phase(phase))));
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
