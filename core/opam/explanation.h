// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/universe.h"

namespace caravan::opam {

/// Why no versions fit together, in opam's words: the two ways on which the project asks for what excludes each other, such as
/// "site → ppx_deriving → ocaml < 5.4" and "ocaml-base-compiler = 5.5.0 → ocaml = 5.5.0".
struct Contradiction {
    QString one;
    QString other; ///< empty where what \a one ends with does not exist
};

/// \a wanted: what the solver was asked for besides the project's own packages, such as a compiler.
Contradiction contradictionIn(const Universe &universe, const QList<Reason> &reasons, const QList<int> &wanted);

/// The shortest way from the project's own packages, through what was \a chosen, to a demand that leaves \a ocaml out: "site → lib → ocaml < 5.3".
/// Empty where no chosen package makes one.
QString wayToBound(const Universe &universe, const QList<int> &own, const QList<int> &chosen, const QString &ocaml);

/// One sentence of it.
QString sentenceOf(const Contradiction &contradiction, const QString &source);

} // namespace caravan::opam
