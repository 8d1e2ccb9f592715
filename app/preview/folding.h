// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;
class QTextBlock;

namespace caravan::folding {

/// Whether what belongs to a line can be folded away, or is.
bool isPossible(const QTextBlock &block);
/// Whether the lines below \a block are hidden.
bool isFolded(const QTextBlock &block);

/// Hides what belongs to a line, or shows all lines that are hidden below it. A caret among what is hidden goes to the line's end.
void fold(QPlainTextEdit *editor, const QTextBlock &block);
void unfold(QPlainTextEdit *editor, const QTextBlock &block);
/// Shows a line that is hidden, and all that is hidden with it.
void reveal(QPlainTextEdit *editor, const QTextBlock &block);
/// Folds every entry of the root, and shows everything.
void foldAll(QPlainTextEdit *editor);
void unfoldAll(QPlainTextEdit *editor);
/// The line that is folded with \a block, or could be: it itself, else the nearest one above that it belongs to.
QTextBlock headOf(const QTextBlock &block);

} // namespace caravan::folding
