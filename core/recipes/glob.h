// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

/// Patterns of Caravan's own data: of images, paths and commands. They know the star and nothing else, because the words of commands are
/// full of brackets, braces and question marks. The patterns of GitLab, which are Ruby's, are in core/gitlab/language/glob.h.
namespace caravan::recipes {

/// Whether \a text is \a pattern with any text in the place of each `*`. Takes time in the product of their lengths at most.
bool matchesAny(QStringView pattern, QStringView text);

/// The same for paths: `*` stands for text without `/`, and `**` at the end for any rest.
bool matchesPath(QStringView pattern, QStringView path);

/// A pattern over the words of a command: `opam install ** --deps-only **`. A word may have alternatives, `a|b`, and `*`
/// for any text without `/`; `**` stands for any number of words.
class WordPattern
{
public:
    WordPattern() = default;
    /// \a expand gives the alternatives of a `<name>`.
    template<class Expand>
    WordPattern(const QString &text, const Expand &expand)
    {
        const QStringList tokens = text.split(u' ', Qt::SkipEmptyParts);
        for (const QString &token : tokens) {
            if (token.startsWith(u'<') && token.endsWith(u'>') && token.size() > 2)
                addToken(expand(token.mid(1, token.size() - 2)));
            else
                addToken(token == QLatin1String("**") ? QStringList() : token.split(u'|'));
        }
    }

    bool isEmpty() const { return m_tokens.isEmpty(); }
    /// The words that a command which it matches may begin with; nullopt where they cannot be named.
    std::optional<QStringList> programs() const;
    bool matches(const QStringList &words) const;

private:
    /// What one word may be.
    struct Alternative {
        QString text;
        bool isFixed = false; ///< has no star
        bool matches(const QString &word) const { return isFixed ? text == word : matchesPath(text, word); }
    };
    using Token = QList<Alternative>; ///< an empty one stands for any words

    void addToken(const QStringList &alternatives);
    static bool matches(const Token &token, const QString &word);

    static constexpr qsizetype mostTokens = 63; ///< so many bits stand for what was reached
    quint64 withRests(quint64 reached) const;

    QList<Token> m_tokens;
};

/// Finds of many patterns the few that may match a command, by its first word.
class PatternIndex
{
public:
    /// Patterns are numbered in the order in which they come.
    void add(const WordPattern &pattern);
    /// The numbers of those that may match \a words, in order.
    const QList<int> &mayMatch(const QStringList &words) const;
    const QList<int> &all() const { return m_all; }

private:
    QHash<QString, QList<int>> m_named; ///< by first word, with the others between them
    QList<int> m_others;                ///< that begin with any word
    QList<int> m_all;
};

} // namespace caravan::recipes
