// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/edit.h"

#include "core/base/texts.h"
#include "core/yaml/flow_lines.h"
#include "core/yaml/meaning.h"
#include "core/yaml/region.h"
#include "core/yaml/scan.h"

#include <QHash>

#include <algorithm>

namespace caravan::yaml {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(EditTexts);

/// The quotes that all texts among a collection's keys or values have that could do without; Plain when they differ. Values of
/// different keys have little to do with one another: one of them says nothing.
Style commonQuotes(const Node &collection, bool ofKeys)
{
    static constexpr int mostAsked = 40;
    const bool isOfMap = collection.isMap() && !ofKeys;
    std::optional<Style> common;
    int votes = 0;
    for (int i = 0; i < qMin(collection.size(), mostAsked); ++i) {
        const Node node = ofKeys ? collection.entry(i).key : collection.isMap() ? collection.entry(i).value : collection.item(i);
        const bool isText = node.isScalar() && node.tag().isEmpty() && (node.style() != Style::Plain || !isTyped(node.text()));
        if (!isText || node.style() == Style::Literal || node.style() == Style::Folded || node.text() == "<<"_L1
            || writeScalar(node.text(), true) != node.text().toUtf8())
            continue;
        if (node.style() == Style::Plain || (common && *common != node.style()))
            return Style::Plain;
        common = node.style();
        ++votes;
    }
    return votes > (isOfMap ? 1 : 0) ? *common : Style::Plain;
}

/// A list that is set by itself, as most lists of the text are written.
Value styled(const Value &value, const Layout &layout)
{
    Value like = value;
    if (List *list = std::get_if<List>(&like))
        list->flow = list->flow && layout.flowLists;
    return like;
}

bool hasLoneReturns(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 2)) {
        if (at + 1 >= text.size() || text.at(at + 1) != '\n')
            return true;
    }
    return false;
}

QString shown(const Path &path) { return path.join(u'.'); }

} // namespace

Draft::Draft(Tree tree) : m_original(tree), m_tree(std::move(tree)) { }

TextEdits Draft::edits() const { return difference(m_original.text(), m_tree.text()); }

Layout Draft::layout() const
{
    if (m_layoutText.constData() != text().constData()) {
        m_layoutText = text(); // holds the bytes, so that their place is not used again
        m_layout = layoutOf(text());
    }
    return m_layout;
}

Layout Draft::layoutIn(const Node &collection) const
{
    Layout fitting = layout();
    const Node root = m_tree.root();
    if (root.style() == Style::Flow && root.entry(0).key.style() == Style::DoubleQuoted) { // the whole text is JSON
        fitting.keyStyle = fitting.textStyle = Style::DoubleQuoted;
        return fitting;
    }
    fitting.keyStyle = commonQuotes(collection, true);
    fitting.textStyle = commonQuotes(collection, false);
    return fitting;
}

Error Draft::refused(qsizetype offset, const QString &message) const
{
    return m_tree.source().errorAt(offset, ErrorCode::Refused, message);
}

Error Draft::misread(qsizetype offset, const QString &message) const { return m_tree.source().errorAt(offset, ErrorCode::Syntax, message); }

Error Draft::notFound(const Path &path) const
{
    return {ErrorCode::NotFound, EditTexts::tr("There is no %1 in the file.").arg(shown(path)), m_tree.source().file};
}

Result<Done> Draft::apply(const TextEdits &edits)
{
    if (edits.isEmpty())
        return Done{};
    if (const std::optional<Error> error = whyNotEdited())
        return *error;
    Result<Tree> tree = m_tree.edited(edits);
    if (!tree) {
        return refused(edits.constFirst().span.begin, EditTexts::tr("This change would break the file: %1").arg(tree.error().message));
    }
    m_tree = *std::move(tree);
    return Done{};
}

std::optional<Error> Draft::whyNotEdited() const
{
    if (!hasLoneReturns(text()))
        return std::nullopt;
    Error error = refused(0, EditTexts::tr("Lines of this file end with a carriage return alone, which Caravan does not edit."));
    error.hint = EditTexts::tr("Save the file with other line ends in your editor.");
    return error;
}

Result<Done> Draft::apply(const TextEdits &edits, const Change &change)
{
    if (m_pending)
        return collect(edits, change);
    const Tree before = m_tree;
    if (const Result<Done> done = apply(edits); !done)
        return done;
    if (isMade(change, before, m_tree))
        return Done{};
    m_tree = before;
    return misread(edits.constFirst().span.begin, EditTexts::tr("This change would give other values in the file a new meaning."));
}

Result<Draft::Place> Draft::place(const Path &path) const
{
    if (path.isEmpty())
        return notFound(path);
    Node collection = m_tree.root();
    for (qsizetype depth = 0;; ++depth) {
        if (collection.isAlias())
            return refused(
                collection.span().begin,
                EditTexts::tr("%1 is an alias of &%2; change it at the anchor.").arg(shown(path.first(depth)), collection.anchor()));
        const int index = indexOf(collection, path.at(depth));
        if (index < 0)
            return notFound(path.first(depth + 1));
        if (depth + 1 == path.size()) {
            const Region region = regionOf(m_tree, collection, index);
            if (region.isExplicit)
                return refused(region.begin, EditTexts::tr("%1 is written with “?”, which Caravan does not edit.").arg(shown(path)));
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

Result<Done> Draft::insertEntry(const Path &path, const QString &key, const Value &value, const QString &before)
{
    const Node map = path.isEmpty() ? m_tree.root() : m_tree.find(path);
    if (path.isEmpty() && (!map || map.isNull())) {
        const Layout layout = this->layout();
        const QByteArray gap = text().isEmpty() || text().endsWith('\n') ? QByteArray() : layout.lineEnd;
        return apply({{{text().size(), text().size()}, gap + writeEntry(key, value, 0, layout)}});
    }
    if (!map)
        return notFound(path);
    if (map.isNull())
        return replace(path, Map{{{key, value}}});
    if (map.isAlias())
        return refused(map.span().begin, EditTexts::tr("%1 is an alias of &%2; change it at the anchor.").arg(shown(path), map.anchor()));
    if (!map.isMap())
        return refused(map.span().begin,
                       map.isSequence()
                           ? EditTexts::tr("%1 is a list of %n item(s), which have numbers from 0 on.", nullptr, map.size()).arg(shown(path))
                           : EditTexts::tr("%1 is a text and has no keys; set it as a whole.").arg(shown(path)));
    if (indexOf(map, key) >= 0)
        return refused(map.span().begin, EditTexts::tr("%1 is there already.").arg(shown(Path(path) << key)));

    int index = map.size();
    if (!before.isEmpty()) {
        index = indexOf(map, before);
        if (index < 0)
            return notFound(Path(path) << before);
        if (isMergedBehind(map, index, key))
            index = map.size();
    }
    const Change change{path, -1, index, key, value};
    if (map.style() == Style::Flow && text().mid(map.contentSpan().begin, 1) != "{") { // `[a: 1]`
        Map whole = std::get<Map>(Value::of(map));
        whole.entries.insert(index, {key, value});
        return replace(path, whole);
    }
    if (map.style() == Style::Flow)
        return insertIntoFlow(map, index, writePair(key, value, layoutIn(map)), change);
    return insertLines(map, index, change);
}

Result<Done> Draft::insertItem(const Path &path, int index, const Value &value)
{
    const Node sequence = m_tree.find(path);
    if (!sequence)
        return notFound(path);
    if (sequence.isScalar() && sequence.text().contains("$[["_L1))
        return refused(sequence.span().begin, EditTexts::tr("%1 is filled in by GitLab, and may be a list already.").arg(shown(path)));
    if (sequence.isNull() || sequence.isScalar())
        return replace(path,
                       sequence.isNull() ? List{{value}}
                           : index == 0  ? List{{value, Value::of(sequence)}}
                                         : List{{Value::of(sequence), value}});
    if (!sequence.isSequence() || !sequence.tag().isEmpty())
        return refused(sequence.span().begin, EditTexts::tr("%1 is not a list.").arg(shown(path)));
    const int at = index < 0 || index > sequence.size() ? sequence.size() : index;
    const Change change{path, -1, at, {}, value};
    if (sequence.style() == Style::Flow)
        return insertIntoFlow(sequence, at, writeFlow(value, layoutIn(sequence)), change);
    return insertLines(sequence, at, change);
}

Result<Done> Draft::insertIntoFlow(const Node &collection, int index, const QByteArray &written, const Change &change)
{
    const int size = collection.size();
    if (size == 0) {
        const Span content = collection.contentSpan();
        return apply({{{content.begin + 1, content.end - 1}, written}}, change);
    }
    if (const std::vector<FlowLine> lines = flowLines(m_tree, collection); !lines.empty())
        return insertFlowLine(lines, index, written, change);
    if (index < size) {
        const qsizetype at = regionOf(m_tree, collection, index).begin;
        return apply({{{at, at}, written + ", "}}, change);
    }
    const qsizetype at = regionOf(m_tree, collection, size - 1).end;
    return apply({{{at, at}, ", " + written}}, change);
}

Result<Done> Draft::insertLines(const Node &collection, int index, const Change &change)
{
    const Layout layout = layoutIn(collection);
    const int size = collection.size();
    const bool isAtRoot = change.collection.isEmpty();
    const bool isSection = isAtRoot && std::holds_alternative<Map>(*change.value);
    // As many blank lines as stand before \a line, within reason.
    const auto blankLines = [&](qsizetype line) {
        static constexpr qsizetype most = 3;
        const qsizetype start = blankLinesStart(text(), line);
        return layout.lineEnd.repeated(qMin(most, text().mid(start, line - start).count('\n')));
    };
    const int indent = regionOf(m_tree, collection, 0).indent;
    const auto written = [&](qsizetype lineBelow) {
        Layout fitting = layout;
        fitting.literals = canEndBlockText(text(), lineBelow, indent);
        return collection.isMap() ? writeEntry(change.key, styled(*change.value, layout), indent, fitting)
                                  : writeItem(*change.value, indent, fitting);
    };
    if (index < size) {
        const Region next = regionOf(m_tree, collection, index);
        if (!next.isFirstOnLine) { // `- a: 1`: the new entry takes the place behind the dash
            const QByteArray lines = written(text().size()).mid(indent) + QByteArray(indent, ' ');
            return apply({{{next.begin, next.begin}, lines}}, change);
        }
        const qsizetype at = next.lines.begin;
        const auto areOthersApart = [&] { return hasBlankLineBefore(text(), regionOf(m_tree, collection, 1).lines.begin); };
        const bool isApart = isAtRoot && index == 0 && (size < 2 ? isSection : areOthersApart());
        const QByteArray gap = isApart ? layout.lineEnd : isAtRoot ? blankLines(at) : QByteArray();
        return apply({{{at, at}, written(at) + gap}}, change);
    }
    const Region last = regionOf(m_tree, collection, size - 1);
    const qsizetype at = qMax(nextLine(text(), last.end), last.lines.end);
    QByteArray lines = written(at);
    const bool isApart = isSection && (size < 2 || hasBlankLineBefore(text(), last.lines.begin));
    if (isApart && !endsInKeptLines(m_tree, last))
        lines.prepend(size < 2 ? layout.lineEnd : blankLines(last.lines.begin));
    if (at > 0 && text().at(at - 1) != '\n') { // the file has no final line end, and gets none
        lines.prepend(layout.lineEnd);
        lines.chop(layout.lineEnd.size());
    }
    return apply({{{at, at}, lines}}, change);
}

Result<Done> Draft::remove(const Path &path)
{
    const Result<Place> found = place(path);
    if (!found)
        return found.error();
    const auto &[collection, index, region] = *found;
    const Path above = path.first(path.size() - 1);
    const Change change{above, index, -1, {}, {}};
    if (collection.size() == 1 && above.size() == 1 && collection.isMap())
        return removeOnly(collection, region, change);
    if (collection.size() == 1 && !above.isEmpty())
        return remove(above);
    if (const std::vector<FlowLine> lines = collection.style() == Style::Flow ? flowLines(m_tree, collection) : std::vector<FlowLine>();
        lines.size() > 1)
        return removeFlowLine(lines, index, change);
    if (collection.style() == Style::Flow || isInFlow(collection))
        return apply({{flowRemoval(collection, index), {}}}, change);
    if (!region.isFirstOnLine) { // `- a: 1`: the next entry takes the place behind the dash
        const qsizetype next = regionOf(m_tree, collection, index + 1).begin;
        if (text().mid(region.end, next - region.end).contains('#'))
            return refused(region.begin, EditTexts::tr("%1 cannot be removed without its neighbour's comment.").arg(shown(path)));
        return apply({{{region.begin, next}, {}}}, change);
    }
    Span lines = region.lines;
    // Between blank lines, the fewer of those in front and behind go too, so that one gap is left; at the end, those in front.
    const bool isBehindKept = index > 0 && endsInKeptLines(m_tree, regionOf(m_tree, collection, index - 1));
    const bool hasGapBefore = !isBehindKept && hasBlankLineBefore(text(), lines.begin);
    const bool isGapClosed = lines.begin == 0 || hasGapBefore || (index == 0 && collection.size() > 1);
    qsizetype blankEnd = lines.end;
    while (isBlankLine(text(), blankEnd))
        blankEnd = nextLine(text(), blankEnd);
    const qsizetype blankStart = hasGapBefore ? blankLinesStart(text(), lines.begin) : lines.begin;
    const bool isMoreBehind = hasGapBefore && blankEnd - lines.end > lines.begin - blankStart;
    if (isGapClosed && blankEnd > lines.end)
        lines = isMoreBehind ? Span{blankStart, lines.end} : Span{lines.begin, blankEnd};
    else if (lines.end == text().size())
        lines.begin = blankStart;
    // A file without a final line end keeps none.
    if (lines.end == text().size() && !text().endsWith('\n') && lines.begin > 0)
        lines.begin = contentEndOfLine(text(), text().lastIndexOf('\n', lines.begin - 2) + 1);
    return apply({{lines, {}}}, change);
}

Result<Done> Draft::removeAlone(const Path &path)
{
    const Result<Place> found = place(path);
    if (!found)
        return found.error();
    const auto &[collection, index, region] = *found;
    if (collection.size() == 1)
        return refused(region.begin, EditTexts::tr("%1 is the only one there and cannot go alone.").arg(shown(path)));
    if (!region.isFirstOnLine) // its line has no comment lines of its own
        return remove(path);
    const Change change{path.first(path.size() - 1), index, -1, {}, {}};
    qsizetype begin = text().lastIndexOf('\n', region.begin - 1) + 1;
    const qsizetype end = nextLine(text(), region.end);
    if (end == text().size() && !text().endsWith('\n') && begin > 0) // a file without a final line end keeps none
        begin = contentEndOfLine(text(), text().lastIndexOf('\n', begin - 2) + 1);
    return apply({{{begin, end}, {}}}, change);
}

Result<Done> Draft::removeOnly(const Node &map, const Region &region, const Change &change)
{
    const Span content = map.contentSpan();
    if (map.style() == Style::Flow)
        return apply({{{content.begin + 1, content.end - 1}, {}}}, change);
    // `{}` goes behind the key and what stands there before the first line end or comment: an anchor or a tag.
    const qsizetype line = contentEndOfLine(text(), map.span().begin);
    const bool hasProperties = map.span().begin < region.begin;
    const Region whole = regionOf(m_tree, m_tree.root(), indexOf(m_tree.root(), change.collection.constFirst()));
    qsizetype at = whole.lead;
    if (hasProperties) {
        at = map.span().begin;
        while (at < line && !(isBlank(text().at(at)) && skipSpace(text(), at) >= line) && text().at(at) != '#')
            ++at;
    }
    Span lines = region.lines;
    if (lines.end == text().size() && !text().endsWith('\n'))
        lines.begin = contentEndOfLine(text(), text().lastIndexOf('\n', lines.begin - 2) + 1);
    if (!region.isFirstOnLine || lines.begin < at)
        return refused(region.begin, EditTexts::tr("%1 cannot be removed without its neighbours.").arg(shown(change.collection)));
    return apply({{{at, at}, " {}"}, {lines, {}}}, change);
}

Span Draft::flowRemoval(const Node &collection, int index) const
{
    const Region region = regionOf(m_tree, collection, index);
    if (index + 1 == collection.size()) {
        const qsizetype previous = index > 0 ? regionOf(m_tree, collection, index - 1).end : region.begin;
        if (!text().mid(previous, region.begin - previous).contains('#'))
            return {previous, region.end};
        const qsizetype comma = skipSpace(text(), region.end); // the one in front, before a comment, stays instead
        return {region.begin, text().mid(comma, 1) == "," ? comma + 1 : region.end};
    }
    // Up to the next child on its line, or to the end of the line: comments of the next one stay.
    const qsizetype next = regionOf(m_tree, collection, index + 1).begin;
    const qsizetype lineEnd = contentEndOfLine(text(), text().indexOf(',', region.end));
    if (next <= lineEnd)
        return {region.begin, next};
    const qsizetype lineStart = text().lastIndexOf('\n', region.begin) + 1;
    const bool isWholeLine = text().mid(lineStart, region.begin - lineStart).trimmed().isEmpty();
    if (isWholeLine)
        return {lineStart, nextLine(text(), lineEnd)};
    qsizetype begin = region.begin;
    while (isBlank(text().at(begin - 1)))
        --begin;
    return {begin, lineEnd};
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
        return refused(key.span().begin, EditTexts::tr("“%1” is there already.").arg(name));
    const Change change{path.first(path.size() - 1), found->index, found->index, name, {}};
    return apply({{key.contentSpan(), writeLike(key.style(), Text{name}, found->collection.style() == Style::Flow)}}, change);
}

Result<Done> Draft::rewrite(const QList<QPair<Node, QString>> &scalars)
{
    QHash<qsizetype, QString> texts;
    TextEdits edits;
    for (const auto &[node, string] : scalars) {
        if (!node.isScalar() || node.style() == Style::Literal || node.style() == Style::Folded)
            return refused(node.span().begin, EditTexts::tr("A text over several lines cannot be renamed."));
        if (node.text() == string)
            continue;
        texts.insert(node.span().begin, string);
        const bool inFlow = node.parent().style() == Style::Flow || isInFlow(node);
        edits.append({node.contentSpan(), writeLike(node.style(), Text{string}, inFlow)});
    }
    std::sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) { return a.span.begin < b.span.begin; });
    const Tree before = m_tree;
    if (const Result<Done> done = apply(edits); !done || edits.isEmpty())
        return done;
    if (isRewritten(texts, before, m_tree))
        return Done{};
    m_tree = before;
    return misread(edits.constFirst().span.begin, EditTexts::tr("This change would give other values in the file a new meaning."));
}

} // namespace caravan::yaml
