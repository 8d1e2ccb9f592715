// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/facts/survey.h"

namespace caravan::lint {

/// `opam install .`, `opam pin ./foo`: an opam call that reads the project's folder.
bool readsCheckout(const Call &call);

/// The opam call at which git refuses the checkout, in an image of ocaml/opam without `safe.directory`; null for none.
const Call *refusedByGit(const JobSurvey &job);

/// `opam install …` of packages or dependencies.
bool installsPackages(const Call &call);

/// `eval $(opam env)`, `source … opam-init …`: what puts the switch on PATH.
bool setsEnvironment(const JobSurvey &job, const Call &call);

/// In what the parts of the job's strategy do not fit its image, as recipes::disagreements() says it.
QStringList disagreementsOf(const Survey &survey, const JobSurvey &job);

/// The subcommand of an opam call, without global options: `switch create` gives "switch".
const QString &opamCommand(const Call &call);

} // namespace caravan::lint
