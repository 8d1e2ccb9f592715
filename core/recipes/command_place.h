// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/script/player.h"

namespace caravan::recipes {

/// A command of a job's script, by where it stands.
struct CommandPlace {
    gitlab::Script script = gitlab::Script::Before;
    int item = 0; ///< of that script
    Span span;    ///< in the item's text: of the command, or of what runs it
    QString file; ///< of the project, that the command stands in; empty for none
    Span command; ///< of the command itself, in that file, in the text of `sh -c` or in the item
    bool operator==(const CommandPlace &) const = default;
};

/// Where a step of \a job stands, its items being counted through all scripts.
CommandPlace placeOf(const gitlab::Job &job, const script::Step &step);
/// Whether the command at \a left is run before the one at \a right.
bool isBefore(const CommandPlace &left, const CommandPlace &right);
/// The command at a place as it is written, with the name of the file that it stands in.
QString textAt(const gitlab::Job &job, const CommandPlace &place);

} // namespace caravan::recipes
