// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace caravan {

/// Copies the built-in sample project into \a parent, where it may be changed, and gives its folder. A copy that is there
/// already is left as it is; what is missing in it is added. Errors: NotFound, ReadOnly.
Result<QString> copySample(const QString &parent);

} // namespace caravan
