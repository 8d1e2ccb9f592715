// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/cache_store.h"

#include <algorithm>

namespace caravan::compare {

namespace {

constexpr qint64 secondsOfDay = 86'400;

} // namespace

CacheStore::CacheStore(const estimate::Runner &runner) :
    m_keptSeconds(runner.cacheDays * secondsOfDay), m_mostBytes(runner.cacheBytes.value), m_mostBytesOfOne(runner.cacheArchiveBytes.value)
{
}

const CacheStore::Entry *CacheStore::find(int key, qint64 time)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return nullptr;
    if (m_keptSeconds > 0 && time - found->stored > m_keptSeconds) {
        ++m_expired;
        m_bytes -= found->bytes;
        m_entries.erase(found);
        return nullptr;
    }
    found->used = time;
    return &*found;
}

void CacheStore::put(int key, const Entry &entry)
{
    if (m_mostBytesOfOne > 0 && entry.bytes > m_mostBytesOfOne) {
        ++m_refused;
        return;
    }
    Entry &place = m_entries[key];
    m_bytes += entry.bytes - place.bytes;
    place = entry;
    place.used = std::max(entry.used, entry.stored);
    makeRoom();
}

void CacheStore::makeRoom()
{
    while (m_mostBytes > 0 && m_bytes > m_mostBytes && m_entries.size() > 1) {
        const auto oldest = std::min_element(m_entries.begin(), m_entries.end(),
                                             [](const Entry &left, const Entry &right) { return left.used < right.used; });
        m_bytes -= oldest->bytes;
        m_entries.erase(oldest);
        ++m_evicted;
    }
}

} // namespace caravan::compare
