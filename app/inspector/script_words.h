// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QSyntaxHighlighter>

namespace caravan::inspector {

/// What may follow \a line, which ends where somebody types: subcommands of opam and dune, and options of those; the words as they are
/// written whole. \a word: the one that is being typed, empty behind a space.
QStringList wordsAfter(const QString &line, QString *word);

/// Colours of shell in a script: programs, options, variables, texts in quotes, comments. It asks the reader of scripts what is what.
class ScriptHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace caravan::inspector
