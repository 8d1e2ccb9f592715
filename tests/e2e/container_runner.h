// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/tree.h"
#include "world.h"

#include <QMap>

namespace caravan::e2e {

/// What a job did.
struct JobRun {
    QString job;
    bool isFine = false;
    double seconds = 0;
    QString log;
    QStringList installed;      ///< packages with their versions, in opam's order
    QStringList systemPackages; ///< what the package manager of the image was asked for
};

/// What opam says in \a log that it has installed, packages with their versions: "∗ installed zarith.1.14", or "-> installed …".
QStringList installedIn(const QString &log);

/// Prints \a log, a line of a test's log for each of its lines, so that none is cut off. Always false: `QVERIFY(isFine || told(log))`.
bool told(const QString &log);

/// Runs the jobs of a pipeline as GitLab's runner does with a container for each, in the order that
/// https://docs.gitlab.com/runner/executors and https://docs.gitlab.com/ci/caching describe (2026-08-22): a fresh checkout at one path, owned by
/// another user than the job's; caches and artifacts unpacked; `before_script` and `script` in one shell that stops at the first error;
/// `after_script` in another, whatever came before; then what caches and artifacts name below the project is packed again, caches only if
/// the job went well.
class ContainerRunner
{
public:
    /// \a world must stay; what another runner has cached there is forgotten. \a origin is the git folder to check out.
    ContainerRunner(World &world, const QString &origin);

    /// Runs one job of \a pipeline, which has no templates any more (gitlab-ci-local --preview).
    JobRun run(const yaml::Tree &pipeline, const QString &job);
    /// Forgets the artifacts, not the caches: a new pipeline begins.
    void startPipeline() { m_artifacts.clear(); }
    /// Whose the checkouts are from now on: another user's than the job's, as the runner's helper makes them, or the job's own.
    void setOwnCheckout(bool isOwn) { m_isOwnCheckout = isOwn; }
    /// A variable of the project's settings, such as CI_REGISTRY.
    void setVariable(const QString &name, const QString &value) { m_project.insert(name, value); }
    /// The keys of the caches that have been stored.
    QStringList storedCaches() const;
    bool forgetCaches();
    /// Files that the artifacts of \a job hold.
    QStringList artifacts(const QString &job) const;

private:
    using Variables = QMap<QString, QString>;

    struct Cache {
        QString key;
        QStringList fallbacks;
        QStringList paths;
        bool isRead = true;
        bool isWritten = true;
    };

    Variables variablesOf(const yaml::Tree &pipeline, const QString &job) const;
    QList<Cache> cachesOf(const yaml::Node &body, const Variables &variables) const;
    QString keyOf(const yaml::Node &key, const Variables &variables) const;
    bool checkOut();
    void unpack(const QString &archive) const;
    void pack(const QString &archive, const QStringList &paths) const;
    bool shell(const QStringList &lines, const Variables &variables, QString &log) const;
    QString archiveOf(const QString &key) const;
    QString artifactsOf(const QString &job) const;

    World &m_world;
    QString m_origin;
    QString m_checkout;
    bool m_isOwnCheckout = false;
    Variables m_project;
    QStringList m_artifacts; ///< archives of the jobs that ran in this pipeline
};

} // namespace caravan::e2e
