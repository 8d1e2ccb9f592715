// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/script.h"

#include <QStack>

#include <functional>
#include <utility>

namespace caravan::script {

/// Whether a command succeeds, as far as that can be told from the text.
enum class Status { Success, Failure, Unknown };

/// Which commands of a list run, command by command: `&&`, `||`, groups, `if`, `case` and `while`. What is not known is taken to
/// succeed; a loop runs once.
class Flow
{
public:
    /// The clause of a `case` that runs, by the number of its block: the number of the clause, one that is not there for none.
    using Choose = std::function<int(int block)>;

    /// \a outermost: the block that all commands of the list stand in, 0 for none. \a choose: without it the first clause of each `case` runs.
    explicit Flow(const Parsed &text, int outermost = 0, Choose choose = {}) :
        m_text(text), m_outermost(outermost), m_choose(std::move(choose))
    {
    }

    /// Whether \a command runs. Asked for each command in order.
    bool enters(const SimpleCommand &command);
    /// How the command ended that has just been run.
    void ended(const SimpleCommand &command, Status status);

    Status last() const { return m_last; }

private:
    /// A conditional on the way to the present command.
    struct Passed {
        int number = 0;
        int branch = -1;        ///< of the last condition, or the clause of a `case` that runs
        bool isSkipped = false; ///< stands in something that does not run
        bool wasTaken = false;  ///< an earlier branch has run
        bool holds = true;      ///< the last condition
        bool isRunning = true;  ///< the branch that is being passed
    };

    bool passes(const SimpleCommand &command);
    bool passesJoint(const SimpleCommand &command);
    bool passesBlock(Passed &block, const SimpleCommand &command) const;
    bool isWithin(int block, int outer) const;

    const Parsed &m_text;
    int m_outermost;
    Choose m_choose;
    QStack<Passed> m_blocks;
    Status m_last = Status::Success;
    bool m_lastRan = true;
    int m_group = 0;
    int m_skippedGroup = 0;
};

} // namespace caravan::script
