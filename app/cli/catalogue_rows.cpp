// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_rows.h"

#include "app/cli/json.h"
#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/estimate/facts/costs.h"
#include "core/opam/closure.h"

#include <QJsonArray>

#include <cmath>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CatalogueRowsTexts);

using CatalogueRows = QList<CatalogueRow>;

constexpr double bytesPerMegabyte = 1e6;
constexpr double whPerKwh = 1000;

double toThousandth(double value) { return std::round(value * 1000) / 1000; }

QJsonObject quantilesOf(double median, const estimate::Spread &spread)
{
    return {{u"p10"_s, toThousandth(median / spread.down)}, {u"p50"_s, toThousandth(median)}, {u"p90"_s, toThousandth(median * spread.up)}};
}

CatalogueRows imageRows(const Knowledge &knowledge)
{
    CatalogueRows rows;
    for (const recipes::ImageFacts &image : knowledge.catalogue.images) {
        QStringList programs(image.contents.has.cbegin(), image.contents.has.cend());
        programs.sort();
        QStringList figures;
        if (image.compressed.value > 0)
            figures.append(CatalogueRowsTexts::tr("%1 compressed").arg(formatBytes(image.compressed)));
        if (image.uncompressed.value > 0)
            figures.append(CatalogueRowsTexts::tr("%1 unpacked").arg(formatBytes(image.uncompressed)));
        if (figures.isEmpty())
            figures.append(CatalogueRowsTexts::tr("size not known"));
        if (!image.ocaml.isEmpty())
            figures.append(CatalogueRowsTexts::tr("OCaml %1").arg(image.ocaml));
        if (!image.opamVersion.isEmpty())
            figures.append(CatalogueRowsTexts::tr("opam %1").arg(image.opamVersion));
        rows.append({image.reference,
                     figures.join(u", "_s),
                     {{u"title"_s, image.title},
                      {u"compressedBytes"_s, image.compressed.value},
                      {u"uncompressedBytes"_s, image.uncompressed.value},
                      {u"distribution"_s, image.distribution},
                      {u"ocaml"_s, image.ocaml},
                      {u"opam"_s, image.opamVersion},
                      {u"user"_s, image.user},
                      {u"programs"_s, jsonOf(programs)}},
                     {image.provenance}});
    }
    return rows;
}

QString originName(estimate::CostOrigin origin)
{
    using enum estimate::CostOrigin;
    switch (origin) {
    case Nothing:
        return u"nothing"_s;
    case Measured:
        return u"measured"_s;
    case OtherVersion:
        return u"other-version"_s;
    case Told:
        return u"told"_s;
    case Predicted:
        return u"predicted"_s;
    case Unlisted:
        return u"unlisted"_s;
    case Unknown:
        break;
    }
    return u"unknown"_s;
}

/// How far the figure of one origin can be trusted: what has nothing to build is as sure as the repository.
recipes::Provenance provenanceOf(const estimate::PackageCost &cost)
{
    recipes::Provenance provenance = cost.provenance;
    if (cost.origin == estimate::CostOrigin::OtherVersion)
        provenance.confidence = u"derived"_s;
    return provenance;
}

/// What a package or a compiler takes to build.
template<class Cost>
QString builtText(const Cost &cost)
{
    return CatalogueRowsTexts::tr("%1 CPU seconds (%2 to %3), %4, %n file(s)", nullptr, int(std::round(cost.files)))
        .arg(formatFigure(cost.cpuSeconds), formatFigure(cost.cpuSeconds / cost.spread.down),
             formatFigure(cost.cpuSeconds * cost.spread.up), formatBytes({cost.bytes}));
}

CatalogueRow packageRow(const estimate::Costs &costs, const QString &name)
{
    const QString version = opam::usersRepository()->newest(name);
    const estimate::PackageCost &cost = costs.package(name, version);
    const QString figures = cost.origin == estimate::CostOrigin::Nothing ? CatalogueRowsTexts::tr("nothing to build") : builtText(cost);
    return {name,
            version.isEmpty() ? figures : version + u": "_s + figures,
            {{u"version"_s, version},
             {u"cpuSeconds"_s, quantilesOf(cost.cpuSeconds, cost.spread)},
             {u"bytes"_s, std::round(cost.bytes)},
             {u"files"_s, std::round(cost.files)},
             {u"depends"_s, jsonOf(cost.depends)},
             {u"origin"_s, originName(cost.origin)}},
            {provenanceOf(cost)}};
}

CatalogueRows packageRows(const Knowledge &knowledge)
{
    const estimate::Costs &costs = *knowledge.facts.costs;
    QStringList names = opam::usersRepository()->names() + costs.packages->names(costs);
    names.sort();
    names.removeDuplicates();
    CatalogueRows rows;
    for (const QString &name : std::as_const(names))
        rows.append(packageRow(costs, name));
    return rows;
}

CatalogueRows compilerRows(const Knowledge &knowledge)
{
    const estimate::Costs &costs = *knowledge.facts.costs;
    QStringList written;
    for (const recipes::Compiler &compiler : knowledge.catalogue.compilers)
        written.append(u"ocaml-base-compiler."_s + compiler.exact);
    const QString newest = knowledge.catalogue.compilers.isEmpty() ? QString() : knowledge.catalogue.compilers.constFirst().exact;
    for (const QString &option : {u"flambda"_s, u"tsan"_s, u"bytecode-only"_s})
        written.append(u"ocaml-variants.%1+options,ocaml-option-%2"_s.arg(newest, option));
    written.append(u"ocaml-variants.5.2.0+ox"_s);
    CatalogueRows rows;
    for (const QString &name : std::as_const(written)) {
        const estimate::CompilerCost cost = costs.compiler(name, name.section(u'.', 1).section(u'+', 0, 0));
        rows.append({name,
                     builtText(cost),
                     {{u"cpuSeconds"_s, quantilesOf(cost.cpuSeconds, cost.spread)}, {u"bytes"_s, cost.bytes}, {u"files"_s, cost.files}},
                     {cost.provenance}});
    }
    return rows;
}

CatalogueRows systemRows(const Knowledge &knowledge)
{
    CatalogueRows rows;
    const estimate::SystemSizes &sizes = knowledge.facts.costs->systemSizes;
    const auto all = sizes.all();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const QString figures = CatalogueRowsTexts::tr("%1 of archives, %2 with what it recommends")
                                    .arg(formatBytes({it->megabytes * bytesPerMegabyte}), formatBytes({it->recommended * bytesPerMegabyte}));
        rows.append({it.key(),
                     it->seconds > 0 ? CatalogueRowsTexts::tr("%1, %2 s measured").arg(figures, formatFigure(it->seconds)) : figures,
                     {{u"downloadBytes"_s, it->megabytes * bytesPerMegabyte},
                      {u"recommendedBytes"_s, it->recommended * bytesPerMegabyte},
                      {u"measuredSeconds"_s, it->seconds > 0 ? QJsonValue(it->seconds) : QJsonValue()}},
                     {it->provenance}});
    }
    return rows;
}

QString executorName(recipes::Executor executor)
{
    switch (executor) {
    case recipes::Executor::Docker:
        return u"docker"_s;
    case recipes::Executor::Shell:
        return u"shell"_s;
    case recipes::Executor::Kubernetes:
        break;
    }
    return u"kubernetes"_s;
}

CatalogueRows runnerRows(const Knowledge &knowledge)
{
    CatalogueRows rows;
    for (const estimate::Runner &runner : knowledge.facts.runners) {
        rows.append(
            {runner.id,
             CatalogueRowsTexts::tr(
                 "%1: %2 vCPU, %3 CPU seconds for each measured one, network %4/s, cache %5/s, unpacking %6/s, %n job(s) at once", nullptr,
                 runner.concurrency)
                 .arg(runner.title, QString::number(runner.vcpus), formatFigure(runner.cpuFactor),
                      formatBytes({runner.networkBytesPerSecond}), formatBytes({runner.cacheBytesPerSecond}),
                      formatBytes({runner.unpackBytesPerSecond})),
             {{u"title"_s, runner.title},
              {u"executor"_s, executorName(runner.executor)},
              {u"host"_s, runner.host},
              {u"vcpus"_s, runner.vcpus},
              {u"memoryGigabytes"_s, runner.memoryGigabytes},
              {u"cpuFactor"_s, quantilesOf(runner.cpuFactor, {runner.cpuFactorSpread, runner.cpuFactorSpread})},
              {u"networkBytesPerSecond"_s, runner.networkBytesPerSecond},
              {u"cacheBytesPerSecond"_s, runner.cacheBytesPerSecond},
              {u"unpackBytesPerSecond"_s, runner.unpackBytesPerSecond},
              {u"queueSeconds"_s,
               QJsonObject{{u"p10"_s, runner.queue.p10.count()}, {u"p50"_s, runner.queue.p50.count()}, {u"p90"_s, runner.queue.p90.count()}}},
              {u"zipFactor"_s, runner.packingFactor()},
              {u"startSeconds"_s, runner.startOverhead.count()},
              {u"keepsImages"_s, runner.keepsImages},
              {u"isPrivileged"_s, runner.isPrivileged},
              {u"bindsSocket"_s, runner.bindsSocket},
              {u"hasDistributedCache"_s, runner.hasDistributedCache},
              {u"concurrency"_s, runner.concurrency},
              {u"costFactor"_s, runner.costFactor},
              {u"idleWatts"_s, runner.idleWatts},
              {u"fullWatts"_s, runner.fullWatts},
              {u"gramsCo2ePerKwh"_s, runner.gramsCo2ePerKwh},
              {u"assumed"_s, jsonOf(runner.assumed)}},
             runner.provenance});
    }
    return rows;
}

CatalogueRow methodRow(const QString &id, const estimate::EnergyMethod &method)
{
    const QString processor = method.usesCurve ? CatalogueRowsTexts::tr("processors by the runner's power curve")
                                               : CatalogueRowsTexts::tr("%1 W for each vCPU").arg(formatFigure(method.wattsPerVcpu));
    return {u"method "_s + id,
            CatalogueRowsTexts::tr("%1, %2 W for each GB of memory, %3 Wh for each GB moved")
                .arg(processor, formatFigure(method.memoryWattsPerGigabyte), formatFigure(method.networkKwhPerGigabyte * whPerKwh)),
            {{u"wattsPerVcpu"_s, method.usesCurve ? QJsonValue() : QJsonValue(method.wattsPerVcpu)},
             {u"memoryWattsPerGigabyte"_s, method.memoryWattsPerGigabyte},
             {u"networkKwhPerGigabyte"_s, method.networkKwhPerGigabyte}},
            {method.provenance}};
}

CatalogueRows energyRows(const Knowledge &knowledge)
{
    const estimate::Costs &costs = *knowledge.facts.costs;
    CatalogueRows rows{methodRow(u"low"_s, costs.low), methodRow(u"mid"_s, costs.mid), methodRow(u"high"_s, costs.high)};
    rows.append({u"embodied"_s,
                 CatalogueRowsTexts::tr("%1 g of CO₂e for each hour of a vCPU").arg(formatFigure(costs.embodiedGramsPerVcpuHour)),
                 {{u"gramsPerVcpuHour"_s, costs.embodiedGramsPerVcpuHour.value}},
                 {costs.embodiedGramsPerVcpuHour.provenance}});
    const std::shared_ptr<const estimate::Power> power = knowledge.facts.power;
    for (auto it = power->curves.cbegin(); it != power->curves.cend(); ++it) {
        QJsonArray points;
        for (const estimate::PowerPoint &point : *it)
            points.append(QJsonObject{{u"loadPercent"_s, point.loadPercent}, {u"watts"_s, point.watts}});
        rows.append(
            {u"power "_s + it.key(),
             CatalogueRowsTexts::tr("%1 W idle, %2 W full").arg(formatFigure(it->constFirst().watts), formatFigure(it->constLast().watts)),
             {{u"points"_s, points}},
             {power->curveSources.value(it.key())}});
    }
    for (auto it = power->grids.cbegin(); it != power->grids.cend(); ++it) {
        rows.append(
            {u"grid "_s + it.key(),
             CatalogueRowsTexts::tr("%1: %2 g of CO₂e for each kWh, of which %3 are used for one")
                 .arg(it->title, formatFigure(it->gramsPerKwh), QString::number(it->powerUsageEffectiveness)),
             {{u"title"_s, it->title}, {u"gramsCo2ePerKwh"_s, it->gramsPerKwh}, {u"powerUsageEffectiveness"_s, it->powerUsageEffectiveness}},
             {it->provenance}});
    }
    return rows;
}

CatalogueRows figureRows(const Knowledge &knowledge)
{
    CatalogueRows rows;
    for (const auto &[id, cost] : estimate::namedCosts(*knowledge.facts.costs))
        rows.append({id, QString::number(cost.value), {{u"value"_s, cost.value}}, {cost.provenance}});
    for (const auto &[id, rate] : knowledge.facts.costs->own.rates()) {
        rows.append({u"rate "_s + id,
                     CatalogueRowsTexts::tr("%1 CPU seconds, and %2 for each 1,000 lines or test")
                         .arg(formatFigure(rate.fixed), QString::number(rate.each)),
                     {{u"fixedCpuSeconds"_s, rate.fixed},
                      {u"eachCpuSeconds"_s, rate.each},
                      {u"shareOfBuild"_s, rate.share},
                      {u"down"_s, rate.down},
                      {u"up"_s, rate.up}},
                     {rate.provenance}});
    }
    for (const auto &[id, number] : knowledge.facts.costs->own.typicalNumbers())
        rows.append({u"typical "_s + id, QString::number(number.value), {{u"value"_s, number.value}}, {number.provenance}});
    return rows;
}

} // namespace

const QList<CatalogueTopic> &catalogueTopics()
{
    static const QList<CatalogueTopic> topics = {
        {u"images"_s, u"images"_s, imageRows},          {u"packages"_s, u"packages"_s, packageRows},
        {u"compilers"_s, u"compilers"_s, compilerRows}, {u"system-packages"_s, u"systemPackages"_s, systemRows},
        {u"runners"_s, u"runners"_s, runnerRows},       {u"energy"_s, u"energy"_s, energyRows},
        {u"costs"_s, u"costs"_s, figureRows},
    };
    return topics;
}

} // namespace caravan::cli
