// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/when_section.h"

#include "app/inspector/place_table.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/link_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

enum WhenColumn { Event, Outcome };
constexpr double eventShare = 0.46;

/// Where what decides stands in the open text; empty when it stands elsewhere, or nothing was written.
Span placeOf(const gitlab::Verdict &verdict) { return verdict.decidedBy.file.isEmpty() ? verdict.decidedBy.span : Span(); }

/// A word with a capital at its beginning.
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

theme::Role roleOf(const gitlab::Verdict &verdict)
{
    if (!isCertain(verdict))
        return theme::Role::Warn;
    return isIn(verdict) ? theme::Role::Ink : theme::Role::Muted;
}

} // namespace

WhenSection::WhenSection(Document *document, QWidget *parent) :
    Section(tr("When it runs"), document, parent), m_verdict(new QWidget), m_title(new TextLabel({}, theme::Text::Heading)),
    m_because(new LinkLabel), m_event(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted)),
    m_usual(new PlaceTable({tr("Pipeline for"), tr("What becomes of the job")}, {eventShare}))
{
    setObjectName(u"whenSection"_s);
    m_verdict->setObjectName(u"whenVerdict"_s);
    m_title->setObjectName(u"whenTitle"_s);
    m_because->setObjectName(u"whenBecause"_s);
    m_event->setObjectName(u"whenEvent"_s);
    auto *verdict = new QVBoxLayout(m_verdict);
    verdict->setContentsMargins(0, 0, 0, theme::halfGrid);
    verdict->setSpacing(2);
    verdict->addWidget(m_event);
    verdict->addWidget(m_title);
    verdict->addWidget(m_because);

    m_usual->setObjectName(u"usualVerdicts"_s);
    m_usual->setFont(theme::font(theme::Text::Secondary));
    m_usual->setAccessibleName(tr("When it runs, by what starts the pipeline"));
    column()->addWidget(m_verdict);
    column()->addWidget(m_usual);
    connect(m_because, &LinkLabel::clicked, this, [this] { Q_EMIT placeChosen(m_place); });
    connect(m_usual, &PlaceTable::placeChosen, this, &WhenSection::placeChosen);
}

void WhenSection::present(const gitlab::Job &job)
{
    setVisible(!job.isHidden);
    if (job.isHidden)
        return;
    presentVerdict(job.name);
    presentUsual(job.name);
}

void WhenSection::presentVerdict(const QString &job)
{
    const std::optional<Verdicts> &verdicts = document()->derived().verdicts;
    const gitlab::ListedJob *listed = verdicts ? verdicts->job(job) : nullptr;
    m_verdict->setVisible(listed);
    if (!listed)
        return;
    const gitlab::Verdict &verdict = listed->verdict;
    m_place = placeOf(verdict);
    m_event->setText(tr("In the pipeline for %1").arg(eventTitle(verdicts->event())));
    m_title->setText(capitalised(verdictTitle(verdict)));
    m_title->setRole(roleOf(verdict));
    m_because->present(verdict.because, !m_place.isEmpty());
    m_because->setToolTip(m_place.isEmpty() ? QString() : tr("Shows the line in the text."));
}

void WhenSection::presentUsual(const QString &job)
{
    m_usual->beginRows();
    for (const auto &[event, verdict] : document()->derivation().usualVerdicts(job)) {
        QTreeWidgetItem *item =
            m_usual->addRow({eventTitle(event), verdictTitle(verdict)}, placeOf(verdict), verdictSentence(event, verdict));
        item->setForeground(Event, theme::color(theme::Role::Muted));
        item->setForeground(Outcome, theme::color(roleOf(verdict)));
        item->setData(Outcome, Qt::AccessibleDescriptionRole, verdict.because);
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
