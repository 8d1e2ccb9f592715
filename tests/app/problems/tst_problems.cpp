// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problems_model.h"
#include "app/problems/problems_panel.h"
#include "app/theme/theme.h"
#include "app/widgets/empty_state.h"
#include "tests/app/active.h"
#include "tests/app/opened.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

/// The story's file: the cache moves ~/.opam to _opam and back.
QByteArray brokenText()
{
    const QDir samples(QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples"));
    QFile file(samples.filePath(samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0) + u"/.gitlab-ci.yml"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, {});
        QVERIFY(!brokenText().isEmpty());
    }

    void theModelListsTheFindings()
    {
        OpenedDocument opened(brokenText());
        ProblemsModel model(&opened.document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.rowCount(), int(opened.document.derived().findings.size()));
        QVERIFY(model.hasFixes());
        int last = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            QCOMPARE(index.data().toString(), model.finding(row).message);
            const int severity = index.data(ProblemsModel::SeverityRole).toInt();
            QVERIFY2(severity >= last, "errors come first");
            last = severity;
            QVERIFY(index.data(ProblemsModel::PlaceRole).toString().contains(model.finding(row).rule));
            QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(model.finding(row).message));
        }
        opened.document.change(u"break"_s, {{{0, 0}, "a: [\n"}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), opened.document.syntaxError()->message);
        QCOMPARE(model.count(lint::Severity::Error), 1);
        opened.document.undoStack()->undo();
        QCOMPARE(model.rowCount(), int(opened.document.derived().findings.size()));
    }

    void choosingAProblemShowsItsPlace()
    {
        OpenedDocument opened(brokenText());
        ProblemsPanel panel(&opened.document);
        panel.resize(500, 400);
        panel.show();
        auto *list = panel.findChild<QListView *>(u"problemsList"_s);
        QSignalSpy chosen(&panel, &ProblemsPanel::placeChosen);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(panel.rows()->index(panel.rows()->rowOf(0))).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.constFirst().constFirst().value<Span>(), panel.model()->finding(0).span);
        QCOMPARE(opened.document.selectedJob(), panel.model()->finding(0).job);
    }

    void aFixIsPreviewedAndMade()
    {
        OpenedDocument opened(brokenText());
        ProblemsPanel panel(&opened.document);
        panel.resize(500, 600);
        panel.show();
        const int row = rowWithFix(opened.document, *panel.model());
        QVERIFY(row >= 0);
        const lint::Fix fix = opened.document.derivation().fixesFor(panel.model()->finding(row)).constFirst();
        panel.findChild<QListView *>(u"problemsList"_s)->setCurrentIndex(panel.rows()->index(panel.rows()->rowOf(row)));

        auto *preview = panel.findChild<QPushButton *>(u"preview_"_s + fix.id);
        QVERIFY(preview);
        QSignalSpy asked(&panel, &ProblemsPanel::previewAsked);
        QSignalSpy ended(&panel, &ProblemsPanel::previewEnded);
        preview->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.constFirst().at(1).value<TextEdits>(), fix.edits);
        preview->click();
        QCOMPARE(ended.count(), 1);
        preview->click();

        const QByteArray before = opened.document.text();
        const QByteArray expected = applied(before, fix.edits);
        panel.findChild<QPushButton *>(u"fix_"_s + fix.id)->click();
        QTRY_COMPARE(opened.document.text(), expected);
        QCOMPARE(opened.document.undoStack()->undoText(), fix.title);
        QCOMPARE(ended.count(), 2);
        opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), before);
    }

    void allFixesAreOneStep()
    {
        OpenedDocument opened(brokenText());
        ProblemsPanel panel(&opened.document);
        const int before = panel.model()->rowCount();
        panel.fixAll();
        QTRY_COMPARE(opened.document.undoStack()->count(), 1);
        QVERIFY(panel.model()->rowCount() < before);
        QCOMPARE(panel.model()->count(lint::Severity::Error), 0);
        QVERIFY(!opened.document.syntaxError());
    }

    /// Fixes are worked out beside the window: what is typed meanwhile stays, and is mended with the rest.
    void fixesAreOfTheTextAsItIsWhenTheyAreMade()
    {
        OpenedDocument opened(brokenText());
        ProblemsPanel panel(&opened.document);
        panel.fixAll();
        opened.document.change(u"typed"_s, {{{0, 0}, "# mine\n"}});
        QTRY_COMPARE(opened.document.undoStack()->count(), 2);
        QVERIFY(opened.document.text().startsWith("# mine\n"));
        QCOMPARE(panel.model()->count(lint::Severity::Error), 0);
        // One that cannot be read has none.
        opened.document.undoStack()->undo();
        panel.fixAll();
        opened.document.change(u"typed"_s, {{{0, 0}, "[\n"}});
        QTest::qWait(200);
        QCOMPARE(opened.document.undoStack()->count(), 2);
        QVERIFY(opened.document.text().startsWith("[\n"));
    }

    void problemsAreGroupedFilteredAndSearched()
    {
        OpenedDocument opened(manyProblems());
        ProblemsPanel panel(&opened.document);
        panel.resize(500, 600);
        panel.show();
        activate(panel);
        ProblemRows *rows = panel.rows();
        const QAbstractItemModelTester tester(rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *list = panel.findChild<QListView *>(u"problemsList"_s);
        const int all = panel.model()->rowCount();
        QCOMPARE(rows->rowCount(), all);
        panel.findChild<QComboBox *>(u"problemGrouping"_s)->setCurrentIndex(int(ProblemRows::Grouping::Kind));
        QVERIFY(rows->rowCount() > all);
        QVERIFY(rows->index(0).data(ProblemRows::IsHeadingRole).toBool());
        QVERIFY(rows->index(0).data().toString().startsWith(panel.model()->finding(0).rule));
        int counted = 0;
        for (int row = 0; row < rows->rowCount(); ++row)
            counted += rows->index(row).data(ProblemRows::CountRole).toInt();
        QCOMPARE(counted, all);
        // A group folds by keyboard and by pointer.
        const int group = rows->index(0).data(ProblemRows::CountRole).toInt();
        const int before = rows->rowCount();
        list->setFocus();
        list->setCurrentIndex(rows->index(0));
        QTest::keyClick(list, Qt::Key_Left);
        QCOMPARE(rows->rowCount(), before - group);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(rows->index(0)).center());
        QCOMPARE(rows->rowCount(), before);
        panel.findChild<QComboBox *>(u"problemGrouping"_s)->setCurrentIndex(int(ProblemRows::Grouping::Job));
        QStringList headings;
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row).data(ProblemRows::IsHeadingRole).toBool())
                headings.append(rows->index(row).data().toString());
        }
        QVERIFY(headings.contains(u"one"_s) && headings.contains(u"two"_s));
        panel.findChild<QComboBox *>(u"problemGrouping"_s)->setCurrentIndex(int(ProblemRows::Grouping::None));
        // What is searched for is in the sentence, the job or the rule.
        auto *search = panel.findChild<QLineEdit *>(u"problemSearch"_s);
        QTest::keyClicks(search, u"two nowhere"_s);
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(panel.model()->finding(rows->problemAt(0)).job, u"two"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list->hasFocus());
        QTest::keyClicks(search, u"zzz"_s);
        QCOMPARE(rows->rowCount(), 0);
        QVERIFY(panel.findChild<EmptyState *>()->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(rows->rowCount(), all);
        // And severities are left out.
        const int errors = panel.model()->count(lint::Severity::Error);
        QVERIFY(errors > 0);
        panel.findChild<QPushButton *>(u"showErrors"_s)->click();
        QCOMPARE(rows->rowCount(), all - errors);
        QCOMPARE(panel.findChild<QPushButton *>(u"showErrors"_s)->text(), QString::number(errors));
    }

    void allOfAKindAreFixed()
    {
        OpenedDocument opened(
            "one:\n  script: [make]\n  cache: {key: a/b, paths: [x]}\ntwo:\n  script: [make]\n  cache: {key: c/d, paths: [x]}\n");
        ProblemsPanel panel(&opened.document);
        panel.resize(500, 600);
        panel.show();
        int row = -1;
        for (int i = 0; i < panel.model()->rowCount(); ++i) {
            if (panel.model()->countOf(panel.model()->finding(i).rule) == 2
                && !opened.document.derivation().fixesFor(panel.model()->finding(i)).isEmpty())
                row = i;
        }
        QVERIFY(row >= 0);
        const QString rule = panel.model()->finding(row).rule;
        panel.findChild<QListView *>(u"problemsList"_s)->setCurrentIndex(panel.rows()->index(panel.rows()->rowOf(row)));
        const QByteArray expected = applied(opened.document.text(), lint::fixAll(opened.document.derivation().lintContext(), {rule}));
        panel.findChild<QPushButton *>(u"fix_kind"_s)->click();
        QTRY_COMPARE(opened.document.text(), expected);
        QCOMPARE(panel.model()->countOf(rule), 0);
        QCOMPARE(opened.document.undoStack()->count(), 1);
    }

    /// What can be done is behind the list as Tab goes, and in a menu of the list, however often another problem was looked at.
    void fixesAreReachedByTheKeyboard()
    {
        OpenedDocument opened(brokenText());
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *panel = new ProblemsPanel(&opened.document);
        row->addWidget(panel);
        auto *beside = new QLineEdit;
        row->addWidget(beside);
        window.resize(700, 600);
        window.show();
        activate(window);
        auto *list = panel->findChild<QListView *>(u"problemsList"_s);
        const int problem = rowWithFix(opened.document, *panel->model());
        list->setCurrentIndex(panel->rows()->index(panel->rows()->rowOf(problem == 0 ? 1 : 0)));
        list->setCurrentIndex(panel->rows()->index(panel->rows()->rowOf(problem)));
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was said of another one
        const lint::Fix fix = opened.document.derivation().fixesFor(panel->model()->finding(problem)).constFirst();
        list->setFocus();
        QStringList names;
        while (QApplication::focusWidget() != beside && names.size() < 20) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            names.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(names.value(0), u"problemDetailsArea"_s);
        QCOMPARE(names.value(1), u"fix_"_s + fix.id);
        QCOMPARE(names.value(2), u"preview_"_s + fix.id);
        QCOMPARE(names.mid(names.size() - 3, 2), (QStringList{u"ignore"_s, u"ignoreReason"_s}));

        list->setFocus();
        QTest::keyClick(list, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().constFirst()->text(), u"Fix: %1"_s.arg(fix.title));
        QCOMPARE(menu->actions().constLast()->objectName(), u"ignore"_s);
        const QByteArray before = opened.document.text();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(opened.document.text(), applied(before, fix.edits));
        QVERIFY(!QApplication::activePopupWidget());

        const QPoint at = list->visualRect(list->currentIndex()).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, list->viewport()->mapToGlobal(at));
        QApplication::sendEvent(list->viewport(), &asked);
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    void aProblemIsIgnoredByAComment()
    {
        OpenedDocument opened(manyProblems());
        ProblemsPanel panel(&opened.document);
        panel.resize(500, 300); // what is said of a problem is scrolled
        panel.show();
        activate(panel);
        int row = 0;
        while (panel.model()->finding(row).severity == lint::Severity::Error)
            ++row;
        const lint::Finding finding = panel.model()->finding(row);
        const int before = panel.model()->countOf(finding.rule);
        panel.findChild<QListView *>(u"problemsList"_s)->setCurrentIndex(panel.rows()->index(panel.rows()->rowOf(row)));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was said of another one
        panel.findChild<QPushButton *>(u"ignore"_s)->click();
        auto *refusal = panel.findChild<QLabel *>(u"ignoreRefusal"_s);
        QTRY_COMPARE(refusal->visibleRegion().boundingRect().size(), refusal->size()); // a reason is asked for
        QCOMPARE(QApplication::focusWidget(), panel.findChild<QLineEdit *>(u"ignoreReason"_s));
        const int current = panel.findChild<QListView *>(u"problemsList"_s)->currentIndex().row();
        QTest::keyClicks(panel.findChild<QLineEdit *>(u"ignoreReason"_s), u"it is a test"_s);
        QTest::keyPress(panel.findChild<QLineEdit *>(u"ignoreReason"_s), Qt::Key_Return); // it is gone when the key is let go
        QTRY_VERIFY(opened.document.text().contains(u"# caravan: ignore %1 because it is a test"_s.arg(finding.rule).toUtf8()));
        QCOMPARE(panel.model()->countOf(finding.rule), before - 1);
        QCOMPARE(panel.findChild<QListView *>(u"problemsList"_s)->currentIndex().row(), current); // the one that was below it
        QCOMPARE(panel.model()->countOf(u"S01"_s) + panel.model()->countOf(u"S02"_s), 0);
        opened.document.undoStack()->undo();
        QCOMPARE(panel.model()->countOf(finding.rule), before);
    }

private:
    /// Two jobs with errors and what is less than that.
    static QByteArray manyProblems()
    {
        return "stages: [test]\none:\n  stage: nowhere\n  image: ocaml/opam\n  script: [opam install dune]\n"
               "two:\n  stage: nowhere\n  image: ocaml/opam\n  script: [opam install dune]\n";
    }

    static int rowWithFix(const Document &document, const ProblemsModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!document.derivation().fixesFor(model.finding(row)).isEmpty())
                return row;
        }
        return -1;
    }
};

QTEST_MAIN(ProblemsTest)
#include "tst_problems.moc"
