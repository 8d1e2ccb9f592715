// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_page.h"

using namespace Qt::StringLiterals;

namespace caravan::help {

namespace {

/// A figure, or a range of two, that breaks between these alone: "6 min 30 s – 15 min".
QString unbroken(const QString &text)
{
    const QString dash = u" – "_s;
    QStringList figures = text.split(dash);
    for (QString &figure : figures)
        figure.replace(u' ', QChar::Nbsp);
    return figures.join(QChar(QChar::Nbsp) + u"– "_s);
}

} // namespace

PageText &PageText::heading(const QString &text, int level)
{
    m_html += u"<h%1>%2</h%1>\n"_s.arg(QString::number(level), text.toHtmlEscaped());
    return *this;
}

PageText &PageText::paragraph(const QString &text)
{
    m_html += u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped());
    return *this;
}

PageText &PageText::muted(const QString &text)
{
    m_html += u"<p class=\"muted\">%1</p>\n"_s.arg(text.toHtmlEscaped());
    return *this;
}

PageText &PageText::listed(QLatin1StringView tag, const QStringList &items)
{
    if (items.isEmpty())
        return *this;
    m_html += u"<%1>\n"_s.arg(tag);
    for (const QString &item : items)
        m_html += u"<li>%1</li>\n"_s.arg(item.toHtmlEscaped());
    m_html += u"</%1>\n"_s.arg(tag);
    return *this;
}

PageText &PageText::list(const QStringList &items) { return listed("ul"_L1, items); }

PageText &PageText::steps(const QStringList &items) { return listed("ol"_L1, items); }

PageText &PageText::code(const QStringList &lines)
{
    m_html += u"<pre><code>%1</code></pre>\n"_s.arg(lines.join(u'\n').toHtmlEscaped());
    return *this;
}

PageText &PageText::columns(const QStringList &head, const QList<QStringList> &rows)
{
    m_html += u"<table cellspacing=\"0\" cellpadding=\"4\" width=\"99%\">\n<tr>"_s;
    for (const QString &cell : head)
        m_html += u"<th align=\"%1\">%2</th>"_s.arg(&cell == &head.constFirst() ? u"left"_s : u"right"_s, cell.toHtmlEscaped());
    m_html += u"</tr>\n"_s;
    for (const QStringList &row : rows) {
        m_html += u"<tr>"_s;
        for (const QString &cell : row) {
            const bool isName = &cell == &row.constFirst();
            m_html += u"<td align=\"%1\">%2</td>"_s.arg(isName ? u"left"_s : u"right"_s,
                                                        isName ? cell.toHtmlEscaped() : unbroken(cell.toHtmlEscaped()));
        }
        m_html += u"</tr>\n"_s;
    }
    m_html += u"</table>\n"_s;
    return *this;
}

PageText &PageText::picture(const QString &file, const QString &shows)
{
    m_html += u"<p><img src=\"%1\" alt=\"%2\" title=\"%2\"></p>\n<p class=\"muted\">%2</p>\n"_s.arg(pictures + file.toHtmlEscaped(),
                                                                                                    shows.toHtmlEscaped());
    return *this;
}

PageText &PageText::table(const QList<std::pair<QString, QString>> &rows)
{
    m_html += u"<table cellspacing=\"0\" cellpadding=\"4\" width=\"99%\">\n"_s;
    for (const auto &[left, right] : rows)
        m_html += u"<tr><td width=\"34%\"><code>%1</code></td><td>%2</td></tr>\n"_s.arg(left.toHtmlEscaped(), right.toHtmlEscaped());
    m_html += u"</table>\n"_s;
    return *this;
}

} // namespace caravan::help
