// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/editing.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/script_plan.h"
#include "core/yaml/edit.h"

#include <functional>

namespace caravan::recipes {

/// Edits of jobs for use in yaml::Draft::together(): all of many jobs are planned on the text as it was, and lines that go leave the
/// comment lines above them.

/// Sets an entry of the map at \a map; a new one goes where GitLab's documentation would have it. Errors: those of the draft.
Result<Done> setEntry(yaml::Draft &draft, const yaml::Path &map, const QString &key, const yaml::Value &value);
/// Writes a variable of the whole pipeline, above the first job where the file has no `variables` yet. Not for use in together().
Result<Done> setGlobalVariable(yaml::Draft &draft, const QString &name, const QString &text);
/// Removes one, and `variables` with the last of them.
Result<Done> removeGlobalVariable(yaml::Draft &draft, const QString &name);
/// Lets the jobs that need the variable \a name of the whole pipeline have it where their `inherit` keeps it out. Not for use in together().
Result<Done> letReach(const gitlab::Editing &edit, const QString &name, const std::function<bool(const gitlab::Job &)> &needs);
/// Removes an entry, if it is there.
Result<Done> removeEntry(yaml::Draft &draft, const yaml::Path &map, const QString &key);
/// Makes the list at \a list have \a lines; items that stay are not touched. Errors: Refused for a list with an anchor.
Result<Done> setLines(yaml::Draft &draft, const yaml::Path &list, const QList<PlannedLine> &lines);
/// Removes items of a list; all of them are not allowed.
Result<Done> removeItems(yaml::Draft &draft, const yaml::Path &list, const QList<int> &indexes);

} // namespace caravan::recipes
