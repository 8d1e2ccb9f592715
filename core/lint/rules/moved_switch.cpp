// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// O06, O18 and O19: an opam root or switch that is moved into the project for the cache, and back.
#include "core/recipes/moved_switch.h"

#include "core/lint/fixes/switch_fix.h"
#include "core/lint/rules/check.h"

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

void movedSwitch(const Survey &survey, Report &report, recipes::MoveFault::Kind kind)
{
    recipes::MovedSwitches switches(survey.context.pipeline);
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny({u"mv", u"cp", u"rsync"}))
            continue;
        const std::optional<recipes::MoveFault> fault = switches.faultOf(*job.job, job.known);
        const Call *call = fault && fault->kind == kind ? job.callAt(fault->place) : nullptr;
        if (!call)
            continue;
        Finding *finding = report.add(survey.spanOf(job, *call), fault->message, job.job);
        offerLocalSwitch(survey, report, finding, job);
    }
}

void neverCached(const Survey &survey, Report &report) { movedSwitch(survey, report, recipes::MoveFault::Kind::Broken); }
void oftenLost(const Survey &survey, Report &report) { movedSwitch(survey, report, recipes::MoveFault::Kind::Fragile); }
void movedWhole(const Survey &survey, Report &report) { movedSwitch(survey, report, recipes::MoveFault::Kind::Wasteful); }

} // namespace

RuleChecks movedSwitchChecks() { return {{u"O06"_s, neverCached}, {u"O18"_s, oftenLost}, {u"O19"_s, movedWhole}}; }

} // namespace caravan::lint
