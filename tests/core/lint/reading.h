// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/reading.h"
#include "core/lint/lint.h"

#include <QFile>

#include <memory>

/// A file read as far as rules need it.
struct Reading {
    caravan::yaml::Tree tree;
    caravan::gitlab::Pipeline pipeline;
    const caravan::project::Project *project = nullptr;
    const caravan::recipes::RunnerTraits *runner = nullptr;
    caravan::gitlab::Reading with = {}; ///< what the pipeline was read with

    static const caravan::recipes::Catalogue &catalogue()
    {
        static const auto read = caravan::recipes::Catalogue::builtIn();
        if (!read)
            qFatal("%s", qPrintable(read.error().toString()));
        return *read;
    }

    /// A null pointer when \a text is no pipeline.
    static std::unique_ptr<Reading> of(const QByteArray &text, const caravan::project::Project *project = nullptr, const QString &file = {},
                                       const caravan::gitlab::Reading &with = {})
    {
        auto tree = caravan::yaml::Tree::parse(caravan::Source(file, text));
        if (!tree)
            return nullptr;
        auto pipeline = caravan::gitlab::readPipeline(*tree, with);
        if (!pipeline)
            return nullptr;
        return std::make_unique<Reading>(Reading{*tree, *pipeline, project, nullptr, with});
    }

    caravan::lint::Context context() const
    {
        caravan::lint::Context context{tree, pipeline, project, catalogue(), runner};
        context.reading = &with;
        return context;
    }
    QList<caravan::lint::Finding> lint(const QStringList &only = {}) const { return caravan::lint::lint(context(), only); }
};

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a test prints when findings are not as they should be.
inline QByteArray listed(const Reading &reading, const QList<caravan::lint::Finding> &findings)
{
    QString text;
    for (const auto &finding : findings) {
        const int line = reading.tree.source().positionAt(finding.span.begin).line;
        text += QStringLiteral("line %1: %2 %3: %4\n")
                    .arg(QString::number(line), caravan::lint::severityName(finding.severity), finding.rule, finding.message);
    }
    return text.toUtf8();
}
