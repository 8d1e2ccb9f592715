// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/flow.h"

namespace caravan::script {

bool Flow::enters(const SimpleCommand &command)
{
    while (!m_blocks.isEmpty() && !isWithin(command.block, m_blocks.top().number))
        m_blocks.pop();
    const int known = m_blocks.isEmpty() ? m_outermost : m_blocks.top().number;
    QList<int> begun; // the innermost first
    for (int block = command.block; block != 0 && block != known; block = m_text.blocks.at(block - 1).parent)
        begun += block;
    for (qsizetype i = begun.size(); i-- > 0;) {
        Passed block;
        block.number = begun.at(i);
        const Block &written = m_text.blocks.at(block.number - 1);
        block.isSkipped = !passes(written.head);
        if (m_choose && !block.isSkipped && !written.clauses.isEmpty())
            block.branch = m_choose(block.number);
        m_blocks.push(block);
    }
    m_lastRan = passes(command);
    return m_lastRan;
}

/// Whether what begins here runs, its block being the innermost one that was entered.
bool Flow::passes(const SimpleCommand &command)
{
    bool runs = passesJoint(command);
    if (m_blocks.isEmpty())
        return runs;
    Passed &block = m_blocks.top();
    runs = passesBlock(block, command) && runs;
    if (command.role != Role::Condition)
        block.isRunning = runs;
    else if (!runs)
        block.isRunning = block.holds && !block.wasTaken && !block.isSkipped;
    return runs;
}

bool Flow::isWithin(int block, int outer) const
{
    while (block != 0 && block != outer)
        block = m_text.blocks.at(block - 1).parent;
    return block == outer;
}

void Flow::ended(const SimpleCommand &command, Status status)
{
    if (command.isNegated && status != Status::Unknown)
        status = status == Status::Success ? Status::Failure : Status::Success;
    m_last = status;
    if (command.role == Role::Condition && !m_blocks.isEmpty()) {
        Passed &block = m_blocks.top();
        block.holds = status != Status::Failure;
        block.isRunning = block.holds && !block.wasTaken && !block.isSkipped;
    }
}

/// Whether `&&`, `||` or `|` in front of the command, or of the group that it stands in, lets it run.
bool Flow::passesJoint(const SimpleCommand &command)
{
    if (command.group != 0 && command.group == m_skippedGroup)
        return false;
    const bool beginsGroup = command.group != 0 && command.group != m_group;
    m_group = command.group;
    bool runs = true;
    switch (command.joint) {
    case Joint::First:
    case Joint::Then:
        break;
    case Joint::And:
        runs = m_last != Status::Failure;
        break;
    case Joint::Or:
        runs = m_last == Status::Failure;
        break;
    case Joint::Pipe:
        runs = m_lastRan;
        break;
    }
    m_skippedGroup = beginsGroup && !runs ? command.group : 0;
    return runs;
}

bool Flow::passesBlock(Passed &block, const SimpleCommand &command) const
{
    if (block.isSkipped)
        return false;
    switch (command.role) {
    case Role::Always:
    case Role::Loop:
        return true;
    case Role::Condition:
        if (block.branch != command.branch) {
            block.wasTaken = block.wasTaken || (block.branch >= 0 && block.holds);
            block.branch = command.branch;
            block.holds = true;
        }
        return !block.wasTaken;
    case Role::WhenTrue:
        if (block.branch < 0)
            block.branch = command.branch;
        return !block.wasTaken && block.holds && block.branch == command.branch;
    case Role::WhenFalse:
        return !block.wasTaken && !block.holds;
    }
    return true;
}

} // namespace caravan::script
