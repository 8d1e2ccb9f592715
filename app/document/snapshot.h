// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/background.h"
#include "core/compare/compare.h"
#include "core/gitlab/values/reading.h"
#include "core/project/project.h"

#include <memory>
#include <optional>

namespace caravan {

class Document;

/// What comparisons and advice read of a document: a copy, so that another thread can.
struct Snapshot {
    QByteArray text;
    yaml::Tree tree;
    std::optional<project::Project> project;
    estimate::Runner runner;
    gitlab::Reading reading; ///< of its own: what a document reads through is not shared between threads
    bool isEventChosen = false;
    std::shared_ptr<const Knowledge> knowledge;
};
Snapshot snapshotOf(const Document &document);

/// What is compared, by the mix of runs that the project's history has. \a snapshot must live as long as what is returned. \a images: see
/// compare::Inputs.
compare::Inputs comparedIn(const Snapshot &snapshot, const Step &step, const QStringList &images = {});

} // namespace caravan
