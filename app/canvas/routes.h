// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/layout.h"

#include <QPainterPath>
#include <QPolygonF>

/// How what leads from one job to another is drawn.
namespace caravan::canvas {

/// A curve that leaves one place sideways and arrives at the other one so.
QPainterPath curveBetween(QPointF begin, QPointF end);

/// The way of an edge: bends in the gaps between columns, and straight on where it passes columns: in the row of one of its jobs where no
/// card is in the way, else between two rows. No card hides any of it. What stands for a whole stage is drawn between columns only.
QPainterPath routeOf(const Layout &layout, const Measures &measures, const Edge &edge);

/// A need as it is drawn.
struct Way {
    Edge edge;
    QPainterPath path;
    QPolygonF line; ///< the path without curves: what the pointer is near to
    bool operator==(const Way &) const = default;
};
/// The needs of a layout, written ones alone.
QList<Way> waysOf(const Layout &layout, const Measures &measures);
/// The way nearest to \a point that is no farther from it than \a reach; null for none.
const Way *wayAt(const QList<Way> &ways, QPointF point, qreal reach);

/// The way of a need; null when there is none.
const Way *wayOf(const QList<Way> &ways, const NeedId &need);

/// A filled head at the end of what leads to \a end, from the left.
QPainterPath arrowHead(QPointF end);

/// What of a line or curve is seen in \a area, and little more; nothing where nothing is. A painter takes as long for what nobody sees, and longer for
/// a curve as a whole than for its parts. \a period: of the dots that it is drawn with, 0 where it is drawn through; each dot stays where it is on the
/// whole one. Whatever else \a way is, it is given as it is, and so is a dotted curve.
QList<QPainterPath> seenOf(const QPainterPath &way, const QRectF &area, qreal period);

} // namespace caravan::canvas
