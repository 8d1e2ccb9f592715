// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which cache is taken when there is none under the key.
#include "core/base/texts.h"
#include "core/gitlab/run/cache_model.h"
#include "core/lint/facts/cache_facts.h"
#include "core/lint/facts/cache_traffic.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/rules/check.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CacheFallbackTexts);

const auto fallbackVariable = u"CACHE_FALLBACK_KEY"_s;

/// The key with the default branch in the place of this one.
QString keyOfDefaultBranch(QString key, const QString &variable)
{
    const QRegularExpression pattern(u"\\$(?:%1\\b|\\{%1\\})"_s.arg(variable));
    return key.replace(pattern, u"$CI_DEFAULT_BRANCH"_s);
}

/// The variable by which a cache has another key for each branch; empty for none.
QString branchVariableOf(const JobSurvey &job, const gitlab::CacheKey &key)
{
    const QString text = key.files.isEmpty() ? key.text : key.prefix;
    for (const QString &variable : text.contains(u'$') ? gitlab::variableNamesIn(job.expanded(text)) : QStringList()) {
        if (wordsOf(u"C09"_s, u"branchVariables"_s).contains(variable))
            return variable;
    }
    return {};
}

/// Whether GitLab sets all variables that are left in a key.
bool areVariablesKnown(const QString &key)
{
    const QStringList names = gitlab::variableNamesIn(key);
    return std::all_of(names.begin(), names.end(), [](const QString &name) { return name.startsWith("CI_"_L1); });
}

bool isAnyStored(const QSet<QString> &stored, const QStringList &keys)
{
    return std::any_of(keys.begin(), keys.end(), [&stored](const QString &key) { return stored.contains(key); });
}

QStringList bareKeys(const gitlab::CacheUse &use)
{
    QStringList keys = gitlab::askedKeys(use);
    for (QString &key : keys)
        key = gitlab::bareKey(key);
    return keys;
}

void coldBranches(const Survey &survey, Report &report)
{
    NewBranch branch(survey);
    for (const JobSurvey &job : survey.jobs) {
        for (qsizetype i = 0; i < job.job->caches.size(); ++i) {
            const CacheField &cache = job.job->caches.at(i);
            const gitlab::Cache &value = cache.value;
            const QString variable = value.paths.isEmpty() ? QString() : branchVariableOf(job, value.key);
            const QList<gitlab::CacheUse> uses = variable.isEmpty() ? QList<gitlab::CacheUse>() : branch.uses(*job.job);
            if (i >= uses.size() || !uses.at(i).pulls)
                continue;
            const gitlab::CacheUse &use = uses.at(i);
            const bool falls = !use.fallbackKeys.isEmpty();
            if (falls && (survey.isPart() || !gitlab::isKnown(use) || isAnyStored(branch.stored().bare, bareKeys(use))))
                continue;
            Finding *finding =
                report.add(spanOfKey(nodeOf(survey, cache), value.span),
                           CacheFallbackTexts::tr("The cache key “%2” of “%1” is another one for each branch, so the first pipeline "
                                                  "of every branch starts without a cache.")
                               .arg(job.job->name, keyText(value.key)),
                           job.job);
            const yaml::Path at = pathOfCache(survey, job, cache);
            const QString other = keyOfDefaultBranch(value.key.text, variable);
            if (finding && !at.isEmpty() && !falls && other != value.key.text && branch.isStored(*job.job, other))
                report.offer(finding, u"add-fallback"_s, CacheFallbackTexts::tr("Begin with the cache of the default branch"),
                             [&](yaml::Draft &draft) {
                                 return draft.set(at + yaml::Path{u"fallback_keys"_s}, yaml::Value::texts({other}, true));
                             });
        }
    }
}

/// A fallback key that no pipeline of the file stores, whatever branch it is for.
void fallbackOfNothing(const Survey &survey, Report &report)
{
    const bool hasTriggers = std::any_of(survey.jobs.begin(), survey.jobs.end(), [](const JobSurvey &job) { return job.job->isTrigger; });
    if (survey.isPart() || survey.isIncluded() || hasTriggers)
        return;
    const QList<Trial *> trials = trialsOf(survey,
                                           {Occasion::DefaultBranch, Occasion::OtherBranch, Occasion::ThirdBranch, Occasion::MergeRequest,
                                            Occasion::ThirdMergeRequest, Occasion::Tag, Occasion::Schedule, Occasion::Web});
    std::optional<gitlab::StoredKeys> stored;
    for (const JobSurvey &job : survey.jobs) {
        for (qsizetype i = 0; i < job.job->caches.size(); ++i) {
            const CacheField &cache = job.job->caches.at(i);
            const QStringList &written = cache.value.fallbackKeys;
            for (qsizetype k = 0; k < written.size() && !cache.value.paths.isEmpty(); ++k) {
                if (!stored)
                    stored = storedKeys(survey, trials);
                bool isAsked = false;
                const bool isThere = std::any_of(trials.begin(), trials.end(), [&](Trial *trial) {
                    const QList<gitlab::CacheUse> &uses = trial->caches(*job.job);
                    if (i >= uses.size() || !uses.at(i).pulls || k >= uses.at(i).fallbackKeys.size())
                        return false;
                    isAsked = true;
                    const QString &key = uses.at(i).fallbackKeys.at(k);
                    return stored->bare.contains(gitlab::bareKey(key)) || !areVariablesKnown(key);
                });
                if (!isAsked || isThere)
                    continue;
                const yaml::Node list = nodeOf(survey, cache)[u"fallback_keys"].target();
                const yaml::Node item = list.isSequence() ? list.item(int(k)) : list;
                report.add(item ? item.span() : cache.value.span,
                           CacheFallbackTexts::tr("“%1” falls back to the cache “%2”, which no job of this file ever stores.")
                               .arg(job.job->name, written.at(k)),
                           job.job);
            }
        }
    }
}

void onlyForProtected(const Survey &survey, Report &report)
{
    const bool hasTriggers = std::any_of(survey.jobs.begin(), survey.jobs.end(), [](const JobSurvey &job) { return job.job->isTrigger; });
    if (survey.isPart() || hasTriggers)
        return;
    NewBranch branch(survey);
    for (const JobSurvey &job : survey.jobs) {
        for (qsizetype i = 0; i < job.job->caches.size(); ++i) {
            const CacheField &cache = job.job->caches.at(i);
            const gitlab::Cache &value = cache.value;
            // What a job stores itself under one key for all branches, other branches find.
            const bool isOther =
                value.policy == gitlab::CachePolicy::Pull || value.policy == gitlab::CachePolicy::Variable || !value.fallbackKeys.isEmpty();
            const bool isAsked = isOther && !value.paths.isEmpty() && !branch.isSharedByBranches(job, cache);
            const auto uses = isAsked ? branch.uses(*job.job) : QList<gitlab::CacheUse>();
            if (i >= uses.size() || !uses.at(i).pulls || !gitlab::isKnown(uses.at(i)))
                continue;
            const gitlab::CacheUse &use = uses.at(i);
            const QStringList keys = bareKeys(use);
            if (isAnyStored(branch.stored().exact, gitlab::askedKeys(use)) || !isAnyStored(branch.stored().bare, keys))
                continue;
            const auto stored =
                std::find_if(keys.begin(), keys.end(), [&](const QString &key) { return branch.stored().bare.contains(key); });
            report.add(spanOfKey(nodeOf(survey, cache), value.span),
                       CacheFallbackTexts::tr("A new branch finds nothing for “%1”: it asks for “%2-non_protected”, and only the "
                                              "protected default branch stores the cache, as “%2-protected”.")
                           .arg(job.job->name, *stored),
                       job.job);
        }
    }
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

/// Offers to write \a key as the value of the fallback variable, where the open text sets it.
void offerKey(const Survey &survey, Report &report, Finding *finding, const JobSurvey &job, const gitlab::Field<QString> &variable,
              const QString &key)
{
    const yaml::Node node = nodeAt(survey, job.job, variable.origin.span);
    const yaml::Node value = node.isMap() ? node[u"value"] : node;
    if (value.isScalar() && value.text() == variable.value)
        report.offer(finding, u"non-protected-key"_s, CacheFallbackTexts::tr("Write “%1”").arg(key),
                     [&](yaml::Draft &draft) { return draft.set(pathOf(value), yaml::Value::text(key)); });
}

void refusedFallback(const Survey &survey, Report &report)
{
    forEachFallbackVariable(survey, [&](const JobSurvey &job, const gitlab::Field<QString> &variable) {
        if (!variable.value.endsWith("-protected"_L1))
            return;
        Finding *finding =
            report.add(variable.origin.span,
                       CacheFallbackTexts::tr("“%1” sets CACHE_FALLBACK_KEY to “%2”: the runner refuses a key that ends in “-protected”.")
                           .arg(job.job->name, variable.value),
                       job.job);
        offerKey(survey, report, finding, job, variable, gitlab::bareKey(variable.value) + u"-non_protected"_s);
    });
}

void fallbackWithoutSuffix(const Survey &survey, Report &report)
{
    forEachFallbackVariable(survey, [&](const JobSurvey &job, const gitlab::Field<QString> &variable) {
        if (variable.value.isEmpty() || variable.value.endsWith("protected"_L1) || variable.value.endsWith(u'$')
            || gitlab::variableNamesIn(variable.value.section(u'-', -1)).size() == 1)
            return;
        Finding *finding =
            report.add(variable.origin.span,
                       CacheFallbackTexts::tr("“%1” sets CACHE_FALLBACK_KEY to “%2”, but caches are stored as “%2-protected” or "
                                              "“%2-non_protected”.")
                           .arg(job.job->name, variable.value),
                       job.job);
        offerKey(survey, report, finding, job, variable, variable.value + u"-non_protected"_s);
    });
}

void manyFallbacks(const Survey &survey, Report &report)
{
    forEachCache(survey, [&](const JobSurvey &job, const CacheField &cache) {
        const qsizetype count = cache.value.fallbackKeys.size();
        if (count <= gitlab::mostFallbacks)
            return;
        Finding *finding = report.add(cache.value.span,
                                      CacheFallbackTexts::tr("A cache of “%1” has %2 fallback keys; GitLab takes at most five.")
                                          .arg(job.job->name, QString::number(count)),
                                      job.job);
        const yaml::Path at = pathOfCache(survey, job, cache);
        if (at.isEmpty() || nodeOf(survey, cache)[u"fallback_keys"].size() != count)
            return;
        report.offer(finding, u"keep-five"_s, CacheFallbackTexts::tr("Keep the first five"), [&](yaml::Draft &draft) {
            Result<Done> done = Done{};
            for (qsizetype index = count - 1; done && index >= gitlab::mostFallbacks; --index)
                done = draft.remove(at + yaml::Path{u"fallback_keys"_s, QString::number(index)});
            return done;
        });
    });
}

} // namespace

RuleChecks cacheFallbackChecks()
{
    return {{u"C09"_s, coldBranches, Scope::Keywords},      {u"C10"_s, refusedFallback, Scope::Jobs},
            {u"C21"_s, fallbackWithoutSuffix, Scope::Jobs}, {u"C22"_s, manyFallbacks, Scope::Jobs},
            {u"C30"_s, onlyForProtected, Scope::Keywords},  {u"C32"_s, fallbackOfNothing, Scope::Keywords}};
}

} // namespace caravan::lint
