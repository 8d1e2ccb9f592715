// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/opam_renewal.h"
#include "core/estimate/commands/package_assumptions.h"

#include <algorithm>

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

/// Commands that end with an error where opam has no root, or in it no switch.
constexpr QLatin1StringView commandsOfRoot[] = {"switch"_L1, "update"_L1, "repo"_L1, "repository"_L1, "depext"_L1, "option"_L1, "var"_L1};
constexpr QLatin1StringView commandsOfSwitch[] = {"install"_L1, "reinstall"_L1, "upgrade"_L1, "remove"_L1,
                                                  "pin"_L1,     "exec"_L1,      "env"_L1,     "config"_L1};

/// In an image of which nothing is known, a command that needs opam's root or a switch, where the scripts have made none, says that both are there.
void findOpamOfImage(Shell &shell, const QString &command)
{
    const auto isIn = [&](const auto &names) { return std::find(std::begin(names), std::end(names), command) != std::end(names); };
    const bool needsSwitch = isIn(commandsOfSwitch);
    if (!shell.mayHaveOpam || (!needsSwitch && !isIn(commandsOfRoot)))
        return;
    const QString root = shell.opamRoot();
    const bool hasRoot = shell.files.at(root);
    if (!hasRoot)
        shell.files.put(root, OpamRoot());
    if (hasRoot || !needsSwitch || !currentSwitch(shell).isEmpty())
        return;
    Switch content;
    content.compiler = u"image"_s;
    content.isOpen = true;
    shell.globalSwitch = content.compiler;
    shell.files.put(root + u'/' + content.compiler, content);
    shell.setting.assumeUnknown(
        OpamCommandsTexts::tr(
            "The image “%1” is not known, and “%2” uses opam without bringing it: opam and a compiler are taken to be in it, "
            "and none of the project's packages, which may be there, too.")
            .arg(shell.imageReference, shell.jobName),
        shell.costs().unreadPackagesSpread.provenance, causeOfPackages());
}

/// Whether one of the letters behind a dash is \a letter: `-yui`.
bool hasLetter(const OpamArguments &arguments, QChar letter)
{
    return std::any_of(arguments.options.cbegin(), arguments.options.cend(),
                       [letter](const QString &option) { return !option.startsWith("--"_L1) && option.contains(letter); });
}

/// The plugin `opam depext`: installs system packages of what it names, and with `-i` that itself.
Status runDepext(Shell &shell, const OpamArguments &arguments)
{
    if (hasLetter(arguments, u'u') || arguments.has(u"--update"))
        updatePackageIndex(shell);
    OpamArguments install = arguments;
    install.operands.removeIf([](const QString &operand) { return operand == "install"_L1; });
    if (install.operands.isEmpty()) {
        installSystemPackages(shell, namesFor(shell.family, shell.setting.projectPackages(opam::With::Test)));
        return Status::Success;
    }
    const auto isOwn = [&shell](const QString &operand) { return operand == "."_L1 || isOfProject(shell, operand); };
    if (!hasLetter(arguments, u'i') && !arguments.has(u"--install"))
        install.options.append(u"--depext-only"_s);
    else if (std::any_of(install.operands.cbegin(), install.operands.cend(), isOwn))
        install.options.append(u"--deps-only"_s);
    return runInstall(shell, install);
}

/// What `opam list --check -i NAME…`, with opam 2.0 `--silent`, says of the switch. Without the option a list without packages is no error (opam 2.1.2).
Status checkedList(const Shell &shell, const OpamArguments &arguments)
{
    const bool isChecked = arguments.hasAny({u"--check", u"--silent"});
    if (!isChecked || !arguments.hasAny({u"-i", u"--installed"}) || arguments.operands.isEmpty())
        return Status::Success;
    const Content *content = shell.files.at(currentSwitch(shell));
    const auto *target = content ? std::get_if<Switch>(content) : nullptr;
    if (target && std::any_of(arguments.operands.cbegin(), arguments.operands.cend(), [&](const QString &name) {
            return target->packages.contains(name.section(u'.', 0, 0));
        }))
        return Status::Success;
    return target && !target->isOpen ? Status::Failure : Status::Unknown;
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
    if (command == "depext"_L1)
        return runDepext(shell, arguments);
    if (command == "update"_L1)
        return runUpdate(shell, arguments);
    if (command == "upgrade"_L1)
        return runUpgrade(shell, arguments);
    if ((command == "repo"_L1 || command == "repository"_L1)
        && (arguments.operands.value(0) == "add"_L1 || arguments.operands.value(0) == "set-url"_L1)) {
        shell.chargeCpu(Phase::Switch, costs.opamInit, costs.twoCoresSerial, costs.opamInit,
                        OpamCommandsTexts::tr("opam reads a repository"));
        return Status::Success;
    }
    static const QStringList lookingPins = {u"list"_s, u"remove"_s, u"edit"_s, u"scan"_s};
    const QString action = arguments.operands.value(0);
    if (command == "pin"_L1 && !arguments.hasAny({u"-n", u"--no-action"}) && !action.isEmpty() && !lookingPins.contains(action)) {
        shell.chargeCpu(Phase::Switch, costs.opamPin, costs.twoCoresSerial, costs.opamPin, OpamCommandsTexts::tr("opam pin"));
        OpamArguments install = arguments;
        install.operands = {action == "add"_L1 ? arguments.operands.value(1) : action}; // `opam pin .` is `opam pin add .`
        return runInstall(shell, install);
    }
    for (const Plain &known : plainCommands) {
        if (known.command == command) {
            const Cost &cost = costs.*known.cost;
            shell.chargeCpu(Phase::Switch, cost, costs.twoCoresSerial, cost, OpamCommandsTexts::tr("opam itself"));
            return Status::Success;
        }
    }
    if (const QStringList plugin = QStringList{u"opam-"_s + command} + arguments.operands; costs.programs.known(plugin))
        return runTimed(shell, plugin);
    shell.chargeCpu(Phase::Switch, costs.opamQuery, costs.twoCoresSerial, costs.opamQuery, OpamCommandsTexts::tr("opam itself"));
    return command == "list"_L1 ? checkedList(shell, arguments) : Status::Success;
}

/// Options that variables of the environment set.
void addOptionsOfEnvironment(const Shell &shell, OpamArguments &arguments)
{
    struct Switched {
        QString variable;
        QString option;
    };
    static const Switched table[] = {
        {u"OPAMWITHTEST"_s, u"--with-test"_s},
        {u"OPAMWITHDOC"_s, u"--with-doc"_s},
        {u"OPAMWITHDEVSETUP"_s, u"--with-dev-setup"_s},
        {u"OPAMNODEPEXTS"_s, u"--no-depexts"_s},
        {u"OPAMASSUMEDEPEXTS"_s, u"--assume-depexts"_s},
        {u"OPAMDRYRUN"_s, u"--dry-run"_s},
        {u"OPAMSHOW"_s, u"--show-actions"_s},
        {u"OPAMLOCKED"_s, u"--locked"_s},
        {u"OPAMDEPEXTONLY"_s, u"--depext-only"_s},
    };
    static const QStringList off = {QString(), u"0"_s, u"false"_s, u"no"_s};
    for (const Switched &one : table) {
        if (!off.contains(shell.environment.value(one.variable)))
            arguments.options.append(one.option);
    }
}

} // namespace

Status runOpam(Shell &shell, const QStringList &words)
{
    OpamArguments arguments = OpamArguments::of(words);
    addOptionsOfEnvironment(shell, arguments);
    if (arguments.root.isEmpty()) {
        findOpamOfImage(shell, arguments.command);
        return runCommand(shell, arguments);
    }
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
