// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asking_opam.h"

#include "core/base/texts.h"
#include "core/opam/opam_question.h"

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(AskingOpamTexts);

Result<QByteArray> runOpam(const opam::OpamQuestion &question, const QStringList &arguments, int seconds)
{
    constexpr int milli = 1000;
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
                     AskingOpamTexts::tr("Leave --ask-opam out: Caravan solves by itself.")};
    }
    if (!process.waitForFinished(seconds * milli)) {
        process.kill();
        process.waitForFinished();
        return Error{ErrorCode::Limit, AskingOpamTexts::tr("opam has not answered within %n second(s).", nullptr, seconds), u"opam"_s};
    }
    const QByteArray output = process.readAll();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const qsizetype error = output.lastIndexOf("[ERROR]");
        return Error{ErrorCode::Unreadable, QString::fromUtf8(output.sliced(error < 0 ? 0 : error)).simplified(), u"opam"_s};
    }
    return output;
}

} // namespace

Result<OpamAnswer> askOpam(const project::Project &project, const QString &ocaml, int seconds)
{
    const QTemporaryDir folder;
    const std::shared_ptr<const opam::Repository> repository = project.repository ? project.repository : opam::usersRepository();
    const QString written = folder.filePath(u"repository"_s);
    opam::OpamQuestion question = opam::opamRoot(folder.path(), written, u"asked"_s);
    const Result<QByteArray> version = runOpam(question, {u"--version"_s}, seconds);
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
    for (const QStringList &step : asked->steps) {
        if (const Result<QByteArray> done = runOpam(*asked, step, seconds); !done)
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

} // namespace caravan::cli
