// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/resolved.h"

#include "core/gitlab/language/keywords.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/values/inheritance.h"
#include "core/gitlab/values/map_builder.h"
#include "core/gitlab/values/matrix.h"
#include "core/gitlab/values/reading.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNeedsMade = yaml::Limits{}.expandedNodes; ///< beyond it needs stay as they are written

/// Nested lists become one, as GitLab does with those that references and anchors nest.
Effective flattened(Effective value)
{
    for (auto &[key, entry] : value.entries)
        entry = flattened(entry);
    if (!value.isList)
        return value;
    QList<Effective> items;
    for (const Effective &item : std::as_const(value.items)) {
        const Effective flat = flattened(item);
        if (flat.isList)
            items += flat.items;
        else
            items.append(flat);
    }
    value.items = items;
    return value;
}

bool isScript(QStringView key) { return key == u"script" || key == u"before_script" || key == u"after_script"; }

/// A job before `parallel` is expanded.
struct Written {
    Effective body; ///< settled
    Instances instances;
};

class Resolution
{
public:
    Resolution(const yaml::Tree &tree, const Reading &reading, Parallel parallel) :
        m_configuration(compose(tree, reading)), m_resolver(m_configuration.parts), m_surroundings(readSurroundings(m_resolver)),
        m_parallel(parallel)
    {
    }

    Resolved resolved(const Pipeline &pipeline)
    {
        Resolved result;
        for (const Field<QString> &stage : pipeline.stages)
            result.stages.append(stage.value);
        if (const Effective workflow = m_resolver.settled(m_resolver.keyword(u"workflow"_s), {}); workflow.isMap)
            result.workflow = valueOf(flattened(workflow));
        const QList<const Job *> jobs = pipeline.runnableJobs();
        for (const Job *job : jobs)
            m_written.insert(job->name, written(*job));
        for (const Job *job : jobs)
            addInstances(*job, result);
        if (m_parallel == Parallel::Expanded)
            result.jobs.removeIf([&](const ResolvedJob &job) { return isReplaced(pipeline, job.name, job.job); });
        result.unknowns = pipeline.unknowns;
        result.issues = pipeline.issues;
        return result;
    }

private:
    Written written(const Job &job)
    {
        const InheritedJob inherited(m_resolver, m_surroundings, job.name);
        Effective body;
        body.isMap = true;
        MapBuilder builder(body);
        for (const auto &[key, value] : inherited.own().entries) {
            if (key != "extends"_L1 && key != "inherit"_L1 && !value.isNull())
                builder.put(key, settled(value, job));
        }
        for (const QString &key : keywords(Place::Default)) {
            if (builder.find(key))
                continue;
            if (const Effective value = inherited.find(key); value.isValid() && !value.isNull())
                builder.put(key, settled(value, job));
        }
        if (!builder.find(u"stage"_s))
            builder.put(u"stage"_s, scalar(job.stage.value));
        addVariables(inherited, builder);
        const Effective *parallel = builder.find(u"parallel"_s);
        return {body, instancesOf(job.name, parallel ? *parallel : Effective())};
    }

    Effective settled(const Effective &value, const Job &job) { return flattened(m_resolver.settled(value, job.name)); }

    Effective scalar(const QString &text)
    {
        Effective value;
        value.node = m_resolver.made(yaml::Value::text(text));
        return value;
    }

    /// Global variables in front of the job's own, which win.
    void addVariables(const InheritedJob &job, MapBuilder &builder)
    {
        Effective all;
        all.isMap = true;
        MapBuilder variables(all);
        const Effective global = m_resolver.settled(m_surroundings.globals, {});
        for (const auto &[name, value] : global.entries) {
            if (!job.inheritsVariable(name))
                continue;
            // At the root a variable may have a description and options; a job sees its value.
            const Effective *inner = value.isMap && !value.entry(u"expand") ? value.entry(u"value") : &value;
            if (!inner)
                continue;
            Effective inherited = *inner;
            inherited.origin.via = Via::Global;
            variables.put(name, inherited);
        }
        const Effective *own = builder.find(u"variables"_s);
        if (all.entries.isEmpty() || (own && !own->isMap))
            return;
        if (own) {
            for (const auto &[name, value] : own->entries) // a variable is replaced as a whole
                variables.put(name, value);
        } else {
            all.origin = global.origin;
            all.origin.via = Via::Global;
        }
        builder.put(u"variables"_s, all);
    }

    void addInstances(const Job &job, Resolved &result)
    {
        const Written &written = *m_written.constFind(job.name);
        if (m_parallel == Parallel::Kept || !written.instances.isMade) {
            result.jobs.append(made(job, written, {job.name, {}}));
            return;
        }
        for (const Instance &instance : written.instances.list)
            result.jobs.append(made(job, written, instance));
    }

    ResolvedJob made(const Job &job, const Written &written, const Instance &instance)
    {
        ResolvedJob result{instance.name, job.name, job.stage.value, {}, {}};
        const bool isExpanded = m_parallel == Parallel::Expanded;
        for (const auto &[key, value] : written.body.entries) {
            if (isExpanded && key == "parallel"_L1 && written.instances.count <= mostInstances)
                continue;
            yaml::Value entry = valueOf(value);
            if (isScript(key) && value.isScalar())
                entry = yaml::List{{entry}, false};
            if (key == "needs"_L1 && isExpanded)
                entry = neededInstances(value, instance);
            result.body.entries.append({key, entry});
            result.origins.insert(key, value.origin);
            for (const auto &[name, variable] : key == "variables"_L1 ? value.entries : QList<QPair<QString, Effective>>())
                result.origins.insert(u"variables."_s + name, variable.origin);
        }
        addMatrixVariables(written, instance, result);
        return result;
    }

    static void addMatrixVariables(const Written &written, const Instance &instance, ResolvedJob &result)
    {
        if (instance.variables.isEmpty())
            return;
        yaml::Map variables;
        qsizetype place = -1;
        for (qsizetype i = 0; i < result.body.entries.size(); ++i) {
            if (result.body.entries.at(i).first == "variables"_L1)
                place = i;
        }
        if (place >= 0) {
            if (const auto *map = std::get_if<yaml::Map>(&result.body.entries.at(place).second))
                variables = *map;
        }
        const Effective *parallel = written.body.entry(u"parallel");
        for (const auto &[name, value] : instance.variables) {
            variables.entries.removeIf([&name = name](const auto &entry) { return entry.first == name; });
            variables.entries.append({name, yaml::Value::text(value)});
            result.origins.insert(u"variables."_s + name, parallel->origin);
        }
        if (place >= 0) {
            result.body.entries[place].second = variables;
        } else {
            result.body.entries.append({u"variables"_s, variables});
            result.origins.insert(u"variables"_s, parallel->origin);
        }
    }

    /// Needs of one instance, with the instances that they mean instead of jobs.
    yaml::Value neededInstances(const Effective &needs, const Instance &instance)
    {
        yaml::List list;
        for (const Effective &need : needs.isList ? needs.items : QList<Effective>{needs}) {
            const Effective *job = need.isMap ? need.entry(u"job") : &need;
            const Effective *parallel = need.entry(u"parallel");
            const auto other = job ? m_written.constFind(job->text()) : m_written.cend();
            const bool isOfThisPipeline = !need.entry(u"pipeline") && !need.entry(u"project");
            if (other == m_written.cend() || !isOfThisPipeline || m_needs > mostNeedsMade || !other->instances.isMade) {
                list.items.append(valueOf(need));
                continue;
            }
            const Effective *matrix = parallel ? parallel->entry(u"matrix") : nullptr;
            const QList<MatrixRow> wanted = matrix ? withMatrix(rowsOf(*matrix), instance) : QList<MatrixRow>();
            for (const Instance &one : other->instances.list) {
                if (!wanted.isEmpty() && !isAskedFor(one, wanted))
                    continue;
                ++m_needs;
                yaml::Value entry = yaml::Value::text(one.name);
                if (need.isMap) {
                    yaml::Map map{{{u"job"_s, entry}}};
                    for (const auto &[key, value] : need.entries) {
                        if (key != "job"_L1 && key != "parallel"_L1)
                            map.entries.append({key, valueOf(value)});
                    }
                    entry = map;
                }
                list.items.append(entry);
            }
        }
        return list;
    }

    Configuration m_configuration;
    Resolver m_resolver;
    Surroundings m_surroundings;
    Parallel m_parallel;
    QHash<QString, Written> m_written;
    int m_needs = 0; ///< of instances, made so far
};

} // namespace

Result<Resolved> resolve(const yaml::Tree &tree, const Reading &reading, Parallel parallel)
{
    const Result<Pipeline> pipeline = readPipeline(tree, reading);
    if (!pipeline)
        return pipeline.error();
    return Resolution(tree, reading, parallel).resolved(*pipeline);
}

} // namespace caravan::gitlab
