// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/glob.h"

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
    Q_ASSERT(m_tokens.size() < mostTokens);
    Token token;
    for (const QString &text : alternatives)
        token.append({text, !text.contains(u'*')});
    m_tokens.append(token);
}

std::optional<QStringList> WordPattern::programs() const
{
    QStringList programs;
    for (const Alternative &first : m_tokens.value(0)) {
        if (!first.isFixed)
            return std::nullopt;
        programs.append(first.text);
    }
    return programs.isEmpty() ? std::nullopt : std::optional(programs);
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
    // Bit i of reached: the first i tokens stand for all words so far.
    quint64 reached = withRests(1);
    for (const QString &word : words) {
        quint64 next = 0;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if ((reached >> i & 1) == 0)
                continue;
            const Token &token = m_tokens.at(i);
            if (token.isEmpty())
                next |= quint64(1) << i;
            else if (matches(token, word))
                next |= quint64(2) << i;
        }
        if (next == 0)
            return false;
        reached = withRests(next);
    }
    return (reached >> m_tokens.size() & 1) != 0;
}

/// With the tokens that may stand for no word at all.
quint64 WordPattern::withRests(quint64 reached) const
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens.at(i).isEmpty())
            reached |= (reached >> i & 1) << (i + 1);
    }
    return reached;
}

void PatternIndex::add(const WordPattern &pattern)
{
    const int number = int(m_all.size());
    m_all.append(number);
    const std::optional<QStringList> programs = pattern.programs();
    if (!programs) {
        m_others.append(number);
        for (QList<int> &numbers : m_named)
            numbers.append(number);
        return;
    }
    for (const QString &program : *programs) {
        const auto found = m_named.contains(program) ? m_named.find(program) : m_named.insert(program, m_others);
        if (found->isEmpty() || found->constLast() != number)
            found->append(number);
    }
}

const QList<int> &PatternIndex::mayMatch(const QStringList &words) const
{
    const auto found = words.isEmpty() ? m_named.cend() : m_named.constFind(words.constFirst());
    return found == m_named.cend() ? m_others : *found;
}

} // namespace caravan::recipes
