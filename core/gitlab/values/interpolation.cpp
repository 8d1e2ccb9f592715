// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/interpolation.h"

#include "core/base/texts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using yaml::Value;

namespace {

constexpr qsizetype mostFunctions = 3;            // GitLab's limit
constexpr qsizetype longestInputText = 1'000'000; // GitLab's limit for a text with inputs, in bytes

CARAVAN_TEXTS(InterpolationTexts);

/// Source: gitlabhq, lib/gitlab/ci/config/interpolation/template.rb, BLOCK_PATTERN: of two characters at least.
const QRegularExpression &blockPattern()
{
    static const QRegularExpression pattern(uR"(\$\[\[\s*(\S.*?\S)\s*\]\])"_s);
    return pattern;
}

/// What a value becomes inside a longer text: Ruby's to_s.
QString written(const Value &value, bool isInside = false)
{
    if (const auto *text = std::get_if<yaml::Text>(&value))
        return isInside ? u'"' + text->string + u'"' : text->string;
    if (const auto *token = std::get_if<yaml::Verbatim>(&value))
        return token->token == "null"_L1 || token->token == "~"_L1 ? (isInside ? u"nil"_s : QString()) : token->token;
    QStringList parts;
    if (const auto *list = std::get_if<yaml::List>(&value)) {
        for (const Value &item : list->items)
            parts.append(written(item, true));
        return u'[' + parts.join(u", "_s) + u']';
    }
    for (const auto &[key, item] : std::get<yaml::Map>(value).entries)
        parts.append(u'"' + key + u"\" => "_s + written(item, true));
    return u'{' + parts.join(u", "_s) + u'}';
}

/// What a block asks for: `inputs.NAME`, `inputs.NAME[0].KEY`, `component.NAME`. Source: gitlabhq,
/// lib/gitlab/ci/config/interpolation/access.rb.
struct Access {
    QString space; ///< "inputs", "component"; empty for something else
    QString name;
    QStringList steps; ///< into the value: keys, and indices as "[0]"
};

Access accessOf(const QString &block)
{
    static const QRegularExpression indexed(uR"(^(\w+)((?:\[\d+\])+)$)"_s);
    static const QRegularExpression index(uR"(\[\d+\])"_s);
    QStringList parts = block.section(u'|', 0, 0).trimmed().split(u'.');
    Access access{parts.takeFirst(), {}, {}};
    if (parts.isEmpty() || (access.space != "inputs"_L1 && access.space != "component"_L1))
        return {};
    for (const QString &part : std::as_const(parts)) {
        const QRegularExpressionMatch match = indexed.match(part);
        access.steps.append(match.hasMatch() ? match.captured(1) : part);
        for (auto found = index.globalMatch(match.captured(2)); found.hasNext();)
            access.steps.append(found.next().captured());
    }
    access.name = access.steps.takeFirst();
    return access;
}

/// What stands in \a value behind these steps; nullopt where nothing does.
std::optional<Value> inside(Value value, const QStringList &steps)
{
    for (const QString &step : steps) {
        std::optional<Value> next;
        if (const auto *list = std::get_if<yaml::List>(&value); list && step.startsWith(u'[')) {
            const qsizetype index = step.mid(1).chopped(1).toLongLong();
            next = index < list->items.size() ? std::optional(list->items.at(index)) : std::nullopt;
        } else if (const auto *map = std::get_if<yaml::Map>(&value)) {
            for (const auto &[key, entry] : map->entries)
                next = key == step ? std::optional(entry) : next;
        }
        if (!next)
            return std::nullopt;
        value = *std::move(next);
    }
    return value;
}

/// Shell quoting as Ruby's Shellwords.shellescape does it.
QString shellEscaped(const QString &text)
{
    if (text.isEmpty())
        return u"''"_s;
    static const QRegularExpression special(uR"(([^A-Za-z0-9_\-.,:+\/@\n]))"_s);
    QString result = text;
    result.replace(special, uR"(\\1)"_s);
    return result.replace(u'\n', u"'\n'"_s);
}

/// The texts between \a separator, without spaces around them and without empty ones.
Value parts(const QString &text, const QString &separator)
{
    yaml::List list;
    for (const QString &part : text.split(separator)) {
        if (!part.trimmed().isEmpty())
            list.items.append(Value::text(part.trimmed()));
    }
    return list;
}

/// \a value after one function; nullopt when GitLab has no such function for it: all want a text. Source: gitlabhq,
/// lib/gitlab/ci/config/interpolation/functions.
std::optional<Value> afterFunction(const Value &value, const QString &function, const Inputs &inputs)
{
    static const QRegularExpression truncate(uR"(^truncate\(\s*(\d+)\s*,\s*(\d+)\s*\)?$)"_s);
    static const QRegularExpression split(u"^split\\('([^']+)'\\)$"_s);
    const auto *text = std::get_if<yaml::Text>(&value);
    if (!text)
        return std::nullopt;
    if (function == "expand_vars"_L1)
        return Value::text(inputs.expandVariables ? inputs.expandVariables(text->string) : text->string);
    if (function == "posix_escape"_L1)
        return Value::text(shellEscaped(text->string));
    if (const auto match = truncate.match(function); match.hasMatch())
        return Value::text(text->string.mid(match.captured(1).toInt(), match.captured(2).toInt()));
    if (const auto match = split.match(function); match.hasMatch())
        return parts(text->string, match.captured(1));
    return std::nullopt;
}

/// What a block asks for, before its functions; nullopt where that is nothing, or not known.
std::optional<Value> accessed(const Access &access, const Inputs &inputs)
{
    const QHash<QString, Value> &values = access.space == "inputs"_L1 ? inputs.values : inputs.component;
    const auto found = values.constFind(access.name);
    return access.space.isEmpty() || found == values.cend() ? std::nullopt : inside(*found, access.steps);
}

std::optional<Value> valueOfBlock(const QString &block, const Inputs &inputs)
{
    std::optional<Value> value = accessed(accessOf(block), inputs);
    const QStringList functions = block.split(u'|').mid(1);
    if (functions.size() > mostFunctions)
        return std::nullopt;
    for (const QString &function : functions) {
        if (value)
            value = afterFunction(*value, function.trimmed(), inputs);
    }
    return value;
}

/// What GitLab refuses of a block for the values here; empty for nothing.
QString wrongWith(const QString &block, const Inputs &inputs)
{
    const Access access = accessOf(block);
    if (access.space == "component"_L1 && !inputs.componentKeys.contains(access.name))
        return InterpolationTexts::tr("“component.%1” is asked for, but “spec:component” in the file's header does not list it.")
            .arg(access.name);
    if (access.space == "component"_L1 && !inputs.component.contains(access.name))
        return inputs.isComponentOpen
            ? QString()
            : InterpolationTexts::tr("“component.%1” is asked for, but the file is not included as a component.").arg(access.name);
    if (access.space == "inputs"_L1 && !inputs.values.contains(access.name))
        return {};
    std::optional<Value> value = accessed(access, inputs);
    if (access.space.isEmpty())
        return {};
    const QString asked = block.section(u'|', 0, 0).trimmed();
    if (!value)
        return InterpolationTexts::tr("“%1” asks for something inside of “%2” that is not there.").arg(asked, access.name);
    const QStringList functions = block.split(u'|').mid(1);
    for (const QString &function : functions) {
        if (!std::holds_alternative<yaml::Text>(*value))
            return InterpolationTexts::tr("“%1” wants a text, but “%2” is “%3”, which is none.")
                .arg(function.trimmed().section(u'(', 0, 0), asked, written(*value));
        if (value = afterFunction(*value, function.trimmed(), inputs); !value)
            return {}; // no such function, or with other arguments
    }
    return {};
}

/// Goes through the texts of a tree.
void collectWrong(const yaml::Node &node, const Inputs &inputs, QSet<QString> &seen, QList<WrongBlock> &out)
{
    if (node.isScalar() && node.text().contains("$[["_L1)) {
        for (auto matches = blockPattern().globalMatch(node.text()); matches.hasNext();) {
            const QString sentence = wrongWith(matches.next().captured(1), inputs);
            if (sentence.isEmpty() || seen.contains(sentence))
                continue;
            seen.insert(sentence);
            out.append({sentence, node.span()});
        }
    }
    for (const yaml::Node &item : node.items())
        collectWrong(item, inputs, seen, out);
    for (const yaml::Entry &entry : node.entries()) {
        collectWrong(entry.key, inputs, seen, out);
        collectWrong(entry.value, inputs, seen, out);
    }
}

} // namespace

QString inputNameOf(const QString &block)
{
    const Access access = accessOf(block);
    return access.space == "inputs"_L1 ? access.name : QString();
}

QList<WrongBlock> wrongBlocks(const yaml::Node &root, const Inputs &inputs)
{
    QList<WrongBlock> wrong;
    QSet<QString> seen;
    if (inputs.isDeclared)
        collectWrong(root, inputs, seen, wrong);
    return wrong;
}

bool asksForUnknown(const yaml::Value &value, const Inputs &inputs)
{
    const auto asks = [&inputs](const QString &text) {
        const QStringList names = inputsIn(text);
        return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
            return !inputs.values.contains(name) && (!inputs.isWhole || inputs.missing.contains(name) || inputs.unknown.contains(name));
        });
    };
    if (const auto *text = std::get_if<yaml::Text>(&value))
        return asks(text->string);
    if (const auto *token = std::get_if<yaml::Verbatim>(&value))
        return asks(token->token);
    if (const auto *list = std::get_if<yaml::List>(&value))
        return std::any_of(list->items.cbegin(), list->items.cend(), [&](const Value &item) { return asksForUnknown(item, inputs); });
    const QList<QPair<QString, Value>> &entries = std::get<yaml::Map>(value).entries;
    return std::any_of(entries.cbegin(), entries.cend(),
                       [&](const auto &entry) { return asks(entry.first) || asksForUnknown(entry.second, inputs); });
}

std::optional<Interpolated> interpolated(const QString &text, const Inputs &inputs)
{
    QString result;
    QString first;
    qsizetype done = 0;
    for (auto matches = blockPattern().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const std::optional<Value> value = valueOfBlock(match.captured(1), inputs);
        if (!value)
            continue;
        if (first.isEmpty())
            first = accessOf(match.captured(1)).name;
        if (match.capturedLength() == text.size())
            return Interpolated{*value, first};
        result += text.mid(done, match.capturedStart() - done) + written(*value);
        done = match.capturedEnd();
        if (result.size() > longestInputText)
            return std::nullopt;
    }
    if (first.isEmpty())
        return std::nullopt;
    return Interpolated{Value::text(result + text.mid(done)), first};
}

QString textOf(const yaml::Value &value) { return written(value); }

QStringList inputsIn(const QString &text)
{
    QStringList names;
    for (auto matches = blockPattern().globalMatch(text); matches.hasNext();) {
        const QString name = inputNameOf(matches.next().captured(1));
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace caravan::gitlab
