// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"

namespace caravan::recipes {

/// A line of a script behind which others do not find things as they would in a job of their own; empty for none.
QString leavingLine(const QList<gitlab::Command> &commands);

/// What the scripts of several jobs are together.
class ScriptFold
{
public:
    /// \a hasStrategy: the jobs follow a strategy, whose lines are needed once.
    explicit ScriptFold(bool hasStrategy) : m_hasStrategy(hasStrategy) { }

    void add(const gitlab::Job &job);

    const QStringList &before() const { return m_before; }
    const QStringList &main() const { return m_main; }
    const QStringList &after() const { return m_after; }
    bool hasOtherSetUp = false; ///< a job has lines of the strategy that the first one does not have

private:
    void addSetUp(const QStringList &lines);

    bool m_hasStrategy = false;
    bool m_isFirst = true;
    QStringList m_before;
    QStringList m_main;
    QStringList m_after;
};

} // namespace caravan::recipes
