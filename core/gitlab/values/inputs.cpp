// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/inputs.h"

#include "core/base/texts.h"
#include "core/gitlab/language/expression.h"
#include "core/gitlab/language/regex.h"
#include "core/gitlab/language/scalar_kind.h"
#include "core/gitlab/values/interpolation.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;
using yaml::Value;

namespace {

CARAVAN_TEXTS(GitlabInputsTexts);

bool isNull(const Value &value)
{
    const auto *token = std::get_if<yaml::Verbatim>(&value);
    return token && (token->token == "null"_L1 || token->token == "~"_L1 || token->token.isEmpty());
}

bool isNumber(const Value &value)
{
    static const QRegularExpression number(uR"(^[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$)"_s);
    const auto *token = std::get_if<yaml::Verbatim>(&value);
    return token && number.match(token->token).hasMatch();
}

bool isBoolean(const Value &value)
{
    static const QRegularExpression boolean(u"^(true|false|yes|no|on|off)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto *token = std::get_if<yaml::Verbatim>(&value);
    return token && boolean.match(token->token).hasMatch();
}

bool isOfType(const Value &value, const QString &type)
{
    const auto *token = std::get_if<yaml::Verbatim>(&value);
    if (isNull(value))
        return true;
    if (type == "array"_L1)
        return std::holds_alternative<yaml::List>(value) || (token && token->token.startsWith(u'!'));
    if (type == "number"_L1)
        return isNumber(value);
    if (type == "boolean"_L1)
        return isBoolean(value);
    return std::holds_alternative<yaml::Text>(value);
}

/// \a value as an input of this type has it: a number or a truth value is its text where a text is wanted, `4.10` being the number 4.1 before.
/// Source: gitlabhq, lib/ci/inputs/string_input.rb, coerced_value, with its specs (2026).
Value coerced(const Value &value, const QString &type)
{
    const auto *token = std::get_if<yaml::Verbatim>(&value);
    if (type != "string"_L1 || isNull(value) || (token && token->token.startsWith(u'!')))
        return value;
    return Value::text(token ? plainText(token->token) : textOf(value));
}

/// The first of the input's `rules` that holds for the inputs that are \a known; invalid when there is none.
yaml::Node ruleFor(const yaml::Node &spec, const QHash<QString, Value> &known)
{
    const auto lookup = [&](const QString &name) -> VariableValue {
        const auto value = known.constFind(inputNameOf(name.sliced(3, name.size() - 5).trimmed()));
        if (value == known.cend() || isNull(*value))
            return {};
        return {textOf(*value), true, isBoolean(*value)};
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

constexpr std::array inputTypes{"array"_L1, "boolean"_L1, "number"_L1, "string"_L1};

QString typeOf(const yaml::Node &spec)
{
    const yaml::Node type = spec[u"type"].target();
    return type.isScalar() && !type.isNull() ? type.text() : u"string"_s;
}

/// Whether an input has a type that GitLab knows, so that its values can be looked at. What else GitLab refuses in its declaration goes to
/// \a complaints; its form is looked at elsewhere. Source: gitlabhq, lib/ci/inputs/base_input.rb and builder.rb.
bool isDeclaredWell(const QString &name, const yaml::Node &spec, QStringList &complaints)
{
    const QString type = typeOf(spec);
    if (std::none_of(inputTypes.begin(), inputTypes.end(), [&](QLatin1StringView known) { return known == type; }))
        return false;
    if (spec[u"regex"] && type != "string"_L1)
        complaints.append(GitlabInputsTexts::tr("Input “%1” has a “regex”, which GitLab takes of inputs of type string only.").arg(name));
    if (spec[u"options"] && type == "boolean"_L1)
        complaints.append(GitlabInputsTexts::tr("Input “%1” has “options”, which GitLab does not take of inputs of type boolean.").arg(name));
    return true;
}

/// Whether GitLab would refuse \a value for the input \a name; then a sentence is added. \a choices: its `options`.
void check(const QString &name, const yaml::Node &spec, const yaml::Node &choices, const Value &value, QStringList &complaints)
{
    const QString type = typeOf(spec);
    if (!isOfType(value, type)) {
        complaints.append(GitlabInputsTexts::tr("Input “%1” must be of type %2, but its value is “%3”.").arg(name, type, textOf(value)));
        return;
    }
    QStringList options;
    for (const yaml::Node &option : choices.target().items())
        options.append(scalarText(option.target()));
    const auto isOption = [&options](const Value &item) { return options.contains(textOf(item)); };
    const auto *list = std::get_if<yaml::List>(&value);
    const bool isAmong = list ? std::all_of(list->items.begin(), list->items.end(), isOption) : isOption(value);
    if (!options.isEmpty() && !isNull(value) && !isAmong)
        complaints.append(GitlabInputsTexts::tr("Input “%1” has the value “%2”, which is not one of its options: %3.")
                              .arg(name, textOf(value), options.join(u", "_s)));
    QString pattern = spec[u"regex"].text();
    if (pattern.size() > 1 && pattern.startsWith(u'/') && pattern.endsWith(u'/'))
        pattern = pattern.mid(1, pattern.size() - 2);
    if (pattern.isEmpty() || isNull(value) || type != "string"_L1)
        return;
    const Result<Regex> regex = Regex::parse(pattern);
    if (!regex && regex.error().code == ErrorCode::Syntax)
        complaints.append(GitlabInputsTexts::tr("Input “%1” has the regular expression “%2”, which GitLab cannot read. %3")
                              .arg(name, pattern, regex.error().message));
    else if (regex && !regex->search(textOf(value)).value_or(true))
        complaints.append(GitlabInputsTexts::tr("Input “%1” has the value “%2”, which does not match %3.").arg(name, textOf(value), pattern));
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
        const bool isFine = isDeclaredWell(name, spec, m_complaints);
        if (m_given.unknown.contains(name) || (isOpen && !m_given.values.contains(name))) {
            m_inputs.unknown.append(name);
            return;
        }
        const QString type = typeOf(spec);
        const yaml::Node choices = rule[u"options"] ? rule[u"options"] : spec[u"options"];
        const auto value = m_given.values.constFind(name);
        const bool isGiven = value != m_given.values.cend() && !isNull(*value);
        if (isGiven && standard && isFine && !isOpen) // GitLab looks at the default, too
            check(name, spec, choices, coerced(Value::of(standard), type), m_complaints);
        if (isGiven)
            m_inputs.values.insert(name, coerced(*value, type));
        else if (standard)
            m_inputs.values.insert(name, coerced(Value::of(standard), type));
        else if (hasRuleWithDefault(spec))
            m_inputs.values.insert(name, yaml::Verbatim{u"null"_s});
        else
            m_inputs.missing.append(name);
        if (!m_inputs.values.contains(name))
            return;
        m_known.insert(name, m_inputs.values.value(name));
        if (!isOpen && isFine)
            check(name, spec, choices, m_inputs.values.value(name), m_complaints);
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
    const QStringList named = QStringList(given.values.keys()) + given.unknown;
    for (const QString &name : named) {
        if (included.isWhole && !reader.isDeclared(name))
            complaints.append(GitlabInputsTexts::tr("Input “%1” is given, but the file does not declare it.").arg(name));
    }
    Inputs inputs = reader.take();
    inputs.isDeclared = header[u"spec"].isValid();
    inputs.isWhole = included.isWhole;
    return inputs;
}

void addComponent(const yaml::Node &header, const ComponentContext &context, Inputs &inputs)
{
    for (const yaml::Node &key : header[u"spec"].target()[u"component"].target().items())
        inputs.componentKeys.append(key.target().text());
    inputs.isComponentOpen = !context.data && context.isOpen;
    if (!context.data)
        return;
    const ComponentData &data = *context.data;
    const QHash<QString, Value> all{
        {u"name"_s, Value::text(data.name)},
        {u"sha"_s, Value::text(data.sha)},
        {u"version"_s, data.version.isEmpty() ? Value(yaml::Verbatim{u"null"_s}) : Value::text(data.version)},
        {u"reference"_s, Value::text(data.reference)},
    };
    for (const QString &key : std::as_const(inputs.componentKeys)) {
        if (all.contains(key))
            inputs.component.insert(key, all.value(key));
    }
}

} // namespace caravan::gitlab
