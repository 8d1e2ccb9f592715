// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/request.h"

#include "core/compare/history.h"
#include "core/compare/mix_text.h"
#include "core/recipes/change_image.h"

#include <QFileInfo>

namespace caravan::cli {

using namespace Qt::StringLiterals;

compare::Inputs Request::inputs() const
{
    return {.tree = input.tree,
            .project = input.facts(),
            .knowledge = *knowledge,
            .runner = runner,
            .strategies = strategies,
            .reading = &choice.reading,
            .isEventChosen = choice.isChosen,
            .images = images,
            .mix = mix};
}

Result<Request> requestOf(const Arguments &arguments)
{
    const Result<Input> input = readInput(arguments.path);
    if (!input)
        return input.error();
    const auto knowledge = Knowledge::ofUser(QFileInfo(input->file).path());
    if (!knowledge)
        return knowledge.error();
    const Result<estimate::Runner> runner = runnerOf(**knowledge, arguments.value(u"--runner"_s), input->facts());
    if (!runner)
        return runner.error();
    QList<recipes::StrategyId> strategies;
    const QStringList names = arguments.values(u"--strategy"_s);
    for (const QString &name : names) {
        const Result<recipes::Strategy> strategy = strategyOf((*knowledge)->catalogue, name);
        if (!strategy)
            return strategy.error();
        strategies.append(strategy->id);
    }
    const QStringList images = arguments.values(u"--image"_s);
    for (const QString &image : images) {
        if (const std::optional<Error> error = recipes::whyNoImage(image))
            return *error;
    }
    const Result<Choice> choice = choiceOf(arguments, *input);
    if (!choice)
        return choice.error();
    std::optional<compare::ScenarioMix> mix;
    if (arguments.has(u"--mix"_s)) {
        const Result<compare::ScenarioMix> chosen = compare::mixOf(arguments.value(u"--mix"_s));
        if (!chosen)
            return chosen.error();
        mix = *chosen;
    } else {
        mix = compare::mixOfFolder(QFileInfo(input->file).absolutePath(), **knowledge, runner->cacheDays);
    }
    return Request{*input, *knowledge, *runner, strategies, *choice, images, mix};
}

} // namespace caravan::cli
