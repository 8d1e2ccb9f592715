// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/ledger.h"

#include "core/estimate/time/ranges.h"

#include <QSet>

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
    QList<Range<double>> parts;
    double bytes = 0;
    DistinctTexts reasons;
    DistinctTexts sources;
};

bool isBilled(const Charge &charge) { return charge.isBilled && charge.phase != Phase::Queue; }

} // namespace

void Ledger::add(const Charge &charge)
{
    if (charge.seconds.p90 <= 0)
        return;
    m_charges.append(charge);
    m_cpuSeconds += charge.cpuSeconds;
    m_bytes += charge.bytes;
}

bool Ledger::cut(qsizetype from, double seconds)
{
    Range<double> sum;
    for (qsizetype i = from; i < m_charges.size(); ++i) {
        sum.p10 += m_charges.at(i).seconds.p10;
        sum.p50 += m_charges.at(i).seconds.p50;
        sum.p90 += m_charges.at(i).seconds.p90;
    }
    const auto factor = [seconds](double total) { return total > seconds ? seconds / total : 1; };
    for (qsizetype i = from; i < m_charges.size(); ++i) {
        Charge &charge = m_charges[i];
        charge.seconds.p10 *= factor(sum.p10);
        charge.seconds.p50 *= factor(sum.p50);
        charge.seconds.p90 *= factor(sum.p90);
        m_cpuSeconds -= charge.cpuSeconds * (1 - factor(sum.p50));
        charge.cpuSeconds *= factor(sum.p50);
    }
    return sum.p10 > seconds;
}

QList<PhaseTime> Ledger::phases(double correlation) const
{
    std::array<PhaseSum, phaseCount> sums;
    for (const Charge &charge : m_charges) {
        PhaseSum &sum = sums[size_t(charge.phase)];
        sum.parts.append(charge.seconds);
        sum.bytes += charge.bytes;
        sum.reasons.add(charge.because);
        sum.sources.add(charge.source);
    }
    QList<PhaseTime> result;
    for (int i = 0; i < phaseCount; ++i) {
        const PhaseSum &sum = sums[size_t(i)];
        if (!sum.parts.isEmpty())
            result.append({Phase(i), inSeconds(sumOf(sum.parts, correlation)), {sum.bytes}, sum.reasons.joined(), sum.sources.joined()});
    }
    return result;
}

Range<double> Ledger::seconds(double correlation) const
{
    QList<Range<double>> parts;
    parts.reserve(m_charges.size());
    for (const Charge &charge : m_charges)
        parts.append(charge.seconds);
    return sumOf(parts, correlation);
}

Range<double> Ledger::billedSeconds(double correlation) const
{
    QList<Range<double>> parts;
    for (const Charge &charge : m_charges) {
        if (isBilled(charge))
            parts.append(charge.seconds);
    }
    return sumOf(parts, correlation);
}

double Ledger::runnerSeconds() const
{
    double seconds = 0;
    for (const Charge &charge : m_charges)
        seconds += isBilled(charge) ? charge.seconds.p50 : 0;
    return seconds;
}

} // namespace caravan::estimate
