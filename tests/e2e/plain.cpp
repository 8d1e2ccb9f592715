// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace caravan::e2e {

using namespace Qt::StringLiterals;

/// Numbers by their value, words by their text.
QJsonValue plain(const yaml::Value &value)
{
    if (const auto *text = std::get_if<yaml::Text>(&value))
        return text->string;
    if (const auto *token = std::get_if<yaml::Verbatim>(&value)) {
        static const QRegularExpression number(uR"(^[-+]?[0-9]+(\.[0-9]+)?$)"_s);
        if (token->token == "null"_L1 || token->token == "~"_L1 || token->token.isEmpty())
            return QJsonValue::Null;
        return number.match(token->token).hasMatch() && !token->token.startsWith(u'0') ? QString::number(token->token.toDouble(), 'g', 17)
                                                                                       : token->token;
    }
    if (const auto *list = std::get_if<yaml::List>(&value)) {
        QJsonArray array;
        for (const yaml::Value &item : list->items)
            array.append(plain(item));
        return array;
    }
    QJsonObject object;
    for (const auto &[key, entry] : std::get<yaml::Map>(value).entries)
        object.insert(key, plain(entry));
    return object;
}

namespace {

QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

/// A text as the map that it is short for.
QJsonValue longForm(const QJsonValue &value, const QString &key) { return value.isString() ? QJsonObject{{key, value}} : value; }

/// Without the entries that say what holds anyway.
QJsonValue without(const QJsonValue &value, const QJsonObject &standard)
{
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto entry = standard.begin(); entry != standard.end(); ++entry) {
        if (object.value(entry.key()) == entry.value())
            object.remove(entry.key());
    }
    return object;
}

template<class Change>
QJsonArray each(const QJsonValue &list, Change change)
{
    QJsonArray out;
    for (const QJsonValue item : listOf(list))
        out.append(change(item));
    return out;
}

QJsonValue plainKeyword(const QString &key, const QJsonValue &value)
{
    if (key == "script"_L1 || key == "before_script"_L1 || key == "after_script"_L1 || key == "tags"_L1 || key == "dependencies"_L1)
        return listOf(value);
    if (key == "image"_L1 || key == "environment"_L1)
        return without(longForm(value, u"name"_s), {{u"action"_s, u"start"_s}});
    if (key == "services"_L1)
        return each(value, [](const QJsonValue &item) { return longForm(item, u"name"_s); });
    if (key == "cache"_L1) {
        return each(value, [](const QJsonValue &item) {
            return without(item, {{u"policy"_s, u"pull-push"_s}, {u"when"_s, u"on_success"_s}, {u"key"_s, u"default"_s}});
        });
    }
    if (key == "needs"_L1) {
        return each(value, [](const QJsonValue &item) {
            return without(longForm(item, u"job"_s), {{u"artifacts"_s, u"true"_s}, {u"optional"_s, u"false"_s}});
        });
    }
    if (key == "artifacts"_L1)
        return without(value, {{u"when"_s, u"on_success"_s}});
    return value;
}

QString written(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

} // namespace

QMap<QString, QString> plainJob(const yaml::Map &job, const yaml::Value &globals)
{
    QMap<QString, QString> out;
    QJsonObject keywords = plain(job).toObject();
    QJsonObject variables = plain(globals).toObject();
    const QJsonObject own = keywords.value(u"variables"_s).toObject();
    for (auto variable = own.begin(); variable != own.end(); ++variable)
        variables.insert(variable.key(), *variable);
    keywords.insert(u"variables"_s, variables);
    if (!keywords.contains(u"stage"_s))
        keywords.insert(u"stage"_s, u"test"_s);
    for (auto keyword = keywords.begin(); keyword != keywords.end(); ++keyword) {
        const QJsonValue value = plainKeyword(keyword.key(), *keyword);
        if (!value.isNull() && !(value.isObject() && value.toObject().isEmpty()))
            out.insert(keyword.key(), written(value));
    }
    return out;
}

} // namespace caravan::e2e
