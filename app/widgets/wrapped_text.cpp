// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace caravan {

namespace {

constexpr int widest = 0x01000000; // what Qt itself takes for text that is not wrapped

} // namespace

bool WrappedText::isPossible(const QString &text)
{
    // Tabs, and what Qt has a meaning of its own for; 0x9c stands between longer and shorter words for the same.
    return !text.isEmpty() && !text.isRightToLeft()
        && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'\t' || c == u'\r' || c == u'\x9c'; });
}

int WrappedText::heightAt(int width)
{
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return int(std::ceil(*known));
    return int(std::ceil(linesFor(width).height));
}

void WrappedText::paint(QPainter *painter, const QRect &rect)
{
    const Lines &lines = linesFor(rect.width());
    const QPointF place(rect.x(), rect.y() + (rect.height() - lines.height) / 2);
    for (int line = 0; line < lines.layout->lineCount(); ++line)
        lines.layout->lineAt(line).draw(painter, place);
}

WrappedText::Lines WrappedText::linesAt(double width) const
{
    QString text = m_text;
    text.replace(u'\n', QChar::LineSeparator);
    Lines lines{std::make_unique<QTextLayout>(text, m_font), 0, 0};
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    lines.layout->setTextOption(option);
    lines.layout->setCacheEnabled(true);
    const double leading = QFontMetricsF(m_font).leading();
    lines.height = -leading;
    lines.layout->beginLayout();
    for (QTextLine line = lines.layout->createLine(); line.isValid(); line = lines.layout->createLine()) {
        line.setLineWidth(width);
        lines.height = std::ceil(lines.height + leading); // each line is on whole pixels
        line.setPosition({0, lines.height});
        lines.height += line.ascent() + line.descent();
        lines.width = std::max(lines.width, line.naturalTextWidth());
    }
    lines.layout->endLayout();
    return lines;
}

const WrappedText::Lines &WrappedText::linesFor(int width)
{
    if (!m_unwrapped.layout)
        m_unwrapped = linesAt(widest);
    if (m_unwrapped.width <= width)
        return m_unwrapped;
    if (m_wrappedAt != width) {
        m_wrapped = linesAt(std::max(0, width));
        m_wrappedAt = width;
        m_heights.insert(width, m_wrapped.height);
    }
    return m_wrapped;
}

} // namespace caravan
