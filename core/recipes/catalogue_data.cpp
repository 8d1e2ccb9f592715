// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/recipes/catalogue.h"
#include "core/recipes/command_table.h"
#include "core/recipes/data_reader.h"
#include "core/recipes/image_state.h"
#include "core/recipes/strategy_data.h"
#include "resources/resources.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(CatalogueDataTexts);

constexpr double bytesPerMegabyte = 1e6;

/// For readers, to which a null text is one that must be there.
QString notNull(const QString &text) { return text.isNull() ? u""_s : text; }

Provenance readProvenance(DataReader &reader, const yaml::Node &node, const yaml::Node &figures)
{
    return {reader.text(node, u"source"), reader.text(node, u"date"), reader.text(figures, u"confidence")};
}

/// What images and the distributions of a family have in common.
void readFigures(DataReader &reader, const yaml::Node &node, ImageFacts &facts)
{
    facts.packageManager = reader.text(node, u"packages", notNull(facts.packageManager));
    if (node[u"compressed"])
        facts.compressed = {reader.number(node, u"compressed") * bytesPerMegabyte};
    if (node[u"uncompressed"])
        facts.uncompressed = {reader.number(node, u"uncompressed") * bytesPerMegabyte};
}

/// A list of programs, in which `<name>` stands for a set of the catalogue.
QSet<QString> readPrograms(DataReader &reader, const yaml::Node &node, QStringView key, const Catalogue &catalogue)
{
    QSet<QString> result;
    const QStringList names = reader.texts(node, key);
    for (const QString &name : names) {
        if (!name.startsWith(u'<')) {
            result.insert(name);
            continue;
        }
        const QString set = name.mid(1, name.size() - 2);
        if (!catalogue.programSets.contains(set))
            reader.fail(node[key], CatalogueDataTexts::tr("There is no set of programs “%1”.").arg(set));
        const QStringList programs = catalogue.programSets.value(set).programs;
        result.unite({programs.cbegin(), programs.cend()});
    }
    return result;
}

/// What an entry says of what is in the image: `contents` is the name of a list of the file, and the entry's own words add to it.
void readContents(DataReader &reader, const yaml::Node &node, const Catalogue &catalogue, ImageFacts &facts)
{
    if (const QString kind = reader.text(node, u"kind", u""_s); !kind.isEmpty()) {
        if (const std::optional<ImageKind> named = imageKindNamed(kind))
            facts.kind = *named;
        else
            reader.fail(node[u"kind"], CatalogueDataTexts::tr("There is no kind of images “%1”.").arg(kind));
    }
    if (const QString name = reader.text(node, u"contents", u""_s); !name.isEmpty()) {
        if (!catalogue.namedContents.contains(name))
            reader.fail(node[u"contents"], CatalogueDataTexts::tr("There are no contents “%1”.").arg(name));
        const NamedContents named = catalogue.namedContents.value(name);
        facts.user = named.user;
        facts.opamVersion = named.opamVersion;
        facts.contents = named.contents;
    }
    facts.user = reader.text(node, u"user", notNull(facts.user));
    const QSet<QString> has = readPrograms(reader, node, u"has", catalogue);
    const QSet<QString> lacks = readPrograms(reader, node, u"lacks", catalogue);
    // The entry's own words say more than the sort of image that it is.
    facts.contents.has = (facts.contents.has - lacks) | has;
    facts.contents.lacks = (facts.contents.lacks - has) | lacks;
    facts.contents.holds += reader.texts(node, u"holds");
    facts.contents.pinned += reader.texts(node, u"pinned");
}

ImageFacts readImage(DataReader &reader, const yaml::Node &node, const Catalogue &catalogue)
{
    ImageFacts facts;
    facts.reference = reader.text(node, u"reference");
    facts.title = reader.text(node, u"title");
    facts.distribution = reader.text(node, u"distribution", u""_s);
    facts.release = reader.text(node, u"release", u""_s);
    facts.ocaml = reader.text(node, u"ocaml", u""_s);
    facts.opamBinary = reader.text(node, u"opam", u""_s);
    facts.isOffered = reader.flag(node, u"offered");
    readContents(reader, node, catalogue, facts);
    readFigures(reader, node, facts);
    facts.provenance = readProvenance(reader, node, node);
    return facts;
}

QString filled(QString text, const QString &distribution, const QString &title, const QString &ocaml)
{
    return text.replace("{distribution}"_L1, distribution).replace("{distributionTitle}"_L1, title).replace("{ocaml}"_L1, ocaml);
}

QList<ImageFacts> readFamily(DataReader &reader, const yaml::Node &node, const Catalogue &catalogue)
{
    QList<ImageFacts> result;
    QStringList versions = reader.texts(node, u"ocaml");
    if (versions.isEmpty())
        versions.append(QString());
    const QList<yaml::Entry> distributions = reader.entries(node, u"distributions");
    for (const yaml::Entry &entry : distributions) {
        const QString tag = entry.key.text();
        const QString title = reader.text(entry.value, u"title");
        for (const QString &version : std::as_const(versions)) {
            ImageFacts facts;
            facts.reference = filled(reader.text(node, u"reference"), tag, title, version);
            facts.title = filled(reader.text(node, u"title"), tag, title, version);
            facts.distribution = tag.section(u'-', 0, 0);
            facts.release = tag.section(u'-', 1);
            facts.ocaml = version;
            facts.opamBinary = reader.text(node, u"opam", u""_s);
            facts.isOffered = reader.flag(node, u"offered");
            readContents(reader, node, catalogue, facts);
            readFigures(reader, entry.value, facts);
            facts.provenance = readProvenance(reader, node, entry.value);
            result.append(facts);
        }
    }
    return result;
}

void readNamedContents(DataReader &reader, const QList<yaml::Entry> &entries, Catalogue &catalogue)
{
    for (const yaml::Entry &entry : entries) {
        catalogue.namedContents.insert(entry.key.text(),
                                       {reader.text(entry.value, u"user", u""_s),
                                        reader.text(entry.value, u"opam", u""_s),
                                        {readPrograms(reader, entry.value, u"has", catalogue),
                                         readPrograms(reader, entry.value, u"lacks", catalogue), reader.texts(entry.value, u"holds"),
                                         reader.texts(entry.value, u"pinned")}});
    }
}

/// An entry of a user: all but the reference may be left out, and what is misspelt is said. Of an image that is known it says what differs.
ImageFacts readUserImage(DataReader &reader, const yaml::Node &node, const Catalogue &catalogue, const QString &file)
{
    static const QStringList known = {u"reference"_s,  u"title"_s,        u"kind"_s,    u"contents"_s, u"distribution"_s, u"release"_s,
                                      u"packages"_s,   u"ocaml"_s,        u"opam"_s,    u"user"_s,     u"has"_s,          u"lacks"_s,
                                      u"holds"_s,      u"pinned"_s,       u"offered"_s, u"date"_s,     u"source"_s,       u"confidence"_s,
                                      u"compressed"_s, u"uncompressed"_s, u"digest"_s};
    ImageFacts facts;
    if (!node.isMap())
        reader.fail(node, CatalogueDataTexts::tr("An image must be a map with a “reference”."));
    const QList<yaml::Entry> entries = node.entries();
    for (const yaml::Entry &entry : entries) {
        if (!known.contains(entry.key.text()))
            reader.fail(entry.key,
                        CatalogueDataTexts::tr("An image has no entry “%1”. Known are: %2.").arg(entry.key.text(), known.join(", "_L1)));
    }
    const QString reference = reader.text(node, u"reference");
    if (const ImageFacts *same = reference.contains(u'*') ? nullptr : catalogue.image(reference))
        facts = *same;
    facts.title = reader.text(node, u"title", facts.reference == reference ? facts.title : reference);
    facts.isOffered = facts.isOffered && facts.reference == reference;
    facts.reference = reference;
    facts.distribution = reader.text(node, u"distribution", notNull(facts.distribution));
    facts.release = reader.text(node, u"release", notNull(facts.release));
    facts.ocaml = reader.text(node, u"ocaml", notNull(facts.ocaml));
    facts.opamBinary = reader.text(node, u"opam", notNull(facts.opamBinary));
    facts.isOffered = reader.flag(node, u"offered", facts.isOffered);
    facts.digest = reader.text(node, u"digest", notNull(facts.digest));
    facts.isUsers = true;
    readContents(reader, node, catalogue, facts);
    if (!node[u"ocaml"] && facts.contents.lacks.contains(u"ocaml"_s))
        facts.ocaml.clear(); // of what the image was known to be
    readFigures(reader, node, facts);
    const QStringList managers = catalogue.packageManagers.keys();
    if (!facts.packageManager.isEmpty() && !managers.contains(facts.packageManager)) {
        reader.fail(
            node[u"packages"],
            CatalogueDataTexts::tr("There is no package manager “%1”. Known are: %2.").arg(facts.packageManager, managers.join(", "_L1)));
    }
    facts.provenance = {reader.text(node, u"source", file), reader.text(node, u"date", u""_s),
                        reader.text(node, u"confidence", u"stated"_s)};
    return facts;
}

void readImages(DataReader &reader, Catalogue &catalogue)
{
    const yaml::Node root = reader.root();
    const QList<yaml::Entry> managers = reader.entries(root, u"packageManagers");
    for (const yaml::Entry &entry : managers)
        catalogue.packageManagers.insert(entry.key.text(),
                                         {reader.text(entry.value, u"update"), reader.text(entry.value, u"install"),
                                          reader.texts(entry.value, u"programs"), reader.texts(entry.value, u"toolchain")});
    const QList<yaml::Entry> systems = root[u"systems"] ? reader.entries(root, u"systems") : QList<yaml::Entry>();
    for (const yaml::Entry &entry : systems)
        catalogue.systems.insert(entry.key.text(), {reader.text(entry.value, u"title"), reader.text(entry.value, u"libc", u""_s)});
    catalogue.imagePaths = reader.texts(root, u"imagePaths");
    const QList<yaml::Entry> slim = reader.entries(root, u"slimBases");
    for (const yaml::Entry &entry : slim)
        catalogue.slimBases.insert(entry.key.text(), entry.value.text());
    const QList<yaml::Entry> sets = root[u"programs"] ? reader.entries(root, u"programs") : QList<yaml::Entry>();
    for (const yaml::Entry &entry : sets)
        catalogue.programSets.insert(entry.key.text(), {reader.texts(entry.value, u"programs"), reader.texts(entry.value, u"packages")});
    readImageStates(reader, catalogue);
    readNamedContents(reader, root[u"contents"] ? reader.entries(root, u"contents") : QList<yaml::Entry>(), catalogue);
    const QList<yaml::Entry> versions = reader.entries(root[u"compilers"], u"versions");
    for (const yaml::Entry &entry : versions)
        catalogue.compilers.append({entry.key.text(), reader.text(root[u"compilers"][u"versions"], entry.key.text())});
    catalogue.preferredDistribution = reader.text(root[u"preferred"], u"distribution");
    catalogue.preferredOcaml = reader.text(root[u"preferred"], u"ocaml");
    const QList<yaml::Node> families = reader.items(root, u"families");
    for (const yaml::Node &family : families)
        catalogue.images.append(readFamily(reader, family, catalogue));
    const QList<yaml::Node> images = reader.items(root, u"images");
    for (const yaml::Node &image : images)
        catalogue.images.append(readImage(reader, image, catalogue));
}

QList<Parameter> readParameters(DataReader &reader, const yaml::Node &node)
{
    QList<Parameter> result;
    const QList<yaml::Node> items = reader.items(node, u"parameters");
    for (const yaml::Node &item : items) {
        Parameter parameter{
            reader.text(item, u"id"), reader.text(item, u"title"), reader.text(item, u"default", u""_s), {}, reader.flag(item, u"list")};
        const QList<yaml::Entry> options = item[u"options"] ? reader.entries(item, u"options") : QList<yaml::Entry>();
        for (const yaml::Entry &option : options)
            parameter.options.insert(option.key.text(), reader.map(item[u"options"], option.key.text()));
        result.append(parameter);
    }
    return result;
}

BlockSign readSign(DataReader &reader, const yaml::Node &node)
{
    BlockSign sign;
    const auto isUnknown = [](const QString &) { return QStringList(); };
    sign.command = WordPattern(reader.text(node, u"command", u""_s), isUnknown);
    sign.call = WordPattern(reader.text(node, u"call", u""_s), isUnknown);
    sign.image = reader.text(node, u"image", u""_s);
    sign.tag = reader.text(node, u"tag", u""_s);
    sign.policy = reader.text(node, u"policy", u""_s);
    sign.isPages = reader.flag(node, u"pages");
    sign.isScheduled = reader.flag(node, u"schedule");
    return sign;
}

/// How the job of a block gets its switch, and its image where it brings one.
void readSwitch(DataReader &reader, const yaml::Node &node, Block &block)
{
    const QString strategy = reader.text(node, u"strategy", u""_s);
    if (const std::optional<StrategyId> named = strategyNamed(strategy)) {
        block.switchFrom = BlockSwitch::OfStrategy;
        block.strategy = *named;
    } else if (strategy == "none"_L1) {
        block.switchFrom = BlockSwitch::Own;
    } else if (!strategy.isEmpty()) {
        reader.fail(node[u"strategy"], CatalogueDataTexts::tr("There is no strategy “%1”.").arg(strategy));
    }
    if (const QString kind = reader.text(node, u"image", u""_s); !kind.isEmpty()) {
        if (const std::optional<ImageKind> named = imageKindNamed(kind))
            block.imageKind = *named;
        else
            reader.fail(node[u"image"], CatalogueDataTexts::tr("There is no kind of images “%1”.").arg(kind));
    }
    block.distribution = reader.text(node, u"distribution", u""_s);
    block.hasOldestOcaml = reader.text(node, u"ocaml", u""_s) == "oldest"_L1;
    block.cacheKey = reader.text(node, u"key", u""_s);
    block.cachePolicy = reader.text(node, u"policy", u""_s);
}

Block readJobBlock(DataReader &reader, const QString &id, const yaml::Node &node)
{
    Block block;
    block.id = id;
    block.kind = BlockKind::Job;
    block.title = reader.text(node, u"title");
    block.summary = reader.text(node, u"summary");
    block.parameters = readParameters(reader, node);
    block.stage = reader.text(node, u"stage");
    block.body = reader.map(node, u"body");
    block.tools = reader.texts(node, u"tools");
    readSwitch(reader, node, block);
    const QList<yaml::Node> signs = reader.items(node, u"recognise");
    for (const yaml::Node &sign : signs)
        block.signs.append(readSign(reader, sign));
    if (node[u"beside"])
        block.beside = reader.texts(node, u"beside");
    return block;
}

void readBlocks(DataReader &reader, Catalogue &catalogue)
{
    const yaml::Node stage = reader.root()[u"stage"];
    Block stageBlock;
    stageBlock.id = u"stage"_s;
    stageBlock.kind = BlockKind::Stage;
    stageBlock.title = reader.text(stage, u"title");
    stageBlock.summary = reader.text(stage, u"summary");
    stageBlock.parameters = readParameters(reader, stage);
    catalogue.blocks.append(stageBlock);
    const QList<yaml::Entry> jobs = reader.entries(reader.root(), u"jobs");
    for (const yaml::Entry &entry : jobs)
        catalogue.blocks.append(readJobBlock(reader, entry.key.text(), entry.value));
}

Block blockOf(const ImageFacts &facts)
{
    Block block;
    const QString plain = QString(facts.reference).remove(u'*');
    block.image = withDigest(plain, facts.digest);
    block.id = u"image-"_s + plain.section(u'/', -1).replace("opam:"_L1, ""_L1).replace(u':', u'-');
    block.kind = BlockKind::Image;
    block.title = facts.title;
    block.summary = block.image;
    block.parameters = {{u"reference"_s, CatalogueDataTexts::tr("Image"), block.image, {}}};
    return block;
}

/// A block for each image of the user that can be written as it is named. They stand before the built-in ones; one of the same name is replaced.
void addBlocks(const QList<ImageFacts> &added, QList<Block> &blocks)
{
    QList<Block> own;
    for (const ImageFacts &facts : added) {
        if (!facts.reference.contains(u'*'))
            own.append(blockOf(facts));
    }
    blocks.removeIf([&own](const Block &block) {
        return std::any_of(own.cbegin(), own.cend(), [&block](const Block &one) { return one.id == block.id; });
    });
    const auto first = std::find_if(blocks.cbegin(), blocks.cend(), [](const Block &block) { return block.kind == BlockKind::Image; });
    qsizetype place = first - blocks.cbegin();
    for (const Block &block : std::as_const(own))
        blocks.insert(place++, block);
}

/// The blocks that follow from the other data: one for each image that is offered, and for each strategy.
void deriveBlocks(Catalogue &catalogue)
{
    for (const Strategy &strategy : std::as_const(catalogue.strategies)) {
        Block block;
        block.id = nameOf(strategy.id);
        block.kind = BlockKind::Strategy;
        block.title = strategy.title;
        block.summary = strategy.summary;
        catalogue.blocks.append(block);
    }
    for (const ImageFacts &facts : std::as_const(catalogue.images)) {
        if (facts.isOffered)
            catalogue.blocks.append(blockOf(facts));
    }
}

} // namespace

Result<Catalogue> Catalogue::read(const Source &images, const Source &strategies, const Source &jobs)
{
    Catalogue catalogue;
    const auto step = [&](const Source &source, auto readInto) -> std::optional<Error> {
        DataReader reader(source);
        if (!reader.error())
            readInto(reader, catalogue);
        return reader.error();
    };
    if (const std::optional<Error> error = step(images, readImages))
        return *error;
    if (const std::optional<Error> error = step(strategies, readStrategies))
        return *error;
    if (const std::optional<Error> error = step(jobs, readBlocks))
        return *error;
    deriveBlocks(catalogue);
    return catalogue;
}

Result<Catalogue> Catalogue::builtIn()
{
    initialiseResources();
    if (const std::optional<Error> &error = CommandTable::builtIn().error())
        return *error;
    QList<Source> sources;
    for (const QString &path : {u":/caravan/catalogue/images.yml"_s, u":/caravan/recipes/strategies.yml"_s, u":/caravan/blocks/jobs.yml"_s,
                                u":/caravan/catalogue/runners.yml"_s}) {
        const Result<ReadFile> file = readFile(path);
        if (!file)
            return file.error();
        sources.append(Source(path, file->bytes));
    }
    Result<Catalogue> catalogue = read(sources.at(0), sources.at(1), sources.at(2));
    Result<QList<RunnerTraits>> runners = readRunnerTraits(sources.at(3));
    if (!runners)
        return runners.error();
    if (catalogue)
        catalogue->runners = *std::move(runners);
    return catalogue;
}

QString Catalogue::imagesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/caravan/images.yml"_s;
}

Result<Done> Catalogue::addImages(const Source &source)
{
    const Result<yaml::Tree> tree = yaml::Tree::parse(source);
    if (!tree)
        return tree.error();
    if (!tree->root().isValid() || tree->root().isNull())
        return Done{};
    DataReader reader(source);
    QList<ImageFacts> added;
    const QList<yaml::Node> items = reader.error() ? QList<yaml::Node>() : reader.items(reader.root(), u"images");
    for (const yaml::Node &item : items)
        added.append(readUserImage(reader, item, *this, source.file));
    if (reader.error())
        return *reader.error();
    images = added + images;
    addBlocks(added, blocks);
    return Done{};
}

Result<Done> Catalogue::addWordsOfUser(const QString &folder)
{
    const Result<project::Statements> statements = project::statementsOf(folder);
    if (!statements)
        return statements.error();
    for (RunnerTraits &runner : runners)
        runner.take(statements->runners.value(runner.id));
    QStringList paths{imagesFile()};
    if (!folder.isEmpty())
        paths.append(folder + u"/.caravan.yml"_s);
    for (const QString &path : std::as_const(paths)) {
        const Result<ReadFile> file = readFile(path);
        if (!file && file.error().code == ErrorCode::NotFound)
            continue;
        if (!file)
            return file.error();
        if (const Result<Done> done = addImages(Source(path, file->bytes)); !done)
            return done;
    }
    return Done{};
}

Result<Catalogue> Catalogue::ofUser(const QString &folder)
{
    Result<Catalogue> catalogue = builtIn();
    if (!catalogue)
        return catalogue;
    if (const Result<Done> done = catalogue->addWordsOfUser(folder); !done)
        return done.error();
    return catalogue;
}

} // namespace caravan::recipes
