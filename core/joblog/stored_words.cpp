// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the runner's helper says of caches and artifacts.

#include "core/joblog/runner_text.h"
#include "core/joblog/runner_words.h"

#include <array>

namespace caravan::joblog {

namespace {

bool isAtLeast(const QString &version, const std::array<int, 2> &other)
{
    const QStringList parts = version.split(u'.');
    return parts.size() >= 2 && std::array{parts.at(0).toInt(), parts.at(1).toInt()} >= other;
}

} // namespace

CacheUse *RunnerWords::cache(bool isSave)
{
    QList<CacheUse> &caches = m_builder.log.caches;
    return !caches.isEmpty() && caches.constLast().isSave == isSave ? &caches.last() : nullptr;
}

void RunnerWords::endCache(CacheUse *use, CacheOutcome outcome)
{
    if (!use)
        return;
    if (use->outcome == CacheOutcome::Unknown)
        use->outcome = outcome;
    use->seconds = m_builder.since(m_began);
    use->precision = Seconds(0.01);
    m_began.reset();
}

void RunnerWords::checkCache(QByteArrayView rest)
{
    m_builder.onCue(Stage::RestoreCache);
    m_builder.addCache(textOf(before(rest, "...")), false);
    m_began = m_builder.now();
    m_isMissing = false;
}

void RunnerWords::skipRestore(QByteArrayView rest)
{
    m_builder.onCue(Stage::RestoreCache);
    if (CacheUse *use = m_builder.addCache(textOf(before(before(rest, " due to "), "due to ")), false))
        use->outcome = CacheOutcome::Skipped;
}

/// Before 16.10 the helper says so of an archive on the runner's disk, too, that is not there (cache_extractor.go, `os.IsNotExist`).
void RunnerWords::extracted(QByteArrayView)
{
    CacheUse *use = cache(false);
    const bool isSure = !use || !use->isLocal || isAtLeast(m_builder.log.runnerVersion, {16, 10});
    endCache(use, isSure ? CacheOutcome::Hit : CacheOutcome::Unknown);
}

void RunnerWords::notExtracted(QByteArrayView) { endCache(cache(false), m_isMissing ? CacheOutcome::Miss : CacheOutcome::Failed); }

void RunnerWords::cacheIsMissing(QByteArrayView) { m_isMissing = true; }

void RunnerWords::cacheIsLocal(QByteArrayView rest)
{
    if (CacheUse *use = cache(rest.contains("upload")))
        use->isLocal = true;
}

void RunnerWords::createCache(QByteArrayView rest)
{
    m_builder.onCue(Stage::SaveCache);
    m_builder.addCache(textOf(before(rest, "...")), true);
    m_began = m_builder.now();
    m_uploading.reset();
}

void RunnerWords::skipSave(QByteArrayView rest)
{
    m_builder.onCue(Stage::SaveCache);
    if (CacheUse *use = m_builder.addCache(textOf(before(before(rest, " due to "), "due to ")), true))
        use->outcome = CacheOutcome::Skipped;
}

void RunnerWords::noteSave(CacheOutcome outcome)
{
    if (CacheUse *use = cache(true); use && use->outcome == CacheOutcome::Unknown)
        use->outcome = outcome;
}

/// "Created cache" follows in any case.
void RunnerWords::cacheIsUpToDate(QByteArrayView) { noteSave(CacheOutcome::UpToDate); }

void RunnerWords::nothingToCache(QByteArrayView) { noteSave(CacheOutcome::Empty); }

void RunnerWords::createdCache(QByteArrayView)
{
    CacheUse *use = cache(true);
    if (use && !use->transfer) {
        use->transfer = m_builder.since(m_uploading);
        use->transferPrecision = Seconds(0.01);
    }
    m_uploading.reset();
    endCache(use, CacheOutcome::Created);
}

void RunnerWords::failedCache(QByteArrayView) { endCache(cache(true), CacheOutcome::Failed); }

void RunnerWords::cacheTooBig(QByteArrayView rest)
{
    CacheUse *use = cache(true);
    bool isNumber = false;
    const double size = before(rest, ")").toDouble(&isNumber);
    if (!use || !isNumber)
        return;
    use->bytes = Bytes{size};
    use->isLocal = true;
}

/// The transfer meter: `Downloading cache 12.30 MB/45.60 MB (5.1 MB/s)`; its last line has all bytes.
void RunnerWords::cacheMeter(QByteArrayView rest)
{
    CacheUse *use = cache(m_builder.stage() == Stage::SaveCache);
    const std::optional<Bytes> size = meteredBytes(rest);
    if (!use || !size)
        return;
    use->bytes = *size;
    const std::optional<Bytes> rate = meteredRate(rest);
    static constexpr Seconds longest = std::chrono::hours(24); // no job takes longer
    if (!rate || rate->value <= 0 || size->value / rate->value > longest.count())
        return;
    use->transfer = Seconds(size->value / rate->value);
    double shown = rate->value; // the number, of which one decimal is shown
    while (shown >= 1000)
        shown /= 1000;
    use->transferPrecision = *use->transfer * std::min(1.0, 0.1 / shown);
}

/// `Uploading cache.zip to https://…`, when the archive is packed.
void RunnerWords::uploadCache(QByteArrayView) { m_uploading = m_builder.now(); }

void RunnerWords::artifactMeter(QByteArrayView rest)
{
    ArtifactUse *use = artifact(m_builder.stage() == Stage::UploadArtifacts);
    if (const std::optional<Bytes> size = meteredBytes(rest); use && size)
        use->bytes = *size;
}

ArtifactUse *RunnerWords::artifact(bool isUpload)
{
    QList<ArtifactUse> &artifacts = m_builder.log.artifacts;
    return !artifacts.isEmpty() && artifacts.constLast().isUpload == isUpload ? &artifacts.last() : nullptr;
}

/// `Downloading artifacts for build (123)...`
void RunnerWords::downloadArtifacts(QByteArrayView rest)
{
    m_builder.onCue(Stage::DownloadArtifacts);
    const qsizetype number = rest.lastIndexOf(" (");
    if (ArtifactUse *use = m_builder.addArtifact(false))
        use->of = textOf(number < 0 ? before(rest, "...") : rest.first(number));
    m_began = m_builder.now();
}

void RunnerWords::downloadedArtifacts(QByteArrayView rest)
{
    ArtifactUse *use = artifact(false);
    if (!use)
        return;
    use->isDone = before(rest, "ok").endsWith("... ");
    use->seconds = m_builder.since(m_began);
    use->precision = Seconds(0.01);
}

void RunnerWords::uploadArtifacts(QByteArrayView)
{
    m_builder.onCue(Stage::UploadArtifacts);
    m_builder.addArtifact(true);
    m_began = m_builder.now();
}

/// `Uploading artifacts as "archive" to coordinator... 201 Created  id=…`; before 13.2 `Uploading artifacts to coordinator... ok`
void RunnerWords::uploadedArtifacts(QByteArrayView rest)
{
    ArtifactUse *use = artifact(true);
    if (!use)
        return;
    use->of = textOf(quoted(before(rest, " to coordinator")));
    const QByteArrayView answer = behind(rest, "... ");
    use->isDone = answer.startsWith("ok") || answer.startsWith("201");
    use->seconds = m_builder.since(m_began);
    use->precision = Seconds(0.01);
}

} // namespace caravan::joblog
