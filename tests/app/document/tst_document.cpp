// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/document/text_command.h"
#include "app/document/untimed.h"
#include "core/gitlab/edit/gestures.h"
#include "tests/app/opened.h"
#include "tests/pipelines.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pipelineText = "# two jobs\n"
                                "stages: [build, test]\n"
                                "\n"
                                "build:\n"
                                "  stage: build\n"
                                "  script:\n"
                                "    - make   # kept\n"
                                "\n"
                                "check:\n"
                                "  stage: test\n"
                                "  script: [make check]\n";

struct Opened : OpenedDocument {
    explicit Opened(const QByteArray &text = pipelineText) : OpenedDocument(text) { }
};

TextEdit insertion(qsizetype at, const QByteArray &text) { return {{at, at}, text}; }

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataAreReadOnceByAllWhoAskForThem()
    {
        const KnowledgeSource source;
        const KnowledgeSource copy = source; // NOLINT(performance-unnecessary-copy-initialization): that it is one is tested
        Document document(source);
        const Result<std::shared_ptr<const Knowledge>> read = copy.read();
        QVERIFY(read);
        QCOMPARE(source.known(), *read);
        QCOMPARE(&document.derivation().builtIn(), read->get());
        QVERIFY(!document.knowledge().facts.runners.isEmpty());
    }

    /// Profiles of runners can be edited while no project is open.
    void wordsOfTheUserAreTakenOverWithoutAProject()
    {
        Document document(builtInKnowledge());
        document.takeWordsOfUser();
        QVERIFY(!document.isOpen());
        QVERIFY(!document.knowledge().facts.runners.isEmpty());
    }

    void openingDerivesEverything()
    {
        Opened opened;
        const Document &document = opened.document;
        QCOMPARE(document.text(), pipelineText);
        QVERIFY(!document.syntaxError());
        QCOMPARE(document.derived().pipeline.jobs.size(), 2);
        QCOMPARE(document.derived().estimates.size(), 2);
        QVERIFY(document.derived().recognised.contains(u"build"_s));
        QVERIFY(document.derived().of(estimate::Scenario::Cold).wall.p50.count() > 0);
        QVERIFY(!document.isModified());
    }

    /// No folder has to be open for them.
    void theUsersOwnImagesAreKnown()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString file = recipes::Catalogue::imagesFile();
        writeBytes(file, "images: [{reference: \"registry.example.org/mine:*\", has: [opam]}]\n");
        Document document(builtInKnowledge());
        const bool isKnownAtOnce = document.knowledge().catalogue.image(u"registry.example.org/mine:1") != nullptr;
        document.close();
        const bool isKnown = document.knowledge().catalogue.image(u"registry.example.org/mine:1") != nullptr;
        QFile::remove(file);
        QStandardPaths::setTestModeEnabled(false);
        QVERIFY(isKnownAtOnce);
        QVERIFY(isKnown);
    }

    void editsAreUndoneAndRedone()
    {
        Opened opened;
        Document &document = opened.document;
        QList<QByteArray> states = {document.text()};
        const QList<Document::Gesture> gestures = {
            [](const gitlab::Editing &edit) { return gitlab::renameJob(edit, u"check"_s, u"verify"_s); },
            [](const gitlab::Editing &edit) { return gitlab::addNeed(edit, u"verify"_s, u"build"_s); },
            [](const gitlab::Editing &edit) { return gitlab::addStage(edit, u"deploy"_s); },
            [](const gitlab::Editing &edit) { return gitlab::removeJob(edit, u"build"_s); },
        };
        for (const auto &gesture : gestures) {
            const Result<Done> done = document.edit(u"gesture"_s, gesture);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            QVERIFY(document.text() != states.constLast());
            states.append(document.text());
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            document.undoStack()->undo();
            QCOMPARE(document.text(), states[i]);
        }
        QVERIFY(!document.isModified());
        for (qsizetype i = 1; i < states.size(); ++i) {
            document.undoStack()->redo();
            QCOMPARE(document.text(), states[i]);
        }
        QVERIFY(document.text().contains("stages: [build, test, deploy]"));
        QVERIFY(!document.derived().pipeline.job(u"build"_s));
    }

    void editsWithOneKeyAreOneStep()
    {
        Opened opened;
        Document &document = opened.document;
        const qsizetype end = pipelineText.size();
        document.change(u"type"_s, {insertion(end, "#")}, u"burst"_s);
        document.change(u"type"_s, {insertion(end + 1, " é")}, u"burst"_s);
        document.change(u"type"_s, {insertion(end + 4, "!\n")}, u"burst"_s);
        QCOMPARE(document.text(), pipelineText + "# é!\n");
        QCOMPARE(document.undoStack()->count(), 1);
        QCOMPARE(document.changedLines(), QList<int>({12}));
        document.change(u"type"_s, {insertion(0, "#")}, u"other burst"_s);
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.text(), pipelineText);
        document.undoStack()->redo();
        QCOMPARE(document.text(), pipelineText + "# é!\n");
    }

    void typingThatTakesItselfBackLeavesNoStep()
    {
        Opened opened;
        Document &document = opened.document;
        document.change(u"type"_s, {insertion(0, "x")}, u"burst"_s);
        document.change(u"type"_s, {{{0, 1}, ""}}, u"burst"_s);
        QCOMPARE(document.text(), pipelineText);
        QCOMPARE(document.undoStack()->count(), 0);
        QVERIFY(!document.isModified());
        document.change(u"type"_s, {insertion(0, "#\n")}, u"burst"_s);
        document.undoStack()->undo();
        QCOMPARE(document.text(), pipelineText);
    }

    void anEmptyChangeIsNone()
    {
        Opened opened;
        const QSignalSpy changed(&opened.document, &Document::changed);
        opened.document.change(u"nothing"_s, {});
        opened.document.change(u"the same"_s, {{{0, 1}, "#"}});
        QCOMPARE(changed.count(), 0);
        QVERIFY(!opened.document.isModified());
    }

    void oneSignalForOneChange()
    {
        Opened opened;
        Document &document = opened.document;
        bool wasModified = false;
        connect(&document, &Document::changed, this, [&] { wasModified = document.isModified(); });
        const QSignalSpy changed(&document, &Document::changed);
        document.change(u"comment"_s, {insertion(0, "#\n")});
        QCOMPARE(changed.count(), 1);
        const auto changes = changed.constFirst().constFirst().value<Changes>();
        QVERIFY(changes & Change::Text);
        QVERIFY(changes & Change::Derived);
        QVERIFY(!(changes & Change::SyntaxError));
        QVERIFY(wasModified);
        document.undoStack()->undo();
        QCOMPARE(changed.count(), 2);
        QVERIFY(!wasModified);
    }

    void changedLinesAreThoseThatWereTouched()
    {
        Opened opened;
        Document &document = opened.document;
        const QByteArray after = QByteArray(pipelineText).replace("make   #", "make all   #").replace("[make check]", "[make test]");
        document.change(u"two lines"_s, difference(document.text(), after));
        QCOMPARE(document.changedLines(), QList<int>({7, 11}));
        document.change(u"insert lines"_s, {insertion(0, "# a\n# b\n")});
        QCOMPARE(document.changedLines(), QList<int>({1, 2}));
        document.change(u"remove a line"_s, {{{0, 4}, ""}});
        QCOMPARE(document.changedLines(), QList<int>());
    }

    void brokenTextKeepsTheLastGoodView()
    {
        Opened opened;
        Document &document = opened.document;
        const quint64 good = document.derived().generation;
        document.change(u"break"_s, {insertion(0, "a: [\n")});
        QVERIFY(document.syntaxError());
        QVERIFY(document.syntaxError()->line > 0);
        QCOMPARE(document.derived().generation, good);
        QCOMPARE(document.derived().pipeline.jobs.size(), 2);
        const Result<Done> refused =
            document.edit(u"gesture"_s, [](const gitlab::Editing &edit) { return gitlab::removeJob(edit, u"build"_s); });
        QVERIFY(!refused);
        const QSignalSpy changed(&document, &Document::changed);
        document.undoStack()->undo();
        QVERIFY(!document.syntaxError());
        QVERIFY(changed.constFirst().constFirst().value<Changes>() & Change::SyntaxError);
        QVERIFY(document.derived().generation > good);
    }

    void somethingElseThanAPipelineIsSaidToBeSo()
    {
        Opened opened("- just\n- a list\n");
        QVERIFY(opened.document.syntaxError());
        QCOMPARE(opened.document.syntaxError()->code, ErrorCode::NotAPipeline);
        QCOMPARE(opened.document.text(), "- just\n- a list\n");
    }

    void anEmptyFileIsAnEmptyPipeline()
    {
        Opened opened("# nothing yet\n");
        Document &document = opened.document;
        QVERIFY(!document.syntaxError());
        QVERIFY(document.derived().pipeline.jobs.isEmpty());
        const Result<Done> done = document.edit(u"add"_s, [](const gitlab::Editing &edit) {
            return gitlab::addJob(edit, u"build"_s, u"build"_s, {{{u"script"_s, yaml::Value::texts({u"make"_s})}}});
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(document.text().startsWith("# nothing yet\n"));
        QVERIFY(document.derived().pipeline.job(u"build"_s));
    }

    void savingWithoutAChangeKeepsEveryByte()
    {
        const QByteArray odd = "\xEF\xBB\xBF# BOM\r\nbuild:\r\n  script: [make]   \r\n\r\n\r\n# no end";
        Opened opened(odd);
        QVERIFY(opened.document.save());
        QCOMPARE(readBytes(opened.file), odd);
    }

    void savingWritesTheEditsAndNothingElse()
    {
        const QByteArray odd = "\xEF\xBB\xBF# BOM\r\nbuild:\r\n  script: [make]   \r\n# no end";
        Opened opened(odd);
        Document &document = opened.document;
        document.change(u"edit"_s, {{{odd.indexOf("make"), odd.indexOf("make") + 4}, "dune build"}});
        QVERIFY(document.isModified());
        QVERIFY(document.save());
        QVERIFY(!document.isModified());
        QCOMPARE(readBytes(opened.file), QByteArray(odd).replace("make", "dune build"));
        QCOMPARE(document.savedText(), document.text());
        document.undoStack()->undo();
        QVERIFY(document.isModified());
        QCOMPARE(document.text(), odd);
    }

    void aFileThatSomebodyElseWroteIsNotOverwritten()
    {
        Opened opened;
        Document &document = opened.document;
        document.change(u"edit"_s, {insertion(0, "# mine\n")});
        writeBytes(opened.file, "theirs:\n  script: [make]\n");
        QVERIFY(document.changedOnDisk());
        const Result<Done> saved = document.save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::ChangedOnDisk);
        QCOMPARE(readBytes(opened.file), "theirs:\n  script: [make]\n");
        QVERIFY(document.text().startsWith("# mine\n"));

        QVERIFY(document.reload());
        QCOMPARE(document.text(), "theirs:\n  script: [make]\n");
        QVERIFY(!document.isModified());
        document.undoStack()->undo();
        QVERIFY(document.text().startsWith("# mine\n"));
        QVERIFY(document.isModified());
        QVERIFY(document.save());
        QVERIFY(readBytes(opened.file).startsWith("# mine\n"));
    }

    void overwritingIsPossibleWhenAskedFor()
    {
        Opened opened;
        Document &document = opened.document;
        document.change(u"edit"_s, {insertion(0, "# mine\n")});
        writeBytes(opened.file, "theirs: {script: [make]}\n");
        QVERIFY(document.save(true));
        QCOMPARE(readBytes(opened.file), "# mine\n" + pipelineText);
    }

    void aReadOnlyFileIsSaidToBeSo()
    {
        Opened opened;
        Document &document = opened.document;
        document.change(u"edit"_s, {insertion(0, "# mine\n")});
        QVERIFY(QFile::setPermissions(opened.file, QFile::ReadOwner));
        const Result<Done> saved = document.save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::ReadOnly);
        QVERIFY(!saved.error().message.isEmpty());
        QVERIFY(document.isModified());
        const QString copy = opened.folder.filePath(u"copy.yml"_s);
        QVERIFY(document.exportTo(copy));
        QCOMPARE(readBytes(copy), document.text());
        QVERIFY(document.isModified());
    }

    void anExportOntoTheOpenFileSavesIt()
    {
        Opened opened;
        Document &document = opened.document;
        document.change(u"edit"_s, {insertion(0, "# mine\n")});
        QVERIFY(document.exportTo(opened.folder.filePath(u"./.gitlab-ci.yml"_s)));
        QCOMPARE(readBytes(opened.file), "# mine\n" + pipelineText);
        QVERIFY(!document.isModified());
        QVERIFY(!document.changedOnDisk());
        document.change(u"edit"_s, {insertion(0, "# more\n")});
        QVERIFY(document.save());
        writeBytes(opened.file, "theirs: {script: [make]}\n");
        const Result<Done> exported = document.exportTo(opened.file);
        QVERIFY(!exported);
        QCOMPARE(exported.error().code, ErrorCode::ChangedOnDisk);
        QCOMPARE(readBytes(opened.file), "theirs: {script: [make]}\n");
    }

    /// While somebody types, what was found in included files stays; a little later it is what follows from the text.
    void includedFilesAreLookedAtLater()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u".gitlab-ci.yml"_s);
        writeBytes(file, "include: base.yml\na:\n  extends: .base\n");
        writeBytes(folder.filePath(u"base.yml"_s), ".base:\n  script: [make]\n  retry: 9\n");
        Document document(builtInKnowledge());
        QVERIFY(document.openFolder(folder.path()));
        const auto found = [&document](const QString &rule) {
            QStringList lines;
            for (const lint::Finding &finding : document.derived().findings) {
                if (finding.rule == rule && finding.elsewhere)
                    lines += finding.elsewhere->file + u':' + QString::number(finding.elsewhere->begin.line);
            }
            return lines;
        };
        QCOMPARE(found(u"Y21"_s), QStringList{u"base.yml:3"_s});
        QCOMPARE(found(u"Y93"_s), QStringList());
        QSignalSpy spy(&document, &Document::changed);
        const qsizetype at = document.text().indexOf("extends: .base");
        document.change(u"edit"_s, {{{at, at + 14}, "script: [make]"}});
        QCOMPARE(found(u"Y21"_s), QStringList{u"base.yml:3"_s});
        QTRY_COMPARE(found(u"Y93"_s), QStringList{u"base.yml:1"_s});
        QCOMPARE(found(u"Y21"_s), QStringList()); // nothing runs it any more
        QVERIFY(spy.constLast().constFirst().value<Changes>() & Change::Findings);
        document.undoStack()->undo();
        QTRY_COMPARE(found(u"Y21"_s), QStringList{u"base.yml:3"_s});
    }

    void aFolderWithoutPipelineBeginsEmpty()
    {
        QTemporaryDir folder;
        Document document(builtInKnowledge());
        QVERIFY(document.openFolder(folder.path()));
        QVERIFY(document.isOpen());
        QVERIFY(document.text().isEmpty());
        QVERIFY(!document.syntaxError());
        document.change(u"write"_s, {insertion(0, pipelineText)});
        QVERIFY(document.save());
        QCOMPARE(readBytes(folder.filePath(u".gitlab-ci.yml"_s)), pipelineText);
        QVERIFY(document.project()->hasPipeline);
    }

    void whatCannotBeOpenedLeavesTheDocumentAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not UTF-8") << QByteArray("build:\n  script: [caf\xE9]\n");
        QTest::newRow("no folder") << QByteArray();
    }

    void whatCannotBeOpenedLeavesTheDocumentAsItIs()
    {
        QFETCH(QByteArray, bytes);
        Opened opened;
        Document &document = opened.document;
        document.change(u"edit"_s, {insertion(0, "# mine\n")});
        QTemporaryDir other;
        if (!bytes.isEmpty())
            writeBytes(other.filePath(u".gitlab-ci.yml"_s), bytes);
        const Result<Done> failed = document.openFolder(bytes.isEmpty() ? other.filePath(u"absent"_s) : other.path());
        QVERIFY(!failed);
        QVERIFY(!failed.error().message.isEmpty());
        QCOMPARE(document.text(), "# mine\n" + pipelineText);
        QVERIFY(document.undoStack()->canUndo());
        QCOMPARE(document.project()->folder, QFileInfo(opened.folder.path()).absoluteFilePath());
    }

    void theSelectionFollowsARenameAndLeavesWithItsJob()
    {
        Opened opened;
        Document &document = opened.document;
        document.selectJob(u"check"_s);
        const qsizetype at = document.text().indexOf("check:");
        document.change(u"type"_s, {insertion(at + 5, "s")});
        QCOMPARE(document.selectedJob(), u"checks"_s);
        const QSignalSpy changed(&document, &Document::changed);
        QVERIFY(document.edit(u"remove"_s, [](const gitlab::Editing &edit) { return gitlab::removeJob(edit, u"checks"_s); }));
        QCOMPARE(document.selectedJob(), QString());
        QVERIFY(changed.constFirst().constFirst().value<Changes>() & Change::Selection);
    }

    void anotherRunnerGivesOtherTimes()
    {
        Opened opened;
        Document &document = opened.document;
        QCOMPARE(document.outlook().runner().id, builtInKnowledge()->facts.runners.constFirst().id);
        const double before = document.derived().of(estimate::Scenario::Cold).wall.p50.count();
        const QSignalSpy changed(&document, &Document::changed);
        for (const estimate::Runner &runner : builtInKnowledge()->facts.runners) {
            document.outlook().setRunner(runner.id);
            QCOMPARE(document.outlook().runner().id, runner.id);
            QCOMPARE(document.derived().of(estimate::Scenario::Cold).runner, runner.id);
        }
        QVERIFY(changed.count() > 0);
        QVERIFY(document.derived().of(estimate::Scenario::Cold).wall.p50.count() != before);
        document.outlook().setRunner(u"no such runner"_s);
        QVERIFY(!document.outlook().runner().id.isEmpty());
    }

    /// A whole text is linted and estimated on two threads, each as by itself.
    void lintAndEstimateAreThoseOfEachAlone_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : test::allPipelines())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
    void lintAndEstimateAreThoseOfEachAlone()
    {
        QFETCH(const QString, path);
        const Opened opened(test::bytesOf(path));
        const Document &document = opened.document;
        const Derivation &derivation = document.derivation();
        if (document.syntaxError())
            return; // nothing is derived of it
        const auto comparable = [](QList<lint::Finding> findings) {
            for (lint::Finding &finding : findings) { // fixes are worked out when they are asked for
                finding.fixes.clear();
                finding.mayHaveFixes = false;
            }
            return findings;
        };
        QVERIFY(comparable(derivation.derived().findings) == comparable(lint::lint(derivation.lintContext())));
        for (const estimate::Scenario scenario : {estimate::Scenario::Cold, estimate::Scenario::Warm}) {
            const estimate::Estimate alone = estimate::estimate({.pipeline = derivation.derived().pipeline,
                                                                 .project = document.project(),
                                                                 .catalogue = document.knowledge().catalogue,
                                                                 .facts = document.knowledge().facts,
                                                                 .runner = document.outlook().runner(),
                                                                 .scenario = scenario,
                                                                 .event = derivation.reading().event,
                                                                 .files = derivation.reading().files});
            const estimate::Estimate &derived = derivation.derived().of(scenario);
            QCOMPARE(derived.wall.p10.count(), alone.wall.p10.count());
            QCOMPARE(derived.wall.p50.count(), alone.wall.p50.count());
            QCOMPARE(derived.wall.p90.count(), alone.wall.p90.count());
            QCOMPARE(derived.criticalPath, alone.criticalPath);
            QCOMPARE(derived.assumptions.size(), alone.assumptions.size());
        }
    }

    /// The project's settings of the rules count in the window, too; a mistake in them is told.
    void theProjectsSettingsCount()
    {
        const QByteArray text = "build:\n  cache: {key: a/b, paths: [x]}\n  script: [make]\n";
        Opened opened(text);
        Document &document = opened.document;
        const auto severities = [&document] {
            QList<lint::Severity> all;
            for (const lint::Finding &finding : document.derived().findings) {
                if (finding.rule == "C05"_L1)
                    all += finding.severity;
            }
            return all;
        };
        QCOMPARE(severities(), QList{lint::Severity::Error});
        writeBytes(opened.folder.filePath(u".caravan.yml"_s), "lint: {severity: {C05: advice}}\n");
        QVERIFY(document.reload());
        QCOMPARE(severities(), QList{lint::Severity::Advice});
        QVERIFY(!document.derivation().settingsError());
        writeBytes(opened.folder.filePath(u".caravan.yml"_s), "lint: {severity: {C05: mild}}\n");
        QVERIFY(document.reload());
        QVERIFY(document.derivation().settingsError());
        QCOMPARE(document.derivation().settingsError()->line, 1);
        QCOMPARE(severities(), QList{lint::Severity::Error});
    }

    /// The runner that the user chooses reaches the rules; the standard one is nobody's choice.
    void theChosenRunnerReachesTheRules()
    {
        Opened opened;
        Document &document = opened.document;
        QVERIFY(!document.derivation().lintContext().runner);
        QCOMPARE(document.outlook().chosenRunner(), QString());
        document.outlook().setRunner(document.knowledge().facts.runners.constFirst().id);
        QVERIFY(document.derivation().lintContext().runner);
        QCOMPARE(document.derivation().lintContext().runner->id, document.outlook().chosenRunner());
    }

    /// An included file is read anew when it changes on disk; the open text and its history do not notice.
    void includedFilesAreFollowed()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"ci"_s));
        const QString included = folder.filePath(u"ci/base.yml"_s);
        const QByteArray text = "include: [ci/base.yml, ci/late.yml]\nbuild:\n  extends: .base\n";
        writeBytes(folder.filePath(u".gitlab-ci.yml"_s), text);
        writeBytes(included, ".base:\n  script: [make]\n");
        Document document(builtInKnowledge());
        QVERIFY(document.openFolder(folder.path()));
        document.change(u"edit"_s, {insertion(0, "# mine\n")});
        const auto command = [&] { return document.derived().pipeline.job(u"build")->script.value(0).text; };
        QCOMPARE(command(), u"make"_s);
        QVERIFY(!document.derived().pipeline.job(u"late"));

        QSignalSpy changed(&document, &Document::changed);
        writeBytes(included, ".base:\n  script: [dune build]\n");
        QTRY_COMPARE(command(), u"dune build"_s);
        QVERIFY(changed.constLast().constFirst().value<Changes>() & Change::Derived);
        QVERIFY(!(changed.constLast().constFirst().value<Changes>() & Change::Text));
        QCOMPARE(document.text(), "# mine\n" + text);
        QCOMPARE(document.undoStack()->count(), 1);
        QVERIFY(document.undoStack()->canUndo());

        // Put into place under its name, as editors save.
        writeBytes(folder.filePath(u"new"_s), ".base:\n  script: [opam exec]\n");
        QVERIFY(QFile::remove(included));
        QVERIFY(QFile::rename(folder.filePath(u"new"_s), included));
        QTRY_COMPARE(command(), u"opam exec"_s);
        writeBytes(included, ".base:\n  script: [again]\n");
        QTRY_COMPARE(command(), u"again"_s);

        // One that was missing appears.
        writeBytes(folder.filePath(u"ci/late.yml"_s), "late:\n  script: [x]\n");
        QTRY_VERIFY(document.derived().pipeline.job(u"late"));

        // What is closed does not hear of what another one on the same folder hears.
        document.close();
        Document witness(builtInKnowledge());
        QVERIFY(witness.openFolder(folder.path()));
        changed.clear();
        writeBytes(included, ".base:\n  script: [closed]\n");
        QTRY_COMPARE(witness.derived().pipeline.job(u"build")->script.value(0).text, u"closed"_s);
        QCOMPARE(changed.count(), 0);
        QVERIFY(document.derived().pipeline.jobs.isEmpty());
    }

    void closingLeavesNothing()
    {
        Opened opened;
        Document &document = opened.document;
        document.change(u"edit"_s, {insertion(0, "# mine\n")});
        const QSignalSpy changed(&document, &Document::changed);
        document.close();
        QVERIFY(!document.isOpen());
        QVERIFY(document.text().isEmpty());
        QVERIFY(!document.isModified());
        QVERIFY(!document.undoStack()->canUndo());
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed.constFirst().constFirst().value<Changes>() & Change::Project);
    }

    void ofALongCriticalPathTheEndsAreTold()
    {
        estimate::Estimate estimate;
        for (int number = 1; number <= 10; ++number)
            estimate.criticalPath.append(u"job%1"_s.arg(number));
        QCOMPARE(criticalPathText(estimate).count(u'→'), 9); // nine and a word are no shorter than ten
        estimate.criticalPath.append(u"job11"_s);
        const QString text = criticalPathText(estimate);
        QCOMPARE(text.count(u'→'), 9);
        QVERIFY2(text.startsWith(u"job1 → job2"_s) && text.contains(u"→ 2 more"_s) && text.endsWith(u"job10 → job11"_s), qPrintable(text));
    }

    /// The pipeline waits for the jobs of its critical path, and for no others.
    void aJobBesideTheCriticalPathIsNotWaitedFor()
    {
        estimate::JobEstimate job;
        job.isOnCriticalPath = true;
        QCOMPARE(waitingText(job), u"The pipeline waits for this job."_s);
        job.isOnCriticalPath = false;
        QVERIFY2(waitingText(job).startsWith(u"The pipeline waits for another job"_s), qPrintable(waitingText(job)));
        job.slack = Seconds(90);
        QVERIFY2(waitingText(job).startsWith(u"It could end 1 min 30 s later"_s), qPrintable(waitingText(job)));
    }

    /// Undo and redo leave something selected where something was.
    void undoSelectsWhatWasSelected()
    {
        Opened opened;
        const QString job = opened.document.derived().pipeline.jobs.constFirst().name;
        opened.document.selectJob(job);
        const qsizetype end = opened.document.text().size();
        opened.document.change(u"Paste"_s, {{{end, end}, "\nnew:\n  script: [x]\n"}});
        opened.document.selectJob(u"new"_s);
        opened.undo();
        QCOMPARE(opened.document.selectedJob(), job);
        opened.document.undoStack()->redo();
        QCOMPARE(opened.document.selectedJob(), job);
        opened.document.selectJob(u"new"_s);
        QVERIFY(opened.document.edit(u"Remove"_s,
                                     [](const gitlab::Editing &edit) { return gitlab::unsetKey(edit, {u"new"_s}, gitlab::At::Here); }));
        QCOMPARE(opened.document.selectedJob(), QString());
        opened.undo();
        QCOMPARE(opened.document.selectedJob(), u"new"_s);
    }

    void oneEditSpansAllThatDiffers()
    {
        QCOMPARE(spanningEdit("abc", "abc"), TextEdits());
        QCOMPARE(spanningEdit("abc", "axc"), TextEdits({{{1, 2}, "x"}}));
        QCOMPARE(spanningEdit("aa", "aaa"), TextEdits({{{2, 2}, "a"}}));
        QCOMPARE(spanningEdit("aaa", "a"), TextEdits({{{1, 3}, ""}}));
        QCOMPARE(spanningEdit("", "abc"), TextEdits({{{0, 0}, "abc"}}));
        QCOMPARE(spanningEdit("abc", ""), TextEdits({{{0, 3}, ""}}));
    }
};

QTEST_MAIN(DocumentTest)
#include "tst_document.moc"
