// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/folding.h"

#include "core/assist/folds.h"

#include <QAbstractTextDocumentLayout>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace caravan::folding {

namespace {

assist::Lines linesOf(const QTextDocument *document)
{
    return {document->blockCount(), [document](int line) { return document->findBlockByNumber(line).text(); }};
}

/// Shows or hides the blocks from \a first to \a last.
void setVisible(QPlainTextEdit *editor, const QTextBlock &first, const QTextBlock &last, bool isVisible)
{
    QTextDocument *document = editor->document();
    const int begin = first.position();
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next()) {
        block.setVisible(isVisible);
        block.setLineCount(isVisible ? std::max(1, block.layout()->lineCount()) : 0);
    }
    document->markContentsDirty(begin, last.position() + last.length() - begin);
    QAbstractTextDocumentLayout *layout = document->documentLayout();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    editor->viewport()->update();
}

} // namespace

bool isFolded(const QTextBlock &block) { return block.isVisible() && block.next().isValid() && !block.next().isVisible(); }

bool isPossible(const QTextBlock &block) { return isFolded(block) || assist::foldBeginsAt(linesOf(block.document()), block.blockNumber()); }

void fold(QPlainTextEdit *editor, const QTextBlock &block)
{
    if (!block.isValid() || isFolded(block))
        return;
    const int end = assist::foldEnd(linesOf(block.document()), block.blockNumber());
    if (end == block.blockNumber())
        return;
    const QTextBlock last = block.document()->findBlockByNumber(end);
    QTextCursor caret = editor->textCursor();
    if (caret.blockNumber() > block.blockNumber() && caret.blockNumber() <= end) {
        caret.setPosition(block.position() + block.length() - 1);
        editor->setTextCursor(caret);
    }
    setVisible(editor, block.next(), last, false);
}

void unfold(QPlainTextEdit *editor, const QTextBlock &block)
{
    if (!isFolded(block))
        return;
    QTextBlock last = block.next();
    while (last.next().isValid() && !last.next().isVisible())
        last = last.next();
    setVisible(editor, block.next(), last, true);
}

void reveal(QPlainTextEdit *editor, const QTextBlock &block)
{
    if (!block.isValid() || block.isVisible())
        return;
    QTextBlock head = block;
    while (head.isValid() && !head.isVisible())
        head = head.previous();
    unfold(editor, head);
}

void foldAll(QPlainTextEdit *editor)
{
    const assist::Lines lines = linesOf(editor->document());
    for (QTextBlock block = editor->document()->begin(); block.isValid();) {
        const int end = assist::foldEnd(lines, block.blockNumber());
        if (!isFolded(block))
            fold(editor, block);
        block = editor->document()->findBlockByNumber(end).next();
    }
}

void unfoldAll(QPlainTextEdit *editor)
{
    QTextDocument *document = editor->document();
    setVisible(editor, document->begin(), document->lastBlock(), true);
}

QTextBlock headOf(const QTextBlock &block)
{
    const assist::Lines lines = linesOf(block.document());
    for (QTextBlock head = block; head.isValid(); head = head.previous()) {
        if (assist::foldEnd(lines, head.blockNumber()) >= std::max(block.blockNumber(), head.blockNumber() + 1))
            return head;
    }
    return {};
}

} // namespace caravan::folding
