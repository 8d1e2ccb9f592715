// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/items.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/chip.h"
#include "app/widgets/frames.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

namespace {

struct Canvas {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

constexpr qreal cardPadding = theme::grid + theme::halfGrid / 2;
constexpr qreal badgeSize = theme::iconSize;
constexpr qreal initialSize = 2.5 * theme::grid;
constexpr qreal edgeWidth = 1.5;
constexpr qreal criticalWidth = 2.5;
constexpr qreal mutedOpacity = 0.55;
constexpr qreal outline = theme::focusRingWidth + theme::focusRingOffset;

// Rows of a card, from its top.
constexpr qreal chipsTop = 41;
constexpr qreal keysTop = 63;
constexpr qreal barTop = 92;
constexpr qreal timeTop = 104;

enum Layer { LaneLayer, EdgeLayer, CardLayer, IndicatorLayer };

QRectF outlined(const QRectF &rect) { return rect.adjusted(-outline, -outline, outline, outline); }

void paintElided(QPainter *painter, const QRectF &rect, const QString &text, theme::Text font, theme::Role role,
                 int flags = Qt::AlignLeft)
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

theme::Sign signOf(Badge badge)
{
    switch (badge) {
    case Badge::Error:
        return theme::Sign::Error;
    case Badge::Warning:
        return theme::Sign::Warning;
    case Badge::Advice:
    case Badge::None:
        break;
    }
    return theme::Sign::Advice;
}

/// Paints the sign and the number of problems against the right edge; gives the width that it took.
qreal paintBadge(QPainter *painter, const QRectF &row, const CardFace &face)
{
    if (face.badge == Badge::None)
        return 0;
    const QString count = face.problems > 1 ? QString::number(face.problems) : QString();
    painter->setFont(theme::font(theme::Text::Secondary));
    const qreal countWidth =
        count.isEmpty() ? 0 : QFontMetricsF(painter->font()).horizontalAdvance(count) + theme::halfGrid;
    QRectF sign(0, 0, badgeSize, badgeSize);
    sign.moveCenter({row.right() - countWidth - badgeSize / 2, row.center().y()});
    theme::paintSign(painter, sign, signOf(face.badge));
    painter->setPen(theme::color(theme::Role::Muted));
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, count);
    return badgeSize + countWidth + theme::halfGrid;
}

void paintInitial(QPainter *painter, const QRectF &rect, const QString &initial)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::color(theme::Role::StrategySoft));
    painter->drawRoundedRect(rect, theme::halfGrid, theme::halfGrid);
    painter->setFont(theme::font(theme::Text::Heading));
    painter->setPen(theme::color(theme::Role::Strategy));
    painter->drawText(rect, Qt::AlignCenter, initial);
}

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

void ColumnItem::show(const Column &column, Mark mark, bool isDropTarget)
{
    if (column == m_column && mark == m_mark && isDropTarget == m_isDropTarget)
        return;
    prepareGeometryChange();
    m_column = column;
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
    const QString count = m_column.isDeclared ? Canvas::tr("%n job(s)", nullptr, int(m_column.cards.size()))
                                              : Canvas::tr("not in stages");
    paintElided(painter, row, count, theme::Text::Secondary,
                m_column.isDeclared ? theme::Role::Muted : theme::Role::Bad, Qt::AlignRight);
    row.setRight(row.right() - QFontMetricsF(painter->font()).horizontalAdvance(count) - theme::grid);
    paintElided(painter, row, m_column.stage, theme::Text::Heading, theme::Role::Ink);
}

CardItem::CardItem() { setZValue(CardLayer); }

void CardItem::show(const CardFace &face, const QRectF &place, Mark mark, bool isDropTarget)
{
    setPos(place.topLeft());
    if (face == m_face && place.size() == m_size && mark == m_mark && isDropTarget == m_isDropTarget)
        return;
    if (place.size() != m_size)
        prepareGeometryChange();
    m_face = face;
    m_size = place.size();
    m_mark = mark;
    m_isDropTarget = isDropTarget;
    update();
}

QRectF CardItem::boundingRect() const { return outlined(QRectF(QPointF(), m_size)); }

void CardItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card(QPointF(), m_size);
    paintCard(painter, card, m_mark != Mark::None || m_isDropTarget, m_isDropTarget);
    if (m_mark == Mark::Focused)
        paintFocusRing(painter, card);
    if (m_face.isHidden)
        paintTemplate(painter, card);
    else
        paintJob(painter, card);
}

void CardItem::paintTemplate(QPainter *painter, const QRectF &card) const
{
    QRectF row = card.adjusted(cardPadding, 0, -cardPadding, 0);
    row.setRight(row.right() - paintBadge(painter, row, m_face));
    paintElided(painter, row, Canvas::tr("template %1").arg(m_face.name), theme::Text::Secondary, theme::Role::Muted);
}

void CardItem::paintJob(QPainter *painter, const QRectF &card) const
{
    const QRectF inner = card.adjusted(cardPadding, 0, -cardPadding, 0);
    const QRectF initial(QPointF(inner.left(), cardPadding), QSizeF(initialSize, initialSize));
    paintInitial(painter, initial, m_face.initial);
    QRectF name(initial.right() + theme::grid, initial.top(), inner.right() - initial.right() - theme::grid,
                initialSize);
    name.setRight(name.right() - paintBadge(painter, name, m_face));
    paintElided(painter, name, m_face.name, theme::Text::Job, theme::Role::Ink);

    const auto chip = [&](qreal left, qreal top, qreal room, const QString &text, Tone tone) {
        const qreal width = qMin(room, qreal(chipWidth(text)));
        paintChip(painter, {left, top, width, theme::chipHeight}, text, tone);
        return left + width + theme::halfGrid;
    };
    if (m_face.image.isEmpty())
        paintElided(painter, {inner.left(), chipsTop, inner.width(), theme::chipHeight}, Canvas::tr("no image"),
                    theme::Text::Secondary, theme::Role::Muted);
    else
        chip(inner.left(), chipsTop, inner.width(), m_face.image, Tone::Neutral);
    // Two chips share a row: the second has at least two fifths of it.
    const qreal keyRoom = qMin(qreal(chipWidth(m_face.key)), inner.width() * 2 / 5);
    const qreal keyLeft =
        chip(inner.left(), keysTop, inner.width() - keyRoom - theme::halfGrid, m_face.strategy, Tone::Strategy);
    chip(keyLeft, keysTop, inner.right() - keyLeft, m_face.key, Tone::Key);

    paintPhaseBar(painter, {inner.left(), barTop, inner.width(), theme::phaseBarHeight}, m_face.phases);
    const QString time = m_face.time.isEmpty() ? Canvas::tr("not timed") : m_face.time;
    paintElided(painter, {inner.left(), timeTop, inner.width(), card.height() - timeTop - theme::halfGrid}, time,
                theme::Text::Secondary, theme::Role::Muted);
}

EdgesItem::EdgesItem() { setZValue(EdgeLayer); }

void EdgesItem::show(const Layout &layout, const QStringList &criticalPath)
{
    prepareGeometryChange();
    m_implicit = m_explicit = m_critical = {};
    for (const Edge &edge : layout.edges) {
        const auto at = criticalPath.indexOf(edge.from);
        if (at >= 0 && !edge.to.isEmpty() && criticalPath.value(at + 1) == edge.to)
            continue;
        QPainterPath &path = edge.isExplicit ? m_explicit : m_implicit;
        path.addPath(curveBetween(edge.begin, edge.end));
    }
    for (qsizetype i = 0; i + 1 < criticalPath.size(); ++i) {
        const CardPlace *from = layout.card(criticalPath.at(i));
        const CardPlace *to = layout.card(criticalPath.at(i + 1));
        if (from && to)
            m_critical.addPath(
                curveBetween({from->rect.right(), from->rect.center().y()}, {to->rect.left(), to->rect.center().y()}));
    }
    update();
}

QRectF EdgesItem::boundingRect() const
{
    const QRectF all = m_implicit.boundingRect() | m_explicit.boundingRect() | m_critical.boundingRect();
    return all.adjusted(-criticalWidth, -criticalWidth, criticalWidth, criticalWidth);
}

void EdgesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme::color(theme::Role::Muted), edgeWidth));
    painter->setOpacity(mutedOpacity);
    painter->drawPath(m_implicit);
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
