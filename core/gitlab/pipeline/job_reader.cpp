// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/job_reader.h"

#include "core/base/texts.h"
#include "core/base/work.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/values/matrix.h"
#include "core/gitlab/values/rules_reader.h"
#include "core/yaml/value.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(JobReaderTexts);

/// Reads the fields of one job from its effective map.
class JobReader
{
public:
    JobReader(Resolver &resolver, const Surroundings &surroundings, QString name) :
        m_resolver(resolver), m_surroundings(surroundings), m_name(std::move(name)), m_inherited(resolver, surroundings, m_name),
        m_job(m_inherited.own())
    {
    }

    Job read(QList<Issue> &issues)
    {
        Job job;
        job.name = m_name;
        job.isHidden = m_name.startsWith(u'.');
        if (const std::optional<yaml::Entry> entry = m_resolver.openEntry(m_name))
            readSpans(job, *entry, issues);
        else
            job.file = m_resolver.fileOf(m_name);

        job.stage = field(u"stage");
        if (const Effective *stage = m_job.entry(u"stage"); !stage || stage->isNull())
            job.stage = {u"test"_s, {}};
        job.extends = texts(find(u"extends"));
        job.variables = variables();
        job.image = image();
        for (const Effective &item : m_resolver.items(find(u"cache"), m_name))
            addCache(job, item);
        job.beforeScript = commands(u"before_script");
        job.script = commands(u"script");
        job.afterScript = commands(u"after_script");
        readNeeds(job);
        const Effective dependencies = find(u"dependencies");
        job.dependencies = texts(dependencies);
        job.hasDependencies = dependencies.isValid() && !dependencies.isNull();
        job.artifacts = artifacts();
        job.tags = texts(find(u"tags"));
        for (const Effective &service : m_resolver.items(find(u"services"), m_name))
            job.services.append(service.isMap ? text(service, u"name") : service.node.text());
        job.when = field(u"when").value;
        if (job.when.isEmpty())
            job.when = u"on_success"_s;
        job.startIn = field(u"start_in").value;
        job.resourceGroup = field(u"resource_group").value;
        job.timeout = field(u"timeout").value;
        job.retry = retry();
        job.allowsFailure = allowsFailure(job.when);
        job.allowedCodes = exitCodes(find(u"allow_failure"));
        job.isTrigger = hasValue(u"trigger");
        job.hasWork = job.isTrigger || hasValue(u"script") || hasValue(u"run") || mirrorsPipeline();
        job.isPages = isPages();
        job.environment = environment();
        if (job.isTrigger)
            job.childMakers = childMakers();
        job.conditions = readConditions(m_resolver, m_job, m_name);
        readInstances(job, issues);
        return job;
    }

private:
    void readSpans(Job &job, const yaml::Entry &entry, QList<Issue> &issues) const
    {
        const auto spanOf = [](const yaml::Entry &one) {
            return Span{one.key.span().begin, qMax(one.key.span().end, one.value.span().end)};
        };
        job.span = spanOf(entry);
        job.nameSpan = entry.key.span();
        for (const yaml::Entry &own : entry.value.target().entries())
            job.keySpans.insert(own.key.text(), spanOf(own));
        reportUnknownKeys(entry, issues);
    }

    Effective find(QStringView key) const { return m_inherited.find(key); }

    /// Whether the job or a template has something at \a key: one without a value is as if it were not there.
    bool hasValue(QStringView key) const
    {
        const Effective *value = m_job.entry(key);
        return value && !value->isNull();
    }

    /// Whether the job shows the state of another project's pipeline: `needs:pipeline` without a job.
    bool mirrorsPipeline() const
    {
        const Effective needs = find(u"needs");
        const QList<Effective> items = needs.isMap ? QList<Effective>{needs} : m_resolver.items(needs, m_name);
        return std::any_of(items.cbegin(), items.cend(),
                           [](const Effective &item) { return item.entry(u"pipeline") && !item.entry(u"job"); });
    }

    QStringList texts(const Effective &value) const
    {
        QStringList out;
        for (const Leaf &leaf : m_resolver.leaves(value, m_name))
            out.append(leaf.node.text());
        return out;
    }
    QStringList texts(const Effective &map, QStringView key) const
    {
        const Effective *entry = map.entry(key);
        return entry ? texts(m_resolver.dereferenced(*entry, m_name)) : QStringList();
    }
    bool truth(const Effective &map, QStringView key, bool standard) const
    {
        const Effective *entry = map.entry(key);
        return entry ? m_resolver.dereferenced(*entry, m_name).truth().value_or(standard) : standard;
    }
    QString text(const Effective &map, QStringView key) const
    {
        const Effective *entry = map.entry(key);
        return entry ? m_resolver.dereferenced(*entry, m_name).node.text() : QString();
    }
    QString textWithin(const Effective &map, QStringView key, QStringView inner) const
    {
        const Effective *entry = map.entry(key);
        return entry ? text(m_resolver.dereferenced(*entry, m_name), inner) : QString();
    }
    Field<QString> field(QStringView key) const
    {
        const Effective value = find(key);
        return {value.node.text(), value.origin};
    }

    QMap<QString, Field<QString>> variables() const
    {
        QMap<QString, Field<QString>> result;
        for (auto it = m_surroundings.variables.cbegin(); it != m_surroundings.variables.cend(); ++it) {
            if (m_inherited.inheritsVariable(it.key())) {
                Field<QString> global = it.value();
                global.origin.via = Via::Global;
                result.insert(it.key(), global);
            }
        }
        result.insert(readVariables(m_resolver, find(u"variables"), m_name));
        return result;
    }

    std::optional<Field<Image>> image() const
    {
        const Effective value = find(u"image");
        if (!value.isValid() || value.isNull())
            return std::nullopt;
        if (!value.isMap)
            return Field<Image>{{value.node.text(), {}, {}}, value.origin};
        const QString user = textWithin(value, u"docker", u"user");
        return Field<Image>{{text(value, u"name"), texts(value, u"entrypoint"),
                             user.isEmpty() ? textWithin(value, u"kubernetes", u"user") : user},
                            value.origin};
    }

    void addCache(Job &job, const Effective &value) const
    {
        if (!value.isMap || value.entries.isEmpty())
            return; // `cache: []` and `cache: {}` turn caching off
        Cache cache;
        cache.span = value.origin.span;
        cache.paths = texts(value, u"paths");
        cache.fallbackKeys = texts(value, u"fallback_keys");
        cache.untracked = truth(value, u"untracked", false);
        const QString policy = text(value, u"policy");
        cache.policy = policy == "pull"_L1 ? CachePolicy::Pull
            : policy == "push"_L1          ? CachePolicy::Push
            : policy.startsWith(u'$')      ? CachePolicy::Variable
                                           : CachePolicy::PullPush;
        if (cache.policy == CachePolicy::Variable)
            cache.policyText = policy;
        cache.isUnprotected = text(value, u"unprotect") == "true"_L1;
        cache.when = storeWhen(value);
        const Effective *key = value.entry(u"key");
        if (!key || key->isNull()) {
            cache.key.text = u"default"_s;
        } else if (const Effective resolved = m_resolver.dereferenced(*key, m_name); resolved.isMap) {
            cache.key.files = texts(resolved, u"files") + texts(resolved, u"files_commits");
            cache.key.isOfCommits = resolved.entry(u"files_commits") && !resolved.entry(u"files");
            cache.key.prefix = text(resolved, u"prefix");
        } else {
            cache.key.text = resolved.node.text();
        }
        job.caches.append({cache, value.origin});
    }

    QList<Command> commands(QStringView key) const
    {
        QList<Command> out;
        for (const Leaf &leaf : m_resolver.leaves(find(key), m_name))
            out.append({leaf.node.text(), leaf.origin});
        return out;
    }

    void readNeeds(Job &job) const
    {
        const Effective value = find(u"needs");
        if (!value.isValid() || value.isNull())
            return;
        QList<Need> out;
        for (const Effective &item : m_resolver.items(value, m_name)) {
            Need need;
            need.span = item.origin.span;
            if (item.isMap) {
                if (item.entry(u"pipeline") || item.entry(u"project")) {
                    job.needsOtherPipelines = true;
                    continue;
                }
                need.job = text(item, u"job");
                need.artifacts = truth(item, u"artifacts", true);
                need.isOptional = truth(item, u"optional", false);
                need.matrix = matrixOf(item);
            } else {
                need.job = item.node.text();
            }
            if (!need.job.isEmpty())
                out.append(need);
        }
        job.needs = out;
    }

    QList<MatrixRow> matrixOf(const Effective &need) const
    {
        const Effective *parallel = need.entry(u"parallel");
        const Effective settled = parallel ? m_resolver.settled(*parallel, m_name) : Effective();
        const Effective *matrix = settled.entry(u"matrix");
        return matrix ? rowsOf(*matrix) : QList<MatrixRow>();
    }

    StoreWhen storeWhen(const Effective &value) const
    {
        const QString when = text(value, u"when");
        return when == "always"_L1 ? StoreWhen::Always : when == "on_failure"_L1 ? StoreWhen::OnFailure : StoreWhen::OnSuccess;
    }

    std::optional<Field<Artifacts>> artifacts() const
    {
        const Effective value = find(u"artifacts");
        if (!value.isMap)
            return std::nullopt;
        return Field<Artifacts>{{texts(value, u"paths"), text(value, u"expire_in"), storeWhen(value), truth(value, u"untracked", false)},
                                value.origin};
    }

    Environment environment() const
    {
        const Effective value = find(u"environment");
        return value.isMap ? Environment{text(value, u"name"), text(value, u"action"), text(value, u"on_stop")}
                           : Environment{value.text(), {}, {}};
    }

    QStringList childMakers() const
    {
        const Effective trigger = find(u"trigger");
        const Effective *include = trigger.entry(u"include");
        QStringList jobs;
        for (const Effective &item : !include ? QList<Effective>()
                 : include->isMap             ? QList<Effective>{*include}
                                              : m_resolver.items(*include, m_name)) {
            if (item.entry(u"artifact") && !text(item, u"job").isEmpty())
                jobs.append(text(item, u"job"));
        }
        return jobs;
    }

    bool allowsFailure(const QString &when) const
    {
        const Effective value = find(u"allow_failure");
        if (!value.isValid())
            return when == "manual"_L1;                       // with rules too: gitlabhq, lib/gitlab/ci/config/entry/job.rb, ignored?
        return !value.isMap && value.truth().value_or(false); // with exit codes it hangs on them: entry/job.rb, static_allow_failure
    }

    /// A number or a list of them.
    QList<int> exitCodes(const Effective &value) const
    {
        QList<int> codes;
        for (const QString &text : value.isMap ? texts(value, u"exit_codes") : QStringList()) {
            bool isNumber = false;
            const int code = text.toInt(&isNumber);
            if (isNumber)
                codes.append(code);
        }
        return codes;
    }

    /// With exit codes and no causes, the codes alone decide; else any of both. Source: gitlabhq, lib/gitlab/ci/build/auto_retry.rb of GitLab 17.
    Retry retry() const
    {
        constexpr int most = 2; // GitLab takes no more
        const Effective value = find(u"retry");
        const Effective *count = value.isMap ? value.entry(u"max") : &value;
        if (!value.isValid() || !count)
            return {};
        const QStringList always = value.isMap && value.entry(u"exit_codes") ? QStringList() : QStringList{u"always"_s};
        const QStringList causes = value.isMap && value.entry(u"when") ? texts(value, u"when") : always;
        const auto isFor = [&](QLatin1StringView cause) { return causes.contains("always"_L1) || causes.contains(cause); };
        return {std::clamp(count->text().toInt(), 0, most), isFor("script_failure"_L1), isFor("job_execution_timeout"_L1), exitCodes(value)};
    }

    bool isPages() const
    {
        const Effective *pages = m_job.entry(u"pages");
        if (!pages)
            return m_name == "pages"_L1;
        return pages->isMap || pages->truth().value_or(false);
    }

    void readInstances(Job &job, QList<Issue> &issues) const
    {
        const Effective value = find(u"parallel");
        if (!value.isValid() || value.isNull())
            return;
        const Instances instances = instancesOf(m_name, m_resolver.settled(value, m_name));
        if (value.isMap && instances.count > mostInstances) {
            issues.append(m_resolver.issueAt(u"many-instances"_s,
                                             JobReaderTexts::tr("Job “%1” runs %2 times in parallel; GitLab allows %3.")
                                                 .arg(m_name, QString::number(instances.count), QString::number(mostInstances)),
                                             m_name, value.origin));
        }
        job.parallel = int(instances.list.size());
        if (instances.isMade)
            job.instances = instances.list;
    }

    void reportUnknownKeys(const yaml::Entry &entry, QList<Issue> &issues) const
    {
        if (m_name.startsWith(u'.'))
            return;
        for (const yaml::Entry &own : entry.value.target().entries()) {
            const QString &key = own.key.text();
            if (key != "<<"_L1 && own.key.isScalar() && !key.contains(u"$[["_s) && !isKeyword(key, Place::Job)) {
                issues.append({u"unknown-key"_s,
                               JobReaderTexts::tr("Job “%1” has the key “%2”, which GitLab does not know.").arg(m_name, key), m_name,
                               own.key.span()});
            }
        }
    }

    Resolver &m_resolver;
    const Surroundings &m_surroundings;
    QString m_name;
    InheritedJob m_inherited;
    const Effective &m_job;
};

} // namespace

Job readJob(Resolver &resolver, const QString &name, const Surroundings &surroundings, QList<Issue> &issues)
{
    countWork(Work::JobsRead);
    return JobReader(resolver, surroundings, name).read(issues);
}

} // namespace caravan::gitlab
