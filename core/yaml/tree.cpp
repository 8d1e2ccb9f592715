// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/tree_data.h"

#include "core/base/texts.h"

#include <QStringDecoder>

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

/// Offset of the first byte that is not UTF-8 or of a control character that YAML forbids; -1 when there is none.
qsizetype firstBadByte(const QByteArray &text)
{
    qsizetype i = 0;
    while (i < text.size()) {
        const uchar c = uchar(text.at(i));
        if ((c < 0x20 || c >= 0x7F) && isForbidden(text, i))
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
    if (bad < 0)
        return std::nullopt;
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
    Result<Nodes> nodes = readEvents(source, limits);
    if (!nodes)
        return nodes.error();
    if (const std::optional<Error> error = findEnds(*nodes, source))
        return *error;
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

QSet<QString> Tree::aliases() const
{
    QSet<QString> names;
    for (const PlacedSection &placed : m_data->sections)
        names |= placed.section->aliases;
    return names;
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
