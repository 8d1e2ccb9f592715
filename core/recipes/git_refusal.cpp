// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/git_refusal.h"

#include "core/base/texts.h"
#include "core/recipes/command_table.h"
#include "core/recipes/switch_moves.h"

#include <algorithm>

namespace caravan::recipes {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(GitRefusalTexts);

/// `opam install .`, `opam pin ./foo`: an opam call that reads the project's folder.
bool readsCheckout(const ScriptStep &step)
{
    const bool acts = step.opam == "install"_L1 || step.opam == "reinstall"_L1 || step.opam == "pin"_L1;
    if (!acts || step.hasOption({u"-n"_s, u"--no-action"_s}))
        return false;
    const QStringList operands = step.operands();
    return std::any_of(operands.begin() + 1, operands.end(), [](const QString &operand) {
        return operand == "."_L1 || operand == "$CI_PROJECT_DIR"_L1 || operand == "$PWD"_L1 || operand.startsWith("./"_L1)
            || operand.endsWith(".opam"_L1);
    });
}

/// Whether git may refuse the checkout, before the script is gone through.
bool mayBeRefused(const gitlab::Job &job, const Image &image)
{
    // The old images have a git that does not look at the owner, and root owns what GitLab's runner fetches.
    if (image.name.repository != "ocaml/opam"_L1 || image.isRoot() || job.variables.contains(u"GIT_CONFIG_COUNT"_s)
        || variableOf(job, u"FF_DISABLE_UMASK_FOR_DOCKER_EXECUTOR"_s) == "true"_L1 || variableOf(job, u"GIT_STRATEGY"_s) == "none"_L1)
        return false;
    // Where the very first command is a cure, nothing else needs to be read.
    const QList<gitlab::Command> &first = job.beforeScript.isEmpty() ? job.script : job.beforeScript;
    if (first.isEmpty() || first.constFirst().text.contains("safe.directory"_L1))
        return false;
    const QList<ItemCommand> commands = commandsOf(first.constFirst().text);
    return commands.isEmpty() || commands.constFirst().words.value(0) != "chown"_L1;
}

} // namespace

const ScriptStep *refusedStep(const JobSteps &job, const Image &image)
{
    const ScriptStep *first = nullptr;
    if (!mayBeRefused(*job.job, image))
        return nullptr;
    for (const ScriptStep &step : job.steps) {
        const QString &item = job.job->commands(step.place.script).at(step.place.item).text;
        const bool isCured = item.contains("safe.directory"_L1) || step.words.contains(u"safe.directory"_s) || step.program() == "chown"_L1
            || step.program() == "source"_L1 || step.program() == "."_L1 || step.program() == "cd"_L1
            || (step.program() == "git"_L1 && step.words.value(1) == "clone"_L1);
        if (isCured)
            return first;
        if (!readsCheckout(step) || (first && !step.isFatal))
            continue;
        first = &step;
        if (step.isFatal)
            return first;
    }
    return first;
}

std::optional<Refusal> refusedByGit(const gitlab::Job &job, const Image &image)
{
    if (!mayBeRefused(job, image))
        return std::nullopt;
    const JobSteps steps = stepsOf(job, JobVariables::Expanded);
    const ScriptStep *refused = refusedStep(steps, image);
    if (!refused)
        return std::nullopt;
    return Refusal{refused->place, refused->isFatal,
                   GitRefusalTexts::tr("“%1” runs “%2” on a checkout that git refuses, because it belongs to another user.")
                       .arg(job.name, refused->text)};
}

} // namespace caravan::recipes
