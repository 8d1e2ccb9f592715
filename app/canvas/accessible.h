// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caravan::canvas {

/// Lets assistive programs see the jobs of a CanvasView as items of a list; may be called more than once.
void installAccessibility();

} // namespace caravan::canvas
