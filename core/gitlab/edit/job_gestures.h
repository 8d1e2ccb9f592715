// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/pipeline/pipeline.h"

namespace caravan::gitlab {

/// Gestures on jobs as wholes: their order, several at once, their texts. As with the others, one that fails leaves the draft as it was.

/// Moves jobs into \a stage, one behind the other in front of the job \a before of that stage; empty: behind all others of it. Their texts
/// go where that order asks for it, with their comments. Errors: those of moveJob(), and Refused where included files decide the order.
Result<Done> placeJobs(const Editing &edit, const QStringList &names, const QString &stage, const QString &before);

/// Removes several jobs with what they have of one another: all or none. Errors: those of removeJob().
Result<Done> removeJobs(const Editing &edit, const QStringList &names);

/// The lines of jobs as the open text has them, with their own comments, in its order, a blank line between two. Errors: Refused for a
/// job that an included file has, NotFound.
Result<QByteArray> textOfJobs(const Editing &edit, const QStringList &names);

/// Where pasted jobs go.
struct PastePlace {
    QString stage;  ///< into which they are moved; empty: the one that they name
    QString behind; ///< the job behind whose text they go; empty: to the end
};

/// Adds the jobs that stand in \a text, YAML of the open text's own kind, perhaps indented as a whole. Names that are taken get a number,
/// and the jobs of the text follow that in naming one another. A stage that is missing is added. Gives their names. Errors: Refused
/// for a text without a job or with more than jobs, Syntax, and those of addStage().
Result<QStringList> pasteJobs(const Editing &edit, const QByteArray &text, const PastePlace &place = {});

} // namespace caravan::gitlab
