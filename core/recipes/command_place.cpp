// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/command_place.h"

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

CommandPlace placeOf(const gitlab::Job &job, const script::Step &step)
{
    CommandPlace place{gitlab::Script::Before, step.item, step.place->span, step.file, step.command->span};
    for (const gitlab::Script script : {gitlab::Script::Before, gitlab::Script::Main}) {
        const int count = int(job.commands(script).size());
        if (place.item < count)
            return place;
        place.item -= count;
        place.script = script == gitlab::Script::Before ? gitlab::Script::Main : gitlab::Script::After;
    }
    return place;
}

bool isBefore(const CommandPlace &left, const CommandPlace &right)
{
    const auto order = [](const CommandPlace &place) { return std::tuple(place.script, place.item, place.span.begin, place.command.begin); };
    return order(left) < order(right);
}

QString textAt(const gitlab::Job &job, const CommandPlace &place)
{
    const bool isInFile = !place.file.isEmpty();
    const QString &text = isInFile ? job.scriptFiles.value(place.file) : job.commands(place.script).at(place.item).text;
    const Span &span = isInFile ? place.command : place.span;
    return (isInFile ? place.file + u": "_s : QString()) + text.mid(span.begin, span.length()).trimmed();
}

} // namespace caravan::recipes
