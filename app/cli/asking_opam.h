// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

namespace caravan::cli {

/// What opam itself chose, beside what Caravan chooses for the same system, opam and OCaml.
struct OpamAnswer {
    QString version; ///< of opam
    QList<opam::ClosurePackage> packages;
    opam::Closure ours;
};

/// Runs `opam` on a copy of the project's opam files in a folder and an opam root of its own, for \a seconds at most a step; nothing of the
/// user's opam is read or changed. Errors: NotFound without opam; Unreadable with opam's own words; Limit when it takes too long.
Result<OpamAnswer> askOpam(const project::Project &project, const QString &ocaml, int seconds);

/// The differences as lines of text, one a package; empty where both chose the same.
QStringList differencesOf(const OpamAnswer &answer);

} // namespace caravan::cli
