// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/facts/survey.h"
#include "core/lint/fixes/report.h"

namespace caravan::lint {

/// The function of a rule: looks at the survey and adds what it finds to the report.
using Check = void (*)(const Survey &survey, Report &report);

/// What a rule looks at, and so what an edit of a job makes it look at again.
enum class Scope {
    Jobs,     ///< every job of Survey::jobs, Survey::written or Survey::entries for itself, with what it inherits
    Keywords, ///< jobs beside each other, and of each everything but its scripts and comments
    Pipeline, ///< jobs beside each other with their scripts, issues of the pipeline, or the text itself
};

struct RuleCheck {
    QString rule;
    Check check = nullptr;
    Scope scope = Scope::Pipeline;
};
using RuleChecks = QList<RuleCheck>;

/// The functions of each family, one file each.
RuleChecks structureChecks();
RuleChecks keyChecks();
RuleChecks formChecks();
RuleChecks unreadableChecks();
RuleChecks textFormChecks();
RuleChecks conditionChecks();
RuleChecks expressionChecks();
RuleChecks instanceChecks();
RuleChecks linkChecks();
RuleChecks environmentChecks();
RuleChecks nameChecks();
RuleChecks inputChecks();
RuleChecks cacheChecks();
RuleChecks cacheKeyChecks();
RuleChecks cacheUseChecks();
RuleChecks cacheSharingChecks();
RuleChecks cacheFallbackChecks();
RuleChecks opamChecks();
RuleChecks opamHabitChecks();
RuleChecks opamImageChecks();
RuleChecks opamProjectChecks();
RuleChecks opamToolChecks();
RuleChecks duneChecks();
RuleChecks opamSwitchChecks();
RuleChecks switchChecks();
RuleChecks movedSwitchChecks();
RuleChecks imageChecks();
RuleChecks dockerChecks();
RuleChecks dockerDaemonChecks();
RuleChecks dockerNameChecks();
RuleChecks imageLookupChecks();
RuleChecks systemPackageChecks();
RuleChecks pagesChecks();
RuleChecks pagesFormChecks();
RuleChecks artifactChecks();
RuleChecks runnerChecks();
RuleChecks waitingChecks();
RuleChecks scriptChecks();

/// Every rule's function, sorted by rule.
const RuleChecks &allChecks();

} // namespace caravan::lint
