// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joblog/builder.h"

namespace caravan::joblog {

/// Takes what opam and dune say in \a line of a job's script.
void readScriptLine(QByteArrayView line, Builder &builder);

} // namespace caravan::joblog
