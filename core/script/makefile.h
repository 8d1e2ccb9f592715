// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace caravan::script {

/// What a run of make is asked for.
struct MakeCall {
    QString folder;                    ///< of `-C`; empty for the present one
    QString file;                      ///< of `-f`; empty for the usual names
    QStringList targets;               ///< empty: the first one
    QHash<QString, QString> variables; ///< `NAME=value`
    bool isDry = false;                ///< it only prints: `-n`, `--version`
};
/// \a words: the program first.
MakeCall makeCallOf(const QStringList &words);

/// Gives what a name means: the text of a file, the value of a variable; nullopt where that is not known.
using MakeLookup = std::function<std::optional<QString>(const QString &name)>;

/// What a run of make runs.
struct MakeRun {
    QStringList recipes; ///< shell texts in their order, make's variables in place; `make` for `$(MAKE)`
    QStringList unknown; ///< targets of the call for which there is no rule
};

/// Reads the makefile \a text as GNU make does: variables, conditionals, `include` by \a file, rules, targets in the order of their prerequisites, each
/// once. Of make's functions those on words are known; what a program prints, or which files there are, counts as empty. \a environment: variables of the
/// shell. Bounded: 2,000 recipes, expansions to 64 KiB and a depth of 20.
MakeRun makeRun(const QString &text, const MakeCall &call, const MakeLookup &file, const MakeLookup &environment);

} // namespace caravan::script
