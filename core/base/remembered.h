// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHashFunctions>

#include <utility>

namespace caravan {

/// Answers by what was asked: of the last \c most questions for certain, of twice as many at most. Unlike a memory that is emptied when it is full,
/// it never forgets what is asked again and again.
template<class Key, class Value>
class Remembered
{
public:
    explicit Remembered(qsizetype most) : m_most(most) { }

    /// The answer for \a key: the one that is remembered, else what \a find gives, which is remembered then.
    template<class Find>
    Value of(const Key &key, const Find &find)
    {
        using ::qHash;
        const Known known{key, qHash(key, QHashSeed::globalSeed())};
        if (const auto found = m_young.constFind(known); found != m_young.cend())
            return *found;
        const auto found = m_old.constFind(known);
        Value value = found == m_old.cend() ? find() : *found;
        if (m_young.size() >= m_most)
            m_old = std::exchange(m_young, {});
        m_young.insert(known, value);
        return value;
    }
    void clear()
    {
        m_young.clear();
        m_old.clear();
    }

private:
    /// A key that is gone through once for its hash: it is looked for in two places and put into one, which grows.
    struct Known {
        Key key;
        size_t hash;
        friend size_t qHash(const Known &known, size_t seed) noexcept { return known.hash ^ seed; }
        friend bool operator==(const Known &left, const Known &right) { return left.hash == right.hash && left.key == right.key; }
    };

    qsizetype m_most;
    QHash<Known, Value> m_young;
    QHash<Known, Value> m_old; ///< from before the young ones; what is asked of them gets young again
};

} // namespace caravan
