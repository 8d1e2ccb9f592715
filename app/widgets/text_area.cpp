// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text_area.h"

#include "app/theme/theme.h"

#include <QPainter>
#include <QTextDocument>

namespace caravan {

TextArea::TextArea(int lines, QWidget *parent) : TextField(parent)
{
    setFont(theme::font(theme::Text::Code));
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame); // paintEvent() draws the field
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(theme::grid - 2);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 1);
}

void TextArea::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() ? theme::focusRingWidth : theme::borderWidth();
    painter.setPen(QPen(theme::color(hasFocus() ? theme::Role::Accent : theme::Role::Line), width));
    painter.setBrush(theme::color(theme::Role::Panel));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), theme::fieldRadius,
                            theme::fieldRadius);
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void TextArea::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
}

} // namespace caravan
