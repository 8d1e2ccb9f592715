// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/yaml/line_separators.h"
#include "core/yaml/scan.h"
#include "core/yaml/tree_data.h"

#include <algorithm>

namespace caravan::yaml {

namespace {

CARAVAN_TEXTS(EndsTexts);

/// Finds the ends of nodes, children before parents: yaml-cpp tells starts only.
class EndFinder
{
public:
    EndFinder(Nodes &nodes, const Source &source) : m_nodes(nodes), m_source(source), m_text(source.text) { }

    void run()
    {
        placeNulls();
        for (int index = m_nodes.size() - 1; index >= 0; --index)
            finish(index);
        checkDocuments();
        if (const qsizetype place = strayLineEnd(m_nodes, m_text); place >= 0) {
            refuse(place, EndsTexts::tr("This is not valid YAML for GitLab: an invisible character ends the line here."),
                   EndsTexts::tr("Remove the character, or write it in double quotes as \\L, \\P or \\N."));
        }
    }

    /// What yaml-cpp passes over and other readers refuse; the first in the text.
    const std::optional<Error> &error() const { return m_error; }

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

    /// The names of anchors have fewer characters than yaml-cpp takes.
    void checkName(qsizetype begin, qsizetype end)
    {
        const auto isAllowed = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
        };
        if (end == begin + 1 || !std::all_of(m_text.cbegin() + begin + 1, m_text.cbegin() + end, isAllowed))
            refuse(begin,
                   EndsTexts::tr("This is not valid YAML: “%1” is no name for an anchor.")
                       .arg(QString::fromUtf8(m_text.mid(begin, end - begin))),
                   EndsTexts::tr("Use letters, digits, “-” and “_” alone."));
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
                checkName(offset, end);
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
            checkName(node.contentBegin, node.end);
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
            checkDashes(node);
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

    /// Between a dash and its item stand spaces; yaml-cpp takes a tab, too.
    void checkDashes(const NodeData &sequence)
    {
        for (const int child : sequence.children) {
            qsizetype offset = m_nodes[child].begin;
            while (offset > 0 && at(offset - 1) == ' ')
                --offset;
            if (offset > 0 && at(offset - 1) == '\t')
                refuse(offset - 1, EndsTexts::tr("This is not valid YAML: a tab stands behind the dash."),
                       EndsTexts::tr("Replace the tab by spaces."));
        }
    }

    static bool isEmptyNull(const NodeData &node) { return node.kind == Kind::Null && !node.isWrittenNull && !node.hasProperties; }
    static bool isPlain(const NodeData &node) { return node.kind == Kind::Scalar && node.style == Style::Plain; }

    /// What libyaml (0.2.5, scanner.c and parser.c), with which GitLab reads, refuses within brackets and yaml-cpp takes: nothing
    /// between two commas, a colon that begins a text or stands between a word and a bracket or comma.
    void checkFlow(const NodeData &node)
    {
        const char bracket = at(node.contentBegin);
        qsizetype previousEnd = node.contentBegin + (bracket == '[' || bracket == '{' ? 1 : 0);
        for (qsizetype i = 0; i < node.children.size(); ++i) {
            const NodeData &child = m_nodes[node.children.at(i)];
            const bool isKey = node.kind == Kind::Map && i % 2 == 0;
            const bool isValue = node.kind == Kind::Map && !isKey;
            const char first = at(child.contentBegin);
            if (isEmptyNull(child)) {
                qsizetype place = skipSpace(m_text, previousEnd);
                if (i > 0 && at(place) == ',')
                    place = skipSpace(m_text, place + 1);
                if (!isValue && at(place) == ',')
                    refuse(place, EndsTexts::tr("This is not valid YAML: nothing stands before this comma."),
                           EndsTexts::tr("Remove the comma."));
                else if (isKey && at(place) == ':')
                    refuse(place, EndsTexts::tr("This is not valid YAML: no key stands before this colon."),
                           EndsTexts::tr("Write a key before it, or “~” for none."));
            } else if (isPlain(child) && (first == ':' || (isValue && first == '?'))) {
                refuse(child.contentBegin,
                       EndsTexts::tr("This is not valid YAML: “%1” begins no text within brackets.").arg(QLatin1Char(first)),
                       EndsTexts::tr("Put the text into quotes."));
            }
            if (isKey && isPlain(child) && at(child.end) == ':' && QByteArrayView(",?[]{}").contains(at(child.end + 1)))
                refuse(child.end, EndsTexts::tr("This is not valid YAML: there is no space behind the colon."),
                       EndsTexts::tr("Write a space behind it."));
            previousEnd = qMax(previousEnd, child.end);
        }
    }

    /// Empty children stand behind the colon of their key or the dash of their item.
    void placeEmptyChildren(int index)
    {
        const NodeData &node = m_nodes[index];
        qsizetype previousEnd = node.contentBegin;
        qsizetype keyMark = previousEnd;
        if (node.style == Style::Flow)
            checkFlow(node);
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
                        checkExplicit(m_nodes[node.children.at(i - 1)], keyMark);
                } else if (node.style == Style::Block) {
                    const qsizetype mark = skipSpace(m_text, previousEnd);
                    place = at(mark) == '-' || at(mark) == '?' ? mark + 1 : previousEnd;
                }
                child.begin = child.contentBegin = child.end = place;
            }
            previousEnd = child.end;
        }
    }

    /// A block map's \a key without a colon must have a question mark, to be looked for from \a keyMark on. yaml-cpp takes the
    /// last key of a text without either.
    void checkExplicit(const NodeData &key, qsizetype keyMark)
    {
        const qsizetype mark = skipSpace(m_text, keyMark);
        if (at(mark) != '?' || mark >= key.begin)
            refuse(key.begin, EndsTexts::tr("This is not valid YAML: there is no colon behind this."),
                   EndsTexts::tr("Write a key, a colon and a value, or begin the line with # to make it a comment."));
    }

    /// Between two documents stands `---`; yaml-cpp begins another without.
    void checkDocuments()
    {
        for (qsizetype i = 1; i < m_nodes.roots.size(); ++i) {
            const NodeData &root = m_nodes[m_nodes.roots.at(i)];
            const qsizetype from = m_nodes[m_nodes.roots.at(i - 1)].end;
            const QByteArray between = '\n' + m_text.mid(from, root.begin - from);
            if (root.kind != Kind::Null && !between.contains("\n---")) {
                refuse(root.begin, EndsTexts::tr("This is not valid YAML: this belongs to nothing above it."),
                       EndsTexts::tr("Give it the indentation of what it belongs to."));
                return;
            }
        }
    }

    /// Nodes are not looked at in the order of the text: the first place counts, and there the first word.
    void refuse(qsizetype offset, const QString &message, const QString &hint)
    {
        if (m_error && m_errorAt <= offset)
            return;
        m_errorAt = offset;
        m_error = m_source.errorAt(offset, ErrorCode::Syntax, message, hint);
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
        refuse(node.contentBegin, EndsTexts::tr("This is not valid YAML: these quotes are not closed."),
               EndsTexts::tr("Close them where the text ends that they hold."));
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
        static constexpr QByteArrayView escapes("0abt\tnvfre \"/\\N_LPxuU\r\n");
        for (++offset; offset < m_text.size(); ++offset) {
            if (m_text.at(offset) == '\\') {
                ++offset;
                if (offset < m_text.size() && !escapes.contains(m_text.at(offset)))
                    refuse(offset - 1,
                           EndsTexts::tr("This is not valid YAML: “\\%1” means nothing in double quotes.").arg(QLatin1Char(m_text.at(offset))),
                           EndsTexts::tr("Write two backslashes for one, or use single quotes."));
            } else if (m_text.at(offset) == '"')
                return offset + 1;
        }
        return -1;
    }

    /// Follows the value through the text: line ends are folded, everything else stands there as it is.
    qsizetype plainEnd(const NodeData &node) const
    {
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
    std::optional<Error> m_error;
    qsizetype m_errorAt = 0;
};

} // namespace

std::optional<Error> findEnds(Nodes &nodes, const Source &source)
{
    EndFinder finder(nodes, source);
    finder.run();
    return finder.error();
}

} // namespace caravan::yaml
