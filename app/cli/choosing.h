// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/input.h"

namespace caravan::cli {

/// The options that choose the event whose pipeline is looked at; `list`, `estimate` and `compare` have them.
QList<Option> eventOptions();

/// What starts the pipeline, by the options; what they leave open comes from the git repository of \a folder. Errors: Usage, NotFound.
Result<gitlab::Event> eventOf(const Arguments &arguments, const QString &folder);

/// The pipeline that the chosen event makes.
struct Choice {
    gitlab::Reading reading;   ///< with the event, nothing left open that the project knows
    gitlab::Pipeline pipeline; ///< with what it includes for this event
    bool isChosen = false;     ///< some option says so; else it is a push to the default branch
};
Result<Choice> choiceOf(const Arguments &arguments, const Input &input);

/// "Pipeline for a push to main, since no other event was chosen."
QString eventText(const gitlab::Event &event, bool isChosen);

} // namespace caravan::cli
