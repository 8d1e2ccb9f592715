// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/needs_section.h"

#include "app/inspector/entry_chip.h"
#include "app/inspector/flow_layout.h"
#include "app/theme/style.h"
#include "app/widgets/labels.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/run/graph.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

NeedsSection::NeedsSection(Document *document, QWidget *parent) :
    Section(tr("Needs"), document, parent), m_chips(new QWidget), m_add(new QToolButton(m_chips)), m_menu(new QMenu(m_add)),
    m_sentence(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted))
{
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"needsSentence"_s);
    auto *chips = new FlowLayout(m_chips);
    chips->addWidget(m_add);
    m_add->setText(u"+"_s);
    m_add->setObjectName(u"addNeed"_s);
    m_add->setAccessibleName(tr("Wait for another job"));
    m_add->setToolTip(tr("Wait for another job"));
    theme::setVariant(m_add, theme::Variant::Flat);
    column()->addWidget(m_chips);
    column()->addWidget(m_sentence);
    connect(m_add, &QToolButton::clicked, this, &NeedsSection::openMenu);
}

void NeedsSection::present(const gitlab::Job &job)
{
    m_job = job.name;
    m_needs.clear();
    for (EntryChip *chip : m_chips->findChildren<EntryChip *>(Qt::FindDirectChildrenOnly)) {
        m_chips->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // its own click may have led here
    }
    for (const gitlab::Need &need : job.needs ? *job.needs : QList<gitlab::Need>()) {
        m_needs.append(need.job);
        auto *chip = new EntryChip(need.job, Tone::Neutral, m_chips);
        chip->setObjectName(u"need-"_s + need.job);
        m_chips->layout()->addWidget(chip);
        chip->show();
        connect(chip, &EntryChip::clicked, this, [this, other = need.job] {
            report(document()->edit(tr("Let %1 no longer need %2").arg(m_job, other), [&](yaml::Draft &draft) {
                return gitlab::removeNeed({draft, document()->reading()}, m_job, other, gitlab::At::Here);
            }));
        });
    }
    m_chips->layout()->removeWidget(m_add);
    m_chips->layout()->addWidget(m_add);
    const auto isFirst = [&] {
        const gitlab::Graph graph(document()->derived().pipeline);
        const int number = graph.numberOf(job.name);
        return number < 0 || graph.predecessors(number).isEmpty();
    };
    m_sentence->setText(!job.needs              ? (isFirst() ? tr("Starts at once.") : tr("Waits for all jobs of earlier stages."))
                            : m_needs.isEmpty() ? tr("Starts at once: its list of needs is empty.")
                                                : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

void NeedsSection::openMenu()
{
    fillMenu();
    m_menu->popup(m_add->mapToGlobal(m_add->rect().bottomLeft()));
}

void NeedsSection::fillMenu()
{
    m_menu->clear();
    for (const gitlab::Job *other : document()->derived().pipeline.runnableJobs()) {
        if (other->name == m_job || m_needs.contains(other->name))
            continue;
        QAction *add = m_menu->addAction(QString(other->name).replace(u'&', u"&&"_s));
        connect(add, &QAction::triggered, this, [this, name = other->name] {
            report(document()->edit(tr("Let %1 need %2").arg(m_job, name), [&](yaml::Draft &draft) {
                return gitlab::addNeed({draft, document()->reading()}, m_job, name, gitlab::At::Here);
            }));
        });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("There is no other job"))->setEnabled(false);
}

} // namespace caravan::inspector
