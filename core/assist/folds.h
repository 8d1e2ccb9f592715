// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace caravan::assist {

/// Lines of a text, counted from 0.
struct Lines {
    int count = 0;
    std::function<QString(int line)> text;
};

/// Whether something below \a line belongs to it, and can be folded away: what is indented deeper, or a list at the key's own column.
bool foldBeginsAt(const Lines &lines, int line);
/// The last line that belongs to \a line; that line itself where nothing does. Blank lines and comments at the end stay outside.
int foldEnd(const Lines &lines, int line);

} // namespace caravan::assist
