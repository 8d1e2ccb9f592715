// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/job_shapes.h"

#include "core/base/texts.h"
#include "core/gitlab/edit/cache_changes.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/edit/refusals.h"
#include "core/gitlab/edit/uses.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/pipeline/resolved.h"
#include "core/recipes/cache_writer.h"
#include "core/recipes/job_fold.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(JobShapesTexts);

/// Other jobs name \a keeper where they named one of \a others. Errors: Refused where one is named for something else than its end.
Result<Done> renameUses(yaml::Draft &draft, const QStringList &others, const QString &keeper)
{
    QList<QPair<yaml::Node, QString>> renamed;
    for (const QString &other : others) {
        const QList<yaml::Node> uses = gitlab::usesOfJob(draft.tree(), other);
        for (const yaml::Node &use : uses) {
            const std::optional<yaml::Path> path = use.path();
            const QString job = path ? path->constFirst() : QString();
            const QString key = path ? path->value(1) : QString();
            if (job == keeper || others.contains(job))
                continue; // they are written anew, or go
            if (key != "needs"_L1 && key != "dependencies"_L1) {
                return draft.tree().source().errorAt(
                    use.span().begin, ErrorCode::Refused,
                    JobShapesTexts::tr("“%1” is named here for something else than to wait for it.").arg(other));
            }
            renamed.append({use, keeper});
        }
        if (const yaml::Node stray = gitlab::strayUseOfJob(draft.tree(), other); stray.isValid())
            return draft.tree().source().errorAt(stray.span().begin, ErrorCode::Refused,
                                                 JobShapesTexts::tr("“%1” is named here by an anchor.").arg(other));
    }
    return renamed.isEmpty() ? Result<Done>(Done{}) : draft.rewrite(renamed);
}

/// The job that an item of needs or dependencies names, and by which of its keys it takes less of it than others: no artifacts, or only if it is there.
struct Mention {
    QString job;
    QStringList less;
};
Mention mentionIn(const yaml::Node &item)
{
    if (!item.isMap())
        return {item.text(), {}};
    Mention mention{item[u"pipeline"] || item[u"project"] ? QString() : item[u"job"].text(), {}};
    if (item[u"artifacts"].text() == "false"_L1)
        mention.less.append(u"artifacts"_s);
    if (item[u"optional"].text() == "true"_L1)
        mention.less.append(u"optional"_s);
    return mention;
}

/// Leaves one of the first two mentions of \a keeper in the list at \a path, which takes what either takes. Gives whether there were two.
Result<bool> dropDouble(yaml::Draft &draft, const yaml::Path &path, const QString &keeper)
{
    const yaml::Node list = draft.tree().root()[path.constFirst()][path.constLast()];
    QList<QPair<int, Mention>> two;
    for (int i = 0; list.isSequence() && i < list.size() && two.size() < 2; ++i) {
        if (const Mention mention = mentionIn(list.item(i)); mention.job == keeper)
            two.append({i, mention});
    }
    if (two.size() < 2)
        return false;
    if (two.constLast().second.less.size() < two.constFirst().second.less.size())
        std::swap(two.first(), two.last());
    const auto &[kept, mention] = two.constFirst();
    for (const QString &key : mention.less) {
        if (two.constLast().second.less.contains(key))
            continue;
        if (const Result<Done> done = draft.remove(path + yaml::Path{QString::number(kept), key}); !done)
            return done.error();
    }
    const Result<Done> done = draft.remove(path + yaml::Path{QString::number(two.constLast().first)});
    return done ? Result<bool>(true) : done.error();
}

/// Leaves one mention of \a keeper in each list.
Result<Done> dropDoubles(yaml::Draft &draft, const QString &keeper)
{
    const QStringList lists = {u"needs"_s, u"dependencies"_s};
    QStringList jobs;
    for (const yaml::Entry &entry : draft.tree().root().entries()) {
        if (entry.value.isMap())
            jobs.append(entry.key.text());
    }
    for (const QString &job : std::as_const(jobs)) {
        for (const QString &key : lists) {
            for (;;) {
                const Result<bool> dropped = dropDouble(draft, {job, key}, keeper);
                if (!dropped)
                    return dropped.error();
                if (!*dropped)
                    break;
            }
        }
    }
    return Done{};
}

Result<Done> writeFold(const gitlab::Editing &edit, const Folded &folded, const ImageSite &site)
{
    const QString &keeper = folded.keeper;
    const Result<gitlab::Pipeline> before = gitlab::readPipeline(edit.draft.tree(), edit.reading);
    if (!before)
        return before.error();
    for (const auto &[index, policy] : folded.policies) {
        gitlab::Sources sources(edit.draft.tree(), edit.reading);
        const Result<gitlab::ValueChange> change = gitlab::CacheChanges(sources, {keeper, index}).withPolicy(policy);
        const Result<Done> done = change ? gitlab::make(edit, *change, gitlab::At::Here) : Result<Done>(change.error());
        if (!done)
            return done;
    }
    for (const auto &[key, value] : folded.keys) {
        const Result<Done> done =
            value ? gitlab::setKey(edit, {keeper, key}, *value, gitlab::At::Here) : gitlab::unsetKey(edit, {keeper, key}, gitlab::At::Here);
        if (!done)
            return done;
    }
    if (before->job(keeper)->stage.value != folded.stage) {
        if (const Result<Done> done = gitlab::moveJob(edit, keeper, folded.stage); !done)
            return done;
    }
    if (const Result<Done> done = renameUses(edit.draft, folded.others, keeper); !done)
        return done;
    if (const Result<Done> done = dropDoubles(edit.draft, keeper); !done)
        return done;
    for (const QString &other : folded.others) {
        if (const Result<Done> done = gitlab::removeJob(edit, other); !done)
            return done;
    }
    if (!folded.hasOtherSetUp)
        return Done{};
    const Strategy *strategy = site.catalogue.strategy(recognise(*before->job(keeper), site.catalogue).strategy);
    return strategy ? applyStrategy(edit, keeper, *strategy, site.project, site.catalogue) : Result<Done>(Done{});
}

/// The names in a list of needs or dependencies as they are after \a others went into \a keeper, sorted, each once.
QStringList namesAfter(const yaml::Value *list, const QStringList &others, const QString &keeper)
{
    QStringList names;
    const auto *items = list ? std::get_if<yaml::List>(list) : nullptr;
    for (const yaml::Value &item : items ? items->items : QList<yaml::Value>()) {
        const auto *text = std::get_if<yaml::Text>(&item);
        const auto *token = std::get_if<yaml::Verbatim>(&item);
        QString name = text ? text->string : token ? token->token : QString();
        if (const auto *map = std::get_if<yaml::Map>(&item)) {
            for (const auto &[key, value] : map->entries) {
                if (const auto *job = key == "job"_L1 ? std::get_if<yaml::Text>(&value) : nullptr)
                    name = job->string;
            }
        }
        names.append(others.contains(name) ? keeper : name);
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

/// Proves that all other jobs are what they were, but for the name of what they wait for.
std::optional<Error> whyNotTheSame(const gitlab::Resolved &before, const gitlab::Resolved &after, const Folded &folded)
{
    const auto isLink = [](const QString &key) { return key == "needs"_L1 || key == "dependencies"_L1; };
    for (const gitlab::ResolvedJob &job : before.jobs) {
        if (job.job == folded.keeper || folded.others.contains(job.job))
            continue;
        const auto now =
            std::find_if(after.jobs.cbegin(), after.jobs.cend(), [&](const gitlab::ResolvedJob &one) { return one.job == job.job; });
        bool isSame = now != after.jobs.cend() && now->stage == job.stage;
        yaml::Map left = job.body;
        yaml::Map right = isSame ? now->body : yaml::Map();
        for (const QString &key : {u"needs"_s, u"dependencies"_s}) {
            const auto valueIn = [&key](const yaml::Map &map) -> const yaml::Value * {
                const auto found =
                    std::find_if(map.entries.cbegin(), map.entries.cend(), [&](const auto &entry) { return entry.first == key; });
                return found == map.entries.cend() ? nullptr : &found->second;
            };
            const yaml::Value *was = valueIn(left);
            const yaml::Value *is = valueIn(right);
            isSame = isSame && !was == !is && namesAfter(was, folded.others, folded.keeper) == namesAfter(is, folded.others, folded.keeper);
        }
        left.entries.removeIf([&](const auto &entry) { return isLink(entry.first); });
        right.entries.removeIf([&](const auto &entry) { return isLink(entry.first); });
        if (!isSame || !yaml::sameMeaning(yaml::Value(left), yaml::Value(right)))
            return Error{ErrorCode::Refused, JobShapesTexts::tr("Job “%1” would change, too.").arg(job.job)};
    }
    return std::nullopt;
}

/// A cache by what makes two jobs share it.
QString cacheIdentity(const gitlab::Job &job, const gitlab::Cache &cache)
{
    QStringList paths = cache.paths;
    for (QString &path : paths) {
        while (path.endsWith(u'/'))
            path.chop(1);
    }
    paths.sort();
    QStringList parts = cache.key.files.isEmpty() ? QStringList{gitlab::expandedIn(job, cache.key.text)}
                                                  : QStringList{gitlab::expandedIn(job, cache.key.prefix)} + cache.key.files;
    // Of a job's name, each has another key.
    if (cache.key.text.contains("CI_JOB_NAME"_L1) || cache.key.prefix.contains("CI_JOB_NAME"_L1))
        parts.append(job.name);
    return parts.join(u'\n') + QChar(u'\x1f') + paths.join(u'\n');
}

/// The jobs by the caches that they have, in the order of jobs; each once for a cache.
QList<QList<CacheUser>> usersByCache(const gitlab::Pipeline &pipeline)
{
    QStringList identities;
    QList<QList<CacheUser>> caches;
    for (const gitlab::Job *job : pipeline.runnableJobs()) {
        for (int i = 0; i < job->caches.size(); ++i) {
            const QString identity = cacheIdentity(*job, job->caches.at(i).value);
            const qsizetype place = identities.indexOf(identity);
            if (place < 0) {
                identities.append(identity);
                caches.append(QList<CacheUser>{{job, i}});
            } else if (caches.at(place).constLast().job != job) {
                caches[place].append({job, i});
            }
        }
    }
    return caches;
}

/// The jobs whose artifacts \a job takes because it waits for all stages before its own.
QStringList producersBefore(const gitlab::Pipeline &pipeline, const gitlab::Job &job)
{
    const QHash<QString, int> stages = gitlab::stageNumbers(pipeline);
    QStringList names;
    for (const gitlab::Job *other : pipeline.runnableJobs()) {
        if (other->artifacts && stages.value(other->stage.value) < stages.value(job.stage.value) && job.mayTakeFrom(other->name))
            names.append(other->name);
    }
    return names;
}

/// \a reader needs \a writer, where it does not wait for it already. Who waited for stages takes the artifacts that it took of them.
Result<Done> waitFor(const gitlab::Editing &edit, const gitlab::Pipeline &pipeline, const QString &readerName, const QString &writerName)
{
    const gitlab::Job &reader = *pipeline.job(readerName);
    const gitlab::Job &writer = *pipeline.job(writerName);
    const QHash<QString, int> stages = gitlab::stageNumbers(pipeline);
    const auto isNeeded = [&](const QString &name) {
        return reader.needs
            && std::any_of(reader.needs->cbegin(), reader.needs->cend(), [&](const gitlab::Need &need) { return need.job == name; });
    };
    if (isNeeded(writer.name) || (!reader.needs && stages.value(writer.stage.value) < stages.value(reader.stage.value)))
        return Done{};
    if (stages.value(writer.stage.value) > stages.value(reader.stage.value)) {
        return Error{
            ErrorCode::Refused,
            JobShapesTexts::tr("Job “%1” runs in a stage before that of “%2”, so it cannot wait for it.").arg(reader.name, writer.name)};
    }
    const gitlab::Graph graph(pipeline);
    QSet<QString> lost =
        reader.needs ? QSet<QString>() : gitlab::gatesOf(pipeline, graph, readerName) - gitlab::gatesOf(pipeline, graph, writerName);
    lost.remove(readerName);
    if (!lost.isEmpty()) {
        return Error{ErrorCode::Refused,
                     JobShapesTexts::tr("Job “%1” waits until somebody starts “%2”, and would not any more.")
                         .arg(reader.name, *std::min_element(lost.cbegin(), lost.cend()))};
    }
    const bool isOften = reader.conditions == writer.conditions;
    QStringList others = reader.needs ? QStringList() : producersBefore(pipeline, reader);
    for (const QString &other : std::as_const(others)) {
        if (const Result<Done> done = gitlab::addNeed(edit, reader.name, other); !done)
            return done;
    }
    if (isOften)
        return gitlab::addNeed(edit, reader.name, writer.name);
    const yaml::Value need = yaml::Map{{{u"job"_s, yaml::Value::text(writer.name)}, {u"optional"_s, yaml::Verbatim{u"true"_s}}}};
    return gitlab::insertItem(edit, {reader.name, u"needs"_s}, -1, need, gitlab::At::Here);
}

Result<Done> setPolicy(const gitlab::Editing &edit, const QString &job, int index, gitlab::CachePolicy policy)
{
    gitlab::Sources sources(edit.draft.tree(), edit.reading);
    const Result<gitlab::ValueChange> change = gitlab::CacheChanges(sources, {job, index}).withPolicy(policy);
    return change ? gitlab::make(edit, *change, gitlab::At::Here) : Result<Done>(change.error());
}

} // namespace

Result<Done> foldJobs(const gitlab::Editing &edit, const QStringList &jobs, const QString &into, const ImageSite &site)
{
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(edit.draft.tree(), edit.reading);
    if (!pipeline)
        return pipeline.error();
    for (const QString &job : jobs) {
        if (std::optional<Error> fixed = gitlab::whyFixed(*pipeline, edit.draft.tree(), job))
            return *std::move(fixed);
    }
    const bool isMember = jobs.contains(into);
    if (!into.isEmpty() && !isMember && pipeline->job(into))
        return Error{ErrorCode::Refused, JobShapesTexts::tr("There is a job “%1” already.").arg(into), edit.draft.tree().source().file};
    const Result<gitlab::Resolved> before = gitlab::resolve(edit.draft.tree(), edit.reading, gitlab::Parallel::Kept);
    if (!before)
        return before.error();
    const Result<Folded> folded = foldedOf(*pipeline, *before, jobs, isMember ? into : QString(), site.catalogue);
    if (!folded)
        return folded.error();
    return gitlab::accepted(edit, [&](const gitlab::Editing &step) -> Result<Done> {
        if (const Result<Done> done = writeFold(step, *folded, site); !done)
            return done;
        const Result<gitlab::Resolved> after = gitlab::resolve(step.draft.tree(), step.reading, gitlab::Parallel::Kept);
        if (!after)
            return after.error();
        if (std::optional<Error> error = whyNotTheSame(*before, *after, *folded))
            return *std::move(error);
        return into.isEmpty() || isMember ? Result<Done>(Done{}) : gitlab::renameJob(step, folded->keeper, into);
    });
}

QList<QStringList> foldableJobs(const gitlab::Editing &edit, const ImageSite &site)
{
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(edit.draft.tree(), edit.reading);
    if (!pipeline)
        return {};
    QList<QStringList> groups;
    QStringList names;
    for (const gitlab::Job *job : pipeline->runnableJobs()) {
        const Recognised now = recognise(*job, site.catalogue);
        if (!job->file.isEmpty() || job->isTrigger || !job->instances.isEmpty())
            continue;
        const QString name = QStringList{job->stage.value, now.image, nameOf(now.strategy)}.join(u'\n');
        const qsizetype place = names.indexOf(name);
        if (place < 0) {
            names.append(name);
            groups.append(QStringList{job->name});
            continue;
        }
        // Those that do not agree with the group stay out of it.
        yaml::Draft copy = edit.draft;
        if (foldJobs({copy, edit.reading}, groups.at(place) + QStringList{job->name}, {}, site))
            groups[place].append(job->name);
    }
    groups.removeIf([](const QStringList &group) { return group.size() < 2; });
    return groups;
}

QList<QStringList> jobsByCache(const gitlab::Pipeline &pipeline)
{
    QList<QStringList> groups;
    const QList<QList<CacheUser>> caches = usersByCache(pipeline);
    for (const QList<CacheUser> &users : caches) {
        QStringList names;
        for (const CacheUser &user : users)
            names.append(user.job->name);
        names.removeDuplicates();
        if (names.size() > 1)
            groups.append(names);
    }
    return groups;
}

QStringList writersForAll(const gitlab::Pipeline &pipeline)
{
    const gitlab::Graph graph(pipeline);
    QStringList writers;
    const QList<QList<CacheUser>> caches = usersByCache(pipeline);
    for (const QList<CacheUser> &users : caches) {
        const auto writer = std::find_if(users.cbegin(), users.cend(), [&](const CacheUser &user) {
            return users.size() > 1 && mayStoreForAll(pipeline, graph, user, users);
        });
        if (writer != users.cend() && !writers.contains(writer->job->name))
            writers.append(writer->job->name);
    }
    return writers;
}

Result<Done> makeOneWriter(const gitlab::Editing &edit, const QString &job, Waiting waiting)
{
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(edit.draft.tree(), edit.reading);
    if (!pipeline)
        return pipeline.error();
    const gitlab::Job *writer = pipeline->job(job);
    if (!writer || writer->isHidden)
        return Error{ErrorCode::NotFound, JobShapesTexts::tr("There is no job “%1”.").arg(job), edit.draft.tree().source().file};
    const gitlab::Graph graph(*pipeline);
    QList<QPair<CacheUser, gitlab::CachePolicy>> changes;
    QStringList readers;
    bool isUnfit = false;
    const QList<QList<CacheUser>> caches = usersByCache(*pipeline);
    for (const QList<CacheUser> &users : caches) {
        const auto own = std::find_if(users.cbegin(), users.cend(), [&](const CacheUser &user) { return user.job == writer; });
        if (own == users.cend() || users.size() < 2)
            continue;
        if (!mayStoreForAll(*pipeline, graph, *own, users)) {
            isUnfit = true;
            continue;
        }
        for (const CacheUser &user : users) {
            const gitlab::Cache &cache = user.body();
            if (cache.policy == gitlab::CachePolicy::Variable)
                return Error{ErrorCode::Refused,
                             JobShapesTexts::tr("The policy of a cache of “%1” is a variable, “%2”.").arg(user.job->name, cache.policyText)};
            if (user.job != writer && !readers.contains(user.job->name))
                readers.append(user.job->name);
            const bool stores = cache.policy != gitlab::CachePolicy::Pull;
            if (stores != (user.job == writer))
                changes.append({user, stores ? gitlab::CachePolicy::Pull : gitlab::CachePolicy::PullPush});
        }
    }
    const bool waits = waiting == Waiting::ForWriter;
    if (readers.isEmpty()) {
        return Error{ErrorCode::Refused,
                     isUnfit ? JobShapesTexts::tr("Others need more of the cache than “%1” puts there.").arg(job)
                             : JobShapesTexts::tr("No other job shares a cache with “%1”.").arg(job),
                     edit.draft.tree().source().file};
    }
    return gitlab::accepted(edit, [&](const gitlab::Editing &step) -> Result<Done> {
        for (const auto &[user, policy] : std::as_const(changes)) {
            if (const Result<Done> done = setPolicy(step, user.job->name, user.cache, policy); !done)
                return done;
        }
        for (const QString &reader : waits ? std::as_const(readers) : QStringList()) {
            if (const Result<Done> done = waitFor(step, *pipeline, reader, job); !done)
                return done;
        }
        return Done{};
    });
}

} // namespace caravan::recipes
