// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/labels.h"

#include "app/widgets/plain_tooltip.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace caravan {

namespace {

constexpr int shortestLabelText = 4; // characters that an elided label shows at least

} // namespace

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QWidget(parent), m_text(text)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

ElidedLabel::ElidedLabel(const QString &text, theme::Text font, theme::Role role, QWidget *parent) : ElidedLabel(text, parent)
{
    m_font = font;
    m_role = role;
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setTextFont(theme::Text font)
{
    m_font = font;
    updateGeometry();
    update();
}

void ElidedLabel::setRole(theme::Role role)
{
    m_role = role;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

bool ElidedLabel::isElided() const { return QFontMetricsF(theme::font(m_font)).horizontalAdvance(m_text) > width() + 1; }

QSize ElidedLabel::sizeHint() const
{
    const QFontMetricsF metrics(theme::font(m_font));
    return {int(std::ceil(metrics.horizontalAdvance(m_text))) + 1, int(std::ceil(metrics.height())) + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetricsF metrics(theme::font(m_font));
    const double width = std::min(metrics.horizontalAdvance(m_text), metrics.horizontalAdvance(m_text.left(shortestLabelText) + u'…'));
    return {int(std::ceil(width)) + 1, sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme::font(m_font));
    painter.setPen(theme::color(m_role));
    const QString shown = QFontMetricsF(painter.font()).elidedText(m_text, m_mode, width() + 1);
    painter.drawText(rect(), int(m_alignment | Qt::AlignVCenter) | int(Qt::TextSingleLine), shown);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTooltip(m_text), this);
        return true;
    }
    return QWidget::event(event);
}

TextLabel::TextLabel(const QString &text, theme::Text font, theme::Role role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setFont(theme::font(font));
    setWordWrap(true);
    recolor();
}

void TextLabel::setRole(theme::Role role)
{
    m_role = role;
    recolor();
}

/// The text as it is shown, where that is as simple as it mostly is; null where it is QLabel's to measure and to paint.
WrappedText *TextLabel::wrapped() const
{
    constexpr int simple = int(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr Qt::TextInteractionFlags selecting = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    const bool isSimple = wordWrap() && int(alignment()) == simple && (!buddy() || !text().contains(u'&')) && indent() <= 0 && margin() == 0
        && frameWidth() == 0 && contentsMargins().isNull() && !(textInteractionFlags() & selecting) && layoutDirection() == Qt::LeftToRight
        && isEnabled();
    if (!isSimple || !WrappedText::isPossible(text()))
        return nullptr;
    if (!m_wrapped || !m_wrapped->isOf(text(), font()))
        m_wrapped.emplace(text(), font());
    return &*m_wrapped;
}

int TextLabel::heightForWidth(int width) const
{
    WrappedText *text = wrapped();
    return text ? std::max(minimumHeight(), text->heightAt(std::max(minimumWidth(), width))) : QLabel::heightForWidth(width);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    WrappedText *text = wrapped();
    if (!text)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    text->paint(&painter, contentsRect());
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_isRecoloring)
        recolor();
    QLabel::changeEvent(event);
}

void TextLabel::recolor()
{
    m_isRecoloring = true;
    QPalette own = palette();
    // Which of these a label writes with depends on the ground that it stands on.
    for (const QPalette::ColorRole text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        own.setColor(text, theme::color(m_role));
    setPalette(own);
    m_isRecoloring = false;
}

SignLabel::SignLabel(theme::Sign sign, const QString &name, QWidget *parent) : QWidget(parent), m_sign(sign)
{
    setFixedSize(theme::iconSize, theme::iconSize);
    setAccessibleName(name);
}

void SignLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintSign(&painter, QRectF(rect()), m_sign);
}

SectionLabel::SectionLabel(const QString &text, QWidget *parent) : TextLabel(text, theme::Text::Section, theme::Role::Muted, parent)
{
    setWordWrap(false);
}

} // namespace caravan
