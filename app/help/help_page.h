// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace caravan::help {

/// A page of the help: its text is HTML of a title, paragraphs, lists and tables, made by PageText.
struct Page {
    QString id; ///< "keys", "strategy/local-switch", "rule/C01", "keyword/cache"
    QString title;
    QString html;
};

/// Pages about one subject.
struct Topic {
    QString title;
    QList<Page> pages;
};

/// Puts a page together. All text is plain: what looks like HTML in it is shown as it is.
class PageText
{
public:
    explicit PageText(const QString &title) { heading(title, 1); }

    PageText &heading(const QString &text, int level = 2);
    PageText &paragraph(const QString &text);
    PageText &muted(const QString &text);
    /// Nothing for an empty list.
    PageText &list(const QStringList &items);
    /// Rows of two texts; the first of each is set off as code.
    PageText &table(const QList<std::pair<QString, QString>> &rows);
    /// What to do, in order; nothing for an empty list.
    PageText &steps(const QStringList &items);
    /// Lines as they are typed.
    PageText &code(const QStringList &lines);
    /// A table with a heading for each column; the first column is words, the others are figures.
    PageText &columns(const QStringList &head, const QList<QStringList> &rows);
    /// A picture of those that are built in, in the width of a page; \a shows is what it says to those who do not see it.
    PageText &picture(const QString &file, const QString &shows);
    QString html() const { return m_html; }

private:
    PageText &listed(QLatin1StringView tag, const QStringList &items);

    QString m_html;
};

/// Where the pictures of the guide are.
inline constexpr auto pictures = QLatin1StringView("qrc:/help/pictures/");

} // namespace caravan::help
