// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/told_costs.h"

#include "core/base/texts.h"
#include "core/estimate/facts/fields.h"
#include "core/yaml/packed.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ToldCostsTexts);

constexpr double mostToldSpread = 1000;

ToldCost readToldCost(const Source &source, yaml::Node node, bool isCompiler, std::optional<Error> &error)
{
    static const QStringList known = {u"name"_s, u"version"_s, u"variant"_s, u"cpuSeconds"_s, u"bytes"_s,     u"files"_s,
                                      u"down"_s, u"up"_s,      u"source"_s,  u"date"_s,       u"confidence"_s};
    Fields fields(source, node);
    if (!fields.error())
        fields.expectOnly(known);
    ToldCost told;
    if (!isCompiler)
        told.names = fields.texts(u"name");
    told.version = fields.text(u"version", QString());
    told.variant = fields.text(u"variant", QString());
    told.cpuSeconds = fields.number(u"cpuSeconds");
    told.bytes = fields.number(u"bytes", told.bytes);
    told.files = fields.number(u"files", told.files);
    told.spread = {fields.number(u"down", 0), fields.number(u"up", 0)};
    told.provenance = fields.provenanceOr(source.file);
    for (const double spread : {told.spread.down, told.spread.up}) {
        if (spread != 0 && (spread < 1 || spread > mostToldSpread))
            fields.reject(node, ToldCostsTexts::tr("“down” and “up” are factors from 1 to %1.").arg(mostToldSpread));
    }
    if (!error)
        error = fields.error();
    return told;
}

} // namespace

void ToldCosts::add(const ToldCosts &others)
{
    packages += others.packages;
    unlisted += others.unlisted;
    compilers += others.compilers;
}

Result<ToldCosts> readToldCosts(const Source &source)
{
    const auto tree = yaml::treeOfData(source);
    return tree ? readToldCosts(source, tree->root()) : tree.error();
}

Result<ToldCosts> readToldCosts(const Source &source, yaml::Node map)
{
    ToldCosts told;
    std::optional<Error> error;
    const auto read = [&](QStringView key, bool isCompiler) {
        QList<ToldCost> list;
        const yaml::Node items = map[key].target();
        if (items && !items.isSequence() && !error)
            error = source.errorAt(items.span().begin, ErrorCode::Syntax, ToldCostsTexts::tr("“%1” must be a list.").arg(key));
        for (const yaml::Node &item : items.items())
            list.append(readToldCost(source, item.target(), isCompiler, error));
        return list;
    };
    told.packages = read(u"packages", false);
    told.unlisted = read(u"unlisted", false);
    told.compilers = read(u"compilers", true);
    if (error)
        return *error;
    return told;
}

} // namespace caravan::estimate
