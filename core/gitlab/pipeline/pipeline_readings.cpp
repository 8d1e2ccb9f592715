// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/pipeline_readings.h"

#include <algorithm>

namespace caravan::gitlab {

Result<std::shared_ptr<const Pipeline>> PipelineReadings::of(const yaml::Tree &tree)
{
    constexpr qsizetype most = 4;
    const auto found =
        std::find_if(m_known.cbegin(), m_known.cend(), [&](const Known &known) { return known.tree.identity() == tree.identity(); });
    if (found != m_known.cend()) {
        const qsizetype at = found - m_known.cbegin();
        const std::shared_ptr<const Pipeline> pipeline = found->pipeline;
        if (at > 0)
            m_known.move(at, m_known.size() - 1);
        return pipeline;
    }
    Result<Pipeline> pipeline = readPipeline(tree, m_reading);
    if (!pipeline)
        return pipeline.error();
    if (m_known.size() == most)
        m_known.removeAt(1);
    m_known.append({tree, std::make_shared<const Pipeline>(*std::move(pipeline))});
    return m_known.constLast().pipeline;
}

} // namespace caravan::gitlab
