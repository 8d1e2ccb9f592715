// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/items.h"
#include "app/canvas/painting.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/chip.h"
#include "app/widgets/frames.h"
#include "core/base/texts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CardItemTexts);

constexpr qreal cardPadding = theme::grid + theme::halfGrid / 2.0;
constexpr qreal badgeSize = theme::iconSize;
constexpr qreal initialSize = 2.5 * theme::grid;

// Rows of a card, from its top.
constexpr qreal chipsTop = 38;
constexpr qreal keysTop = 59;
constexpr qreal barTop = 84;
constexpr qreal whiskerTop = 94;
constexpr qreal timeTop = 98;
constexpr qreal lineHeight = 13;
constexpr qreal absenceTop = 92;

constexpr qreal leastImage = 84; // that the image keeps beside traits
constexpr qreal whiskerEnd = 2;  // half of the height of its ends
constexpr qreal searchedOpacity = 0.25;

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
    const qreal countWidth = count.isEmpty() ? 0 : QFontMetricsF(painter->font()).horizontalAdvance(count) + theme::halfGrid;
    QRectF sign(0, 0, badgeSize, badgeSize);
    sign.moveCenter({row.right() - countWidth - badgeSize / 2, row.center().y()});
    theme::paintSign(painter, sign, signOf(face.badge));
    painter->setPen(theme::color(theme::Role::Muted));
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, count);
    return badgeSize + countWidth + theme::halfGrid;
}

void paintInitial(QPainter *painter, const QRectF &rect, const QString &initial, bool isFaint)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::color(isFaint ? theme::Role::Window : theme::Role::StrategySoft));
    painter->drawRoundedRect(rect, theme::halfGrid, theme::halfGrid);
    painter->setFont(theme::font(theme::Text::Heading));
    painter->setPen(theme::color(isFaint ? theme::Role::Muted : theme::Role::Strategy));
    painter->drawText(rect, Qt::AlignCenter, initial);
}

/// From P10 to P90 below \a bar, whose width is P90.
void paintWhisker(QPainter *painter, const QRectF &bar, const CardFace &face)
{
    if (face.highSeconds <= 0)
        return;
    const QPointF begin(bar.left() + bar.width() * face.lowSeconds / face.highSeconds, whiskerTop + whiskerEnd);
    const QPointF end(bar.right() - 0.5, begin.y());
    const QPointF half(0, whiskerEnd);
    painter->setPen(QPen(theme::color(theme::Role::Muted), 1));
    painter->drawLine(begin, end);
    painter->drawLine(begin - half, begin + half);
    painter->drawLine(end - half, end + half);
}

/// Where on the axis of \a bar the job ended that was run on this machine: a diamond on the line of the whisker.
void paintMeasured(QPainter *painter, const QRectF &bar, const CardFace &face)
{
    if (face.measuredSeconds <= 0 || face.highSeconds <= 0)
        return;
    const qreal x = bar.left() + bar.width() * qMin(1.0, face.measuredSeconds / face.highSeconds);
    const QPointF middle(x, whiskerTop + whiskerEnd);
    const qreal half = 2 * whiskerEnd;
    painter->setPen(QPen(theme::color(theme::Role::Panel), 1));
    painter->setBrush(theme::color(theme::Role::Ink));
    painter->drawPolygon(
        QPolygonF{middle - QPointF(half, 0), middle - QPointF(0, half), middle + QPointF(half, 0), middle + QPointF(0, half)});
}

/// The card of a job that takes no part: no panel of its own, and a dashed border.
void paintAbsentCard(QPainter *painter, const QRectF &rect, bool isSelected)
{
    const qreal width = isSelected ? 2 * theme::borderWidth() : theme::borderWidth();
    painter->setPen(QPen(theme::color(isSelected ? theme::Role::Accent : theme::Role::Muted), width, Qt::CustomDashLine));
    QPen pen = painter->pen();
    pen.setCapStyle(Qt::FlatCap); // others lengthen the dashes of a thick line until they meet
    pen.setDashPattern({6 / width, 4 / width});
    painter->setPen(pen);
    painter->setBrush(theme::color(theme::Role::Lane));
    painter->drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), theme::cardRadius, theme::cardRadius);
}

} // namespace

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
    const bool isMarked = m_mark != Mark::None || m_isDropTarget;
    if (m_face.presence == Presence::Out && !m_isDropTarget)
        paintAbsentCard(painter, card, isMarked);
    else
        paintCard(painter, card, isMarked, m_isDropTarget);
    if (m_mark == Mark::Focused)
        paintFocusRing(painter, card);
    const qreal zoom = zoomOf(*painter);
    if (m_face.isHidden)
        paintTemplate(painter, card);
    else if (zoom < legibleZoom)
        paintFromAfar(painter, card, zoom);
    else
        paintJob(painter, card);
}

void CardItem::setReceding(bool isReceding) { setOpacity(isReceding ? searchedOpacity : 1); }

/// What can still be told apart when everything is small: the name, the worst problem, the phases.
void CardItem::paintFromAfar(QPainter *painter, const QRectF &card, qreal zoom) const
{
    const bool isAbsent = m_face.presence == Presence::Out;
    const QRectF inner = card.adjusted(cardPadding, cardPadding, -cardPadding, -cardPadding);
    QRectF row(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    if (m_face.badge != Badge::None) {
        const qreal size = qMin(badgeSize / zoom, row.height());
        theme::paintSign(painter, QRectF(row.right() - size, row.center().y() - size / 2, size, size), signOf(m_face.badge));
        row.setRight(row.right() - size - theme::halfGrid);
    }
    painter->setFont(fontFromAfar(theme::Text::Job, zoom, row.height()));
    painter->setPen(theme::color(isAbsent ? theme::Role::Muted : theme::Role::Ink));
    painter->drawText(row, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetricsF(painter->font()).elidedText(m_face.name, Qt::ElideMiddle, row.width()));
    if (isAbsent)
        return;
    const qreal height = qMin(theme::phaseBarHeight / zoom, inner.height() / 4);
    paintPhaseBar(painter, {inner.left(), inner.bottom() - height, inner.width(), height}, m_face.phases, m_face.highSeconds);
}

void CardItem::paintTemplate(QPainter *painter, const QRectF &card) const
{
    QRectF row = card.adjusted(cardPadding, 0, -cardPadding, 0);
    row.setRight(row.right() - paintBadge(painter, row, m_face));
    const QString text = m_face.file.isEmpty() ? CardItemTexts::tr("template %1").arg(m_face.name)
                                               : CardItemTexts::tr("template %1, from %2").arg(m_face.name, m_face.file);
    paintElided(painter, row, text, theme::Text::Secondary, theme::Role::Muted);
}

void CardItem::paintJob(QPainter *painter, const QRectF &card) const
{
    const bool isAbsent = m_face.presence == Presence::Out;
    const QRectF inner = card.adjusted(cardPadding, 0, -cardPadding, 0);
    const QRectF initial(QPointF(inner.left(), cardPadding), QSizeF(initialSize, initialSize));
    paintInitial(painter, initial, m_face.initial, isAbsent);
    paintChips(painter, inner);

    QRectF name(initial.right() + theme::grid, initial.top(), inner.right() - initial.right() - theme::grid, initialSize);
    name.setRight(name.right() - paintBadge(painter, name, m_face));
    paintName(painter, name);
    if (isAbsent)
        paintAbsence(painter, inner);
    else
        paintRun(painter, inner);
}

/// The name, and below it where it is included from.
void CardItem::paintName(QPainter *painter, QRectF row) const
{
    const theme::Role role = m_face.presence == Presence::Out ? theme::Role::Muted : theme::Role::Ink;
    if (m_face.file.isEmpty())
        return paintElided(painter, row, m_face.name, theme::Text::Job, role);
    row.adjust(0, -theme::halfGrid, 0, theme::halfGrid);
    const QRectF upper(row.left(), row.top(), row.width(), row.height() * 0.58);
    const QRectF lower(row.left(), upper.bottom() - 1, row.width(), row.bottom() - upper.bottom() + 1);
    paintElided(painter, upper, m_face.name, theme::Text::Heading, role);
    paintElided(painter, lower, CardItemTexts::tr("from %1").arg(m_face.file), theme::Text::Secondary, theme::Role::Muted);
}

void CardItem::paintChips(QPainter *painter, const QRectF &inner) const
{
    const bool isAbsent = m_face.presence == Presence::Out;
    const auto chip = [&](qreal left, qreal top, qreal room, const QString &text, Tone tone) {
        const qreal width = qMin(room, qreal(chipWidth(text)));
        paintChip(painter, {left, top, width, theme::chipHeight}, text, isAbsent ? Tone::Faint : tone);
        return left + width + theme::halfGrid;
    };
    const QRectF row(inner.left(), chipsTop, inner.width(), theme::chipHeight);
    const qreal room = inner.width() - paintTraits(painter, row.adjusted(leastImage, 0, 0, 0), m_face.traits);
    if (m_face.image.isEmpty())
        paintElided(painter, {inner.left(), chipsTop, room, theme::chipHeight}, CardItemTexts::tr("no image"), theme::Text::Secondary,
                    theme::Role::Muted);
    else
        chip(inner.left(), chipsTop, room, m_face.image, Tone::Neutral);
    // Two chips share a row: the second has at least two fifths of it.
    const qreal keyRoom = qMin(qreal(chipWidth(m_face.key)), inner.width() * 2 / 5);
    const qreal keyLeft = chip(inner.left(), keysTop, inner.width() - keyRoom - theme::halfGrid, m_face.strategy, Tone::Strategy);
    chip(keyLeft, keysTop, inner.right() - keyLeft, m_face.key, Tone::Key);
}

/// The time that the job takes, with its range, and how it comes to run where that is not of itself.
void CardItem::paintRun(QPainter *painter, const QRectF &inner) const
{
    const QRectF bar(inner.left(), barTop, inner.width(), theme::phaseBarHeight);
    paintPhaseBar(painter, bar, m_face.phases, m_face.highSeconds);
    paintWhisker(painter, bar, m_face);
    paintMeasured(painter, bar, m_face);
    const theme::Role role = m_face.failure.isEmpty() ? theme::Role::Muted : theme::Role::Bad;
    QRectF first(inner.left(), timeTop, inner.width(), lineHeight);
    QRectF second = first.translated(0, lineHeight);
    if (!m_face.verdict.isEmpty()) {
        const qreal width = qMin(qreal(chipWidth(m_face.verdict)), inner.width());
        const QRectF chip(inner.right() - width, second.bottom() - theme::chipHeight, width, theme::chipHeight);
        paintChip(painter, chip, m_face.verdict, m_face.isCertain ? Tone::Neutral : Tone::Warn);
        first.setRight(chip.left() - theme::halfGrid);
        second.setRight(first.right());
    }
    if (m_face.shortTime.isEmpty()) {
        const QString why =
            m_face.untimed.isEmpty() ? CardItemTexts::tr("not timed") : CardItemTexts::tr("not timed: %1").arg(m_face.untimed);
        if (!m_face.measured.isEmpty())
            paintElided(painter, second, m_face.measured, theme::Text::Secondary, theme::Role::Ink);
        return paintElided(painter, first, why, theme::Text::Secondary, role);
    }
    const QFontMetricsF metrics(theme::font(theme::Text::Secondary));
    const auto fitting = [&](const QString &text, const QString &shorter, const QRectF &row) { // half a range says nothing
        return metrics.horizontalAdvance(text) <= row.width() ? text : shorter;
    };
    paintElided(painter, first, fitting(m_face.rangedTime, m_face.shortTime, first), theme::Text::Secondary,
                m_face.failure.isEmpty() ? theme::Role::Ink : role);
    if (!m_face.measured.isEmpty()) // in the place of other scenarios, which the tooltip has
        return paintElided(painter, second, m_face.measured, theme::Text::Secondary,
                           m_face.measuredSeconds > 0 ? theme::Role::Ink : theme::Role::Muted);
    if (metrics.horizontalAdvance(m_face.otherShortTime) <= second.width())
        paintElided(painter, second, fitting(m_face.otherTime, m_face.otherShortTime, second), theme::Text::Secondary, role);
}

/// In place of times: the job takes none.
void CardItem::paintAbsence(QPainter *painter, const QRectF &inner) const
{
    QRectF row(inner.left(), absenceTop, inner.width(), m_size.height() - absenceTop - theme::grid);
    QRectF sign(0, 0, theme::iconSize, theme::iconSize);
    sign.moveCenter({row.left() + theme::iconSize / 2.0, row.center().y()});
    theme::paintSign(painter, sign, theme::Sign::Absent);
    row.setLeft(sign.right() + theme::halfGrid);
    paintElided(painter, row, m_face.verdict, theme::Text::Secondary, m_face.isCertain ? theme::Role::Muted : theme::Role::Warn);
}

} // namespace caravan::canvas
