// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/catalogue.h"
#include "core/recipes/command_table.h"

namespace caravan::recipes {

/// A command that a job runs.
struct JobCommand : ItemCommand {
    gitlab::Script which = gitlab::Script::Main;
    int item = 0; ///< number of its item, over all parts
};
enum class JobVariables { Expanded, AsWritten };
/// The commands of all parts of the script in order, those of functions and of the project's script files where they are called; without
/// those in substitutions.
QList<JobCommand> commandsOf(const gitlab::Job &job, JobVariables variables);

/// The compiler that a job asks for.
struct CompilerChoice {
    QString series;        ///< "5.4", or "$OCAML" when a variable says it; empty when nothing does
    QString specification; ///< what `opam switch create` is given: "ocaml-base-compiler.5.4.1"; empty for none
    QString variant;       ///< of the image: "flambda"
    /// That `opam switch create` is told to take packages of: "ox=git+https://…,default"; empty for those of the root.
    QString repositories = {};
};
/// From a line `opam switch create`, else from what is known of the image.
CompilerChoice compilerOf(const gitlab::Job &job, const Image &image);
/// The same, from the words of the job's calls of opam, but for those of `after_script` and in substitutions.
CompilerChoice compilerOf(const QList<QStringList> &opamCommands, const Image &image);

/// Flags that the job's own lines ask of `opam install . --deps-only`, and those that its install lines have already.
QStringList installFlagsOf(const gitlab::Job &job);
/// The packages and places that `opam install` or `opam reinstall` is given; none where the words are of another command.
QStringList installOperandsOf(const QStringList &words);
/// Whether an operand of `opam install` is a place with packages, and not the name of one: "./foo.opam", ".".
bool isPathOfPackages(const QString &operand);
/// A line of the job that a strategy may take out, and that installs what packages need which it names besides the project's own; empty for none.
QString lineInstallingByName(const gitlab::Job &job);
/// Whether the script of \a job is written for PowerShell, as jobs on Windows have it: it does not read as that of a POSIX shell. By a tag that names
/// Windows, where the runner's shell is PowerShell (GitLab runner, shells), or by words that only PowerShell has.
bool isForPowerShell(const gitlab::Job &job);

/// Whether \a job extends \a ancestor, directly or by others.
bool derivesFrom(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const QString &ancestor);

} // namespace caravan::recipes
