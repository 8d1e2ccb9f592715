// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace caravan::running {

/// Where the scripts of jobs are run.
enum class Place {
    Shell,      ///< as the user, in copies of the project: no image is used
    Containers, ///< in their images, by docker or podman
};

/// What is to be run, and by what.
struct Order {
    QString program; ///< gitlab-ci-local, with its path
    QString folder;  ///< of the project
    QString file;    ///< of the pipeline, in the folder
    QString job;     ///< this one, with what it needs; empty for the pipeline of a push
    Place place = Place::Shell;
    QString engine; ///< "docker" or "podman", with its path; for Containers
};

/// Where gitlab-ci-local is: what CARAVAN_GITLAB_CI_LOCAL names, else what PATH has; empty where there is none.
QString findProgram();
/// The program that runs containers: docker, else podman; empty where there is none.
QString findEngine();
/// What the program is told.
QStringList argumentsOf(const Order &order);

/// A run of gitlab-ci-local. It and all that it has started ends with stop(), or with this.
class LocalRun : public QObject
{
    Q_OBJECT

public:
    explicit LocalRun(QObject *parent = nullptr);
    ~LocalRun() override;

    void start(const Order &order);
    /// Asks it to end, and makes it end when it does not.
    void stop();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// All that it has printed so far.
    const QByteArray &output() const { return m_output; }

Q_SIGNALS:
    /// There is more output.
    void grew();
    /// It has ended: \a sentence says how.
    void ended(const QString &sentence);

private:
    void take();
    void signalAll(int signal);
    QString howItEnded() const;

    QProcess m_process;
    QByteArray m_output;
    QTimer m_patience; ///< between being asked to end and being made to
    bool m_isStopped = false;
};

} // namespace caravan::running
