// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/effective.h"

#include "core/gitlab/map_builder.h"

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
    return yaml::Value::of(settled.node);
}

} // namespace caravan::gitlab
