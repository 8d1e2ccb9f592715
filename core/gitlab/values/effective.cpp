// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/effective.h"

#include "core/gitlab/language/scalar_kind.h"
#include "core/gitlab/values/map_builder.h"

#include <algorithm>
#include <vector>

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

namespace {

using Layers = std::vector<const Effective *>;

Effective mergedLayers(const Layers &layers)
{
    const auto isNoMap = [](const Effective *layer) { return !layer->isMap; };
    const auto covering = std::find_if(layers.crbegin(), layers.crend(), isNoMap); // it hides what is below
    const size_t first = size_t(layers.crend() - covering);
    const Effective &last = *layers.back();
    if (first + 1 >= layers.size())
        return last;
    Effective result;
    result.node = last.node;
    result.origin = last.origin;
    result.isMap = true;
    qsizetype most = 0;
    for (size_t layer = first; layer < layers.size(); ++layer)
        most += layers[layer]->entries.size();
    std::vector<Layers> values; // of the entries of the result
    values.reserve(size_t(most));
    result.entries.reserve(most);
    MapBuilder builder(result);
    for (size_t layer = first; layer < layers.size(); ++layer) {
        for (const auto &[key, value] : layers[layer]->entries) {
            const qsizetype place = builder.placeOf(key);
            if (place >= 0) {
                values[size_t(place)].push_back(&value);
                continue;
            }
            builder.put(key, {});
            values.push_back({&value});
        }
    }
    for (size_t i = 0; i < values.size(); ++i)
        result.entries[qsizetype(i)].second = mergedLayers(values[i]);
    return result;
}

} // namespace

Effective merged(const QList<Effective> &layers)
{
    Layers all;
    all.reserve(size_t(layers.size()));
    for (const Effective &layer : layers)
        all.push_back(&layer);
    return mergedLayers(all);
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
