// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/variables.h"

#include "core/script/expansion.h"
#include "core/yaml/packed.h"
#include "resources/resources.h"

#include <QFile>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// One entry of resources/gitlab/variables.yml.
struct Predefined {
    QString name;
    QStringList sources; ///< empty: all
    std::optional<QString> value;
    bool isSample = false;
    bool isUnknown = false;
    bool isOfJob = false;
    QString renewal; ///< "pipeline", "commit" or "job": each has a value of its own; empty: all have the same
    QString stamped; ///< what such a value begins with
};

const QList<Predefined> &predefined()
{
    static const QList<Predefined> table = [] {
        initialiseResources();
        QFile file(u":/caravan/gitlab/variables.yml"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        QList<Predefined> entries;
        const Result<yaml::Tree> tree = yaml::treeOfData(caravan::Source(file.fileName(), isOpen ? file.readAll() : QByteArray()));
        if (!tree)
            return entries;
        for (const yaml::Entry &entry : tree->root()[u"variables"].entries()) {
            Predefined variable;
            variable.name = entry.key.text();
            for (const yaml::Node &source : entry.value[u"on"].items())
                variable.sources.append(source.text());
            variable.isSample = bool(entry.value[u"sample"]);
            variable.isUnknown = bool(entry.value[u"unknown"]);
            variable.isOfJob = bool(entry.value[u"of"]);
            variable.renewal = entry.value[u"new"].text();
            if (const yaml::Node text = entry.value[variable.isSample ? u"sample" : u"value"])
                variable.value = text.text();
            variable.stamped = variable.value.value_or(variable.name.toLower()) + u'-';
            entries.append(variable);
        }
        return entries;
    }();
    return table;
}

/// \a text with what belongs to \a job in it.
QString ofJob(QString text, const VariableScope &job)
{
    if (text.contains("{job}"_L1))
        return text.replace("{job}"_L1, job.name);
    if (text.contains("{stage}"_L1))
        return text.replace("{stage}"_L1, job.stage.value);
    return text.contains("{job-slug}"_L1) ? text.replace("{job-slug}"_L1, slugOf(job.name)) : text;
}

QString filledIn(QString text, const QHash<QString, QString> &parts)
{
    for (auto it = parts.cbegin(); it != parts.cend() && text.contains(u'{'); ++it)
        text.replace(u'{' + it.key() + u'}', it.value());
    return text;
}

/// The commit that the branch was at before. Source: GitLab documentation, doc/ci/variables/predefined_variables.md: zeros in pipelines of
/// merge requests, schedules and by hand, and of the first push of a branch or tag.
QString commitBefore(const Event &event)
{
    const bool hasOne = event.source == PipelineSource::Push && !event.isNewBranch;
    return hasOne ? u"8d3f1c2ab47e95066f0a1b7c9d2e4f58a6b3c107"_s : QString(40, u'0');
}

} // namespace

Variables::Variables(const Event &event, QMap<QString, Field<QString>> global) : m_given(event.variables), m_global(std::move(global))
{
    const QString source = sourceName(event.source);
    const QHash<QString, QString> parts{
        {u"ref"_s, event.ref()},
        {u"slug"_s, slugOf(event.ref())},
        {u"branch"_s, event.ref()},
        {u"tag"_s, event.ref()},
        {u"default"_s, event.defaultBranch},
        {u"source"_s, event.source == PipelineSource::Tag ? u"push"_s : source},
        {u"before"_s, commitBefore(event)},
        {u"protected"_s, event.isProtected() ? u"true"_s : u"false"_s},
    };
    for (auto given = m_given.cbegin(); given != m_given.cend(); ++given)
        m_names.add(given.key());
    for (const Predefined &variable : predefined()) {
        m_names.add(variable.name);
        const bool isHere = variable.sources.isEmpty() || variable.sources.contains(source);
        if (variable.isOfJob && variable.value) {
            m_predefined.insert(variable.name, {{*variable.value, true}, true});
        } else if (!isHere || (!variable.value && !variable.isUnknown)) {
            m_predefined.insert(variable.name, {{std::nullopt, true}});
        } else {
            const std::optional<QString> value = variable.value ? std::optional(filledIn(*variable.value, parts)) : std::nullopt;
            m_predefined.insert(variable.name, {{value, !variable.isSample && !variable.isUnknown}});
        }
    }
}

Variables Variables::during(const Moment &moment) const
{
    Variables variables = *this;
    const QHash<QString, QString> stamps{{u"commit"_s, QString::number(moment.commit)},
                                         {u"pipeline"_s, QString::number(moment.pipeline)},
                                         {u"job"_s, QString::number(moment.pipeline) + "-{job}"_L1}};
    for (const Predefined &variable : predefined()) {
        if (variable.renewal.isEmpty())
            continue;
        const QString text = variable.stamped + stamps.value(variable.renewal);
        variables.m_predefined.insert(variable.name, {{text, true}, variable.renewal == "job"_L1});
    }
    return variables;
}

const QStringList &Variables::newInEachRun()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Predefined &variable : predefined()) {
            if (!variable.renewal.isEmpty())
                all.append(variable.name);
        }
        return all;
    }();
    return names;
}

void Variables::setWorkflow(const QMap<QString, Field<QString>> &variables)
{
    m_workflow = variables;
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        m_names.add(variable.key());
}

VariableValue Variables::value(const QString &name, const VariableScope *job) const
{
    if (const auto it = m_given.constFind(name); it != m_given.cend())
        return {*it, true};
    const auto workflow = m_workflow.constFind(name);
    if (job) {
        const auto own = job->variables.constFind(name);
        if (own != job->variables.cend() && (own->origin.via != Via::Global || workflow == m_workflow.cend()))
            return {own->value, true};
    }
    if (workflow != m_workflow.cend())
        return {workflow->value, true};
    if (const auto it = m_global.constFind(name); !job && it != m_global.cend())
        return {it->value, true};
    const auto known = m_predefined.constFind(name);
    if (known == m_predefined.cend())
        return {std::nullopt, false};
    if (!known->isOfJob)
        return known->value;
    return job ? VariableValue{ofJob(known->value.text.value_or(QString()), *job), true} : VariableValue{std::nullopt, true};
}

VariableLookup Variables::lookup(const VariableScope *job) const
{
    return [this, job](const QString &name) { return value(name, job); };
}

QString Variables::expanded(const QString &text, const VariableScope *job, QStringList *unknown) const
{
    if (!text.contains(u'$'))
        return text;
    const auto textOf = [&](const QString &name) { return value(name, job).text; };
    if (!unknown)
        return script::expandForGitLab(text, textOf);
    const auto note = [&](const QString &name) {
        const VariableValue found = value(name, job);
        if ((!found.text || !found.isKnown) && !unknown->contains(name))
            unknown->append(name);
    };
    return script::expandForGitLab(text, textOf, note);
}

} // namespace caravan::gitlab
