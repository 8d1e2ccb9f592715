// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/edit_place.h"

#include <QStringList>

/// The gestures of core/gitlab/edit as the words of `caravan-cli edit`.
namespace caravan::cli {

/// One gesture, as words: `set`, `build.image=alpine`. Takes the words that it uses off \a words. `add-job` is not among them: it
/// needs the blocks of core/recipes. Errors: Usage, and those of the gesture.
Result<Done> applyGesture(const gitlab::Editing &edit, QStringList &words);

/// Every gesture that applyGesture() knows.
QStringList gestureNames();

/// \a error with its choices told as options: `--at here`, `--at source`.
Error inWords(Error error);

} // namespace caravan::cli
