// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/refusals.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/run/graph.h"

#include <QHash>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(RefusalsTexts);

/// Source: gitlabhq, lib/gitlab/ci/config/entry/processable.rb: “key may not be used with rules”.
QList<Issue> rulesBesideOthers(const Pipeline &pipeline)
{
    QList<Issue> issues;
    for (const Job &job : pipeline.jobs) {
        if (job.isHidden || !job.conditions.rules)
            continue;
        for (const auto &[key, isThere] :
             {std::pair{u"only"_s, job.conditions.only.has_value()}, std::pair{u"except"_s, job.conditions.except.has_value()}}) {
            if (isThere)
                issues.append({u"beside-rules"_s,
                               RefusalsTexts::tr("“%1” has “rules” and “%2” together, which GitLab refuses.").arg(job.name, key), job.name,
                               job.nameSpan});
        }
    }
    return issues;
}

QList<Issue> refusals(const yaml::Tree &tree, const Reading &reading)
{
    const Result<Pipeline> pipeline = readPipeline(tree, reading);
    if (!pipeline)
        return {};
    QList<Issue> issues = pipeline->issues;
    if (!pipeline->unresolvedIncludes.isEmpty()) // else the order of the stages, or what seems to be missing, may stand there
        issues.removeIf([](const Issue &issue) { return issue.code != "need-itself"_L1; });
    return issues + needCircles(*pipeline) + rulesBesideOthers(*pipeline);
}

} // namespace

QList<Issue> newRefusals(const yaml::Tree &before, const yaml::Tree &now, const Reading &reading)
{
    QList<Issue> issues = refusals(now, reading);
    // Of each kind and job as many as before: what they name may be called otherwise now.
    QHash<QPair<QString, QString>, int> known;
    for (const Issue &issue : issues.isEmpty() ? issues : refusals(before, reading))
        ++known[{issue.code, issue.job}];
    issues.removeIf([&](const Issue &issue) { return known[{issue.code, issue.job}]-- > 0; });
    return issues;
}

std::optional<Error> whyRefused(const yaml::Tree &before, const yaml::Tree &now, const Reading &reading, const QStringList &codes)
{
    const QList<Issue> issues = newRefusals(before, now, reading);
    const auto issue = std::find_if(issues.cbegin(), issues.cend(), [&](const Issue &one) { return codes.contains(one.code); });
    if (issue == issues.cend())
        return std::nullopt;
    return Error{ErrorCode::Refused, issue->message, now.source().file};
}

} // namespace caravan::gitlab
