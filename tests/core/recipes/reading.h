// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/recipes/strategy.h"

#include <QFile>
#include <QTest>

/// What tests of recipes share: reading, with a failure where the test's own input is wrong.
namespace caravan::testing {

inline const recipes::Catalogue &catalogue()
{
    static const Result<recipes::Catalogue> result = recipes::Catalogue::builtIn();
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return *result;
}

inline yaml::Draft draftOf(const QByteArray &text)
{
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source(QStringLiteral("input.yml"), text));
    if (!tree)
        qFatal("%s", qPrintable(tree.error().toString()));
    return yaml::Draft(*tree);
}

inline gitlab::Pipeline pipelineOf(const yaml::Draft &draft)
{
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(draft.tree());
    if (!pipeline)
        qFatal("%s", qPrintable(pipeline.error().toString()));
    return *pipeline;
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString dataFolder() { return QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/recipes"); }

inline QString sampleFolder() { return QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation"); }

inline recipes::Recognised recognised(const yaml::Draft &draft, const QString &job)
{
    const gitlab::Pipeline pipeline = pipelineOf(draft);
    const gitlab::Job *found = pipeline.job(job);
    return found ? recipes::recognise(*found, catalogue()) : recipes::Recognised();
}

} // namespace caravan::testing
