// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPainterPath>
#include <QString>

namespace caravan::canvas {

/// What a drag would do, as it is drawn: a place for a card, a bar between two cards, or a curve that is being drawn; and a sentence
/// that says it, which may stand alone.
struct Indication {
    QRectF place;
    QRectF bar;
    QPainterPath curve;
    QPointF bubble;  ///< the left top of the sentence where there is no place for it
    QRectF room;     ///< in which the sentence stays, as far as it can
    qreal scale = 1; ///< of the sentence: it can be read when everything is small
    QString sentence;
    bool isRefused = false;
    bool operator==(const Indication &) const = default;
};

/// Shows an indication, in `bad` and with a bar across where it is refused.
class IndicatorItem : public QGraphicsItem
{
public:
    IndicatorItem();
    void show(const Indication &shown);
    const Indication &shown() const { return m_shown; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Indication m_shown;
    QRectF m_place;
    QRectF m_bubble;
};

} // namespace caravan::canvas
