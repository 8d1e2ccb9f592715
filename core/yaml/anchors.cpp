// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/anchors.h"

#include "core/yaml/scan.h"

#include <QHash>

namespace caravan::yaml {

using namespace Qt::StringLiterals;

namespace {

/// The nodes at or below \a node that have an anchor or are an alias, keys too, in the order of the text.
void collectLinked(const Node &node, QList<Node> &found)
{
    if (node.isAlias() || !node.anchor().isEmpty())
        found.append(node);
    for (const Entry &entry : node.entries()) {
        collectLinked(entry.key, found);
        collectLinked(entry.value, found);
    }
    for (const Node &item : node.items())
        collectLinked(item, found);
}

} // namespace

TextEdits anchorsSetApart(const Tree &tree, const Span &span)
{
    if (!tree.source().slice(span).contains('&'))
        return {};
    QList<Node> linked;
    collectLinked(tree.root(), linked);
    QSet<QString> names;
    QSet<QString> others;
    for (const Node &node : std::as_const(linked)) {
        names.insert(node.anchor());
        if (!node.isAlias() && !span.contains(node.span().begin))
            others.insert(node.anchor());
    }
    QHash<QString, QString> freeNames;
    TextEdits edits;
    for (const Node &node : std::as_const(linked)) {
        const qsizetype defined = node.target().span().begin;
        const QString &name = node.anchor();
        if (!span.contains(node.span().begin) || !span.contains(defined) || !others.contains(name))
            continue;
        QString &free = freeNames[name];
        for (int number = 2; free.isEmpty() || names.contains(free); ++number)
            free = u"%1-%2"_s.arg(name, QString::number(number));
        const qsizetype at = node.isAlias() ? node.span().begin : tree.text().indexOf('&' + name.toUtf8(), node.span().begin);
        edits.append({{at + 1, at + 1 + name.toUtf8().size()}, free.toUtf8()});
    }
    return edits;
}

QString aliasNameAt(const QByteArray &text, qsizetype offset)
{
    if (text.mid(offset, 1) != "*")
        return {};
    qsizetype end = offset + 1;
    while (end < text.size() && !isBlank(text.at(end)) && !isBreak(text.at(end)) && !QByteArrayView(",[]{}").contains(text.at(end)))
        ++end;
    return QString::fromUtf8(text.mid(offset + 1, end - offset - 1));
}

QString missingAnchor(const QByteArray &text, const Error &error)
{
    const LineIndex lines(text);
    if (error.code != ErrorCode::Syntax || error.line < 1)
        return {};
    qsizetype at = lines.lineStart(error.line);
    for (int column = 1; column < error.column && at < text.size(); ++column) {
        for (++at; at < text.size() && (uchar(text.at(at)) & 0xC0) == 0x80;)
            ++at;
    }
    return aliasNameAt(text, at);
}

} // namespace caravan::yaml
