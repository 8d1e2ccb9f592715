// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/data_reader.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/yaml/packed.h"
#include "resources/resources.h"

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(DataReaderTexts);

} // namespace

DataReader::DataReader(const Source &source)
{
    Result<yaml::Tree> tree = yaml::treeOfData(source);
    if (!tree)
        m_error = tree.error();
    else
        m_tree = *tree;
    if (!m_error && !root().isMap())
        fail(root(), DataReaderTexts::tr("The data file must hold a map."));
}

DataReader DataReader::builtIn(const QString &path)
{
    initialiseResources();
    const Result<ReadFile> file = readFile(path);
    if (file)
        return DataReader(Source(path, file->bytes));
    DataReader reader;
    reader.m_error = file.error();
    return reader;
}

void DataReader::fail(const yaml::Node &node, const QString &message)
{
    if (!m_error)
        m_error = m_tree.source().errorAt(node.span().begin, ErrorCode::Syntax, message);
}

QString DataReader::text(const yaml::Node &map, QStringView key, const QString &fallback)
{
    const yaml::Node node = map[key];
    if (!node && !fallback.isNull())
        return fallback;
    if (!node)
        fail(map, DataReaderTexts::tr("The entry “%1” is missing.").arg(key));
    else if (!node.isScalar())
        fail(node, DataReaderTexts::tr("The entry “%1” must be a text.").arg(key));
    return node.text();
}

QStringList DataReader::texts(const yaml::Node &map, QStringView key)
{
    QStringList result;
    const QList<yaml::Node> nodes = items(map, key);
    for (const yaml::Node &node : nodes) {
        if (!node.isScalar())
            fail(node, DataReaderTexts::tr("The items of “%1” must be texts.").arg(key));
        result.append(node.text());
    }
    return result;
}

bool DataReader::flag(const yaml::Node &map, QStringView key, bool fallback)
{
    const yaml::Node node = map[key];
    if (!node)
        return fallback;
    const QString &value = node.text();
    if (value != QLatin1String("true") && value != QLatin1String("false"))
        fail(node, DataReaderTexts::tr("The entry “%1” must be true or false.").arg(key));
    return value == QLatin1String("true");
}

double DataReader::number(const yaml::Node &map, QStringView key)
{
    bool isNumber = false;
    const double value = text(map, key).toDouble(&isNumber);
    if (!isNumber || value < 0)
        fail(map[key] ? map[key] : map, DataReaderTexts::tr("The entry “%1” must be a number.").arg(key));
    return value;
}

QList<yaml::Entry> DataReader::entries(const yaml::Node &map, QStringView key)
{
    const yaml::Node node = map[key];
    if (!node.isMap())
        fail(node ? node : map, DataReaderTexts::tr("The entry “%1” must be a map.").arg(key));
    return node.entries();
}

QList<yaml::Node> DataReader::items(const yaml::Node &map, QStringView key)
{
    const yaml::Node node = map[key];
    if (node && !node.isSequence())
        fail(node, DataReaderTexts::tr("The entry “%1” must be a list.").arg(key));
    return node.items();
}

yaml::Map DataReader::map(const yaml::Node &map, QStringView key)
{
    const yaml::Node node = map[key];
    if (!node)
        return {};
    const yaml::Value value = yaml::Value::of(node);
    if (const auto *result = std::get_if<yaml::Map>(&value))
        return *result;
    fail(node, DataReaderTexts::tr("The entry “%1” must be a map.").arg(key));
    return {};
}

} // namespace caravan::recipes
