// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/glob.h"

#include <QVarLengthArray>

#include <algorithm>

namespace caravan::recipes {

bool matchesAny(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1; // the last star, and the text that it stands for so far ends at `mark`
    qsizetype mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

bool matchesPath(QStringView pattern, QStringView path)
{
    while (true) {
        if (pattern == u"**")
            return true;
        const qsizetype patternEnd = pattern.indexOf(u'/');
        const qsizetype pathEnd = path.indexOf(u'/');
        const QStringView head = patternEnd < 0 ? pattern : pattern.first(patternEnd);
        if (!matchesAny(head, pathEnd < 0 ? path : path.first(pathEnd)))
            return false;
        if (patternEnd < 0 || pathEnd < 0)
            return patternEnd < 0 && pathEnd < 0;
        pattern = pattern.sliced(patternEnd + 1);
        path = path.sliced(pathEnd + 1);
    }
}

void WordPattern::addToken(const QStringList &alternatives)
{
    Token token;
    for (const QString &text : alternatives)
        token.append({text, !text.contains(u'*')});
    m_tokens.append(token);
}

bool WordPattern::matches(const Token &token, const QString &word)
{
    return std::any_of(token.cbegin(), token.cend(), [&](const Alternative &alternative) { return alternative.matches(word); });
}

bool WordPattern::matches(const QStringList &words) const
{
    if (m_tokens.isEmpty())
        return false;
    // Most patterns begin with the name of another program.
    const Token &programs = m_tokens.constFirst();
    if (!programs.isEmpty() && (words.isEmpty() || !matches(programs, words.constFirst())))
        return false;
    // reached[i]: the first i tokens stand for all words so far.
    using Reached = QVarLengthArray<bool, 32>;
    const qsizetype count = m_tokens.size();
    Reached reached(count + 1, false);
    reached[0] = true;
    const auto skipRests = [&] {
        for (qsizetype i = 0; i < count; ++i) {
            if (reached[i] && m_tokens.at(i).isEmpty())
                reached[i + 1] = true;
        }
    };
    skipRests();
    for (const QString &word : words) {
        Reached next(count + 1, false);
        for (qsizetype i = 0; i < count; ++i) {
            if (!reached[i])
                continue;
            const Token &token = m_tokens.at(i);
            if (token.isEmpty())
                next[i] = true;
            else if (matches(token, word))
                next[i + 1] = true;
        }
        reached = std::move(next);
        skipRests();
    }
    return reached[count];
}

} // namespace caravan::recipes
