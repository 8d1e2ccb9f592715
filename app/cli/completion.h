// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace caravan::cli {

/// A script by which \a shell ("bash", "zsh" or "fish") completes commands, options and file names of `caravan-cli`. Errors: Usage for another shell.
Result<QString> completion(const QString &shell);

} // namespace caravan::cli
