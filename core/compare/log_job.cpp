// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/log_job.h"

#include "core/opam/opam_file.h"
#include "core/recipes/project_event.h"
#include "core/yaml/value.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

/// So much of a job must be in the log: where all of its commands are shown in full, those of the log alone tell more than another job's.
constexpr double leastLikeness = 0.5;
constexpr double leastLikenessOfWhole = 0.75;

/// A command as the runner shows it: its first line.
QString shownFirst(const QString &command) { return command.section(u'\n', 0, 0).trimmed(); }

QStringList shownCommands(const gitlab::Job &job)
{
    QStringList commands;
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        for (const gitlab::Command &command : job.commands(which))
            commands.append(shownFirst(command.text));
    }
    return commands;
}

/// The share of commands that both have, 0 to 1. Of a job that did not end well, those that it came to.
double likenessOf(const joblog::Log &log, const gitlab::Job &job)
{
    QMap<QString, int> left;
    const QStringList written = shownCommands(job);
    for (const QString &command : written)
        ++left[command];
    int both = 0;
    for (const joblog::Command &command : log.commands) {
        int &count = left[command.text.trimmed()];
        if (count > 0) {
            --count;
            ++both;
        }
    }
    const bool isWhole = log.ending == joblog::Ending::Succeeded;
    const qsizetype all = isWhole ? std::max(log.commands.size(), written.size()) : log.commands.size();
    return all == 0 ? 0 : double(both) / double(all);
}

/// Of `parallel`: "test 1/3" and "test: [5.2, dune]" are jobs "test".
QString writtenName(const QString &name, const gitlab::Pipeline &pipeline)
{
    if (pipeline.job(name))
        return name;
    const qsizetype colon = name.indexOf(": ["_L1);
    return colon > 0 ? name.left(colon) : name.section(u' ', 0, -2);
}

/// "key-protected" is stored for "key".
QString plainKey(const QString &key)
{
    for (const QLatin1StringView suffix : {"-non_protected"_L1, "-protected"_L1}) {
        if (key.endsWith(suffix))
            return key.chopped(suffix.size());
    }
    return key;
}

QStringList pathsOf(const QString &key, const QList<joblog::Log> &logs)
{
    for (const joblog::Log &log : logs) {
        for (const joblog::CacheUse &use : log.caches) {
            if (use.isSave && plainKey(use.key) == key && !use.paths.isEmpty())
                return use.paths;
        }
    }
    return {};
}

yaml::Value cachesOf(const joblog::Log &log, const QList<joblog::Log> &others)
{
    yaml::List caches;
    QStringList keys;
    for (const joblog::CacheUse &use : log.caches) {
        const QString key = plainKey(use.key);
        const QStringList paths = pathsOf(key, QList{log} + others);
        if (key.isEmpty() || paths.isEmpty() || keys.contains(key))
            continue;
        keys.append(key);
        const bool pulls = std::any_of(log.caches.begin(), log.caches.end(),
                                       [&](const joblog::CacheUse &other) { return !other.isSave && plainKey(other.key) == key; });
        const bool pushes = std::any_of(log.caches.begin(), log.caches.end(), [&](const joblog::CacheUse &other) {
            return other.isSave && plainKey(other.key) == key && other.outcome != joblog::CacheOutcome::Skipped;
        });
        const QString policy = pulls && pushes ? u"pull-push"_s : pulls ? u"pull"_s : u"push"_s;
        caches.items.append(yaml::Map{
            {{u"key"_s, yaml::Value::text(key)}, {u"paths"_s, yaml::Value::texts(paths)}, {u"policy"_s, yaml::Value::text(policy)}}});
    }
    return caches;
}

} // namespace

const gitlab::Job *jobOfLog(const joblog::Log &log, const gitlab::Pipeline &pipeline)
{
    if (!log.job.isEmpty())
        return pipeline.job(writtenName(log.job, pipeline));
    const gitlab::Job *best = nullptr;
    double most = 0;
    static constexpr double sameImage = 0.01; // decides between jobs with the same commands
    const bool isCut =
        std::any_of(log.commands.begin(), log.commands.end(), [](const joblog::Command &command) { return command.isFirstOfMany; });
    const double least = isCut ? leastLikeness : leastLikenessOfWhole;
    const QList<const gitlab::Job *> jobs = pipeline.runnableJobs();
    for (const gitlab::Job *job : jobs) {
        double likeness = likenessOf(log, *job);
        if (likeness < least)
            continue;
        if (job->image && !log.image.isEmpty() && job->image->value.name == log.image)
            likeness += sameImage;
        if (likeness > most) {
            most = likeness;
            best = job;
        }
    }
    return best;
}

QString jobOfLogAlone() { return u"job"_s; }

QByteArray pipelineOfLog(const joblog::Log &log, const QList<joblog::Log> &others)
{
    QStringList script;
    QStringList afterScript;
    for (const joblog::Command &command : log.commands)
        (command.isAfterScript ? afterScript : script).append(command.text);
    if (script.isEmpty())
        return {};
    yaml::Map job;
    if (!log.image.isEmpty())
        job.entries.append({u"image"_s, yaml::Value::text(log.image)});
    const yaml::Value caches = cachesOf(log, others);
    if (!std::get<yaml::List>(caches).items.isEmpty())
        job.entries.append({u"cache"_s, caches});
    job.entries.append({u"script"_s, yaml::Value::texts(script)});
    if (!afterScript.isEmpty())
        job.entries.append({u"after_script"_s, yaml::Value::texts(afterScript)});
    return yaml::writeEntry(jobOfLogAlone(), job, 0, {});
}

std::optional<project::Project> projectOfLogs(const QList<joblog::Log> &logs)
{
    QSet<QString> names;
    for (const joblog::Log &log : logs) {
        for (const joblog::PackageUse &package : log.packages) {
            if (package.act == joblog::PackageAct::Installed)
                names.insert(package.name);
        }
    }
    if (names.isEmpty())
        return {};
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    QByteArray text = "opam-version: \"2.0\"\ndepends: [\n";
    for (const QString &name : std::as_const(sorted))
        text += "  \"" + name.toUtf8() + "\"\n";
    text += "]\n";
    const auto file = opam::readOpamFile(Source(u"logs.opam"_s, text));
    if (!file)
        return {};
    project::Project project;
    project.name = u"logs"_s;
    project.opamFiles.append(*file);
    return project;
}

QList<gitlab::Event> eventsOfLog(const joblog::Log &log, const project::Project *project)
{
    const gitlab::Event standard = recipes::withBranches({}, project && project->git ? &*project->git : nullptr);
    gitlab::Event merge = standard;
    merge.source = gitlab::PipelineSource::MergeRequest;
    if (log.ref.startsWith("refs/merge-requests/"_L1))
        return {merge, standard};
    if (log.ref.isEmpty() || log.ref == standard.defaultBranch)
        return {standard, merge};
    gitlab::Event some = standard;
    some.branch = u"feature"_s;
    gitlab::Event named = standard;
    named.branch = log.ref;
    return {some, named, standard, merge};
}

} // namespace caravan::compare
