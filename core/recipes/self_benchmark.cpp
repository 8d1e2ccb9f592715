// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/self_benchmark.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/resolved.h"
#include "core/yaml/value.h"

#include <algorithm>

namespace caravan::recipes {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(SelfBenchmarkTexts);

enum class Turn { Cold, Warm };

QString turnName(Turn turn) { return turn == Turn::Cold ? u"cold"_s : u"warm"_s; }

/// What decides when a job runs, which is the benchmark's own.
constexpr QStringView ownKeys[] = {u"stage",  u"needs", u"dependencies", u"rules",         u"only",
                                   u"except", u"when",  u"start_in",     u"allow_failure", u"interruptible"};

const yaml::Value *valueOf(const yaml::Map &map, QStringView key)
{
    const auto found = std::find_if(map.entries.begin(), map.entries.end(), [&](const auto &entry) { return entry.first == key; });
    return found == map.entries.end() ? nullptr : &found->second;
}

void setEntry(yaml::Map &map, const QString &key, const yaml::Value &value)
{
    for (auto &entry : map.entries) {
        if (entry.first == key) {
            entry.second = value;
            return;
        }
    }
    map.entries.append({key, value});
}

/// The key with \a prefix before it, so that no other pipeline has it, and what it is made of still decides.
yaml::Value benchmarkKey(const yaml::Value *key, const QString &prefix)
{
    if (const auto *map = key ? std::get_if<yaml::Map>(key) : nullptr) {
        yaml::Map changed = *map;
        const yaml::Value *old = valueOf(*map, u"prefix");
        const auto *text = old ? std::get_if<yaml::Text>(old) : nullptr;
        setEntry(changed, u"prefix"_s, yaml::Value::text(text ? prefix + text->string : prefix.chopped(1)));
        return changed;
    }
    const auto *text = key ? std::get_if<yaml::Text>(key) : nullptr;
    return yaml::Value::text(prefix + (text ? text->string : u"default"_s));
}

/// The caches of a job. The cold run asks for nothing, so that what the store has does not matter.
yaml::Value benchmarkCaches(const yaml::Value &caches, const QString &prefix, Turn turn)
{
    if (const auto *list = std::get_if<yaml::List>(&caches)) {
        yaml::List changed = *list;
        for (yaml::Value &cache : changed.items)
            cache = benchmarkCaches(cache, prefix, turn);
        return changed;
    }
    const auto *map = std::get_if<yaml::Map>(&caches);
    if (!map)
        return caches;
    yaml::Map cache = *map;
    cache.entries.removeIf([](const auto &entry) { return entry.first == "fallback_keys"_L1; });
    setEntry(cache, u"key"_s, benchmarkKey(valueOf(*map, u"key"), prefix));
    if (turn == Turn::Cold)
        setEntry(cache, u"policy"_s, yaml::Value::text(u"push"_s));
    return cache;
}

yaml::Value need(const QString &job)
{
    return yaml::Map{{{u"job"_s, yaml::Value::text(job)}, {u"artifacts"_s, yaml::Verbatim{u"false"_s}}}};
}

/// The jobs of one strategy's pipeline that the build takes: itself, and those of earlier stages, which make its image.
struct Course {
    QString name; ///< of the strategy
    QList<gitlab::ResolvedJob> jobs;
    QString build; ///< the name of the last of them
};

QString jobName(const Course &course, const QString &job, Turn turn)
{
    const QString name = course.name + u' ' + turnName(turn);
    return job == course.build ? name : name + u' ' + job;
}

Result<Course> courseOf(const project::Project &project, const Strategy &strategy, const QString &image, const Catalogue &catalogue)
{
    const Result<QByteArray> text = propose(project, strategy, image, catalogue);
    if (!text)
        return text.error();
    const auto tree = yaml::Tree::parse(Source({}, *text));
    if (!tree)
        return tree.error();
    const auto pipeline = gitlab::readPipeline(*tree);
    if (!pipeline)
        return pipeline.error();
    const auto resolved = gitlab::resolve(*tree, gitlab::nothingGiven(), gitlab::Parallel::Kept);
    if (!resolved)
        return resolved.error();
    Course course;
    course.name = nameOf(strategy.id);
    for (const gitlab::ResolvedJob &job : resolved->jobs) {
        const gitlab::Job *read = pipeline->job(job.job);
        const QString block = read ? recognise(*read, catalogue).block : QString();
        const bool isBuild = block == "build"_L1 || job.job == "build"_L1;
        if (isBuild && course.build.isEmpty())
            course.build = job.job;
        if (isBuild || (course.build.isEmpty() && read && !read->isPages && job.stage != ".post"_L1))
            course.jobs.append(job);
        if (isBuild)
            break;
    }
    if (course.build.isEmpty())
        return Error{ErrorCode::Refused,
                     SelfBenchmarkTexts::tr("The pipeline of “%1” has no job that builds the project.").arg(strategy.title)};
    // What stands beside the build in its stage has nothing to do with it.
    const QString stage = course.jobs.constLast().stage;
    course.jobs.removeIf([&](const gitlab::ResolvedJob &job) { return job.stage == stage && job.job != course.build; });
    return course;
}

yaml::Map benchmarkJob(const Course &course, const gitlab::ResolvedJob &job, Turn turn)
{
    yaml::Map body;
    body.entries.append({u"stage"_s, yaml::Value::text(turnName(turn))});
    yaml::List needs;
    for (const gitlab::ResolvedJob &other : course.jobs) {
        if (turn == Turn::Warm)
            needs.items.append(need(jobName(course, other.job, Turn::Cold)));
        if (job.job == course.build && other.job != course.build)
            needs.items.append(need(jobName(course, other.job, turn)));
    }
    body.entries.append({u"needs"_s, needs});
    for (const auto &[key, value] : job.body.entries) {
        if (std::find(std::begin(ownKeys), std::end(ownKeys), key) != std::end(ownKeys))
            continue;
        body.entries.append({key, key == "cache"_L1 ? benchmarkCaches(value, u"benchmark-"_s + course.name + u'-', turn) : value});
    }
    return body;
}

/// The comment at the top; in English, as all that stands in pipelines.
QByteArray headOf(const QStringList &strategies)
{
    const QString course = u"Measures a runner for Caravan: builds the project under %1, without caches and with them."_s;
    const QStringList lines{course.arg(strategies.join(u", "_s)),
                            u"Run it as the .gitlab-ci.yml of a branch, save the raw log of each job, and give them to this command:"_s,
                            u"  caravan-cli calibrate --project . --save --name NAME *.log"_s,
                            u"gitlab-ci-local runs it, too; its output is such a log."_s};
    QByteArray text;
    for (const QString &line : lines)
        text += "# " + line.toUtf8() + '\n';
    return text;
}

} // namespace

QList<StrategyId> benchmarkedStrategies() { return {StrategyId::ImageSwitch, StrategyId::LocalSwitch}; }

Result<SelfBenchmark> selfBenchmark(const project::Project &project, const QList<StrategyId> &strategies, const QString &image,
                                    const Catalogue &catalogue)
{
    SelfBenchmark benchmark;
    QList<Course> courses;
    QStringList names;
    for (const StrategyId id : strategies) {
        const Strategy *strategy = catalogue.strategy(nameOf(id));
        const Result<Course> course = strategy ? courseOf(project, *strategy, image, catalogue) : Result<Course>(Error{});
        if (course) {
            courses.append(*course);
            names.append(course->name);
        } else {
            benchmark.notes.append(SelfBenchmarkTexts::tr("“%1” is left out: %2").arg(nameOf(id), course.error().message));
        }
    }
    if (courses.isEmpty())
        return Error{ErrorCode::Refused,
                     SelfBenchmarkTexts::tr("No strategy is left to be measured. %1").arg(benchmark.notes.join(u' ')).trimmed()};
    benchmark.text = headOf(names) + '\n';
    benchmark.text += yaml::writeEntry(u"stages"_s, yaml::Value::texts({turnName(Turn::Cold), turnName(Turn::Warm)}, true), 0, {});
    // Times on lines (gitlab-runner 17.0), and the sizes of caches and artifacts (15.4).
    const yaml::Map variables{
        {{u"FF_TIMESTAMPS"_s, yaml::Value::text(u"true"_s)}, {u"TRANSFER_METER_FREQUENCY"_s, yaml::Value::text(u"1s"_s)}}};
    benchmark.text += '\n' + yaml::writeEntry(u"variables"_s, variables, 0, {});
    for (const Course &course : std::as_const(courses)) {
        for (const Turn turn : {Turn::Cold, Turn::Warm}) {
            for (const gitlab::ResolvedJob &job : course.jobs) {
                const QString name = jobName(course, job.job, turn);
                benchmark.jobs.append(name);
                benchmark.text += '\n' + yaml::writeEntry(name, benchmarkJob(course, job, turn), 0, {});
            }
        }
    }
    return benchmark;
}

} // namespace caravan::recipes
