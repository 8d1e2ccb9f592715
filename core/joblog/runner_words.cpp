// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joblog/runner_words.h"

#include "core/joblog/limits.h"
#include "core/joblog/runner_text.h"

#include <array>

namespace caravan::joblog {

using namespace Qt::StringLiterals;

namespace {

/// Where the words may stand.
enum class Where {
    Anywhere,      ///< but not in a script
    OutsideScript, ///< where nothing tells when a script ends, they end it
};

struct Words {
    QByteArrayView words; ///< at the beginning of a line
    void (RunnerWords::*take)(QByteArrayView rest);
    Where where = Where::Anywhere;
    bool isProof = false; ///< nobody but the runner says so
};

/// gitlab-runner, v11.0.0 to v19.3.0: common/build.go, executors/docker, executors/kubernetes, executors/shell, shells/abstract.go,
/// commands/helpers/cache_extractor.go, cache_archiver.go and file_archiver.go, network/gitlab.go.
constexpr std::array wordings{
    Words{"  on ", &RunnerWords::nameRunner},
    Words{"Using Docker executor with image ", &RunnerWords::useDocker, Where::Anywhere, true},
    Words{"Using Kubernetes executor with image ", &RunnerWords::useKubernetes, Where::Anywhere, true},
    Words{"Using Kubernetes namespace", &RunnerWords::useKubernetes},
    Words{"Using Shell ", &RunnerWords::useShell},
    Words{"Using SSH executor", &RunnerWords::useSsh},
    Words{"Starting service ", &RunnerWords::startService},
    Words{"Pulling docker image ", &RunnerWords::pullImage},
    Words{"WARNING: Failed to pull image with policy ", &RunnerWords::failPull},
    Words{"Using docker image ", &RunnerWords::useImage},
    Words{"Using locally found image version", &RunnerWords::useImageThere},
    Words{"WARNING: Event retrieved from the cluster: ", &RunnerWords::podEvent},
    Words{"Running on ", &RunnerWords::startOnHost},
    Words{"Cloning repository", &RunnerWords::getSources},
    Words{"Fetching changes", &RunnerWords::getSources},
    Words{"Checking out ", &RunnerWords::checkOut},
    Words{"Skipping Git ", &RunnerWords::getSources},
    Words{"Checking cache for ", &RunnerWords::checkCache, Where::Anywhere, true},
    Words{"Not downloading cache ", &RunnerWords::skipRestore},
    Words{"Skipping cache extraction", &RunnerWords::skipRestore},
    Words{"Successfully extracted cache", &RunnerWords::extracted, Where::Anywhere, true},
    Words{"Failed to extract cache", &RunnerWords::notExtracted, Where::Anywhere, true},
    Words{"WARNING: Cache file does not exist", &RunnerWords::cacheIsMissing},
    Words{"Cache file does not exist", &RunnerWords::cacheIsMissing},
    Words{"WARNING: file does not exist", &RunnerWords::cacheIsMissing},
    Words{"FATAL: file does not exist", &RunnerWords::cacheIsMissing}, // before 15.0
    Words{"No URL provided, cache will ", &RunnerWords::cacheIsLocal},
    Words{"Creating cache ", &RunnerWords::createCache, Where::OutsideScript, true},
    Words{"Not uploading cache ", &RunnerWords::skipSave, Where::OutsideScript},
    Words{"Skipping cache archiving", &RunnerWords::skipSave, Where::OutsideScript},
    Words{"Archive is up to date!", &RunnerWords::cacheIsUpToDate},
    Words{"No files to cache.", &RunnerWords::nothingToCache},
    Words{"WARNING: No files to cache.", &RunnerWords::nothingToCache},
    Words{"Created cache", &RunnerWords::createdCache},
    Words{"Failed to create cache", &RunnerWords::failedCache},
    Words{"Cache archive size (", &RunnerWords::cacheTooBig},
    Words{"Downloading cache ", &RunnerWords::cacheMeter},
    Words{"Uploading cache ", &RunnerWords::cacheMeter},
    Words{"Uploading cache.", &RunnerWords::uploadCache}, // the archive's name, cache.zip
    Words{"Downloading artifacts from coordinator", &RunnerWords::downloadedArtifacts},
    Words{"Downloading artifacts for ", &RunnerWords::downloadArtifacts},
    Words{"Downloading artifacts ", &RunnerWords::artifactMeter},
    Words{"Uploading artifacts...", &RunnerWords::uploadArtifacts, Where::OutsideScript},
    Words{"Uploading artifacts to coordinator", &RunnerWords::uploadedArtifacts},
    Words{"Uploading artifacts as ", &RunnerWords::uploadedArtifacts},
    Words{"Uploading artifacts ", &RunnerWords::artifactMeter},
    Words{"Running after script...", &RunnerWords::afterScript, Where::OutsideScript},
    Words{"Job succeeded", &RunnerWords::succeed, Where::OutsideScript, true},
    Words{"ERROR: Job failed", &RunnerWords::fail, Where::OutsideScript, true},
    Words{"WARNING: script canceled externally", &RunnerWords::cancel, Where::OutsideScript},
};

struct Heading {
    QByteArrayView words;
    Stage stage;
};

/// gitlab-runner, common/build.go, GetStageDescription; since v12.9.0.
constexpr std::array headings{
    Heading{"Preparing environment", Stage::PrepareScript},
    Heading{"Getting source from Git repository", Stage::GetSources},
    Heading{"Deleting all tracked and untracked files due to source fetch failure", Stage::GetSources},
    Heading{"Restoring cache", Stage::RestoreCache},
    Heading{"Downloading artifacts", Stage::DownloadArtifacts},
    Heading{"Executing \"step_script\" stage of the job script", Stage::Script},
    Heading{"Executing \"build_script\" stage of the job script", Stage::Script},
    Heading{"Running after_script", Stage::AfterScript},
    Heading{"Saving cache for successful job", Stage::SaveCache},
    Heading{"Saving cache for failed job", Stage::SaveCache},
    Heading{"Saving cache", Stage::SaveCache},
    Heading{"Uploading artifacts for successful job", Stage::UploadArtifacts},
    Heading{"Uploading artifacts for failed job", Stage::UploadArtifacts},
    Heading{"Uploading artifacts", Stage::UploadArtifacts},
    Heading{"Cleaning up project directory and file based variables", Stage::Cleanup},
    Heading{"Cleaning up file based variables", Stage::Cleanup},
};

constexpr QByteArrayView executorHeading = "Preparing the \"";

Executor executorOf(QByteArrayView name)
{
    if (name == "docker" || name == "docker-windows" || name == "docker-autoscaler")
        return Executor::Docker;
    if (name == "docker+machine")
        return Executor::DockerMachine;
    if (name == "kubernetes")
        return Executor::Kubernetes;
    return name == "shell" ? Executor::Shell : Executor::Other;
}

} // namespace

bool RunnerWords::isGreeting(QByteArrayView text)
{
    return text.startsWith("Running with gitlab-runner ") || text.startsWith("Running with gitlab-ci-multi-runner ");
}

bool RunnerWords::read(const Shown &line)
{
    m_hasColours |= line.hasEscapes;
    const QByteArrayView text = line.text;
    if (text.isEmpty())
        return true;
    const bool isInScript = m_builder.isInScript();
    const bool isScriptMarked = isInScript && m_builder.hasMarks();
    if (!isScriptMarked && isGreeting(text)) {
        greet(behind(text, "runner "));
        return true;
    }
    if (takeHeading(text, line.colour) || takeCommand(line))
        return true;
    if (const std::optional<Seconds> duration = shownDuration(text); duration && m_builder.takeShownDuration(*duration))
        return true;
    if (isScriptMarked)
        return false;
    const auto wording =
        std::find_if(wordings.begin(), wordings.end(), [&](const Words &candidate) { return text.startsWith(candidate.words); });
    if (wording == wordings.end())
        return !isInScript && takeFound(text);
    if (isInScript && wording->where == Where::Anywhere)
        return false;
    m_isRunners |= wording->isProof;
    (this->*wording->take)(text.sliced(wording->words.size()));
    return true;
}

bool RunnerWords::takeHeading(QByteArrayView text, Colour colour)
{
    if (m_builder.hasMarks() ? m_builder.isInScript() : m_hasColours && colour != Colour::Cyan)
        return false;
    std::optional<Seconds> duration;
    if (text.size() > 5)
        duration = shownDuration(text.last(text.at(text.size() - 6) == ':' ? qMin(text.size(), qsizetype(8)) : 5));
    if (text.startsWith(executorHeading) && text.contains("\" executor")) {
        prepareExecutor(quoted(text));
    } else {
        const QByteArrayView words = duration ? text.chopped(text.at(text.size() - 6) == ':' ? 8 : 5).trimmed() : text;
        const auto heading = std::find_if(headings.begin(), headings.end(), [&](const Heading &entry) { return entry.words == words; });
        if (heading == headings.end())
            return false;
        m_builder.onHeading(heading->stage);
    }
    m_isRunners = true;
    if (duration)
        m_builder.takeShownDuration(*duration);
    return true;
}

bool RunnerWords::takeCommand(const Shown &line)
{
    if (!line.text.startsWith("$ ") || (m_hasColours && line.colour != Colour::Green) || !m_isRunners)
        return false;
    if (m_builder.hasMarks() && !m_builder.isInScript())
        return false;
    if (m_builder.stage() != Stage::AfterScript)
        m_builder.onCue(Stage::Script);
    static constexpr QByteArrayView folded = " # collapsed multi-line command";
    QByteArrayView command = QByteArrayView(line.text).sliced(2);
    const bool isFolded = command.endsWith(folded);
    if (isFolded)
        command.chop(folded.size());
    m_builder.beginCommand(textOf(command), isFolded);
    return true;
}

/// `PATH: found 12 matching files`, of whatever is packed.
bool RunnerWords::takeFound(QByteArrayView text)
{
    static constexpr QByteArrayView found = ": found ";
    const qsizetype at = text.lastIndexOf(found);
    if (at < 0)
        return false;
    const QByteArrayView rest = text.sliced(at + found.size());
    const QByteArrayView number = before(rest, " ");
    bool isNumber = false;
    const qint64 files = number.toLongLong(&isNumber);
    const QByteArrayView what = rest.sliced(number.size()).trimmed();
    if (!isNumber || files < 0 || (!what.startsWith("matching ") && !what.startsWith("files") && !what.startsWith("artifact ")))
        return false;
    if (m_builder.stage() == Stage::UploadArtifacts) {
        if (ArtifactUse *use = artifact(true))
            use->files = use->files.value_or(0) + files;
    } else if (CacheUse *use = cache(true)) {
        use->files = use->files.value_or(0) + files;
        if (use->paths.size() < limits.paths && text.first(at) != "untracked")
            use->paths.append(textOf(text.first(at)));
    }
    return true;
}

void RunnerWords::greet(QByteArrayView rest)
{
    m_isRunners = true;
    m_builder.log.runnerVersion = textOf(before(rest, " "));
}

void RunnerWords::nameRunner(QByteArrayView rest)
{
    if (m_builder.log.runnerName.isEmpty() && !m_builder.log.runnerVersion.isEmpty())
        m_builder.log.runnerName = textOf(before(before(rest, ", system ID"), " ("));
}

void RunnerWords::prepareExecutor(QByteArrayView rest)
{
    m_builder.onHeading(Stage::PrepareExecutor);
    m_builder.log.executor = executorOf(rest);
}

void RunnerWords::useDocker(QByteArrayView rest)
{
    m_builder.onCue(Stage::PrepareExecutor);
    if (m_builder.log.executor == Executor::Unknown)
        m_builder.log.executor = Executor::Docker;
    m_builder.log.image = textOf(before(rest, " ..."));
}

void RunnerWords::useKubernetes(QByteArrayView rest)
{
    m_builder.onCue(Stage::PrepareExecutor);
    m_builder.log.executor = Executor::Kubernetes;
    if (!rest.startsWith(':')) // of the namespace
        m_builder.log.image = textOf(before(rest, " ..."));
}

void RunnerWords::useShell(QByteArrayView rest)
{
    if (!rest.contains("executor"))
        return;
    m_builder.onCue(Stage::PrepareExecutor);
    m_builder.log.executor = Executor::Shell;
}

void RunnerWords::useSsh(QByteArrayView)
{
    m_builder.onCue(Stage::PrepareExecutor);
    m_builder.log.executor = Executor::Other;
}

ImageUse *RunnerWords::imageOf(const QString &name)
{
    QList<ImageUse> &images = m_builder.log.images;
    for (qsizetype i = images.size() - 1; i >= 0 && i >= images.size() - 20; --i) {
        if (images.at(i).name == name)
            return &images[i];
    }
    return m_builder.addImage(name);
}

void RunnerWords::startService(QByteArrayView rest)
{
    m_service = textOf(before(rest, " ..."));
    if (ImageUse *use = imageOf(m_service))
        use->isService = true;
}

void RunnerWords::pullImage(QByteArrayView rest)
{
    const QString name = textOf(before(before(rest, " ..."), " for platform "));
    if (ImageUse *use = imageOf(name))
        use->isPulled = true;
    m_pulling = m_builder.now();
}

void RunnerWords::failPull(QByteArrayView) { m_builder.log.hasFailedPull = true; }

void RunnerWords::useImage(QByteArrayView rest)
{
    const QByteArrayView name = before(behind(rest, " for "), " ");
    if (name.isEmpty())
        return;
    if (ImageUse *use = imageOf(textOf(name))) {
        use->digest = textOf(behind(before(behind(rest, " with digest "), " ..."), "@"));
        if (use->isPulled && !use->seconds) {
            use->seconds = m_builder.since(m_pulling);
            use->precision = Seconds(0.01);
        }
    }
    m_pulling.reset();
}

void RunnerWords::useImageThere(QByteArrayView)
{
    // It speaks of the image whose use is told next, or of the job's.
    const QString name = m_service.isEmpty() || !m_builder.log.image.isEmpty() ? m_builder.log.image : m_service;
    if (ImageUse *use = name.isEmpty() ? nullptr : imageOf(name)) {
        use->wasThere = true;
        use->isPulled = false;
    }
}

/// The cluster's words (kubelet): `Successfully pulled image "X" in 2.3s (2.5s including waiting). Image size: 3623807 bytes.`, and
/// `Container image "X" already present on machine`.
void RunnerWords::podEvent(QByteArrayView rest)
{
    if (rest.startsWith("Failed to pull image "))
        failPull(rest);
    const bool isPulled = rest.startsWith("Successfully pulled image ");
    if (!isPulled && !rest.contains("already present on machine"))
        return;
    ImageUse *use = imageOf(textOf(quoted(rest)));
    if (!use)
        return;
    use->isPulled = isPulled;
    use->wasThere = !isPulled;
    use->seconds = goDuration(before(behind(behind(rest, "\" "), "in "), " "));
    use->precision = Seconds(0.01);
    bool isNumber = false;
    const double size = before(behind(rest, "Image size: "), " ").toDouble(&isNumber);
    if (isNumber && size > 0)
        use->bytes = Bytes{size};
}

void RunnerWords::startOnHost(QByteArrayView) { m_builder.onCue(Stage::PrepareScript); }

void RunnerWords::getSources(QByteArrayView) { m_builder.onCue(Stage::GetSources); }

/// `Checking out 12345678 as detached HEAD (ref is main)...` or, before 16.0, `Checking out 12345678 as main...`
void RunnerWords::checkOut(QByteArrayView rest)
{
    m_builder.onCue(Stage::GetSources);
    const QByteArrayView ref = behind(rest, "(ref is ");
    m_builder.log.ref = textOf(ref.isEmpty() ? before(behind(rest, " as "), "...") : before(ref, ")"));
}

void RunnerWords::afterScript(QByteArrayView) { m_builder.onCue(Stage::AfterScript); }

void RunnerWords::succeed(QByteArrayView rest)
{
    if (!rest.isEmpty())
        return;
    m_builder.log.ending = Ending::Succeeded;
    m_builder.log.exitCode = 0;
}

/// `ERROR: Job failed: exit code 1`, `exit status 1` of the shell, `command terminated with exit code 1` of a pod, `(system failure): …`,
/// `canceled`.
void RunnerWords::fail(QByteArrayView rest)
{
    if (!rest.startsWith(':') && !rest.startsWith(" ("))
        return;
    Log &log = m_builder.log;
    log.failure = textOf(rest.sliced(1));
    log.ending = log.ending == Ending::Canceled || rest.startsWith(": canceled") ? Ending::Canceled : Ending::Failed;
    for (const QByteArrayView words : {QByteArrayView("exit code "), QByteArrayView("exit status ")}) {
        bool isNumber = false;
        const QByteArrayView code = behind(rest, words);
        const int number = code.first(qMin(code.size(), qsizetype(10))).trimmed().toInt(&isNumber);
        if (isNumber)
            log.exitCode = number;
    }
}

void RunnerWords::cancel(QByteArrayView) { m_builder.log.ending = Ending::Canceled; }

} // namespace caravan::joblog
