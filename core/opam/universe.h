// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/repository.h"
#include "core/opam/requirement.h"
#include "core/opam/solver.h"

#include <deque>

namespace caravan::opam {

/// One version of a package that can be reached from the project.
struct Candidate {
    QString name;
    QString version;
    const Definition *definition = nullptr; ///< lives as long as its Universe
    bool isOwn = false;
    int rank = 0;
    bool isAvoided = false; ///< although its name has versions that are not
    int lag = 0;            ///< how many versions are newer as opam counts: those to be avoided stand behind all others
    QList<int> required;    ///< clauses
    QList<int> conflicts;
    QList<int> provides;
};

/// The part of a repository that can be reached from a project's packages, made ready for the solver. Versions that no requirement admits are not
/// in it: a whole repository has 19,000 versions, a project reaches some hundreds.
class Universe
{
public:
    /// \a environment: of packages that are not the project's own.
    Universe(const Repository &repository, const Environment &environment);

    /// A package of the project itself, alone under its name, whose formulas are evaluated with its own kinds of dependencies.
    /// Its number is returned.
    int addOwn(const QString &name, const Definition &definition, WithFlags with);
    /// A package that is known by name and version alone, or by what \a definition says; alone under its name.
    void fix(const QString &name, const Definition &definition);
    /// Makes candidates of all that can be reached from the project's packages and from the candidates of \a roots, which are names.
    void gather(const QStringList &roots);

    /// Names that the project's own packages ask for and that nobody knows; what asks for them alone is not asked.
    const QStringList &unknown() const { return m_unknown; }
    const std::deque<Candidate> &candidates() const { return m_candidates; }
    const Clause &clause(int number) const { return m_clauses[number].clause; }
    /// The numbers of the candidates that fulfil a clause.
    const QList<int> &fulfilling(int clause) const { return m_clauses[clause].fulfilling; }
    /// Of one name, the oldest first.
    QList<int> candidatesOf(const QString &name) const;
    bool has(const QString &name) const;

    /// Ready to choose among the candidates, which have the same numbers there. To be asked for once, when all is gathered.
    std::unique_ptr<Solver> solver();

private:
    struct Package {
        Repository::Versions versions;
        QList<int> numbers; ///< of candidates, by version; notReached or notAvailable
        bool hasNormal = false;
    };
    struct Numbered {
        Clause clause;
        QList<int> fulfilling;
    };

    Package &package(const QString &name);
    const Environment &environmentOf(const Candidate &candidate) const;
    int candidateAt(const QString &name, Package &package, qsizetype version);
    bool isAvailable(const Definition &definition) const;
    int number(const Clause &clause);
    int conflict(const Atom &atom);
    void follow(int number);
    void connectConflicts();
    bool isKnown(const QString &name);

    const Repository &m_repository;
    Environment m_environment;
    Environment m_own;
    QHash<QString, Package> m_packages;
    std::deque<Candidate> m_candidates; ///< references to them stay valid
    QList<Numbered> m_clauses;
    QHash<QString, int> m_numbers; ///< of clauses, by text
    QList<int> m_queue;
    QStringList m_unknown;
};

} // namespace caravan::opam
