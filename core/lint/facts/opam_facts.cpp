// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/opam_facts.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

const QString &opamCommand(const Call &call) { return call.opam; }

bool installsPackages(const Call &call)
{
    static const QStringList commands = {u"install"_s, u"reinstall"_s, u"upgrade"_s};
    return commands.contains(opamCommand(call)) && !call.hasOption({}, u"--depext-only") && !call.hasOption({}, u"--show-actions")
        && !call.hasOption({}, u"--dry-run") && !call.hasOption({}, u"--download-only");
}

bool readsCheckout(const Call &call)
{
    const QString command = opamCommand(call);
    const bool acts = command == "install"_L1 || command == "reinstall"_L1 || command == "pin"_L1;
    if (!acts || call.hasOption(u"-n", u"--no-action"))
        return false;
    const QStringList operands = call.operands();
    return std::any_of(operands.begin() + 1, operands.end(), [](const QString &operand) {
        return operand == "."_L1 || operand == "$CI_PROJECT_DIR"_L1 || operand == "$PWD"_L1 || operand.startsWith("./"_L1)
            || operand.endsWith(".opam"_L1);
    });
}

const Call *refusedByGit(const JobSurvey &job)
{
    // The old images have a git that does not look at the owner.
    if (job.known.name.repository != "ocaml/opam"_L1 || job.variable(u"FF_DISABLE_UMASK_FOR_DOCKER_EXECUTOR"_s) == "true"_L1
        || job.job->variables.contains(u"GIT_CONFIG_COUNT"_s) || job.variable(u"GIT_STRATEGY"_s) == "none"_L1)
        return nullptr;
    for (const Call &call : job.calls) {
        const bool isCured = job.itemOf(call).text.contains("safe.directory"_L1) || call.program() == "chown"_L1
            || call.program() == "source"_L1 || call.program() == "."_L1 || call.program() == "cd"_L1
            || (call.program() == "git"_L1 && call.word(1) == "clone"_L1);
        if (isCured)
            return nullptr;
        if (readsCheckout(call))
            return &call;
    }
    return nullptr;
}

bool setsEnvironment(const JobSurvey &job, const Call &call)
{
    if (call.program() == "source"_L1 || call.program() == "."_L1)
        return true;
    if (call.program() == "export"_L1 && job.textOf(call).contains("PATH="_L1))
        return true;
    return call.program() == "eval"_L1 && job.textOf(call).contains("env"_L1);
}

} // namespace caravan::lint
