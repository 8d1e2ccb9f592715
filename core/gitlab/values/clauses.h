// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/language/glob.h"
#include "core/gitlab/values/event.h"
#include "core/gitlab/values/files.h"
#include "core/gitlab/values/rules.h"
#include "core/gitlab/values/variables.h"

#include <QHash>
#include <QSet>

namespace caravan::gitlab {

/// Whether a condition holds, and what that hangs on.
struct Holding {
    bool holds = false;
    QStringList variables; ///< not known here, and the answer could be another with them
    QStringList open;      ///< sentences: what else is not known; the answer is then only assumed
};

/// Decides the parts of rules, `only` and `except` for one pipeline. Remembers conditions, patterns and their answers, so that thousands
/// of jobs with the same rules cost little. \a variables must live as long as this.
class Clauses
{
public:
    Clauses(const Variables &variables, Event event, Files files);

    /// What is not known counts as true or false from now on; at first as true.
    void assume(bool holds) { m_assumption = holds; }

    /// For what is not known, with the \a sentence that says so.
    Holding assumed(const QString &sentence) const { return {m_assumption, {}, {sentence}}; }

    /// All of `if`, `changes` and `exists` of \a rule.
    Holding holds(const Rule &rule, const VariableScope *job);
    /// One condition.
    Holding condition(const QString &text, const VariableScope *job);
    Holding changes(const QStringList &patterns, const QString &regex, bool isCompared, const VariableScope *job);
    Holding exists(const Rule &rule, const VariableScope *job);
    /// One item of `only:refs`: a word, a name or a pattern, perhaps with `@group/project`.
    Holding ref(const QString &item);

private:
    const std::optional<Expression> &parsed(const QString &text);
    QStringList expanded(const QStringList &patterns, const VariableScope *job) const;
    bool anyMatches(const QStringList &patterns, const QStringList &paths, const QString &kind, qsizetype mostComparisons);
    bool existsFile(const QStringList &patterns);
    void listFiles();
    /// What a regular expression says of a list of paths.
    enum class Fit { Some, None, Broken, Slow };
    static Fit fitOf(const QString &regex, const QStringList &paths);
    Holding pathsFit(const QString &regex, const QStringList &paths, const QString &kind, const VariableScope *job);

    const Variables &m_variables;
    Event m_event;
    Files m_files;
    bool m_assumption = true;
    QHash<QString, std::optional<Expression>> m_expressions;
    QHash<QString, std::optional<Regex>> m_regexes;
    QHash<QString, bool> m_matches;
    QHash<QString, Fit> m_fits;         ///< of expressions, after expansion, with what they are matched with
    std::optional<QStringList> m_paths; ///< the project's files, once asked for
    QSet<QString> m_pathSet;
    QStringList m_folders; ///< of these files
};

} // namespace caravan::gitlab
