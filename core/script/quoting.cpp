// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/script.h"
#include "core/script/word_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan::script {

namespace {

constexpr QStringView reservedWords[] = {
    u"case",     u"coproc", u"do", u"done",   u"elif", u"else", u"esac",  u"fi",    u"for",
    u"function", u"if",     u"in", u"select", u"then", u"time", u"until", u"while",
};

bool isPlain(QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"_@%+=:,./-"_s.contains(c)); }

} // namespace

QString quoted(const QString &word)
{
    const bool isReserved = std::find(std::begin(reservedWords), std::end(reservedWords), word) != std::end(reservedWords);
    const bool needsNone = !word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain) && !isReserved && assignmentLength(word) == 0;
    if (needsNone)
        return word;
    QString inner = word;
    inner.replace(u'\'', u"'\\''"_s);
    return u'\'' + inner + u'\'';
}

} // namespace caravan::script
