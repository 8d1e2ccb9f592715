// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/opam_file.h"

namespace caravan::opam {

/// What a word of `opam install` asks for: `coq`, `coq.8.20.1`, `dune>=3.17`. The name is empty where the word is none of these.
Dependency dependencyOfWord(const QString &word);

/// All versions that begin as \a version does, as a constraint: `>= "8.20" & < "8.21~"`; empty where it does not end with a number.
QString constraintOfSeries(const QString &version);

} // namespace caravan::opam
