// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/package_costs.h"

#include "core/estimate/facts/catalogue_file.h"
#include "core/estimate/facts/costs.h"
#include "core/opam/closure.h"
#include "core/recipes/glob.h"

#include <algorithm>
#include <cmath>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

constexpr double quantile90 = 1.2816; ///< of the standard normal distribution

/// The mean of a lognormal figure with this median.
double meanOf(double median, const Spread &spread)
{
    const double deviation = std::log(std::max(1.0, spread.up)) / quantile90;
    return median * std::exp(deviation * deviation / 2);
}

bool matchesName(const ToldCost &told, const QString &name)
{
    return std::any_of(told.names.cbegin(), told.names.cend(), [&](const QString &known) { return recipes::matchesAny(known, name); });
}

bool isOfVersion(const ToldCost &told, const QString &version)
{
    if (told.version.isEmpty())
        return true;
    const bool isBound = told.version.contains(u'<') || told.version.contains(u'>') || told.version.contains(u'=');
    return isBound ? !version.isEmpty() && opam::satisfies(version, told.version) : recipes::matchesAny(told.version, version);
}

/// The first of \a list that is about this package.
const ToldCost *toldOf(const QList<ToldCost> &list, const QString &name, const QString &version)
{
    for (const ToldCost &told : list) {
        if (isOfVersion(told, version) && matchesName(told, name))
            return &told;
    }
    return nullptr;
}

const ToldCost *compilerOf(const QList<ToldCost> &list, const QString &written, const QString &release)
{
    for (const ToldCost &told : list) {
        if (release.startsWith(told.version) && written.contains(told.variant))
            return &told;
    }
    return nullptr;
}

Spread spreadOf(const ToldCost &told, const Costs &costs)
{
    const Spread usual = costs.spreadOf(told.provenance);
    return {told.spread.down > 0 ? told.spread.down : usual.down, told.spread.up > 0 ? told.spread.up : usual.up};
}

/// Takes what is told into \a cost, which is what is known otherwise.
void take(const ToldCost &told, const Costs &costs, PackageCost &cost)
{
    const bool isNothing = told.cpuSeconds == 0 && told.bytes == 0;
    cost.origin = isNothing ? CostOrigin::Nothing : CostOrigin::Told;
    cost.cpuSeconds = told.cpuSeconds;
    cost.spread = spreadOf(told, costs);
    cost.mean = told.spread.up > 0 ? meanOf(told.cpuSeconds, cost.spread) : told.cpuSeconds;
    cost.bytes = told.bytes < 0 ? cost.bytes : told.bytes;
    cost.files = told.files < 0 ? cost.files : told.files;
    cost.provenance = told.provenance;
}

recipes::Provenance ofMeasurements() { return {u"measured.tsv"_s, u"2026-11-22"_s, u"measured"_s}; }

} // namespace

PackageCosts::PackageCosts(ToldCosts own) : m_own(std::move(own)) { }
PackageCosts::~PackageCosts() = default;

const PackageCosts::Data &PackageCosts::data(const Costs &costs) const
{
    if (m_data)
        return *m_data;
    // What cannot be read is not there; a test reads each of the files, and they are built in.
    Data data;
    if (const auto read = catalogueFile(u"measured.tsv"_s); read) {
        if (auto measured = readMeasurements(*read, costs.mainPassFactor))
            data.measured = *std::move(measured);
    }
    if (const auto read = catalogueFile(u"packages.yml"_s); read) {
        if (auto told = readToldCosts(*read))
            data.told = *std::move(told);
    }
    if (const auto read = catalogueFile(u"prediction.tsv"_s); read) {
        if (auto predictions = readPredictions(*read))
            data.predictions = *std::move(predictions);
    }
    return m_data.emplace(std::move(data));
}

PackageCost PackageCosts::predicted(const Costs &costs, const QString &name, const QString &version) const
{
    const Predictions &by = data(costs).predictions;
    const auto repository = opam::usersRepository();
    const opam::Repository::Versions versions = repository->versions(name);
    PackageCost cost;
    cost.depends = opam::directDependencies(name, version);
    if (versions->isEmpty()) {
        cost.cpuSeconds = costs.packageCpu;
        cost.spread = {costs.packageSpreadDown, costs.packageSpreadUp};
        cost.mean = costs.packageCpu * by.cpuSeconds.mean;
        cost.bytes = costs.packageBytes;
        cost.files = costs.packageFiles;
        cost.provenance = costs.packageCpu.provenance;
        return cost;
    }
    const auto asked = std::find_if(versions->cbegin(), versions->cend(),
                                    [&](const opam::Definition &definition) { return definition.version == version; });
    if (asked == versions->cend() ? versions->last().hasNoSources : asked->hasNoSources) {
        cost.origin = CostOrigin::Nothing;
        cost.spread = {1, 1};
        cost.provenance = {repository->source(), {}, u"stated"_s};
        return cost;
    }
    const Features features = featuresOf(name);
    cost.origin = CostOrigin::Predicted;
    cost.cpuSeconds = by.cpuSeconds.of(features);
    cost.spread = {by.cpuSeconds.p90, by.cpuSeconds.p90};
    cost.mean = cost.cpuSeconds * by.cpuSeconds.mean;
    cost.bytes = by.bytes.of(features) * by.bytes.mean;
    cost.files = by.files.of(features) * by.files.mean;
    cost.provenance = {u"fitted to the packages of measured.tsv by their kind, dependencies and dependents (prediction.tsv)"_s,
                       u"2026-11-29"_s, u"derived"_s};
    return cost;
}

PackageCost PackageCosts::find(const Costs &costs, const QString &name, const QString &version) const
{
    const Data &known = data(costs);
    const QString meant = version.isEmpty() ? opam::usersRepository()->newest(name) : version;
    const ToldCost *own = toldOf(m_own.packages, name, meant);
    if (const auto found = known.measured.constFind(name); found != known.measured.cend() && !toldOf(known.told.packages, name, meant)) {
        PackageCost cost;
        const bool isThis = version.isEmpty() || found->versions.contains(version);
        cost.origin = isThis ? CostOrigin::Measured : CostOrigin::OtherVersion;
        if (found->cpuSeconds == 0)
            cost.origin = CostOrigin::Nothing;
        cost.cpuSeconds = found->cpuSeconds;
        const double spread = isThis ? costs.spreadMeasured : costs.spreadOtherVersion;
        cost.spread = {spread, spread};
        cost.mean = found->cpuSeconds;
        cost.bytes = found->bytes;
        cost.files = found->files;
        cost.depends = found->depends;
        cost.provenance = ofMeasurements();
        if (own)
            take(*own, costs, cost);
        return cost;
    }
    const ToldCost *told = own ? own : toldOf(known.told.packages, name, meant);
    PackageCost cost = predicted(costs, name, meant);
    if (!told && cost.origin == CostOrigin::Unknown) {
        told = toldOf(known.told.unlisted, name, meant);
        if (told) {
            take(*told, costs, cost);
            cost.origin = CostOrigin::Unlisted;
            return cost;
        }
    }
    if (told)
        take(*told, costs, cost);
    return cost;
}

const PackageCost &PackageCosts::of(const Costs &costs, const QString &name, const QString &version) const
{
    const QMutexLocker locker(&m_mutex);
    return known(costs, name, version);
}

Size PackageCosts::sizeOf(const Costs &costs, const QSet<QString> &packages, const QHash<QString, QString> &versions) const
{
    constexpr qsizetype mostSizes = 16;
    const QMutexLocker locker(&m_mutex);
    const auto found = std::find_if(m_sizes.begin(), m_sizes.end(),
                                    [&](const KnownSize &one) { return one.packages == packages && one.versions == versions; });
    if (found != m_sizes.end()) {
        std::rotate(m_sizes.begin(), found, found + 1);
        return m_sizes.constFirst().size;
    }
    Size size;
    for (const QString &name : packages) {
        const PackageCost &cost = known(costs, name, versions.value(name));
        size += {cost.bytes, cost.files};
    }
    if (m_sizes.size() == mostSizes)
        m_sizes.removeLast();
    m_sizes.prepend({packages, versions, size});
    return size;
}

const PackageCost &PackageCosts::known(const Costs &costs, const QString &name, const QString &version) const
{
    const std::pair key(name, version);
    if (const auto found = m_known.find(key); found != m_known.end())
        return found->second;
    return m_known.emplace(key, find(costs, name, version)).first->second;
}

CompilerCost PackageCosts::compiler(const Costs &costs, const QString &written, const QString &release) const
{
    const QMutexLocker locker(&m_mutex);
    CompilerCost cost = {costs.compilerCpu, costs.compilerBytes, costs.compilerFiles, costs.asSpread(costs.spreadOtherVersion),
                         costs.compilerCpu.provenance};
    // Another release than those which were measured.
    cost.provenance.confidence = u"derived"_s;
    const ToldCost *told = compilerOf(m_own.compilers, written, release);
    if (!told)
        told = compilerOf(data(costs).told.compilers, written, release);
    if (!told)
        return cost;
    cost.cpuSeconds = told->cpuSeconds;
    cost.bytes = told->bytes < 0 ? cost.bytes : told->bytes;
    cost.files = told->files < 0 ? cost.files : told->files;
    cost.spread = spreadOf(*told, costs);
    cost.provenance = told->provenance;
    return cost;
}

QStringList PackageCosts::names(const Costs &costs) const
{
    const QMutexLocker locker(&m_mutex);
    const Data &known = data(costs);
    QStringList names = known.measured.keys();
    for (const ToldCosts *told : {&m_own, &known.told}) {
        for (const ToldCost &one : told->packages)
            names += one.names.filter(u"*"_s).isEmpty() ? one.names : QStringList();
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace caravan::estimate
