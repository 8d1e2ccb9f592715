// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit_place.h"
#include "core/yaml/edit.h"

namespace caravan::gitlab {

/// The gestures that the canvas, the inspector and `caravan-cli edit` share. Each is a function on a draft; a gesture that
/// fails leaves the draft as it was. Errors are those of yaml::Draft, and NotFound for jobs and stages that do not exist.

/// Sets `JOB.KEY[.KEY…]`; \a path begins with the job's name.
Result<Done> setKey(yaml::Draft &draft, const yaml::Path &path, const yaml::Value &value);
Result<Done> unsetKey(yaml::Draft &draft, const yaml::Path &path);

/// Appends a job in \a stage (empty: no `stage` key) after the last job, with a blank line before it where jobs are so
/// separated. Adds the stage to `stages` when it is missing there.
Result<Done> addJob(yaml::Draft &draft, const QString &name, const QString &stage, const yaml::Map &body);
/// Removes a job and the `needs` and `dependencies` that name it.
Result<Done> removeJob(yaml::Draft &draft, const QString &name);
/// Renames a job and follows it in needs, extends, dependencies and !reference.
Result<Done> renameJob(yaml::Draft &draft, const QString &name, const QString &newName);
/// Writes the stage in the job, or where an inherited one stands for At::Source. It asks nothing: one job is meant.
Result<Done> moveJob(yaml::Draft &draft, const QString &name, const QString &stage, At at = At::Here,
                     const Reading *reading = nullptr);

/// \a before: the stage in front of which it goes, empty for the end. Writes `stages` when the file has none.
Result<Done> addStage(yaml::Draft &draft, const QString &name, const QString &before = {});
/// Refused while jobs are in the stage.
Result<Done> removeStage(yaml::Draft &draft, const QString &name);
Result<Done> renameStage(yaml::Draft &draft, const QString &name, const QString &newName);
Result<Done> moveStage(yaml::Draft &draft, const QString &name, const QString &before);

/// An inherited list becomes one of the job's own with the change, unless \a at is At::Source. They ask nothing: one job is
/// meant. The last need goes with its key, and the job waits for the earlier stages again.
Result<Done> addNeed(yaml::Draft &draft, const QString &job, const QString &other, At at = At::Here,
                     const Reading *reading = nullptr);
Result<Done> removeNeed(yaml::Draft &draft, const QString &job, const QString &other, At at = At::Here,
                     const Reading *reading = nullptr);

/// Whether \a word names a gesture of `caravan-cli edit` that applyGesture() knows.
bool isGesture(QStringView word);
/// One gesture of `caravan-cli edit`, as words: `set`, `build.image=alpine`. Takes the words that it uses off \a words.
/// `add-job` is not among them: it needs the blocks of core/recipes. Errors: Usage, and those of the gesture.
Result<Done> applyGesture(yaml::Draft &draft, QStringList &words, const Reading *reading = nullptr);

} // namespace caravan::gitlab
