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

/// All that JobRows are drawn from, as bytes.
QByteArray figuresOf(const QList<Charge> &charges, const Sampling &sampling)
{
    struct Figures {
        double seconds;
        double cpuSeconds;
        Spread spread;
        Spread ofResource;
        quint64 cause;
        quint32 resource;
        quint32 isBilled;
    };
    static_assert(sizeof(Figures) == 8 * sizeof(double)); // no byte between them is left to chance
    QByteArray bytes;
    bytes.reserve(qsizetype(sizeof(Figures)) * charges.size() + qsizetype(sizeof(Spread)));
    const auto put = [&bytes](const auto &value) { bytes.append(reinterpret_cast<const char *>(&value), qsizetype(sizeof value)); };
    put(sampling.spreadOfJobs());
    for (const Charge &charge : charges) {
        put(Figures{charge.seconds, charge.cpuSeconds, charge.spread, sampling.spreadOf(charge.resource), charge.cause.number,
                    quint32(charge.resource), isBilled(charge)});
    }
    return bytes;
}

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
    m_shapes.append({size_t(from), size_t(m_charges.size()), float(seconds), {}, false, 1});
    double shortest = 0;
    for (qsizetype i = from; i < m_charges.size(); ++i)
        shortest += m_charges.at(i).seconds / m_charges.at(i).spread.down;
    return shortest > seconds;
}

void Ledger::overlap(qsizetype from, const QList<QList<Stretch>> &processes, bool isCutOff, int vcpus)
{
    if (from < m_charges.size())
        m_shapes.append({size_t(from), size_t(m_charges.size()), 0, processes, isCutOff, std::max(1, vcpus)});
}

void Ledger::repeatOpenly(qsizetype from, double up, const Cause &cause)
{
    for (qsizetype i = from; i < m_charges.size(); ++i) {
        m_charges[i].spread.up *= up;
        m_charges[i].cause = cause;
    }
}

/// How long the charges of an overlap take in a world where they would take \a all one after the other.
float Ledger::elapsed(const Shape &shape, const std::vector<Row> &rows, size_t world, float all) const
{
    float beside = 0;
    float longest = 0;
    for (const QList<Stretch> &process : shape.processes) {
        float sum = 0;
        for (const Stretch &stretch : process) {
            for (size_t i = size_t(stretch.from); i < std::min(size_t(stretch.to), shape.end); ++i)
                sum += rows[i][world];
        }
        beside += sum;
        longest = std::max(longest, sum);
    }
    const float foreground = std::max(0.0F, all - beside);
    if (shape.isCutOff)
        return foreground;
    float busy = 0; // the processors
    for (size_t i = shape.from; i < shape.end; ++i) {
        const Charge &charge = m_charges.at(qsizetype(i));
        const double share = std::min(double(shape.vcpus), charge.cpuSeconds / charge.seconds);
        busy += rows[i][world] * float(share);
    }
    return std::min(all, std::max({foreground, longest, busy / float(shape.vcpus)}));
}

void Ledger::fit(qsizetype from, double seconds, const Spread &spread, const recipes::Provenance &provenance)
{
    double sum = 0;
    for (qsizetype i = from; i < m_charges.size(); ++i)
        sum += m_charges.at(i).seconds;
    if (sum <= 0) {
        Charge all;
        all.seconds = seconds;
        all.cpuSeconds = seconds;
        add(all);
        sum = seconds;
    }
    m_shapes.removeIf([from](const Shape &shape) { return shape.from >= size_t(from); });
    for (qsizetype i = from; i < m_charges.size(); ++i) {
        Charge &charge = m_charges[i];
        const double factor = seconds / sum;
        charge.seconds *= factor;
        charge.cpuSeconds *= factor;
        charge.spread = spread;
        charge.cause = causeOf(provenance.source);
        charge.resource = Resource::None;
        charge.source = provenance.source;
        charge.confidence = provenance.confidence;
    }
}

std::vector<Row> Ledger::rows(const std::function<Row(const Charge &)> &fill) const
{
    std::vector<Row> rows;
    rows.reserve(size_t(m_charges.size()));
    for (const Charge &charge : m_charges)
        rows.push_back(fill(charge));
    for (const Shape &shape : m_shapes) {
        for (size_t world = 0; world < drawCount; ++world) {
            float sum = 0;
            for (size_t i = shape.from; i < shape.end; ++i)
                sum += rows[i][world];
            const float most = shape.seconds > 0 ? shape.seconds : elapsed(shape, rows, world, sum);
            for (size_t i = shape.from; sum > most && i < shape.end; ++i)
                rows[i][world] *= most / sum;
        }
    }
    return rows;
}

std::shared_ptr<const JobRows> Ledger::drawn(const Sampling &sampling) const
{
    const auto draw = [&] { return std::make_shared<const JobRows>(this->draw(sampling)); };
    return m_shapes.isEmpty() ? sampling.draws().ofJobs.of(figuresOf(m_charges, sampling), draw) : draw();
}

JobRows Ledger::draw(const Sampling &sampling) const
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
    drawn.ofAnyJob = quantilesOf(stretched(drawn.seconds, drawn.certain, sampling.factorsOfAnyJob()));
    return drawn;
}

JobLeverage Ledger::leverage(const Sampling &sampling) const
{
    QList<Cause> causes;
    for (const Charge &charge : m_charges) {
        for (const Bond &bond : sampling.bondsOf(charge)) {
            if (bond.isAny() && !causes.contains(bond.cause))
                causes.append(bond.cause);
        }
    }
    const auto sumOf = [](const std::vector<Row> &rows) {
        Row sum = {};
        for (const Row &row : rows)
            estimate::add(sum, row);
        return sum;
    };
    JobLeverage leverage{double(sumOf(rows([](const Charge &charge) { return rowOf(charge.seconds); }))[0]), {}};
    constexpr qsizetype most = drawCount / 2; // two worlds for each cause: with its P10 and its P90
    for (qsizetype first = 0; first < causes.size(); first += most) {
        const QList<Cause> some = causes.mid(first, most);
        const Row sum = sumOf(rows([&](const Charge &charge) {
            Row row = rowOf(charge.seconds);
            for (const Bond &bond : sampling.bondsOf(charge)) {
                const qsizetype place = bond.isAny() ? some.indexOf(bond.cause) : -1;
                if (place < 0)
                    continue;
                row[size_t(place) * 2] /= float(bond.spread.down);
                row[size_t(place) * 2 + 1] *= float(bond.spread.up);
            }
            return row;
        }));
        for (qsizetype i = 0; i < some.size(); ++i)
            leverage.causes.append(
                {some.at(i), leverage.seconds - double(sum[size_t(i) * 2]), double(sum[size_t(i) * 2 + 1]) - leverage.seconds});
    }
    return leverage;
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
