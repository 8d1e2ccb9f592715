// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_work.h"
#include "app/widgets/figure_table.h"
#include "core/compare/report.h"

namespace caravan::history {

/// The columns of \a totals, the strategies of a replay's report, each with where its figures come from.
QList<FigureColumn> totalColumns(const compare::ReportTable &totals, const Outcome &outcome);
/// How often runs are in which scenario: of the commits that were replayed, and as comparisons of the project take it.
void showMix(FigureTable *table, const Outcome &outcome);
/// What is taken for granted in a replay, and the sources of its figures: a line each.
QString sourcesText(const Outcome &outcome, const estimate::Costs &costs);

} // namespace caravan::history
