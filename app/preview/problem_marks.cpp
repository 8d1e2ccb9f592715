// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/problem_marks.h"

#include "app/preview/code_editor.h"
#include "app/preview/shown_text.h"
#include "app/theme/theme.h"

#include <QTextBlock>

#include <algorithm>

namespace caravan {

namespace {

theme::Role roleOf(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Error:
        return theme::Role::Bad;
    case lint::Severity::Warning:
        return theme::Role::Warn;
    case lint::Severity::Advice:
        return theme::Role::Strategy;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<QTextEdit::ExtraSelection> problemMarks(QTextDocument *document, const QByteArray &text, const QList<lint::Finding> &findings,
                                              const LineRange &lines)
{
    const QTextBlock first = document->findBlockByNumber(lines.first);
    const QTextBlock last = document->findBlockByNumber(lines.last);
    if (!first.isValid() || !last.isValid())
        return {};
    const Span seen{byteOffset(text, first.position()), byteOffset(text, last.position() + last.length())};
    QList<const lint::Finding *> marked;
    for (const lint::Finding &finding : findings) {
        const bool isSeen = seen.begin <= finding.span.begin && finding.span.begin < seen.end;
        if (isSeen && !finding.span.isEmpty() && finding.span.end <= text.size())
            marked.append(&finding);
    }
    // What is worse is drawn over the rest.
    std::stable_sort(marked.begin(), marked.end(), [](const auto *a, const auto *b) { return a->severity > b->severity; });
    QList<qsizetype> bytes;
    for (const lint::Finding *finding : std::as_const(marked))
        bytes << finding->span.begin << finding->span.end;
    const QHash<qsizetype, qsizetype> units = unitOffsets(text, bytes);
    QList<QTextEdit::ExtraSelection> marks;
    for (const lint::Finding *finding : std::as_const(marked)) {
        const int begin = int(units.value(finding->span.begin));
        const QTextBlock block = document->findBlock(begin);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document);
        mark.cursor.setPosition(begin);
        mark.cursor.setPosition(std::min(int(units.value(finding->span.end)), block.position() + block.length() - 1),
                                QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme::color(roleOf(finding->severity)));
        marks.append(mark);
    }
    return marks;
}

} // namespace caravan
