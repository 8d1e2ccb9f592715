// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/strip_headers.h"

#include "app/history/strip_view.h"
#include "app/theme/theme.h"
#include "core/compare/history_report.h"

#include <QPainter>
#include <QScrollBar>

namespace caravan::history {

using namespace Qt::StringLiterals;
using theme::Role;

namespace {

constexpr int headWidth = 272;
constexpr int hoursWidth = 84;
constexpr int dayHeight = 18;

} // namespace

StrategyHeader::StrategyHeader(StripView *view) : QHeaderView(Qt::Vertical, view), m_view(view)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize StrategyHeader::sizeHint() const { return {headWidth, QHeaderView::sizeHint().height()}; }

void StrategyHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    painter->save();
    painter->fillRect(rect, theme::color(Role::Panel));
    const QString hours = model()->headerData(row, Qt::Vertical, ReplayModel::HoursRole).toString();
    const bool isSelected = row == m_view->currentIndex().row();
    QFont font = theme::font(hours.isEmpty() ? theme::Text::Secondary : theme::Text::Body);
    font.setBold(isSelected);
    painter->setFont(font);
    painter->setPen(theme::color(hours.isEmpty() ? Role::Muted : Role::Ink));
    const QRect figure(rect.right() - hoursWidth - theme::grid, rect.top(), hoursWidth, rect.height());
    painter->drawText(figure, Qt::AlignRight | Qt::AlignVCenter, hours);
    const QRect name(rect.left(), rect.top(), (hours.isEmpty() ? figure.right() : figure.left()) - theme::grid - rect.left(), rect.height());
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(model()->headerData(row, Qt::Vertical).toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

DayHeader::DayHeader(ReplayModel *model, StripView *view) : QHeaderView(Qt::Horizontal, view), m_model(model)
{
    setSectionsClickable(false);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

QSize DayHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), dayHeight}; }

void DayHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme::color(Role::Panel));
    if (count() == 0)
        return;
    painter.setFont(theme::font(theme::Text::Secondary));
    painter.setPen(theme::color(Role::Muted));
    const int last = logicalIndexAt(viewport()->width() - 1);
    const int end = last < 0 ? count() - 1 : last;
    const QString from = compare::dayOf(m_model->commit(std::max(0, logicalIndexAt(0))));
    const QString to = compare::dayOf(m_model->commit(end));
    // Few commits are narrower than their days.
    const int needed = painter.fontMetrics().horizontalAdvance(from + u"   "_s + to);
    const int room = viewport()->width();
    const QRect rect(0, 0, std::min(room, std::max(needed, sectionViewportPosition(end) + sectionSize(end))), viewport()->height());
    const QString first = painter.fontMetrics().elidedText(from, Qt::ElideRight, room);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, first);
    if (needed <= room && from != to)
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, to);
}

} // namespace caravan::history
