// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/project/project.h"

#include <functional>

namespace caravan::recipes {

/// How a job uses dune's package management.
struct DuneUse {
    bool hasPackages = false; ///< dune brings the packages of the project, and its compiler: `dune pkg`, `@pkg-install`, a lock folder
    QString version;          ///< of the dune that the job installs: "3.20.2"; empty when it does not say
};

/// Whether dune brings the packages of \a project whatever commands ask: it has a lock folder, or \a job writes `(pkg enabled)`.
bool turnsDunePackagesOn(const gitlab::Job &job, const project::Project *project);
/// How \a job uses it, by all that its scripts run.
DuneUse duneUseOf(const gitlab::Job &job, const project::Project *project);

/// The same of one command: whether it asks for packages, and the version that it installs. \a words: bare and expanded; \a piped: those of the
/// command whose output it reads.
bool asksForDunePackages(const QStringList &words);
QString installedDune(const QStringList &words, const QStringList &piped);
/// Whether a command is dune's own installer, whose text it reads: `curl … get.dune.build/install | sh -s -- …`.
bool runsDuneInstaller(const QStringList &words, const QStringList &piped);

/// The line of a script that makes the project folder a root of dune, where dune would not take it for one; empty where it does. From dune 3.0
/// on, `dune build` in a folder without dune-project and dune-workspace ends with an error (dune pull request 4921).
QString duneRootLine(const project::Project *project);

/// Whether dune builds the project; nobody knows otherwise where there is none.
bool isBuiltByDune(const project::Project *project);
/// The same for PowerShell.
QString duneRootLineOfPowerShell(const project::Project *project);

/// The folder of dune's shared cache by the variables that \a value gives: DUNE_CACHE_ROOT, else below XDG_CACHE_HOME; empty for the one at home.
QString duneCacheRoot(const std::function<QString(const QString &name)> &value);

/// Whether a dune of this version keeps the compilers that it builds below DUNE_CACHE_ROOT, as from 3.22 on (dune pull request 12858), and not
/// below XDG_CACHE_HOME. An empty version is the newest.
bool keepsToolchainsInCacheRoot(const QString &version);

} // namespace caravan::recipes
