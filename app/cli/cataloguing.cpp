// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cataloguing.h"

#include "app/cli/catalogue_rows.h"
#include "app/cli/json.h"
#include "core/base/texts.h"
#include "core/recipes/confidence.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CataloguingTexts);

Result<CatalogueTopic> topicOf(const QString &name)
{
    QStringList known;
    for (const CatalogueTopic &topic : catalogueTopics()) {
        if (topic.id == name)
            return topic;
        known.append(topic.id);
    }
    return Error{ErrorCode::Usage,
                 CataloguingTexts::tr("There is no catalogue of “%1”.").arg(name),
                 {},
                 0,
                 0,
                 CataloguingTexts::tr("There are: %1.").arg(known.join(u", "_s))};
}

QJsonObject rowJson(const CatalogueRow &row)
{
    QJsonObject object = row.json;
    object.insert(u"name"_s, row.name);
    const recipes::Provenance first = row.provenance.value(0);
    object.insert(u"source"_s, first.source);
    object.insert(u"date"_s, first.date);
    object.insert(u"confidence"_s, first.confidence);
    QJsonArray others;
    for (const recipes::Provenance &one : row.provenance.mid(1))
        others.append(QJsonObject{{u"source"_s, one.source}, {u"date"_s, one.date}, {u"confidence"_s, one.confidence}});
    if (!others.isEmpty())
        object.insert(u"sources"_s, others);
    return object;
}

QString rowText(const CatalogueRow &row)
{
    QString text = row.name + u": "_s + row.figures + u'\n';
    for (const recipes::Provenance &one : row.provenance) {
        const QString confidence =
            one.confidence.isEmpty() ? CataloguingTexts::tr("confidence not told") : recipes::confidenceWord(one.confidence);
        text += u"    "_s
            + (one.date.isEmpty() ? CataloguingTexts::tr("%1: %2").arg(confidence, one.source)
                                  : CataloguingTexts::tr("%1, %2: %3").arg(confidence, one.date, one.source))
            + u'\n';
    }
    return text;
}

} // namespace

Output catalogueCommand(const Arguments &arguments)
{
    const Result<CatalogueTopic> topic = topicOf(arguments.path);
    if (!topic)
        return failure(topic.error());
    const QString folder = arguments.value(u"--project"_s);
    if (!folder.isEmpty() && !QFileInfo(folder).isDir())
        return failure({ErrorCode::NotFound, CataloguingTexts::tr("The folder does not exist."), folder});
    const auto knowledge = Knowledge::ofUser(folder);
    if (!knowledge)
        return failure(knowledge.error());
    QList<CatalogueRow> rows = topic->rows(**knowledge);
    const QStringList wanted = arguments.values(u"--name"_s);
    if (!wanted.isEmpty()) {
        rows.removeIf([&](const CatalogueRow &row) {
            return std::none_of(wanted.cbegin(), wanted.cend(), [&](const QString &name) { return recipes::matchesAny(name, row.name); });
        });
    }
    Output output;
    if (rows.isEmpty())
        output.exit = Exit::Findings;
    if (arguments.has(u"--json"_s)) {
        QJsonArray array;
        for (const CatalogueRow &row : std::as_const(rows))
            array.append(rowJson(row));
        output.out = printed({{topic->key, array}});
        return output;
    }
    QString text;
    for (const CatalogueRow &row : std::as_const(rows))
        text += rowText(row);
    output.out = printable(text);
    return output;
}

} // namespace caravan::cli
