// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/run/listing.h"

namespace caravan::gitlab {

/// A need that GitLab refuses, or that would wait for ever.
struct NeedFault {
    enum class Kind {
        Undefined,  ///< there is no such job, and the need is not optional
        Itself,     ///< the job needs itself
        LaterStage, ///< it stands in a later stage
        Circle,     ///< jobs that need one another
    };
    Kind kind = Kind::Undefined;
    QString job;
    Need need;
    QStringList circle; ///< of Kind::Circle: the jobs, the first one again at the end
};

/// Which jobs wait for which, as GitLab schedules them: a job with `needs` waits for these alone (for none with an empty list), any other
/// for all jobs of all stages before its own. `.pre` is before all stages and `.post` behind them. Jobs have numbers from 0, in the order of the
/// pipeline. Memory and time are linear in jobs and needs: what waits for a stage shares one barrier.
class Graph
{
public:
    struct Node {
        QString name;
        int stage = 0; ///< from 0 in order; jobs of one stage have one number
        std::optional<QList<Need>> needs;
    };

    /// All jobs of \a pipeline that are no templates; a need of one instance of `parallel` is one of its job.
    explicit Graph(const Pipeline &pipeline);
    /// The jobs that are in, with the needs that their rules give them.
    Graph(const Pipeline &pipeline, const Listing &listing);

    int size() const { return int(m_nodes.size()); }
    const Node &node(int job) const { return m_nodes.at(job); }
    /// Of a job, or of one of its instances; -1: there is no such job.
    int numberOf(const QString &name) const { return m_numbers.value(name, -1); }

    bool waitsForStages(int job) const { return !m_nodes.at(job).needs.has_value(); }
    /// The jobs that \a job needs, each once; those that are absent are left out.
    const QList<int> &needs(int job) const { return m_needs.at(job); }
    /// The jobs that must have ended before \a job starts: its needs, or all of the stages before.
    QList<int> predecessors(int job) const;
    /// These, and those before them, and so on. Linear.
    QSet<int> ancestors(int job) const;
    /// The jobs so that each stands behind all that it waits for, else in the pipeline's order. Those in a circle, and those
    /// that wait for one, are left out.
    QList<int> order() const;

    /// In the order of jobs; one for each circle.
    QList<NeedFault> faults() const;

private:
    void add(const QString &name, const QString &stage, const std::optional<QList<Need>> &needs, const QHash<QString, int> &stages);
    void link();
    QList<NeedFault> circles() const;

    QList<Node> m_nodes;
    QHash<QString, int> m_numbers;
    QList<QList<int>> m_needs;
    QMap<int, QList<int>> m_stages; ///< jobs by stage
    QList<int> m_written;           ///< all jobs, in the order of the file
};

/// The jobs that somebody has to start by hand, in some pipeline at least, before \a job starts, itself included; \a graph: of \a pipeline. Behind
/// a stage those are not waited for that may fail; who needs one waits for it anyway. Source: https://docs.gitlab.com/ci/jobs/job_control/#types-of-manual-jobs, 2026-08.
QSet<QString> gatesOf(const Pipeline &pipeline, const Graph &graph, const QString &job);

/// What is said of a circle, translated.
QString circleSentence(const NeedFault &circle);
/// One issue for each circle of needs that \a pipeline has, whatever starts it; in its place.
QList<Issue> needCircles(const Pipeline &pipeline);

} // namespace caravan::gitlab
