// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace caravan {

/// What a chip is about; each tone has its own background and ink.
enum class Tone { Neutral, Faint, Key, Strategy, Accent, Good, Warn, Bad };

/// Width that a chip with \a text wants.
int chipWidth(const QString &text);
/// Paints a chip into \a rect; text that is too long is elided. For scenes and delegates, which have no widgets.
void paintChip(QPainter *painter, const QRectF &rect, const QString &text, Tone tone);

/// A short fact in a rounded field. The whole text is the tooltip when it is elided.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace caravan
