// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "tests/core/project/folder.h"

#include <QTest>

using namespace caravan;
using testing::Folder;
using namespace caravan::project;
using namespace Qt::StringLiterals;

/// A project by its folders, and which of them a target of dune asks for.
class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Which folders a target asks for, by what the dune files say.
    void foldersOfTargets_data()
    {
        QTest::addColumn<QString>("target"); // "-p NAME", "exec NAME", a folder, a file
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("needed");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("folder") << u"bin"_s << u"bin"_s << u"gen lib lib/deep ppx util"_s << false;
        QTest::newRow("folder of all below") << u"lib"_s << u"lib lib/deep"_s << u"gen ppx util"_s << false;
        QTest::newRow("program") << u"bin/main.exe"_s << u"bin"_s << u"gen lib lib/deep ppx util"_s << false;
        QTest::newRow("library") << u"util/util.cmxa"_s << u"util"_s << u""_s << false;
        QTest::newRow("public name") << u"exec tool"_s << u"bin"_s << u"gen lib lib/deep ppx util"_s << false;
        QTest::newRow("package") << u"-p core"_s << u"lib"_s << u"gen lib/deep ppx util"_s << false;
        QTest::newRow("package without that of another") << u"-p cli"_s << u"bin"_s << u"util"_s << false;
        QTest::newRow("package that installs a file") << u"-p files"_s << u"tools"_s << u"util"_s << true;
        QTest::newRow("rules ask for more") << u"test"_s << u"test"_s << u"util"_s << true;
        QTest::newRow("no folder") << u"nowhere"_s << u"-"_s << u""_s << false;
        QTest::newRow("no such program") << u"bin/other.exe"_s << u"-"_s << u""_s << false;
        QTest::newRow("written by a rule") << u"lib/x.json"_s << u"-"_s << u""_s << false;
        QTest::newRow("no package") << u"-p other"_s << u"-"_s << u""_s << false;
    }
    void foldersOfTargets()
    {
        QFETCH(QString, target);
        QFETCH(QString, own);
        QFETCH(QString, needed);
        QFETCH(bool, isOpen);
        const Folder folder;
        folder.put(u"dune-project"_s, "(lang dune 3.16)\n(package (name core))\n(package (name cli))\n(package (name files))\n");
        folder.put(u"lib/dune"_s,
                   "(include_subdirs unqualified)\n(library (name core_lib) (public_name core.lib)\n"
                   " (libraries fmt (re_export util) (select a.ml from (gen -> a.gen.ml) (-> a.none.ml)))\n"
                   " (preprocess (per_module ((pps my_ppx -- -flag other) a))))\n");
        folder.put(u"lib/a.ml"_s, "1\n2\n");
        folder.put(u"lib/deep/b.ml"_s, "1\n");
        folder.put(u"util/dune"_s, "(library (name util))\n");
        folder.put(u"util/u.ml"_s, "1\n2\n3");
        folder.put(u"gen/dune"_s, "(library (name gen))\n");
        folder.put(u"ppx/dune"_s, "(library (name my_ppx) (kind ppx_rewriter))\n");
        folder.put(u"bin/dune"_s, "(executables (names main aside) (public_names tool -) (package cli) (libraries core.lib util))\n");
        folder.put(u"tools/dune"_s,
                   "(executable (name t) (libraries util))\n(install (section bin) (package files) (files (t.exe as tt)))\n");
        folder.put(u"test/dune"_s, "(test (name t) (libraries util))\n(rule (alias runtest) (action (run %{exe:../bin/main.exe})))\n");
        folder.put(u"other/o.ml"_s, "1\n");
        const Layout layout = inspectFolder(folder.path()).value().layout;
        QVERIFY(layout.isComplete);
        QCOMPARE(layout.sizeOf({u"lib"_s, u"lib/deep"_s, u"util"_s}).ocamlLines, 6);
        QCOMPARE(layout.folders.value(u"test"_s).tests, 2);
        const QString word = target.section(u' ', 1);
        const std::optional<Extent> extent = target.startsWith("-p "_L1) ? layout.extentOfPackages({word}, false)
            : target.startsWith("exec "_L1)                              ? layout.extentOfProgram(word)
            : target.contains(u'.') ? layout.extentOfFile(target.section(u'/', 0, -2), target.section(u'/', -1))
                                    : layout.extentOf(target);
        const auto written = [](const QSet<QString> &folders) {
            QStringList sorted(folders.cbegin(), folders.cend());
            sorted.sort();
            return sorted.join(u' ');
        };
        QCOMPARE(extent ? written(extent->own) : u"-"_s, own);
        QCOMPARE(extent ? written(extent->needed) : QString(), needed);
        QCOMPARE(extent && extent->isOpen, isOpen);
    }

    /// A dune file that another file or a program writes may have any library.
    void unreadDuneFilesLeaveTargetsOpen()
    {
        const Folder folder;
        folder.put(u"dune-project"_s, "(lang dune 3.16)\n");
        folder.put(u"bin/dune"_s, "(executable (name main) (libraries a))\n");
        QVERIFY(!inspectFolder(folder.path()).value().layout.extentOfFile(u"bin"_s, u"main.exe"_s)->isOpen);
        folder.put(u"a/dune"_s, "(include dune.inc)\n");
        QVERIFY(inspectFolder(folder.path()).value().layout.extentOfFile(u"bin"_s, u"main.exe"_s)->isOpen);
    }
};

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"
