// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/closure.h"

namespace caravan::opam {

/// What `opam switch export` has written and `opam switch import` makes again.
struct SwitchExport {
    QString compiler;                ///< "ocaml-base-compiler.5.2.1"; empty where the file names none
    QList<ClosurePackage> installed; ///< all of them, compiler packages included, with their versions
};

/// Reads such a file. Errors: Syntax and Limit, with line and column; Syntax where it has no list of what is installed.
Result<SwitchExport> readSwitchExport(const Source &source);

} // namespace caravan::opam
