// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Replacing a list or a map by another one, item by item: what is alike stays with its comments.

#include "core/base/texts.h"
#include "core/yaml/edit.h"
#include "core/yaml/meaning.h"
#include "core/yaml/region.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace caravan::yaml {

bool sameMeaning(const Value &left, const Value &right)
{
    if (left.index() != right.index())
        return false;
    if (const List *list = std::get_if<List>(&left)) {
        const List &other = std::get<List>(right);
        return std::equal(list->items.cbegin(), list->items.cend(), other.items.cbegin(), other.items.cend(), sameMeaning);
    }
    if (const Map *map = std::get_if<Map>(&left)) {
        const Map &other = std::get<Map>(right);
        return std::equal(map->entries.cbegin(), map->entries.cend(), other.entries.cbegin(), other.entries.cend(),
                          [](const auto &a, const auto &b) { return a.first == b.first && sameMeaning(a.second, b.second); });
    }
    return left == right;
}

namespace {

CARAVAN_TEXTS(MergeTexts);

/// Beyond this many comparisons lists are not searched for what they have in common.
constexpr qsizetype mostComparisons = 1'000'000;
/// Items of a list that may change their places one by one.
constexpr qsizetype mostMoves = 200;
/// Items of a list that are changed one by one, each in a reading of the text of its own.
constexpr qsizetype mostSteps = 200;

/// For each item of \a after the index of the item of \a before that it is, or -1: what they begin and end with, and
/// between that a longest common subsequence.
QList<int> matches(const QList<Value> &before, const QList<Value> &after)
{
    QList<int> found(after.size(), -1);
    qsizetype first = 0;
    qsizetype oldEnd = before.size();
    qsizetype newEnd = after.size();
    for (; first < oldEnd && first < newEnd && sameMeaning(before[first], after[first]); ++first)
        found[first] = int(first);
    while (oldEnd > first && newEnd > first && sameMeaning(before[oldEnd - 1], after[newEnd - 1]))
        found[--newEnd] = int(--oldEnd);
    if ((oldEnd - first) * (newEnd - first) > mostComparisons)
        return found;

    std::vector<std::vector<int>> length(size_t(oldEnd - first + 1), std::vector<int>(size_t(newEnd - first + 1), 0));
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return length[size_t(i - first)][size_t(j - first)]; };
    for (qsizetype i = oldEnd; i-- > first;) {
        for (qsizetype j = newEnd; j-- > first;)
            at(i, j) = sameMeaning(before[i], after[j]) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    for (qsizetype i = first, j = first; i < oldEnd && j < newEnd;) {
        if (sameMeaning(before[i], after[j]))
            found[j++] = int(i++);
        else if (at(i + 1, j) >= at(i, j + 1))
            ++i;
        else
            ++j;
    }
    return found;
}

/// An item without a match that stands elsewhere in the list: from where it moves, and in front of which item.
std::optional<std::pair<int, int>> misplaced(const QList<Value> &before, const QList<Value> &after, const QList<int> &match)
{
    QSet<int> matched(match.cbegin(), match.cend());
    matched.remove(-1);
    if ((after.size() - matched.size()) * (before.size() - matched.size()) > mostComparisons)
        return std::nullopt;
    int next = int(before.size());
    for (qsizetype j = after.size(); j-- > 0;) {
        if (match.at(j) >= 0) {
            next = match.at(j);
            continue;
        }
        for (int i = 0; i < before.size(); ++i) {
            if (!matched.contains(i) && i != next && i + 1 != next && sameMeaning(before.at(i), after.at(j)))
                return std::pair(i, next);
        }
    }
    return std::nullopt;
}

} // namespace

Result<Done> Draft::mergeList(const Path &path, const List &list)
{
    const Tree start = m_tree;
    const auto abandon = [&](const Error &error) {
        m_tree = start;
        return error;
    };
    QList<Value> before;
    QList<int> match;
    for (qsizetype moves = 0;; ++moves) {
        before = std::get<List>(Value::of(m_tree.find(path))).items;
        match = matches(before, list.items);
        const auto step = moves < mostMoves ? misplaced(before, list.items, match) : std::nullopt;
        const auto place = [&](int index) { return index < before.size() ? QString::number(index) : QString(); };
        if (!step || !move(Path(path) << place(step->first), place(step->second)))
            break;
    }

    const qsizetype kept = match.size() - match.count(-1);
    if (before.size() + list.items.size() - 2 * kept > mostSteps) { // all between the first change and the last, in one step
        qsizetype first = 0;
        while (first < match.size() && match.at(first) == first)
            ++first;
        qsizetype last = 0;
        while (last < match.size() - first && last < before.size() - first && match.at(match.size() - last - 1) == before.size() - last - 1)
            ++last;
        const Result<Done> done =
            replaceItems(path, int(first), int(before.size() - first - last), list.items.sliced(first, list.items.size() - first - last));
        return done ? done : abandon(done.error());
    }

    // From the end, so that the numbers in front stay right: each gap between matched items is rewritten.
    qsizetype oldEnd = before.size();
    qsizetype newEnd = list.items.size();
    while (oldEnd > 0 || newEnd > 0) {
        qsizetype newBegin = newEnd;
        while (newBegin > 0 && match.at(newBegin - 1) < 0)
            --newBegin;
        const qsizetype oldBegin = newBegin > 0 ? match.at(newBegin - 1) + 1 : 0;
        const qsizetype common = std::min(oldEnd - oldBegin, newEnd - newBegin);
        for (qsizetype i = newEnd - newBegin - 1; i >= common; --i) {
            if (const Result<Done> done = insertItem(path, int(oldBegin + common), list.items.at(newBegin + i)); !done)
                return abandon(done.error());
        }
        for (qsizetype i = oldEnd - oldBegin - 1; i >= common; --i) {
            if (const Result<Done> done = remove(Path(path) << QString::number(oldBegin + i)); !done)
                return abandon(done.error());
        }
        for (qsizetype i = 0; i < common; ++i) {
            const Path item = Path(path) << QString::number(oldBegin + i);
            if (const Result<Done> done = replace(item, list.items.at(newBegin + i)); !done)
                return abandon(done.error());
        }
        oldEnd = oldBegin > 0 ? oldBegin - 1 : 0;
        newEnd = newBegin > 0 ? newBegin - 1 : 0;
    }
    return Done{};
}

/// Writes \a items in place of \a count items of the sequence, from number \a from on; either may be none, but not both,
/// and at least one item stays or comes.
Result<Done> Draft::replaceItems(const Path &path, int from, int count, const QList<Value> &items)
{
    const Node sequence = m_tree.find(path);
    const bool isAtEnd = from + count == sequence.size();
    const Region next = isAtEnd ? Region() : regionOf(m_tree, sequence, from + count);
    const Region first = count > 0 || isAtEnd ? regionOf(m_tree, sequence, count > 0 ? from : from - 1) : next;
    const Region last = count > 0 ? regionOf(m_tree, sequence, from + count - 1) : first;
    const Change change{path, count > 0 ? from : -1, items.isEmpty() ? -1 : from, {}, {}, count, items};
    Layout layout = layoutIn(sequence);
    QByteArray written;
    Span span{first.begin, count > 0 ? last.end : first.begin};
    if (sequence.style() == Style::Flow) {
        for (const Value &item : items)
            written += (written.isEmpty() ? "" : ", ") + writeFlow(item, layout);
        if (count == 0 && isAtEnd) {
            span = {first.end, first.end};
            written.prepend(", ");
        } else if (count == 0) {
            written += ", ";
        } else if (items.isEmpty()) {
            span = isAtEnd ? Span{regionOf(m_tree, sequence, from - 1).end, last.end} : Span{first.begin, next.begin};
        }
        if (m_tree.source().slice(span).contains('#'))
            return refused(span.begin, MergeTexts::tr("So many items cannot be changed between comments."));
        return apply({{span, written}}, change);
    }
    const bool isReplaced = count > 0 && !items.isEmpty(); // comments inside the last item stay
    const qsizetype below = count == 0 && !isAtEnd ? next.lines.begin : qMax(nextLine(text(), last.end), isReplaced ? 0 : last.lines.end);
    layout.literals = canEndBlockText(text(), below, first.indent);
    for (const Value &item : items)
        written += writeItem(item, first.indent, layout);
    const bool isBehindDash = !first.isFirstOnLine && from == 0; // `- - a`
    span = {count > 0 ? first.lines.begin : below, below};
    if (isBehindDash) {
        span.begin = first.begin;
        if (items.isEmpty())
            span.end = next.begin;
        else
            written = written.mid(first.indent) + (count == 0 ? QByteArray(first.indent, ' ') : QByteArray());
        if (count == 0)
            span.end = first.begin;
    }
    if (span.end == text().size() && !text().endsWith('\n')) { // the file has no final line end, and gets none
        if (items.isEmpty())
            span.begin = contentEndOfLine(text(), text().lastIndexOf('\n', span.begin - 2) + 1);
        else
            written.chop(layout.lineEnd.size());
        if (count == 0)
            written.prepend(layout.lineEnd);
    }
    return apply({{span, written}}, change);
}

Result<Done> Draft::mergeMap(const Path &path, const Map &map)
{
    const Tree start = m_tree;
    const auto abandon = [&](const Error &error) {
        m_tree = start;
        return error;
    };
    for (const auto &[key, value] : map.entries) {
        if (const Result<Done> done = set(Path(path) << key, value); !done)
            return abandon(done.error());
    }
    QSet<QString> wanted;
    for (const auto &[key, value] : map.entries)
        wanted.insert(key);
    QStringList surplus;
    for (const Entry &entry : m_tree.find(path).entries()) {
        if (const QString key = entry.key.text(); !wanted.contains(key))
            surplus.append(key);
    }
    for (const QString &key : std::as_const(surplus)) {
        if (const Result<Done> done = remove(Path(path) << key); !done)
            return abandon(done.error());
    }
    return Done{};
}

} // namespace caravan::yaml
