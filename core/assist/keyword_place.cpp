// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/keyword_place.h"

#include "core/assist/spot.h"
#include "core/base/disk.h"
#include "core/yaml/packed.h"
#include "resources/resources.h"

#include <algorithm>

namespace caravan::assist {

using namespace Qt::StringLiterals;
using gitlab::Keyword;
using gitlab::Language;
using gitlab::Place;
using gitlab::Shape;

namespace {

const QString meaningsFile = u":/caravan/gitlab/meanings.yml"_s;

void append(QList<const Shape *> &shapes, const Shape *shape)
{
    if (shape && !shapes.contains(shape))
        shapes.append(shape);
}

QStringList keysOf(const QList<const Shape *> &shapes)
{
    QStringList keys;
    for (const Shape *shape : shapes) {
        keys += shape->keyNames;
        for (const auto &[first, choice] : shape->choices)
            keys += choice->keyNames;
    }
    keys.removeDuplicates();
    return keys;
}

/// One step down: to an item of a list, or to the value of a key. \a isNamed: the key is a word of the language.
QList<const Shape *> below(const QList<const Shape *> &shapes, const QString &part, bool *isNamed)
{
    QList<const Shape *> next;
    *isNamed = false;
    for (const Shape *shape : shapes) {
        if (part == Spot::item) {
            append(next, shape->item);
            if (shape->mayNest)
                append(next, shape);
            continue;
        }
        QList<const Shape *> maps = {shape};
        for (const auto &[first, choice] : shape->choices)
            maps.append(choice);
        for (const Shape *map : std::as_const(maps)) {
            if (const Shape *value = map->keys.value(part)) {
                append(next, value);
                *isNamed = true;
            } else {
                append(next, map->others);
            }
        }
    }
    return next;
}

/// The shapes of a keyword in a job, a trigger job, or at the root.
QList<const Shape *> shapesOf(const Keyword *keyword, bool isAtRoot)
{
    QList<const Shape *> shapes;
    if (!keyword)
        return shapes;
    if (isAtRoot && keyword->atRoot)
        return {keyword->atRoot};
    append(shapes, keyword->shape);
    append(shapes, keyword->inTrigger);
    return shapes;
}

} // namespace

bool KeywordPlace::takes(Shape::Kind kind) const
{
    return std::any_of(shapes.cbegin(), shapes.cend(), [kind](const Shape *shape) { return shape->takes(kind); });
}

bool KeywordPlace::takesScalar() const { return takes(Shape::Text) || takes(Shape::Truth) || takes(Shape::Integer) || takes(Shape::Real); }

QStringList KeywordPlace::words() const
{
    QStringList words;
    for (const Shape *shape : shapes)
        words += shape->words;
    if (takes(Shape::Truth) && !takes(Shape::Text))
        words += {u"true"_s, u"false"_s};
    words.removeDuplicates();
    return words;
}

KeywordPlace keywordPlaceOf(const yaml::Path &path)
{
    KeywordPlace place;
    if (path.isEmpty()) {
        place.keys = gitlab::keywords(Place::Global);
        return place;
    }
    const QString &top = path.constFirst();
    qsizetype depth = 1;
    if (gitlab::isGlobalKeyword(top) && top != "default"_L1) {
        place.keyword = top;
        place.shapes = shapesOf(Language::builtIn().keyword(top), true);
    } else {
        const Place where = top == "default"_L1 ? Place::Default : Place::Job;
        if (path.size() == 1) {
            place.keyword = where == Place::Default ? top : QString();
            place.keys = gitlab::keywords(where);
            return place;
        }
        if (!gitlab::isKeyword(path.at(1), where))
            return place;
        place.keyword = path.at(1);
        place.shapes = shapesOf(Language::builtIn().keyword(path.at(1)), false);
        depth = 2;
    }
    for (; depth < path.size(); ++depth) {
        bool isNamed = false;
        place.shapes = below(place.shapes, path.at(depth), &isNamed);
        if (isNamed)
            place.keyword += u':' + path.at(depth);
    }
    place.keys = keysOf(place.shapes);
    return place;
}

QString meaningOf(const QString &keyword)
{
    static const QHash<QString, QString> meanings = [] {
        initialiseResources();
        QHash<QString, QString> read;
        const auto file = readFile(meaningsFile);
        const auto tree = file ? yaml::treeOfData(Source(meaningsFile, file->bytes)) : Result<yaml::Tree>(file.error());
        if (!tree) {
            qWarning("%s", qPrintable(tree.error().toString()));
            return read;
        }
        for (const yaml::Entry &entry : tree->root()[u"meanings"].entries())
            read.insert(entry.key.text(), entry.value.text());
        return read;
    }();
    // Keys that are taken over from elsewhere, such as those of `rules` in `workflow`, mean the same there.
    for (QString key = keyword; !key.isEmpty(); key = key.section(u':', 1)) {
        if (const auto known = meanings.constFind(key); known != meanings.constEnd())
            return *known;
        if (key.count(u':') < 2)
            break;
    }
    return {};
}

} // namespace caravan::assist
