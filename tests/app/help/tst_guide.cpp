// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/guide.h"
#include "app/help/help_window.h"
#include "app/theme/theme.h"
#include "core/base/disk.h"

#include <QFileInfo>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace caravan;
using namespace Qt::StringLiterals;

/// The guide: what the help shows, what the file for readers of the sources says, and the pictures that both have.
class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChapterHasParts()
    {
        const auto chapters = help::guideChapters();
        QVERIFY(chapters);
        QCOMPARE_GE(chapters->size(), 5);
        for (const help::Chapter &chapter : *chapters) {
            QVERIFY2(!chapter.title.isEmpty() && chapter.parts.size() >= 3, qPrintable(chapter.id));
            for (const help::GuidePart &part : chapter.parts) {
                const int filled = int(!part.text.isEmpty()) + int(!part.steps.isEmpty()) + int(!part.commands.isEmpty())
                    + int(!part.picture.isEmpty()) + int(part.isTable);
                QVERIFY2(filled == 1, qPrintable(chapter.id));
                QCOMPARE(part.picture.isEmpty(), part.shows.isEmpty());
            }
        }
    }

    /// On a small screen as well.
    void itsTableIsSeenWithoutScrollingSideways()
    {
        theme::apply(*qApp, {});
        HelpWindow window({help::guide()});
        window.resize(800, 600);
        window.show();
        window.showPage(u"guide/certainty"_s);
        QCoreApplication::processEvents();
        const auto *page = window.findChild<QTextBrowser *>(u"helpPage"_s);
        QVERIFY(page->toPlainText().contains(u"× "_s));
        QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
    }

    void itsPicturesAreThere()
    {
        const help::Topic topic = help::guide();
        const auto chapters = help::guideChapters();
        QVERIFY(chapters);
        for (const help::Chapter &chapter : *chapters) {
            for (const help::GuidePart &part : chapter.parts) {
                if (part.picture.isEmpty())
                    continue;
                QVERIFY2(QFileInfo::exists(u":/help/pictures/"_s + part.picture), qPrintable(part.picture));
                QVERIFY2(QFileInfo::exists(QStringLiteral(CARAVAN_SOURCE_DIR "/packaging/pictures/") + part.picture),
                         qPrintable(part.picture));
            }
        }
        QVERIFY(topic.pages.constFirst().html.contains(help::pictures + u"main-window.png"_s));
    }

    void thePageOnCertaintyHasEveryRun()
    {
        const QList<help::ObservedRow> rows = help::observedRows();
        QCOMPARE_GE(rows.size(), 20);
        const help::Topic topic = help::guide();
        HelpWindow window({topic});
        window.showPage(u"guide/certainty"_s);
        QCOMPARE(window.currentPage(), u"guide/certainty"_s);
        const QString shown = window.findChild<QTextBrowser *>(u"helpPage"_s)->toPlainText();
        for (const help::ObservedRow &row : rows)
            QVERIFY2(shown.contains(u"%1, %2"_s.arg(row.project).arg(row.year)), qPrintable(row.project));
        QVERIFY(shown.contains(u"Of %1 runs"_s.arg(rows.size())));
    }

    /// CARAVAN_ACCEPT_GOLDENS writes it.
    void theFileForReadersIsTheSame()
    {
        const QString path = QStringLiteral(CARAVAN_SOURCE_DIR "/packaging/guide.md");
        const QByteArray text = help::guideMarkdown().toUtf8();
        if (qEnvironmentVariableIsSet("CARAVAN_ACCEPT_GOLDENS"))
            QVERIFY(writeFile(path, text));
        const auto file = readFile(path);
        QVERIFY2(file, "guide.md");
        QCOMPARE(file->bytes, text);
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
