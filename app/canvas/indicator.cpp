// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/indicator.h"

#include "app/canvas/painting.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace caravan::canvas {

namespace {

constexpr qreal lineWidth = 1.5;
constexpr qreal barHeight = 4;
constexpr qreal widestBubble = 240;
constexpr qreal mostInPlace = 1.4;      // so much larger a sentence fits into the place for a card
constexpr qreal lineHeightOfMany = 200; // lines that a sentence may have room for

/// Whether the place has room for the sentence.
bool isInPlace(const Indication &shown) { return !shown.place.isEmpty() && shown.scale < mostInPlace; }

/// The room that the sentence takes in so much width, without what is around it.
QSizeF roomOf(const Indication &shown, qreal width)
{
    const qreal sign = shown.isRefused ? theme::iconSize + theme::halfGrid : 0;
    const QRectF text =
        QFontMetricsF(theme::font(theme::Text::Body))
            .boundingRect(QRectF(0, 0, width - 2 * theme::grid - sign, lineHeightOfMany), Qt::AlignLeft | Qt::TextWordWrap, shown.sentence);
    return {text.width() + sign, text.height()};
}

/// The place, as high as the sentence in it.
QRectF placeFor(const Indication &shown)
{
    QRectF place = shown.place;
    if (isInPlace(shown) && !shown.sentence.isEmpty())
        place.setHeight(std::max(place.height(), roomOf(shown, place.width()).height() + theme::grid));
    return place;
}

QRectF bubbleFor(const Indication &shown)
{
    if (shown.sentence.isEmpty() || isInPlace(shown))
        return {};
    const QSizeF size = roomOf(shown, widestBubble) + QSizeF(2 * theme::grid, theme::grid);
    QRectF bubble(shown.place.isEmpty() ? shown.bubble : shown.place.topLeft(), size * shown.scale);
    bubble.moveRight(std::min(bubble.right(), shown.room.right() - theme::halfGrid));
    bubble.moveBottom(std::min(bubble.bottom(), shown.room.bottom() - theme::halfGrid));
    bubble.moveLeft(std::max(bubble.left(), shown.room.left() + theme::halfGrid));
    return bubble;
}

} // namespace

IndicatorItem::IndicatorItem()
{
    setZValue(IndicatorLayer);
    setVisible(false);
}

void IndicatorItem::show(const Indication &shown)
{
    if (shown != m_shown) {
        prepareGeometryChange();
        m_shown = shown;
        m_place = placeFor(shown);
        m_bubble = bubbleFor(shown);
        update();
    }
    setVisible(true);
}

QRectF IndicatorItem::boundingRect() const { return outlined(m_place | m_shown.bar | m_shown.curve.boundingRect() | m_bubble); }

void IndicatorItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor color = theme::color(m_shown.isRefused ? theme::Role::Bad : theme::Role::Accent);
    const QColor soft = theme::color(m_shown.isRefused ? theme::Role::Removed : theme::Role::AccentSoft);
    painter->setPen(QPen(color, lineWidth, Qt::DashLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_shown.curve);
    painter->setBrush(soft);
    if (!m_place.isEmpty()) {
        painter->drawRoundedRect(m_place, theme::cardRadius, theme::cardRadius);
        paintSentence(painter, m_place.adjusted(theme::grid, 0, -theme::grid, 0), m_shown.sentence, m_shown.isRefused, Qt::AlignCenter);
    }
    if (!m_shown.bar.isEmpty()) {
        QRectF bar(0, 0, m_shown.bar.width(), barHeight);
        bar.moveCenter(m_shown.bar.center());
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawRoundedRect(bar, barHeight / 2, barHeight / 2);
    }
    if (m_bubble.isEmpty())
        return;
    painter->translate(m_bubble.topLeft());
    painter->scale(m_shown.scale, m_shown.scale);
    const QRectF bubble(QPointF(), m_bubble.size() / m_shown.scale);
    painter->setPen(QPen(color, theme::borderWidth()));
    painter->setBrush(soft);
    painter->drawRoundedRect(bubble, theme::fieldRadius, theme::fieldRadius);
    paintSentence(painter, bubble.adjusted(theme::grid, 0, -theme::grid, 0), m_shown.sentence, m_shown.isRefused,
                  Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace caravan::canvas
