// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/asking_opam.h"

#include "core/base/texts.h"
#include "core/opam/opam_question.h"

#include <QElapsedTimer>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(AskingOpamTexts);

constexpr int milli = 1000;
constexpr int glanceMilliseconds = 50; ///< between two looks whether somebody still waits

Error cancelled() { return {ErrorCode::Cancelled, AskingOpamTexts::tr("opam was not asked to the end."), u"opam"_s}; }

/// One question to opam, step by step.
class Conversation
{
public:
    Conversation(int seconds, const OpamStep &step) : m_seconds(seconds), m_step(step) { }

    /// Steps that there will be besides those that are done.
    void expect(int steps) { m_total = m_done + steps; }

    /// Whether somebody still waits; another step is done where \a isDone.
    bool goesOn(bool isDone)
    {
        m_done += isDone ? 1 : 0;
        return !m_step || m_step(m_done, std::max(m_total, m_done));
    }

    Result<QByteArray> run(const opam::OpamQuestion &question, const QStringList &arguments);

private:
    int m_seconds;
    const OpamStep &m_step;
    int m_done = 0;
    int m_total = 0;
};

Result<QByteArray> Conversation::run(const opam::OpamQuestion &question, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = question.environment.cbegin(); it != question.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(question.folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"opam"_s, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted()) {
        return Error{ErrorCode::NotFound,
                     AskingOpamTexts::tr("opam is not installed here."),
                     u"opam"_s,
                     0,
                     0,
                     AskingOpamTexts::tr("Caravan solves by itself, without it.")};
    }
    QElapsedTimer time;
    time.start();
    while (!process.waitForFinished(glanceMilliseconds) && process.state() != QProcess::NotRunning) {
        const bool isWaitedFor = goesOn(false);
        if (isWaitedFor && time.elapsed() < qint64(m_seconds) * milli)
            continue;
        process.kill();
        process.waitForFinished();
        if (!isWaitedFor)
            return cancelled();
        return Error{ErrorCode::Limit, AskingOpamTexts::tr("opam has not answered within %n second(s).", nullptr, m_seconds), u"opam"_s};
    }
    const QByteArray output = process.readAll();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const qsizetype error = output.lastIndexOf("[ERROR]");
        return Error{ErrorCode::Unreadable, QString::fromUtf8(output.sliced(error < 0 ? 0 : error)).simplified(), u"opam"_s};
    }
    if (!goesOn(true))
        return cancelled();
    return output;
}

} // namespace

Result<OpamAnswer> askOpam(const Project &project, const QString &ocaml, int seconds, const OpamStep &step)
{
    constexpr int usualSteps = 5; // its version, the repository, a root, a switch, the question
    const QTemporaryDir folder;
    const std::shared_ptr<const opam::Repository> repository = project.repository ? project.repository : opam::usersRepository();
    const QString written = folder.filePath(u"repository"_s);
    opam::OpamQuestion question = opam::opamRoot(folder.path(), written, u"asked"_s);
    Conversation conversation(seconds, step);
    conversation.expect(usualSteps);
    const Result<QByteArray> version = conversation.run(question, {u"--version"_s});
    if (!version)
        return version.error();

    OpamAnswer answer;
    answer.version = QString::fromUtf8(*version).trimmed();
    opam::Request request;
    request.with = opam::WithFlags(opam::With::Test) | opam::With::Doc;
    request.ocaml = ocaml;
    request.opamVersion = answer.version;
    request.system = opam::hostSystem();
    answer.ours = project.closureFor(request);
    if (const auto done = opam::writeRepository(written, opam::reachableNames(project.opamFiles, request, *repository), *repository); !done)
        return done.error();
    const Result<opam::OpamQuestion> asked =
        opam::askAbout(question, project.opamFiles, request, ocaml.isEmpty() ? answer.ours.ocaml : ocaml);
    if (!asked)
        return asked.error();
    conversation.expect(int(asked->steps.size()) + 1);
    if (!conversation.goesOn(true))
        return cancelled();
    for (const QStringList &arguments : asked->steps) {
        if (const Result<QByteArray> done = conversation.run(*asked, arguments); !done)
            return done.error();
    }
    const Result<QList<opam::ClosurePackage>> packages = opam::readAnswer(*asked);
    if (!packages)
        return packages.error();
    answer.packages = *packages;
    return answer;
}

QStringList differencesOf(const OpamAnswer &answer)
{
    QMap<QString, std::pair<QString, QString>> versions; // by name: ours, opam's
    for (const opam::ClosurePackage &package : answer.ours.packages)
        versions[package.name].first = package.version;
    for (const opam::ClosurePackage &package : answer.packages)
        versions[package.name].second = package.version;
    QStringList lines;
    for (auto it = versions.cbegin(); it != versions.cend(); ++it) {
        const auto &[ours, theirs] = *it;
        if (ours == theirs)
            continue;
        lines.append(ours.isEmpty()         ? AskingOpamTexts::tr("%1 %2: opam alone").arg(it.key(), theirs)
                         : theirs.isEmpty() ? AskingOpamTexts::tr("%1 %2: Caravan alone").arg(it.key(), ours)
                                            : AskingOpamTexts::tr("%1: opam %2, Caravan %3").arg(it.key(), theirs, ours));
    }
    return lines;
}

} // namespace caravan::project
