// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Setting a value where there is one.

#include "core/base/texts.h"
#include "core/yaml/edit.h"
#include "core/yaml/meaning.h"
#include "core/yaml/region.h"
#include "core/yaml/scan.h"

#include <algorithm>

namespace caravan::yaml {

namespace {

CARAVAN_TEXTS(ReplaceTexts);

constexpr int dash = 2; ///< columns of "- "

bool isBlockText(const Node &node) { return node.style() == Style::Literal || node.style() == Style::Folded; }

/// What stands behind `key:` or `-`, with the blank or line end in front and none behind.
QByteArray valueText(const Value &value, bool isItem, int indent, const Layout &layout)
{
    QByteArray text = isItem ? writeItem(value, indent, layout) : writeEntry(QStringLiteral("k"), value, indent, layout);
    text.remove(0, indent + (isItem ? 1 : 2));
    text.chop(layout.lineEnd.size());
    return text;
}

/// The first comment behind \a offset on its line, with a blank in front; empty for none.
QByteArray commentBehind(const QByteArray &text, qsizetype offset)
{
    const QByteArray rest = text.mid(offset, contentEndOfLine(text, offset) - offset);
    for (qsizetype i = 1; i < rest.size(); ++i) {
        if (rest.at(i) == '#' && isBlank(rest.at(i - 1)))
            return ' ' + rest.mid(i).trimmed();
    }
    return {};
}

bool hasAnchorInside(const Node &node)
{
    for (int i = 0; i < node.size(); ++i) {
        const Node child = node.isMap() ? node.entry(i).value : node.item(i);
        if (child.isAlias() || !child.anchor().isEmpty() || hasAnchorInside(child))
            return true;
    }
    return false;
}

qsizetype blanksBefore(QByteArrayView line)
{
    return std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; }) - line.begin();
}

/// The lines of \a string for the block text \a old, whose header stays, indented as its own; nullopt where it has none.
std::optional<TextEdit> blockLines(const QByteArray &text, const Node &old, const QString &string, const Span &value,
                                   const QByteArray &lineEnd)
{
    const qsizetype header = contentEndOfLine(text, value.begin);
    const qsizetype first = nextLine(text, value.begin);
    qsizetype line = first;
    while (line < value.end && isBlankLine(text, line))
        line = nextLine(text, line);
    if (line >= value.end || string.trimmed().isEmpty() || string.endsWith(u'\n') != old.text().endsWith(u'\n'))
        return std::nullopt;
    QString oldText = old.text();
    while (oldText.startsWith(u'\n'))
        oldText.remove(0, 1);
    const qsizetype indent = blanksBefore(QByteArrayView(text).sliced(line)) - blanksBefore(oldText.toUtf8());
    if (indent <= 0)
        return std::nullopt;
    const auto hasLines = [](const QString &value) { return value.trimmed().contains(u'\n'); };
    if (old.style() == Style::Folded && hasLines(string) && !hasLines(oldText))
        return std::nullopt; // lines are better kept apart
    QStringList lines = (old.style() == Style::Folded ? QString(string).replace(u'\n', "\n\n"_L1) : string).split(u'\n');
    while (string.endsWith(u'\n') && lines.constLast().isEmpty() && (lines.size() > 1)) {
        lines.removeLast();
        if (old.style() == Style::Literal)
            break;
    }
    QByteArray body;
    for (const QString &one : std::as_const(lines))
        body += lineEnd + (one.isEmpty() ? QByteArray() : QByteArray(indent, ' ') + one.toUtf8());
    return TextEdit{{header, value.end}, body};
}

/// Where the comment that stays with the key or dash is to be looked for.
qsizetype commentPlace(const Node &node, const Region &region, qsizetype lineEnd)
{
    const qsizetype begin = node.contentSpan().begin;
    if (begin > lineEnd)
        return region.lead;
    return isBlockText(node) ? begin : region.end;
}

} // namespace

Result<Done> Draft::replace(const Path &path, const Value &value)
{
    const Result<Place> found = place(path);
    if (!found)
        return found.error();
    const Node node = found->node();
    if (sameMeaning(Value::of(node), value))
        return Done{};
    if (isMergedBehind(found->collection, found->index + 1, path.constLast())) {
        Error error =
            refused(node.span().begin,
                    ReplaceTexts::tr("The merge key “<<” stands below “%1” and brings another one, which counts.").arg(path.constLast()));
        error.hint = ReplaceTexts::tr("Move “<<” to the top of the map first.");
        return error;
    }
    const bool keepsItems = !m_pending && node.tag().isEmpty() && !isInFlow(node) && node.size() > 0;
    if (const List *list = std::get_if<List>(&value); list && node.isSequence() && keepsItems && !list->items.isEmpty())
        return mergeList(path, *list);
    if (const Map *map = std::get_if<Map>(&value); map && node.isMap() && keepsItems && !map->entries.isEmpty()) {
        const Result<Done> merged = mergeMap(path, *map);
        if (merged || merged.error().code != ErrorCode::Refused || hasAnchorInside(node))
            return merged; // else as a whole, where entries cannot go one by one
    }

    const Change change{path.first(path.size() - 1), found->index, found->index, path.constLast(), value};
    // A tag belongs to the value and goes with it; an anchor stays, for the aliases that refer to it.
    const Span old{node.tag().isEmpty() ? node.contentSpan().begin : node.span().begin, node.span().end};
    if (isInFlow(node)) {
        const bool needsBlank = old.isEmpty() && found->collection.isMap() && text().mid(old.begin - 1, 1) != " ";
        return apply({{old, (needsBlank ? " " : "") + writeLike(node.style(), value, true, layoutIn(found->collection))}}, change);
    }
    return rewriteLines(*found, value, change);
}

Result<Done> Draft::rewriteLines(const Place &place, const Value &value, const Change &change)
{
    const Node node = place.node();
    const bool isItem = place.collection.isSequence();
    const qsizetype begin = node.tag().isEmpty() ? node.contentSpan().begin : node.span().begin;
    const Text *string = std::get_if<Text>(&value);
    if (string && isBlockText(node) && node.tag().isEmpty() && !m_pending) { // under its header, where that can be
        const Span old{node.contentSpan().begin, contentEndOfLine(text(), place.region.end)};
        const std::optional<TextEdit> lines = blockLines(text(), node, string->string, old, layout().lineEnd);
        if (lines && apply({*lines}, change))
            return Done{};
    }
    const bool isBlockNow = node.style() == Style::Block || isBlockText(node);
    const bool hasAnchor = !node.isAlias() && !node.anchor().isEmpty();
    const QByteArray anchor = hasAnchor ? '&' + node.anchor().toUtf8() : QByteArray();
    if (isOneLine(value) && !isBlockNow && begin < node.span().end) {
        const QByteArray lost = hasAnchor && !node.tag().isEmpty() ? anchor + ' ' : QByteArray();
        return apply({{{begin, node.span().end}, lost + writeLike(node.style(), value, false, layoutIn(place.collection))}}, change);
    }

    const qsizetype lineEnd = contentEndOfLine(text(), place.region.end);
    Layout layout = layoutIn(place.collection);
    layout.literals = canEndBlockText(text(), nextLine(text(), lineEnd), place.region.indent);
    QByteArray tail = valueText(value, isItem, place.region.indent, layout);
    // A list or map below the key: comments on lines between stay there.
    const qsizetype lineStart = text().lastIndexOf('\n', begin - 1) + 1;
    const bool isBelow = lineStart > place.region.lead && text().mid(lineStart, begin - lineStart).trimmed().isEmpty();
    if (isBelow && tail.startsWith(layout.lineEnd))
        return apply({{{lineStart, lineEnd}, tail.mid(layout.lineEnd.size())}}, change);

    const bool isCompact = isItem && !std::holds_alternative<Text>(value) && tail.contains('\n');
    if (hasAnchor && isCompact) // `- &x`, and its value below
        tail.replace(0, 1, layout.lineEnd + QByteArray(place.region.indent + dash, ' '));
    if (hasAnchor)
        tail.prepend(' ' + anchor);
    // The comment on the first line stays there; those of the old value's own lines go with it.
    const bool isOwn = node.style() == Style::Block && !isBelow;
    const qsizetype keyLineEnd = contentEndOfLine(text(), place.region.lead);
    const QByteArray comment = isOwn ? QByteArray() : commentBehind(text(), commentPlace(node, place.region, keyLineEnd));
    const qsizetype firstBreak = tail.indexOf(layout.lineEnd);
    if (!comment.isEmpty() && isCompact && firstBreak != 0 && !hasAnchor)
        tail.replace(0, 1, comment + layout.lineEnd + QByteArray(place.region.indent + dash, ' '));
    else
        tail.insert(firstBreak < 0 ? tail.size() : firstBreak, comment);
    return apply({{{place.region.lead, lineEnd}, tail}}, change);
}

} // namespace caravan::yaml
