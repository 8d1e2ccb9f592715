// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/gitlab/run/cache_model.h"
#include "core/lint/facts/opam_facts.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/rules/check.h"
#include "core/recipes/change_image.h"
#include "core/recipes/image_state.h"

#include <algorithm>
#include <optional>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ImageTexts);

/// The place of a job's image, else of its name.
Span spanOfImage(const JobSurvey &job)
{
    const Span written = job.job->image ? job.job->image->origin.span : Span();
    return written.isEmpty() ? job.job->nameSpan : written;
}

/// Offers the exact image that stands for an old or moving name; none where a switch would have to be made besides.
void offerInstead(const Survey &survey, const JobSurvey &job, const recipes::ImageState &state, Finding *finding, Report &report)
{
    if (!finding || state.instead.isEmpty() || !state.compiler.isEmpty())
        return;
    report.offer(finding, u"exact-image"_s, ImageTexts::tr("Take “%1”").arg(state.instead), [&](yaml::Draft &draft) {
        return recipes::changeImage({draft, *survey.context.reading}, job.job->name, state.instead, gitlab::At::Source,
                                    {survey.context.project, survey.context.catalogue});
    });
}

void oldImage(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const recipes::ImageState &state = survey.stateOf(job.image);
        if (state.age != recipes::ImageAge::Dead)
            continue;
        Finding *finding =
            report.add(spanOfImage(job),
                       ImageTexts::tr("“%1” runs in “%2”, an image that is no longer rebuilt.").arg(job.job->name, job.image), job.job);
        offerInstead(survey, job, state, finding, report);
    }
}

void movingImage(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const recipes::ImageState &state = survey.stateOf(job.image);
        if (state.age != recipes::ImageAge::Moving)
            continue;
        Finding *finding =
            report.add(spanOfImage(job),
                       ImageTexts::tr("“%1” runs in “%2”, whose OCaml version changes with every new release.").arg(job.job->name, job.image),
                       job.job);
        offerInstead(survey, job, state, finding, report);
    }
}

/// The value in the matrix of \a job that names \a part in its image: “debian-11” of `DISTRIBUTION: [debian-13, debian-11]`; the place of the
/// image where none does.
Span spanOfPart(const Survey &survey, const JobSurvey &job, const QString &part)
{
    const QStringList names = job.job->image ? gitlab::variableNamesIn(job.job->image->value.name) : QStringList();
    const gitlab::Effective parallel =
        job.job->instances.isEmpty() || names.isEmpty() ? gitlab::Effective() : survey.field(*job.job, u"parallel");
    const gitlab::Effective *matrix = parallel.entry(u"matrix");
    for (const gitlab::Effective &row : matrix ? matrix->items : QList<gitlab::Effective>()) {
        for (const auto &[name, values] : row.entries) {
            for (const gitlab::Effective &value : values.isList ? values.items : QList<gitlab::Effective>{values}) {
                const bool isIt = names.contains(name) && value.text().contains(part) && value.origin.file.isEmpty();
                if (isIt && !value.origin.span.isEmpty())
                    return value.origin.span;
            }
        }
    }
    return spanOfImage(job);
}

void frozenImage(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        for (const QString &image : imagesOf(job)) {
            const recipes::ImageState &state = survey.stateOf(image);
            if (state.age != recipes::ImageAge::Frozen)
                continue;
            if (!state.series.isEmpty()) {
                report.add(
                    spanOfPart(survey, job, state.series),
                    ImageTexts::tr("“%1” runs in “%2”: images of OCaml %3 are no longer rebuilt.").arg(job.job->name, image, state.series),
                    job.job);
                continue;
            }
            Finding *finding = report.add(spanOfPart(survey, job, state.distribution),
                                          ImageTexts::tr("“%1” runs in “%2”: images on %3 are no longer rebuilt.")
                                              .arg(job.job->name, image, QString(state.distribution).replace(u'-', u' ')),
                                          job.job);
            if (job.job->instances.isEmpty())
                offerInstead(survey, job, state, finding, report);
        }
    }
}

void missingVariant(const Survey &survey, Report &report)
{
    const recipes::Catalogue &catalogue = survey.context.catalogue;
    for (const JobSurvey &job : survey.jobs) {
        const recipes::ImageState &state = survey.stateOf(job.image);
        if (state.age == recipes::ImageAge::Unheard)
            report.add(spanOfImage(job), u"“%1”: %2"_s.arg(job.job->name, recipes::sentenceOf(state, job.image)), job.job);
        if (state.age == recipes::ImageAge::NeverMade)
            report.add(spanOfImage(job),
                       ImageTexts::tr("“%1” runs in “%2”, but “-%3” images exist only for %4.")
                           .arg(job.job->name, job.image, state.variant, catalogue.imageAges.variantDistributions.join(", "_L1)),
                       job.job);
    }
}

void retiredImage(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        if (wordsOf(u"D09"_s, u"retired"_s).contains(job.known.name.repository))
            report.add(spanOfImage(job),
                       ImageTexts::tr("“%1” builds images with “%2”, which is no longer maintained.").arg(job.job->name, job.image),
                       job.job);
    }
}

void foreignEntrypoint(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const bool isTool = job.job->image && !job.lines.isEmpty() && job.job->image->value.entrypoint.isEmpty()
            && wordsOf(u"D11"_s, u"images"_s).contains(job.known.name.repository);
        if (!isTool || !survey.field(*job.job, u"image").isScalar())
            continue;
        Finding *finding = report.add(
            spanOfImage(job),
            ImageTexts::tr("“%1” runs its script in “%2”, whose entrypoint is the tool and not a shell.").arg(job.job->name, job.image),
            job.job);
        const yaml::Node own = survey.body(*job.job)[u"image"];
        if (!finding || !own.isScalar())
            continue;
        report.offer(finding, u"clear-entrypoint"_s, ImageTexts::tr("Start a shell instead of the entrypoint"), [&](yaml::Draft &draft) {
            return draft.set({job.job->name, u"image"_s},
                             yaml::Map{
                                 {{u"name"_s, yaml::Value::text(own.text())}, {u"entrypoint"_s, yaml::Value::texts({QString()}, true)}}});
        });
    }
}

void unpinnedImage(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const recipes::ImageName image = job.known.name;
        // No image of Docker Hub's own has such a name: it is one that the runner keeps.
        const bool isLocal = !image.repository.contains(u'/') && image.repository.contains(u'_');
        // gitlab.com's Macs have machines of such names, with the release in them.
        const bool isMachine = image.repository.startsWith("macos-"_L1);
        const bool isJudged = !isLocal && !isMachine && !job.image.isEmpty() && !job.image.contains(u'$') && !job.image.contains(u'@')
            && !job.known.isOpamFamily() && image.repository != "docker"_L1;
        if (isJudged && (image.tag.isEmpty() || image.tag == "latest"_L1))
            report.add(
                spanOfImage(job),
                ImageTexts::tr("“%1” runs in “%2”, which is another image whenever its makers release one.").arg(job.job->name, job.image),
                job.job);
    }
}

void emulatedTool(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        for (const QString &service : job.job->services) {
            const QString tool = recipes::imageNameOf(job.expanded(service)).repository.section(u'/', -1);
            const QStringList programs = wordsOf(u"D18"_s, tool);
            const bool isSameImage = job.image.isEmpty() || job.image.contains(tool, Qt::CaseInsensitive) || job.image.contains(u'$');
            const auto call =
                std::find_if(job.calls.begin(), job.calls.end(), [&](const Call &one) { return programs.contains(one.program()); });
            const bool isInstalled = std::any_of(job.calls.begin(), job.calls.end(), [&](const Call &one) {
                return one.words.contains(u"install"_s) || one.words.contains(u"add"_s);
            });
            if (programs.isEmpty() || isSameImage || call == job.calls.end() || isInstalled)
                continue;
            report.add(survey.spanOf(job, *call),
                       ImageTexts::tr("“%1” runs “%2”, but the service “%3” runs beside the job and does not bring “%4” into it.")
                           .arg(job.job->name, job.textOf(*call), service, call->program()),
                       job.job);
        }
    }
}

/// A strategy whose parts do not fit the image: one finding and one fix, however many parts there are.
void otherStrategy(const Survey &survey, Report &report)
{
    for (const JobSurvey &job : survey.jobs) {
        const QStringList sentences = disagreementsOf(survey, job);
        if (sentences.isEmpty())
            continue;
        Finding *finding = report.add(
            spanOfImage(job),
            ImageTexts::tr("The switch of “%1” does not fit its image “%2”. %3").arg(job.job->name, job.image, sentences.join(u' ')),
            job.job);
        const bool isFatal =
            std::any_of(job.missing.begin(), job.missing.end(), [](const recipes::MissingProgram &missing) { return missing.isFatal; });
        if (finding && isFatal)
            finding->severity = Severity::Error;
        report.offer(finding, u"fit-to-image"_s, ImageTexts::tr("Write the strategy anew for the image"), [&](yaml::Draft &draft) {
            return recipes::fitToImages({draft, *survey.context.reading}, {job.job->name},
                                        {survey.context.project, survey.context.catalogue});
        });
    }
}

} // namespace

RuleChecks imageChecks()
{
    return {{u"D09"_s, retiredImage, Scope::Jobs}, {u"D11"_s, foreignEntrypoint, Scope::Jobs}, {u"D12"_s, unpinnedImage, Scope::Jobs},
            {u"D18"_s, emulatedTool, Scope::Jobs}, {u"O08"_s, oldImage, Scope::Jobs},          {u"O17"_s, movingImage, Scope::Jobs},
            {u"O20"_s, frozenImage, Scope::Jobs},  {u"O21"_s, missingVariant, Scope::Jobs},    {u"O40"_s, otherStrategy, Scope::Jobs}};
}

} // namespace caravan::lint
