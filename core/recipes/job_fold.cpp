// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/job_fold.h"

#include "core/base/texts.h"
#include "core/gitlab/edit/cache_changes.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/run/graph.h"
#include "core/recipes/script_fold.h"
#include "core/recipes/strategy.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(JobFoldTexts);

struct FoldMember {
    const gitlab::Job *job = nullptr;
    const gitlab::ResolvedJob *resolved = nullptr;
};

Error foldRefused(const QString &message, const QString &hint = {}) { return {ErrorCode::Refused, message, {}, 0, 0, hint}; }

const yaml::Value *valueIn(const yaml::Map &map, QStringView key)
{
    const auto found = std::find_if(map.entries.cbegin(), map.entries.cend(), [key](const auto &entry) { return entry.first == key; });
    return found == map.entries.cend() ? nullptr : &found->second;
}

const yaml::Value *valueOf(const FoldMember &member, QStringView key) { return valueIn(member.resolved->body, key); }

bool areSame(const yaml::Value *left, const yaml::Value *right) { return left && right ? yaml::sameMeaning(*left, *right) : left == right; }

QString plainText(const yaml::Value &value)
{
    if (const auto *text = std::get_if<yaml::Text>(&value))
        return text->string;
    const auto *token = std::get_if<yaml::Verbatim>(&value);
    return token ? token->token : QString();
}

/// The items of a list, or the value itself.
QList<yaml::Value> itemsIn(const yaml::Value *value)
{
    if (!value)
        return {};
    const auto *list = std::get_if<yaml::List>(value);
    return list ? list->items : QList<yaml::Value>{*value};
}

/// What jobs may have each for themselves, since it is put together.
const QStringList &mergedKeys()
{
    static const QStringList keys = {u"script"_s, u"before_script"_s, u"after_script"_s, u"artifacts"_s, u"cache"_s,
                                     u"needs"_s,  u"dependencies"_s,  u"stage"_s,        u"coverage"_s,  u"description"_s};
    return keys;
}

/// Why the jobs cannot be put together by what they have besides; nullopt where they can.
std::optional<Error> disagreement(const QList<FoldMember> &members, const FoldMember &keeper)
{
    static const QStringList never = {u"parallel"_s, u"trigger"_s, u"run"_s};
    static const QStringList keepersOwn = {u"environment"_s, u"release"_s, u"pages"_s, u"publish"_s};
    QStringList keys;
    for (const FoldMember &member : members) {
        for (const auto &[key, value] : member.resolved->body.entries) {
            if (!keys.contains(key) && !mergedKeys().contains(key))
                keys.append(key);
        }
    }
    for (const FoldMember &member : members) {
        const QString &name = member.job->name;
        for (const QString &key : never) {
            if (valueOf(member, key))
                return foldRefused(JobFoldTexts::tr("Job “%1” has “%2”, and cannot be put together with others.").arg(name, key));
        }
        if (member.job != keeper.job && member.job->isPages) {
            return foldRefused(JobFoldTexts::tr("Job “%1” deploys the site, so it must be the one that stays.").arg(name),
                               JobFoldTexts::tr("Put the others into it."));
        }
        for (const QString &key : std::as_const(keys)) {
            if (keepersOwn.contains(key)) {
                if (member.job != keeper.job && valueOf(member, key))
                    return foldRefused(JobFoldTexts::tr("Job “%1” has “%2”, so it must be the one that stays.").arg(name, key),
                                       JobFoldTexts::tr("Put the others into it."));
            } else if (!areSame(valueOf(member, key), valueOf(keeper, key))) {
                return foldRefused(JobFoldTexts::tr("Jobs “%1” and “%2” do not have the same “%3”.").arg(keeper.job->name, name, key));
            }
        }
    }
    return std::nullopt;
}

/// Joins \a more into \a list, each value once.
yaml::Value joined(const yaml::Value &list, const yaml::Value &more)
{
    yaml::List all;
    if (const auto *own = std::get_if<yaml::List>(&list))
        all.flow = own->flow;
    all.items = itemsIn(&list);
    const QList<yaml::Value> items = itemsIn(&more);
    for (const yaml::Value &item : items) {
        if (std::none_of(all.items.cbegin(), all.items.cend(), [&](const yaml::Value &one) { return yaml::sameMeaning(one, item); }))
            all.items.append(item);
    }
    return all;
}

/// Puts \a map into \a all: lists are joined, other values must be the same. Gives the key that is not.
QString joinMaps(yaml::Map &all, const yaml::Map &map)
{
    for (const auto &[key, value] : map.entries) {
        const auto found =
            std::find_if(all.entries.begin(), all.entries.end(), [&key = key](const auto &entry) { return entry.first == key; });
        if (found == all.entries.end()) {
            all.entries.append({key, value});
        } else if (std::holds_alternative<yaml::List>(found->second) || (key == "junit"_L1 && !yaml::sameMeaning(found->second, value))) {
            found->second = joined(found->second, value);
        } else if (auto *inner = std::get_if<yaml::Map>(&found->second); inner && std::holds_alternative<yaml::Map>(value)) {
            if (const QString other = joinMaps(*inner, std::get<yaml::Map>(value)); !other.isEmpty())
                return other;
        } else if (!yaml::sameMeaning(found->second, value)) {
            return key;
        }
    }
    return {};
}

/// The artifacts of all together; nullopt where no job has some.
Result<std::optional<yaml::Value>> artifactsOf(const QList<FoldMember> &members)
{
    std::optional<yaml::Map> all;
    for (const FoldMember &member : members) {
        const yaml::Value *value = valueOf(member, u"artifacts");
        const auto *map = value ? std::get_if<yaml::Map>(value) : nullptr;
        if (!map)
            continue;
        if (!all) {
            all = *map;
            continue;
        }
        for (const QString &key : {u"expire_in"_s, u"when"_s, u"access"_s, u"public"_s, u"name"_s, u"untracked"_s, u"exclude"_s}) {
            if (!areSame(valueIn(*all, key), valueIn(*map, key)))
                return foldRefused(
                    JobFoldTexts::tr("The artifacts of “%1” have another “%2” than those of the jobs before it.").arg(member.job->name, key));
        }
        if (const QString key = joinMaps(*all, *map); !key.isEmpty())
            return foldRefused(
                JobFoldTexts::tr("The artifacts of “%1” have another “%2” than those of the jobs before it.").arg(member.job->name, key));
    }
    return all ? std::optional<yaml::Value>(*all) : std::nullopt;
}

/// A cache and what the jobs do with it.
struct FoldedCache {
    yaml::Map body; ///< without the policy
    bool pulls = false;
    bool pushes = false;
    QString variable; ///< the policy, where a variable says it
};

Result<QList<FoldedCache>> cachesOf(const QList<FoldMember> &members)
{
    QList<FoldedCache> caches;
    for (const FoldMember &member : members) {
        const QList<yaml::Value> own = itemsIn(valueOf(member, u"cache"));
        for (const yaml::Value &value : own) {
            const auto *map = std::get_if<yaml::Map>(&value);
            if (!map || map->entries.isEmpty())
                continue;
            yaml::Map body = *map;
            body.entries.removeIf([](const auto &entry) { return entry.first == "policy"_L1; });
            const yaml::Value *said = valueIn(*map, u"policy");
            const QString policy = said ? plainText(*said) : QString();
            auto found = std::find_if(caches.begin(), caches.end(),
                                      [&](const FoldedCache &one) { return yaml::sameMeaning(yaml::Value(one.body), yaml::Value(body)); });
            if (found == caches.end()) {
                caches.append({body, false, false, policy.contains(u'$') ? policy : QString()});
                found = caches.end() - 1;
            } else if (policy.contains(u'$') ? found->variable != policy : !found->variable.isEmpty()) {
                return foldRefused(JobFoldTexts::tr("The policy of a cache of “%1” is a variable.").arg(member.job->name));
            }
            found->pulls = found->pulls || policy != "push"_L1;
            found->pushes = found->pushes || policy != "pull"_L1;
        }
    }
    if (caches.size() > gitlab::mostCaches)
        return foldRefused(
            JobFoldTexts::tr("Together the jobs have %n cache(s), and GitLab takes four at most.", nullptr, int(caches.size())));
    return caches;
}

/// Writes what the keeper's caches become.
void foldCaches(const QList<FoldedCache> &caches, const FoldMember &keeper, Folded &folded)
{
    QList<yaml::Value> own = itemsIn(valueOf(keeper, u"cache"));
    const auto policyOfAll = [](const FoldedCache &cache) {
        return !cache.pushes ? gitlab::CachePolicy::Pull : cache.pulls ? gitlab::CachePolicy::PullPush : gitlab::CachePolicy::Push;
    };
    QList<QPair<int, gitlab::CachePolicy>> policies;
    bool isSame = own.size() == caches.size();
    for (int i = 0; isSame && i < own.size(); ++i) {
        const auto *map = std::get_if<yaml::Map>(&own.at(i));
        const auto cache = std::find_if(caches.cbegin(), caches.cend(), [&](const FoldedCache &one) {
            yaml::Map body = map ? *map : yaml::Map();
            body.entries.removeIf([](const auto &entry) { return entry.first == "policy"_L1; });
            return yaml::sameMeaning(yaml::Value(one.body), yaml::Value(body));
        });
        isSame = cache != caches.cend();
        const yaml::Value *said = isSame ? valueIn(*map, u"policy") : nullptr;
        const std::optional<gitlab::CachePolicy> now = said ? gitlab::policyOf(plainText(*said)) : gitlab::CachePolicy::PullPush;
        if (isSame && cache->variable.isEmpty() && now != policyOfAll(*cache))
            policies.append({i, policyOfAll(*cache)});
    }
    if (isSame) {
        folded.policies = policies;
        return;
    }
    yaml::List all;
    for (const FoldedCache &cache : caches) {
        yaml::Map body = cache.body;
        const QString policy = cache.variable.isEmpty() ? gitlab::policyName(policyOfAll(cache)) : cache.variable;
        if (policy != "pull-push"_L1)
            body.entries.append({u"policy"_s, yaml::Value::text(policy)});
        all.items.append(body);
    }
    folded.keys.append({u"cache"_s, all.items.size() == 1 ? all.items.constFirst() : yaml::Value(all)});
}

/// The job of this pipeline that an item of `needs` names.
QString neededIn(const yaml::Value &item)
{
    const auto *map = std::get_if<yaml::Map>(&item);
    if (!map)
        return plainText(item);
    const yaml::Value *job = valueIn(*map, u"job");
    return job && !valueIn(*map, u"pipeline") && !valueIn(*map, u"project") ? plainText(*job) : QString();
}

/// Puts \a item among \a needs: of two that name the same job, or the same instances of it, one is left, which takes what either takes.
void addNeed(QList<yaml::Value> &needs, const yaml::Value &item)
{
    const QString job = neededIn(item);
    const auto partOf = [](const yaml::Value &need, QStringView key) {
        const auto *map = std::get_if<yaml::Map>(&need);
        return map ? valueIn(*map, key) : nullptr;
    };
    const auto found = std::find_if(needs.begin(), needs.end(), [&](const yaml::Value &one) {
        return yaml::sameMeaning(one, item)
            || (!job.isEmpty() && neededIn(one) == job && areSame(partOf(one, u"parallel"), partOf(item, u"parallel")));
    });
    if (found == needs.end()) {
        needs.append(item);
    } else if (auto *map = std::get_if<yaml::Map>(&*found)) {
        const auto takesLess = [&](const auto &entry) { // without artifacts, or only if it is there
            const yaml::Value *other = partOf(item, entry.first);
            return (entry.first == "artifacts"_L1 || entry.first == "optional"_L1) && (!other || !yaml::sameMeaning(*other, entry.second));
        };
        map->entries.removeIf(takesLess);
        if (map->entries.size() == 1)
            *found = yaml::Value::text(job);
    }
}

/// Why one of the jobs would wait for somebody to start another one, as those that it is put together with do; nullopt where none would.
std::optional<Error> otherGates(const QList<FoldMember> &members, const gitlab::Pipeline &pipeline)
{
    const gitlab::Graph graph(pipeline);
    QList<QSet<QString>> gates;
    for (const FoldMember &member : members)
        gates.append(gitlab::gatesOf(pipeline, graph, member.job->name) - QSet<QString>{member.job->name});
    for (const FoldMember &member : members) {
        for (qsizetype i = 0; i < members.size(); ++i) {
            const QSet<QString> more = gates.at(i) - gates.at(&member - members.constData());
            if (!more.isEmpty())
                return foldRefused(JobFoldTexts::tr("Job “%1” waits until somebody starts “%2”, and “%3” does not.")
                                       .arg(members.at(i).job->name, *std::min_element(more.cbegin(), more.cend()), member.job->name));
        }
    }
    return std::nullopt;
}

/// Puts together what the jobs wait for.
std::optional<Error> foldNeeds(const QList<FoldMember> &members, const FoldMember &keeper, const gitlab::Pipeline &pipeline, Folded &folded)
{
    const QHash<QString, int> stages = gitlab::stageNumbers(pipeline);
    const auto stageOf = [&](const QString &job) {
        const gitlab::Job *found = pipeline.job(job);
        return found ? stages.value(found->stage.value, -1) : -1;
    };
    const auto isMember = [&](const QString &job) {
        return std::any_of(members.cbegin(), members.cend(), [&](const FoldMember &member) { return member.job->name == job; });
    };
    int first = stages.value(members.constFirst().job->stage.value, -1);
    for (const FoldMember &member : members)
        first = qMin(first, stages.value(member.job->stage.value, -1));
    yaml::List needs;
    bool waitsForStages = false;
    for (const FoldMember &member : members) {
        const yaml::Value *own = valueOf(member, u"needs");
        if (!member.job->needs) {
            waitsForStages = true;
            for (const gitlab::Job *other : pipeline.runnableJobs()) {
                const int stage = stages.value(other->stage.value, -1);
                if (stage >= first && stage < stages.value(member.job->stage.value, -1) && !isMember(other->name))
                    return foldRefused(
                        JobFoldTexts::tr("Job “%1” waits for “%2”, which is not one of them.").arg(member.job->name, other->name));
            }
        }
        const QList<yaml::Value> items = itemsIn(own);
        for (const yaml::Value &item : items) {
            if (!isMember(neededIn(item)))
                addNeed(needs.items, item);
        }
    }
    for (const FoldMember &member : members) {
        if (member.job->stage.value == keeper.job->stage.value || stages.value(member.job->stage.value, -1) != first)
            continue;
        folded.stage = member.job->stage.value;
    }
    if (folded.stage.isEmpty())
        folded.stage = keeper.job->stage.value;
    const yaml::Value *now = valueOf(keeper, u"needs");
    if (!waitsForStages) {
        needs.flow = true;
        if (!now || !yaml::sameMeaning(*now, yaml::Value(needs)))
            folded.keys.append({u"needs"_s, needs});
        return std::nullopt;
    }
    for (const yaml::Value &item : std::as_const(needs.items)) {
        const QString job = neededIn(item);
        if (job.isEmpty() || stageOf(job) >= first)
            return foldRefused(
                JobFoldTexts::tr("One of the jobs waits for all earlier stages, and another one needs “%1”, which is in none of them.")
                    .arg(job));
    }
    if (now)
        folded.keys.append({u"needs"_s, std::nullopt});
    return std::nullopt;
}

/// Whose artifacts the job takes: all, where one of them takes all.
void foldDependencies(const QList<FoldMember> &members, const FoldMember &keeper, Folded &folded)
{
    const bool haveAll = std::all_of(members.cbegin(), members.cend(), [](const FoldMember &one) { return valueOf(one, u"dependencies"); });
    const yaml::Value *now = valueOf(keeper, u"dependencies");
    if (!haveAll) {
        if (now)
            folded.keys.append({u"dependencies"_s, std::nullopt});
        return;
    }
    yaml::Value all = *valueOf(members.constFirst(), u"dependencies");
    for (const FoldMember &member : members)
        all = joined(all, *valueOf(member, u"dependencies"));
    auto &items = std::get<yaml::List>(all).items;
    items.removeIf([&](const yaml::Value &item) {
        return std::any_of(members.cbegin(), members.cend(), [&](const FoldMember &one) { return one.job->name == plainText(item); });
    });
    if (!yaml::sameMeaning(*now, all))
        folded.keys.append({u"dependencies"_s, all});
}

/// The jobs in the order in which they run, with all that is known of them.
Result<QList<FoldMember>> membersOf(const gitlab::Pipeline &pipeline, const gitlab::Resolved &resolved, const QStringList &jobs)
{
    QList<FoldMember> members;
    const gitlab::Graph graph(pipeline);
    const QList<int> order = graph.order();
    for (const int number : order) {
        const QString &name = graph.node(number).name;
        const auto found =
            std::find_if(resolved.jobs.cbegin(), resolved.jobs.cend(), [&](const gitlab::ResolvedJob &job) { return job.job == name; });
        if (jobs.contains(name) && found != resolved.jobs.cend())
            members.append({pipeline.job(name), &*found});
    }
    for (const QString &name : jobs) {
        const gitlab::Job *job = pipeline.job(name);
        if (!job)
            return Error{ErrorCode::NotFound, JobFoldTexts::tr("There is no job “%1”.").arg(name)};
        if (job->isHidden)
            return foldRefused(JobFoldTexts::tr("“%1” is a template and does not run.").arg(name));
        if (std::none_of(members.cbegin(), members.cend(), [&](const FoldMember &member) { return member.job == job; }))
            return foldRefused(JobFoldTexts::tr("Job “%1” waits for a job that waits for it.").arg(name));
    }
    if (members.size() < 2)
        return Error{ErrorCode::Usage, JobFoldTexts::tr("It takes two jobs or more to put them together.")};
    return members;
}

} // namespace

Result<Folded> foldedOf(const gitlab::Pipeline &pipeline, const gitlab::Resolved &resolved, const QStringList &jobs, const QString &keeper,
                        const Catalogue &catalogue)
{
    const Result<QList<FoldMember>> found = membersOf(pipeline, resolved, jobs);
    if (!found)
        return found.error();
    const QList<FoldMember> &members = *found;
    const auto kept = std::find_if(members.cbegin(), members.cend(), [&](const FoldMember &one) { return one.job->name == keeper; });
    const FoldMember &stays = kept == members.cend() ? members.constFirst() : *kept;
    if (std::optional<Error> error = disagreement(members, stays))
        return *std::move(error);
    if (std::optional<Error> error = otherGates(members, pipeline))
        return *std::move(error);

    const std::optional<StrategyId> strategy = recognise(*stays.job, catalogue).strategy;
    Folded folded;
    folded.keeper = stays.job->name;
    ScriptFold scripts(strategy.has_value());
    for (const FoldMember &member : members) {
        if (recognise(*member.job, catalogue).strategy != strategy)
            return foldRefused(
                JobFoldTexts::tr("Jobs “%1” and “%2” do not follow the same strategy.").arg(stays.job->name, member.job->name));
        const bool isLast = &member == &members.constLast();
        const QString line = isLast ? QString() : leavingLine(member.job->beforeScript + member.job->script);
        if (!line.isEmpty())
            return foldRefused(JobFoldTexts::tr("Behind the line “%1” of job “%2” other lines would not run as in a job of their own.")
                                   .arg(line, member.job->name),
                               JobFoldTexts::tr("Put it into parentheses, so that a shell of its own runs it."));
        scripts.add(*member.job);
        if (member.job != stays.job)
            folded.others.append(member.job->name);
        for (const QString &key : {u"coverage"_s, u"description"_s}) {
            const yaml::Value *value = valueOf(member, key);
            const yaml::Value *now = valueOf(stays, key);
            if (value && now && !yaml::sameMeaning(*value, *now))
                return foldRefused(
                    JobFoldTexts::tr("Jobs “%1” and “%2” do not have the same “%3”.").arg(stays.job->name, member.job->name, key));
            if (value && !now)
                folded.keys.append({key, *value});
        }
    }
    folded.hasOtherSetUp = scripts.hasOtherSetUp;
    const auto put = [&](const QString &key, const QStringList &lines) {
        const yaml::Value *now = valueOf(stays, key);
        const yaml::Value wanted = yaml::Value::texts(lines);
        if (now ? !yaml::sameMeaning(yaml::Value(yaml::List{itemsIn(now)}), wanted) : !lines.isEmpty())
            folded.keys.append({key, wanted});
    };
    put(u"before_script"_s, scripts.before());
    put(u"script"_s, scripts.main());
    put(u"after_script"_s, scripts.after());
    const Result<std::optional<yaml::Value>> artifacts = artifactsOf(members);
    if (!artifacts)
        return artifacts.error();
    if (*artifacts && !areSame(&**artifacts, valueOf(stays, u"artifacts")))
        folded.keys.append({u"artifacts"_s, **artifacts});
    const Result<QList<FoldedCache>> caches = cachesOf(members);
    if (!caches)
        return caches.error();
    foldCaches(*caches, stays, folded);
    if (std::optional<Error> error = foldNeeds(members, stays, pipeline, folded))
        return *std::move(error);
    foldDependencies(members, stays, folded);
    return folded;
}

} // namespace caravan::recipes
