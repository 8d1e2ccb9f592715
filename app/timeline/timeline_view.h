// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/timeline_model.h"

#include <QTableView>

namespace caravan::timeline {

/// The jobs over time: a bar of phases for each, whiskers from its P10 to its P90, and the path that the pipeline's end hangs on. Selected and scrolled
/// by keyboard as any table; the numbers are copied as one.
class TimelineView : public QTableView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setEstimate(const estimate::Estimate &estimate, const ShownRuns &runs = {});
    const TimelineModel &rows() const { return *m_model; }
    /// Selects a job without announcing it.
    void select(const QString &job);
    /// Where the bars of a row are, in the viewport; empty for a job that costs nothing.
    QRect barRect(int row) const;
    /// The same of the bar that was measured here; empty for a job that was not run.
    QRect measuredRect(int row) const;
    /// How much wider than the window the time is drawn, 1 to 32.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void copy() const;

Q_SIGNALS:
    void jobSelected(const QString &name);
    /// Enter, or a double click: somebody wants to see it where it is designed.
    void jobOpened(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void stretch();
    void fitNames();
    QString tipAt(QPoint point) const;

    TimelineModel *m_model;
    double m_zoom = 1;
    bool m_isSelecting = false;
};

} // namespace caravan::timeline
