// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/tree_data.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace caravan::yaml {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(caravan::yaml::Tree)
};

/// Offset of the first byte that is not UTF-8 or a control character that YAML forbids; -1 when there is none.
qsizetype firstBadByte(const QByteArray &text)
{
    qsizetype i = 0;
    while (i < text.size()) {
        const uchar c = uchar(text.at(i));
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
            return i;
        const int length = c < 0x80 ? 1 : c >= 0xC2 && c < 0xE0 ? 2 : c >= 0xE0 && c < 0xF0 ? 3 : c >= 0xF0 && c < 0xF5 ? 4 : 0;
        if (length == 0 || i + length > text.size())
            return i;
        for (int k = 1; k < length; ++k) {
            if ((uchar(text.at(i + k)) & 0xC0) != 0x80)
                return i;
        }
        i += length;
    }
    return -1;
}

std::optional<Error> refusal(const Source &source, const Limits &limits)
{
    if (source.text.size() > limits.bytes) {
        return Error{ErrorCode::Limit,
                     Messages::tr("The file has %1 bytes; Caravan reads up to %2.")
                         .arg(QString::number(source.text.size()), QString::number(limits.bytes)),
                     source.file};
    }
    const qsizetype bad = firstBadByte(source.text);
    if (bad < 0)
        return std::nullopt;
    if (uchar(source.text.at(bad)) < 0x20) {
        return source.errorAt(bad, ErrorCode::Unreadable, Messages::tr("A control character stands in the text."),
                              Messages::tr("Remove it; YAML allows none but tabs and line ends."));
    }
    return source.errorAt(bad, ErrorCode::Unreadable, Messages::tr("The text is not UTF-8."),
                          Messages::tr("Save the file as UTF-8 in your editor."));
}

} // namespace

Tree::Tree() : m_data(std::make_shared<TreeData>()) { }

Result<Tree> Tree::parse(Source source, const Limits &limits)
{
    if (const std::optional<Error> error = refusal(source, limits))
        return *error;
    const auto data = std::make_shared<TreeData>();
    data->source = std::move(source);
    if (const Result<Done> read = readEvents(*data, limits); !read)
        return read.error();
    findEnds(*data);
    Tree tree;
    tree.m_data = data;
    return tree;
}

const Source &Tree::source() const
{
    return m_data->source;
}

Node Tree::root() const
{
    return m_data->documents.isEmpty() ? Node() : m_data->node(m_data->documents.constLast());
}

Node Tree::header() const
{
    return m_data->documents.size() < 2 ? Node() : m_data->node(m_data->documents.constFirst());
}

Node Tree::find(const Path &path) const
{
    Node node = root();
    for (const QString &step : path) {
        if (node.isSequence()) {
            bool isNumber = false;
            const int index = step.toInt(&isNumber);
            node = isNumber ? node.item(index) : Node();
        } else {
            node = node[step];
        }
    }
    return node;
}

Kind Node::kind() const
{
    return m_data ? (*m_data)[m_index].kind : Kind::Null;
}
Style Node::style() const
{
    return m_data ? (*m_data)[m_index].style : Style::Plain;
}
Span Node::span() const
{
    return m_data ? Span{(*m_data)[m_index].begin, (*m_data)[m_index].end} : Span{};
}
Span Node::contentSpan() const
{
    return m_data ? Span{(*m_data)[m_index].contentBegin, (*m_data)[m_index].end} : Span{};
}
Position Node::position() const
{
    return m_data ? m_data->source.positionAt(span().begin) : Position{};
}
QString Node::text() const
{
    return m_data ? (*m_data)[m_index].text : QString();
}
QString Node::tag() const
{
    return m_data ? (*m_data)[m_index].tag : QString();
}
QString Node::anchor() const
{
    return m_data ? (*m_data)[m_index].anchor : QString();
}

int Node::size() const
{
    if (!m_data)
        return 0;
    const NodeData &data = (*m_data)[m_index];
    return int(data.kind == Kind::Map ? data.children.size() / 2 : data.children.size());
}

Node Node::item(int index) const
{
    return isSequence() && index >= 0 && index < size() ? m_data->node((*m_data)[m_index].children.at(index)) : Node();
}

QList<Node> Node::items() const
{
    QList<Node> nodes;
    if (isSequence()) {
        for (const int child : (*m_data)[m_index].children)
            nodes.append(m_data->node(child));
    }
    return nodes;
}

Entry Node::entry(int index) const
{
    if (!isMap() || index < 0 || index >= size())
        return {};
    const QList<int> &children = (*m_data)[m_index].children;
    return {m_data->node(children.at(2 * index)), m_data->node(children.at(2 * index + 1))};
}

QList<Entry> Node::entries() const
{
    QList<Entry> entries;
    for (int i = 0; isMap() && i < size(); ++i)
        entries.append(entry(i));
    return entries;
}

std::optional<Entry> Node::entryOf(QStringView key) const
{
    for (int i = isMap() ? size() - 1 : -1; i >= 0; --i) {
        const Entry candidate = entry(i);
        if (candidate.key.isScalar() && candidate.key.text() == key)
            return candidate;
    }
    return std::nullopt;
}

Node Node::operator[](QStringView key) const
{
    const std::optional<Entry> found = entryOf(key);
    return found ? found->value : Node();
}

Node Node::parent() const
{
    return m_data ? m_data->node((*m_data)[m_index].parent) : Node();
}

Node Node::target() const
{
    Node node = *this;
    while (node.isAlias()) // an alias refers to an earlier node, so this ends
        node = node.m_data->node((*node.m_data)[node.m_index].target);
    return node;
}

} // namespace caravan::yaml
