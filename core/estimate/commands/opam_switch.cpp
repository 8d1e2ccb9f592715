// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/opam_switch.h"

#include "core/base/texts.h"
#include "core/estimate/commands/opam_jobs.h"
#include "core/estimate/commands/opam_renewal.h"
#include "core/estimate/time/machine.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamSwitchTexts);

constexpr QStringView firstRelocatable = u"5.5";
const QString chosenByOpam = u"newest of revision "_s;

QString versionIn(const QString &compiler)
{
    static const QRegularExpression version(u"([0-9]+\\.[0-9]+(?:\\.[0-9]+)?)"_s);
    return version.match(compiler).captured(1);
}

QString seriesOf(const QString &version) { return version.section(u'.', 0, 1); }

/// A switch from which OCaml 5.5 and later can be cloned.
bool hasTwin(const Shell &shell, const QString &path, const QString &version)
{
    for (auto it = shell.files.all().cbegin(); it != shell.files.all().cend(); ++it) {
        const auto *other = std::get_if<Switch>(&it.value());
        if (other && it.key() != path && seriesOf(other->compiler) == seriesOf(version))
            return true;
    }
    return false;
}

/// Whether packages of the system have brought an OCaml.
bool hasSystemCompiler(const Shell &shell)
{
    static const QStringList names = {u"ocaml"_s, u"ocaml-nox"_s, u"ocaml-base-nox"_s, u"ocaml-base"_s, u"ocaml-compiler"_s};
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return shell.systemPackages.contains(name); });
}

bool isLocal(const QString &name) { return name.startsWith(u'.') || name.startsWith(u'/') || name.contains(u'/'); }

} // namespace

QString openCompiler(const Shell &shell) { return chosenByOpam + QString::number(shell.revision.compiler); }

bool isOutdated(const Switch &made, const Shell &shell)
{
    return made.compiler.startsWith(chosenByOpam) && made.compiler != openCompiler(shell);
}

QString switchPath(const Shell &shell, const QString &written)
{
    const QString name = shell.environment.expanded(written);
    if (isLocal(name))
        return absolutePath(name, shell.folder) + u"/_opam"_s;
    return shell.opamRoot() + u'/' + name;
}

QString currentSwitch(const Shell &shell)
{
    const QString chosen = shell.environment.value(u"OPAMSWITCH"_s);
    if (!chosen.isEmpty())
        return switchPath(shell, chosen);
    static const QString local = projectFolder() + u"/_opam"_s;
    const Content *content = shell.files.at(local);
    if (content && std::holds_alternative<Switch>(*content))
        return local;
    const QString root = shell.opamRoot() + u'/';
    const QString global = shell.globalSwitch.isEmpty() ? QString() : root + shell.globalSwitch;
    if (!global.isEmpty() && shell.files.at(global))
        return global;
    for (auto it = shell.files.all().cbegin(); it != shell.files.all().cend(); ++it) { // a root remembers its switch
        if (std::holds_alternative<Switch>(it.value()) && it.key().startsWith(root))
            return it.key();
    }
    return global;
}

void installCompiler(Shell &shell, const QString &path, const QString &written, int jobs)
{
    const Costs &costs = shell.costs();
    const QString compiler = shell.environment.expanded(written);
    const QString version = versionIn(compiler);
    Content *content = shell.files.at(path);
    auto *target = content ? std::get_if<Switch>(content) : nullptr;
    if (!target)
        return;
    target->compiler = version.isEmpty() ? openCompiler(shell) : version;
    target->variant = compiler;
    if (compiler.startsWith(u"ocaml-system"_s)) {
        shell.chargeCpu(Phase::Switch, costs.opamPerPackage, costs.twoCoresSerial, costs.opamPerPackage,
                        OpamSwitchTexts::tr("the system's compiler is used"));
        return;
    }
    const bool isRelocatable = !version.isEmpty() && opam::compareVersions(version, firstRelocatable) >= 0;
    if (isRelocatable && hasTwin(shell, path, version)) {
        shell.chargeSeconds(Phase::Switch, costs.compilerClone, OpamSwitchTexts::tr("OCaml %1 cloned from the image's switch").arg(version));
        return;
    }
    const CompilerCost cost = costs.compiler(compiler, version);
    const QString seconds = QString::number(cost.cpuSeconds, 'f', 0);
    const QString cores = QString::number(std::min(jobs, shell.setting.runner.vcpus));
    shell.chargeWork(Phase::Switch, cost.cpuSeconds, secondsOf(shell.setting.runner, cost.cpuSeconds, costs.twoCoresCompiler, jobs),
                     cost.spread,
                     version.isEmpty()
                         ? OpamSwitchTexts::tr("OCaml from source, %1 CPU seconds, on %2 vCPU").arg(seconds, cores)
                         : OpamSwitchTexts::tr("OCaml %1 from source, %2 CPU seconds, on %3 vCPU").arg(version, seconds, cores),
                     cost.provenance, causeOf(cost.provenance.source));
    shell.chargeSeconds(Phase::Switch, costs.compilerArchiveBytes / shell.setting.runner.networkBytesPerSecond,
                        costs.asSpread(costs.spreadDerived), costs.compilerArchiveBytes, {}, costs.compilerArchiveBytes);
}

Status runInit(Shell &shell, const OpamArguments &arguments)
{
    const Costs &costs = shell.costs();
    const QString root = shell.opamRoot();
    if (shell.files.at(root)) {
        shell.chargeCpu(Phase::Switch, costs.opamReinit, costs.twoCoresSerial, costs.opamReinit, OpamSwitchTexts::tr("opam init"));
        return Status::Success;
    }
    const bool isGit = arguments.operands.join(u' ').contains(u"git"_s) || arguments.has(u"git");
    const Cost &cost = isGit ? costs.opamInitGit : costs.opamInit;
    shell.chargeCpu(Phase::Switch, cost, costs.twoCoresSerial, cost, OpamSwitchTexts::tr("opam init reads the whole repository"));
    shell.files.put(root, OpamRoot{isGit});
    if (!arguments.hasAny({u"--bare", u"--reinit"})) {
        // Without a word, opam takes the system's compiler where there is one.
        const bool takesSystem = arguments.compiler.isEmpty() && hasSystemCompiler(shell);
        shell.globalSwitch = arguments.compiler.isEmpty() ? u"default"_s : shell.environment.expanded(arguments.compiler);
        const QString path = root + u'/' + shell.globalSwitch;
        shell.files.put(path, Switch());
        installCompiler(shell, path, takesSystem ? u"ocaml-system"_s : arguments.compiler, opamJobs(shell, arguments));
    }
    return Status::Success;
}

namespace {

/// A switch that has no compiler yet gets the one that it is told to have; of others nothing is known to change.
Status setInvariant(Shell &shell, const OpamArguments &arguments)
{
    const QString path = currentSwitch(shell);
    const Content *content = path.isEmpty() ? nullptr : shell.files.at(path);
    const auto *target = content ? std::get_if<Switch>(content) : nullptr;
    if (target && target->compiler.isEmpty())
        installCompiler(shell, path, arguments.packages.isEmpty() ? arguments.operands.value(1) : arguments.packages,
                        opamJobs(shell, arguments));
    return Status::Success;
}

} // namespace

Status runSwitch(Shell &shell, const OpamArguments &arguments)
{
    const Costs &costs = shell.costs();
    const QString action = arguments.operands.value(0);
    const QString name = arguments.operands.value(1);
    if (action == "import"_L1)
        return runImport(shell, arguments);
    if (action == "reinstall"_L1)
        return runReinstallOfSwitch(shell, arguments);
    if (action != "create"_L1) {
        shell.chargeCpu(Phase::Switch, costs.opamQuery, costs.twoCoresSerial, costs.opamQuery, OpamSwitchTexts::tr("opam itself"));
        static const QStringList others = {u"list"_s,      u"show"_s,          u"remove"_s, u"link"_s,
                                           u"invariant"_s, u"set-invariant"_s, u"export"_s, u"list-available"_s};
        if (action == "remove"_L1)
            shell.files.remove(switchPath(shell, name));
        else if (action == "set-invariant"_L1)
            return setInvariant(shell, arguments);
        else if (action == "set"_L1)
            shell.environment.set(u"OPAMSWITCH"_s, script::Value::of(name));
        else if (!action.isEmpty() && !others.contains(action))
            shell.environment.set(u"OPAMSWITCH"_s, script::Value::of(action));
        return Status::Success;
    }

    const QString path = switchPath(shell, name);
    if (shell.files.at(path)) {
        shell.chargeCpu(Phase::Switch, costs.opamQuery, costs.twoCoresSerial, costs.opamQuery, OpamSwitchTexts::tr("opam itself"));
        const QString command = (QStringList{u"opam"_s, u"switch"_s} + arguments.operands).join(u' ');
        shell.fail(
            OpamSwitchTexts::tr("“%1” runs “%2”, but that switch is there already, so opam ends with an error.").arg(shell.jobName, command));
        return Status::Failure;
    }
    shell.files.put(path, Switch());
    if (!isLocal(name))
        shell.globalSwitch = shell.environment.expanded(name);
    if (arguments.has(u"--empty")) {
        shell.chargeCpu(Phase::Switch, costs.opamSwitchEmpty, costs.twoCoresSerial, costs.opamSwitchEmpty,
                        OpamSwitchTexts::tr("an empty switch"));
        return Status::Success;
    }
    shell.chargeCpu(Phase::Switch, costs.opamSolve, costs.twoCoresSerial, costs.opamSolve, OpamSwitchTexts::tr("opam loads and solves"));
    QString compiler = arguments.operands.value(2);
    if (compiler.isEmpty())
        compiler = arguments.packages.isEmpty() && !isLocal(name) ? name : arguments.packages;
    installCompiler(shell, path, compiler, opamJobs(shell, arguments));
    if (isLocal(name) && !arguments.has(u"--no-install")) {
        OpamArguments install = arguments;
        install.operands = {name};
        install.switchName = name;
        return runInstall(shell, install);
    }
    return Status::Success;
}

} // namespace caravan::estimate
