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

/// What reaching \a goal takes from the beginning, by the size, the languages and the tests of the project, or of a \a part of it: the same in every
/// job, so that it is worked out once, and lives as long as the setting. Says what is assumed for it.
const QList<OwnWork> &ownWork(const Setting &setting, Goal goal, const std::optional<project::FolderSize> &part = {});

/// Whether the project has proofs: files of Coq or Rocq, or packages that depend on one of the two.
bool hasProofs(const Setting &setting);

/// What `dune build` makes, without its tests being run: what is installed, what is not, and proofs where dune checks them.
Goals everythingOfDune(const Setting &setting);
/// What is made for a package: what is installed, and proofs.
Goals installedPart(const Setting &setting);

/// Whether the project, or what the job runs, has to do with OCaml at all: else nothing of a build of OCaml is meant.
bool hasToDoWithOcaml(const Shell &shell);

/// Charges something of which nothing is known but what it is \a like, a kind of programs.yml, and says so. \a text: with the usual time as %1 and the longest as %2.
void chargeUnknown(Shell &shell, const QString &like, Phase phase, const QString &title, const QString &text);

} // namespace caravan::estimate
