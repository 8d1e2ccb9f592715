// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/shallow_clone.h"

#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/edit/refusals.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewCommits = 20;  ///< that GitLab fetches where nothing says otherwise; doc/ci/pipelines/settings.md, 2026-08
constexpr int manyCommits = 50; ///< the default of older releases, as much as somebody may need to look back; more is a deep clone
const QString depthName = u"GIT_DEPTH"_s;
const QString variablesKey = u"variables"_s;

/// What a job has for a variable; empty for nothing.
QString valueOf(const gitlab::Job &job, const QString &name) { return job.variables.value(name).value; }

bool isDeep(const QString &depth)
{
    bool isNumber = false;
    const int commits = depth.toInt(&isNumber);
    return isNumber && (commits == 0 || commits > manyCommits);
}

/// Whether a script asks git, or a program that asks git, for more than the commit that it stands on.
bool looksAtHistory(const gitlab::Job &job)
{
    static const QRegularExpression asks(
        uR"(\bgit\b[^\n;&|]*\b(describe|log|rev-list|merge-base|diff|diff-tree|tag|shortlog|blame|cherry|cherry-pick|show|name-rev|bisect|rebase|merge|fetch|pull|push|checkout|switch|worktree|notes|whatchanged)\b|\bdune[ \t]+subst\b|\bdune-release\b|\bopam[ \t-]publish\b|\bsemantic-release\b|\bgit-cliff\b|CI_COMMIT_BEFORE_SHA|_DIFF_BASE_SHA|CI_MERGE_REQUEST_TARGET_BRANCH)"_s);
    const auto asksIn = [](const QString &text) { return asks.match(text).hasMatch(); };
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        const QList<gitlab::Command> &commands = job.commands(which);
        if (std::any_of(commands.cbegin(), commands.cend(), [&](const gitlab::Command &command) { return asksIn(command.text); }))
            return true;
    }
    return std::any_of(job.scriptFiles.cbegin(), job.scriptFiles.cend(), asksIn);
}

bool hasDeepClone(const gitlab::Job &job)
{
    const QString strategy = valueOf(job, u"GIT_STRATEGY"_s).toLower();
    return isDeep(valueOf(job, depthName)) && strategy != "none"_L1 && strategy != "empty"_L1;
}

} // namespace

QStringList jobsWithDeepClones(const gitlab::Pipeline &pipeline)
{
    QStringList names;
    for (const gitlab::Job *job : pipeline.runnableJobs()) {
        if (hasDeepClone(*job) && !looksAtHistory(*job))
            names.append(job->name);
    }
    return names;
}

Result<Done> makeClonesShallow(const gitlab::Editing &edit)
{
    return gitlab::accepted(edit, [](const gitlab::Editing &step) -> Result<Done> {
        const Result<gitlab::Pipeline> before = gitlab::readPipeline(step.draft.tree(), step.reading);
        if (!before)
            return before.error();
        const yaml::Value few = yaml::Value::text(QString::number(fewCommits));
        // Where the whole file says it, it says it otherwise, and the jobs that need the history say so themselves.
        const QString ofAll = step.draft.tree().root()[variablesKey][depthName].text();
        if (isDeep(ofAll)) {
            for (const gitlab::Job *job : before->runnableJobs()) {
                if (!hasDeepClone(*job) || !looksAtHistory(*job) || step.draft.tree().root()[job->name][variablesKey][depthName])
                    continue;
                const Result<Done> kept = gitlab::setKey(step, {job->name, variablesKey, depthName},
                                                         yaml::Value::text(valueOf(*job, depthName)), gitlab::At::Here);
                if (!kept)
                    return kept;
            }
            if (const Result<Done> done = step.draft.set({variablesKey, depthName}, few); !done)
                return done;
        }
        const Result<gitlab::Pipeline> after = gitlab::readPipeline(step.draft.tree(), step.reading);
        if (!after)
            return after.error();
        const QStringList left = jobsWithDeepClones(*after);
        for (const QString &job : left) {
            if (const Result<Done> done = gitlab::setKey(step, {job, variablesKey, depthName}, few, gitlab::At::Here); !done)
                return done;
        }
        return Done{};
    });
}

} // namespace caravan::compare
