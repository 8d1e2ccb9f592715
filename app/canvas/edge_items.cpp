// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/edge_items.h"

#include "app/canvas/items.h"
#include "app/canvas/painting.h"
#include "app/theme/theme.h"

#include <QHash>
#include <QPainter>
#include <QWidget>

#include <numeric>

namespace caravan::canvas {

namespace {

constexpr qreal edgeWidth = 1.5;
constexpr qreal criticalWidth = 2.5;
constexpr qreal markedWidth = 2;
constexpr qreal selectedWidth = 3;
constexpr qreal dotSize = 7;
constexpr qreal mutedOpacity = 0.55;
constexpr qreal crowdedOpacity = 0.3;
constexpr qreal recedingOpacity = 0.12;
constexpr int fewNeeds = 24; // so many can be followed without help

/// The bounds of lines along what has some bounds itself.
QRectF withPen(const QRectF &bounds) { return bounds.adjusted(-criticalWidth, -criticalWidth, criticalWidth, criticalWidth); }

} // namespace

EdgesItem::EdgesItem() { setZValue(EdgeLayer); }

void EdgesItem::show(const Layout &layout, const QStringList &criticalPath, const QSet<QString> &absent)
{
    Input input{layout.edges, {}, criticalPath, absent};
    for (const Column &column : layout.columns)
        input.rows.append(column.cards.size());
    if (input == m_input)
        return;
    prepareGeometryChange();
    m_input = std::move(input);
    m_order = m_needs = m_critical = m_absent = {};
    m_sight.reset();
    int needs = 0;
    QHash<std::pair<QString, QString>, const Edge *> critical;
    for (qsizetype i = 0; i + 1 < criticalPath.size(); ++i)
        critical.insert({criticalPath.at(i), criticalPath.at(i + 1)}, nullptr);
    for (const Edge &edge : layout.edges) {
        needs += edge.isExplicit ? 1 : 0;
        const bool isOff = absent.contains(edge.from) || absent.contains(edge.to);
        const auto step = edge.to.isEmpty() ? critical.end() : critical.find({edge.from, edge.to});
        if (!isOff && step != critical.end()) {
            *step = &edge;
            continue;
        }
        const QPainterPath route = routeOf(layout, themeMeasures(), edge);
        if (isOff)
            m_absent.addWhole(route);
        else
            (edge.isExplicit ? m_needs : m_order).add(route);
        if (edge.isExplicit && !isOff)
            m_needs.heads.addPath(arrowHead(edge.end));
    }
    for (auto step = critical.cbegin(); step != critical.cend(); ++step)
        addCritical(layout, absent, *step, step.key().first, step.key().second);
    m_isCrowded = needs > fewNeeds;
    m_bounds = withPen(m_order.bounds() | m_needs.bounds() | m_critical.bounds() | m_absent.bounds());
    update();
}

/// A step of the critical path; \a edge is null where one way stands for many.
void EdgesItem::addCritical(const Layout &layout, const QSet<QString> &absent, const Edge *edge, const QString &from, const QString &to)
{
    const CardPlace *first = layout.card(from);
    const CardPlace *second = layout.card(to);
    if (!first || !second || absent.contains(from) || absent.contains(to))
        return;
    const Edge shown =
        edge ? *edge : Edge{from, to, {first->rect.right(), first->rect.center().y()}, {second->rect.left(), second->rect.center().y()}};
    m_critical.add(routeOf(layout, themeMeasures(), shown));
    if (shown.isExplicit)
        m_critical.heads.addPath(arrowHead(shown.end));
}

void EdgesItem::setReceding(bool isReceding)
{
    if (isReceding == m_isReceding)
        return;
    m_isReceding = isReceding;
    if (m_isCrowded)
        update();
}

QRectF EdgesItem::boundingRect() const { return m_bounds; }

void EdgesItem::Strokes::add(const QPainterPath &way)
{
    QPointF begin;
    for (int i = 0; i < way.elementCount(); ++i) {
        const QPointF point = way.elementAt(i);
        const bool isCurve = way.elementAt(i).isCurveTo();
        if (way.elementAt(i).isMoveTo()) {
            begin = point;
            continue;
        }
        const QPointF second = isCurve ? QPointF(way.elementAt(i + 1)) : QPointF();
        const QPointF end = isCurve ? QPointF(way.elementAt(i + 2)) : point;
        const Piece piece{begin.x(), begin.y(), point.x(), point.y(), second.x(), second.y(), isCurve ? end.x() : 0, isCurve ? end.y() : 0};
        if (known.insert(piece).second) {
            QPainterPath path(begin);
            if (isCurve)
                path.cubicTo(point, second, end);
            else
                path.lineTo(end);
            ways.append(path);
        }
        begin = end;
        i += isCurve ? 2 : 0;
    }
}

QRectF EdgesItem::Strokes::bounds() const
{
    QRectF all = heads.controlPointRect(); // a little too large, and much faster than the exact one
    for (const QPainterPath &way : ways)
        all |= way.controlPointRect();
    return all;
}

void EdgesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const qreal opacity = painter->opacity();
    const qreal pixelRatio = painter->device()->devicePixelRatio();
    const QSize all(painter->device()->width(), painter->device()->height());
    const Sight sight{painter->worldTransform(), widget ? widget->size() : all / pixelRatio, pixelRatio,
                      theme::color(theme::Role::Muted).rgba(), theme::color(theme::Role::Accent).rgba()};
    Pictures others; // of no view that will ask for the same again
    if (!widget) {
        others = picturesFrom(sight);
    } else if (sight != m_sight) {
        m_pictures = picturesFrom(sight);
        m_sight = sight;
        ++m_drawings;
    }
    const Pictures &pictures = widget ? m_pictures : others;
    painter->setWorldTransform({});
    for (const Part part : parts) {
        painter->setOpacity(opacity * opacityOf(part));
        if (!pictures[part].isNull())
            painter->drawPixmap(0, 0, pictures[part]);
    }
    painter->setOpacity(opacity);
    painter->setWorldTransform(sight.transform);
}

EdgesItem::Pictures EdgesItem::picturesFrom(const Sight &sight) const
{
    Pictures pictures;
    const QRectF area = sight.transform.inverted().mapRect(QRectF(QPointF(), sight.size));
    for (const Part part : parts) {
        if (isEmpty(part))
            continue;
        QPixmap picture(sight.size * sight.pixelRatio);
        picture.setDevicePixelRatio(sight.pixelRatio);
        picture.fill(Qt::transparent);
        QPainter drawing(&picture);
        drawing.setWorldTransform(sight.transform);
        draw(part, &drawing, area);
        drawing.end();
        pictures[part] = picture;
    }
    return pictures;
}

bool EdgesItem::isEmpty(Part part) const
{
    switch (part) {
    case Order:
        return m_order.ways.isEmpty();
    case Needs:
        return m_needs.ways.isEmpty();
    case NeedHeads:
        return m_needs.heads.isEmpty();
    case Absent:
        return m_absent.ways.isEmpty();
    case Critical:
        return m_critical.ways.isEmpty();
    }
    Q_UNREACHABLE();
}

qreal EdgesItem::opacityOf(Part part) const
{
    switch (part) {
    case Needs:
    case NeedHeads:
        return !m_isCrowded ? 1 : m_isReceding ? recedingOpacity : crowdedOpacity;
    case Absent:
        return mutedOpacity;
    case Order:
    case Critical:
        return 1;
    }
    Q_UNREACHABLE();
}

/// \a area: what of the scene is seen.
void EdgesItem::draw(Part part, QPainter *painter, const QRectF &area) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    // One by one: what a painter takes for a path grows with the square of its pieces. All are opaque here, so that none darkens another.
    const auto stroke = [painter, &area](const Strokes &strokes, const QPen &pen) {
        QPen flat = pen;
        flat.setCapStyle(Qt::FlatCap);
        painter->setBrush(Qt::NoBrush);
        const QList<qreal> dashes = pen.dashPattern();
        const qreal period = std::accumulate(dashes.cbegin(), dashes.cend(), 0.0) * pen.widthF();
        const QRectF room = withPen(area);
        for (const QPainterPath &way : strokes.ways) {
            if (!withPen(way.controlPointRect()).intersects(area))
                continue;
            const QList<QPainterPath> parts = seenOf(way, room, period);
            painter->setPen(parts.size() > 1 ? flat : pen); // where parts meet, the end of a line would be seen
            for (const QPainterPath &part : parts)
                painter->drawPath(part);
        }
    };
    const QColor muted = theme::color(theme::Role::Muted);
    const QColor accent = theme::color(theme::Role::Accent);
    switch (part) {
    case Order:
        return stroke(m_order, QPen(muted, edgeWidth, Qt::DotLine));
    case Needs:
        return stroke(m_needs, QPen(muted, edgeWidth));
    case NeedHeads:
        return painter->fillPath(m_needs.heads, muted);
    case Absent:
        return stroke(m_absent, QPen(muted, edgeWidth, Qt::DashLine));
    case Critical:
        stroke(m_critical, QPen(accent, criticalWidth));
        return painter->fillPath(m_critical.heads, accent);
    }
}

MarkedEdgesItem::MarkedEdgesItem(Layer layer) { setZValue(layer); }

QList<Edge> MarkedEdgesItem::edges() const
{
    QList<Edge> edges;
    for (const Way &way : m_ways)
        edges.append(way.edge);
    return edges;
}

void MarkedEdgesItem::show(const QList<Way> &ways, Look look)
{
    if (ways == m_ways && look == m_look)
        return;
    prepareGeometryChange();
    m_ways = ways;
    m_look = look;
    m_paths = m_heads = {};
    for (const Way &way : std::as_const(m_ways)) {
        m_paths.addPath(way.path);
        m_heads.addPath(arrowHead(way.edge.end));
    }
    m_bounds = withPen(m_paths.controlPointRect() | m_heads.controlPointRect()).adjusted(-dotSize, -dotSize, dotSize, dotSize);
    update();
}

void MarkedEdgesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = m_look != Look::Plain;
    const QColor color = theme::color(isSelected ? theme::Role::Accent : theme::Role::Ink); // the accent is the critical path's, too
    if (m_look == Look::Focused) { // as the ring of a card: beside it, and not on it
        QPen ring(theme::color(theme::Role::Accent), selectedWidth + 2.0 * (theme::focusRingOffset + theme::focusRingWidth));
        painter->strokePath(m_paths, ring);
        ring.setColor(theme::color(theme::Role::Panel));
        ring.setWidthF(selectedWidth + 2.0 * theme::focusRingOffset);
        painter->strokePath(m_paths, ring);
    }
    painter->setBrush(Qt::NoBrush);
    painter->strokePath(m_paths, QPen(color, isSelected ? selectedWidth : markedWidth));
    painter->fillPath(m_heads, color);
    if (!isSelected)
        return;
    // Dots at both ends: colour is not the only sign.
    painter->setPen(QPen(color, edgeWidth));
    painter->setBrush(theme::color(theme::Role::Panel));
    for (const Way &way : std::as_const(m_ways)) {
        for (const QPointF end : {way.edge.begin, way.edge.end})
            painter->drawEllipse(end, dotSize / 2, dotSize / 2);
    }
}

} // namespace caravan::canvas
