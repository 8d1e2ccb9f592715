// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Jobs that ask the registry for an image before they make it.
#include "core/recipes/image_lookup.h"
#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/cache_model.h"
#include "core/lint/rules/check.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ImageLookupTexts);

/// The images that the jobs of the pipeline push.
QSet<QString> pushedImages(const Survey &survey)
{
    QSet<QString> images;
    for (const JobSurvey &job : survey.jobs) {
        QStringList named;
        for (const Call &call : job.runsAny(recipes::imageTools()) ? job.calls : QList<Call>()) {
            for (const QString &image : recipes::pushedBy(call.words, named))
                images.insert(job.expanded(image));
            named += recipes::namedBy(call.words);
        }
    }
    return images;
}

/// Whether later pipelines have an image of this name again: it has no part that is made anew, and none that is not known here.
bool comesAgain(const QString &image)
{
    static const QStringList lasting = {
        u"CI_REGISTRY"_s,        u"CI_REGISTRY_IMAGE"_s,    u"CI_PROJECT_PATH"_s,           u"CI_PROJECT_NAME"_s,
        u"CI_PROJECT_ID"_s,      u"CI_PROJECT_NAMESPACE"_s, u"CI_PROJECT_ROOT_NAMESPACE"_s, u"CI_DEFAULT_BRANCH"_s,
        u"CI_COMMIT_REF_SLUG"_s, u"CI_COMMIT_REF_NAME"_s,   u"CI_COMMIT_BRANCH"_s,          u"CI_JOB_NAME_SLUG"_s};
    const QStringList names = gitlab::variableNamesIn(image);
    return !image.contains(u"$("_s) && !image.contains(u'`')
        && std::all_of(names.begin(), names.end(), [](const QString &name) { return lasting.contains(name); });
}

void endsWhenThere(const Survey &survey, Report &report)
{
    if (!survey.hasWord("exit"))
        return;
    std::optional<QSet<QString>> pushed;
    for (const JobSurvey &job : survey.jobs) {
        if (!job.runsAny(recipes::imageTools()) || !job.runsAny({u"exit"}))
            continue;
        if (!pushed)
            pushed = pushedImages(survey);
        const auto isThere = [&](const QString &name) {
            const QString image = job.expanded(name);
            return comesAgain(image) && pushed->contains(image);
        };
        const std::optional<recipes::FatalLookup> fatal = recipes::fatalLookupOf(*job.job, isThere);
        const Call *call = fatal ? job.callAt(fatal->place) : nullptr;
        if (!call)
            continue;
        Finding *finding =
            report.add(survey.spanOf(job, *call),
                       ImageLookupTexts::tr("“%1” ends with an error once “%2” is in the registry, which is so in every later pipeline.")
                           .arg(job.job->name, fatal->image),
                       job.job);
        const Span item = job.itemOf(*call).origin.span;
        const QByteArray source = survey.slice(item);
        const QByteArray exit = fatal->exit.toUtf8();
        const qsizetype at = exit.isEmpty() ? -1 : source.indexOf(exit);
        if (item.isEmpty() || at < 0 || source.indexOf(exit, at + 1) >= 0)
            continue;
        report.offer(finding, u"exit-well"_s, ImageLookupTexts::tr("End without an error when the image is there"),
                     TextEdits{{{item.begin + at, item.begin + at + exit.size()}, "exit 0"}});
    }
}

} // namespace

RuleChecks imageLookupChecks() { return {{u"D28"_s, endsWhenThere, Scope::Pipeline}}; }

} // namespace caravan::lint
