// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/template_strategies.h"

#include "core/recipes/strategy.h"
#include "core/yaml/edit.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

/// The hidden job that has the strategy of several jobs.
struct SharedSwitch {
    QString name;
    QStringList users;
    StrategyId strategy;
};

QByteArray sourceOf(const yaml::Tree &tree, const QString &entry)
{
    const Span span = tree.root()[entry].span();
    return tree.text().mid(span.begin, span.end - span.begin);
}

/// Whether \a job extends nothing but \a name, by a plain word of its own.
bool extendsOnly(const yaml::Tree &tree, const gitlab::Job &job, const QString &name)
{
    const yaml::Node extends = tree.root()[job.name][u"extends"];
    return job.file.isEmpty() && extends.isScalar() && extends.text() == name;
}

std::optional<SharedSwitch> sharedSwitchOf(const yaml::Tree &tree, const gitlab::Pipeline &pipeline, const Catalogue &catalogue)
{
    for (const gitlab::Job &hidden : pipeline.jobs) {
        if (!hidden.isHidden || !hidden.file.isEmpty() || !hidden.extends.isEmpty())
            continue;
        SharedSwitch shared{hidden.name, {}, {}};
        std::optional<StrategyId> strategy;
        for (const gitlab::Job &job : pipeline.jobs) {
            if (!job.extends.contains(hidden.name))
                continue;
            const Recognised now = recognise(job, catalogue);
            if (!extendsOnly(tree, job, hidden.name) || !now.strategy || (strategy && strategy != now.strategy))
                return std::nullopt;
            strategy = now.strategy;
            shared.users.append(job.name);
        }
        const bool isNamedOnly = tree.text().count(hidden.name.toUtf8()) == shared.users.size() + 1;
        if (strategy && isNamedOnly) {
            shared.strategy = *strategy;
            return shared;
        }
    }
    return std::nullopt;
}

/// What stands in the hidden job under \a strategy; nullopt where the jobs themselves would be others, too.
std::optional<yaml::Value> bodyUnder(const Strategy &strategy, const SharedSwitch &shared, const yaml::Tree &tree,
                                     const gitlab::Reading &reading, const Catalogue &catalogue)
{
    yaml::Draft draft(tree);
    if (!applyStrategyToPipeline({draft, reading}, strategy, nullptr, catalogue, shared.users))
        return std::nullopt;
    const yaml::Tree &then = draft.tree();
    for (const yaml::Entry &entry : then.root().entries()) {
        const QString name = entry.key.text();
        if (name != shared.name && name != "variables"_L1 && sourceOf(then, name) != sourceOf(tree, name))
            return std::nullopt;
    }
    for (const yaml::Entry &variable : then.root()[u"variables"].entries()) { // those that it needs are there
        if (!tree.root()[u"variables"][variable.key.text()])
            return std::nullopt;
    }
    return yaml::Value::of(then.root()[shared.name]);
}

} // namespace

std::optional<StrategyChoices> withStrategies(const yaml::Tree &tree, const gitlab::Reading &reading, const Catalogue &catalogue)
{
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(tree, reading);
    const std::optional<SharedSwitch> shared = pipeline ? sharedSwitchOf(tree, *pipeline, catalogue) : std::nullopt;
    if (!shared)
        return std::nullopt;
    const auto nameUnder = [&](StrategyId id) { return shared->name + u'-' + nameOf(id); };
    const QList<yaml::Entry> entries = tree.root().entries();
    const auto own =
        std::find_if(entries.cbegin(), entries.cend(), [&](const yaml::Entry &entry) { return entry.key.text() == shared->name; });
    const QString next = own + 1 < entries.cend() ? (own + 1)->key.text() : QString();
    yaml::Draft draft(tree);
    StrategyChoices choices{tree, nameOf(shared->strategy), {nameOf(shared->strategy)}};
    for (const Strategy &strategy : catalogue.strategies) {
        const bool isOther = strategy.id != shared->strategy && strategy.usesOpam && strategy.extraJobs.entries.isEmpty()
            && strategy.programFolder.isEmpty() && !strategy.isExperimental && !tree.root()[nameUnder(strategy.id)];
        const std::optional<yaml::Value> body = isOther ? bodyUnder(strategy, *shared, tree, reading, catalogue) : std::nullopt;
        if (!body)
            continue;
        if (!draft.insertEntry({}, nameUnder(strategy.id), *body, next))
            return std::nullopt;
        choices.possible.append(nameOf(strategy.id));
    }
    if (choices.possible.size() == 1)
        return std::nullopt;
    for (const QString &user : shared->users) {
        if (!draft.set({user, u"extends"_s}, yaml::Value::text(shared->name + "-$[[ inputs.strategy ]]"_L1)))
            return std::nullopt;
    }
    if (!draft.renameKey({shared->name}, nameUnder(shared->strategy)))
        return std::nullopt;
    choices.tree = draft.tree();
    return choices;
}

} // namespace caravan::recipes
