// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/frames.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace caravan {

using theme::Role;

namespace {

constexpr int cardPadding = 16;
constexpr int titleGap = 3;
constexpr int narrowestCard = 160;

} // namespace

Ground::Ground(theme::Role role, Qt::Edges lines, QWidget *parent) : QWidget(parent), m_role(role), m_lines(lines) { }

void Ground::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(m_role));
    const int width = theme::borderWidth();
    const QColor line = theme::color(Role::Line);
    if (m_lines & Qt::TopEdge)
        painter.fillRect(QRect(0, 0, this->width(), width), line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(QRect(0, height() - width, this->width(), width), line);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(QRect(0, 0, width, height()), line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(QRect(this->width() - width, 0, width, height()), line);
}

void paintCard(QPainter *painter, const QRectF &rect, bool isSelected, bool isSoft)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double width = isSelected ? 2 * theme::borderWidth() : theme::borderWidth();
    painter->setPen(QPen(theme::color(isSelected || isSoft ? Role::Accent : Role::Line), width));
    painter->setBrush(theme::color(isSoft ? Role::AccentSoft : Role::Panel));
    const double inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), theme::cardRadius, theme::cardRadius);
    painter->restore();
}

Card::Card(QWidget *parent) : QWidget(parent) { }

void Card::setSelected(bool isSelected)
{
    m_isSelected = isSelected;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(&painter, QRectF(rect()), m_isSelected);
}

CardButton::CardButton(const QString &title, const QString &subtitle, QWidget *parent) : QAbstractButton(parent), m_subtitle(subtitle)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CardButton::setPrimary(bool isPrimary)
{
    m_isPrimary = isPrimary;
    update();
}

void CardButton::setAside(const QString &aside)
{
    m_aside = aside;
    update();
}

int CardButton::heightOfLines() const
{
    const QFontMetricsF title(theme::font(theme::Text::Heading));
    const QFontMetricsF body(theme::font(theme::Text::Secondary));
    return int(std::ceil(title.height() + titleGap + body.height())) + 2 * (theme::grid + 2);
}

int CardButton::widthOfLines() const
{
    if (m_widthOfLines < 0) {
        const QFontMetricsF title(theme::font(theme::Text::Heading));
        const QFontMetricsF body(theme::font(theme::Text::Secondary));
        m_widthOfLines = int(std::ceil(std::max(title.horizontalAdvance(text()), body.horizontalAdvance(m_subtitle))));
    }
    return m_widthOfLines;
}

QSize CardButton::sizeHint() const { return {widthOfLines() + 2 * cardPadding, heightOfLines()}; }

QSize CardButton::minimumSizeHint() const { return {narrowestCard, heightOfLines()}; }

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isRinged = hasFocus() && (m_isPrimary || window()->testAttribute(Qt::WA_KeyboardFocusChange));
    paintCard(&painter, QRectF(rect()), isRinged || isDown(), m_isPrimary || underMouse());

    QRectF inner = QRectF(rect()).adjusted(cardPadding, 0, -cardPadding, 0);
    const QFont titleFont = theme::font(theme::Text::Heading);
    const QFont bodyFont = theme::font(theme::Text::Secondary);
    const QFontMetricsF titleMetrics(titleFont);
    const QFontMetricsF bodyMetrics(bodyFont);
    if (!m_aside.isEmpty()) {
        painter.setFont(bodyFont);
        painter.setPen(theme::color(Role::Muted));
        painter.drawText(inner, int(Qt::AlignRight | Qt::AlignVCenter) | int(Qt::TextSingleLine), m_aside);
        inner.setRight(inner.right() - bodyMetrics.horizontalAdvance(m_aside) - cardPadding);
    }
    const bool isWhole = widthOfLines() <= inner.width(); // mostly; what is elided is measured anew
    const double height = titleMetrics.height() + titleGap + bodyMetrics.height();
    const double top = inner.center().y() - height / 2;
    painter.setFont(titleFont);
    painter.setPen(theme::color(m_isPrimary ? Role::Accent : Role::Ink));
    painter.drawText(QRectF(inner.left(), top, inner.width(), titleMetrics.height()), int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                     isWhole ? text() : titleMetrics.elidedText(text(), Qt::ElideRight, inner.width()));
    painter.setFont(bodyFont);
    painter.setPen(theme::color(Role::Muted));
    painter.drawText(QRectF(inner.left(), top + titleMetrics.height() + titleGap, inner.width(), bodyMetrics.height()),
                     int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                     isWhole ? m_subtitle : bodyMetrics.elidedText(m_subtitle, Qt::ElideMiddle, inner.width()));
}

} // namespace caravan
