// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/timeline_model.h"

#include <QStyledItemDelegate>

namespace caravan::timeline {

/// Paints the rows of the timeline: name and stage, and the bars of a job.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(const TimelineModel *model, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_model(model) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the bars of a job are in \a cell, its cell of the chart.
    static QRectF barOf(const QRectF &cell, const estimate::JobEstimate &job, double fullSeconds);
    /// The phase at \a x of such a bar; null beside it.
    static const estimate::PhaseTime *phaseAt(const QRectF &bar, const estimate::JobEstimate &job, double x);

    /// Where the measured time of a job is, below its bar; \a run: of that job.
    static QRectF measuredBarOf(const QRectF &cell, const estimate::JobEstimate &job, const ShownRun &run, double fullSeconds);

private:
    void paintMeasured(QPainter *painter, const QRectF &cell, const estimate::JobEstimate &job, const ShownRun &run) const;
    void paintName(QPainter *painter, const QRectF &cell, int row) const;
    void paintChart(QPainter *painter, const QRectF &cell, int row) const;
    void paintBar(QPainter *painter, const QRectF &cell, const estimate::JobEstimate &job) const;

    const TimelineModel *m_model;
};

} // namespace caravan::timeline
