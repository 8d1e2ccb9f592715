// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/gitlab/values/reading.h"
#include "core/recipes/block_fitting.h"
#include "core/recipes/cache_epoch.h"
#include "core/recipes/command_prefixes.h"
#include "core/recipes/command_table.h"
#include "core/recipes/image_fit.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/job_rewrite.h"
#include "core/recipes/named_ocaml.h"
#include "core/recipes/project_fit.h"
#include "core/recipes/project_image.h"
#include "core/recipes/runner_tags.h"
#include "core/recipes/shared_switches.h"
#include "core/recipes/strategy.h"
#include "core/recipes/strategy_jobs.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ApplyTexts);

/// The commands of a job that no strategy may touch, in order; without `sudo` and `opam exec --` in front, if they are left out.
QStringList userCommands(const gitlab::Job &job, bool arePrefixesLeftOut)
{
    const CommandTable &table = CommandTable::builtIn();
    QStringList result;
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        for (const gitlab::Command &command : job.commands(which)) {
            const Role role = table.roleOf(command.text);
            const bool isOfStrategy = role.purpose() == Purpose::MoveSwitch || role.purpose() == Purpose::TrimCache;
            const bool isKept = !role.isOwned() || (which == gitlab::Script::After && !isOfStrategy);
            if (isKept)
                result.append(arePrefixesLeftOut ? withoutOpamExec(withoutSudo(command.text)) : command.text);
        }
    }
    return result;
}

QString writtenImage(const gitlab::Job &job) { return job.image ? job.image->value.name : QString(); }

/// What others of a job may not change when it is not theirs to change.
QStringList substance(const gitlab::Job &job)
{
    QStringList result{writtenImage(job)};
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        result.append(QString::number(job.commands(which).size()));
        for (const gitlab::Command &command : job.commands(which))
            result.append(command.text);
    }
    for (const gitlab::Field<gitlab::Cache> &cache : job.caches)
        result << cache.value.key.text << cache.value.key.prefix << cache.value.key.files << cache.value.paths;
    return result;
}

Error refusedFor(const yaml::Tree &tree, const gitlab::Job &job, const QString &message, const QString &hint = {})
{
    return tree.source().errorAt(job.nameSpan.begin, ErrorCode::Refused, message, hint);
}

using PipelinePointer = std::shared_ptr<const gitlab::Pipeline>;

/// A job with text that is not known cannot be judged, and one that stands in another file cannot be written.
std::optional<Error> unresolved(const yaml::Tree &tree, const gitlab::Pipeline &pipeline, const gitlab::Job &job)
{
    if (std::optional<Error> fixed = gitlab::whyFixed(pipeline, tree, job.name))
        return fixed;
    for (const QString &parent : job.extends) {
        if (!pipeline.job(parent))
            return refusedFor(tree, job, ApplyTexts::tr("Job “%1” extends “%2”, which is in another file.").arg(job.name, parent),
                              ApplyTexts::tr("Give the job a script and an image of its own first."));
    }
    for (const gitlab::Issue &issue : pipeline.issues) {
        const bool isMissing = issue.code == "undefined-extends"_L1 || issue.code == "undefined-reference"_L1;
        if (isMissing && issue.job == job.name)
            return refusedFor(tree, job, ApplyTexts::tr("A part of job “%1” is in another file: %2").arg(job.name, issue.message));
    }
    return std::nullopt;
}

/// Whether a job follows a strategy without opam, and so may run as root.
bool isPlain(const gitlab::Job &job, const Catalogue &catalogue)
{
    const Strategy *strategy = catalogue.strategy(recognise(job, catalogue).strategy);
    return strategy && !strategy->usesOpam;
}

/// Whether a job has the user's commands that it had, its program run by dune or from where it is kept; prefixes go with opam and root.
bool haveSameCommands(const gitlab::Job &before, const gitlab::Job &now, const Strategy &strategy, const Catalogue &catalogue)
{
    if (userCommands(before, false) == userCommands(now, false))
        return true;
    const bool arePrefixesLeftOut = !strategy.usesOpam || isPlain(before, catalogue);
    const QStringList left = userCommands(before, arePrefixesLeftOut);
    const QStringList right = userCommands(now, arePrefixesLeftOut);
    if (left == right)
        return true;
    const Strategy *old = catalogue.strategy(recognise(before, catalogue).strategy);
    const QString folder = !strategy.programFolder.isEmpty() ? strategy.programFolder : old ? old->programFolder : QString();
    const Result<BuiltProgram> program = folder.isEmpty() ? Result<BuiltProgram>(Error{}) : programOf(before, catalogue);
    return program && runFrom(folder, left, *program) == runFrom(folder, right, *program);
}

/// Reads the result and makes sure that the jobs are what they should be and all others what they were.
Result<Done> checked(const yaml::Tree &before, const gitlab::Pipeline &old, const gitlab::Editing &edit, const QStringList &jobs,
                     const Strategy &strategy, const Catalogue &catalogue)
{
    const Result<PipelinePointer> now = gitlab::pipelineNow(edit);
    if (!now)
        return now.error();
    const QSet<QString> changed(jobs.cbegin(), jobs.cend());
    for (const gitlab::Job &job : old.jobs) {
        if (isExtra(job.name, catalogue))
            continue;
        const gitlab::Job *other = (*now)->job(job.name);
        if (!other)
            return refusedFor(before, job, ApplyTexts::tr("Job “%1” would be lost.").arg(job.name));
        if (const std::optional<Error> lost = losesMatrix(job, *other, catalogue))
            return refusedFor(before, job, lost->message, lost->hint);
        if (!changed.contains(job.name)) {
            if (substance(job) != substance(*other)) {
                return refusedFor(before, job,
                                  ApplyTexts::tr("Job “%1” shares text with the jobs to be changed, and would change too.").arg(job.name),
                                  ApplyTexts::tr("Apply the strategy to all of these jobs together."));
            }
        } else if (!haveSameCommands(job, *other, strategy, catalogue)) {
            return refusedFor(before, job, ApplyTexts::tr("The own commands of job “%1” would not stay as they are.").arg(job.name));
        } else if (recognise(*other, catalogue).strategy != strategy.id) {
            return refusedFor(before, job,
                              ApplyTexts::tr("Job “%1” could not be written so that it follows “%2”.").arg(job.name, strategy.title));
        }
    }
    return Done{};
}

/// What belongs to the pipeline once \a jobs have the strategy: the epoch of their keys, and the runner that they and the jobs of the strategy ask for.
Result<Done> settle(const gitlab::Editing &edit, const yaml::Tree &old, const Strategy &strategy, QStringList jobs)
{
    for (const auto &[name, body] : strategy.extraJobs.entries)
        jobs.append(name);
    const Result<Done> done = settleEpoch(edit, old);
    return done ? askForRunner(edit, strategy.runnerTags, jobs) : done;
}

/// Why the strategy finds nothing to install for one of \a jobs; nullopt where it does for all.
std::optional<Error> nothingFor(const yaml::Tree &tree, const QList<const gitlab::Job *> &jobs, const Strategy &strategy,
                                const project::Project *project)
{
    for (const gitlab::Job *job : jobs) {
        if (const std::optional<Error> error = whyNotFor(project, strategy, *job))
            return refusedFor(tree, *job, error->message, error->hint);
    }
    return std::nullopt;
}

struct Target {
    QString job;
    QStringList moreFlags;
};

/// The first of several jobs that keep, or will keep, what \a extra does, under a name that can be told: the others begin with its cache. Empty
/// for none.
QString firstWith(const Extra &extra, const gitlab::Pipeline &pipeline, const QStringList &jobs)
{
    QString first;
    int count = 0;
    for (const gitlab::Job &job : pipeline.jobs) {
        if (job.isHidden || (!jobs.contains(job.name) && !hasExtra(job, extra)))
            continue;
        ++count;
        if (first.isEmpty() && job.instances.isEmpty())
            first = job.name;
    }
    return count > 1 ? first : QString();
}

/// Takes away the caches of a switch that jobs have from elsewhere once those of their own are gone: in a reading of its own. \a fittings: of
/// those jobs.
Result<Done> leaveInheritedCaches(const gitlab::Editing &edit, const QMap<QString, Fitting> &fittings, const FittingSite &site)
{
    if (site.strategy.cache)
        return Done{};
    const Result<PipelinePointer> pipeline = gitlab::pipelineNow(edit);
    if (!pipeline)
        return pipeline.error();
    return edit.draft.together([&](yaml::Draft &draft) -> Result<Done> {
        for (auto it = fittings.cbegin(); it != fittings.cend(); ++it) {
            if (const Result<Done> done = JobRewrite(*(*pipeline)->job(it.key()), site, draft).runCache(*it); !done)
                return done;
        }
        return Done{};
    });
}

/// Writes what extras keep into jobs that the strategy was written into, or takes it out: in a reading of its own, since the strategy's
/// cache is there by now. \a fittings: of those jobs; \a jobs: all that are given the strategy, the ones that extend them too.
Result<Done> rewriteExtras(const gitlab::Editing &edit, const QMap<QString, Fitting> &fittings, const FittingSite &site,
                           const QStringList &jobs)
{
    for (const Extra &extra : site.catalogue.extras) {
        const Result<PipelinePointer> pipeline = gitlab::pipelineNow(edit);
        if (!pipeline)
            return pipeline.error();
        const bool isWanted = site.strategy.id.extras.testFlag(extra.id);
        const QString first = isWanted ? firstWith(extra, **pipeline, jobs) : QString();
        const Result<Done> written = edit.draft.together([&](yaml::Draft &draft) -> Result<Done> {
            for (auto it = fittings.cbegin(); it != fittings.cend(); ++it) {
                const gitlab::Job &job = *(*pipeline)->job(it.key());
                if (!isWanted && !hasExtra(job, extra))
                    continue;
                if (const Result<Done> done = JobRewrite(job, site, draft).runExtra(extra, *it, first); !done)
                    return done;
            }
            return Done{};
        });
        if (!written)
            return written;
    }
    return Done{};
}

/// Takes what the jobs' strategies of now leave behind out of the draft. Gives the pipeline as it is then.
Result<PipelinePointer> leave(const gitlab::Editing &edit, const PipelinePointer &pipeline, const QList<Target> &targets,
                              const FittingSite &site)
{
    bool isChanged = false;
    const Result<Done> left = edit.draft.together([&](yaml::Draft &copy) -> Result<Done> {
        for (const Target &target : targets) {
            const Result<bool> one = JobRewrite(*pipeline->job(target.job), site, copy).leave();
            if (!one)
                return one.error();
            isChanged = isChanged || *one;
        }
        return Done{};
    });
    if (!left)
        return left.error();
    return isChanged ? gitlab::pipelineNow(edit) : Result<PipelinePointer>(pipeline);
}

Result<Done> rewrite(const gitlab::Editing &edit, const PipelinePointer &old, const QList<Target> &targets, const Strategy &strategy,
                     const project::Project *project, const Catalogue &catalogue, CompilerFrom from, const SeriesOfJobs &had = {})
{
    const yaml::Tree before = edit.draft.tree();
    yaml::Draft copy = edit.draft;
    const gitlab::Editing step{copy, edit.reading, edit.isStep, edit.readings};
    for (const Target &target : targets) {
        if (const std::optional<Error> error = unresolved(before, *old, *old->job(target.job)))
            return *error;
    }
    const Result<PipelinePointer> left = leave(step, old, targets, {strategy, project, catalogue, {}, from, {}, had});
    if (!left)
        return left.error();
    const gitlab::Pipeline &pipeline = **left;
    const SharedSwitches switches(pipeline, catalogue);
    QSet<QString> storing;
    for (const Target &target : targets)
        storing.insert(target.job);
    std::optional<Fitting> fitting;
    QMap<QString, Fitting> fittings;
    const Result<Done> written = copy.together([&](yaml::Draft &draft) -> Result<Done> {
        for (const Target &target : targets) {
            const gitlab::Job &job = *pipeline.job(target.job);
            const QStringList flags = target.moreFlags + switches.readersFlags(job);
            const FittingSite site{strategy, project, catalogue, flags, from, {}, had, switches.sourceOf(job, storing)};
            JobRewrite rewriting(job, site, draft);
            if (const Result<Done> done = rewriting.run(); !done)
                return done;
            const bool isOther = fitting && fitting->baseImage != rewriting.fitting().baseImage;
            if (strategy.imageKind == ImageKind::Project && (isOther || rewriting.fitting().baseImage.contains(u'$'))) {
                return refusedFor(
                    before, job,
                    ApplyTexts::tr("Job “%1” has another compiler or system than other jobs, and a project image has only one.").arg(job.name),
                    ApplyTexts::tr("Give all jobs the same image first, or apply the strategy to some of them."));
            }
            fitting = rewriting.fitting();
            fittings.insert(target.job, *fitting);
        }
        return Done{};
    });
    if (!written)
        return written;
    QStringList names;
    for (const Target &target : targets)
        names.append(target.job);
    if (fitting) {
        if (const Result<Done> done = addPipelineParts(step, strategy, *fitting); !done)
            return done;
    }
    const FittingSite all{strategy, project, catalogue, {}, from, {}, had};
    if (const Result<Done> done = leaveInheritedCaches(step, fittings, all); !done)
        return done;
    if (const Result<Done> done = rewriteExtras(step, fittings, all, names); !done)
        return done;
    if (const Result<Done> done = removeUnusedParts(step, strategy, catalogue); !done)
        return done;
    if (const Result<Done> done = checked(before, *old, step, names, strategy, catalogue); !done)
        return done;
    edit.draft = std::move(copy);
    return Done{};
}

/// Whether the template has, in its own text, lines of a strategy that jobs share by extending it.
bool carriesStrategy(const gitlab::Job &job)
{
    const CommandTable &table = CommandTable::builtIn();
    const auto isOurs = [&](const gitlab::Command &command) {
        return command.origin.via == gitlab::Via::Own && table.roleOf(command.text).isOwned();
    };
    return job.isHidden && std::any_of(job.beforeScript.cbegin(), job.beforeScript.cend(), isOurs);
}

/// The template \a name, which some job extends, as these jobs have it.
TemplateInUse inUse(const gitlab::Pipeline &pipeline, const QString &name)
{
    TemplateInUse result{nullptr, *pipeline.job(name)};
    const gitlab::Job *first = nullptr;
    QStringList differing;
    for (const gitlab::Job &job : pipeline.jobs) {
        if (job.isHidden || !derivesFrom(pipeline, job, name))
            continue;
        if (!first)
            first = &job;
        result.hasImageOfUsers = result.hasImageOfUsers && writtenImage(job) == writtenImage(*first);
        for (auto it = first->variables.cbegin(); it != first->variables.cend(); ++it) {
            if (!job.variables.contains(it.key()) || job.variables.value(it.key()).value != it->value)
                differing.append(it.key());
        }
    }
    result.first = first;
    result.job.name = first->name;
    if (result.hasImageOfUsers || !result.job.keySpans.contains(u"image"_s))
        result.job.image = first->image;
    for (auto it = first->variables.cbegin(); it != first->variables.cend(); ++it) {
        if (!differing.contains(it.key()))
            result.job.variables.insert(it.key(), *it);
    }
    return result;
}

/// Templates among the jobs' ancestors that carry a strategy, with the flags that the jobs need.
QList<Target> templatesOf(const gitlab::Pipeline &pipeline, const QStringList &jobs)
{
    QList<Target> result;
    for (const gitlab::Job &ancestor : pipeline.jobs) {
        if (!carriesStrategy(ancestor) || !ancestor.file.isEmpty())
            continue;
        Target target{ancestor.name, {}};
        bool isUsed = false;
        bool isShared = false;
        for (const gitlab::Job &job : pipeline.jobs) {
            if (job.isHidden || !derivesFrom(pipeline, job, ancestor.name))
                continue;
            isShared = isShared || !jobs.contains(job.name);
            isUsed = true;
            target.moreFlags += installFlagsOf(job);
        }
        if (isUsed && !isShared)
            result.append(target);
    }
    return result;
}

} // namespace

Result<Done> applyStrategy(const gitlab::Editing &edit, const QString &job, const Strategy &strategy, const project::Project *project,
                           const Catalogue &catalogue)
{
    return applyStrategyToJobs(edit, {job}, strategy, project, catalogue);
}

Result<Done> applyStrategyToJobs(const gitlab::Editing &edit, const QStringList &jobs, const Strategy &strategy,
                                 const project::Project *project, const Catalogue &catalogue)
{
    gitlab::PipelineReadings readings(edit.reading);
    yaml::Draft copy = edit.draft;
    const gitlab::Editing step{copy, edit.reading, false, edit.readings ? edit.readings : &readings};
    const Result<PipelinePointer> pipeline = gitlab::pipelineNow(step);
    if (!pipeline)
        return pipeline.error();
    QList<Target> targets;
    QList<const gitlab::Job *> all;
    for (const QString &job : jobs) {
        const gitlab::Job *found = (*pipeline)->job(job);
        if (!found)
            return Error{ErrorCode::NotFound, ApplyTexts::tr("There is no job “%1”.").arg(job), edit.draft.tree().source().file};
        if (found->isTrigger || (found->script.isEmpty() && !found->isHidden))
            return refusedFor(edit.draft.tree(), *found, ApplyTexts::tr("Job “%1” has no script, so it needs no switch.").arg(job));
        targets.append({job, {}});
        all.append(found);
    }
    if (const std::optional<Error> error = nothingFor(edit.draft.tree(), all, strategy, project))
        return *error;
    if (const Result<Done> done = rewrite(step, *pipeline, targets, strategy, project, catalogue, CompilerFrom::Job); !done)
        return done;
    if (const Result<Done> done = settle(step, edit.draft.tree(), strategy, jobs); !done)
        return done;
    if (const Result<Done> done = keptOcaml(**pipeline, step, jobs, strategy, catalogue); !done)
        return done;
    edit.draft = std::move(copy);
    return Done{};
}

Result<Done> applyStrategyToPipeline(const gitlab::Editing &edit, const Strategy &strategy, const project::Project *project,
                                     const Catalogue &catalogue, const QStringList &jobs, CompilerFrom from, const SeriesOfJobs &had)
{
    gitlab::PipelineReadings readings(edit.reading);
    yaml::Draft copy = edit.draft;
    const gitlab::Editing step{copy, edit.reading, false, edit.readings ? edit.readings : &readings};
    Result<PipelinePointer> read = gitlab::pipelineNow(step);
    if (!read)
        return read.error();
    const PipelinePointer old = *read;
    PipelinePointer pipeline = *std::move(read);
    QStringList names = jobs;
    for (const QString &name : jobs) {
        if (!pipeline->job(name))
            return Error{ErrorCode::NotFound, ApplyTexts::tr("There is no job “%1”.").arg(name), edit.draft.tree().source().file};
    }
    const gitlab::Job *elsewhere = nullptr; // the first job that a strategy would suit, if it stood here
    for (const gitlab::Job *job : jobs.isEmpty() ? jobsToChange(*pipeline, catalogue) : QList<const gitlab::Job *>()) {
        if (job->file.isEmpty())
            names.append(job->name);
        else if (!elsewhere)
            elsewhere = job;
    }
    if (names.isEmpty() && elsewhere) {
        return Error{ErrorCode::Refused,
                     ApplyTexts::tr("All jobs that use opam stand in included files: “%1” in “%2”.").arg(elsewhere->name, elsewhere->file),
                     edit.draft.tree().source().file,
                     0,
                     0,
                     ApplyTexts::tr("Apply the strategy to that file.")};
    }
    if (const QStringList left = names.isEmpty() ? remarksOnLeftJobs(*pipeline, catalogue) : QStringList(); !left.isEmpty())
        return Error{ErrorCode::Refused, left.join(u' '), edit.draft.tree().source().file};
    if (names.isEmpty()) {
        return Error{ErrorCode::Refused, ApplyTexts::tr("No job of this pipeline uses opam, so there is nothing to apply the strategy to."),
                     edit.draft.tree().source().file};
    }

    QList<const gitlab::Job *> found;
    for (const QString &name : std::as_const(names))
        found.append(pipeline->job(name));
    if (const std::optional<Error> error = nothingFor(edit.draft.tree(), found, strategy, project))
        return *error;

    // First the templates that carry the lines for several jobs, so that these stay short; then what is not right yet.
    const gitlab::Editing drafting{copy, edit.reading, false, step.readings, true};
    const QList<Target> templates = templatesOf(*pipeline, names);
    for (const Target &target : templates) {
        FittingSite site{strategy, project, catalogue, target.moreFlags, from, {}, had};
        const Result<PipelinePointer> left = leave(drafting, pipeline, {target}, site);
        if (!left)
            return left.error();
        pipeline = *left;
        const TemplateInUse used = inUse(*pipeline, target.job);
        site.inUse = &used;
        site.source = SharedSwitches(*pipeline, catalogue).sourceOf(used.job, {names.cbegin(), names.cend()});
        Fitting fitting;
        const Result<Done> written = copy.together([&](yaml::Draft &draft) {
            JobRewrite rewriting(*pipeline->job(target.job), site, draft);
            const Result<Done> done = rewriting.run();
            fitting = rewriting.fitting();
            return done;
        });
        if (!written)
            return written;
        if (const Result<Done> done = addPipelineParts(drafting, strategy, fitting); !done)
            return done;
        if (const Result<Done> done = rewriteExtras(drafting, {{target.job, fitting}}, site, names); !done)
            return done;
        read = gitlab::pipelineNow(drafting);
        if (!read)
            return read.error();
        pipeline = *std::move(read);
    }
    QList<Target> targets;
    for (const QString &name : std::as_const(names))
        targets.append({name, {}});
    if (const Result<Done> done = rewrite(step, pipeline, targets, strategy, project, catalogue, from, had); !done)
        return done;
    if (const Result<Done> done = settle(step, edit.draft.tree(), strategy, names); !done)
        return done;
    const bool isChosen = from == CompilerFrom::Image; // the user has named the image
    if (const Result<Done> done = isChosen ? Result<Done>(Done{}) : keptOcaml(*old, step, names, strategy, catalogue); !done)
        return done;
    edit.draft = std::move(copy);
    return Done{};
}

} // namespace caravan::recipes
