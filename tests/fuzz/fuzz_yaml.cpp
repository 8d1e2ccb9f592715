// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any text as YAML and makes gestures in it that follow from its bytes. What must hold: a text that is read is
// printed as it is; a gesture that is refused changes nothing; undo gives the old bytes; an edited tree says what its text
// says when it is read anew.
#include "core/yaml/edit.h"

#include <cstdlib>

using namespace caravan;
using namespace caravan::yaml;

namespace {

void hold(bool condition)
{
    if (!condition)
        std::abort();
}

/// A simple generator: the same bytes give the same gestures.
class Choice
{
public:
    explicit Choice(const QByteArray &seed) : m_state(qHash(seed)) { }
    int below(qsizetype bound)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return bound <= 0 ? 0 : int((m_state >> 33) % quint64(bound));
    }

private:
    quint64 m_state;
};

void collect(const Node &node, const Path &path, QList<Path> &out)
{
    static constexpr int most = 200;
    if (out.size() >= most)
        return;
    out.append(path);
    for (int i = 0; i < node.size(); ++i) {
        const QString step = node.isMap() ? node.entry(i).key.text() : QString::number(i);
        collect(node.isMap() ? node.entry(i).value : node.item(i), Path(path) << step, out);
    }
}

Value value(Choice &choice)
{
    switch (choice.below(5)) {
    case 0:
        return Value::texts({QStringLiteral("a"), QStringLiteral("b: c")}, choice.below(2) == 0);
    case 1:
        return Map{{{QStringLiteral("k"), Text{QStringLiteral("on")}}, {QStringLiteral("l"), Text{QStringLiteral("x\ny\n")}}}};
    case 2:
        return Verbatim{QStringLiteral("3")};
    case 3:
        return Text{QStringLiteral("first\n second\n\n")};
    default:
        return Text{QStringLiteral("plain # not")};
    }
}

Result<Done> gesture(Draft &draft, Choice &choice)
{
    QList<Path> paths;
    collect(draft.tree().root(), {}, paths);
    const Path path = paths.at(choice.below(paths.size()));
    const Node node = draft.tree().find(path);
    switch (choice.below(7)) {
    case 0:
        return draft.insertEntry(path, QStringLiteral("new"), value(choice));
    case 1:
        return draft.insertItem(path, choice.below(node.size() + 2) - 1, value(choice));
    case 2:
        return draft.remove(path);
    case 3:
        return draft.renameKey(path, QStringLiteral("yes"));
    case 4: {
        const Node parent = node.parent();
        const int before = choice.below(parent.size() + 1);
        const QString place = parent.isMap() ? parent.entry(before).key.text()
            : before < parent.size()         ? QString::number(before)
                                             : QString();
        return draft.move(path, place);
    }
    default:
        return draft.set(path, value(choice));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    Limits limits;
    limits.nodes = 20'000;
    const Result<Tree> tree = Tree::parse(Source({}, text), limits);
    if (!tree) {
        hold(!tree.error().message.isEmpty());
        return 0;
    }
    hold(tree->text() == text);
    Choice choice(text);
    static constexpr int gestures = 6;
    for (int i = 0; i < gestures; ++i) {
        Draft draft(*tree);
        for (int step = 0; step < 3; ++step) {
            const QByteArray before = draft.text();
            if (const Result<Done> done = gesture(draft, choice); !done) {
                hold(draft.text() == before);
                hold(!done.error().message.isEmpty());
                continue;
            }
            const Result<Tree> anew = Tree::parse(Source({}, draft.text()), limits);
            hold(anew.has_value());
            hold(sameMeaning(Value::of(anew->root()), Value::of(draft.tree().root())));
        }
        hold(applied(draft.text(), inverse(text, draft.edits())) == text);
    }
    return 0;
}
