// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/value.h"

#include "core/yaml/anchors.h"
#include "core/yaml/tree.h"

namespace caravan::yaml {

namespace {

constexpr qsizetype mostForeignAnchors = 100;

/// The value of \a yaml, which is refused for the anchor \a missing; nullopt where that is not all that is wrong.
std::optional<Value> withForeignAnchors(const QByteArray &yaml, QString missing)
{
    const QString key = QStringLiteral("value");
    QByteArray inner = '\n' + yaml;
    inner.replace("\n", "\n  ");
    QByteArray anchors;
    for (qsizetype count = 0; count < mostForeignAnchors && !missing.isEmpty(); ++count) {
        anchors += "  - &" + missing.toUtf8() + " 0\n";
        const QByteArray text = "anchors:\n" + anchors + key.toUtf8() + ':' + inner;
        const Result<Tree> tree = Tree::parse(Source({}, text));
        if (tree)
            return Value::of(tree->root()[key]);
        missing = missingAnchor(text, tree.error());
    }
    return std::nullopt;
}

} // namespace

bool List::operator==(const List &other) const = default;
bool Map::operator==(const Map &other) const = default;

Value Value::texts(const QStringList &strings, bool flow)
{
    List list;
    list.flow = flow;
    for (const QString &string : strings)
        list.items.append(Text{string});
    return list;
}

Value Value::of(const Node &node)
{
    switch (node.kind()) {
    case Kind::Null:
        return Verbatim{QStringLiteral("null")};
    case Kind::Alias:
        return Verbatim{u'*' + node.anchor()};
    case Kind::Scalar:
        break;
    case Kind::Sequence: {
        List list;
        list.flow = node.style() == Style::Flow;
        for (const Node &item : node.items())
            list.items.append(Value::of(item));
        if (!node.tag().isEmpty()) {
            list.flow = true;
            return Verbatim{node.tag() + u' ' + QString::fromUtf8(writeFlow(list))};
        }
        return list;
    }
    case Kind::Map: {
        Map map;
        for (const Entry &entry : node.entries())
            map.entries.append({entry.key.text(), Value::of(entry.value)});
        return map;
    }
    }
    if (!node.tag().isEmpty())
        return Verbatim{node.tag() + u' ' + QString::fromUtf8(writeScalar(node.text()))};
    const bool isToken = node.style() == Style::Plain && isTyped(node.text());
    if (isToken)
        return Verbatim{node.text()};
    return Text{node.text()};
}

Result<Value> Value::parse(const QByteArray &yaml)
{
    const Result<Tree> tree = Tree::parse(Source({}, yaml));
    if (tree)
        return Value::of(tree->root());
    const std::optional<Value> value = withForeignAnchors(yaml, missingAnchor(yaml, tree.error()));
    return value ? Result<Value>(*value) : Result<Value>(tree.error());
}

} // namespace caravan::yaml
