// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/makefile.h"

#include <QElapsedTimer>
#include <QTest>

using namespace caravan::script;
using namespace Qt::StringLiterals;

/// What a run of make runs.
class TestMakefile : public QObject
{
    Q_OBJECT

private:
    static MakeRun runOf(const QString &text, const QString &call)
    {
        const auto file = [](const QString &name) {
            return name == "rules.mk"_L1 ? std::optional(u"included:\n\techo included\n"_s) : std::nullopt;
        };
        const auto environment = [](const QString &name) { return name == "CI"_L1 ? std::optional(u"true"_s) : std::nullopt; };
        return makeRun(text, makeCallOf(call.split(u' ')), file, environment);
    }

private Q_SLOTS:
    void recipesRunInTheirOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QStringList>("recipes");
        const QString dune = u".PHONY: all test\nall: build test\nbuild:\n\t@dune build\ntest: build\n\t-dune test\n"_s;
        QTest::newRow("the first target") << dune << u"make"_s << QStringList{u"dune build"_s, u"dune test"_s};
        QTest::newRow("by name, prerequisites once") << dune << u"make -j 4 test build"_s << QStringList{u"dune build"_s, u"dune test"_s};
        QTest::newRow("variables") << u"DUNE := opam exec -- dune\nARGS ?= @all\nall:\n\t$(DUNE) build ${ARGS} $$HOME $@\n"_s
                                   << u"make ARGS=@doc"_s << QStringList{u"opam exec -- dune build @doc $HOME all"_s};
        QTest::newRow("of the environment") << u"all:\n\techo $(CI)\n"_s << u"make"_s << QStringList{u"echo true"_s};
        QTest::newRow("appended and late") << u"A = $(B)\nA += y\nB = x\nall:\n\techo $(A)\n"_s << u"make"_s << QStringList{u"echo x y"_s};
        QTest::newRow("other folder") << u"all:\n\t$(MAKE) -C sub all\n"_s << u"make"_s << QStringList{u"make -C sub all"_s};
        QTest::newRow("continued") << u"all: a \\\n  b\na:\n\tfor x in 1; do \\\n\t  echo $$x; \\\n\tdone\nb: ; echo b\n"_s << u"make"_s
                                   << QStringList{u"for x in 1; do \\\n  echo $x; \\\ndone"_s, u"echo b"_s};
        QTest::newRow("condition holds") << u"ifdef CI\nA = ci\nelse\nA = no\nendif\nall:\n\techo $(A)\n"_s << u"make"_s
                                         << QStringList{u"echo ci"_s};
        QTest::newRow("condition in a recipe")
            << u"all:\nifeq ($(MODE),fast)\n\techo fast\nelse ifeq ($(MODE),slow)\n\techo slow\nelse\n\techo none\nendif\n"_s
            << u"make MODE=slow"_s << QStringList{u"echo slow"_s};
        QTest::newRow("included") << u"include rules.mk\n-include none.mk\n"_s << u"make"_s << QStringList{u"echo included"_s};
        QTest::newRow("a pattern of no files") << u"build-%: prepare-%\n\techo build $*\nprepare-%:\n\techo prepare $*\n"_s
                                               << u"make build-a"_s << QStringList{u"echo prepare a"_s, u"echo build a"_s};
        QTest::newRow("a pattern of files") << u"all: a.o\n\techo all\n%.o: %.c\n\tcc -c $<\n"_s << u"make"_s << QStringList{u"echo all"_s};
        QTest::newRow("functions")
            << u"N = a b\nall:\n\techo $(addprefix x-,$(N)) $(patsubst %.ml,%.cmx,q.ml) $(foreach i,$(N),<$(i)>) $(N:b=c)\n"_s << u"make"_s
            << QStringList{u"echo x-a x-b q.cmx <a> <b> a c"_s};
        QTest::newRow("folder of a target") << u"out/x:\n\tmkdir -p $(@D)\n"_s << u"make"_s << QStringList{u"mkdir -p out"_s};
        QTest::newRow("a variable of a target")
            << u"test: MODE = debug\ntest:\n\techo $(MODE)\n"_s << u"make test"_s << QStringList{u"echo debug"_s};
        QTest::newRow("default goal") << u".DEFAULT_GOAL := b\na:\n\techo a\nb:\n\techo b\n"_s << u"make"_s << QStringList{u"echo b"_s};
        QTest::newRow("two rules") << u"all::\n\techo 1\nall::\n\techo 2\n"_s << u"make"_s << QStringList{u"echo 1"_s, u"echo 2"_s};
        QTest::newRow("define") << u"define RUN\necho defined\nendef\nall:\n\t$(RUN)\n"_s << u"make"_s << QStringList{u"echo defined"_s};
        QTest::newRow("comments") << u"# all: nothing\nall: # why\n\techo '#' # kept by the shell\n"_s << u"make"_s
                                  << QStringList{u"echo '#' # kept by the shell"_s};
    }
    void recipesRunInTheirOrder()
    {
        QFETCH(QString, text);
        QFETCH(QString, call);
        QFETCH(QStringList, recipes);
        QCOMPARE(runOf(text, call).recipes, recipes);
    }

    void callsAreRead()
    {
        const MakeCall call =
            makeCallOf({u"make"_s, u"-j8"_s, u"-C"_s, u"a"_s, u"--directory=b"_s, u"-fM.mk"_s, u"V=1"_s, u"x"_s, u"-j"_s, u"4"_s, u"y"_s});
        QCOMPARE(call.folder, u"a/b"_s);
        QCOMPARE(call.file, u"M.mk"_s);
        QCOMPARE(call.targets, (QStringList{u"x"_s, u"y"_s}));
        QCOMPARE(call.variables.value(u"V"_s), u"1"_s);
        QVERIFY(!call.isDry);
        QVERIFY(makeCallOf({u"make"_s, u"--version"_s}).isDry);
    }

    void targetsWithoutRuleAreTold()
    {
        const MakeRun run = runOf(u"all:\n\techo\n"_s, u"make all install"_s);
        QCOMPARE(run.unknown, QStringList{u"install"_s});
    }

    /// Nothing hangs, whatever stands in the file.
    void hostileFilesEnd_data()
    {
        QTest::addColumn<QString>("text");
        QString bomb;
        for (int i = 0; i < 30; ++i)
            bomb += u"A%1 = "_s.arg(i) + u"$(A%1)"_s.arg(i + 1).repeated(50) + u'\n';
        QTest::newRow("variables of variables") << bomb + u"all:\n"_s + u"\techo $(A0)\n"_s.repeated(500);
        QTest::newRow("itself") << u"A = $(A)\nall: all\n\techo $(A)\n"_s;
        QTest::newRow("circle") << u"a: b\n\techo a\nb: a\n\techo b\n"_s;
        QString chain;
        for (int i = 0; i < 5000; ++i)
            chain += u"t%1: t%2\n\techo %1\n"_s.arg(i).arg(i + 1);
        QTest::newRow("a long chain") << chain;
        QTest::newRow("open brackets") << u"all: $(((((\n\techo $(((\n"_s + u"$("_s.repeated(10000);
        QTest::newRow("stray words") << u"else\nendif\nendef\n\t\techo\n:\n::\n=\ndefine\nifeq\n"_s;
        QTest::newRow("itself included") << u"include rules.mk\n"_s.repeated(5000);
        QTest::newRow("one long line") << u"all: "_s + u"a b c $(X) "_s.repeated(50'000);
        QTest::newRow("each word a round") << u"W = "_s + u"w "_s.repeated(20'000)
                + u"\nall:\n\t$(foreach a,$(W),$(foreach b,$(W),$(foreach c,$(W),$(a)$(b)$(c))))\n"_s;
    }
    void hostileFilesEnd()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const MakeRun run = runOf(text, u"make"_s);
        QVERIFY(run.recipes.size() <= 2000);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestMakefile)
#include "tst_makefile.moc"
