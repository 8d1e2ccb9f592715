// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace caravan::assist {

/// What the lines above say of a line: whether it may belong to a script. Columns count characters from 0; -1 for none.
struct ScriptState {
    int script = -1;       ///< of the key whose commands come
    int block = -1;        ///< what is indented deeper than this belongs to one command of several lines
    bool isOfList = false; ///< of a template that is a list: its items alone are commands
    bool operator==(const ScriptState &) const = default;
};

/// The shell in one line: characters \c begin … \c end (half-open); none when both are the same.
struct ScriptLine {
    int begin = 0;
    int end = 0;
    bool isContinued = false; ///< goes on where the last shell ended: a line of a command of several lines
    ScriptState after;        ///< for the next line
    bool hasShell() const { return begin < end; }
};

/// Reads one line, without its line end.
ScriptLine scriptLineOf(QStringView line, const ScriptState &before);

} // namespace caravan::assist
