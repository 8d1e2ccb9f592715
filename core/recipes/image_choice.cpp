// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/image_choice.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/opam/opam_file.h"
#include "core/recipes/command_table.h"
#include "core/recipes/image_state.h"
#include "core/recipes/ocaml_choice.h"

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ImageChoiceTexts);

/// Whether the strategy works in this image: it has opam, and its tag says what else it has.
bool isUsable(const Image &known, const ImageFacts *facts, const Strategy &strategy)
{
    if (!facts || !facts->hasOpam() || facts->distribution.isEmpty() || !suits(strategy, known))
        return false;
    return known.isOcamlNamed || (strategy.imageKind == ImageKind::Opam && known.kind == ImageKind::Opam);
}

/// Whether the image is there for something that an image of ocaml/opam lacks.
bool isForeignTool(const ImageFacts &facts) { return facts.kind == ImageKind::Tool; }

/// Whether the job says which OCaml it wants, rather than taking what a tag stands for today.
bool isAsked(const ImageChoice &choice, const Image &known) { return !choice.compiler.specification.isEmpty() || known.isOcamlNamed; }

/// A line of the user that runs what only root may, without sudo.
QString rootLine(const gitlab::Job &job)
{
    const CommandTable &table = CommandTable::builtIn();
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        for (const gitlab::Command &command : job.commands(which)) {
            if (table.roleOf(command.text).isOwned())
                continue;
            for (const ItemCommand &one : commandsOf(command.text)) {
                if (table.needsRoot(one) && !one.isSudo)
                    return headOf(command.text);
            }
        }
    }
    return {};
}

Error unknownImage(const gitlab::Job &job)
{
    return {ErrorCode::Refused,
            ImageChoiceTexts::tr("Job “%1” runs in the image “%2”, and Caravan does not know what is in it.")
                .arg(job.name, job.image->value.name),
            {},
            0,
            0,
            ImageChoiceTexts::tr("Say what is in it by “caravan-cli image %1”, or give the job an image of ocaml/opam first.")
                .arg(job.image->value.name)};
}

Error toolImage(const gitlab::Job &job)
{
    return {ErrorCode::Refused,
            ImageChoiceTexts::tr(
                "Job “%1” runs in the image “%2”, which is made for tools of its own, and strategies know images of ocaml/opam alone.")
                .arg(job.name, job.image->value.name),
            {},
            0,
            0,
            ImageChoiceTexts::tr("Give the job an image of ocaml/opam first.")};
}

/// Takes the image by its distribution's release where a cache outlives the image: what was linked on one release does not run on the next, and
/// the key must tell them apart.
void fixRelease(ImageChoice &choice, const FittingSite &site)
{
    const QString fixed = withRelease(site.catalogue, choice.base);
    if ((!site.strategy.cache && !site.strategy.id.extras) || fixed == choice.base)
        return;
    const QString image = withRelease(site.catalogue, choice.image);
    choice.image = image == choice.image ? fixed : image;
    choice.base = fixed;
    choice.facts = site.catalogue.image(fixed);
}

} // namespace

std::optional<Error> needsRoot(const gitlab::Job &job)
{
    const QString line = rootLine(job);
    if (line.isEmpty())
        return std::nullopt;
    return Error{ErrorCode::Refused,
                 ImageChoiceTexts::tr("Job “%1” would run in an image of ocaml/opam, whose user is not root, and its "
                                      "line “%2” needs root.")
                     .arg(job.name, line),
                 {},
                 0,
                 0,
                 ImageChoiceTexts::tr("Put “sudo” in front of that command.")};
}

void takeOcaml(CompilerChoice &compiler, const FittingSite &site)
{
    const OcamlChoice choice = ocamlFor(site.project, &site.strategy, site.catalogue);
    compiler.series = choice.series;
    if (choice.exact.contains(u'+') && choice.reason != OcamlReason::Lock) { // a variant, with what it is made with
        QStringList packages{"ocaml-variants."_L1 + choice.exact};
        for (const opam::ClosurePackage &package : site.project ? site.project->closure.packages : QList<opam::ClosurePackage>()) {
            if (package.name.startsWith("ocaml-option-"_L1))
                packages.append(package.name);
        }
        compiler.specification = packages.join(u',');
        return;
    }
    if (exactVersion(site.catalogue, choice.series).isEmpty() && !choice.exact.isEmpty() && choice.reason != OcamlReason::Lock)
        compiler.specification = "ocaml-base-compiler."_L1 + choice.exact;
}

bool suits(const Strategy &strategy, const Image &image)
{
    if (strategy.imageOcaml.isEmpty() || image.kind != ImageKind::Compiler)
        return true;
    return image.ocaml.contains(u'$') ? strategy.imageKind == ImageKind::Opam : opam::satisfies(image.ocaml, strategy.imageOcaml);
}

const ImageFacts *offeredImage(const Catalogue &catalogue, const QString &distribution, const QString &series)
{
    const ImageFacts *sameFamily = nullptr;
    const ImageFacts *preferred = nullptr;
    const ImageFacts *any = nullptr;
    for (const ImageFacts &facts : catalogue.images) {
        if (!facts.isOffered || !facts.hasOpam() || facts.ocaml != series)
            continue;
        if (facts.distributionTag() == distribution)
            return &facts;
        if (!sameFamily && !distribution.isEmpty() && facts.distribution == distribution.section(u'-', 0, 0))
            sameFamily = &facts;
        if (facts.distributionTag() == catalogue.preferredDistribution)
            preferred = &facts;
        if (!any)
            any = &facts;
    }
    return sameFamily ? sameFamily : preferred ? preferred : any;
}

Result<ImageChoice> chooseImage(const gitlab::Job &job, const FittingSite &site)
{
    ImageChoice choice;
    choice.image = job.image ? job.image->value.name : QString();
    choice.base = gitlab::expandedIn(job, choice.image);
    const bool isProjectImage = !baseOfProjectImage(choice.base).isEmpty();
    if (isProjectImage) {
        choice.base = baseOfProjectImage(choice.base);
        choice.image = choice.base;
    }
    const Strategy *now = site.catalogue.strategy(recognise(job, site.catalogue).strategy);
    choice.wasRoot = now && !now->usesOpam;
    if (choice.wasRoot && imageOf(site.catalogue, choice.base).kind == ImageKind::Tool)
        choice.base.clear(); // the image is the strategy's, and says nothing of the job
    choice.facts = choice.base.isEmpty() ? nullptr : site.catalogue.image(choice.base);
    if (!choice.base.isEmpty() && !choice.facts)
        return unknownImage(job);
    if (!choice.base.isEmpty() && isForeignTool(*choice.facts))
        return toolImage(job);
    const Image known = imageOf(site.catalogue, choice.base);
    choice.compiler = compilerIn(site, job, known);
    if (site.compilerFrom == CompilerFrom::Image && known.isOcamlNamed && choice.compiler.series != known.ocaml)
        choice.compiler = {known.ocaml, {}, known.variant, choice.compiler.repositories};
    const QString had = site.had.value(job.name);
    if ((!isAsked(choice, known) || choice.compiler.series.isEmpty()) && !had.isEmpty())
        choice.compiler = {had, {}, known.variant, choice.compiler.repositories}; // what asks the compiler of the image it had says nothing now
    else if (!isAsked(choice, known) || choice.compiler.series.isEmpty()) {
        const QString exact = exactVersion(site.catalogue, choice.compiler.series);
        if (exact.isEmpty() || !allows(site.strategy, exact) || (site.project && !canHave(*site.project, exact)))
            takeOcaml(choice.compiler, site);
    }
    if (choice.compiler.series.isEmpty())
        return whyNoOcaml(site.project, site.strategy, site.catalogue);
    if (!allows(site.strategy, choice.compiler.series)) {
        return Error{ErrorCode::Refused,
                     ImageChoiceTexts::tr("Job “%1” has OCaml %2, and “%3” works with OCaml %4.")
                         .arg(job.name, choice.compiler.series, site.strategy.title, QString(site.strategy.imageOcaml).remove(u'"')),
                     {},
                     0,
                     0,
                     ImageChoiceTexts::tr("Give the job an image with such an OCaml first.")};
    }
    const ImageKind kind = site.strategy.imageKind;
    const bool isOther = kind != ImageKind::Opam && known.isOcamlNamed && known.ocaml != choice.compiler.series;
    if (isUsable(known, choice.facts, site.strategy) && !isOther) {
        fixRelease(choice, site);
        return choice;
    }

    if (!choice.wasRoot && (!choice.facts || choice.facts->runsAsRoot())) {
        if (std::optional<Error> error = needsRoot(job))
            return *std::move(error);
    }
    const QString distribution = choice.facts ? choice.facts->distributionTag() : site.catalogue.preferredDistribution;
    const ImageFacts *offered = offeredImage(site.catalogue, distribution, kind == ImageKind::Opam ? QString() : choice.compiler.series);
    if (!offered && choice.compiler.series.contains(u'$') && !choice.image.contains(u'$')) {
        return Error{ErrorCode::Refused,
                     ImageChoiceTexts::tr(
                         "Job “%1” makes a switch with the OCaml that “%2” names, and “%3” takes the one of an image, which has "
                         "to be known.")
                         .arg(job.name, choice.compiler.series, site.strategy.title),
                     {},
                     0,
                     0,
                     ImageChoiceTexts::tr("Give the job an image with that variable in its tag, or use a local switch.")};
    }
    if (!offered && choice.compiler.series.contains(u'$')) {
        return Error{ErrorCode::Refused,
                     ImageChoiceTexts::tr("Variables name the system of the image “%1” of job “%2”, and a strategy is written for one.")
                         .arg(choice.image, job.name),
                     {},
                     0,
                     0,
                     ImageChoiceTexts::tr("Let variables name the release of OCaml alone, or make a job for each system.")};
    }
    if (!offered) {
        return Error{ErrorCode::Refused,
                     ImageChoiceTexts::tr("No image that is still being built has OCaml %1, which job “%2” asks for.")
                         .arg(choice.compiler.series, job.name),
                     {},
                     0,
                     0,
                     ImageChoiceTexts::tr("Use a local switch, or another OCaml.")};
    }
    choice.image = choice.base = offered->reference;
    choice.facts = offered;
    return choice;
}

} // namespace caravan::recipes
