// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/edit.h"

#include "core/yaml/region.h"
#include "core/yaml/scan.h"

#include <QCoreApplication>

namespace caravan::yaml {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(caravan::yaml::Draft)
};

QString shown(const Path &path)
{
    return path.join(u'.');
}

bool isInFlow(const Node &node)
{
    for (Node parent = node.parent(); parent; parent = parent.parent()) {
        if (parent.style() == Style::Flow)
            return true;
    }
    return false;
}

/// A scalar in the quotes that the old one has.
QByteArray writeLike(Style style, const Value &value, bool inFlow)
{
    const Text *text = std::get_if<Text>(&value);
    if (text && !text->string.contains(u'\n')) {
        if (style == Style::SingleQuoted)
            return '\'' + QString(text->string).replace(u'\'', QLatin1String("''")).toUtf8() + '\'';
        if (style == Style::DoubleQuoted && !text->string.contains(u'\\') && !text->string.contains(u'"'))
            return '"' + text->string.toUtf8() + '"';
    }
    return text ? writeScalar(text->string, inFlow) : writeFlow(value);
}

/// What stands behind `key:` or `-`, with the blank or line end in front and none behind.
QByteArray valueText(const Value &value, bool isItem, int indent, const Layout &layout)
{
    QByteArray text = isItem ? writeItem(value, indent, layout) : writeEntry(QStringLiteral("k"), value, indent, layout);
    text.remove(0, indent + (isItem ? 1 : 2));
    text.chop(layout.lineEnd.size());
    return text;
}

} // namespace

Draft::Draft(Tree tree) : m_original(tree), m_tree(std::move(tree)) { }

TextEdits Draft::edits() const
{
    return difference(m_original.text(), m_tree.text());
}

Error Draft::refused(qsizetype offset, const QString &message) const
{
    return m_tree.source().errorAt(offset, ErrorCode::Refused, message);
}

Error Draft::notFound(const Path &path) const
{
    return {ErrorCode::NotFound, Messages::tr("There is no %1 in the file.").arg(shown(path)), m_tree.source().file};
}

Result<Done> Draft::apply(const TextEdits &edits)
{
    if (edits.isEmpty())
        return Done{};
    Result<Tree> tree = m_tree.edited(edits);
    if (!tree) {
        return refused(edits.constFirst().span.begin,
                       Messages::tr("This change would break the file: %1").arg(tree.error().message));
    }
    m_tree = *std::move(tree);
    return Done{};
}

Result<Draft::Place> Draft::place(const Path &path) const
{
    if (path.isEmpty())
        return notFound(path);
    Node collection = m_tree.root();
    for (qsizetype depth = 0;; ++depth) {
        if (collection.isAlias())
            return refused(collection.span().begin,
                           Messages::tr("%1 is an alias of &%2; change it at the anchor.")
                               .arg(shown(path.first(depth)), collection.anchor()));
        const int index = indexOf(collection, path.at(depth));
        if (index < 0)
            return notFound(path.first(depth + 1));
        if (depth + 1 == path.size()) {
            const Region region = regionOf(m_tree, collection, index);
            if (region.isExplicit)
                return refused(region.begin, Messages::tr("%1 is written with “?”, which Caravan does not edit.").arg(shown(path)));
            return Place{collection, index, region};
        }
        collection = collection.isMap() ? collection.entry(index).value : collection.item(index);
    }
}

Result<Done> Draft::set(const Path &path, const Value &value)
{
    if (m_tree.find(path))
        return replace(path, value);

    Path existing = path;
    QStringList missing;
    while (!existing.isEmpty() && !m_tree.find(existing))
        missing.prepend(existing.takeLast());
    if (missing.isEmpty())
        return notFound(path);
    Value nested = value;
    while (missing.size() > 1)
        nested = Map{{{missing.takeLast(), nested}}};
    return insertEntry(existing, missing.constFirst(), nested);
}

Result<Done> Draft::replace(const Path &path, const Value &value)
{
    const Result<Place> found = place(path);
    if (!found)
        return found.error();
    const Node node = found->node();
    if (sameMeaning(Value::of(node), value))
        return Done{};
    const bool keepsItems = node.tag().isEmpty() && !isInFlow(node);
    if (const List *list = std::get_if<List>(&value); list && node.isSequence() && keepsItems && !list->items.isEmpty()
        && node.size() > 0)
        return mergeList(path, *list);
    if (const Map *map = std::get_if<Map>(&value); map && node.isMap() && keepsItems && !map->entries.isEmpty()
        && node.size() > 0)
        return mergeMap(path, *map);

    // A tag belongs to the value and goes with it; an anchor stays, for the aliases that refer to it.
    const qsizetype begin = node.tag().isEmpty() ? node.contentSpan().begin : node.span().begin;
    const Span old{begin, node.span().end};
    if (isInFlow(node) || found->collection.style() == Style::Flow) {
        const bool isEmpty = old.isEmpty() && found->collection.isMap();
        return apply({{old, (isEmpty ? " " : "") + writeLike(node.style(), value, true)}});
    }

    const Region &region = found->region;
    const QByteArray tail = valueText(value, found->collection.isSequence(), region.indent, layoutOf(text()));
    const bool isBlockNow = node.style() == Style::Block || node.style() == Style::Literal || node.style() == Style::Folded;
    if (!tail.contains('\n') && !isBlockNow && !old.isEmpty())
        return apply({{old, writeLike(node.style(), value, false)}});

    // From behind the colon to the end of the line: the comment there stays behind the first new line.
    const qsizetype head = node.anchor().isEmpty() ? region.lead : begin;
    const qsizetype lineEnd = contentEndOfLine(text(), region.end);
    const QByteArray rest = text().mid(region.end, lineEnd - region.end).trimmed();
    const qsizetype firstBreak = tail.indexOf(layoutOf(text()).lineEnd);
    const QByteArray firstLine = firstBreak < 0 ? tail : tail.left(firstBreak);
    const QByteArray otherLines = firstBreak < 0 ? QByteArray() : tail.mid(firstBreak);
    return apply({{{head, lineEnd}, firstLine + (rest.isEmpty() ? "" : ' ' + rest) + otherLines}});
}

Result<Done> Draft::insertEntry(const Path &path, const QString &key, const Value &value, const QString &before)
{
    const Node map = path.isEmpty() ? m_tree.root() : m_tree.find(path);
    if (path.isEmpty() && (!map || map.isNull())) {
        const Layout layout = layoutOf(text());
        const QByteArray gap = text().isEmpty() || text().endsWith('\n') ? QByteArray() : layout.lineEnd;
        return apply({{{text().size(), text().size()}, gap + writeEntry(key, value, 0, layout)}});
    }
    if (!map)
        return notFound(path);
    if (map.isNull())
        return replace(path, Map{{{key, value}}});
    if (map.isAlias())
        return refused(map.span().begin, Messages::tr("%1 is an alias of &%2; change it at the anchor.")
                                             .arg(shown(path), map.anchor()));
    if (!map.isMap())
        return refused(map.span().begin, Messages::tr("%1 has no keys: it is a text or a list.").arg(shown(path)));
    if (indexOf(map, key) >= 0)
        return refused(map.span().begin, Messages::tr("%1 is there already.").arg(shown(Path(path) << key)));

    int index = map.size();
    if (!before.isEmpty()) {
        index = indexOf(map, before);
        if (index < 0)
            return notFound(Path(path) << before);
    }
    if (map.style() == Style::Flow)
        return insertIntoFlow(map, index, writeScalar(key, true) + ": " + writeFlow(value));
    const int indent = regionOf(m_tree, map, 0).indent;
    return insertLines(map, index, writeEntry(key, value, indent, layoutOf(text())), indent,
                       path.isEmpty() && std::holds_alternative<Map>(value));
}

Result<Done> Draft::insertItem(const Path &path, int index, const Value &value)
{
    const Node sequence = m_tree.find(path);
    if (!sequence)
        return notFound(path);
    if (sequence.isNull() || sequence.isScalar())
        return replace(path, sequence.isNull() ? List{{value}} : index == 0 ? List{{value, Value::of(sequence)}}
                                                                            : List{{Value::of(sequence), value}});
    if (!sequence.isSequence() || !sequence.tag().isEmpty())
        return refused(sequence.span().begin, Messages::tr("%1 is not a list.").arg(shown(path)));
    const int at = index < 0 || index > sequence.size() ? sequence.size() : index;
    if (sequence.style() == Style::Flow)
        return insertIntoFlow(sequence, at, writeFlow(value));
    const int indent = regionOf(m_tree, sequence, 0).indent;
    return insertLines(sequence, at, writeItem(value, indent, layoutOf(text())), indent, false);
}

Result<Done> Draft::insertIntoFlow(const Node &collection, int index, const QByteArray &written)
{
    const int size = collection.size();
    if (size == 0) {
        const Span content = collection.contentSpan();
        return apply({{{content.begin + 1, content.end - 1}, written}});
    }
    if (index < size) {
        const qsizetype at = regionOf(m_tree, collection, index).begin;
        return apply({{{at, at}, written + ", "}});
    }
    const qsizetype at = regionOf(m_tree, collection, size - 1).end;
    return apply({{{at, at}, ", " + written}});
}

Result<Done> Draft::insertLines(const Node &collection, int index, QByteArray lines, int indent, bool isSection)
{
    const Layout layout = layoutOf(text());
    const int size = collection.size();
    if (index < size) {
        const Region next = regionOf(m_tree, collection, index);
        if (!next.isFirstOnLine) { // `- a: 1`: the new entry takes the place behind the dash
            lines = lines.mid(indent) + QByteArray(indent, ' ');
            return apply({{{next.begin, next.begin}, lines}});
        }
        if (isSection && hasBlankLineBefore(text(), next.lines.begin))
            lines += layout.lineEnd;
        return apply({{{next.lines.begin, next.lines.begin}, lines}});
    }
    const Region last = regionOf(m_tree, collection, size - 1);
    const qsizetype at = nextLine(text(), last.end);
    const bool separates = isSection && (size < 2 || hasBlankLineBefore(text(), last.lines.begin));
    if (separates)
        lines.prepend(layout.lineEnd);
    if (at > 0 && text().at(at - 1) != '\n') { // the file has no final line end, and gets none
        lines.prepend(layout.lineEnd);
        lines.chop(layout.lineEnd.size());
    }
    return apply({{{at, at}, lines}});
}

Result<Done> Draft::remove(const Path &path)
{
    const Result<Place> found = place(path);
    if (!found)
        return found.error();
    const auto &[collection, index, region] = *found;
    if (collection.size() == 1 && path.size() > 1)
        return remove(path.first(path.size() - 1));
    if (collection.style() == Style::Flow || isInFlow(collection)) {
        const bool isLast = index + 1 == collection.size();
        const qsizetype begin = isLast && index > 0 ? regionOf(m_tree, collection, index - 1).end : region.begin;
        const qsizetype end = isLast ? region.end : regionOf(m_tree, collection, index + 1).begin;
        return apply({{{begin, end}, {}}});
    }
    if (!region.isFirstOnLine) { // `- a: 1`: the next entry takes the place behind the dash
        const qsizetype next = regionOf(m_tree, collection, index + 1).begin;
        if (text().mid(region.end, next - region.end).contains('#'))
            return refused(region.begin, Messages::tr("%1 cannot be removed without its neighbour's comment.").arg(shown(path)));
        return apply({{{region.begin, next}, {}}});
    }
    Span lines = region.lines;
    // Between blank lines, the one behind goes too, so that no gap is left.
    if (isBlankLine(text(), lines.end) && (lines.begin == 0 || hasBlankLineBefore(text(), lines.begin)))
        lines.end = nextLine(text(), lines.end);
    // A file without a final line end keeps none.
    if (lines.end == text().size() && !text().endsWith('\n') && lines.begin > 0)
        lines.begin = contentEndOfLine(text(), text().lastIndexOf('\n', lines.begin - 2) + 1);
    return apply({{lines, {}}});
}

Result<Done> Draft::renameKey(const Path &path, const QString &name)
{
    const Result<Place> found = place(path);
    if (!found)
        return found.error();
    if (!found->collection.isMap())
        return notFound(path);
    const Node key = found->collection.entry(found->index).key;
    if (key.text() == name)
        return Done{};
    if (indexOf(found->collection, name) >= 0)
        return refused(key.span().begin, Messages::tr("“%1” is there already.").arg(name));
    return apply({{key.contentSpan(), writeLike(key.style(), Text{name}, found->collection.style() == Style::Flow)}});
}

Result<Done> Draft::move(const Path &path, const QString &before)
{
    const Result<Place> found = place(path);
    if (!found)
        return found.error();
    const auto &[collection, index, region] = *found;
    int target = collection.size();
    if (!before.isEmpty()) {
        target = indexOf(collection, before);
        if (target < 0)
            return notFound(path.first(path.size() - 1) << before);
    }
    if (target == index || target == index + 1)
        return Done{};
    if (collection.style() == Style::Flow)
        return moveInFlow(collection, index, target);
    return moveLines(collection, index, target);
}

Result<Done> Draft::moveInFlow(const Node &collection, int index, int target)
{
    // The children change places; blanks, commas and comments between them stay.
    QList<int> order;
    for (int i = 0; i < collection.size(); ++i)
        order.append(i);
    order.move(index, target > index ? target - 1 : target);
    TextEdits edits;
    for (int i = 0; i < collection.size(); ++i) {
        const Region slot = regionOf(m_tree, collection, i);
        const Region moved = regionOf(m_tree, collection, order.at(i));
        if (order.at(i) != i)
            edits.append({{slot.begin, slot.end}, text().mid(moved.begin, moved.end - moved.begin)});
    }
    return apply(edits);
}

Result<Done> Draft::moveLines(const Node &collection, int index, int target)
{
    const Region region = regionOf(m_tree, collection, index);
    const bool toEnd = target == collection.size();
    const Region other = regionOf(m_tree, collection, toEnd ? target - 1 : target);
    if (!region.isFirstOnLine || !other.isFirstOnLine)
        return refused(region.begin, Messages::tr("The first entry behind a dash cannot be moved."));
    const QByteArray lineEnd = layoutOf(text()).lineEnd;
    QByteArray lines = text().mid(region.lines.begin, region.lines.length());
    if (!lines.endsWith('\n'))
        lines += lineEnd;
    Span cut = region.lines;
    const bool isSeparated = hasBlankLineBefore(text(), region.lines.begin) || isBlankLine(text(), region.lines.end);
    if (isSeparated) { // one blank line travels along
        if (isBlankLine(text(), cut.end))
            cut.end = nextLine(text(), cut.end);
        else if (cut.begin > 0)
            cut.begin = text().lastIndexOf('\n', cut.begin - 2) + 1;
    }
    const qsizetype at = toEnd ? other.lines.end : other.lines.begin;
    if (isSeparated)
        lines = toEnd ? lineEnd + lines : lines + lineEnd;
    if (toEnd && at > 0 && text().at(at - 1) != '\n') {
        lines.prepend(lineEnd);
        lines.chop(lineEnd.size());
    }
    const TextEdit removal{cut, {}};
    const TextEdit insertion{{at, at}, lines};
    return apply(at <= cut.begin ? TextEdits{insertion, removal} : TextEdits{removal, insertion});
}

} // namespace caravan::yaml
