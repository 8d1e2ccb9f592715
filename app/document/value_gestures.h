// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/value_change.h"

#include <functional>

namespace caravan {

class Document;

/// A change of a value at a place that was chosen.
using PlacedGesture = std::function<Result<Done>(const gitlab::Editing &edit, gitlab::At at)>;

/// Makes a change of the value at \a path, which begins with a job. Where the job has it from elsewhere, it is asked first
/// whether the job alone is meant. Errors: Cancelled when the question is, and those of the gesture.
Result<Done> changeValue(Document &document, const QString &title, const yaml::Path &path, const PlacedGesture &gesture);

/// The same for a change that was worked out.
Result<Done> changeValue(Document &document, const QString &title, const gitlab::ValueChange &change);

/// Why such a change is refused wherever it is made; nullopt when it can be made somewhere. Changes nothing.
std::optional<Error> obstacleToValue(const Document &document, const yaml::Path &path, const PlacedGesture &gesture);

/// Whether a change at \a path will ask.
bool asksWhere(const Document &document, const yaml::Path &path);

} // namespace caravan
