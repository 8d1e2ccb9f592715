// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/effective.h"

#include "core/gitlab/language/scalar_kind.h"
#include "core/gitlab/values/map_builder.h"

#include <QHash>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

const Effective *Effective::entry(QStringView key) const
{
    for (const auto &[name, value] : entries) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

std::optional<bool> Effective::truth() const
{
    const QString word = text().toLower();
    if (word == "true"_L1 || word == "yes"_L1 || word == "on"_L1)
        return true;
    if (word == "false"_L1 || word == "no"_L1 || word == "off"_L1)
        return false;
    return std::nullopt;
}

Effective merged(const Effective &base, const Effective &over)
{
    if (!base.isMap || !over.isMap)
        return over;
    Effective result = base;
    result.node = over.node;
    result.origin = over.origin;
    MapBuilder builder(result);
    for (const auto &[key, value] : over.entries) {
        const Effective *old = builder.find(key);
        builder.put(key, old ? merged(*old, value) : value);
    }
    return result;
}

Effective merged(const QList<Effective> &layers)
{
    const auto isNoMap = [](const Effective &layer) { return !layer.isMap; };
    const auto covering = std::find_if(layers.crbegin(), layers.crend(), isNoMap); // it hides what is below
    const qsizetype first = layers.crend() - covering;
    if (first + 1 >= layers.size())
        return layers.constLast();
    Effective result = layers.constLast();
    result.entries.clear();
    QList<QList<Effective>> values;
    QHash<QString, qsizetype> places;
    for (qsizetype layer = first; layer < layers.size(); ++layer) {
        for (const auto &[key, value] : layers.at(layer).entries) {
            const auto place = places.constFind(key);
            if (place != places.cend()) {
                values[*place].append(value);
                continue;
            }
            places.insert(key, values.size());
            values.append({value});
            result.entries.append({key, {}});
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        result.entries[i].second = merged(values.at(i));
    return result;
}

yaml::Value valueOf(const Effective &settled)
{
    if (settled.isMap) {
        yaml::Map map;
        for (const auto &[key, entry] : settled.entries)
            map.entries.append({key, valueOf(entry)});
        return map;
    }
    if (settled.isList) {
        yaml::List list;
        for (const Effective &item : settled.items)
            list.items.append(valueOf(item));
        return list;
    }
    return settled.node.isScalar() ? scalarValue(settled.node) : yaml::Value::of(settled.node);
}

} // namespace caravan::gitlab
