// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QRectF>

class QPainter;

/// What items of the canvas have in common.
namespace caravan::canvas {

/// Where items lie above one another.
enum Layer { LaneLayer, EdgeLayer, MarkedEdgeLayer, CardLayer, IndicatorLayer };

/// \a rect with room for the focus ring.
QRectF outlined(const QRectF &rect);
void paintFocusRing(QPainter *painter, const QRectF &rect);
/// One line, elided at its end where it has no room.
void paintElided(QPainter *painter, const QRectF &rect, const QString &text, theme::Text font, theme::Role role, int flags = Qt::AlignLeft);

} // namespace caravan::canvas
