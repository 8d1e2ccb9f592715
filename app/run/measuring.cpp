// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/measuring.h"

#include "core/base/texts.h"
#include "core/compare/fitted_profile.h"
#include "core/compare/own_profiles.h"

#include <QDate>

namespace caravan::running {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(MeasuringTexts);

compare::CalibrationInputs inputsFor(const MeasureTask &task, const gitlab::Pipeline *pipeline, const estimate::Runner &base)
{
    return {.logs = task.logs,
            .knowledge = *task.snapshot.knowledge,
            .base = base,
            .project = task.snapshot.project ? &*task.snapshot.project : nullptr,
            .pipeline = pipeline,
            .files = task.snapshot.reading.files};
}

} // namespace

Measured measureNow(const MeasureTask &task, const Step &)
{
    const project::Project *project = task.snapshot.project ? &*task.snapshot.project : nullptr;
    const estimate::Runner base = compare::asLogsSay(compare::baseFor(task.logs, *task.snapshot.knowledge, project).runner, task.logs);
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(task.snapshot.tree, task.snapshot.reading);
    return {task, base, compare::calibrate(inputsFor(task, pipeline ? &*pipeline : nullptr, base))};
}

Result<Done> keepProfile(const Measured &measured, const QString &id)
{
    if (!compare::isProfileId(id))
        return Error{ErrorCode::Usage, MeasuringTexts::tr("A profile's name has letters, digits, “.”, “_” and “-”, unlike “%1”.").arg(id)};
    if (id == measured.base.id)
        return Error{ErrorCode::Usage,
                     MeasuringTexts::tr("“%1” is the profile that the fit begins with; the new one needs a name of its own.").arg(id)};
    const compare::CalibrationInputs inputs = inputsFor(measured.task, nullptr, measured.base);
    const yaml::Map entry = compare::profileEntry(*measured.result, inputs, id, QDate::currentDate().toString(Qt::ISODate));
    return compare::saveProfile(entry);
}

} // namespace caravan::running
