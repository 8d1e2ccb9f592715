// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which cache is taken when there is none under the key.
#include "core/lint/cache_facts.h"
#include "core/lint/check.h"
#include "core/lint/rule_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(caravan::lint::CacheFallback)
};

constexpr qsizetype mostFallbacks = 5;
const auto fallbackVariable = u"CACHE_FALLBACK_KEY"_s;

/// The key with the default branch in the place of this one.
QString keyOfDefaultBranch(QString key, const QString &variable)
{
    const QRegularExpression pattern(u"\\$(?:%1\\b|\\{%1\\})"_s.arg(variable));
    return key.replace(pattern, u"$CI_DEFAULT_BRANCH"_s);
}

void coldBranches(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        const gitlab::Cache &value = cache.value;
        if (!value.fallbackKeys.isEmpty() || value.policy == gitlab::CachePolicy::Push
            || job.job->variables.contains(fallbackVariable) || value.paths.isEmpty())
            return;
        for (const QString &variable : variablesIn(value.key.text)) {
            if (!wordsOf(u"C09"_s, u"branchVariables"_s).contains(variable))
                continue;
            Finding *finding =
                report.add(spanOfKey(nodeOf(survey, cache), value.span),
                           Text::tr("The cache key “%2” of “%1” is another one for each branch, so the first pipeline "
                                    "of every branch starts without a cache.")
                               .arg(job.job->name, value.key.text),
                           job.job);
            const yaml::Path at = pathOfCache(survey, job, cache);
            if (finding && !at.isEmpty())
                report.offer(finding, u"add-fallback"_s, Text::tr("Begin with the cache of the default branch"),
                             [&](yaml::Draft &draft) {
                                 return draft.set(
                                     at + yaml::Path{u"fallback_keys"_s},
                                     yaml::Value::texts({keyOfDefaultBranch(value.key.text, variable)}, true));
                             });
            return;
        }
    });
}

/// Calls \a visit for the variable CACHE_FALLBACK_KEY of each job that has caches.
template<class Visit>
void forEachFallbackVariable(const Survey &survey, const Visit &visit)
{
    for (const JobSurvey &job : survey.jobs) {
        const auto variable = job.job->variables.constFind(fallbackVariable);
        if (variable != job.job->variables.constEnd() && !job.job->caches.isEmpty())
            visit(job, *variable);
    }
}

void refusedFallback(const Survey &survey, Report &report)
{
    forEachFallbackVariable(survey, [&](const JobSurvey &job, const gitlab::Field<QString> &variable) {
        if (variable.value.endsWith("-protected"_L1))
            report.add(variable.origin.span,
                       Text::tr("“%1” sets CACHE_FALLBACK_KEY to “%2”: the runner refuses a key that ends in “-protected”.")
                           .arg(job.job->name, variable.value),
                       job.job);
    });
}

void fallbackWithoutSuffix(const Survey &survey, Report &report)
{
    forEachFallbackVariable(survey, [&](const JobSurvey &job, const gitlab::Field<QString> &variable) {
        if (variable.value.isEmpty() || variable.value.endsWith("protected"_L1) || variable.value.endsWith(u'$')
            || variablesIn(variable.value.section(u'-', -1)).size() == 1)
            return;
        report.add(variable.origin.span,
                   Text::tr("“%1” sets CACHE_FALLBACK_KEY to “%2”, but caches are stored as “%2-protected” or "
                            "“%2-non_protected”.")
                       .arg(job.job->name, variable.value),
                   job.job);
    });
}

void manyFallbacks(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        if (cache.value.fallbackKeys.size() > mostFallbacks)
            report.add(cache.value.span,
                       Text::tr("A cache of “%1” has %2 fallback keys; GitLab takes at most five.")
                           .arg(job.job->name, QString::number(cache.value.fallbackKeys.size())),
                       job.job);
    });
}

} // namespace

RuleChecks cacheFallbackChecks()
{
    return {{u"C09"_s, coldBranches, Scope::Jobs},
            {u"C10"_s, refusedFallback, Scope::Jobs},
            {u"C21"_s, fallbackWithoutSuffix, Scope::Jobs},
            {u"C22"_s, manyFallbacks, Scope::Jobs}};
}

} // namespace caravan::lint
