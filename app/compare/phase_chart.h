// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chart_frame.h"
#include "app/widgets/phase_bar.h"

namespace caravan::comparing {

/// One bar of the chart.
struct PhaseBarRow {
    QString title; ///< "Local switch, warm"
    QList<PhaseSegment> segments;
    bool operator==(const PhaseBarRow &) const = default;
};

/// Horizontal stacked bars: what the time of each strategy is made of, in minutes.
class PhaseChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit PhaseChart(QWidget *parent = nullptr);
    /// Rows from top to bottom.
    void setRows(const QList<PhaseBarRow> &rows);

    QString asTable() const override;

protected:
    QChart *makeChart() override;

private:
    QList<PhaseBarRow> m_rows;
};

} // namespace caravan::comparing
