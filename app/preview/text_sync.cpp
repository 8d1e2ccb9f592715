// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/text_sync.h"

#include "app/document/document.h"
#include "app/preview/code_editor.h"
#include "app/widgets/gradual_text.h"
#include "core/base/line_diff.h"
#include "core/yaml/value.h"

#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr std::chrono::milliseconds burstPause{1500};

/// A text by its lines.
class ShownLines
{
public:
    /// \a text must live as long.
    explicit ShownLines(const QString &text) : m_text(text), m_bytes(text.toUtf8())
    {
        for (qsizetype lineEnd = text.indexOf(u'\n'); lineEnd >= 0; lineEnd = text.indexOf(u'\n', lineEnd + 1))
            m_starts.append(lineEnd + 1);
    }
    QList<QByteArrayView> all() const { return linesOf(m_bytes); }
    qsizetype start(qsizetype line) const { return line < m_starts.size() ? m_starts.at(line) : m_text.size(); }
    QStringView between(qsizetype begin, qsizetype end) const
    {
        return QStringView(m_text).sliced(start(begin), start(end) - start(begin));
    }

private:
    const QString &m_text;
    QByteArray m_bytes;
    QList<qsizetype> m_starts = {0};
};

/// What differs between two texts, in the order of the first: a change within one line is one, else lines are compared, so that
/// lines in between stay as they are. Lines in the place of as many others are compared one by one, so that each stays the line that it was.
QList<TextDifference> lineDifferences(const QString &from, const QString &to)
{
    const TextDifference whole = textDifference(from, to);
    if (!whole.inserted.contains(u'\n') && !QStringView(from).sliced(whole.position, whole.removed).contains(u'\n'))
        return {whole};
    const ShownLines left(from);
    const ShownLines right(to);
    QList<TextDifference> differences;
    for (const LineChange &change : lineChanges(left.all(), right.all())) {
        const qsizetype most = std::max(change.beforeEnd - change.beforeBegin, change.afterEnd - change.afterBegin);
        const bool isOneByOne = change.beforeEnd - change.beforeBegin == change.afterEnd - change.afterBegin;
        const qsizetype step = isOneByOne ? 1 : most;
        for (qsizetype line = 0; line < most; line += step) {
            const qsizetype begin = change.beforeBegin + line;
            TextDifference difference =
                textDifference(left.between(begin, std::min(begin + step, change.beforeEnd)),
                               right.between(change.afterBegin + line, std::min(change.afterBegin + line + step, change.afterEnd)));
            difference.position += left.start(begin);
            if (!difference.isNothing())
                differences.append(std::move(difference));
        }
    }
    return differences;
}

} // namespace

TextSync::TextSync(Document *document, CodeEditor *editor) :
    QObject(editor), m_document(document), m_editor(editor), m_text(new GradualText(editor))
{
    connect(m_text, &GradualText::finished, this, &TextSync::caughtUp);
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
    if (!touched || isFollowing() || m_isCommitting) // none: colours alone are others
        return;
    if (!m_text->isWhole())
        return follow(); // nobody types into half a text; what a program puts there is taken back
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

bool TextSync::isFollowing() const { return m_isFollowing || m_text->isChanging(); }

bool TextSync::isBehind() const { return !m_text->isWhole(); }

void TextSync::catchUp() { m_text->finish(); }

void TextSync::follow()
{
    if (m_isCommitting)
        return;
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    if (isBehind())
        m_shown = normalised(m_editor->document()->toRawText());
    const QString now = shownText(m_document->text());
    m_typedUpTo = -1;
    const QList<TextDifference> differences = now == m_shown ? QList<TextDifference>() : lineDifferences(m_shown, now);
    if (GradualText::isLarge(differences))
        m_editor->clearMarked(); // who marks hears of the change, and marks anew
    m_shown = now;
    const QTextCursor place = m_text->change(differences);
    if (!m_editor->hasFocus() || place.isNull())
        return;
    m_editor->setTextCursor(place); // undo shows what it did
    m_editor->ensureCursorVisible();
}

} // namespace caravan
