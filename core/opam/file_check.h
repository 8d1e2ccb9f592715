// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/opam_file.h"
#include "core/opam/value.h"

namespace caravan::opam {

/// What opam says against a file whose grammar is right, in the order of the file: what it refuses, and what it passes over.
QList<Remark> remarksOn(const Items &items, const Source &source);

} // namespace caravan::opam
