// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/facts/costs.h"
#include "core/estimate/facts/fields.h"
#include "core/yaml/packed.h"
#include "core/yaml/tree.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EnergyDataTexts);

Result<QList<PowerPoint>> readCurve(Fields &fields)
{
    QList<PowerPoint> curve;
    const yaml::Node watts = fields.node(u"watts");
    for (const yaml::Entry &point : watts.entries()) {
        bool isLoad = false;
        bool isPower = false;
        const PowerPoint read = {point.key.text().toDouble(&isLoad), point.value.text().toDouble(&isPower)};
        if (!isLoad || !isPower || read.watts < 0)
            fields.reject(point.key, EnergyDataTexts::tr("A power curve maps per cent to watts."));
        curve.append(read);
    }
    if (curve.isEmpty())
        fields.reject(watts, EnergyDataTexts::tr("A power curve needs at least one point."));
    if (fields.error())
        return *fields.error();
    std::sort(curve.begin(), curve.end(), [](const PowerPoint &a, const PowerPoint &b) { return a.loadPercent < b.loadPercent; });
    return curve;
}

Result<EnergyMethod> readMethod(const Source &source, yaml::Node node)
{
    Fields fields(source, node);
    EnergyMethod method;
    method.usesCurve = fields.text(u"cpu") == "curve"_L1;
    if (!method.usesCurve)
        method.wattsPerVcpu = fields.number(u"cpu");
    method.memoryWattsPerGigabyte = fields.number(u"memoryWattsPerGigabyte");
    method.networkKwhPerGigabyte = fields.number(u"networkKwhPerGigabyte");
    method.provenance = fields.provenance();
    if (fields.error())
        return *fields.error();
    return method;
}

struct MethodName {
    QLatin1String id;
    EnergyMethod Costs::*member;
};
constexpr MethodName methodNames[] = {{"low"_L1, &Costs::low}, {"mid"_L1, &Costs::mid}, {"high"_L1, &Costs::high}};

} // namespace

Result<Done> addMethods(const Source &source, yaml::Node map, Costs &costs)
{
    if (const yaml::Node methods = map[u"methods"].target(); methods.isMap()) {
        Fields fields(source, methods);
        QStringList ids;
        for (const MethodName &name : methodNames)
            ids.append(name.id);
        fields.expectOnly(ids);
        if (fields.error())
            return *fields.error();
    }
    for (const auto &[id, member] : methodNames) {
        const yaml::Node node = map[u"methods"][QString(id)].target();
        if (!node.isValid())
            continue;
        Fields fields(source, node);
        fields.expectOnly({u"cpu"_s, u"memoryWattsPerGigabyte"_s, u"networkKwhPerGigabyte"_s, u"source"_s, u"date"_s, u"confidence"_s});
        EnergyMethod &method = costs.*member;
        if (fields.has(u"cpu")) {
            method.usesCurve = fields.text(u"cpu") == "curve"_L1;
            method.wattsPerVcpu = method.usesCurve ? 0 : fields.number(u"cpu");
        }
        method.memoryWattsPerGigabyte = fields.number(u"memoryWattsPerGigabyte", method.memoryWattsPerGigabyte);
        method.networkKwhPerGigabyte = fields.number(u"networkKwhPerGigabyte", method.networkKwhPerGigabyte);
        method.provenance = fields.provenanceOr(source.file);
        if (fields.error())
            return *fields.error();
    }
    if (const yaml::Node node = map[u"embodied"].target(); node.isMap()) {
        Fields fields(source, node);
        fields.expectOnly({u"gramsPerVcpuHour"_s, u"source"_s, u"date"_s, u"confidence"_s});
        costs.embodiedGramsPerVcpuHour = {fields.number(u"gramsPerVcpuHour"), fields.provenanceOr(source.file)};
        if (fields.error())
            return *fields.error();
    }
    return Done{};
}

Result<Done> addPower(const Source &source, yaml::Node map, Power &power)
{
    for (const yaml::Entry &entry : map[u"power"].entries()) {
        Fields fields(source, entry.value);
        fields.expectOnly({u"watts"_s, u"source"_s, u"date"_s, u"confidence"_s});
        const auto curve = readCurve(fields);
        const recipes::Provenance provenance = fields.provenanceOr(source.file);
        if (fields.error())
            return *fields.error();
        power.curves.insert(entry.key.text(), *curve);
        power.curveSources.insert(entry.key.text(), provenance);
    }
    for (const yaml::Entry &entry : map[u"grids"].entries()) {
        Fields fields(source, entry.value);
        fields.expectOnly({u"title"_s, u"gramsPerKwh"_s, u"powerUsageEffectiveness"_s, u"source"_s, u"date"_s, u"confidence"_s});
        const Grid grid = {fields.text(u"title"), fields.number(u"gramsPerKwh"), fields.number(u"powerUsageEffectiveness"),
                           fields.provenanceOr(source.file)};
        if (fields.error())
            return *fields.error();
        power.grids.insert(entry.key.text(), grid);
    }
    return Done{};
}

Result<Power> readEnergy(const Source &source, Costs &costs)
{
    const auto tree = yaml::treeOfData(source);
    if (!tree)
        return tree.error();
    const yaml::Node root = tree->root();
    Power power;
    if (const auto read = addPower(source, root, power); !read)
        return read.error();

    for (const auto &[id, member] : methodNames) {
        const auto method = readMethod(source, root[u"methods"][QString(id)]);
        if (!method)
            return method.error();
        costs.*member = *method;
    }
    Fields embodied(source, root[u"embodied"]);
    costs.embodiedGramsPerVcpuHour = {embodied.number(u"gramsPerVcpuHour"), embodied.provenance()};
    if (embodied.error())
        return *embodied.error();
    return power;
}

} // namespace caravan::estimate
