// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/command_table.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/strategy.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

/// What the script lines of a job say together.
struct ScriptFacts {
    QSet<Purpose> purposes;
    bool needsOcaml = false;
};

ScriptFacts scriptFacts(const QList<JobCommand> &commands)
{
    const CommandTable &table = CommandTable::builtIn();
    ScriptFacts facts;
    for (const JobCommand &command : commands) {
        if (const std::optional<Purpose> purpose = table.purposeOf(command))
            facts.purposes.insert(*purpose);
        facts.needsOcaml = facts.needsOcaml || table.needsOcaml(command);
    }
    return facts;
}

bool holds(const StrategySign &sign, const gitlab::Job &job, const QString &image, const ScriptFacts &script, const Catalogue &catalogue)
{
    if (!sign.image.isEmpty() && !matchesAny(sign.image, image))
        return false;
    const auto hasPath = [&](auto matches) {
        return std::any_of(job.caches.cbegin(), job.caches.cend(), [&](const gitlab::Field<gitlab::Cache> &cache) {
            return std::any_of(cache.value.paths.cbegin(), cache.value.paths.cend(), matches);
        });
    };
    const auto isNamed = [&](const QString &path) {
        const QString bare = path.endsWith(u'/') ? path.chopped(1) : path;
        return std::any_of(sign.cachePaths.cbegin(), sign.cachePaths.cend(),
                           [&](const QString &pattern) { return matchesPath(pattern, bare); });
    };
    if (!sign.cachePaths.isEmpty() && !hasPath(isNamed))
        return false;
    if (sign.hasNoSwitchCache && hasPath([&](const QString &path) { return catalogue.isSwitchPath(path); }))
        return false;
    const auto isSaid = [&](Purpose purpose) { return script.purposes.contains(purpose); };
    if (!std::all_of(sign.with.cbegin(), sign.with.cend(), isSaid) || std::any_of(sign.without.cbegin(), sign.without.cend(), isSaid))
        return false;
    for (auto it = sign.variables.cbegin(); it != sign.variables.cend(); ++it) {
        const auto variable = job.variables.constFind(it.key());
        if (variable == job.variables.cend() || !matchesAny(it.value(), variable->value))
            return false;
    }
    return true;
}

bool shows(const BlockSign &sign, const gitlab::Job &job, const QList<JobCommand> &commands)
{
    if (sign.isPages)
        return job.isPages;
    const WordPattern pattern(sign.command, [](const QString &) { return QStringList(); });
    return std::any_of(commands.cbegin(), commands.cend(), [&](const JobCommand &command) {
        return command.which == gitlab::Script::Main && pattern.matches(userWords(command.words));
    });
}

/// \a id with the extras whose caches the job has.
StrategyId withExtras(StrategyId id, const gitlab::Job &job, const Catalogue &catalogue)
{
    for (const Extra &extra : catalogue.extras)
        id = id.with(extra.id, hasExtra(job, extra));
    return id;
}

} // namespace

bool hasExtra(const gitlab::Job &job, const Extra &extra)
{
    const auto isOfExtra = [&](const QString &path) { return Catalogue::isPathOf(extra, path); };
    return std::any_of(job.caches.cbegin(), job.caches.cend(),
                       [&](const auto &cache) { return std::any_of(cache.value.paths.cbegin(), cache.value.paths.cend(), isOfExtra); });
}

Recognised recognise(const gitlab::Job &job, const Catalogue &catalogue)
{
    Recognised result;
    const QList<JobCommand> commands = commandsOf(job, JobVariables::Expanded);
    const ScriptFacts script = scriptFacts(commands);
    const QString image = job.image ? gitlab::expandedIn(job, job.image->value.name) : QString();
    const Image known = imageOf(catalogue, image);
    result.image = job.image ? job.image->value.name : QString();
    result.usesOpam = !job.isTrigger && !job.script.isEmpty() && (script.needsOcaml || known.isOpamFamily());

    if (result.usesOpam || job.isHidden) {
        for (const StrategyId id : catalogue.recognitionOrder) {
            const Strategy *strategy = catalogue.strategy(id);
            const bool isIt = strategy && std::any_of(strategy->signs.cbegin(), strategy->signs.cend(), [&](const StrategySign &sign) {
                                  return holds(sign, job, image, script, catalogue);
                              });
            if (isIt) {
                result.strategy = withExtras(id, job, catalogue);
                break;
            }
        }
    }
    for (const Block &block : catalogue.blocks) {
        const bool isIt = block.kind == BlockKind::Job
            && std::any_of(block.signs.cbegin(), block.signs.cend(), [&](const BlockSign &sign) { return shows(sign, job, commands); });
        if (isIt) {
            result.block = block.id;
            break;
        }
    }

    const auto put = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            result.parameters.insert(name, value);
    };
    const CompilerChoice compiler = compilerOf(job, known);
    put(u"ocaml"_s, compiler.series);
    put(u"compiler"_s, compiler.specification);
    put(u"distribution"_s, known.distributionTag());
    for (const gitlab::Field<gitlab::Cache> &cache : job.caches) {
        for (const QString &path : cache.value.paths) {
            if (!catalogue.isSwitchPath(path) || result.parameters.contains(u"cachePath"_s))
                continue;
            put(u"cachePath"_s, path);
            put(u"cacheKey"_s, cache.value.key.files.isEmpty() ? cache.value.key.text : cache.value.key.prefix);
        }
    }
    return result;
}

} // namespace caravan::recipes
