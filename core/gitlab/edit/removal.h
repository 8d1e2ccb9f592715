// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/edit_place.h"

#include <memory>

namespace caravan::gitlab {

/// Why what stands at \a path cannot go: an alias elsewhere takes text from an anchor in it. Nullopt where it can.
std::optional<Error> heldByAnchor(const yaml::Tree &tree, const yaml::Path &path);

/// Removes entries and items of the open text as Draft::remove() does, but for a list whose last item goes: that list stays,
/// empty, where something else would come in its place, where something refers to it, and where GitLab tells an empty list
/// from none: `dependencies: []` takes no artifacts, without the key a job takes all. An inherited list of needs is taken away with
/// `null`: without needs a job waits for the earlier stages, with an empty list it would start at once.
///
/// Errors: those of Draft::remove(). Refused for the last rule, without which the job would always run, for the last command of
/// `script`, and for what a `!reference` or an alias elsewhere needs.
class Removal
{
public:
    /// \a draft is what is inherited in; several removals may follow one another, of drafts that came from it. \a reading must live as
    /// long as this.
    Removal(const yaml::Draft &draft, const Reading &reading) : m_tree(draft.tree()), m_reading(reading) { }

    Result<Done> remove(yaml::Draft &draft, const yaml::Path &path);

private:
    std::optional<yaml::Value> left(const yaml::Path &list);
    std::optional<Error> whyNot(const yaml::Path &path, const yaml::Path &gone);
    bool isReferredTo(const yaml::Path &path);

    yaml::Tree m_tree;
    const Reading &m_reading;
    std::unique_ptr<Sources> m_sources;                         ///< made when first asked for, as the next
    std::optional<QHash<QStringList, yaml::Node>> m_references; ///< one for each place that is referred to
};

} // namespace caravan::gitlab
