// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace caravan::compare {

/// Rows of cells under a head. What names from files would do to a terminal or the direction of writing is replaced in them by makeShown().
struct ReportTable {
    QString title;
    QStringList head;
    QList<QStringList> rows;
};
/// \a text on one line, with a mark for each character that is not shown but obeyed.
QString shown(QString text);
/// Makes a table one of texts that are shown, not obeyed.
void makeShown(ReportTable &table);
/// Whether a cell is a figure with its unit, or a range of them: it is not to be broken between the two.
bool isFigure(const QString &cell);
/// Columns of a terminal.
QString asText(const ReportTable &table);

/// Rows for spreadsheets. No cell begins as a formula does. Where \a numbers have a comma in front of decimals, cells have semicolons between them, as
/// spreadsheets of such a language expect both.
QString csvOf(const QList<QStringList> &rows, const QLocale &numbers = QLocale::c());

/// \a text with nothing that Markdown or HTML would take for a sign of its own.
QString markdownEscaped(const QString &text);
/// A table under a heading.
QString markdownTable(const ReportTable &table);

/// The same; nothing for a table without rows.
QString htmlTable(const ReportTable &table);
/// A drawing with what it shows; nothing for no drawing.
QString htmlFigure(const QString &chart, const QString &caption);
/// One file: \a sentences under its title, then \a body, which is HTML. No scripts, nothing from elsewhere, light or dark as the reader has it.
QString htmlPage(const QString &title, const QStringList &sentences, const QString &body);

} // namespace caravan::compare
