// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/glob.h"

#include <algorithm>
#include <vector>

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

bool WordPattern::matches(const QStringList &words) const
{
    if (m_tokens.isEmpty())
        return false;
    // Most patterns begin with the name of another program.
    const QStringList &programs = m_tokens.constFirst();
    const auto isFirst = [&](const QString &program) { return !words.isEmpty() && matchesPath(program, words.constFirst()); };
    if (!programs.isEmpty() && std::none_of(programs.cbegin(), programs.cend(), isFirst))
        return false;
    // reached[i]: the first i tokens stand for all words so far.
    const std::size_t count = std::size_t(m_tokens.size());
    std::vector<bool> reached(count + 1, false);
    reached[0] = true;
    const auto skipRests = [&] {
        for (std::size_t i = 0; i < count; ++i) {
            if (reached[i] && m_tokens[qsizetype(i)].isEmpty())
                reached[i + 1] = true;
        }
    };
    skipRests();
    for (const QString &word : words) {
        std::vector<bool> next(count + 1, false);
        for (std::size_t i = 0; i < count; ++i) {
            if (!reached[i])
                continue;
            const QStringList &alternatives = m_tokens[qsizetype(i)];
            if (alternatives.isEmpty()) {
                next[i] = true;
                continue;
            }
            for (const QString &alternative : alternatives) {
                if (matchesPath(alternative, word)) {
                    next[i + 1] = true;
                    break;
                }
            }
        }
        reached = std::move(next);
        skipRests();
    }
    return reached[count];
}

} // namespace caravan::recipes
