// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

#include <QHash>

#include <optional>

namespace caravan::compare {

/// Holds edits of one pipeline to what lint says: one that brings an error is not to be offered.
class NewErrors
{
public:
    /// \a inputs of the pipeline as it is; they live longer.
    explicit NewErrors(const Inputs &inputs) : m_inputs(inputs) { }

    /// Whether some rule finds more errors in \a text than in the pipeline as it is, or \a text is no pipeline. Each text is looked at once.
    bool isIn(const QByteArray &text);

private:
    using Counts = QHash<QString, int>; ///< errors by rule
    std::optional<Counts> errorsIn(const QByteArray &text) const;

    const Inputs &m_inputs;
    std::optional<Counts> m_now; ///< counted when it is asked for
    QHash<QByteArray, bool> m_known;
};

} // namespace caravan::compare
