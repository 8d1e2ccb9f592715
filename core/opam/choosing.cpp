// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/choosing.h"

#include "core/base/texts.h"
#include "core/opam/explanation.h"

#include <QSet>

#include <algorithm>

namespace caravan::opam {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ChoosingTexts);

QString compilerName(const Request &request) { return request.compiler == Compiler::System ? u"ocaml-system"_s : u"ocaml-base-compiler"_s; }

/// Whether a way of a contradiction ends with a demand for some OCaml: "a → b → ocaml < 4.06".
bool endsAtOcaml(const QString &way) { return way.section(u" → "_s, -1).startsWith("ocaml "_L1); }

/// Chooses for one request.
class Choosing
{
public:
    Choosing(const Root &root, const Request &request, const Repository &repository);
    Choice run();

private:
    bool attempt(const QList<int> &wanted, QString *why);
    QList<int> avoidedIn(const QList<int> &chosen) const;
    void avoid(const QList<int> &wanted);
    int lagOf(const QList<int> &chosen) const;
    QHash<int, int> lagsBehind(const QList<int> &wanted) const;
    void catchUp(const QList<int> &wanted);
    QList<int> compilersToTry() const;
    QList<int> variantsToTry() const;
    void chooseByNames();

    const Request &m_request;
    const Repository &m_repository;
    Choice m_choice;
    QList<int> m_own;
    QList<int> m_forbidden;           ///< what the choice does without
    bool m_isAgainstCompiler = false; ///< what made the newest compiler impossible is about that compiler
    std::unique_ptr<Solver> m_solver;
};

Choosing::Choosing(const Root &root, const Request &request, const Repository &repository) : m_request(request), m_repository(repository)
{
    m_choice.universe = std::make_unique<Universe>(repository, environmentFor(request));
    for (const OwnPackage &fixed : root.fixed)
        m_choice.universe->fix(fixed.name, fixed.definition);
    for (const OwnPackage &own : root.own)
        m_own.append(m_choice.universe->addOwn(own.name, own.definition, request.with));
    m_choice.universe->gather({});
    if (m_choice.universe->has(u"ocaml"_s)) // what needs no OCaml gets none
        m_choice.universe->gather({compilerName(request)});
}

/// The compilers that may be had, the newest first, those to be avoided left out.
QList<int> Choosing::compilersToTry() const
{
    QList<int> numbers = m_choice.universe->candidatesOf(compilerName(m_request));
    const auto candidate = [this](int number) -> const Candidate & { return m_choice.universe->candidates()[std::size_t(number)]; };
    if (!m_request.ocaml.isEmpty())
        numbers.removeIf([&](int number) { return candidate(number).version != m_request.ocaml; });
    else if (std::any_of(numbers.cbegin(), numbers.cend(), [&](int number) { return !candidate(number).isAvoided; }))
        numbers.removeIf([&](int number) { return candidate(number).isAvoided; });
    std::reverse(numbers.begin(), numbers.end());
    return numbers;
}

/// The variants that leave the rest to options, as `ocaml-option-flambda` needs one; the newest first.
QList<int> Choosing::variantsToTry() const
{
    QList<int> numbers = m_choice.universe->candidatesOf(u"ocaml-variants"_s);
    numbers.removeIf([this](int number) {
        const Candidate &candidate = m_choice.universe->candidates()[std::size_t(number)];
        return candidate.isAvoided || !candidate.version.endsWith("+options"_L1);
    });
    std::reverse(numbers.begin(), numbers.end());
    return numbers;
}

bool Choosing::attempt(const QList<int> &wanted, QString *why)
{
    const Solution solution = m_solver->solve(m_own + wanted);
    if (solution.isFound) {
        m_choice.chosen = solution.chosen;
        avoid(wanted);
        catchUp(wanted);
        return true;
    }
    if (why->isEmpty()) {
        const Contradiction contradiction = contradictionIn(*m_choice.universe, solution.reasons, wanted);
        m_choice.problem = sentenceOf(contradiction, m_repository.source());
        // What stands against the compiler, not the compiler itself, keeps it from being newer.
        const auto beginsWithWanted = [&](const QString &way) {
            return std::any_of(wanted.cbegin(), wanted.cend(), [&](int number) {
                const Candidate &candidate = m_choice.universe->candidates()[std::size_t(number)];
                return way.startsWith(candidate.name + " = "_L1 + candidate.version);
            });
        };
        *why = beginsWithWanted(contradiction.one) && !contradiction.other.isEmpty() ? contradiction.other : contradiction.one;
        m_isAgainstCompiler = beginsWithWanted(contradiction.one) || beginsWithWanted(contradiction.other) || endsAtOcaml(*why);
    }
    return false;
}

QList<int> Choosing::avoidedIn(const QList<int> &chosen) const
{
    QList<int> avoided = chosen;
    avoided.removeIf([this](int number) { return !m_choice.universe->candidates()[std::size_t(number)].isAvoided; });
    return avoided;
}

/// Does without versions that are to be avoided where others can, even older ones: opam's first criterion.
void Choosing::avoid(const QList<int> &wanted)
{
    QList<int> tried;
    for (QList<int> avoided = avoidedIn(m_choice.chosen); !avoided.isEmpty();) {
        const int number = avoided.takeFirst();
        if (tried.contains(number))
            continue;
        tried.append(number);
        const Solution without = m_solver->solve(m_own + wanted, m_forbidden + QList<int>{number});
        if (!without.isFound || avoidedIn(without.chosen).size() >= avoidedIn(m_choice.chosen).size())
            continue;
        m_forbidden.append(number);
        m_choice.chosen = without.chosen;
        avoided = avoidedIn(m_choice.chosen);
    }
}

int Choosing::lagOf(const QList<int> &chosen) const
{
    int lag = 0;
    for (const int number : chosen)
        lag += m_choice.universe->candidates()[std::size_t(number)].lag;
    return lag;
}

/// For each chosen package the lag of those that are there for its sake alone.
QHash<int, int> Choosing::lagsBehind(const QList<int> &wanted) const
{
    const QSet<int> chosen(m_choice.chosen.cbegin(), m_choice.chosen.cend());
    QHash<int, QList<int>> needs;
    for (const int number : chosen) {
        for (const int clause : m_choice.universe->candidates()[std::size_t(number)].required) {
            for (const int other : m_choice.universe->fulfilling(clause)) {
                if (chosen.contains(other))
                    needs[number].append(other);
            }
        }
    }
    QHash<int, int> lags;
    const int all = lagOf(m_choice.chosen);
    for (const int left : chosen) {
        QList<int> queue = m_own + wanted;
        QSet<int> reached(queue.cbegin(), queue.cend());
        while (!queue.isEmpty()) {
            for (const int other : std::as_const(needs[queue.takeLast()])) {
                if (other == left || reached.contains(other))
                    continue;
                reached.insert(other);
                queue.append(other);
            }
        }
        const int behind = all - lagOf(QList<int>(reached.cbegin(), reached.cend()));
        lags.insert(left, behind - m_choice.universe->candidates()[std::size_t(left)].lag);
    }
    return lags;
}

/// Takes an older version of a package where that leaves out others that are further behind: opam's next criterion, the sum of the lags.
void Choosing::catchUp(const QList<int> &wanted)
{
    constexpr int maxTries = 12;
    int tries = 0;
    const auto candidate = [this](int number) -> const Candidate & { return m_choice.universe->candidates()[std::size_t(number)]; };
    const QHash<int, int> lags = lagsBehind(wanted);
    QList<int> heavy;
    for (auto it = lags.cbegin(); it != lags.cend(); ++it) {
        const bool isFixed = candidate(it.key()).isOwn || wanted.contains(it.key());
        if (it.value() > 1 && !isFixed)
            heavy.append(it.key());
    }
    std::sort(heavy.begin(), heavy.end(),
              [&](int a, int b) { return lags[a] != lags[b] ? lags[a] > lags[b] : candidate(a).name < candidate(b).name; });
    for (const int number : std::as_const(heavy)) {
        const QString name = candidate(number).name;
        QList<int> without;
        int last = number;
        // Each older version lags one more behind, so there are only so many to try.
        for (int given = 1; given < lags[number] && tries < maxTries && m_choice.chosen.contains(number); ++given) {
            without.append(last);
            ++tries;
            const Solution other = m_solver->solve(m_own + wanted, m_forbidden + without);
            if (!other.isFound)
                break;
            if (avoidedIn(other.chosen).size() <= avoidedIn(m_choice.chosen).size() && lagOf(other.chosen) < lagOf(m_choice.chosen)) {
                m_choice.chosen = other.chosen;
                m_forbidden += without;
                break;
            }
            const auto next = std::find_if(other.chosen.cbegin(), other.chosen.cend(), [&](int one) { return candidate(one).name == name; });
            if (next == other.chosen.cend())
                break;
            last = *next;
        }
    }
}

Choice Choosing::run()
{
    m_solver = m_choice.universe->solver();
    if (!m_choice.universe->has(u"ocaml"_s)) {
        QString why;
        if (!attempt({}, &why))
            chooseByNames();
        return std::move(m_choice);
    }
    QString why;
    const QList<int> toTry = compilersToTry();
    for (qsizetype i = 0; i < toTry.size(); ++i) {
        if (!attempt({toTry[i]}, &why))
            continue;
        m_choice.problem.clear();
        if (i > 0) {
            const QString &next = m_choice.universe->candidates()[std::size_t(toTry[i - 1])].version;
            const QString bound = wayToBound(*m_choice.universe, m_own, m_choice.chosen, next);
            m_choice.whyNotNewer = bound.isEmpty() ? why : bound;
        }
        return std::move(m_choice);
    }
    if (toTry.isEmpty() && !m_request.ocaml.isEmpty())
        m_choice.problem =
            ChoosingTexts::tr("There is no %1 %2 in %3.").arg(compilerName(m_request), m_request.ocaml, m_repository.source());
    else if (m_request.ocaml.isEmpty() && m_request.compiler == Compiler::Built) {
        // Without naming a compiler: a variant, or what the project's own demands exclude of each other.
        if (m_isAgainstCompiler)
            m_choice.whyNotNewer = why;
        const QString withNewest = m_choice.problem;
        QString own;
        const QList<int> variants = variantsToTry();
        if (std::any_of(variants.cbegin(), variants.cend(), [&](int variant) { return attempt({variant}, &own); }) || attempt({}, &own)) {
            m_choice.problem.clear();
            m_choice.whyNotNewer.clear();
        } else if (own.contains(compilerName(m_request))) { // that there is no such compiler says not who asks for it
            m_choice.problem = withNewest;
        }
    }
    if (!m_choice.problem.isEmpty())
        chooseByNames();
    return std::move(m_choice);
}

/// What would be needed where no versions fit together: the newest of each that is asked for, whatever it excludes.
void Choosing::chooseByNames()
{
    const Universe &universe = *m_choice.universe;
    QList<int> queue = m_own;
    QHash<QString, int> taken;
    while (!queue.isEmpty()) {
        const Candidate &candidate = universe.candidates()[std::size_t(queue.takeLast())];
        for (const int clause : candidate.required) {
            const QList<int> &fulfilling = universe.fulfilling(clause);
            const bool isThere = std::any_of(universe.clause(clause).cbegin(), universe.clause(clause).cend(),
                                             [&](const Atom &atom) { return taken.contains(atom.name); });
            if (isThere || fulfilling.isEmpty())
                continue;
            const int newest = *std::max_element(fulfilling.cbegin(), fulfilling.cend(), [&](int a, int b) {
                return universe.candidates()[std::size_t(a)].rank < universe.candidates()[std::size_t(b)].rank;
            });
            taken.insert(universe.candidates()[std::size_t(newest)].name, newest);
            queue.append(newest);
        }
    }
    m_choice.chosen = taken.values();
}

} // namespace

Environment environmentFor(const Request &request)
{
    return {request.system, With::Nothing, false, request.opamVersion, request.compiler == Compiler::System ? request.ocaml : QString()};
}

Choice choose(const Root &root, const Request &request, const Repository &repository) { return Choosing(root, request, repository).run(); }

} // namespace caravan::opam
