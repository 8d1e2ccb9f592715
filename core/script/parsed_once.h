// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/player.h"

namespace caravan::script {

/// What parse() says of \a text. Short texts are remembered, for each thread, since pipelines are read again and again.
ParsedText parsedOnce(const QString &text);

} // namespace caravan::script
