// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/packed.h"

#include "core/yaml/data_texts.h"
#include "core/yaml/tree_data.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace caravan::yaml {

using namespace Qt::StringLiterals;

namespace {

constexpr char mark[] = "caravan tree 2\n";

/// What a tree knows its text by: its length, and a sum over it, eight bytes at a time (FNV-1a, fowler-noll-vo draft 17, section 2, with the high half
/// mixed into the low one). It is taken at each start of the program, and no secret hangs on it.
QByteArray fingerprint(const QByteArray &text)
{
    constexpr quint64 offsetBasis = 0xCBF29CE484222325;
    constexpr quint64 prime = 0x100000001B3;
    constexpr int half = 32;
    quint64 sum = offsetBasis ^ quint64(text.size());
    for (qsizetype at = 0; at < text.size(); at += qsizetype(sizeof sum)) {
        quint64 word = 0;
        std::memcpy(&word, text.constData() + at, size_t(std::min(text.size() - at, qsizetype(sizeof word))));
        sum = (sum ^ word) * prime;
        sum ^= sum >> half;
    }
    return QByteArray(reinterpret_cast<const char *>(&sum), sizeof sum);
}

/// What a node is, but for its texts and children.
struct PackedNode {
    qint64 begin = 0;
    qint64 contentBegin = 0;
    qint64 end = 0;
    qint32 parent = -1;
    qint32 target = -1;
    quint8 kind = 0;
    quint8 style = 0;
    quint8 hasProperties = 0;
    quint8 isWrittenNull = 0;
    quint32 unused = 0; ///< so that no byte is left to chance
};

class Writer
{
public:
    template<class T>
    void put(const T &value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof(T));
    }
    void put(const QString &text)
    {
        put(qint32(text.size()));
        m_bytes.append(reinterpret_cast<const char *>(text.constData()), text.size() * qsizetype(sizeof(QChar)));
    }
    void put(const QList<int> &numbers)
    {
        put(qint32(numbers.size()));
        for (const int number : numbers)
            put(qint32(number));
    }
    void put(const QByteArray &bytes) { m_bytes += bytes; }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what a Writer wrote; after something that is not there everything is empty.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) { }

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_at == m_end; }
    template<class T>
    T take()
    {
        T value{};
        if (const char *from = advance(sizeof(T)))
            std::memcpy(&value, from, sizeof(T));
        return value;
    }
    /// A number of things that take at least \a size bytes each.
    qint32 takeCount(qsizetype size)
    {
        const auto count = take<qint32>();
        m_isGood = m_isGood && count >= 0 && count <= (m_end - m_at) / size;
        return m_isGood ? count : 0;
    }
    QString takeText()
    {
        const qint32 size = takeCount(sizeof(QChar));
        if (size == 0) // most nodes have no tag and no anchor
            return {};
        QString text(size, Qt::Uninitialized);
        if (const char *from = advance(size * qsizetype(sizeof(QChar))))
            std::memcpy(text.data(), from, size_t(size) * sizeof(QChar));
        return text;
    }
    QList<int> takeNumbers()
    {
        static_assert(sizeof(int) == sizeof(qint32));
        const qint32 count = takeCount(sizeof(qint32));
        if (count == 0)
            return {};
        QList<int> numbers(count);
        if (const char *from = advance(count * qsizetype(sizeof(qint32))))
            std::memcpy(numbers.data(), from, size_t(count) * sizeof(qint32));
        return numbers;
    }
    QByteArray takeBytes(qsizetype size)
    {
        const char *from = advance(size);
        return from ? QByteArray(from, size) : QByteArray();
    }

private:
    const char *advance(qsizetype size)
    {
        m_isGood = m_isGood && size <= m_end - m_at;
        return m_isGood ? std::exchange(m_at, m_at + size) : nullptr;
    }

    const char *m_at;
    const char *m_end;
    bool m_isGood = true;
};

void put(Writer &writer, const NodeData &node)
{
    PackedNode packed;
    packed.begin = node.begin;
    packed.contentBegin = node.contentBegin;
    packed.end = node.end;
    packed.parent = node.parent;
    packed.target = node.target;
    packed.kind = quint8(node.kind);
    packed.style = quint8(node.style);
    packed.hasProperties = node.hasProperties;
    packed.isWrittenNull = node.isWrittenNull;
    writer.put(packed);
    writer.put(node.text);
    writer.put(node.tag);
    writer.put(node.anchor);
    writer.put(node.children);
}

NodeData takeNode(Reader &reader)
{
    const auto packed = reader.take<PackedNode>();
    NodeData node;
    node.begin = packed.begin;
    node.contentBegin = packed.contentBegin;
    node.end = packed.end;
    node.parent = packed.parent;
    node.target = packed.target;
    node.kind = Kind(packed.kind);
    node.style = Style(packed.style);
    node.hasProperties = packed.hasProperties;
    node.isWrittenNull = packed.isWrittenNull;
    node.text = reader.takeText();
    node.tag = reader.takeText();
    node.anchor = reader.takeText();
    node.children = reader.takeNumbers();
    return node;
}

void put(Writer &writer, const Section &section)
{
    writer.put(qint32(section.nodes.size()));
    for (const NodeData &node : section.nodes.list)
        put(writer, node);
    writer.put(section.nodes.roots);
    writer.put(section.anchors);
    writer.put(section.outerAliases.join(u'\n'));
}

Section takeSection(Reader &reader)
{
    Section section;
    const qint32 count = reader.takeCount(sizeof(PackedNode));
    section.nodes.list.reserve(size_t(count));
    for (qint32 i = 0; i < count; ++i)
        section.nodes.list.push_back(takeNode(reader));
    section.nodes.roots = reader.takeNumbers();
    section.anchors = reader.takeNumbers();
    section.outerAliases = reader.takeText().split(u'\n', Qt::SkipEmptyParts);
    section.index();
    return section;
}

} // namespace

QByteArray packed(const Tree &tree)
{
    const TreeData &data = TreeData::of(tree);
    Writer writer;
    writer.put(QByteArray(mark));
    writer.put(fingerprint(tree.text()));
    writer.put(quint8(data.isDivided));
    writer.put(qint32(data.sections.size()));
    for (const PlacedSection &placed : data.sections) {
        writer.put(qint64(placed.begin));
        put(writer, *placed.section);
    }
    return writer.bytes();
}

std::optional<Tree> unpacked(const QByteArray &bytes, const Source &source)
{
    Reader reader(bytes);
    const QByteArray expected = mark + fingerprint(source.text);
    if (reader.takeBytes(expected.size()) != expected)
        return std::nullopt;
    TreeData data;
    data.source = source;
    data.isDivided = reader.take<quint8>();
    const qint32 count = reader.takeCount(sizeof(qint64));
    for (qint32 i = 0; i < count; ++i) {
        PlacedSection placed;
        placed.begin = reader.take<qint64>();
        placed.section = std::make_shared<const Section>(takeSection(reader));
        data.sections.push_back(std::move(placed));
    }
    if (!reader.isGood() || !reader.isAtEnd() || (data.isDivided && !data.indexAnchors()))
        return std::nullopt;
    data.indexRootKeys();
    return TreeData::treeOf(std::move(data));
}

Result<Tree> treeOfData(const Source &source)
{
    if (!source.file.startsWith(u':'))
        return Tree::parse(source);
    QFile file(source.file + u".tree"_s);
    if (file.open(QIODevice::ReadOnly)) {
        if (const std::optional<Tree> tree = unpacked(file.readAll(), source))
            return inUsersLanguage(*tree);
    }
    const Result<Tree> tree = Tree::parse(source);
    return tree ? Result<Tree>(inUsersLanguage(*tree)) : tree;
}

} // namespace caravan::yaml
