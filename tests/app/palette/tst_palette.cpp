// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/block_mime.h"
#include "app/palette/block_row.h"
#include "app/palette/palette_panel.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "tests/app/active.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace caravan;
using caravan::palette::BlockRow;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = "stages: [build, test]\n\nbuild:\n  stage: build\n  script:\n    - make\n";

struct Opened {
    QTemporaryDir folder;
    Document document;
    std::unique_ptr<PalettePanel> panel;
    QList<Error> errors;

    explicit Opened(const std::shared_ptr<const Knowledge> &knowledge) : document(knowledge)
    {
        QFile file(folder.filePath(u".gitlab-ci.yml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(sample) != sample.size())
            qFatal("the test's own file cannot be written");
        file.close();
        if (!document.openFolder(folder.path()))
            qFatal("the test's own folder cannot be opened");
        panel = std::make_unique<PalettePanel>(&document);
        QObject::connect(panel.get(), &PalettePanel::failed, panel.get(), [this](const Error &e) { errors.append(e); });
        panel->resize(236, 700);
        panel->show();
        activate(*panel);
    }
    BlockRow *row(const QString &id) const { return panel->findChild<BlockRow *>(id); }
    QStringList shownRows() const
    {
        QStringList ids;
        for (const BlockRow *row : panel->findChildren<BlockRow *>()) {
            if (row->isVisible())
                ids.append(row->block());
        }
        return ids;
    }
};

} // namespace

/// What the palette offers, how it is filtered, dragged and used by keyboard.
class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, {});
        auto knowledge = Knowledge::builtIn();
        QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().toString()));
        m_knowledge = *knowledge;
    }

    void everyBlockAndStrategyHasARow()
    {
        Opened opened(m_knowledge);
        for (const recipes::Block &block : m_knowledge->catalogue.blocks) {
            if (block.kind != recipes::BlockKind::Strategy)
                QVERIFY2(opened.row(block.id), qPrintable(block.id));
        }
        for (const recipes::Strategy &strategy : m_knowledge->catalogue.strategies) {
            const BlockRow *row = opened.row(strategy.id);
            QVERIFY2(row, qPrintable(strategy.id));
            QCOMPARE(row->accessibleName(), strategy.title);
            QCOMPARE(row->accessibleDescription(), strategy.summary);
        }
    }

    void theFilterFindsEveryWord()
    {
        Opened opened(m_knowledge);
        const QStringList all = opened.shownRows();
        QTest::keyClicks(opened.panel->filterField(), u"LOCAL swi"_s);
        QVERIFY(opened.shownRows().contains(u"local-switch"_s));
        QVERIFY(opened.shownRows().size() < all.size());
        QVERIFY(!opened.panel->findChild<QWidget *>(u"sectionJobs"_s)->isVisible());
        QTest::keyClick(opened.panel->filterField(), Qt::Key_Escape);
        QCOMPARE(opened.shownRows(), all);
    }

    void noMatchIsSaid()
    {
        Opened opened(m_knowledge);
        QTest::keyClicks(opened.panel->filterField(), u"<b>xyz"_s);
        const auto *nothing = opened.panel->findChild<TextLabel *>(u"paletteNothing"_s);
        QVERIFY(nothing->isVisible());
        QVERIFY(nothing->text().contains(u"<b>xyz"_s));
        QCOMPARE(nothing->textFormat(), Qt::PlainText);
        QVERIFY(opened.shownRows().isEmpty());
    }

    void whatIsDraggedIsTheId()
    {
        Opened opened(m_knowledge);
        QCOMPARE(opened.row(u"test"_s)->mimeData()->data(blockMimeType), QByteArray("test"));
        QSignalSpy started(opened.row(u"test"_s), &BlockRow::dragStarted);
        QTest::mousePress(opened.row(u"test"_s), Qt::LeftButton, {}, QPoint(30, 8));
        QTest::mouseMove(opened.row(u"test"_s), QPoint(32, 9)); // not far enough
        QCOMPARE(started.count(), 0);
        QTest::mouseMove(opened.row(u"test"_s), QPoint(90, 40));
        QVERIFY(started.count() > 0);
        QCOMPARE(opened.document.text(), sample);
    }

    void enterUsesABlock()
    {
        Opened opened(m_knowledge);
        opened.document.selectJob(u"build"_s);
        QTest::keyClicks(opened.panel->filterField(), u"test"_s);
        QTest::keyClick(opened.panel->filterField(), Qt::Key_Down);
        auto *focused = qobject_cast<BlockRow *>(QApplication::focusWidget());
        QVERIFY(focused);
        QTest::keyClick(focused, Qt::Key_Return);
        QVERIFY(opened.document.text() != sample);
        QCOMPARE(opened.document.undoStack()->count(), 1);
        opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), sample);
    }

    void aJobGoesToTheSelectedJobsStage()
    {
        Opened opened(m_knowledge);
        opened.document.selectJob(u"build"_s);
        opened.row(u"test"_s)->click();
        const gitlab::Job *added = opened.document.derived().pipeline.job(opened.document.selectedJob());
        QVERIFY(added);
        QVERIFY(added->name != u"build"_s);
        QCOMPARE(added->stage.value, u"build"_s);
    }

    void whatNeedsAJobSaysSo()
    {
        Opened opened(m_knowledge);
        opened.row(u"local-switch"_s)->click();
        QCOMPARE(opened.errors.size(), 1);
        QVERIFY(!opened.errors.constFirst().hint.isEmpty());
        opened.document.selectJob(u"build"_s); // it uses no opam
        opened.row(u"local-switch"_s)->click();
        QCOMPARE(opened.errors.size(), 2);
        QVERIFY(opened.errors.constLast().message.contains(u"build"_s));
        QCOMPARE(opened.document.text(), sample);
    }

private:
    std::shared_ptr<const Knowledge> m_knowledge;
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
