// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/edit/edit_place.h"

namespace caravan::gitlab {

/// Whether it has to be said where an edit at \a path goes: the value is not the job's own text, or the job is not in the open text.
bool needsPlace(const Sources &sources, const yaml::Path &path, const EditPlace &place);

/// At::Here or At::Source for a value that needsPlace(). Errors: Refused with both choices, or why there is no such source.
Result<At> chosen(const yaml::Draft &draft, const Sources &sources, const yaml::Path &path, const EditPlace &place, At at);

/// Why At::Source makes no sense at \a path.
Error noSource(const yaml::Path &path);

/// The refusal of Sources::whyElsewhere() for what only the included file itself can do.
Error onlyThere(Error error);

} // namespace caravan::gitlab
