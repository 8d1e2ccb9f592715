// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/frames.h"
#include "app/widgets/phase_bar.h"
#include "core/compare/compare.h"

class QPushButton;
class QVBoxLayout;

namespace caravan {
class TextLabel;
}

namespace caravan::comparing {

/// Where the time of an estimate goes: the phases of the jobs on its critical path.
QList<PhaseSegment> criticalPhases(const estimate::Estimate &estimate);

/// One strategy: its figures, its risk, and the buttons to take it or to see its text.
class ColumnCard : public Card
{
    Q_OBJECT

public:
    /// \a distinctions: what it is the best in, a chip each.
    /// \a mix: of the runs that the strategies are ranked by.
    ColumnCard(const compare::Column &column, const compare::ScenarioMix &mix, const QStringList &distinctions, QWidget *parent = nullptr);

    recipes::StrategyId strategy() const { return m_strategy; }
    /// Marks the card whose text is shown.
    void setShown(bool isShown);
    /// Height that its title needs in the narrowest card, in pixels.
    int titleHeight() const;
    /// Keeps \a height pixels for the title: with the same in all cards, their figures stand in rows.
    void setTitleHeight(int height);

Q_SIGNALS:
    void useRequested();
    void showRequested();

private:
    void addHeader(const compare::Column &column, const QStringList &distinctions);
    void addFigures(const compare::Column &column, const compare::ScenarioMix &mix);
    void addRow(const QString &title, const QString &value, const QString &tip, bool isFirst = false);
    void addRemarks(const compare::Column &column);
    void addButtons(const compare::Column &column);

    recipes::StrategyId m_strategy;
    QVBoxLayout *m_column;
    TextLabel *m_title = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace caravan::comparing
