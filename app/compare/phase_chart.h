// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/phase_bar.h"

#include <QWidget>

namespace caravan::comparing {

/// One bar of the chart.
struct PhaseBarRow {
    QString title; ///< "Local switch, warm"
    QList<PhaseSegment> segments;
    bool operator==(const PhaseBarRow &) const = default;
};

/// Horizontal stacked bars: what the time of each strategy is made of, in minutes. (The only place that knows Qt Charts.)
class PhaseChart : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseChart(QWidget *parent = nullptr);
    /// Rows from top to bottom.
    void setRows(const QList<PhaseBarRow> &rows);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QList<PhaseBarRow> m_rows;
    QWidget *m_view = nullptr;
};

} // namespace caravan::comparing
