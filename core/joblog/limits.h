// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace caravan::joblog {

/// What is kept of a log at most; the rest is passed over, and a finding says so. A log of the runner has 4 MB by default.
struct Limits {
    qint64 fileBytes = 500'000'000;
    qsizetype lineBytes = 65'536; ///< of a line; the runner breaks its own at 8 kB
    qsizetype textBytes = 1'000;  ///< of a command, a name or a key
    qsizetype logs = 500;         ///< jobs in one file
    qsizetype sections = 2'000;   ///< of a job
    qsizetype depth = 50;         ///< sections in sections
    qsizetype commands = 2'000;
    qsizetype packages = 5'000;
    qsizetype paths = 100;     ///< of a cache
    qsizetype entries = 1'000; ///< caches, images and artifacts, of each kind
    qsizetype findingsOfAKind = 10;
};
inline constexpr Limits limits;

} // namespace caravan::joblog
