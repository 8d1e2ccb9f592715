// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

namespace caravan::e2e {

using namespace Qt::StringLiterals;

namespace {

constexpr int endsWithin = 180'000; ///< milliseconds; long, since a machine may be busy: it is for what never ends

} // namespace

Run runIn(const QString &folder, const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QTemporaryFile out; // into a pipe, Node loses what is longer than 128 kB
    if (!out.open())
        return {};
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(out.fileName());
    process.start(program, arguments);
    const bool ended = process.waitForFinished(endsWithin);
    if (!ended)
        process.kill();
    process.waitForFinished(1'000);
    return {ended ? process.exitCode() : -1, QString::fromUtf8(out.readAll()), QString::fromUtf8(process.readAllStandardError())};
}

QString gitlabCiLocal() { return qEnvironmentVariable("CARAVAN_GITLAB_CI_LOCAL"); }

QStringList corpusFiles()
{
    const QDir corpus(QStringLiteral(CARAVAN_SOURCE_DIR "/../shared/corpus/gitlab-ci"));
    QStringList paths;
    for (const QString &name : corpus.entryList({u"*.yml"_s, u"*.yaml"_s}, QDir::Files, QDir::Name))
        paths.append(corpus.filePath(name));
    return paths;
}

GitFolder::GitFolder()
{
    QDir().mkpath(path());
    QFile readme(path() + u"/README.md"_s);
    if (readme.open(QIODevice::WriteOnly))
        readme.write("A project.\n");
}

bool GitFolder::copy(const QString &folder)
{
    const QDir source(folder);
    const QDir target(path());
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        const QString name = source.relativeFilePath(files.next());
        QFile::remove(target.filePath(name));
        if (!QDir().mkpath(QFileInfo(target.filePath(name)).path()) || !QFile::copy(source.filePath(name), target.filePath(name))
            || !QFile::setPermissions(target.filePath(name), QFile::ReadOwner | QFile::WriteOwner)) {
            m_error = name;
            return false;
        }
    }
    return true;
}

bool GitFolder::git(const QStringList &arguments)
{
    const Run run = runIn(path(), u"git"_s, arguments);
    m_error = run.err;
    return run.code == 0;
}

bool GitFolder::start()
{
    const QString origin = m_folder.filePath(u"origin.git"_s); // `rules:changes` asks for its default branch
    return git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}) && git({u"add"_s, u"-A"_s})
        && git({u"-c"_s, u"user.name=Test"_s, u"-c"_s, u"user.email=test@example.org"_s, u"commit"_s, u"-q"_s, u"-m"_s, u"Start"_s})
        && git({u"clone"_s, u"-q"_s, u"--bare"_s, u"."_s, origin}) && git({u"remote"_s, u"add"_s, u"origin"_s, origin})
        && git({u"fetch"_s, u"-q"_s, u"origin"_s}) && git({u"remote"_s, u"set-head"_s, u"origin"_s, u"main"_s});
}

bool GitFolder::commit(const QString &message)
{
    return git({u"add"_s, u"-A"_s})
        && git({u"-c"_s, u"user.name=Test"_s, u"-c"_s, u"user.email=test@example.org"_s, u"commit"_s, u"-q"_s, u"-m"_s, message})
        && git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s});
}

bool GitFolder::write(const QByteArray &pipeline)
{
    QFile exclude(path() + u"/.git/info/exclude"_s);
    if (!exclude.open(QIODevice::WriteOnly))
        return false;
    exclude.write(".gitlab-ci.yml\n");
    QFile file(path() + u"/.gitlab-ci.yml"_s);
    return file.open(QIODevice::WriteOnly) && file.write(pipeline) == pipeline.size();
}

Run GitFolder::run(const QStringList &arguments, const QProcessEnvironment &environment) const
{
    return runIn(path(), gitlabCiLocal(), arguments + QStringList{u"--state-dir"_s, u"../state"_s, u"--color=false"_s}, environment);
}

} // namespace caravan::e2e
