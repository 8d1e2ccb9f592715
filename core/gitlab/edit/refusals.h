// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/editing.h"

#include <QList>

namespace caravan::gitlab {

/// The first thing that GitLab refuses of the text \a now and does not refuse of \a before, which it was, with a way out; nullopt for none.
/// Issues of the pipeline count, needs in a circle, `rules` beside `only` or `except`, names that are too long, and a pipeline without a
/// job. What files may explain that are not known here is left out.
std::optional<Error> whyRefused(const yaml::Tree &before, const yaml::Tree &now, PipelineReadings &readings);

/// Makes \a steps, a function of an Editing, on a copy of the text. What they did is kept unless one failed, or GitLab would refuse
/// something that it does not refuse now.
template<class Steps>
Result<Done> accepted(const Editing &edit, Steps steps)
{
    PipelineReadings own(edit.reading);
    PipelineReadings &readings = edit.readings ? *edit.readings : own;
    yaml::Draft copy = edit.draft;
    Result<Done> done = steps(Editing{copy, edit.reading, true, &readings});
    if (!done)
        return done;
    if (!edit.isStep) {
        if (std::optional<Error> refused = whyRefused(edit.draft.tree(), copy.tree(), readings))
            return *std::move(refused);
    }
    edit.draft = std::move(copy);
    return done;
}

} // namespace caravan::gitlab
