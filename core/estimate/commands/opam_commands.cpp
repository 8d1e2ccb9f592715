// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/opam_switch.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamCommandsTexts);

struct Plain {
    QLatin1String command;
    Cost Costs::*cost;
};

// Commands that only cost something.
constexpr Plain plainCommands[] = {
    {"clean"_L1, &Costs::opamClean},
    {"pin"_L1, &Costs::opamPin},
    {"lint"_L1, &Costs::opamLint},
};

void runUpdate(Shell &shell, const OpamArguments &arguments)
{
    const Costs &costs = shell.costs();
    if (arguments.has(u"--depexts")) {
        updatePackageIndex(shell);
        return;
    }
    shell.chargeCpu(Phase::Switch, costs.opamUpdate, costs.twoCoresSerial, costs.opamUpdate, OpamCommandsTexts::tr("opam update"));
}

Status runCommand(Shell &shell, const OpamArguments &arguments)
{
    const Costs &costs = shell.costs();
    const QString &command = arguments.command;
    if (command == "exec"_L1 || (command == "config"_L1 && arguments.operands.value(0) == "exec"_L1))
        return arguments.inner.isEmpty() ? shell.runWords(arguments.operands) : shell.runWords(arguments.inner);
    if (command == "init"_L1)
        return runInit(shell, arguments);
    if (command == "switch"_L1)
        return runSwitch(shell, arguments);
    if (command == "install"_L1 || command == "reinstall"_L1)
        return runInstall(shell, arguments);
    if (command == "depext"_L1) {
        installSystemPackages(shell, namesFor(shell.family, shell.setting.projectPackages(opam::With::Test)));
        return Status::Success;
    }
    if (command == "update"_L1) {
        runUpdate(shell, arguments);
        return Status::Success;
    }
    if (command == "upgrade"_L1) {
        shell.chargeCpu(Phase::Packages, costs.opamSolve, costs.twoCoresSerial, costs.opamSolve,
                        OpamCommandsTexts::tr("opam loads and solves"));
        return Status::Success;
    }
    if ((command == "repo"_L1 || command == "repository"_L1)
        && (arguments.operands.value(0) == "add"_L1 || arguments.operands.value(0) == "set-url"_L1)) {
        shell.chargeCpu(Phase::Switch, costs.opamInit, costs.twoCoresSerial, costs.opamInit,
                        OpamCommandsTexts::tr("opam reads a repository"));
        return Status::Success;
    }
    if (command == "pin"_L1 && !arguments.hasAny({u"-n", u"--no-action"}) && arguments.operands.size() > 1) {
        shell.chargeCpu(Phase::Switch, costs.opamPin, costs.twoCoresSerial, costs.opamPin, OpamCommandsTexts::tr("opam pin"));
        OpamArguments install = arguments;
        install.operands = {arguments.operands.value(1)};
        return runInstall(shell, install);
    }
    for (const Plain &known : plainCommands) {
        if (known.command == command) {
            const Cost &cost = costs.*known.cost;
            shell.chargeCpu(Phase::Switch, cost, costs.twoCoresSerial, cost, OpamCommandsTexts::tr("opam itself"));
            return Status::Success;
        }
    }
    shell.chargeCpu(Phase::Switch, costs.opamQuery, costs.twoCoresSerial, costs.opamQuery, OpamCommandsTexts::tr("opam itself"));
    return Status::Success;
}

} // namespace

Status runOpam(Shell &shell, const QStringList &words)
{
    const OpamArguments arguments = OpamArguments::of(words);
    if (arguments.root.isEmpty())
        return runCommand(shell, arguments);
    const script::Value before = shell.environment.shellValue(u"OPAMROOT"_s);
    shell.environment.set(u"OPAMROOT"_s, script::Value::of(shell.pathOf(arguments.root)));
    const Status status = runCommand(shell, arguments);
    // `eval $(opam env --root=… --set-root)` names the root to all that follows.
    const bool isKept = (arguments.command == "env"_L1 || arguments.command == "config"_L1) && arguments.has(u"--set-root");
    if (!isKept)
        shell.environment.set(u"OPAMROOT"_s, before);
    return status;
}

} // namespace caravan::estimate
