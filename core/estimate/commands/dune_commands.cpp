// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/dune_cache.h"
#include "core/estimate/commands/own_work.h"
#include "core/estimate/time/machine.h"
#include "core/recipes/dune_use.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(DuneCommandsTexts);

struct Alias {
    QLatin1String name;
    Goals goals;
    bool isOfAll; ///< besides everything that `dune build` makes
};

constexpr Alias aliases[] = {
    {"runtest"_L1, Goal::Test, true},
    {"test"_L1, Goal::Test, true},
    {"doc"_L1, Goals(Goal::Build) | Goal::Doc, false},
    {"doc-private"_L1, Goals(Goal::Build) | Goal::Doc, false},
    {"fmt"_L1, Goal::Format, false},
    {"install"_L1, Goal::Build, false},
    {"check"_L1, Goal::Build, false},
    {"default"_L1, Goals(), true},
    {"all"_L1, Goals(), true},
};

/// What `@runtest`, `@lib/runtest`, `@@doc`, `bin/main.exe` … ask for.
Goals goalsOf(const Setting &setting, const QString &target)
{
    const bool isAlias = target.startsWith(u'@');
    const QString name = target.section(u'/', -1).remove(u'@');
    for (const Alias &alias : aliases) {
        if (isAlias && alias.name == name)
            return alias.isOfAll ? everythingOfDune(setting) | alias.goals : alias.goals;
    }
    if (!isAlias)
        return Goal::Build;
    static const QLatin1StringView tests[] = {"test"_L1, "bench"_L1,       "stress"_L1, "fuzz"_L1,
                                              "slow"_L1, "integration"_L1, "e2e"_L1,    "mdx"_L1};
    const bool runsTests =
        name == "ci"_L1 || std::any_of(std::begin(tests), std::end(tests), [&](QLatin1StringView word) { return name.contains(word); });
    return runsTests ? everythingOfDune(setting) | Goal::Test : everythingOfDune(setting);
}

/// What `dune build` without targets makes: `-p` and `--release` leave out what is not installed.
Goals goalsWithoutTarget(const Setting &setting, const QStringList &words)
{
    const bool isRelease = words.contains("-p"_L1) || words.contains("--release"_L1) || words.contains("--for-release-of-packages"_L1);
    return isRelease ? everythingOfDune(setting) & ~Goals(Goal::Extras) : everythingOfDune(setting);
}

/// The words that are neither options nor their values, up to `--`.
QStringList operandsOfDune(const QStringList &words)
{
    static const QStringList valued = {u"-p"_s,
                                       u"-j"_s,
                                       u"--root"_s,
                                       u"--profile"_s,
                                       u"--only-packages"_s,
                                       u"--display"_s,
                                       u"--context"_s,
                                       u"--workspace"_s,
                                       u"--build-dir"_s,
                                       u"--target"_s,
                                       u"--instrument-with"_s,
                                       u"-x"_s,
                                       u"--cache"_s,
                                       u"--config-file"_s,
                                       u"--for-release-of-packages"_s,
                                       u"--sandbox"_s};
    QStringList operands;
    for (qsizetype i = 1; i < words.size() && words.at(i) != "--"_L1; ++i) {
        if (valued.contains(words.at(i)))
            ++i;
        else if (!words.at(i).startsWith(u'-'))
            operands.append(words.at(i));
    }
    return operands;
}

/// What is in `_build`.
struct FoundTree {
    BuildTree tree; ///< goals that still hold, packages that are not built anew
    Goals outdated; ///< goals that only other sources have undone
};

FoundTree treeAt(const Shell &shell, const BuildBasis &now, const DuneBuild &build)
{
    const Content *content = shell.files.at(build.folder);
    const auto *found = content ? std::get_if<BuildTree>(content) : nullptr;
    if (!found)
        return {{{}, now, shell.setting.kilolines(), {}, build.variant}, {}};
    const Goals good = found->basis.fits(now) && found->variant == build.variant ? found->done : Goals();
    const bool isCurrent = found->basis.sources == now.sources;
    return {{isCurrent ? good : Goals(), now, shell.setting.kilolines(), stillGood(now, shell, found->packages, found->basis), build.variant},
            isCurrent ? Goals() : good};
}

/// What is left of the work for a goal, and where the rest comes from.
struct GoalLeft {
    double share = 1;
    QString because; ///< holds what is done as %1
};

GoalLeft leftOf(const Shell &shell, Goal goal, const FoundTree &found, const DuneCache &cache)
{
    const Costs &costs = shell.costs();
    if (found.outdated.testFlag(goal))
        return {costs.duneChangedShare, DuneCommandsTexts::tr("%1, as far as they changed")};
    if (!usesDuneCache(shell) || !cache.done.testFlag(goal))
        return {1, u"%1"_s};
    if (cache.basis.sources == shell.revision.sources)
        return {costs.duneCachedShare, DuneCommandsTexts::tr("%1, from the dune cache")};
    return {costs.duneChangedShare + (1 - costs.duneChangedShare) * costs.duneCachedShare,
            DuneCommandsTexts::tr("%1, what did not change from the dune cache")};
}

/// The value of an option of dune, up to `--`; where it is not there, of the environment's variable.
QString optionOr(const Shell &shell, const QStringList &words, QLatin1StringView option, const QString &variable)
{
    for (qsizetype i = 1; i < words.size() && words.at(i) != "--"_L1; ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(option))
            continue;
        if (word.size() == option.size())
            return shell.environment.expanded(words.value(i + 1));
        if (word.at(option.size()) == u'=')
            return shell.environment.expanded(word.sliced(option.size() + 1));
    }
    return shell.environment.value(variable);
}

/// Source: dune 3.20, man pages of `dune build` and `dune test`, common options.
DuneBuild buildOf(const Shell &shell, const QStringList &words)
{
    DuneBuild build;
    if (const QString folder = optionOr(shell, words, "--build-dir"_L1, u"DUNE_BUILD_DIR"_s); !folder.isEmpty())
        build.folder = absolutePath(folder, projectFolder());
    const QStringList own = words.mid(0, words.indexOf("--"_L1)); // all of them without `--`
    const bool isRelease = own.contains("-p"_L1) || own.contains("--release"_L1) || own.contains("--for-release-of-packages"_L1);
    const QString profile = isRelease ? u"release"_s : optionOr(shell, words, "--profile"_L1, u"DUNE_PROFILE"_s);
    const QStringList variants = {profile == "dev"_L1 ? QString() : profile,
                                  optionOr(shell, words, "--instrument-with"_L1, u"DUNE_INSTRUMENT_WITH"_s),
                                  optionOr(shell, words, "--workspace"_L1, u"DUNE_WORKSPACE"_s)};
    build.variant = variants.join(u'|');
    if (build.variant == "||"_L1)
        build.variant.clear();
    build.isForced = own.contains("--force"_L1) || own.contains("-f"_L1);
    return build;
}

} // namespace

void runGoals(Shell &shell, Goals goals, const Cost *speedUpOnTwo, const DuneBuild &build)
{
    const Costs &costs = shell.costs();
    const Cost &speedUp = speedUpOnTwo ? *speedUpOnTwo : costs.twoCoresBuild;
    const QString &path = build.folder;
    const QString cachePath = duneCachePath(shell);
    const BuildBasis now = basisOf(shell);
    const FoundTree found = treeAt(shell, now, build);
    BuildTree tree = found.tree;
    if (build.isForced)
        tree.done &= ~Goals(Goal::Test);
    bringDunePackages(shell, tree, goals);
    DuneCache cache = duneCacheAt(cachePath, now, shell);
    if (cache.variant != build.variant)
        cache.done = {};
    if (build.isForced)
        cache.done &= ~Goals(Goal::Test);
    const Goals todo = goals & ~tree.done;
    if (!todo) {
        shell.files.put(path, tree);
        const double noop = costs.duneNoopFixed + shell.setting.kilolines() * costs.duneNoopPerKiloline;
        shell.chargeCpu(Phase::Build, noop, costs.twoCoresSerial, costs.duneNoopFixed, DuneCommandsTexts::tr("dune has nothing to do"));
        return;
    }
    for (const Goal goal : {Goal::Build, Goal::Proofs, Goal::Extras, Goal::Test, Goal::Doc, Goal::Format}) {
        if (!todo.testFlag(goal))
            continue;
        const GoalLeft left = leftOf(shell, goal, found, cache);
        for (const OwnWork &work : ownWork(shell.setting, goal)) {
            const double cpuSeconds = work.cpuSeconds * left.share;
            shell.chargeWork(goal == Goal::Test ? Phase::Test : Phase::Build, cpuSeconds,
                             secondsOf(shell.setting.runner, cpuSeconds, speedUp), work.spread, left.because.arg(work.because),
                             work.provenance, shell.setting.causeOfSource(work.provenance.source));
        }
    }
    tree.done |= goals;
    shell.files.put(path, tree);
    if (usesDuneCache(shell)) {
        cache.done |= goals;
        cache.variant = build.variant;
        cache.basis = now;
        cache.kilolines = shell.setting.kilolines();
        shell.files.put(cachePath, cache);
    }
}

Status runDune(Shell &shell, const QStringList &words)
{
    const Costs &costs = shell.costs();
    const QStringList operands = operandsOfDune(words);
    const QString command = operands.value(0);
    if (recipes::asksForDunePackages(QStringList{u"dune"_s} + words.mid(1)))
        shell.hasDunePackages = true;
    if (command == "pkg"_L1) {
        if (operands.value(1) == "lock"_L1)
            lockDunePackages(shell);
        return Status::Success;
    }
    const Setting &setting = shell.setting;
    const DuneBuild build = buildOf(shell, words);
    static const QStringList working = {u"build"_s, u"b"_s, u"runtest"_s, u"test"_s, u"install"_s, u"exec"_s};
    if (working.contains(command) && isElsewhere(shell, shell.folder)) {
        chargeUnknown(shell, u"build"_s, Phase::Build, u"dune "_s + command,
                      DuneCommandsTexts::tr(
                          "What dune builds of a repository that is not the project's is not known: %1 assumed, up to %2."));
        return Status::Success;
    }
    if (command == "runtest"_L1 || command == "test"_L1 || command == "coverage"_L1) {
        runGoals(shell, everythingOfDune(setting) | Goal::Test, nullptr, build);
    } else if (command == "fmt"_L1 || command == "format"_L1) {
        runGoals(shell, Goal::Format, nullptr, build);
    } else if (command == "clean"_L1) {
        shell.files.remove(build.folder);
    } else if (command == "exec"_L1 || command == "utop"_L1) {
        runGoals(shell, Goal::Build, nullptr, build);
        chargeOwnProgram(shell, operands.value(1));
    } else if (command == "build"_L1 || command == "b"_L1 || command == "install"_L1) {
        Goals goals;
        for (const QString &target : operands.mid(1))
            goals |= goalsOf(setting, shell.environment.expanded(target));
        if (!goals)
            goals = command == "install"_L1 ? Goals(Goal::Build) : goalsWithoutTarget(setting, words);
        runGoals(shell, goals, nullptr, build);
    } else {
        const double noop = costs.duneNoopFixed + shell.setting.kilolines() * costs.duneNoopPerKiloline;
        shell.chargeCpu(Phase::Build, noop, costs.twoCoresSerial, costs.duneNoopFixed, DuneCommandsTexts::tr("dune itself"));
    }
    return Status::Success;
}

} // namespace caravan::estimate
