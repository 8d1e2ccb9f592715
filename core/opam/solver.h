// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>

namespace caravan::opam {

/// One version of a package, as the solver sees it. A capability is a number: what provides it fulfils every requirement of it.
struct Solvable {
    QByteArray name; ///< of those of one name at most one is chosen
    int rank = 0;    ///< the highest that can be chosen is
    QList<int> provides;
    QList<int> required;
    QList<int> conflicts; ///< with whatever else provides one of these
};

/// One step of the proof that nothing fits.
struct Reason {
    enum class Kind {
        Requires,  ///< `from` requires the capability
        Missing,   ///< as above, and nothing provides it
        Conflicts, ///< `from` and `to` exclude each other
    };
    Kind kind = Kind::Requires;
    int from = -1;
    int to = -1;
    int capability = -1;
};

struct Solution {
    bool isFound = false;
    QList<int> chosen;     ///< indexes of solvables, ascending
    QList<Reason> reasons; ///< where none was found
};

/// Chooses packages by libsolv, the solver of zypper, dnf and conda.
class Solver
{
public:
    /// \a capabilities: how many there are.
    Solver(const QList<Solvable> &solvables, int capabilities);
    ~Solver();
    Solver(const Solver &) = delete;
    Solver &operator=(const Solver &) = delete;

    /// What is installed together with \a wanted, and nothing that is not needed nor any of \a forbidden.
    Solution solve(const QList<int> &wanted, const QList<int> &forbidden = {}) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace caravan::opam
