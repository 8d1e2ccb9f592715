// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/local_run.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>
#include <csignal>

#include <unistd.h>

namespace caravan::running {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds timeToEnd = 3s;

} // namespace

QString findProgram()
{
    const QString named = qEnvironmentVariable("CARAVAN_GITLAB_CI_LOCAL");
    return named.isEmpty() ? QStandardPaths::findExecutable(u"gitlab-ci-local"_s) : QFileInfo(named).isExecutable() ? named : QString();
}

QString findEngine()
{
    const QString docker = QStandardPaths::findExecutable(u"docker"_s);
    return docker.isEmpty() ? QStandardPaths::findExecutable(u"podman"_s) : docker;
}

QStringList argumentsOf(const Order &order)
{
    QStringList arguments{u"--file"_s, order.file, u"--timestamps"_s, u"--color=false"_s};
    if (order.place == Place::Shell)
        arguments += {u"--force-shell-executor"_s, u"--shell-isolation"_s};
    else
        arguments += {u"--container-executable"_s, order.engine};
    if (!order.job.isEmpty())
        arguments += {u"--needs"_s, order.job};
    return arguments;
}

LocalRun::LocalRun(QObject *parent) : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::setsid(); }); // a group of its own, which is ended whole
    m_patience.setSingleShot(true);
    m_patience.setInterval(timeToEnd);
    connect(&m_patience, &QTimer::timeout, this, [this] { signalAll(SIGKILL); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalRun::take);
    connect(&m_process, &QProcess::finished, this, [this] {
        m_patience.stop();
        take();
        Q_EMIT ended(howItEnded());
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT ended(tr("%1 cannot be started: %2").arg(m_process.program(), m_process.errorString()));
    });
}

LocalRun::~LocalRun()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    signalAll(SIGKILL);
    m_process.waitForFinished(1000);
}

void LocalRun::start(const Order &order)
{
    Q_ASSERT(!isRunning());
    m_output.clear();
    m_isStopped = false;
    m_process.setWorkingDirectory(order.folder);
    m_process.start(order.program, argumentsOf(order), QIODevice::ReadOnly);
}

void LocalRun::stop()
{
    if (!isRunning())
        return;
    m_isStopped = true;
    signalAll(SIGTERM);
    m_patience.start();
}

void LocalRun::signalAll(int signal)
{
    if (const auto process = pid_t(m_process.processId()); process > 0)
        ::kill(-process, signal);
}

void LocalRun::take()
{
    const QByteArray more = m_process.readAllStandardOutput();
    if (more.isEmpty())
        return;
    m_output += more;
    Q_EMIT grew();
}

QString LocalRun::howItEnded() const
{
    if (m_isStopped)
        return tr("The run was stopped.");
    if (m_process.exitStatus() == QProcess::CrashExit)
        return tr("gitlab-ci-local was ended by somebody else.");
    return m_process.exitCode() == 0 ? tr("The run has succeeded.") : tr("The run has failed; the log says where.");
}

} // namespace caravan::running
