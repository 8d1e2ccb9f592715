// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/joblog/findings.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace caravan::joblog {

/// A moment: microseconds since the beginning of 1970, UTC.
using Moment = std::chrono::microseconds;

/// Which program wrote the log.
enum class Origin { Runner, GitlabCiLocal };

/// How far times are known.
enum class Timing {
    None,     ///< no times at all
    Sections, ///< when sections begin and end, to the second
    Lines,    ///< when each line was written
};

enum class Executor { Unknown, Docker, DockerMachine, Kubernetes, Shell, Other };
QString executorId(Executor executor); ///< "docker+machine"; empty for Unknown

/// What a part of a job is for; the order is that of a job.
enum class Stage {
    PrepareExecutor,
    PrepareScript,
    GetSources,
    RestoreCache,
    DownloadArtifacts,
    Script,
    AfterScript,
    SaveCache,
    UploadArtifacts,
    Cleanup,
    Other, ///< a section that the script itself makes
};
inline constexpr int stageCount = int(Stage::Other) + 1;
/// The stage of a section that the runner calls \a name, such as "step_script" or "archive_cache_on_failure"; else Other.
Stage stageOf(const QString &name);
QString stageId(Stage stage); ///< "restore_cache"; for JSON

/// A part of a job.
struct Section {
    QString name; ///< as the log has it; for one without marks that of its stage
    Stage stage = Stage::Other;
    qint64 line = 0;
    qint64 endLine = 0;             ///< 0 while it does not end
    int depth = 0;                  ///< sections that it is in
    std::optional<Moment> start;    ///< where known
    std::optional<Seconds> seconds; ///< where known
    Seconds precision{1};           ///< of `seconds`
    bool isCollapsed = false;
};

/// A line of `script` or `after_script` that was run.
struct Command {
    QString text; ///< without "$ "; of several lines the first
    bool isFirstOfMany = false;
    bool isAfterScript = false;
    qint64 line = 0;
    std::optional<Moment> start;
    std::optional<Seconds> seconds; ///< until the next one began, or the script ended
    Seconds precision{1};
};

enum class CacheOutcome {
    Unknown,  ///< begun, and the log does not say
    Hit,      ///< found and unpacked
    Miss,     ///< not there
    Created,  ///< packed (and uploaded, unless it is local)
    UpToDate, ///< nothing had changed
    Empty,    ///< no file matched
    Skipped,  ///< by its policy, or for want of a key
    Failed,   ///< an error
};
QString cacheOutcomeId(CacheOutcome outcome);

/// What was done with one key of a cache.
struct CacheUse {
    QString key; ///< as the log has it: with the suffix of its branch
    bool isSave = false;
    CacheOutcome outcome = CacheOutcome::Unknown;
    bool isLocal = false; ///< of the runner's own disk: no store is asked
    qint64 line = 0;
    QStringList paths;           ///< that were packed, as the log has them
    std::optional<qint64> files; ///< and folders that were packed
    std::optional<Bytes> bytes;  ///< of the archive, where the log has a meter
    std::optional<Seconds> seconds;
    Seconds precision{1};
    std::optional<Seconds> transfer; ///< from or to the store alone, by the meter or the times of lines
    Seconds transferPrecision{1};
};

struct ArtifactUse {
    QString of; ///< the job whose artifacts are fetched, or the kind that is stored ("archive", "junit"); may be empty
    bool isUpload = false;
    bool isDone = false;
    qint64 line = 0;
    std::optional<qint64> files;
    std::optional<Bytes> bytes;
    std::optional<Seconds> seconds;
    Seconds precision{1};
};

/// An image that the executor fetched or had.
struct ImageUse {
    QString name;
    QString digest; ///< "sha256:…"; may be empty
    bool isService = false;
    bool isPulled = false; ///< asked of its registry; a pull may find all layers there
    bool wasThere = false; ///< taken as it was, by its policy
    qint64 line = 0;
    std::optional<Seconds> seconds; ///< of the pull
    std::optional<Bytes> bytes;     ///< as the cluster tells them
    Seconds precision{1};
};

enum class PackageAct { Fetched, Compiled, Installed, Removed, Failed };

/// What opam did with a package.
struct PackageUse {
    QString name;
    QString version;
    PackageAct act = PackageAct::Installed;
    qint64 line = 0;
    std::optional<Moment> at;
    int command = -1; ///< index of the command that it belongs to; -1 where there is none
};

enum class Ending { Unknown, Succeeded, Failed, Canceled };
QString endingId(Ending ending);

/// All that a log tells of one job. What it does not tell is absent.
struct Log {
    Origin origin = Origin::Runner;
    Timing timing = Timing::None;
    QString job;           ///< its name; gitlab-ci-local tells it, the runner does not
    QString runnerVersion; ///< "16.3.0"
    QString runnerName;
    Executor executor = Executor::Unknown;
    QString image;              ///< of the job
    QString ref;                ///< that was checked out
    bool hasFailedPull = false; ///< an image was asked of its registry in vain before it was found
    QList<Section> sections;
    QList<Command> commands;
    QList<CacheUse> caches;
    QList<ArtifactUse> artifacts;
    QList<ImageUse> images;
    QList<PackageUse> packages;
    int nothingToDo = 0;           ///< how often opam had nothing to do
    qint64 duneSteps = 0;          ///< actions of the largest build that dune counted
    std::optional<Seconds> queued; ///< waited for a runner, as the web page of the job says beside its log; the runner does not tell
    std::optional<Seconds> total;  ///< from the first moment to the last
    Ending ending = Ending::Unknown;
    std::optional<int> exitCode;
    QString failure; ///< what the runner says why it failed
    qint64 firstLine = 0;
    qint64 lastLine = 0;

    /// The time of all sections of a stage together; nullopt when there is none, or that of one is not known.
    std::optional<Seconds> seconds(Stage stage) const;
    /// How exactly that is known: the precision of those sections together.
    Seconds precision(Stage stage) const;
    bool has(Stage stage) const;
    QStringList installed() const; ///< "dune.3.17.0", in order
};

/// What a file has: one job, or those of a run of gitlab-ci-local; and what is odd about it.
struct Reading {
    QList<Log> logs;
    QList<Finding> findings;
};

} // namespace caravan::joblog
