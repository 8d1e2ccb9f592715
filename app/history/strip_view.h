// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/replay_model.h"

#include <QTableView>

namespace caravan::history {

/// Paints what a commit found into \a cell: the fuller the bar, the more was found, so that colour is not the only sign.
void paintOutcome(QPainter *painter, const QRect &cell, compare::Outcome outcome);
/// Paints the sign of a commit that changes keys.
void paintKeyChange(QPainter *painter, const QRect &cell);

/// The commits as a strip for each strategy. One commit is selected; arrows lead to its neighbours, with Ctrl to the next one that changes keys.
/// Only the commits that are seen are painted.
class StripView : public QTableView
{
    Q_OBJECT

public:
    /// \a model must live longer.
    explicit StripView(ReplayModel *model, QWidget *parent = nullptr);

    /// To be called after the model has another replay: selects the newest commit of the first strategy.
    void begin();
    /// Selects a commit by its column, and leads to it.
    void select(int column);
    /// How many commits the last painting painted.
    int paintedCommits() const { return m_paintedCommits; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Gives the clipboard all commits as a table.
    void copy() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    void paintCommit(QPainter *painter, int column) const;
    void paintObstacles(QPainter *painter) const;

    ReplayModel *m_model;
    int m_paintedCommits = 0;
};

} // namespace caravan::history
