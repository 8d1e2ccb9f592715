// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/measurements.h"
#include "core/estimate/facts/prediction.h"
#include "core/estimate/facts/size.h"
#include "core/estimate/facts/told_costs.h"

#include <QMutex>

#include <optional>
#include <unordered_map>
#include <utility>

namespace caravan::estimate {

struct Costs;

/// What a compiler takes from its sources.
struct CompilerCost {
    double cpuSeconds = 0;
    double bytes = 0; ///< installed
    double files = 0;
    Spread spread;
    recipes::Provenance provenance;
};

/// Says what each package costs. The built-in data are read when the first package is asked for, since most runs of the program ask for none;
/// answers are remembered. Several threads may ask at once.
class PackageCosts
{
public:
    /// \a own is what the user has told, which goes before everything else.
    explicit PackageCosts(ToldCosts own = {});
    Q_DISABLE_COPY_MOVE(PackageCosts)
    ~PackageCosts();

    /// Of a version; of some version when it is empty. \a costs says how sure figures are, and is the same each time.
    const PackageCost &of(const Costs &costs, const QString &name, const QString &version) const;
    /// What \a packages, of \a versions, take on the disk. The answers of the last few sets are remembered: jobs that are alike have the same.
    Size sizeOf(const Costs &costs, const QSet<QString> &packages, const QHash<QString, QString> &versions) const;
    /// \a written: a compiler's package with its version and options; \a release is the version in it.
    CompilerCost compiler(const Costs &costs, const QString &written, const QString &release) const;

    const ToldCosts &own() const { return m_own; }
    /// Names of the packages that were measured, or that somebody has told of.
    QStringList names(const Costs &costs) const;

private:
    struct Data {
        Measurements measured;
        ToldCosts told;
        Predictions predictions;
    };
    struct HashOfKey {
        std::size_t operator()(const std::pair<QString, QString> &key) const { return qHash(key.first) ^ (qHash(key.second) * 31); }
    };

    struct KnownSize {
        QSet<QString> packages;
        QHash<QString, QString> versions;
        Size size;
    };

    const PackageCost &known(const Costs &costs, const QString &name, const QString &version) const;
    const Data &data(const Costs &costs) const;
    PackageCost find(const Costs &costs, const QString &name, const QString &version) const;
    PackageCost predicted(const Costs &costs, const QString &name, const QString &version) const;

    ToldCosts m_own;
    mutable QMutex m_mutex;
    mutable std::optional<Data> m_data;
    mutable std::unordered_map<std::pair<QString, QString>, PackageCost, HashOfKey> m_known; ///< references to them stay valid
    mutable QList<KnownSize> m_sizes;                                                        ///< the last one first
};

} // namespace caravan::estimate
