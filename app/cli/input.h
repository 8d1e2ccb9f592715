// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/compare/knowledge.h"
#include "core/estimate/estimate.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/reading.h"
#include "core/project/project.h"
#include "core/recipes/catalogue.h"

#include <optional>

namespace caravan::cli {

/// The CI file that PATH names, read; with project facts where PATH is a folder.
struct Input {
    std::optional<project::Project> project;
    QString file; ///< path of the CI file
    FileStamp stamp;
    yaml::Tree tree;
    gitlab::Reading reading; ///< the files of the project that the CI file belongs to
    gitlab::Pipeline pipeline;

    const project::Project *facts() const { return project ? &*project : nullptr; }
};

/// Errors: NotFound, Unreadable, Syntax, NotAPipeline.
Result<Input> readInput(const QString &path);
/// The same in two steps: what stands there, and what jobs that makes. Errors: NotFound, Unreadable, Syntax.
Result<Input> readText(const QString &path);
/// Errors: NotAPipeline.
Result<Done> readJobs(Input &input);

/// `file:line:column: warning: sentence`, with a line end.
QByteArray warningLine(const Source &source, const gitlab::Issue &issue);

/// Prints \a text, or writes it to the input's file with `--in-place`.
Output yamlOutput(const Arguments &arguments, const QString &file, const FileStamp &stamp, const QByteArray &text);

/// The strategy called \a id. Errors: Usage, with the names that there are.
Result<recipes::Strategy> strategyOf(const recipes::Catalogue &catalogue, const QString &id);
/// The runner profile called \a id; empty: the one that goes with the project. Errors: Usage, with the names that there are.
Result<estimate::Runner> runnerOf(const Knowledge &knowledge, const QString &id, const project::Project *project);

} // namespace caravan::cli
