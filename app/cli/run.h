// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace caravan::cli {

/// Exit codes of `caravan-cli`.
enum class Exit {
    Fine = 0,
    Findings = 1, ///< lint errors, a budget exceeded, nothing recognised
    Usage = 2,
    Input = 3, ///< unreadable, or not YAML
};

/// What a run of the command line prints.
struct Output {
    QByteArray out;
    QByteArray err;
    Exit exit = Exit::Fine;
    /// What the command has read, where freeing it takes a while: it goes with the output, and with the program, which then need not free it.
    std::shared_ptr<void> leftovers;
};

/// Runs `caravan-cli` with \a arguments (without the program's name). Reads and, with `--in-place`, writes files; everything
/// else is in the result.
Output run(const QStringList &arguments);

} // namespace caravan::cli
