// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/edit_place.h"

namespace caravan::gitlab {

/// A change of one value that was worked out and not made yet: its path is known before somebody says where it is to be made.
struct ValueChange {
    yaml::Path path;                  ///< begins with a job
    std::optional<yaml::Value> value; ///< what is written there; nullopt: the value goes, where there is one
    bool isItem = false;              ///< \c value becomes the last item of the list at \c path
};

/// Makes \a change. Errors: those of setKey(), unsetKey() and insertItem().
Result<Done> make(const Editing &edit, const ValueChange &change, At at);

} // namespace caravan::gitlab
