// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/project/project.h"
#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// A repository besides opam's own, and the packages that a project asks of it.
struct NeededRepository {
    PackageRepository repository;
    QStringList packages;
};

/// Where the packages are that opam's own repository does not have.
struct NeededRepositories {
    QList<NeededRepository> known;
    QStringList homeless; ///< packages that no repository is known to have

    /// As part of a name that says with which repositories something was made: "-rocq-released"; empty for none.
    QString suffix(QChar before) const;
};

/// What a project needs besides opam's own repository.
NeededRepositories repositoriesFor(const project::Project &project, const Catalogue &catalogue);
/// What a job has that a strategy has written: where there is no project to ask. Without packages.
NeededRepositories repositoriesOf(const gitlab::Job &job, const Catalogue &catalogue);

/// For which switches a repository is added.
enum class RepositoryScope {
    Root,   ///< all of the opam root, those that are made later, too
    Switch, ///< the one that is chosen: the root belongs to other projects as well
};

/// The command that adds them; empty for none. It may run again and again.
QString addingCommand(const NeededRepositories &needed, RepositoryScope scope);

/// Without those that a line of the user adds in \a job by any of their addresses.
NeededRepositories withoutUsers(NeededRepositories needed, const gitlab::Job &job);

} // namespace caravan::recipes
