// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/opam_facts.h"

#include "core/recipes/change_image.h"

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
    if (!job.runsAny({u"opam install", u"opam reinstall", u"opam pin"}))
        return nullptr;
    const std::optional<recipes::CommandPlace> place = recipes::refusedByGit(*job.job, job.known);
    const Call *opam = place ? job.callAt(*place, u"opam"_s) : nullptr; // of a script file that is called there
    return opam || !place ? opam : job.callAt(*place);
}

bool setsEnvironment(const JobSurvey &job, const Call &call)
{
    if (call.program() == "source"_L1 || call.program() == "."_L1)
        return true;
    if (call.program() == "export"_L1 && job.textOf(call).contains("PATH="_L1))
        return true;
    return call.program() == "eval"_L1 && job.textOf(call).contains("env"_L1);
}

QStringList disagreementsOf(const Survey &survey, const JobSurvey &job)
{
    QList<QStringList> opamCommands;
    for (const Call &call : job.calls) {
        if (call.program() == "opam"_L1 && !call.isInside && job.scriptOf(call) != gitlab::Script::After)
            opamCommands.append(call.words);
    }
    return recipes::disagreements(*job.job, job.known, recipes::compilerOf(opamCommands, job.known), survey.context.catalogue);
}

} // namespace caravan::lint
