// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/shell.h"
#include "core/recipes/opam_arguments.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EstimateSystemPackagesTexts);

/// What installing a small package takes.
const Cost &smallCost(const Costs &costs, recipes::PackageFamily family)
{
    switch (family) {
    case recipes::PackageFamily::Alpine:
        return costs.apkPackage;
    case recipes::PackageFamily::Fedora:
        return costs.dnfPackage;
    case recipes::PackageFamily::Unknown:
    case recipes::PackageFamily::Debian:
        break;
    }
    return costs.aptPackage;
}

const Cost &megabyteCost(const Costs &costs, recipes::PackageFamily family)
{
    switch (family) {
    case recipes::PackageFamily::Alpine:
        return costs.apkSecondsPerMegabyte;
    case recipes::PackageFamily::Fedora:
        return costs.dnfSecondsPerMegabyte;
    case recipes::PackageFamily::Unknown:
    case recipes::PackageFamily::Debian:
        break;
    }
    return costs.aptSecondsPerMegabyte;
}

/// What several packages come to.
struct SystemWork {
    double seconds = 0;
    double bytes = 0; ///< downloaded
    bool hasLarge = false;
    const SystemSize *ofUser = nullptr; ///< the largest that the user has told of; null for none
};

/// Large packages share what they depend on: beside the largest, only a part of each is new.
SystemWork workOf(const Costs &costs, recipes::PackageFamily family, const QStringList &names, bool takesRecommended)
{
    constexpr double megabyte = 1e6;
    SystemWork work;
    double largestSeconds = 0;
    double largestBytes = 0;
    double otherSeconds = 0;
    double otherBytes = 0;
    for (const QString &name : names) {
        const SystemSize *size = costs.systemSizes.of(name);
        work.seconds += smallCost(costs, family);
        if (!size) {
            work.bytes += costs.aptPackageBytes;
            continue;
        }
        const bool isDebian = family == recipes::PackageFamily::Debian || family == recipes::PackageFamily::Unknown;
        const double megabytes = isDebian && takesRecommended ? size->recommended : size->megabytes;
        const bool isMeasured = size->seconds > 0 && (size->isOfUser || (isDebian && !takesRecommended));
        const double seconds = isMeasured ? size->seconds : megabytes * megabyteCost(costs, family);
        otherSeconds += seconds;
        otherBytes += megabytes * megabyte;
        largestSeconds = std::max(largestSeconds, seconds);
        largestBytes = std::max(largestBytes, megabytes * megabyte);
        work.hasLarge = true;
        if (size->isOfUser && (!work.ofUser || work.ofUser->megabytes < size->megabytes))
            work.ofUser = size;
    }
    work.seconds += largestSeconds + costs.systemOverlap * (otherSeconds - largestSeconds);
    work.bytes += largestBytes + costs.systemOverlap * (otherBytes - largestBytes);
    return work;
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
    QList<opam::Dependency> packages;
    for (const QString &name : std::as_const(names))
        packages.append({name});
    return namesFor(shell.family, shell.setting.namedPackages(packages));
}

/// The packages that the operands of an installation name.
struct NamedPackages {
    QStringList names;
    bool hasUnknown = false; ///< besides: what a command prints or a variable holds that is not known here
};

/// Whether \a word is what `opam list` prints.
bool isOpamList(const QString &word)
{
    return word.startsWith("$(opam "_L1)
        && recipes::OpamArguments::of(word.sliced(2).chopped(1).split(u' ', Qt::SkipEmptyParts)).command == "list"_L1;
}

NamedPackages packagesOf(const Shell &shell, const QStringList &operands)
{
    NamedPackages packages;
    for (const QString &word : operands) {
        if (isOpamList(word))
            packages.names += systemPackagesOfSwitch(shell);
        else if (word.startsWith(u'$') || word.startsWith(u'`'))
            packages.hasUnknown = true;
        else
            packages.names += word;
    }
    return packages;
}

} // namespace

double unpackedBytes(const Costs &costs, const QSet<QString> &systemPackages)
{
    const QStringList names(systemPackages.cbegin(), systemPackages.cend());
    return workOf(costs, recipes::PackageFamily::Debian, names, false).bytes * costs.aptUnpackedRatio;
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

void installSystemPackages(Shell &shell, const QStringList &names, bool takesRecommended)
{
    const Costs &costs = shell.costs();
    QStringList added;
    for (const QString &name : names) {
        if (shell.systemPackages.contains(name))
            continue;
        shell.systemPackages.insert(name);
        added.append(name);
        const SystemSize *size = takesRecommended ? costs.systemSizes.of(name) : nullptr;
        for (const QString &brought : size ? size->brings : QStringList())
            shell.systemPackages.insert(brought);
    }
    if (added.isEmpty()) {
        shell.chargeSeconds(Phase::System, costs.aptInstallFixed, EstimateSystemPackagesTexts::tr("system packages are there already"));
        return;
    }
    const SystemWork work = workOf(costs, shell.family, added, takesRecommended);
    Cost typical = work.hasLarge ? megabyteCost(costs, shell.family) : smallCost(costs, shell.family);
    if (work.ofUser)
        typical.provenance = work.ofUser->provenance;
    const Spread spread = work.ofUser ? costs.spreadOf(work.ofUser->provenance)
        : work.hasLarge               ? costs.asSpread(costs.spreadAssumed)
                                      : costs.spreadOf(typical);
    shell.chargeSeconds(Phase::System, (work.seconds + costs.aptInstallFixed) * shell.setting.runner.cpuFactor, spread, typical,
                        EstimateSystemPackagesTexts::tr("%n system package(s): %1", nullptr, int(added.size())).arg(added.join(u", "_s)),
                        work.bytes);
}

void updatePackageIndex(Shell &shell)
{
    const Costs &costs = shell.costs();
    shell.chargeSeconds(Phase::System, shell.family == recipes::PackageFamily::Alpine ? costs.apkUpdate : costs.aptUpdate,
                        EstimateSystemPackagesTexts::tr("package index"));
}

Status runSystemPackages(Shell &shell, const QStringList &words)
{
    QStringList operands;
    bool takesRecommended = words.constFirst().startsWith("apt"_L1);
    static const QStringList valued = {u"-t"_s,        u"-o"_s,           u"-c"_s, u"--target-release"_s,
                                       u"--virtual"_s, u"--repository"_s, u"-X"_s, u"-p"_s};
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == "--no-install-recommends"_L1 || word.contains("Install-Recommends=false"_L1) || word.contains("Install-Recommends=0"_L1))
            takesRecommended = false;
        const bool isValue = valued.contains(words.at(i - 1));
        if (isValue && word.contains("Install-Recommends"_L1))
            continue;
        if (!word.startsWith(u'-') && !isValue)
            operands += word;
        else if (words.constFirst() == "pacman"_L1 && word.startsWith("-S"_L1))
            operands.prepend(word == "-Sy"_L1 || word == "-Syy"_L1 ? u"update"_s : u"install"_s);
    }
    const QString action = operands.isEmpty() ? QString() : operands.takeFirst();
    if (action == "update"_L1 || action == "makecache"_L1 || action == "refresh"_L1 || action == "ref"_L1) {
        updatePackageIndex(shell);
        return Status::Success;
    }
    static const QStringList upgrades = {u"upgrade"_s, u"dist-upgrade"_s, u"full-upgrade"_s, u"up"_s, u"dup"_s};
    if (upgrades.contains(action)) {
        const Costs &costs = shell.costs();
        shell.chargeRough(Phase::System, {costs.systemUpgrade, costs.systemUpgradeSpread, costs.systemUpgradeSpread}, true,
                          EstimateSystemPackagesTexts::tr("system packages are brought up to date"), costs.systemUpgrade.provenance,
                          causeOf(costs.systemUpgrade.provenance.source));
        return Status::Success;
    }
    static const QStringList installing = {u"install"_s,      u"add"_s,          u"reinstall"_s, u"build-dep"_s, u"satisfy"_s,
                                           u"localinstall"_s, u"groupinstall"_s, u"cask"_s,      u"in"_s,        u"bundle"_s};
    if (!installing.contains(action))
        return Status::Success;
    const NamedPackages packages = packagesOf(shell, operands);
    if (shell.costs().programs.known(words)) { // of which a table tells more than of its packages
        shell.systemPackages.unite(QSet<QString>(packages.names.cbegin(), packages.names.cend()));
        return runTimed(shell, words);
    }
    if (!packages.names.isEmpty())
        installSystemPackages(shell, packages.names, takesRecommended);
    else if (packages.hasUnknown)
        shell.chargeSeconds(Phase::System, shell.costs().aptInstallFixed,
                            EstimateSystemPackagesTexts::tr("system packages that only the run names"));
    return Status::Success;
}

} // namespace caravan::estimate
