// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/remembered.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/cache_model.h"
#include "core/recipes/command_table.h"
#include "core/recipes/image_choice.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/job_words.h"
#include "core/recipes/ocaml_choice.h"
#include "core/recipes/strategy.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

/// What the script lines of a job say together.
struct ScriptFacts {
    Purposes purposes;
    bool needsOcaml = false;
    bool isPlain = true; ///< it runs nothing that could need it
};

ScriptFacts scriptFacts(const QList<JobCommand> &commands)
{
    const CommandTable &table = CommandTable::builtIn();
    ScriptFacts facts;
    for (const JobCommand &command : commands) {
        if (const std::optional<Purpose> purpose = table.purposeOf(command))
            facts.purposes.insert(*purpose);
        if (table.isWithoutSwitch(command))
            continue;
        facts.needsOcaml = facts.needsOcaml || table.needsOcaml(command);
        facts.isPlain = facts.isPlain && table.isPlain(command);
    }
    return facts;
}

/// Whether GitLab stores what a cache path names: nothing outside the project folder.
bool isStored(const gitlab::Job &job, const QString &path)
{
    return gitlab::cachePlaceOf(gitlab::expandedIn(job, path)) != gitlab::CachePlace::Outside;
}

/// What a job is judged by.
struct JobFacts {
    const gitlab::Job &job;
    QString image; ///< variables expanded
    Image known;
    CompilerChoice compiler;
    ScriptFacts script;
};

/// Whether the job runs in an image of the kind that the sign asks for, with the compiler that its switch has.
bool isOfKind(const Strategy &strategy, ImageKind kind, const JobFacts &facts)
{
    if (facts.known.kind != kind)
        return false;
    return kind != ImageKind::Compiler
        || (facts.known.isOcamlNamed && facts.compiler.series == facts.known.ocaml && suits(strategy, facts.known));
}

bool holds(const Strategy &strategy, const StrategySign &sign, const JobFacts &facts, const Catalogue &catalogue)
{
    const gitlab::Job &job = facts.job;
    const ScriptFacts &script = facts.script;
    if (!sign.image.isEmpty() && !matchesAny(sign.image, facts.image))
        return false;
    if (sign.kind && !isOfKind(strategy, *sign.kind, facts))
        return false;
    if (sign.hasNoImage && job.image)
        return false;
    const auto hasPath = [&](auto matches) {
        return std::any_of(job.caches.cbegin(), job.caches.cend(), [&](const gitlab::Field<gitlab::Cache> &cache) {
            return std::any_of(cache.value.paths.cbegin(), cache.value.paths.cend(),
                               [&](const QString &path) { return isStored(job, path) && matches(path); });
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

/// A command of `dune build` for each target that it names: one for each alias, and one for all that is built besides.
QList<QStringList> goalsOf(const QStringList &words)
{
    static const QStringList valued = {u"--root"_s,      u"-j"_s,
                                       u"-p"_s,          u"--profile"_s,
                                       u"--build-dir"_s, u"--workspace"_s,
                                       u"-x"_s,          u"--only-packages"_s,
                                       u"--display"_s,   u"--config-file"_s,
                                       u"--cache"_s};
    if (words.value(0) != "dune"_L1 || !(words.value(1) == "build"_L1 || words.value(1) == "b"_L1))
        return {words};
    QList<QStringList> goals;
    for (qsizetype i = 2; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const bool isAlias = words.at(i - 1) == "--alias"_L1;
        if (!isAlias && (word.startsWith(u'-') || valued.contains(words.at(i - 1))))
            continue;
        QString target = isAlias ? u'@' + word : word;
        while (target.startsWith("@@"_L1))
            target.remove(0, 1);
        if (target.startsWith(u'@'))
            target = u'@' + target.section(u'/', -1).remove(u'@');
        goals += QStringList{u"dune"_s, u"build"_s, target};
    }
    return goals.isEmpty() ? QList<QStringList>{{u"dune"_s, u"build"_s}} : goals;
}

/// Whether some rule of the job asks for a schedule.
bool isScheduled(const gitlab::Job &job)
{
    const auto asks = [](const gitlab::Rule &rule) { return rule.condition && rule.condition->contains("schedule"_L1); };
    return job.conditions.rules && std::any_of(job.conditions.rules->cbegin(), job.conditions.rules->cend(), asks);
}

/// What a sign says of a job besides its commands.
bool suitsJob(const BlockSign &sign, const gitlab::Job &job)
{
    const auto hasPolicy = [&](const gitlab::Field<gitlab::Cache> &cache) {
        return cache.value.policy == gitlab::CachePolicy::Push && sign.policy == "push"_L1;
    };
    return (!sign.isPages || job.isPages) && (!sign.isScheduled || isScheduled(job))
        && (sign.image.isEmpty() || (job.image && matchesAny(sign.image, job.image->value.name)))
        && (sign.tag.isEmpty()
            || std::any_of(job.tags.cbegin(), job.tags.cend(), [&](const QString &tag) { return matchesAny(sign.tag, tag); }))
        && (sign.policy.isEmpty() || std::any_of(job.caches.cbegin(), job.caches.cend(), hasPolicy));
}

/// A sign of a block for jobs, by their places.
struct BlockPlace {
    qsizetype block = 0;
    qsizetype sign = 0;
};

/// The signs, in the order of the blocks, that one goal of a command shows in a job that has the rest of them. \a call: the whole command.
QList<BlockPlace> placesShownBy(const QStringList &goal, const QStringList &call, const Catalogue &catalogue)
{
    QList<BlockPlace> places;
    for (qsizetype i = 0; i < catalogue.blocks.size(); ++i) {
        const Block &block = catalogue.blocks.at(i);
        for (qsizetype sign = 0; block.kind == BlockKind::Job && sign < block.signs.size(); ++sign) {
            if (block.signs.at(sign).command.matches(goal) || block.signs.at(sign).call.matches(call))
                places.append({i, sign});
        }
    }
    return places;
}

using KnownPlaces = Remembered<QList<QStringList>, QList<BlockPlace>>;

/// The first block, in their order, that one goal of a command shows; empty for none.
QString blockShownBy(const QStringList &goal, const QStringList &call, const gitlab::Job &job, const Catalogue &catalogue,
                     KnownPlaces &known)
{
    const QList<BlockPlace> places = known.of({goal, call}, [&] { return placesShownBy(goal, call, catalogue); });
    const auto found = std::find_if(places.cbegin(), places.cend(), [&](const BlockPlace &place) {
        return suitsJob(catalogue.blocks.at(place.block).signs.at(place.sign), job);
    });
    return found == places.cend() ? QString() : catalogue.blocks.at(found->block).id;
}

/// The block of a job: the first one, in their order, that some command shows and beside which all others may stand.
QString blockOf(const gitlab::Job &job, const QList<JobCommand> &commands, const Catalogue &catalogue, KnownPlaces &known)
{
    QStringList shown;
    for (const JobCommand &command : commands) {
        const QStringList call = userWords(command.words);
        for (const QStringList &goal : command.which == gitlab::Script::Main ? goalsOf(call) : QList<QStringList>()) {
            if (const QString block = blockShownBy(goal, call, job, catalogue, known); !block.isEmpty() && !shown.contains(block))
                shown += block;
        }
    }
    for (const Block &block : catalogue.blocks) {
        const bool isWithoutCommand = std::any_of(block.signs.cbegin(), block.signs.cend(),
                                                  [&](const BlockSign &sign) { return !sign.hasCommand() && suitsJob(sign, job); });
        const bool isAlone = !block.beside || std::all_of(shown.cbegin(), shown.cend(), [&](const QString &other) {
            return other == block.id || block.beside->contains(other);
        });
        if (block.kind == BlockKind::Job && (isWithoutCommand || (shown.contains(block.id) && isAlone)))
            return block.id;
    }
    return {};
}

/// The id of \a strategy with the extras whose caches the job has.
StrategyId withExtras(const Strategy &strategy, const gitlab::Job &job, const Catalogue &catalogue)
{
    StrategyId id = strategy.id;
    for (const Extra &extra : catalogue.extras)
        id = id.with(extra.id, strategy.extras.contains(extra.id) && hasExtra(job, extra));
    return id;
}

/// All that readJob() asks of a job.
JobWords wordsToRecognise(const gitlab::Job &job)
{
    JobWords words = scriptWordsOf(job);
    addVariables(words, job);
    words.add(job.image ? QStringList{job.image->value.name} : QStringList());
    words.add(job.tags);
    for (const gitlab::Field<gitlab::Cache> &cache : job.caches) {
        words.sizes.append(qsizetype(cache.value.policy));
        words.add(cache.value.paths);
        words.add(cache.value.key.files);
        words.add({cache.value.key.text, cache.value.key.prefix});
    }
    for (const bool is : {job.isTrigger, job.isHidden, job.isPages, isScheduled(job)})
        words.sizes.append(is);
    return words;
}

/// What readJob() asks of a catalogue is the same as in another one: they share it.
bool isSameFor(const Catalogue &one, const Catalogue &other)
{
    return one.blocks.isSharedWith(other.blocks) && one.strategies.isSharedWith(other.strategies)
        && one.combinations.isSharedWith(other.combinations) && one.extras.isSharedWith(other.extras)
        && one.recognitionOrder.isSharedWith(other.recognitionOrder) && one.switchPaths.isSharedWith(other.switchPaths)
        && one.images.isSharedWith(other.images) && one.packageManagers.isSharedWith(other.packageManagers);
}

Recognised readJob(const gitlab::Job &job, const Catalogue &catalogue, KnownPlaces &known);

} // namespace

bool hasExtra(const gitlab::Job &job, const Extra &extra)
{
    const auto isOfExtra = [&](const QString &path) { return Catalogue::isPathOf(extra, path); };
    const auto isPlace = [&](const auto &entry) {
        const auto *text = std::get_if<yaml::Text>(&entry.second);
        return text && text->string.startsWith("$CI_BUILDS_DIR/"_L1) && job.variables.value(entry.first).value == text->string;
    };
    if (std::any_of(extra.hostVariables.entries.cbegin(), extra.hostVariables.entries.cend(), isPlace))
        return true;
    return std::any_of(job.caches.cbegin(), job.caches.cend(),
                       [&](const auto &cache) { return std::any_of(cache.value.paths.cbegin(), cache.value.paths.cend(), isOfExtra); });
}

Recognised recognise(const gitlab::Job &job, const Catalogue &catalogue)
{
    // Each strategy, and each step of writing one, asks about the same jobs.
    static constexpr qsizetype mostKnown = 4'000;
    thread_local Remembered<JobWords, Recognised> known(mostKnown);
    thread_local KnownPlaces knownPlaces(mostKnown);
    thread_local Catalogue knownBy; // a copy, so that no other can be where it was
    if (!isSameFor(knownBy, catalogue)) {
        known.clear();
        knownPlaces.clear();
        knownBy = catalogue;
    }
    return known.of(wordsToRecognise(job), [&] { return readJob(job, catalogue, knownPlaces); });
}

namespace {

Recognised readJob(const gitlab::Job &job, const Catalogue &catalogue, KnownPlaces &known)
{
    Recognised result;
    const QList<JobCommand> commands = commandsOf(job, JobVariables::Expanded);
    const QString image = job.image ? gitlab::expandedIn(job, job.image->value.name) : QString();
    const Image base = imageOf(catalogue, image);
    const CompilerChoice compiler = compilerOf(job, base);
    const JobFacts facts{job, image, base, compiler, scriptFacts(commands)};
    result.image = job.image ? job.image->value.name : QString();
    result.usesOpam = !job.isTrigger && !job.script.isEmpty() && (facts.script.needsOcaml || (base.isOpamFamily() && !facts.script.isPlain));

    for (const StrategyId id : result.usesOpam || job.isHidden ? catalogue.recognitionOrder : QList<StrategyId>()) {
        const Strategy *strategy = catalogue.strategy(id);
        const auto isSaid = [&](const StrategySign &sign) { return holds(*strategy, sign, facts, catalogue); };
        if (strategy && std::any_of(strategy->signs.cbegin(), strategy->signs.cend(), isSaid)) {
            result.strategy = withExtras(*strategy, job, catalogue);
            break;
        }
    }
    result.block = blockOf(job, commands, catalogue, known);

    const auto put = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            result.parameters.insert(name, value);
    };
    if (image != result.image)
        put(u"image"_s, image);
    put(u"ocaml"_s, compiler.series);
    put(u"compiler"_s, compiler.specification);
    put(u"distribution"_s, base.distributionTag());
    for (const gitlab::Field<gitlab::Cache> &cache : job.caches) {
        for (const QString &path : cache.value.paths) {
            if (!catalogue.isSwitchPath(path) || !isStored(job, path) || result.parameters.contains(u"cachePath"_s))
                continue;
            put(u"cachePath"_s, path);
            put(u"cacheKey"_s, cache.value.key.files.isEmpty() ? cache.value.key.text : cache.value.key.prefix);
        }
    }
    return result;
}

} // namespace

} // namespace caravan::recipes
