// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Adding and removing needs, of lists that may stand elsewhere.

#include "core/base/texts.h"
#include "core/gitlab/edit/edit_choice.h"
#include "core/gitlab/edit/gesture_steps.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/edit/removal.h"
#include "core/gitlab/edit/written_names.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/job_entries.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
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

/// The jobs whose artifacts \a job takes by name. \a sources: of the text.
QStringList dependenciesOf(const Editing &edit, Sources &sources, const QString &job)
{
    if (!sources.value({job, u"dependencies"_s}).isValid())
        return {};
    const Result<Pipeline> pipeline = pipelineOf(edit.draft, edit.reading);
    const Job *found = pipeline ? pipeline->job(job) : nullptr;
    return found ? found->dependencies : QStringList();
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
    const bool isAsked = at == At::Ask && sources.elsewhere(job);
    const At where = at == At::Source || isAsked ? at : At::Here;
    // Who begins to need jobs takes the artifacts of those alone: what it takes by name, it needs from then on.
    for (const QString &name : items.isEmpty() ? dependenciesOf(edit, sources, job) : QStringList()) {
        if (name == other)
            continue;
        if (const Result<Done> done = insertItem(edit, needs, -1, Value::text(name), where); !done)
            return done;
    }
    return insertItem(edit, needs, -1, Value::text(other), where);
}

/// Takes \a other out of what \a job takes the artifacts of, where it has needs left: GitLab refuses those of others.
Result<Done> removeDependency(const Editing &edit, const QString &job, const QString &other)
{
    const Result<Pipeline> pipeline = pipelineOf(edit.draft, edit.reading);
    const Job *found = pipeline ? pipeline->job(job) : nullptr;
    const qsizetype place = found && isBesideNeeds(*found, other) ? found->dependencies.indexOf(other) : -1;
    return place < 0 ? Result<Done>(Done{}) : unsetKey(edit, {job, u"dependencies"_s, QString::number(place)}, At::Here);
}

bool isReferring(const yaml::Node &node) { return node.isAlias() || node.tag() == "!reference"_L1; }

/// The item of the job's own list that brings the need \a item by an alias or `!reference`; empty where there is none.
Path referringPlace(Sources &sources, const Path &needs, const Effective &item)
{
    const yaml::Node own = sources.tree().find(needs);
    for (int i = 0; i < own.size() && own.isSequence(); ++i) {
        const Path place = Path(needs) << QString::number(i);
        const QList<Effective> brought =
            isReferring(own.item(i)) ? sources.items(sources.value(place), needs.constFirst()) : QList<Effective>();
        if (std::any_of(brought.cbegin(), brought.cend(), [&](const Effective &one) { return one.node == item.node; }))
            return place;
    }
    return {};
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
        const Result<Done> done = Removal(edit.draft, edit.reading).remove(edit.draft, *place);
        return done && count > 1 ? removeWrittenNeed(edit, job, other, at) : done;
    }
    if (const std::optional<Error> elsewhere = at == At::Ask ? sources.whyElsewhere(job) : std::nullopt)
        return *elsewhere;
    if (const Path written = at == At::Ask ? referringPlace(sources, needs, *found) : Path(); !written.isEmpty()) {
        if (const Result<At> where = chosen(edit.draft, sources, written, sources.place(written), at); !where)
            return where.error();
    }
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
        const Result<Done> removed = mayBeMade ? removeWrittenNeed(written, names.at(0), other, at) : done;
        return removed ? removeDependency(written, names.at(0), mayBeMade ? other : names.at(1)) : removed;
    });
}

} // namespace caravan::gitlab
