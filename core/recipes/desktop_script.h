// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/reading.h"
#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// Where a job is made a script of. All must live as long as it is used.
struct DesktopSite {
    const gitlab::Pipeline &pipeline;
    const Source &source;           ///< of the pipeline
    const gitlab::Reading &reading; ///< with the event whose pipeline is meant
    const Catalogue &catalogue;
};

/// What \a job does (one instance of `parallel` has a name of its own: "test: [5.4]") as one script for a desktop: its variables exported,
/// predefined ones from git; `before_script` and `script` in one shell, `after_script` in another. Comments say what it does not do: image,
/// services, caches, artifacts of other jobs, variables that nobody here knows; lines that an image of ocaml/opam alone can run, and those
/// that change git's own settings, stand in it as comments.
/// Errors: NotFound; Refused for a job that starts another pipeline and for one without a script.
Result<QByteArray> desktopScript(const QString &job, const DesktopSite &site);

} // namespace caravan::recipes
