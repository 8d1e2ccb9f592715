// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/painting.h"

#include <QFontMetricsF>
#include <QPainter>

namespace caravan::canvas {

namespace {

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

void paintFocusRing(QPainter *painter, const QRectF &rect)
{
    const qreal distance = theme::focusRingOffset + theme::focusRingWidth / 2.0;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme::color(theme::Role::Accent), theme::focusRingWidth));
    painter->drawRoundedRect(rect.adjusted(-distance, -distance, distance, distance), theme::cardRadius + distance,
                             theme::cardRadius + distance);
}

} // namespace caravan::canvas
