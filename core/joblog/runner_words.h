// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joblog/builder.h"
#include "core/joblog/line.h"

namespace caravan::joblog {

/// Understands what GitLab's runner and its helper say (versions 11 to 19; the wordings are those of its sources, see the tests).
class RunnerWords
{
public:
    explicit RunnerWords(Builder &builder) : m_builder(builder) { }

    /// Whether the runner says so and a new job's log begins with it.
    static bool isGreeting(QByteArrayView text);

    /// Takes what \a line tells; false when it is nobody's words but those of a script. What a script prints is not taken for words of the runner.
    bool read(const Shown &line);
    /// Something was read that only the runner writes.
    bool isRunners() const { return m_isRunners; }

    /// The handlers below get what stands behind their words.
    void greet(QByteArrayView rest);
    void nameRunner(QByteArrayView rest);
    void prepareExecutor(QByteArrayView rest);
    void useDocker(QByteArrayView rest);
    void useKubernetes(QByteArrayView rest);
    void useShell(QByteArrayView rest);
    void useSsh(QByteArrayView rest);
    void startService(QByteArrayView rest);
    void pullImage(QByteArrayView rest);
    void failPull(QByteArrayView rest);
    void useImage(QByteArrayView rest);
    void useImageThere(QByteArrayView rest);
    void podEvent(QByteArrayView rest);
    void startOnHost(QByteArrayView rest);
    void getSources(QByteArrayView rest);
    void checkOut(QByteArrayView rest);
    void checkCache(QByteArrayView rest);
    void skipRestore(QByteArrayView rest);
    void extracted(QByteArrayView rest);
    void notExtracted(QByteArrayView rest);
    void cacheIsMissing(QByteArrayView rest);
    void cacheIsLocal(QByteArrayView rest);
    void createCache(QByteArrayView rest);
    void skipSave(QByteArrayView rest);
    void cacheIsUpToDate(QByteArrayView rest);
    void nothingToCache(QByteArrayView rest);
    void createdCache(QByteArrayView rest);
    void failedCache(QByteArrayView rest);
    void cacheTooBig(QByteArrayView rest);
    void cacheMeter(QByteArrayView rest);
    void uploadCache(QByteArrayView rest);
    void artifactMeter(QByteArrayView rest);
    void downloadArtifacts(QByteArrayView rest);
    void downloadedArtifacts(QByteArrayView rest);
    void uploadArtifacts(QByteArrayView rest);
    void uploadedArtifacts(QByteArrayView rest);
    void afterScript(QByteArrayView rest);
    void succeed(QByteArrayView rest);
    void fail(QByteArrayView rest);
    void cancel(QByteArrayView rest);

private:
    bool takeHeading(QByteArrayView text, Colour colour);
    bool takeCommand(const Shown &line);
    bool takeFound(QByteArrayView text);
    CacheUse *cache(bool isSave);
    void endCache(CacheUse *use, CacheOutcome outcome);
    void noteSave(CacheOutcome outcome);
    ArtifactUse *artifact(bool isUpload);
    ImageUse *imageOf(const QString &name);

    Builder &m_builder;
    std::optional<Moment> m_began; ///< when the cache or artifact that is worked on began
    std::optional<Moment> m_pulling;
    std::optional<Moment> m_uploading; ///< when the archive of a cache began to be sent to the store
    QString m_service;                 ///< whose image comes next
    bool m_isRunners = false;
    bool m_hasColours = false;
    bool m_isMissing = false; ///< the store says that the cache is not there
};

} // namespace caravan::joblog
