// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

namespace caravan::gitlab {

/// What GitLab's YAML reader makes of a scalar.
enum class ScalarKind { Null, Truth, Integer, Real, Date, Text };

/// The kind of a scalar node by its style, tag and text. Source: Ruby Psych, scalar_scanner.rb (YAML 1.1), 2026-08.
ScalarKind kindOf(const yaml::Node &scalar);
/// The kind of a plain scalar with this text.
ScalarKind kindOfPlain(QStringView text);

} // namespace caravan::gitlab
