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

FoundTree treeAt(const Shell &shell, const QString &path)
{
    const BuildBasis now = basisOf(shell);
    const Content *content = shell.files.at(path);
    const auto *found = content ? std::get_if<BuildTree>(content) : nullptr;
    if (!found)
        return {{{}, now, shell.setting.kilolines(), {}}, {}};
    const Goals good = found->basis.fits(now) ? found->done : Goals();
    const bool isCurrent = found->basis.sources == now.sources;
    return {{isCurrent ? good : Goals(), now, shell.setting.kilolines(), stillGood(shell, found->packages, found->basis)},
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

} // namespace

void runGoals(Shell &shell, Goals goals, const Cost *speedUpOnTwo)
{
    const Costs &costs = shell.costs();
    const Cost &speedUp = speedUpOnTwo ? *speedUpOnTwo : costs.twoCoresBuild;
    const QString path = projectFolder() + u"/_build"_s;
    const QString cachePath = duneCachePath(shell);
    const FoundTree found = treeAt(shell, path);
    BuildTree tree = found.tree;
    bringDunePackages(shell, tree, goals);
    DuneCache cache = duneCacheOf(shell);
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
        cache.basis = basisOf(shell);
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
    static const QStringList working = {u"build"_s, u"b"_s, u"runtest"_s, u"test"_s, u"install"_s, u"exec"_s};
    if (working.contains(command) && isElsewhere(shell, shell.folder)) {
        chargeUnknown(shell, u"build"_s, Phase::Build, u"dune "_s + command,
                      DuneCommandsTexts::tr(
                          "What dune builds of a repository that is not the project's is not known: %1 assumed, up to %2."));
        return Status::Success;
    }
    if (command == "runtest"_L1 || command == "test"_L1 || command == "coverage"_L1) {
        runGoals(shell, everythingOfDune(setting) | Goal::Test);
    } else if (command == "fmt"_L1 || command == "format"_L1) {
        runGoals(shell, Goal::Format);
    } else if (command == "clean"_L1) {
        shell.files.remove(projectFolder() + u"/_build"_s);
    } else if (command == "exec"_L1 || command == "utop"_L1) {
        runGoals(shell, Goal::Build);
        chargeOwnProgram(shell, operands.value(1));
    } else if (command == "build"_L1 || command == "b"_L1 || command == "install"_L1) {
        Goals goals;
        for (const QString &target : operands.mid(1))
            goals |= goalsOf(setting, shell.environment.expanded(target));
        if (!goals)
            goals = command == "install"_L1 ? Goals(Goal::Build) : goalsWithoutTarget(setting, words);
        runGoals(shell, goals);
    } else {
        const double noop = costs.duneNoopFixed + shell.setting.kilolines() * costs.duneNoopPerKiloline;
        shell.chargeCpu(Phase::Build, noop, costs.twoCoresSerial, costs.duneNoopFixed, DuneCommandsTexts::tr("dune itself"));
    }
    return Status::Success;
}

} // namespace caravan::estimate
