// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/script.h"

#include <QStack>

namespace caravan::estimate {

/// Whether a command succeeds, as far as that can be told from the text.
enum class Status { Success, Failure, Unknown };

/// Which commands of a script run, command by command: `&&`, `||`, groups, `if`, `case` and loops. What is not known is
/// taken to succeed; a loop runs once; of a `case` the first clause runs.
class Flow
{
public:
    /// Whether \a command runs. Asked for each command in order.
    bool enters(const script::SimpleCommand &command);
    /// How the command ended that has just been run.
    void ended(const script::SimpleCommand &command, Status status);

    Status last() const { return m_last; }

private:
    /// A conditional on the way to the present command.
    struct Block {
        int number = 0;
        int depth = 0;
        int branch = -1;        ///< of the last condition, or the clause of a `case` that runs
        bool isSkipped = false; ///< stands in something that does not run
        bool wasTaken = false;  ///< an earlier branch has run
        bool holds = true;      ///< the last condition
        bool isRunning = true;  ///< the branch that is being passed
    };

    bool passesJoint(const script::SimpleCommand &command);
    Block &blockOf(const script::SimpleCommand &command, bool runs);
    bool passesBlock(Block &block, const script::SimpleCommand &command) const;

    QStack<Block> m_blocks;
    Status m_last = Status::Success;
    bool m_lastRan = true;
    int m_group = 0;
    int m_skippedGroup = 0;
};

} // namespace caravan::estimate
