// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/dune_cache.h"
#include "core/estimate/commands/dune_targets.h"
#include "core/estimate/commands/own_work.h"
#include "core/estimate/time/machine.h"
#include "core/recipes/dune_use.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(DuneCommandsTexts);

/// What is in `_build`: goals that still hold, what only other sources have undone, and packages that are not built anew.
BuildTree treeAt(const Shell &shell, const BuildBasis &now, const DuneBuild &build)
{
    const Content *content = shell.files.at(build.folder);
    const auto *found = content ? std::get_if<BuildTree>(content) : nullptr;
    BuildTree tree{{}, now, 0, {}, build.variant, {}};
    if (!found)
        return tree;
    tree.packages = stillGood(now, shell, found->packages, found->basis);
    if (!found->basis.fits(now) || found->variant != build.variant)
        return tree;
    tree.outdated = found->outdated;
    const bool isCurrent = found->basis.sources == now.sources;
    (isCurrent ? tree.done : tree.outdated).add(found->done);
    return tree;
}

/// What is left of the work for a goal, and where the rest comes from.
struct GoalLeft {
    double share = 1;
    QString because; ///< holds what is done as %1
};

/// How much of the work for goals is left, by what there is of it.
class Remainder
{
public:
    Remainder(const Shell &shell, const BuildTree &tree, const DuneCache &cache, const DuneBuild &build) :
        m_shell(shell), m_tree(tree), m_cache(cache), m_build(build)
    {
    }

    /// Some work that is left to the same share; of the whole project where there is no size.
    struct Piece {
        GoalLeft left;
        std::optional<project::FolderSize> size;
    };
    QList<Piece> of(Goal goal) const
    {
        const bool isPartial = m_tree.done.isPartial(goal) || m_tree.outdated.isPartial(goal) || m_cache.done.isPartial(goal);
        if (isOfAll(goal) && !isPartial)
            return m_tree.done.everywhere.testFlag(goal) ? QList<Piece>() : QList<Piece>{{leftOf(goal, {}), {}}};
        QMap<std::pair<double, QString>, project::FolderSize> sizes;
        for (const QString &folder : foldersFor(goal)) {
            const GoalLeft left = leftOf(goal, folder);
            if (!m_tree.done.has(goal, folder))
                sizes[{left.share, left.because}] += layout().folders.value(folder);
        }
        QList<Piece> pieces;
        for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
            if (it->lines() > 0 || it->tests > 0)
                pieces.append({{it.key().first, it.key().second}, *it});
        }
        return pieces;
    }
    /// What is reached when that is done.
    Reached reached(Goals goals) const
    {
        Reached reached;
        for (const Goal goal : allGoals) {
            if (goals.testFlag(goal) && isOfAll(goal))
                reached.everywhere |= goal;
            for (const QString &folder : goals.testFlag(goal) && !isOfAll(goal) ? foldersFor(goal) : QSet<QString>())
                reached.folders[folder] |= goal;
        }
        return reached;
    }

    /// How far the work for a goal can be from what is read of the project's files, besides its own spread.
    Spread spread(Goal goal) const
    {
        if (isSure(goal))
            return {};
        if (isOfAll(goal)) // as little as one folder
            return {double(std::max<qsizetype>(1, std::count_if(layout().folders.cbegin(), layout().folders.cend(), hasLines))), 1};
        return {1, double(sizeOfAll().lines()) / double(asked().lines())};
    }
    /// Says what \a goals need that nothing tells.
    void assume(Goals goals) const
    {
        const auto unsure =
            std::find_if(std::begin(allGoals), std::end(allGoals), [&](Goal goal) { return goals.testFlag(goal) && !isSure(goal); });
        if (unsure == std::end(allGoals))
            return;
        const recipes::Provenance &provenance = m_shell.costs().own.ocaml.provenance;
        const Cause cause = m_shell.setting.causeOfSource(provenance.source);
        if (isOfAll(*unsure)) {
            m_shell.setting.assumeUnknown(
                DuneCommandsTexts::tr(
                    "How much of the project “%1” needs is not known: all of it is assumed, and it can be as little as a folder.")
                    .arg(m_build.title),
                provenance, cause);
        } else {
            m_shell.setting.assume(
                DuneCommandsTexts::tr("What “%1” needs besides %n line(s) of the project is not known: it can be all of it.", nullptr,
                                      int(asked().lines()))
                    .arg(m_build.title),
                provenance.source, provenance.confidence, cause);
        }
    }

    static constexpr Goal allGoals[] = {Goal::Build, Goal::Proofs, Goal::Extras, Goal::Test, Goal::Doc, Goal::Format};

private:
    const project::Layout &layout() const
    {
        static const project::Layout none;
        return m_shell.setting.inputs.project ? m_shell.setting.inputs.project->layout : none;
    }
    static bool hasLines(const project::FolderSize &size) { return size.lines() > 0; }
    static bool isLinked(Goal goal) { return goal == Goal::Build || goal == Goal::Proofs; }
    project::FolderSize asked() const { return layout().sizeOf(m_build.extent->own | m_build.extent->needed); }
    project::FolderSize sizeOfAll() const
    {
        project::FolderSize all;
        for (const project::FolderSize &size : layout().folders)
            all += size;
        return all;
    }
    /// Whether the whole project is made: nothing of it is left out, or nothing is known of what is needed.
    bool isOfAll(Goal goal) const { return !m_build.extent || (isLinked(goal) && m_build.extent->isOpen && !hasLines(asked())); }
    bool isSure(Goal goal) const { return m_build.extent ? !isLinked(goal) || !m_build.extent->isOpen : !m_build.isUnsure; }
    /// Of what something needs, only what it is linked to is made.
    QSet<QString> foldersFor(Goal goal) const
    {
        if (isOfAll(goal)) {
            const QStringList all = layout().folders.keys();
            return {all.cbegin(), all.cend()};
        }
        return isLinked(goal) ? m_build.extent->own | m_build.extent->needed : m_build.extent->own;
    }
    GoalLeft leftOf(Goal goal, const QString &folder) const
    {
        const Costs &costs = m_shell.costs();
        if (m_tree.outdated.has(goal, folder))
            return {costs.duneChangedShare, DuneCommandsTexts::tr("%1, as far as they changed")};
        if (!usesDuneCache(m_shell) || !m_cache.done.has(goal, folder))
            return {1, u"%1"_s};
        if (m_cache.basis.sources == m_shell.revision.sources)
            return {costs.duneCachedShare, DuneCommandsTexts::tr("%1, from the dune cache")};
        return {costs.duneChangedShare + (1 - costs.duneChangedShare) * costs.duneCachedShare,
                DuneCommandsTexts::tr("%1, what did not change from the dune cache")};
    }

    const Shell &m_shell;
    const BuildTree &m_tree;
    const DuneCache &m_cache;
    const DuneBuild &m_build;
};

/// Thousands of lines of what has been reached.
double kilolinesIn(const Shell &shell, const QList<Reached> &all)
{
    QSet<QString> folders;
    for (const Reached &reached : all) {
        if (reached.everywhere)
            return shell.setting.kilolines();
        for (auto it = reached.folders.cbegin(); it != reached.folders.cend(); ++it)
            folders.insert(it.key());
    }
    constexpr double linesPerKiloline = 1000;
    const project::Project *project = shell.setting.inputs.project;
    return project ? double(project->layout.sizeOf(folders).ocamlLines) / linesPerKiloline : 0;
}

/// Source: dune 3.20, man pages of `dune build` and `dune test`, common options.
DuneBuild buildOf(const Shell &shell, const QStringList &words)
{
    DuneBuild build;
    if (const QString folder = duneOption(shell, words, "--build-dir"_L1, u"DUNE_BUILD_DIR"_s); !folder.isEmpty())
        build.folder = absolutePath(folder, projectFolder());
    const QStringList own = words.mid(0, words.indexOf("--"_L1)); // all of them without `--`
    const QString profile = isForRelease(words) ? u"release"_s : duneOption(shell, words, "--profile"_L1, u"DUNE_PROFILE"_s);
    const QStringList variants = {profile == "dev"_L1 ? QString() : profile,
                                  duneOption(shell, words, "--instrument-with"_L1, u"DUNE_INSTRUMENT_WITH"_s),
                                  duneOption(shell, words, "--workspace"_L1, u"DUNE_WORKSPACE"_s)};
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
    BuildTree tree = treeAt(shell, now, build);
    if (build.isForced)
        tree.done.remove(Goal::Test);
    bringDunePackages(shell, tree, goals);
    DuneCache cache = duneCacheAt(cachePath, now, shell);
    if (cache.variant != build.variant)
        cache.done = {};
    if (build.isForced)
        cache.done.remove(Goal::Test);
    const Remainder remainder(shell, tree, cache, build);
    bool isDone = true;
    for (const Goal goal : Remainder::allGoals) {
        for (const Remainder::Piece &piece : goals.testFlag(goal) ? remainder.of(goal) : QList<Remainder::Piece>()) {
            isDone = false;
            const Spread besides = remainder.spread(goal);
            for (const OwnWork &work : ownWork(shell.setting, goal, piece.size)) {
                const double cpuSeconds = work.cpuSeconds * piece.left.share;
                shell.chargeWork(goal == Goal::Test ? Phase::Test : Phase::Build, cpuSeconds,
                                 secondsOf(shell.setting.runner, cpuSeconds, speedUp),
                                 {work.spread.down * besides.down, work.spread.up * besides.up}, piece.left.because.arg(work.because),
                                 work.provenance, shell.setting.causeOfSource(work.provenance.source));
            }
        }
    }
    const Reached reached = remainder.reached(goals);
    if (isDone) {
        const double noop = costs.duneNoopFixed + shell.setting.kilolines() * costs.duneNoopPerKiloline;
        shell.chargeCpu(Phase::Build, noop, costs.twoCoresSerial, costs.duneNoopFixed, DuneCommandsTexts::tr("dune has nothing to do"));
    } else {
        remainder.assume(goals);
    }
    tree.done.add(reached);
    tree.outdated.subtract(tree.done);
    tree.kilolines = kilolinesIn(shell, {tree.done, tree.outdated});
    shell.files.put(path, tree);
    if (!isDone && usesDuneCache(shell)) {
        cache.done.add(reached);
        cache.variant = build.variant;
        cache.basis = now;
        cache.kilolines = kilolinesIn(shell, {cache.done});
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
    static const QStringList working = {u"build"_s, u"b"_s, u"runtest"_s, u"test"_s, u"install"_s, u"exec"_s};
    if (working.contains(command) && isElsewhere(shell, shell.folder)) {
        chargeUnknown(shell, u"build"_s, Phase::Build, u"dune "_s + command,
                      DuneCommandsTexts::tr(
                          "What dune builds of a repository that is not the project's is not known: %1 assumed, up to %2."));
        return Status::Success;
    }
    static const QStringList building = {u"build"_s, u"b"_s,      u"install"_s, u"runtest"_s, u"test"_s,
                                         u"fmt"_s,   u"format"_s, u"exec"_s,    u"utop"_s,    u"coverage"_s};
    if (building.contains(command)) {
        const DuneAim aim = duneAim(shell, words);
        DuneBuild build = buildOf(shell, words);
        build.extent = aim.extent;
        build.isUnsure = aim.isUnsure;
        build.title = words.join(u' ');
        runGoals(shell, aim.goals, nullptr, build);
        if (command == "exec"_L1 || command == "utop"_L1)
            chargeOwnProgram(shell, programOfExec(shell, words));
        else if (runsOwnAlias(shell, words))
            chargeOwnTest(shell);
    } else if (command == "clean"_L1) {
        shell.files.remove(buildOf(shell, words).folder);
    } else {
        const double noop = costs.duneNoopFixed + shell.setting.kilolines() * costs.duneNoopPerKiloline;
        shell.chargeCpu(Phase::Build, noop, costs.twoCoresSerial, costs.duneNoopFixed, DuneCommandsTexts::tr("dune itself"));
    }
    return Status::Success;
}

} // namespace caravan::estimate
