// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/beside_row.h"
#include "app/widgets/chip.h"
#include "app/widgets/diff_view.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/figure_table.h"
#include "app/widgets/frames.h"
#include "app/widgets/labels.h"
#include "app/widgets/notice_bar.h"
#include "app/widgets/phase_bar.h"
#include "app/widgets/plain_tooltip.h"
#include "app/widgets/screen_room.h"

#include <QAction>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Rows are full, and each widget has its width as long as the row has.
    void whatHasNoRoomBesideGoesBelow()
    {
        BesideRow row(100, 10);
        QList<QWidget *> parts;
        for (int i = 0; i < 4; ++i) {
            parts.append(new QWidget);
            row.add(parts.constLast());
        }
        row.resize(430, 100);
        row.show();
        QCOMPARE(row.columns(), 4);
        row.resize(429, 100);
        QCOMPARE(row.columns(), 2); // three would leave one alone
        QTRY_VERIFY(parts.at(2)->y() > parts.at(0)->y() && parts.at(2)->x() == parts.at(0)->x());
        row.resize(150, 300);
        QCOMPARE(row.columns(), 1);
        QVERIFY(row.minimumSizeHint().width() <= 100); // so that it can be made narrow at all
    }

    /// Figures keep their room as long as titles and words can give some.
    void figuresAreNotCutBeforeTitles()
    {
        FigureTable table(u"t"_s, FigureTable::Height::OfRows);
        table.setContent({{u"Strategy"_s, {}, false}, {u"A title that is much longer than its figures"_s, {}}, {u"Hours"_s, {}}},
                         {{u"a strategy with quite a long name"_s, u"12"_s, u"3.5"_s}});
        table.resize(900, 100);
        table.show();
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
        table.resize(260, 100);
        QVERIFY2(table.horizontalHeader()->length() <= table.viewport()->width(),
                 qPrintable(QString::number(table.horizontalHeader()->length())));
        QVERIFY(table.columnWidth(2) >= QFontMetrics(theme::font(theme::Text::Body)).horizontalAdvance(u"3.5"_s));
    }

    void phasesShareTheBar()
    {
        QImage image(100, 8, QImage::Format_RGB32);
        QPainter painter(&image);
        paintPhaseBar(&painter, QRectF(image.rect()), {{1, 30, u"Pull image"_s, u"30 s"_s}, {7, 10, u"Build"_s, u"10 s"_s}});
        painter.end();
        QCOMPARE(image.pixelColor(10, 4), theme::phaseColor(1));
        QCOMPARE(image.pixelColor(70, 4), theme::phaseColor(1));
        QCOMPARE(image.pixelColor(80, 4), theme::phaseColor(7));
        QCOMPARE(image.pixelColor(99, 4), theme::phaseColor(7));
    }

    void aShortRunFillsPartOfALongBar()
    {
        QImage image(100, 8, QImage::Format_RGB32);
        QPainter painter(&image);
        paintPhaseBar(&painter, QRectF(image.rect()), {{7, 25, u"Build"_s, u"25 s"_s}}, 100);
        painter.end();
        QCOMPARE(image.pixelColor(20, 4), theme::phaseColor(7));
        QCOMPARE(image.pixelColor(30, 4), theme::color(theme::Role::Lane));
    }

    void aPhaseBarNamesItsPhases()
    {
        PhaseBar bar;
        bar.setSegments({{1, 30, u"Pull image"_s, u"30 s"_s}, {4, 0, u"System packages"_s, u"0 s"_s}, {7, 10, u"Build"_s, u"10 s"_s}});
        QCOMPARE(bar.toolTip(), u"Pull image: 30 s\nBuild: 10 s"_s);
        QCOMPARE(bar.accessibleDescription(), bar.toolTip());
    }

    void aLabelElidesWhatHasNoRoom()
    {
        ElidedLabel label(u"System packages: libgmp-dev, libssl-dev, pkg-config"_s);
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        label.resize(80, label.height());
        QVERIFY(label.isElided());
        QVERIFY(label.minimumSizeHint().width() < 80);
        QCOMPARE(label.accessibleName(), label.text());
    }

    /// Pixel by pixel, at every width: also after the text, the font or the look is another.
    void aTextLabelIsALabelOfQt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << u"Caravan"_s;
        QTest::newRow("a sentence")
            << u"Stages, jobs, images and cache strategies go onto the canvas; the YAML follows, and nothing is lost."_s;
        QTest::newRow("lines") << u"one line\n\nand a third one that is longer  \n"_s;
        QTest::newRow("spaces") << u"   many    spaces   "_s;
        QTest::newRow("a long word") << u"registry.example.org/group/project/image:debian-13-ocaml-5.4 is long"_s;
        QTest::newRow("signs") << u"a & b && c, <b>no markup</b>, ± 5 %, “quoted” — 文字 🐪"_s;
        QTest::newRow("a tab") << u"before\tafter the tab, which stays Qt's"_s;
        QTest::newRow("from the right") << u"שלום לכולם and more"_s;
        QTest::newRow("nothing") << QString();
    }
    void aTextLabelIsALabelOfQt()
    {
        QFETCH(const QString, text);
        QWidget ground;
        auto *ours = new TextLabel(u"another text"_s, theme::Text::Body, theme::Role::Muted, &ground);
        auto *qts = new QLabel(&ground);
        qts->setWordWrap(true);
        qts->setTextFormat(Qt::PlainText);
        qts->setText(ours->text());
        (void)ours->heightForWidth(50);
        ours->setText(text);
        qts->setText(text);
        for (const theme::Text size : {theme::Text::Body, theme::Text::Display, theme::Text::Lead}) {
            for (QLabel *label : {static_cast<QLabel *>(ours), qts})
                label->setBuddy(size == theme::Text::Lead ? &ground : nullptr);
            ours->setFont(theme::font(size));
            qts->setFont(theme::font(size));
            qts->setPalette(ours->palette());
            QCOMPARE(ours->sizeHint(), qts->sizeHint());
            for (int width = 0; width < 700; width += width < 60 ? 1 : 37) {
                QCOMPARE(ours->heightForWidth(width), qts->heightForWidth(width));
                for (const int more : {0, 7}) {
                    for (QLabel *label : {static_cast<QLabel *>(ours), qts})
                        label->resize(std::max(1, width), std::max(1, qts->heightForWidth(width) + more));
                    QVERIFY2(ours->grab().toImage() == qts->grab().toImage(), qPrintable(QString::number(width)));
                }
            }
        }
    }

    void textOfAFileIsNoMarkup()
    {
        QCOMPARE(plainTooltip(u"echo ok"_s), u"echo ok"_s);
        const QString words = u"some words and "_s.repeated(20).trimmed();
        const QString wrapped = plainTooltip(u"short\n"_s + words);
        for (const QString &line : wrapped.split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
        QCOMPARE(wrapped.count(u'\n'), 3);
        QCOMPARE(QString(wrapped).replace(u'\n', u' '), u"short "_s + words);
        QCOMPARE(plainTooltip(QString(300, u'a')), QString(300, u'a')); // there is no place to break it
        const QString marked = plainTooltip(u"<b>bold</b> & <img src=x>"_s);
        QVERIFY(marked.contains(u"&lt;b&gt;"_s));
        QVERIFY(!marked.contains(u"<img"_s));
        TextLabel label(u"<b>x</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void aChipWantsRoomForItsText()
    {
        const Chip chip(u"local switch"_s, Tone::Strategy);
        QVERIFY(chip.sizeHint().width() > QFontMetrics(theme::font(theme::Text::Secondary)).horizontalAdvance(chip.text()));
        QVERIFY(chip.minimumSizeHint().width() < chip.sizeHint().width());
    }

    void aNoticeOffersTheWayOut()
    {
        NoticeBar bar;
        QAction action(u"Open Folder…"_s);
        action.setObjectName(u"openFolder"_s);
        const QSignalSpy triggered(&action, &QAction::triggered);
        bar.showNotice(theme::Sign::Error, u"It cannot be read."_s, u"Choose another folder."_s, {&action});
        QVERIFY(bar.isVisibleTo(nullptr));
        QCOMPARE(bar.sentence(), u"It cannot be read."_s);
        auto *button = bar.findChild<QPushButton *>(u"notice_openFolder"_s);
        QVERIFY(button);
        button->click();
        QCOMPARE(triggered.count(), 1);
        QVERIFY(bar.isHidden());
        bar.showNotice(theme::Sign::Good, u"Written."_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!bar.findChild<QPushButton *>(u"notice_openFolder"_s));
    }

    void anEmptyStateHasButtons()
    {
        EmptyState empty(u"No jobs"_s, u"Drag one here."_s);
        QAction action(u"Propose"_s);
        action.setObjectName(u"propose"_s);
        const QSignalSpy triggered(&action, &QAction::triggered);
        empty.addAction(&action);
        empty.findChild<QPushButton *>(u"empty_propose"_s)->click();
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(empty.accessibleName(), u"No jobs"_s);
    }

    void aCardButtonIsPressedByKeyboard()
    {
        CardButton card(u"Open Folder…"_s, u"a project"_s);
        const QSignalSpy clicked(&card, &QAbstractButton::clicked);
        card.show();
        QTest::keyClick(&card, Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
    }

    void aDifferenceIsColoured()
    {
        DiffView view;
        view.setDiff("@@ -1 +1 @@\n-a\n+b\n", u"equal"_s);
        QCOMPARE(view.toPlainText(), u"@@ -1 +1 @@\n-a\n+b\n"_s);
        view.resize(200, 120);
        const QImage image = view.grab().toImage();
        const int line = view.fontMetrics().lineSpacing();
        const auto groundOfLine = [&](int number) { return image.pixelColor(180, theme::grid + number * line + line / 2); };
        QCOMPARE(groundOfLine(1), theme::color(theme::Role::Removed));
        QCOMPARE(groundOfLine(2), theme::color(theme::Role::Added));
        view.setDiff({}, u"equal"_s);
        QCOMPARE(view.toPlainText(), u"equal"_s);
    }

    void aWindowIsNoLargerThanItsScreen()
    {
        QWidget window;
        const QSize screen = window.screen()->availableSize();
        window.resize(screen.width() + 200, 100);
        QVERIFY(fitToScreen(&window));
        QCOMPARE(window.size(), QSize(screen.width(), 100));
        window.resize(200, screen.height());
        QVERIFY(fitToScreen(&window)); // a title bar stands above it
        QVERIFY(window.height() < screen.height());
        QVERIFY(!fitToScreen(&window));
    }
};

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
