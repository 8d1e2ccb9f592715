// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/strategy_data.h"

#include "core/base/texts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(StrategyDataTexts);

QList<StrategyExtra> readExtras(DataReader &reader, const yaml::Node &node)
{
    QList<StrategyExtra> result;
    const QStringList names = reader.texts(node, u"extras");
    for (const QString &name : names) {
        if (const std::optional<StrategyExtra> extra = extraNamed(name))
            result.append(*extra);
        else
            reader.fail(node, StrategyDataTexts::tr("There is no extra “%1”.").arg(name));
    }
    return result;
}

HostForm readHost(DataReader &reader, const yaml::Node &node)
{
    HostForm host{reader.text(node, u"summary"),
                  reader.texts(node, u"risks"),
                  reader.texts(node, u"needs"),
                  reader.map(node, u"variables"),
                  {},
                  reader.texts(node, u"before_script"),
                  readExtras(reader, node)};
    if (const yaml::Node cache = node[u"cache"])
        host.cache = yaml::Value(reader.map(node, u"cache"));
    return host;
}

QList<Purpose> readPurposes(DataReader &reader, const yaml::Node &node, QStringView key)
{
    QList<Purpose> result;
    const QStringList names = reader.texts(node, key);
    for (const QString &name : names) {
        if (const std::optional<Purpose> purpose = purposeNamed(name))
            result.append(*purpose);
        else
            reader.fail(node, StrategyDataTexts::tr("There is no purpose “%1”.").arg(name));
    }
    return result;
}

ImageKind readImageKind(DataReader &reader, const yaml::Node &node, QStringView key)
{
    const std::optional<ImageKind> kind = imageKindNamed(reader.text(node, key));
    if (!kind)
        reader.fail(node[key], StrategyDataTexts::tr("There is no kind of images “%1”.").arg(node[key].text()));
    return kind.value_or(ImageKind::Unknown);
}

StrategySign readSign(DataReader &reader, const yaml::Node &node)
{
    StrategySign sign;
    sign.image = reader.text(node, u"image", u""_s);
    sign.cachePaths = reader.texts(node, u"cache");
    sign.hasNoSwitchCache = reader.flag(node, u"noCache");
    sign.hasNoImage = reader.flag(node, u"noImage");
    if (node[u"kind"])
        sign.kind = readImageKind(reader, node, u"kind");
    sign.with = readPurposes(reader, node, u"with");
    sign.without = readPurposes(reader, node, u"without");
    const yaml::Node variables = node[u"variables"];
    const QList<yaml::Entry> entries = variables.entries();
    for (const yaml::Entry &entry : entries)
        sign.variables.insert(entry.key.text(), entry.value.text());
    return sign;
}

/// The strategies that \a node names; one that is not known is an error.
QList<StrategyId> readStrategyNames(DataReader &reader, const yaml::Node &node, const QStringList &names)
{
    QList<StrategyId> result;
    for (const QString &name : names) {
        if (const std::optional<StrategyId> id = strategyNamed(name))
            result.append(*id);
        else
            reader.fail(node, StrategyDataTexts::tr("There is no strategy “%1”.").arg(name));
    }
    return result;
}

Extra readExtra(DataReader &reader, const yaml::Entry &entry)
{
    const yaml::Node &node = entry.value;
    Extra extra;
    if (const std::optional<StrategyExtra> id = extraNamed(entry.key.text()))
        extra.id = *id;
    else
        reader.fail(entry.key, StrategyDataTexts::tr("There is no extra “%1”.").arg(entry.key.text()));
    extra.title = reader.text(node, u"title");
    extra.summary = reader.text(node, u"summary");
    extra.risks = reader.texts(node, u"risks");
    extra.variables = reader.map(node, u"variables");
    extra.cache = yaml::Value(reader.map(node, u"cache"));
    extra.cachePaths = reader.texts(node, u"recognise");
    extra.afterScript = reader.texts(node, u"after_script");
    if (const yaml::Node host = node[u"host"])
        extra.hostVariables = reader.map(host, u"variables");
    return extra;
}

/// \a strategy with \a extra, as one.
Strategy combined(Strategy strategy, const Extra &extra)
{
    strategy.id = strategy.id.with(extra.id);
    if (strategy.host && strategy.host->extras.contains(extra.id)) {
        strategy.host->summary += u' ' + extra.summary;
        strategy.host->risks += extra.risks;
        strategy.host->variables.entries += extra.hostVariables.entries;
    } else {
        strategy.host.reset();
    }
    strategy.title = StrategyDataTexts::tr("%1 and %2", "a strategy, and what is added to it").arg(strategy.title, extra.title);
    strategy.summary += u' ' + extra.summary;
    strategy.risks += extra.risks;
    strategy.variables.entries += extra.variables.entries;
    strategy.afterScript = extra.afterScript + strategy.afterScript;
    return strategy;
}

/// Strategies with extras that have a title of their own.
void readTitles(DataReader &reader, const yaml::Node &root, QList<Strategy> &combinations)
{
    const QList<yaml::Entry> entries = reader.entries(root, u"combinations");
    for (const yaml::Entry &entry : entries) {
        const auto id = strategyNamed(entry.key.text());
        const auto found = std::find_if(combinations.begin(), combinations.end(), [&](const Strategy &s) { return s.id == id; });
        if (found == combinations.end()) {
            reader.fail(entry.key, StrategyDataTexts::tr("There is no strategy “%1”.").arg(entry.key.text()));
            continue;
        }
        found->title = reader.text(entry.value, u"title");
        found->summary = reader.text(entry.value, u"summary");
    }
}

ImageBuilder readBuilder(DataReader &reader, const yaml::Node &node)
{
    ImageBuilder builder;
    builder.image = reader.text(node, u"image");
    builder.variables = reader.map(node, u"variables");
    const QList<yaml::Entry> lines = node[u"lines"].entries();
    for (const yaml::Entry &line : lines)
        builder.lines.append({line.key.text(), line.value.text()});
    builder.risks = reader.texts(node, u"risks");
    return builder;
}

PackageRepository readRepository(DataReader &reader, const yaml::Node &node)
{
    return {reader.text(node, u"name"),
            reader.text(node, u"address"),
            reader.texts(node, u"otherAddresses"),
            reader.texts(node, u"packages"),
            {reader.text(node, u"source"), reader.text(node, u"date"), reader.text(node, u"confidence")}};
}

Strategy readStrategy(DataReader &reader, const yaml::Entry &entry, const QList<Extra> &extras)
{
    const yaml::Node &node = entry.value;
    Strategy strategy;
    strategy.id = readStrategyNames(reader, entry.key, {entry.key.text()}).value(0);
    strategy.title = reader.text(node, u"title");
    strategy.summary = reader.text(node, u"summary");
    strategy.risks = reader.texts(node, u"risks");
    strategy.needs = reader.texts(node, u"needs");
    strategy.imageKind = readImageKind(reader, node, u"image");
    strategy.images = reader.texts(node, u"images");
    strategy.imageOcaml = reader.text(node, u"imageOcaml", u""_s);
    strategy.usesOpam = reader.text(node, u"opam", u""_s) != "none"_L1;
    strategy.programFolder = reader.text(node, u"program", u""_s);
    strategy.isExperimental = reader.flag(node, u"experimental");
    const QList<StrategyExtra> allowed = readExtras(reader, node);
    for (const Extra &extra : extras) {
        if (!node[u"extras"] || allowed.contains(extra.id))
            strategy.extras.append(extra.id);
    }
    if (const yaml::Node host = node[u"host"])
        strategy.host = readHost(reader, host);
    strategy.variables = reader.map(node, u"variables");
    if (const yaml::Node cache = node[u"cache"])
        strategy.cache = yaml::Value(reader.map(node, u"cache"));
    strategy.beforeScript = reader.texts(node, u"before_script");
    strategy.afterScript = reader.texts(node, u"after_script");
    strategy.extraJobs = reader.map(node, u"jobs");
    if (const yaml::Node image = node[u"projectImage"]) {
        strategy.imageVariable = reader.text(image, u"variable");
        strategy.imageName = reader.text(image, u"name");
    }
    const QList<yaml::Node> signs = reader.items(node, u"recognise");
    for (const yaml::Node &sign : signs)
        strategy.signs.append(readSign(reader, sign));
    return strategy;
}

} // namespace

void readStrategies(DataReader &reader, Catalogue &catalogue)
{
    const yaml::Node root = reader.root();
    const QList<yaml::Entry> versions = reader.entries(root, u"versions");
    for (const yaml::Entry &entry : versions)
        catalogue.versions.insert(entry.key.text(), entry.value.text());
    const QList<yaml::Entry> builders = reader.entries(root, u"builders");
    for (const yaml::Entry &entry : builders)
        catalogue.builders.insert(entry.key.text(), readBuilder(reader, entry.value));
    const QList<yaml::Node> repositories = reader.items(root, u"repositories");
    for (const yaml::Node &node : repositories)
        catalogue.repositories.append(readRepository(reader, node));
    catalogue.ownVariables = reader.texts(root, u"ownVariables");
    catalogue.switchPaths = reader.texts(root, u"ownCachePaths");
    const QList<yaml::Entry> extras = reader.entries(root, u"extras");
    for (const yaml::Entry &entry : extras)
        catalogue.extras.append(readExtra(reader, entry));
    QList<Strategy> strategies;
    const QList<yaml::Entry> entries = reader.entries(root, u"strategies");
    for (const yaml::Entry &entry : entries) {
        strategies.append(readStrategy(reader, entry, catalogue.extras));
        catalogue.recognitionOrder.append(strategies.constLast().id);
        for (const auto &[name, value] : strategies.constLast().variables.entries) {
            if (name.startsWith("OPAM"_L1) && !catalogue.ownVariables.contains(name))
                catalogue.ownVariables.append(name);
        }
    }
    catalogue.preference = readStrategyNames(reader, root[u"preference"], reader.texts(root, u"preference"));
    QList<Strategy> combinations;
    for (const Strategy &strategy : std::as_const(strategies)) {
        for (const Extra &extra : std::as_const(catalogue.extras)) {
            if (strategy.extras.contains(extra.id))
                combinations.append(combined(strategy, extra));
        }
    }
    readTitles(reader, root, combinations);
    const QList<StrategyId> order = readStrategyNames(reader, root[u"order"], reader.texts(root, u"order"));
    for (const StrategyId id : order) {
        const QList<Strategy> &all = id.extras ? combinations : strategies;
        const auto found = std::find_if(all.begin(), all.end(), [&](const Strategy &s) { return s.id == id; });
        if (found == all.end())
            reader.fail(root[u"order"], StrategyDataTexts::tr("There is no strategy “%1”.").arg(nameOf(id)));
        else
            catalogue.strategies.append(*found);
    }
    for (const Strategy &strategy : std::as_const(combinations)) {
        if (!order.contains(strategy.id))
            catalogue.combinations.append(strategy);
    }
}

} // namespace caravan::recipes
