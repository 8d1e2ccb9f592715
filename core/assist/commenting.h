// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_edit.h"

namespace caravan::assist {

/// Makes comments of the lines that \a selection touches, or takes the `# ` away again where all of them are comments. Blank lines stay as
/// they are; the signs stand at the column of the least indented line.
TextEdits toggledComments(const QByteArray &text, const Span &selection);

} // namespace caravan::assist
