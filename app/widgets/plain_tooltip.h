// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan {

/// \a text so written that a tooltip shows exactly it, lines that are very long on several: Qt would take text from a file that looks like
/// markup for rich text, and wraps no other.
QString plainTooltip(const QString &text);

} // namespace caravan
