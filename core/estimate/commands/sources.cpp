// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/sources.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/recipes/glob.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(SourcesTexts);

constexpr double megabyte = 1e6;
constexpr double noticedSeconds = 1; ///< below which it is not worth a word how many commits are fetched

/// A variable that switches something on.
bool isOn(const Shell &shell, const QString &name)
{
    static const QStringList off = {QString(), u"0"_s, u"false"_s, u"f"_s, u"no"_s};
    return !off.contains(shell.environment.value(name).toLower());
}

/// GIT_DEPTH, or \a standard where it says no number.
int depthIn(const Shell &shell, const QString &name, int standard)
{
    bool isNumber = false;
    const int depth = shell.environment.value(name).toInt(&isNumber);
    return isNumber && depth >= 0 ? depth : standard;
}

/// Whether the runner still has the working copy of an earlier pipeline, of which it fetches what is new.
bool keepsWorkingCopy(const Shell &shell)
{
    const Runner &runner = shell.setting.runner;
    return shell.revision.run > 1 && !runner.isNewMachine && (runner.keepsImages || !runner.usesImages())
        && shell.environment.value(u"GIT_STRATEGY"_s).toLower() != "clone"_L1;
}

/// The patterns of `git clean -ffdx -e _opam --exclude=/cache`.
QStringList excludedFromClean(const QString &flags)
{
    QStringList patterns;
    const QStringList words = flags.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const bool isOfLetters = word.startsWith(u'-') && !word.startsWith("--"_L1);
        if (word.startsWith("-e"_L1) && word.size() > 2)
            patterns.append(word.sliced(2));
        else if (word.startsWith("--exclude="_L1))
            patterns.append(word.section(u'=', 1));
        else if (word == "--exclude"_L1 || (isOfLetters && word.endsWith(u'e')))
            patterns.append(words.value(++i));
    }
    return patterns;
}

/// Whether a pattern of git's keeps \a path, of the project: it fits the path or a folder around it, by its last name where it has no slash within.
bool isExcluded(const QString &path, QString pattern)
{
    pattern.remove(u'"').remove(u'\'');
    if (pattern.endsWith(u'/'))
        pattern.chop(1);
    const bool isByPath = pattern.contains(u'/');
    if (pattern.startsWith(u'/'))
        pattern.remove(0, 1);
    QString around;
    for (const QString &name : path.split(u'/')) {
        around += around.isEmpty() ? name : u'/' + name;
        if (recipes::matchesPath(pattern, isByPath ? around : name))
            return true;
    }
    return false;
}

void chargeFetch(Shell &shell, const Fetched &fetched, const QString &what)
{
    const Costs &costs = shell.costs();
    const Runner &runner = shell.setting.runner;
    shell.chargeSeconds(Phase::Clone, fetched.packBytes / std::min<double>(costs.cloneBytesPerSecond, runner.networkBytesPerSecond),
                        costs.spreadOf(costs.cloneBytesPerSecond), costs.cloneBytesPerSecond,
                        SourcesTexts::tr("%1, %2 from the server").arg(what, shell.setting.bytesText(fetched.packBytes)), fetched.packBytes);
    shell.chargeCpu(Phase::Clone, fetched.packBytes / megabyte * costs.cloneCpuPerMegabyte, costs.twoCoresSerial, costs.cloneCpuPerMegabyte,
                    SourcesTexts::tr("git unpacks what it has fetched"));
    shell.chargeSeconds(Phase::Clone, fetched.files * costs.copyPerFile + fetched.fileBytes / runner.unpackBytesPerSecond,
                        costs.spreadOf(costs.copyPerFile), costs.copyPerFile,
                        SourcesTexts::tr("%n file(s) are written", nullptr, int(fetched.files)));
}

/// Says how many commits are fetched where the pipeline does not, and another number would be noticed.
void assumeDepth(const Shell &shell, const project::Git &git, const Fetched &fetched)
{
    const Costs &costs = shell.costs();
    const double more = git.size->packBytes - fetched.packBytes;
    if (shell.environment.contains(u"GIT_DEPTH"_s) || more < noticedSeconds * costs.cloneBytesPerSecond)
        return;
    shell.setting.assume(
        SourcesTexts::tr("GitLab fetches %n commit(s) of the repository, since no GIT_DEPTH says otherwise; its whole history has %1.",
                         nullptr, int(costs.cloneDepth))
            .arg(shell.setting.bytesText(git.size->packBytes)),
        costs.cloneDepth);
}

void getSubmodules(Shell &shell, const project::CloneSize &size)
{
    const QString strategy = shell.environment.value(u"GIT_SUBMODULE_STRATEGY"_s).toLower();
    if (size.submodules < 1 || (strategy != "normal"_L1 && strategy != "recursive"_L1))
        return;
    const Costs &costs = shell.costs();
    const int depth = depthIn(shell, u"GIT_SUBMODULE_DEPTH"_s, depthIn(shell, u"GIT_DEPTH"_s, int(costs.cloneDepth)));
    if (size.submoduleBytes <= 0) {
        const QString title = SourcesTexts::tr("%n submodule(s) are fetched", nullptr, size.submodules);
        shell.chargeSeconds(Phase::Clone, size.submodules * costs.cloneSeconds, costs.spreadOf(costs.cloneSeconds), costs.cloneSeconds,
                            title);
        shell.setting.assumeUnknown(SourcesTexts::tr("How large the %n submodule(s) are is not known: %1 s for each, up to %2 s.", nullptr,
                                                     size.submodules)
                                        .arg(formatFigure(costs.cloneSeconds),
                                             formatFigure(costs.cloneSeconds * costs.spreadOf(costs.cloneSeconds).up)),
                                    costs.cloneSeconds.provenance, causeOf(costs.cloneSeconds.provenance.source));
        return;
    }
    shell.chargeSeconds(Phase::Clone, size.submodules * costs.cloneStart, costs.spreadOf(costs.cloneStart), costs.cloneStart,
                        SourcesTexts::tr("%n submodule(s) are asked for", nullptr, size.submodules));
    // Of a submodule only its packs are known; what a shallow one takes of them is taken to be as of a repository with a long history.
    Fetched fetched;
    fetched.packBytes = depth > 0 ? size.submoduleBytes * costs.cloneTipRatio : size.submoduleBytes;
    fetched.fileBytes = fetched.packBytes / costs.cloneTipRatio;
    chargeFetch(shell, fetched, SourcesTexts::tr("submodules"));
}

void getLargeFiles(Shell &shell, const project::CloneSize &size)
{
    if (size.lfsBytes <= 0 || isOn(shell, u"GIT_LFS_SKIP_SMUDGE"_s))
        return;
    const Costs &costs = shell.costs();
    shell.chargeSeconds(Phase::Clone,
                        size.lfsBytes / std::min<double>(costs.cloneBytesPerSecond, shell.setting.runner.networkBytesPerSecond),
                        costs.spreadOf(costs.cloneBytesPerSecond), costs.cloneBytesPerSecond,
                        SourcesTexts::tr("%n file(s) of Git LFS, %1", nullptr, size.lfsFiles).arg(shell.setting.bytesText(size.lfsBytes)),
                        size.lfsBytes);
}

} // namespace

Fetched fetchedOf(const Costs &costs, const project::CloneSize &size, int commits, int depth, bool allTags)
{
    const double tip = size.treeBytes * costs.cloneTipRatio;
    const double whole = std::max(size.packBytes, tip);
    const double each = (whole - tip) / std::max(1, commits);
    double more = depth == 0 ? whole - tip : std::max(0, depth - 1) * costs.cloneCommitsPerDepth * each;
    if (allTags && depth > 0)
        more += size.tags * depth * costs.cloneCommitsPerDepth * each;
    return {std::min(whole, tip + more), size.treeBytes, double(size.treeFiles)};
}

bool hasCheckout(const Shell &shell)
{
    const QString strategy = shell.environment.value(u"GIT_STRATEGY"_s).toLower();
    return strategy != "none"_L1 && strategy != "empty"_L1;
}

/// Source: GitLab, doc/ci/runners/configure_runners.md, "Git clean flags" and "Git strategy"; git-clean(1), -e.
void cleanWorkingCopy(Shell &shell)
{
    const QString strategy = shell.environment.value(u"GIT_STRATEGY"_s).toLower();
    const QString flags = shell.environment.value(u"GIT_CLEAN_FLAGS"_s).simplified();
    const bool isMadeAnew = strategy == "clone"_L1 || strategy == "empty"_L1;
    if (strategy == "none"_L1 || (!isMadeAnew && flags == "none"_L1))
        return;
    const QStringList kept = isMadeAnew ? QStringList() : excludedFromClean(flags);
    const Files::Entries all = shell.files.all();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const QString path = isInProject(it.key()) ? it.key().mid(projectFolder().size() + 1) : QString();
        const auto keeps = [&path](const QString &pattern) { return isExcluded(path, pattern); };
        if (!path.isEmpty() && std::none_of(kept.cbegin(), kept.cend(), keeps))
            shell.files.remove(it.key());
    }
}

void getSources(Shell &shell)
{
    const Costs &costs = shell.costs();
    if (!hasCheckout(shell))
        return;
    const project::Project *project = shell.setting.inputs.project;
    const std::optional<project::Git> git = project ? project->git : std::nullopt;
    if (!git || !git->size) {
        shell.chargeSeconds(Phase::Clone, costs.cloneSeconds, SourcesTexts::tr("the repository is fetched"));
        shell.setting.assumeUsual(Setting::Usual::Fetching, [&costs] {
            const recipes::Provenance &provenance = costs.cloneSeconds.provenance;
            return Assumption{SourcesTexts::tr("Fetching the repository takes %1 s, up to %2 s, since its size is not known.")
                                  .arg(formatFigure(costs.cloneSeconds),
                                       formatFigure(costs.cloneSeconds * costs.spreadOf(costs.cloneSeconds).up)),
                              provenance.source, provenance.confidence, causeOf(provenance.source)};
        });
        return;
    }
    shell.chargeSeconds(Phase::Clone, costs.cloneStart, SourcesTexts::tr("git asks the server"));
    if (keepsWorkingCopy(shell))
        return;
    const int depth = depthIn(shell, u"GIT_DEPTH"_s, int(costs.cloneDepth));
    const bool allTags = shell.environment.value(u"GIT_FETCH_EXTRA_FLAGS"_s).contains("--tags"_L1);
    const Fetched fetched = fetchedOf(costs, *git->size, git->commitCount, depth, allTags);
    chargeFetch(shell, fetched,
                depth == 0 ? SourcesTexts::tr("the repository with its whole history")
                           : SourcesTexts::tr("the newest %n commit(s) of the repository", nullptr, depth));
    assumeDepth(shell, *git, fetched);
    getSubmodules(shell, *git->size);
    getLargeFiles(shell, *git->size);
}

} // namespace caravan::estimate
