// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/explanation.h"

#include "core/base/texts.h"

#include <QSet>

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ExplanationTexts);

/// \a way and one step more; what begins it may have no name.
QString further(const QString &way, const QString &step) { return way.isEmpty() ? step : way + u" → "_s + step; }

/// Follows what must be there from the project on, and keeps of each package the versions that may still be: as a person would look for it.
class Narrowing
{
public:
    Narrowing(const Universe &universe, const QList<int> &wanted) : m_universe(universe)
    {
        for (const int number : wanted)
            begin(number, candidate(number).name + u" = "_s + candidate(number).version);
        for (int number = 0; number < int(universe.candidates().size()); ++number) {
            if (candidate(number).isOwn)
                begin(number, candidate(number).name);
        }
    }

    /// Nullopt where there is nothing to see without trying one choice after the other.
    std::optional<Contradiction> run()
    {
        constexpr int maxPasses = 50;
        for (int pass = 0; pass < maxPasses; ++pass) {
            m_isChanged = false;
            for (qsizetype next = 0; next < m_present.size(); ++next) {
                if (const auto contradiction = narrow(m_present[next]))
                    return contradiction;
            }
            if (!m_isChanged)
                break;
        }
        return std::nullopt;
    }

    /// The same by trying: where no version of a package goes with the rest, why its newest one does not. A package whose newest version may be is
    /// not looked into, since it is the newest that people ask after.
    std::optional<Contradiction> tryVersions()
    {
        int left = 400; // tries, each of a millisecond at most
        for (qsizetype next = 0; next < m_present.size() && left > 0; ++next) {
            QList<int> allowed = byRank(m_packages[m_present[next]].allowed);
            std::optional<Contradiction> first;
            while (allowed.size() > (first ? 0 : 1) && left-- > 0) {
                Narrowing other = *this;
                other.limit(m_present[next], {allowed.constFirst()}, m_packages[m_present[next]].way);
                const std::optional<Contradiction> contradiction = other.run();
                if (!contradiction)
                    break;
                first = first ? first : contradiction;
                allowed.removeFirst();
            }
            if (first && allowed.isEmpty())
                return first;
        }
        return std::nullopt;
    }

    QString wayTo(int number) const
    {
        const QString &name = candidate(number).name;
        return m_packages.contains(name) ? m_packages[name].way : name;
    }

private:
    struct Package {
        QString way;       ///< how the project comes to need it
        QSet<int> allowed; ///< candidates
        QString limit;     ///< the way that first took versions away; empty for none
    };
    /// What is left of a clause.
    struct Rest {
        QSet<int> possible;
        QString onlyName; ///< empty for several or none
    };

    const Candidate &candidate(int number) const { return m_universe.candidates()[std::size_t(number)]; }

    /// The newest first.
    QList<int> byRank(const QSet<int> &numbers) const
    {
        QList<int> sorted = numbers.values();
        std::sort(sorted.begin(), sorted.end(), [this](int a, int b) { return candidate(a).rank > candidate(b).rank; });
        return sorted;
    }

    void begin(int number, const QString &way)
    {
        const QString &name = candidate(number).name;
        m_packages.insert(name, {way, {number}, way});
        m_present.append(name);
    }

    Rest restOf(int clause) const
    {
        Rest rest;
        QSet<QString> names;
        for (const int number : m_universe.fulfilling(clause)) {
            const QString &name = candidate(number).name;
            const auto package = m_packages.constFind(name);
            if (package != m_packages.cend() && !package->allowed.contains(number))
                continue;
            rest.possible.insert(number);
            names.insert(name);
        }
        if (names.size() == 1)
            rest.onlyName = *names.cbegin();
        return rest;
    }

    /// What keeps a clause from being fulfilled; empty where nothing ever fulfilled it.
    QString limitOn(int clause) const
    {
        for (const Atom &atom : m_universe.clause(clause)) {
            const auto package = m_packages.constFind(atom.name);
            if (package != m_packages.cend() && !package->limit.isEmpty() && !m_universe.fulfilling(clause).isEmpty())
                return package->limit;
        }
        return {};
    }

    std::optional<Contradiction> narrow(const QString &name)
    {
        const Package package = m_packages[name];
        const QList<int> allowed = byRank(package.allowed);
        QSet<int> alive;
        QHash<QString, QSet<int>> common; // of each name what one version or another needs
        QHash<QString, QString> demands;  // the newest version's, as a way
        Contradiction first;              // what the newest version fails by
        for (const int number : allowed) {
            QHash<QString, QSet<int>> needs;
            QHash<QString, QString> ways;
            bool isDead = false;
            for (const int clause : candidate(number).required) {
                const Rest rest = restOf(clause);
                const QString way = further(package.way, textOf(m_universe.clause(clause)));
                if (rest.possible.isEmpty()) {
                    if (first.one.isEmpty())
                        first = {way, limitOn(clause)};
                    isDead = true;
                    break;
                }
                if (rest.onlyName.isEmpty())
                    continue;
                const bool isNew = !needs.contains(rest.onlyName);
                QSet<int> &set = needs[rest.onlyName];
                set = isNew ? rest.possible : set.intersect(rest.possible);
                ways.insert(rest.onlyName, way);
            }
            if (isDead)
                continue;
            if (alive.isEmpty()) {
                common = needs;
                demands = ways;
            } else {
                common.removeIf([&](const auto &entry) { return !needs.contains(entry.key()); });
                for (auto it = common.begin(); it != common.end(); ++it)
                    it->unite(needs[it.key()]);
            }
            alive.insert(number);
        }
        if (alive.isEmpty())
            return first;
        limit(name, alive, first.one);
        for (auto it = common.cbegin(); it != common.cend(); ++it) {
            if (!m_packages.contains(it.key()))
                present(it.key(), further(package.way, it.key()));
            if (!m_packages[it.key()].allowed.intersects(*it))
                return Contradiction{demands[it.key()], m_packages[it.key()].limit};
            limit(it.key(), *it, demands[it.key()]);
        }
        return std::nullopt;
    }

    void present(const QString &name, const QString &way)
    {
        const QList<int> all = m_universe.candidatesOf(name);
        m_packages.insert(name, {way, {all.cbegin(), all.cend()}, {}});
        m_present.append(name);
        m_isChanged = true;
    }

    void limit(const QString &name, const QSet<int> &to, const QString &way)
    {
        Package &package = m_packages[name];
        const qsizetype before = package.allowed.size();
        package.allowed.intersect(to);
        if (package.allowed.size() == before)
            return;
        m_isChanged = true;
        if (package.limit.isEmpty())
            package.limit = way;
    }

    const Universe &m_universe;
    QHash<QString, Package> m_packages; ///< those that must be there
    QStringList m_present;              ///< their names in the order of their finding
    bool m_isChanged = false;
};

} // namespace

Contradiction contradictionIn(const Universe &universe, const QList<Reason> &reasons, const QList<int> &wanted)
{
    Narrowing narrowing(universe, wanted);
    if (const auto contradiction = narrowing.run())
        return *contradiction;
    if (const auto contradiction = narrowing.tryVersions())
        return *contradiction;
    for (const Reason &reason : reasons) {
        if (reason.kind == Reason::Kind::Conflicts && reason.from >= 0 && reason.to >= 0)
            return {narrowing.wayTo(reason.from), narrowing.wayTo(reason.to)};
    }
    for (const Reason &reason : reasons) {
        if (reason.from >= 0 && reason.capability >= 0)
            return {further(narrowing.wayTo(reason.from), textOf(universe.clause(reason.capability))), {}};
    }
    return {};
}

QString wayToBound(const Universe &universe, const QList<int> &own, const QList<int> &chosen, const QString &ocaml)
{
    static const QStringList compilers = {u"ocaml"_s, u"ocaml-base-compiler"_s, u"ocaml-variants"_s, u"ocaml-system"_s, u"ocaml-compiler"_s};
    const auto candidate = [&universe](int number) -> const Candidate & { return universe.candidates()[std::size_t(number)]; };
    QList<std::pair<int, QString>> queue; // candidates, and the ways to them
    QSet<int> reached;
    for (const int number : own) {
        queue.append({number, candidate(number).name});
        reached.insert(number);
    }
    for (qsizetype next = 0; next < queue.size(); ++next) {
        const auto [number, way] = queue.at(next);
        for (const int clause : candidate(number).required) {
            const Clause &atoms = universe.clause(clause);
            const bool leavesOut = std::all_of(atoms.cbegin(), atoms.cend(),
                                               [&ocaml](const Atom &atom) { return atom.name == "ocaml"_L1 && !atom.admits(ocaml); });
            if (leavesOut && !atoms.isEmpty())
                return further(way, textOf(atoms));
            for (const int other : universe.fulfilling(clause)) {
                // What a compiler asks for says which one it is, and not why.
                if (!chosen.contains(other) || reached.contains(other) || compilers.contains(candidate(other).name))
                    continue;
                reached.insert(other);
                queue.append({other, further(way, candidate(other).name)});
            }
        }
    }
    return {};
}

QString sentenceOf(const Contradiction &contradiction, const QString &source)
{
    if (contradiction.one.isEmpty())
        return ExplanationTexts::tr("No versions of the packages fit together.");
    if (contradiction.other.isEmpty())
        return ExplanationTexts::tr("Nothing in %1 fits “%2”.").arg(source, contradiction.one);
    return ExplanationTexts::tr("No versions fit together: “%1” excludes “%2”.").arg(contradiction.one, contradiction.other);
}

} // namespace caravan::opam
