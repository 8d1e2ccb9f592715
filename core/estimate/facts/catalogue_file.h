// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"

namespace caravan::estimate {

/// The built-in file of this name in `resources/catalogue`. Errors: those of readFile().
Result<Source> catalogueFile(const QString &name);

} // namespace caravan::estimate
