// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/report.h"
#include "core/compare/search.h"

namespace caravan::compare {

/// What a search has found, for asText() and asMarkdown(): the front as a table, and what each needs and risks.
Report reportOf(const Search &search);
/// One row for each place of the front and for what there is now, with each scenario, for spreadsheets: plain numbers with their units in the head.
QString asCsv(const Search &search);
/// One file with a chart of the front.
QString asHtml(const Search &search);

/// What the search comes to: the best of it with their times, beside those of the pipeline as it is. Whole sentences; of no front, that nothing works.
QString headlineOf(const Search &search);

/// "fastest, greenest": what a place of the front is the best in, translated; empty for nothing.
QString distinctionOf(const Search &search, int place);

} // namespace caravan::compare
