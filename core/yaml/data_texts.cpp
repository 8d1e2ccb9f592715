// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/data_texts.h"

#include "core/base/texts.h"
#include "core/yaml/tree_data.h"

namespace caravan::yaml {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(DataTextsTexts);

constexpr auto builtIn = ":/caravan/"_L1;

QList<Node> childrenOf(const Node &node)
{
    QList<Node> children = node.items();
    for (const Entry &entry : node.entries())
        children += entry.value;
    return children;
}

QList<Node> nodesAt(const Node &root, const QString &place)
{
    QList<Node> nodes = {root};
    for (const QString &step : place.split(u'/')) {
        QList<Node> below;
        for (const Node &node : std::as_const(nodes)) {
            if (step == "*"_L1)
                below += childrenOf(node.target());
            else if (const Node child = node.target()[step])
                below += child;
        }
        nodes = below;
    }
    return nodes;
}

} // namespace

QList<Node> dataTexts(const Tree &tree)
{
    QList<Node> texts;
    for (const Node &place : tree.root()[u"texts"].items()) {
        for (const Node &node : nodesAt(tree.root(), place.text())) {
            if (node.isScalar())
                texts += node;
        }
    }
    return texts;
}

QString dataContext(const QString &file) { return file.startsWith(builtIn) ? file.mid(builtIn.size()) : file; }

QString usersLanguage() { return DataTextsTexts::tr("en", "the code of the language of this translation: fr, de"); }

QString inUsersLanguage(const QString &file, const QString &text)
{
    return QCoreApplication::translate(dataContext(file).toUtf8().constData(), text.toUtf8().constData());
}

Tree inUsersLanguage(const Tree &tree)
{
    if (!tree.root()[u"texts"] || usersLanguage() == "en"_L1) // so that English asks once and not for each of them
        return tree;
    TreeData data = TreeData::of(tree);
    std::vector<std::shared_ptr<Section>> translated(data.sections.size());
    for (const Node &node : dataTexts(tree)) {
        const TreeData::Place place = TreeData::placeOf(node);
        std::shared_ptr<Section> &section = translated[size_t(place.section)];
        if (!section)
            section = std::make_shared<Section>(*data.sections[size_t(place.section)].section);
        section->nodes[place.index].text = inUsersLanguage(tree.source().file, node.text());
    }
    for (size_t i = 0; i < translated.size(); ++i) {
        if (translated[i])
            data.sections[i].section = std::move(translated[i]); // its keys, and so their indexes, are the same
    }
    return TreeData::treeOf(std::move(data));
}

} // namespace caravan::yaml
