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
        .shelfHeader = 4 * theme::grid,
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
    if (const qreal zoom = zoomOf(*painter); zoom < legibleZoom) {
        painter->setFont(fontFromAfar(theme::Text::Heading, zoom, row.height()));
        painter->setPen(theme::color(theme::Role::Ink));
        painter->drawText(row, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetricsF(painter->font()).elidedText(m_column.stage, Qt::ElideMiddle, row.width()));
        return;
    }
    const auto jobs = int(m_column.cards.size());
    const QString count = !m_column.isDeclared ? ItemsTexts::tr("not in stages")
        : m_present                            ? ItemsTexts::tr("%1 of %n job(s)", nullptr, jobs).arg(*m_present)
                                               : ItemsTexts::tr("%n job(s)", nullptr, jobs);
    paintElided(painter, row, count, theme::Text::Secondary, m_column.isDeclared ? theme::Role::Muted : theme::Role::Bad, Qt::AlignRight);
    row.setRight(row.right() - QFontMetricsF(painter->font()).horizontalAdvance(count) - theme::grid);
    paintElided(painter, row, m_column.stage, theme::Text::Heading, theme::Role::Ink);
}

} // namespace caravan::canvas
