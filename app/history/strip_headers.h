// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace caravan::history {

class ReplayModel;
class StripView;

/// The heads of the strips: the strategy and its hours; that of the selected one is bold.
class StrategyHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit StrategyHeader(StripView *view);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    StripView *m_view;
};

/// Says from which day to which the commits are that are seen.
class DayHeader : public QHeaderView
{
    Q_OBJECT

public:
    DayHeader(ReplayModel *model, StripView *view);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReplayModel *m_model;
};

} // namespace caravan::history
