// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/shell_options.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan::script {

namespace {

bool isOption(const QString &word) { return word.startsWith(u'-') || word == "errexit"_L1; }

} // namespace

bool setsErrorExit(const QString &word)
{
    return word == "errexit"_L1 || (word.startsWith(u'-') && !word.startsWith("--"_L1) && word.contains(u'e'));
}

bool stopsAtErrors(const QStringList &words, const QString &text)
{
    static const QRegularExpression firstLine(uR"(^#![^\n]*[ \t]-[a-zA-Z]*e)"_s);
    const auto end = std::find_if(words.begin() + 1, words.end(), [](const QString &word) { return !isOption(word); });
    const bool isProgram = words.constFirst().contains(u'/') && end == words.begin() + 1;
    return std::any_of(words.begin() + 1, end, setsErrorExit) || (isProgram && text.contains(firstLine));
}

} // namespace caravan::script
