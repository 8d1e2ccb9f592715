// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/routes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

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

QList<QPainterPath> seenOfLine(const QLineF &line, const QRectF &area, qreal period)
{
    const qreal length = line.length();
    // Liang and Barsky: the shares of the line between which it is inside of all four edges.
    qreal begin = 0;
    qreal end = 1;
    for (const auto &[along, room] : {std::pair{-line.dx(), line.x1() - area.left()}, std::pair{line.dx(), area.right() - line.x1()},
                                      std::pair{-line.dy(), line.y1() - area.top()}, std::pair{line.dy(), area.bottom() - line.y1()}}) {
        if (along < 0)
            begin = std::max(begin, room / along);
        else if (along > 0)
            end = std::min(end, room / along);
        else if (room < 0)
            return {};
    }
    if (begin > end)
        return {};
    if (period > 0 && length > 0)
        begin = std::floor(begin * length / period) * period / length;
    QPainterPath seen(line.pointAt(begin));
    seen.lineTo(line.pointAt(end));
    return {seen};
}

using Bezier = std::array<QPointF, 4>;

/// The part of a curve between two shares of it, which is a curve, too: its points are the blossoms of the whole one.
Bezier partOf(const Bezier &curve, qreal begin, qreal end)
{
    const auto between = [](QPointF from, QPointF to, qreal share) { return from + (to - from) * share; };
    const auto blossom = [&](qreal first, qreal second, qreal third) {
        const QPointF a = between(curve[0], curve[1], first);
        const QPointF b = between(curve[1], curve[2], first);
        const QPointF c = between(curve[2], curve[3], first);
        return between(between(a, b, second), between(b, c, second), third);
    };
    return {blossom(begin, begin, begin), blossom(begin, begin, end), blossom(begin, end, end), blossom(end, end, end)};
}

QList<QPainterPath> seenOfCurve(const Bezier &curve, const QRectF &area)
{
    constexpr int pieces = 64;
    constexpr qreal longestWhole = 400;
    constexpr qreal longestPart = 100;
    constexpr qreal overlap = 0.5; // so that no gap is seen
    int first = pieces;
    int last = -1;
    for (int piece = 0; piece < pieces; ++piece) {
        const Bezier part = partOf(curve, qreal(piece) / pieces, qreal(piece + 1) / pieces);
        const auto [left, right] = std::minmax({part[0].x(), part[1].x(), part[2].x(), part[3].x()});
        const auto [top, bottom] = std::minmax({part[0].y(), part[1].y(), part[2].y(), part[3].y()});
        if (right < area.left() || left > area.right() || bottom < area.top() || top > area.bottom())
            continue;
        first = std::min(first, piece);
        last = piece;
    }
    if (last < 0)
        return {};
    const qreal begin = qreal(first) / pieces;
    const qreal end = qreal(last + 1) / pieces;
    const Bezier whole = partOf(curve, begin, end);
    const qreal length = QLineF(whole[0], whole[1]).length() + QLineF(whole[1], whole[2]).length() + QLineF(whole[2], whole[3]).length();
    const int parts = length > longestWhole ? int(std::ceil(length / longestPart)) : 1;
    const qreal step = (end - begin) / parts;
    QList<QPainterPath> seen;
    for (int number = 0; number < parts; ++number) {
        const qreal further = number + 1 < parts ? (end - begin) * overlap / length : 0;
        const Bezier part = partOf(curve, begin + step * number, begin + step * (number + 1) + further);
        QPainterPath path(part[0]);
        path.cubicTo(part[1], part[2], part[3]);
        seen.append(path);
    }
    return seen;
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

QList<QPainterPath> seenOf(const QPainterPath &way, const QRectF &area, qreal period)
{
    constexpr int elementsOfLine = 2;
    constexpr int elementsOfCurve = 4;
    if (way.elementCount() == elementsOfLine)
        return seenOfLine(QLineF(way.elementAt(0), way.elementAt(1)), area, period);
    if (way.elementCount() == elementsOfCurve && way.elementAt(1).isCurveTo() && period == 0)
        return seenOfCurve({way.elementAt(0), way.elementAt(1), way.elementAt(2), way.elementAt(3)}, area);
    return {way};
}

} // namespace caravan::canvas
