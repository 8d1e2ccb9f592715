// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace caravan {

/// Kinds of work whose amount is counted. Tests hold it where they would hold time: it is the same on every machine.
enum class Work {
    BytesParsed, ///< of YAML text
    JobsRead,    ///< jobs whose keywords were read from a tree
    RulesJudged, ///< rules that were asked whether they hold
    GraphSteps,  ///< jobs and needs that a walk over a graph came by
};

/// Notes that an \a amount of work is done.
void countWork(Work work, qint64 amount = 1);

/// How much of it this thread did since it began.
qint64 workDone(Work work);

} // namespace caravan
