// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/runner.h"

#include <QHash>

namespace caravan::compare {

/// The caches of a project as its pipelines leave them in the store, one after the other.
class CacheStore
{
public:
    /// How long \a runner keeps caches, and how many bytes of them.
    explicit CacheStore(const estimate::Runner &runner);

    struct Entry {
        qint64 stored = 0;    ///< seconds since 1970 when it was last written
        qint64 used = 0;      ///< when it was last written or read
        double bytes = 0;     ///< compressed
        int dependencies = 0; ///< number of what was installed when it was written
        bool operator==(const Entry &) const = default;
    };

    /// What is there by \a key at \a time; null for nothing, or for what has been kept for too long.
    const Entry *find(int key, qint64 time);
    /// Writes a cache. One that is larger than the store takes is not stored; what was used the longest ago goes to make room.
    void put(int key, const Entry &entry);

    int expired() const { return m_expired; } ///< caches that were asked for and had been kept for too long
    int evicted() const { return m_evicted; } ///< caches that went to make room
    int refused() const { return m_refused; } ///< writings of caches that were too large

private:
    void makeRoom();

    qint64 m_keptSeconds = 0; ///< 0: for ever
    double m_mostBytes = 0;   ///< 0: no limit is known
    double m_mostBytesOfOne = 0;
    QHash<int, Entry> m_entries;
    double m_bytes = 0;
    int m_expired = 0;
    int m_evicted = 0;
    int m_refused = 0;
};

} // namespace caravan::compare
