// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problem_delegate.h"

#include "app/problems/problems_model.h"
#include "app/theme/theme.h"

#include <QFontMetrics>
#include <QIcon>
#include <QPainter>

namespace caravan {

using theme::Role;

namespace {

constexpr int rowPadding = 6;
constexpr int markWidth = 3;
constexpr int narrowest = 120; // a row is as wide as the list, and elides what has no room

} // namespace

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int sentence = QFontMetrics(theme::font(theme::Text::Body)).height();
    const int place = QFontMetrics(theme::font(theme::Text::Secondary)).height();
    return {narrowest, sentence + place + 2 * rowPadding};
}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected) {
        painter->fillRect(option.rect, theme::color(Role::AccentSoft));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(markWidth, option.rect.height())), theme::color(Role::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, theme::color(Role::Window));
    }
    const QRect inner = option.rect.adjusted(theme::panelMargin, rowPadding, -theme::grid, -rowPadding);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, QRect(inner.left(), inner.top() + 1, theme::iconSize, theme::iconSize));

    const QRect texts = inner.adjusted(theme::iconSize + theme::grid, 0, 0, 0);
    const auto drawLine = [&](theme::Text text, Role role, const QString &line, int top) {
        painter->setFont(theme::font(text));
        painter->setPen(theme::color(role));
        const QFontMetrics metrics(painter->font());
        const QRect place(texts.left(), top, texts.width(), metrics.height());
        painter->drawText(place, int(Qt::AlignVCenter) | int(Qt::TextSingleLine), metrics.elidedText(line, Qt::ElideRight, place.width()));
        return place.bottom() + 1;
    };
    const int next = drawLine(theme::Text::Body, Role::Ink, index.data(Qt::DisplayRole).toString(), texts.top());
    drawLine(theme::Text::Secondary, Role::Muted, index.data(ProblemsModel::PlaceRole).toString(), next);
    painter->restore();
}

} // namespace caravan
