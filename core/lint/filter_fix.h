// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/rules.h"
#include "core/yaml/value.h"

#include <optional>

namespace caravan::lint {

/// The rules that say the same as `only` and `except`, for a file without `workflow:rules`; nullopt where that is not certain: patterns, variables, changed
/// files, branches of other projects. A name is taken for a branch. Source: gitlabhq, lib/gitlab/ci/build/policy/refs.rb.
std::optional<yaml::Value> rulesLike(const gitlab::Conditions &conditions);

} // namespace caravan::lint
