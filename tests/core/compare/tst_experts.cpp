// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/search.h"
#include "core/compare/verdict.h"
#include "core/project/project_folder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace caravan;
using namespace caravan::compare;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oneJob = R"(build:
  image: ocaml/opam:debian-13-ocaml-5.4
  variables: {FF_DISABLE_UMASK_FOR_DOCKER_EXECUTOR: "true"}
  script:
    - opam install . --deps-only -y
    - opam exec -- dune build
)";

QByteArray manyJobs(int count)
{
    QByteArray text = "default:\n  image: ocaml/opam:debian-13-ocaml-5.4\nvariables: {FF_DISABLE_UMASK_FOR_DOCKER_EXECUTOR: \"true\"}\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "job" + number + ":\n  script:\n    - opam install . --deps-only -y\n    - opam exec -- dune build @part" + number + "\n";
    }
    return text;
}

/// Of so many libraries that they need eighty packages and more.
const QStringList manyDependencies = {u"dream"_s, u"irmin-git"_s, u"cohttp-lwt-unix"_s, u"yojson"_s, u"ppx_jane"_s,
                                      u"core"_s,  u"async"_s,     u"alcotest"_s,        u"menhir"_s, u"zarith"_s};

/// Strategies that keep many packages in a cache, without an image of the project's own.
const QStringList caches = {u"local-switch"_s, u"opam-root"_s, u"dune-pkg"_s};

} // namespace

/// What somebody who knows the matter would advise for eight projects, and why.
class TestExperts : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Knowledge> m_knowledge = *Knowledge::builtIn();
    QTemporaryDir m_folder;

    const estimate::Runner &runner(QStringView id) const
    {
        const auto &runners = m_knowledge->facts.runners;
        return *std::find_if(runners.cbegin(), runners.cend(), [&](const estimate::Runner &one) { return one.id == id; });
    }

    project::Project projectOf(const QStringList &dependencies, const QByteArray &text) const
    {
        QByteArray opam = "opam-version: \"2.0\"\ndepends: [\n  \"ocaml\" {>= \"4.14\"}\n  \"dune\"\n";
        for (const QString &name : dependencies)
            opam += "  \"" + name.toUtf8() + "\"\n";
        const QList<QPair<QString, QByteArray>> files{{u"a.opam"_s, opam + "]\n"},
                                                      {u"dune-project"_s, "(lang dune 3.0)\n"},
                                                      {u"dune"_s, "(library (name a))\n"},
                                                      {u"a.ml"_s, QByteArray("let x = 1\n").repeated(1500)},
                                                      {u".gitlab-ci.yml"_s, text}};
        for (const auto &[name, content] : files) {
            QFile file(m_folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("no temporary folder");
        }
        return *project::inspectFolder(m_folder.path());
    }

    Comparison comparisonOf(const project::Project &project, const QByteArray &text, const estimate::Runner &on) const
    {
        const yaml::Tree tree = *yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, text));
        const gitlab::Reading reading{gitlab::filesOf(project.folder)};
        return *compare::compare(
            {.tree = tree, .project = &project, .knowledge = *m_knowledge, .runner = on, .strategies = {}, .reading = &reading});
    }

    static const Column &columnOf(const Comparison &comparison, QStringView strategy)
    {
        return *std::find_if(comparison.columns.cbegin(), comparison.columns.cend(),
                             [&](const Column &column) { return column.id() == strategy; });
    }

    static Seconds expected(const Comparison &comparison, const QString &strategy)
    {
        return expectedWall(columnOf(comparison, strategy), comparison.mix);
    }

    static QString bestOf(const Comparison &comparison) { return comparison.best; }

private Q_SLOTS:
    /// Two small dependencies: what a job takes is to pull its image and to install little, so the smallest image that has all wins, and a
    /// compiler of one's own in a local switch is the worst that one can do on a first run.
    void twoSmallDependencies()
    {
        const project::Project project = projectOf({u"cmdliner"_s, u"fmt"_s}, oneJob);
        const Comparison comparison = comparisonOf(project, oneJob, runner(u"gitlab.com-small"));
        QCOMPARE(bestOf(comparison), u"slim-image"_s);
        QVERIFY(columnOf(comparison, u"slim-image"_s).imageBytes.value < columnOf(comparison, u"project-image"_s).imageBytes.value);
        QVERIFY(columnOf(comparison, u"local-switch"_s).of(estimate::Scenario::Cold).wall.p50
                > 2 * columnOf(comparison, u"image-switch"_s).of(estimate::Scenario::Cold).wall.p50);
        // There is little to install, so that no strategy is worth more than some two minutes of a run: the image is built where its packages change.
        const Seconds worth = expected(comparison, u"image-switch"_s) - expected(comparison, u"slim-image"_s);
        QVERIFY2(worth < Seconds(150), qPrintable(formatDuration(worth)));
    }

    /// The sample's job runs one small program of its own and publishes what that writes. While its pages change and its program does not, the program
    /// that is kept wins.
    void theSample()
    {
        const QString folder = QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation");
        const project::Project project = *project::inspectFolder(folder);
        QFile file(folder + u"/.gitlab-ci.yml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Comparison comparison = comparisonOf(project, file.readAll(), runner(u"gitlab.com-small"));
        const auto warm = [&](const QString &strategy) { return columnOf(comparison, strategy).of(estimate::Scenario::Warm).wall.p50; };
        for (const Column &column : comparison.columns) {
            if (column.works())
                QVERIFY2(warm(u"built-program-packages"_s) <= column.of(estimate::Scenario::Warm).wall.p50, qPrintable(column.title));
        }
        // Where its sources change, too, that is no more so.
        QVERIFY(columnOf(comparison, u"built-program-packages"_s).of(estimate::Scenario::Sources).wall.p50
                > warm(u"built-program-packages"_s) + Seconds(20));
    }

    /// Eighty packages take ten minutes and more to compile: whatever keeps them is better than nothing by far.
    void eightyDependencies()
    {
        const project::Project project = projectOf(manyDependencies, oneJob);
        QVERIFY(project.closure.packages.size() >= 80);
        const Comparison comparison = comparisonOf(project, oneJob, runner(u"gitlab.com-small"));
        QCOMPARE(bestOf(comparison), u"slim-image"_s);
        for (const QString &keeping : {u"slim-image"_s, u"project-image"_s, u"local-switch"_s, u"moved-switch"_s})
            QVERIFY2(expected(comparison, keeping) * 2 < expected(comparison, u"image-switch"_s), qPrintable(keeping));
        // A cache is fetched and stored by every run, an image only fetched.
        QVERIFY(expected(comparison, u"slim-image"_s) < expected(comparison, u"local-switch"_s));
    }

    /// coq takes many minutes whatever the rest is: the same, and a first run is no reason to do without.
    void coq()
    {
        const project::Project project = projectOf({u"coq"_s, u"coq-mathcomp-ssreflect"_s}, oneJob);
        const Comparison comparison = comparisonOf(project, oneJob, runner(u"gitlab.com-small"));
        const recipes::Strategy *best = m_knowledge->catalogue.strategy(comparison.bestColumn()->strategy);
        QVERIFY(best && best->imageKind == recipes::ImageKind::Project);
        QVERIFY2(expected(comparison, u"image-switch"_s) > Seconds(480),
                 qPrintable(formatDuration(expected(comparison, u"image-switch"_s))));
        QVERIFY(expected(comparison, bestOf(comparison)) * 4 < expected(comparison, u"image-switch"_s));
    }

    /// Twenty jobs that all install the same: what they do twenty times is billed twenty times.
    void twentyJobs()
    {
        const QByteArray text = manyJobs(20);
        const project::Project project = projectOf({u"lwt"_s, u"yojson"_s, u"alcotest"_s}, text);
        const Comparison comparison = comparisonOf(project, text, runner(u"gitlab.com-small"));
        QCOMPARE(bestOf(comparison), u"slim-image"_s);
        const auto billed = [&](const QString &strategy) {
            return columnOf(comparison, strategy).of(estimate::Scenario::Warm).billedMinutes.p50;
        };
        QVERIFY(billed(u"image-switch"_s) > 20);
        QVERIFY(billed(u"slim-image"_s) * 2 < billed(u"image-switch"_s));
        QVERIFY(billed(u"image-switch"_s) - billed(u"slim-image"_s) > 15);
    }

    /// Where nobody knows of a registry, no image can be the answer: a cache is.
    void noRegistry()
    {
        project::Project project = projectOf(manyDependencies, oneJob);
        project.git.emplace();
        project.git->host = u"salsa.debian.org"_s;
        const Comparison comparison = comparisonOf(project, oneJob, runner(u"gitlab.com-small"));
        QVERIFY(columnOf(comparison, u"slim-image"_s).doubt.contains("registry"_L1));
        QVERIFY2(caches.contains(bestOf(comparison)), qPrintable(comparison.because));
        project.git->host = u"gitlab.com"_s;
        QCOMPARE(bestOf(comparisonOf(project, oneJob, runner(u"gitlab.com-small"))), u"slim-image"_s);
    }

    /// A runner that may build no images, either.
    void noPrivilege()
    {
        const project::Project project = projectOf(manyDependencies, oneJob);
        estimate::Runner runner = this->runner(u"gitlab.com-small");
        runner.isPrivileged = false;
        runner.assumed.clear();
        const Comparison comparison = comparisonOf(project, oneJob, runner);
        QVERIFY2(caches.contains(bestOf(comparison)), qPrintable(comparison.because));
        const Column &slim = columnOf(comparison, u"slim-image"_s);
        QVERIFY(!slim.isPossible || !slim.doubt.isEmpty());
    }

    /// On a machine of its own a job has no image: what is made for one is ruled out, and a switch on the machine remains.
    void shellRunner()
    {
        const project::Project project = projectOf(manyDependencies, oneJob);
        const Comparison comparison = comparisonOf(project, oneJob, runner(u"self-managed-shell"));
        for (const QString &imaged : {u"slim-image"_s, u"project-image"_s, u"image-switch"_s, u"moved-switch"_s})
            QVERIFY2(!columnOf(comparison, imaged).isPossible, qPrintable(imaged));
        QCOMPARE(bestOf(comparison), u"local-switch"_s);
    }
};

QTEST_APPLESS_MAIN(TestExperts)
#include "tst_experts.moc"
