// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Adding and removing needs, of lists that may stand elsewhere.

#include "core/base/texts.h"
#include "core/gitlab/edit/gesture_steps.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/edit/removal.h"
#include "core/gitlab/edit/written_names.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/run/graph.h"
#include "core/gitlab/values/job_entries.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using yaml::Draft;
using yaml::Path;
using yaml::Value;

namespace {

CARAVAN_TEXTS(NeedGesturesTexts);

/// The job that an item of `needs` names: `build` or `{job: build}`; empty for one of another pipeline.
QString neededJobName(const Effective &item)
{
    if (!item.isMap)
        return item.node.text();
    const Effective *job = item.entry(u"job");
    return job && !item.entry(u"pipeline") && !item.entry(u"project") ? job->node.text() : QString();
}

/// The job that \a name is one instance of: “test: [a, b]”, “test 1/3”; empty for none.
QString jobOfInstance(const Editing &edit, const QString &name)
{
    const Result<Pipeline> pipeline = pipelineOf(edit.draft, edit.reading);
    const Job *job = pipeline ? jobOrInstance(*pipeline, name) : nullptr;
    return job && job->name != name ? job->name : QString();
}

/// What GitLab would refuse of the needs that the text has now.
QStringList refusals(const Draft &draft, const Reading &reading)
{
    QStringList codes{u"need-itself"_s};
    QStringList messages;
    const Result<Pipeline> pipeline = pipelineOf(draft, reading);
    if (pipeline && pipeline->unresolvedIncludes.isEmpty()) // else the order of the stages may not be known
        codes.append(u"later-need"_s);
    for (const Issue &issue : pipeline ? pipeline->issues : QList<Issue>()) {
        if (codes.contains(issue.code))
            messages.append(issue.message);
    }
    for (const Issue &circle : pipeline ? needCircles(*pipeline) : QList<Issue>())
        messages.append(circle.message);
    return messages;
}

/// Why the pipeline cannot have the need that \a now has and \a before had not.
std::optional<Error> whyNoNeed(const Draft &before, const Draft &now, const Reading &reading)
{
    const QStringList messages = refusals(now, reading);
    const QStringList known = messages.isEmpty() ? QStringList() : refusals(before, reading);
    const auto isNew = [&](const QString &message) { return !known.contains(message); };
    const auto message = std::find_if(messages.cbegin(), messages.cend(), isNew);
    return message == messages.cend() ? std::nullopt : std::optional(Error{ErrorCode::Refused, *message});
}

Result<Done> addWrittenNeed(const Editing &edit, const QString &job, const QString &other, At at)
{
    Sources sources(edit.draft.tree(), edit.reading);
    const QString whole = sources.hasJob(other) ? QString() : jobOfInstance(edit, other);
    const bool isInstance = !whole.isEmpty();
    for (const QString &name : isInstance ? QStringList{job} : QStringList{job, other}) {
        if (!sources.hasJob(name) || !isJobEntry(edit.draft.tree().root(), name))
            return Error{ErrorCode::NotFound, NeedGesturesTexts::tr("There is no job “%1”.").arg(name), edit.draft.tree().source().file};
    }
    if (other.startsWith(u'.'))
        return Error{ErrorCode::Refused, NeedGesturesTexts::tr("“%1” is a template and does not run.").arg(other),
                     edit.draft.tree().source().file};
    if (job == other || job == whole)
        return Error{ErrorCode::Refused, NeedGesturesTexts::tr("Job “%1” cannot need itself.").arg(job), edit.draft.tree().source().file};
    const Path needs{job, u"needs"_s};
    const QList<Effective> items = sources.items(sources.value(needs), job);
    if (std::any_of(items.cbegin(), items.cend(), [&](const Effective &item) { return neededJobName(item) == other; }))
        return Done{};
    Draft copy = edit.draft;
    const bool isAsked = at == At::Ask && sources.elsewhere(job);
    const Result<Done> done = insertItem({copy, edit.reading}, needs, -1, Value::text(other), at == At::Source || isAsked ? at : At::Here);
    if (!done)
        return done;
    if (const std::optional<Error> error = whyNoNeed(edit.draft, copy, edit.reading))
        return *error;
    edit.draft = std::move(copy);
    return done;
}

Result<Done> removeWrittenNeed(const Editing &edit, const QString &job, const QString &other, At at)
{
    const Path needs{job, u"needs"_s};
    Sources sources(edit.draft.tree(), edit.reading);
    const QList<Effective> items = sources.items(sources.value(needs), job);
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const Effective &item) { return neededJobName(item) == other; });
    if (found == items.cend())
        return Error{ErrorCode::NotFound, NeedGesturesTexts::tr("Job “%1” does not need “%2”.").arg(job, other)};
    const std::optional<Path> place = found->origin.file.isEmpty() ? found->node.path() : std::nullopt;
    const bool isOwn = place && place->size() == needs.size() + 1 && place->first(needs.size()) == needs;
    if (isOwn || at == At::Source) {
        if (!place) {
            return Error{ErrorCode::Refused,
                         NeedGesturesTexts::tr("The need of “%1” stands in another file.").arg(other),
                         {},
                         0,
                         0,
                         NeedGesturesTexts::tr("Change it there, or in “%1” only.").arg(job)};
        }
        const auto count = std::count_if(items.cbegin(), items.cend(), [&](const Effective &item) { return neededJobName(item) == other; });
        if (count > mostMentions)
            return tooManyMentions(edit.draft, *place, other);
        Draft copy = edit.draft;
        Result<Done> done = Removal(copy, edit.reading).remove(copy, *place);
        if (done && count > 1)
            done = removeWrittenNeed({copy, edit.reading}, job, other, at);
        if (done)
            edit.draft = std::move(copy);
        return done;
    }
    if (const std::optional<Error> elsewhere = at == At::Ask ? sources.whyElsewhere(job) : std::nullopt)
        return *elsewhere;
    yaml::List rest;
    rest.flow = true;
    for (const Effective &item : items) {
        if (neededJobName(item) != other)
            rest.items.append(sources.copied(item, job));
    }
    return rest.items.isEmpty() ? unsetKey(edit, needs, At::Here) : setKey(edit, needs, rest, At::Here);
}

} // namespace

Result<Done> addNeed(const Editing &edit, const QString &job, const QString &other, At at)
{
    return underWrittenNames(edit, {job, other}, [&](const Editing &written, const QStringList &names) {
        return addWrittenNeed(written, names.at(0), names.at(1), at);
    });
}

Result<Done> removeNeed(const Editing &edit, const QString &job, const QString &other, At at)
{
    return underWrittenNames(edit, {job, other}, [&](const Editing &written, const QStringList &names) {
        const Result<Done> done = removeWrittenNeed(written, names.at(0), names.at(1), at);
        const bool mayBeMade = !done && done.error().code == ErrorCode::NotFound && names.at(1) != other; // named as inputs make it
        return mayBeMade ? removeWrittenNeed(written, names.at(0), other, at) : done;
    });
}

} // namespace caravan::gitlab
