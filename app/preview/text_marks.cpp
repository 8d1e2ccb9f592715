// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/text_marks.h"

#include "app/document/document.h"
#include "app/preview/problem_marks.h"
#include "app/preview/shown_text.h"
#include "app/preview/text_sync.h"

#include <QTextBlock>

#include <algorithm>

namespace caravan {

namespace {

constexpr int linesBeyond = 60; // so far can be scrolled until lines are marked anew

} // namespace

TextMarks::TextMarks(Document *document, CodeEditor *editor, const TextSync *sync) :
    QObject(editor), m_document(document), m_editor(editor), m_sync(sync)
{
    connect(sync, &TextSync::caughtUp, this, [this] {
        update();
        updateProblems();
    });
    // Not within a change, while the editor and the document are one step apart.
    connect(
        editor, &QPlainTextEdit::updateRequest, this,
        [this] {
            const LineRange seen = m_editor->seenLines();
            if (!m_underlined.contains(seen.first) || !m_underlined.contains(seen.last))
                updateProblems();
        },
        Qt::QueuedConnection);
}

int TextMarks::blockAt(qsizetype byte) const
{
    return m_editor->document()->findBlock(int(unitOffset(m_document->text(), byte))).blockNumber();
}

QList<int> TextMarks::blocksAt(QList<int> textLines) const
{
    if (textLines.isEmpty())
        return {};
    const LineIndex &index = m_document->lines();
    const bool isOneToOne = index.lineCount() == m_editor->blockCount();
    for (int &line : textLines) {
        line = std::min(line, index.lineCount());
        line = isOneToOne ? line - 1 : blockAt(index.lineStart(line));
    }
    return textLines;
}

LineRange TextMarks::selectedLines() const
{
    const gitlab::Job *job = m_document->derived().pipeline.job(m_document->selectedJob());
    // While the text does not parse, the job's place is that in an older text.
    if (!job || job->span.isEmpty() || m_document->syntaxError())
        return {};
    return {blockAt(job->span.begin), blockAt(std::max(job->span.begin, job->span.end - 1))};
}

void TextMarks::update()
{
    LineMarks marks;
    if (m_sync->isBehind())
        return m_editor->setMarks(marks);
    marks.selected = selectedLines();
    const QList<int> changed = blocksAt(m_document->unsavedLines().lines);
    marks.changed = QSet<int>(changed.cbegin(), changed.cend());
    const std::optional<Error> &error = m_document->syntaxError();
    if (error && error->line > 0)
        marks.error = blocksAt({error->line}).constFirst();
    m_editor->setMarks(marks);
}

void TextMarks::updateProblems()
{
    if (m_sync->isBehind())
        return;
    // While the text does not parse, their places are those in an older text.
    const bool isRead = !m_document->syntaxError() && m_document->derived().tree.text() == m_document->text();
    const QList<lint::Finding> findings = isRead ? m_document->derived().findings : QList<lint::Finding>();
    const LineRange seen = m_editor->seenLines();
    m_underlined = {std::max(0, seen.first - linesBeyond), std::min(seen.last + linesBeyond, m_editor->blockCount() - 1)};
    m_editor->setMarked(CodeEditor::Marked::Problems, problemMarks(m_editor->document(), m_document->text(), findings, m_underlined));
}

} // namespace caravan
