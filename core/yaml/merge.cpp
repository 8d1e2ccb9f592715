// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Replacing a list or a map by another one, item by item: what is alike stays with its comments.

#include "core/yaml/edit.h"

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

/// For each item of \a after the index of the item of \a before that it is, or -1: a longest common subsequence.
QList<int> matches(const QList<Value> &before, const QList<Value> &after)
{
    const size_t n = size_t(before.size());
    const size_t m = size_t(after.size());
    std::vector<std::vector<int>> length(n + 1, std::vector<int>(m + 1, 0));
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;) {
            length[i][j] = sameMeaning(before[int(i)], after[int(j)]) ? length[i + 1][j + 1] + 1
                                                                      : std::max(length[i + 1][j], length[i][j + 1]);
        }
    }
    QList<int> found(int(m), -1);
    for (size_t i = 0, j = 0; i < n && j < m;) {
        if (sameMeaning(before[int(i)], after[int(j)]))
            found[int(j++)] = int(i++);
        else if (length[i + 1][j] >= length[i][j + 1])
            ++i;
        else
            ++j;
    }
    return found;
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
    const QList<Node> items = m_tree.find(path).items();
    for (const Node &item : items)
        before.append(Value::of(item));
    const QList<int> match = matches(before, list.items);

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
    QStringList surplus;
    for (const Entry &entry : m_tree.find(path).entries()) {
        const QString key = entry.key.text();
        if (std::none_of(map.entries.cbegin(), map.entries.cend(), [&](const auto &wanted) { return wanted.first == key; }))
            surplus.append(key);
    }
    for (const QString &key : std::as_const(surplus)) {
        if (const Result<Done> done = remove(Path(path) << key); !done)
            return abandon(done.error());
    }
    return Done{};
}

} // namespace caravan::yaml
