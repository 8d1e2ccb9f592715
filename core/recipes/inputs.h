// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

namespace caravan::recipes {

/// The files that a project image is built from.
struct ImageInputs {
    QStringList files; ///< relative to the project folder
    QString words;     ///< the same, quoted for the shell
    QString hash;      ///< what `cat FILES | sha256sum | cut -c1-10` prints
};

/// Reads the opam and lock files of a project. Errors: Refused without a project or without opam files; those of readFile.
Result<ImageInputs> imageInputs(const project::Project *project);

} // namespace caravan::recipes
