// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/flow.h"

namespace caravan::estimate {

using script::Joint;
using script::Role;
using script::SimpleCommand;

bool Flow::enters(const SimpleCommand &command)
{
    while (!m_blocks.isEmpty()
           && (m_blocks.top().depth > command.depth || (m_blocks.top().depth == command.depth && m_blocks.top().number != command.block))) {
        m_blocks.pop();
    }
    bool runs = command.function.isEmpty() && passesJoint(command);
    if (command.block != 0) {
        Block &block = blockOf(command, runs);
        runs = passesBlock(block, command) && runs;
        if (command.role != Role::Condition)
            block.isRunning = runs;
        else if (!runs)
            block.isRunning = block.holds && !block.wasTaken && !block.isSkipped;
    }
    m_lastRan = runs;
    return runs;
}

void Flow::ended(const SimpleCommand &command, Status status)
{
    if (command.isNegated && status != Status::Unknown)
        status = status == Status::Success ? Status::Failure : Status::Success;
    m_last = status;
    if (command.role == Role::Condition && !m_blocks.isEmpty()) {
        Block &block = m_blocks.top();
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

Flow::Block &Flow::blockOf(const SimpleCommand &command, bool runs)
{
    if (m_blocks.isEmpty() || m_blocks.top().number != command.block) {
        Block block;
        block.number = command.block;
        block.depth = command.depth;
        block.isSkipped = !runs || (!m_blocks.isEmpty() && !m_blocks.top().isRunning);
        m_blocks.push(block);
    }
    return m_blocks.top();
}

bool Flow::passesBlock(Block &block, const SimpleCommand &command) const
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

} // namespace caravan::estimate
