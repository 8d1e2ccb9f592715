// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/job_reader.h"
#include "core/gitlab/pipeline/shapes.h"
#include "core/gitlab/pipeline/shift.h"
#include "core/gitlab/values/reading.h"

namespace caravan::gitlab {

/// Why a tree is no pipeline at all; nullopt for one, and for an empty text.
std::optional<Error> whyNoPipeline(const yaml::Tree &tree);

/// Reads a pipeline: everything, or some jobs of one that was read before. One reader gives one pipeline.
class PipelineReader
{
public:
    /// Both must live as long as the reader.
    PipelineReader(const yaml::Tree &tree, const Reading &reading);

    Pipeline readAll();

    /// The jobs of these names, one after the other.
    QList<Job> readSome(const QStringList &names);
    /// The issues of the jobs that have been read.
    QList<Issue> issuesSoFar();
    /// The pipeline with the jobs of \a before, moved, but for \a fresh, which readSome() gave.
    Pipeline renewed(Pipeline &&before, QList<Job> fresh, const Shift &shift);

    bool includesFiles() const { return !m_pipeline.includedFiles.isEmpty(); }
    bool isJob(const QString &name) { return m_resolver.isJob(name); }

private:
    Job read(const QString &name);
    void addWhatElse(Job &job);
    QList<Issue> rootIssues(bool isWhole);
    Pipeline finished();

    const yaml::Tree &m_tree;
    const Reading &m_reading;
    Configuration m_configuration;
    Resolver m_resolver;
    Surroundings m_surroundings;
    QList<Issue> m_issues;
    ShapeCheck m_shapes;
    Pipeline m_pipeline;
    qsizetype m_childFiles = 0; ///< of child pipelines, read so far
    bool m_isChildLeftOut = false;
};

} // namespace caravan::gitlab
