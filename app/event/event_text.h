// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

/// What of an event is entered as text: variables and changed files, one a line.
namespace caravan::event {

/// Variables as entered: `NAME=VALUE`.
struct EnteredVariables {
    QMap<QString, QString> variables;
    QStringList refused; ///< lines that are none
};
EnteredVariables variablesOf(const QString &text);
QString textOf(const QMap<QString, QString> &variables);

/// The lines that are not blank, without blanks around them.
QStringList linesOf(const QString &text);

} // namespace caravan::event
