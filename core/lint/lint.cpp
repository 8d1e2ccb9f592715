// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lint.h"

#include "core/lint/check.h"
#include "core/lint/rule_table.h"
#include "core/lint/suppression.h"

#include <algorithm>

namespace caravan::lint {

const RuleChecks &allChecks()
{
    static const RuleChecks checks = [] {
        RuleChecks all = structureChecks() + keyChecks() + cacheChecks() + cacheKeyChecks() + opamChecks()
            + switchChecks() + movedSwitchChecks() + imageChecks() + dockerChecks() + pagesChecks();
        std::sort(all.begin(), all.end(),
                  [](const RuleCheck &left, const RuleCheck &right) { return left.rule < right.rule; });
        return all;
    }();
    return checks;
}

QList<Finding> lint(const Context &context, const QStringList &only)
{
    const Survey survey = surveyOf(context);
    Report report(context);
    for (const RuleCheck &check : allChecks()) {
        const Rule *rule = RuleTable::builtIn().rule(check.rule);
        if (!rule || (!only.isEmpty() && !only.contains(check.rule)))
            continue;
        report.begin(*rule);
        check.check(survey, report);
    }
    return withoutSuppressed(context.tree.source(), report.finish());
}

} // namespace caravan::lint
