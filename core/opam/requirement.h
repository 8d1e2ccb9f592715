// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/environment.h"

namespace caravan::opam {

/// A package in some of its versions.
struct Atom {
    QString name;
    std::optional<Value> bounds; ///< of versions alone, each with its text; nullopt for any version
    QString constraint;          ///< the bounds in opam's words, `>= "1.0" & < "2.0"`; empty for any version

    /// Whether \a version will do.
    bool admits(const QString &version) const;
};

/// Packages one of which must be there.
using Clause = QList<Atom>;

/// What a `depends` formula asks for in \a environment, as clauses that must all be fulfilled. As in opam, a package whose filter does not
/// hold stands nowhere: it asks for nothing, and in a disjunction it fulfils nothing.
QList<Clause> clausesOf(const Value &formula, const Environment &environment, const QString &ownVersion);

/// The packages of a formula such as `conflicts`, whether its parts are joined by `|` or stand side by side.
QList<Atom> atomsOf(const Value &formula, const Environment &environment, const QString &ownVersion);

/// A clause as opam writes it: `foo >= 1.0 | bar`.
QString textOf(const Clause &clause);
QString textOf(const Atom &atom);

} // namespace caravan::opam
