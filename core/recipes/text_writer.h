// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_edit.h"
#include "core/recipes/script_plan.h"
#include "core/yaml/tree.h"
#include "core/yaml/value.h"

namespace caravan::recipes {

/// Collects edits of one text, all computed on the same tree, so that many jobs can be rewritten with one reading. Lines
/// that go away leave the comment lines above them.
class TextWriter
{
public:
    explicit TextWriter(const yaml::Tree &tree);

    /// Sets an entry of a map; a new one goes where GitLab's documentation would have it. A scalar that replaces a scalar
    /// keeps the comment behind it. Errors: Refused for maps that are not written one entry a line.
    Result<Done> setEntry(const yaml::Node &map, const QString &key, const yaml::Value &value);
    Result<Done> removeEntry(const yaml::Node &map, const QString &key);
    /// Makes the list under \a key have \a lines; items that stay are not touched.
    Result<Done> setLines(const yaml::Node &map, const QString &key, const QList<PlannedLine> &lines);
    /// Removes items of a list; all of them are not allowed.
    Result<Done> removeItems(const yaml::Node &list, const QList<int> &indexes);
    Result<Done> appendItem(const yaml::Node &list, const yaml::Value &value);
    /// Makes the map under \a key the first item of a list, and adds a second.
    Result<Done> wrapInList(const yaml::Node &map, const QString &key, const yaml::Value &second);
    /// Inserts whole lines in front of the root entry \a key and its comments.
    void insertBefore(const yaml::Node &root, const QString &key, const QByteArray &lines);

    const yaml::Layout &layout() const { return m_layout; }
    /// All edits, in order.
    TextEdits edits() const;

private:
    Error refused(const yaml::Node &node, const QString &message) const;
    Error notInLines(const yaml::Node &node) const;
    qsizetype placeOf(const yaml::Node &map, const QString &key) const;
    bool isInLines(const yaml::Node &collection) const;
    void replace(const Span &span, const QByteArray &text) { m_edits.append({span, text}); }
    Span linesOf(const yaml::Node &collection, int index) const;

    const yaml::Tree &m_tree;
    yaml::Layout m_layout;
    TextEdits m_edits;
};

} // namespace caravan::recipes
