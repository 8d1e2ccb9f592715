// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

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

    QList<Token> m_tokens;
};

} // namespace caravan::recipes
