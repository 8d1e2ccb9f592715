// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/shape_check.h"

namespace caravan::gitlab {

/// The value of a variable of the whole pipeline is none of those that it may have.
void checkOptions(ShapeCheck &shapes, const Effective &variables, const Origin &place);

/// Files are included before the file's own \a variables are known: an include of the open text that asks for one finds nothing.
/// Source: GitLab documentation, doc/ci/yaml/includes.md, “Use variables with include”.
void checkIncludeVariables(ShapeCheck &shapes, const yaml::Node &include, const yaml::Node &variables);

} // namespace caravan::gitlab
