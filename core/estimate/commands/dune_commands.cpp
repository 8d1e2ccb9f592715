// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/dune_cache.h"
#include "core/recipes/dune_use.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(DuneCommandsTexts);

struct GoalCost {
    Goal goal;
    double cpuSeconds = 0;
    const Cost *figure = nullptr;
    QString because;
};

struct Alias {
    QLatin1String name;
    Goals goals;
};

const QList<Alias> &aliases()
{
    static const QList<Alias> list = {
        {"runtest"_L1, Goals(Goal::Build) | Goal::Test},
        {"test"_L1, Goals(Goal::Build) | Goal::Test},
        {"doc"_L1, Goals(Goal::Build) | Goal::Doc},
        {"doc-private"_L1, Goals(Goal::Build) | Goal::Doc},
        {"fmt"_L1, Goal::Format},
    };
    return list;
}

/// What `@runtest`, `@lib/runtest`, `@@doc` … ask for; everything else is a build.
Goals goalsOf(const QString &target)
{
    if (target.startsWith(u'@')) {
        const QString name = target.section(u'/', -1).remove(u'@');
        for (const Alias &alias : aliases()) {
            if (alias.name == name)
                return alias.goals;
        }
    }
    return Goal::Build;
}

GoalCost goalCostOf(const Shell &shell, Goal goal)
{
    const Costs &costs = shell.costs();
    const double kilolines = shell.setting.kilolines();
    constexpr double linesPerKiloline = 1000;
    const int lines = qRound(kilolines * linesPerKiloline);
    switch (goal) {
    case Goal::Build:
        return {goal, costs.duneBuildFixed + kilolines * costs.duneBuildPerKiloline, &costs.duneBuildPerKiloline,
                DuneCommandsTexts::tr("dune builds %n line(s)", nullptr, lines)};
    case Goal::Test:
        return {goal, costs.duneTestFixed + costs.duneTestShare * (costs.duneBuildFixed + kilolines * costs.duneBuildPerKiloline),
                &costs.duneTestFixed, DuneCommandsTexts::tr("tests are built and run")};
    case Goal::Doc:
        return {goal, costs.duneDocFixed + kilolines * costs.duneDocPerKiloline, &costs.duneDocPerKiloline,
                DuneCommandsTexts::tr("documentation of %n line(s)", nullptr, lines)};
    case Goal::Format:
        return {goal, costs.duneFmtFixed + kilolines * costs.duneFmtPerKiloline, &costs.duneFmtPerKiloline,
                DuneCommandsTexts::tr("format of %n line(s)", nullptr, lines)};
    }
    return {};
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

void runGoals(Shell &shell, Goals goals)
{
    const Costs &costs = shell.costs();
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
    for (const Goal goal : {Goal::Build, Goal::Test, Goal::Doc, Goal::Format}) {
        if (!todo.testFlag(goal))
            continue;
        GoalCost cost = goalCostOf(shell, goal);
        const GoalLeft left = leftOf(shell, goal, found, cache);
        cost.cpuSeconds *= left.share;
        cost.because = left.because.arg(cost.because);
        shell.chargeCpu(goal == Goal::Test ? Phase::Test : Phase::Build, cost.cpuSeconds, costs.twoCoresBuild, *cost.figure, cost.because);
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
    QStringList operands;
    for (const QString &word : words.mid(1)) {
        if (word == u"--")
            break;
        if (!word.startsWith(u'-'))
            operands.append(word);
    }
    const QString command = operands.value(0);
    if (recipes::asksForDunePackages(QStringList{u"dune"_s} + words.mid(1)))
        shell.hasDunePackages = true;
    if (command == "pkg"_L1) {
        if (operands.value(1) == "lock"_L1)
            lockDunePackages(shell);
        return Status::Success;
    }
    if (command == "runtest"_L1 || command == "test"_L1 || command == "coverage"_L1) {
        runGoals(shell, Goals(Goal::Build) | Goal::Test);
    } else if (command == "fmt"_L1) {
        runGoals(shell, Goal::Format);
    } else if (command == "clean"_L1) {
        shell.files.remove(projectFolder() + u"/_build"_s);
    } else if (command == "exec"_L1) {
        runGoals(shell, Goal::Build);
        chargeOwnProgram(shell);
    } else if (command == "build"_L1 || command == "b"_L1 || command == "install"_L1) {
        Goals goals;
        for (const QString &target : operands.mid(1))
            goals |= goalsOf(shell.environment.expanded(target));
        if (!goals)
            goals = Goal::Build;
        runGoals(shell, goals);
    } else {
        const double noop = costs.duneNoopFixed + shell.setting.kilolines() * costs.duneNoopPerKiloline;
        shell.chargeCpu(Phase::Build, noop, costs.twoCoresSerial, costs.duneNoopFixed, DuneCommandsTexts::tr("dune itself"));
    }
    return Status::Success;
}

} // namespace caravan::estimate
