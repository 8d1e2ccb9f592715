// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/tree_data.h"

#include "core/base/texts.h"
#include "core/yaml/slices.h"

#include <QStringDecoder>

#include <algorithm>

namespace caravan::yaml {

namespace {

CARAVAN_TEXTS(TreeTexts);

/// Whether a character that YAML forbids begins at \a i: libyaml 0.2.5, reader.c. Where a line ends for YAML 1.1 (U+0085) is none.
bool isForbidden(const QByteArray &text, qsizetype i)
{
    const auto byte = [&text](qsizetype at) { return at < text.size() ? uchar(text.at(at)) : uchar(0); };
    const uchar c = byte(i);
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F
        || (c == 0xC2 && byte(i + 1) >= 0x80 && byte(i + 1) < 0xA0 && byte(i + 1) != 0x85)
        || (c == 0xEF && byte(i + 1) == 0xBF && byte(i + 2) >= 0xBE);
}

/// Length of the character of UTF-8 that begins at \a i, whose first byte is no ASCII; 0 where none does: RFC 3629, section 4.
int lengthAt(const QByteArray &text, qsizetype i)
{
    const uchar first = uchar(text.at(i));
    const int length = first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > text.size())
        return 0;
    const uchar second = uchar(text.at(i + 1));
    const bool isOverlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool isSurrogate = first == 0xED && second >= 0xA0;
    const bool isBeyond = first == 0xF4 && second >= 0x90;
    for (int k = 1; k < length; ++k) {
        if ((uchar(text.at(i + k)) & 0xC0) != 0x80)
            return 0;
    }
    return isOverlong || isSurrogate || isBeyond ? 0 : length;
}

/// Offset of the first byte that is not UTF-8 or of a control character that YAML forbids; -1 when there is none.
qsizetype firstBadByte(const QByteArray &text)
{
    qsizetype i = 0;
    while (i < text.size()) {
        const uchar c = uchar(text.at(i));
        if ((c < 0x20 || c >= 0x7F) && isForbidden(text, i))
            return i;
        const int length = c < 0x80 ? 1 : lengthAt(text, i);
        if (length == 0)
            return i;
        i += length;
    }
    return -1;
}

/// Offset of the first carriage return that no line feed follows; -1 for none. YAML ends a line there, yaml-cpp does not.
qsizetype firstLoneReturn(const QByteArray &text)
{
    qsizetype at = text.indexOf('\r');
    while (at >= 0 && at + 1 < text.size() && text.at(at + 1) == '\n')
        at = text.indexOf('\r', at + 1);
    return at;
}

Error loneReturn(const Source &source, qsizetype offset)
{
    return source.errorAt(offset, ErrorCode::Unreadable,
                          TreeTexts::tr("A line of this file ends with a carriage return alone, which Caravan does not read."),
                          TreeTexts::tr("Save the file with other line ends (LF or CRLF) in your editor."));
}

} // namespace

std::optional<Error> refusal(const Source &source, const Limits &limits)
{
    if (source.text.size() > limits.bytes) {
        return Error{ErrorCode::Limit,
                     TreeTexts::tr("The file has %1 bytes; Caravan reads up to %2.")
                         .arg(QString::number(source.text.size()), QString::number(limits.bytes)),
                     source.file,
                     0,
                     0,
                     TreeTexts::tr("Divide it into files that it includes.")};
    }
    const qsizetype bad = firstBadByte(source.text);
    if (bad < 0) {
        const bool hasLines = source.text.contains('\n') || !source.text.trimmed().contains('\r');
        return hasLines ? std::nullopt : std::optional(loneReturn(source, source.text.indexOf('\r')));
    }
    if (isForbidden(source.text, bad)) {
        return source.errorAt(bad, ErrorCode::Unreadable, TreeTexts::tr("A control character stands in the text."),
                              TreeTexts::tr("Remove it; YAML allows none but tabs and line ends."));
    }
    return source.errorAt(bad, ErrorCode::Unreadable, TreeTexts::tr("The text is not UTF-8."),
                          TreeTexts::tr("Save the file as UTF-8 in your editor."));
}

Tree::Tree() : m_data(std::make_shared<TreeData>()) { }

Result<Tree> Tree::parse(Source source, const Limits &limits)
{
    if (const std::optional<Error> error = refusal(source, limits))
        return *error;
    const auto explained = [&source](const Error &error) {
        const qsizetype at = error.code == ErrorCode::Syntax ? firstLoneReturn(source.text) : -1;
        return at < 0 ? error : loneReturn(source, at);
    };
    if (std::optional<std::vector<PlacedSection>> sections = sectionsAtOnce(source.text, limits)) {
        TreeData data;
        data.limits = limits;
        data.isDivided = true;
        data.sections = *std::move(sections);
        if (data.indexAnchors() && data.nodeCount() < size_t(limits.nodes)) {
            data.source = std::move(source);
            data.indexRootKeys();
            return TreeData::treeOf(std::move(data));
        }
    }
    Result<Nodes> nodes = readEvents(source, limits);
    if (!nodes)
        return explained(nodes.error());
    if (const std::optional<Error> error = findEnds(*nodes, source))
        return explained(*error);
    chooseDocuments(*nodes, source.text);
    TreeData data;
    data.source = std::move(source);
    data.limits = limits;
    if (std::optional<std::vector<PlacedSection>> sections = divided(*nodes, data.source)) {
        data.sections = *std::move(sections);
        data.isDivided = true;
        data.indexAnchors();
        data.indexRootKeys();
    } else {
        const auto section = std::make_shared<Section>(Section{*std::move(nodes), {}, {}, {}, {}});
        section->index();
        data.sections.push_back({section, 0});
    }
    return TreeData::treeOf(std::move(data));
}

const Source &Tree::source() const { return m_data->source; }

Node Tree::root() const
{
    if (m_data->isDivided)
        return Node(m_data.get(), -1, 0);
    if (m_data->sections.empty())
        return {};
    const QList<int> &roots = m_data->sections.front().section->nodes.roots;
    return roots.isEmpty() ? Node() : m_data->node(0, roots.constLast());
}

Node Tree::header() const
{
    if (m_data->isDivided || m_data->sections.empty())
        return {};
    const QList<int> &roots = m_data->sections.front().section->nodes.roots;
    return roots.size() < 2 ? Node() : m_data->node(0, roots.constFirst());
}

QList<Node> Tree::unread() const
{
    QList<Node> roots;
    if (!m_data->isDivided && !m_data->sections.empty()) {
        for (const int root : m_data->sections.front().section->nodes.unread)
            roots.append(m_data->node(0, root));
    }
    return roots;
}

QSet<QString> Tree::aliases() const
{
    QSet<QString> names;
    for (const PlacedSection &placed : m_data->sections)
        names |= placed.section->aliases;
    return names;
}

bool TreeData::hasAnchorTwice() const
{
    if (isDivided)
        return std::any_of(anchors.cbegin(), anchors.cend(), [](const auto &places) { return places.size() > 1; });
    QSet<QString> names;
    for (const PlacedSection &placed : sections) {
        for (const NodeData &node : placed.section->nodes.list) {
            if (node.kind == Kind::Alias || node.anchor.isEmpty())
                continue;
            if (names.contains(node.anchor))
                return true;
            names.insert(node.anchor);
        }
    }
    return false;
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

} // namespace caravan::yaml
