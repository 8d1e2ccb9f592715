// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/own_entries.h"

#include "core/base/texts.h"
#include "core/yaml/edit.h"

#include <QSet>

#include <algorithm>

namespace caravan::recipes {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OwnEntriesTexts);

const QString valueKey = u"value"_s;

const yaml::Value *valueAt(const yaml::Map &map, const QString &key)
{
    const auto found = std::find_if(map.entries.cbegin(), map.entries.cend(), [&](const auto &pair) { return pair.first == key; });
    return found == map.entries.cend() ? nullptr : &found->second;
}

QString scalarText(const yaml::Value *value)
{
    if (!value)
        return {};
    if (const auto *text = std::get_if<yaml::Text>(value))
        return text->string;
    if (const auto *token = std::get_if<yaml::Verbatim>(value))
        return token->token;
    const auto *map = std::get_if<yaml::Map>(value);
    return map ? scalarText(valueAt(*map, valueKey)) : QString();
}

yaml::Value scalarValue(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    const bool isToken = isNumber || text == "true"_L1 || text == "false"_L1;
    return isToken ? yaml::Value(yaml::Verbatim{text}) : yaml::Value::text(text);
}

/// Puts \a value at \a key; null takes it out.
void put(yaml::Map &map, const QString &key, const yaml::Value *value)
{
    const auto found = std::find_if(map.entries.begin(), map.entries.end(), [&](const auto &pair) { return pair.first == key; });
    if (!value && found != map.entries.end())
        map.entries.erase(found);
    else if (value && found == map.entries.end())
        map.entries.append({key, *value});
    else if (value)
        found->second = *value;
}

/// Which item of the list has \a id; -1 for none.
int itemPlace(const yaml::Node &list, const QString &idKey, const QString &id)
{
    for (int i = 0; i < list.size(); ++i) {
        if (list.item(i).target()[idKey].text() == id)
            return i;
    }
    return -1;
}

} // namespace

QString OwnEntry::said(const QString &key) const { return scalarText(valueAt(entry, key)); }

QStringList OwnEntry::saidList(const QString &key) const
{
    const yaml::Value *value = valueAt(entry, key);
    const auto *list = value ? std::get_if<yaml::List>(value) : nullptr;
    QStringList texts;
    if (!list)
        texts.append(scalarText(value));
    for (const yaml::Value &item : list ? list->items : QList<yaml::Value>())
        texts.append(scalarText(&item));
    texts.removeAll({});
    return texts;
}

void OwnEntry::say(const QString &key, const QString &text)
{
    if (text == said(key))
        return;
    const yaml::Value value = scalarValue(text);
    put(entry, key, text.isEmpty() ? nullptr : &value);
}

void OwnEntry::sayList(const QString &key, const QStringList &texts)
{
    if (texts == saidList(key))
        return;
    const yaml::Value value = yaml::Value::texts(texts, true);
    put(entry, key, texts.isEmpty() ? nullptr : &value);
}

Result<QList<OwnEntry>> entriesIn(const Source &file, const OwnList &list)
{
    QList<OwnEntry> entries;
    if (file.text.trimmed().isEmpty())
        return entries;
    const auto tree = yaml::Tree::parse(file);
    if (!tree)
        return tree.error();
    for (const yaml::Node &item : tree->root()[list.key].target().items()) {
        const yaml::Value entry = yaml::Value::of(item.target());
        if (const auto *map = std::get_if<yaml::Map>(&entry))
            entries.append({item.target()[list.idKey].text(), *map});
    }
    return entries;
}

Result<QByteArray> withOwnEntry(const Source &file, const OwnList &list, const yaml::Map &entry)
{
    const yaml::List alone{{entry}};
    if (file.text.trimmed().isEmpty())
        return yaml::writeEntry(list.key, alone, 0, {});
    const auto tree = yaml::Tree::parse(file);
    if (!tree)
        return tree.error();
    const yaml::Node items = tree->root()[list.key];
    yaml::Draft draft(*tree);
    const int place = itemPlace(items, list.idKey, scalarText(valueAt(entry, list.idKey)));
    const Result<Done> written = !items || items.size() == 0 ? draft.set({list.key}, alone)
        : place >= 0                                         ? draft.set({list.key, QString::number(place)}, entry)
                                                             : draft.insertItem({list.key}, -1, entry);
    return written ? Result<QByteArray>(draft.text()) : written.error();
}

Result<QByteArray> withoutOwnEntry(const Source &file, const OwnList &list, const QString &id)
{
    const auto tree = yaml::Tree::parse(file);
    if (!tree)
        return tree.error();
    const int place = itemPlace(tree->root()[list.key], list.idKey, id);
    if (place < 0)
        return Error{ErrorCode::NotFound, OwnEntriesTexts::tr("“%1” is not in your own file.").arg(id), file.file};
    yaml::Draft draft(*tree);
    const Result<Done> done = draft.remove({list.key, QString::number(place)});
    return done ? Result<QByteArray>(draft.text()) : done.error();
}

Result<QByteArray> withChangedEntries(const Source &file, const OwnList &list, const QList<OwnEntry> &before, const QList<OwnEntry> &after)
{
    QSet<QString> ids;
    for (const OwnEntry &entry : after) {
        if (ids.contains(entry.id))
            return Error{ErrorCode::Usage, OwnEntriesTexts::tr("“%1” is there twice.").arg(entry.id)};
        ids.insert(entry.id);
    }
    Result<QByteArray> text = file.text;
    for (const OwnEntry &entry : before) {
        if (!ids.contains(entry.id))
            text = withoutOwnEntry(Source(file.file, *text), list, entry.id);
        if (!text)
            return text;
    }
    for (const OwnEntry &entry : after) {
        if (!before.contains(entry))
            text = withOwnEntry(Source(file.file, *text), list, entry.entry);
        if (!text)
            return text;
    }
    return text;
}

QByteArray fileOfEntries(const OwnList &list, const QList<OwnEntry> &entries)
{
    yaml::List items;
    for (const OwnEntry &entry : entries)
        items.items.append(entry.entry);
    return yaml::writeEntry(list.key, items, 0, {});
}

} // namespace caravan::recipes
