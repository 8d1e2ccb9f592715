// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/shape_check.h"

#include "core/base/contains.h"
#include "core/base/remembered.h"
#include "core/base/texts.h"
#include "core/gitlab/language/duration.h"
#include "core/gitlab/language/regex.h"
#include "core/gitlab/language/shape_words.h"
#include "core/yaml/value.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ShapeCheckTexts);

constexpr int deepestListOfShape = 10; // GitLab's limit for lists in lists

} // namespace

bool hasInput(const QString &text) { return hasPart(text, u"$[[") || hasPart(text, u"${{"); }

Shape::Kind shapeKind(ScalarKind kind)
{
    switch (kind) {
    case ScalarKind::Null:
        return Shape::Null;
    case ScalarKind::Truth:
        return Shape::Truth;
    case ScalarKind::Integer:
        return Shape::Integer;
    case ScalarKind::Real:
        return Shape::Real;
    case ScalarKind::Date: // stops the whole file, which is not a matter of this value
    case ScalarKind::Text:
        return Shape::Text;
    }
    Q_UNREACHABLE();
}

Shape::Kind shapeKind(const Effective &value)
{
    if (value.isMap)
        return Shape::Map;
    if (value.isList || value.node.isSequence())
        return Shape::List;
    return shapeKind(kindOf(value.node));
}

bool isThere(const Effective &map, const QString &key)
{
    const Effective *entry = map.entry(key);
    return entry && !entry->isNull();
}

Origin ShapeCheck::placeOfKey(const Effective &map, const QString &key, const Origin &otherwise) const
{
    const auto own = isInOpenText(map.node) ? map.node.entryOf(key) : std::nullopt;
    return own ? Origin{Via::Own, own->key.contentSpan(), {}} : otherwise;
}

Origin ShapeCheck::placeOf(const Effective &value, const Origin &otherwise) const
{
    if (isInOpenText(value.node)) {
        const Span span = value.node.isScalar() ? value.node.contentSpan() : value.node.span();
        return span.isEmpty() ? otherwise : Origin{Via::Own, span, {}};
    }
    return value.origin.file.isEmpty() && value.origin.span.isEmpty() ? otherwise : value.origin;
}

void ShapeCheck::report(const QString &code, const QString &message, const QString &job, const Origin &place)
{
    m_issues.append(m_resolver.issueAt(code, message, job, place));
}

Issue &ShapeCheck::report(const QString &code, const QString &sentence, const Where &where)
{
    const QString message = where.job.isEmpty() ? sentence : ShapeCheckTexts::tr("In “%1”, %2").arg(where.job, sentence);
    m_issues.append(m_resolver.issueAt(code, message, where.job, where.place));
    return m_issues.last();
}

namespace {

/// Whether everything in \a node stands there as it is.
bool isPlain(const yaml::Node &node)
{
    if (node.isAlias() || !node.tag().isEmpty())
        return false;
    for (int i = 0; i < node.size(); ++i) {
        const yaml::Entry entry = node.isMap() ? node.entry(i) : yaml::Entry{{}, node.item(i)};
        if (!isPlain(entry.value) || (node.isMap() && !isPlain(entry.key)))
            return false;
    }
    return true;
}

/// The bytes of a list in which everything stands there as it is; empty for any other.
QByteArray plainBytes(const yaml::Node &list, const yaml::Tree &tree)
{
    constexpr qsizetype longest = 2'000;
    if (!list.isSequence() || !isPlain(list))
        return {};
    const QByteArray bytes = tree.source().slice(list.span());
    return bytes.size() > longest || (bytes.contains('$') && bytes.contains("$[[")) ? QByteArray() : bytes;
}

} // namespace

/// What to write instead, where only the quotes or the brackets are wrong.
void ShapeCheck::offerOther(Issue &issue, const Effective &value, Shape::Kind kind, const Shape &shape)
{
    const yaml::Node node = value.node;
    if (!isInOpenText(node) || !node.isScalar() || !node.tag().isEmpty() || !node.anchor().isEmpty())
        return;
    const QString &text = node.text();
    const Shape::Kind plainKind = shapeKind(kindOfPlain(text));
    if (kind == Shape::Text && node.style() != yaml::Style::Plain && plainKind != Shape::Text && shape.takes(plainKind))
        issue.instead = text;
    else if (kind != Shape::Text && shape.takes(Shape::Text) && shape.words.isEmpty() && !shape.format)
        issue.instead = u'"' + text + u'"';
    else if (kind == Shape::Text && shape.takes(Shape::List) && shape.item && shape.item->takes(Shape::Text) && !text.contains(u'\n'))
        issue.instead = QString::fromUtf8(yaml::writeFlow(yaml::Value::texts({text}, true)));
}

void ShapeCheck::refuse(const Effective &value, Shape::Kind kind, const Shape &shape, const Where &where)
{
    Issue &issue =
        report(where.code,
               ShapeCheckTexts::tr("“%1” is %2, but GitLab takes only %3.").arg(where.path(), phraseOf(kind, value.text()), allowedBy(shape)),
               where);
    if (kind == Shape::Text)
        issue.choices = shape.words;
    offerOther(issue, value, kind, shape);
}

void ShapeCheck::check(const Effective &given, const Shape &shape, const Where &around, int nesting)
{
    if (shape.kinds == Shape::everything || ++m_visited > mostVisited)
        return;
    const Effective value = m_resolver.dereferenced(given, around.job);
    if (!value.isValid())
        return; // reported as a reference that leads nowhere
    Where where = around;
    where.place = placeOf(value, around.place);
    const Shape::Kind kind = shapeKind(value);
    if (kind == Shape::Null) {
        if (shape.isGiven)
            refuse(value, kind, shape, where);
        else if (!shape.takes(Shape::Null))
            report(u"empty-key"_s, ShapeCheckTexts::tr("“%1” has no value; GitLab takes it as if it were not there.").arg(where.path()),
                   where);
        return;
    }
    if (kind < Shape::List && hasInput(value.node.text()))
        return;
    if (!shape.takes(kind))
        refuse(value, kind, shape, where);
    else if (kind == Shape::Text)
        checkText(value, shape, where);
    else if (kind == Shape::Integer)
        checkNumber(value, shape, where);
    else if (kind == Shape::List)
        checkList(value, shape, where, nesting);
    else if (kind == Shape::Map)
        checkMap(value, shape, where);
}

void ShapeCheck::checkText(const Effective &value, const Shape &shape, const Where &where)
{
    if (!shape.isFilled && shape.words.isEmpty() && !shape.format && !shape.hasRegex && shape.longest == 0)
        return;
    const QString &text = value.node.text();
    bool isRight = !shape.isFilled || !text.trimmed().isEmpty();
    if (!shape.words.isEmpty())
        isRight = shape.words.contains(text) || (shape.mayBeVariable && text.startsWith(u'$'));
    else if (shape.format && shape.format->pattern.pattern().isEmpty())
        isRight = text.contains(u'$') || (text == "never"_L1 && !shape.to) || readDuration(text);
    else if (shape.format)
        isRight = shape.format->pattern.match(text).hasMatch();
    if (!isRight)
        refuse(value, Shape::Text, shape, where);
    else if (shape.longest > 0 && text.size() > shape.longest)
        report(where.code,
               ShapeCheckTexts::tr("“%1” has %2 characters; GitLab takes at most %3.")
                   .arg(where.path(), QString::number(text.size()), QString::number(shape.longest)),
               where);
    else if (shape.to && shape.format)
        checkDuration(text, *shape.to, where);
    else if (shape.hasRegex)
        checkRegex(text, where);
}

void ShapeCheck::checkDuration(const QString &text, int most, const Where &where)
{
    const auto duration = readDuration(text);
    if (!duration || duration->count() <= most)
        return;
    constexpr int day = 24 * 60 * 60;
    report(where.code, ShapeCheckTexts::tr("“%1” is “%2”; GitLab takes at most %n day(s).", nullptr, most / day).arg(where.path(), text),
           where);
}

/// GitLab takes what stands between slashes for a regular expression, and anything else for a name.
/// Source: gitlabhq, lib/gitlab/untrusted_regexp/ruby_syntax.rb.
void ShapeCheck::checkRegex(const QString &text, const Where &where)
{
    static const QRegularExpression delimited(u"^/.*/[ismU]*$"_s);
    if (text.contains(u'\n') || !delimited.match(text).hasMatch())
        return;
    const Result<Regex> regex = Regex::parseDelimited(text);
    if (!regex && regex.error().code == ErrorCode::Syntax)
        report(where.code, ShapeCheckTexts::tr("“%1” is “%2”, which GitLab cannot read. %3").arg(where.path(), text, regex.error().message),
               where);
}

void ShapeCheck::checkNumber(const Effective &value, const Shape &shape, const Where &where)
{
    if (!shape.from && !shape.to)
        return;
    static const QRegularExpression decimal(u"^[-+]?[0-9]+$"_s);
    const QString text = QString(value.node.text()).remove(u'_');
    bool isRead = false;
    const qlonglong number = text.toLongLong(&isRead);
    const bool isHuge = !isRead && decimal.match(text).hasMatch();
    if (isHuge || (isRead && ((shape.from && number < *shape.from) || (shape.to && number > *shape.to))))
        refuse(value, Shape::Integer, shape, where);
}

QList<Effective> ShapeCheck::itemsOf(const Effective &list)
{
    if (list.isList)
        return list.items;
    QList<Effective> items;
    const QList<yaml::Node> nodes = list.node.items();
    items.reserve(nodes.size());
    for (const yaml::Node &node : nodes)
        items.append(m_resolver.read(node, list.origin));
    return items;
}

void ShapeCheck::checkList(const Effective &value, const Shape &shape, const Where &where, int nesting)
{
    if (!shape.item)
        return;
    const bool isText = nesting == 0 && !value.isList && isInOpenText(value.node);
    const QByteArray bytes = isText ? plainBytes(value.node, m_openText) : QByteArray();
    if (bytes.isEmpty()) {
        checkItems(value, shape, where, nesting);
        return;
    }
    // Jobs have the same lists, and strategies write them again and again. What is right needs no second look.
    static constexpr qsizetype mostKnown = 4'000;
    thread_local Remembered<std::pair<const Shape *, QByteArray>, bool> known(mostKnown);
    bool isLookedAt = false;
    const auto isRight = [&] {
        const qsizetype before = m_issues.size();
        checkItems(value, shape, where, nesting);
        isLookedAt = true;
        return m_issues.size() == before;
    };
    if (!known.of({&shape, bytes}, isRight) && !isLookedAt)
        checkItems(value, shape, where, nesting);
}

void ShapeCheck::checkItems(const Effective &value, const Shape &shape, const Where &where, int nesting)
{
    if (nesting >= deepestListOfShape) {
        m_resolver.reportDeepList(where.job, where.place);
        return;
    }
    const QList<Effective> items = itemsOf(value);
    if (nesting == 0 && items.size() < shape.least) {
        report(where.code, ShapeCheckTexts::tr("“%1” is an empty list, but GitLab wants something in it.").arg(where.path()), where);
    } else if (nesting == 0 && shape.most > 0 && items.size() > shape.most) {
        report(where.code,
               ShapeCheckTexts::tr("“%1” has %2 entries; GitLab takes at most %3.")
                   .arg(where.path(), QString::number(items.size()), QString::number(shape.most)),
               where);
    }
    for (const Effective &item : items) {
        const bool isReference = !item.isMap && item.node.tag() == "!reference"_L1;
        const Effective followed = isReference ? m_resolver.dereferenced(item, where.job) : item;
        const bool isList = !followed.isMap && (followed.isList || followed.node.isSequence());
        if (isList && !shape.item->takes(Shape::List) && shape.mayNest)
            check(followed, shape, where, nesting + 1);
        else if (isList && (isReference || shape.mayNestInSchema) && !shape.item->takes(Shape::List))
            reportUnflattened(item, where);
        else if (shape.item->kinds == Shape::Text && followed.isNull() && followed.isValid())
            refuse(followed, Shape::Null, *shape.item, where);
        else
            check(followed, *shape.item, where);
    }
}

/// A list in a list of texts, as a reference puts it there, stays one. Source: gitlabhq,
/// lib/gitlab/config/entry/validators.rb, ArrayOfStringsValidator.
void ShapeCheck::reportUnflattened(const Effective &list, const Where &where)
{
    Where here = where;
    here.place = list.origin.file.isEmpty() && !list.origin.span.isEmpty() ? list.origin : where.place;
    report(u"list-in-list"_s,
           ShapeCheckTexts::tr("“%1” has a list within its list, which GitLab flattens only in scripts, rules and a few other keywords.")
               .arg(where.path()),
           here);
}

void ShapeCheck::checkMap(const Effective &value, const Shape &shape, const Where &where)
{
    const Shape *chosen = &shape;
    if (!shape.choices.isEmpty()) {
        const auto found = std::find_if(shape.choices.cbegin(), shape.choices.cend(),
                                        [&](const auto &choice) { return value.entry(choice.first) != nullptr; });
        if (found == shape.choices.cend()) {
            QStringList names;
            for (const auto &[name, choice] : shape.choices)
                names.append(name);
            report(where.code, ShapeCheckTexts::tr("“%1” has none of the keys %2.").arg(where.path(), quotedWords(names)), where);
            return;
        }
        chosen = found->second;
        if (!isThere(value, found->first))
            report(where.code, ShapeCheckTexts::tr("“%1” has the key “%2” without a value.").arg(where.path(), found->first), where);
    }
    if (!chosen->hasKeys())
        return;
    for (const auto &[key, entry] : value.entries)
        checkEntry(value, key, entry, *chosen, where);
    checkKeys(value, *chosen, where);
}

void ShapeCheck::checkEntry(const Effective &map, const QString &key, const Effective &value, const Shape &shape, const Where &where)
{
    if (hasInput(key))
        return;
    const Shape *expected = shape.keys.value(key, shape.others);
    if (value.isNull() && expected) {
        Where here = where.below(key, expected->code);
        here.place = placeOfKey(map, key, where.place);
        check(value, *expected, here);
        return;
    }
    if (expected && !shape.keys.contains(key) && shape.otherNames && !shape.otherNames->pattern.match(key).hasMatch()) {
        report(where.code, ShapeCheckTexts::tr("“%1” has the key “%2”, which is no name that GitLab takes.").arg(where.path(), key), where);
        return;
    }
    if (expected) {
        check(value, *expected, where.below(key, expected->code));
        return;
    }
    Where here = where;
    here.place = placeOfKey(map, key, placeOf(value, where.place));
    Issue &issue = report(u"unknown-subkey"_s,
                          ShapeCheckTexts::tr("“%1” has the key “%2”, which GitLab does not know there.").arg(where.path(), key), here);
    issue.written = key;
    for (const QString &name : shape.keyNames) {
        if (!map.entry(name))
            issue.choices.append(name);
    }
}

void ShapeCheck::checkKeys(const Effective &map, const Shape &shape, const Where &where)
{
    const auto there = [&map](const QStringList &keys) {
        QStringList present;
        for (const QString &key : keys) {
            if (isThere(map, key))
                present.append(key);
        }
        return present;
    };
    for (const QString &key : shape.required) {
        if (!isThere(map, key))
            report(where.code, ShapeCheckTexts::tr("“%1” lacks “%2”.").arg(where.path(), key), where);
    }
    for (const auto &[key, other] : shape.with) {
        if (isThere(map, key) && !isThere(map, other))
            report(where.code, ShapeCheckTexts::tr("“%1” has “%2” without “%3”.").arg(where.path(), key, other), where);
    }
    QList<QStringList> exclusive = shape.apart;
    if (!shape.exactlyOne.isEmpty())
        exclusive.append(shape.exactlyOne);
    for (const QStringList &group : std::as_const(exclusive)) {
        if (const QStringList present = there(group); present.size() > 1)
            report(where.code, ShapeCheckTexts::tr("“%1” has %2 together, which GitLab refuses.").arg(where.path(), quotedWords(present)),
                   where);
    }
    for (const QStringList &group : {shape.exactlyOne, shape.atLeastOne}) {
        if (!group.isEmpty() && there(group).isEmpty())
            report(where.code, ShapeCheckTexts::tr("“%1” has none of the keys %2.").arg(where.path(), quotedWords(group)), where);
    }
    if (map.entries.size() < shape.least)
        report(where.code, ShapeCheckTexts::tr("“%1” is an empty map, but GitLab wants something in it.").arg(where.path()), where);
    if (shape.most > 0 && map.entries.size() > shape.most) {
        report(where.code,
               ShapeCheckTexts::tr("“%1” has %2 entries; GitLab takes at most %3.")
                   .arg(where.path(), QString::number(map.entries.size()), QString::number(shape.most)),
               where);
    }
    if (!shape.typed.isEmpty())
        checkTyped(map, shape, where);
}

void ShapeCheck::checkTyped(const Effective &map, const Shape &shape, const Where &where)
{
    const auto shapeOf = [](quint8 kinds) {
        Shape made;
        made.kinds = kinds;
        return made;
    };
    static const Shape types[] = {shapeOf(Shape::Text), shapeOf(Shape::Integer | Shape::Real), shapeOf(Shape::Truth), shapeOf(Shape::List)};
    static const QStringList names = {u"string"_s, u"number"_s, u"boolean"_s, u"array"_s};
    const Effective *value = map.entry(shape.typed);
    const Effective *type = map.entry(u"type");
    const qsizetype index = names.indexOf(type && type->isScalar() ? type->text() : names.constFirst());
    if (value && !value->isNull() && index >= 0)
        check(*value, types[index], where.below(shape.typed, {}));
}

} // namespace caravan::gitlab
