// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/commands/shell.h"

namespace caravan::estimate {

/// How far the estimator understands a command.
enum class Reading {
    Played,     ///< what it changes is known, and what it takes follows from that
    Timed,      ///< known by its name, with a time of `programs.yml`
    UnreadFile, ///< a file of the project, or a program that it has built: what it does is an assumption with a wide range
    Unknown,    ///< likewise for any other
};

/// Of a command that runs no function and no file that can be read. \a words: bare and expanded.
Reading readingOf(const Costs &costs, const QStringList &words);

/// What plays a program; null for those that are not played. \a program: as Shell sees it, without a folder of the system.
using PlayProgram = Status (*)(Shell &shell, const QStringList &words);
PlayProgram playerOf(const QString &program);

/// \a words with a program of the system's folders by its name alone: `/usr/bin/apt-get` is `apt-get`.
QStringList withPlainProgram(QStringList words);

/// Whether the program is one of those that install packages of the system.
bool isPackageManager(const QString &program);

} // namespace caravan::estimate
