// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/section.h"

#include <QAbstractButton>

class QButtonGroup;
class QCheckBox;

namespace caravan {

class TextLabel;

namespace inspector {

class DifferencesCard;

/// One choice among several, as a card: a dot, a title with figures at its end, and a line below it; behind a long title the figures
/// stand at the end of that line.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(const QString &title, QWidget *parent = nullptr);
    void setLine(const QString &line);
    QString line() const { return m_line; }
    /// What it would come to; shown whole, the line below makes room for them, or the title. Empty for nothing.
    void setFigures(const QString &figures);
    QString figures() const { return m_figures; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_line;
    QString m_figures;
};

/// How a job gets its switch: one card for each strategy of the catalogue.
class StrategySection : public Section
{
    Q_OBJECT

public:
    explicit StrategySection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;
    bool takesSeveral() const override { return true; }

private:
    void choose(recipes::StrategyId strategy);
    void check(std::optional<recipes::StrategyId> strategy);
    void presentCard(ChoiceCard &card, const recipes::Strategy &strategy) const;
    std::optional<recipes::StrategyId> strategyOfJob() const;
    recipes::StrategyId cardOf(recipes::StrategyId strategy) const;
    void pick(const recipes::Strategy &strategy);

    QString m_job;
    QButtonGroup *m_group;
    QMap<recipes::StrategyId, ChoiceCard *> m_cards;
    QMap<recipes::StrategyExtra, QCheckBox *> m_extras;
    DifferencesCard *m_differences;
    TextLabel *m_note; ///< why there are no cards, or of which of several jobs their times are
};

} // namespace inspector
} // namespace caravan
