// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "app/compare/column_card.h"
#include "app/compare/column_row.h"
#include "app/compare/compare_page.h"
#include "app/compare/compare_work.h"
#include "app/compare/crossover_chart.h"
#include "app/compare/phase_chart.h"
#include "app/theme/theme.h"
#include "app/widgets/chip.h"
#include "app/widgets/diff_view.h"
#include "app/widgets/labels.h"
#include "tests/app/active.h"
#include "tests/app/opened.h"

#include <QAction>
#include <QApplication>
#include <QBarCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineSeries>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

#include <cmath>

using namespace caravan;
using namespace caravan::comparing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = R"(# mine
build:
  image: ocaml/opam:debian-13-ocaml-5.4
  script:
    - opam install . --deps-only
    - opam exec -- dune build
variables: {FF_DISABLE_UMASK_FOR_DOCKER_EXECUTOR: "true"} # so that git takes the checkout
)";

struct Opened : OpenedDocument {
    std::unique_ptr<ComparePage> page = std::make_unique<ComparePage>(&document);
    QList<Error> errors;

    explicit Opened(const QByteArray &text = sample) : OpenedDocument(text, smallProject())
    {
        QObject::connect(page.get(), &ComparePage::failed, page.get(), [this](const Error &e) { errors.append(e); });
        page->resize(1440, 830);
    }
    bool showCompared()
    {
        page->show();
        return waitForCards();
    }
    bool waitForCards() const
    {
        return QTest::qWaitFor([&] { return page->isCurrent() && !cards().isEmpty(); }, 20000);
    }
    QList<ColumnCard *> cards() const
    {
        QList<ColumnCard *> shown;
        for (ColumnCard *card : page->findChildren<ColumnCard *>()) {
            if (card->isVisible())
                shown.append(card);
        }
        return shown;
    }
    ColumnCard *card(const QString &strategy) const
    {
        for (ColumnCard *card : cards()) {
            if (card->objectName() == strategy)
                return card;
        }
        return nullptr;
    }
    QString strategyInUse() const { return recipes::nameOf(document.derived().recognised.value(u"build"_s).strategy); }
};

} // namespace

/// The columns of the comparison, and what "Use this" does.
class ComparePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// How often runs are in which scenario is read from the project's history, and is the same in the window and on the command line.
    void theMixIsThatOfTheCommand()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("The git program is not installed.");
        OpenedDocument opened(sample, smallProject());
        const auto git = [&](const QStringList &words) {
            QProcess process;
            process.setWorkingDirectory(opened.folder.path());
            process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s} + words);
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        };
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
        for (int i = 0; i < 30; ++i) { // every third commit changes the dependencies
            if (i % 3 == 0)
                opened.write(u"demo.opam"_s,
                             smallProject().value(u"demo.opam"_s).replace("\"dune\"", i % 2 ? "\"dune\" \"logs\"" : "\"dune\""));
            opened.write(u"src/a.ml"_s, "let a = " + QByteArray::number(i) + '\n');
            git({u"add"_s, u"."_s});
            git({u"commit"_s, u"-q"_s, u"-m"_s, QString::number(i)});
        }
        QVERIFY(opened.document.openFolder(opened.folder.path()));
        const Outcome outcome = compareNow(taskOf(opened.document, Images::AsNow), {});
        QVERIFY(outcome.result);
        const compare::ScenarioMix &mix = outcome.result->mix;
        QVERIFY2(mix.of(estimate::Scenario::Dependencies) > 0.15, qPrintable(QString::number(mix.of(estimate::Scenario::Dependencies))));
        const cli::Output said = cli::run({u"compare"_s, u"--json"_s, u"--strategy"_s, u"image-switch"_s, opened.folder.path()});
        QCOMPARE(said.exit, cli::Exit::Fine);
        const QJsonObject shares = QJsonDocument::fromJson(said.out).object().value(u"mix"_s).toObject();
        QVERIFY2(!shares.isEmpty(), said.out.left(400));
        for (const estimate::Scenario scenario : estimate::allScenarios) {
            const double share = shares.value(u"shares"_s)[estimate::scenarioId(scenario)].toDouble();
            QVERIFY2(std::abs(share - mix.of(scenario)) < 0.002, qPrintable(estimate::scenarioId(scenario)));
        }
        QCOMPARE(shares.value(u"source"_s).toString(), mix.provenance.source);
    }

    void initTestCase() { theme::apply(*qApp, {}); }

    void everyStrategyHasAColumn()
    {
        Opened opened;
        QVERIFY(!opened.page->isCurrent()); // it compares when it is shown
        QVERIFY(opened.showCompared());
        QStringList wanted;
        for (const recipes::Strategy &strategy : builtInKnowledge()->catalogue.strategies)
            wanted.append(recipes::nameOf(strategy.id));
        wanted.append(u"as-it-is"_s);
        QStringList shown;
        int best = 0;
        for (const ColumnCard *card : opened.cards()) {
            shown.append(card->objectName());
            best += card->findChild<QWidget *>(u"best"_s) ? 1 : 0;
            // One needs a newer OCaml than the job has, its line calls opam, and it runs no program of its own.
            const recipes::Strategy *strategy = builtInKnowledge()->catalogue.strategy(card->strategy());
            const auto *bar = card->findChild<PhaseBar *>();
            QVERIFY2(bar ? !bar->segments().isEmpty()
                         : !strategy->usesOpam || !strategy->imageOcaml.isEmpty() || !strategy->programFolder.isEmpty(),
                     qPrintable(recipes::nameOf(card->strategy())));
        }
        wanted.sort();
        shown.sort();
        QCOMPARE(shown, wanted);
        QCOMPARE(best, 1);
        QVERIFY(!opened.page->findChild<TextLabel *>(u"because"_s)->text().isEmpty());
        const auto *chart = opened.page->findChild<PhaseChart *>();
        QVERIFY(chart->accessibleDescription().contains(u"min"_s));
    }

    /// Nothing lies over a card, at any width: what is below begins where the cards end.
    void cardsHaveTheirHeight_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1440, 830), QSize(1024, 640), QSize(960, 480)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    void cardsHaveTheirHeight()
    {
        QFETCH(const QSize, size);
        Opened opened;
        QVERIFY(opened.showCompared());
        for (const QSize &next : {size, QSize(1200, 700), size}) {
            opened.page->resize(next);
            const auto *row = opened.page->findChild<QWidget *>(u"columns"_s);
            const auto *chart = opened.page->findChild<PhaseChart *>();
            const auto bottomOf = [&](const QWidget *widget) { return widget->mapTo(opened.page.get(), QPoint(0, widget->height())).y(); };
            QTRY_VERIFY(chart->mapTo(opened.page.get(), QPoint()).y() > bottomOf(row));
            for (const ColumnCard *card : opened.cards()) {
                QTRY_VERIFY2(bottomOf(card) <= bottomOf(row), qPrintable(u"%1 > %2"_s.arg(bottomOf(card)).arg(bottomOf(row))));
                QTRY_VERIFY(card->height() >= card->heightForWidth(card->width()));
            }
        }
    }

    void aStrategyIsUsedAndTakenBack()
    {
        Opened opened;
        QVERIFY(opened.showCompared());
        QVERIFY(opened.strategyInUse() != u"local-switch"_s);
        opened.card(u"local-switch"_s)->findChild<QPushButton *>(u"use"_s)->click();
        QVERIFY2(opened.errors.isEmpty(), opened.errors.isEmpty() ? "" : qPrintable(opened.errors.constFirst().message));
        QCOMPARE(opened.strategyInUse(), u"local-switch"_s);
        QVERIFY(opened.document.text().startsWith("# mine\nbuild:\n"));
        QVERIFY(opened.waitForCards());
        QVERIFY(!opened.card(u"local-switch"_s)->findChild<QPushButton *>(u"use"_s)->isEnabled());
        opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), sample);
    }

    /// Who uses a column sees it where it was clicked, and has the keyboard there.
    void theViewStaysAtTheColumnInUse()
    {
        Opened opened;
        opened.page->resize(900, 700);
        QVERIFY(opened.showCompared());
        activate(*opened.page);
        auto *row = opened.page->findChild<ColumnRow *>(u"columns"_s);
        QScrollBar *bar = row->horizontalScrollBar();
        const QList<ColumnCard *> cards = opened.cards();
        const auto useOf = [](const ColumnCard *card) { return card->findChild<QPushButton *>(u"use"_s); };
        const auto found = std::find_if(cards.cbegin() + 5, cards.cend(), [&](const ColumnCard *card) { return useOf(card)->isEnabled(); });
        QVERIFY(found != cards.cend());
        const QString name = (*found)->objectName();
        QTRY_VERIFY(bar->maximum() > 100);
        row->ensureWidgetVisible(*found);
        bar->setValue(std::min(bar->value(), bar->maximum() - 50));
        QPushButton *use = useOf(*found);
        const int before = bar->value();
        QVERIFY(before > 0 && before < bar->maximum());
        use->setFocus(Qt::MouseFocusReason);
        QTest::mouseClick(use, Qt::LeftButton);
        QVERIFY(opened.waitForCards());
        QCoreApplication::processEvents();
        QVERIFY(!useOf(opened.card(name))->isEnabled());
        QCOMPARE(bar->value(), before);
        QVERIFY(QApplication::focusWidget() && opened.card(name)->isAncestorOf(QApplication::focusWidget()));
    }

    void theDifferenceIsShown()
    {
        Opened opened;
        QVERIFY(opened.showCompared());
        opened.card(u"local-switch"_s)->findChild<QPushButton *>(u"show"_s)->click();
        const auto *shown = opened.page->findChild<QComboBox *>(u"differenceTo"_s);
        QVERIFY(shown->currentText().contains(builtInKnowledge()->catalogue.strategy(u"local-switch")->title));
        const QString text = opened.page->findChild<DiffView *>()->toPlainText();
        QVERIFY(text.contains(u"\n+"_s));
        QVERIFY(text.contains(u"_opam"_s));
    }

    /// The texts of any two strategies, one of which may be what is there now.
    void anyTwoAreSetSideBySide()
    {
        Opened opened;
        QVERIFY(opened.showCompared());
        auto *from = opened.page->findChild<QComboBox *>(u"differenceFrom"_s);
        auto *to = opened.page->findChild<QComboBox *>(u"differenceTo"_s);
        const auto choose = [](QComboBox *choice, const QString &id) {
            choice->setCurrentIndex(choice->findData(id));
            Q_EMIT choice->activated(choice->currentIndex());
        };
        choose(from, u"local-switch"_s);
        choose(to, u"moved-switch"_s);
        const QString text = opened.page->findChild<DiffView *>()->toPlainText();
        QVERIFY(text.contains(u"\n-"_s) && text.contains(u"\n+"_s) && text.contains(u"mv "_s));
        choose(to, u"local-switch"_s);
        QCOMPARE(opened.page->findChild<DiffView *>()->toPlainText(), u"Both texts are the same."_s);
    }

    void columnsAreSortedAndChosen()
    {
        Opened opened;
        QVERIFY(opened.showCompared());
        auto *order = opened.page->findChild<QComboBox *>(u"columnOrder"_s);
        order->setCurrentIndex(order->findText(u"by cold time"_s));
        Q_EMIT order->activated(order->currentIndex());
        const compare::Comparison comparison = *compareNow(taskOf(opened.document, Images::AsNow), {}).result;
        double before = 0;
        for (const ColumnCard *card : opened.cards()) {
            const auto column = std::find_if(comparison.columns.cbegin(), comparison.columns.cend(),
                                             [&](const compare::Column &one) { return one.id() == card->objectName(); });
            if (column->isNow)
                continue; // it comes first
            if (!column->works())
                break;
            QVERIFY(column->of(estimate::Scenario::Cold).wall.p50.count() >= before);
            before = column->of(estimate::Scenario::Cold).wall.p50.count();
        }
        QVERIFY(before > 0);
        const qsizetype count = opened.cards().size();
        opened.page->findChild<QAction *>(u"strategy-local-switch"_s)->trigger();
        QCOMPARE(opened.cards().size(), count - 1);
        QVERIFY(!opened.card(u"local-switch"_s));
        opened.page->findChild<QAction *>(u"strategy-local-switch"_s)->trigger();
        QVERIFY(opened.card(u"local-switch"_s));
    }

    /// Where strategies cross: the numbers are those of the report.
    void whereTheyCrossIsDrawn()
    {
        Opened opened;
        QVERIFY(opened.showCompared());
        opened.page->findChild<QPushButton *>(u"chartCrossover"_s)->click();
        auto *chart = opened.page->findChild<CrossoverChart *>();
        QVERIFY(chart->isVisible());
        const compare::Crossover crossover = compare::crossoverOf(*compareNow(taskOf(opened.document, Images::AsNow), {}).result);
        const QStringList lines = chart->asTable().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), crossover.lines.size() + 1);
        QCOMPARE(lines.at(1).split(u'\t').at(1), QString::number(crossover.lines.constFirst().none.count() / 60, 'f', 3));
        QCOMPARE(chart->findChild<QChartView *>()->chart()->series().size(), crossover.lines.size() + 1); // and the share that runs have now
        opened.page->findChild<QPushButton *>(u"copyChart"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), chart->asTable());
        QList<QPointF> numbers; // of lines that end as high they stand beside each other
        for (QAbstractSeries *series : chart->findChild<QChartView *>()->chart()->series()) {
            const auto *line = qobject_cast<QLineSeries *>(series);
            if (!line->pointLabelsVisible())
                continue;
            QCOMPARE(line->count(), 3);
            for (const QPointF &other : std::as_const(numbers))
                QVERIFY2(std::abs(other.x() - line->at(1).x()) > 5 || std::abs(other.y() - line->at(1).y()) > 0.2, qPrintable(line->name()));
            numbers.append(line->at(1));
        }
        QCOMPARE(numbers.size(), crossover.lines.size());
    }

    void aComparisonIsKept_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("html") << u"html"_s << "<!DOCTYPE html>"_ba;
        QTest::newRow("pdf") << u"pdf"_s << "%PDF-1."_ba;
        QTest::newRow("csv") << u"csv"_s << QByteArray();
        QTest::newRow("markdown") << u"md"_s << "# "_ba;
        QTest::newRow("png") << u"png"_s << "\x89PNG"_ba;
    }

    void aComparisonIsKept()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        Opened opened;
        QVERIFY(opened.showCompared());
        const QString path = opened.folder.filePath(u"comparison."_s + suffix);
        QObject::connect(opened.page.get(), &ComparePage::exportWanted, opened.page.get(), [&](const QString &wanted) {
            QCOMPARE(wanted, suffix);
            opened.page->exportTo(path);
        });
        opened.page->findChild<QAction *>(u"export-"_s + suffix)->trigger();
        QVERIFY(opened.errors.isEmpty());
        const QByteArray bytes = readBytes(path);
        QVERIFY2(bytes.startsWith(begin) && bytes.size() > 500, bytes.left(200).constData());
        if (suffix == "png"_L1) { // every column is on it, those too that are scrolled out of sight
            const QList<ColumnCard *> cards = opened.page->findChildren<ColumnCard *>();
            QVERIFY(cards.size() > 6);
            QVERIFY2(QImage(path).width() > cards.size() * 200, qPrintable(QString::number(QImage(path).width())));
        }
        if (suffix == "pdf"_L1) { // with charts that fit on a page
            QVERIFY2(bytes.size() < 2'000'000, qPrintable(QString::number(bytes.size())));
            const qsizetype pages = bytes.count("/Type /Page\n");
            QVERIFY2(pages >= 2 && pages <= 9, qPrintable(QString::number(pages)));
        }
        if (suffix == "csv"_L1 || suffix == "md"_L1 || suffix == "html"_L1)
            QVERIFY(bytes.contains("Local switch"));
        opened.page->exportTo(opened.folder.filePath(u"comparison.doc"_s));
        QCOMPARE(opened.errors.size(), 1);
    }

    /// The best combinations come in front of the columns, and each can be used.
    void theBestIsSearchedFor()
    {
        Opened opened;
        QVERIFY(opened.showCompared());
        const qsizetype columns = opened.cards().size();
        opened.page->findChild<QPushButton *>(u"searchBest"_s)->click();
        QVERIFY(!opened.page->isCurrent());
        QVERIFY(opened.waitForCards());
        const QList<ColumnCard *> cards = opened.cards();
        QVERIFY(cards.size() > columns && cards.size() <= columns + 4 + 4); // the best, and single edits
        QStringList distinctions;
        for (const ColumnCard *card : cards) {
            for (const Chip *chip : card->findChildren<Chip *>(u"best"_s))
                distinctions.append(chip->text());
        }
        for (const QString &distinction : {u"fastest"_s, u"greenest"_s, u"simplest"_s})
            QCOMPARE(distinctions.count(distinction), 1);
        QVERIFY(!distinctions.contains(u"best"_s)); // nor is anything else called so
        // The sentence is about columns that are there, and no two are called the same.
        const QString said = opened.page->findChild<QLabel *>(u"because"_s)->text();
        QStringList titles;
        for (const ColumnCard *card : cards) {
            QVERIFY2(!titles.contains(card->accessibleName()), qPrintable(card->accessibleName()));
            titles.append(card->accessibleName());
        }
        QVERIFY2(std::any_of(cards.cbegin(), cards.cend(),
                             [&](const ColumnCard *card) { return said.contains(u": "_s + card->accessibleDescription()); }),
                 qPrintable(said));
        // A combination may be called as a column is: each has its bar and its name all the same.
        const auto *chart = opened.page->findChild<PhaseChart *>();
        const QChart *drawn = chart->findChild<QChartView *>()->chart();
        const auto *names = qobject_cast<QBarCategoryAxis *>(drawn->axes(Qt::Vertical).constFirst());
        QCOMPARE(names->count(), chart->accessibleDescription().count(u'\n') + 1);
        // The figures of all cards stand in rows.
        QTRY_COMPARE(cards.constFirst()->findChild<PhaseBar *>()->y(), cards[1]->findChild<PhaseBar *>()->y());
        ColumnCard *first = cards.constFirst();
        QVERIFY(first->objectName().startsWith("found "_L1));
        const QString strategy = recipes::nameOf(first->strategy());
        first->findChild<QPushButton *>(u"use"_s)->click();
        QVERIFY(opened.errors.isEmpty());
        QVERIFY2(opened.document.text() != sample && opened.document.text().contains("# mine\nbuild:\n"),
                 opened.document.text().constData());
        QVERIFY(opened.waitForCards());
        QCOMPARE(opened.strategyInUse(), strategy);
        for (const ColumnCard *card : opened.cards())
            QVERIFY(!card->objectName().startsWith("found "_L1)); // they were about the text before
        opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), sample);
    }

    /// Alpine or Debian?
    void otherImagesAreCompared()
    {
        Opened opened;
        QVERIFY(opened.showCompared());
        const qsizetype columns = opened.cards().size();
        opened.page->findChild<QCheckBox *>(u"otherImages"_s)->click();
        QVERIFY(opened.waitForCards());
        QVERIFY(opened.cards().size() >= 2 * columns);
        const QList<ColumnCard *> cards = opened.cards();
        const auto isAlpine = [](const ColumnCard *card) { return card->objectName().startsWith("local-switch@ocaml/opam:alpine"_L1); };
        const auto alpine = std::find_if(cards.cbegin(), cards.cend(), isAlpine);
        QVERIFY(alpine != cards.cend());
        (*alpine)->findChild<QPushButton *>(u"use"_s)->click();
        QVERIFY(opened.document.text().contains("image: ocaml/opam:alpine"));
    }

    void aChangeIsFollowed()
    {
        Opened opened;
        QVERIFY(opened.showCompared());
        opened.document.change(u"comment"_s, {{{0, 6}, "# ours"}});
        QVERIFY(opened.waitForCards());
        opened.card(u"local-switch"_s)->findChild<QPushButton *>(u"use"_s)->click();
        QVERIFY(opened.document.text().startsWith("# ours\nbuild:\n"));
    }

    /// Every column has both scenarios: that people look at the other one makes no work here. Another runner does.
    void onlyWhatMattersIsComparedAnew()
    {
        Opened opened;
        QVERIFY(opened.showCompared());
        opened.document.outlook().setScenario(estimate::Scenario::Cold);
        opened.document.selectJob(u"build"_s);
        QVERIFY(opened.page->isCurrent());
        opened.document.outlook().setRunner(builtInKnowledge()->facts.runners.constLast().id);
        QVERIFY(!opened.page->isCurrent());
        QVERIFY(opened.waitForCards());
    }

    /// A comparison that lasts is shown with how far it is, and can be stopped.
    void aStoppedComparisonCanBeRepeated()
    {
        Opened opened;
        opened.page->show();
        opened.page->findChild<QPushButton *>(u"comparisonCancel"_s)->click();
        QVERIFY(!opened.page->isCurrent());
        QVERIFY(opened.cards().isEmpty());
        opened.page->findChild<QAction *>(u"compareAgain"_s)->trigger();
        QVERIFY(opened.waitForCards());
        const auto *progress = opened.page->findChild<QProgressBar *>(u"comparisonProgress"_s);
        QTRY_COMPARE(progress->value(), int(builtInKnowledge()->catalogue.strategies.size()) + 1); // and the pipeline as it is
        QCOMPARE(progress->maximum(), progress->value());
    }

    void nothingToCompare()
    {
        Opened opened("");
        opened.page->show();
        QVERIFY(opened.cards().isEmpty());
        QVERIFY(opened.page->findChild<TextLabel *>(u"emptyTitle"_s));
    }

    void anEventWithoutAPipelineIsSaid()
    {
        Opened opened;
        gitlab::Event event;
        event.source = gitlab::PipelineSource::MergeRequest;
        opened.document.outlook().setEvent(event);
        opened.page->show();
        QVERIFY(opened.cards().isEmpty());
        const QList<TextLabel *> labels = opened.page->findChildren<TextLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const TextLabel *label) {
            return label->isVisible() && label->text().startsWith("GitLab makes no pipeline for a merge request of feature."_L1);
        }));
        opened.document.outlook().setEvent(gitlab::Event{});
        QVERIFY(opened.waitForCards());
        QVERIFY(opened.page->findChild<TextLabel *>(u"because"_s)->text().contains(u"the pipeline for a push to main"_s));
    }

    void whatFailsHasNoBar()
    {
        QByteArray text = sample;
        text.replace("    - opam install", "    - sudo apk update && sudo apk add gmp-dev\n    - opam install");
        Opened opened(text);
        QVERIFY(opened.showCompared());
        const auto *chart = opened.page->findChild<PhaseChart *>();
        QVERIFY(!chart->accessibleDescription().contains(u"Local switch"_s));
        QVERIFY(chart->accessibleDescription().isEmpty() && !chart->isVisible()); // no strategy works
    }

    void aTextThatCannotBeReadIsSaid()
    {
        Opened opened;
        QVERIFY(opened.showCompared());
        opened.document.change(u"break"_s, {{{0, 0}, "oops: [\n"}});
        QVERIFY(opened.cards().isEmpty());
        opened.document.undoStack()->undo();
        QVERIFY(opened.waitForCards());
    }

    void aPageThatGoesWhileItComparesWaits()
    {
        Opened opened;
        opened.page->show();
        opened.page.reset(); // the thread reads copies, and is waited for
        QCOMPARE(opened.document.text(), sample);
    }
};

QTEST_MAIN(ComparePageTest)
#include "tst_compare_page.moc"
