// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/gradual_text.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <limits>
#include <utility>

namespace caravan {

namespace {

constexpr qsizetype usualLine = 40; // characters

/// In lines, of which a change within one counts as one.
qsizetype sizeOf(const TextDifference &change) { return 1 + std::max(change.inserted.count(u'\n'), change.removed / usualLine); }

/// How long the first \a lines lines of a text are.
qsizetype lengthOf(const QString &text, qsizetype lines)
{
    qsizetype end = 0;
    for (; lines > 0 && end < text.size(); --lines) {
        const qsizetype lineEnd = text.indexOf(u'\n', end);
        end = lineEnd < 0 ? text.size() : lineEnd + 1;
    }
    return end;
}

QTextBlock topBlock(const QPlainTextEdit *edit)
{
    const QTextBlock top = edit->document()->findBlockByLineNumber(edit->verticalScrollBar()->value()); // counts those not folded away
    return top.isValid() ? top : edit->document()->firstBlock();
}

/// Before these the text is to be whole.
bool isOfHand(QEvent::Type type)
{
    constexpr QEvent::Type types[] = {QEvent::KeyPress,    QEvent::ShortcutOverride, QEvent::InputMethod, QEvent::MouseButtonPress,
                                      QEvent::ContextMenu, QEvent::DragEnter,        QEvent::Drop,        QEvent::ToolTip};
    return std::find(std::begin(types), std::end(types), type) != std::end(types);
}

} // namespace

TextDifference textDifference(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    return {head, before.size() - head - tail, after.sliced(head, after.size() - head - tail).toString()};
}

bool GradualText::isLarge(const QList<TextDifference> &changes)
{
    qsizetype size = 0;
    return std::any_of(changes.cbegin(), changes.cend(),
                       [&](const TextDifference &change) { return (size += sizeOf(change)) > linesAtOnce; });
}

GradualText::GradualText(QPlainTextEdit *edit) : QObject(edit), m_edit(edit)
{
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, [this] { makeSome(linesAtOnce); });
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
}

QTextCursor GradualText::change(QList<TextDifference> changes)
{
    m_more.stop();
    m_isLasting = false;
    m_left = std::move(changes);
    m_next = 0;
    if (isLarge(m_left)) {
        const int seen = topBlock(m_edit).position();
        const auto first = std::find_if(m_left.cbegin(), m_left.cend(),
                                        [&](const TextDifference &change) { return change.position + change.removed >= seen; });
        m_next = first == m_left.cend() ? 0 : first - m_left.cbegin();
    }
    const QTextCursor place = makeSome(linesAtOnce);
    m_isLasting = !isWhole();
    return place;
}

void GradualText::finish()
{
    while (!isWhole())
        makeSome(std::numeric_limits<qsizetype>::max());
}

/// Makes changes of so many lines, up to the last one; those in front of where it began come then. Gives the place behind the first one.
QTextCursor GradualText::makeSome(qsizetype room)
{
    QTextCursor first;
    if (isWhole())
        return first;
    m_isChanging = true;
    const int scrolled = m_edit->verticalScrollBar()->value();
    const QTextCursor top(topBlock(m_edit));
    QTextCursor cursor(m_edit->document());
    qsizetype by = 0; // what is behind moves so far
    qsizetype made = m_next;
    cursor.beginEditBlock();
    while (made < m_left.size() && room > 0) {
        TextDifference &change = m_left[made];
        const qsizetype length = sizeOf(change) <= room ? change.inserted.size() : lengthOf(change.inserted, room);
        const qsizetype removed = change.removed / usualLine <= room ? change.removed : room * usualLine;
        cursor.setPosition(int(change.position + by));
        cursor.setPosition(int(change.position + by + removed), QTextCursor::KeepAnchor);
        cursor.insertText(change.inserted.first(length));
        if (first.isNull())
            first = cursor;
        by += length - removed;
        room -= sizeOf(change);
        change = {change.position + removed, change.removed - removed, change.inserted.sliced(length)};
        if (!change.isNothing())
            break;
        ++made;
    }
    cursor.endEditBlock();
    std::for_each(m_left.begin() + made, m_left.end(), [by](TextDifference &change) { change.position += by; });
    m_left.remove(m_next, made - m_next);
    if (m_next == m_left.size())
        m_next = 0;
    m_edit->verticalScrollBar()->setValue(scrolled == 0 ? 0 : top.block().firstLineNumber());
    m_isChanging = false;
    if (!isWhole())
        m_more.start();
    else if (std::exchange(m_isLasting, false))
        Q_EMIT finished();
    return first;
}

bool GradualText::eventFilter(QObject *watched, QEvent *event)
{
    if (!isWhole() && isOfHand(event->type()))
        finish();
    return QObject::eventFilter(watched, event);
}

} // namespace caravan
