// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/background.h"
#include "app/document/document.h"
#include "app/history/history_work.h"
#include "core/compare/report.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace caravan {

class EmptyState;
class FigureTable;
class ProgressState;
class TextLabel;

namespace history {
class ChoiceBar;
class CommitCard;
class HoursChart;
class ReplayModel;
class StripView;
} // namespace history

/// The project's own commits replayed under each strategy: what each would have found, what that would have cost, and which files changed keys.
/// It replays while it is shown, in the background.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(Document *document, QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// Whether the replay that is shown is that of the present text, or it is said why there is none.
    bool isCurrent() const { return !m_isStale && !m_work.isRunning(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeContent();
    QWidget *makeStrips();
    QWidget *makeTotals();
    QWidget *makeChart();
    QWidget *makeKeyChanges();
    QWidget *makeMix();
    QWidget *makeSources();
    void follow(Changes changes);
    void beginAnew();
    void refresh();
    void cancel();
    void showMessage(EmptyState *page, const QString &title, const QString &sentence);
    void showOutcome();
    void showReplay();
    void showSelected();
    void showStrategy(int row);
    void selectKeyChange(int row);

    Document *m_document;
    Background<history::Task, history::Outcome> m_work;
    bool m_isStale = true;
    int m_strategy = -1;              ///< row whose hours and times are shown
    compare::ReportTable m_crossings; ///< of the replay's report: the commits that changed keys, the newest first
    history::ReplayModel *m_model;
    TextLabel *m_title = nullptr;
    TextLabel *m_because = nullptr;
    history::ChoiceBar *m_choices = nullptr;
    QStackedWidget *m_pages;
    QWidget *m_content = nullptr;
    ProgressState *m_progress;
    EmptyState *m_nothing; ///< there is nothing to replay
    EmptyState *m_stopped; ///< the replay failed or was cancelled; it can be repeated
    QWidget *m_shallow = nullptr;
    history::StripView *m_strip = nullptr;
    FigureTable *m_totals = nullptr;
    history::CommitCard *m_commit = nullptr;
    history::HoursChart *m_chart = nullptr;
    FigureTable *m_keyChanges = nullptr;
    FigureTable *m_mix = nullptr;
    TextLabel *m_sources = nullptr;
};

} // namespace caravan
