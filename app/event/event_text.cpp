// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/event_text.h"

#include <QRegularExpression>

namespace caravan::event {

using namespace Qt::StringLiterals;

EnteredVariables variablesOf(const QString &text)
{
    static const QRegularExpression assignment(u"^([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*)$"_s);
    EnteredVariables entered;
    for (const QString &line : linesOf(text)) {
        if (const QRegularExpressionMatch match = assignment.match(line); match.hasMatch())
            entered.variables.insert(match.captured(1), match.captured(2));
        else
            entered.refused.append(line);
    }
    return entered;
}

QString textOf(const QMap<QString, QString> &variables)
{
    QStringList lines;
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        lines.append(variable.key() + u'=' + variable.value());
    return lines.join(u'\n');
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString entered = line.trimmed(); !entered.isEmpty())
            lines.append(entered);
    }
    return lines;
}

} // namespace caravan::event
