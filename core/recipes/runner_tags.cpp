// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/runner_tags.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/job_entries.h"
#include "core/recipes/job_edits.h"
#include "core/recipes/job_facts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(RunnerTagsTexts);

bool isRun(const gitlab::Job &job) { return !job.isHidden && !job.isTrigger; }

/// Of \a jobs, those of the open text that ask for no runner.
QStringList lackingOf(const gitlab::Pipeline &pipeline, const QStringList &jobs)
{
    QStringList lacking;
    for (const gitlab::Job &job : pipeline.jobs) {
        if (isRun(job) && job.file.isEmpty() && job.tags.isEmpty() && jobs.contains(job.name))
            lacking.append(job.name);
    }
    return lacking;
}

/// Says it for all jobs at once, above the first of what they have in common or themselves.
Result<Done> askByDefault(yaml::Draft &draft, const yaml::Value &tags)
{
    const yaml::Node root = draft.tree().root();
    if (root[u"default"])
        return setEntry(draft, {u"default"_s}, u"tags"_s, tags);
    const QList<yaml::Entry> entries = root.entries();
    const auto first = std::find_if(entries.cbegin(), entries.cend(), [&root](const yaml::Entry &entry) {
        return entry.key.text() == "variables"_L1 || gitlab::isJobEntry(root, entry.key.text());
    });
    return draft.insertEntry({}, u"default"_s, yaml::Map{{{u"tags"_s, tags}}}, first == entries.cend() ? QString() : first->key.text());
}

/// The template of the open text that several of \a lacking extend, and no other job; empty for none.
QString templateOf(const gitlab::Pipeline &pipeline, const QStringList &lacking)
{
    for (const gitlab::Job &ancestor : pipeline.jobs) {
        int users = 0;
        const bool isOthers = std::any_of(pipeline.jobs.cbegin(), pipeline.jobs.cend(), [&](const gitlab::Job &job) {
            const bool isUser = isRun(job) && derivesFrom(pipeline, job, ancestor.name);
            users += isUser;
            return isUser && !lacking.contains(job.name);
        });
        if (ancestor.isHidden && ancestor.file.isEmpty() && !isOthers && users > 1)
            return ancestor.name;
    }
    return {};
}

} // namespace

Result<Done> askForRunner(const gitlab::Editing &edit, const QStringList &tags, const QStringList &jobs)
{
    if (tags.isEmpty())
        return Done{};
    const yaml::Value value = yaml::Value::texts(tags, true);
    bool mayBeDefault = true;
    while (true) {
        const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(edit.draft.tree(), edit.reading);
        if (!pipeline)
            return pipeline.error();
        const QStringList lacking = lackingOf(*pipeline, jobs);
        if (lacking.isEmpty())
            return Done{};
        const bool areAll = std::all_of(pipeline->jobs.cbegin(), pipeline->jobs.cend(),
                                        [&](const gitlab::Job &job) { return !isRun(job) || lacking.contains(job.name); });
        const QString shared = areAll && mayBeDefault ? QString() : templateOf(*pipeline, lacking);
        const Result<Done> done = areAll && mayBeDefault
            ? askByDefault(edit.draft, value)
            : setEntry(edit.draft, {shared.isEmpty() ? lacking.constFirst() : shared}, u"tags"_s, value);
        if (!done)
            return done;
        mayBeDefault = false; // what does not take it from there has its own
    }
}

Result<Done> changeRunner(const gitlab::Editing &edit, const QStringList &from, const QStringList &to)
{
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(edit.draft.tree(), edit.reading);
    if (!pipeline)
        return pipeline.error();
    QStringList places{u"default"_s};
    QStringList names;
    for (const gitlab::Job &job : pipeline->jobs) {
        places.append(job.name);
        names.append(job.name);
        if (isRun(job) && !job.tags.isEmpty() && (job.tags != from || !job.file.isEmpty()))
            return Error{ErrorCode::Refused, RunnerTagsTexts::tr("Job “%1” asks for a runner by its tags.").arg(job.name)};
    }
    for (const QString &place : std::as_const(places)) {
        const yaml::Tree tree = edit.draft.tree(); // nodes are of one state of the text
        const yaml::Node own = tree.root()[place][u"tags"];
        QStringList now;
        for (const yaml::Node &item : own.target().items())
            now.append(item.text());
        if (!own || now != from)
            continue;
        const bool isAlone = tree.root()[place].size() == 1;
        const Result<Done> done = !to.isEmpty() ? edit.draft.set({place, u"tags"_s}, yaml::Value::texts(to, true))
            : isAlone                           ? edit.draft.remove({place})
                                                : edit.draft.remove({place, u"tags"_s});
        if (!done)
            return done;
    }
    return askForRunner(edit, to, names);
}

QString remarkOnTags(const RunnerTraits &runner)
{
    if (runner.jobTags)
        return {};
    return RunnerTagsTexts::tr("Which tags “%1” has is not known: give the jobs “tags” if it takes none without.").arg(runner.title);
}

} // namespace caravan::recipes
