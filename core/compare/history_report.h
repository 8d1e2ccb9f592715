// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/history.h"
#include "core/compare/report.h"

namespace caravan::compare {

/// How people are told of a commit: the first digits of its name, and its day ("2026-11-29", UTC).
QString shortName(const project::HistoryCommit &commit);
QString dayOf(const project::HistoryCommit &commit);

/// A replayed history as people read it: the strategies with hits, hours and CO2e, and, as crossings, the commits that changed keys, newest first.
Report reportOf(const HistoryReplay &replay);

} // namespace caravan::compare
