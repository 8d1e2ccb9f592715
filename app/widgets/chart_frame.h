// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractAxis;
class QChart;

namespace caravan {

/// What all charts have in common: a chart of Qt Charts in the colours of the look, made anew when that changes, and its numbers as a table. (The only
/// place that puts Qt Charts on the screen.)
class ChartFrame : public QWidget
{
    Q_OBJECT

public:
    explicit ChartFrame(QWidget *parent = nullptr);

    /// The numbers of the chart as lines with tabs between them, the first of them a head.
    virtual QString asTable() const = 0;

protected:
    /// The chart with its series and axes, and its legend where it is to be.
    virtual QChart *makeChart() = 0;
    void build();
    bool isBuilt() const { return m_view; }
    void changeEvent(QEvent *event) override;
    static void applyTheme(QAbstractAxis *axis);

private:
    QWidget *m_view = nullptr;
};

} // namespace caravan
