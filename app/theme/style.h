// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QAbstractScrollArea;

namespace caravan::theme {

/// How a button looks; set with setVariant(), plain when nothing is set.
enum class Variant {
    Plain,   ///< a field with a border
    Flat,    ///< muted text that shows a field when pointed at
    Link,    ///< accent text
    Primary, ///< accent border and text on accentSoft
    Page,    ///< like Flat, and like Primary while it is checked
};
void setVariant(QWidget *button, Variant variant);
Variant variantOf(const QWidget *button);

/// Tells that \a area lies on the ground of the window instead of a panel's, so that its scroll bars take that colour.
void setOnWindow(const QAbstractScrollArea *area);

/// Fusion with flat fields, thin scroll bars, one-pixel splitters and a focus ring, in the colours of the theme.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();
    static QString name();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace caravan::theme
