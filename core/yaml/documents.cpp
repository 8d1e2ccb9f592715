// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several documents GitLab reads.

#include "core/yaml/tree_data.h"

namespace caravan::yaml {

using namespace Qt::StringLiterals;

namespace {

/// GitLab divides a text at the lines that begin with `---` and a blank, at most so often.
constexpr int mostDividers = 2;

bool isDivider(const QByteArray &text, qsizetype line)
{
    const char behind = line + 3 < text.size() ? text.at(line + 3) : '\0';
    return QByteArrayView(text).sliced(line).startsWith("---")
        && (behind == ' ' || behind == '\t' || behind == '\n' || behind == '\r' || behind == '\0');
}

/// Number of dividers in front of each of \a roots, which stand in the order of the text.
QList<int> dividersBefore(const Nodes &nodes, const QByteArray &text)
{
    QList<int> counts;
    int count = 0;
    qsizetype line = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (const int root : nodes.roots) {
        while (line >= 0 && line <= nodes[root].begin && line < text.size()) {
            count += isDivider(text, line) ? 1 : 0;
            line = text.indexOf('\n', line);
            line = line < 0 ? text.size() : line + 1;
        }
        counts.append(qMin(count, mostDividers));
    }
    return counts;
}

bool isHeader(const Nodes &nodes, int root)
{
    const NodeData &map = nodes[root];
    for (qsizetype i = 0; map.kind == Kind::Map && i < map.children.size(); i += 2) {
        if (const NodeData &key = nodes[map.children.at(i)]; key.kind == Kind::Scalar && key.text == "spec"_L1)
            return true;
    }
    return false;
}

/// The first document of the last part that has one, behind the header at place 0.
qsizetype behindHeader(const Nodes &nodes, const QByteArray &text)
{
    const QList<int> parts = dividersBefore(nodes, text);
    qsizetype chosen = 0;
    for (qsizetype i = 1; i < nodes.roots.size(); ++i) {
        const bool isSame = chosen > 0 && parts.at(i) == parts.at(chosen);
        if (nodes[nodes.roots.at(i)].kind != Kind::Null && parts.at(i) > parts.constFirst() && !isSame)
            chosen = i;
    }
    return chosen > 0 ? chosen : 1;
}

} // namespace

void chooseDocuments(Nodes &nodes, const QByteArray &text)
{
    nodes.isOneDocument = nodes.roots.size() < 2;
    if (nodes.isOneDocument)
        return;
    const QList<int> all = nodes.roots;
    qsizetype first = 0;
    while (first + 1 < all.size() && nodes[all.at(first)].kind == Kind::Null)
        ++first;
    nodes.roots = all.mid(first);
    const bool hasHeader = nodes.roots.size() > 1 && isHeader(nodes, nodes.roots.constFirst());
    const qsizetype place = hasHeader ? behindHeader(nodes, text) : 0;
    const int pipeline = nodes.roots.at(place);
    nodes.roots = hasHeader ? QList<int>{nodes.roots.constFirst(), pipeline} : QList<int>{pipeline};
    for (const int root : all) {
        if (!nodes.roots.contains(root) && nodes[root].kind != Kind::Null)
            nodes.unread.append(root);
    }
}

} // namespace caravan::yaml
