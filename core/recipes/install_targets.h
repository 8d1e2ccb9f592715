// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/project/inputs.h"

namespace caravan::recipes {

/// What `opam install` of a job is given.
struct InstallTargets {
    QString words;            ///< as it is called in the project's folder: "." or "./foo.opam ./$DIR"
    QString part = QString(); ///< what names it where that is a part of the project alone: "foo-$DIR"; empty where it is all
};

/// What the lines of \a job install, else the project where its packages are: \a inputs. Packages that a line of the user installs by their names
/// are that line's alone: it may have pinned them. \a values: the job whose variables say which of them name folders.
InstallTargets installTargetsOf(const gitlab::Job &job, const gitlab::Job &values, const project::Inputs &inputs);

} // namespace caravan::recipes
