// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/own_rates.h"

#include "core/base/texts.h"
#include "core/estimate/facts/fields.h"
#include "core/yaml/packed.h"
#include "core/yaml/tree.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OwnRatesTexts);

struct RateName {
    QLatin1String id;
    OwnRate OwnRates::*member;
};
constexpr RateName rateNames[] = {
    {"ocaml"_L1, &OwnRates::ocaml},   {"extras"_L1, &OwnRates::extras}, {"tests"_L1, &OwnRates::tests},
    {"proofs"_L1, &OwnRates::proofs}, {"c"_L1, &OwnRates::c},           {"cpp"_L1, &OwnRates::cpp},
    {"rust"_L1, &OwnRates::rust},     {"doc"_L1, &OwnRates::doc},       {"format"_L1, &OwnRates::format},
};

struct NumberName {
    QStringView id;
    TypicalNumber OwnRates::*member;
};
constexpr NumberName numberNames[] = {
    {u"lines", &OwnRates::typicalLines},
    {u"coqLines", &OwnRates::typicalCoqLines},
    {u"tests", &OwnRates::typicalTests},
};

} // namespace

Result<OwnRates> OwnRates::read(const Source &source)
{
    const auto tree = yaml::treeOfData(source);
    if (!tree)
        return tree.error();
    OwnRates rates;
    Fields file(source, tree->root());
    QStringList found;
    for (const yaml::Node &item : file.node(u"rates").items()) {
        const yaml::Node node = item.target();
        Fields fields(source, node);
        const QString id = fields.text(u"id");
        const auto *name = std::find_if(std::begin(rateNames), std::end(rateNames), [&](const RateName &one) { return one.id == id; });
        if (name == std::end(rateNames))
            fields.reject(node, OwnRatesTexts::tr("No rate has the name “%1”.").arg(id));
        const OwnRate rate{fields.number(u"fixed"), fields.number(u"each"), fields.number(u"share"),
                           fields.number(u"down"),  fields.number(u"up"),   fields.provenance()};
        if (rate.down < 1 || rate.up < 1)
            fields.reject(node, OwnRatesTexts::tr("“down” and “up” are factors of at least 1."));
        if (fields.error())
            return *fields.error();
        rates.*(name->member) = rate;
        found.append(id);
    }
    for (const RateName &name : rateNames) {
        if (!found.contains(name.id))
            file.reject(tree->root(), OwnRatesTexts::tr("The rate “%1” is missing.").arg(name.id));
    }
    const yaml::Node typical = file.node(u"typical");
    for (const NumberName &name : numberNames) {
        Fields fields(source, typical[name.id].target());
        rates.*(name.member) = {fields.number(u"value"), fields.provenance()};
        if (fields.error())
            return *fields.error();
    }
    if (file.error())
        return *file.error();
    return rates;
}

} // namespace caravan::estimate
