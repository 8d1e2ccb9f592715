// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/report_text.h"

#include "core/compare/chart.h"
#include "core/yaml/data_texts.h"

#include <algorithm>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

QString pageStyle()
{
    return u":root { color-scheme: light dark; --ground: #fff; --ink: #1f2933; --rule: #d9dee4; --bar: #9fb3c8; --accent: #c75f15; }\n"
           "@media (prefers-color-scheme: dark) {\n"
           "  :root { --ground: #1b1f24; --ink: #e4e7eb; --rule: #3e4c59; --bar: #52708f; --accent: #f29559; }\n}\n"
           "body { background: var(--ground); color: var(--ink); font: 15px/1.5 sans-serif; max-width: 75rem; margin: 2rem auto; padding: "
           "0 1rem; }\n"
           ".wide { overflow-x: auto; }\n"
           "table { border-collapse: collapse; } th, td { border-bottom: 1px solid var(--rule); padding: .3rem .8rem .3rem 0; text-align: "
           "left; "
           "vertical-align: top; }\n"
           "td.figure { white-space: nowrap; } td:last-child:not(.figure) { min-width: 16rem; }\n"_s;
}

constexpr qsizetype longestFigure = 40;

} // namespace

QString shown(QString text)
{
    for (QChar &c : text) {
        const bool isDirection = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (c.isSpace())
            c = u' ';
        else if (c.category() == QChar::Other_Control || isDirection)
            c = QChar::ReplacementCharacter;
    }
    return text.trimmed();
}

void makeShown(ReportTable &table)
{
    table.title = shown(table.title);
    for (QStringList &row : table.rows)
        std::transform(row.begin(), row.end(), row.begin(), shown);
}

bool isFigure(const QString &cell) { return !cell.isEmpty() && cell.front().isDigit() && cell.size() <= longestFigure; }

QString asText(const ReportTable &table)
{
    QList<qsizetype> widths(table.head.size(), 0);
    const QList<QStringList> rows = QList<QStringList>{table.head} + table.rows;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            widths[i] = qMax(widths.at(i), row.at(i).size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i)) + u"  "_s;
        text += line.trimmed() + u'\n';
    }
    return text;
}

QString csvOf(const QList<QStringList> &rows, const QLocale &numbers)
{
    const QChar between = numbers.decimalPoint() == ","_L1 ? u';' : u',';
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            QString content = shown(cell).replace(u'"', u"\"\""_s);
            if (!content.isEmpty() && u"=+-@"_s.contains(content.front()))
                content.prepend(u'\'');
            cells.append(u'"' + content + u'"');
        }
        text += cells.join(between) + u'\n';
    }
    return text;
}

QString markdownEscaped(const QString &text)
{
    QString result;
    const QString escaped = text.toHtmlEscaped();
    for (const QChar c : escaped) {
        if (u"\\`*_[]#|~!"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString markdownTable(const ReportTable &table)
{
    const auto line = [](const QStringList &row) {
        QStringList cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), markdownEscaped);
        return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    };
    QString text =
        u"\n## "_s + markdownEscaped(table.title) + u"\n\n"_s + line(table.head) + u"|"_s + u" --- |"_s.repeated(table.head.size()) + u'\n';
    for (const QStringList &row : table.rows)
        text += line(row);
    return text;
}

QString htmlTable(const ReportTable &table)
{
    if (table.rows.isEmpty())
        return {};
    QString rows;
    for (const QString &cell : table.head)
        rows += u"<th scope=\"col\">%1</th>"_s.arg(cell.toHtmlEscaped());
    rows = u"<tr>"_s + rows + u"</tr>\n"_s;
    for (const QStringList &row : table.rows) {
        rows += u"<tr>"_s;
        for (const QString &cell : row)
            rows += (isFigure(cell) ? u"<td class=\"figure\">"_s : u"<td>"_s) + cell.toHtmlEscaped() + u"</td>"_s;
        rows += u"</tr>\n"_s;
    }
    return u"<h2>"_s + table.title.toHtmlEscaped() + u"</h2>\n<div class=\"wide\"><table>\n"_s + rows + u"</table></div>\n"_s;
}

QString htmlFigure(const QString &chart, const QString &caption)
{
    return chart.isEmpty() ? QString() : u"<figure>"_s + chart + u"<figcaption>"_s + caption.toHtmlEscaped() + u"</figcaption></figure>\n"_s;
}

QString htmlPage(const QString &title, const QStringList &sentences, const QString &body)
{
    QString list;
    for (const QString &sentence : sentences)
        list += u"<li>"_s + sentence.toHtmlEscaped() + u"</li>\n"_s;
    // In pieces: names may hold what arg() would take for a place to fill.
    return u"<!DOCTYPE html>\n<html lang=\""_s + yaml::usersLanguage()
        + u"\"><head><meta charset=\"utf-8\">"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
          "<meta name=\"viewport\" content=\"width=device-width\"><title>"_s
        + title.toHtmlEscaped() + u"</title>\n<style>\n"_s + pageStyle() + chartStyle() + u"</style></head>\n<body>\n<h1>"_s
        + title.toHtmlEscaped() + u"</h1>\n<ul>\n"_s + list + u"</ul>\n"_s + body + u"</body></html>\n"_s;
}

} // namespace caravan::compare
