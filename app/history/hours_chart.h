// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/replay_model.h"
#include "app/theme/theme.h"
#include "app/widgets/chart_frame.h"

namespace caravan::history {

/// Hours of runner time of one strategy, added up from commit to commit.
struct HoursLine {
    QString title;
    QList<double> hours; ///< after each commit
    theme::Role role = theme::Role::Ink;
    Qt::PenStyle style = Qt::SolidLine; ///< no two lines have the same, so that colour is not the only sign
    bool operator==(const HoursLine &) const = default;
};
/// The line of the strategy in \a row, and those of the one in use, the one that takes the least and the one that takes the most: each once.
QList<HoursLine> hoursLines(const ReplayModel &model, int row);

/// The lines as a chart, with a table of the same numbers that can be copied.
class HoursChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit HoursChart(QWidget *parent = nullptr);
    /// \a commits: names of the commits, in the order of the lines' hours.
    void setLines(const QList<HoursLine> &lines, const QStringList &commits);
    bool isEmpty() const { return m_lines.isEmpty(); }
    QString asTable() const override;

public Q_SLOTS:
    void copy() const;

protected:
    QChart *makeChart() override;

private:
    QList<HoursLine> m_lines;
    QStringList m_commits;
};

} // namespace caravan::history
