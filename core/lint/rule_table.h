// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/lint.h"

namespace caravan::lint {

/// Reads rules from a file like `resources/lint/rules.yml`. Errors: Syntax with file and line.
struct RuleTable {
    QList<Rule> rules;                               ///< sorted by id
    QMap<QString, QMap<QString, QStringList>> words; ///< by rule and name: what functions look things up in

    static Result<RuleTable> read(const Source &source);
    /// The table that is built in; empty when the resource is damaged, which a test would show.
    static const RuleTable &builtIn();

    const Rule *rule(QStringView id) const;
};

/// A list of words of a rule.
const QStringList &wordsOf(const QString &rule, const QString &name);

} // namespace caravan::lint
