// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/column_row.h"

#include "app/theme/style.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace caravan::comparing {

namespace {

constexpr auto leastProperty = "leastWidth"; ///< of a card, as it wants it by itself

} // namespace

ColumnRow::ColumnRow(QWidget *parent) : QScrollArea(parent)
{
    auto *cards = new QWidget;
    m_row = new QHBoxLayout(cards);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::grid);
    setWidget(cards);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    theme::setOnWindow(this);
    cards->setAutoFillBackground(false);
}

void ColumnRow::setCards(const QList<QWidget *> &cards)
{
    for (QWidget *card : std::as_const(m_cards)) {
        m_row->removeWidget(card);
        card->hide();
        card->deleteLater(); // its own button may have led here
    }
    m_cards = cards;
    for (QWidget *card : cards) {
        card->setProperty(leastProperty, card->minimumWidth());
        m_row->addWidget(card, 1);
        card->show(); // at once, so that the height is right at once
    }
    fitCards();
    fitHeight();
}

/// Where not all have room, as many whole ones are seen as have; the others are scrolled to.
void ColumnRow::fitCards()
{
    const int room = viewport()->width();
    const int gap = m_row->spacing();
    int least = 1;
    for (const QWidget *card : std::as_const(m_cards))
        least = std::max(least, card->property(leastProperty).toInt());
    const int seen = std::max(1, (room + gap) / (least + gap));
    const int width = seen >= int(m_cards.size()) ? least : std::max(least, (room - (seen - 1) * gap) / seen);
    for (QWidget *card : std::as_const(m_cards)) {
        if (card->minimumWidth() != width)
            card->setMinimumWidth(width);
    }
}

void ColumnRow::fitHeight()
{
    const int width = std::max(viewport()->width(), m_row->minimumSize().width());
    const int height = m_row->hasHeightForWidth() ? m_row->heightForWidth(width) : m_row->sizeHint().height();
    const bool isScrolled = m_row->minimumSize().width() > viewport()->width();
    setFixedHeight(height + (isScrolled ? horizontalScrollBar()->sizeHint().height() + theme::halfGrid : 0));
}

void ColumnRow::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitCards();
    fitHeight();
}

bool ColumnRow::event(QEvent *event)
{
    const bool isHandled = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return isHandled;
}

} // namespace caravan::comparing
