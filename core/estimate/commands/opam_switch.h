// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/shell.h"
#include "core/recipes/opam_arguments.h"

namespace caravan::estimate {

using recipes::OpamArguments;

/// `opam switch create` and its relatives.
Status runSwitch(Shell &shell, const OpamArguments &arguments);
/// `opam init`
Status runInit(Shell &shell, const OpamArguments &arguments);
/// Whether a package is one of the project's own.
bool isOfProject(const Shell &shell, const QString &name);
/// `opam install` and its relatives.
Status runInstall(Shell &shell, const OpamArguments &arguments);

/// The path of a switch that a command names: `.` or a folder for a local one, else a name in the root.
/// The switch to install into; opam makes one when there is none.
Switch *switchFor(Shell &shell, const OpamArguments &arguments);
/// Builds packages that are not in \a target, in these versions as far as they are known. \a besides: how far the work can be from what these packages take, beyond their own spread.
void installInto(Shell &shell, Switch *target, const QSet<QString> &missing, const QHash<QString, QString> &versions,
                 const OpamArguments &arguments, const Spread &besides = {});

QString switchPath(const Shell &shell, const QString &name);

/// Puts a compiler into the switch at \a path: `5.4.1`, `ocaml-base-compiler.5.4.1`, `ocaml-system`; empty for whatever opam takes. It is built with
/// so many \a jobs.
void installCompiler(Shell &shell, const QString &path, const QString &compiler, int jobs);

/// What Switch::compiler says of one that opam has chosen itself, by what the project's files ask for.
QString openCompiler(const Shell &shell);
/// Whether a switch has such a compiler, which the project's files do not ask for any more.
bool isOutdated(const Switch &made, const Shell &shell);

} // namespace caravan::estimate
