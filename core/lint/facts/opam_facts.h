// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/facts/survey.h"
#include "core/opam/closure.h"
#include "core/recipes/git_refusal.h"

namespace caravan::lint {

/// `opam install .`, `opam pin ./foo`: an opam call that reads the project's folder.
bool readsCheckout(const Call &call);

/// The opam command at which git refuses the checkout, as recipes::refusedByGit() has it.
std::optional<recipes::Refusal> refusedByGit(const JobSurvey &job);

/// `opam install …` of packages or dependencies.
bool installsPackages(const Call &call);

/// `eval $(opam env)`, `source … opam-init …`: what puts the switch on PATH.
bool setsEnvironment(const JobSurvey &job, const Call &call);

/// In what the parts of the job's strategy do not fit its image, as recipes::disagreements() says it.
QStringList disagreementsOf(const Survey &survey, const JobSurvey &job);

/// The images that a job runs in: one, or those of a matrix, whose variables count before those of the file. One that is empty where the runner
/// uses none.
QStringList imagesOf(const JobSurvey &job);

/// A call of the plugin depext where opam is new enough to do its work itself: not in images of distributions with opam 2.0, nor in old ones.
bool isObsoleteDepext(const JobSurvey &job, const Call &call);

/// The system packages that what a call of `opam install` names asks for, by their names in the job's image, Debian's where those are not known:
/// without those that the image or a line before brings. Empty where that may be all of them.
QStringList systemPackagesOf(const Survey &survey, const JobSurvey &job, const Call &call);

/// Whether a command installs system packages, by whatever runs it: `sudo`, `xargs` …
bool installsSystemPackages(const QStringList &words);

/// The newest version of a package, as opam::usersRepository() has it; empty for one that it does not know.
QString knownVersionOf(const QString &package);

/// Where packages come from: the project's own repository, or what the user has. Opened when it is asked for the first time, which takes longer
/// than most files take to be checked.
std::shared_ptr<const opam::Repository> repositoryOf(const Survey &survey);

/// The release of OCaml that a job has: "5.4.1"; empty where it makes several switches, or does not say.
QString ocamlOf(const Survey &survey, const JobSurvey &job);
/// Why the OCaml of a job cannot have \a packages ("ocamlformat.0.27.0"), in opam's words; empty where it can, and where it is not known.
QString obstacleIn(const Survey &survey, const JobSurvey &job, const QStringList &packages);

/// The value that a job gives a variable, in the file or by `export`: the last one that is known; empty for none.
QString valueIn(const JobSurvey &job, const QString &name);

/// The subcommand of an opam call, without global options: `switch create` gives "switch".
const QString &opamCommand(const Call &call);

} // namespace caravan::lint
