// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/base/text_edit.h"
#include "core/yaml/limits.h"
#include "core/yaml/style.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace caravan::yaml {

struct NodeData;
struct TreeData;
class Node;
struct Entry;

/// A place in a tree: keys of maps, and numbers (from 0) of items where the node is a sequence.
using Path = QStringList;

/// A YAML text as a tree of nodes that know their bytes. The tree is immutable and cheap to copy; nodes refer to it
/// and stay valid while one copy lives. It is built over yaml-cpp's event parser, whose starts it trusts, while the ends
/// come from the text. Nothing is normalised: printing a tree is printing its source.
class Tree
{
public:
    /// An empty tree over an empty text.
    Tree();

    /// Errors: Syntax with line and column, Limit, Unreadable for text that is not UTF-8.
    static Result<Tree> parse(Source source, const Limits &limits = {});

    /// This tree's text with \a edits made, read anew where they touch it: whole top-level entries. The result is that of
    /// parse() on the edited text; sections that are not touched are shared.
    Result<Tree> edited(const TextEdits &edits) const;

    const Source &source() const;
    const QByteArray &text() const { return source().text; }
    /// The same for a tree and the nodes of it, and for nothing else while it lives.
    const void *identity() const { return m_data.get(); }

    /// Root of the document that GitLab reads as the pipeline itself. Null for an empty file.
    Node root() const;
    /// Root of the header document (`spec:`), when another document follows it.
    Node header() const;
    /// Roots of the other documents, which GitLab does not read; empty ones are not among them.
    QList<Node> unread() const;
    /// Names of the anchors that aliases refer to.
    QSet<QString> aliases() const;
    /// The node at \a path below the root; an invalid node when there is none. Aliases and merge keys are not followed.
    Node find(const Path &path) const;

private:
    std::shared_ptr<const TreeData> m_data;
    friend class Node;
    friend struct TreeData;
};

/// A node of a tree, as a cheap handle. The default-constructed one is invalid: it has no kind, text or children, and
/// every question about it has an empty answer, so that look-ups can be chained.
class Node
{
public:
    Node() = default;

    bool isValid() const { return m_data != nullptr; }
    explicit operator bool() const { return isValid(); }
    bool operator==(const Node &) const = default;

    Kind kind() const; ///< Kind::Null for an invalid node
    Style style() const;
    bool isNull() const { return isValid() && kind() == Kind::Null; }
    bool isScalar() const { return kind() == Kind::Scalar; }
    bool isSequence() const { return kind() == Kind::Sequence; }
    bool isMap() const { return kind() == Kind::Map; }
    bool isAlias() const { return kind() == Kind::Alias; }

    /// The bytes of the node with its tag and anchor, without the comments around it and the last line end.
    Span span() const;
    /// The same without tag and anchor.
    Span contentSpan() const;
    /// Of the tree that the node belongs to; null for an invalid node.
    const void *identity() const { return m_data; }
    /// Where the node begins, as people count.
    Position position() const;

    /// A scalar's value, as YAML decodes it; empty for everything else. Lives as long as the tree.
    const QString &text() const;
    QString tag() const;    ///< as written, with its `!`; empty for none
    QString anchor() const; ///< without `&`; for an alias the name without `*`

    /// Number of items or of entries.
    int size() const;
    Node item(int index) const; ///< of a sequence
    QList<Node> items() const;
    Entry entry(int index) const; ///< of a map
    QList<Entry> entries() const;
    /// Value of the last entry with this key (that is GitLab's choice among duplicates); invalid when there is none.
    Node operator[](QStringView key) const;
    /// The entry itself.
    std::optional<Entry> entryOf(QStringView key) const;

    /// Whether both are one unchanged piece of text, perhaps in two trees of which one was edited from the other.
    bool sharesText(const Node &other) const;

    Node parent() const;
    /// The path that Tree::find() finds this node by; nullopt for the root, for keys, and where there is none: below an
    /// earlier one of duplicate keys, below a key that is no text, in a header document.
    std::optional<Path> path() const;
    /// The node that an alias stands for; any other node itself. Chains are followed; a broken one gives an invalid node.
    Node target() const;

private:
    Node(const TreeData *data, int section, int index) : m_data(data), m_section(section), m_index(index) { }
    bool isDividedRoot() const { return m_data && m_section < 0; }
    const NodeData *data() const;

    const TreeData *m_data = nullptr;
    int m_section = 0; ///< -1 for the root of a divided text, which has no data of its own
    int m_index = -1;
    friend class Tree;
    friend struct TreeData;
};

/// One `key: value` of a map.
struct Entry {
    Node key;
    Node value;
    bool operator==(const Entry &) const = default;
};

} // namespace caravan::yaml
