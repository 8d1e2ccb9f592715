// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace caravan::gitlab {

/// Whether \a text names the job \a name, or one of its parallel instances: “test”, “test 1/3”, “test: [a, b]”.
bool namesJob(const QString &text, const QString &name);

/// The scalars of a file that name a job: in needs, dependencies, extends, rules:needs, environment:on_stop, trigger:include
/// and !reference, behind aliases too, and those that name one of its parallel instances: “test 1/3”, “test: [a, b]”. Each once; the
/// key of the job itself is not among them.
QList<yaml::Node> usesOfJob(const yaml::Tree &tree, const QString &name);
/// A place that is none of them and has the text of one by an anchor, as a command may; invalid when there is none.
yaml::Node strayUseOfJob(const yaml::Tree &tree, const QString &name);

/// The scalars of a file that name a stage: in `stages`, in the `stage` of jobs and of what they merge in.
QList<yaml::Node> usesOfStage(const yaml::Tree &tree, const QString &name);

} // namespace caravan::gitlab
