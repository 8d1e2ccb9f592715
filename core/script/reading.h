// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/script.h"

namespace caravan::script {

/// What the lexers and parsers of one text share: those of its substitutions too.
struct Reading {
    int nesting = 0;     ///< of compound commands, substitutions and quotes together
    QList<Block> blocks; ///< conditionals and loops so far
    QList<Definition> definitions;
    int groups = 0;      ///< `{ … }` and `( … )` so far
    int subshells = 0;   ///< outermost `( … )` so far
    int backgrounds = 0; ///< lists that end with `&` so far
    bool isComplete = true;
    bool isAborted = false; ///< nested too deeply: every reader goes to its end

    void setIncomplete() { isComplete = false; }
};

/// One level of nesting while it lives.
class Level
{
public:
    static constexpr int Limit = 100;

    explicit Level(Reading &reading) : m_reading(reading)
    {
        if (++m_reading.nesting > Limit) {
            m_reading.isAborted = true;
            m_reading.isComplete = false;
        }
    }
    ~Level() { --m_reading.nesting; }
    Level(const Level &) = delete;
    Level &operator=(const Level &) = delete;

    bool isAllowed() const { return !m_reading.isAborted; }

private:
    Reading &m_reading;
};

/// The commands of a substitution and where the text goes on behind it.
struct Substitution {
    QList<SimpleCommand> commands;
    qsizetype end = 0;
};

/// The commands from \a begin, which is behind the `(`, to the `)` that closes it.
Substitution readSubstitution(QStringView text, qsizetype begin, Reading &reading);

/// All commands of \a text.
QList<SimpleCommand> readCommands(QStringView text, Reading &reading);

} // namespace caravan::script
