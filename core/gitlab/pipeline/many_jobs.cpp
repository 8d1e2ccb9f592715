// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/many_jobs.h"

#include "core/base/in_parallel.h"
#include "core/base/work.h"
#include "core/gitlab/pipeline/job_reader.h"
#include "core/gitlab/pipeline/shapes.h"

namespace caravan::gitlab {

namespace {

/// Reads jobs with a resolver of its own.
class JobsWorker
{
public:
    JobsWorker(const QList<Part> &parts, const yaml::Tree &openText, const Surroundings &surroundings, bool isDraft) :
        m_surroundings(surroundings), m_resolver(parts), m_shapes(m_resolver, openText, m_issues), m_isDraft(isDraft)
    {
    }

    ReadJob read(const QString &name)
    {
        ReadJob read{readJob(m_resolver, name, m_surroundings, m_issues), {}};
        if (!read.job.isHidden && !m_isDraft)
            checkShapes(m_shapes, m_resolver, read.job);
        read.issues = std::exchange(m_issues, {});
        return read;
    }
    Resolver &resolver() { return m_resolver; }
    const ShapeCheck &shapes() const { return m_shapes; }

private:
    const Surroundings &m_surroundings;
    Resolver m_resolver;
    QList<Issue> m_issues;
    ShapeCheck m_shapes;
    bool m_isDraft;
};

} // namespace

std::optional<ReadJobs> readSideBySide(const QStringList &names, const QList<Part> &parts, const yaml::Tree &openText,
                                       const Surroundings &surroundings, bool isDraft)
{
    QMutex mutex;
    std::vector<std::shared_ptr<JobsWorker>> workers;
    const auto makeWorker = [&] {
        const auto worker = std::make_shared<JobsWorker>(parts, openText, surroundings, isDraft);
        const QMutexLocker locker(&mutex);
        workers.push_back(worker);
        return [&names, worker](qsizetype number) { return worker->read(names.at(number)); };
    };
    ReadJobs all{InParallel().each(names.size(), makeWorker), {}};
    qint64 followed = 0;
    qint64 checked = 0;
    for (const std::shared_ptr<JobsWorker> &worker : workers) {
        if (!worker->resolver().takeIssues().isEmpty())
            return std::nullopt;
        followed += worker->resolver().visited();
        checked += worker->shapes().visited();
        all.borrowed |= worker->resolver().borrowed();
    }
    const bool isWhole = followed <= workers.front()->resolver().mostVisited() && checked <= ShapeCheck::mostVisited;
    if (!isWhole)
        return std::nullopt;
    countWork(Work::JobsRead, names.size()); // on other threads, but for who asked
    return all;
}

} // namespace caravan::gitlab
