// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/lint/facts/finding.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace caravan::lint {

/// A rule: data about it (`resources/lint/rules.yml`), and one function in a family file.
struct Rule {
    QString id; ///< "C01": the letter of its family and a number
    Severity severity = Severity::Warning;
    QString title;
    QString why;
    QString howToFix;
    QString source; ///< document and section
};

/// Reads rules from a file like `resources/lint/rules.yml`. Errors: Syntax with file and line.
struct RuleTable {
    QList<Rule> rules;                               ///< sorted by id
    QMap<QString, QMap<QString, QStringList>> words; ///< by rule and name: what functions look things up in

    static Result<RuleTable> read(const Source &source);
    /// The table that is built in; empty when the resource is damaged, which a test would show.
    static const RuleTable &builtIn();

    const Rule *rule(QStringView id) const;
};

/// Every rule, sorted by id.
const QList<Rule> &rules();

/// What the family of a rule is about: "Caches" for "C01"; translated. Empty for a letter that is no family's.
QString familyTitle(QStringView rule);

/// A list of words of a rule.
QStringList wordsOf(const QString &rule, const QString &name);

} // namespace caravan::lint
