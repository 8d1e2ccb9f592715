// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/edited_columns.h"

#include "core/gitlab/pipeline/rereading.h"
#include "core/recipes/named_ocaml.h"

namespace caravan::compare {

EditedColumns::EditedColumns(const Inputs &inputs) :
    m_tree(inputs.tree), m_reading(*inputs.reading), m_pipeline(gitlab::readPipeline(m_tree, m_reading))
{
}

EditedColumns::Trial EditedColumns::read(const QByteArray &text) const
{
    const Result<yaml::Tree> tree = m_tree.edited(difference(m_tree.text(), text));
    if (!tree)
        return {tree.error(), std::nullopt};
    std::optional<gitlab::Rereading> partly;
    if (m_pipeline)
        partly = gitlab::reread(gitlab::Pipeline(*m_pipeline), m_tree, *tree, m_reading);
    if (partly)
        return {std::make_shared<const gitlab::Pipeline>(std::move(partly->pipeline)), partly->jobs};
    Result<gitlab::Pipeline> whole = gitlab::readPipeline(*tree, m_reading);
    if (!whole)
        return {whole.error(), std::nullopt};
    return {std::make_shared<const gitlab::Pipeline>(*std::move(whole)), std::nullopt};
}

Column EditedColumns::of(const Inputs &inputs, const recipes::Strategy &strategy, const QByteArray &text)
{
    Trial trial = read(text);
    QStringList jobs;
    const bool isKnown = m_last && m_last->jobs && trial.jobs;
    if (isKnown) // what the last one had of its own is not in this one
        jobs = *m_last->jobs + *trial.jobs;
    Column column = columnOf(inputs, strategy, text, trial.pipeline, m_memory, isKnown ? &jobs : nullptr);
    if (m_pipeline && trial.pipeline && column.isPossible) {
        column.obstacle = otherOcaml(trial, inputs.knowledge.catalogue);
        column.isPossible = column.obstacle.isEmpty();
    }
    if (trial.pipeline)
        m_last = std::move(trial);
    return column;
}

QString EditedColumns::otherOcaml(const Trial &trial, const recipes::Catalogue &catalogue)
{
    if (!m_ocaml)
        m_ocaml = recipes::namedOcaml(*m_pipeline, catalogue);
    const gitlab::Pipeline &now = **trial.pipeline;
    return recipes::otherOcaml(*m_ocaml, recipes::namedOcaml(now, catalogue, trial.jobs ? &*trial.jobs : nullptr), now);
}

} // namespace caravan::compare
