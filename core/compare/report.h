// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"
#include "core/compare/report_text.h"

namespace caravan::compare {

/// A comparison as people keep it: what all printed forms are made of. Figures have their units.
struct Report {
    QString title;
    QStringList circumstances; ///< whole sentences: event, runner, mix of runs with its source, what is best and why, where lines cross
    ReportTable strategies;    ///< times, sizes, costs
    ReportTable crossings;     ///< where the fastest strategy becomes another
    ReportTable risks;         ///< what each needs and risks, one a row
    ReportTable assumptions;   ///< of the warm run of the best, with their sources
    QString notesTitle; ///< the strategies' last column is notes, which pages have below them under this title; empty where it is none
};
Report reportOf(const Comparison &comparison);

/// The strategies on a page: their figures, and below what is noted on each, as sentences would take the figures' room.
QList<ReportTable> strategiesOnPage(const Report &report);

/// For a terminal: the circumstances and the table of strategies.
QString asText(const Report &report);
/// One row for each strategy and scenario, for spreadsheets: plain numbers, as \a numbers writes them, with their units in the head. No cell begins
/// as a formula does.
QString asCsv(const Comparison &comparison, const QLocale &numbers = QLocale::c());
/// With nothing from files that would be formatting or a tag.
QString asMarkdown(const Report &report);
/// One file with charts: no scripts, nothing from elsewhere, light or dark as the reader has it.
QString asHtml(const Comparison &comparison);

} // namespace caravan::compare
