// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

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
};

/// Runs `caravan-cli` with \a arguments (without the program's name). Reads and, with `--in-place`, writes files; everything
/// else is in the result.
Output run(const QStringList &arguments);

} // namespace caravan::cli
