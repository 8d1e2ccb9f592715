// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/expansion.h"

#include <QHash>

#include <memory>
#include <vector>

namespace caravan::script {

/// What variables were before they were assigned.
using AssignmentLog = QHash<QString, Value>;

/// Keeps apart what the branches of conditionals assign, where all of them are gone through: within its branch an assignment holds, in the
/// others it does not, and behind them nothing is known.
class Branches
{
public:
    Branches(Scope &scope, QList<AssignmentLog *> &logs) : m_scope(scope), m_logs(logs) { }
    ~Branches();
    Q_DISABLE_COPY_MOVE(Branches)

    /// Before \a command of \a text runs; \a outermost: the block that all commands here stand in, 0 for none.
    void enter(const Parsed &text, const SimpleCommand &command, int outermost);

private:
    struct Open {
        int block = 0;
        int branch = 0;
        bool isElse = false;
        AssignmentLog log;
    };

    void leave();
    static bool isWithin(const Parsed &text, int block, int outer);

    Scope &m_scope;
    QList<AssignmentLog *> &m_logs;
    std::vector<std::unique_ptr<Open>> m_open;
};

} // namespace caravan::script
