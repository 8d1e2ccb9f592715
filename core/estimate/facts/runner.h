// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/recipes/catalogue.h"

#include <QList>
#include <QMap>
#include <QString>

namespace caravan::estimate {

/// Watts of a machine whose processors are busy for so many per cent.
struct PowerPoint {
    double loadPercent = 0;
    double watts = 0;
    bool operator==(const PowerPoint &) const = default;
};

/// A runner, as far as time, cost and energy depend on it (`resources/catalogue/runners.yml`).
struct Runner : recipes::RunnerTraits {
    int vcpus = 2;
    double cpuFactor = 1;                ///< CPU seconds here per CPU second of the measuring machine
    double cpuFactorSpread = 1.3;        ///< P90 over P50
    double zipFactor = 0;                ///< the same for packing and unpacking caches and artifacts; 0: as cpuFactor
    double networkBytesPerSecond = 60e6; ///< registry, mirrors and package archives
    double cacheBytesPerSecond = 60e6;   ///< cache and artifact store
    double unpackBytesPerSecond = 100e6; ///< image layers, uncompressed
    Range<Seconds> queue;
    Seconds startOverhead{5};  ///< preparing the executor
    bool keepsImages = false;  ///< an image used before is still there
    int cacheDays = 0;         ///< that a cache is kept which nobody writes again; 0: until there is no room
    Bytes cacheBytes;          ///< of all caches of a project that are kept; 0: no limit is known
    Bytes cacheArchiveBytes;   ///< of a cache, the largest that is stored; 0: no limit is known
    int concurrency = 20;      ///< jobs at once
    bool isNewMachine = false; ///< each job has a virtual machine of its own, made of a template, in which it runs in a shell
    Seconds making{0};         ///< how long that machine takes to be made, before the job begins
    recipes::Provenance aboutMaking;
    double costFactor = 1; ///< compute minutes per minute
    double idleWatts = 1.06;
    double fullWatts = 4.41;
    QList<PowerPoint> powerCurve; ///< by rising load; when empty, a line from idleWatts to fullWatts
    double memoryGigabytes = 8;
    double gramsCo2ePerKwh = 480;
    double powerUsageEffectiveness = 1.1; ///< kWh that the data centre takes for a kWh of computing
    QString region;                       ///< what the carbon figure is for
    QList<recipes::Provenance> provenance;
    QMap<QString, recipes::Provenance> told; ///< where single figures are from that a user has told, by their keys in runners.yml

    /// CPU seconds of packing and unpacking here per CPU second of the measuring machine.
    double packingFactor() const { return zipFactor > 0 ? zipFactor : cpuFactor; }

    /// Where what its provenance says of \a word comes from ("cpuFactor", "Queue"): the first entry with that word, else the first
    /// that is not of single figures which a user has told.
    recipes::Provenance about(QStringView word) const
    {
        for (const recipes::Provenance &entry : provenance) {
            if (entry.source.contains(word))
                return entry;
        }
        for (const recipes::Provenance &entry : provenance) {
            if (!told.values().contains(entry))
                return entry;
        }
        return provenance.value(0);
    }
    /// The same of the figure at \a key, which a user may have told.
    recipes::Provenance about(QStringView word, const QString &key) const { return told.contains(key) ? told.value(key) : about(word); }
};

} // namespace caravan::estimate
