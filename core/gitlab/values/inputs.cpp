// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/inputs.h"

#include "core/base/texts.h"
#include "core/gitlab/language/expression.h"
#include "core/gitlab/language/regex.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using yaml::Value;

namespace {

constexpr qsizetype mostFunctions = 3;            // GitLab's limit
constexpr qsizetype longestInputText = 1'000'000; // GitLab's limit for a text with inputs, in bytes

CARAVAN_TEXTS(GitlabInputsTexts);

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

/// The name behind `inputs.`; empty for something else. A name with a dot would be looked for inside of an input, where nothing is:
/// gitlabhq, lib/gitlab/ci/config/interpolation/access.rb.
QString inputName(const QString &block)
{
    const QString access = block.section(u'|', 0, 0).trimmed();
    const QString name = access.startsWith("inputs."_L1) ? access.sliced(7) : QString();
    return name.contains(u'.') ? QString() : name;
}

/// The first of the input's `rules` that holds for the inputs that are \a known; invalid when there is none.
yaml::Node ruleFor(const yaml::Node &spec, const QHash<QString, Value> &known)
{
    const auto lookup = [&](const QString &name) -> VariableValue {
        const auto value = known.constFind(inputName(name.sliced(3, name.size() - 5).trimmed()));
        if (value == known.cend() || isNull(*value))
            return {};
        return {written(*value), true, isOfType(*value, u"boolean"_s)};
    };
    for (const yaml::Node &item : spec[u"rules"].target().items()) {
        const yaml::Node rule = item.target();
        const yaml::Node condition = rule[u"if"].target();
        if (!condition || condition.isNull())
            return rule;
        const Result<Expression> expression = parseExpression(condition.text());
        if (expression
            && evaluate(*expression, [&](const QString &name) { return name.startsWith("$[["_L1) ? lookup(name) : VariableValue(); }).isTrue)
            return rule;
    }
    return {};
}

/// Whether a rule would give a default if it held, so that no value has to be given.
bool hasRuleWithDefault(const yaml::Node &spec)
{
    const QList<yaml::Node> rules = spec[u"rules"].target().items();
    return std::any_of(rules.cbegin(), rules.cend(),
                       [](const yaml::Node &rule) { return rule.target().isMap() && (rule.target()[u"default"] || !rule.target()[u"if"]); });
}

/// Whether GitLab would refuse \a value for the input \a name; then a sentence is added. \a choices: its `options`.
void check(const QString &name, const yaml::Node &spec, const yaml::Node &choices, const Value &value, QStringList &complaints)
{
    const QString type = spec[u"type"].isScalar() ? spec[u"type"].text() : u"string"_s;
    if (!isOfType(value, type)) {
        complaints.append(GitlabInputsTexts::tr("Input “%1” must be of type %2, but its value is “%3”.").arg(name, type, written(value)));
        return;
    }
    QStringList options;
    for (const yaml::Node &option : choices.target().items())
        options.append(option.target().text());
    const auto isOption = [&options](const Value &item) { return options.contains(written(item)); };
    const auto *list = std::get_if<yaml::List>(&value);
    const bool isAmong = list ? std::all_of(list->items.begin(), list->items.end(), isOption) : isOption(value);
    if (!options.isEmpty() && !isNull(value) && !isAmong)
        complaints.append(GitlabInputsTexts::tr("Input “%1” has the value “%2”, which is not one of its options: %3.")
                              .arg(name, written(value), options.join(u", "_s)));
    QString pattern = spec[u"regex"].text();
    if (pattern.size() > 1 && pattern.startsWith(u'/') && pattern.endsWith(u'/'))
        pattern = pattern.mid(1, pattern.size() - 2);
    if (pattern.isEmpty() || isNull(value))
        return;
    const Result<Regex> regex = Regex::parse(pattern);
    if (!regex && regex.error().code == ErrorCode::Syntax)
        complaints.append(GitlabInputsTexts::tr("Input “%1” has the regular expression “%2”, which GitLab cannot read. %3")
                              .arg(name, pattern, regex.error().message));
    else if (regex && !regex->search(written(value)).value_or(true))
        complaints.append(
            GitlabInputsTexts::tr("Input “%1” has the value “%2”, which does not match %3.").arg(name, written(value), pattern));
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

/// Goes through the inputs that files declare, in order.
class InputReader
{
public:
    InputReader(const GivenInputs &given, QStringList &complaints) : m_given(given), m_complaints(complaints)
    {
        for (auto value = given.values.cbegin(); value != given.values.cend(); ++value)
            m_known.insert(value.key(), *value);
    }

    void declare(const QString &file, const yaml::Node &declared)
    {
        for (const yaml::Entry &entry : declared.entries()) {
            const QString name = entry.key.text();
            if (const auto other = m_places.constFind(name); other != m_places.cend() && *other != file)
                m_complaints.append(
                    GitlabInputsTexts::tr("Input “%1” is declared twice, here and in a file of “spec:include”, or in two of these.").arg(name));
            m_places.insert(name, file);
            read(name, entry.value.target());
        }
    }

    bool isDeclared(const QString &name) const { return m_places.contains(name); }
    Inputs take() { return std::move(m_inputs); }

private:
    void read(const QString &name, const yaml::Node &spec)
    {
        const bool isOpen = hasOpenRule(spec);
        const yaml::Node rule = isOpen ? yaml::Node() : ruleFor(spec, m_known);
        const yaml::Node ofRule = rule[u"default"].target();
        const yaml::Node standard = ofRule && !ofRule.isNull() ? ofRule : spec[u"default"].target();
        if (m_given.unknown.contains(name) || (isOpen && !m_given.values.contains(name))) {
            m_inputs.unknown.append(name);
            return;
        }
        if (const auto value = m_given.values.constFind(name); value != m_given.values.cend())
            m_inputs.values.insert(name, *value);
        else if (standard)
            m_inputs.values.insert(name, Value::of(standard));
        else if (hasRuleWithDefault(spec))
            m_inputs.values.insert(name, yaml::Verbatim{u"null"_s});
        else
            m_inputs.missing.append(name);
        if (!m_inputs.values.contains(name))
            return;
        m_known.insert(name, m_inputs.values.value(name));
        if (!isOpen)
            check(name, spec, rule[u"options"] ? rule[u"options"] : spec[u"options"], m_inputs.values.value(name), m_complaints);
    }

    /// Whether a rule of the input hangs on one that is not known here.
    bool hasOpenRule(const yaml::Node &spec) const
    {
        const QList<yaml::Node> rules = spec[u"rules"].target().items();
        return std::any_of(rules.cbegin(), rules.cend(), [this](const yaml::Node &rule) {
            return asksForUnknown(Value::text(rule.target()[u"if"].target().text()), m_inputs);
        });
    }

    const GivenInputs &m_given;
    QStringList &m_complaints;
    QHash<QString, Value> m_known;   // given ones, and those that stand before
    QMap<QString, QString> m_places; // the file that declares each
    Inputs m_inputs;
};

} // namespace

Inputs readInputs(const yaml::Node &header, const GivenInputs &given, QStringList &complaints, const InputFiles &included)
{
    InputReader reader(given, complaints);
    for (const InputFile &file : included.files)
        reader.declare(file.file, file.inputs);
    reader.declare({}, header[u"spec"].target()[u"inputs"].target());
    for (const QString &name : included.isWhole ? given.values.keys() + given.unknown : QStringList()) {
        if (!reader.isDeclared(name))
            complaints.append(GitlabInputsTexts::tr("Input “%1” is given, but the file does not declare it.").arg(name));
    }
    Inputs inputs = reader.take();
    inputs.isDeclared = header[u"spec"].isValid();
    inputs.isWhole = included.isWhole;
    return inputs;
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
            first = inputName(match.captured(1));
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
        const QString name = inputName(matches.next().captured(1));
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace caravan::gitlab
