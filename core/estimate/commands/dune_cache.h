// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/shell.h"

namespace caravan::estimate {

/// dune's shared cache as the shell's variables have it: its path, and whether it is used at all.
QString duneCachePath(const Shell &shell);
bool usesDuneCache(const Shell &shell);
/// Where dune of the shell's version keeps compilers, and clones of repositories.
QString duneToolsPath(const Shell &shell);

/// What a build is made with now.
BuildBasis basisOf(const Shell &shell);
/// What is in the cache; goals that other dependencies or another compiler have reached, and packages of such, are left out.
DuneCache duneCacheOf(const Shell &shell);
/// The same where both are known: duneCachePath() and basisOf().
DuneCache duneCacheAt(const QString &path, const BuildBasis &now, const Shell &shell);
/// Packages that were built with \a basis, without those that are built anew where it is \a now.
QSet<QString> stillGood(const BuildBasis &now, const Shell &shell, const QSet<QString> &packages, const BuildBasis &basis);

/// Those of \a packages that opam finds in dune's cache when it builds them in \a switchPath, and the note that they are there from now on. Hard
/// links reach no other volume: under GitLab's container executors the project folder is one of its own.
QSet<QString> fromDuneCache(const Shell &shell, const QSet<QString> &packages, const QString &switchPath);
void keepInDuneCache(Shell &shell, const QSet<QString> &packages, const QString &switchPath);

/// Lets dune bring the project's packages and a compiler, where it does that: those that neither its cache nor \a tree has.
void bringDunePackages(Shell &shell, BuildTree &tree, Goals goals);
/// `dune pkg lock`
void lockDunePackages(Shell &shell);

} // namespace caravan::estimate
