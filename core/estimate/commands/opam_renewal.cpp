// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/opam_renewal.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/estimate/commands/opam_jobs.h"
#include "core/estimate/commands/package_assumptions.h"
#include "core/opam/switch_export.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OpamRenewalTexts);

void solve(Shell &shell, qsizetype packages)
{
    const Costs &costs = shell.costs();
    const double cpuSeconds = costs.opamSolve + double(packages) * costs.opamSolvePerPackage;
    shell.chargeCpu(Phase::Packages, cpuSeconds, costs.twoCoresSerial, costs.opamSolve, OpamRenewalTexts::tr("opam loads and solves"));
}

/// The switch that \a arguments name, empty where there is none yet: `opam switch import --switch NEW` makes one.
Switch *importedInto(Shell &shell, const OpamArguments &arguments, const QString &compiler)
{
    QString path = arguments.switchName.isEmpty() ? currentSwitch(shell) : switchPath(shell, arguments.switchName);
    if (path.isEmpty()) {
        shell.globalSwitch = u"default"_s;
        path = shell.opamRoot() + u"/default"_s;
    }
    Content *content = shell.files.at(path);
    if (!content || !std::holds_alternative<Switch>(*content))
        shell.files.put(path, Switch());
    Switch &target = std::get<Switch>(*shell.files.at(path));
    const QString version = compiler.section(u'.', 1).section(u'+', 0, 0);
    const bool isOther = !target.compiler.isEmpty() && !version.isEmpty() && target.compiler != version;
    if (isOther) // opam removes what was built with the other one
        target = Switch();
    if (target.compiler.isEmpty())
        installCompiler(shell, path, compiler, opamJobs(shell, arguments));
    return &std::get<Switch>(*shell.files.at(path));
}

/// Says that nothing tells what an import brings, and counts the project's own packages in its place.
Status importUnread(Shell &shell, const OpamArguments &arguments, const QString &name)
{
    const Cost &unread = shell.costs().unreadPackagesSpread;
    const PackageSet set = shell.setting.projectPackages(opam::With::Test);
    Switch *target = importedInto(shell, arguments, {});
    const QSet<QString> missing = set.packages - target->packages;
    solve(shell, missing.size());
    if (!missing.isEmpty())
        installInto(shell, target, missing, set.versions, arguments, Costs::asSpread(unread));
    shell.setting.assumeUnknown(OpamRenewalTexts::tr(
                                    "What “opam switch import %1” installs is not known, since no such file is in the project: as much "
                                    "as the project's own packages need is assumed, up to %2 times as much.")
                                    .arg(name, formatFigure(unread)),
                                unread.provenance, causeOfPackages());
    return Status::Unknown;
}

} // namespace

Status runImport(Shell &shell, const OpamArguments &arguments)
{
    const QString name = shell.environment.expanded(arguments.operands.value(1));
    const std::optional<QByteArray> text = fileOfProject(shell, absolutePath(name, shell.folder));
    const Result<opam::SwitchExport> read = text ? opam::readSwitchExport(Source(name, *text)) : Result<opam::SwitchExport>(Error{});
    if (!read)
        return importUnread(shell, arguments, name);
    const PackageSet set = shell.setting.chosenPackages(read->installed);
    Switch *target = importedInto(shell, arguments, read->compiler);
    const QSet<QString> missing = set.packages - target->packages;
    solve(shell, missing.size());
    if (!missing.isEmpty())
        installInto(shell, target, missing, set.versions, arguments);
    target->dependencies = shell.revision.dependencies;
    return Status::Success;
}

Status runReinstallOfSwitch(Shell &shell, const OpamArguments &arguments)
{
    Switch *target = switchFor(shell, arguments);
    const QSet<QString> packages = target->packages;
    const QHash<QString, QString> versions = target->versions;
    solve(shell, packages.size());
    if (!packages.isEmpty())
        installInto(shell, target, packages, versions, arguments);
    return Status::Success;
}

Status runUpgrade(Shell &shell, const OpamArguments &arguments)
{
    Switch *target = switchFor(shell, arguments);
    solve(shell, target->packages.size());
    const bool isDry = arguments.hasAny({u"--check", u"--dry-run", u"--show-actions", u"--show"});
    const QSet<QString> changed = shell.setting.changedPackages() & shell.olderPackages & target->packages;
    if (isDry || changed.isEmpty())
        return Status::Success;
    const int jobs = opamJobs(shell, arguments);
    const QHash<QString, QString> versions = target->versions;
    const double some = shell.setting.installWork(changed, jobs, versions).seconds;
    const double all = shell.setting.installWork(target->packages, jobs, versions).seconds;
    if (some <= 0)
        return Status::Success;
    // From nothing that is newer to everything.
    installInto(shell, target, changed, versions, arguments, {std::max(1.0, some), std::max(1.0, all / some)});
    shell.setting.assumeUnknown(OpamRenewalTexts::tr(
                                    "How much “opam upgrade” builds anew is not known: one of the project's packages and what needs it is "
                                    "assumed, %1; it may be nothing, or all of the switch, %2.")
                                    .arg(formatDuration(Seconds(some)), formatDuration(Seconds(all))),
                                shell.costs().packageCpu.provenance, causeOfPackages());
    return Status::Success;
}

Status runUpdate(Shell &shell, const OpamArguments &arguments)
{
    const Costs &costs = shell.costs();
    if (arguments.has(u"--depexts")) {
        updatePackageIndex(shell);
        return Status::Success;
    }
    shell.chargeCpu(Phase::Switch, costs.opamUpdate, costs.twoCoresSerial, costs.opamUpdate, OpamRenewalTexts::tr("opam update"));
    const Content *root = shell.files.at(shell.opamRoot());
    const auto *known = root ? std::get_if<OpamRoot>(root) : nullptr;
    if (!known || !known->hasGitRepository) { // that of the images of ocaml/opam is a clone beside it, which has nothing new
        const Content *content = shell.files.at(currentSwitch(shell));
        if (const auto *target = content ? std::get_if<Switch>(content) : nullptr)
            shell.olderPackages = target->packages;
    }
    const bool upgrades = std::any_of(arguments.options.cbegin(), arguments.options.cend(), [](const QString &option) {
        return option == "--upgrade"_L1 || (!option.startsWith("--"_L1) && option.contains(u'u'));
    });
    return upgrades ? runUpgrade(shell, arguments) : Status::Success;
}

} // namespace caravan::estimate
