// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fixes/switch_fix.h"

#include "core/base/texts.h"
#include "core/recipes/strategy.h"

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(SwitchFixTexts);

} // namespace

void offerLocalSwitch(const Survey &survey, Report &report, Finding *finding, const JobSurvey &job)
{
    const Context &context = survey.context;
    const recipes::Strategy *strategy = context.catalogue.strategy(recipes::StrategyId::LocalSwitch);
    if (!finding || !strategy)
        return;
    report.offer(finding, u"use-local-switch"_s, SwitchFixTexts::tr("Use one local switch in the project"), [&](yaml::Draft &draft) {
        const auto done = recipes::applyStrategy({draft, *context.reading}, job.job->name, *strategy, context.project, context.catalogue);
        const QString from = job.lines.isEmpty() ? QString() : job.lines.constFirst().command->origin.from;
        if (done || from.isEmpty() || from == job.job->name || !context.pipeline.job(from))
            return done;
        return recipes::applyStrategy({draft, *context.reading}, from, *strategy, context.project, context.catalogue);
    });
}

void offerFirstCommand(const Survey &survey, Report &report, Finding *finding, const JobSurvey &job, const QString &id,
                       const QString &title, const QString &command)
{
    const yaml::Node body = survey.body(*job.job);
    for (const QString &key : {u"before_script"_s, u"script"_s}) {
        const yaml::Node script = body[key];
        if (script.isSequence() && script.size() > 0) {
            report.offer(finding, id, title, [&](yaml::Draft &draft) {
                return draft.insertItem({job.job->name, key}, 0, yaml::Value::text(command));
            });
            return;
        }
        // A script that is inherited runs first and is not this job's to change.
        const auto inherited = key == "script"_L1 ? QList<gitlab::Command>() : job.job->beforeScript;
        if (!inherited.isEmpty())
            return;
    }
}

} // namespace caravan::lint
