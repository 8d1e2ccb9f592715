// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/reading.h"
#include "core/recipes/catalogue.h"

namespace caravan::assist {

/// What is known around a text: what was read last, which may be an older text where the one now does not parse.
struct Surroundings {
    const yaml::Tree &tree;
    const gitlab::Pipeline &pipeline;
    const recipes::Catalogue &catalogue;
    const gitlab::Reading &reading;
};

/// Names that stand in a text or are known around it, each once.

/// Jobs and templates: those of the pipeline, and what the text has at its root.
QStringList jobNames(const QByteArray &text, const Surroundings &around);
/// Stages, with `.pre` and `.post`.
QStringList stageNames(const Surroundings &around);
/// Stages that jobs name and the pipeline does not have, and GitLab's own three where it has no list.
QStringList missingStages(const Surroundings &around);
/// Anchors that stand in front of \a offset.
QStringList anchorNames(const QByteArray &text, qsizetype offset);
/// Variables that \a job sees (empty: conditions of the root): its own and the global ones.
QStringList variableNames(const QString &job, const Surroundings &around);
/// Variables that GitLab defines itself (`resources/gitlab/variables.yml`).
const QStringList &predefinedNames();
/// Images that the catalogue has under a whole name; those that it offers come first.
QStringList imageNames(const Surroundings &around);
/// Files of the project that end in .yml or .yaml, with a slash in front, as `include:local` wants them.
QStringList yamlFiles(const Surroundings &around);
/// Files at the top of the project.
QStringList topFiles(const Surroundings &around);

} // namespace caravan::assist
