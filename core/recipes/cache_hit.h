// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/script/player.h"

#include <functional>

namespace caravan::recipes {

/// The paths in the project folder that the caches of \a job bring back when the store has them: "_opam".
QStringList restoredPaths(const gitlab::Job &job);

/// Whether the script of \a job asks for files, so that it may do other things where its caches bring something than where they do not.
bool asksForFiles(const gitlab::Job &job);

/// Tests whose result is not known, such as `command -v opam`.
enum class Doubt { Holds, Fails };

/// Goes through the commands of before_script and script that run where \a restored is there: what stands behind `test -d _opam ||` or in
/// `if [ ! -d _opam ]` is left out. \a isEnough: asked after each command, whether no more are wanted.
void playHit(const gitlab::Job &job, const QStringList &restored, Doubt doubt, const std::function<void(const script::Step &)> &see,
             const std::function<bool()> &isEnough = {});

/// The words of all commands that may run there, whatever tests say that are not known.
QList<QStringList> commandsOnHit(const gitlab::Job &job, const QStringList &restored);

} // namespace caravan::recipes
