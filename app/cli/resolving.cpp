// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resolving.h"

#include "app/cli/input.h"
#include "app/cli/json.h"
#include "core/assist/resolved_text.h"
#include "core/base/texts.h"
#include "core/gitlab/pipeline/resolved.h"

#include <QJsonArray>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ResolvingTexts);

/// A token of gitlab::scalarValue(): JSON has no infinite numbers, and no dates.
QJsonValue jsonOfToken(const QString &token)
{
    if (token == "null"_L1)
        return QJsonValue::Null;
    if (token == "true"_L1 || token == "false"_L1)
        return token == "true"_L1;
    bool isNumber = false;
    if (const qint64 integer = token.toLongLong(&isNumber); isNumber)
        return integer;
    const double real = token.toDouble(&isNumber);
    return isNumber ? QJsonValue(real) : QJsonValue(token);
}

QJsonValue valueJson(const yaml::Value &value)
{
    if (const auto *text = std::get_if<yaml::Text>(&value))
        return text->string;
    if (const auto *token = std::get_if<yaml::Verbatim>(&value))
        return jsonOfToken(token->token);
    if (const auto *list = std::get_if<yaml::List>(&value)) {
        QJsonArray array;
        for (const yaml::Value &item : list->items)
            array.append(valueJson(item));
        return array;
    }
    QJsonObject object;
    for (const auto &[key, entry] : std::get<yaml::Map>(value).entries)
        object.insert(key, valueJson(entry));
    return object;
}

QJsonObject valueJson(const gitlab::Origin &origin, const Input &input)
{
    const auto [file, line] = assist::placeOf(origin, input.tree.source());
    return {{u"file"_s, file}, {u"line"_s, line}, {u"from"_s, origin.from}, {u"through"_s, assist::throughName(origin.via)}};
}

QByteArray resolvedJson(const gitlab::Resolved &resolved, const QList<gitlab::ResolvedJob> &jobs, const Input &input, bool hasOrigins)
{
    QJsonObject bodies;
    QJsonObject origins;
    QStringList order;
    for (const gitlab::ResolvedJob &job : jobs) {
        order.append(job.name);
        bodies.insert(job.name, valueJson(yaml::Value(job.body)));
        QJsonObject places;
        for (auto origin = job.origins.cbegin(); origin != job.origins.cend(); ++origin)
            places.insert(origin.key(), valueJson(*origin, input));
        origins.insert(job.name, places);
    }
    QJsonObject object{{u"stages"_s, QJsonArray::fromStringList(resolved.stages)},
                       {u"jobs"_s, bodies},
                       {u"order"_s, QJsonArray::fromStringList(order)},
                       {u"unknown"_s, QJsonArray::fromStringList(resolved.unknowns)}};
    if (resolved.workflow)
        object.insert(u"workflow"_s, valueJson(*resolved.workflow));
    if (hasOrigins)
        object.insert(u"origins"_s, origins);
    return printed(object);
}

/// `file:line:column: warning: sentence` for what is not known and what GitLab would refuse.
QByteArray warnings(const gitlab::Resolved &resolved, const Input &input)
{
    QByteArray text;
    for (const QString &unknown : resolved.unknowns)
        text += u"%1: warning: %2\n"_s.arg(input.file, unknown).toUtf8();
    for (const gitlab::Issue &issue : resolved.issues)
        text += warningLine(input.tree.source(), issue);
    return text;
}

} // namespace

Output resolveCommand(const Arguments &arguments)
{
    const Result<Input> input = readInput(arguments.path);
    if (!input)
        return failure(input.error());
    const Result<gitlab::Resolved> resolved = gitlab::resolve(input->tree, input->reading);
    if (!resolved)
        return failure(resolved.error());
    QList<gitlab::ResolvedJob> jobs = resolved->jobs;
    for (const QStringList wanted = arguments.values(u"--job"_s); const QString &name : wanted) {
        const auto isNamed = [&](const gitlab::ResolvedJob &job) { return job.name == name || job.job == name; };
        if (std::none_of(jobs.cbegin(), jobs.cend(), isNamed))
            return failure({ErrorCode::Usage, ResolvingTexts::tr("There is no job “%1”.").arg(name), input->file});
    }
    if (const QStringList wanted = arguments.values(u"--job"_s); !wanted.isEmpty())
        jobs.removeIf([&](const gitlab::ResolvedJob &job) { return !wanted.contains(job.name) && !wanted.contains(job.job); });

    Output output;
    output.err = warnings(*resolved, *input);
    const bool hasOrigins = arguments.has(u"--origin"_s);
    if (arguments.has(u"--json"_s)) {
        output.out = resolvedJson(*resolved, jobs, *input, hasOrigins);
        return output;
    }
    const auto origins = hasOrigins ? assist::Origins::Written : assist::Origins::LeftOut;
    output.out = assist::resolvedText(*resolved, jobs, input->tree.source(), origins, arguments.values(u"--job"_s).isEmpty());
    return output;
}

} // namespace caravan::cli
