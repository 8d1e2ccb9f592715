// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Many changes in one reading of the text.

#include "core/base/texts.h"
#include "core/yaml/edit.h"
#include "core/yaml/meaning.h"
#include "core/yaml/region.h"

#include <QSet>

#include <algorithm>

namespace caravan::yaml {

namespace {

CARAVAN_TEXTS(TogetherTexts);

constexpr int dashWidth = 2; ///< columns of "- "

} // namespace

struct Draft::Pending {
    /// An edit with what its place among others at the same offset hangs on.
    struct Collected {
        TextEdit edit;
        qsizetype depth = 0; ///< of the collection that it is in
    };
    /// At one offset what comes is in front of what goes, and the end of an inner collection in front of that of the outer one.
    static bool isBefore(const Collected &a, const Collected &b)
    {
        if (a.edit.span.begin != b.edit.span.begin)
            return a.edit.span.begin < b.edit.span.begin;
        if (a.edit.span.isEmpty() != b.edit.span.isEmpty())
            return a.edit.span.isEmpty();
        return a.depth > b.depth;
    }

    std::vector<Collected> edits;
    QList<qsizetype> indented; ///< starts of lines that get deeper, unless they go
    QList<Change> changes;
    QSet<Path> changed; ///< children that go or change, as paths with indexes
};

Result<Done> Draft::collect(const TextEdits &edits, const Change &change)
{
    const Path child = Path(change.collection) << QString::number(change.removed);
    const bool isMove = change.removed >= 0 && change.added >= 0 && change.removed != change.added;
    const bool isOfMany = change.removedCount != 1 || change.items.isEmpty() == change.wraps;
    const bool isAgain = change.removed >= 0 && m_pending->changed.contains(child);
    if (change.collection.isEmpty() || isMove || isOfMany || isAgain)
        return refused(edits.constFirst().span.begin, TogetherTexts::tr("Two changes of one place cannot be made in one step."));
    if (change.removed >= 0)
        m_pending->changed.insert(child);
    for (const TextEdit &edit : edits)
        m_pending->edits.push_back({edit, change.collection.size()});
    m_pending->changes.append(change);
    return Done{};
}

Result<Done> Draft::together(const std::function<Result<Done>(Draft &)> &steps)
{
    if (const std::optional<Error> error = whyNotEdited())
        return *error;
    m_pending = std::make_shared<Pending>();
    const Result<Done> planned = steps(*this);
    const std::shared_ptr<Pending> pending = std::exchange(m_pending, nullptr);
    if (!planned || pending->edits.empty())
        return planned;
    std::vector<Pending::Collected> all = pending->edits;
    for (const qsizetype line : std::as_const(pending->indented)) {
        const bool goes = std::any_of(pending->edits.cbegin(), pending->edits.cend(), [line](const Pending::Collected &one) {
            return one.edit.replacement.isEmpty() && one.edit.span.contains(line);
        });
        if (!goes)
            all.push_back({{{line, line}, QByteArray(dashWidth, ' ')}, 0});
    }
    std::stable_sort(all.begin(), all.end(), Pending::isBefore);
    TextEdits edits;
    for (const Pending::Collected &one : all) {
        if (!edits.isEmpty() && one.edit.span.begin < edits.constLast().span.end)
            return refused(one.edit.span.begin, TogetherTexts::tr("Two changes of one place cannot be made in one step."));
        edits.append(one.edit);
    }
    const Tree before = m_tree;
    if (const Result<Done> done = apply(edits); !done)
        return done;
    if (areMade(pending->changes, before, m_tree))
        return Done{};
    m_tree = before;
    return misread(edits.constFirst().span.begin, TogetherTexts::tr("These changes would give other values in the file a new meaning."));
}

Result<Done> Draft::wrapInList(const Path &path, const QList<Value> &others)
{
    const Result<Place> found = place(path);
    if (!found)
        return found.error();
    const auto &[collection, index, region] = *found;
    const Node inner = found->node();
    const Region first = inner.size() > 0 ? regionOf(m_tree, inner, 0) : Region();
    const bool isInLines = collection.isMap() && inner.style() == Style::Block && first.isFirstOnLine && inner.tag().isEmpty();
    if (!isInLines || !inner.anchor().isEmpty())
        return refused(region.begin, TogetherTexts::tr("%1 is not written in lines of its own, or has an anchor.").arg(path.join(u'.')));
    if (!m_pending)
        return together([&](Draft &draft) { return draft.wrapInList(path, others); });
    const qsizetype end = nextLine(text(), region.end);
    for (qsizetype line = nextLine(text(), first.begin); line < end; line = nextLine(text(), line)) {
        if (!isBlankLine(text(), line))
            m_pending->indented.append(line);
    }
    QByteArray written;
    for (const Value &other : others)
        written += writeItem(other, first.indent, layoutIn(inner));
    if (end > 0 && text().at(end - 1) != '\n') { // the file has no final line end, and gets none
        written.prepend(layout().lineEnd);
        written.chop(layout().lineEnd.size());
    }
    Change change{path.first(path.size() - 1), index, index, path.constLast(), {}};
    change.items = others;
    change.wraps = true;
    return collect({{{first.begin, first.begin}, "- "}, {{end, end}, written}}, change);
}

} // namespace caravan::yaml
