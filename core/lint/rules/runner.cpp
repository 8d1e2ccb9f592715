// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the chosen runner makes of a job.
#include "core/base/texts.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/language/duration.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/rules/check.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CARAVAN_TEXTS(RunnerTexts);

Span spanOfTags(const JobSurvey &job)
{
    const Span own = job.job->keySpans.value(u"tags"_s);
    return own.isEmpty() ? job.job->nameSpan : own;
}

/// Calls \a visit for every tag without variables that the chosen runners do not have.
template<class Visit>
void forEachForeignTag(const Survey &survey, const Visit &visit)
{
    const recipes::RunnerTraits *runner = survey.context.runner;
    if (!runner || runner->tags.isEmpty())
        return;
    for (const JobSurvey &job : survey.jobs) {
        for (const QString &tag : job.job->tags) {
            if (!runner->tags.contains(tag) && !tag.contains(u'$'))
                visit(job, tag, *runner);
        }
    }
}

/// The profile of another server whose runners have a tag that tells: "ci.inria.fr", but not "linux".
const recipes::RunnerTraits *profileOfTag(const Survey &survey, const QString &tag)
{
    if (!wordsOf(u"R01"_s, u"telling"_s).contains(tag) && !tag.startsWith("saas-"_L1))
        return nullptr;
    for (const recipes::RunnerTraits &other : survey.context.catalogue.runners) {
        if (other.tags.contains(tag))
            return &other;
    }
    return nullptr;
}

void tagOfOtherServer(const Survey &survey, Report &report)
{
    forEachForeignTag(survey, [&](const JobSurvey &job, const QString &tag, const recipes::RunnerTraits &runner) {
        if (const recipes::RunnerTraits *owner = profileOfTag(survey, tag))
            report.add(spanOfTags(job),
                       RunnerTexts::tr("“%1” asks for a runner with the tag “%2” of %3, but runs on “%4”: it waits for ever.")
                           .arg(job.job->name, tag, owner->host, runner.title),
                       job.job);
    });
}

void tagOfNobody(const Survey &survey, Report &report)
{
    forEachForeignTag(survey, [&](const JobSurvey &job, const QString &tag, const recipes::RunnerTraits &runner) {
        if (!profileOfTag(survey, tag))
            report.add(spanOfTags(job),
                       RunnerTexts::tr("“%1” asks for the tag “%2”, which the runners of %3 do not have; only one of your own can "
                                       "take the job.")
                           .arg(job.job->name, tag, runner.host),
                       job.job);
    });
}

void timeoutTooLong(const Survey &survey, Report &report)
{
    const recipes::RunnerTraits *runner = survey.context.runner;
    if (!runner || runner->longestTimeout <= Seconds(0))
        return;
    for (const JobSurvey &job : survey.jobs) {
        const bool isOwnRunner =
            std::any_of(job.job->tags.begin(), job.job->tags.end(), [&](const QString &tag) { return !runner->tags.contains(tag); });
        const gitlab::Effective timeout = isOwnRunner ? gitlab::Effective() : survey.field(*job.job, u"timeout");
        if (!timeout.isScalar() || Seconds(gitlab::readDuration(timeout.text()).value_or(0s)) <= runner->longestTimeout)
            continue;
        report.add(timeout.origin.span.isEmpty() ? job.job->nameSpan : timeout.origin.span,
                   RunnerTexts::tr("“%1” asks for a timeout of “%2”, but on “%3” every job ends after %4.")
                       .arg(job.job->name, timeout.text(), runner->title, formatDuration(runner->longestTimeout)),
                   job.job);
    }
}

void ignoredImage(const Survey &survey, Report &report)
{
    const recipes::RunnerTraits *runner = survey.context.runner;
    if (!runner || runner->usesImages())
        return;
    for (const JobSurvey &job : survey.jobs) {
        const Span span = job.job->image ? job.job->image->origin.span : Span();
        if (job.job->image && !job.lines.isEmpty())
            report.add(span.isEmpty() ? job.job->nameSpan : span,
                       RunnerTexts::tr("“%1” names the image “%2”, but “%3” runs jobs without images, on the machine itself.")
                           .arg(job.job->name, job.job->image->value.name, runner->title),
                       job.job);
    }
}

/// Variables and lines that name a file which the image would have.
void fileOfImage(const Survey &survey, Report &report)
{
    const recipes::RunnerTraits *runner = survey.context.runner;
    if (!runner || runner->usesImages())
        return;
    for (const JobSurvey &job : survey.jobs) {
        for (auto variable = job.job->variables.cbegin(); variable != job.job->variables.cend() && !job.lines.isEmpty(); ++variable) {
            const QString path = recipes::imagePathIn(survey.context.catalogue, variable->value);
            if (!path.isEmpty())
                report.add(variable->origin.span.isEmpty() ? job.job->nameSpan : variable->origin.span,
                           RunnerTexts::tr("“%1” sets %2 to “%3”, which is a file of the image, but “%4” runs jobs without images.")
                               .arg(job.job->name, variable.key(), variable->value, runner->title),
                           job.job);
        }
        for (const Call &call : job.calls) {
            const QString path = recipes::imagePathIn(survey.context.catalogue, call.words.join(u' '));
            if (!path.isEmpty())
                report.add(survey.spanOf(job, call),
                           RunnerTexts::tr("“%1” runs “%2”, but “%3” runs jobs without images, and “%4” is a file of the image.")
                               .arg(job.job->name, job.textOf(call), runner->title, path),
                           job.job);
        }
    }
}

void noTagOfRunner(const Survey &survey, Report &report)
{
    const recipes::RunnerTraits *runner = survey.context.runner;
    if (!runner || runner->knownTags().isEmpty())
        return;
    for (const JobSurvey &job : survey.jobs) {
        if (!job.job->tags.isEmpty() || job.lines.isEmpty())
            continue;
        Finding *finding =
            report.add(job.job->nameSpan,
                       RunnerTexts::tr("“%1” asks for no tag, so that other runners may take it than “%2”, whose tags are %3.")
                           .arg(job.job->name, runner->title, runner->knownTags().join(", "_L1)),
                       job.job);
        report.offer(finding, u"runner-tags"_s, RunnerTexts::tr("Ask for %1").arg(runner->knownTags().join(", "_L1)),
                     [&](yaml::Draft &draft) {
                         return gitlab::setKey({draft, *survey.context.reading}, {job.job->name, u"tags"_s},
                                               yaml::Value::texts(runner->knownTags(), true), gitlab::At::Here);
                     });
    }
}

} // namespace

RuleChecks runnerChecks()
{
    return {{u"R01"_s, tagOfOtherServer, Scope::Jobs}, {u"R07"_s, timeoutTooLong, Scope::Jobs}, {u"R11"_s, tagOfNobody, Scope::Jobs},
            {u"R12"_s, ignoredImage, Scope::Jobs},     {u"R15"_s, fileOfImage, Scope::Jobs},    {u"R16"_s, noTagOfRunner, Scope::Jobs}};
}

} // namespace caravan::lint
