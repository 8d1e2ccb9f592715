// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <bitset>

namespace caravan::gitlab {

/// Says of most names that were not added that they were not, without looking them up: a Bloom filter with one bit for each name.
class NameFilter
{
public:
    void add(QStringView name) { m_bits.set(placeOf(name)); }
    /// True for each name that was added, and for a few others.
    bool mayHave(QStringView name) const { return m_bits.test(placeOf(name)); }

private:
    static constexpr size_t places = 2048;
    static size_t placeOf(QStringView name)
    {
        size_t place = size_t(name.size());
        for (const qsizetype at : {qsizetype(0), name.size() / 2, name.size() - 1})
            place = place * 31 + (at >= 0 && at < name.size() ? size_t(name.at(at).unicode()) : 0);
        return place % places;
    }

    std::bitset<places> m_bits;
};

} // namespace caravan::gitlab
