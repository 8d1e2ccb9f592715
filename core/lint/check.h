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
RuleChecks cacheChecks();
RuleChecks cacheKeyChecks();
RuleChecks opamChecks();
RuleChecks switchChecks();
RuleChecks movedSwitchChecks();
RuleChecks imageChecks();
RuleChecks dockerChecks();
RuleChecks pagesChecks();

/// Every rule's function, sorted by rule.
const RuleChecks &allChecks();

} // namespace caravan::lint
