// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>

/// The CI files that tests go over: Caravan's own, one for each construct of GitLab's language and for each family of rules,
/// and those of real projects, where a collection of them stands beside the checkout.
namespace caravan::test {

inline QDir ownPipelineFolder() { return QDir(QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/pipelines")); }
inline QDir realPipelineFolder() { return QDir(QStringLiteral(CARAVAN_SOURCE_DIR "/../shared/corpus/gitlab-ci")); }

inline QStringList pipelinesIn(const QDir &folder)
{
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

/// The paths of Caravan's own files: `NAME.yml`. What a file includes stands in `NAME.files`, what is expected of it in `NAME.txt`.
inline QStringList ownPipelines()
{
    const QStringList paths = pipelinesIn(ownPipelineFolder());
    if (paths.size() < 70)
        qFatal("Files are missing in %s.", qPrintable(ownPipelineFolder().path()));
    return paths;
}

/// Whether the files of real projects are there. The first time that they are not, it is said.
inline bool hasRealPipelines()
{
    static const bool isThere = [] {
        const bool exists = realPipelineFolder().exists();
        if (!exists)
            qInfo("The collection of real pipelines is not beside this checkout; only Caravan's own files are gone through.");
        return exists;
    }();
    return isThere;
}

/// The paths of the real ones; none where they are not there.
inline QStringList realPipelines() { return hasRealPipelines() ? pipelinesIn(realPipelineFolder()) : QStringList(); }

inline QStringList allPipelines() { return ownPipelines() + realPipelines(); }

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    return file.readAll();
}

} // namespace caravan::test
