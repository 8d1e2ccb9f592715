// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/column_row.h"

#include "app/theme/style.h"
#include "app/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    theme::setOnWindow(this);
    cards->setAutoFillBackground(false);
}

ColumnRow::Place ColumnRow::place() const
{
    Place place{horizontalScrollBar()->value(), {}, {}};
    const QWidget *focus = QApplication::focusWidget();
    for (const QWidget *card : m_cards) {
        if (card->isAncestorOf(focus)) {
            place.card = card->objectName();
            place.field = focus->objectName();
        }
    }
    return place;
}

/// The same field has the keyboard, or the next one of the card that can have it.
void ColumnRow::restore(const Place &place)
{
    for (const QWidget *card : std::as_const(m_cards)) {
        if (place.card.isNull() || card->objectName() != place.card)
            continue;
        QWidget *same = nullptr;
        for (auto *button : card->findChildren<QAbstractButton *>()) {
            if (button->isEnabled() && (!same || button->objectName() == place.field))
                same = button;
        }
        if (same)
            same->setFocus(Qt::OtherFocusReason);
    }
    horizontalScrollBar()->setValue(place.left);
}

void ColumnRow::setCards(const QList<QWidget *> &cards)
{
    const Place place = m_place.value_or(this->place());
    m_place.reset();
    if (widget()->isAncestorOf(QApplication::focusWidget()))
        QApplication::focusWidget()->clearFocus(); // else it goes from card to card as they go, and the view with it
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
    updateGeometry();
    restore(place);
}

/// Where not all have room, as many whole ones are seen as have; the others are scrolled to.
ColumnRow::Fit ColumnRow::fit(int room) const
{
    const int gap = m_row->spacing();
    int least = 1;
    for (const QWidget *card : m_cards)
        least = std::max(least, card->property(leastProperty).toInt());
    const int seen = std::max(1, (room + gap) / (least + gap));
    const int shown = std::max(1, std::min(seen, int(m_cards.size())));
    const int width = std::max(least, (room - (shown - 1) * gap) / shown);
    return {width, seen < int(m_cards.size())};
}

void ColumnRow::fitCards()
{
    const int width = fit(viewport()->width()).width;
    for (QWidget *card : std::as_const(m_cards)) {
        if (card->minimumWidth() != width)
            card->setMinimumWidth(width);
    }
}

int ColumnRow::heightForWidth(int width) const
{
    const Fit fitted = fit(width);
    int height = 0;
    for (const QWidget *card : m_cards)
        height = std::max(height, card->hasHeightForWidth() ? card->heightForWidth(fitted.width) : card->sizeHint().height());
    return height + (fitted.isScrolled ? horizontalScrollBar()->sizeHint().height() + theme::halfGrid : 0);
}

QSize ColumnRow::minimumSizeHint() const { return {QScrollArea::minimumSizeHint().width(), heightForWidth(width())}; }

void ColumnRow::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitCards();
}

bool ColumnRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // a card wants another height
    return QScrollArea::eventFilter(watched, event);
}

} // namespace caravan::comparing
