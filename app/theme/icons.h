// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QRectF>

class QPainter;

namespace caravan::theme {

/// Small drawn signs. Each has its own shape, so that colour is never the only sign.
enum class Sign {
    Error,   ///< a filled circle with a cross, in bad
    Warning, ///< a triangle with an exclamation mark, in warn
    Advice,  ///< a circle with an i, in strategy
    Good,    ///< a circle with a tick, in good
    Grip,    ///< six dots: this can be dragged
    Close,   ///< a cross, muted
    Absent,  ///< a ring with a bar across it, muted: this takes no part
};

/// Paints a sign into \a rect (square).
void paintSign(QPainter *painter, const QRectF &rect, Sign sign);
/// The sign as an icon in the colours of the look that is applied now.
QIcon signIcon(Sign sign);
/// Caravan's own icon.
QIcon applicationIcon();
/// Two arrows to the right: there is more than there is room for.
QIcon moreIcon();

} // namespace caravan::theme
