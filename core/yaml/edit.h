// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_edit.h"
#include "core/yaml/region.h"
#include "core/yaml/tree.h"
#include "core/yaml/value.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace caravan::yaml {

struct Change;
struct FlowLine;

/// A sequence of edits on one text. Each call makes a minimal change and reads the text anew, so that calls can follow one
/// another; a call that fails changes nothing. The result is a list of edits of the text that the draft began with.
///
/// Comments: an entry or item owns the comment lines directly above it (no blank line between, same indentation), the comments
/// on its own lines, and those directly below that are indented deeper than it; they go with it when it is moved or removed.
/// Everything else stays, byte for byte.
///
/// Errors of every call: NotFound when the path leads nowhere, Refused when the change cannot be made without touching
/// text that is not its own (through an alias or merge key, in an explicit `? key`), Syntax when the result would not be
/// read back as meant: each call checks that.
class Draft
{
public:
    explicit Draft(Tree tree);

    const Tree &tree() const { return m_tree; }
    const QByteArray &text() const { return m_tree.text(); }
    /// What was changed since the draft began.
    TextEdits edits() const;

    /// Sets the value at \a path, adding the keys that are missing. Comments after an old scalar stay on its line; entries that a
    /// map has already keep their places, whatever the order of the new ones.
    Result<Done> set(const Path &path, const Value &value);
    /// Adds an entry to the map at \a map; \a before names the entry in front of which it goes, empty for the end.
    /// Refused when the key is there already.
    Result<Done> insertEntry(const Path &map, const QString &key, const Value &value, const QString &before = {});
    /// Adds an item to the sequence at \a sequence in front of item \a index; -1 for the end.
    Result<Done> insertItem(const Path &sequence, int index, const Value &value);
    /// Removes the entry or item at \a path with its own comments. A map or sequence that becomes empty goes with it,
    /// unless it is the root or a map right below it: a job without keys stays as `{}`.
    Result<Done> remove(const Path &path);
    /// Removes nothing but the entry or item itself: comment lines around it stay, and so do blank lines. It must not be the only child.
    Result<Done> removeAlone(const Path &path);
    /// Makes the block map or list at \a path, a value of a map, the first item of a list, with \a others behind it. Its lines are
    /// indented deeper and stay as they are otherwise.
    Result<Done> wrapInList(const Path &path, const QList<Value> &others);
    /// Renames the key of the entry at \a path, keeping its quoting style where that is safe.
    Result<Done> renameKey(const Path &path, const QString &name);
    /// Writes other texts in place of scalars, keys and values alike, in one step however many they are. The nodes are of
    /// this draft's tree, each once. Refused when a key is there already, or when one is a block text.
    Result<Done> rewrite(const QList<QPair<Node, QString>> &scalars);
    /// Makes many changes with one reading of the text, where each by itself would cost one. \a steps calls set(), insertEntry(),
    /// insertItem(), remove(), removeAlone(), wrapInList() and renameKey() of values in top-level entries; the draft only collects the
    /// edits. So every call sees the text as it was before the first, and takes paths and numbers of that text; new children in front
    /// of the same one stand in the order of the calls. When \a steps is done, all edits are made and the result is proved as that of
    /// any call. Refused, with nothing changed, when calls change the same place.
    Result<Done> together(const std::function<Result<Done>(Draft &)> &steps);
    /// Moves the entry or item at \a path in front of its sibling \a before (key or number; empty for the end).
    Result<Done> move(const Path &path, const QString &before);
    /// Makes plain text edits (of the current text).
    Result<Done> apply(const TextEdits &edits);

private:
    struct Place {
        Node collection;
        int index = 0;
        Region region;
        Node node() const { return collection.isMap() ? collection.entry(index).value : collection.item(index); }
    };
    Result<Place> place(const Path &path) const;
    Error refused(qsizetype offset, const QString &message) const;
    Error misread(qsizetype offset, const QString &message) const;
    Error notFound(const Path &path) const;
    Result<Done> replace(const Path &path, const Value &value);
    Result<Done> mergeList(const Path &path, const List &list);
    Result<Done> replaceItems(const Path &path, int from, int count, const QList<Value> &items);
    Result<Done> mergeMap(const Path &path, const Map &map);
    Result<Done> rewriteLines(const Place &place, const Value &value, const Change &change);
    Result<Done> insertIntoFlow(const Node &collection, int index, const QByteArray &written, const Change &change);
    Result<Done> insertFlowLine(const std::vector<FlowLine> &lines, int index, const QByteArray &written, const Change &change);
    Result<Done> removeFlowLine(const std::vector<FlowLine> &lines, int index, const Change &change);
    Result<Done> moveFlowLine(const std::vector<FlowLine> &lines, int index, int target, const Change &change);
    Result<Done> insertLines(const Node &collection, int index, const Change &change);
    Result<Done> removeOnly(const Node &map, const Region &region, const Change &change);
    Span flowRemoval(const Node &collection, int index) const;
    Result<Done> moveInFlow(const Node &collection, int index, int target, const Change &change);
    Result<Done> moveLines(const Node &collection, int index, int target, const Change &change);
    Result<Done> apply(const TextEdits &edits, const Change &change);
    Result<Done> collect(const TextEdits &edits, const Change &change);
    std::optional<Error> whyNotEdited() const;

    struct Pending;

    /// The layout of the text as it is now, found once.
    Layout layout() const;
    /// The same with the quotes that the texts in \a collection have.
    Layout layoutIn(const Node &collection) const;

    Tree m_original;
    Tree m_tree;
    std::shared_ptr<Pending> m_pending;
    mutable QByteArray m_layoutText; ///< the text that m_layout is of
    mutable Layout m_layout;
};

} // namespace caravan::yaml
