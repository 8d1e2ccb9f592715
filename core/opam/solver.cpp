// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/solver.h"

// Its members have names that C++20 took for itself.
#define LIBSOLV_SOLVABLE_PREPEND_DEP
extern "C" {
#include <solv/pool.h>
#include <solv/problems.h>
#include <solv/queue.h>
#include <solv/repo.h>
#include <solv/rules.h>
#include <solv/solver.h>
#include <solv/transaction.h>
}

#include <QHash>

#include <algorithm>

namespace caravan::opam {

namespace {

struct FreeTransaction {
    void operator()(::Transaction *transaction) const { transaction_free(transaction); }
};

/// libsolv's list of numbers.
class SolvQueue
{
public:
    SolvQueue() { queue_init(&m_queue); }
    ~SolvQueue() { queue_free(&m_queue); }
    SolvQueue(const SolvQueue &) = delete;
    SolvQueue &operator=(const SolvQueue &) = delete;

    ::Queue *get() { return &m_queue; }
    QList<Id> values() const { return QList<Id>(m_queue.elements, m_queue.elements + m_queue.count); }

private:
    ::Queue m_queue;
};

} // namespace

struct Solver::State {
    struct FreePool {
        void operator()(::Pool *pool) const { pool_free(pool); }
    };
    struct FreeSolver {
        void operator()(::Solver *solver) const { solver_free(solver); }
    };
    std::unique_ptr<::Pool, FreePool> pool{pool_create()};
    std::unique_ptr<::Solver, FreeSolver> solver; ///< one for all questions: it keeps the rules that it made of packages
    QList<Id> ids;                                ///< of solvables, by index
    QHash<Id, int> indexes;                       ///< of solvables, by id
    QHash<Id, int> capabilities;                  ///< by id
};

Solver::Solver(const QList<Solvable> &solvables, int capabilities) : m_state(std::make_unique<State>())
{
    ::Pool *pool = m_state->pool.get();
    pool_setdisttype(pool, DISTTYPE_DEB);
    ::Repo *repo = repo_create(pool, "opam");
    QList<Id> capabilityIds;
    for (int i = 0; i < capabilities; ++i) {
        capabilityIds.append(pool_str2id(pool, (QByteArrayLiteral("capability:") + QByteArray::number(i)).constData(), 1));
        m_state->capabilities.insert(capabilityIds.last(), i);
    }
    for (qsizetype i = 0; i < solvables.size(); ++i) {
        const Solvable &given = solvables[i];
        const Id id = repo_add_solvable(repo);
        ::Solvable *solvable = pool_id2solvable(pool, id);
        solvable->name = pool_str2id(pool, given.name.constData(), 1);
        solvable->evr = pool_str2id(pool, QByteArray::number(given.rank).constData(), 1);
        solvable->arch = ARCH_ALL;
        solvable->dep_provides =
            repo_addid_dep(repo, solvable->dep_provides, pool_rel2id(pool, solvable->name, solvable->evr, REL_EQ, 1), 0);
        for (const int capability : given.provides)
            solvable->dep_provides = repo_addid_dep(repo, solvable->dep_provides, capabilityIds[capability], 0);
        for (const int capability : given.required)
            solvable->dep_requires = repo_addid_dep(repo, solvable->dep_requires, capabilityIds[capability], 0);
        for (const int capability : given.conflicts)
            solvable->dep_conflicts = repo_addid_dep(repo, solvable->dep_conflicts, capabilityIds[capability], 0);
        m_state->ids.append(id);
        m_state->indexes.insert(id, int(i));
    }
    pool_createwhatprovides(pool);
    m_state->solver.reset(solver_create(pool));
    solver_set_flag(m_state->solver.get(), SOLVER_FLAG_IGNORE_RECOMMENDED, 1);
}

Solver::~Solver() = default;

Solution Solver::solve(const QList<int> &wanted, const QList<int> &forbidden) const
{
    ::Solver *solver = m_state->solver.get();
    SolvQueue job;
    for (const int index : wanted)
        queue_push2(job.get(), SOLVER_INSTALL | SOLVER_SOLVABLE, m_state->ids[index]);
    for (const int index : forbidden)
        queue_push2(job.get(), SOLVER_ERASE | SOLVER_SOLVABLE, m_state->ids[index]);

    Solution solution;
    if (solver_solve(solver, job.get()) == 0) {
        solution.isFound = true;
        const std::unique_ptr<::Transaction, FreeTransaction> transaction(solver_create_transaction(solver));
        SolvQueue installed;
        transaction_installedresult(transaction.get(), installed.get());
        for (const Id id : installed.values())
            solution.chosen.append(m_state->indexes.value(id, -1));
        solution.chosen.removeAll(-1);
        std::sort(solution.chosen.begin(), solution.chosen.end());
        return solution;
    }
    SolvQueue rules;
    solver_findallproblemrules(solver, 1, rules.get());
    for (const Id rule : rules.values()) {
        SolvQueue infos; // four numbers each: type, source, target, dependency
        solver_allruleinfos(solver, rule, infos.get());
        const QList<Id> values = infos.values();
        for (qsizetype at = 0; at + 3 < values.size(); at += 4) {
            Reason reason;
            reason.from = m_state->indexes.value(values[at + 1], -1);
            reason.to = m_state->indexes.value(values[at + 2], -1);
            reason.capability = m_state->capabilities.value(values[at + 3], -1);
            if (values[at] == SOLVER_RULE_PKG_NOTHING_PROVIDES_DEP)
                reason.kind = Reason::Kind::Missing;
            else if (values[at] == SOLVER_RULE_PKG_CONFLICTS)
                reason.kind = Reason::Kind::Conflicts;
            else if (values[at] != SOLVER_RULE_PKG_REQUIRES)
                continue;
            solution.reasons.append(reason);
        }
    }
    return solution;
}

} // namespace caravan::opam
