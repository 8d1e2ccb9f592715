// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/command_place.h"
#include "core/recipes/images.h"

#include <QSet>

namespace caravan::recipes {

/// A command that only root may run, by a user of the job's image who is not root and has nothing like `sudo` in front.
struct RootlessCall {
    CommandPlace place;
    QString message;      ///< a whole translated sentence
    bool isFatal = false; ///< it always runs when the script gets there, and its failure ends the job
};

/// Looks for such commands while somebody goes through a job's with gitlab::playJob(). What needs root is for CommandTable::needsRoot() to say.
class RootlessSearch
{
public:
    /// \a image: as it is, or as the job starts it. The job must live as long as this.
    RootlessSearch(const gitlab::Job &job, const Image &image);

    /// Whether none can be found, whatever the commands are: nobody needs to go through them.
    bool isOver() const { return m_isOver; }
    /// Takes in the next command.
    void see(const script::Step &step);
    /// In the order in which they run.
    const QList<RootlessCall> &found() const { return m_found; }

private:
    /// Where a step stands in the item of the command that runs it.
    using Outer = QPair<const script::SimpleCommand *, int>;

    const gitlab::Job &m_job;
    QString m_user; ///< that the job starts as
    bool m_isOver;
    QSet<Outer> m_rootShells;
    int m_elevated = -1; ///< the last item with a command that root runs
    QList<RootlessCall> m_found;
};

} // namespace caravan::recipes
