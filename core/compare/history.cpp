// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/history.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/project/file_kinds.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(HistoryTexts);

const QString pipelineName = u".gitlab-ci.yml"_s;

Error replayCancelled(const QString &folder)
{
    return {ErrorCode::Cancelled, HistoryTexts::tr("Replaying the history was cancelled."), folder};
}

Error noCommits(const project::GitRepository &repository, const QString &folder)
{
    return {ErrorCode::NotFound,
            HistoryTexts::tr("The git repository has no commits yet, so there is nothing to replay."),
            folder,
            0,
            0,
            repository.isBare() ? QString() : HistoryTexts::tr("Commit something first.")};
}

/// The mix of the commits that count.
ScenarioMix mixOfCommits(const CommitHistory &commits, const estimate::Facts &facts)
{
    QMap<estimate::Scenario, int> runs;
    int all = 0;
    for (int i = commits.first; i < int(commits.facts.size()); ++i) {
        if (!commits.history.concerns(commits.history.commits.at(i)))
            continue;
        ++runs[commits.facts.at(i).scenario];
        ++all;
    }
    recipes::Provenance provenance;
    provenance.source =
        HistoryTexts::tr("How often a run is in which scenario was counted in the last %n commit(s) of the project.", nullptr, all);
    const qint64 newest = commits.history.commits.isEmpty() ? 0 : commits.history.commits.constLast().time;
    provenance.date = QDateTime::fromSecsSinceEpoch(newest, QTimeZone::utc()).date().toString(Qt::ISODate);
    provenance.confidence = u"derived"_s;
    return counted(runs, facts, provenance);
}

QStringList remarksOf(const CommitHistory &commits, const Inputs &comparing)
{
    const project::History &history = commits.history;
    QStringList remarks{
        HistoryTexts::tr("Each commit is taken for one push, so for one pipeline of its branch, as the pipeline's text is now.")};
    if (history.isShallow) {
        remarks.append(
            HistoryTexts::tr("This is a shallow clone, so commits before the first one here are not known; “git fetch --unshallow” "
                             "brings them."));
    }
    if (!history.folder.isEmpty()) {
        remarks.append(
            HistoryTexts::tr("The project is the folder “%1” of its repository, and commits that change nothing in it have no pipeline.")
                .arg(history.folder));
    }
    if (commits.first > 0)
        remarks.append(HistoryTexts::tr("The first run finds what the commit before it has left."));
    const bool isWhole = std::all_of(history.commits.cbegin() + commits.first, history.commits.cend(),
                                     [](const project::HistoryCommit &commit) { return commit.isWhole; });
    if (!isWhole || !history.files.isWhole)
        remarks.append(
            HistoryTexts::tr("Some commits change more files than were looked at, or cannot be read as a whole; their caches may have "
                             "other keys."));
    const estimate::Runner &runner = comparing.runner;
    if (runner.cacheDays > 0) {
        remarks.append(HistoryTexts::tr("The runner “%1” drops a cache that nobody has written for %n day(s).", nullptr, runner.cacheDays)
                           .arg(runner.title));
    } else {
        remarks.append(HistoryTexts::tr("The runner “%1” is taken to keep caches for ever, since nothing else is known.").arg(runner.title));
    }
    if (!runner.hasDistributedCache)
        remarks.append(HistoryTexts::tr("Its caches stay on its own disk, and each run gets the same runner."));
    return remarks;
}

/// The number of the strategy that would have taken the least runner time; -1 when none works.
int leastOf(const QList<ReplayedStrategy> &strategies)
{
    int least = -1;
    for (int i = 0; i < int(strategies.size()); ++i) {
        const ReplayedStrategy &strategy = strategies.at(i);
        const bool counts = strategy.column.works() && strategy.column.doubt.isEmpty() && strategy.replay.all.runs() > 0;
        if (counts && (least < 0 || strategy.replay.hours.p50 < strategies.at(least).replay.hours.p50))
            least = i;
    }
    return least;
}

QString verdictOn(const ReplayedStrategy &least)
{
    return HistoryTexts::tr("“%1” would have taken the least: %2 h of runners for %n run(s).", nullptr, least.replay.all.runs())
        .arg(least.column.title, formatFigure(least.replay.hours.p50));
}

/// What changed the keys, but for sources: those of a program that is kept change with nearly every commit.
QList<KeyChange> keyChangesOf(const CommitHistory &commits, const FollowedFiles &files, const QList<gitlab::CacheKey> &keys)
{
    QList<KeyChange> changes;
    for (int i = commits.first; i < int(commits.history.commits.size()); ++i) {
        if (commits.history.commits.at(i).parent < 0)
            continue;
        KeyChange change{i, {}};
        for (const gitlab::CacheKey &key : keys) {
            const QStringList changed = files.changedOf(key, i);
            for (const QString &file : changed) {
                if (!project::isBuiltByDune(file) && !change.files.contains(file))
                    change.files.append(file);
            }
        }
        if (!change.files.isEmpty())
            changes.append(change);
    }
    return changes;
}

/// Pushes make no pipeline. Another event is no way out, since none is replayed.
std::optional<Error> whyNothingIsReplayed(const Inputs &comparing)
{
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(comparing.tree, *comparing.reading);
    const std::optional<NoPipelineMade> none = pipeline ? whyNoPipelineIsMade(*pipeline, comparing) : std::nullopt;
    if (!none)
        return std::nullopt;
    return Error{ErrorCode::Refused,
                 HistoryTexts::tr("Only pushes are replayed, and there is no pipeline for %1. %2")
                     .arg(gitlab::eventTitle(comparing.reading->event), none->because),
                 {},
                 0,
                 0,
                 none->hint};
}

} // namespace

Result<CommitHistory> readCommits(const HistoryInputs &inputs, const Knowledge &knowledge, int keptDays)
{
    const project::GitRepository::Opening opening = project::GitRepository::open(inputs.folder);
    if (opening.problem)
        return *opening.problem;
    if (!opening.repository) {
        return Error{ErrorCode::NotFound,
                     HistoryTexts::tr("There is no git repository here, so there is no history to replay."),
                     inputs.folder,
                     0,
                     0,
                     HistoryTexts::tr("Open a folder that git has cloned.")};
    }
    CommitHistory commits;
    // One more than asked for: it stands for all before.
    auto history = project::readHistory(*opening.repository, {inputs.folder, inputs.commits + 1, inputs.branch, inputs.step});
    if (!history)
        return history.error();
    commits.history = std::move(*history);
    if (commits.history.commits.isEmpty())
        return noCommits(*opening.repository, inputs.folder);
    const bool isAll = commits.history.commits.size() <= inputs.commits || commits.history.commits.size() == 1;
    commits.first = isAll && commits.history.commits.constFirst().isRoot ? 0 : commits.history.commits.size() > 1 ? 1 : 0;
    const FollowedFiles files(commits.history);
    commits.facts = commitFacts({*opening.repository, commits.history, files, knowledge.catalogue, pipelineName, keptDays});
    commits.mix = mixOfCommits(commits, knowledge.facts);
    return commits;
}

std::optional<ScenarioMix> mixOfFolder(const QString &folder, const Knowledge &knowledge, int keptDays,
                                       const std::function<bool(int done, int total)> &step)
{
    const Result<CommitHistory> commits = readCommits({.folder = folder, .step = step}, knowledge, keptDays);
    const bool isProject = commits && commits->history.folder.isEmpty();
    return isProject && commits->mix.isCounted() ? std::optional(commits->mix) : std::nullopt;
}

Result<HistoryReplay> replay(const CommitHistory &commits, const Comparison &comparison, const Inputs &comparing,
                             const std::function<bool(int done, int total)> &step)
{
    HistoryReplay replayed;
    replayed.commits = commits;
    replayed.runner = comparing.runner.title;
    const FollowedFiles files(replayed.commits.history);
    const auto mayGoOn = [&](qsizetype done) { return !step || step(int(done), int(comparison.columns.size())); };
    QList<gitlab::CacheKey> keys;
    for (const Column &column : comparison.columns) {
        if (!mayGoOn(replayed.strategies.size()))
            return replayCancelled({});
        ReplayedStrategy strategy{column, {}, {}};
        strategy.replay = replayColumn(column, {comparing, replayed.commits.history, files, replayed.commits.facts, commits.first});
        strategy.forecast = forecastOf(strategy.replay.outcomes.mid(commits.first));
        for (const gitlab::CacheKey &key : std::as_const(strategy.replay.fileKeys)) {
            if (!keys.contains(key))
                keys.append(key);
        }
        replayed.strategies.append(strategy);
    }
    (void)mayGoOn(comparison.columns.size());
    replayed.keyChanges = keyChangesOf(replayed.commits, files, keys);
    replayed.remarks = remarksOf(commits, comparing);
    const bool isOpen = std::any_of(replayed.strategies.cbegin(), replayed.strategies.cend(),
                                    [](const ReplayedStrategy &strategy) { return strategy.replay.countsOpenRules; });
    if (isOpen)
        replayed.remarks.append(
            HistoryTexts::tr("Jobs whose rules ask for changed files by a variable or a regular expression are counted in "
                             "every run."));
    replayed.least = leastOf(replayed.strategies);
    if (replayed.least >= 0)
        replayed.because = verdictOn(replayed.strategies.at(replayed.least));
    return replayed;
}

Result<HistoryReplay> replayHistory(const HistoryInputs &inputs, Inputs comparing)
{
    const Result<CommitHistory> commits = readCommits(inputs, comparing.knowledge, comparing.runner.cacheDays);
    if (!commits)
        return commits.error();
    bool isCancelled = false;
    const auto step = [&](int done, int total) {
        isCancelled = isCancelled || (inputs.step && !inputs.step(done, total));
        return !isCancelled;
    };
    comparing.step = step;
    if (!comparing.mix)
        comparing.mix = commits->mix;
    const Result<Comparison> comparison = compare(comparing);
    if (!comparison)
        return whyNothingIsReplayed(comparing).value_or(comparison.error());
    if (isCancelled)
        return replayCancelled(inputs.folder);
    return replay(*commits, *comparison, comparing, step);
}

} // namespace caravan::compare
