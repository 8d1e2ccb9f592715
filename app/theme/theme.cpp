// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include "app/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QToolTip>
#include <QWidget>

#include <array>
#include <cmath>

namespace caravan::theme {

namespace {

/// One role in the four looks.
struct Shades {
    QRgb light;
    QRgb dark;
    QRgb highLight;
    QRgb highDark;
};

// In the order of Role. High contrast has ink on window only, and no soft fills; what is faint there differs from ink as much as from window.
constexpr std::array<Shades, roleCount> shades{{
    {0xfff4f6f8, 0xff15191e, 0xffffffff, 0xff000000}, // Window
    {0xffffffff, 0xff1d232a, 0xffffffff, 0xff000000}, // Panel
    {0xffeaeef2, 0xff232a32, 0xffffffff, 0xff000000}, // Lane
    {0xffd5dbe1, 0xff38424d, 0xff000000, 0xffffffff}, // Line
    {0xff1f2933, 0xffe8ecf0, 0xff000000, 0xffffffff}, // Ink
    {0xff5f6b7a, 0xffa3afbb, 0xff000000, 0xffffffff}, // Muted
    {0xffb4560f, 0xfff0914a, 0xff7a3500, 0xffffb27a}, // Accent
    {0xfffdf1e7, 0xff3a2a1c, 0xffffffff, 0xff000000}, // AccentSoft
    {0xff6b3fb0, 0xffc3a6f5, 0xff000000, 0xffffffff}, // Key
    {0xfff0eafa, 0xff2e2640, 0xffffffff, 0xff000000}, // KeySoft
    {0xff0f766e, 0xff5cc7bd, 0xff000000, 0xffffffff}, // Strategy
    {0xffe6f2f0, 0xff1b3532, 0xffffffff, 0xff000000}, // StrategySoft
    {0xff1c7a4c, 0xff63c997, 0xff004d29, 0xff9df0c4}, // Good
    {0xff8a6100, 0xffe3b341, 0xff5c4100, 0xffffd873}, // Warn
    {0xffb3261e, 0xffff8a80, 0xff8c0000, 0xffffb3ad}, // Bad
    {0xffe7f6ed, 0xff1b3527, 0xffffffff, 0xff000000}, // Added
    {0xfffdecea, 0xff3d2220, 0xffffffff, 0xff000000}, // Removed
    {0xfffff6ea, 0xff38301f, 0xffffffff, 0xff000000}, // Changed
    {0xff5f6b7a, 0xffa3afbb, 0xff5c5c5c, 0xff949494}, // Faint
}};

constexpr std::array<QRgb, phaseCount> phaseShades{
    0xff98a2ad, 0xff4a7fe0, 0xff2b9ec4, 0xff8e6fd8, 0xff6d83d6, 0xff0f8f85, 0xffd9772b,
    0xffc79a1e, 0xff3a9d6e, 0xff7fa83a, 0xffb565a7, 0xffcf6f8c, 0xff8a6a4f, 0xff2b6f8f,
};

struct Size {
    double pixels;
    bool isBold;
};

// In the order of Text.
constexpr std::array<Size, int(Text::Code) + 1> sizes{{
    {11, false},  // Secondary
    {12, false},  // Body
    {13, true},   // Heading
    {15, true},   // Job
    {18, true},   // Title
    {40, true},   // Display
    {16, false},  // Lead
    {10.5, true}, // Section
    {12, false},  // Code
}};

constexpr int darkBelow = 128; // lightness of a window's background
constexpr std::chrono::milliseconds motionLength{120};

Look currentLook;

/// Relative luminance, WCAG 2.1.
double luminance(const QColor &color)
{
    const auto channel = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

QColor color(Role role) { return color(role, currentLook); }

QColor color(Role role, Look look)
{
    const Shades &all = shades[size_t(role)];
    const bool isDark = look.mode == Mode::Dark;
    if (look.contrast == Contrast::High)
        return QColor::fromRgb(isDark ? all.highDark : all.highLight);
    return QColor::fromRgb(isDark ? all.dark : all.light);
}

QColor phaseColor(int phase) { return QColor::fromRgb(phaseShades[size_t(qBound(0, phase, phaseCount - 1))]); }

double contrastRatio(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readableOn(const QColor &background)
{
    const QColor dark = color(Role::Ink, {Mode::Light, currentLook.contrast});
    const QColor light = color(Role::Panel, {Mode::Light, currentLook.contrast});
    return contrastRatio(dark, background) >= contrastRatio(light, background) ? dark : light;
}

Look look() { return currentLook; }

Mode desktopMode()
{
    // The first call comes before the first apply(), so that this is the desktop's palette and not ours.
    static const Mode mode = QGuiApplication::palette().color(QPalette::Window).lightness() < darkBelow ? Mode::Dark : Mode::Light;
    return mode;
}

QPalette paletteOf(Look look)
{
    const auto shade = [look](Role role) { return color(role, look); };
    QPalette palette;
    palette.setColor(QPalette::Window, shade(Role::Window));
    palette.setColor(QPalette::WindowText, shade(Role::Ink));
    palette.setColor(QPalette::Base, shade(Role::Panel));
    palette.setColor(QPalette::AlternateBase, shade(Role::Lane));
    palette.setColor(QPalette::Text, shade(Role::Ink));
    palette.setColor(QPalette::PlaceholderText, shade(Role::Faint));
    palette.setColor(QPalette::Button, shade(Role::Panel));
    palette.setColor(QPalette::ButtonText, shade(Role::Ink));
    palette.setColor(QPalette::BrightText, shade(Role::Bad));
    palette.setColor(QPalette::ToolTipBase, shade(Role::Panel));
    palette.setColor(QPalette::ToolTipText, shade(Role::Ink));
    palette.setColor(QPalette::Highlight, shade(Role::Accent));
    palette.setColor(QPalette::HighlightedText, shade(Role::Panel));
    palette.setColor(QPalette::Link, shade(Role::Accent));
    palette.setColor(QPalette::LinkVisited, shade(Role::Accent));
    palette.setColor(QPalette::Light, shade(Role::Panel));
    palette.setColor(QPalette::Midlight, shade(Role::Lane));
    palette.setColor(QPalette::Mid, shade(Role::Line));
    palette.setColor(QPalette::Dark, shade(Role::Line));
    palette.setColor(QPalette::Shadow, shade(Role::Line));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shade(Role::Faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shade(Role::Line));
    return palette;
}

void apply(QApplication &application, Look look)
{
    desktopMode();
    currentLook = look;
    if (application.style()->objectName() != Style::name()) {
        QApplication::setStyle(new Style); // owned by the application
        QApplication::setFont(font(Text::Body));
    }
    QApplication::setPalette(paletteOf(look));
    QToolTip::setPalette(paletteOf(look));
    QToolTip::setFont(font(Text::Body));
}

QFont font(Text text)
{
    QFont font = QFontDatabase::systemFont(text == Text::Code ? QFontDatabase::FixedFont : QFontDatabase::GeneralFont);
    const Size size = sizes[size_t(text)];
    // Pixel sizes are whole numbers; the label's size is half a pixel more.
    font.setPixelSize(qRound(size.pixels));
    font.setBold(size.isBold);
    if (text == Text::Section)
        font.setCapitalization(QFont::AllUppercase);
    if (text == Text::Code)
        font.setStyleHint(QFont::Monospace);
    return font;
}

std::chrono::milliseconds motion(const QWidget *widget)
{
    const bool isAnimated = QApplication::isEffectEnabled(Qt::UI_General)
        && widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
    return isAnimated ? motionLength : std::chrono::milliseconds{0};
}

int borderWidth() { return currentLook.contrast == Contrast::High ? 2 : 1; }

} // namespace caravan::theme
