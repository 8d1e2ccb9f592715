// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exporting.h"

#include "app/cli/choosing.h"
#include "app/cli/input.h"
#include "core/base/texts.h"
#include "core/recipes/desktop_script.h"
#include "core/recipes/self_benchmark.h"
#include "core/recipes/template.h"

#include <QFileInfo>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {
CARAVAN_TEXTS(ExportingTexts);
} // namespace

Output templateCommand(const Arguments &arguments)
{
    const Result<Input> input = readInput(arguments.path);
    if (!input)
        return failure(input.error());
    const Result<recipes::Catalogue> catalogue = recipes::Catalogue::ofUser(QFileInfo(input->file).path());
    if (!catalogue)
        return failure(catalogue.error());
    const auto kind = arguments.has(u"--component"_s) ? recipes::TemplateKind::Component : recipes::TemplateKind::Include;
    const Result<recipes::Template> made = recipes::makeTemplate(input->tree, input->reading, kind, *catalogue);
    if (!made)
        return failure(made.error());
    Output output;
    output.out = made->text;
    output.err = printable(ExportingTexts::tr("Inputs: %1.").arg(made->inputs.join(u", "_s)) + u'\n');
    for (const QString &note : made->notes)
        output.err += printable(note + u'\n');
    return output;
}

Output scriptCommand(const Arguments &arguments)
{
    const Result<Input> input = readInput(arguments.path);
    if (!input)
        return failure(input.error());
    const Result<recipes::Catalogue> catalogue = recipes::Catalogue::ofUser(QFileInfo(input->file).path());
    if (!catalogue)
        return failure(catalogue.error());
    const Result<Choice> choice = choiceOf(arguments, *input);
    if (!choice)
        return failure(choice.error());
    if (arguments.words.size() != 1)
        return failure(Error{ErrorCode::Usage, ExportingTexts::tr("“script” wants a job behind the path.")});
    const recipes::DesktopSite site{choice->pipeline, input->tree.source(), choice->reading, *catalogue};
    const Result<QByteArray> script = recipes::desktopScript(arguments.words.constFirst(), site);
    if (!script)
        return failureOfNames(script.error());
    Output output;
    output.out = *script;
    return output;
}

Output benchmarkCommand(const Arguments &arguments)
{
    const Result<project::Project> project = project::inspectFolder(arguments.path);
    if (!project)
        return failure(project.error());
    const Result<recipes::Catalogue> catalogue = recipes::Catalogue::ofUser(arguments.path);
    if (!catalogue)
        return failure(catalogue.error());
    QList<recipes::StrategyId> strategies;
    for (const QString &id : arguments.values(u"--strategy"_s)) {
        const Result<recipes::Strategy> strategy = strategyOf(*catalogue, id);
        if (!strategy)
            return failure(strategy.error());
        strategies.append(strategy->id);
    }
    if (strategies.isEmpty())
        strategies = recipes::benchmarkedStrategies();
    const Result<recipes::SelfBenchmark> benchmark = recipes::selfBenchmark(*project, strategies, arguments.value(u"--image"_s), *catalogue);
    if (!benchmark)
        return failure(benchmark.error());
    Output output;
    output.out = benchmark->text;
    for (const QString &note : benchmark->notes)
        output.err += printable(note + u'\n');
    return output;
}

} // namespace caravan::cli
