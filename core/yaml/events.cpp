// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows yaml-cpp, and the only one with a `try`.

#include "core/yaml/tree_data.h"

#include <QCoreApplication>
#include <QHash>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace caravan::yaml {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(caravan::yaml::Events)
};

/// Reads a byte array in place.
class ByteBuffer : public std::streambuf
{
public:
    explicit ByteBuffer(const QByteArray &bytes)
    {
        char *data = const_cast<char *>(bytes.constData()); // the get area is only read
        setg(data, data, data + bytes.size());
    }
};

/// Thrown out of the event handler when a limit is reached; never leaves this file.
struct LimitReached {
    Error error;
};

Error tooDeep(const Source &source, qsizetype offset, const Limits &limits)
{
    return source.errorAt(offset, ErrorCode::Limit, Messages::tr("The file is nested deeper than %1 levels.").arg(limits.depth),
                          Messages::tr("Write with fewer lists and maps in one another what stands here."));
}

class TreeBuilder : public YAML::EventHandler
{
public:
    TreeBuilder(Nodes &nodes, const Source &source, const Limits &limits, qsizetype bom)
        : m_nodes(nodes), m_source(source), m_limits(limits), m_bom(bom)
    {
    }

    void OnDocumentStart(const YAML::Mark &) override { m_anchors.clear(); }
    void OnDocumentEnd() override { }
    void OnAnchor(const YAML::Mark &, const std::string &name) override { m_anchorName = QString::fromStdString(name); }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { add(mark, Kind::Null, {}, anchor); }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const int index = add(mark, Kind::Alias, {}, 0);
        m_nodes[index].target = m_anchors.value(anchor, -1);
        if (m_nodes[index].target >= 0)
            m_nodes[index].anchor = m_nodes[m_nodes[index].target].anchor;
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        const int index = add(mark, Kind::Scalar, tag, anchor);
        // QString drops a byte order mark in front, but here it is part of the text.
        const bool hasMark = value.compare(0, sizeof byteOrderMark - 1, byteOrderMark) == 0;
        m_nodes[index].text = (hasMark ? QString(QChar::ByteOrderMark) : QString()) + QString::fromStdString(value);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        open(mark, Kind::Sequence, tag, anchor, style);
    }
    void OnSequenceEnd() override { m_open.removeLast(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        open(mark, Kind::Map, tag, anchor, style);
    }
    void OnMapEnd() override { m_open.removeLast(); }

private:
    void open(const YAML::Mark &mark, Kind kind, const std::string &tag, YAML::anchor_t anchor,
              YAML::EmitterStyle::value style)
    {
        const int index = add(mark, kind, tag, anchor);
        m_nodes[index].style = style == YAML::EmitterStyle::Flow ? Style::Flow : Style::Block;
        m_open.append(index);
        if (m_open.size() > m_limits.depth)
            throw LimitReached{tooDeep(m_source, m_nodes[index].begin, m_limits)};
    }

    int add(const YAML::Mark &mark, Kind kind, const std::string &tag, YAML::anchor_t anchor)
    {
        const int index = m_nodes.size();
        NodeData node;
        node.kind = kind;
        node.begin = qMin<qsizetype>(mark.pos + m_bom, m_source.text.size());
        // yaml-cpp tells "?" for plain and "!" for quoted scalars, and "!" for a lone `!` too.
        const bool hasTag = tag == "!" ? m_source.text.mid(node.begin, 1) == "!" : !tag.empty() && tag != "?";
        node.hasProperties = hasTag || anchor != 0;
        if (m_open.isEmpty()) {
            m_nodes.roots.append(index);
        } else {
            node.parent = m_open.constLast();
            m_nodes[node.parent].children.append(index);
        }
        if (anchor != 0) {
            node.anchor = m_anchorName;
            m_anchors.insert(anchor, index);
        }
        m_nodes.list.push_back(std::move(node));
        if (index >= m_limits.nodes) {
            throw LimitReached{m_source.errorAt(m_nodes[index].begin, ErrorCode::Limit,
                                                Messages::tr("The file has more than %1 values.").arg(m_limits.nodes),
                                                Messages::tr("Divide it into files that it includes."))};
        }
        return index;
    }

    Nodes &m_nodes;
    const Source &m_source;
    const Limits &m_limits;
    qsizetype m_bom;
    QList<int> m_open;
    QString m_anchorName;
    QHash<YAML::anchor_t, int> m_anchors;
};

/// yaml-cpp gives an empty document again and again where a text begins with a comma.
bool standsStill(const Nodes &nodes)
{
    if (nodes.roots.size() < 2)
        return false;
    const NodeData &last = nodes[nodes.roots.constLast()];
    const NodeData &before = nodes[nodes.roots.at(nodes.roots.size() - 2)];
    return last.kind == Kind::Null && before.kind == Kind::Null && last.begin == before.begin;
}

Error syntaxError(const Source &source, const YAML::Exception &exception, qsizetype bom)
{
    const QString text = QString::fromStdString(exception.msg);
    const qsizetype offset = exception.mark.is_null() ? 0 : qMin<qsizetype>(exception.mark.pos + bom, source.text.size());
    const int line = source.lines.lineAt(offset);
    const QByteArray bytes = source.slice({source.lines.lineStart(line), source.lines.lineEnd(line)});
    const qsizetype indent = bytes.size() - bytes.trimmed().size();
    if (bytes.left(indent).contains('\t')) {
        return source.errorAt(source.lines.lineStart(line) + bytes.indexOf('\t'), ErrorCode::Syntax,
                              Messages::tr("A tab stands in the indentation, which YAML does not allow."),
                              Messages::tr("Replace the tab by spaces."));
    }
    return source.errorAt(offset, ErrorCode::Syntax, Messages::tr("This is not valid YAML: %1.").arg(text));
}

} // namespace

Result<Nodes> readEvents(const Source &source, const Limits &limits)
{
    const qsizetype bom = source.text.startsWith(byteOrderMark) ? 3 : 0;
    Nodes nodes;
    ByteBuffer buffer(source.text);
    std::istream stream(&buffer);
    try {
        YAML::Parser parser(stream);
        TreeBuilder builder(nodes, source, limits, bom);
        while (parser.HandleNextDocument(builder)) {
            if (standsStill(nodes))
                return source.errorAt(nodes.list.back().begin, ErrorCode::Syntax, Messages::tr("This is not valid YAML."));
        }
    } catch (const LimitReached &limit) {
        return limit.error;
    } catch (const YAML::DeepRecursion &exception) {
        return tooDeep(source, exception.mark.pos + bom, limits);
    } catch (const YAML::Exception &exception) {
        return syntaxError(source, exception, bom);
    }
    return nodes;
}

} // namespace caravan::yaml
