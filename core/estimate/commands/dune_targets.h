// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/shell.h"

namespace caravan::estimate {

/// What a call of dune is to reach, and in which part of the project.
struct DuneAim {
    Goals goals;
    std::optional<project::Extent> extent = {}; ///< nullopt for the whole project
    bool isUnsure = false;                      ///< what is asked for is not known: the whole project at most
};

/// The words of a call that are neither options nor their values, up to `--`.
QStringList operandsOfDune(const QStringList &words);
/// The value of an option of dune, up to `--`; where it is not there, of the environment's \a variable.
QString duneOption(const Shell &shell, const QStringList &words, QLatin1StringView option, const QString &variable = {});
/// Whether dune builds packages for release: without what is not installed.
bool isForRelease(const QStringList &words);

/// What `dune build`, `install`, `test`, `fmt`, `exec` or `utop` is to reach.
DuneAim duneAim(const Shell &shell, const QStringList &words);
/// Whether a call asks for an alias of the project's own for which rules run a program; nobody knows then what that does.
bool runsOwnAlias(const Shell &shell, const QStringList &words);
/// The program that `dune exec` runs; empty for another command.
QString programOfExec(const Shell &shell, const QStringList &words);

} // namespace caravan::estimate
