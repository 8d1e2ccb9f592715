// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/measured_runs.h"
#include "core/estimate/estimate.h"

#include <QAbstractTableModel>

namespace caravan::timeline {

/// A run of a job on this machine, beside its estimate.
struct ShownRun {
    Seconds total{0};
    QString place;
    QList<compare::MeasuredPhase> phases;
    QString words;     ///< few
    QString sentences; ///< the same in full
    bool isOutOfDate = false;
};
using ShownRuns = QHash<QString, ShownRun>;

/// The jobs of an estimate in the order of their start, then those that do not start by themselves: a table, which the timeline draws.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { JobColumn, ChartColumn, columnCount_ };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a runs: of jobs that were run here, by their names.
    void setEstimate(const estimate::Estimate &estimate, const ShownRuns &runs);
    /// Null for a row of a job that costs nothing.
    const estimate::JobEstimate *job(int row) const;
    /// The run of that job on this machine; null where it has not been run, or costs nothing.
    const ShownRun *run(int row) const;
    bool hasRuns() const { return !m_runs.isEmpty(); }
    QString name(int row) const;
    QString stage(int row) const;
    /// Why a job does not start by itself; empty for the others.
    QString reason(int row) const;
    /// Of the job with this name; -1 for none.
    int rowOf(QStringView name) const;
    /// The rows of the critical path, in its order.
    QList<int> criticalRows() const;
    /// Where the axis ends: the P90 of the last end, so that every whisker has room.
    double fullSeconds() const { return m_fullSeconds; }
    /// The same numbers as lines with tabs between them, for a spreadsheet: seconds, without units.
    QString asTable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What the bars of a row say, in words.
    QString sentence(int row) const;

    estimate::Estimate m_estimate;
    ShownRuns m_runs;
    double m_fullSeconds = 0;
};

} // namespace caravan::timeline
