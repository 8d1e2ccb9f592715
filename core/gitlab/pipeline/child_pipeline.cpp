// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/child_pipeline.h"

#include "core/base/texts.h"
#include "core/gitlab/values/effective.h"
#include "core/gitlab/values/includes.h"
#include "core/gitlab/values/reading.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ChildPipelineTexts);

/// Whether the variables of the file and of the job are the child's, too: `trigger:forward:yaml_variables`, which is usual.
bool handsVariablesOn(const Effective &trigger)
{
    const Effective *forward = trigger.entry(u"forward");
    const Effective *own = forward ? forward->entry(u"yaml_variables") : nullptr;
    return !own || own->truth().value_or(true);
}

/// What GitLab makes a child pipeline of: an `include` and nothing else. Source: gitlabhq, app/models/ci/bridge.rb, yaml_for_downstream. Empty where
/// a part of it is a file that a job makes.
QByteArray textOf(const Effective &include)
{
    const QList<Effective> items = include.isList ? include.items : QList<Effective>{include};
    const bool isMade = std::any_of(items.cbegin(), items.cend(), [](const Effective &item) { return item.entry(u"artifact"); });
    return isMade ? QByteArray() : yaml::writePair(u"include"_s, valueOf(include)) + '\n';
}

/// What \a trigger says of the pipeline that it starts. \a include: null where that is another project's.
Downstream downstreamOf(const Effective &trigger, const Effective *include)
{
    const Effective *strategy = trigger.entry(u"strategy");
    Downstream downstream;
    downstream.isChild = include != nullptr;
    downstream.isAwaited = strategy && (strategy->text() == "depend"_L1 || strategy->text() == "mirror"_L1);
    downstream.getsVariables = handsVariablesOn(trigger);
    if (include)
        downstream.text = textOf(*include);
    return downstream;
}

} // namespace

Event eventOfChild(Event event, const Job &job, const QMap<QString, Field<QString>> &global)
{
    QMap<QString, QString> variables;
    if (job.downstream && job.downstream->getsVariables) {
        for (auto variable = global.cbegin(); variable != global.cend(); ++variable)
            variables.insert(variable.key(), variable->value);
        for (auto variable = job.variables.cbegin(); variable != job.variables.cend(); ++variable)
            variables.insert(variable.key(), variable->value);
    }
    variables.insert(u"CI_PIPELINE_SOURCE"_s, u"parent_pipeline"_s);
    for (auto variable = event.variables.cbegin(); variable != event.variables.cend(); ++variable) {
        if (variable.key() != "CI_PIPELINE_SOURCE"_L1)
            variables.insert(variable.key(), *variable);
    }
    event.variables = variables;
    return event;
}

void readChild(Job &job, Resolver &resolver, const QMap<QString, Field<QString>> &global, const Reading &reading, QList<Issue> &issues)
{
    const Effective body = resolver.job(job.name);
    const Effective *written = body.entry(u"trigger");
    const Effective trigger = written ? resolver.settled(*written, job.name) : Effective();
    const Effective *include = trigger.entry(u"include");
    const bool isChild = include && !include->isNull();
    job.downstream = downstreamOf(trigger, isChild ? include : nullptr);
    if (!isChild)
        return;
    Reading child = reading;
    child.composed = nullptr;
    child.event = eventOfChild(reading.event, job, global);
    constexpr qsizetype mostItems = 3; // GitLab refuses more: lib/gitlab/ci/config/entry/trigger.rb, INCLUDE_MAX_SIZE
    for (const Effective &item : include->isList ? include->items.mid(0, mostItems) : QList<Effective>{*include}) {
        const Configuration read = composeChild({item}, resolver, child);
        for (const Issue &found : read.issues) {
            Issue issue =
                resolver.issueAt(found.code,
                                 ChildPipelineTexts::tr("The child pipeline of “%1” cannot be made: %2").arg(job.name, found.message),
                                 job.name, item.origin);
            if (item.origin.file.isEmpty() && found.file.isEmpty() && !found.span.isEmpty())
                issue.span = found.span;
            issues.append(issue);
        }
        for (const Part &part : read.parts)
            job.downstream->files = qHashMulti(job.downstream->files, part.file, part.tree.text());
        job.childIncludes += read.includes;
        job.childFiles.insert(read.fetched);
    }
}

} // namespace caravan::gitlab
