// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

#include <QHash>

#include <vector>

namespace caravan::yaml {

/// One node of a section; offsets count from the section's begin.
struct NodeData {
    Kind kind = Kind::Null;
    Style style = Style::Plain;
    bool hasProperties = false; ///< a tag or an anchor stands in front of it
    bool isWrittenNull = false; ///< `~` or `null`, not an empty place
    qsizetype begin = 0;        ///< with properties
    qsizetype contentBegin = 0;
    qsizetype end = 0;
    int parent = -1;
    int target = -1; ///< of an alias: the node of this section with the anchor; -1 when it is in an earlier section
    QString text;    ///< a scalar's value
    QString tag;
    QString anchor;
    QList<int> children; ///< items; for a map keys and values by turns
};

/// Nodes in the order in which they begin in the text, parents before children.
struct Nodes {
    std::vector<NodeData> list;
    QList<int> roots; ///< of documents: the header's, if there is one, and the pipeline's; of a divided text's section: the key and the value
    QList<int> unread; ///< roots of documents that are neither
    bool isOneDocument = true;

    const NodeData &operator[](int index) const { return list[size_t(index)]; }
    NodeData &operator[](int index) { return list[size_t(index)]; }
    int size() const { return int(list.size()); }
};

/// Of a map: the last entry with each key, by the key's text, which the node holds.
using KeyIndex = QHash<QStringView, int>;

/// Entries of a map from which on its keys are looked up in an index, so that looking up every one costs no more than the map.
constexpr int indexedSize = 32;

/// A stretch of the text with nodes of its own: one top-level entry, or the whole text where it cannot be divided so.
/// Sections are immutable and shared between trees, so that an edit costs what it touches.
struct Section {
    Nodes nodes;
    QList<int> anchors;        ///< nodes that have one
    QStringList outerAliases;  ///< anchors of earlier sections that this one refers to
    QSet<QString> aliases;     ///< names that aliases in it refer to
    QHash<int, KeyIndex> keys; ///< of the maps with many entries, by node

    /// Fills \c aliases and \c keys.
    void index();
    QStringView key() const { return nodes[nodes.roots.constFirst()].text; } ///< of one entry of a divided text
};

struct PlacedSection {
    std::shared_ptr<const Section> section;
    qsizetype begin = 0;
};

struct TreeData {
    /// Where a node is.
    struct Place {
        int section = -1;
        int index = -1;
    };

    Source source;
    Limits limits;
    bool isDivided = false; ///< each section is one entry of a block map at the first column
    std::vector<PlacedSection> sections;
    QHash<QString, QList<Place>> anchors; ///< by name, in the order of the text; kept for divided texts only
    KeyIndex rootKeys;                    ///< of a divided text with many entries

    const NodeData &at(int section, int index) const { return sections[size_t(section)].section->nodes[index]; }
    /// Of a node that has data of its own: any but the root of a divided text.
    static Place placeOf(const Node &node) { return {node.m_section, node.m_index}; }
    Node node(int section, int index) const { return index < 0 ? Node() : Node(this, section, index); }
    /// Section that holds \a offset; the first one for what stands before it.
    int sectionAt(qsizetype offset) const;
    static const TreeData &of(const Tree &tree) { return *tree.m_data; }
    static Tree treeOf(TreeData data)
    {
        Tree tree;
        tree.m_data = std::make_shared<const TreeData>(std::move(data));
        return tree;
    }

    /// Fills \c anchors; false when a section refers to an anchor that no earlier one has.
    bool indexAnchors();
    /// Whether an anchor stands in the text a second time, so that aliases of one name can mean different things.
    bool hasAnchorTwice() const;
    size_t nodeCount() const;
    /// Fills \c rootKeys.
    void indexRootKeys();
    /// The same from those of \a old, of which some sections from \a first on were replaced; false when keys differ.
    bool takeRootKeys(const TreeData &old, int first, int last);
    /// Number of the last entry of \a map with this key; -1 for none.
    static int entryNumber(const Node &map, QStringView key);
};

inline const NodeData *Node::data() const { return m_data && m_section >= 0 ? &m_data->at(m_section, m_index) : nullptr; }

/// Why a text is not read at all: too large, not UTF-8, control characters.
std::optional<Error> refusal(const Source &source, const Limits &limits);

/// Whether GitLab puts inputs into the text, which it does before it reads it as YAML.
bool hasHeader(const QByteArray &text);

/// Reads \a source through yaml-cpp's events: kinds, values, starts and parents, but no ends. Errors: Syntax, Limit.
Result<Nodes> readEvents(const Source &source, const Limits &limits);

/// Finds where nodes end and where empty ones stand, from the text. Errors: Syntax for what yaml-cpp lets pass: quotes that
/// are not closed, a key without a colon, a document that no `---` begins.
std::optional<Error> findEnds(Nodes &nodes, const Source &source);

/// Of the documents in \a nodes keeps those as roots that GitLab reads: of several the first, or the one behind a header with `spec`.
/// Source: gitlabhq, lib/gitlab/ci/config/yaml/loader.rb, documents.rb; spec/lib/gitlab/config/loader/multi_doc_yaml_spec.rb.
void chooseDocuments(Nodes &nodes, const QByteArray &text);

/// The entries of the only document, from entry \a skip on, each with nodes of its own, placed as in the text of \a nodes;
/// nullopt when the document is no block map at the column \a indent.
std::optional<std::vector<PlacedSection>> divided(Nodes &nodes, const Source &source, int skip = 0, int indent = 0);

} // namespace caravan::yaml
