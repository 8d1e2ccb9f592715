// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plain_tooltip.h"

#include <QTextDocument>

namespace caravan {

namespace {

constexpr qsizetype widestLine = 100; // letters

/// \a line in several, broken at blanks.
QString broken(QStringView line)
{
    QString lines;
    while (line.size() > widestLine) {
        const qsizetype blank = line.left(widestLine + 1).lastIndexOf(u' ');
        const qsizetype end = blank > 0 ? blank : line.indexOf(u' ');
        if (end <= 0)
            break;
        lines.append(line.left(end)).append(u'\n');
        line = line.mid(end + 1);
    }
    return lines.append(line);
}

} // namespace

QString plainTooltip(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = broken(line);
    const QString shown = lines.join(u'\n');
    return Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown, Qt::WhiteSpacePre) : shown;
}

} // namespace caravan
