// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/project_image.h"

#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/values/includes.h"
#include "core/gitlab/values/inheritance.h"
#include "core/recipes/job_edits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

/// Whether a job is one that the strategy has added, and not somebody's own of the same name.
bool isAdded(const gitlab::Job &job, const Strategy &strategy)
{
    const QString variable = u'$' + strategy.imageVariable;
    return std::any_of(job.script.cbegin(), job.script.cend(), [&](const gitlab::Command &command) {
        return (command.text.contains("docker build"_L1) || command.text.contains("buildah build"_L1)) && command.text.contains(variable);
    });
}

/// Whether some job starts in the image, whatever variables it names it by.
bool isUsed(const gitlab::Pipeline &pipeline, const Strategy &strategy)
{
    const QString variable = u'$' + strategy.imageVariable;
    return std::any_of(pipeline.jobs.cbegin(), pipeline.jobs.cend(), [&](const gitlab::Job &job) {
        const QString image = job.image ? job.image->value.name : QString();
        return image == variable || image == "${"_L1 + strategy.imageVariable + u'}'
            || (image.contains(u'$') && gitlab::expandedIn(job, image) == gitlab::expandedIn(job, variable));
    });
}

/// What the text and its includes offer every job that is about opam and its switch, and that a job of docker cannot do.
const QStringList &keysOfOthers()
{
    static const QStringList keys = {u"before_script"_s, u"after_script"_s, u"cache"_s, u"artifacts"_s};
    return keys;
}

/// Lets the job \a name take nothing of that from `default` and the root. Tags, time-outs and the like stay.
Result<Done> keepToItself(const gitlab::Editing &edit, const QString &name)
{
    const gitlab::Configuration configuration = gitlab::compose(edit.draft.tree(), edit.reading);
    gitlab::Resolver resolver(configuration.parts);
    QStringList names = gitlab::inheritableNames(gitlab::readSurroundings(resolver), u"default");
    const auto isOthers = [](const QString &key) { return keysOfOthers().contains(key); };
    if (std::none_of(names.cbegin(), names.cend(), isOthers))
        return Done{};
    names.removeIf([&](const QString &key) { return isOthers(key) || key == "image"_L1 || key == "services"_L1; });
    names.removeDuplicates();
    const yaml::Value kept = names.isEmpty() ? yaml::Value(yaml::Verbatim{u"false"_s}) : yaml::Value::texts(names, true);
    return edit.draft.set({name, u"inherit"_s, u"default"_s}, kept);
}

/// Sets the variables that the runner does not tell jobs, unless some job has them.
Result<Done> addRunnerVariables(const gitlab::Editing &edit, const Strategy &strategy)
{
    if (strategy.runnerVariables.entries.isEmpty())
        return Done{};
    const Result<std::shared_ptr<const gitlab::Pipeline>> read = gitlab::pipelineNow(edit);
    if (!read)
        return read.error();
    const gitlab::Pipeline &pipeline = **read;
    for (const auto &[name, value] : strategy.runnerVariables.entries) {
        const bool isSet = pipeline.variables.contains(name)
            || std::any_of(pipeline.jobs.cbegin(), pipeline.jobs.cend(),
                           [&name = name](const gitlab::Job &job) { return job.variables.contains(name); });
        if (isSet)
            continue;
        if (const Result<Done> done = setGlobalVariable(edit.draft, name, std::get<yaml::Text>(value).string); !done)
            return done;
    }
    return Done{};
}

} // namespace

Result<Done> addPipelineParts(const gitlab::Editing &edit, const Strategy &strategy, const Fitting &fitting)
{
    if (const Result<Done> done = addRunnerVariables(edit, strategy); !done)
        return done;
    if (!strategy.imageVariable.isEmpty()) {
        if (const Result<Done> done = setGlobalVariable(edit.draft, strategy.imageVariable, fitting.fill(strategy.imageName)); !done)
            return done;
        const auto startsInIt = [&](const gitlab::Job &job) { return job.image && job.image->value.name == u'$' + strategy.imageVariable; };
        if (const Result<Done> done = letReach(edit, strategy.imageVariable, startsInIt); !done)
            return done;
    }
    for (const auto &[name, value] : strategy.extraJobs.entries) {
        const yaml::Value body = fitting.fill(value);
        const auto &keys = std::get<yaml::Map>(body).entries;
        if (!edit.draft.tree().root()[name]) {
            if (const Result<Done> done = gitlab::addJob(edit, name, {}, std::get<yaml::Map>(body)); !done)
                return done;
        } else {
            for (const auto &[key, entry] : keys) {
                if (const Result<Done> done = edit.draft.set({name, key}, entry); !done)
                    return done;
            }
            // What another way to build images had.
            for (const QString &key : {u"services"_s, u"variables"_s}) {
                const bool isWanted = std::any_of(keys.cbegin(), keys.cend(), [&](const auto &one) { return one.first == key; });
                if (isWanted || !edit.draft.tree().root()[name][key])
                    continue;
                if (const Result<Done> done = edit.draft.remove({name, key}); !done)
                    return done;
            }
        }
        if (const Result<Done> done = keepToItself(edit, name); !done)
            return done;
    }
    return Done{};
}

Result<Done> removeUnusedParts(const gitlab::Editing &edit, const Strategy &strategy, const Catalogue &catalogue)
{
    for (const Strategy &other : catalogue.strategies) {
        if (other.id.base == strategy.id.base || other.extraJobs.entries.isEmpty())
            continue;
        const Result<std::shared_ptr<const gitlab::Pipeline>> read = gitlab::pipelineNow(edit);
        if (!read)
            return read.error();
        const gitlab::Pipeline &pipeline = **read;
        if (isUsed(pipeline, other))
            continue;
        bool isGone = false;
        for (const auto &[name, body] : other.extraJobs.entries) {
            const gitlab::Job *job = pipeline.job(name);
            if (!job || !job->file.isEmpty() || !isAdded(*job, other))
                continue;
            if (const Result<Done> done = gitlab::removeJob(edit, name); !done)
                return done;
            isGone = true;
        }
        const bool hasVariable = edit.draft.tree().root()[u"variables"][other.imageVariable].isValid();
        if (isGone && hasVariable) {
            if (const Result<Done> done = removeGlobalVariable(edit.draft, other.imageVariable); !done)
                return done;
        }
    }
    return Done{};
}

} // namespace caravan::recipes
