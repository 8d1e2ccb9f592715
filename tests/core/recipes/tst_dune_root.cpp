// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/dune_use.h"
#include "tests/core/recipes/reading.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;

/// A folder without dune-project whose subfolders have one: jobs make it a root of dune, before anything calls dune.
class DuneRootTest : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static project::Project inspected(const QTemporaryDir &folder) { return project::inspectFolder(folder.path()).value(); }

    /// Two projects beside one another, the second one with a site generator, and opam files.
    static void fill(const QTemporaryDir &folder)
    {
        write(folder.filePath(u"lib/dune-project"_s), "(lang dune 3.6)\n");
        write(folder.filePath(u"lib/core.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\" {>= \"3.6\"}]\n");
        write(folder.filePath(u"site/dune-project"_s), "(lang dune 3.16)\n");
        write(folder.filePath(u"site/pages.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\" \"core\"]\n");
        write(folder.filePath(u"site/.ocamlformat"_s), "version = 0.27.0\n");
        write(folder.filePath(u"site/test/dune"_s), "(test (name t))\n");
    }

    static QByteArray proposed(const project::Project &project, QStringView strategy)
    {
        const Result<QByteArray> text = recipes::propose(project, *catalogue().strategy(strategy), {}, catalogue());
        return text ? *text : text.error().toString().toUtf8();
    }

    static constexpr auto line = "test -f dune-workspace || echo '(lang dune 3.6)' | tee dune-workspace";

private Q_SLOTS:
    void eachStrategyMakesIt_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const recipes::Strategy &strategy : catalogue().strategies) {
            const QString name = recipes::nameOf(strategy.id);
            if (!name.startsWith("built-program"_L1)
                && name != "system-packages"_L1) // want one program, and packages that the distribution has
                QTest::newRow(qPrintable(name)) << name;
        }
    }
    void eachStrategyMakesIt()
    {
        QFETCH(QString, strategy);
        const QTemporaryDir folder;
        fill(folder);
        const project::Project project = inspected(folder);
        const QByteArray text = proposed(project, strategy);
        const yaml::Draft draft = draftOf(text);
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const gitlab::Job *build = pipeline.job(u"build"_s);
        QVERIFY2(build && !build->beforeScript.isEmpty(), text);
        const auto isRoot = [](const gitlab::Command &command) { return command.text == QLatin1StringView(line); };
        const auto found = std::find_if(build->beforeScript.cbegin(), build->beforeScript.cend(), isRoot);
        QVERIFY2(found != build->beforeScript.cend(), text);
        for (auto before = build->beforeScript.cbegin(); before != found; ++before)
            QVERIFY2(!before->text.contains("dune "_L1), text);
        QCOMPARE(recipes::nameOf(recognised(draft, u"build"_s).strategy), strategy);
        // Applied again, it stays as it is; with a root in the folder, it goes.
        yaml::Draft again = draftOf(text);
        QVERIFY(recipes::applyStrategyToPipeline({again, {}}, *catalogue().strategy(strategy), &project, catalogue()));
        QCOMPARE(again.text(), text);
        write(folder.filePath(u"dune-workspace"_s), "(lang dune 3.6)\n");
        const project::Project rooted = inspected(folder);
        QVERIFY(!rooted.lacksDuneRoot);
        yaml::Draft without = draftOf(text);
        QVERIFY(recipes::applyStrategyToPipeline({without, {}}, *catalogue().strategy(strategy), &rooted, catalogue()));
        QVERIFY2(!pipelineOf(without).job(u"build"_s)->beforeScript.contains(*found), without.text());
    }

    void blocksOfTheirOwnMakeItToo()
    {
        const QTemporaryDir folder;
        fill(folder);
        const QByteArray text = proposed(inspected(folder), u"image-switch");
        const yaml::Draft draft = draftOf(text);
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const gitlab::Job *format = pipeline.job(u"fmt"_s);
        QVERIFY2(format && format->beforeScript.at(1).text == QLatin1StringView(line), text);
        QCOMPARE(format->caches.constFirst().value.key.files, QStringList{u"site/.ocamlformat"_s});
        QVERIFY2(text.contains("opam install ./lib/core.opam ./site/pages.opam --deps-only"), text);
    }

    void forPowerShell()
    {
        project::Project project;
        project.duneFiles = {{u"a/dune-project"_s, opam::DuneProject{u"3.16"_s, u"a"_s, false, {}}}};
        project.dune = project.duneFiles.constFirst().project;
        QVERIFY(recipes::duneRootLine(&project).isEmpty());
        project.lacksDuneRoot = true;
        QCOMPARE(recipes::duneRootLineOfPowerShell(&project),
                 u"if (-not (Test-Path dune-workspace)) { Set-Content dune-workspace '(lang dune 3.16)' }"_s);
        QVERIFY(recipes::duneRootLine(nullptr).isEmpty());
    }
};

QTEST_APPLESS_MAIN(DuneRootTest)
#include "tst_dune_root.moc"
