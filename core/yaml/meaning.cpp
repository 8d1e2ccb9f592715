// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/meaning.h"

#include "core/yaml/region.h"

#include <QSet>

namespace caravan::yaml {

namespace {

class Comparison
{
public:
    Comparison(const Change &change, bool isLenient) : m_change(change), m_isLenient(isLenient) { }
    Comparison(const Change &change, bool isLenient, const QHash<qsizetype, QString> &texts) :
        m_change(change), m_isLenient(isLenient), m_texts(texts)
    {
    }

    bool isMade(const Node &before, const Node &after, qsizetype depth) const
    {
        if (depth == m_change.collection.size())
            return isMadeHere(before, after);
        if (!isSameOutside(before, after) || before.size() != after.size())
            return false;
        const int changed = indexOf(before, m_change.collection.at(depth));
        for (int i = 0; i < before.size(); ++i) {
            const bool isSameKey = isSame(before.entry(i).key, after.entry(i).key);
            const Node old = child(before, i);
            const Node now = child(after, i);
            if (!isSameKey || !(i == changed ? isMade(old, now, depth + 1) : isSame(old, now)))
                return false;
        }
        return true;
    }

private:
    static Node child(const Node &collection, int index)
    {
        return collection.isMap() ? collection.entry(index).value : collection.item(index);
    }

    bool isMadeHere(const Node &before, const Node &after) const
    {
        const int comes = m_change.added < 0 ? 0 : m_change.items.isEmpty() ? 1 : int(m_change.items.size());
        const int goes = m_change.removed >= 0 ? m_change.removedCount : 0;
        if (after.size() != before.size() + comes - goes)
            return false;
        if (before.size() > 0 && after.size() > 0 && !isSameOutside(before, after))
            return false;
        for (int i = 0, old = 0; i < after.size(); ++i) {
            if (m_change.added >= 0 && i >= m_change.added && i < m_change.added + comes) {
                if (m_change.items.isEmpty() ? !isNewChild(before, after, i) : !says(child(after, i), m_change.items.at(i - m_change.added)))
                    return false;
                continue;
            }
            old += old == m_change.removed ? goes : 0;
            if (!isSame(before.entry(old).key, after.entry(i).key) || !isSame(child(before, old), child(after, i)))
                return false;
            ++old;
        }
        return true;
    }

    bool isNewChild(const Node &before, const Node &after, int index) const
    {
        if (after.isMap() && after.entry(index).key.text() != m_change.key)
            return false;
        const Node old = child(before, m_change.removed);
        const Node now = child(after, index);
        if (!m_change.value)
            return isSame(old, now);
        return says(now, *m_change.value) && (old.isAlias() || now.isAlias() || old.anchor() == now.anchor());
    }

    bool isSameNode(const Node &a, const Node &b) const
    {
        if (a.isScalar() && !m_texts.isEmpty()) {
            if (const auto text = m_texts.constFind(a.span().begin); text != m_texts.cend())
                return isSameOutside(a, b) && b.text() == *text && std::holds_alternative<Text>(Value::of(b));
        }
        const bool isQuoteKept = !a.isScalar() || (a.style() == Style::Plain) == (b.style() == Style::Plain);
        return isSameOutside(a, b) && isQuoteKept && isSameText(a.text(), b.text()) && a.size() == b.size();
    }

    bool isSameText(const QString &a, const QString &b) const { return a == b || (m_isLenient && (a == b + u'\n' || b == a + u'\n')); }

    static bool isSameOutside(const Node &a, const Node &b)
    {
        return a.kind() == b.kind() && a.tag() == b.tag() && a.anchor() == b.anchor();
    }

public:
    bool isSame(const Node &a, const Node &b) const
    {
        if (a.sharesText(b))
            return true;
        if (!isSameNode(a, b))
            return false;
        for (int i = 0; i < a.size(); ++i) {
            if (!isSame(a.entry(i).key, b.entry(i).key) || !isSame(child(a, i), child(b, i)))
                return false;
        }
        return true;
    }

private:
    bool says(const Node &node, const Value &value) const
    {
        if (const Verbatim *verbatim = std::get_if<Verbatim>(&value)) {
            if (sameMeaning(Value::of(node), value))
                return true;
            const Result<Value> read = Value::parse(verbatim->token.toUtf8());
            return read && sameMeaning(Value::of(node), *read);
        }
        if (const Text *text = std::get_if<Text>(&value))
            return std::holds_alternative<Text>(Value::of(node)) && isSameText(node.text(), text->string);
        const List *list = std::get_if<List>(&value);
        const Map *map = std::get_if<Map>(&value);
        if (list ? !node.isSequence() || node.size() != list->items.size() : !node.isMap() || node.size() != map->entries.size())
            return false;
        for (int i = 0; i < node.size(); ++i) {
            if (map && node.entry(i).key.text() != map->entries.at(i).first)
                return false;
            if (!says(child(node, i), list ? list->items.at(i) : map->entries.at(i).second))
                return false;
        }
        return node.tag().isEmpty();
    }

    const Change &m_change;
    bool m_isLenient;
    QHash<qsizetype, QString> m_texts; ///< of scalars, by their begin in the text before
};

} // namespace

bool isMade(const Change &change, const Tree &before, const Tree &after)
{
    return Comparison(change, !before.text().endsWith('\n')).isMade(before.root(), after.root(), 0);
}

bool areMade(const QList<Change> &changes, const Tree &before, const Tree &after)
{
    const bool isLenient = !before.text().endsWith('\n');
    const Change none;
    QHash<QString, const Change *> byEntry;
    for (const Change &change : changes)
        byEntry.insert(change.collection.constFirst(), &change);
    const Node old = before.root();
    const Node now = after.root();
    if (!old.isMap() || !now.isMap() || old.size() != now.size())
        return false;
    QSet<QString> done;
    for (int i = old.size() - 1; i >= 0; --i) { // the last of duplicates is the one that was changed
        const QString key = old.entry(i).key.text();
        const Change *change = done.contains(key) ? nullptr : byEntry.value(key);
        done.insert(key);
        const bool isMade = change ? Comparison(*change, isLenient).isMade(old.entry(i).value, now.entry(i).value, 1)
                                   : Comparison(none, isLenient).isSame(old.entry(i).value, now.entry(i).value);
        if (!isMade || !Comparison(none, isLenient).isSame(old.entry(i).key, now.entry(i).key))
            return false;
    }
    return true;
}

bool isRewritten(const QHash<qsizetype, QString> &texts, const Tree &before, const Tree &after)
{
    const Change none;
    return Comparison(none, !before.text().endsWith('\n'), texts).isSame(before.root(), after.root());
}

} // namespace caravan::yaml
