// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/routes.h"

#include <algorithm>
#include <cmath>

namespace caravan::canvas {

namespace {

constexpr qreal leastBend = 14;
constexpr qreal turn = 22;       ///< how far a way that goes back leaves a card
constexpr qreal trackStep = 2.5; ///< between ways that share a gap between rows
constexpr qsizetype tracks = 5;
constexpr qreal headLength = 7;
constexpr qreal headWidth = 7;

/// The columns and rows of a layout, whose cards are all of one size.
class Rows
{
public:
    Rows(const Layout &layout, const Measures &measures) : m_layout(layout), m_measures(measures) { }

    qsizetype columnAt(qreal x) const
    {
        const qreal step = m_measures.columnWidth + m_measures.columnGap;
        return std::clamp<qsizetype>(qsizetype(std::floor((x - m_measures.margin) / step)), 0, m_layout.columns.size() - 1);
    }
    qsizetype rowAt(qreal y) const { return std::max<qsizetype>(0, qsizetype(std::floor((y - top()) / step()))); }
    /// Whether the columns between two others have no card in a row.
    bool isFree(qsizetype row, qsizetype from, qsizetype to) const
    {
        for (qsizetype i = from + 1; i < to; ++i) {
            if (m_layout.columns.at(i).cards.size() > row)
                return false;
        }
        return true;
    }
    /// The middle of the gap above a row.
    qreal gapAbove(qsizetype row) const { return top() + qreal(row) * step() - m_measures.cardGap / 2; }
    qreal leftOfCards(qsizetype column) const { return m_layout.columns.at(column).rect.left() + inset(); }
    qreal rightOfCards(qsizetype column) const { return m_layout.columns.at(column).rect.right() - inset(); }

private:
    qreal top() const { return m_measures.margin + m_measures.headerHeight; }
    qreal step() const { return m_measures.card.height() + m_measures.cardGap; }
    qreal inset() const { return (m_measures.columnWidth - m_measures.card.width()) / 2; }

    const Layout &m_layout;
    const Measures &m_measures;
};

/// Between columns alone: what comes between is written on the columns' headers.
QPainterPath stageRoute(const Layout &layout, const Rows &rows, const Edge &edge)
{
    QPainterPath path;
    const qsizetype last = rows.columnAt(edge.end.x() + 1);
    for (qsizetype i = rows.columnAt(edge.begin.x() - 1); i < last; ++i) {
        path.moveTo(layout.columns.at(i).rect.right(), edge.begin.y());
        path.lineTo(layout.columns.at(i + 1).rect.left(), edge.end.y());
    }
    return path;
}

/// The height at which a way passes the columns between its ends.
qreal passingHeight(const Rows &rows, const Edge &edge, qsizetype from, qsizetype to)
{
    const qsizetype begin = rows.rowAt(edge.begin.y());
    const qsizetype end = rows.rowAt(edge.end.y());
    if (from < to && rows.isFree(begin, from, to))
        return edge.begin.y();
    if (from < to && rows.isFree(end, from, to))
        return edge.end.y();
    // Ways that share a gap lie beside one another, by where they come from.
    const qsizetype track = (begin * 2 + from) % tracks - tracks / 2;
    return rows.gapAbove(begin < end ? end : end + 1) + qreal(track) * trackStep;
}

/// From \a point to the straight line between two others.
qreal distanceTo(QPointF begin, QPointF end, QPointF point)
{
    const QPointF along = end - begin;
    const qreal length = QPointF::dotProduct(along, along);
    const qreal part = length > 0 ? std::clamp(QPointF::dotProduct(point - begin, along) / length, 0.0, 1.0) : 0;
    const QPointF away = point - (begin + part * along);
    return std::hypot(away.x(), away.y());
}

} // namespace

QPainterPath curveBetween(QPointF begin, QPointF end)
{
    const QPointF bend(std::max(leastBend, (end.x() - begin.x()) / 2), 0);
    QPainterPath path(begin);
    path.cubicTo(begin + bend, end - bend, end);
    return path;
}

QPainterPath routeOf(const Layout &layout, const Measures &measures, const Edge &edge)
{
    const Rows rows(layout, measures);
    if (edge.from.isEmpty() || edge.to.isEmpty())
        return stageRoute(layout, rows, edge);
    const qsizetype from = rows.columnAt(edge.begin.x());
    const qsizetype to = rows.columnAt(edge.end.x());
    if (to == from + 1)
        return curveBetween(edge.begin, edge.end);
    const qreal y = passingHeight(rows, edge, from, to);
    QPainterPath path(edge.begin);
    if (from < to) {
        const QPointF in(rows.leftOfCards(from + 1), y);
        const QPointF out(rows.rightOfCards(to - 1), y);
        path.connectPath(curveBetween(edge.begin, in));
        path.lineTo(out);
        path.connectPath(curveBetween(out, edge.end));
        return path;
    }
    // Back, or within a stage: around the own card and into the other from its left.
    const QPointF sideways(turn, 0);
    const QPointF out(rows.rightOfCards(from), y);
    const QPointF in(rows.leftOfCards(to), y);
    path.cubicTo(edge.begin + sideways, out + sideways, out);
    path.lineTo(in);
    path.cubicTo(in - sideways, edge.end - sideways, edge.end);
    return path;
}

QList<Way> waysOf(const Layout &layout, const Measures &measures)
{
    QList<Way> ways;
    for (const Edge &edge : layout.edges) {
        if (!edge.isExplicit)
            continue;
        const QPainterPath path = routeOf(layout, measures, edge);
        QPolygonF line;
        for (const QPolygonF &piece : path.toSubpathPolygons())
            line += piece;
        ways.append({edge, path, line});
    }
    return ways;
}

const Way *wayAt(const QList<Way> &ways, QPointF point, qreal reach)
{
    const Way *nearest = nullptr;
    qreal least = reach;
    for (const Way &way : ways) {
        if (!way.line.boundingRect().adjusted(-reach, -reach, reach, reach).contains(point))
            continue;
        for (qsizetype i = 0; i + 1 < way.line.size(); ++i) {
            const qreal distance = distanceTo(way.line.at(i), way.line.at(i + 1), point);
            if (distance > least)
                continue;
            least = distance;
            nearest = &way;
        }
    }
    return nearest;
}

const Way *wayOf(const QList<Way> &ways, const NeedId &need)
{
    const auto found =
        std::find_if(ways.cbegin(), ways.cend(), [&](const Way &way) { return way.edge.from == need.from && way.edge.to == need.to; });
    return found == ways.cend() ? nullptr : &*found;
}

QPainterPath arrowHead(QPointF end)
{
    QPainterPath path(end);
    path.lineTo(end + QPointF(-headLength, -headWidth / 2));
    path.lineTo(end + QPointF(-headLength, headWidth / 2));
    path.closeSubpath();
    return path;
}

} // namespace caravan::canvas
