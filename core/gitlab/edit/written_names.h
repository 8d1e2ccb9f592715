// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/refusals.h"

namespace caravan::gitlab {

/// The key under which the job \a name stands in the open text, where inputs make it that name: `build-$[[ inputs.v ]]` for “build-5.4”.
/// The name itself where it stands there so, or nowhere.
QString writtenName(const yaml::Tree &tree, const Reading &reading, const QString &name);

/// What a gesture works on, and the jobs that it names, as the text has them.
struct WrittenEditing {
    Reading reading; ///< Reading::asWritten where one of the names is made by inputs
    QStringList names;
};

/// Errors: Refused for a job that a merge key of the root brings, which has no entry of its own.
Result<WrittenEditing> asWritten(const Editing &edit, const QStringList &names);

/// Makes \a gesture with the names that the text has for jobs \a names, so that an edit meets the entry that makes the job, and writes
/// no second one; what it does is kept as accepted() says.
template<class Gesture>
Result<Done> underWrittenNames(const Editing &edit, const QStringList &names, Gesture gesture)
{
    return accepted(edit, [&](const Editing &step) -> Result<Done> {
        if (step.reading.asWritten)
            return gesture(step, names);
        const Result<WrittenEditing> written = asWritten(step, names);
        return written ? gesture(Editing{step.draft, written->reading, true}, written->names) : Result<Done>(written.error());
    });
}

} // namespace caravan::gitlab
