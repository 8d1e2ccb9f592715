// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/source.h"

#include <optional>

namespace caravan::yaml {

/// What is wrong where the parser gave up, at \a offset with \a message, and where: told from the text around. nullopt where that does not tell.
std::optional<Error> syntaxReason(const Source &source, qsizetype offset, const QString &message);

} // namespace caravan::yaml
