// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/value_change.h"

#include "core/gitlab/edit/gestures.h"

namespace caravan::gitlab {

Result<Done> make(const Editing &edit, const ValueChange &change, At at)
{
    if (change.value && change.isItem)
        return insertItem(edit, change.path, -1, *change.value, at);
    if (change.value)
        return setKey(edit, change.path, *change.value, at);
    const bool isThere = Sources(edit.draft.tree(), edit.reading).value(change.path).isValid();
    return isThere ? unsetKey(edit, change.path, at) : Result<Done>(Done{});
}

} // namespace caravan::gitlab
