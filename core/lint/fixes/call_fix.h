// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/fixes/report.h"

namespace caravan::lint {

/// Edits that replace \a before by \a after in the text of a call; empty unless it stands there exactly once.
TextEdits replacedIn(const Survey &survey, const JobSurvey &job, const Call &call, const QByteArray &before, const QByteArray &after);

/// Offers to put \a command in front of the item of a script that a call stands in; only in the job's own scripts.
void offerCommandBefore(const Survey &survey, Report &report, Finding *finding, const JobSurvey &job, const Call &call, const QString &id,
                        const QString &title, const QString &command);

/// Offers to set a variable of the job.
void offerVariable(const Survey &survey, Report &report, Finding *finding, const JobSurvey &job, const QString &id, const QString &title,
                   const QString &name, const QString &value);

/// Whether an item of a list of texts covers \a path: the path itself, a folder above or below it, or a pattern that may.
bool coversPath(const JobSurvey &job, const QStringList &paths, const QString &path);

/// The operands of a call: \a count words behind the program and its subcommands are left out.
QStringList operandsAfter(const Call &call, int count);

/// The names that `opam install` is asked for, without versions: {"ocamlformat"} for `opam install ocamlformat.0.27.0`.
QStringList installedPackages(const Call &call);

/// The words of a call without `opam exec … --` in front: {"dune", "build", "@doc"}.
const QStringList &toolWords(const Call &call);
/// Whether the job runs `dune` with an alias such as `@doc` or one of \a commands.
bool runsDune(const JobSurvey &job, const QStringList &aliases, const QStringList &commands = {});

} // namespace caravan::lint
