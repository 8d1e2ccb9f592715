// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/compare_work.h"

#include <QWidget>

class QProgressBar;
class QStackedWidget;

namespace caravan {

class DiffView;
class ElidedLabel;
class EmptyState;
class TextLabel;

namespace comparing {
class ChoiceBar;
class ColumnCard;
class ColumnRow;
class PhaseChart;

/// A card: a column, and what it is the best in.
struct Shown {
    QString id; ///< among the cards: "local-switch", "local-switch@image", "found 1"
    compare::Column column;
    QStringList distinctions;
};
} // namespace comparing

/// The pipeline under every strategy, side by side, and the best combinations of strategy, image, job shape and runner if they are searched for.
/// It compares while it is shown, in the background.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(Document *document, QWidget *parent = nullptr);
    ~ComparePage() override;

    /// Whether a comparison of the present text is shown, and nothing is searched for.
    bool isCurrent() const { return !m_isStale && !m_work.isRunning() && !m_search.isRunning(); }

Q_SIGNALS:
    /// A strategy could not be used.
    void failed(const caravan::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeDetails();
    QWidget *makeProgress();
    void follow(Changes changes);
    void beginAnew();
    void refresh();
    void cancel();
    void showProgress(int done, int total);
    void showOutcome();
    void showComparison();
    void showMessage(EmptyState *page, const QString &title, const QString &sentence);
    void search();
    void showFound();
    void use(const QString &id);
    void showText(const QString &id);
    const comparing::Shown *shownAs(const QString &id) const;

    Document *m_document;
    Background<comparing::Task, comparing::Outcome> m_work;
    Background<comparing::Task, comparing::Found> m_search;
    compare::Comparison m_comparison;
    QList<comparing::Shown> m_found;   ///< the best combinations; empty until they were searched for
    QList<comparing::Shown> m_columns; ///< all that is shown: these, then those of the comparison
    QByteArray m_text;                 ///< that the comparison was made for
    bool m_isStale = true;
    QString m_shown; ///< id of the card whose text is shown; empty for none
    comparing::ChoiceBar *m_choices;
    QStackedWidget *m_pages;
    QWidget *m_content;
    QWidget *m_progress;
    QProgressBar *m_progressBar;
    EmptyState *m_nothing; ///< there is nothing to compare
    EmptyState *m_stopped; ///< the comparison failed or was cancelled; it can be repeated
    TextLabel *m_because;
    comparing::ColumnRow *m_row;
    QList<comparing::ColumnCard *> m_cards;
    comparing::PhaseChart *m_chart;
    ElidedLabel *m_differenceTitle;
    DiffView *m_difference;
};

} // namespace caravan
