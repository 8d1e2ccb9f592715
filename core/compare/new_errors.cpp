// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/new_errors.h"

#include "core/lint/lint.h"

namespace caravan::compare {

std::optional<NewErrors::Counts> NewErrors::errorsIn(const QByteArray &text) const
{
    const auto tree = yaml::Tree::parse(Source(m_inputs.tree.source().file, text));
    const auto pipeline = tree ? gitlab::readPipeline(*tree, *m_inputs.reading) : Result<gitlab::Pipeline>(tree.error());
    if (!pipeline)
        return std::nullopt;
    const QList<lint::Finding> findings = lint::lint({.tree = *tree,
                                                      .pipeline = *pipeline,
                                                      .project = m_inputs.project,
                                                      .catalogue = m_inputs.knowledge.catalogue,
                                                      .runner = &m_inputs.runner,
                                                      .fixBudget = 0,
                                                      .reading = m_inputs.reading,
                                                      .includes = lint::Includes::LeftOut});
    Counts errors;
    for (const lint::Finding &finding : findings) {
        if (finding.severity == lint::Severity::Error)
            ++errors[finding.rule];
    }
    return errors;
}

bool NewErrors::isIn(const QByteArray &text)
{
    const auto known = m_known.constFind(text);
    if (known != m_known.cend())
        return *known;
    if (!m_now)
        m_now = errorsIn(m_inputs.tree.text()).value_or(Counts());
    const std::optional<Counts> errors = errorsIn(text);
    bool isWorse = !errors;
    for (auto rule = errors ? errors->cbegin() : Counts::const_iterator(); errors && rule != errors->cend(); ++rule)
        isWorse = isWorse || rule.value() > m_now->value(rule.key());
    m_known.insert(text, isWorse);
    return isWorse;
}

} // namespace caravan::compare
