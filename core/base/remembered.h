// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

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
        if (const auto found = m_young.constFind(key); found != m_young.cend())
            return *found;
        const auto found = m_old.constFind(key);
        Value value = found == m_old.cend() ? find() : *found;
        if (m_young.size() >= m_most)
            m_old = std::exchange(m_young, {});
        m_young.insert(key, value);
        return value;
    }
    void clear()
    {
        m_young.clear();
        m_old.clear();
    }

private:
    qsizetype m_most;
    QHash<Key, Value> m_young;
    QHash<Key, Value> m_old; ///< from before the young ones; what is asked of them gets young again
};

} // namespace caravan
