// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/shell.h"

namespace caravan::estimate {

/// A part of what reaching a goal of the project's own build takes.
struct OwnWork {
    double cpuSeconds = 0; ///< of the measuring machine
    Spread spread;
    QString because;
    recipes::Provenance provenance;

    Cause cause() const { return causeOf(provenance.source); }
};

/// What reaching \a goal takes from the beginning, by the size, the languages and the tests of the project. Says what is assumed for it.
QList<OwnWork> ownWork(const Setting &setting, Goal goal);

/// Whether the project has proofs: files of Coq or Rocq, or packages that depend on one of the two.
bool hasProofs(const Setting &setting);

/// What `dune build` makes, without its tests being run: what is installed, what is not, and proofs where dune checks them.
Goals everythingOfDune(const Setting &setting);
/// What is made for a package: what is installed, and proofs.
Goals installedPart(const Setting &setting);

} // namespace caravan::estimate
