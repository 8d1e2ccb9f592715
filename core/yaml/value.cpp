// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/value.h"

#include "core/yaml/tree.h"

namespace caravan::yaml {

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
    if (!tree)
        return tree.error();
    return Value::of(tree->root());
}

} // namespace caravan::yaml
