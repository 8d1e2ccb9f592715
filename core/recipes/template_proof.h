// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/reading.h"

namespace caravan::recipes {

/// Checks that \a text declares inputs that GitLab takes, and is with their defaults the pipeline of \a tree. Errors: Refused.
Result<Done> proveTemplate(const QByteArray &text, const yaml::Tree &tree, const gitlab::Reading &reading);

/// What whoever includes the template of \a pipeline must know, each a whole sentence. \a body: the template without its header.
QStringList notesOnTemplate(const yaml::Tree &tree, const gitlab::Pipeline &pipeline, const QByteArray &body);

} // namespace caravan::recipes
