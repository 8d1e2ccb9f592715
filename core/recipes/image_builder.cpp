// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/image_builder.h"

#include "core/base/texts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ImageBuilderTexts);

QString rewritten(QString text, const ImageBuilder &builder)
{
    for (const auto &[from, to] : builder.lines)
        text.replace(from, to);
    return text;
}

yaml::Value rewritten(const yaml::Value &value, const ImageBuilder &builder)
{
    if (const auto *text = std::get_if<yaml::Text>(&value))
        return yaml::Value::text(rewritten(text->string, builder));
    const auto *list = std::get_if<yaml::List>(&value);
    if (!list)
        return value;
    yaml::List result;
    result.flow = list->flow;
    for (const yaml::Value &item : list->items)
        result.items.append(rewritten(item, builder));
    return result;
}

/// A job that builds images with docker-in-docker, as \a builder does it.
yaml::Map jobWith(const yaml::Map &job, const ImageBuilder &builder)
{
    yaml::Map result;
    for (const auto &[key, value] : job.entries) {
        if (key == "image"_L1)
            result.entries.append({key, yaml::Value::text(builder.image)});
        else if (key == "variables"_L1 && !builder.variables.entries.isEmpty())
            result.entries.append({key, builder.variables});
        else if (key == "script"_L1)
            result.entries.append({key, rewritten(value, builder)});
        else if (key != "services"_L1 && key != "variables"_L1)
            result.entries.append({key, value});
    }
    return result;
}

/// How images are built where docker-in-docker does not work; null where it does.
const ImageBuilder *builderOn(const RunnerTraits &runner, const Catalogue &catalogue)
{
    const auto builder = catalogue.builders.constFind(runner.bindsSocket ? u"socket"_s : u"rootless"_s);
    return runner.isPrivileged || builder == catalogue.builders.cend() ? nullptr : &*builder;
}

/// Whether a job has a docker daemon of its own as a service.
bool startsDocker(const yaml::Map &job)
{
    return std::any_of(job.entries.cbegin(), job.entries.cend(), [](const auto &entry) {
        const auto *services = entry.first == "services"_L1 ? std::get_if<yaml::List>(&entry.second) : nullptr;
        return services && std::any_of(services->items.cbegin(), services->items.cend(), [](const yaml::Value &service) {
                   const auto *name = std::get_if<yaml::Text>(&service);
                   return name && name->string.startsWith("docker:"_L1) && name->string.endsWith("-dind"_L1);
               });
    });
}

} // namespace

Strategy strategyOn(const Strategy &strategy, const RunnerTraits &runner, const Catalogue &catalogue)
{
    const std::optional<Strategy> onHost = runner.usesImages() ? std::nullopt : strategyOnHost(strategy);
    Strategy result = onHost.value_or(strategy);
    result.runnerTags = runner.knownTags();
    if (runner.sharedProcessors > 0) {
        const yaml::Value count = yaml::Value::text(QString::number(runner.sharedProcessors));
        if (strategy.usesOpam)
            result.runnerVariables.entries.append({u"OPAMJOBS"_s, count});
        result.runnerVariables.entries.append({u"DUNE_JOBS"_s, count});
    }
    const ImageBuilder *builder = builderOn(runner, catalogue);
    if (strategy.extraJobs.entries.isEmpty() || !builder)
        return result;
    for (auto &[name, job] : result.extraJobs.entries)
        job = jobWith(std::get<yaml::Map>(job), *builder);
    result.risks += builder->risks;
    return result;
}

std::optional<Strategy> strategyOnHost(const Strategy &strategy)
{
    if (!strategy.host)
        return std::nullopt;
    Strategy result = strategy;
    result.isOnHost = true;
    result.summary = strategy.host->summary;
    result.risks = strategy.host->risks;
    result.needs = strategy.host->needs;
    result.variables = strategy.host->variables;
    result.beforeScript = strategy.host->beforeScript;
    result.cache = strategy.host->cache;
    if (!strategy.id.extras)
        result.afterScript.clear();
    return result;
}

Strategy formIn(const gitlab::Job &job, const Strategy &strategy)
{
    if (!strategy.host)
        return strategy;
    const auto &variables = strategy.host->variables.entries;
    const auto isPlace = [](const auto &entry) {
        const auto *text = std::get_if<yaml::Text>(&entry.second);
        return text && text->string.startsWith("$CI_BUILDS_DIR/"_L1);
    };
    const auto isThere = [&](const auto &entry) {
        return isPlace(entry)
            && job.variables.value(entry.first).value.startsWith(std::get<yaml::Text>(entry.second).string.section(u'{', 0, 0));
    };
    const bool hasPlace = std::any_of(variables.cbegin(), variables.cend(), isPlace);
    const bool isHosts = hasPlace ? std::any_of(variables.cbegin(), variables.cend(), isThere) : !job.image;
    return isHosts ? strategyOnHost(strategy).value_or(strategy) : strategy;
}

QString obstacleOn(const RunnerTraits &runner, const Strategy &strategy)
{
    const bool isNone = strategy.title.isEmpty(); // the pipeline follows none
    if (runner.usesImages() || strategy.isOnHost || isNone)
        return {};
    return ImageBuilderTexts::tr("The runner “%1” runs jobs on its host and uses no images, and “%2” is made for one.")
        .arg(runner.title, strategy.title);
}

Block blockOn(const Block &block, const RunnerTraits &runner, const Catalogue &catalogue)
{
    const ImageBuilder *builder = builderOn(runner, catalogue);
    if (!builder || !startsDocker(block.body))
        return block;
    Block result = block;
    result.body = jobWith(block.body, *builder);
    for (Parameter &parameter : result.parameters) {
        for (yaml::Map &option : parameter.options)
            option = jobWith(option, *builder);
    }
    return result;
}

} // namespace caravan::recipes
