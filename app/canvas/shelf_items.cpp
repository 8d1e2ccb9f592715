// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/shelf_items.h"

#include "app/canvas/painting.h"
#include "app/canvas/traits.h"
#include "app/theme/theme.h"
#include "core/base/texts.h"

#include <QPainter>

namespace caravan::canvas {

namespace {

CARAVAN_TEXTS(ShelfItemsTexts);

} // namespace

ShelfItem::ShelfItem() { setZValue(LaneLayer); }

void ShelfItem::show(const Layout &layout)
{
    setVisible(!layout.shelf.isEmpty());
    const auto templates = int(layout.templates.size());
    const auto parts = int(layout.parts.size());
    if (layout.shelf == m_rect && templates == m_templates && parts == m_parts)
        return;
    prepareGeometryChange();
    m_rect = layout.shelf;
    m_templates = templates;
    m_parts = parts;
    update();
}

void ShelfItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(theme::color(theme::Role::Line), theme::borderWidth());
    painter->setPen(pen);
    painter->setBrush(theme::color(theme::Role::Window));
    painter->drawRoundedRect(m_rect.adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius, theme::cardRadius);
    QRectF row(m_rect.left() + 2 * theme::grid, m_rect.top(), m_rect.width() - 4 * theme::grid, themeMeasures().shelfHeader);
    const QString templates =
        m_templates > 0 ? ShelfItemsTexts::tr("%n template(s), which run in no pipeline", nullptr, m_templates) : QString();
    const QString parts =
        m_parts > 0 ? ShelfItemsTexts::tr("%n part(s) of the file that are kept as they are", nullptr, m_parts) : QString();
    const QString both = templates.isEmpty() || parts.isEmpty() ? templates + parts : ShelfItemsTexts::tr("%1; %2").arg(templates, parts);
    paintElided(painter, row, both, theme::Text::Secondary, theme::Role::Muted);
}

PartItem::PartItem() { setZValue(CardLayer); }

void PartItem::show(const PartPlace &part, Mark mark)
{
    setPos(part.rect.topLeft());
    if (part == m_part && mark == m_mark)
        return;
    prepareGeometryChange();
    m_part = part;
    m_mark = mark;
    update();
}

QRectF PartItem::boundingRect() const { return outlined(QRectF(QPointF(), m_part.rect.size())); }

void PartItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card(QPointF(), m_part.rect.size());
    const bool isMarked = m_mark != Mark::None;
    painter->setPen(QPen(theme::color(isMarked ? theme::Role::Accent : theme::Role::Muted), theme::borderWidth(), Qt::DashLine));
    painter->setBrush(theme::color(theme::Role::Lane));
    painter->drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius, theme::cardRadius);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QBrush(theme::color(theme::Role::Line), Qt::BDiagPattern));
    painter->drawRoundedRect(card.adjusted(1, 1, -1, -1), theme::cardRadius, theme::cardRadius);
    if (m_mark == Mark::Focused)
        paintFocusRing(painter, card);
    QRectF row = card.adjusted(theme::grid + 2, 0, -theme::grid, 0);
    const qreal width = paintTraits(painter, row, {{TraitKind::Unresolved, {}, {}}});
    row.setRight(row.right() - width);
    // Text does not lie on stripes.
    const QFontMetricsF metrics(theme::font(theme::Text::Secondary));
    QRectF ground(row.left() - theme::halfGrid, 0, qMin(row.width(), metrics.horizontalAdvance(m_part.title)) + theme::grid,
                  metrics.height() + 2);
    ground.moveTop(row.center().y() - ground.height() / 2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::color(theme::Role::Lane));
    painter->drawRoundedRect(ground, theme::halfGrid, theme::halfGrid);
    paintElided(painter, row, m_part.title, theme::Text::Secondary, theme::Role::Ink);
}

} // namespace caravan::canvas
