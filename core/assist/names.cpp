// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/names.h"

#include "core/assist/text_line.h"
#include "core/base/disk.h"
#include "core/base/line_diff.h"
#include "core/gitlab/language/keywords.h"
#include "core/yaml/packed.h"
#include "resources/resources.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::assist {

using namespace Qt::StringLiterals;

QStringList jobNames(const QByteArray &text, const Surroundings &around)
{
    QStringList names;
    for (const gitlab::Job &job : around.pipeline.jobs)
        names.append(job.name);
    QSet<QString> known(names.cbegin(), names.cend());
    for (const QByteArrayView line : linesOf(text)) {
        if (line.isEmpty() || QByteArrayView(" \t#-\r\n").contains(line.front()))
            continue;
        const TextLine read = textLineOf(line);
        if (!read.hasKey || known.contains(read.key) || gitlab::isGlobalKeyword(read.key))
            continue;
        known.insert(read.key);
        names.append(read.key);
    }
    return names;
}

QStringList stageNames(const Surroundings &around)
{
    QStringList names;
    for (const gitlab::Field<QString> &stage : around.pipeline.stages)
        names.append(stage.value);
    names += {u".pre"_s, u".post"_s};
    names.removeDuplicates();
    return names;
}

QStringList missingStages(const Surroundings &around)
{
    QStringList names;
    for (const gitlab::Job &job : around.pipeline.jobs)
        names.append(job.stage.value);
    if (!around.pipeline.hasOwnStages)
        names += {u"build"_s, u"test"_s, u"deploy"_s};
    names.removeDuplicates();
    names.removeIf([&](const QString &name) {
        const auto &stages = around.pipeline.stages;
        return name.startsWith(u'.')
            || (around.pipeline.hasOwnStages
                && std::any_of(stages.cbegin(), stages.cend(), [&](const auto &stage) { return stage.value == name; }));
    });
    return names;
}

QStringList anchorNames(const QByteArray &text, qsizetype offset)
{
    static const QRegularExpression pattern(u"(?:^|[\\s\\[{,])&([^\\s,\\[\\]{}]+)"_s);
    QStringList names;
    auto found = pattern.globalMatch(QString::fromUtf8(text.first(offset)));
    while (found.hasNext())
        names.append(found.next().captured(1));
    names.removeDuplicates();
    return names;
}

QStringList variableNames(const QString &job, const Surroundings &around)
{
    if (const gitlab::Job *known = around.pipeline.job(job))
        return known->variables.keys();
    return around.pipeline.variables.keys();
}

const QStringList &predefinedNames()
{
    static const QStringList names = [] {
        initialiseResources();
        QStringList read;
        const QString path = u":/caravan/gitlab/variables.yml"_s;
        const auto file = readFile(path);
        const auto tree = file ? yaml::treeOfData(Source(path, file->bytes)) : Result<yaml::Tree>(file.error());
        if (!tree) {
            qWarning("%s", qPrintable(tree.error().toString()));
            return read;
        }
        for (const yaml::Entry &entry : tree->root()[u"variables"].entries())
            read.append(entry.key.text());
        return read;
    }();
    return names;
}

QStringList imageNames(const Surroundings &around)
{
    QStringList offered;
    QStringList others;
    for (const recipes::ImageFacts &image : around.catalogue.images) {
        if (!image.reference.contains(u'*'))
            (image.isOffered ? offered : others).append(image.reference);
    }
    QStringList names = offered + others;
    for (const gitlab::Job &job : around.pipeline.jobs) {
        if (job.image && !job.image->value.name.isEmpty())
            names.append(job.image->value.name);
    }
    names.removeDuplicates();
    return names;
}

QStringList yamlFiles(const Surroundings &around)
{
    QStringList names;
    if (!around.reading.files.list)
        return names;
    for (const QString &file : around.reading.files.list()) {
        if (file.endsWith(".yml"_L1) || file.endsWith(".yaml"_L1))
            names.append(u'/' + file);
    }
    return names;
}

QStringList topFiles(const Surroundings &around)
{
    QStringList names = around.reading.files.list ? around.reading.files.list() : QStringList();
    names.removeIf([](const QString &name) { return name.contains(u'/'); });
    return names;
}

} // namespace caravan::assist
