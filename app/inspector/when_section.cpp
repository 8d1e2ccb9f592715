// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/when_section.h"

#include "app/document/untimed.h"
#include "app/inspector/place_table.h"
#include "app/inspector/verdict_look.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

enum WhenColumn { Event, Outcome };
constexpr double eventShare = 0.46;

} // namespace

WhenSection::WhenSection(Document *document, QWidget *parent) :
    Section(tr("When it runs"), document, parent), m_usual(new PlaceTable({tr("Pipeline for"), tr("What becomes of the job")}, {eventShare}))
{
    setObjectName(u"whenSection"_s);
    m_usual->setObjectName(u"usualVerdicts"_s);
    m_usual->setFont(theme::font(theme::Text::Secondary));
    m_usual->setAccessibleName(tr("When it runs, by what starts the pipeline"));
    column()->addWidget(m_usual);
    connect(m_usual, &PlaceTable::placeChosen, this, &WhenSection::placeChosen);
}

void WhenSection::present(const gitlab::Job &job)
{
    setVisible(!job.isHidden);
    if (job.isHidden)
        return;
    m_usual->beginRows();
    for (const auto &[event, verdict] : document()->derivation().usualVerdicts(job.name)) {
        const QString refusal = isIn(verdict) ? whyNoneFor(document()->derived(), event) : QString();
        QTreeWidgetItem *item =
            m_usual->addRow({eventTitle(event),
                             refusal.isEmpty() ? verdictTitle(verdict) : tr("does not run, GitLab makes no such pipeline")},
                            placeOf(verdict.decidedBy), refusal.isEmpty() ? verdictSentence(event, verdict) : refusal);
        item->setForeground(Event, theme::color(theme::Role::Muted));
        item->setForeground(Outcome, theme::color(refusal.isEmpty() ? roleOf(verdict) : theme::Role::Muted));
        item->setData(Outcome, Qt::AccessibleDescriptionRole, refusal.isEmpty() ? verdict.because : refusal);
    }
    m_usual->endRows();
}

void WhenSection::changeEvent(QEvent *event)
{
    Section::changeEvent(event);
    const gitlab::Job *job = document()->derived().pipeline.job(document()->selectedJob());
    if (job && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        present(*job);
}

} // namespace caravan::inspector
