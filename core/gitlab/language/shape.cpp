// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/language/shape.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/yaml/packed.h"
#include "core/yaml/tree.h"
#include "resources/resources.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ShapeTexts);

const auto keywordsFile = u":/caravan/gitlab/keywords.yml"_s;

QStringList textsOfNode(const yaml::Node &list)
{
    QStringList texts;
    for (const yaml::Node &item : list.items())
        texts.append(item.text());
    return texts;
}

/// The places by their names in the data.
std::optional<Place> placeOf(QStringView name)
{
    static constexpr std::pair<QStringView, Place> names[] = {{u"root", Place::Global},     {u"job", Place::Job},
                                                              {u"default", Place::Default}, {u"old", Place::Deprecated},
                                                              {u"trigger", Place::Trigger}, {u"orJob", Place::OrJob}};
    for (const auto &[word, place] : names) {
        if (word == name)
            return place;
    }
    return {};
}

/// The kinds of a basic word: `text`, `number` …
std::optional<quint8> basicKinds(QStringView name)
{
    static constexpr std::pair<QStringView, quint8> names[] = {{u"text", Shape::Text},     {u"filled", Shape::Text},
                                                               {u"int", Shape::Integer},   {u"number", Shape::Integer | Shape::Real},
                                                               {u"bool", Shape::Truth},    {u"null", Shape::Null},
                                                               {u"list", Shape::List},     {u"map", Shape::Map},
                                                               {u"any", Shape::everything}};
    for (const auto &[word, kinds] : names) {
        if (word == name)
            return kinds;
    }
    return {};
}

} // namespace

/// Fills a table. What it does not understand is kept as the first error.
class ShapeReader
{
public:
    ShapeReader(Language &language, const Source &source, const yaml::Node &root) : m_language(language), m_source(source), m_root(root) { }

    std::optional<Error> read()
    {
        for (const yaml::Entry &entry : m_root[u"formats"].entries()) {
            Format format{entry.key.text(), QRegularExpression(entry.value.text())};
            format.pattern.optimize();
            m_language.m_formats.insert(format.name, format);
        }
        m_language.m_formats.insert(u"duration"_s, {u"duration"_s, {}});
        for (const yaml::Entry &entry : m_root[u"shapes"].entries())
            m_language.m_named.insert(entry.key.text(), &m_language.m_shapes.emplace_back());
        for (const yaml::Entry &entry : m_root[u"shapes"].entries())
            fill(*m_language.m_named.value(entry.key.text()), entry.value);
        for (const yaml::Entry &entry : m_root[u"keywords"].entries())
            addKeyword(entry);
        for (const yaml::Entry &entry : m_root[u"renamed"].entries())
            m_language.m_renamed.insert(entry.key.text(), entry.value.text());
        return m_error;
    }

private:
    void fail(const yaml::Node &node, const QString &message)
    {
        if (!m_error)
            m_error = m_source.errorAt(node.span().begin, ErrorCode::Syntax, message);
    }

    void addKeyword(const yaml::Entry &entry)
    {
        Keyword keyword;
        keyword.name = entry.key.text();
        for (const yaml::Node &place : entry.value[u"in"].items()) {
            const auto known = placeOf(place.text());
            if (!known)
                fail(place, ShapeTexts::tr("“%1” is no place for keywords.").arg(place.text()));
            keyword.places |= quint8(known.value_or(Place::Job));
        }
        keyword.shape = shape(entry.value[u"shape"]);
        if (const yaml::Node atRoot = entry.value[u"atRoot"])
            keyword.atRoot = shape(atRoot);
        if (const yaml::Node inTrigger = entry.value[u"inTrigger"])
            keyword.inTrigger = shape(inTrigger);
        keyword.code = entry.value[u"code"] ? entry.value[u"code"].text() : u"bad-"_s + keyword.name;
        m_language.m_keywords.push_back(keyword);
    }

    /// The shape at a node: a named or basic one, or a map.
    const Shape *shape(const yaml::Node &node)
    {
        if (Shape *named = m_language.m_named.value(node.text()); named && node.isScalar())
            return named;
        Shape &made = m_language.m_shapes.emplace_back();
        fill(made, node);
        return &made;
    }

    void addKinds(Shape &shape, const yaml::Node &node)
    {
        for (const QString &word : node.text().split(u'|')) {
            if (const auto kinds = basicKinds(word))
                shape.kinds |= *kinds;
            else if (const Shape *named = m_language.m_named.value(word))
                shape.kinds |= named->kinds;
            else
                fail(node, ShapeTexts::tr("“%1” is no shape.").arg(word));
            shape.isFilled = shape.isFilled || word == "filled"_L1;
        }
    }

    const Format *format(const yaml::Node &node)
    {
        const auto found = m_language.m_formats.constFind(node.text());
        if (found == m_language.m_formats.cend()) {
            fail(node, ShapeTexts::tr("“%1” is no format.").arg(node.text()));
            return nullptr;
        }
        return &*found;
    }

    void fill(Shape &shape, const yaml::Node &node)
    {
        if (node.isScalar()) {
            addKinds(shape, node);
            return;
        }
        if (const yaml::Node like = node[u"like"]) {
            if (const Shape *base = m_language.m_named.value(like.text()))
                shape = *base;
            else
                fail(like, ShapeTexts::tr("“%1” is no shape.").arg(like.text()));
        }
        for (const yaml::Entry &part : node.entries())
            fillPart(shape, part.key.text(), part.value);
    }

    void fillPart(Shape &shape, const QString &part, const yaml::Node &node)
    {
        if (part == "is"_L1) {
            addKinds(shape, node);
        } else if (part == "words"_L1) {
            shape.kinds |= Shape::Text;
            shape.words = textsOfNode(node);
        } else if (part == "orVariable"_L1) {
            shape.mayBeVariable = node.text() == "true"_L1;
        } else if (part == "format"_L1) {
            shape.kinds |= Shape::Text;
            shape.format = format(node);
        } else if (part == "regex"_L1) {
            shape.hasRegex = node.text() == "true"_L1;
        } else if (part == "given"_L1) {
            shape.isGiven = node.text() == "true"_L1;
        } else if (part == "from"_L1) {
            shape.from = node.text().toInt();
        } else if (part == "to"_L1) {
            shape.to = node.text().toInt();
        } else if (part == "longest"_L1) {
            shape.longest = node.text().toInt();
        } else if (part == "list"_L1) {
            shape.kinds |= Shape::List;
            shape.item = this->shape(node);
        } else if (part == "size"_L1) {
            shape.least = node.item(0).text().toInt();
            shape.most = node.item(1).text().toInt();
        } else if (part == "nested"_L1) {
            shape.mayNest = node.text() == "true"_L1;
        } else if (part == "nestedInSchema"_L1) {
            shape.mayNestInSchema = node.text() == "true"_L1;
        } else if (part == "code"_L1) {
            shape.code = node.text();
        } else {
            fillMapPart(shape, part, node);
        }
    }

    void fillMapPart(Shape &shape, const QString &part, const yaml::Node &node)
    {
        if (part == "map"_L1) {
            shape.kinds |= Shape::Map;
            for (const yaml::Entry &entry : node.entries()) {
                shape.keys.insert(entry.key.text(), this->shape(entry.value));
                shape.keyNames.append(entry.key.text());
            }
        } else if (part == "others"_L1) {
            shape.kinds |= Shape::Map;
            shape.others = this->shape(node);
        } else if (part == "by"_L1) {
            shape.kinds |= Shape::Map;
            for (const yaml::Entry &entry : node.entries())
                shape.choices.append({entry.key.text(), this->shape(entry.value)});
        } else if (part == "names"_L1) {
            shape.otherNames = format(node);
        } else if (part == "required"_L1) {
            shape.required = textsOfNode(node);
        } else if (part == "one"_L1) {
            shape.exactlyOne = textsOfNode(node);
        } else if (part == "some"_L1) {
            shape.atLeastOne = textsOfNode(node);
        } else if (part == "apart"_L1) {
            for (const yaml::Node &group : node.items())
                shape.apart.append(textsOfNode(group));
        } else if (part == "with"_L1) {
            for (const yaml::Entry &entry : node.entries())
                shape.with.append({entry.key.text(), entry.value.text()});
        } else if (part == "typed"_L1) {
            shape.typed = node.text();
        } else if (part == "least"_L1) {
            shape.least = node.text().toInt();
        } else if (part == "most"_L1) {
            shape.most = node.text().toInt();
        } else if (part != "like"_L1) {
            fail(node, ShapeTexts::tr("“%1” is no part of a shape.").arg(part));
        }
    }

    Language &m_language;
    const Source &m_source;
    yaml::Node m_root;
    std::optional<Error> m_error;
};

Result<Done> Language::read(const Source &source)
{
    const auto tree = yaml::treeOfData(source);
    if (!tree)
        return tree.error();
    if (const auto error = ShapeReader(*this, source, tree->root()).read())
        return *error;
    std::sort(m_keywords.begin(), m_keywords.end(), [](const Keyword &left, const Keyword &right) { return left.name < right.name; });
    for (const Keyword &keyword : m_keywords)
        m_byName.insert(keyword.name, &keyword);
    return Done{};
}

const Language &Language::builtIn()
{
    struct BuiltIn {
        Language language;
        BuiltIn()
        {
            initialiseResources();
            const auto file = readFile(keywordsFile);
            const auto read = file ? language.read(Source(keywordsFile, file->bytes)) : Result<Done>(file.error());
            if (!read)
                qWarning("%s", qPrintable(read.error().toString()));
        }
    };
    static const BuiltIn builtIn;
    return builtIn.language;
}

const Keyword *Language::keyword(QStringView name) const { return m_byName.value(name); }

} // namespace caravan::gitlab
