// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/meaning.h"

#include "core/yaml/region.h"
#include "core/yaml/tree_data.h"

#include <QSet>

#include <algorithm>

namespace caravan::yaml {

namespace {

/// What became of the anchors and aliases of a text that has an anchor twice.
class AliasesKept
{
public:
    void add(const Node &before, const Node &after)
    {
        if (before.isAlias())
            m_aliases.append({before, after});
        else if (!before.anchor().isEmpty())
            m_anchored.insert(before.span().begin, after.span().begin);
    }

    /// Whether each alias means what it meant.
    bool areKept() const
    {
        return std::all_of(m_aliases.cbegin(), m_aliases.cend(), [this](const auto &alias) {
            return m_anchored.value(alias.first.target().span().begin, -1) == alias.second.target().span().begin;
        });
    }

private:
    QHash<qsizetype, qsizetype> m_anchored; ///< where nodes with anchors begin, before and after
    QList<QPair<Node, Node>> m_aliases;
};

class Comparison
{
public:
    Comparison(const Change &change, bool isLenient) : m_change(change), m_isLenient(isLenient) { }
    Comparison(const Change &change, bool isLenient, const QHash<qsizetype, QString> &texts) :
        m_change(change), m_isLenient(isLenient), m_texts(texts)
    {
    }

    /// Also tells \a aliases what became of each anchor and alias; \a aliases must live as long.
    Comparison(const Change &change, bool isLenient, AliasesKept *aliases) :
        m_change(change), m_isLenient(isLenient), m_aliases(aliases) { }

    bool isMade(const Node &before, const Node &after, qsizetype depth) const
    {
        if (depth == m_change.collection.size())
            return isMadeHere(before, after);
        if (!isSameHere(before, after) || before.size() != after.size())
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

    static Node child(const Node &collection, int index)
    {
        return collection.isMap() ? collection.entry(index).value : collection.item(index);
    }

private:
    bool isMadeHere(const Node &before, const Node &after) const
    {
        const int comes = m_change.added < 0 ? 0 : m_change.items.isEmpty() ? 1 : int(m_change.items.size());
        const int goes = m_change.removed >= 0 ? m_change.removedCount : 0;
        if (after.size() != before.size() + comes - goes)
            return false;
        if (before.size() > 0 && after.size() > 0 && !isSameHere(before, after))
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

public:
    bool isNewChild(const Node &before, const Node &after, int index) const
    {
        if (index >= after.size())
            return false;
        if (after.isMap() && after.entry(index).key.text() != m_change.key)
            return false;
        const Node old = child(before, m_change.removed);
        const Node now = child(after, index);
        if (!m_change.value)
            return isSame(old, now);
        if (old.isAlias() || now.isAlias())
            return says(now, *m_change.value);
        if (m_aliases && old)
            m_aliases->add(old, now);
        return says(now, *m_change.value) && old.anchor() == now.anchor();
    }

private:
    bool isSameHere(const Node &a, const Node &b) const
    {
        if (m_aliases)
            m_aliases->add(a, b);
        return isSameOutside(a, b);
    }

    bool isSameNode(const Node &a, const Node &b) const
    {
        if (a.isScalar() && !m_texts.isEmpty()) {
            if (const auto text = m_texts.constFind(a.span().begin); text != m_texts.cend())
                return isSameHere(a, b) && b.text() == *text && std::holds_alternative<Text>(Value::of(b));
        }
        const bool isQuoteKept = !a.isScalar() || (a.style() == Style::Plain) == (b.style() == Style::Plain);
        return isSameHere(a, b) && isQuoteKept && isSameText(a.text(), b.text()) && a.size() == b.size();
    }

    bool isSameText(const QString &a, const QString &b) const { return a == b || (m_isLenient && (a == b + u'\n' || b == a + u'\n')); }

public:
    static bool isSameOutside(const Node &a, const Node &b)
    {
        return a.kind() == b.kind() && a.tag() == b.tag() && a.anchor() == b.anchor();
    }

    bool isSame(const Node &a, const Node &b) const
    {
        if (!m_aliases && a.sharesText(b))
            return true;
        if (!isSameNode(a, b))
            return false;
        for (int i = 0; i < a.size(); ++i) {
            if (!isSame(a.entry(i).key, b.entry(i).key) || !isSame(child(a, i), child(b, i)))
                return false;
        }
        return true;
    }

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

private:
    const Change &m_change;
    bool m_isLenient;
    QHash<qsizetype, QString> m_texts; ///< of scalars, by their begin in the text before
    AliasesKept *m_aliases = nullptr;
};

} // namespace

bool isMade(const Change &change, const Tree &before, const Tree &after)
{
    const bool isLenient = !before.text().endsWith('\n');
    if (!TreeData::of(before).hasAnchorTwice() && !TreeData::of(after).hasAnchorTwice())
        return Comparison(change, isLenient).isMade(before.root(), after.root(), 0);
    AliasesKept aliases;
    return Comparison(change, isLenient, &aliases).isMade(before.root(), after.root(), 0) && aliases.areKept();
}

namespace {

/// Several changes that were made in one step.
class Comparisons
{
public:
    Comparisons(const QList<Change> &changes, bool isLenient) : m_isLenient(isLenient)
    {
        for (const Change &change : changes) {
            m_changes[change.collection].append(&change);
            for (Path path = change.collection;; path.removeLast()) {
                m_touched.insert(path);
                if (path.isEmpty())
                    break;
            }
        }
    }

    bool areMade(const Node &before, const Node &after, const Path &path) const
    {
        if (!m_touched.contains(path))
            return plain().isSame(before, after);
        if (!Comparison::isSameOutside(before, after))
            return false;
        const QList<const Change *> changes = m_changes.value(path);
        int now = 0;
        for (int i = 0; i <= before.size(); ++i) {
            const Change *own = nullptr; // what becomes of the child itself
            for (const Change *change : changes) {
                if (change->removed == i)
                    own = change;
                else if (change->removed < 0 && change->added == i && !comparison(*change).isNewChild(before, after, now++))
                    return false;
            }
            if (i == before.size() || (own && own->added < 0))
                continue;
            if (!(own ? isChanged(*own, before, after, now, path) : isKept(before, i, after, now, path)))
                return false;
            ++now;
        }
        return now == after.size();
    }

private:
    Comparison comparison(const Change &change) const { return Comparison(change, m_isLenient); }
    Comparison plain() const { return Comparison(m_none, m_isLenient); }

    static Path below(const Path &path, const Node &collection, int index)
    {
        return Path(path) << (collection.isMap() ? collection.entry(index).key.text() : QString::number(index));
    }

    bool isKept(const Node &before, int old, const Node &after, int now, const Path &path) const
    {
        if (now >= after.size() || !plain().isSame(before.entry(old).key, after.entry(now).key))
            return false;
        const Path place = below(path, before, old);
        // Of duplicate keys the last one is what a path leads to.
        const bool isMeant = m_touched.contains(place) && (before.isSequence() || indexOf(before, place.constLast()) == old);
        const Node was = Comparison::child(before, old);
        const Node is = Comparison::child(after, now);
        return isMeant ? areMade(was, is, place) : plain().isSame(was, is);
    }

    bool isChanged(const Change &change, const Node &before, const Node &after, int now, const Path &path) const
    {
        if (now >= after.size())
            return false;
        if (!change.wraps)
            return comparison(change).isNewChild(before, after, now);
        const Node list = Comparison::child(after, now);
        bool isListed = list.isSequence() && list.tag().isEmpty() && list.size() == change.items.size() + 1
            && plain().isSame(before.entry(change.removed).key, after.entry(now).key)
            && areMade(Comparison::child(before, change.removed), list.item(0), below(path, before, change.removed));
        for (int i = 0; isListed && i < change.items.size(); ++i)
            isListed = plain().says(list.item(i + 1), change.items.at(i));
        return isListed;
    }

    const Change m_none;
    bool m_isLenient;
    QHash<Path, QList<const Change *>> m_changes; ///< by collection
    QSet<Path> m_touched;                         ///< collections with changes, and all that they stand in
};

} // namespace

bool areMade(const QList<Change> &changes, const Tree &before, const Tree &after)
{
    return Comparisons(changes, !before.text().endsWith('\n')).areMade(before.root(), after.root(), {});
}

bool isRewritten(const QHash<qsizetype, QString> &texts, const Tree &before, const Tree &after)
{
    const Change none;
    return Comparison(none, !before.text().endsWith('\n'), texts).isSame(before.root(), after.root());
}

} // namespace caravan::yaml
