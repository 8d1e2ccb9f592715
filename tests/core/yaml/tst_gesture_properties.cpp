// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Gestures drawn by chance (from fixed seeds) over real pipelines and awkward texts. What must hold of each: only the lines
// of its node change, every comment outside stays, undo gives the old bytes, a refused one changes nothing; and the result
// says, to yaml-cpp and to GitLab's own reader, what the change says when it is made on plain data.
// CARAVAN_GESTURES: how many for each text.
#include "core/yaml/edit.h"
#include "tests/pipelines.h"
#include "tests/psych/psych.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::yaml;
using test::Plain;

namespace {

constexpr int longestChain = 3; ///< gestures in a row on one draft

struct Gesture {
    enum class Kind { Set, InsertEntry, InsertItem, Remove, Rename, Move } kind = Kind::Set;
    Path path;    ///< of the node; for the inserting ones of the collection
    QString name; ///< of what is inserted, renamed; before which one moves
    int index = -1;
    Value value = Text{};

    Result<Done> make(Draft &draft) const
    {
        switch (kind) {
        case Kind::Set:
            return draft.set(path, value);
        case Kind::InsertEntry:
            return draft.insertEntry(path, name, value);
        case Kind::InsertItem:
            return draft.insertItem(path, index, value);
        case Kind::Remove:
            return draft.remove(path);
        case Kind::Rename:
            return draft.renameKey(path, name);
        case Kind::Move:
            return draft.move(path, name);
        }
        return Done{};
    }
    QString shown() const
    {
        static const char *const names[] = {"set", "insert entry", "insert item", "remove", "rename", "move"};
        return u"%1 %2 %3 %4"_s.arg(QLatin1StringView(names[int(kind)]), path.join(u'/'), name).arg(index);
    }
};

// --- the change on plain data ---------------------------------------------------------------------------------------

Plain plainOf(const Value &value)
{
    Plain plain;
    if (const Text *text = std::get_if<Text>(&value)) {
        plain.text = text->string;
    } else if (const Verbatim *verbatim = std::get_if<Verbatim>(&value)) {
        plain.text = verbatim->token;
        plain.type = u"Integer"_s;
    } else if (const List *list = std::get_if<List>(&value)) {
        plain.kind = Plain::Kind::List;
        for (const Value &item : list->items)
            plain.children.append(plainOf(item));
    } else {
        plain.kind = Plain::Kind::Map;
        for (const auto &[key, entry] : std::get<Map>(value).entries) {
            plain.keys.append(plainOf(Text{key}));
            plain.children.append(plainOf(entry));
        }
    }
    return plain;
}

qsizetype childIndex(const Plain &plain, const QString &step)
{
    if (plain.isList())
        return step.toInt();
    for (qsizetype i = plain.keys.size(); i-- > 0;) {
        if (plain.keys.at(i).text == step)
            return i;
    }
    return -1;
}

Plain *nodeAt(Plain &root, const Path &path)
{
    Plain *plain = &root;
    for (const QString &step : path)
        plain = &plain->children[childIndex(*plain, step)];
    return plain;
}

void removeFrom(Plain &root, const Path &path)
{
    const Path above = path.first(path.size() - 1);
    Plain *collection = nodeAt(root, above);
    const bool isJob = above.size() == 1 && collection->isMap();
    if (collection->children.size() == 1 && !above.isEmpty() && !isJob) {
        removeFrom(root, above);
        return;
    }
    const qsizetype index = childIndex(*collection, path.constLast());
    collection->children.removeAt(index);
    if (collection->isMap())
        collection->keys.removeAt(index);
}

void change(Plain &root, const Gesture &gesture)
{
    switch (gesture.kind) {
    case Gesture::Kind::Set: {
        Plain *node = nodeAt(root, gesture.path);
        const QString anchor = node->kind == Plain::Kind::Alias ? QString() : node->anchor;
        *node = plainOf(gesture.value);
        node->anchor = anchor;
        return;
    }
    case Gesture::Kind::InsertEntry: {
        Plain *map = nodeAt(root, gesture.path);
        map->keys.append(plainOf(Text{gesture.name}));
        map->children.append(plainOf(gesture.value));
        return;
    }
    case Gesture::Kind::InsertItem: {
        Plain *list = nodeAt(root, gesture.path);
        list->children.insert(gesture.index < 0 ? list->children.size() : gesture.index, plainOf(gesture.value));
        return;
    }
    case Gesture::Kind::Remove:
        removeFrom(root, gesture.path);
        return;
    case Gesture::Kind::Rename: {
        Plain *map = nodeAt(root, gesture.path.first(gesture.path.size() - 1));
        Plain &key = map->keys[childIndex(*map, gesture.path.constLast())];
        key.text = gesture.name;
        key.type = u"String"_s;
        return;
    }
    case Gesture::Kind::Move: {
        Plain *collection = nodeAt(root, gesture.path.first(gesture.path.size() - 1));
        const qsizetype from = childIndex(*collection, gesture.path.constLast());
        qsizetype to = gesture.name.isEmpty() ? collection->children.size() : childIndex(*collection, gesture.name);
        to -= to > from ? 1 : 0;
        collection->children.move(from, to);
        if (collection->isMap())
            collection->keys.move(from, to);
        return;
    }
    }
}

/// What a tree of Caravan's says, for comparison with what Psych says.
Plain plainOf(const Node &node)
{
    Plain plain;
    plain.anchor = node.anchor();
    plain.tag = node.tag();
    switch (node.kind()) {
    case Kind::Alias:
        plain.kind = Plain::Kind::Alias;
        std::swap(plain.text, plain.anchor);
        break;
    case Kind::Null:
        plain.type = u"NilClass"_s;
        break;
    case Kind::Scalar:
        plain.text = node.text();
        break;
    case Kind::Sequence:
        plain.kind = Plain::Kind::List;
        for (const Node &item : node.items())
            plain.children.append(plainOf(item));
        break;
    case Kind::Map:
        plain.kind = Plain::Kind::Map;
        for (const Entry &entry : node.entries()) {
            plain.keys.append(plainOf(entry.key));
            plain.children.append(plainOf(entry.value));
        }
        break;
    }
    return plain;
}

/// The same data, whatever types scalars have and however tags are spelt.
bool isSameData(const Plain &tree, const Plain &psych)
{
    const bool isNull = tree.type == "NilClass"_L1 && (psych.type == "NilClass"_L1 || psych.text.isEmpty());
    if (tree.kind != psych.kind || tree.anchor != psych.anchor || tree.tag.isEmpty() != psych.tag.isEmpty()
        || (tree.text != psych.text && !isNull) || tree.children.size() != psych.children.size())
        return false;
    for (qsizetype i = 0; i < tree.children.size(); ++i) {
        if (!isSameData(tree.children.at(i), psych.children.at(i)) || (tree.isMap() && !isSameData(tree.keys.at(i), psych.keys.at(i))))
            return false;
    }
    return true;
}

/// The data with the entries of every map in the order of their keys.
Plain sorted(Plain plain)
{
    QList<std::pair<QString, qsizetype>> order;
    for (qsizetype i = 0; i < plain.keys.size(); ++i)
        order.append({plain.keys.at(i).text, i});
    std::sort(order.begin(), order.end());
    const Plain as = plain;
    for (qsizetype i = 0; i < plain.children.size(); ++i) {
        const qsizetype from = plain.isMap() ? order.at(i).second : i;
        plain.children[i] = sorted(as.children.at(from));
        if (plain.isMap())
            plain.keys[i] = as.keys.at(from);
    }
    return plain;
}

/// The two readers have to agree on the text itself: yaml-cpp folds `>+` otherwise, for one.
bool agreeOn(const test::PsychAnswer &psych, const QByteArray &text)
{
    return !psych.documents.isEmpty() && isSameData(plainOf(Tree::parse(Source({}, text))->root()), psych.documents.constLast());
}

void withoutLastLineEnds(Plain &plain)
{
    if (plain.text.endsWith(u'\n'))
        plain.text.chop(1);
    for (Plain &child : plain.children)
        withoutLastLineEnds(child);
}

// --- the region, from where nodes begin and end in the text ---------------------------------------------------------

qsizetype lineStart(const QByteArray &text, qsizetype offset) { return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1; }

qsizetype lineEnd(const QByteArray &text, qsizetype offset)
{
    const qsizetype end = text.indexOf('\n', offset);
    return end < 0 ? text.size() : end + 1;
}

QByteArray lineAt(const QByteArray &text, qsizetype start) { return text.mid(start, lineEnd(text, start) - start).trimmed(); }

/// Where the entry or item begins: its key, or its dash.
qsizetype beginOf(const QByteArray &text, const Node &collection, int index)
{
    if (collection.isMap())
        return collection.entry(index).key.span().begin;
    if (collection.style() == Style::Flow)
        return collection.item(index).span().begin;
    const qsizetype from = index == 0 ? collection.contentSpan().begin : collection.item(index - 1).span().end;
    for (qsizetype start = from; start < text.size(); ++start) {
        if (text.at(start) == '#')
            start = text.indexOf('\n', start);
        else if (text.at(start) == '-')
            return start;
    }
    return from;
}

Span linesOf(const QByteArray &text, const Node &collection, int index)
{
    const Node value = collection.isMap() ? collection.entry(index).value : collection.item(index);
    const qsizetype begin = beginOf(text, collection, index);
    const qsizetype end = qMax(collection.isMap() ? collection.entry(index).key.span().end : begin + 1, value.span().end);
    return {lineStart(text, begin), lineEnd(text, end > begin && text.at(end - 1) == '\n' ? end - 1 : end)};
}

/// Lines with comments directly above, and the blank lines beside them.
Span withSurroundings(const QByteArray &text, Span lines)
{
    while (lines.begin > 0 && lineAt(text, lineStart(text, lines.begin - 1)).startsWith('#'))
        lines.begin = lineStart(text, lines.begin - 1);
    while (lines.begin > 0 && lineAt(text, lineStart(text, lines.begin - 1)).isEmpty())
        lines.begin = lineStart(text, lines.begin - 1);
    while (lines.end < text.size() && lineAt(text, lines.end).isEmpty())
        lines.end = lineEnd(text, lines.end);
    if (!text.endsWith('\n') && lines.end == text.size() && lines.begin > 0)
        --lines.begin; // the line end in front goes instead of the one that the file does not have
    return lines;
}

/// Lines with the comments below that are indented deeper than the entry or item at \a begin.
Span withInnerComments(const QByteArray &text, Span lines, qsizetype begin)
{
    const qsizetype column = begin - lineStart(text, begin);
    const auto columnAt = [&](qsizetype start) { return text.indexOf('#', start) - start; };
    while (lines.end < text.size() && lineAt(text, lines.end).startsWith('#') && columnAt(lines.end) > column)
        lines.end = lineEnd(text, lines.end);
    return lines;
}

int indexIn(const Node &collection, const QString &step)
{
    if (collection.isSequence())
        return step.toInt();
    for (int i = collection.size() - 1; i >= 0; --i) {
        if (collection.entry(i).key.isScalar() && collection.entry(i).key.text() == step)
            return i;
    }
    return -1;
}

Span allowed(const Tree &tree, const Gesture &gesture)
{
    const QByteArray &text = tree.text();
    const bool inserts = gesture.kind == Gesture::Kind::InsertEntry || gesture.kind == Gesture::Kind::InsertItem;
    Node node = tree.find(gesture.path);
    if (inserts) {
        const Span span = node.span();
        Span lines{lineStart(text, span.begin), lineEnd(text, span.end)};
        if (node.style() == Style::Block && node.size() > 0) // the new one comes behind the comments inside the last
            lines = withInnerComments(text, lines, beginOf(text, node, node.size() - 1));
        // In front of the first item may stand a comment of its own, and the new item goes before that.
        const Span around = withSurroundings(text, lines);
        return {around.begin, node.parent().isValid() ? lines.end : text.size()};
    }
    Path path = gesture.path;
    Node collection = tree.find(path.first(path.size() - 1));
    if (path.size() == 1)
        collection = tree.root();
    if (gesture.kind == Gesture::Kind::Remove) {
        while (collection.size() == 1 && path.size() > 1 && !(path.size() == 2 && collection.isMap())) { // it goes with its only child
            path.removeLast();
            collection = path.size() == 1 ? tree.root() : tree.find(path.first(path.size() - 1));
        }
    }
    const int index = indexIn(collection, path.constLast());
    Span lines = linesOf(text, collection, index);
    switch (gesture.kind) {
    case Gesture::Kind::Set:
        if (node.size() > 0) // items that are too many go with the comments inside them and blank lines
            lines.end = withSurroundings(text, withInnerComments(text, lines, beginOf(text, collection, index))).end;
        return lines;
    case Gesture::Kind::Rename:
        return lines;
    case Gesture::Kind::Remove:
        lines = withSurroundings(text, withInnerComments(text, lines, beginOf(text, collection, index)));
        if (collection.style() == Style::Block && index + 1 < collection.size()) { // the next one takes the place behind a dash
            const qsizetype begin = beginOf(text, collection, index);
            const qsizetype next = beginOf(text, collection, index + 1);
            if (!text.mid(lineStart(text, begin), begin - lineStart(text, begin)).trimmed().isEmpty())
                lines.end = qMax(lines.end, lineEnd(text, next));
        }
        if (collection.style() == Style::Flow && index > 0) // the comma in front may go too
            lines.begin = qMin(lines.begin, lineStart(text, beginOf(text, collection, index - 1)));
        if (path.size() == 2 && collection.size() == 1) // `{}` comes behind the job
            lines.begin = lineStart(text, collection.parent().entry(indexIn(collection.parent(), path.constFirst())).key.span().begin);
        return lines;
    default:
        break;
    }
    const int target = gesture.name.isEmpty() ? collection.size() - 1 : indexIn(collection, gesture.name);
    const Span other = linesOf(text, collection, target);
    lines = withInnerComments(text, lines, beginOf(text, collection, index));
    lines = {qMin(lines.begin, other.begin), qMax(lines.end, withInnerComments(text, other, beginOf(text, collection, target)).end)};
    lines = withSurroundings(text, lines);
    if (collection.style() == Style::Flow)
        lines.begin = qMin(lines.begin, lineStart(text, collection.span().begin));
    return lines;
}

/// The comments of a text, sorted: every `#` behind a blank that stands in no scalar.
QByteArrayList comments(const Tree &tree, const Span &outside)
{
    QByteArray text = tree.text();
    const std::function<void(const Node &)> blank = [&](const Node &node) {
        if (node.isScalar() || node.isAlias()) {
            const Span span = node.span();
            const bool isBlock = node.style() == Style::Literal || node.style() == Style::Folded;
            const qsizetype begin = isBlock ? lineEnd(text, span.begin) : span.begin;
            for (qsizetype i = begin; i < span.end; ++i) {
                if (text.at(i) == '#')
                    text[i] = 'x';
            }
        }
        for (int i = 0; i < node.size(); ++i) {
            if (node.isMap())
                blank(node.entry(i).key);
            blank(node.isMap() ? node.entry(i).value : node.item(i));
        }
    };
    blank(tree.header());
    blank(tree.root());
    QByteArrayList found;
    for (qsizetype start = 0; start < text.size(); start = lineEnd(text, start)) {
        const qsizetype end = lineEnd(text, start);
        for (qsizetype i = start; i < end; ++i) {
            if (text.at(i) != '#' || (i > start && text.at(i - 1) != ' ' && text.at(i - 1) != '\t'))
                continue;
            if (i < outside.begin || i >= outside.end)
                found.append(text.mid(i, end - i).trimmed());
            break;
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

// --- chance ---------------------------------------------------------------------------------------------------------

void collect(const Node &node, const Path &path, QList<QPair<Node, Path>> &out)
{
    out.append({node, path});
    if (!node.tag().isEmpty())
        return;
    for (int i = 0; i < node.size(); ++i) {
        const bool isMap = node.isMap();
        const QString step = isMap ? node.entry(i).key.text() : QString::number(i);
        const bool counts = !isMap || (node.entry(i).key.isScalar() && indexIn(node, step) == i);
        if (counts)
            collect(isMap ? node.entry(i).value : node.item(i), Path(path) << step, out);
    }
}

bool hasAnchorInside(const Node &node)
{
    for (int i = 0; i < node.size(); ++i) {
        const Node child = node.isMap() ? node.entry(i).value : node.item(i);
        if ((!child.isAlias() && !child.anchor().isEmpty()) || hasAnchorInside(child))
            return true;
    }
    return false;
}

Value valueFrom(QRandomGenerator &chance)
{
    static const QStringList texts{
        u"v"_s, u"new: text # here"_s, u"first\nsecond\n"_s, u"4.10"_s, u"it's \"so\""_s, u""_s, u"*x"_s, u"ä\tb"_s, u"a\n\nb"_s};
    switch (chance.bounded(6)) {
    case 0:
        return List{{Text{u"fresh one"_s}, Text{u"- two"_s}}, chance.bounded(2) == 0};
    case 1:
        return Map{{{u"fresh"_s, Text{u"on"_s}}, {u"other: key"_s, List{{Value(Text{u"x"_s})}}}}};
    case 2:
        return Verbatim{u"42"_s};
    default:
        return Text{texts.at(chance.bounded(int(texts.size())))};
    }
}

Gesture gestureFrom(QRandomGenerator &chance, const Tree &tree)
{
    QList<QPair<Node, Path>> nodes;
    collect(tree.root(), {}, nodes);
    for (;;) {
        const auto &[node, path] = nodes.at(chance.bounded(int(nodes.size())));
        Gesture gesture;
        gesture.kind = Gesture::Kind(chance.bounded(6));
        gesture.path = path;
        gesture.value = valueFrom(chance);
        gesture.name = u"fresh-%1"_s.arg(chance.bounded(1000));
        const Node parent = node.parent();
        switch (gesture.kind) {
        case Gesture::Kind::InsertEntry:
            if (!node.isMap() || node.size() == 0)
                continue;
            return gesture;
        case Gesture::Kind::InsertItem:
            if (!node.isSequence() || !node.tag().isEmpty())
                continue;
            gesture.index = chance.bounded(node.size() + 2) - 1;
            gesture.index = gesture.index >= node.size() ? -1 : gesture.index;
            gesture.name.clear();
            return gesture;
        case Gesture::Kind::Rename:
            if (path.isEmpty() || !parent.isMap() || path.constLast() == "<<"_L1)
                continue;
            return gesture;
        case Gesture::Kind::Move: {
            if (path.isEmpty() || parent.size() < 2)
                continue;
            const int before = chance.bounded(parent.size() + 1);
            gesture.name = before == parent.size() ? QString() : parent.isMap() ? parent.entry(before).key.text() : QString::number(before);
            return gesture;
        }
        case Gesture::Kind::Remove:
            gesture.name.clear();
            [[fallthrough]];
        case Gesture::Kind::Set:
            if (path.isEmpty() || (gesture.kind == Gesture::Kind::Set && hasAnchorInside(node)))
                continue; // items that are replaced one by one keep their anchors
            gesture.name.clear();
            return gesture;
        }
    }
}

} // namespace

class TestGestureProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownPipelines();
    void realPipelines();
    void constructs();

private:
    /// A text, what was done to it one after the other, and what came out.
    struct Chain {
        QString name;
        qsizetype text = 0; ///< among m_texts
        qsizetype result = 0;
        QList<Gesture> gestures;
    };
    void run(const QStringList &files, int gestures);
    void draw(const QString &name, const Tree &tree, quint32 seed);
    void check(const Tree &before, const Draft &draft, const Gesture &gesture, const Result<Done> &done, const QString &name);
    void compareData();

    QList<QByteArray> m_texts;
    QList<Chain> m_chains;
    QStringList m_faults;
    int m_made = 0;
    int m_refused = 0;
};

void TestGestureProperties::check(const Tree &before, const Draft &draft, const Gesture &gesture, const Result<Done> &done,
                                  const QString &name)
{
    const QByteArray &old = before.text();
    const QByteArray &now = draft.text();
    const auto fault = [&](const char *what) {
        m_faults.append(u"%1: %2: %3\n%4"_s.arg(name, gesture.shown(), QString::fromUtf8(what),
                                                QString::fromUtf8(unifiedDiff(old, now, "before", "after"))));
    };
    if (!done) {
        ++m_refused;
        if (old != now || done.error().message.isEmpty())
            fault("refused, but the text changed or no reason was given");
        return;
    }
    ++m_made;
    const Span region = allowed(before, gesture);
    if (!now.startsWith(old.left(region.begin)) || !now.endsWith(old.mid(region.end)))
        fault("lines outside the node changed");
    QByteArrayList kept = comments(draft.tree(), {});
    const bool moves = gesture.kind == Gesture::Kind::Move;
    for (const QByteArray &comment : comments(before, moves ? Span{} : region)) {
        if (!kept.removeOne(comment))
            fault(("a comment was lost: " + comment).constData());
    }
    const Result<Tree> anew = Tree::parse(Source({}, now));
    if (!anew || !isSameData(plainOf(anew->root()), plainOf(draft.tree().root())))
        fault("the text as a whole is read otherwise than piece by piece");
}

void TestGestureProperties::draw(const QString &name, const Tree &tree, quint32 seed)
{
    QRandomGenerator chance(seed);
    Chain chain{name, m_texts.size() - 1, 0, {}};
    Draft draft(tree);
    const int length = 1 + int(chance.bounded(longestChain));
    for (int i = 0; i < length && draft.tree().root().size() > 0; ++i) {
        const Gesture gesture = gestureFrom(chance, draft.tree());
        const Tree before = draft.tree();
        const Result<Done> done = gesture.make(draft);
        check(before, draft, gesture, done, name);
        if (done)
            chain.gestures.append(gesture);
    }
    if (applied(draft.text(), inverse(tree.text(), draft.edits())) != tree.text())
        m_faults.append(name + u": undo does not give the text back"_s);
    chain.result = m_texts.size();
    if (!chain.gestures.isEmpty() && draft.tree().root().size() > 0) {
        m_texts.append(draft.text());
        m_chains.append(chain);
        std::swap(m_texts[m_texts.size() - 2], m_texts[m_texts.size() - 1]); // the text itself stays last
        m_chains.last().result = m_texts.size() - 2;
    }
}

void TestGestureProperties::run(const QStringList &files, int gestures)
{
    m_texts.clear();
    m_chains.clear();
    m_faults.clear();
    m_made = m_refused = 0;
    for (const QString &path : files) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QString name = QFileInfo(file).fileName();
        const Result<Tree> tree = Tree::parse(Source(name, text));
        if (!tree || tree->root().size() == 0)
            continue;
        QCOMPARE(tree->text(), text);
        m_texts.append(text);
        const qsizetype firstChain = m_chains.size();
        const int count = qMax(2, int(gestures * 1.0 / qMax<qint64>(1, text.size() / 8'000)));
        for (int i = 0; i < count; ++i)
            draw(name, *tree, quint32(i) * 7919 + qChecksum(name.toUtf8()));
        for (qsizetype i = firstChain; i < m_chains.size(); ++i)
            m_chains[i].text = m_texts.size() - 1;
    }
    QVERIFY2(m_faults.isEmpty(),
             qPrintable(QString::number(m_faults.size()) + u'\n' + m_faults.first(qMin<qsizetype>(6, m_faults.size())).join(u'\n')));
    compareData();
}

void TestGestureProperties::compareData()
{
    if (!test::hasPsych()) {
        qWarning("Ruby is not installed, so Psych is not asked.");
        return;
    }
    QList<QByteArray> texts = m_texts;
    for (QByteArray &text : texts) { // Psych counts a byte order mark as a column, so that entries below stand elsewhere
        if (text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
    }
    const Result<QList<test::PsychAnswer>> answers = test::readWithPsych(texts);
    QVERIFY2(answers, answers ? "" : qPrintable(answers.error().message));
    int compared = 0;
    for (const Chain &chain : std::as_const(m_chains)) {
        const test::PsychAnswer &before = answers->at(chain.text);
        const test::PsychAnswer &after = answers->at(chain.result);
        if (!before.isRead())
            continue; // yaml-cpp reads a few texts that Psych refuses
        QStringList made;
        Plain expected = before.documents.isEmpty() ? Plain() : before.documents.constLast();
        for (const Gesture &gesture : chain.gestures) {
            change(expected, gesture);
            made.append(gesture.shown());
        }
        Plain read = after.documents.isEmpty() ? Plain() : after.documents.constLast();
        if (!m_texts.at(chain.text).endsWith('\n')) { // a block text at the end has one line end less, or one more
            withoutLastLineEnds(expected);
            withoutLastLineEnds(read);
        }
        const bool setsMap = std::any_of(chain.gestures.cbegin(), chain.gestures.cend(), [](const Gesture &gesture) {
            return gesture.kind == Gesture::Kind::Set && std::holds_alternative<Map>(gesture.value);
        });
        if (setsMap) { // entries that were there before keep their places
            expected = sorted(expected);
            read = sorted(read);
        }
        const QByteArray &text = m_texts.at(chain.result);
        const QString what = chain.name + u": "_s + made.join(u"; "_s) + u'\n'
            + QString::fromUtf8(unifiedDiff(m_texts.at(chain.text), text, "before", "after"));
        const Result<Tree> tree = Tree::parse(Source({}, text));
        if (!after.isRead() || !tree || after.documents.size() != before.documents.size() || read != expected)
            m_faults.append(u"Psych reads otherwise: "_s + what + after.error);
        else if (m_texts.at(chain.text).endsWith('\n') && agreeOn(before, m_texts.at(chain.text))
                 && !isSameData(setsMap ? sorted(plainOf(tree->root())) : plainOf(tree->root()), expected))
            m_faults.append(u"yaml-cpp reads otherwise: "_s + what);
        ++compared;
    }
    QVERIFY2(m_faults.isEmpty(),
             qPrintable(QString::number(m_faults.size()) + u'\n' + m_faults.first(qMin<qsizetype>(6, m_faults.size())).join(u'\n')));
    qInfo("%d gestures made, %d refused; the data of %d texts compared by two readers", m_made, m_refused, compared);
}

void TestGestureProperties::ownPipelines()
{
    static constexpr int standard = 20;
    run(test::ownPipelines(),
        qEnvironmentVariableIsSet("CARAVAN_GESTURES") ? 2 * qEnvironmentVariableIntValue("CARAVAN_GESTURES") : standard);
}

void TestGestureProperties::realPipelines()
{
    if (!test::hasRealPipelines())
        return; // it was said
    static constexpr int standard = 10;
    run(test::realPipelines(), qEnvironmentVariableIsSet("CARAVAN_GESTURES") ? qEnvironmentVariableIntValue("CARAVAN_GESTURES") : standard);
}

void TestGestureProperties::constructs()
{
    QStringList files;
    QDirIterator found(QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/yaml/constructs"), {u"*.yml"_s}, QDir::Files);
    while (found.hasNext())
        files.append(found.next());
    files.sort();
    QVERIFY(!files.isEmpty());
    static constexpr int standard = 60;
    run(files, qEnvironmentVariableIsSet("CARAVAN_GESTURES") ? 4 * qEnvironmentVariableIntValue("CARAVAN_GESTURES") : standard);
}

QTEST_GUILESS_MAIN(TestGestureProperties)
#include "tst_gesture_properties.moc"
