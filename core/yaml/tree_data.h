// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"

#include <vector>

namespace caravan::yaml {

/// One node as the tree keeps it. Nodes stand in the order in which they begin in the text, parents before children.
struct NodeData {
    Kind kind = Kind::Null;
    Style style = Style::Plain;
    bool hasProperties = false; ///< a tag or an anchor stands in front of it
    bool isWrittenNull = false; ///< `~` or `null`, not an empty place
    qsizetype begin = 0; ///< with properties
    qsizetype contentBegin = 0;
    qsizetype end = 0;
    int parent = -1;
    int target = -1; ///< of an alias: the node with the anchor
    QString text; ///< a scalar's value
    QString tag;
    QString anchor;
    QList<int> children; ///< items; for a map keys and values by turns
};

struct TreeData {
    Source source;
    std::vector<NodeData> nodes;
    QList<int> documents; ///< roots

    Node node(int index) const { return index < 0 ? Node() : Node(this, index); }
    const NodeData &operator[](int index) const { return nodes[size_t(index)]; }
    NodeData &operator[](int index) { return nodes[size_t(index)]; }
};

/// Fills \a data from yaml-cpp's events: kinds, values, starts and parents, but no ends. Errors: Syntax, Limit.
Result<Done> readEvents(TreeData &data, const Limits &limits);

/// Finds where nodes end and where empty ones stand, from the text.
void findEnds(TreeData &data);

} // namespace caravan::yaml
