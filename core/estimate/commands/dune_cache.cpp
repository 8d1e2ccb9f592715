// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/dune_cache.h"

#include "core/base/texts.h"
#include "core/estimate/time/machine.h"
#include "core/estimate/time/ranges.h"
#include "core/recipes/dune_use.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(DuneCacheTexts);

/// Whether files of the cache and those of a folder can be links of each other.
bool reaches(const Shell &shell, const QString &folder)
{
    const bool isOneVolume = isInProject(duneCachePath(shell)) == isInProject(folder) || !shell.setting.runner.usesImages();
    return isOneVolume || shell.environment.value(u"DUNE_CACHE_STORAGE_MODE"_s) != "hardlink"_L1;
}

/// Notes with what packages come into the cache; goals in it are of the sources that they were.
void noteBasis(const Shell &shell, DuneCache &cache)
{
    const int sources = cache.basis.sources;
    cache.basis = basisOf(shell);
    if (!cache.done.isEmpty())
        cache.basis.sources = sources;
}

void bringCompiler(Shell &shell)
{
    const Costs &costs = shell.costs();
    const QString path = duneToolsPath(shell) + u"/toolchains/%1"_s.arg(shell.revision.compiler);
    if (shell.files.at(path))
        return;
    shell.chargeGuess(Phase::Switch, costs.compilerCpu, costs.twoCoresCompiler, costs.asSpread(costs.dunePackagesSpread),
                      DuneCacheTexts::tr("dune builds OCaml, %1 CPU seconds, on %2 vCPU")
                          .arg(QString::number(costs.compilerCpu, 'f', 0), QString::number(shell.setting.runner.vcpus)),
                      costs.compilerCpu.provenance.source);
    shell.files.put(path, Bulk{costs.compilerBytes, costs.compilerFiles});
}

} // namespace

QString duneCachePath(const Shell &shell)
{
    const QString root = recipes::duneCacheRoot([&shell](const QString &name) { return shell.environment.value(name); });
    return absolutePath(root.isEmpty() ? u"~/.cache/dune"_s : root, shell.folder);
}

QString duneToolsPath(const Shell &shell)
{
    if (recipes::keepsToolchainsInCacheRoot(shell.duneVersion))
        return duneCachePath(shell);
    const QString home = shell.environment.value(u"XDG_CACHE_HOME"_s);
    return absolutePath((home.isEmpty() ? u"~/.cache"_s : home) + "/dune"_L1, shell.folder);
}

bool usesDuneCache(const Shell &shell) { return shell.environment.value(u"DUNE_CACHE"_s) != "disabled"_L1; }

DuneCache duneCacheOf(const Shell &shell) { return duneCacheAt(duneCachePath(shell), basisOf(shell), shell); }

DuneCache duneCacheAt(const QString &path, const BuildBasis &now, const Shell &shell)
{
    const Content *content = shell.files.at(path);
    const auto *found = content ? std::get_if<DuneCache>(content) : nullptr;
    if (!found)
        return {};
    DuneCache cache = *found;
    if (!cache.basis.fits(now))
        cache.done = {};
    cache.packages = stillGood(now, shell, cache.packages, cache.basis);
    return cache;
}

BuildBasis basisOf(const Shell &shell)
{
    if (shell.hasDunePackages) // with the compiler that dune brings, whatever there is besides
        return {shell.revision.sources, shell.revision.dependencies, u"dune %1"_s.arg(shell.revision.compiler)};
    const Content *content = shell.files.at(currentSwitch(shell));
    const auto *used = content ? std::get_if<Switch>(content) : nullptr;
    return {shell.revision.sources, shell.revision.dependencies, used ? used->compiler : QString()};
}

QSet<QString> stillGood(const BuildBasis &now, const Shell &shell, const QSet<QString> &packages, const BuildBasis &basis)
{
    if (packages.isEmpty() || !basis.hasCompilerOf(now))
        return {};
    return basis.dependencies < now.dependencies ? packages - shell.setting.changedPackages() : packages;
}

QSet<QString> fromDuneCache(const Shell &shell, const QSet<QString> &packages, const QString &switchPath)
{
    return usesDuneCache(shell) && reaches(shell, switchPath) ? duneCacheOf(shell).packages & packages : QSet<QString>();
}

void keepInDuneCache(Shell &shell, const QSet<QString> &packages, const QString &switchPath)
{
    if (packages.isEmpty() || !usesDuneCache(shell) || !reaches(shell, switchPath))
        return;
    DuneCache cache = duneCacheOf(shell);
    cache.packages.unite(packages);
    noteBasis(shell, cache);
    shell.files.put(duneCachePath(shell), cache);
}

void bringDunePackages(Shell &shell, BuildTree &tree, Goals goals)
{
    const Costs &costs = shell.costs();
    if (!shell.hasDunePackages || goals == Goals(Goal::Format))
        return;
    bringCompiler(shell);
    opam::WithFlags with = opam::With::Nothing;
    with.setFlag(opam::With::Test, goals.testFlag(Goal::Test));
    with.setFlag(opam::With::Doc, goals.testFlag(Goal::Doc));
    QSet<QString> missing = shell.setting.projectPackages(with).packages;
    missing.remove(u"dune"_s);
    missing.subtract(tree.packages);
    if (missing.isEmpty())
        return;
    const QSet<QString> cached = usesDuneCache(shell) ? duneCacheOf(shell).packages & missing : QSet<QString>();
    double cpuSeconds = 0;
    for (const QString &name : std::as_const(missing))
        cpuSeconds += shell.setting.package(name).mean * (cached.contains(name) ? costs.duneCachedShare.value : 1.0);
    QString because = DuneCacheTexts::tr("dune builds %n package(s), %1 CPU seconds, on %2 vCPU", nullptr, int(missing.size()))
                          .arg(QString::number(cpuSeconds, 'f', 0), QString::number(shell.setting.runner.vcpus));
    if (!cached.isEmpty())
        because += DuneCacheTexts::tr(", %n of them from its cache", nullptr, int(cached.size()));
    shell.chargeGuess(Phase::Packages, cpuSeconds, costs.twoCoresInstall, costs.asSpread(costs.dunePackagesSpread), because,
                      u"measured.tsv"_s);
    const double fetched = double(missing.size() - cached.size());
    shell.chargeSeconds(Phase::Packages,
                        fetched * (costs.packageArchiveBytes / shell.setting.runner.networkBytesPerSecond + costs.packageArchiveSeconds),
                        costs.asSpread(costs.spreadAssumed), costs.packageArchiveSeconds, {}, fetched * costs.packageArchiveBytes);
    tree.packages.unite(missing);
    if (!usesDuneCache(shell))
        return;
    DuneCache cache = duneCacheOf(shell);
    cache.packages.unite(missing);
    noteBasis(shell, cache);
    shell.files.put(duneCachePath(shell), cache);
}

void lockDunePackages(Shell &shell)
{
    const Costs &costs = shell.costs();
    const QString store = duneToolsPath(shell) + u"/git-repo"_s;
    const Cost &cost = shell.files.at(store) ? costs.duneLockAgain : costs.duneLock;
    shell.chargeCpu(Phase::Packages, cost, costs.twoCoresSerial, cost, DuneCacheTexts::tr("dune locks the packages"));
    shell.files.put(store, Bulk{costs.opamRootGitBytes, costs.opamRootFiles});
}

} // namespace caravan::estimate
