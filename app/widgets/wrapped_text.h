// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace caravan {

/// Plain text from the left, laid out and painted as QPainter::drawText() does with Qt::TextWordWrap, but kept: it is laid out once for each width, and
/// for all widths together where it fits without being wrapped.
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font) : m_text(text), m_font(font) { }

    /// Whether \a text can be one: the rest is left to Qt.
    static bool isPossible(const QString &text);
    bool isOf(const QString &text, const QFont &font) const { return m_text == text && m_font == font; }
    /// Pixels, rounded up.
    int heightAt(int width);
    /// Paints it into the middle of the height of \a rect with the pen of \a painter.
    void paint(QPainter *painter, const QRect &rect);

private:
    struct Lines {
        std::unique_ptr<QTextLayout> layout;
        double width = 0; ///< that they need
        double height = 0;
    };
    Lines linesAt(double width) const;
    const Lines &linesFor(int width);

    QString m_text;
    QFont m_font;
    Lines m_unwrapped;
    Lines m_wrapped; ///< for m_wrappedAt
    int m_wrappedAt = -1;
    QHash<int, double> m_heights; ///< by width, where it is wrapped
};

} // namespace caravan
