// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/effective.h"
#include "core/gitlab/values/rules.h"

namespace caravan::gitlab {

/// Reads `rules`, `only` and `except` of \a map: a job, or `workflow`. Nothing is decided here.
Conditions readConditions(Resolver &resolver, const Effective &map, const QString &job);

} // namespace caravan::gitlab
