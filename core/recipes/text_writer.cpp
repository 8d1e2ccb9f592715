// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/text_writer.h"

#include "core/base/texts.h"
#include "core/yaml/region.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(TextWriterTexts);

/// The order of the keys of a job and of a cache, as far as Caravan adds some.
const QStringList &keyOrder()
{
    static const QStringList order = {u"extends"_s, u"stage"_s, u"image"_s, u"services"_s,      u"needs"_s,  u"variables"_s,
                                      u"cache"_s,   u"key"_s,   u"paths"_s, u"before_script"_s, u"script"_s, u"after_script"_s};
    return order;
}

qsizetype startOfLine(const QByteArray &text, qsizetype offset) { return offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0; }

bool isScalarText(const yaml::Value &value)
{
    const auto *text = std::get_if<yaml::Text>(&value);
    return text && !text->string.contains(u'\n');
}

bool isOneLineScalar(const yaml::Node &node, const QByteArray &text)
{
    const Span span = node.span();
    return node.isScalar() && !text.mid(span.begin, span.length()).contains('\n') && node.style() != yaml::Style::Literal
        && node.style() != yaml::Style::Folded;
}

/// The scalar in the quotes that the old one has, where they fit.
QByteArray scalarLike(const yaml::Node &old, const QString &text)
{
    if (old.style() == yaml::Style::DoubleQuoted && !text.contains(u'"') && !text.contains(u'\\'))
        return '"' + text.toUtf8() + '"';
    if (old.style() == yaml::Style::SingleQuoted)
        return '\'' + QString(text).replace(u'\'', "''"_L1).toUtf8() + '\'';
    return yaml::writeScalar(text);
}

} // namespace

TextWriter::TextWriter(const yaml::Tree &tree) : m_tree(tree), m_layout(yaml::layoutOf(tree.text())) { }

Error TextWriter::refused(const yaml::Node &node, const QString &message) const
{
    return m_tree.source().errorAt(node.span().begin, ErrorCode::Refused, message,
                                   TextWriterTexts::tr("Write it one key or item a line, then try again."));
}

Error TextWriter::notInLines(const yaml::Node &node) const
{
    return refused(node,
                   node.isAlias() ? TextWriterTexts::tr("This text stands at the anchor “%1” and may serve others too.").arg(node.anchor())
                                  : TextWriterTexts::tr("This text is not written one key or item a line."));
}

bool TextWriter::isInLines(const yaml::Node &collection) const
{
    if (!(collection.isMap() || collection.isSequence()) || collection.style() != yaml::Style::Block)
        return false;
    for (int i = 0; i < collection.size(); ++i) {
        const yaml::Region region = yaml::regionOf(m_tree, collection, i);
        if (region.isExplicit || (!region.isFirstOnLine && i > 0))
            return false;
    }
    return collection.size() > 0;
}

/// Whole lines of a child without the comments above it.
Span TextWriter::linesOf(const yaml::Node &collection, int index) const
{
    const yaml::Region region = yaml::regionOf(m_tree, collection, index);
    return {startOfLine(m_tree.text(), region.begin), yaml::nextLine(m_tree.text(), region.end)};
}

/// Where the lines of a new entry go.
qsizetype TextWriter::placeOf(const yaml::Node &map, const QString &key) const
{
    const qsizetype rank = keyOrder().indexOf(key);
    int behind = rank < 0 ? map.size() - 1 : -1;
    qsizetype best = -1;
    for (int i = 0; i < map.size(); ++i) {
        const qsizetype other = keyOrder().indexOf(map.entry(i).key.text());
        if (other > best && other < rank) {
            best = other;
            behind = i;
        }
    }
    const yaml::Region first = yaml::regionOf(m_tree, map, 0);
    if (behind < 0 && first.isFirstOnLine)
        return first.lines.begin;
    const yaml::Region region = yaml::regionOf(m_tree, map, qMax(behind, 0));
    qsizetype place = yaml::nextLine(m_tree.text(), region.end);
    // Comments that are indented deeper belong to what stands above them.
    while (place < m_tree.text().size()) {
        qsizetype start = place;
        while (start < m_tree.text().size() && m_tree.text().at(start) == ' ')
            ++start;
        if (start >= m_tree.text().size() || m_tree.text().at(start) != '#' || start - place <= region.indent)
            break;
        place = yaml::nextLine(m_tree.text(), place);
    }
    return place;
}

Result<Done> TextWriter::setEntry(const yaml::Node &map, const QString &key, const yaml::Value &value)
{
    const int index = yaml::indexOf(map, key);
    if (!isInLines(map) || !map.isMap())
        return notInLines(map);
    const int indent = yaml::regionOf(m_tree, map, 0).indent;
    const QByteArray lines = yaml::writeEntry(key, value, indent, m_layout);
    if (index < 0) {
        const qsizetype place = placeOf(map, key);
        replace({place, place}, lines);
        return Done{};
    }
    const yaml::Node old = map.entry(index).value;
    if (isScalarText(value) && isOneLineScalar(old, m_tree.text()) && !old.contentSpan().isEmpty() && old.tag().isEmpty()) {
        replace(old.contentSpan(), scalarLike(old, std::get<yaml::Text>(value).string));
        return Done{};
    }
    const Span span = linesOf(map, index);
    const yaml::Region region = yaml::regionOf(m_tree, map, index);
    // Behind "- " the first line begins with the dash.
    if (region.isFirstOnLine)
        replace(span, lines);
    else
        replace({region.begin, span.end}, lines.mid(indent));
    return Done{};
}

Result<Done> TextWriter::removeEntry(const yaml::Node &map, const QString &key)
{
    const int index = yaml::indexOf(map, key);
    if (index < 0)
        return Done{};
    if (!isInLines(map) || !yaml::regionOf(m_tree, map, index).isFirstOnLine || map.size() == 1)
        return notInLines(map);
    replace(linesOf(map, index), {});
    return Done{};
}

Result<Done> TextWriter::setLines(const yaml::Node &map, const QString &key, const QList<PlannedLine> &lines)
{
    const yaml::Node list = map[key];
    QStringList texts;
    bool keepsSome = false;
    for (const PlannedLine &line : lines) {
        texts.append(line.text);
        keepsSome = keepsSome || line.index >= 0;
    }
    if (lines.isEmpty() && !list)
        return Done{};
    if (!list.isSequence() || !isInLines(list) || !keepsSome || !list.tag().isEmpty() || !list.anchor().isEmpty()) {
        if (list.isSequence() && !list.anchor().isEmpty())
            return refused(list, TextWriterTexts::tr("This list has the anchor “%1” and may serve other jobs too.").arg(list.anchor()));
        return lines.isEmpty() ? removeEntry(map, key) : setEntry(map, key, yaml::Value::texts(texts));
    }

    const int indent = yaml::regionOf(m_tree, list, 0).indent;
    qsizetype place = linesOf(list, 0).begin;
    // New first lines go above the comments of the first item.
    if (const yaml::Region first = yaml::regionOf(m_tree, list, 0); first.isFirstOnLine)
        place = first.lines.begin;
    QList<bool> stays(list.size(), false);
    for (const PlannedLine &line : lines) {
        if (line.index >= 0)
            stays[line.index] = true;
    }
    int done = 0;
    const auto removeUpTo = [&](int index) {
        for (; done < index; ++done) {
            const Span span = linesOf(list, done);
            if (!stays.at(done))
                replace(span, {});
            place = span.end;
        }
    };
    for (const PlannedLine &line : lines) {
        if (line.index < 0) {
            replace({place, place}, yaml::writeItem(yaml::Value::text(line.text), indent, m_layout));
            continue;
        }
        removeUpTo(line.index);
        const yaml::Node item = list.item(line.index);
        const Span span = linesOf(list, line.index);
        if (!line.isSame && !line.text.contains(u'\n') && isOneLineScalar(item, m_tree.text()))
            replace(item.contentSpan(), scalarLike(item, line.text));
        else if (!line.isSame)
            replace(span, yaml::writeItem(yaml::Value::text(line.text), indent, m_layout));
        place = span.end;
        ++done;
    }
    removeUpTo(list.size());
    return Done{};
}

Result<Done> TextWriter::removeItems(const yaml::Node &list, const QList<int> &indexes)
{
    if (list.style() == yaml::Style::Flow && list.isSequence()) {
        yaml::Value whole = yaml::Value::of(list);
        auto &items = std::get<yaml::List>(whole).items;
        for (int i = list.size() - 1; i >= 0; --i) {
            if (indexes.contains(i))
                items.removeAt(i);
        }
        replace(list.contentSpan(), yaml::writeFlow(whole));
        return Done{};
    }
    if (!isInLines(list))
        return notInLines(list);
    for (const int index : indexes)
        replace(linesOf(list, index), {});
    return Done{};
}

Result<Done> TextWriter::appendItem(const yaml::Node &list, const yaml::Value &value)
{
    if (!isInLines(list))
        return notInLines(list);
    const int indent = yaml::regionOf(m_tree, list, 0).indent;
    const qsizetype place = linesOf(list, list.size() - 1).end;
    replace({place, place}, yaml::writeItem(value, indent, m_layout));
    return Done{};
}

Result<Done> TextWriter::wrapInList(const yaml::Node &map, const QString &key, const yaml::Value &second)
{
    static constexpr int dash = 2; // "- "
    const yaml::Node inner = map[key];
    if (!isInLines(inner) || !inner.anchor().isEmpty())
        return notInLines(inner);
    const QByteArray &text = m_tree.text();
    const int indent = yaml::regionOf(m_tree, inner, 0).indent;
    const qsizetype end = linesOf(inner, inner.size() - 1).end;
    const qsizetype first = yaml::regionOf(m_tree, inner, 0).begin;
    replace({first, first}, "- ");
    for (qsizetype line = yaml::nextLine(text, first); line < end; line = yaml::nextLine(text, line)) {
        const bool goesAway = std::any_of(m_edits.cbegin(), m_edits.cend(),
                                          [line](const TextEdit &edit) { return edit.replacement.isEmpty() && edit.span.contains(line); });
        if (!goesAway && !yaml::isBlankLine(text, line))
            replace({line, line}, QByteArray(dash, ' '));
    }
    replace({end, end}, yaml::writeItem(second, indent, m_layout));
    return Done{};
}

void TextWriter::insertBefore(const yaml::Node &root, const QString &key, const QByteArray &lines)
{
    const int index = yaml::indexOf(root, key);
    const qsizetype place = index < 0 ? m_tree.text().size() : yaml::regionOf(m_tree, root, index).lines.begin;
    replace({place, place}, lines);
}

TextEdits TextWriter::edits() const
{
    TextEdits result = m_edits;
    std::stable_sort(result.begin(), result.end(), [](const TextEdit &left, const TextEdit &right) {
        return left.span.begin != right.span.begin ? left.span.begin < right.span.begin : left.span.isEmpty() && !right.span.isEmpty();
    });
    // Behind a last line without a line end, new lines need one in front, and none at their end.
    const QByteArray &text = m_tree.text();
    if (text.endsWith('\n') || text.isEmpty())
        return result;
    bool isFirst = true;
    for (TextEdit &edit : result) {
        const bool isToEnd = !edit.span.isEmpty() && edit.span.end == text.size();
        if (isToEnd && edit.replacement.endsWith(m_layout.lineEnd))
            edit.replacement.chop(m_layout.lineEnd.size());
        if (edit.span.begin != text.size() || edit.replacement.isEmpty())
            continue;
        if (isFirst)
            edit.replacement.prepend(m_layout.lineEnd);
        isFirst = false;
    }
    if (!isFirst && result.constLast().replacement.endsWith(m_layout.lineEnd))
        result.last().replacement.chop(m_layout.lineEnd.size());
    return result;
}

} // namespace caravan::recipes
