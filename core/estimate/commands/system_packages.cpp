// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/opam_arguments.h"
#include "core/estimate/commands/shell.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EstimateSystemPackagesTexts);

struct Heavy {
    QLatin1String name;
    Cost Costs::*cost;
    Cost Costs::*bytes;
};

// Packages of Debian that take much longer than a small library.
constexpr Heavy heavy[] = {
    {"build-essential"_L1, &Costs::aptBuildEssential, &Costs::aptBuildEssentialBytes},
    {"gcc"_L1, &Costs::aptBuildEssential, &Costs::aptBuildEssentialBytes},
    {"g++"_L1, &Costs::aptBuildEssential, &Costs::aptBuildEssentialBytes},
    {"git"_L1, &Costs::aptGit, &Costs::aptGitBytes},
    {"ocaml"_L1, &Costs::aptOcaml, &Costs::aptOcamlBytes},
    {"ocaml-nox"_L1, &Costs::aptOcaml, &Costs::aptOcamlBytes},
    {"nodejs"_L1, &Costs::aptNodejs, &Costs::aptNodejsBytes},
    {"npm"_L1, &Costs::aptNodejs, &Costs::aptNodejsBytes},
    {"opam"_L1, &Costs::aptOpam, &Costs::aptOpamBytes},
};

const Cost &costOf(const Costs &costs, recipes::PackageFamily family, QStringView name)
{
    if (family == recipes::PackageFamily::Alpine)
        return costs.apkPackage;
    if (family == recipes::PackageFamily::Fedora)
        return costs.dnfPackage;
    for (const Heavy &known : heavy) {
        if (known.name == name)
            return costs.*known.cost;
    }
    return costs.aptPackage;
}

/// What is downloaded for a package.
const Cost &bytesOf(const Costs &costs, QStringView name)
{
    for (const Heavy &known : heavy) {
        if (known.name == name)
            return costs.*known.bytes;
    }
    return costs.aptPackageBytes;
}

/// The system packages of what is in the current switch.
QStringList systemPackagesOfSwitch(const Shell &shell)
{
    const Content *content = shell.files.at(currentSwitch(shell));
    const auto *found = content ? std::get_if<Switch>(content) : nullptr;
    if (!found || found->packages.isEmpty())
        return {};
    const PackageSet project = shell.setting.projectPackages(opam::WithFlags(opam::With::Test) | opam::With::Doc);
    if (project.packages.intersects(found->packages))
        return namesFor(shell.family, project);
    QStringList names(found->packages.cbegin(), found->packages.cend());
    names.sort();
    return namesFor(shell.family, shell.setting.namedPackages(names));
}

} // namespace

double unpackedBytes(const Costs &costs, const QSet<QString> &systemPackages)
{
    double bytes = 0;
    for (const QString &name : systemPackages)
        bytes += bytesOf(costs, name);
    return bytes * costs.aptUnpackedRatio;
}

QStringList namesFor(recipes::PackageFamily family, const PackageSet &set)
{
    switch (family) {
    case recipes::PackageFamily::Unknown:
    case recipes::PackageFamily::Debian:
        return set.debian;
    case recipes::PackageFamily::Alpine:
        return set.alpine;
    case recipes::PackageFamily::Fedora:
        return set.fedora;
    }
    return {};
}

void installSystemPackages(Shell &shell, const QStringList &names)
{
    const Costs &costs = shell.costs();
    QStringList added;
    double seconds = 0;
    double bytes = 0;
    for (const QString &name : names) {
        if (name.startsWith(u'$') || shell.systemPackages.contains(name))
            continue;
        shell.systemPackages.insert(name);
        added.append(name);
        seconds += costOf(costs, shell.family, name);
        bytes += bytesOf(costs, name);
    }
    if (added.isEmpty()) {
        shell.chargeSeconds(Phase::System, costs.aptInstallFixed, EstimateSystemPackagesTexts::tr("system packages are there already"));
        return;
    }
    const Cost &typical = costOf(costs, shell.family, {});
    shell.chargeSeconds(Phase::System, (seconds + costs.aptInstallFixed) * shell.setting.runner.cpuFactor, costs.spreadOf(typical), typical,
                        EstimateSystemPackagesTexts::tr("%n system package(s): %1", nullptr, int(added.size())).arg(added.join(u", "_s)),
                        bytes);
}

void updatePackageIndex(Shell &shell)
{
    const Costs &costs = shell.costs();
    shell.chargeSeconds(Phase::System, shell.family == recipes::PackageFamily::Alpine ? costs.apkUpdate : costs.aptUpdate,
                        EstimateSystemPackagesTexts::tr("package index"));
}

Status runSystemPackages(Shell &shell, const QStringList &words, const QStringList &piped)
{
    QStringList operands;
    for (const QString &word : words.mid(1)) {
        if (!word.startsWith(u'-') && !word.contains(u'='))
            operands += shell.environment.expanded(word).split(u' ', Qt::SkipEmptyParts);
    }
    const QString action = operands.isEmpty() ? QString() : operands.takeFirst();
    if (action == "update"_L1) {
        updatePackageIndex(shell);
        return Status::Success;
    }
    if (action != "install"_L1 && action != "add"_L1)
        return Status::Success;
    if (piped.value(0) == "opam"_L1 && OpamArguments::of(piped).command == "list"_L1)
        operands += systemPackagesOfSwitch(shell);
    if (!operands.isEmpty())
        installSystemPackages(shell, operands);
    return Status::Success;
}

} // namespace caravan::estimate
