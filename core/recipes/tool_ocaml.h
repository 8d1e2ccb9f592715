// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/closure.h"

namespace caravan::recipes {

/// Packages that one switch is to have.
struct SwitchContents {
    QStringList packages;        ///< as `opam install` is given them: "dune", "ocamlformat.0.27.0", "ocamlformat=0.27.0"
    QList<opam::OpamFile> files; ///< whose dependencies are wanted as well, those of tests among them
};

/// Why a switch with OCaml \a ocaml ("5.4.1") cannot have all of them, in opam's words; empty where it can, and where a name is not known.
QString obstacleTo(const SwitchContents &contents, const QString &ocaml, const opam::Repository &repository);

} // namespace caravan::recipes
