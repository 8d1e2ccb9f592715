// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/project/dependency_tree.h"
#include "app/project/project_panel.h"
#include "app/widgets/labels.h"
#include "app/widgets/link_label.h"
#include "tests/app/opened.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QList<FactLine> &lines)
{
    QStringList texts;
    for (const FactLine &line : lines)
        texts.append(line.text);
    return texts;
}

} // namespace

class ProjectPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsAreLinesOfPlainText()
    {
        project::Project project;
        project.opamFiles.resize(2);
        project.dune.emplace().lang = u"3.16"_s;
        project.ocamlConstraint = u">= \"4.14\" & < \"5.4\""_s;
        project.closure.packages = {{u"fmt"_s, u"0.9"_s, true}, {u"ocaml"_s, u"5.2"_s, true}, {u"base"_s, u"v0.17"_s, false}};
        project.closure.debian = {u"libgmp-dev"_s};
        project.closure.source = u"opam-repository 2026-08-22"_s;
        project::Git &git = project.git.emplace();
        git.host = u"gitlab.inria.fr"_s;
        git.commitCount = 210;
        const QStringList facts = textsOf(factLines(project));
        QCOMPARE(facts.size(), 5);
        QVERIFY(facts[0].startsWith(u"2 opam package"_s) && facts[0].endsWith(u" · dune 3.16"_s));
        QCOMPARE(facts[1], u"OCaml ≥ 4.14, < 5.4 · 2 direct, 3 total"_s);
        QCOMPARE(facts[2], u"System packages: libgmp-dev"_s);
        QCOMPARE(facts[3], u"Versions from opam-repository 2026-08-22"_s);
        QVERIFY(facts[4].startsWith(u"gitlab.inria.fr"_s) && facts[4].contains(u"210 commit"_s));
    }

    void dependenciesAreATree()
    {
        OpenedDocument opened("build:\n  script: [make]\n", smallProject());
        ProjectPanel panel(&opened.document);
        panel.show();
        auto *tree = panel.findChild<DependencyTree *>();
        QVERIFY(!tree->isVisible());
        auto *toggle = panel.findChild<QToolButton *>(u"dependencyToggle"_s);
        QVERIFY(toggle->isVisible());
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(tree->isVisible());
        const opam::Closure closure = opened.document.project()->closure;
        const auto line = [&](const QString &name) -> QTreeWidgetItem * {
            const QList<QTreeWidgetItem *> found = tree->findItems(name + u' ', Qt::MatchStartsWith);
            return found.isEmpty() ? nullptr : found.constFirst();
        };
        QTreeWidgetItem *fmt = line(u"fmt"_s);
        QVERIFY(fmt);
        const auto package = std::find_if(closure.packages.cbegin(), closure.packages.cend(),
                                          [](const opam::ClosurePackage &known) { return known.name == "fmt"_L1; });
        QCOMPARE(fmt->text(0), u"fmt "_s + package->version);
        QVERIFY(!fmt->text(1).isEmpty() && !fmt->text(2).isEmpty());
        // Times and sizes are seen at the width that the panel has in a usual window; in a narrow one they are in the tooltip.
        panel.resize(230, 600);
        QTRY_VERIFY(!tree->isColumnHidden(1) && !tree->isColumnHidden(2));
        tree->resize(90, tree->height());
        QVERIFY(tree->isColumnHidden(1) && tree->isColumnHidden(2));
        QVERIFY(fmt->toolTip(0).contains(fmt->text(1)));
        QVERIFY(!line(u"topkg"_s)); // needed by fmt, not by the project
        fmt->setExpanded(true);
        QStringList below;
        for (int i = 0; i < fmt->childCount(); ++i)
            below.append(fmt->child(i)->text(0).section(u' ', 0, 0));
        QVERIFY2(below.contains(u"topkg"_s), qPrintable(below.join(u", "_s)));
        QVERIFY(!tree->summary().isEmpty());
        // It follows the folder.
        opened.write(u"demo.opam"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\" \"cmdliner\"]\n");
        QVERIFY(opened.document.reload());
        QVERIFY(line(u"cmdliner"_s));
        QVERIFY(!line(u"fmt"_s));
    }

    void whatThereIsForJobsIsSaid()
    {
        using project::FactKind;
        project::Project project;
        const auto add = [&project](FactKind kind, const QString &value = {}) { project.facts.append({kind, value, {}, 1, 1}); };
        add(FactKind::MissingOpamFile, u"a.opam"_s);
        add(FactKind::LockedOcaml, u"5.2.1"_s);
        add(FactKind::DunePackages);
        add(FactKind::Esy);
        add(FactKind::Ocamlformat, u"0.27.0"_s);
        add(FactKind::Tests);
        add(FactKind::Documentation);
        add(FactKind::SiteGenerator, u"./bin/main.exe"_s);
        const QStringList facts = textsOf(factLines(project));
        QVERIFY(facts.contains(u"OCaml 5.2.1 locked · packages by dune · packages by esy"_s));
        QVERIFY(facts.contains(u"tests · documentation · ./bin/main.exe makes a site · ocamlformat 0.27.0"_s));
        QVERIFY(facts.contains(u"a.opam is not there: dune writes it"_s));
        project.facts.last().file = u"bin/dune"_s;
        project.facts.last().line = 4;
        const QList<FactLine> lines = factLines(project);
        QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [](const FactLine &line) { return line.source.contains(u"bin/dune, line 4"_s); }));
    }

    void whatOpamRefusesIsListed()
    {
        QTemporaryDir folder;
        writeBytes(folder.filePath(u"a.opam"_s), "opam-version: \"2.0\"\ndepends: [ \"re.pcre\" ]\n");
        Document document(builtInKnowledge());
        ProjectPanel panel(&document);
        QVERIFY(document.openFolder(folder.path()));
        const auto *problem = panel.findChild<ElidedLabel *>(u"projectProblem0"_s);
        QVERIFY(problem);
        QVERIFY2(problem->text().startsWith(u"a.opam, line 2: opam ignores the field “depends”"_s), qPrintable(problem->text()));
    }

    void whatIsAssumedIsSaid()
    {
        project::Project project;
        project.git.emplace().host = u"git.example.org"_s;
        recipes::RunnerTraits runner = *builtInKnowledge()->catalogue.runner(u"inria-small");
        const QString before = hostSentence(project, runner);
        QVERIFY2(before.startsWith(u"Assumed of the runners: "_s) && before.contains(u"privileged builds"_s)
                     && before.contains(u"registry"_s),
                 qPrintable(before));
        runner.take({.isPrivileged = true, .bindsSocket = false, .hasDistributedCache = true, .jobTags = {}});
        project.statements.hasRegistry = true;
        QCOMPARE(hostSentence(project, runner), u"Runners: as you said"_s);
        QCOMPARE(hostSentence({}, *builtInKnowledge()->catalogue.runner(u"gitlab.com-small")), u"Runners: nothing is assumed"_s);
    }

    void whatOpamSaysIsCompared()
    {
        project::OpamAnswer answer;
        answer.version = u"2.1.2"_s;
        answer.packages = {{u"fmt"_s, u"0.9.0"_s, true}, {u"dune"_s, u"3.16.0"_s, true}};
        answer.ours.packages = answer.packages;
        QVERIFY2(opamSentence(answer).startsWith(u"opam 2.1.2 chooses the same 2 package"_s), qPrintable(opamSentence(answer)));
        answer.packages[0].version = u"0.8.9"_s;
        QVERIFY2(opamSentence(answer).startsWith(u"opam 2.1.2 chooses 1 package"_s), qPrintable(opamSentence(answer)));
    }

    /// opam runs when it is asked, and not before; whoever does not want to wait leaves it.
    void opamIsAskedAndLeft()
    {
        OpenedDocument opened("build: {script: make}\n", smallProject());
        QTemporaryDir bin;
        const QString mark = bin.filePath(u"called"_s);
        writeBytes(bin.filePath(u"opam"_s), "#!/bin/sh\n: > '" + mark.toUtf8() + "'\nexec sleep 60\n");
        QFile::setPermissions(bin.filePath(u"opam"_s), QFile::ReadOwner | QFile::ExeOwner);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", bin.path().toUtf8() + ':' + path);
        ProjectPanel panel(&opened.document);
        panel.show();
        auto *ask = panel.findChild<LinkLabel *>(u"askOpam"_s);
        QVERIFY(ask->isVisible() && ask->isLink() && !QFile::exists(mark));
        ask->click();
        QVERIFY(panel.isAsking());
        QTRY_VERIFY(QFile::exists(mark));
        QVERIFY(panel.findChild<QWidget *>(u"opamProgress"_s)->isVisible());
        QVERIFY2(ask->sentence().startsWith(u"Cancel"_s), qPrintable(ask->sentence()));
        ask->click();
        QVERIFY(!panel.isAsking() && !panel.findChild<QWidget *>(u"opamProgress"_s)->isVisible());
        QVERIFY(panel.findChild<LinkLabel *>(u"opamAnswer"_s)->isHidden());
        qputenv("PATH", path);
    }

    void opamThatFailsSaysWhy()
    {
        OpenedDocument opened("build: {script: make}\n", smallProject());
        QTemporaryDir bin;
        writeBytes(bin.filePath(u"opam"_s), "#!/bin/sh\necho '[ERROR] No space left'\nexit 5\n");
        QFile::setPermissions(bin.filePath(u"opam"_s), QFile::ReadOwner | QFile::ExeOwner);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", bin.path().toUtf8() + ':' + path);
        ProjectPanel panel(&opened.document);
        panel.askOpam();
        QTRY_VERIFY(!panel.isAsking());
        QCOMPARE(panel.findChild<LinkLabel *>(u"opamAnswer"_s)->sentence(), u"[ERROR] No space left"_s);
        qputenv("PATH", bin.filePath(u"none"_s).toUtf8());
        panel.askOpam();
        QTRY_VERIFY(!panel.isAsking());
        qputenv("PATH", path);
        QVERIFY(panel.findChild<LinkLabel *>(u"opamAnswer"_s)->sentence().startsWith(u"opam is not installed here."_s));
    }

    void opamItselfAnswers()
    {
        if (QStandardPaths::findExecutable(u"opam"_s).isEmpty())
            QSKIP("opam is not installed here.");
        OpenedDocument opened("build: {script: make}\n", smallProject());
        ProjectPanel panel(&opened.document);
        panel.askOpam();
        constexpr int longest = 240'000;
        QTRY_VERIFY_WITH_TIMEOUT(!panel.isAsking(), longest);
        const QString sentence = panel.findChild<LinkLabel *>(u"opamAnswer"_s)->sentence();
        QVERIFY2(sentence.startsWith(u"opam 2."_s) && sentence.contains(u" chooses "_s), qPrintable(sentence));
        opened.write(u"demo.opam"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml\"]\n"); // an answer about other files is none
        QVERIFY(opened.document.reload());
        QVERIFY(panel.findChild<LinkLabel *>(u"opamAnswer"_s)->isHidden());
    }

    void whatCannotBeReadIsListed()
    {
        QTemporaryDir folder;
        writeBytes(folder.filePath(u"good.opam"_s), "opam-version: \"2.0\"\ndepends: [ \"ocaml\" {>= \"4.14\"} ]\n");
        writeBytes(folder.filePath(u"broken.opam"_s), "opam-version: \"2.0\"\ndepends: [ \"ocaml\" {>= \n");
        Document document(builtInKnowledge());
        ProjectPanel panel(&document);
        QVERIFY(document.openFolder(folder.path()));
        QVERIFY(!document.project()->problems.isEmpty());
        const auto *problem = panel.findChild<ElidedLabel *>(u"projectProblem0"_s);
        QVERIFY(problem);
        QVERIFY2(problem->text().startsWith(u"broken.opam, line "_s), qPrintable(problem->text()));
        QVERIFY(!panel.findChild<ElidedLabel *>(u"projectName"_s)->text().isEmpty());
        document.close();
        QVERIFY(panel.findChild<ElidedLabel *>(u"projectName"_s)->text().isEmpty());
    }
};

QTEST_MAIN(ProjectPanelTest)
#include "tst_project_panel.moc"
