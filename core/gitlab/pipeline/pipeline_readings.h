// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/reading.h"

#include <memory>

namespace caravan::gitlab {

/// Reads pipelines, and remembers the first one, which all that is tried begins with, and the few last ones, by their trees: several steps
/// that look at one text read it once. The reading must stay as it is while this lives, and the files of the project too.
class PipelineReadings
{
public:
    explicit PipelineReadings(const Reading &reading) : m_reading(reading) { }
    /// \a reading: the same as that of \a others, which have read before.
    PipelineReadings(const Reading &reading, const PipelineReadings &others) : m_reading(reading), m_known(others.m_known) { }

    const Reading &reading() const { return m_reading; }
    /// What readPipeline() gives; with \a isDraft perhaps without what is wrong with the jobs' values: see Reading::asDraft.
    Result<std::shared_ptr<const Pipeline>> of(const yaml::Tree &tree, bool isDraft = false);
    /// The same where it is remembered; null else.
    std::shared_ptr<const Pipeline> known(const yaml::Tree &tree) const;
    /// Remembers what was read of \a tree elsewhere.
    void remember(const yaml::Tree &tree, Pipeline pipeline, bool isDraft = false);

private:
    struct Known {
        yaml::Tree tree; ///< kept, so that its identity is no other's
        std::shared_ptr<const Pipeline> pipeline;
        bool isDraft = false;
    };
    qsizetype placeOf(const yaml::Tree &tree, bool isDraft) const;

    const Reading &m_reading;
    QList<Known> m_known; ///< behind the first one, what was asked for last is at the end
};

} // namespace caravan::gitlab
