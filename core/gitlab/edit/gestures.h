// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/edit_place.h"
#include "core/yaml/edit.h"

namespace caravan::gitlab {

/// The gestures that the canvas, the inspector and `caravan-cli edit` share. Each is a function on a draft; a gesture that
/// fails leaves the draft as it was. Errors are those of yaml::Draft, and NotFound for jobs and stages that do not exist.

/// Sets `JOB.KEY[.KEY…]`; \a path begins with the job's name.
Result<Done> setKey(yaml::Draft &draft, const yaml::Path &path, const yaml::Value &value);
Result<Done> unsetKey(yaml::Draft &draft, const yaml::Path &path);

/// The gestures with a \a reading, which may be null, know the included files and change none of them. A job that stands there alone
/// is changed by an entry of its name in the open text, which wins when GitLab merges the two, if \a at is At::Here; for At::Ask and
/// At::Source, and where such an entry cannot do it, they are Refused with the file and the reason.

/// Appends a job in \a stage (empty: no `stage` key) after the last job, with a blank line before it where jobs are so
/// separated. Adds the stage to `stages` when it is missing there. Refused when an included file has a job of this name.
Result<Done> addJob(yaml::Draft &draft, const QString &name, const QString &stage, const yaml::Map &body, const Reading *reading = nullptr);
/// Removes a job and the `needs` and `dependencies` that name it. Refused when an included file has or names the job.
Result<Done> removeJob(yaml::Draft &draft, const QString &name, const Reading *reading = nullptr);
/// Renames a job and follows it in needs, extends, dependencies and !reference. Refused when an included file has or names the job.
Result<Done> renameJob(yaml::Draft &draft, const QString &name, const QString &newName, const Reading *reading = nullptr);
/// Writes the stage in the job, or where an inherited one stands for At::Source. In the open text it asks nothing: one job is meant.
Result<Done> moveJob(yaml::Draft &draft, const QString &name, const QString &stage, At at = At::Here, const Reading *reading = nullptr);

/// \a before: the stage in front of which it goes, empty for the end. Writes `stages` when no file has any; a list of an included
/// file is copied with the change for At::Here.
Result<Done> addStage(yaml::Draft &draft, const QString &name, const QString &before = {}, At at = At::Here,
                      const Reading *reading = nullptr);
/// Refused while jobs are in the stage.
Result<Done> removeStage(yaml::Draft &draft, const QString &name, At at = At::Here, const Reading *reading = nullptr);
/// Refused when the list, or a job of the stage, stands in an included file.
Result<Done> renameStage(yaml::Draft &draft, const QString &name, const QString &newName, const Reading *reading = nullptr);
Result<Done> moveStage(yaml::Draft &draft, const QString &name, const QString &before, At at = At::Here, const Reading *reading = nullptr);

/// An inherited list becomes one of the job's own with the change, unless \a at is At::Source. In the open text they ask nothing: one
/// job is meant. The last need goes with its key, and the job waits for the earlier stages again.
Result<Done> addNeed(yaml::Draft &draft, const QString &job, const QString &other, At at = At::Here, const Reading *reading = nullptr);
Result<Done> removeNeed(yaml::Draft &draft, const QString &job, const QString &other, At at = At::Here, const Reading *reading = nullptr);

/// Whether \a word names a gesture of `caravan-cli edit` that applyGesture() knows.
bool isGesture(QStringView word);
/// One gesture of `caravan-cli edit`, as words: `set`, `build.image=alpine`. Takes the words that it uses off \a words.
/// `add-job` is not among them: it needs the blocks of core/recipes. Errors: Usage, and those of the gesture.
Result<Done> applyGesture(yaml::Draft &draft, QStringList &words, const Reading *reading = nullptr);

} // namespace caravan::gitlab
