// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/script.h"

#include "core/script/parser.h"

namespace caravan::script {

Substitution readSubstitution(QStringView text, qsizetype begin, Reading &reading)
{
    return Parser(text, begin, reading).readSubstitution();
}

QList<SimpleCommand> readCommands(QStringView text, Reading &reading) { return Parser(text, 0, reading).readAll(); }

Parsed parse(QStringView text)
{
    constexpr qsizetype longest = 1'000'000;
    Reading reading;
    Parsed parsed;
    parsed.commands = readCommands(text.left(longest), reading);
    parsed.isComplete = reading.isComplete && text.size() <= longest;
    parsed.blocks = std::move(reading.blocks);
    parsed.definitions = std::move(reading.definitions);
    return parsed;
}

} // namespace caravan::script
