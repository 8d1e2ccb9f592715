// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/effective.h"

namespace caravan::gitlab {

/// Puts entries into the map of a value, so that a large map costs no more for each entry than a small one.
class MapBuilder
{
public:
    explicit MapBuilder(Effective &map) : m_map(map) { }

    /// The value of \a key; null when there is none. Valid until the next put().
    const Effective *find(const QString &key)
    {
        const qsizetype place = placeOf(key);
        return place < 0 ? nullptr : &m_map.entries.at(place).second;
    }

    /// Replaces the value of \a key where it stands, or adds it at the end.
    void put(const QString &key, Effective value)
    {
        const qsizetype place = placeOf(key);
        if (place >= 0) {
            m_map.entries[place].second = std::move(value);
            return;
        }
        if (!m_places.isEmpty())
            m_places.insert(key, m_map.entries.size());
        m_map.entries.append({key, std::move(value)});
    }

    /// The number of the entry of \a key; -1 when there is none.
    qsizetype placeOf(const QString &key)
    {
        const auto &entries = std::as_const(m_map.entries);
        if (entries.size() <= fewEntries) {
            for (qsizetype i = 0; i < entries.size(); ++i) {
                if (entries.at(i).first == key)
                    return i;
            }
            return -1;
        }
        if (m_places.isEmpty()) {
            for (qsizetype i = 0; i < entries.size(); ++i)
                m_places.insert(entries.at(i).first, i);
        }
        return m_places.value(key, -1);
    }

private:
    static constexpr qsizetype fewEntries = 16; ///< up to here looking along the list is faster

    Effective &m_map;
    QHash<QString, qsizetype> m_places; ///< empty while there are few
};

} // namespace caravan::gitlab
