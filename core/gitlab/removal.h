// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit_place.h"

#include <memory>

namespace caravan::gitlab {

/// Removes entries and items of the open text as Draft::remove() does, but for a list whose last item goes: that list stays,
/// empty, where something else would come in its place, where something refers to it, and where GitLab tells an empty list
/// from none: `dependencies: []` takes no artifacts, without the key a job takes all. An inherited list of needs is taken away with
/// `null`: without needs a job waits for the earlier stages, with an empty list it would start at once.
class Removal
{
public:
    /// \a draft is what is inherited in; several removals may follow one another, of drafts that came from it.
    explicit Removal(const yaml::Draft &draft, const Reading *reading) : m_tree(draft.tree()), m_reading(reading) { }

    Result<Done> remove(yaml::Draft &draft, const yaml::Path &path);

private:
    std::optional<yaml::Value> left(const yaml::Path &list);
    bool isReferredTo(const yaml::Path &path);

    yaml::Tree m_tree;
    const Reading *m_reading;
    std::unique_ptr<Sources> m_sources; ///< made when first asked for, as the next
    std::optional<QSet<QStringList>> m_references;
};

} // namespace caravan::gitlab
