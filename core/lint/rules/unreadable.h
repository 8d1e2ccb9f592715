// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source.h"
#include "core/lint/facts/context.h"
#include "core/lint/facts/finding.h"

namespace caravan::lint {

/// The findings of a text that YAML rejects: the \a error of yaml::Tree::parse() as one of the rules Y01, Y07 and Y71, with a
/// fix where the right change is known. Empty for errors that are not about the text, such as limits.
QList<Finding> unreadable(const Source &source, const Error &error);

} // namespace caravan::lint
