// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/makefile.h"

namespace caravan::script {

/// A rule of a makefile.
struct MakeRule {
    QStringList targets;
    QString prerequisites; ///< not expanded
    QStringList recipe;    ///< lines that stand in one shell each, not expanded
};

/// The rules of a makefile and of what it includes.
struct Makefile {
    QList<MakeRule> rules;
    QHash<QString, QList<int>> rulesOf; ///< numbers of rules by their targets
    QList<int> patterns;                ///< numbers of rules whose targets hold `%`
    QString firstTarget;                ///< empty where there is none
};

/// make's variables.
class MakeVariables
{
public:
    /// \a given: of the command line, which no line of a makefile changes.
    MakeVariables(const QHash<QString, QString> &given, const MakeLookup &environment);

    QString value(const QString &name) const; ///< not expanded; empty when it has none
    bool has(const QString &name) const;
    void set(const QString &name, const QString &value);
    /// `$@`, `$<`, `$^` and `$*` of the rule that runs.
    void setAutomatic(const QString &target, const QStringList &prerequisites, const QString &stem);
    /// \a text with variables and functions replaced, `$$` by `$`.
    QString expanded(QStringView text) const;

private:
    QString expandedAt(QStringView text, int depth) const;
    QString reference(QStringView inside, int depth) const;
    std::optional<QString> function(QStringView name, QStringView arguments, int depth) const;

    QHash<QString, QString> m_given;
    QHash<QString, QString> m_own;
    QHash<QString, QString> m_automatic;
    MakeLookup m_environment;
    // So that variables made of variables end.
    mutable int m_budget = 100'000;              ///< references that may still be followed
    mutable qsizetype m_characters = 20'000'000; ///< that they may still come to
};

/// Reads rules, and sets the variables on the way.
Makefile readMakefile(const QString &text, MakeVariables &variables, const MakeLookup &file);

} // namespace caravan::script
