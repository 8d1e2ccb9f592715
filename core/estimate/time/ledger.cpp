// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/ledger.h"

#include "core/estimate/time/ranges.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

constexpr auto separator = "; "_L1;

void addOnce(QStringList &list, QSet<QString> &known, const QString &text)
{
    if (text.isEmpty() || known.contains(text))
        return;
    known.insert(text);
    list.append(text);
}

} // namespace

void Ledger::add(const Charge &charge)
{
    if (charge.seconds.p90 <= 0)
        return;
    Entry &entry = m_phases[size_t(charge.phase)];
    entry.parts.append(charge.seconds);
    entry.bytes += charge.bytes;
    addOnce(entry.reasons, entry.knownReasons, charge.because);
    addOnce(entry.sources, entry.knownSources, charge.source);
    if (charge.isBilled && charge.phase != Phase::Queue)
        m_billed.append(charge.seconds);
    m_cpuSeconds += charge.cpuSeconds;
    m_bytes += charge.bytes;
}

QList<PhaseTime> Ledger::phases(double correlation) const
{
    QList<PhaseTime> result;
    for (int i = 0; i < phaseCount; ++i) {
        const Entry &entry = m_phases[size_t(i)];
        if (entry.parts.isEmpty())
            continue;
        PhaseTime time;
        time.phase = Phase(i);
        time.seconds = inSeconds(sumOf(entry.parts, correlation));
        time.bytes = {entry.bytes};
        time.because = entry.reasons.join(separator);
        time.source = entry.sources.join(separator);
        result.append(time);
    }
    return result;
}

Range<double> Ledger::seconds(double correlation) const
{
    QList<Range<double>> parts;
    for (const Entry &entry : m_phases)
        parts.append(entry.parts);
    return sumOf(parts, correlation);
}

Range<double> Ledger::billedSeconds(double correlation) const { return sumOf(m_billed, correlation); }

double Ledger::runnerSeconds() const { return sumOf(m_billed, 0).p50; }

} // namespace caravan::estimate
