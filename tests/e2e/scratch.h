// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace caravan::e2e {

/// A run of a program: its exit code (-1 when it did not end in time) and what it printed.
struct Run {
    int code = -1;
    QString out;
    QString err;
};

Run runIn(const QString &folder, const QString &program, const QStringList &arguments,
          const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// The command of gitlab-ci-local, from CARAVAN_GITLAB_CI_LOCAL; empty where packaging/check has not set it.
QString gitlabCiLocal();

/// Real pipelines, sorted, from the folder beside the sources that holds them; empty where it is absent.
QStringList corpusFiles();

/// A git repository on branch main with a commit and an origin, as gitlab-ci-local wants it. Pipelines are written beside what git knows, so
/// that they are no change.
class GitFolder
{
public:
    GitFolder();

    /// Copies what is below \a folder into it and commits that. To be called before start().
    bool copy(const QString &folder);
    /// Commits, and makes the origin. False with error() when git fails.
    bool start();
    /// Commits all that has changed, to the branch and to the origin. False with error() when git fails.
    bool commit(const QString &message);
    /// Writes .gitlab-ci.yml.
    bool write(const QByteArray &pipeline);
    /// Runs gitlab-ci-local here with \a arguments.
    Run run(const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment()) const;

    QString path() const { return m_folder.filePath(QStringLiteral("project")); }
    QString error() const { return m_error; }

private:
    bool git(const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_error;
};

} // namespace caravan::e2e
