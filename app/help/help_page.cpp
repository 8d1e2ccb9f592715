// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_page.h"

using namespace Qt::StringLiterals;

namespace caravan::help {

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

PageText &PageText::list(const QStringList &items)
{
    if (items.isEmpty())
        return *this;
    m_html += u"<ul>\n"_s;
    for (const QString &item : items)
        m_html += u"<li>%1</li>\n"_s.arg(item.toHtmlEscaped());
    m_html += u"</ul>\n"_s;
    return *this;
}

PageText &PageText::table(const QList<std::pair<QString, QString>> &rows)
{
    m_html += u"<table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">\n"_s;
    for (const auto &[left, right] : rows)
        m_html += u"<tr><td width=\"34%\"><code>%1</code></td><td>%2</td></tr>\n"_s.arg(left.toHtmlEscaped(), right.toHtmlEscaped());
    m_html += u"</table>\n"_s;
    return *this;
}

} // namespace caravan::help
