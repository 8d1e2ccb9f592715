// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/command_place.h"
#include "core/recipes/images.h"
#include "core/script/player.h"

#include <QSet>

namespace caravan::recipes {

/// A call of opam in an image of ocaml/opam by a user who has another opam root than the image: opam says that it has not been initialised.
/// Source: ocurrent/ocaml-dockerfile, src-opam/linux.ml; opam 2.5, src/client/opamCliMain.ml, OpamStateConfig.load_defaults.
struct ForeignRootCall {
    CommandPlace place;
    QString message;      ///< a whole translated sentence
    bool isSudo = false;  ///< by `sudo`, `su` and the like; else the job itself starts as the other user
    bool isFatal = false; ///< it always runs when the script gets there, and its failure ends the job
};

/// Looks for such calls while somebody goes through a job's commands with gitlab::playJob().
class ForeignRootSearch
{
public:
    /// \a image: as it is, before the job says how it is started. The job must live as long as this.
    ForeignRootSearch(const gitlab::Job &job, const Image &image);

    /// Whether none can be found, whatever the commands are: nobody needs to go through them.
    bool isOver() const { return m_isOver; }
    /// Takes in the next command.
    void see(const script::Step &step);
    /// All such calls: those by sudo in the order of their run, then those of a job that starts as another user. \a reached: as JobPlay::reached.
    QList<ForeignRootCall> found(const QList<qsizetype> &reached) const;

private:
    /// Where a step stands in the item of the command that runs it.
    using Outer = QPair<const script::SimpleCommand *, int>;

    const gitlab::Job &m_job;
    QString m_user; ///< that the job starts as
    bool m_isOver;
    bool m_isMade = false; ///< a root of the other user's own
    QSet<Outer> m_rootShells;
    QList<ForeignRootCall> m_bySudo;
    QList<ForeignRootCall> m_byUser;
};

/// All such calls of \a job: those by sudo in the order of their run, then those of a job that starts as another user. \a image: as it is,
/// before the job says how it is started.
QList<ForeignRootCall> foreignRootCalls(const gitlab::Job &job, const Image &image);

} // namespace caravan::recipes
