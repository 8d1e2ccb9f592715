// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/painting.h"

#include "app/theme/icons.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace caravan::canvas {

namespace {

constexpr qreal leastZoom = 0.01;
constexpr qreal outline = theme::focusRingWidth + theme::focusRingOffset;

} // namespace

QRectF outlined(const QRectF &rect) { return rect.adjusted(-outline, -outline, outline, outline); }

void paintElided(QPainter *painter, const QRectF &rect, const QString &text, theme::Text font, theme::Role role, int flags)
{
    painter->setFont(theme::font(font));
    painter->setPen(theme::color(role));
    const QString shown = QFontMetricsF(painter->font()).elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine | flags, shown);
}

void paintSentence(QPainter *painter, QRectF rect, const QString &sentence, bool isRefused, Qt::Alignment alignment)
{
    if (isRefused) {
        QRectF sign(0, 0, theme::iconSize, theme::iconSize);
        sign.moveCenter({rect.left() + theme::iconSize / 2.0, rect.center().y()});
        theme::paintSign(painter, sign, theme::Sign::Absent);
        rect.setLeft(sign.right() + theme::halfGrid);
    }
    painter->setFont(theme::font(theme::Text::Body));
    painter->setPen(theme::color(isRefused ? theme::Role::Bad : theme::Role::Accent));
    painter->drawText(rect, int(alignment) | Qt::TextWordWrap, sentence);
}

qreal zoomOf(const QPainter &painter)
{
    return painter.worldTransform().m11(); // without the pixels that the screen has for one of ours
}

QFont fontFromAfar(theme::Text font, qreal zoom, qreal highest)
{
    QFont larger = theme::font(font);
    const QFontMetricsF metrics(larger);
    const qreal wanted = std::min(metrics.height() / std::max(zoom, leastZoom), highest);
    larger.setPixelSize(std::max(1, int(QFontInfo(larger).pixelSize() * wanted / metrics.height())));
    return larger;
}

void paintFocusRing(QPainter *painter, const QRectF &rect)
{
    const qreal distance = theme::focusRingOffset + theme::focusRingWidth / 2.0;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme::color(theme::Role::Accent), theme::focusRingWidth));
    painter->drawRoundedRect(rect.adjusted(-distance, -distance, distance, distance), theme::cardRadius + distance,
                             theme::cardRadius + distance);
}

} // namespace caravan::canvas
