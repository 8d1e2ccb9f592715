// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/base/units.h"
#include "core/project/statements.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace caravan::recipes {

enum class Executor { Docker, Shell, Kubernetes };

/// What a runner can do (`resources/catalogue/runners.yml`). An estimate takes every fact as it stands; whoever judges a
/// pipeline asks the functions below, which have no answer where the fact is an assumption.
struct RunnerTraits {
    QString id;
    QString title;
    QString host; ///< of the GitLab server whose runners these are; empty for runners of one's own
    Executor executor = Executor::Docker;
    bool isPrivileged = true; ///< docker-in-docker works
    bool bindsSocket = false; ///< jobs reach the docker daemon of the runner's host
    bool hasDistributedCache = true;
    QStringList tags;                   ///< of all runners of this server; empty when not known
    Seconds longestTimeout{0};          ///< that a job may take; zero when not known
    QStringList assumed;                ///< names of the facts that are assumptions
    QStringList stated;                 ///< names of the facts that the user has said
    std::optional<QStringList> jobTags; ///< that a job must have for this runner to take it, none where it takes jobs without; not known without
    /// Processors that a job has of a machine of which it sees all; 0 where those that it sees are its own.
    int sharedProcessors = 0;

    /// The tags that a job asks for, as far as they are known.
    QStringList knownTags() const { return jobTags.value_or(QStringList()); }
    bool usesImages() const { return executor != Executor::Shell; }

    std::optional<bool> knownPrivileged() const { return known(u"isPrivileged", isPrivileged); }
    std::optional<bool> knownSocket() const { return known(u"bindsSocket", bindsSocket); }
    std::optional<bool> knownDistributedCache() const { return known(u"hasDistributedCache", hasDistributedCache); }

    bool isSaid(QStringView fact) const { return stated.contains(fact); }
    /// Takes the user's word for what it says; it is no assumption any more.
    void take(const project::RunnerStatement &statement);

private:
    std::optional<bool> known(QStringView fact, bool value) const { return assumed.contains(fact) ? std::nullopt : std::optional(value); }
};

/// The traits of every profile in a file like `runners.yml`, in its order. Errors: Syntax with file and line.
Result<QList<RunnerTraits>> readRunnerTraits(const Source &source);

} // namespace caravan::recipes
