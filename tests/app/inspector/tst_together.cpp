// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/block_gestures.h"
#include "app/document/cache_forecasts.h"
#include "app/inspector/entry_chip.h"
#include "app/inspector/place_table.h"
#include "app/inspector/strategy_section.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/link_label.h"
#include "tests/app/inspector/opened_inspector.h"
#include "tests/history_repository.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace caravan;
using namespace caravan::inspector;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pair = "stages: [build, test]\n\none:\n  stage: build\n  script: [make]\n\ntwo:\n  stage: build\n  script: [make]\n\n"
                        "three:\n  stage: test\n  needs: [one]\n  script: [make check]\n";

struct Opened : OpenedInspector {
    explicit Opened(const QByteArray &text = pair, const QMap<QString, QByteArray> &others = {}) : OpenedInspector(text, others) { }
    void choose(const QString &name, const QString &text) const
    {
        auto *field = find<QComboBox>(name);
        OpenedInspector::choose(field, field->findText(text));
    }
    /// Presses an entry of the menu that a button opens.
    void pressInMenu(const QString &button, const QString &entry) const
    {
        find<QToolButton>(button)->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->objectName() == entry || action->text() == entry) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        menu->close();
        QFAIL(qPrintable(u"no entry "_s + entry));
    }
    void type(QWidget *field, const QString &text) const
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    QByteArray replaced(const QByteArray &before, const QByteArray &after) const { return QByteArray(pair).replace(before, after); }
};

} // namespace

/// A job among others: its stage, what it waits for, jobs of other files, and several that are changed together.
class TogetherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, {}); }

    void aJobIsMovedToAnotherStage()
    {
        Opened opened;
        opened.document.selectJob(u"one"_s);
        QCOMPARE(opened.find<QComboBox>(u"stageField"_s)->currentText(), u"build"_s);
        opened.choose(u"stageField"_s, u"test"_s);
        QCOMPARE(opened.document.text(), opened.replaced("one:\n  stage: build", "one:\n  stage: test"));
        opened.undo();
        QCOMPARE(opened.document.text(), pair);
        opened.document.selectJobs({u"one"_s, u"two"_s});
        opened.choose(u"stageField"_s, u"test"_s);
        QCOMPARE(opened.document.text(), opened.replaced("stage: build", "stage: test"));
        opened.undo();
        opened.document.selectJobs({u"one"_s, u"three"_s});
        QCOMPARE(opened.find<QComboBox>(u"stageField"_s)->currentIndex(), -1);
        QVERIFY(opened.errors.isEmpty());
    }

    /// What not all have is said of none of them.
    void whatDiffersIsSaidToDiffer()
    {
        const QByteArray opam =
            "\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam install . --deps-only\n    - dune build\n";
        Opened opened("one:" + opam + "\ntwo:" + opam + "\nthree:\n  image: alpine:3.24\n  script: [make]\n", smallProject());
        QVERIFY(useStrategy(opened.document, recipes::StrategyId::LocalSwitch, u"one"_s));
        const QByteArray whole = opened.document.text();
        const qsizetype line = whole.indexOf("    OPAMYES:");
        QVERIFY(line > 0);
        opened.document.change(u"Remove a line"_s, {{{line, whole.indexOf('\n', line) + 1}, {}}});
        const QByteArray before = opened.document.text();
        opened.document.selectJob(u"one"_s);
        auto *card = opened.find<QWidget>(u"differencesCard"_s);
        QTRY_VERIFY(card->isVisible());
        auto *image = opened.find<QLineEdit>(u"imageField"_s);
        auto *local = opened.find<ChoiceCard>(u"local-switch"_s);
        QVERIFY(local->isChecked());
        for (const QStringList &jobs : {QStringList{u"three"_s, u"one"_s}, QStringList{u"one"_s, u"three"_s}}) {
            opened.document.selectJobs(jobs);
            QCOMPARE(image->text(), QString());
            QCOMPARE(image->placeholderText(), u"differs"_s);
            QVERIFY(!opened.find<QWidget>(u"ocamlVersion"_s)->isVisible());
            QVERIFY(!opened.find<QWidget>(u"imageFacts"_s)->isVisible());
            QVERIFY(!card->isVisible());
            QVERIFY(!local->isChecked() && local->isVisible()); // one of them uses opam
            QCOMPARE(opened.find<QLabel>(u"strategyNote"_s)->text(), u"The times are those of “one”."_s);
        }
        QTest::keyClick(image, Qt::Key_Return); // nothing was entered
        QCOMPARE(opened.document.text(), before);
        opened.document.selectJobs({u"two"_s, u"one"_s}); // one image, two strategies
        const auto *note = opened.find<QLabel>(u"strategyNote"_s);
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(opened.document.selectedJob()), qPrintable(note->text())); // whose times the cards say
        QCOMPARE(image->text(), u"ocaml/opam:debian-13-ocaml-5.4"_s);
        QVERIFY(opened.find<QWidget>(u"ocamlVersion"_s)->isVisible());
        QVERIFY(opened.find<QWidget>(u"imageFacts"_s)->isVisible());
        QVERIFY(!local->isChecked());
        opened.document.selectJobs({u"three"_s, u"one"_s});
        image->setFocus();
        QTest::keyClicks(image, u"alpine:3.23"_s);
        QTest::keyClick(image, Qt::Key_Return);
        for (const QString &job : {u"one"_s, u"three"_s})
            QCOMPARE(opened.document.derived().pipeline.job(job)->image->value.name, u"alpine:3.23"_s);
        QVERIFY(opened.errors.isEmpty());
    }

    void aNeedHasOptions()
    {
        Opened opened;
        opened.document.selectJob(u"three"_s);
        auto *options = opened.find<QToolButton>(u"needOptions-0"_s);
        auto *row = opened.find<QWidget>(u"needRow-0"_s);
        auto *artifacts = row->findChild<QCheckBox *>(u"needArtifacts"_s);
        QVERIFY(!artifacts->isVisible());
        QTest::keyClick(options, Qt::Key_Space);
        QVERIFY(artifacts->isVisible() && artifacts->isChecked());
        QTest::keyClick(artifacts, Qt::Key_Space);
        QCOMPARE(opened.document.text(), opened.replaced("needs: [one]", "needs: [{job: one, artifacts: false}]"));
        auto *optional = row->findChild<QCheckBox *>(u"needOptional"_s);
        QTest::keyClick(optional, Qt::Key_Space);
        QCOMPARE(opened.document.text(), opened.replaced("needs: [one]", "needs: [{job: one, artifacts: false, optional: true}]"));
        QTest::keyClick(artifacts, Qt::Key_Space);
        QTest::keyClick(optional, Qt::Key_Space);
        QCOMPARE(opened.document.text(), pair); // a name alone once more
        QTest::keyClick(opened.find<EntryChip>(u"need-one"_s), Qt::Key_Delete);
        QVERIFY(!opened.document.text().contains("needs:"));
        QVERIFY(opened.errors.isEmpty());
    }

    void someInstancesAreNeeded()
    {
        const QByteArray text = "one:\n  stage: build\n  script: [make]\n  parallel:\n    matrix:\n      - OCAML: ['5.4', '4.14']\n\n"
                                "two:\n  stage: test\n  needs: [one]\n  script: [make]\n";
        Opened opened(text);
        opened.document.selectJob(u"two"_s);
        opened.find<QToolButton>(u"needOptions-0"_s)->click();
        auto *instances = opened.find<QPlainTextEdit>(u"field-needs:parallel"_s);
        QVERIFY(instances->isVisible());
        instances->setFocus();
        QTest::keyClicks(instances, u"- OCAML: '5.4'"_s);
        QTest::keyClick(instances, Qt::Key_Return, Qt::ControlModifier);
        const gitlab::Job *two = opened.document.derived().pipeline.job(u"two"_s);
        QVERIFY2(two->needs && two->needs->size() == 1 && two->needs->constFirst().matrix.size() == 1, opened.document.text().constData());
        QVERIFY(opened.errors.isEmpty());
    }

    void jobsElsewhereAreNeeded()
    {
        Opened opened;
        opened.document.selectJob(u"three"_s);
        opened.pressInMenu(u"addNeed"_s, u"needOfProject"_s);
        auto *project = opened.find<QLineEdit>(u"needElsewhere"_s);
        QVERIFY(project->hasFocus());
        opened.type(project, u"group/library"_s);
        QTest::keyClick(project, Qt::Key_Return); // the next one is asked for
        auto *job = opened.find<QLineEdit>(u"needElsewhereJob"_s);
        QVERIFY(job->hasFocus());
        opened.type(job, u"package"_s);
        opened.type(opened.find<QLineEdit>(u"needElsewhereBranch"_s), u"main"_s);
        QTest::keyClick(job, Qt::Key_Return);
        QVERIFY2(opened.document.text().contains("{project: group/library, job: package, ref: main, artifacts: true}"),
                 opened.document.text().constData());
        opened.find<QToolButton>(u"needOptions-1"_s)->click();
        auto *row = opened.find<QWidget>(u"needRow-1"_s);
        auto *ref = row->findChild<QLineEdit *>(u"field-needs:ref"_s);
        QCOMPARE(ref->text(), u"main"_s);
        QVERIFY(!row->findChild<QCheckBox *>(u"needOptional"_s)->isVisible());
        opened.type(ref, u"next"_s);
        QTest::keyClick(ref, Qt::Key_Return);
        QVERIFY2(opened.document.text().contains("ref: next"), opened.document.text().constData());
        opened.undo();
        opened.undo();
        QCOMPARE(opened.document.text(), pair);
        opened.pressInMenu(u"addNeed"_s, u"needOfPipeline"_s);
        opened.type(opened.find<QLineEdit>(u"needElsewhere"_s), u"$PARENT_PIPELINE_ID"_s);
        opened.type(job, u"one"_s);
        QTest::keyClick(job, Qt::Key_Return);
        QVERIFY2(opened.document.text().contains("{pipeline: $PARENT_PIPELINE_ID, job: one, artifacts: true}"),
                 opened.document.text().constData());
        QVERIFY(opened.errors.isEmpty());
    }

    void anotherJobIsNeededByTheMenu()
    {
        Opened opened;
        opened.document.selectJob(u"three"_s);
        opened.pressInMenu(u"addNeed"_s, u"two"_s);
        QCOMPARE(opened.document.text(), opened.replaced("needs: [one]", "needs: [one, two]"));
    }

    void aJobOfAnIncludedFileLeadsThere()
    {
        Opened opened("include: ci/more.yml\nown:\n  script: [x]\n",
                      {{u"ci/more.yml"_s, "# theirs\ntheirs:\n  image: debian:13\n  timeout: 1 hour\n  script: [x]\n"}});
        QSignalSpy chosen(opened.panel.get(), &InspectorPanel::otherPlaceChosen);
        opened.document.selectJob(u"own"_s);
        QVERIFY(!opened.find<LinkLabel>(u"inspectorFile"_s)->isVisible());
        opened.document.selectJob(u"theirs"_s);
        auto *file = opened.find<LinkLabel>(u"inspectorFile"_s);
        QVERIFY(file->isVisible() && file->isLink());
        QVERIFY(file->sentence().contains(u"ci/more.yml"_s));
        QTest::keyClick(file, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst(), (QVariantList{u"ci/more.yml"_s, 2}));
        // A field leads to its own line.
        QLineEdit *timeout = opened.find<QLineEdit>(u"field-timeout"_s);
        auto *from = timeout->parentWidget()->findChild<LinkLabel *>(u"fieldOrigin"_s);
        QVERIFY(from->isVisible() && from->isLink());
        from->click();
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.constLast(), (QVariantList{u"ci/more.yml"_s, 4}));
        // So does the script, which is theirs.
        auto *script = opened.find<LinkLabel>(u"script-origin"_s);
        QVERIFY(script->isLink());
        script->click();
        QCOMPARE(chosen.constLast(), (QVariantList{u"ci/more.yml"_s, 5}));
        // So does the table of origins.
        auto *origins = opened.find<PlaceTable>(u"origins"_s);
        const QList<QTreeWidgetItem *> rows = origins->findItems(u"image"_s, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        Q_EMIT origins->itemActivated(rows.constFirst(), 0);
        QCOMPARE(chosen.constLast(), (QVariantList{u"ci/more.yml"_s, 3}));
    }

    void scriptsAreChangedTogether()
    {
        Opened opened;
        opened.document.selectJobs({u"one"_s, u"two"_s});
        auto *script = opened.find<QPlainTextEdit>(u"script"_s);
        QVERIFY(script->isVisible());
        QCOMPARE(script->toPlainText(), u"make"_s);
        opened.type(script, u"make all"_s);
        QTest::keyClick(script, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.document.text(), opened.replaced("script: [make]", "script: [make all]"));
        QCOMPARE(opened.document.undoStack()->undoText(), u"Change script of one, two"_s);
        opened.undo();
        opened.document.selectJobs({u"one"_s, u"three"_s});
        QCOMPARE(script->toPlainText(), QString());
        QVERIFY(script->placeholderText().contains(u"differs"_s));
        opened.document.selectJobs({u"two"_s, u"three"_s}); // looking alone changes nothing
        QCOMPARE(opened.document.text(), pair);
    }

    /// One job says itself what the pipeline says to the other: that is no difference.
    void variablesOfThePipelineAreThoseOfItsJobs()
    {
        Opened opened(
            "variables: {A: a, B: b, C: c}\n\none:\n  variables: {A: a, B: x}\n  script: [make]\n\ntwo:\n  inherit: {variables: [A, B]}\n"
            "  script: [make]\n");
        const auto *table = opened.find<QTableWidget>(u"variablesTable"_s);
        const auto rows = [table] {
            QStringList texts;
            for (int row = 0; row + 1 < table->rowCount(); ++row)
                texts.append(u"%1=%2 %3"_s.arg(table->item(row, 0)->text(), table->item(row, 1)->text(), table->item(row, 2)->text()));
            return texts;
        };
        opened.document.selectJobs({u"one"_s, u"two"_s});
        QCOMPARE(rows(), (QStringList{u"A=a here"_s, u"B= differs"_s, u"C= differs"_s}));
        opened.document.selectJob(u"two"_s); // C does not reach it
        QCOMPARE(rows().size(), 2);
        QVERIFY2(rows().constFirst().startsWith(u"A=a "_s) && !rows().constFirst().endsWith(u"here"_s), qPrintable(rows().constFirst()));
    }

    void variablesAreChangedTogether()
    {
        const QByteArray text =
            "one:\n  variables: {SAME: a, OTHER: b}\n  script: [make]\n\ntwo:\n  variables: {SAME: a}\n  script: [make]\n";
        Opened opened(text);
        opened.document.selectJobs({u"one"_s, u"two"_s});
        auto *table = opened.find<QTableWidget>(u"variablesTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->item(0, 0)->text(), u"SAME"_s);
        QCOMPARE(table->item(0, 1)->text(), u"a"_s);
        QCOMPARE(table->item(1, 2)->text(), u"differs"_s);
        table->item(0, 1)->setText(u"c"_s);
        QCOMPARE(opened.document.text(), QByteArray(text).replace("SAME: a", "SAME: c"));
        opened.undo();
        table->item(1, 1)->setText(u"d"_s);
        for (const QString &job : {u"one"_s, u"two"_s})
            QCOMPARE(opened.document.derived().pipeline.job(job)->variables.value(u"OTHER"_s).value, u"d"_s);
        opened.undo();
        table->setFocus();
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY2(!opened.document.text().contains("SAME"), opened.document.text().constData());
        opened.undo();
        QCOMPARE(opened.document.text(), text);
    }

    /// As a person does it who does not look whether the pipeline has the name already.
    void aNameThatThereIsKeepsItsValueUntilItIsChanged()
    {
        const QByteArray text = "variables:\n  COLOUR: red\n" + pair;
        Opened opened(text);
        int asked = 0;
        QPointer<QWidget> focusWhenAsked;
        opened.document.setPlaceChooser([&](const yaml::Path &, const gitlab::EditPlace &) {
            ++asked;
            focusWhenAsked = QApplication::focusWidget();
            return std::optional(gitlab::At::Here);
        });
        opened.document.selectJob(u"one"_s);
        auto *table = opened.find<QTableWidget>(u"variablesTable"_s);
        const auto name = [&] {
            table->setFocus();
            table->setCurrentCell(table->rowCount() - 1, 0);
            QTest::keyClick(table, Qt::Key_Return);
            QTest::keyClicks(QApplication::focusWidget(), u"COLOUR"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCoreApplication::processEvents();
        };
        const auto editor = [] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); };
        name();
        QVERIFY(editor());
        QCOMPARE(editor()->text(), u"red"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(table->item(1, 0)->text(), QString());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(opened.document.text(), text);
        QCOMPARE(asked, 0);
        name();
        QTest::keyClicks(editor(), u"blue"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY2(opened.document.text().contains("  variables:\n    COLOUR: blue\n"), opened.document.text());
        QCOMPARE(asked, 1);
        QCOMPARE(focusWhenAsked, table); // not what is going to be closed
        name();
        QTest::keyClick(editor(), Qt::Key_Return); // one of the job itself stays, too
        QTRY_COMPARE(table->item(1, 0)->text(), QString());
        QVERIFY(opened.document.text().contains("    COLOUR: blue\n"));
        QCOMPARE(asked, 1);
    }

    void rulesAreChangedTogether()
    {
        Opened opened;
        opened.document.selectJobs({u"one"_s, u"two"_s});
        opened.pressInMenu(u"addRule"_s, u"ruleTag"_s);
        QCOMPARE(opened.document.text().count("- if: $CI_COMMIT_TAG"), 2);
        auto *card = opened.find<QWidget>(u"rule-0"_s);
        QTRY_VERIFY(card->isVisible());
        auto *condition = card->findChild<QLineEdit *>(u"field-if"_s);
        opened.type(condition, u"$CI_COMMIT_BRANCH"_s);
        QTest::keyClick(condition, Qt::Key_Return);
        QCOMPARE(opened.document.text().count("- if: $CI_COMMIT_BRANCH"), 2);
        opened.document.selectJobs({u"one"_s, u"three"_s});
        QVERIFY2(opened.find<TextLabel>(u"rulesSentence"_s)->text().contains(u"different"_s), "they have different rules");
        opened.document.selectJobs({u"one"_s, u"two"_s});
        opened.find<QWidget>(u"rule-0"_s)->findChild<QToolButton *>(u"ruleRemove"_s)->click();
        QVERIFY2(!opened.document.text().contains("rules"), opened.document.text().constData());
        for (int i = 0; i < 3; ++i)
            opened.undo();
        QCOMPARE(opened.document.text(), pair);
    }

    void cachesAreChangedTogether()
    {
        Opened opened;
        opened.document.selectJobs({u"one"_s, u"two"_s});
        opened.find<QToolButton>(u"addCache"_s)->click();
        const gitlab::Pipeline &pipeline = opened.document.derived().pipeline;
        QCOMPARE(pipeline.job(u"one"_s)->caches.size(), 1);
        QCOMPARE(pipeline.job(u"two"_s)->caches.size(), 1);
        opened.choose(u"policy"_s, u"pull"_s);
        for (const QString &job : {u"one"_s, u"two"_s})
            QCOMPARE(pipeline.job(job)->caches.constFirst().value.policy, gitlab::CachePolicy::Pull);
        // Those that differ are not shown as one; one may be given to all.
        opened.document.selectJobs({u"three"_s, u"one"_s});
        QVERIFY(!opened.find<QWidget>(u"cache-0"_s)->isVisible());
        auto *share = opened.find<QToolButton>(u"shareCaches"_s);
        QVERIFY(share->isVisible());
        share->click();
        QCOMPARE(pipeline.job(u"three"_s)->caches.size(), 1);
        QVERIFY(opened.find<QWidget>(u"cache-0"_s)->isVisible());
        QVERIFY(opened.errors.isEmpty());
        for (int i = 0; i < 3; ++i)
            opened.undo();
        QCOMPARE(opened.document.text(), pair);
    }

    /// Ten commits, of which three change the file that the key is made of: three misses.
    void aCacheIsForecastByTheHistory()
    {
        const QByteArray text =
            "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  cache:\n    key: {files: [demo.opam]}\n    paths: [_build]\n"
            "  script:\n    - dune build\n";
        QTemporaryDir folder;
        tests::HistoryRepository repository(folder.path());
        for (int i = 0; i < 10; ++i) {
            QMap<QString, std::optional<QByteArray>> files{{u"a.ml"_s, "let a = " + QByteArray::number(i)}};
            if (i == 0)
                files.insert(u".gitlab-ci.yml"_s, text);
            if (i % 4 == 0)
                files.insert(u"demo.opam"_s,
                             "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"fmt\" {>= \"0." + QByteArray::number(i) + "\"}]\n");
            repository.add({.time = 1'760'000'000 + i * 3600, .files = files});
        }
        QCOMPARE(repository.write(), QByteArray());
        Opened opened(pair);
        QVERIFY(opened.document.openFolder(folder.path()));
        opened.document.selectJob(u"build"_s);
        CacheForecasts &forecasts = opened.document.cacheForecasts();
        QTRY_VERIFY_WITH_TIMEOUT(forecasts.isCurrent(), 60'000);
        const compare::CacheForecast *forecast = forecasts.forecast(u"build"_s, 0);
        QVERIFY(forecast);
        QCOMPARE(forecast->runs.asked(), 10);
        QCOMPARE(forecast->runs.misses, 3);
        const auto *label = opened.find<LinkLabel>(u"cacheForecast"_s);
        QVERIFY2(label->isVisible() && label->sentence().startsWith(u"70 % of the last 10 run"_s), qPrintable(label->sentence()));
        // Another key has another forecast.
        opened.document.change(u"key"_s, difference(opened.document.text(), QByteArray(text).replace("{files: [demo.opam]}", "always")));
        QVERIFY(!forecasts.isCurrent());
        QTRY_VERIFY_WITH_TIMEOUT(forecasts.isCurrent(), 60'000);
        QCOMPARE(forecasts.forecast(u"build"_s, 0)->runs.misses, 1);
    }

    /// Of one run there is no share.
    void oneRunIsToldInASentence()
    {
        const QByteArray text = "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  cache: {key: always, paths: [_build]}\n"
                                "  script:\n    - dune build\n";
        QTemporaryDir folder;
        tests::HistoryRepository repository(folder.path());
        repository.add({.time = 1'760'000'000, .files = {{u".gitlab-ci.yml"_s, text}, {u"a.ml"_s, "let a = 1"_ba}}});
        QCOMPARE(repository.write(), QByteArray());
        Opened opened(pair);
        QVERIFY(opened.document.openFolder(folder.path()));
        opened.document.selectJob(u"build"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened.document.cacheForecasts().isCurrent(), 60'000);
        const auto *label = opened.find<LinkLabel>(u"cacheForecast"_s);
        QVERIFY2(label->isVisible() && label->sentence().startsWith(u"The last run would not have found it; of the next 100, "_s),
                 qPrintable(label->sentence()));
    }
};

QTEST_MAIN(TogetherTest)
#include "tst_together.moc"
