// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The gestures on stages.

#include "core/base/texts.h"
#include "core/gitlab/edit/edit_choice.h"
#include "core/gitlab/edit/gesture_steps.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/edit/refusals.h"
#include "core/gitlab/edit/uses.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/reading.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using yaml::Draft;
using yaml::Value;

namespace {

constexpr auto defaultStage = "test"_L1; // of a job that says nothing

CARAVAN_TEXTS(StageGesturesTexts);

/// The stages of a pipeline without `.pre` and `.post`.
QStringList listedStages(const Pipeline &pipeline)
{
    QStringList names;
    for (const Field<QString> &stage : pipeline.stages) {
        if (!isImplicitStage(stage.value))
            names.append(stage.value);
    }
    return names;
}

/// The stages that jobs and templates are in although no list that is known here has them, in the order of the file.
QStringList unlistedStages(const Pipeline &pipeline)
{
    const QStringList listed = listedStages(pipeline);
    QSet<QString> known(listed.cbegin(), listed.cend());
    QStringList stages;
    for (const Job &job : pipeline.jobs) {
        const QString &stage = job.stage.value;
        if (stage.isEmpty() || known.contains(stage) || isImplicitStage(stage))
            continue;
        known.insert(stage);
        stages.append(stage);
    }
    return stages;
}

/// The first include that is not known here; null for none.
const Include *unknownInclude(const Pipeline &pipeline)
{
    const auto unknown = std::find_if(pipeline.includes.cbegin(), pipeline.includes.cend(), [](const Include &include) {
        return include.state == Include::State::Foreign || include.state == Include::State::Failed;
    });
    return unknown == pipeline.includes.cend() ? nullptr : &*unknown;
}

/// Why a `stages` list is not written without being asked for here: another one, which it would replace, may stand in a file that is
/// not known. \a unlisted: stages of jobs that no list has.
std::optional<Error> stagesMayStandElsewhere(const Draft &draft, const Pipeline &pipeline, const QStringList &unlisted)
{
    const Include *unknown = unknownInclude(pipeline);
    if (!unknown && unlisted.isEmpty())
        return std::nullopt;
    const QString hint = StageGesturesTexts::tr("Write the list into this file, or change it where it stands.");
    Error error{ErrorCode::Refused,
                StageGesturesTexts::tr("Jobs of this file are in stages that no list here names, such as “%1”: the list stands in "
                                       "a file that includes this one.")
                    .arg(unlisted.value(0)),
                draft.tree().source().file,
                0,
                0,
                hint};
    if (unknown) {
        error = draft.tree().source().errorAt(
            unknown->span.begin, ErrorCode::Refused,
            StageGesturesTexts::tr("The list of stages may stand in “%1”, which is not known here; one in this file would replace it.")
                .arg(unknown->text),
            hint);
    }
    error.choices = {true, false};
    return error;
}

/// Writes a `stages` list at the top when the file has none; one of an included file is copied if \a at allows it.
Result<Done> ensureStages(const Editing &edit, At at)
{
    if (edit.draft.tree().root()[u"stages"])
        return Done{};
    const Result<Pipeline> pipeline = pipelineOf(edit.draft, edit.reading);
    if (!pipeline)
        return pipeline.error();
    const QStringList unlisted = unlistedStages(*pipeline);
    if (at != At::Here) {
        if (const std::optional<Error> elsewhere = Sources(edit.draft.tree(), edit.reading).whyElsewhere(u"stages"_s))
            return *elsewhere;
        if (const std::optional<Error> held = stagesMayStandElsewhere(edit.draft, *pipeline, unlisted))
            return *held;
    }
    const yaml::Node root = edit.draft.tree().root();
    const QString first = root.size() > 0 ? root.entry(0).key.text() : QString();
    const bool separates = !first.isEmpty() && root.entry(0).value.isMap();
    const Result<Done> done = edit.draft.insertEntry({}, u"stages"_s, Value::texts(listedStages(*pipeline) + unlisted, true), first);
    if (!done || !separates)
        return done;
    const qsizetype lineEnd = edit.draft.text().indexOf('\n', edit.draft.tree().root()[u"stages"].span().end - 1);
    if (edit.draft.text().mid(lineEnd + 1).trimmed().isEmpty() || QByteArrayView("\r\n").contains(edit.draft.text().at(lineEnd + 1)))
        return done;
    const QByteArray breakText = yaml::layoutOf(edit.draft.text()).lineEnd;
    return edit.draft.apply({{{lineEnd + 1, lineEnd + 1}, breakText}});
}

/// Where \a stage stands in the list as it is written. Errors: Refused for one of a list in the list, or of an alias.
Result<QString> placeInList(const Draft &draft, const QString &stage)
{
    const yaml::Node list = draft.tree().root()[u"stages"];
    if (list.isScalar() && list.text() == stage)
        return QString();
    for (int i = 0; i < list.size(); ++i) {
        if (list.item(i).isScalar() && list.item(i).text() == stage)
            return QString::number(i);
    }
    return Error{ErrorCode::Refused,
                 StageGesturesTexts::tr("The stage “%1” does not stand in the list of stages itself.").arg(stage),
                 draft.tree().source().file,
                 0,
                 0,
                 StageGesturesTexts::tr("Change it in the text, where it stands.")};
}

/// Jobs of \a pipeline that say nothing of a stage were in the one that has another name now: they get it written.
Result<Done> writeDefaultStage(Draft &draft, const QString &newName, const Pipeline &pipeline)
{
    return draft.together([&](Draft &copy) -> Result<Done> {
        for (const Job &job : pipeline.jobs) {
            if (job.isHidden || !job.file.isEmpty() || job.stage.origin.via != Via::BuiltIn)
                continue;
            const yaml::Node map = copy.tree().root()[job.name];
            const QString first = map.isMap() && map.size() > 0 ? map.entry(0).key.text() : QString();
            if (const Result<Done> done = copy.insertEntry({job.name}, u"stage"_s, Value::text(newName), first); !done)
                return done;
        }
        return Done{};
    });
}

/// Why a stage cannot get another name: what names it stands in an included file.
std::optional<Error> stageHeldByIncludes(const Draft &draft, const QString &stage, const Pipeline &pipeline, const Reading &reading)
{
    if (const std::optional<Error> elsewhere = Sources(draft.tree(), reading).whyElsewhere(u"stages"_s))
        return onlyThere(*elsewhere);
    for (const Job &job : pipeline.jobs) {
        const QString file = job.file.isEmpty() ? job.stage.origin.file : job.file;
        if (!file.isEmpty() && job.stage.value == stage) {
            return Error{ErrorCode::Refused,
                         StageGesturesTexts::tr("Job “%1” has the stage “%2” from “%3”, which this file includes.").arg(job.name, stage, file),
                         draft.tree().source().file,
                         0,
                         0,
                         StageGesturesTexts::tr("Change “%1” first.").arg(file)};
        }
    }
    return std::nullopt;
}

} // namespace

Result<Pipeline> pipelineOf(const Draft &draft, const Reading &reading) { return readPipeline(draft.tree(), reading); }

QStringList stagesOf(const Draft &draft, const Reading &reading)
{
    const Result<Pipeline> pipeline = pipelineOf(draft, reading);
    return pipeline ? listedStages(*pipeline) : QStringList();
}

bool isKnownStage(const Draft &draft, const QString &stage, const Reading &reading)
{
    const Result<Pipeline> pipeline = pipelineOf(draft, reading);
    if (isImplicitStage(stage) || !pipeline)
        return isImplicitStage(stage);
    const bool hasList = Sources(draft.tree(), reading).hasJob(u"stages"_s);
    return listedStages(*pipeline).contains(stage) || (!hasList && unlistedStages(*pipeline).contains(stage));
}

bool isImplicitStage(const QString &stage) { return stage == ".pre"_L1 || stage == ".post"_L1; }

Result<Done> addStage(const Editing &edit, const QString &name, const QString &before, At at)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorCode::Usage, StageGesturesTexts::tr("A stage needs a name.")};
    const QStringList stages = stagesOf(edit.draft, edit.reading);
    if (stages.contains(name))
        return Error{ErrorCode::Refused, StageGesturesTexts::tr("There is a stage “%1” already.").arg(name)};
    if (!before.isEmpty() && !stages.contains(before))
        return Error{ErrorCode::NotFound, StageGesturesTexts::tr("There is no stage “%1”.").arg(before)};
    return accepted(edit, [&](const Editing &step) -> Result<Done> {
        Draft &copy = step.draft;
        if (const Result<Done> done = ensureStages(step, at); !done)
            return done;
        if (before.isEmpty())
            return copy.insertItem({u"stages"_s}, -1, Value::text(name));
        const Result<QString> place = placeInList(copy, before);
        return place ? copy.insertItem({u"stages"_s}, place->toInt(), Value::text(name)) : Result<Done>(place.error());
    });
}

Result<Done> removeStage(const Editing &edit, const QString &name, At at)
{
    const Result<Pipeline> pipeline = pipelineOf(edit.draft, edit.reading);
    if (!pipeline)
        return pipeline.error();
    if (!listedStages(*pipeline).contains(name))
        return Error{ErrorCode::NotFound, StageGesturesTexts::tr("There is no stage “%1”.").arg(name)};
    for (const Job &job : pipeline->jobs) {
        if (!job.isHidden && job.stage.value == name) {
            return Error{ErrorCode::Refused,
                         StageGesturesTexts::tr("Stage “%1” still has the job “%2”.").arg(name, job.name),
                         {},
                         0,
                         0,
                         StageGesturesTexts::tr("Move or remove its jobs first.")};
        }
    }
    if (const Include *unknown = at == At::Here ? nullptr : unknownInclude(*pipeline)) {
        Error error = edit.draft.tree().source().errorAt(
            unknown->span.begin, ErrorCode::Refused,
            StageGesturesTexts::tr("Jobs of “%1”, which is not known here, may be in the stage “%2”.").arg(unknown->text, name),
            StageGesturesTexts::tr("If none is, change the list of this file."));
        error.choices = {true, false};
        return error;
    }
    return accepted(edit, [&](const Editing &step) -> Result<Done> {
        Draft &copy = step.draft;
        if (const Result<Done> done = ensureStages(step, at); !done)
            return done;
        const Result<QString> place = placeInList(copy, name);
        return place ? copy.remove({u"stages"_s, *place}) : Result<Done>(place.error());
    });
}

Result<Done> renameStage(const Editing &edit, const QString &name, const QString &newName)
{
    const Result<Pipeline> pipeline = pipelineOf(edit.draft, edit.reading);
    if (!pipeline)
        return pipeline.error();
    const QStringList stages = listedStages(*pipeline);
    const bool isListed = stages.contains(name);
    if (!isListed && !isKnownStage(edit.draft, name, edit.reading))
        return Error{ErrorCode::NotFound, StageGesturesTexts::tr("There is no stage “%1”.").arg(name)};
    if (newName.trimmed().isEmpty() || (newName != name && stages.contains(newName)))
        return Error{ErrorCode::Refused, StageGesturesTexts::tr("There is a stage “%1” already, or the name is empty.").arg(newName)};
    if (const std::optional<Error> error = stageHeldByIncludes(edit.draft, name, *pipeline, edit.reading))
        return *error;
    return accepted(edit, [&](const Editing &step) -> Result<Done> {
        Draft &copy = step.draft;
        if (const Result<Done> done = isListed ? ensureStages(step, At::Here) : Result<Done>(Done{}); !done)
            return done;
        QList<QPair<yaml::Node, QString>> scalars;
        for (const yaml::Node &use : usesOfStage(copy.tree(), name))
            scalars.append({use, newName});
        if (const Result<Done> done = copy.rewrite(scalars); !done)
            return done;
        return name == defaultStage ? writeDefaultStage(copy, newName, *pipeline) : Result<Done>(Done{});
    });
}

Result<Done> moveStage(const Editing &edit, const QString &name, const QString &before, At at)
{
    const QStringList stages = stagesOf(edit.draft, edit.reading);
    for (const QString &stage : {name, before}) {
        if (!stage.isEmpty() && !stages.contains(stage))
            return Error{ErrorCode::NotFound, StageGesturesTexts::tr("There is no stage “%1”.").arg(stage)};
    }
    if (name == before || stages.value(stages.indexOf(name) + 1) == before)
        return Done{}; // it stands there
    return accepted(edit, [&](const Editing &step) -> Result<Done> {
        Draft &copy = step.draft;
        if (const Result<Done> done = ensureStages(step, at); !done)
            return done;
        const Result<QString> place = placeInList(copy, name);
        const Result<QString> target = before.isEmpty() ? Result<QString>(QString()) : placeInList(copy, before);
        if (!place || !target)
            return place ? target.error() : place.error();
        return copy.move({u"stages"_s, *place}, *target);
    });
}

} // namespace caravan::gitlab
