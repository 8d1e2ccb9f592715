// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/costs.h"

#include "core/base/texts.h"
#include "core/estimate/facts/fields.h"
#include "core/yaml/packed.h"
#include "core/yaml/tree.h"

#include <QSet>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CostsTexts);

struct Name {
    QLatin1String id;
    Cost Costs::*member;
};

// One line for each entry of costs.yml.
constexpr Name names[] = {
    {"spread-measured"_L1, &Costs::spreadMeasured},
    {"spread-stated"_L1, &Costs::spreadStated},
    {"spread-derived"_L1, &Costs::spreadDerived},
    {"spread-other-version"_L1, &Costs::spreadOtherVersion},
    {"spread-assumed"_L1, &Costs::spreadAssumed},
    {"network-spread"_L1, &Costs::networkSpread},
    {"job-spread"_L1, &Costs::jobSpread},
    {"two-cores-compiler"_L1, &Costs::twoCoresCompiler},
    {"two-cores-package"_L1, &Costs::twoCoresPackage},
    {"two-cores-small-package"_L1, &Costs::twoCoresSmallPackage},
    {"small-package-cpu"_L1, &Costs::smallPackageCpu},
    {"two-cores-install"_L1, &Costs::twoCoresInstall},
    {"two-cores-build"_L1, &Costs::twoCoresBuild},
    {"two-cores-zip"_L1, &Costs::twoCoresZip},
    {"two-cores-serial"_L1, &Costs::twoCoresSerial},
    {"pull-fixed"_L1, &Costs::pullFixed},
    {"pull-overlap"_L1, &Costs::pullOverlap},
    {"pull-kept"_L1, &Costs::pullKept},
    {"image-unpacked-ratio"_L1, &Costs::imageUnpackedRatio},
    {"unknown-image-bytes"_L1, &Costs::unknownImageBytes},
    {"clone-seconds"_L1, &Costs::cloneSeconds},
    {"clone-start"_L1, &Costs::cloneStart},
    {"clone-bytes-per-second"_L1, &Costs::cloneBytesPerSecond},
    {"clone-cpu-per-megabyte"_L1, &Costs::cloneCpuPerMegabyte},
    {"clone-tip-ratio"_L1, &Costs::cloneTipRatio},
    {"clone-commits-per-depth"_L1, &Costs::cloneCommitsPerDepth},
    {"clone-depth"_L1, &Costs::cloneDepth},
    {"cache-fixed"_L1, &Costs::cacheFixed},
    {"cache-ratio"_L1, &Costs::cacheRatio},
    {"cache-ratio-fast"_L1, &Costs::cacheRatioFast},
    {"cache-ratio-store"_L1, &Costs::cacheRatioStore},
    {"zip-cpu-per-gigabyte"_L1, &Costs::zipCpuPerGigabyte},
    {"zip-cpu-per-gigabyte-fast"_L1, &Costs::zipCpuPerGigabyteFast},
    {"zip-cpu-per-gigabyte-store"_L1, &Costs::zipCpuPerGigabyteStore},
    {"zip-cpu-per-gigabyte-legacy"_L1, &Costs::zipCpuPerGigabyteLegacy},
    {"zip-cpu-per-file"_L1, &Costs::zipCpuPerFile},
    {"unzip-cpu-per-gigabyte"_L1, &Costs::unzipCpuPerGigabyte},
    {"unzip-cpu-per-file"_L1, &Costs::unzipCpuPerFile},
    {"cache-spread"_L1, &Costs::cacheSpread},
    {"cache-is-rebuilt"_L1, &Costs::cacheIsRebuilt},
    {"upload-bytes-per-second"_L1, &Costs::uploadBytesPerSecond},
    {"copy-per-file"_L1, &Costs::copyPerFile},
    {"tar-fixed"_L1, &Costs::tarFixed},
    {"site-bytes"_L1, &Costs::siteBytes},
    {"artifact-bytes"_L1, &Costs::artifactBytes},
    {"pages-deploy"_L1, &Costs::pagesDeploy},
    {"opam-solve"_L1, &Costs::opamSolve},
    {"opam-solve-per-package"_L1, &Costs::opamSolvePerPackage},
    {"opam-per-package"_L1, &Costs::opamPerPackage},
    {"opam-init"_L1, &Costs::opamInit},
    {"opam-init-git"_L1, &Costs::opamInitGit},
    {"opam-reinit"_L1, &Costs::opamReinit},
    {"opam-update"_L1, &Costs::opamUpdate},
    {"opam-switch-empty"_L1, &Costs::opamSwitchEmpty},
    {"opam-query"_L1, &Costs::opamQuery},
    {"opam-pin"_L1, &Costs::opamPin},
    {"opam-clean"_L1, &Costs::opamClean},
    {"opam-lint"_L1, &Costs::opamLint},
    {"opam-root-bytes"_L1, &Costs::opamRootBytes},
    {"opam-root-git-bytes"_L1, &Costs::opamRootGitBytes},
    {"opam-root-files"_L1, &Costs::opamRootFiles},
    {"compiler-cpu"_L1, &Costs::compilerCpu},
    {"compiler-clone"_L1, &Costs::compilerClone},
    {"compiler-bytes"_L1, &Costs::compilerBytes},
    {"compiler-files"_L1, &Costs::compilerFiles},
    {"compiler-archive-bytes"_L1, &Costs::compilerArchiveBytes},
    {"package-cpu"_L1, &Costs::packageCpu},
    {"package-spread-down"_L1, &Costs::packageSpreadDown},
    {"package-spread-up"_L1, &Costs::packageSpreadUp},
    {"unread-packages-spread"_L1, &Costs::unreadPackagesSpread},
    {"package-bytes"_L1, &Costs::packageBytes},
    {"package-files"_L1, &Costs::packageFiles},
    {"package-archive-bytes"_L1, &Costs::packageArchiveBytes},
    {"package-archive-seconds"_L1, &Costs::packageArchiveSeconds},
    {"main-pass-factor"_L1, &Costs::mainPassFactor},
    {"apt-update-cpu"_L1, &Costs::aptUpdateCpu},
    {"apt-update"_L1, &Costs::aptUpdate},
    {"apt-install-fixed"_L1, &Costs::aptInstallFixed},
    {"apt-package"_L1, &Costs::aptPackage},
    {"apt-package-bytes"_L1, &Costs::aptPackageBytes},
    {"apt-unpacked-ratio"_L1, &Costs::aptUnpackedRatio},
    {"apk-update"_L1, &Costs::apkUpdate},
    {"apk-package"_L1, &Costs::apkPackage},
    {"apt-seconds-per-megabyte"_L1, &Costs::aptSecondsPerMegabyte},
    {"apk-seconds-per-megabyte"_L1, &Costs::apkSecondsPerMegabyte},
    {"dnf-seconds-per-megabyte"_L1, &Costs::dnfSecondsPerMegabyte},
    {"system-upgrade"_L1, &Costs::systemUpgrade},
    {"system-upgrade-spread"_L1, &Costs::systemUpgradeSpread},
    {"system-overlap"_L1, &Costs::systemOverlap},
    {"dnf-package"_L1, &Costs::dnfPackage},
    {"dune-noop-fixed"_L1, &Costs::duneNoopFixed},
    {"dune-noop-per-kiloline"_L1, &Costs::duneNoopPerKiloline},
    {"dune-cached-share"_L1, &Costs::duneCachedShare},
    {"dune-changed-share"_L1, &Costs::duneChangedShare},
    {"dune-package-cached-share"_L1, &Costs::dunePackageCachedShare},
    {"dune-packages-spread"_L1, &Costs::dunePackagesSpread},
    {"nix-evaluation"_L1, &Costs::nixEvaluation},
    {"nix-closure-bytes"_L1, &Costs::nixClosureBytes},
    {"nix-spread"_L1, &Costs::nixSpread},
    {"nix-unread-spread"_L1, &Costs::nixUnreadSpread},
    {"dune-lock"_L1, &Costs::duneLock},
    {"dune-lock-again"_L1, &Costs::duneLockAgain},
    {"build-bytes-per-kiloline"_L1, &Costs::buildBytesPerKiloline},
    {"build-files-per-kiloline"_L1, &Costs::buildFilesPerKiloline},
    {"docker-command"_L1, &Costs::dockerCommand},
    {"docker-start"_L1, &Costs::dockerStart},
    {"emulation-factor"_L1, &Costs::emulationFactor},
    {"layer-zip-cpu-per-gigabyte"_L1, &Costs::layerZipCpuPerGigabyte},
    {"layer-ratio"_L1, &Costs::layerRatio},
    {"registry-bytes-per-second"_L1, &Costs::registryBytesPerSecond},
    {"loop-spread"_L1, &Costs::loopSpread},
    {"clause-spread"_L1, &Costs::clauseSpread},
    {"after-script-timeout"_L1, &Costs::afterScriptTimeout},
    {"download-seconds"_L1, &Costs::downloadSeconds},
    {"cold-share"_L1, &Costs::coldShare},
    {"dependencies-share"_L1, &Costs::dependenciesShare},
    {"compiler-share"_L1, &Costs::compilerShare},
    {"new-branch-share"_L1, &Costs::newBranchShare},
    {"sources-share"_L1, &Costs::sourcesShare},
    {"stated-runs"_L1, &Costs::statedRuns},
    {"tie-share"_L1, &Costs::tieShare},
};

constexpr auto typicalPackagesId = "typical-packages"_L1;

const Name *nameOf(const QString &id)
{
    for (const Name &name : names) {
        if (name.id == id)
            return &name;
    }
    return nullptr;
}

/// `down` and `up`, which stand together.
Spread spreadIn(Fields &fields, yaml::Node node)
{
    const Spread spread{fields.number(u"down"), fields.number(u"up")};
    if (!fields.error() && (spread.down < 1 || spread.up < 1))
        fields.reject(node, CostsTexts::tr("“down” and “up” are ratios of at least 1."));
    return spread;
}

} // namespace

Result<Done> readCosts(const Source &source, Costs &costs)
{
    const auto tree = yaml::treeOfData(source);
    if (!tree)
        return tree.error();
    const yaml::Node root = tree->root();
    Fields file(source, root);
    QSet<QString> seen;
    for (const yaml::Entry &entry : root.entries()) {
        const QString id = entry.key.text();
        seen.insert(id);
        if (id == typicalPackagesId) {
            for (const yaml::Node &item : entry.value.items())
                costs.typicalPackages.append(item.text());
            continue;
        }
        const Name *name = nameOf(id);
        if (!name) {
            file.reject(entry.key, CostsTexts::tr("No cost has the name “%1”.").arg(id));
            break;
        }
        Fields fields(source, entry.value);
        costs.*(name->member) = {fields.number(u"value"), fields.provenance(), {}};
        if (entry.value[u"up"].isValid() || entry.value[u"down"].isValid())
            (costs.*(name->member)).spread = spreadIn(fields, entry.value);
        if (fields.error())
            return *fields.error();
    }
    for (const Name &name : names) {
        if (!seen.contains(name.id))
            file.reject(root, CostsTexts::tr("The cost “%1” is missing.").arg(name.id));
    }
    if (file.error())
        return *file.error();
    return Done{};
}

Result<Done> addCosts(const Source &source, yaml::Node map, Costs &costs)
{
    if (!map.isValid())
        return Done{};
    Fields file(source, map);
    for (const yaml::Entry &entry : map.entries()) {
        const Name *name = nameOf(entry.key.text());
        if (!name) {
            file.reject(entry.key, CostsTexts::tr("No cost has the name “%1”.").arg(entry.key.text()));
            break;
        }
        if (entry.value.target().isMap()) {
            Fields fields(source, entry.value);
            fields.expectOnly({u"value"_s, u"down"_s, u"up"_s, u"source"_s, u"date"_s, u"confidence"_s});
            costs.*(name->member) = {fields.number(u"value"), fields.provenanceOr(source.file), {}};
            if (fields.has(u"up") || fields.has(u"down"))
                (costs.*(name->member)).spread = spreadIn(fields, entry.value);
            if (fields.error())
                return *fields.error();
        } else {
            costs.*(name->member) = {file.number(entry.key.text()), {source.file, {}, u"stated"_s}, {}};
        }
    }
    if (file.error())
        return *file.error();
    return Done{};
}

QString costId(const Costs &costs, const Cost &member)
{
    for (const Name &name : names) {
        if (&(costs.*(name.member)) == &member)
            return name.id;
    }
    return {};
}

QList<std::pair<QString, Cost>> namedCosts(const Costs &costs)
{
    QList<std::pair<QString, Cost>> list;
    for (const Name &name : names)
        list.append({name.id, costs.*(name.member)});
    return list;
}

Spread Costs::spreadOf(const recipes::Provenance &provenance) const
{
    if (provenance.confidence == "measured"_L1)
        return asSpread(spreadMeasured);
    if (provenance.confidence == "stated"_L1)
        return asSpread(spreadStated);
    if (provenance.confidence == "derived"_L1)
        return asSpread(spreadDerived);
    return asSpread(spreadAssumed);
}

Spread Costs::spreadOf(const Cost &cost) const { return cost.spread ? *cost.spread : spreadOf(cost.provenance); }

Spread Costs::asSpread(const Cost &cost) { return cost.spread ? *cost.spread : Spread{cost.value, cost.value}; }

} // namespace caravan::estimate
