// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/flow.h"

#include <QStringList>

namespace caravan::script {

/// The operands of `test …`, `[ … ]` and `[[ … ]]`, without the brackets. Empty for another command.
QStringList testedWords(const QStringList &words);

/// What stands on the right of `=`: a text, in which file names may be meant by a pattern, or a pattern, as in `[[ … ]]`.
enum class Right { Text, Pattern };

/// What a comparison of texts says, its operands expanded: `-n x`, `-z x`, `x`, `x = y`, `x != y`, `x =~ y`, `1 -eq 2`, with `!` in front. Unknown
/// where a variable is left in one, and for tests of files and chains of tests.
Status comparisonOf(QStringList operands, Right right = Right::Text);

} // namespace caravan::script
