// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/items.h"

#include "app/canvas/painting.h"
#include "app/canvas/routes.h"
#include "app/theme/theme.h"
#include "core/base/texts.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ItemsTexts);

constexpr qreal edgeWidth = 1.5;
constexpr qreal criticalWidth = 2.5;
constexpr qreal markedWidth = 2;
constexpr qreal mutedOpacity = 0.55;
constexpr qreal crowdedOpacity = 0.3;
constexpr int fewNeeds = 24; // so many can be followed without help

/// The bounds of what is drawn along some paths.
QRectF boundsOf(std::initializer_list<const QPainterPath *> paths)
{
    QRectF all;
    for (const QPainterPath *path : paths)
        all |= path->controlPointRect(); // a little too large, and much faster than the exact one
    return all.adjusted(-criticalWidth, -criticalWidth, criticalWidth, criticalWidth);
}

} // namespace

const Measures &themeMeasures()
{
    static const Measures measures{
        .card = theme::jobCard,
        .columnWidth = theme::stageColumnWidth,
        .columnGap = theme::stageGap,
        .cardGap = 2 * theme::grid,
        .headerHeight = 5 * theme::grid,
        .margin = 2 * theme::grid,
        .handle = QSizeF(2 * theme::grid, 4 * theme::grid),
        .nameHeight = 4.5 * theme::grid,
        .templateHeight = 4 * theme::grid,
    };
    return measures;
}

ColumnItem::ColumnItem() { setZValue(LaneLayer); }

void ColumnItem::show(const Column &column, std::optional<int> present, Mark mark, bool isDropTarget)
{
    if (column == m_column && present == m_present && mark == m_mark && isDropTarget == m_isDropTarget)
        return;
    prepareGeometryChange();
    m_column = column;
    m_present = present;
    m_mark = mark;
    m_isDropTarget = isDropTarget;
    update();
}

QRectF ColumnItem::boundingRect() const { return outlined(m_column.rect); }

void ColumnItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isMarked = m_mark != Mark::None || m_isDropTarget;
    painter->setPen(QPen(theme::color(isMarked ? theme::Role::Accent : theme::Role::Line), theme::borderWidth()));
    painter->setBrush(theme::color(theme::Role::Lane));
    painter->drawRoundedRect(m_column.rect.adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius, theme::cardRadius);
    if (m_mark == Mark::Focused)
        paintFocusRing(painter, m_column.rect);

    QRectF row = m_column.header.adjusted(2 * theme::grid, 0, -2 * theme::grid, 0);
    const auto jobs = int(m_column.cards.size());
    const QString count = !m_column.isDeclared ? ItemsTexts::tr("not in stages")
        : m_present                            ? ItemsTexts::tr("%1 of %n job(s)", nullptr, jobs).arg(*m_present)
                                               : ItemsTexts::tr("%n job(s)", nullptr, jobs);
    paintElided(painter, row, count, theme::Text::Secondary, m_column.isDeclared ? theme::Role::Muted : theme::Role::Bad, Qt::AlignRight);
    row.setRight(row.right() - QFontMetricsF(painter->font()).horizontalAdvance(count) - theme::grid);
    paintElided(painter, row, m_column.stage, theme::Text::Heading, theme::Role::Ink);
}

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
    m_order = m_needs = m_heads = m_critical = m_criticalHeads = m_absent = {};
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
        (isOff ? m_absent : edge.isExplicit ? m_needs : m_order).addPath(routeOf(layout, themeMeasures(), edge));
        if (edge.isExplicit && !isOff)
            m_heads.addPath(arrowHead(edge.end));
    }
    for (auto step = critical.cbegin(); step != critical.cend(); ++step)
        addCritical(layout, absent, *step, step.key().first, step.key().second);
    m_isCrowded = needs > fewNeeds;
    m_bounds = boundsOf({&m_order, &m_needs, &m_heads, &m_critical, &m_criticalHeads, &m_absent});
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
    m_critical.addPath(routeOf(layout, themeMeasures(), shown));
    if (shown.isExplicit)
        m_criticalHeads.addPath(arrowHead(shown.end));
}

QRectF EdgesItem::boundingRect() const { return m_bounds; }

void EdgesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const auto draw = [painter](const QPainterPath &ways, const QPainterPath &heads, const QPen &pen) {
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(ways);
        if (!heads.isEmpty())
            painter->fillPath(heads, pen.color());
    };
    const QColor muted = theme::color(theme::Role::Muted);
    draw(m_order, {}, QPen(muted, edgeWidth, Qt::DotLine));
    painter->setOpacity(m_isCrowded ? crowdedOpacity : 1);
    draw(m_needs, m_heads, QPen(muted, edgeWidth));
    painter->setOpacity(mutedOpacity);
    draw(m_absent, {}, QPen(muted, edgeWidth, Qt::DashLine));
    painter->setOpacity(1);
    draw(m_critical, m_criticalHeads, QPen(theme::color(theme::Role::Accent), criticalWidth));
}

MarkedEdgesItem::MarkedEdgesItem() { setZValue(MarkedEdgeLayer); }

void MarkedEdgesItem::show(const Layout &layout, const QString &job)
{
    QList<Edge> edges;
    for (const Edge &edge : layout.edges) {
        if (!job.isEmpty() && edge.isExplicit && (edge.from == job || edge.to == job))
            edges.append(edge);
    }
    if (edges == m_edges)
        return;
    prepareGeometryChange();
    m_edges = edges;
    m_ways = m_heads = {};
    for (const Edge &edge : std::as_const(m_edges)) {
        m_ways.addPath(routeOf(layout, themeMeasures(), edge));
        m_heads.addPath(arrowHead(edge.end));
    }
    m_bounds = boundsOf({&m_ways, &m_heads});
    update();
}

void MarkedEdgesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor color = theme::color(theme::Role::Ink); // the accent is the critical path's
    painter->setPen(QPen(color, markedWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_ways);
    painter->fillPath(m_heads, color);
}

IndicatorItem::IndicatorItem()
{
    setZValue(IndicatorLayer);
    setVisible(false);
}

void IndicatorItem::showPlace(const QRectF &place, const QString &sentence, bool isRefused)
{
    prepareGeometryChange();
    m_place = place;
    m_curve = {};
    m_sentence = sentence;
    m_isRefused = isRefused;
    setVisible(true);
    update();
}

void IndicatorItem::showCurve(QPointF begin, QPointF end, bool isRefused)
{
    prepareGeometryChange();
    m_place = {};
    m_curve = curveBetween(begin, end);
    m_sentence.clear();
    m_isRefused = isRefused;
    setVisible(true);
    update();
}

QRectF IndicatorItem::boundingRect() const { return outlined(m_place | m_curve.boundingRect()); }

void IndicatorItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const theme::Role role = m_isRefused ? theme::Role::Bad : theme::Role::Accent;
    painter->setPen(QPen(theme::color(role), edgeWidth, Qt::DashLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_curve);
    if (m_place.isEmpty())
        return;
    painter->setBrush(theme::color(m_isRefused ? theme::Role::Removed : theme::Role::AccentSoft));
    painter->drawRoundedRect(m_place, theme::cardRadius, theme::cardRadius);
    painter->setFont(theme::font(theme::Text::Body));
    painter->setPen(theme::color(role));
    painter->drawText(m_place.adjusted(theme::grid, 0, -theme::grid, 0), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
}

} // namespace caravan::canvas
