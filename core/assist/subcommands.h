// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace caravan::assist {

/// What may follow \a line of a script, which ends where somebody types: subcommands of opam and dune, and options of those
/// (`resources/recipes/subcommands.yml`); the words as they are written whole. \a word: the one that is being typed, empty behind a space.
QStringList wordsAfter(const QString &line, QString *word);

} // namespace caravan::assist
