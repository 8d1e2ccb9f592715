// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/own_facts.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/estimate/facts/costs.h"
#include "core/estimate/facts/fields.h"
#include "core/estimate/facts/own_runners.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OwnFactsTexts);

constexpr auto projectsFile = ".caravan.yml"_L1;

const QString listKeys[] = {u"packages"_s, u"compilers"_s, u"unlisted"_s,       u"runners"_s,
                            u"jobs"_s,     u"programs"_s,  u"systemPackages"_s, u"rates"_s};
const QString mapKeys[] = {u"costs"_s, u"power"_s, u"grids"_s, u"methods"_s, u"embodied"_s, u"typical"_s};

/// Notes what is no list, or no map, where one is expected. An entry without a value is one without entries.
void expectShapes(Fields &fields, const yaml::Node &map)
{
    for (const QString &key : listKeys) {
        const yaml::Node node = map[key].target();
        if (node.isValid() && !node.isNull() && !node.isSequence())
            fields.reject(node, OwnFactsTexts::tr("“%1” must be a list.").arg(key));
    }
    for (const QString &key : mapKeys) {
        const yaml::Node node = map[key].target();
        if (node.isValid() && !node.isNull() && !node.isMap())
            fields.reject(node, OwnFactsTexts::tr("“%1” must be a map.").arg(key));
    }
}

/// The map with the figures in a file; not valid where it has none.
Result<yaml::Node> figuresOf(const Source &source, const yaml::Tree &tree)
{
    yaml::Node map = tree.root().target();
    if (QFileInfo(source.file).fileName() == projectsFile)
        map = map[u"estimate"].target();
    if (!map.isValid() || map.isNull())
        return yaml::Node();
    if (!map.isMap())
        return source.errorAt(map.span().begin, ErrorCode::Syntax, OwnFactsTexts::tr("The figures of an estimate must be a map."));
    return map;
}

Result<QList<JobFigure>> jobFiguresIn(const Source &source, yaml::Node list, const Costs &costs)
{
    QList<JobFigure> figures;
    for (const yaml::Node &item : list.items()) {
        Fields fields(source, item);
        fields.expectOnly({u"project"_s, u"job"_s, u"first"_s, u"seconds"_s, u"down"_s, u"up"_s, u"source"_s, u"date"_s, u"confidence"_s});
        JobFigure figure;
        figure.project = fields.text(u"project", QString());
        figure.job = fields.text(u"job");
        if (fields.has(u"first"))
            figure.isFirst = fields.flag(u"first");
        figure.seconds = fields.number(u"seconds");
        figure.provenance = fields.provenanceOr(source.file);
        if (!fields.error() && (figure.seconds <= 0 || figure.seconds > longestJobSeconds))
            fields.reject(item, OwnFactsTexts::tr("A job takes more than 0 s and at most %1 s.").arg(longestJobSeconds, 0, 'f', 0));
        const Spread usual = costs.spreadOf(figure.provenance);
        figure.spread = {fields.number(u"down", usual.down), fields.number(u"up", usual.up)};
        if (figure.spread.down < 1 || figure.spread.up < 1)
            fields.reject(item, OwnFactsTexts::tr("“down” and “up” are factors of at least 1."));
        if (fields.error())
            return *fields.error();
        figures.append(figure);
    }
    return figures;
}

} // namespace

QString ownFactsFile() { return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/caravan/estimate.yml"_s; }

Result<Done> addOwnFacts(const Source &source, Facts &facts)
{
    const auto tree = yaml::Tree::parse(source);
    if (!tree)
        return tree.error();
    const auto map = figuresOf(source, *tree);
    if (!map || !map->isValid())
        return map ? Result<Done>(Done{}) : map.error();
    Fields fields(source, *map);
    fields.expectOnly(QStringList(std::begin(listKeys), std::end(listKeys)) + QStringList(std::begin(mapKeys), std::end(mapKeys)));
    expectShapes(fields, *map);
    if (fields.error())
        return *fields.error();

    auto costs = std::make_shared<Costs>(*facts.costs);
    const auto told = readToldCosts(source, *map);
    if (!told)
        return told.error();
    ToldCosts all = *told;
    all.add(costs->packages->own());
    costs->packages = std::make_shared<PackageCosts>(std::move(all));

    if (const auto read = addCosts(source, (*map)[u"costs"].target(), *costs); !read)
        return read;
    if (const auto read = costs->programs.add(source, (*map)[u"programs"].target()); !read)
        return read;
    if (const auto read = costs->systemSizes.add(source, (*map)[u"systemPackages"].target()); !read)
        return read;
    if (const auto read = costs->own.add(source, (*map)[u"rates"].target(), (*map)[u"typical"].target()); !read)
        return read;
    if (const auto read = addMethods(source, *map, *costs); !read)
        return read;
    auto power = std::make_shared<Power>(*facts.power);
    if (const auto read = addPower(source, *map, *power); !read)
        return read;
    QList<Runner> runners = facts.runners;
    if (const auto read = addOwnRunners(source, (*map)[u"runners"].target(), *power, runners); !read)
        return read;
    const auto figures = jobFiguresIn(source, (*map)[u"jobs"].target(), *costs);
    if (!figures)
        return figures.error();
    facts.jobFigures = *figures + facts.jobFigures;
    facts.runners = runners;
    facts.power = power;
    facts.costs = costs;
    return Done{};
}

Result<Done> rewriteOwnFacts(const std::function<Result<QByteArray>(const Source &)> &edit)
{
    const QString path = ownFactsFile();
    const FileStamp stamp = stampOf(path);
    const Result<ReadFile> known = stamp.exists ? readFile(path) : Result<ReadFile>(ReadFile{});
    if (!known)
        return known.error();
    const Result<QByteArray> text = edit(Source(path, known->bytes));
    if (!text)
        return text.error();
    Result<Facts> facts = Facts::builtIn();
    if (!facts)
        return facts.error();
    if (const Result<Done> read = addOwnFacts(Source(path, *text), *facts); !read)
        return read;
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{ErrorCode::ReadOnly, OwnFactsTexts::tr("The folder “%1” cannot be made.").arg(QFileInfo(path).path())};
    const Result<FileStamp> done = writeFile(path, *text, &stamp);
    return done ? Result<Done>(Done{}) : done.error();
}

} // namespace caravan::estimate
