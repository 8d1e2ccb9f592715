// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/verdict_section.h"

#include "app/inspector/verdict_look.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/link_label.h"

#include <QVBoxLayout>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

/// A word with a capital at its beginning.
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

VerdictSection::VerdictSection(Document *document, QWidget *parent) :
    Section({}, document, parent), m_event(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted)),
    m_title(new TextLabel({}, theme::Text::Heading)), m_because(new LinkLabel)
{
    setObjectName(u"verdictSection"_s);
    m_event->setObjectName(u"verdictEvent"_s);
    m_title->setObjectName(u"verdictTitle"_s);
    m_because->setObjectName(u"verdictBecause"_s);
    column()->setSpacing(2);
    column()->addWidget(m_event);
    column()->addWidget(m_title);
    column()->addWidget(m_because);
    connect(m_because, &LinkLabel::clicked, this, [this] { Q_EMIT placeChosen(m_place); });
}

void VerdictSection::present(const gitlab::Job &job)
{
    const std::optional<Verdicts> &verdicts = document()->derived().verdicts;
    const gitlab::ListedJob *listed = verdicts ? verdicts->job(job.name) : nullptr; // of templates nothing is said
    setVisible(listed);
    if (!listed)
        return;
    const gitlab::Verdict &verdict = listed->verdict;
    const std::optional<NoPipeline> none = isIn(verdict) ? noPipeline(*verdicts) : std::nullopt;
    m_place = none ? placeOf(none->place) : placeOf(verdict.decidedBy);
    m_event->setText(tr("In the pipeline for %1").arg(eventTitle(verdicts->event())));
    setAccessibleName(m_event->text());
    m_title->setText(!none                 ? capitalised(verdictTitle(verdict))
                         : none->isRefused ? tr("Does not run: GitLab refuses the pipeline")
                                           : tr("Does not run: GitLab makes no pipeline"));
    m_title->setRole(none ? theme::Role::Bad : roleOf(verdict));
    m_because->present(none ? none->reason : verdict.because, !m_place.isEmpty());
    m_because->setToolTip(m_place.isEmpty() ? QString() : tr("Shows the line in the text."));
}

} // namespace caravan::inspector
