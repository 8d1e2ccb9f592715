// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QMargins>
#include <QSize>

#include <chrono>

class QApplication;
class QPalette;
class QWidget;

/// The tokens of Caravan's look: colours by role, measures and fonts. Panels ask for roles and measures and hold none of
/// their own. Colours are asked for when something is painted; a change of theme arrives as QEvent::PaletteChange.
namespace caravan::theme {

enum class Role {
    Window,
    Panel,
    Lane,
    Line,
    Ink,
    Muted,
    Accent,
    AccentSoft,
    Key,
    KeySoft,
    Strategy,
    StrategySoft,
    Good,
    Warn,
    Bad,
    Added,
    Removed,
    Changed,
    Faint, ///< what is disabled, and hints where nothing is entered
};
inline constexpr int roleCount = int(Role::Faint) + 1;

enum class Mode { Light, Dark };
enum class Contrast { Normal, High };

/// A light or dark look, with or without high contrast.
struct Look {
    Mode mode = Mode::Light;
    Contrast contrast = Contrast::Normal;
    bool operator==(const Look &) const = default;
};

/// The colour of a role in the look that is applied, or in \a look.
QColor color(Role role);
QColor color(Role role, Look look);

/// Phases of a job, in the order of estimate::Phase (queue, pull, clone, restore, artifacts down, system, switch, packages, build,
/// test, save, artifacts up, deploy, pages); the same in every look.
inline constexpr int phaseCount = 14;
QColor phaseColor(int phase);

/// Lighter or darker of the panel's ink that can be read on \a background.
QColor readableOn(const QColor &background);
/// Contrast of two colours by WCAG 2.1, 1 to 21.
double contrastRatio(const QColor &first, const QColor &second);

/// The look that is applied now.
Look look();
/// What the desktop's own palette asks for; read before the first apply().
Mode desktopMode();
/// Makes \a look the look of the whole application: style, palette, font. Widgets repaint by themselves.
void apply(QApplication &application, Look look);
QPalette paletteOf(Look look);

/// Fonts: one family (the desktop's) and one monospace, in the sizes of the design.
enum class Text {
    Secondary, ///< facts and hints
    Body,
    Heading, ///< headings in panels, bold
    Job,     ///< names of jobs, bold
    Title,   ///< titles of pages, bold
    Display, ///< the name on the start page, bold
    Lead,    ///< the sentence below it
    Section, ///< labels of sections: small bold capitals, muted
    Code,    ///< monospace
};
QFont font(Text text);

/// Length of an animation; zero when the desktop asks for reduced motion.
std::chrono::milliseconds motion(const QWidget *widget);

/// Width of borders: 1, or 2 in high contrast.
int borderWidth();

// Measures in device-independent pixels.
inline constexpr int grid = 8;
inline constexpr int halfGrid = 4;
inline constexpr int panelMargin = 16;
inline constexpr int cardRadius = 8;
inline constexpr int fieldRadius = 5;
inline constexpr int chipRadius = 9;
inline constexpr int chipHeight = 18;
inline constexpr int fieldHeight = 28;
inline constexpr int phaseBarHeight = 8;
inline constexpr int iconSize = 16;
inline constexpr QSize jobCard{228, 128};
inline constexpr int stageColumnWidth = 248;
inline constexpr int stageGap = 14;
inline constexpr int inspectorWidth = 400;
inline constexpr int projectPanelWidth = 236;
inline constexpr int focusRingWidth = 2;
inline constexpr int focusRingOffset = 2;
inline constexpr QSize screenSize{1440, 900};

} // namespace caravan::theme
