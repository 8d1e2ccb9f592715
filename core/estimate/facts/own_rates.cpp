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
    {"ocaml"_L1, &OwnRates::ocaml},   {"ppx"_L1, &OwnRates::ppx},       {"ppxJane"_L1, &OwnRates::ppxJane},
    {"extras"_L1, &OwnRates::extras}, {"tests"_L1, &OwnRates::tests},   {"proofs"_L1, &OwnRates::proofs},
    {"c"_L1, &OwnRates::c},           {"cpp"_L1, &OwnRates::cpp},       {"rust"_L1, &OwnRates::rust},
    {"doc"_L1, &OwnRates::doc},       {"format"_L1, &OwnRates::format},
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

const RateName *rateNamed(const QString &id)
{
    const auto *name = std::find_if(std::begin(rateNames), std::end(rateNames), [&](const RateName &one) { return one.id == id; });
    return name == std::end(rateNames) ? nullptr : name;
}

} // namespace

QList<std::pair<QString, OwnRate>> OwnRates::rates() const
{
    QList<std::pair<QString, OwnRate>> all;
    for (const RateName &name : rateNames)
        all.append({name.id, this->*name.member});
    return all;
}

QList<std::pair<QString, TypicalNumber>> OwnRates::typicalNumbers() const
{
    QList<std::pair<QString, TypicalNumber>> all;
    for (const NumberName &name : numberNames)
        all.append({name.id.toString(), this->*name.member});
    return all;
}

Result<Done> OwnRates::add(const Source &source, yaml::Node list, yaml::Node typical)
{
    for (const yaml::Node &item : list.items()) {
        const yaml::Node node = item.target();
        Fields fields(source, node);
        fields.expectOnly({u"id"_s, u"fixed"_s, u"each"_s, u"share"_s, u"down"_s, u"up"_s, u"source"_s, u"date"_s, u"confidence"_s});
        const QString id = fields.text(u"id");
        const RateName *name = rateNamed(id);
        if (!name)
            fields.reject(node, OwnRatesTexts::tr("No rate has the name “%1”.").arg(id));
        if (fields.error())
            return *fields.error();
        OwnRate &rate = this->*name->member;
        rate = {fields.number(u"fixed", rate.fixed), fields.number(u"each", rate.each), fields.number(u"share", rate.share),
                fields.number(u"down", rate.down),   fields.number(u"up", rate.up),     fields.provenanceOr(source.file)};
        if (rate.down < 1 || rate.up < 1)
            fields.reject(node, OwnRatesTexts::tr("“down” and “up” are factors of at least 1."));
        if (fields.error())
            return *fields.error();
    }
    if (!typical.isValid())
        return Done{};
    Fields numbers(source, typical);
    for (const yaml::Entry &entry : typical.entries()) {
        const auto *name =
            std::find_if(std::begin(numberNames), std::end(numberNames), [&](const NumberName &one) { return one.id == entry.key.text(); });
        if (name == std::end(numberNames)) {
            numbers.reject(entry.key, OwnRatesTexts::tr("No typical number has the name “%1”.").arg(entry.key.text()));
            break;
        }
        if (!entry.value.target().isMap()) {
            this->*name->member = {numbers.number(entry.key.text()), {source.file, {}, u"stated"_s}};
            continue;
        }
        Fields fields(source, entry.value);
        fields.expectOnly({u"value"_s, u"source"_s, u"date"_s, u"confidence"_s});
        this->*name->member = {fields.number(u"value"), fields.provenanceOr(source.file)};
        if (fields.error())
            return *fields.error();
    }
    return numbers.error() ? Result<Done>(*numbers.error()) : Result<Done>(Done{});
}

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
        const RateName *name = rateNamed(id);
        if (!name)
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
