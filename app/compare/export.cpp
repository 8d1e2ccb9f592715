// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/export.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/compare/report.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace caravan::comparing {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ExportTexts);

constexpr double margin = 15;      // millimetres
constexpr double chartShare = 0.7; // of the width of a page
constexpr int pageFont = 8;        // points
constexpr double dotsPerInch = 96;
constexpr int longestWhole = 16; // characters of a figure

/// Figures stay on one line with their units, but for ranges, and words stay whole.
void setTables(QTextDocument &document)
{
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WordWrap);
    document.setDefaultTextOption(option);
    QTextBlockFormat whole;
    whole.setNonBreakableLines(true);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (QTextCursor cursor(block); cursor.currentTable() && compare::isFigure(block.text()) && block.length() <= longestWhole)
            cursor.mergeBlockFormat(whole);
    }
}

/// The report as pages: what it says, its tables, and the charts.
QByteArray asPdf(const compare::Comparison &comparison, const QList<QPixmap> &charts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const compare::Report report = compare::reportOf(comparison);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(report.title);
        writer.setCreator(u"Caravan"_s);
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, {margin, margin, margin, margin}, QPageLayout::Millimeter});
        QTextDocument document;
        document.setDefaultFont(QFont(document.defaultFont().family(), pageFont));
        document.setMarkdown(compare::asMarkdown(report));
        setTables(document);
        // In points of a screen, which is what pictures are measured in; what is printed is fitted to the page.
        document.setPageSize(writer.pageLayout().paintRect(QPageLayout::Inch).size() * dotsPerInch);
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        for (const QPixmap &chart : charts) {
            QTextImageFormat format; // as it is, however many points the paper has: what is scaled up takes megabytes
            format.setName(u"chart-%1"_s.arg(document.blockCount()));
            document.addResource(QTextDocument::ImageResource, QUrl(format.name()), chart.toImage());
            format.setWidth(document.pageSize().width() * chartShare);
            format.setHeight(format.width() * chart.height() / std::max(1, chart.width()));
            cursor.insertBlock();
            cursor.insertImage(format);
        }
        document.print(&writer);
    }
    return bytes;
}

QByteArray asPng(const QPixmap &page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QList<Form> forms()
{
    return {{u"html"_s, ExportTexts::tr("&Web Page (HTML)…")},
            {u"pdf"_s, ExportTexts::tr("&PDF…")},
            {u"csv"_s, ExportTexts::tr("&Spreadsheet (CSV)…")},
            {u"md"_s, ExportTexts::tr("&Markdown…")},
            {u"png"_s, ExportTexts::tr("P&icture (PNG)…")}};
}

Result<Done> exportComparison(const compare::Comparison &comparison, const QString &path, const QList<QPixmap> &charts, const QPixmap &page)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto write = [&](const QByteArray &bytes) -> Result<Done> {
        const Result<FileStamp> written = writeFile(path, bytes);
        return written ? Result<Done>(Done{}) : Result<Done>(written.error());
    };
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return write(compare::asHtml(comparison).toUtf8());
    if (suffix == "pdf"_L1)
        return write(asPdf(comparison, charts));
    if (suffix == "csv"_L1)
        return write(compare::asCsv(comparison, QLocale()).toUtf8());
    if (suffix == "md"_L1)
        return write(compare::asMarkdown(compare::reportOf(comparison)).toUtf8());
    if (suffix == "png"_L1)
        return write(asPng(page));
    return Error{ErrorCode::Usage,
                 ExportTexts::tr("There is no form for “%1”.").arg(QFileInfo(path).fileName()),
                 {},
                 0,
                 0,
                 ExportTexts::tr("End the name with .html, .pdf, .csv, .md or .png.")};
}

} // namespace caravan::comparing
