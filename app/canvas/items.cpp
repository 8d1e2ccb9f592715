// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/items.h"

#include "app/canvas/painting.h"
#include "app/theme/theme.h"
#include "core/base/texts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ItemsTexts);

constexpr qreal edgeWidth = 1.5;
constexpr qreal criticalWidth = 2.5;
constexpr qreal mutedOpacity = 0.55;

QPainterPath curveBetween(QPointF begin, QPointF end)
{
    const QPointF bend(qMax(qreal(theme::stageGap), (end.x() - begin.x()) / 2), 0);
    QPainterPath path(begin);
    path.cubicTo(begin + bend, end - bend, end);
    return path;
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
    prepareGeometryChange();
    m_implicit = m_explicit = m_critical = m_absent = {};
    const auto isAbsent = [&absent](const QString &job) { return absent.contains(job); };
    for (const Edge &edge : layout.edges) {
        const auto at = criticalPath.indexOf(edge.from);
        const bool isOff = isAbsent(edge.from) || isAbsent(edge.to);
        if (!isOff && at >= 0 && !edge.to.isEmpty() && criticalPath.value(at + 1) == edge.to)
            continue;
        QPainterPath &path = isOff ? m_absent : edge.isExplicit ? m_explicit : m_implicit;
        path.addPath(curveBetween(edge.begin, edge.end));
    }
    for (qsizetype i = 0; i + 1 < criticalPath.size(); ++i) {
        const CardPlace *from = layout.card(criticalPath.at(i));
        const CardPlace *to = layout.card(criticalPath.at(i + 1));
        if (from && to && !isAbsent(from->job) && !isAbsent(to->job))
            m_critical.addPath(curveBetween({from->rect.right(), from->rect.center().y()}, {to->rect.left(), to->rect.center().y()}));
    }
    update();
}

QRectF EdgesItem::boundingRect() const
{
    const QRectF all = m_implicit.boundingRect() | m_explicit.boundingRect() | m_critical.boundingRect() | m_absent.boundingRect();
    return all.adjusted(-criticalWidth, -criticalWidth, criticalWidth, criticalWidth);
}

void EdgesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme::color(theme::Role::Muted), edgeWidth));
    painter->setOpacity(mutedOpacity);
    painter->drawPath(m_implicit);
    painter->setPen(QPen(theme::color(theme::Role::Muted), edgeWidth, Qt::DashLine));
    painter->drawPath(m_absent);
    painter->setPen(QPen(theme::color(theme::Role::Muted), edgeWidth));
    painter->setOpacity(1);
    painter->drawPath(m_explicit);
    painter->setPen(QPen(theme::color(theme::Role::Accent), criticalWidth));
    painter->drawPath(m_critical);
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
