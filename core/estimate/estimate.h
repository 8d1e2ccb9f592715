// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/gitlab/pipeline.h"
#include "core/project/project.h"
#include "core/recipes/catalogue.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace caravan::estimate {

/// Where a job's time goes; the order is the same everywhere.
enum class Phase { Queue, Pull, Clone, Restore, System, Switch, Packages, Build, Save, Deploy };
inline constexpr int phaseCount = 10;
QString phaseId(Phase phase);    ///< "queue"; for JSON
QString phaseTitle(Phase phase); ///< "Pull image"; translated

/// What happened before a run.
enum class Scenario { Cold, Warm };
inline constexpr Scenario allScenarios[] = {Scenario::Cold, Scenario::Warm};
QString scenarioId(Scenario scenario);    ///< "cold"
QString scenarioTitle(Scenario scenario); ///< "Cold run (first run, no cache)"; translated
std::optional<Scenario> scenarioOf(QStringView id);

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
    double networkBytesPerSecond = 60e6; ///< registry, mirrors and package archives
    double cacheBytesPerSecond = 60e6;   ///< cache and artifact store
    double unpackBytesPerSecond = 100e6; ///< image layers, uncompressed
    Range<Seconds> queue;
    Seconds startOverhead{5}; ///< preparing the executor
    bool keepsImages = false; ///< an image used before is still there
    int concurrency = 20;     ///< jobs at once
    double costFactor = 1;    ///< compute minutes per minute
    double idleWatts = 1.06;
    double fullWatts = 4.41;
    QList<PowerPoint> powerCurve; ///< by rising load; when empty, a line from idleWatts to fullWatts
    double memoryGigabytes = 8;
    double gramsCo2ePerKwh = 480;
    double powerUsageEffectiveness = 1.1; ///< kWh that the data centre takes for a kWh of computing
    QString region;                       ///< what the carbon figure is for
    QList<recipes::Provenance> provenance;
};

struct Assumption {
    QString text; ///< a whole translated sentence with its figure and unit
    QString source;
    QString confidence;
    bool operator==(const Assumption &) const = default;
};

/// One phase of a job.
struct PhaseTime {
    Phase phase = Phase::Queue;
    Range<Seconds> seconds;
    Bytes bytes;     ///< moved in this phase
    QString because; ///< "36 packages, 182 CPU seconds, on 2 vCPU"; translated
    QString source;
};

struct JobEstimate {
    QString name;
    QString stage;
    Seconds start{0}; ///< P50, from the pipeline's start
    Range<Seconds> seconds;
    QList<PhaseTime> phases; ///< in order; phases of no length are left out
    Bytes cacheBytes;        ///< compressed, of the caches that it keeps
    Bytes imageBytes;        ///< compressed, of the image that it runs in
    int instances = 1;       ///< jobs that `parallel` makes of it; times are those of one
    bool isOnCriticalPath = false;

    Seconds of(Phase phase) const; ///< P50
};

struct Energy {
    double low = 0;
    double mid = 0;
    double high = 0;
};

/// An estimate of one pipeline on one runner in one scenario.
struct Estimate {
    QString runner;
    Scenario scenario = Scenario::Warm;
    Range<Seconds> wall;
    Range<double> billedMinutes;
    Energy energyWh;
    Energy co2eGrams;
    QStringList criticalPath;
    QList<JobEstimate> jobs; ///< in order of their start
    QList<Assumption> assumptions;
    Bytes cacheBytes; ///< compressed, of all caches that the pipeline keeps
    Bytes imageBytes; ///< compressed, of the images that it keeps in the project's own registry

    const JobEstimate *job(QStringView name) const;
};

/// CPU seconds and sizes of packages and tools (`resources/catalogue/measured.tsv`, `costs.yml`), and runner profiles.
struct Costs;
struct Facts {
    std::shared_ptr<const Costs> costs;
    QList<Runner> runners; ///< built-in ones; the first is the default
    const Runner *runner(QStringView id) const;

    /// Errors: Syntax with file and line.
    static Result<Facts> builtIn();
};

/// What estimates of one project remember, so that after an edit only those jobs are played again for which something is
/// different. It changes no result. To be forgotten when the project, the facts or the catalogue are others.
class Memory
{
public:
    Memory();
    ~Memory();
    void forget();

    class Data;
    Data &data() { return *m_data; }

private:
    std::unique_ptr<Data> m_data;
};

struct Inputs {
    const gitlab::Pipeline &pipeline;
    const project::Project *project = nullptr; ///< null: a typical small project is assumed, and said
    const recipes::Catalogue &catalogue;
    const Facts &facts;
    const Runner &runner;
    Scenario scenario = Scenario::Warm;
    Memory *memory = nullptr; ///< null: every job is played anew
    /// With a memory: the only jobs that differ from the pipeline that was estimated last with it; null: any may.
    const QStringList *edited = nullptr;
};

/// Reads what each job does from its text (image, caches, script commands) and times it. Cannot fail: what is not
/// understood is assumed, and said in the assumptions.
Estimate estimate(const Inputs &inputs);

} // namespace caravan::estimate
