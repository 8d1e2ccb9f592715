// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/reading.h"

#include <QMap>

/// A project in memory, and what a text means in it.
namespace project_files {

using namespace Qt::StringLiterals;
using Texts = QMap<QString, QByteArray>;

inline caravan::gitlab::Files filesFrom(const Texts &texts)
{
    caravan::gitlab::Files files;
    files.list = [texts] { return QStringList(texts.keys()); };
    files.read = [texts](const QString &path) -> caravan::Result<QByteArray> {
        if (!texts.contains(path))
            return caravan::Error{caravan::ErrorCode::NotFound, u"There is no such file."_s, path};
        return texts.value(path);
    };
    return files;
}

inline caravan::yaml::Tree tree(const QByteArray &text)
{
    const caravan::Result<caravan::yaml::Tree> parsed = caravan::yaml::Tree::parse(caravan::Source(u"ci.yml"_s, text));
    return parsed ? *parsed : caravan::yaml::Tree();
}

inline caravan::gitlab::Pipeline pipeline(const QByteArray &text, const caravan::gitlab::Reading &reading)
{
    const caravan::Result<caravan::gitlab::Pipeline> read = caravan::gitlab::readPipeline(tree(text), reading);
    return read ? *read : caravan::gitlab::Pipeline();
}

inline caravan::gitlab::Pipeline pipeline(const QByteArray &text, const Texts &files)
{
    caravan::gitlab::Reading reading;
    reading.files = filesFrom(files);
    return pipeline(text, reading);
}

inline QStringList codes(const caravan::gitlab::Pipeline &pipeline)
{
    QStringList list;
    for (const caravan::gitlab::Issue &issue : pipeline.issues)
        list.append(issue.code);
    return list;
}

inline QStringList texts(const QList<caravan::gitlab::Command> &commands)
{
    QStringList list;
    for (const caravan::gitlab::Command &command : commands)
        list.append(command.text);
    return list;
}

inline QStringList names(const caravan::gitlab::Pipeline &pipeline)
{
    QStringList list;
    for (const caravan::gitlab::Job &job : pipeline.jobs)
        list.append(job.name);
    return list;
}

} // namespace project_files
