// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_edit.h"

#include <optional>

namespace caravan {

/// \a base with what \a mine and \a theirs made of it, line by line: a change that both made alike is made once. Nullopt where both
/// changed the same lines, or lines beside one another, in different ways: then somebody has to choose.
std::optional<QByteArray> merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs);

} // namespace caravan
