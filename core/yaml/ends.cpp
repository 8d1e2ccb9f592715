// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where nodes end.

#include "core/yaml/scan.h"
#include "core/yaml/strictness.h"

namespace caravan::yaml {

namespace {

/// Finds the ends of nodes, children before parents: yaml-cpp tells starts only.
class EndFinder
{
public:
    EndFinder(Nodes &nodes, const Source &source) : m_nodes(nodes), m_source(source), m_text(source.text), m_strictness(nodes, source) { }

    void run()
    {
        placeNulls();
        for (int index = m_nodes.size() - 1; index >= 0; --index)
            finish(index);
        m_strictness.checkText();
    }

    const std::optional<Error> &error() const { return m_strictness.error(); }

private:
    char at(qsizetype offset) const { return offset < m_text.size() ? m_text.at(offset) : '\0'; }

    /// A null is either written (`~`, `null`) at its mark, or empty: then its mark is the next token's, which another node
    /// may have too, and its place is decided when its neighbours are known.
    void placeNulls()
    {
        for (size_t i = 0; i < m_nodes.list.size(); ++i) {
            NodeData &node = m_nodes.list[i];
            if (node.kind != Kind::Null)
                continue;
            const bool isShared = i + 1 < m_nodes.list.size() && m_nodes.list[i + 1].begin == node.begin;
            node.isWrittenNull = !isShared && nullTokenLength(contentBegin(node)) > 0;
        }
    }

    int nullTokenLength(qsizetype offset) const
    {
        for (const QByteArrayView token : {"~", "null", "Null", "NULL"}) {
            if (QByteArrayView(m_text).sliced(qMin(offset, m_text.size())).startsWith(token)) {
                const char after = at(offset + token.size());
                if (after == '\0' || isBlank(after) || isBreak(after) || after == ',' || after == ']' || after == '}' || after == ':')
                    return int(token.size());
            }
        }
        return 0;
    }

    qsizetype propertyEnd(qsizetype offset) const
    {
        while (offset < m_text.size() && !isBlank(at(offset)) && !isBreak(at(offset)) && at(offset) != ',' && at(offset) != ']'
               && at(offset) != '}')
            ++offset;
        return offset;
    }

    /// Behind tag and anchor. Where nothing follows on the line, the end of the last property.
    qsizetype contentBegin(NodeData &node)
    {
        qsizetype offset = node.begin;
        if (!node.hasProperties)
            return offset;
        qsizetype end = offset;
        while (at(offset) == '&' || at(offset) == '!') {
            end = propertyEnd(offset);
            if (at(offset) == '&')
                m_strictness.checkName(offset, end);
            if (at(offset) == '!')
                node.tag = QString::fromUtf8(m_text.mid(offset, end - offset));
            offset = skipSpace(m_text, end);
        }
        const bool isEmpty = (node.kind == Kind::Scalar && node.text.isEmpty() && at(offset) != '"' && at(offset) != '\''
                              && at(offset) != '|' && at(offset) != '>')
            || node.kind == Kind::Null;
        return isEmpty ? end : offset;
    }

    void finish(int index)
    {
        NodeData &node = m_nodes[index];
        if (node.kind != Kind::Null)
            node.contentBegin = contentBegin(node);
        switch (node.kind) {
        case Kind::Null:
            finishNull(index);
            break;
        case Kind::Scalar:
            finishScalar(index);
            break;
        case Kind::Alias:
            node.end = propertyEnd(node.contentBegin);
            m_strictness.checkName(node.contentBegin, node.end);
            break;
        case Kind::Sequence:
        case Kind::Map:
            finishCollection(index);
            break;
        }
    }

    void finishNull(int index)
    {
        NodeData &node = m_nodes[index];
        if (node.isWrittenNull) {
            node.contentBegin = contentBegin(node);
            node.end = node.contentBegin + nullTokenLength(node.contentBegin);
        } else if (node.hasProperties) {
            node.contentBegin = node.end = contentBegin(node);
        } else {
            node.contentBegin = node.end = node.begin; // corrected by the parent, which knows the place
        }
    }

    void finishCollection(int index)
    {
        placeEmptyChildren(index);
        NodeData &node = m_nodes[index];
        if (node.kind == Kind::Sequence && node.style == Style::Block)
            m_strictness.checkDashes(node);
        const char bracket = at(node.contentBegin);
        const bool isBracketed = node.style == Style::Flow && (bracket == '[' || bracket == '{');
        qsizetype end = node.contentBegin + (isBracketed ? 1 : 0);
        for (const int child : std::as_const(node.children))
            end = qMax(end, m_nodes[child].end);
        if (!node.children.isEmpty() && node.style == Style::Block)
            node.contentBegin = node.kind == Kind::Map ? m_nodes[node.children.constFirst()].begin : node.contentBegin;
        if (isBracketed) {
            const char closing = bracket == '[' ? ']' : '}';
            end = skipSpace(m_text, end);
            while (end < m_text.size() && m_text.at(end) != closing)
                end = skipSpace(m_text, end + 1); // a comma, or the colon of an entry without value
            end = qMin(end + 1, m_text.size());
        }
        node.end = end;
    }

    /// Empty children stand behind the colon of their key or the dash of their item.
    void placeEmptyChildren(int index)
    {
        const NodeData &node = m_nodes[index];
        qsizetype previousEnd = node.contentBegin;
        qsizetype keyMark = previousEnd;
        if (node.style == Style::Flow)
            m_strictness.checkFlow(node);
        for (qsizetype i = 0; i < node.children.size(); ++i) {
            NodeData &child = m_nodes[node.children.at(i)];
            const bool isEmpty = isEmptyNull(child);
            if (i % 2 == 0)
                keyMark = previousEnd;
            if (isEmpty) {
                qsizetype place = previousEnd;
                if (node.kind == Kind::Map && i % 2 == 1) {
                    const qsizetype colon = skipSpace(m_text, previousEnd);
                    place = at(colon) == ':' ? colon + 1 : previousEnd;
                    if (place == previousEnd && node.style == Style::Block)
                        m_strictness.checkExplicit(m_nodes[node.children.at(i - 1)], keyMark);
                } else if (node.style == Style::Block) {
                    const qsizetype mark = skipSpace(m_text, previousEnd);
                    place = at(mark) == '-' || at(mark) == '?' ? mark + 1 : previousEnd;
                }
                child.begin = child.contentBegin = child.end = place;
            }
            previousEnd = child.end;
        }
    }

    void finishScalar(int index)
    {
        NodeData &node = m_nodes[index];
        switch (at(node.contentBegin)) {
        case '\'':
            node.style = Style::SingleQuoted;
            node.end = closed(node, singleQuotedEnd(node.contentBegin));
            break;
        case '"':
            node.style = Style::DoubleQuoted;
            node.end = closed(node, doubleQuotedEnd(node.contentBegin));
            break;
        case '|':
        case '>':
            node.style = at(node.contentBegin) == '|' ? Style::Literal : Style::Folded;
            node.end = blockScalarEnd(index);
            break;
        default:
            node.style = Style::Plain;
            node.end = plainEnd(node);
        }
    }

    /// \a end, or that of the text where the quotes are not closed.
    qsizetype closed(const NodeData &node, qsizetype end)
    {
        if (end >= 0)
            return end;
        m_strictness.refuseOpenQuotes(node);
        return m_text.size();
    }

    /// Behind the closing quotes; -1 for none.
    qsizetype singleQuotedEnd(qsizetype offset) const
    {
        for (++offset; offset < m_text.size(); ++offset) {
            if (m_text.at(offset) != '\'')
                continue;
            if (at(offset + 1) != '\'')
                return offset + 1;
            ++offset;
        }
        return -1;
    }

    qsizetype doubleQuotedEnd(qsizetype offset)
    {
        for (++offset; offset < m_text.size(); ++offset) {
            if (m_text.at(offset) == '\\') {
                m_strictness.checkEscape(offset);
                ++offset;
            } else if (m_text.at(offset) == '"')
                return offset + 1;
        }
        return -1;
    }

    /// The end of a value of one line without letters beyond ASCII, which stands there as it is; -1 for another one.
    qsizetype simpleEnd(const NodeData &node) const
    {
        const qsizetype end = node.contentBegin + node.text.size();
        if (end > m_text.size())
            return -1;
        const char *bytes = m_text.constData() + node.contentBegin;
        for (const QChar c : node.text) {
            const char byte = *bytes++;
            if (c.unicode() >= 0x80 || char(c.unicode()) != byte || isBreak(byte))
                return -1;
        }
        return node.text.endsWith(u' ') || node.text.endsWith(u'\t') ? -1 : end;
    }

    /// Follows the value through the text: line ends are folded, everything else stands there as it is.
    qsizetype plainEnd(const NodeData &node) const
    {
        if (const qsizetype end = simpleEnd(node); end >= 0)
            return end;
        const QByteArray value = node.text.toUtf8();
        qsizetype offset = node.contentBegin;
        qsizetype i = 0;
        while (i < value.size() && offset < m_text.size()) {
            if (m_text.at(offset) == value.at(i) && !isBreak(value.at(i))) {
                // A blank before a line end is folded away with it.
                if (isBlank(value.at(i)) && foldsAt(offset)) {
                    offset = pastFold(offset);
                    ++i;
                    continue;
                }
                ++offset;
                ++i;
            } else if (isBlank(m_text.at(offset)) || isBreak(m_text.at(offset))) {
                offset = pastFold(offset);
                while (i < value.size() && (value.at(i) == '\n' || value.at(i) == ' '))
                    ++i;
            } else {
                break;
            }
        }
        return offset;
    }

    bool foldsAt(qsizetype offset) const
    {
        while (isBlank(at(offset)))
            ++offset;
        return isBreak(at(offset));
    }
    qsizetype pastFold(qsizetype offset) const
    {
        while (isBlank(at(offset)) || isBreak(at(offset)))
            ++offset;
        return offset;
    }

    qsizetype lineEnd(qsizetype offset) const
    {
        const qsizetype end = m_text.indexOf('\n', offset);
        return end < 0 ? m_text.size() : end;
    }

    int columnOf(qsizetype offset) const
    {
        const int line = m_source.lines.lineAt(offset);
        qsizetype start = m_source.lines.lineStart(line);
        if (start == 0 && m_text.startsWith("\xEF\xBB\xBF"))
            start = 3;
        return int(offset - start);
    }

    /// Indentation of the block collection that the node stands in; -1 at the root.
    int parentIndent(int index)
    {
        for (int parent = m_nodes[index].parent; parent >= 0; parent = m_nodes[parent].parent) {
            NodeData &node = m_nodes[parent];
            if (node.style == Style::Block)
                return columnOf(node.kind == Kind::Map ? m_nodes[node.children.constFirst()].begin : contentBegin(node));
        }
        return -1;
    }

    qsizetype blockScalarEnd(int index)
    {
        const NodeData &node = m_nodes[index];
        qsizetype offset = node.contentBegin + 1;
        bool keepsLines = false;
        int indent = -1;
        while (offset < m_text.size() && !isBlank(at(offset)) && !isBreak(at(offset))) {
            keepsLines |= at(offset) == '+';
            if (at(offset) >= '1' && at(offset) <= '9')
                indent = qMax(parentIndent(index), 0) + (at(offset) - '0');
            ++offset;
        }
        const qsizetype headerEnd = lineEnd(offset);
        qsizetype end = offset;
        if (isBreak(at(offset)) && at(offset - 1) == '\r')
            --end;
        int firstIndent = parentIndent(index) + 1;
        qsizetype start = headerEnd + 1;
        bool hasContent = false;
        while (start < m_text.size()) {
            qsizetype first = start;
            while (at(first) == ' ')
                ++first;
            const qsizetype stop = lineEnd(start);
            const bool isEmptyLine = first >= stop || (at(first) == '\r' && first + 1 >= stop);
            if (isEmptyLine) {
                if (keepsLines)
                    end = stop;
            } else {
                const int width = int(first - start);
                const QByteArrayView line = QByteArrayView(m_text).sliced(start);
                if (line.startsWith("---") || line.startsWith("..."))
                    break; // the document ends
                if (indent < 0) {
                    if (width < firstIndent)
                        break;
                    indent = width;
                }
                if (width < indent)
                    break;
                hasContent = true;
                end = stop;
            }
            start = stop + 1;
        }
        if (!hasContent && !keepsLines)
            end = offset;
        if (end > node.contentBegin && end <= m_text.size() && at(end - 1) == '\r')
            --end;
        return end;
    }

    Nodes &m_nodes;
    const Source &m_source;
    const QByteArray &m_text;
    Strictness m_strictness;
};

} // namespace

std::optional<Error> findEnds(Nodes &nodes, const Source &source)
{
    EndFinder finder(nodes, source);
    finder.run();
    return finder.error();
}

} // namespace caravan::yaml
