// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/estimate/facts/facts.h"
#include "core/estimate/facts/own_rates.h"
#include "core/estimate/facts/package_costs.h"
#include "core/estimate/facts/programs.h"
#include "core/estimate/facts/spread.h"
#include "core/estimate/facts/system_sizes.h"
#include "core/recipes/catalogue.h"
#include "core/yaml/tree.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace caravan::estimate {

/// A figure with where it comes from.
struct Cost {
    double value = 0;
    recipes::Provenance provenance;
    std::optional<Spread> spread = {}; ///< where it has one of its own, besides what its confidence says

    operator double() const { return value; }
};

/// A way to count energy (`resources/catalogue/energy.yml`).
struct EnergyMethod {
    bool usesCurve = true;   ///< the runner's power curve; else wattsPerVcpu
    double wattsPerVcpu = 0; ///< at full load
    double memoryWattsPerGigabyte = 0;
    double networkKwhPerGigabyte = 0;
    recipes::Provenance provenance;
};

/// Electricity of a place.
struct Grid {
    QString title;
    double gramsPerKwh = 0;
    double powerUsageEffectiveness = 1;
    recipes::Provenance provenance;
};

/// The figures of `costs.yml`, `energy.yml` and of packages; times in seconds, sizes in bytes.
/// "cpu" in a name, and all figures of opam and dune, are CPU seconds of the machine that they were measured on.
struct Costs {
    // How sure a figure is: P90 over P50, by its confidence.
    Cost spreadMeasured;
    Cost spreadStated;
    Cost spreadDerived;
    Cost spreadOtherVersion;
    Cost spreadAssumed;

    // How far the same thing differs from run to run.
    Cost networkSpread;
    Cost jobSpread;

    // Speed-up of two cores over one; more cores follow Amdahl's law from it.
    Cost twoCoresCompiler;
    Cost twoCoresPackage;
    Cost twoCoresSmallPackage;
    Cost smallPackageCpu;
    Cost twoCoresInstall;
    Cost twoCoresBuild;
    Cost twoCoresZip;
    Cost twoCoresSerial;

    // Preparing a job.
    Cost pullFixed;
    Cost pullOverlap;
    Cost pullKept;
    Cost imageUnpackedRatio;
    Cost unknownImageBytes;

    // Getting the sources.
    Cost cloneSeconds; ///< of a repository whose size is not known
    Cost cloneStart;
    Cost cloneBytesPerSecond;
    Cost cloneCpuPerMegabyte;
    Cost cloneTipRatio;        ///< bytes that are sent for one commit over those of its files
    Cost cloneCommitsPerDepth; ///< that are fetched for each one that GIT_DEPTH asks for
    Cost cloneDepth;           ///< commits that are fetched where nothing says otherwise

    // Caches and artifacts.
    Cost cacheFixed;
    Cost cacheRatio;
    Cost cacheRatioFast;
    Cost cacheRatioStore;
    Cost zipCpuPerGigabyte;
    Cost zipCpuPerGigabyteFast;
    Cost zipCpuPerGigabyteStore;
    Cost zipCpuPerGigabyteLegacy;
    Cost zipCpuPerFile;
    Cost unzipCpuPerGigabyte;
    Cost unzipCpuPerFile;
    Cost cacheSpread;
    Cost cacheIsRebuilt;
    Cost uploadBytesPerSecond;
    Cost copyPerFile;
    Cost tarFixed; ///< packing or unpacking a few files
    Cost siteBytes;
    Cost artifactBytes;
    Cost pagesDeploy;

    // opam itself, CPU seconds.
    Cost opamSolve;
    Cost opamSolvePerPackage;
    Cost opamPerPackage;
    Cost opamInit;
    Cost opamInitGit;
    Cost opamReinit;
    Cost opamUpdate;
    Cost opamSwitchEmpty;
    Cost opamQuery;
    Cost opamPin;
    Cost opamClean;
    Cost opamLint;
    Cost opamRootBytes;
    Cost opamRootGitBytes;
    Cost opamRootFiles;
    Cost compilerCpu;
    Cost compilerClone;
    Cost compilerBytes;
    Cost compilerFiles;
    Cost compilerArchiveBytes;

    // opam packages whose name nobody knows.
    Cost packageCpu;
    Cost packageSpreadDown;
    Cost packageSpreadUp;
    Cost unreadPackagesSpread; ///< of a set of packages that cannot be read
    Cost packageBytes;
    Cost packageFiles;
    Cost packageArchiveBytes;
    Cost packageArchiveSeconds;
    Cost mainPassFactor;

    // System packages.
    Cost aptUpdateCpu;
    Cost aptUpdate;
    Cost aptInstallFixed;
    Cost aptPackage;
    Cost aptPackageBytes;  ///< downloaded, as the next
    Cost aptUnpackedRatio; ///< bytes on the disk for each one that is downloaded
    Cost apkUpdate;
    Cost apkPackage;
    Cost aptSecondsPerMegabyte; ///< of large packages, as the next two
    Cost apkSecondsPerMegabyte;
    Cost dnfSecondsPerMegabyte;
    Cost systemUpgrade;
    Cost systemUpgradeSpread;
    Cost systemOverlap; ///< share of large packages beside the largest that is not there already
    Cost dnfPackage;

    // dune, CPU seconds.
    Cost duneNoopFixed;
    Cost duneNoopPerKiloline;
    Cost duneCachedShare;
    Cost duneChangedShare; ///< of a whole build, what is done again when sources changed
    Cost dunePackageCachedShare;
    Cost dunePackagesSpread;
    Cost nixEvaluation;
    Cost nixClosureBytes;
    Cost nixSpread;
    Cost nixUnreadSpread; ///< P90 over P50 where a binary cache may lack something
    Cost duneLock;
    Cost duneLockAgain;
    Cost buildBytesPerKiloline;
    Cost buildFilesPerKiloline;

    // Container images that a job builds.
    Cost dockerCommand;
    Cost dockerStart;
    Cost emulationFactor; ///< how many times longer programs take that are made for another processor
    Cost layerZipCpuPerGigabyte;
    Cost layerRatio;
    Cost registryBytesPerSecond;

    // Everything else.
    Cost loopSpread;         ///< times that a loop may run of which one is counted
    Cost afterScriptTimeout; ///< seconds after which the runner ends after_script
    Cost clauseSpread;       ///< times that another clause of a `case` may take
    Cost downloadSeconds;

    // How often runs are cold.
    Cost coldShare;
    // Of which runs that is, and of what runs there are besides; shares of all runs.
    Cost dependenciesShare;
    Cost compilerShare;
    Cost newBranchShare;
    Cost sourcesShare;
    Cost statedRuns; ///< as many runs of a project's own weigh as much as these shares
    Cost tieShare;   ///< times that differ by less than this share are the same

    QStringList typicalPackages;
    Programs programs;
    std::shared_ptr<const PackageCosts> packages = std::make_shared<PackageCosts>(); ///< never null
    OwnRates own;                                                                    ///< of the project's own build
    SystemSizes systemSizes;

    EnergyMethod low;
    EnergyMethod mid;
    EnergyMethod high;
    Cost embodiedGramsPerVcpuHour;

    /// What a version of a package costs; some version when it is empty. The reference lives as long as `packages`.
    const PackageCost &package(const QString &name, const QString &version = {}) const { return packages->of(*this, name, version); }
    /// Whether there is nothing to build: the compiler itself and packages without files, `ocaml`, `base-unix`, `conf-gmp` …
    bool isFree(const QString &name, const QString &version = {}) const { return package(name, version).origin == CostOrigin::Nothing; }
    /// A compiler from its sources: \a written is its package with its version and options, \a release the version in it.
    CompilerCost compiler(const QString &written, const QString &release) const { return packages->compiler(*this, written, release); }
    /// How far a figure with such a confidence can be from the truth.
    Spread spreadOf(const recipes::Provenance &provenance) const;
    /// The same for one that may have a spread of its own.
    Spread spreadOf(const Cost &cost) const;
    /// A figure that is itself a P90 over P50, for both sides where it says no other.
    static Spread asSpread(const Cost &cost);
};

/// The entries of `costs.yml` with their names, in their order.
QList<std::pair<QString, Cost>> namedCosts(const Costs &costs);
/// The name of a member of \a costs, whichever figure it has; empty for another figure.
QString costId(const Costs &costs, const Cost &member);
/// Reads `costs.yml` into \a costs. Errors: Syntax with file and line; an entry that is missing or not known is one.
Result<Done> readCosts(const Source &source, Costs &costs);
/// Takes in figures of a user's file: a map of some entries of `costs.yml`, each a value, or a map that may say its source. Errors: as above.
Result<Done> addCosts(const Source &source, yaml::Node map, Costs &costs);

/// What `energy.yml` says of power curves and grids, by name.
struct Power {
    QMap<QString, QList<PowerPoint>> curves;
    QMap<QString, recipes::Provenance> curveSources;
    QMap<QString, Grid> grids;
};
/// Takes the maps `power` and `grids` of a user's file into \a power. Errors: Syntax with file and line.
Result<Done> addPower(const Source &source, yaml::Node map, Power &power);
/// Takes the maps `methods` (low, mid and high, each with what differs) and `embodied` of a user's file into \a costs. Errors: Syntax with file and line.
Result<Done> addMethods(const Source &source, yaml::Node map, Costs &costs);
/// Reads `energy.yml`, its methods into \a costs. Errors: Syntax with file and line.
Result<Power> readEnergy(const Source &source, Costs &costs);
/// Reads `runners.yml`. Errors: Syntax with file and line.
Result<QList<Runner>> readRunners(const Source &source, const Power &power);

} // namespace caravan::estimate
