// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/background.h"
#include "app/document/document.h"
#include "app/document/snapshot.h"
#include "app/timeline/timeline_model.h"
#include "core/compare/advice.h"
#include "core/estimate/facts/own_figures.h"

#include <QWidget>

class QStackedWidget;

namespace caravan {

class EmptyState;
class TextLabel;

namespace timeline {
class AdviceList;
class AssumptionPanel;
class FigureCard;
class PhaseLegend;
class TimelineView;
} // namespace timeline

/// When each job runs and what its time goes to, what that rests on, and what would make it less. It looks for the latter while it is shown, in the
/// background.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(Document *document, QWidget *parent = nullptr);
    ~TimelinePage() override;

    /// Whether the advice that is shown is about the present text.
    bool isCurrent() const { return !m_isStale && !m_work.isRunning(); }

Q_SIGNALS:
    /// An edit could not be made.
    void failed(const caravan::Error &error);
    /// Somebody wants to see the job where it is designed.
    void jobOpened(const QString &name);
    /// Somebody has a log by which the runner could be known better.
    void calibrationRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Advice, with the text that it is about.
    struct Advised {
        QByteArray text;
        Result<compare::Advices> result;
    };

    QWidget *makeContent();
    QWidget *makeFigures();
    void follow(Changes changes);
    void showEstimate();
    void showFigures(const estimate::Estimate &estimate);
    void advise();
    void showAdvice();
    void apply(int place);
    timeline::ShownRuns shownRuns() const;
    QList<estimate::OwnFigure> toldFigures(const estimate::Estimate &estimate) const;
    /// Remembers a figure in the user's own file, or forgets it; what was told before can be had back.
    void tell(const estimate::OwnFigure &figure, bool isForgotten);
    void takeBack();
    void offerUndo();

    /// Something that was told, and the sentence that says so.
    struct Telling {
        estimate::TellingStep step;
        QString sentence;
    };

    Document *m_document;
    QList<Telling> m_steps; ///< what can be taken back, the last one first
    Background<Snapshot, Advised> m_work;
    bool m_isStale = true; ///< the advice is about another text
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    TextLabel *m_about = nullptr;
    TextLabel *m_path = nullptr;
    timeline::FigureCard *m_wall = nullptr;
    timeline::FigureCard *m_billed = nullptr;
    timeline::FigureCard *m_moved = nullptr;
    timeline::FigureCard *m_energy = nullptr;
    timeline::TimelineView *m_view = nullptr;
    timeline::PhaseLegend *m_legend = nullptr;
    timeline::AdviceList *m_advice = nullptr;
    timeline::AssumptionPanel *m_assumptions = nullptr;
};

} // namespace caravan
