// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/command_table.h"

namespace caravan::recipes {

/// One item of a script list as it stands in the job's own text, or a command that reaches the job from elsewhere.
struct ScriptItem {
    int index = -1;    ///< in the job's own list; -1 for a command from elsewhere
    QStringList texts; ///< its commands: several for an alias, a nested list or a !reference
};

/// The three parts of a job's script.
struct ScriptParts {
    QList<ScriptItem> before;
    QList<ScriptItem> main;
    QList<ScriptItem> after;
};

/// A line of the script that a strategy wants.
struct PlannedLine {
    int index = -1;      ///< of the item of the job's own list that it is or takes the place of; -1 for a new line
    bool isSame = false; ///< the item stays as it is
    QString text;
    bool operator==(const PlannedLine &) const = default;
};

struct ScriptPlan {
    QList<PlannedLine> before;
    QList<PlannedLine> main;
    QList<PlannedLine> after;
};

/// What a strategy has for a script.
struct StrategyLines {
    QStringList before;
    QStringList after;
    Purposes ownAfter; ///< what lines of after_script must be for to be the strategy's: others there serve the user's own lines
};

/// Puts the lines of a strategy in the place of those that a script has for the same purposes. The user's lines stay, in
/// their order; a line of the strategy comes before those of the user that need it and behind those that prepare it, as
/// far as the old lines show it. Errors: Refused for an item that does the strategy's and the user's work at once.
Result<ScriptPlan> planScript(const ScriptParts &parts, const StrategyLines &lines, const QString &job);

} // namespace caravan::recipes
