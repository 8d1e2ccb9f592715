// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problems_model.h"
#include "app/problems/problems_panel.h"
#include "app/theme/theme.h"
#include "app/widgets/diff_view.h"
#include "tests/app/opened.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListView>
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
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(panel.model()->index(0)).center());
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
        panel.findChild<QListView *>(u"problemsList"_s)->setCurrentIndex(panel.model()->index(row));

        auto *preview = panel.findChild<QPushButton *>(u"preview_"_s + fix.id);
        auto *diff = panel.findChild<DiffView *>(u"diff_"_s + fix.id);
        QVERIFY(preview && diff);
        QVERIFY(!diff->isVisible());
        preview->click();
        QVERIFY(diff->isVisible());
        QVERIFY(diff->toPlainText().startsWith(u"@@"_s));

        const QByteArray before = opened.document.text();
        const QByteArray expected = applied(before, fix.edits);
        panel.findChild<QPushButton *>(u"fix_"_s + fix.id)->click();
        QTRY_COMPARE(opened.document.text(), expected);
        QCOMPARE(opened.document.undoStack()->undoText(), fix.title);
        opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), before);
    }

    void allFixesAreOneStep()
    {
        OpenedDocument opened(brokenText());
        ProblemsPanel panel(&opened.document);
        const int before = panel.model()->rowCount();
        panel.fixAll();
        QCOMPARE(opened.document.undoStack()->count(), 1);
        QVERIFY(panel.model()->rowCount() < before);
        QCOMPARE(panel.model()->count(lint::Severity::Error), 0);
        QVERIFY(!opened.document.syntaxError());
    }

private:
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
