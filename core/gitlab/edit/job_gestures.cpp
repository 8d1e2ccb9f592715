// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/job_gestures.h"

#include "core/base/texts.h"
#include "core/gitlab/edit/gesture_steps.h"
#include "core/gitlab/edit/refusals.h"
#include "core/gitlab/edit/written_names.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(JobGesturesTexts);

/// The jobs of a stage in the order in which GitLab and the canvas have them.
QStringList jobsOfStage(const Pipeline &pipeline, const QString &stage)
{
    QStringList names;
    for (const Job &job : pipeline.jobs) {
        if (!job.isHidden && job.stage.value == stage)
            names.append(job.name);
    }
    return names;
}

/// Why the order of jobs is not what the text of this file says.
Error orderedElsewhere(const Editing &edit, const QString &name)
{
    return {ErrorCode::Refused,
            JobGesturesTexts::tr("“%1” stands in a file that this one includes, and jobs of included files come first, in their order.")
                .arg(name),
            edit.draft.tree().source().file,
            0,
            0,
            JobGesturesTexts::tr("Change the order in that file.")};
}

/// The entry of the root in front of which the text of a job goes that is to be the last one of \a others; empty for the end.
QString entryBehind(const yaml::Node &root, const QStringList &others)
{
    int last = -1;
    for (int i = 0; i < root.size(); ++i) {
        if (others.contains(root.entry(i).key.text()))
            last = i;
    }
    return last >= 0 && last + 1 < root.size() ? root.entry(last + 1).key.text() : QString();
}

Result<Done> placeWrittenJob(const Editing &edit, const QString &name, const QString &stage, const QString &before)
{
    const Result<Pipeline> pipeline = pipelineOf(edit.draft, edit.reading);
    if (!pipeline)
        return pipeline.error();
    const Job *job = pipeline->job(name);
    if (!job || job->stage.value != stage) {
        if (const Result<Done> moved = moveJob(edit, name, stage); !moved)
            return moved;
    }
    QStringList wanted = jobsOfStage(*pipeline, stage);
    const QStringList had = wanted;
    wanted.removeAll(name);
    const qsizetype at = before.isEmpty() ? wanted.size() : wanted.indexOf(before);
    const QStringList others = wanted;
    wanted.insert(at < 0 ? wanted.size() : at, name);
    if (wanted == had)
        return Done{};
    const yaml::Node root = edit.draft.tree().root();
    if (!root[name])
        return job && job->stage.value != stage && before.isEmpty() ? Result<Done>(Done{}) : Result<Done>(orderedElsewhere(edit, name));
    if (!before.isEmpty() && !root[before])
        return orderedElsewhere(edit, before);
    const bool hasOwnOthers = std::any_of(others.cbegin(), others.cend(), [&](const QString &other) { return root[other].isValid(); });
    if (hasOwnOthers) {
        const Result<Done> moved = edit.draft.move({name}, before.isEmpty() ? entryBehind(root, others) : before);
        if (!moved)
            return moved;
    }
    const Result<Pipeline> now = pipelineOf(edit.draft, edit.reading);
    if (!now)
        return now.error();
    return jobsOfStage(*now, stage) == wanted ? Result<Done>(Done{}) : Result<Done>(orderedElsewhere(edit, name));
}

} // namespace

Result<Done> placeJobs(const Editing &edit, const QStringList &names, const QString &stage, const QString &before)
{
    const QStringList named = before.isEmpty() ? names : QStringList(names) << before;
    return underWrittenNames(edit, named, [&](const Editing &written, const QStringList &keys) -> Result<Done> {
        for (const QString &key : keys.first(names.size())) {
            if (const Result<Done> done = placeWrittenJob(written, key, stage, keys.value(names.size())); !done)
                return done;
        }
        return Done{};
    });
}

Result<Done> removeJobs(const Editing &edit, const QStringList &names)
{
    return accepted(edit, [&](const Editing &step) -> Result<Done> {
        // One that others of them take something from goes after these.
        QStringList left = names;
        while (!left.isEmpty()) {
            const qsizetype before = left.size();
            std::optional<Error> held;
            for (qsizetype i = left.size() - 1; i >= 0; --i) {
                const Result<Done> done = removeJob(step, left.at(i));
                if (done)
                    left.removeAt(i);
                else
                    held = done.error();
            }
            if (held && left.size() == before)
                return *held;
        }
        return Done{};
    });
}

} // namespace caravan::gitlab
