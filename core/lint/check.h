// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/report.h"
#include "core/lint/survey.h"

namespace caravan::lint {

/// The function of a rule: looks at the survey and adds what it finds to the report.
using Check = void (*)(const Survey &survey, Report &report);

struct RuleCheck {
    QString rule;
    Check check = nullptr;
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
RuleChecks linkChecks();
RuleChecks environmentChecks();
RuleChecks nameChecks();
RuleChecks cacheChecks();
RuleChecks cacheKeyChecks();
RuleChecks cacheUseChecks();
RuleChecks cacheSharingChecks();
RuleChecks cacheFallbackChecks();
RuleChecks opamChecks();
RuleChecks opamHabitChecks();
RuleChecks opamToolChecks();
RuleChecks opamSwitchChecks();
RuleChecks switchChecks();
RuleChecks movedSwitchChecks();
RuleChecks imageChecks();
RuleChecks dockerChecks();
RuleChecks dockerDaemonChecks();
RuleChecks dockerNameChecks();
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
