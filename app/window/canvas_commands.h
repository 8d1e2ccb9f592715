// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/command_palette.h"

namespace caravan {

class CanvasView;

/// What the canvas does by a key, and what its menus do to what is selected and to its stage, by their names. \a show brings the canvas up
/// before. All is valid as long as \a canvas lives.
QList<Command> canvasCommands(CanvasView *canvas, const std::function<void()> &show);

} // namespace caravan
