// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/choice_bar.h"

#include "app/theme/style.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace caravan::comparing {

using namespace Qt::StringLiterals;

ChoiceBar::ChoiceBar(QWidget *parent) :
    QWidget(parent), m_otherImages(new QCheckBox(tr("Images of other distributions, too"))),
    m_search(new QPushButton(tr("Search for the Best"))), m_state(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted))
{
    m_otherImages->setObjectName(u"otherImages"_s);
    m_otherImages->setToolTip(plainTooltip(tr("Alpine or Debian? Each strategy is tried in both.")));
    m_search->setObjectName(u"searchBest"_s);
    m_search->setToolTip(plainTooltip(tr("Tries combinations of image, strategy, job shape, cache policy and runner, and shows the "
                                         "fastest, the greenest and the simplest.")));
    theme::setVariant(m_search, theme::Variant::Plain);
    m_state->setObjectName(u"searchState"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * theme::grid);
    row->addWidget(m_search);
    row->addWidget(m_otherImages);
    row->addWidget(m_state, 1);
    connect(m_otherImages, &QCheckBox::toggled, this, &ChoiceBar::imagesChosen);
    connect(m_search, &QPushButton::clicked, this, &ChoiceBar::searchRequested);
}

bool ChoiceBar::wantsOtherImages() const { return m_otherImages->isChecked(); }

void ChoiceBar::setWantsOtherImages(bool wants) { m_otherImages->setChecked(wants); }

void ChoiceBar::showSearching(int tried)
{
    m_search->setEnabled(false);
    m_state->setText(tr("Searching… Pipelines that were tried: %1.").arg(tried));
}

void ChoiceBar::showDone(const QString &sentence)
{
    m_search->setEnabled(true);
    m_state->setText(sentence);
}

} // namespace caravan::comparing
