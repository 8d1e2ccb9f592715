// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/branches.h"

namespace caravan::script {

Branches::~Branches()
{
    while (!m_open.empty())
        leave();
}

void Branches::enter(const Parsed &text, const SimpleCommand &command, int outermost)
{
    while (!m_open.empty() && !isWithin(text, command.block, m_open.back()->block))
        leave();
    QList<int> inner; // blocks that begin here, the innermost first
    for (int block = command.block; block != 0 && block != outermost; block = text.blocks.at(block - 1).parent) {
        if (!m_open.empty() && m_open.back()->block == block)
            break;
        inner += block;
    }
    if (inner.isEmpty() && m_open.empty())
        return;
    if (inner.isEmpty() || m_open.size() > 0) {
        // A command of the innermost open block, or one deeper: which of its branches is it in?
        Open &open = *m_open.back();
        const SimpleCommand &here = inner.isEmpty() ? command : text.blocks.at(inner.constLast() - 1).head;
        const bool isElse = here.role == Role::WhenFalse;
        if (open.branch != here.branch || open.isElse != isElse) {
            for (auto it = open.log.cbegin(); it != open.log.cend(); ++it)
                m_scope.assign(it.key(), it.value());
            open.branch = here.branch;
            open.isElse = isElse;
        }
    }
    for (qsizetype i = inner.size(); i-- > 0;) {
        const SimpleCommand &here = i == 0 ? command : text.blocks.at(inner.at(i - 1) - 1).head;
        m_open.push_back(std::make_unique<Open>(Open{inner.at(i), here.branch, here.role == Role::WhenFalse, {}}));
        m_logs += &m_open.back()->log;
    }
}

/// What its branches have assigned is not known any more.
void Branches::leave()
{
    const std::unique_ptr<Open> open = std::move(m_open.back());
    m_open.pop_back();
    m_logs.removeOne(&open->log);
    for (auto it = open->log.cbegin(); it != open->log.cend(); ++it)
        m_scope.assign(it.key(), Value());
}

bool Branches::isWithin(const Parsed &text, int block, int outer)
{
    while (block != 0 && block != outer)
        block = text.blocks.at(block - 1).parent;
    return block == outer;
}

} // namespace caravan::script
