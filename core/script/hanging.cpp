// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/hanging.h"

namespace caravan::script {

namespace {

/// What says in which branch of \a block a command stands: it, or the head of the block within that one; null where it stands in no such block.
const SimpleCommand *standingIn(const Parsed &text, int block, const SimpleCommand &command)
{
    const SimpleCommand *standing = &command;
    while (standing->block != block) {
        if (standing->block == 0)
            return nullptr;
        standing = &text.blocks.at(standing->block - 1).head;
    }
    return standing;
}

/// By `&&` and `||`: `a && b || c`, `a || { b; c; }`.
Hanging behindJoints(const QList<SimpleCommand> &commands, qsizetype at, qsizetype end)
{
    Hanging hanging;
    const SimpleCommand &command = commands.at(at);
    Joint first = Joint::Then;
    bool isThen = false;
    int group = 0; // that the command before stands in, where it begins behind a joint
    for (qsizetype i = at + 1; i < end; ++i) {
        const SimpleCommand &one = commands.at(i);
        if (group == 0 || one.group != group) {
            const bool isJoined = one.joint == Joint::And || one.joint == Joint::Or;
            if (!isJoined || one.block != command.block || one.role != command.role)
                break;
            if (i == at + 1)
                first = one.joint;
            else if (first == Joint::Or && one.joint == Joint::And)
                break; // runs either way
            isThen = one.joint == Joint::And && !(first == Joint::And && !hanging.otherwise.isEmpty());
            group = one.group == command.group ? 0 : one.group;
        }
        (isThen ? hanging.then : hanging.otherwise).append(&one);
    }
    return hanging;
}

} // namespace

Hanging hangingOn(const Parsed &text, const QList<SimpleCommand> &commands, qsizetype at, qsizetype end)
{
    const SimpleCommand &command = commands.at(at);
    Hanging hanging = behindJoints(commands, at, end);
    if (!hanging.isNothing() || command.role != Role::Condition || text.blocks.at(command.block - 1).isLoop)
        return hanging;
    for (qsizetype i = at + 1; i < end; ++i) {
        const SimpleCommand *standing = standingIn(text, command.block, commands.at(i));
        if (!standing || (standing->role == Role::Condition && standing->branch == command.branch))
            break; // behind the `if`, or the condition goes on
        const bool isThen = standing->role == Role::WhenTrue && standing->branch == command.branch;
        (isThen ? hanging.then : hanging.otherwise).append(&commands.at(i));
    }
    return hanging;
}

} // namespace caravan::script
