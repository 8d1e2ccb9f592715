// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree_data.h"

namespace caravan::yaml {

/// What yaml-cpp passes over and other readers refuse, libyaml above all, with which GitLab reads. It is asked while the ends of nodes are
/// found, children before parents, so that what a check needs is known then.
class Strictness
{
public:
    /// Both must live as long as this.
    Strictness(const Nodes &nodes, const Source &source) : m_nodes(nodes), m_source(source), m_text(source.text) { }

    /// The name of an anchor or alias, whose mark is at \a begin.
    void checkName(qsizetype begin, qsizetype end);
    /// The dashes of a block sequence.
    void checkDashes(const NodeData &sequence);
    /// Commas and colons of a flow collection whose empty children have no place yet.
    void checkFlow(const NodeData &node);
    /// A block map's \a key without a colon; a question mark is looked for from \a keyMark on.
    void checkExplicit(const NodeData &key, qsizetype keyMark);
    /// The escape in double quotes whose backslash is at \a offset.
    void checkEscape(qsizetype offset);
    void refuseOpenQuotes(const NodeData &scalar);
    /// What can be said when all ends are known: documents, and invisible line ends.
    void checkText();

    /// The first thing in the text that was refused.
    const std::optional<Error> &error() const { return m_error; }

private:
    void checkDocuments();
    void refuse(qsizetype offset, const QString &message, const QString &hint);
    void refuse(const Error &error, qsizetype offset);
    char at(qsizetype offset) const { return offset < m_text.size() ? m_text.at(offset) : '\0'; }

    const Nodes &m_nodes;
    const Source &m_source;
    const QByteArray &m_text;
    std::optional<Error> m_error;
    qsizetype m_errorAt = 0;
};

/// Of a text that begins a line at \a offset and would be an item or a key with a space behind its dash or its first word's colon; nullopt for
/// another.
std::optional<Error> missingSpace(const Source &source, qsizetype offset);

/// Of the tab at \a offset between a dash and its item.
Error misplacedTab(const Source &source, qsizetype offset);

/// Of a text at \a offset that is to be a key, and is none.
Error missingColon(const Source &source, qsizetype offset);

/// Whether nothing is written where the node should be.
inline bool isEmptyNull(const NodeData &node) { return node.kind == Kind::Null && !node.isWrittenNull && !node.hasProperties; }

} // namespace caravan::yaml
