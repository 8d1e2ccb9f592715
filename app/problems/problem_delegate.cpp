// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problem_delegate.h"

#include "app/problems/problem_rows.h"
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

/// In the row that the keyboard is in.
void paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    const double half = theme::focusRingWidth / 2.0;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme::color(Role::Accent), theme::focusRingWidth));
    painter->drawRect(QRectF(option.rect).adjusted(half, half, -half, -half));
}

/// A heading: a mark by which its group folds, its title, and how many problems there are below it.
void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter->save();
    painter->fillRect(option.rect, theme::color(option.state & QStyle::State_Selected ? Role::AccentSoft : Role::Window));
    QFont font = theme::font(theme::Text::Secondary);
    font.setBold(true);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QRect inner = option.rect.adjusted(theme::panelMargin, 0, -theme::panelMargin, 0);
    const QString count = QString::number(index.data(ProblemRows::CountRole).toInt());
    const int countWidth = metrics.horizontalAdvance(count) + theme::grid;
    const QString mark = index.data(ProblemRows::IsFoldedRole).toBool() ? QStringLiteral("▸") : QStringLiteral("▾");
    painter->setPen(theme::color(Role::Muted));
    painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter), mark);
    painter->drawText(inner, int(Qt::AlignRight | Qt::AlignVCenter), count);
    const QRect title = inner.adjusted(theme::iconSize + theme::grid, 0, -countWidth, 0);
    painter->setPen(theme::color(Role::Ink));
    painter->drawText(title, int(Qt::AlignLeft | Qt::AlignVCenter),
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    paintFocus(painter, option);
    painter->restore();
}

} // namespace

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(ProblemRows::IsHeadingRole).toBool())
        return {narrowest, QFontMetrics(theme::font(theme::Text::Secondary)).height() + 2 * rowPadding};
    const int sentence = QFontMetrics(theme::font(theme::Text::Body)).height();
    const int place = QFontMetrics(theme::font(theme::Text::Secondary)).height();
    return {narrowest, sentence + place + 2 * rowPadding};
}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ProblemRows::IsHeadingRole).toBool()) {
        paintHeading(painter, option, index);
        return;
    }
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
    paintFocus(painter, option);
    painter->restore();
}

} // namespace caravan
