// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <functional>

namespace caravan::project {

/// What opam itself chose, beside what Caravan chooses for the same system, opam and OCaml.
struct OpamAnswer {
    QString version; ///< of opam
    QList<opam::ClosurePackage> packages;
    opam::Closure ours;
};

/// Told while opam is asked, many times in a second: how many of how many steps are done. False: nobody waits for the answer any more.
using OpamStep = std::function<bool(int done, int total)>;

/// Runs `opam` on a copy of the project's opam files in a folder and an opam root of its own, for \a seconds at most a step; nothing of the
/// user's opam is read or changed, and no network is needed. It takes long; never called unless the user asks for it. \a ocaml: the version
/// that is asked about; empty for the one that Caravan chooses.
/// Errors: NotFound without opam; Unreadable with opam's own words; Limit when it takes too long; Cancelled when \a step says so.
Result<OpamAnswer> askOpam(const Project &project, const QString &ocaml, int seconds, const OpamStep &step = {});

/// The differences as lines of text, one a package; empty where both chose the same.
QStringList differencesOf(const OpamAnswer &answer);

} // namespace caravan::project
