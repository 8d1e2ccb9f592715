// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures how long a history takes to be replayed, beside `git log --name-only` of the same commits in the same run: ratios of wall times, each the
// median of rounds in which both take turns.
#include "core/compare/history.h"
#include "core/recipes/project_event.h"
#include "tests/history_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;
constexpr double nanosecondsOfMillisecond = 1e6;

const QByteArray pipelineText = R"(stages: [build, test]
build:
  stage: build
  image: ocaml/opam:debian-12-ocaml-5.2
  script:
    - opam install . --deps-only --with-test
    - opam exec -- dune build
test:
  stage: test
  image: ocaml/opam:debian-12-ocaml-5.2
  script:
    - opam install . --deps-only --with-test
    - opam exec -- dune runtest
)";

double timeOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / nanosecondsOfMillisecond;
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// A project of \a files files whose commits change three each, every twenty-fifth an opam file; one in four is on a branch that is merged.
void makeProject(const QString &folder, int commits, int files)
{
    tests::HistoryRepository repository(folder);
    QMap<QString, std::optional<QByteArray>> first{{u".gitlab-ci.yml"_s, pipelineText}, {u"dune-project"_s, "(lang dune 3.16)\n"}};
    const auto pathOf = [&](int number) { return u"src/part%1/sub%2/module%3.ml"_s.arg(number % 23).arg(number % 7).arg(number % files); };
    const auto opamOf = [](int version) {
        return "opam-version: \"2.0\"\nsynopsis: \"x\"\ndepends: [\"ocaml\" \"dune\" \"yojson\" {>= \"1." + QByteArray::number(version)
            + "\"}]\n";
    };
    for (int i = 0; i < files; ++i)
        first.insert(pathOf(i), QByteArray(2000, 'a') + QByteArray::number(i));
    first.insert(u"site.opam"_s, opamOf(0));
    constexpr qint64 begin = 1'700'000'000;
    constexpr qint64 pause = 3600;
    repository.add({.time = begin, .files = first});
    int branch = -1;
    for (int i = 1; i < commits; ++i) {
        QMap<QString, std::optional<QByteArray>> changed;
        for (int k = 0; k < 3; ++k)
            changed.insert(pathOf(i * 7 + k * 131), QByteArray(2000, 'b') + QByteArray::number(i * 3 + k));
        if (i % 25 == 0)
            changed.insert(u"site.opam"_s, opamOf(i));
        const bool isBranch = i % 8 == 4 || i % 8 == 5;
        const QString name = isBranch ? u"fix-%1"_s.arg(i / 8) : u"main"_s;
        const int parent = i % 8 == 4 ? i - 1 : -1;
        const bool merges = i % 8 == 6;
        const int number =
            repository.add({.branch = name,
                            .time = begin + i * pause,
                            .files = changed,
                            .parent = parent,
                            .merged = merges ? branch : -1,
                            .message = merges ? "Merge branch 'fix-" + QByteArray::number(i / 8) + "' into 'main'" : "Commit"});
        branch = isBranch ? number : branch;
        if (merges)
            repository.removeBranch(u"fix-%1"_s.arg(i / 8));
    }
    if (const QByteArray said = repository.write(); !said.isEmpty())
        qFatal("%s", said.constData());
}

void measure(const Knowledge &knowledge, int commits, int files)
{
    const QTemporaryDir folder;
    makeProject(folder.path(), commits, files);
    const auto tree = yaml::Tree::parse(Source(folder.filePath(u".gitlab-ci.yml"_s), pipelineText));
    const auto project = project::inspectFolder(folder.path());
    if (!tree || !project)
        qFatal("the project cannot be read");
    gitlab::Reading reading;
    reading.files = gitlab::filesOf(folder.path());
    reading.event = recipes::withBranches({}, &*project->git);
    const compare::Inputs inputs{.tree = *tree,
                                 .project = &*project,
                                 .knowledge = knowledge,
                                 .runner = knowledge.facts.runners.constFirst(),
                                 .strategies = {},
                                 .reading = &reading};
    const auto comparison = compare::compare(inputs);
    if (!comparison)
        qFatal("%s", qPrintable(comparison.error().toString()));
    QList<double> git;
    QList<double> read;
    QList<double> replayed;
    QList<double> ratios;
    for (int round = 0; round <= rounds; ++round) {
        const double their = timeOf([&] {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(u"git"_s, {u"log"_s, u"--all"_s, u"--name-only"_s, u"--format=%H"_s, u"-n"_s, QString::number(commits)});
            if (!process.waitForFinished() || process.readAllStandardOutput().isEmpty())
                qFatal("git does not run");
        });
        std::optional<compare::CommitHistory> history;
        const double reads = timeOf([&] {
            auto result = compare::readCommits({.folder = folder.path(), .commits = commits}, knowledge, inputs.runner.cacheDays);
            if (!result)
                qFatal("%s", qPrintable(result.error().toString()));
            history = std::move(*result);
        });
        const double replays = timeOf([&] {
            if (!compare::replay(*history, *comparison, inputs))
                qFatal("no replay");
        });
        if (round == 0) // the first one reads from disk
            continue;
        git.append(their);
        read.append(reads);
        replayed.append(replays);
        ratios.append((reads + replays) / their);
    }
    std::printf("%5d commits of %5d files: git log --name-only %7.1f ms; read %7.1f ms, replayed under %d strategies %7.1f ms: %5.2f ×   "
                "hold 2 ×\n",
                commits, files, median(git), median(read), int(comparison->columns.size()), median(replayed), median(ratios));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto knowledge = Knowledge::builtIn();
    if (!knowledge)
        qFatal("%s", qPrintable(knowledge.error().toString()));
    constexpr int few = 250;
    constexpr int thousand = 1000;
    constexpr int many = 4000;
    constexpr int files = 500;
    constexpr int manyFiles = 10'000;
    for (const int commits : {few, thousand, many})
        measure(**knowledge, commits, files);
    measure(**knowledge, thousand, manyFiles);
    return 0;
}
