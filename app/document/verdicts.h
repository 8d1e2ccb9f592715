// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/run/listing.h"

#include <QHash>

namespace caravan {

/// Which jobs the pipeline of one event has, and why: what `caravan-cli list` says.
class Verdicts
{
public:
    Verdicts(const gitlab::Pipeline &pipeline, const Source &source, const gitlab::Event &event, const gitlab::Files &files);

    /// What starts the pipeline, nothing left open that the project knows.
    const gitlab::Event &event() const { return m_event; }
    const gitlab::Listing &listing() const { return m_listing; }
    /// What is said of a job; null for a template, which no pipeline has.
    const gitlab::ListedJob *job(const QString &name) const;
    /// How many jobs are in, or may be.
    int includedCount() const { return m_includedCount; }

private:
    gitlab::Event m_event;
    gitlab::Listing m_listing;
    QHash<QString, qsizetype> m_places;
    int m_includedCount = 0;
};

/// Why GitLab makes no pipeline for an event, where it makes none.
struct NoPipeline {
    bool isRefused = false; ///< an error: a need that is not there, a circle; else there is just none
    QString sentence;
    QString reason;
    gitlab::Origin place; ///< of what decided; without file and span when no line did
};
std::optional<NoPipeline> noPipeline(const Verdicts &verdicts);

bool isIn(const gitlab::Verdict &verdict);
/// Whether the verdict could be another one with what only the project knows.
bool isCertain(const gitlab::Verdict &verdict);
/// The variables that the verdict depends on: "$RELEASE, $STAGING".
QString dependenceText(const gitlab::Verdict &verdict);
/// What becomes of the job, in a few words: "runs", "waits to be started by hand, may fail", "does not run, depends on $RELEASE".
QString verdictTitle(const gitlab::Verdict &verdict);
/// Both, and why: "Pipeline for a push to main: does not run. None of its 2 rules holds; …".
QString verdictSentence(const gitlab::Event &event, const gitlab::Verdict &verdict);

/// What one of the usual events makes of a job.
struct UsualVerdict {
    gitlab::Event event;
    gitlab::Verdict verdict;
};

} // namespace caravan
