// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/template_inputs.h"

#include "core/recipes/data_reader.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

QMap<QString, InputForm> formsIn(DataReader &data, QStringView key)
{
    QMap<QString, InputForm> forms;
    const QList<yaml::Entry> entries = data.entries(data.root(), key);
    for (const yaml::Entry &entry : entries)
        forms.insert(entry.key.text(),
                     {data.text(entry.value, u"description"), data.text(entry.value, u"regex", u""_s), data.texts(entry.value, u"options")});
    return forms;
}

Result<InputForms> readForms()
{
    DataReader data = DataReader::builtIn(u":/caravan/recipes/template_inputs.yml"_s);
    const InputForms forms{formsIn(data, u"inputs"), formsIn(data, u"variables")};
    return data.error() ? Result<InputForms>(*data.error()) : Result<InputForms>(forms);
}

QString typeOf(const yaml::Value &standard)
{
    if (std::holds_alternative<yaml::List>(standard))
        return u"array"_s;
    return std::holds_alternative<yaml::Verbatim>(standard) ? u"number"_s : u"string"_s;
}

} // namespace

const Result<InputForms> &InputForms::builtIn()
{
    static const Result<InputForms> forms = readForms();
    return forms;
}

yaml::Value declaration(const InputForm &form, const yaml::Value &standard)
{
    const auto *text = std::get_if<yaml::Text>(&standard);
    yaml::Map map{{{u"description"_s, yaml::Value::text(form.description)}, {u"type"_s, yaml::Value::text(typeOf(standard))}}};
    // Only texts have patterns in GitLab; its words for them and Qt's agree in what the data file has.
    if (text && form.options.contains(text->string))
        map.entries.append({u"options"_s, yaml::Value::texts(form.options, true)});
    else if (text && !form.regex.isEmpty() && QRegularExpression(form.regex).match(text->string).hasMatch())
        map.entries.append({u"regex"_s, yaml::Value::text(form.regex)});
    map.entries.append({u"default"_s, standard});
    return map;
}

} // namespace caravan::recipes
