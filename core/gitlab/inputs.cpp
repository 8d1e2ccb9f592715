// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/inputs.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using yaml::Value;

namespace {

constexpr qsizetype mostFunctions = 3; // GitLab's limit
constexpr qsizetype longestText = 1'000'000; // GitLab's limit for a text with inputs, in bytes

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(caravan::gitlab::Inputs)
};

const QRegularExpression &blockPattern()
{
    static const QRegularExpression pattern(uR"(\$\[\[\s*(\S.*?)\s*\]\])"_s);
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

bool isNull(const Value &value)
{
    const auto *token = std::get_if<yaml::Verbatim>(&value);
    return token && (token->token == "null"_L1 || token->token == "~"_L1 || token->token.isEmpty());
}

bool isOfType(const Value &value, const QString &type)
{
    static const QRegularExpression number(uR"(^[-+]?[0-9]+(\.[0-9]+)?$)"_s);
    static const QRegularExpression boolean(u"^(true|false|yes|no|on|off)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto *token = std::get_if<yaml::Verbatim>(&value);
    if (isNull(value))
        return true;
    if (type == "array"_L1)
        return std::holds_alternative<yaml::List>(value) || (token && token->token.startsWith(u'!'));
    if (type == "number"_L1)
        return token && number.match(token->token).hasMatch();
    if (type == "boolean"_L1)
        return token && boolean.match(token->token).hasMatch();
    return std::holds_alternative<yaml::Text>(value)
        || (token && !number.match(token->token).hasMatch() && !boolean.match(token->token).hasMatch());
}

/// Whether GitLab would refuse \a value for the input \a name; then a sentence is added.
void check(const QString &name, const yaml::Node &spec, const Value &value, QStringList &complaints)
{
    const QString type = spec[u"type"].isScalar() ? spec[u"type"].text() : u"string"_s;
    if (!isOfType(value, type)) {
        complaints.append(Messages::tr("Input “%1” must be of type %2, but its value is “%3”.").arg(name, type, written(value)));
        return;
    }
    QStringList options;
    for (const yaml::Node &option : spec[u"options"].items())
        options.append(option.target().text());
    if (!options.isEmpty() && !isNull(value) && !options.contains(written(value)))
        complaints.append(Messages::tr("Input “%1” has the value “%2”, which is not one of its options: %3.")
                              .arg(name, written(value), options.join(u", "_s)));
    QString pattern = spec[u"regex"].text();
    if (pattern.size() > 1 && pattern.startsWith(u'/') && pattern.endsWith(u'/'))
        pattern = pattern.mid(1, pattern.size() - 2);
    const QRegularExpression regex(pattern);
    if (!pattern.isEmpty() && regex.isValid() && !isNull(value) && !regex.match(written(value)).hasMatch())
        complaints.append(Messages::tr("Input “%1” has the value “%2”, which does not match %3.").arg(name, written(value), pattern));
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

/// \a value after one function; nullopt when GitLab has no such function for it.
std::optional<Value> afterFunction(const Value &value, const QString &function, const Inputs &inputs)
{
    static const QRegularExpression truncate(uR"(^truncate\(\s*(\d+)\s*,\s*(\d+)\s*\)?$)"_s);
    const auto *text = std::get_if<yaml::Text>(&value);
    if (!text && !std::holds_alternative<yaml::Verbatim>(value))
        return std::nullopt;
    const QString string = written(value);
    if (function == "expand_vars"_L1)
        return Value::text(inputs.expandVariables ? inputs.expandVariables(string) : string);
    if (function == "posix_escape"_L1)
        return Value::text(shellEscaped(string));
    if (const auto match = truncate.match(function); match.hasMatch())
        return Value::text(string.mid(match.captured(1).toInt(), match.captured(2).toInt()));
    return std::nullopt;
}

/// The name behind `inputs.`; empty for something else.
QString inputName(const QString &block)
{
    const QString access = block.section(u'|', 0, 0).trimmed();
    return access.startsWith("inputs."_L1) ? access.sliced(7) : QString();
}

std::optional<Value> valueOfBlock(const QString &block, const Inputs &inputs)
{
    const auto found = inputs.values.constFind(inputName(block));
    QStringList functions = block.split(u'|').mid(1);
    if (found == inputs.values.cend() || functions.size() > mostFunctions)
        return std::nullopt;
    std::optional<Value> value = *found;
    for (const QString &function : functions) {
        value = afterFunction(*value, function.trimmed(), inputs);
        if (!value)
            return std::nullopt;
    }
    return value;
}

} // namespace

Inputs readInputs(const yaml::Node &header, const InputValues &given, QStringList &complaints)
{
    Inputs inputs;
    inputs.isDeclared = header[u"spec"].isValid();
    const yaml::Node declared = header[u"spec"].target()[u"inputs"].target();
    for (const yaml::Entry &entry : declared.entries()) {
        const QString name = entry.key.text();
        const yaml::Node spec = entry.value.target();
        const yaml::Node standard = spec[u"default"];
        const auto value = given.constFind(name);
        if (value != given.cend())
            inputs.values.insert(name, *value);
        else if (standard)
            inputs.values.insert(name, Value::of(standard.target()));
        else
            inputs.missing.append(name);
        if (inputs.values.contains(name))
            check(name, spec, inputs.values.value(name), complaints);
    }
    for (auto value = given.cbegin(); value != given.cend(); ++value) {
        if (!declared.entryOf(value.key()))
            complaints.append(Messages::tr("Input “%1” is given, but the file does not declare it.").arg(value.key()));
    }
    return inputs;
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
            first = inputName(match.captured(1));
        if (match.capturedLength() == text.size())
            return Interpolated{*value, first};
        result += text.mid(done, match.capturedStart() - done) + written(*value);
        done = match.capturedEnd();
        if (result.size() > longestText)
            return std::nullopt;
    }
    if (first.isEmpty())
        return std::nullopt;
    return Interpolated{Value::text(result + text.mid(done)), first};
}

QString textOf(const yaml::Value &value)
{
    return written(value);
}

QStringList inputsIn(const QString &text)
{
    QStringList names;
    for (auto matches = blockPattern().globalMatch(text); matches.hasNext();) {
        const QString name = inputName(matches.next().captured(1));
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace caravan::gitlab
