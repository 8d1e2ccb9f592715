// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/editing.h"

namespace caravan::gitlab {

Result<std::shared_ptr<const Pipeline>> pipelineNow(const Editing &edit)
{
    if (edit.readings)
        return edit.readings->of(edit.draft.tree(), edit.isDraft);
    return PipelineReadings(edit.reading).of(edit.draft.tree(), edit.isDraft);
}

} // namespace caravan::gitlab
