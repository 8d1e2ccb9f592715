// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/image_builder.h"

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

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

} // namespace

Strategy strategyOn(const Strategy &strategy, const RunnerTraits &runner, const Catalogue &catalogue)
{
    const auto builder = catalogue.builders.constFind(runner.bindsSocket ? u"socket"_s : u"rootless"_s);
    if (strategy.extraJobs.entries.isEmpty() || runner.isPrivileged || builder == catalogue.builders.cend())
        return strategy;
    Strategy result = strategy;
    for (auto &[name, job] : result.extraJobs.entries)
        job = jobWith(std::get<yaml::Map>(job), *builder);
    result.risks += builder->risks;
    return result;
}

} // namespace caravan::recipes
