// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "app/history/choice_bar.h"
#include "app/history/history_page.h"
#include "app/history/hours_chart.h"
#include "app/history/strip_view.h"
#include "app/theme/theme.h"
#include "app/widgets/figure_table.h"
#include "app/widgets/labels.h"
#include "core/compare/history_report.h"
#include "tests/app/active.h"
#include "tests/app/opened.h"
#include "tests/history_repository.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolTip>

using namespace caravan;
using namespace caravan::history;
using namespace caravan::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pipeline = "test:\n  image: ocaml/opam:debian-12-ocaml-5.2\n  script:\n    - opam install . --deps-only --with-test\n"
                            "    - opam exec -- dune runtest\n";
constexpr qint64 begin = 1'780'000'000;
constexpr int patience = 60'000; // milliseconds

QByteArray opamFile(const QByteArray &depends)
{
    return "opam-version: \"2.0\"\nsynopsis: \"x\"\ndepends: [\"ocaml\" {>= \"4.14\"} \"dune\" " + depends + "]\n";
}

/// \a commits on main, the tenth and each hundredth with other dependencies, and one more on a branch.
QByteArray writeRepository(const QString &folder, int commits = 20)
{
    HistoryRepository repository(folder);
    repository.add(
        {.time = begin,
         .files = {{u".gitlab-ci.yml"_s, pipeline}, {u"dune-project"_s, "(lang dune 3.16)\n"}, {u"site.opam"_s, opamFile("\"yojson\"")}}});
    for (int i = 1; i < commits; ++i) {
        if (i == 10 || i % 100 == 0)
            repository.add({.time = begin + i * 100,
                            .files = {{u"site.opam"_s, opamFile("\"yojson\" \"fmt\" {>= \"0." + QByteArray::number(i) + "\"}")}}});
        else
            repository.add({.time = begin + i * 100, .files = {{u"a.ml"_s, QByteArray::number(i)}}});
    }
    HistoryRepository::Commit fix{.branch = u"fix"_s, .time = begin + commits * 100, .files = {{u"a.ml"_s, "fix"}}, .parent = commits - 1};
    repository.add(fix);
    return repository.write();
}

/// The page on a folder of its own.
struct Shown {
    QTemporaryDir folder;
    Document document{builtInKnowledge()};
    std::unique_ptr<HistoryPage> page = std::make_unique<HistoryPage>(&document);

    bool open()
    {
        page->resize(1440, 830);
        return bool(document.openFolder(folder.path()));
    }
    bool openReplayed(int commits = 20)
    {
        const QByteArray trouble = writeRepository(folder.path(), commits);
        if (!trouble.isEmpty())
            qFatal("%s", trouble.constData());
        if (!open())
            return false;
        page->show();
        return wait() && strip()->isVisible();
    }
    void write(const QString &path, const QByteArray &text) const { writeBytes(folder.filePath(path), text); }
    bool wait() const
    {
        return QTest::qWaitFor([&] { return page->isCurrent(); }, patience);
    }
    StripView *strip() const { return page->findChild<StripView *>(); }
    ReplayModel *model() const { return page->findChild<ReplayModel *>(); }
    const compare::HistoryReplay &replay() const { return *model()->replay(); }
    FigureTable *table(const QString &name) const { return page->findChild<FigureTable *>(name); }
    QString label(const QString &name) const
    {
        const auto *text = page->findChild<TextLabel *>(name);
        return text && text->isVisible() ? text->text() : QString();
    }
    /// The text of the state that is shown instead of strips.
    QString state() const
    {
        for (const TextLabel *title : page->findChildren<TextLabel *>(u"emptyTitle"_s)) {
            if (title->isVisible())
                return title->text() + u'\n' + title->parentWidget()->findChild<TextLabel *>(u"emptySentence"_s)->text();
        }
        return {};
    }
    void click(const QString &button) const { QTest::mouseClick(page->findChild<QPushButton *>(button), Qt::LeftButton); }
    QPoint placeOf(int row, int column) const { return strip()->visualRect(model()->index(row, column)).center(); }
    int rowOf(const QString &strategy) const
    {
        for (int row = 0; row < model()->strategies(); ++row) {
            if (model()->strategy(row).column.id() == strategy)
                return row;
        }
        return -1;
    }
    /// Chooses an item as a person does by keyboard.
    void choose(const QString &box, const QString &item) const
    {
        auto *combo = page->findChild<QComboBox *>(box);
        combo->setFocus();
        const int steps = combo->findText(item) - combo->currentIndex();
        for (int i = 0; i < std::abs(steps); ++i)
            QTest::keyClick(combo, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    }
};

QStringList clipboardLines() { return QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts); }

/// What `caravan-cli history` says of the same folder.
QString said(const Shown &shown, const QStringList &options = {})
{
    const cli::Output output = cli::run(QStringList{u"history"_s, shown.folder.path()} + options);
    return output.exit == cli::Exit::Fine ? QString::fromUtf8(output.out) : QString::fromUtf8(output.err);
}

} // namespace

/// The project's history on the History page.
class HistoryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("The git program is not installed.");
        theme::apply(*qApp, {});
    }

    /// No second mechanism: each number is that of the command line.
    void theNumbersAreThoseOfTheCommandLine()
    {
        Shown shown;
        QVERIFY(!shown.page->isCurrent()); // it replays when it is shown
        QVERIFY(shown.openReplayed());
        QVERIFY2(said(shown).startsWith(compare::asText(compare::reportOf(shown.replay()))), qPrintable(said(shown)));
        const QJsonArray strategies = QJsonDocument::fromJson(said(shown, {u"--json"_s}).toUtf8()).object()[u"strategies"].toArray();
        QCOMPARE(shown.model()->strategies(), int(strategies.size()));
        const FigureTable *totals = shown.table(u"totals"_s);
        int timed = 0;
        for (int row = 0; row < int(strategies.size()); ++row) {
            const QJsonObject strategy = strategies.at(row).toObject();
            QCOMPARE(totals->cell(row, 0), strategy[u"title"].toString());
            if (!strategy[u"possible"].toBool())
                continue;
            const QStringList counts{u"hits"_s, u"partial"_s, u"misses"_s, u"uncached"_s};
            int runs = 0;
            for (int i = 0; i < int(counts.size()); ++i) {
                QCOMPARE(totals->cell(row, i + 2), QLocale().toString(strategy[counts.at(i)].toInt()));
                runs += strategy[counts.at(i)].toInt();
            }
            QCOMPARE(totals->cell(row, 1), QLocale().toString(runs));
            if (!strategy.contains(u"totalHours"_s))
                continue;
            ++timed;
            const compare::ColumnReplay &replay = shown.model()->strategy(row).replay;
            QVERIFY(std::abs(replay.hours.p50 - strategy[u"totalHours"].toDouble()) < 0.001);
            QVERIFY(std::abs(replay.co2eGrams.mid - strategy[u"co2eGrams"].toDouble()) < 0.001);
        }
        QVERIFY(timed >= 8);
        QCOMPARE(shown.label(u"historyTitle"_s), u"The last 21 commit(s), replayed"_s);
        QVERIFY(shown.label(u"historyBecause"_s).contains(shown.replay().because));
        QVERIFY(shown.label(u"historyBecause"_s).endsWith(u"Only pushes are replayed."_s));
    }

    void aBranchAndANumberAreChosen()
    {
        Shown shown;
        QVERIFY(shown.openReplayed(140));
        activate(*shown.page);
        const auto *branches = shown.page->findChild<QComboBox *>(u"historyBranch"_s);
        QCOMPARE(branches->count(), 3); // all, main, fix
        shown.choose(u"historyBranch"_s, u"main"_s);
        QVERIFY(!shown.page->isCurrent());
        QVERIFY(shown.wait());
        QCOMPARE(shown.model()->columnCount(), 140);
        shown.choose(u"historyCommits"_s, u"100"_s);
        QVERIFY(shown.wait());
        QCOMPARE(branches->currentText(), u"main"_s);
        QCOMPARE(shown.model()->columnCount(), 100);
        QVERIFY(
            said(shown, {u"--branch"_s, u"main"_s, u"--commits"_s, u"100"_s}).startsWith(compare::asText(compare::reportOf(shown.replay()))));
        QCOMPARE(shown.label(u"historyTitle"_s), u"The last 100 commit(s) of main, replayed"_s);
    }

    /// Compare weighs scenarios by all branches, whatever is replayed here.
    void theMixIsThatOfCompare()
    {
        Shown shown;
        QVERIFY(shown.openReplayed());
        const std::optional<compare::ScenarioMix> mix =
            compare::mixOfFolder(shown.folder.path(), shown.document.knowledge(), shown.document.outlook().runner().cacheDays);
        QVERIFY(mix);
        shown.choose(u"historyBranch"_s, u"main"_s);
        QVERIFY(shown.wait());
        const FigureTable *table = shown.table(u"mix"_s);
        int runs = 0;
        for (int row = 0; row < int(std::size(estimate::allScenarios)); ++row) {
            runs += table->cell(row, 1).toInt();
            const double share = mix->of(estimate::allScenarios[row]) * 100;
            QVERIFY(std::abs(table->cell(row, 3).section(u' ', 0, 0).toDouble() - share) <= 0.5);
        }
        QCOMPARE(runs, 20); // those of main
        QCOMPARE(mix->runs, 21);
    }

    /// The arrows lead over the strip; beside it stands what the selected commit changed and found.
    void theKeyboardLeadsOverTheStrip()
    {
        Shown shown;
        QVERIFY(shown.openReplayed());
        activate(*shown.page);
        StripView *strip = shown.strip();
        strip->setFocus();
        QCOMPARE(strip->currentIndex().column(), 20); // the newest
        QTest::keyClick(strip, Qt::Key_Left);
        QCOMPARE(strip->currentIndex().column(), 19);
        QVERIFY(shown.label(u"commitFiles"_s).contains(u"changes nothing"_s));
        QTest::keyClick(strip, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(strip->currentIndex().column(), 10);
        QVERIFY(shown.label(u"commitFiles"_s).contains(u"site.opam"_s));
        QTest::keyClick(strip, Qt::Key_Left, Qt::ControlModifier); // there is none before
        QCOMPARE(strip->currentIndex().column(), 10);
        const int local = shown.rowOf(u"local-switch"_s);
        while (strip->currentIndex().row() != local)
            QTest::keyClick(strip, strip->currentIndex().row() < local ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(shown.table(u"commitTable"_s)->cell(local, 1), u"miss"_s);
        QVERIFY(shown.table(u"commitTable"_s)->cell(local, 2).contains(u"min"_s));
        // The commits that changed keys are a list of their own, with what that cost under the selected strategy.
        QCOMPARE(shown.table(u"keyChanges"_s)->cell(0, 3), u"site.opam"_s);
        QCOMPARE(shown.table(u"keyChanges"_s)->cell(0, 4), u"miss"_s);
        QTest::keyClick(strip, Qt::Key_Tab);
        QVERIFY(!strip->hasFocus());
    }

    void aClickSelectsACommit()
    {
        Shown shown;
        QVERIFY(shown.openReplayed());
        const int local = shown.rowOf(u"local-switch"_s);
        QTest::mouseClick(shown.strip()->viewport(), Qt::LeftButton, {}, shown.placeOf(local, 3));
        QCOMPARE(shown.strip()->currentIndex(), shown.model()->index(local, 3));
        const QString name = compare::shortName(shown.model()->commit(3));
        QVERIFY(shown.page->findChild<ElidedLabel *>(u"commitTitle"_s)->text().contains(name));
        FigureTable *changes = shown.table(u"keyChanges"_s);
        QTest::mouseClick(changes->viewport(), Qt::LeftButton, {}, changes->visualRect(changes->model()->index(0, 0)).center());
        QCOMPARE(shown.strip()->currentIndex().column(), 10);
        // A head of a strip selects its strategy, and so does its row among the totals.
        QHeaderView *heads = shown.strip()->verticalHeader();
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, {20, heads->sectionViewportPosition(0) + 5});
        QCOMPARE(shown.strip()->currentIndex().row(), 0);
        FigureTable *totals = shown.table(u"totals"_s);
        QTest::mouseClick(totals->viewport(), Qt::LeftButton, {}, totals->visualRect(totals->model()->index(local, 0)).center());
        QCOMPARE(shown.strip()->currentIndex().row(), local);
    }

    /// Which file changed the key is told where the pointer is.
    void hoveringTells()
    {
        Shown shown;
        QVERIFY(shown.openReplayed());
        const QPoint place = shown.placeOf(shown.rowOf(u"local-switch"_s), 10);
        QHelpEvent help(QEvent::ToolTip, place, shown.strip()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(shown.strip()->viewport(), &help);
        QTRY_VERIFY2(QToolTip::text().contains(u"site.opam"_s), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(u"miss"_s));
        QVERIFY(QToolTip::text().contains(compare::shortName(shown.model()->commit(10))));
        // A total says where it comes from.
        const QAbstractItemModel *totals = shown.table(u"totals"_s)->model();
        QVERIFY(totals->index(0, 2).data(Qt::ToolTipRole).toString().contains(u"Counted"_s));
        QVERIFY(totals->index(0, 6).data(Qt::ToolTipRole).toString().contains(shown.replay().runner));
        QVERIFY(totals->index(0, 8).data(Qt::ToolTipRole).toString().contains(u"kWh"_s));
        QVERIFY(shown.label(u"historySources"_s).isEmpty());
        shown.click(u"historySourcesButton"_s);
        QVERIFY(shown.label(u"historySources"_s).contains(shown.replay().remarks.constFirst()));
    }

    void tablesAreCopied()
    {
        Shown shown;
        QVERIFY(shown.openReplayed());
        activate(*shown.page);
        shown.strip()->setFocus();
        QTest::keyClick(shown.strip(), Qt::Key_C, Qt::ControlModifier);
        QStringList lines = clipboardLines();
        QCOMPARE(lines.size(), 22);
        QCOMPARE(lines.constFirst().count(u'\t'), 3 + 2 * shown.model()->strategies());
        const QStringList cells = lines.at(11).split(u'\t');
        QCOMPARE(cells.at(0), QString::fromLatin1(shown.model()->commit(10).id.hex()));
        QCOMPARE(cells.at(3), u"site.opam"_s);
        QCOMPARE(cells.at(4 + 2 * shown.rowOf(u"local-switch"_s)), u"miss"_s);
        shown.click(u"totalsCopy"_s);
        lines = clipboardLines();
        QCOMPARE(lines.size(), shown.model()->strategies() + 1);
        QVERIFY(lines.constFirst().contains(u"Runner time (h)"_s) && lines.constFirst().contains(u"CO₂e (g)"_s));
        shown.table(u"keyChanges"_s)->setFocus();
        QTest::keyClick(shown.table(u"keyChanges"_s), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboardLines().size(), 2);
        // The chart's table ends with the total.
        shown.click(u"hoursChartCopy"_s);
        lines = clipboardLines();
        QCOMPARE(lines.size(), 22);
        const compare::ReplayedStrategy &first = shown.model()->strategy(shown.strip()->currentIndex().row());
        QVERIFY(lines.constFirst().split(u'\t').at(1).startsWith(first.column.title));
        QVERIFY(std::abs(lines.constLast().split(u'\t').at(1).toDouble() - first.replay.hours.p50) < 0.001);
    }

    /// Cells from files do nothing in a spreadsheet.
    void aCopiedCellIsNoFormula()
    {
        QCOMPARE(tabSeparated({u"a"_s, u"b"_s}, {{u"=1+1"_s, u"x\ty\nz"_s}, {u"-1"_s, {}}}), u"a\tb\n'=1+1\tx y z\n'-1\t\n"_s);
    }

    /// Without colours, each outcome is another picture.
    void colourIsNotTheOnlySign()
    {
        QSet<QByteArray> pictures;
        for (const compare::Outcome outcome : {compare::Outcome::NotRun, compare::Outcome::Uncached, compare::Outcome::Hit,
                                               compare::Outcome::Partial, compare::Outcome::Miss}) {
            QImage image(6, 22, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintOutcome(&painter, image.rect(), outcome);
            painter.end();
            const QImage mask = image.createAlphaMask();
            pictures.insert(QByteArray(reinterpret_cast<const char *>(mask.constBits()), mask.sizeInBytes()));
        }
        QCOMPARE(pictures.size(), 4); // that of no cache is as high as a hit, and open
        QImage hit(6, 22, QImage::Format_Grayscale8);
        QImage none = hit;
        for (const auto &[image, outcome] : {std::pair{&hit, compare::Outcome::Hit}, std::pair{&none, compare::Outcome::Uncached}}) {
            image->fill(theme::color(theme::Role::Panel));
            QPainter painter(image);
            paintOutcome(&painter, image->rect(), outcome);
        }
        QVERIFY(hit.pixelColor(2, 3).lightness() == hit.pixelColor(2, 10).lightness());
        QVERIFY(none.pixelColor(2, 3).lightness() + 60 < none.pixelColor(2, 10).lightness()); // a frame around nothing
    }

    void itIsReadAloud()
    {
        Shown shown;
        QVERIFY(shown.openReplayed());
        QAccessibleInterface *strip = QAccessible::queryAccessibleInterface(shown.strip());
        QVERIFY(strip && strip->tableInterface());
        QVERIFY(!strip->text(QAccessible::Name).isEmpty() && !strip->text(QAccessible::Description).isEmpty());
        const int local = shown.rowOf(u"local-switch"_s);
        const QString cell = strip->tableInterface()->cellAt(local, 10)->text(QAccessible::Name);
        QVERIFY2(cell.contains(u"miss"_s) && cell.contains(shown.model()->strategy(local).column.title), qPrintable(cell));
        QVERIFY(cell.contains(u"main"_s));
        const QString head = shown.model()->headerData(local, Qt::Vertical, Qt::AccessibleTextRole).toString();
        QVERIFY2(head.endsWith(u" h"_s), qPrintable(head));
        for (const QString &name : {u"totals"_s, u"keyChanges"_s, u"mix"_s, u"commitTable"_s})
            QVERIFY2(!shown.table(name)->accessibleName().isEmpty(), qPrintable(name));
        QVERIFY(shown.page->findChild<HoursChart *>()->accessibleDescription().contains(u" h"_s));
        for (const QComboBox *box : shown.page->findChildren<QComboBox *>())
            QVERIFY(!box->accessibleName().isEmpty());
    }

    /// However many commits there are, those that are seen are painted.
    void twoThousandCommits()
    {
        Shown shown;
        QVERIFY(shown.openReplayed(2200));
        shown.choose(u"historyCommits"_s, u"2,000"_s);
        QVERIFY(shown.wait());
        QCOMPARE(shown.model()->columnCount(), 2000);
        activate(*shown.page);
        StripView *strip = shown.strip();
        strip->setFocus();
        strip->viewport()->repaint();
        const int seen = strip->viewport()->width() / strip->columnWidth(0) + 1;
        QVERIFY2(strip->paintedCommits() <= seen + 12 && strip->paintedCommits() >= seen - 2,
                 qPrintable(QString::number(strip->paintedCommits())));
        for (int i = 0; i < 500; ++i)
            QTest::keyClick(strip, Qt::Key_Left);
        QCOMPARE(strip->currentIndex().column(), 1499);
        QVERIFY(strip->visualRect(strip->currentIndex()).intersects(strip->viewport()->rect()));
        strip->viewport()->repaint();
        QVERIFY(strip->paintedCommits() <= seen + 12);
        QTest::keyClick(strip, Qt::Key_Home);
        QCOMPARE(strip->currentIndex().column(), 0);
    }

    void onlyWhatMattersIsReplayedAnew()
    {
        Shown shown;
        QVERIFY(shown.openReplayed());
        shown.document.outlook().setScenario(estimate::Scenario::Cold);
        shown.document.outlook().setEvent(gitlab::Event{});
        shown.document.selectJob(u"test"_s);
        QVERIFY(shown.page->isCurrent());
        shown.document.outlook().setRunner(builtInKnowledge()->facts.runners.constLast().id);
        QVERIFY(!shown.page->isCurrent());
        QVERIFY(shown.wait());
        QCOMPARE(shown.replay().runner, builtInKnowledge()->facts.runners.constLast().title);
        // Somebody commits.
        const HistoryRepository repository(shown.folder.path());
        shown.write(u"b.ml"_s, "let b = 1\n");
        QCOMPARE(repository.git({u"add"_s, u"b.ml"_s}), QByteArray());
        QCOMPARE(repository.git({u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s, u"commit"_s, u"-q"_s, u"-m"_s, u"b"_s}),
                 QByteArray());
        QVERIFY(shown.document.reload());
        QTRY_COMPARE_WITH_TIMEOUT(shown.model()->columnCount(), 22, patience);
        // The text is another one.
        shown.document.change(u"comment"_s, {{{0, 0}, "# mine\n"}});
        QVERIFY(!shown.page->isCurrent());
        QVERIFY(shown.wait());
    }

    void aCancelledReplayCanBeRepeated()
    {
        Shown shown;
        QCOMPARE(writeRepository(shown.folder.path()), QByteArray());
        QVERIFY(shown.open());
        shown.page->show();
        shown.click(u"replayCancel"_s);
        QVERIFY(!shown.page->isCurrent());
        QVERIFY2(shown.state().contains(u"cancelled"_s), qPrintable(shown.state()));
        shown.click(u"empty_replayAgain"_s);
        QVERIFY(shown.wait());
        QVERIFY(shown.strip()->isVisible());
        const auto *progress = shown.page->findChild<QProgressBar *>(u"replayProgress"_s);
        QTRY_VERIFY(progress->maximum() > 0 && progress->value() == progress->maximum());
    }

    void withoutARepository()
    {
        Shown shown;
        shown.write(u".gitlab-ci.yml"_s, pipeline);
        QVERIFY(shown.open());
        shown.page->show();
        QVERIFY(shown.wait());
        QVERIFY2(shown.state().contains(u"no git repository here"_s), qPrintable(shown.state()));
        QVERIFY(!shown.strip()->isVisible());
        QVERIFY(!shown.page->findChild<QComboBox *>(u"historyBranch"_s)->isVisible());
    }

    void withoutCommits()
    {
        Shown shown;
        const HistoryRepository repository(shown.folder.path());
        QCOMPARE(repository.git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}), QByteArray());
        shown.write(u".gitlab-ci.yml"_s, pipeline);
        QVERIFY(shown.open());
        shown.page->show();
        QVERIFY(shown.wait());
        QVERIFY2(shown.state().contains(u"no commits yet"_s), qPrintable(shown.state()));
        QVERIFY(shown.state().contains(u"Commit something first."_s));
    }

    void aShallowCloneSaysSo()
    {
        const QTemporaryDir whole;
        QCOMPARE(writeRepository(whole.path()), QByteArray());
        Shown shown;
        const HistoryRepository repository(whole.path());
        QCOMPARE(repository.git({u"clone"_s, u"-q"_s, u"--depth"_s, u"5"_s, u"--branch"_s, u"main"_s, u"file://"_s + whole.path(),
                                 shown.folder.path()}),
                 QByteArray());
        QVERIFY(shown.open());
        shown.page->show();
        QVERIFY(shown.wait());
        QVERIFY(shown.strip()->isVisible());
        QVERIFY(shown.label(u"shallow"_s).contains(u"shallow clone"_s));
        Shown other;
        QVERIFY(other.openReplayed());
        QVERIFY(other.label(u"shallow"_s).isEmpty());
    }

    /// The day of few commits is wider than they are.
    void theDayOfFewCommitsIsWhole()
    {
        Shown shown;
        QVERIFY(shown.openReplayed(1));
        const QWidget *days = shown.strip()->horizontalHeader()->viewport();
        const QImage picture = const_cast<QWidget *>(days)->grab().toImage();
        const QRgb ground = picture.pixel(picture.width() - 1, 0);
        int last = 0;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y)
                last = picture.pixel(x, y) != ground ? x : last;
        }
        const QFontMetrics metrics(theme::font(theme::Text::Secondary));
        const int wanted = metrics.horizontalAdvance(compare::dayOf(shown.model()->commit(0)));
        QVERIFY2(last >= wanted - 3 && last <= wanted, qPrintable(QString::number(last)));
    }

    void aTextThatCannotBeReadIsSaid()
    {
        Shown shown;
        QVERIFY(shown.openReplayed());
        shown.document.change(u"break"_s, {{{0, 0}, "oops: [\n"}});
        QVERIFY2(shown.state().startsWith(u"The text cannot be read now"_s), qPrintable(shown.state()));
        shown.document.undoStack()->undo();
        QVERIFY(shown.wait());
        QVERIFY(shown.strip()->isVisible());
    }

    void nothingToReplay()
    {
        Shown shown;
        QVERIFY(shown.openReplayed());
        shown.document.change(u"clear"_s, {{{0, shown.document.text().size()}, "stages: [test]\n"}});
        QVERIFY2(shown.state().contains(u"Add a job"_s), qPrintable(shown.state()));
        shown.document.change(u"never"_s, {{{0, shown.document.text().size()}, "workflow: {rules: [{when: never}]}\n" + pipeline}});
        QVERIFY(shown.wait());
        QVERIFY2(shown.state().startsWith(u"There is nothing to replay"_s), qPrintable(shown.state()));
        QVERIFY2(shown.state().contains(u"Only pushes are replayed, and there is no pipeline for a push to main."_s),
                 qPrintable(shown.state()));
        QVERIFY2(!shown.state().contains(u"another event"_s), qPrintable(shown.state())); // there is no choice of one
        QVERIFY(!shown.strip()->isVisible());
    }

    /// Nothing of a project that was left is shown, and its choices are gone.
    void anotherProjectBeginsAnew()
    {
        Shown shown;
        QVERIFY(shown.openReplayed());
        shown.choose(u"historyBranch"_s, u"fix"_s);
        QVERIFY(shown.wait());
        const QTemporaryDir other;
        QCOMPARE(writeRepository(other.path(), 5), QByteArray());
        QVERIFY(shown.document.openFolder(other.path()));
        QVERIFY(shown.wait());
        QCOMPARE(shown.page->findChild<QComboBox *>(u"historyBranch"_s)->currentIndex(), 0);
        QCOMPARE(shown.model()->columnCount(), 6);
        shown.document.close();
        QVERIFY(!shown.strip()->isVisible());
    }

    void aPageThatGoesWhileItReplaysWaits()
    {
        Shown shown;
        QCOMPARE(writeRepository(shown.folder.path()), QByteArray());
        QVERIFY(shown.open());
        shown.page->show();
        shown.page.reset(); // the thread reads copies, and is waited for
        QCOMPARE(shown.document.text(), pipeline);
    }
};

QTEST_MAIN(HistoryPageTest)
#include "tst_history_page.moc"
