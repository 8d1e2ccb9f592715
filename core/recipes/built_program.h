// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/script_plan.h"
#include "core/recipes/strategy.h"

namespace caravan::recipes {

/// The one program of the project that a job builds and runs.
struct BuiltProgram {
    QString word;   ///< what `dune exec` is given: "waystation", "./bin/main.exe"
    QString name;   ///< of its file: "waystation", "main.exe"
    QString target; ///< what `dune build` is given to build it
    QString path;   ///< where it is then
};

/// The program that the own lines of \a job run, by `dune exec` or from the folder of a strategy that keeps it. Errors: Refused for a job that
/// needs OCaml for anything else, or runs several programs or none.
Result<BuiltProgram> programOf(const gitlab::Job &job, const Catalogue &catalogue);

/// The user's commands with \a program run from \a folder, and without what built it before.
QStringList runFrom(const QString &folder, const QStringList &items, const BuiltProgram &program);
/// The same in the lines of a script.
void runFrom(const QString &folder, QList<PlannedLine> &lines, const BuiltProgram &program);
/// Lines of a script with \a program run by dune, which builds it where that is needed.
void runByDune(const QString &folder, QList<PlannedLine> &lines, const BuiltProgram &program);

} // namespace caravan::recipes
