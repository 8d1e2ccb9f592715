// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joblog/log.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace caravan::joblog {

using namespace Qt::StringLiterals;

namespace {

struct StageName {
    Stage stage;
    QLatin1StringView name; ///< of the runner's section; the first of a stage is also its id
};

/// gitlab-runner, common/build.go (v11.0.0 to v19.3.0): build_script became step_script with v13.1, archive_cache_on_failure came with v13.5.
constexpr std::array stageNames{
    StageName{Stage::PrepareExecutor, "prepare_executor"_L1},
    StageName{Stage::PrepareExecutor, "resolve_secrets"_L1},
    StageName{Stage::PrepareScript, "prepare_script"_L1},
    StageName{Stage::GetSources, "get_sources"_L1},
    StageName{Stage::GetSources, "clear_worktree"_L1},
    StageName{Stage::RestoreCache, "restore_cache"_L1},
    StageName{Stage::DownloadArtifacts, "download_artifacts"_L1},
    StageName{Stage::Script, "step_script"_L1},
    StageName{Stage::Script, "build_script"_L1},
    StageName{Stage::AfterScript, "after_script"_L1},
    StageName{Stage::SaveCache, "archive_cache"_L1},
    StageName{Stage::SaveCache, "archive_cache_on_failure"_L1},
    StageName{Stage::UploadArtifacts, "upload_artifacts"_L1},
    StageName{Stage::UploadArtifacts, "upload_artifacts_on_success"_L1},
    StageName{Stage::UploadArtifacts, "upload_artifacts_on_failure"_L1},
    StageName{Stage::Cleanup, "cleanup_file_variables"_L1},
    StageName{Stage::Other, "other"_L1},
};

} // namespace

Stage stageOf(const QString &name)
{
    if (name.startsWith("step_"_L1)) // step_script, step_release, step_run: common/build.go, StepToBuildStage
        return Stage::Script;
    const auto found = std::find_if(stageNames.begin(), stageNames.end(), [&](const StageName &entry) { return entry.name == name; });
    return found == stageNames.end() ? Stage::Other : found->stage;
}

QString stageId(Stage stage)
{
    return std::find_if(stageNames.begin(), stageNames.end(), [&](const StageName &entry) { return entry.stage == stage; })->name;
}

QString executorId(Executor executor)
{
    switch (executor) {
    case Executor::Docker:
        return u"docker"_s;
    case Executor::DockerMachine:
        return u"docker+machine"_s;
    case Executor::Kubernetes:
        return u"kubernetes"_s;
    case Executor::Shell:
        return u"shell"_s;
    case Executor::Other:
        return u"other"_s;
    case Executor::Unknown:
        break;
    }
    return {};
}

QString cacheOutcomeId(CacheOutcome outcome)
{
    switch (outcome) {
    case CacheOutcome::Hit:
        return u"hit"_s;
    case CacheOutcome::Miss:
        return u"miss"_s;
    case CacheOutcome::Created:
        return u"created"_s;
    case CacheOutcome::UpToDate:
        return u"up-to-date"_s;
    case CacheOutcome::Empty:
        return u"empty"_s;
    case CacheOutcome::Skipped:
        return u"skipped"_s;
    case CacheOutcome::Failed:
        return u"failed"_s;
    case CacheOutcome::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString endingId(Ending ending)
{
    switch (ending) {
    case Ending::Succeeded:
        return u"succeeded"_s;
    case Ending::Failed:
        return u"failed"_s;
    case Ending::Canceled:
        return u"canceled"_s;
    case Ending::Unknown:
        break;
    }
    return u"unknown"_s;
}

bool Log::has(Stage stage) const
{
    return std::any_of(sections.begin(), sections.end(), [&](const Section &section) { return section.stage == stage; });
}

std::optional<Seconds> Log::seconds(Stage stage) const
{
    if (!has(stage))
        return {};
    Seconds sum{0};
    for (const Section &section : sections) {
        if (section.stage != stage)
            continue;
        if (!section.seconds)
            return {};
        sum += *section.seconds;
    }
    return sum;
}

Seconds Log::precision(Stage stage) const
{
    Seconds sum{0};
    for (const Section &section : sections) {
        if (section.stage == stage)
            sum += section.precision;
    }
    return sum;
}

QStringList Log::installed() const
{
    QStringList names;
    for (const PackageUse &package : packages) {
        if (package.act == PackageAct::Installed)
            names.append(package.name + u'.' + package.version);
    }
    return names;
}

} // namespace caravan::joblog
