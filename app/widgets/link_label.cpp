// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/link_label.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace caravan {

namespace {

constexpr int wrapping = int(Qt::TextWrapAnywhere) | int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignTop);
constexpr int narrowest = 80;
constexpr int preferredWidth = 240;
constexpr int tallest = 10'000;

} // namespace

LinkLabel::LinkLabel(theme::Text font, QWidget *parent) : QAbstractButton(parent), m_font(font)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    present({}, false);
}

void LinkLabel::present(const QString &sentence, bool isLink)
{
    m_sentence = sentence;
    m_isLink = isLink;
    setAccessibleName(sentence);
    setFocusPolicy(isLink ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QSize LinkLabel::sizeHint() const { return {preferredWidth, heightForWidth(preferredWidth)}; }

QSize LinkLabel::minimumSizeHint() const { return {narrowest, QFontMetrics(theme::font(m_font)).height()}; }

int LinkLabel::heightForWidth(int width) const
{
    return QFontMetrics(theme::font(m_font)).boundingRect(0, 0, width, tallest, wrapping, m_sentence).height() + 1;
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = theme::font(m_font);
    font.setUnderline(m_isLink && (underMouse() || isDown()));
    painter.setFont(font);
    painter.setPen(theme::color(m_isLink ? theme::Role::Accent : theme::Role::Muted));
    painter.drawText(rect(), wrapping, m_sentence);
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = theme::focusRingWidth;
    painter.setPen(QPen(theme::color(theme::Role::Accent), width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), theme::halfGrid,
                            theme::halfGrid);
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (m_isLink && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool LinkLabel::hitButton(const QPoint &point) const { return m_isLink && QAbstractButton::hitButton(point); }

} // namespace caravan
