// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/universe.h"

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

constexpr int notReached = -1;
constexpr int notAvailable = -2;
/// Versions that are to be avoided rank below all others of their name.
constexpr int normalRank = 100'000;

int lagOf(const QList<Definition> &versions, qsizetype version)
{
    const bool isAvoided = versions[version].isAvoided;
    int lag = 0;
    for (qsizetype other = 0; other < versions.size(); ++other) {
        const bool isBehind = versions[other].isAvoided == isAvoided ? other > version : !isAvoided;
        lag += isBehind ? 1 : 0;
    }
    return lag;
}

} // namespace

Universe::Universe(const Repository &repository, const Environment &environment) :
    m_repository(repository), m_environment(environment), m_own(environment)
{
    m_own.isOwn = true;
}

void Universe::fix(const QString &name, const Definition &definition)
{
    m_packages.insert(name, {std::make_shared<const QList<Definition>>(QList<Definition>{definition}), {notReached}, true});
}

int Universe::addOwn(const QString &name, const Definition &definition, WithFlags with)
{
    m_own.with = with;
    fix(name, definition);
    Package &own = m_packages[name];
    const int number = int(m_candidates.size());
    m_candidates.push_back({name, definition.version, &own.versions->first(), true, 1, false, 0, {}, {}, {}});
    own.numbers[0] = number;
    m_queue.append(number);
    return number;
}

Universe::Package &Universe::package(const QString &name)
{
    const auto known = m_packages.find(name);
    if (known != m_packages.end())
        return *known;
    Package package;
    package.versions = m_repository.versions(name);
    package.numbers.fill(notReached, package.versions->size());
    package.hasNormal = std::any_of(package.versions->cbegin(), package.versions->cend(),
                                    [](const Definition &definition) { return !definition.isAvoided; });
    return *m_packages.insert(name, package);
}

const Environment &Universe::environmentOf(const Candidate &candidate) const { return candidate.isOwn ? m_own : m_environment; }

bool Universe::isAvailable(const Definition &definition) const
{
    if (definition.isBroken)
        return false;
    return !definition.available || m_environment.holds(*definition.available);
}

int Universe::candidateAt(const QString &name, Package &package, qsizetype version)
{
    int &number = package.numbers[version];
    if (number != notReached)
        return number;
    const Definition &definition = (*package.versions)[version];
    if (!isAvailable(definition))
        return number = notAvailable;
    number = int(m_candidates.size());
    const bool isLast = definition.isAvoided && package.hasNormal;
    const int rank = int(version) + 1 + (isLast ? 0 : normalRank);
    m_candidates.push_back({name, definition.version, &definition, false, rank, isLast, lagOf(*package.versions, version), {}, {}, {}});
    m_queue.append(number);
    return number;
}

int Universe::number(const Clause &clause)
{
    const QString text = textOf(clause);
    if (const auto known = m_numbers.constFind(text); known != m_numbers.cend())
        return *known;
    const int number = int(m_clauses.size());
    m_numbers.insert(text, number);
    QList<int> fulfilling;
    for (const Atom &atom : clause) {
        Package &some = package(atom.name);
        for (qsizetype version = 0; version < some.versions->size(); ++version) {
            if (!atom.admits((*some.versions)[version].version))
                continue;
            const int candidate = candidateAt(atom.name, some, version);
            if (candidate >= 0 && !fulfilling.contains(candidate))
                fulfilling.append(candidate);
        }
    }
    for (const int candidate : std::as_const(fulfilling))
        m_candidates[std::size_t(candidate)].provides.append(number);
    m_clauses.append({clause, fulfilling});
    return number;
}

bool Universe::isKnown(const QString &name) { return !package(name).versions->isEmpty(); }

void Universe::follow(int index)
{
    Candidate &candidate = m_candidates[std::size_t(index)]; // a deque: it stays where it is while others are added
    if (!candidate.definition->depends)
        return;
    for (Clause clause : clausesOf(*candidate.definition->depends, environmentOf(candidate), candidate.version)) {
        if (candidate.isOwn) {
            clause.removeIf([this](const Atom &atom) {
                if (isKnown(atom.name))
                    return false;
                m_unknown.append(atom.name);
                return true;
            });
            if (clause.isEmpty())
                continue;
        }
        const int required = number(clause);
        if (!candidate.required.contains(required))
            candidate.required.append(required);
    }
}

/// A capability of what of \a atom can be reached, which is not reached by it; -1 where nothing is.
int Universe::conflict(const Atom &atom)
{
    const auto some = m_packages.constFind(atom.name);
    if (some == m_packages.cend())
        return -1;
    const QString text = u"! "_s + textOf(atom);
    if (const auto known = m_numbers.constFind(text); known != m_numbers.cend())
        return *known;
    const int number = int(m_clauses.size());
    m_numbers.insert(text, number);
    QList<int> fulfilling;
    for (qsizetype version = 0; version < some->versions->size(); ++version) {
        if (some->numbers[version] >= 0 && atom.admits((*some->versions)[version].version))
            fulfilling.append(some->numbers[version]);
    }
    for (const int candidate : std::as_const(fulfilling))
        m_candidates[std::size_t(candidate)].provides.append(number);
    m_clauses.append({{atom}, fulfilling});
    return number;
}

void Universe::connectConflicts()
{
    for (std::size_t index = 0; index < m_candidates.size(); ++index) {
        Candidate &candidate = m_candidates[index];
        const Definition &definition = *candidate.definition;
        if (definition.conflicts) {
            for (const Atom &atom : atomsOf(*definition.conflicts, environmentOf(candidate), candidate.version)) {
                const int number = atom.name == candidate.name ? -1 : conflict(atom);
                if (number >= 0 && !candidate.conflicts.contains(number))
                    candidate.conflicts.append(number);
            }
        }
        for (const QString &name : definition.conflictClasses) {
            const QString text = u"class "_s + name;
            if (!m_numbers.contains(text)) {
                m_numbers.insert(text, int(m_clauses.size()));
                m_clauses.append({{Atom{text, std::nullopt, {}}}, {}});
            }
            const int number = m_numbers.value(text);
            m_clauses[number].fulfilling.append(int(index));
            candidate.provides.append(number);
            candidate.conflicts.append(number);
        }
    }
}

void Universe::gather(const QStringList &roots)
{
    for (const QString &root : roots)
        number({Atom{root, std::nullopt, {}}});
    while (!m_queue.isEmpty())
        follow(m_queue.takeLast());
    m_unknown.sort();
    m_unknown.removeDuplicates();
}

QList<int> Universe::candidatesOf(const QString &name) const
{
    QList<int> numbers = m_packages.value(name).numbers;
    numbers.removeIf([](int number) { return number < 0; });
    return numbers;
}

bool Universe::has(const QString &name) const { return !candidatesOf(name).isEmpty(); }

std::unique_ptr<Solver> Universe::solver()
{
    connectConflicts();
    QList<Solvable> solvables;
    for (const Candidate &candidate : m_candidates) {
        solvables.append({candidate.name.toUtf8(), candidate.rank, candidate.provides, candidate.required, candidate.conflicts});
    }
    return std::make_unique<Solver>(solvables, int(m_clauses.size()));
}

} // namespace caravan::opam
