// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/text_sync.h"

#include "app/document/document.h"
#include "app/preview/code_editor.h"
#include "core/base/line_diff.h"
#include "core/yaml/value.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr std::chrono::milliseconds burstPause{1500};
constexpr qsizetype largeChange = 20'000; // characters

/// What differs between two texts, in the order of the first: a change within one line is one, else lines are compared, so that
/// lines in between stay as they are.
QList<TextDifference> lineDifferences(const QString &from, const QString &to)
{
    const TextDifference whole = textDifference(from, to);
    if (!whole.inserted.contains(u'\n') && !QStringView(from).sliced(whole.position, whole.removed).contains(u'\n'))
        return {whole};
    const QByteArray before = from.toUtf8();
    const QByteArray after = to.toUtf8();
    const QList<QByteArrayView> left = linesOf(before);
    const QList<QByteArrayView> right = linesOf(after);
    // Offsets in UTF-16 units at which the old lines begin.
    QList<qsizetype> starts = {0};
    for (const QByteArrayView line : left)
        starts.append(starts.constLast() + QString::fromUtf8(line).size());
    const auto joined = [](const QList<QByteArrayView> &lines, qsizetype begin, qsizetype end) {
        QByteArray bytes;
        for (qsizetype i = begin; i < end; ++i)
            bytes += lines[i];
        return QString::fromUtf8(bytes);
    };
    QList<TextDifference> differences;
    for (const LineChange &change : lineChanges(left, right)) {
        differences.append(
            textDifference(joined(left, change.beforeBegin, change.beforeEnd), joined(right, change.afterBegin, change.afterEnd)));
        differences.last().position += starts[change.beforeBegin];
    }
    return differences;
}

} // namespace

TextSync::TextSync(Document *document, CodeEditor *editor) : QObject(editor), m_document(document), m_editor(editor)
{
    connect(editor->document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        note({position, removed, added});
    });
    connect(editor->document(), &QTextDocument::contentsChanged, this, &TextSync::commitTyping);
    connect(document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Text)
            follow();
    });
    follow();
}

/// Takes one more change to those before: what lies between them counts as changed.
void TextSync::note(const Touched &touched)
{
    if (!m_touched) {
        m_touched = touched;
        return;
    }
    Touched &all = *m_touched;
    const int begin = std::min(all.position, touched.position);
    const int end = std::max(all.position + all.added, touched.position + touched.removed); // before this change
    all.removed += all.position - begin + end - (all.position + all.added);
    all.added = end - begin + touched.added - touched.removed;
    all.position = begin;
}

/// What is other in the editor than in what both had last.
TextDifference TextSync::typed(const Touched &touched) const
{
    const std::optional<TextDifference> within = typedWithin(touched);
    return within ? *within : textDifference(m_shown, normalised(m_editor->document()->toRawText()));
}

/// The same, looked for only where the editor says that it changed; nullopt where that does not fit. Most changes are of a letter, or of colours.
std::optional<TextDifference> TextSync::typedWithin(const Touched &touched) const
{
    const QTextDocument *document = m_editor->document();
    const qsizetype size = document->characterCount() - 1; // its end counts as one
    const qsizetype begin = touched.position;
    const qsizetype beforeEnd = std::min<qsizetype>(begin + touched.removed, m_shown.size());
    const qsizetype nowEnd = std::min<qsizetype>(begin + touched.added, size);
    const bool isConsistent = begin <= beforeEnd && begin <= nowEnd && m_shown.size() - beforeEnd == size - nowEnd;
    const auto splits = [this](qsizetype place) { return place < m_shown.size() && m_shown.at(place).isLowSurrogate(); };
    if (!isConsistent || splits(begin) || splits(beforeEnd))
        return std::nullopt;
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(int(begin));
    cursor.setPosition(int(nowEnd), QTextCursor::KeepAnchor);
    TextDifference difference = textDifference(QStringView(m_shown).sliced(begin, beforeEnd - begin), normalised(cursor.selectedText()));
    difference.position += begin;
    return difference;
}

void TextSync::commitTyping()
{
    const std::optional<Touched> touched = std::exchange(m_touched, std::nullopt);
    if (!touched || m_isFollowing || m_isCommitting) // none: colours alone are others
        return;
    const TextDifference difference = typed(*touched);
    if (difference.isNothing())
        return;
    const QByteArray &text = m_document->text();
    const qsizetype begin = byteOffset(text, difference.position);
    const qsizetype end = difference.removed == 0 ? begin : byteOffset(text, difference.position + difference.removed);
    // Which line ends the whole text has is asked only where there is one to be written.
    const QByteArray lineEnd = difference.inserted.contains(u'\n') ? yaml::layoutOf(text).lineEnd : QByteArray("\n");
    const TextEdit edit{{begin, end}, typedBytes(difference.inserted, lineEnd)};
    const QString mergeKey = mergeKeyFor(difference);
    const bool isWithinLine =
        !difference.inserted.contains(u'\n') && !QStringView(m_shown).sliced(difference.position, difference.removed).contains(u'\n');
    m_shown.replace(difference.position, difference.removed, difference.inserted);
    {
        const QScopedValueRollback<bool> committing(m_isCommitting, true);
        m_document->change(tr("Type in the text"), {edit}, mergeKey);
    }
    // A line end may have joined a lone "\r" in the file, or half a character was typed: the document has the last word.
    if (!isWithinLine || QString::fromUtf8(edit.replacement) != difference.inserted)
        follow();
}

QString TextSync::mergeKeyFor(const TextDifference &difference)
{
    const bool isNear = m_typedUpTo >= 0 && difference.position <= m_typedUpTo && m_typedUpTo <= difference.position + difference.removed;
    const bool isSoon = m_sinceTyping.isValid() && !m_sinceTyping.hasExpired(burstPause.count());
    if (!isNear || !isSoon)
        ++m_burst;
    m_sinceTyping.start();
    m_typedUpTo = difference.position + difference.inserted.size();
    return u"typing-%1"_s.arg(m_burst);
}

void TextSync::follow()
{
    if (m_isCommitting)
        return;
    const QString now = shownText(m_document->text());
    if (now == m_shown)
        return;
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    m_typedUpTo = -1;
    const int scrolled = m_editor->verticalScrollBar()->value();
    const QTextCursor top(m_editor->document()->findBlockByLineNumber(scrolled));
    replaceShown(now);
    m_shown = now;
    // The scroll bar counts the lines that are not folded away.
    m_editor->verticalScrollBar()->setValue(scrolled == 0 ? 0 : top.block().firstLineNumber());
    if (m_editor->hasFocus())
        m_editor->ensureCursorVisible();
}

/// Replaces what differs, from the last place to the first.
void TextSync::replaceShown(const QString &now)
{
    QTextCursor cursor(m_editor->document());
    const QList<TextDifference> differences = lineDifferences(m_shown, now);
    const bool isLarge = std::any_of(differences.cbegin(), differences.cend(),
                                     [](const TextDifference &difference) { return difference.inserted.size() > largeChange; });
    if (isLarge)
        m_editor->clearMarked(); // who marks hears of the change, and marks anew
    cursor.beginEditBlock();
    for (auto difference = differences.crbegin(); difference != differences.crend(); ++difference) {
        cursor.setPosition(int(difference->position));
        cursor.setPosition(int(difference->position + difference->removed), QTextCursor::KeepAnchor);
        cursor.insertText(difference->inserted);
    }
    cursor.endEditBlock();
    if (m_editor->hasFocus())
        m_editor->setTextCursor(cursor); // undo shows what it did
}

} // namespace caravan
