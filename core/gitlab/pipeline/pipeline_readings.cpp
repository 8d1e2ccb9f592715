// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/pipeline_readings.h"

#include <algorithm>

namespace caravan::gitlab {

qsizetype PipelineReadings::placeOf(const yaml::Tree &tree, bool isDraft) const
{
    const auto found = std::find_if(m_known.cbegin(), m_known.cend(), [&](const Known &known) {
        return known.tree.identity() == tree.identity() && (isDraft || !known.isDraft);
    });
    return found == m_known.cend() ? -1 : found - m_known.cbegin();
}

Result<std::shared_ptr<const Pipeline>> PipelineReadings::of(const yaml::Tree &tree, bool isDraft)
{
    if (const qsizetype at = placeOf(tree, isDraft); at >= 0) {
        const std::shared_ptr<const Pipeline> pipeline = m_known.at(at).pipeline;
        if (at > 0)
            m_known.move(at, m_known.size() - 1);
        return pipeline;
    }
    Reading reading = m_reading;
    reading.asDraft = isDraft;
    Result<Pipeline> pipeline = readPipeline(tree, reading);
    if (!pipeline)
        return pipeline.error();
    remember(tree, *std::move(pipeline), isDraft);
    return m_known.constLast().pipeline;
}

std::shared_ptr<const Pipeline> PipelineReadings::known(const yaml::Tree &tree) const
{
    const qsizetype at = placeOf(tree, false);
    return at < 0 ? nullptr : m_known.at(at).pipeline;
}

void PipelineReadings::remember(const yaml::Tree &tree, Pipeline pipeline, bool isDraft)
{
    constexpr qsizetype most = 4;
    if (m_known.size() == most)
        m_known.removeAt(1);
    m_known.append({tree, std::make_shared<const Pipeline>(std::move(pipeline)), isDraft});
}

} // namespace caravan::gitlab
