// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/own_figures.h"

#include "core/base/disk.h"
#include "core/base/text_merge.h"
#include "core/base/texts.h"
#include "core/estimate/facts/own_facts.h"
#include "core/recipes/own_images.h"
#include "core/yaml/edit.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OwnFiguresTexts);

using Place = OwnFigure::Place;

const QString originKeys[] = {u"source"_s, u"date"_s, u"confidence"_s};

yaml::Value numberValue(double value) { return yaml::Verbatim{QString::number(value, 'g', 6)}; }

void addOrigin(yaml::Map &map, const recipes::Provenance &provenance)
{
    const QString texts[] = {provenance.source, provenance.date, provenance.confidence};
    for (size_t i = 0; i < std::size(originKeys); ++i)
        map.entries.append({originKeys[i], yaml::Value::text(texts[i])});
}

/// A value with where it is from, in one line.
yaml::Map valueMap(const OwnFigure &figure, const recipes::Provenance &provenance)
{
    yaml::Map map{{{u"value"_s, numberValue(figure.value)}}};
    addOrigin(map, provenance);
    return map;
}

/// Of figures that are entries of a map: its key.
std::optional<QString> mapOf(const OwnFigure &figure)
{
    return figure.place == Place::Cost   ? std::optional(u"costs"_s)
        : figure.place == Place::Typical ? std::optional(u"typical"_s)
                                         : std::nullopt;
}

/// Of figures that are said in an entry of a list.
recipes::OwnList listOf(const OwnFigure &figure)
{
    switch (figure.place) {
    case Place::Runner:
        return {u"runners"_s, u"id"_s};
    case Place::Rate:
        return {u"rates"_s, u"id"_s};
    case Place::Package:
        return {u"packages"_s, u"name"_s};
    case Place::Image:
        return recipes::imagesList();
    case Place::Job:
    case Place::Cost:
    case Place::Typical:
        break;
    }
    return {};
}

/// The entry that says such figures; a new one where there is none.
Result<recipes::OwnEntry> figureEntry(const Source &file, const OwnFigure &figure)
{
    const recipes::OwnList list = listOf(figure);
    const Result<QList<recipes::OwnEntry>> entries = recipes::entriesIn(file, list);
    if (!entries)
        return entries.error();
    for (const recipes::OwnEntry &entry : *entries) {
        if (entry.id == figure.subject)
            return entry;
    }
    return recipes::OwnEntry{figure.subject, {{{list.idKey, yaml::Value::text(figure.subject)}}}};
}

bool says(const recipes::OwnEntry &entry, const QString &key)
{
    return std::any_of(entry.entry.entries.cbegin(), entry.entry.entries.cend(), [&](const auto &pair) { return pair.first == key; });
}

void erase(recipes::OwnEntry &entry, const QString &key)
{
    entry.entry.entries.removeIf([&](const auto &pair) { return pair.first == key; });
}

void say(recipes::OwnEntry &entry, const OwnFigure &figure, const recipes::Provenance &provenance, const Spread &spread)
{
    erase(entry, figure.key);
    if (figure.place == Place::Runner) { // whose other figures are from elsewhere
        entry.entry.entries.append({figure.key, valueMap(figure, provenance)});
        return;
    }
    for (const QString &key : originKeys)
        erase(entry, key);
    entry.entry.entries.append({figure.key, numberValue(figure.value)});
    if (figure.place == Place::Rate) {
        erase(entry, u"down"_s);
        erase(entry, u"up"_s);
        entry.entry.entries.append({u"down"_s, numberValue(spread.down)});
        entry.entry.entries.append({u"up"_s, numberValue(spread.up)});
    }
    addOrigin(entry.entry, provenance);
}

/// Whether an entry says nothing any more but its name and where that is from.
bool isEmptied(const recipes::OwnEntry &entry, const OwnFigure &figure)
{
    QStringList idle{listOf(figure).idKey, u"down"_s, u"up"_s};
    idle.append({std::begin(originKeys), std::end(originKeys)});
    return std::all_of(entry.entry.entries.cbegin(), entry.entry.entries.cend(),
                       [&](const auto &pair) { return idle.contains(pair.first); });
}

Error notTold(const Source &file, const OwnFigure &figure)
{
    const std::optional<FigureForm> form = formOf(figure);
    return {ErrorCode::NotFound, OwnFiguresTexts::tr("You have not told this: %1.").arg(form ? form->title : figure.key), file.file};
}

} // namespace

QString fileOf(const OwnFigure &figure) { return figure.place == Place::Image ? recipes::Catalogue::imagesFile() : ownFactsFile(); }

bool isTold(const Source &file, const OwnFigure &figure)
{
    if (const std::optional<QString> map = mapOf(figure)) {
        const auto tree = yaml::Tree::parse(file);
        return tree && tree->root()[*map].target()[figure.key].isValid();
    }
    const Result<recipes::OwnEntry> entry = figureEntry(file, figure);
    return entry && says(*entry, figure.key);
}

Result<QByteArray> withFigure(const Source &file, const OwnFigure &figure, const recipes::Provenance &provenance, const Spread &spread)
{
    const std::optional<QString> map = mapOf(figure);
    if (!map) {
        Result<recipes::OwnEntry> entry = figureEntry(file, figure);
        if (!entry)
            return entry.error();
        say(*entry, figure, provenance, spread);
        return recipes::withOwnEntry(file, listOf(figure), entry->entry);
    }
    if (file.text.trimmed().isEmpty())
        return yaml::writeEntry(*map, yaml::Map{{{figure.key, valueMap(figure, provenance)}}}, 0, {});
    const auto tree = yaml::Tree::parse(file);
    if (!tree)
        return tree.error();
    yaml::Draft draft(*tree);
    const Result<Done> done = draft.set({*map, figure.key}, valueMap(figure, provenance));
    return done ? Result<QByteArray>(draft.text()) : done.error();
}

Result<QByteArray> withoutFigure(const Source &file, const OwnFigure &figure)
{
    if (!isTold(file, figure))
        return notTold(file, figure);
    if (const std::optional<QString> map = mapOf(figure)) {
        const auto tree = yaml::Tree::parse(file);
        yaml::Draft draft(*tree);
        const Result<Done> done = draft.remove({*map, figure.key});
        return done ? Result<QByteArray>(draft.text()) : done.error();
    }
    Result<recipes::OwnEntry> entry = figureEntry(file, figure);
    erase(*entry, figure.key);
    return isEmptied(*entry, figure) ? recipes::withoutOwnEntry(file, listOf(figure), figure.subject)
                                     : recipes::withOwnEntry(file, listOf(figure), entry->entry);
}

Result<Done> tell(const OwnFigure &figure, const recipes::Provenance &provenance, const Spread &spread)
{
    const auto edit = [&](const Source &file) { return withFigure(file, figure, provenance, spread); };
    return figure.place == Place::Image ? recipes::rewriteOwnImages(edit) : rewriteOwnFacts(edit);
}

Result<Done> forget(const OwnFigure &figure)
{
    const auto edit = [&](const Source &file) { return withoutFigure(file, figure); };
    return figure.place == Place::Image ? recipes::rewriteOwnImages(edit) : rewriteOwnFacts(edit);
}

Result<TellingStep> toldStep(const QString &path, const std::function<Result<Done>()> &telling)
{
    const auto bytes = [&] {
        const Result<ReadFile> file = readFile(path);
        return file ? file->bytes : QByteArray();
    };
    const QByteArray before = bytes();
    if (const Result<Done> done = telling(); !done)
        return done.error();
    return TellingStep{path, before, bytes()};
}

Result<Done> takeBack(const TellingStep &step)
{
    const FileStamp stamp = stampOf(step.path);
    const Result<ReadFile> now = readFile(step.path);
    if (!now)
        return now.error();
    const std::optional<QByteArray> text = merged(step.after, step.before, now->bytes);
    if (!text)
        return Error{ErrorCode::Refused, OwnFiguresTexts::tr("Somebody has written the same lines meanwhile, so that they stay."),
                     step.path};
    const Result<FileStamp> done = writeFile(step.path, *text, &stamp);
    return done ? Result<Done>(Done{}) : done.error();
}

} // namespace caravan::estimate
