// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/time/charge.h"
#include "core/estimate/time/draws.h"
#include "core/recipes/catalogue.h"

#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace caravan::estimate {

class Sampling;

/// What was drawn of a job.
struct JobRows {
    Row seconds = {};    ///< of all charges
    Row billed = {};     ///< of those for which the runner is paid
    Row cpuSeconds = {}; ///< on the runner
    double certain = 0;  ///< what of the seconds, and of the billed ones, is the same in every world
    double certainBilled = 0;
    Range<double> ofAnyJob; ///< of the seconds, for a job that stands for all alike
};

/// By how many seconds a job is shorter with a cause at its P10, and longer with it at its P90.
struct Leverage {
    Cause cause;
    double down = 0;
    double up = 0;
};
struct JobLeverage {
    double seconds = 0; ///< with all charges at their medians
    QList<Leverage> causes;
};

/// Everything that a job spends its time on, by phase.
class Ledger
{
public:
    void add(const Charge &charge);
    const QList<Charge> &charges() const { return m_charges; }
    qsizetype size() const { return m_charges.size(); }
    /// Whether some charges are more than one after the other: they are cut, or overlap.
    bool hasShapes() const { return !m_shapes.isEmpty(); }
    /// Ends the charges from number \a from on when they have taken \a seconds together, as `timeout` does. True when even P10 of all of them
    /// is longer.
    bool cut(qsizetype from, double seconds);

    /// Charges one after the other: from one number up to another.
    struct Stretch {
        qsizetype from = 0;
        qsizetype to = 0;
    };
    /// Of the charges from number \a from on, those of each of \a processes ran beside the others: together they take as long as the longest, and not less
    /// than \a vcpus processors need for them. With \a isCutOff the processes end with the rest, however long they would have run.
    void overlap(qsizetype from, const QList<QList<Stretch>> &processes, bool isCutOff, int vcpus);

    /// The charges as \a fill gives each, ended where they are cut, and together where they overlap.
    std::vector<Row> rows(const std::function<Row(const Charge &charge)> &fill) const;
    /// Shared by ledgers whose charges are of the same figures.
    std::shared_ptr<const JobRows> drawn(const Sampling &sampling) const;
    JobLeverage leverage(const Sampling &sampling) const;

    /// What the charges from number \a from on stand for may happen again and again: each may take up to \a up times as much, for one \a cause.
    void repeatOpenly(qsizetype from, double up, const Cause &cause);

    /// Makes the charges from number \a from on take \a seconds together on this runner, in the proportions that they have, as somebody says. They
    /// hang on that alone.
    void fit(qsizetype from, double seconds, const Spread &spread, const recipes::Provenance &provenance);

    /// Phases that take time, in their order.
    QList<PhaseTime> phases(const Sampling &sampling) const;
    double networkBytes() const { return m_bytes; }

private:
    /// What becomes of charges that are next to each other.
    struct Shape {
        size_t from = 0;
        size_t end = 0;
        float seconds = 0;               ///< after which they end; 0: they overlap
        QList<QList<Stretch>> processes; ///< of overlap(), as the next two
        bool isCutOff = false;
        int vcpus = 1;
    };
    JobRows draw(const Sampling &sampling) const;
    float elapsed(const Shape &shape, const std::vector<Row> &rows, size_t world, float all) const;

    QList<Charge> m_charges; ///< those that take time, in the order in which they came
    QList<Shape> m_shapes;   ///< inner ones before those around them
    double m_bytes = 0;
};

/// The seconds of a job that \a factors stretch, except for what is certain.
Row stretched(const Row &row, double certain, const Row &factors);

} // namespace caravan::estimate
