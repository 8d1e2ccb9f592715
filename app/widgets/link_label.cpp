// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/link_label.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace caravan {

namespace {

constexpr int narrowestLink = 80;
constexpr int preferredLinkWidth = 240;
constexpr int lineRoom = theme::focusRingWidth + 1; ///< below the text, for the line that says that it has the keyboard

/// Lays \a layout out between words, and within those that are too long for a line; gives the height.
qreal layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

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

QSize LinkLabel::sizeHint() const { return {preferredLinkWidth, heightForWidth(preferredLinkWidth)}; }

QSize LinkLabel::minimumSizeHint() const { return {narrowestLink, QFontMetrics(theme::font(m_font)).height() + lineRoom}; }

int LinkLabel::heightForWidth(int width) const
{
    QTextLayout layout(m_sentence, theme::font(m_font));
    return int(std::ceil(layOut(layout, width))) + lineRoom;
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = theme::font(m_font);
    font.setUnderline(m_isLink && (underMouse() || isDown()));
    // A sentence begins where those beside it do, so that a ring around it would go through its letters: a ground and a line below do not.
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.fillRect(rect(), theme::color(theme::Role::AccentSoft));
        painter.fillRect(rect().adjusted(0, height() - theme::focusRingWidth, 0, 0), theme::color(theme::Role::Accent));
    }
    painter.setPen(theme::color(m_isLink ? theme::Role::Accent : theme::Role::Muted));
    QTextLayout layout(m_sentence, font);
    layOut(layout, width());
    layout.draw(&painter, {});
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
