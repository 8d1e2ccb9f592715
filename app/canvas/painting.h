// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

/// What items of the canvas have in common.
namespace caravan::canvas {

/// Where items lie above one another.
enum Layer { LaneLayer, EdgeLayer, MarkedEdgeLayer, CardLayer, SelectedNeedLayer, GhostLayer, IndicatorLayer };

/// Below this scale text of 11 pixels cannot be read.
inline constexpr qreal legibleZoom = 0.55;

/// \a rect with room for the focus ring.
QRectF outlined(const QRectF &rect);
/// What a drop would do, or why it is refused, which has a sign of its own.
void paintSentence(QPainter *painter, QRectF rect, const QString &sentence, bool isRefused, Qt::Alignment alignment);
void paintFocusRing(QPainter *painter, const QRectF &rect);
/// The scale at which \a painter draws, in pixels of the screen as people see them.
qreal zoomOf(const QPainter &painter);
/// A font that is as large on the screen as \a font is at 100 %, but no larger than \a highest, in scene units.
QFont fontFromAfar(theme::Text font, qreal zoom, qreal highest);
/// One line, elided at its end where it has no room.
void paintElided(QPainter *painter, const QRectF &rect, const QString &text, theme::Text font, theme::Role role, int flags = Qt::AlignLeft);

} // namespace caravan::canvas
