// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/figure_card.h"

#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"

#include <QVBoxLayout>

namespace caravan::timeline {

using namespace Qt::StringLiterals;

FigureCard::FigureCard(const QString &title, QWidget *parent) :
    Card(parent), m_title(title), m_figure(new TextLabel({}, theme::Text::Title)),
    m_aside(new ElidedLabel({}, theme::Text::Secondary, theme::Role::Muted))
{
    m_figure->setWordWrap(false);
    m_figure->setObjectName(u"figure"_s);
    m_aside->setObjectName(u"aside"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelMargin, theme::grid, theme::panelMargin, theme::grid);
    column->setSpacing(0);
    column->addWidget(new TextLabel(title, theme::Text::Secondary, theme::Role::Muted));
    column->addWidget(m_figure);
    column->addWidget(m_aside);
}

void FigureCard::present(const QString &figure, const QString &aside, const QString &tip)
{
    m_figure->setText(figure);
    m_aside->setText(aside);
    setToolTip(plainTooltip(tip));
    setAccessibleName(u"%1: %2"_s.arg(m_title, figure));
    setAccessibleDescription(aside);
}

} // namespace caravan::timeline
