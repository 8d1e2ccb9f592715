// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/pipeline_readings.h"

#include <algorithm>

namespace caravan::gitlab {

qsizetype PipelineReadings::placeOf(const yaml::Tree &tree) const
{
    const auto found =
        std::find_if(m_known.cbegin(), m_known.cend(), [&](const Known &known) { return known.tree.identity() == tree.identity(); });
    return found == m_known.cend() ? -1 : found - m_known.cbegin();
}

Result<std::shared_ptr<const Pipeline>> PipelineReadings::of(const yaml::Tree &tree)
{
    if (const qsizetype at = placeOf(tree); at >= 0) {
        const std::shared_ptr<const Pipeline> pipeline = m_known.at(at).pipeline;
        if (at > 0)
            m_known.move(at, m_known.size() - 1);
        return pipeline;
    }
    Result<Pipeline> pipeline = readPipeline(tree, m_reading);
    if (!pipeline)
        return pipeline.error();
    remember(tree, *std::move(pipeline));
    return m_known.constLast().pipeline;
}

std::shared_ptr<const Pipeline> PipelineReadings::known(const yaml::Tree &tree) const
{
    const qsizetype at = placeOf(tree);
    return at < 0 ? nullptr : m_known.at(at).pipeline;
}

void PipelineReadings::remember(const yaml::Tree &tree, Pipeline pipeline)
{
    constexpr qsizetype most = 4;
    if (m_known.size() == most)
        m_known.removeAt(1);
    m_known.append({tree, std::make_shared<const Pipeline>(std::move(pipeline))});
}

} // namespace caravan::gitlab
