// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replaying.h"

#include "app/cli/input.h"
#include "app/cli/json.h"
#include "core/base/texts.h"
#include "core/compare/cache_forecast.h"
#include "core/compare/history_report.h"
#include "core/lint/facts/cache_facts.h"
#include "core/recipes/project_event.h"

#include <QFileInfo>

#include <cmath>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ReplayingTexts);

constexpr int mostCommits = 1'000'000;
constexpr int shownKeyChanges = 20;

double toThousandths(double value)
{
    constexpr double thousand = 1000;
    return std::round(value * thousand) / thousand;
}

QJsonObject tallyJson(const compare::Tally &tally)
{
    return {{u"hits"_s, tally.hits},
            {u"partial"_s, tally.partial},
            {u"misses"_s, tally.misses},
            {u"uncached"_s, tally.uncached},
            {u"withoutPipeline"_s, tally.notRun}};
}

QJsonObject rangeJson(const Range<double> &range)
{
    return {{u"p10"_s, toThousandths(range.p10)}, {u"p50"_s, toThousandths(range.p50)}, {u"p90"_s, toThousandths(range.p90)}};
}

QJsonObject forecastJson(const compare::Forecast &forecast)
{
    return {{u"runs"_s, compare::Forecast::runs}, {u"hits"_s, rangeJson(forecast.hits)}, {u"countedRuns"_s, forecast.counted}};
}

/// A cache of the file with what the replay says of it.
struct ForecastCache {
    QString job;
    int index = 0; ///< in the job's list
    QString key;   ///< as the file has it
    compare::CacheForecast forecast;
};

QJsonObject cacheJson(const ForecastCache &cache)
{
    QJsonObject object = tallyJson(cache.forecast.runs);
    object.remove(u"uncached"_s); // of whole pipelines
    object.remove(u"withoutPipeline"_s);
    object.insert(u"job"_s, cache.job);
    object.insert(u"cache"_s, cache.index);
    object.insert(u"key"_s, cache.key);
    object.insert(u"forecast"_s, forecastJson(cache.forecast.forecast));
    return object;
}

QString cachesText(const QList<ForecastCache> &caches)
{
    if (caches.isEmpty())
        return {};
    compare::ReportTable table;
    table.title = ReplayingTexts::tr("Caches of the file, under the keys that they have now");
    table.head = {ReplayingTexts::tr("Job"),
                  ReplayingTexts::tr("Cache"),
                  ReplayingTexts::tr("Runs"),
                  ReplayingTexts::tr("Hits"),
                  ReplayingTexts::tr("Partial"),
                  ReplayingTexts::tr("Misses"),
                  ReplayingTexts::tr("Hits of the next %1 runs, P10 to P90").arg(compare::Forecast::runs)};
    for (const ForecastCache &cache : caches) {
        const compare::Tally &runs = cache.forecast.runs;
        const Range<double> &hits = cache.forecast.forecast.hits;
        const auto whole = [](double value) { return QString::number(std::lround(value)); };
        table.rows.append({cache.job, cache.key, QString::number(runs.asked()), QString::number(runs.hits), QString::number(runs.partial),
                           QString::number(runs.misses),
                           cache.forecast.forecast.counted == 0
                               ? u"–"_s
                               : ReplayingTexts::tr("%1 (%2 to %3)").arg(whole(hits.p50), whole(hits.p10), whole(hits.p90))});
    }
    compare::makeShown(table);
    return u'\n' + table.title + u":\n"_s + compare::asText(table);
}

QJsonObject strategyJson(const compare::ReplayedStrategy &strategy)
{
    const compare::ColumnReplay &replay = strategy.replay;
    QJsonObject object = tallyJson(replay.all);
    object.insert(u"id"_s, strategy.column.id());
    object.insert(u"title"_s, strategy.column.title);
    object.insert(u"inUse"_s, strategy.column.isInUse);
    object.insert(u"possible"_s, strategy.column.isPossible);
    object.insert(u"obstacle"_s, strategy.column.obstacle);
    object.insert(u"failure"_s, strategy.column.failure());
    object.insert(u"defaultBranch"_s, tallyJson(replay.ofDefaultBranch));
    object.insert(u"keyChanges"_s, replay.keyChanges);
    object.insert(u"expired"_s, replay.expired);
    object.insert(u"evicted"_s, replay.evicted);
    object.insert(u"tooLarge"_s, replay.refused);
    if (!strategy.column.isPossible || !replay.isTimed)
        return object;
    object.insert(u"totalHours"_s, toThousandths(replay.hours.p50));
    object.insert(u"totalHoursRange"_s, rangeJson(replay.hours));
    object.insert(u"co2eGrams"_s, toThousandths(replay.co2eGrams.mid));
    object.insert(u"co2eGramsRange"_s,
                  QJsonObject{{u"low"_s, toThousandths(replay.co2eGrams.low)},
                              {u"mid"_s, toThousandths(replay.co2eGrams.mid)},
                              {u"high"_s, toThousandths(replay.co2eGrams.high)}});
    object.insert(u"forecast"_s, forecastJson(strategy.forecast));
    return object;
}

QJsonArray branchesJson(const compare::CommitHistory &commits)
{
    QList<int> counts(commits.history.lines.size(), 0);
    for (int i = commits.first; i < int(commits.history.commits.size()); ++i)
        ++counts[commits.history.commits.at(i).line];
    QJsonArray branches;
    for (qsizetype line = 0; line < counts.size(); ++line) {
        const project::HistoryLine &about = commits.history.lines.at(line);
        if (counts.at(line) > 0)
            branches.append(QJsonObject{
                {u"branch"_s, about.branch}, {u"default"_s, about.isDefault}, {u"gone"_s, about.isGone}, {u"commits"_s, counts.at(line)}});
    }
    return branches;
}

QJsonObject replayJson(const compare::HistoryReplay &replay, const QList<ForecastCache> &forecasts)
{
    QJsonArray caches;
    for (const ForecastCache &cache : forecasts)
        caches.append(cacheJson(cache));
    QJsonArray strategies;
    for (const compare::ReplayedStrategy &strategy : replay.strategies)
        strategies.append(strategyJson(strategy));
    QJsonArray keyChanges;
    for (const compare::KeyChange &change : replay.keyChanges) {
        const project::HistoryCommit &commit = replay.commits.history.commits.at(change.commit);
        keyChanges.append(QJsonObject{{u"commit"_s, QString::fromLatin1(commit.id.hex())},
                                      {u"committedSeconds"_s, commit.time},
                                      {u"branch"_s, replay.commits.history.lines.at(commit.line).branch},
                                      {u"files"_s, jsonOf(change.files)}});
    }
    return {{u"commits"_s, replay.commits.counted()},
            {u"runner"_s, replay.runner},
            {u"shallow"_s, replay.commits.history.isShallow},
            {u"branches"_s, branchesJson(replay.commits)},
            {u"mix"_s, jsonOf(replay.commits.mix)},
            {u"strategies"_s, strategies},
            {u"caches"_s, caches},
            {u"keyChanges"_s, keyChanges},
            {u"because"_s, replay.because},
            {u"remarks"_s, jsonOf(replay.remarks)}};
}

QString replayText(const compare::HistoryReplay &replay, const QList<ForecastCache> &caches)
{
    const compare::Report report = compare::reportOf(replay);
    QString text = compare::asText(report) + cachesText(caches);
    if (report.crossings.rows.isEmpty())
        return text;
    compare::ReportTable newest = report.crossings;
    const qsizetype left = newest.rows.size() - shownKeyChanges;
    newest.rows = newest.rows.mid(0, shownKeyChanges);
    text += u'\n' + newest.title + u":\n"_s + compare::asText(newest);
    if (left > 0)
        text += ReplayingTexts::tr("and %n more; --json lists them all", nullptr, int(left)) + u'\n';
    return text;
}

/// Those of the pipeline that some run of \a commits has asked for, by job.
Result<QList<ForecastCache>> cachesOf(const compare::CommitHistory &commits, const compare::Inputs &comparing)
{
    const Result<compare::CacheForecastMap> forecasts = compare::forecastCaches(commits, comparing, comparing.tree.text());
    if (!forecasts)
        return forecasts.error();
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(comparing.tree, *comparing.reading);
    if (!pipeline)
        return pipeline.error();
    QList<ForecastCache> caches;
    for (auto it = forecasts->cbegin(); it != forecasts->cend(); ++it) {
        const auto &[name, index] = it.key();
        const gitlab::Job *job = pipeline->job(name);
        const bool isThere = job && index >= 0 && index < job->caches.size();
        caches.append({name, index, isThere ? lint::keyText(job->caches.at(index).value.key) : QString(), *it});
    }
    return caches;
}

/// Why a folder has no pipeline to replay, where git knows.
std::optional<Error> withoutFiles(const QString &path)
{
    const project::GitRepository::Opening opening = project::GitRepository::open(path);
    if (!opening.repository || !opening.repository->isBare())
        return std::nullopt;
    return Error{ErrorCode::NotFound,
                 ReplayingTexts::tr("This repository is a bare one: it has no files, so no pipeline to replay."),
                 path,
                 0,
                 0,
                 ReplayingTexts::tr("Clone it, and name the clone.")};
}

} // namespace

Output historyCommand(const Arguments &arguments)
{
    bool isNumber = true;
    const int commits = arguments.value(u"--commits"_s, u"1000"_s).toInt(&isNumber);
    if (!isNumber || commits < 1 || commits > mostCommits) {
        return failure({ErrorCode::Usage,
                        ReplayingTexts::tr("--commits wants a number from 1 to %1, not “%2”.")
                            .arg(QString::number(mostCommits), arguments.value(u"--commits"_s))});
    }
    if (const std::optional<Error> problem = withoutFiles(arguments.path))
        return failure(*problem);
    const Result<Input> input = readInput(arguments.path);
    if (!input)
        return failure(input.error());
    const QString folder = QFileInfo(input->file).absolutePath();
    const auto known = Knowledge::ofUser(folder);
    if (!known)
        return failure(known.error());
    const Knowledge &knowledge = **known;
    const Result<estimate::Runner> runner = runnerOf(knowledge, arguments.value(u"--runner"_s), input->facts());
    if (!runner)
        return failure(runner.error());
    QList<recipes::StrategyId> wanted;
    const QStringList names = arguments.values(u"--strategy"_s);
    for (const QString &name : names) {
        const Result<recipes::Strategy> strategy = strategyOf(knowledge.catalogue, name);
        if (!strategy)
            return failure(strategy.error());
        wanted.append(strategy->id);
    }
    gitlab::Reading reading = input->reading;
    const project::Project *facts = input->facts();
    reading.event = recipes::withBranches({}, facts && facts->git ? &*facts->git : nullptr);
    const compare::Inputs comparing{
        .tree = input->tree, .project = facts, .knowledge = knowledge, .runner = *runner, .strategies = wanted, .reading = &reading};
    const Result<compare::HistoryReplay> replay =
        compare::replayHistory({.folder = folder, .commits = commits, .branch = arguments.value(u"--branch"_s)}, comparing);
    if (!replay) // git is there, so that it is the branch which is not
        return facts && facts->git && arguments.has(u"--branch"_s) ? failureOfNames(replay.error()) : failure(replay.error());
    const Result<QList<ForecastCache>> caches = cachesOf(replay->commits, comparing);
    if (!caches)
        return failure(caches.error());
    Output output;
    output.out = arguments.has(u"--json"_s) ? printed(replayJson(*replay, *caches)) : printable(replayText(*replay, *caches));
    return output;
}

} // namespace caravan::cli
