// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/background.h"
#include "app/document/document.h"
#include "core/compare/compare.h"

#include <QWidget>

class QProgressBar;
class QStackedWidget;

namespace caravan {

class DiffView;
class ElidedLabel;
class EmptyState;
class TextLabel;

namespace comparing {
class ColumnCard;
class ColumnRow;
class PhaseChart;

/// Everything that a comparison reads: a copy of what the document is now.
struct Task {
    QByteArray text;
    yaml::Tree tree;
    std::optional<project::Project> project;
    estimate::Runner runner;
    gitlab::Reading reading; ///< of its own: what a document reads through is not shared between threads
    bool isEventChosen = false;
    std::shared_ptr<const Knowledge> knowledge;
};

/// What a comparison gave, with the text that it was made for.
struct Outcome {
    QByteArray text;
    Result<compare::Comparison> result;
};
} // namespace comparing

/// The pipeline under every strategy, side by side. It compares while it is shown, in the background.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(Document *document, QWidget *parent = nullptr);
    ~ComparePage() override;

    /// Whether a comparison of the present text is shown.
    bool isCurrent() const { return !m_isStale && !m_work.isRunning(); }

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
    void use(recipes::StrategyId strategy);
    void showText(std::optional<recipes::StrategyId> strategy);

    Document *m_document;
    Background<comparing::Task, comparing::Outcome> m_work;
    compare::Comparison m_comparison;
    QByteArray m_text; ///< that the comparison was made for
    bool m_isStale = true;
    std::optional<recipes::StrategyId> m_shown; ///< the strategy whose text is shown
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
