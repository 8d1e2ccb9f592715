// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/change_image.h"

#include "core/base/texts.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/edit/refusals.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/values/reading.h"
#include "core/recipes/command_table.h"
#include "core/recipes/handed_programs.h"
#include "core/recipes/image_builder.h"
#include "core/recipes/image_choice.h"
#include "core/recipes/image_state.h"
#include "core/recipes/item_changes.h"
#include "core/recipes/manager_lines.h"
#include "core/recipes/missing_programs.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ChangeImageTexts);

using PipelinePointer = std::shared_ptr<const gitlab::Pipeline>;

/// The jobs of \a now whose image is another one than in \a before.
QStringList jobsWithOtherImage(const gitlab::Pipeline &before, const gitlab::Pipeline &now)
{
    QStringList names;
    for (const gitlab::Job &job : now.jobs) {
        const gitlab::Job *old = before.job(job.name);
        const auto isOther = [&] { return withDigest(imageTextOf(*old), {}) != withDigest(imageTextOf(job), {}); }; // pinned, it is the same
        if (old && !job.isHidden && job.file.isEmpty() && isOther())
            names.append(job.name);
    }
    return names;
}

/// Drops the lines of jobs with a strategy that isForeignDepexts() holds of.
Result<Done> dropForeignDepexts(const gitlab::Editing &edit, const QStringList &jobs, const ImageSite &site)
{
    const Result<PipelinePointer> pipeline = gitlab::pipelineNow(edit);
    if (!pipeline)
        return pipeline.error();
    yaml::Draft &draft = edit.draft;
    for (const QString &name : jobs) {
        const gitlab::Job *job = (*pipeline)->job(name);
        if (!job || !recognise(*job, site.catalogue).follows())
            continue;
        const Image image = imageOfJob(site.catalogue, *job);
        for (const QString &key : {u"before_script"_s, u"script"_s}) {
            const yaml::Node script = draft.tree().root()[name][key];
            for (int item = script.isSequence() ? script.size() - 1 : -1; item >= 0; --item) {
                const yaml::Node line = draft.tree().root()[name][key].item(item);
                if (!line.isScalar() || !isForeignDepexts(line.text(), image, site))
                    continue;
                if (const Result<Done> done = draft.remove({name, key, QString::number(item)}); !done)
                    return done;
            }
        }
    }
    return Done{};
}

/// Writes the calls of package managers in the lines of \a jobs for the managers that their images have. Lines that only install what the
/// dependencies need are left to the strategy where they cannot be written, and its own lines, too. \a wanted: the strategy that the jobs are still
/// to get; of one that has no opam image yet the lines wait for it.
Result<Done> carryManagers(const gitlab::Editing &edit, const QStringList &jobs, const Strategy *wanted, const ImageSite &site)
{
    const Result<PipelinePointer> pipeline = gitlab::pipelineNow(edit);
    if (!pipeline)
        return pipeline.error();
    ItemChanges changes(edit.draft.tree(), **pipeline, jobs);
    for (const QString &name : jobs) {
        const gitlab::Job &job = *(*pipeline)->job(name);
        const Image image = imageOfJob(site.catalogue, job);
        const Strategy *strategy = wanted ? wanted : site.catalogue.strategy(recognise(job, site.catalogue).strategy);
        const bool hasOpam = image.isOpamFamily() || image.kind == ImageKind::Project || image.has(u"opam"_s);
        if (strategy && strategy->usesOpam && !hasOpam)
            continue;
        ManagerLines lines(image, site.catalogue);
        for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
            for (const gitlab::Command &command : job.commands(which)) {
                const Result<QString> text = lines.rewritten(command.text);
                if (text && *text == command.text)
                    continue;
                const bool isOwned = strategy && CommandTable::builtIn().roleOf(command.text).isOwned();
                const bool isLeft =
                    isOwned || (strategy && !text && command.origin.via == gitlab::Via::Own && isForeignDepexts(command.text, image, site));
                const Result<Done> done = text
                    ? changes.add(job, command, *text)
                    : Result<Done>(edit.draft.tree().source().errorAt(
                        job.nameSpan.begin, ErrorCode::Refused,
                        ChangeImageTexts::tr("Job “%1” cannot have that image: %2").arg(name, text.error().message), text.error().hint));
                if (!done && !isLeft)
                    return done;
            }
        }
    }
    return changes.make(edit.draft);
}

/// Why \a strategy cannot be had in the image that a job has now; nullopt where it may.
std::optional<Error> whyNotIn(const gitlab::Job &job, const Strategy &strategy)
{
    const QString image = imageTextOf(job);
    const auto isOffered = [&](const QString &pattern) { return matchesAny(pattern, image); };
    if (strategy.isOnHost || strategy.images.isEmpty() || std::any_of(strategy.images.cbegin(), strategy.images.cend(), isOffered))
        return std::nullopt;
    QStringList names = strategy.images;
    names.removeIf([](const QString &name) { return name.contains(u'*'); });
    return Error{ErrorCode::Refused,
                 ChangeImageTexts::tr("“%1” runs in %2, and not in “%3”.").arg(strategy.title, names.join(u", "_s), image),
                 {},
                 0,
                 0,
                 ChangeImageTexts::tr("Name one of these images, or another strategy.")};
}

/// Writes \a strategy, or the one that each of \a jobs follows, for the images that they have.
Result<Done> fitAll(const gitlab::Editing &edit, const QStringList &jobs, const Strategy *wanted, const ImageSite &site, CompilerFrom from,
                    const SeriesOfJobs &had)
{
    const Result<PipelinePointer> pipeline = gitlab::pipelineNow(edit);
    if (!pipeline)
        return pipeline.error();
    yaml::Draft copy = edit.draft;
    const gitlab::Editing step{copy, edit.reading, edit.isStep, edit.readings};
    const QList<Strategy> strategies = wanted ? QList<Strategy>{*wanted} : site.catalogue.allStrategies();
    for (const Strategy &strategy : strategies) {
        QStringList followers;
        for (const QString &name : jobs) {
            const gitlab::Job *job = (*pipeline)->job(name);
            if (!job || (!wanted && recognise(*job, site.catalogue).strategy != strategy.id))
                continue;
            if (std::optional<Error> error = whyNotIn(*job, strategy))
                return *std::move(error);
            followers.append(name);
        }
        if (followers.isEmpty())
            continue;
        const Strategy form = wanted ? strategy : formIn(*(*pipeline)->job(followers.constFirst()), strategy);
        const Result<Done> done = applyStrategyToPipeline(step, form, site.project, site.catalogue, followers, from, had);
        if (!done)
            return done;
    }
    edit.draft = std::move(copy);
    return Done{};
}

/// The series of OCaml that jobs have, where it is known.
SeriesOfJobs seriesIn(const gitlab::Pipeline &pipeline, const Catalogue &catalogue)
{
    SeriesOfJobs had;
    for (const gitlab::Job &job : pipeline.jobs) {
        Image image = imageOfJob(catalogue, job);
        if (const QString base = baseOfProjectImage(gitlab::expandedIn(job, imageTextOf(job))); !base.isEmpty())
            image = imageOf(catalogue, base);
        const QString series = switchSeriesOf(job, compilerOf(job, image));
        if (isSeries(series) && image.kind != ImageKind::Tool)
            had.insert(job.name, series);
    }
    return had;
}

/// Lets \a jobs, whose image is another one than in \a before, fit it: their calls of package managers, where they stand, and their strategies.
Result<Done> carryAlong(const gitlab::Editing &edit, const gitlab::Pipeline &before, const QStringList &jobs, const Strategy *strategy,
                        const ImageSite &site)
{
    if (const Result<Done> done = carryManagers(edit, jobs, strategy, site); !done)
        return done;
    if (const Result<Done> done = fitAll(edit, jobs, strategy, site, CompilerFrom::Image, seriesIn(before, site.catalogue)); !done)
        return done;
    if (const Result<Done> done = carryManagers(edit, jobs, nullptr, site); !done)
        return done;
    return dropForeignDepexts(edit, jobs, site);
}

/// The same as far as it goes: gives whether it does, and leaves the images that the jobs were given; else nothing is changed.
bool mayCarryAlong(const gitlab::Editing &edit, const gitlab::Pipeline &before, const ImageSite &site)
{
    const Result<PipelinePointer> plain = gitlab::pipelineNow(edit);
    const QStringList jobs = plain ? jobsWithOtherImage(before, **plain) : QStringList();
    if (jobs.isEmpty())
        return true;
    yaml::Draft fitted = edit.draft;
    const gitlab::Editing step{fitted, edit.reading, false, edit.readings};
    if (!carryAlong(step, before, jobs, nullptr, site))
        return false;
    const Result<PipelinePointer> now = gitlab::pipelineNow(step);
    const bool keepsImages = now && std::all_of(jobs.cbegin(), jobs.cend(), [&](const QString &name) {
                                 const gitlab::Job *job = (*now)->job(name);
                                 return job && imageTextOf(*job) == imageTextOf(*(*plain)->job(name));
                             });
    if (keepsImages)
        edit.draft = std::move(fitted);
    return keepsImages;
}

/// Writes the image of each of \a jobs, where \a place says.
template<class Place>
Result<Done> writeImages(const gitlab::Editing &edit, const QStringList &jobs, const QString &reference, const Place &place)
{
    return gitlab::accepted(edit, [&](const gitlab::Editing &one) -> Result<Done> {
        for (const QString &job : jobs) {
            const yaml::Path path = imagePath(one.draft.tree(), job, one.reading);
            if (const Result<Done> done = gitlab::setKey(one, path, yaml::Value::text(reference), place(job)); !done)
                return done;
        }
        return Done{};
    });
}

/// What jobs have of a wish, and what to say of it. Errors: Refused where they have an image of another distribution.
Result<ImageGiven> givenTo(const QStringList &jobs, const gitlab::Pipeline &before, const gitlab::Pipeline &now, const ImageWish &wish,
                           const Catalogue &catalogue)
{
    const SeriesOfJobs had = seriesIn(before, catalogue);
    const SeriesOfJobs have = seriesIn(now, catalogue);
    ImageGiven given;
    QMap<QString, QStringList> others; ///< jobs by the image that they have in the place of the one that was named
    QStringList unknown;
    QMap<std::pair<QString, QString>, QStringList> changes; ///< jobs by the series that they had and have
    for (const QString &name : jobs) {
        const gitlab::Job &job = *now.job(name);
        const Image asked = imageOf(catalogue, gitlab::expandedIn(job, wish.reference));
        const QString base = baseOfProjectImage(gitlab::expandedIn(job, imageTextOf(job)));
        const QString shown = base.isEmpty() ? imageTextOf(job) : base;
        if (!asked.distribution.isEmpty() && asked.distribution != imageOf(catalogue, gitlab::expandedIn(job, shown)).distribution) {
            return Error{ErrorCode::Refused,
                         ChangeImageTexts::tr("No image of ocaml/opam that job “%1” could have is made from “%2”.").arg(name, wish.reference),
                         {},
                         0,
                         0,
                         ChangeImageTexts::tr("Name an image of ocaml/opam.")};
        }
        if (shown != wish.reference)
            others[shown].append(name);
        else if (!asked.isKnown)
            unknown.append(name);
        if (had.contains(name) && have.contains(name) && had.value(name) != have.value(name))
            changes[{had.value(name), have.value(name)}].append(name);
        if (!given.images.contains(shown))
            given.images.append(shown);
    }
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        given.remarks.append(ChangeImageTexts::tr("“%1” does not say which opam and which OCaml it has, so “%2” is the image of %3.")
                                 .arg(wish.reference, it.key(), it->join(u", "_s)));
    if (!unknown.isEmpty())
        given.remarks.append(ChangeImageTexts::tr("Caravan does not know what is in “%1”, so nothing else of %2 was changed.")
                                 .arg(wish.reference, unknown.join(u", "_s)));
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        given.remarks.append(
            ChangeImageTexts::tr("The jobs had OCaml %1 and have OCaml %2 now: %3.").arg(it.key().first, it.key().second, it->join(u", "_s)));
    return given;
}

/// Where the image of \a job is to be written: where it stands now, if all jobs that have it from there are among \a jobs; else in the job.
gitlab::At placeOfImage(const gitlab::Job &job, const gitlab::Pipeline &pipeline, const QStringList &jobs)
{
    if (!job.image || job.image->isOwn() || !job.image->origin.file.isEmpty() || job.image->origin.span.isEmpty())
        return gitlab::At::Here;
    const auto isBeside = [&](const gitlab::Job &other) {
        return !other.isHidden && !jobs.contains(other.name) && other.image && other.image->origin.span == job.image->origin.span;
    };
    return std::any_of(pipeline.jobs.cbegin(), pipeline.jobs.cend(), isBeside) ? gitlab::At::Here : gitlab::At::Source;
}

/// Why a job that takes its OCaml from variables cannot have an image that does not say which one it has; nullopt for any other.
std::optional<Error> losesOcaml(const gitlab::Job &job, const ImageWish &wish, const Catalogue &catalogue)
{
    const Image now = imageOfJob(catalogue, job);
    if (!now.ocaml.contains(u'$') || imageOf(catalogue, gitlab::expandedIn(job, wish.reference)).isOcamlNamed)
        return std::nullopt;
    return Error{ErrorCode::Refused,
                 ChangeImageTexts::tr("The image of job “%1” has the OCaml that “%2” names, and “%3” does not say which one it has.")
                     .arg(job.name, now.ocaml, wish.reference),
                 {},
                 0,
                 0,
                 ChangeImageTexts::tr("Name an image of ocaml/opam with that variable in its tag.")};
}

/// A pipeline, and the jobs in it that hand files to others.
struct SeenPipeline {
    explicit SeenPipeline(const gitlab::Pipeline &seen) : pipeline(seen), givers(seen) { }
    const gitlab::Pipeline &pipeline;
    FileGivers givers;
};

/// Why a job certainly ends in the image that it has now, and did not before: it has not a program that the job runs; nullopt where that is not known.
std::optional<Error> lacksProgram(const gitlab::Job &job, const SeenPipeline &now, const SeenPipeline &before, const Catalogue &catalogue)
{
    const auto fatalIn = [&](const SeenPipeline &seen, const gitlab::Job &one) {
        const QList<MissingProgram> all = missingPrograms(seen.pipeline, one, imageOfJob(catalogue, one), catalogue, seen.givers);
        const auto found = std::find_if(all.cbegin(), all.cend(), [](const MissingProgram &missing) { return missing.isFatal; });
        return found == all.cend() ? std::nullopt : std::optional(*found);
    };
    const std::optional<MissingProgram> missing = fatalIn(now, job);
    const gitlab::Job *old = before.pipeline.job(job.name);
    if (!missing || (old && fatalIn(before, *old)))
        return std::nullopt;
    return Error{ErrorCode::Refused,
                 ChangeImageTexts::tr("Job “%1” runs “%2”, and “%3” has no “%4”.")
                     .arg(job.name, textAt(job, missing->place), imageTextOf(job), missing->program),
                 {},
                 0,
                 0,
                 ChangeImageTexts::tr("Let the job install it first, or name an image that has it.")};
}

/// Whether a job runs in an image of ocaml/opam now, and ran as root.
bool isNoRootAnyMore(const gitlab::Job &before, const gitlab::Job &now, const Catalogue &catalogue)
{
    const Image image = imageOfJob(catalogue, now);
    return image.isOpamFamily() && !image.isRoot() && imageOfJob(catalogue, before).isRoot();
}

/// giveImage() with the image as it is named.
Result<ImageGiven> giveOnce(const gitlab::Editing &edit, const ImageWish &wish, const ImageSite &site)
{
    const Result<PipelinePointer> before = gitlab::pipelineNow(edit);
    if (!before)
        return before.error();
    const QStringList jobs = wish.jobs.isEmpty() ? jobsForStrategies(**before, site.catalogue) : wish.jobs;
    if (jobs.isEmpty())
        return Error{ErrorCode::Refused, ChangeImageTexts::tr("No job of this pipeline uses opam, so there is none to give an image to.")};
    for (const QString &job : jobs) {
        if (!(*before)->job(job))
            return Error{ErrorCode::NotFound, ChangeImageTexts::tr("There is no job “%1”.").arg(job), edit.draft.tree().source().file};
        if (std::optional<Error> error = losesOcaml(*(*before)->job(job), wish, site.catalogue))
            return *std::move(error);
    }
    const auto place = [&](const QString &job) { return placeOfImage(*(*before)->job(job), **before, jobs); };
    QStringList others = jobs;
    others.removeIf([&](const QString &job) { return imageTextOf(*(*before)->job(job)) == wish.reference; });
    if (const Result<Done> done = writeImages(edit, others, wish.reference, place); !done)
        return done.error();
    if (const Result<Done> done = carryAlong(edit, **before, jobs, wish.strategy, site); !done)
        return done.error();
    const Result<PipelinePointer> now = gitlab::pipelineNow(edit);
    if (!now)
        return now.error();
    const SeenPipeline seen(**now);
    const SeenPipeline seenBefore(**before);
    for (const QString &job : jobs) {
        if (std::optional<Error> error = losesMatrix(*(*before)->job(job), *(*now)->job(job), site.catalogue))
            return *std::move(error);
        if (isNoRootAnyMore(*(*before)->job(job), *(*now)->job(job), site.catalogue)) {
            if (std::optional<Error> error = needsRoot(*(*now)->job(job)))
                return *std::move(error);
        }
        if (std::optional<Error> error = lacksProgram(*(*now)->job(job), seen, seenBefore, site.catalogue))
            return *std::move(error);
    }
    if (std::optional<Error> error = breaksHandedProgram(**before, **now, site.catalogue))
        return *std::move(error);
    return givenTo(jobs, **before, **now, wish, site.catalogue);
}

} // namespace

yaml::Path imagePath(const yaml::Tree &tree, const QString &job, const gitlab::Reading &reading)
{
    const yaml::Path path{job, u"image"_s};
    return gitlab::Sources(tree, reading).value(path).isMap ? path + yaml::Path{u"name"_s} : path;
}

std::optional<Error> whyNoImage(const QString &reference)
{
    // https://github.com/distribution/reference, 2026-08: a host, folders in small letters, a tag and a digest; each may be a variable's.
    static const QRegularExpression variable(uR"(\$(?:\w+|\{\w+\}|\[\[[^\]]*\]\]))"_s);
    static const QRegularExpression form(uR"(\A(?:[A-Za-z0-9.-]+(?::\d+)?/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*)"
                                         uR"((?::\w[\w.-]{0,127})?(?:@[a-z0-9]+:[0-9a-fA-F]{32,})?\z)"_s);
    if (form.match(QString(reference).replace(variable, u"v"_s)).hasMatch())
        return std::nullopt;
    return Error{ErrorCode::Usage,
                 ChangeImageTexts::tr("“%1” is no name of an image.").arg(reference),
                 {},
                 0,
                 0,
                 ChangeImageTexts::tr("Write it as “debian:13” or “registry.example.org/group/project:tag”.")};
}

Result<Done> changeImage(const gitlab::Editing &edit, const QString &job, const QString &reference, gitlab::At at, const ImageSite &site)
{
    return changeImages(edit, {job}, reference, at, site);
}

Result<Done> changeImages(const gitlab::Editing &edit, const QStringList &jobs, const QString &reference, gitlab::At at,
                          const ImageSite &site)
{
    if (std::optional<Error> error = whyNoImage(reference))
        return *std::move(error);
    gitlab::PipelineReadings ownReadings(edit.reading);
    yaml::Draft copy = edit.draft;
    const gitlab::Editing step{copy, edit.reading, edit.isStep, edit.readings ? edit.readings : &ownReadings};
    const Result<PipelinePointer> before = gitlab::pipelineNow(step);
    const auto here = [at](const QString &) { return at; };
    if (const Result<Done> written = writeImages(step, jobs, reference, here); !written)
        return written;
    const bool isCarried = !before || mayCarryAlong(step, **before, site);
    if (!isCarried && jobs.size() > 1) {
        const qsizetype half = jobs.size() / 2;
        const Result<Done> first = changeImages(edit, jobs.first(half), reference, at, site);
        return first ? changeImages(edit, jobs.sliced(half), reference, at, site) : first;
    }
    edit.draft = std::move(copy);
    return Done{};
}

Result<ImageGiven> giveImage(const gitlab::Editing &edit, const ImageWish &wish, const ImageSite &site)
{
    if (std::optional<Error> error = whyNoImage(wish.reference))
        return *std::move(error);
    gitlab::PipelineReadings ownReadings(edit.reading);
    gitlab::PipelineReadings *readings = edit.readings ? edit.readings : &ownReadings;
    yaml::Draft copy = edit.draft;
    Result<ImageGiven> given = giveOnce({copy, edit.reading, edit.isStep, readings}, wish, site);
    if (given && given->images.size() == 1 && given->images.constFirst() != wish.reference) {
        // By its own name it is written where the image stands now, not into each job.
        yaml::Draft again = edit.draft;
        const Result<ImageGiven> exact =
            giveOnce({again, edit.reading, edit.isStep, readings}, {given->images.constFirst(), wish.jobs, wish.strategy}, site);
        if (exact && exact->images == given->images)
            copy = std::move(again);
    }
    if (given)
        edit.draft = std::move(copy);
    return given;
}

Result<Done> fitToImages(const gitlab::Editing &edit, const QStringList &jobs, const ImageSite &site)
{
    yaml::Draft copy = edit.draft;
    const gitlab::Editing step{copy, edit.reading, edit.isStep, edit.readings};
    if (const Result<Done> done = fitAll(step, jobs, nullptr, site, CompilerFrom::Job, {}); !done)
        return done;
    if (const Result<Done> done = dropForeignDepexts(step, jobs, site); !done)
        return done;
    edit.draft = std::move(copy);
    return Done{};
}

} // namespace caravan::recipes
