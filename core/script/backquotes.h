// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/reading.h"

namespace caravan::script {

/// The commands from \a begin, which is behind a backquote, to the backquote that closes it; within double quotes when
/// \a isQuoted. One level of backslashes is taken away before they are read, as the shell does.
Substitution readBackquotes(QStringView text, qsizetype begin, bool isQuoted, Reading &reading);

} // namespace caravan::script
