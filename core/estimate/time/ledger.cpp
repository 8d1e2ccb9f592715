// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/ledger.h"

#include "core/estimate/time/ranges.h"
#include "core/estimate/time/sampling.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

constexpr auto separator = "; "_L1;

/// Texts without doubles, in the order in which they came.
class DistinctTexts
{
public:
    void add(const QString &text)
    {
        if (text.isEmpty() || isKnown(text))
            return;
        m_texts.append(text);
        if (m_texts.size() == few + 1)
            m_known = QSet<QString>(m_texts.cbegin(), m_texts.cend());
        else if (m_texts.size() > few)
            m_known.insert(text);
    }
    QString joined() const { return m_texts.size() == 1 ? m_texts.constFirst() : m_texts.join(separator); }

private:
    static constexpr qsizetype few = 16; ///< so many are sooner compared than hashed

    bool isKnown(const QString &text) const { return m_texts.size() > few ? m_known.contains(text) : m_texts.contains(text); }

    QStringList m_texts;
    QSet<QString> m_known;
};

/// All that is said of one phase.
struct PhaseSum {
    bool isAny = false;
    Row seconds = {};
    double bytes = 0;
    DistinctTexts reasons;
    DistinctTexts sources;
};

bool isBilled(const Charge &charge) { return charge.isBilled && charge.phase != Phase::Queue; }

} // namespace

void Ledger::add(const Charge &charge)
{
    if (charge.seconds <= 0)
        return;
    m_charges.append(charge);
    m_bytes += charge.bytes;
}

bool Ledger::cut(qsizetype from, double seconds)
{
    if (from >= m_charges.size())
        return false;
    m_cuts.append({size_t(from), size_t(m_charges.size()), float(seconds)});
    double shortest = 0;
    for (qsizetype i = from; i < m_charges.size(); ++i)
        shortest += m_charges.at(i).seconds / m_charges.at(i).spread.down;
    return shortest > seconds;
}

std::vector<Row> Ledger::rows(const std::function<Row(const Charge &)> &fill) const
{
    std::vector<Row> rows;
    rows.reserve(size_t(m_charges.size()));
    for (const Charge &charge : m_charges)
        rows.push_back(fill(charge));
    for (const Cut &cut : m_cuts) {
        for (size_t world = 0; world < drawCount; ++world) {
            float sum = 0;
            for (size_t i = cut.from; i < cut.end; ++i)
                sum += rows[i][world];
            for (size_t i = cut.from; sum > cut.seconds && i < cut.end; ++i)
                rows[i][world] *= cut.seconds / sum;
        }
    }
    return rows;
}

JobRows Ledger::drawn(const Sampling &sampling) const
{
    JobRows drawn;
    const std::vector<Row> all = rows([&](const Charge &charge) { return sampling.secondsOf(charge); });
    for (size_t i = 0; i < all.size(); ++i) {
        const Charge &charge = m_charges.at(qsizetype(i));
        const double certain = charge.isCertain() ? charge.seconds : 0;
        estimate::add(drawn.seconds, all[i]);
        drawn.certain += certain;
        if (charge.cpuSeconds > 0)
            estimate::add(drawn.cpuSeconds, all[i], charge.cpuSeconds / charge.seconds);
        if (!isBilled(charge))
            continue;
        estimate::add(drawn.billed, all[i]);
        drawn.certainBilled += certain;
    }
    return drawn;
}

QList<PhaseTime> Ledger::phases(const Sampling &sampling) const
{
    const std::vector<Row> all = rows([&](const Charge &charge) { return sampling.secondsOf(charge); });
    std::array<PhaseSum, phaseCount> sums;
    for (size_t i = 0; i < all.size(); ++i) {
        const Charge &charge = m_charges.at(qsizetype(i));
        PhaseSum &sum = sums[size_t(charge.phase)];
        sum.isAny = true;
        estimate::add(sum.seconds, all[i]);
        sum.bytes += charge.bytes;
        sum.reasons.add(charge.because);
        sum.sources.add(charge.source);
    }
    QList<PhaseTime> result;
    for (int i = 0; i < phaseCount; ++i) {
        const PhaseSum &sum = sums[size_t(i)];
        if (sum.isAny)
            result.append({Phase(i), inSeconds(quantilesOf(sum.seconds)), {sum.bytes}, sum.reasons.joined(), sum.sources.joined()});
    }
    return result;
}

Row stretched(const Row &row, double certain, const Row &factors)
{
    const auto fixed = float(certain);
    Row result;
    for (size_t i = 0; i < drawCount; ++i)
        result[i] = std::max(0.0F, row[i] - fixed) * factors[i] + std::min(row[i], fixed);
    return result;
}

} // namespace caravan::estimate
