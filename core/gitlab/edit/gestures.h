// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/edit_place.h"

namespace caravan::gitlab {

/// The gestures that the canvas, the inspector and `caravan-cli edit` share. One that fails leaves the draft as it was. Errors are those
/// of yaml::Draft, NotFound for jobs and stages that do not exist, and Refused with Error::choices where somebody has to say
/// whether a change is to be made here or at its source (see At).
///
/// Included files are read and never changed. A job that stands in one of them, and not in the open text, can be changed for At::Here
/// alone: an entry of its name is written into the open text, and GitLab lays that over the included one. Where such an entry cannot
/// do what is asked for, the gesture is Refused with the file and the reason.

/// Sets `JOB.KEY[.KEY…]` where \a at says. Here: an override in the job, as little of it as GitLab's way of merging needs:
/// one key of a map that `extends` merges, the whole map or list where it would replace the inherited one. Errors: Refused
/// with both choices for At::Ask, with the file's name where the source is an included file.
Result<Done> setKey(const Editing &edit, const yaml::Path &path, const yaml::Value &value, At at);
/// Removes a key or item. Here, of an inherited one: `null` for what `extends` brings, `inherit` for `default` and
/// variables of the root, a list of the job's own without the item. Refused where it would leave `rules` beside an inherited `only`,
/// or a reference that leads nowhere.
Result<Done> unsetKey(const Editing &edit, const yaml::Path &path, At at);
/// Adds an item to a list that may be inherited; \a index -1 is the end.
Result<Done> insertItem(const Editing &edit, const yaml::Path &list, int index, const yaml::Value &value, At at);

/// Appends a job in \a stage (empty: no `stage` key, or the first stage where GitLab's choice, `test`, is in no list) after the last job, with a blank line before it where jobs are so
/// separated. Adds the stage to `stages` when it is missing there. Refused when an included file has a job of this name.
Result<Done> addJob(const Editing &edit, const QString &name, const QString &stage, const yaml::Map &body);
/// Removes a job and the `needs` and `dependencies` that name it. Refused when an included file has or names the job.
Result<Done> removeJob(const Editing &edit, const QString &name);
/// Renames a job and follows it in needs, extends, dependencies and !reference. Refused when an included file has or names the job.
Result<Done> renameJob(const Editing &edit, const QString &name, const QString &newName);
/// Writes the stage in the job, or where an inherited one stands for At::Source. In the open text it asks nothing: one job is meant.
Result<Done> moveJob(const Editing &edit, const QString &name, const QString &stage, At at = At::Here);

/// \a before: the stage in front of which it goes, empty for the end. Writes `stages` when no file has any; a list of an included
/// file is copied with the change for At::Here.
Result<Done> addStage(const Editing &edit, const QString &name, const QString &before = {}, At at = At::Here);
/// Refused while jobs are in the stage.
Result<Done> removeStage(const Editing &edit, const QString &name, At at = At::Here);
/// Refused when the list, or a job of the stage, stands in an included file, and where a job would be in a stage that is not listed.
Result<Done> renameStage(const Editing &edit, const QString &name, const QString &newName);
/// Refused where a job would then need one of a later stage.
Result<Done> moveStage(const Editing &edit, const QString &name, const QString &before, At at = At::Here);

/// An inherited list becomes one of the job's own with the change, unless \a at is At::Source. In the open text they ask nothing: one
/// job is meant. Who begins to need jobs needs those of its `dependencies`, too, and whom it does not need any more it takes no artifacts
/// of: GitLab wants it so. The last need goes with its key, and the job waits for the earlier stages again. What is needed may be an instance of
/// a job that runs several times in parallel: “compile: [arm64, 4.14]”, “shards 1/3”.
Result<Done> addNeed(const Editing &edit, const QString &job, const QString &other, At at = At::Here);
Result<Done> removeNeed(const Editing &edit, const QString &job, const QString &other, At at = At::Here);

} // namespace caravan::gitlab
