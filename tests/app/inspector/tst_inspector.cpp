// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/block_gestures.h"
#include "app/document/untimed.h"
#include "app/inspector/entry_chip.h"
#include "app/inspector/image_section.h"
#include "app/inspector/inspector_panel.h"
#include "app/inspector/strategy_section.h"
#include "app/inspector/time_section.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/link_label.h"
#include "tests/app/active.h"
#include "tests/app/opened.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace caravan;
using namespace caravan::inspector;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = R"(stages: [build, test]
variables: {FF_DISABLE_UMASK_FOR_DOCKER_EXECUTOR: "true"} # so that git takes the checkout
.base:
  image: alpine:3.24

build:
  stage: build
  image: ocaml/opam:debian-13-ocaml-5.4
  cache:
    key:
      files: [demo.opam]
      prefix: opam
    paths: [_opam]
  script:
    - opam install . --deps-only
    - opam exec -- dune build

note:
  stage: test
  extends: .base
  needs: [build]
  script:
    - echo "<b>done</b>"
)";

struct Opened : OpenedDocument {
    std::unique_ptr<InspectorPanel> panel = std::make_unique<InspectorPanel>(&document);
    QList<Error> errors;

    explicit Opened(const QString &job = {}) : OpenedDocument(sample, smallProject())
    {
        QObject::connect(panel.get(), &InspectorPanel::failed, panel.get(), [this](const Error &e) { errors.append(e); });
        panel->resize(400, 900);
        panel->show();
        activate(*panel);
        document.selectJob(job);
    }
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return panel->findChild<Widget *>(name);
    }
    const gitlab::Job &job(const QString &name) const { return *document.derived().pipeline.job(name); }
    QByteArray replaced(const QByteArray &before, const QByteArray &after) const
    {
        QByteArray text = sample;
        return text.replace(before, after);
    }
};

} // namespace

/// Fields of the inspector: what they show, and that they change their own lines only.
class InspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, {}); }

    void nothingSelectedShowsThePipeline()
    {
        Opened opened;
        QVERIFY(opened.find<QWidget>(u"pipelineSummary"_s)->isVisible());
        QVERIFY(!opened.find<QWidget>(u"inspectorJob"_s)->isVisible());
        QVERIFY(opened.find<TextLabel>(u"criticalPath"_s)->text().contains(u"build"_s));
        opened.document.selectJob(u"build"_s);
        QVERIFY(!opened.find<QWidget>(u"pipelineSummary"_s)->isVisible());
        QCOMPARE(opened.find<ElidedLabel>(u"inspectorName"_s)->text(), u"build"_s);
        QVERIFY(opened.find<ElidedLabel>(u"inspectorKind"_s)->text().contains(u"build"_s));
    }

    void aPipelineThatFailsHasNoTotals()
    {
        Opened opened;
        QVERIFY(opened.find<QWidget>(u"totals"_s)->isVisible());
        opened.document.change(u"text"_s, difference(opened.document.text(), "build:\n  image: debian:13\n  script: [opam list]\n"));
        QVERIFY(!opened.find<QWidget>(u"totals"_s)->isVisible());
        QVERIFY(!opened.find<QWidget>(u"criticalPath"_s)->isVisible());
        QVERIFY(opened.find<TextLabel>(u"untimed"_s)->text().contains(u"“opam”"_s));
    }

    void aPipelineThatIsNotMadeHasNoTotals()
    {
        Opened opened;
        gitlab::Event event;
        event.source = gitlab::PipelineSource::MergeRequest;
        opened.document.outlook().setEvent(event);
        QCOMPARE(opened.find<TextLabel>(u"untimed"_s)->text(), u"GitLab makes no pipeline for a merge request of feature."_s);
        QVERIFY(!opened.find<QWidget>(u"totals"_s)->isVisible());
        opened.document.outlook().setEvent({});
        QVERIFY(opened.find<QWidget>(u"totals"_s)->isVisible());
        QVERIFY(!opened.find<QWidget>(u"untimed"_s)->isVisible());
    }

    /// Jobs that the chosen pipeline does not have are counted neither as timed nor as left out.
    void countsAreOfTheChosenPipeline()
    {
        Opened opened;
        const QByteArray text = "stages: [test]\na:\n  image: debian:13\n  script: [echo a]\nb:\n  image: debian:13\n  script: [echo b]\n"
                                "  rules:\n    - if: $CI_COMMIT_TAG\nc:\n  trigger: {project: acme/c}\nd:\n  trigger: {project: acme/d}\n"
                                "  rules:\n    - if: $CI_COMMIT_TAG\n";
        opened.document.change(u"text"_s, difference(opened.document.text(), text));
        const auto stage = [&] { return opened.find<QWidget>(u"stages"_s)->findChildren<TextLabel *>().constLast()->text(); };
        const auto coverage = [&] { return coverageText(opened.document.derived(), estimate::Scenario::Warm); };
        QCOMPARE(coverage(), u"1 of 4 job(s) timed"_s);
        QCOMPARE(stage(), u"4 job(s)"_s);
        const Derived &derived = opened.document.derived();
        QVERIFY(whyUntimed(derived, estimate::Scenario::Warm, *derived.pipeline.job(u"c"_s)).contains(u"starts another pipeline"_s));
        QVERIFY(whyUntimed(derived, estimate::Scenario::Warm, *derived.pipeline.job(u"d"_s)).contains(u"is not in the pipeline for"_s));
        opened.document.outlook().setEvent(gitlab::Event());
        QCOMPARE(coverage(), u"1 of 2 job(s) timed"_s);
        QCOMPARE(stage(), u"2 of 4 job(s)"_s);
    }

    void aJobWithoutATimeSaysWhy()
    {
        Opened opened(u"build"_s);
        const QByteArray tagged = "other:\n  script: [make]\nbuild:\n  script: [make]\n  rules:\n    - if: $CI_COMMIT_TAG\n";
        opened.document.change(u"text"_s, difference(opened.document.text(), tagged));
        QCOMPARE(opened.find<QLabel>(u"reasons"_s)->text(), u"“build” is not in the pipeline for a push to main, which is what is timed."_s);
    }

    void whatATagSaysIsShown()
    {
        Opened opened(u"build"_s);
        const QByteArray older = opened.replaced("debian-13-ocaml-5.4", "alpine-3.20-ocaml-5.2");
        opened.document.change(u"text"_s, difference(opened.document.text(), older));
        QVERIFY(opened.find<ElidedLabel>(u"imageFacts"_s)->text().contains(u"Alpine 3.20"_s));
        QCOMPARE(opened.find<QComboBox>(u"ocamlVersion"_s)->currentText(), u"5.2"_s);
    }

    /// Nobody waits for the list who selects the first job; what the field says is that job's all the same.
    void theImagesAreOfferedBeforeAJobIsSelected()
    {
        Opened opened;
        const auto *image = opened.find<QComboBox>(u"image"_s);
        QTRY_VERIFY(image->count() > 0);
        opened.document.selectJob(u"build"_s);
        QCOMPARE(image->currentText(), u"ocaml/opam:debian-13-ocaml-5.4"_s);
        const int all = image->count();
        // Of another project, whose job of the same name has the same image.
        const QString folder = opened.document.project()->folder;
        QVERIFY(opened.document.openFolder(folder));
        QTRY_COMPARE(image->count(), all);
        QCoreApplication::processEvents();
        opened.document.selectJob(u"build"_s);
        QCOMPARE(image->currentText(), u"ocaml/opam:debian-13-ocaml-5.4"_s);
    }

    void theImageIsTyped()
    {
        Opened opened(u"build"_s);
        auto *image = opened.find<QComboBox>(u"image"_s);
        QCOMPARE(image->currentText(), u"ocaml/opam:debian-13-ocaml-5.4"_s);
        image->lineEdit()->selectAll();
        QTest::keyClicks(image->lineEdit(), u"alpine:3.24"_s);
        QTest::keyClick(image->lineEdit(), Qt::Key_Return);
        QCOMPARE(opened.document.text(), opened.replaced("ocaml/opam:debian-13-ocaml-5.4", "alpine:3.24"));
        QCOMPARE(opened.document.undoStack()->count(), 1);
        opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), sample);
        QCOMPARE(image->currentText(), u"ocaml/opam:debian-13-ocaml-5.4"_s);
    }

    void theOcamlVersionChangesTheImage()
    {
        Opened opened(u"build"_s);
        const auto versions = versionsBeside(builtInKnowledge()->catalogue, u"ocaml/opam:debian-13-ocaml-5.4"_s);
        QVERIFY(versions.size() > 1);
        auto *ocaml = opened.find<QComboBox>(u"ocamlVersion"_s);
        QVERIFY(ocaml->isVisible());
        QCOMPARE(ocaml->currentText(), u"5.4"_s);
        const int other = ocaml->currentIndex() == 0 ? 1 : 0;
        const QString reference = ocaml->itemData(other).toString();
        ocaml->setCurrentIndex(other);
        Q_EMIT ocaml->activated(other);
        QCOMPARE(opened.job(u"build"_s).image->value.name, reference);
        opened.document.selectJob(u"note"_s);
        QVERIFY(!ocaml->isVisible());
    }

    void anotherImageCarriesTheStrategyAlongInOneStep()
    {
        Opened opened(u"build"_s);
        QVERIFY(useStrategy(opened.document, recipes::StrategyId::LocalSwitch, u"build"_s));
        const QByteArray before = opened.document.text();
        QVERIFY(before.contains("apt-get"));
        const int steps = opened.document.undoStack()->count();
        auto *field = opened.find<QLineEdit>(u"imageField"_s);
        field->selectAll();
        QTest::keyClicks(field, u"ocaml/opam:alpine-3.24-ocaml-5.3"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(opened.document.undoStack()->count(), steps + 1);
        QVERIFY(opened.document.text().contains("apk add") && opened.document.text().contains("ocaml-base-compiler.5.3.0"));
        QCOMPARE(recipes::nameOf(opened.document.derived().recognised.value(u"build"_s).strategy), u"local-switch"_s);
        opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), before);
    }

    void aJobThatCannotWorkSaysSo()
    {
        Opened opened(u"build"_s);
        QVERIFY(opened.find<QLabel>(u"failure"_s)->isHidden());
        opened.document.change(u"text"_s, difference(opened.document.text(), "build:\n  image: debian:13\n  script: [opam list]\n"));
        QVERIFY(!opened.find<QLabel>(u"failure"_s)->isHidden());
        QVERIFY(opened.find<QLabel>(u"failure"_s)->text().contains(u"“opam”"_s));
        for (const ChoiceCard *card : opened.panel->findChildren<ChoiceCard *>())
            QVERIFY(!card->isChecked() || card->figures() == u"fails"_s);
    }

    void imagesAreOfferedByFamily()
    {
        Opened opened(u"build"_s);
        const auto *image = opened.find<QComboBox>(u"image"_s);
        const int heading = image->findText(u"OCaml on Alpine"_s);
        QVERIFY(heading >= 0);
        QVERIFY(!(image->model()->flags(image->model()->index(heading, 0)) & Qt::ItemIsSelectable));
        QVERIFY(image->findText(u"ocaml/opam:alpine-3.24-ocaml-5.4"_s) > heading);
        QVERIFY(image->itemData(image->findText(u"ocaml/opam:alpine-3.24-ocaml-5.4"_s), Qt::ToolTipRole).toString().contains(u"musl"_s));
        for (const QString &moving : {u"ocaml/opam"_s, u"ocaml/opam:latest"_s, u"ocaml/opam:alpine"_s})
            QCOMPARE(image->findText(moving), -1);
    }

    /// A name that is another image tomorrow, or no longer made, leads to the exact one; nothing is changed before the click.
    void theExactImageIsOffered()
    {
        Opened opened(u"build"_s);
        auto *instead = opened.find<LinkLabel>(u"imageInstead"_s);
        QVERIFY(instead->isHidden());
        const QByteArray moving = opened.replaced("debian-13-ocaml-5.4", "alpine");
        opened.document.change(u"text"_s, difference(opened.document.text(), moving));
        QVERIFY(!instead->isHidden() && instead->isLink());
        QVERIFY2(instead->sentence().contains(u"every release of OCaml"_s), qPrintable(instead->sentence()));
        instead->click();
        QVERIFY(opened.job(u"build"_s).image->value.name.startsWith(u"ocaml/opam:alpine-3.24-ocaml-"_s));
        QVERIFY(instead->isHidden());
        opened.document.change(u"text"_s, difference(opened.document.text(), opened.replaced("ocaml/opam:", "ocaml/opam2:")));
        QVERIFY2(instead->sentence().contains(u"no longer rebuilt"_s), qPrintable(instead->sentence()));
    }

    void whatGoesWrongInAnImageIsSaid()
    {
        Opened opened(u"build"_s);
        const auto *faults = opened.find<TextLabel>(u"imageFaults"_s);
        QVERIFY(!faults->text().contains(u"musl"_s));
        opened.document.change(u"text"_s,
                               difference(opened.document.text(), opened.replaced("debian-13-ocaml-5.4", "alpine-3.24-ocaml-4.14")));
        QVERIFY(!faults->isHidden() && faults->text().contains(u"musl"_s));
    }

    void anImageIsPinned()
    {
        Opened opened(u"build"_s);
        auto *digest = opened.find<QLineEdit>(u"imageDigest"_s);
        QVERIFY(digest->isVisible() && digest->toolTip().contains(u"skopeo inspect"_s));
        const QByteArray sum = "sha256:" + QByteArray(64, 'b');
        digest->setFocus();
        QTest::keyClicks(digest, QString::fromUtf8(sum));
        QTest::keyClick(digest, Qt::Key_Return);
        QCOMPARE(opened.document.text(), opened.replaced("debian-13-ocaml-5.4", "debian-13-ocaml-5.4@" + sum));
        QCOMPARE(opened.document.undoStack()->count(), 1);
        QCOMPARE(opened.find<QComboBox>(u"ocamlVersion"_s)->currentText(), u"5.4"_s); // it is the same image
        digest->clear();
        QTest::keyClick(digest, Qt::Key_Return);
        QCOMPARE(opened.document.text(), sample);
        QTest::keyClicks(digest, u"sha256:12"_s);
        QTest::keyClick(digest, Qt::Key_Return);
        QCOMPARE(opened.errors.size(), 1);
        QVERIFY(opened.errors.constFirst().hint.contains(u"skopeo inspect"_s));
        QCOMPARE(opened.document.text(), sample);
        opened.document.change(u"text"_s, difference(opened.document.text(), opened.replaced("ocaml-5.4", "ocaml-$OCAML")));
        QVERIFY(!digest->isVisible()); // one digest is not that of several images
    }

    /// What an image holds that nobody knows is asked when it is chosen, once, and whenever the user wants to say it.
    void anUnknownImageIsAskedAbout()
    {
        Opened opened(u"build"_s);
        QStringList asked;
        connect(opened.panel.get(), &InspectorPanel::imageAsked, opened.panel.get(),
                [&](const QString &reference) { asked.append(reference); });
        auto *field = opened.find<QLineEdit>(u"imageField"_s);
        const auto choose = [&](const QString &reference) {
            field->selectAll();
            QTest::keyClicks(field, reference);
            QTest::keyClick(field, Qt::Key_Return);
        };
        auto *ask = opened.find<LinkLabel>(u"imageAsk"_s);
        QVERIFY(ask->isHidden());
        choose(u"registry.example.org/ci:1"_s);
        QCOMPARE(asked, QStringList{u"registry.example.org/ci:1"_s});
        QVERIFY(!ask->isHidden());
        choose(u"debian:13"_s);
        choose(u"registry.example.org/ci:1"_s);
        QCOMPARE(asked.size(), 1);
        ask->click();
        QCOMPARE(asked.size(), 2);
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(recipes::Catalogue::imagesFile());
        recipes::ImageWord word;
        word.reference = asked.constFirst();
        word.packageManager = u"apk"_s;
        word.hasOpam = true;
        word.compressed = Bytes{300e6};
        word.digest = u"sha256:"_s + QString(64, u'c');
        QVERIFY(opened.document.describeImage(word));
        QVERIFY(ask->isHidden());
        QVERIFY2(opened.find<ElidedLabel>(u"imageFacts"_s)->text().contains(u"300 MB"_s),
                 qPrintable(opened.find<ElidedLabel>(u"imageFacts"_s)->text()));
        QVERIFY(opened.find<QComboBox>(u"image"_s)->findText(u"Your own"_s) >= 0);
        auto *pin = opened.find<LinkLabel>(u"imagePin"_s); // the digest that was said can be pinned
        QVERIFY(!pin->isHidden());
        pin->click();
        QVERIFY(opened.job(u"build"_s).image->value.name.endsWith(u"@"_s + word.digest));
        QVERIFY(pin->isHidden());
        QFile::remove(recipes::Catalogue::imagesFile());
        QStandardPaths::setTestModeEnabled(false);
    }

    void factsHaveASource()
    {
        Opened opened(u"build"_s);
        auto *facts = opened.find<ElidedLabel>(u"imageFacts"_s);
        QVERIFY(facts->text().contains(u"Debian 13"_s) && facts->text().contains(u"glibc"_s) && facts->text().contains(u"as opam"_s));
        QVERIFY(facts->text().contains(u"MB"_s));
        QVERIFY(facts->toolTip().contains(u"Source"_s));
        opened.document.selectJob(u"note"_s);
        QVERIFY(facts->text().contains(u"from .base"_s)); // inherited
    }

    void anExtraComesAndGoes()
    {
        Opened opened(u"build"_s);
        const auto strategy = [&] { return recipes::nameOf(opened.document.derived().recognised.value(u"build"_s).strategy); };
        auto *box = opened.find<QCheckBox>(u"dune-cache"_s);
        QVERIFY(!box->isChecked());
        opened.find<ChoiceCard>(u"local-switch"_s)->click();
        QVERIFY(box->isVisible());
        const QByteArray plain = opened.document.text();
        box->click();
        QVERIFY2(opened.errors.isEmpty(), opened.errors.isEmpty() ? "" : qPrintable(opened.errors.constFirst().message));
        QCOMPARE(strategy(), u"local-switch+dune-cache"_s);
        QVERIFY(box->isChecked());
        QVERIFY(opened.find<ChoiceCard>(u"local-switch"_s)->isChecked());
        opened.find<ChoiceCard>(u"image-switch"_s)->click(); // what was added stays
        QCOMPARE(strategy(), u"dune-cache"_s);
        QVERIFY(opened.find<ChoiceCard>(u"dune-cache"_s)->isChecked() && !opened.find<ChoiceCard>(u"image-switch"_s)->isChecked());
        opened.document.undoStack()->undo();
        opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), plain);
        QVERIFY(!box->isChecked());
    }

    void aStrategyIsChosen()
    {
        Opened opened(u"build"_s);
        auto *local = opened.find<ChoiceCard>(u"local-switch"_s);
        auto *image = opened.find<ChoiceCard>(u"image-switch"_s);
        QVERIFY(local->isVisible());
        QCOMPARE(local->isChecked(), opened.document.derived().recognised.value(u"build"_s).strategy == recipes::StrategyId::LocalSwitch);
        image->click();
        QVERIFY2(opened.errors.isEmpty(), opened.errors.isEmpty() ? "" : qPrintable(opened.errors.constFirst().message));
        QCOMPARE(recipes::nameOf(opened.document.derived().recognised.value(u"build"_s).strategy), u"image-switch"_s);
        QVERIFY(image->isChecked());
        QVERIFY(!local->isChecked());
        opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), sample);
        QVERIFY(local->isChecked());
    }

    /// What was changed by hand in a job is said on a card, which writes the strategy once more.
    void whatDiffersFromTheStrategy()
    {
        Opened opened(u"build"_s);
        QVERIFY(useStrategy(opened.document, recipes::StrategyId::LocalSwitch, u"build"_s));
        const QByteArray whole = opened.document.text();
        auto *card = opened.find<QWidget>(u"differencesCard"_s);
        auto *text = opened.find<QLabel>(u"differences"_s);
        QTRY_VERIFY(!card->isVisible());
        const qsizetype line = whole.indexOf("    OPAMYES:");
        QVERIFY(line > 0);
        opened.document.change(u"Remove a line"_s, {{{line, whole.indexOf('\n', line) + 1}, {}}});
        QTRY_VERIFY(card->isVisible());
        QVERIFY2(text->text().contains(u"“OPAMYES”"_s), qPrintable(text->text()));
        QCOMPARE(opened.find<QLabel>(u"differencesTitle"_s)->text(), u"Differs from its strategy"_s);
        opened.find<QAbstractButton>(u"rewriteStrategy"_s)->click();
        QVERIFY2(opened.errors.isEmpty(), opened.errors.isEmpty() ? "" : qPrintable(opened.errors.constFirst().message));
        QVERIFY(opened.document.text().contains("    OPAMYES:"));
        QTRY_VERIFY(!card->isVisible());
    }

    void aJobWithoutOpamHasNoStrategy()
    {
        Opened opened(u"note"_s);
        QVERIFY(opened.find<QWidget>(u"strategyNote"_s)->isVisible());
        QVERIFY(!opened.find<ChoiceCard>(u"local-switch"_s)->isVisible());
    }

    void partsOfTheKeyAreRemovedAndAdded()
    {
        Opened opened(u"build"_s);
        auto *prefix = opened.find<EntryChip>(u"keyPrefix"_s);
        QVERIFY(prefix);
        prefix->click();
        QVERIFY(opened.job(u"build"_s).caches.constFirst().value.key.prefix.isEmpty());
        QCOMPARE(opened.document.text(), opened.replaced("      prefix: opam\n", ""));
        opened.document.undoStack()->undo();

        auto *add = opened.find<QToolButton>(u"addToKey"_s);
        add->click();
        auto *menu = add->findChild<QMenu *>();
        QVERIFY(menu);
        QAction *file = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text().contains(u"dune-project"_s))
                file = action;
        }
        QVERIFY(file);
        file->trigger();
        menu->close();
        QCOMPARE(opened.job(u"build"_s).caches.constFirst().value.key.files, (QStringList{u"demo.opam"_s, u"dune-project"_s}));
        QCOMPARE(opened.document.text(), opened.replaced("[demo.opam]", "[demo.opam, dune-project]"));
    }

    void policyAndFallback()
    {
        Opened opened(u"build"_s);
        auto *policy = opened.find<QComboBox>(u"policy"_s);
        QCOMPARE(policy->currentText(), u"pull-push"_s);
        policy->setCurrentIndex(1);
        Q_EMIT policy->activated(1);
        QCOMPARE(opened.job(u"build"_s).caches.constFirst().value.policy, gitlab::CachePolicy::Pull);
        policy->setCurrentIndex(0);
        Q_EMIT policy->activated(0);
        QCOMPARE(opened.document.text(), sample);

        auto *fallback = opened.find<QLineEdit>(u"field-cache:fallback_keys"_s);
        QTest::keyClicks(fallback, u"opam-main, opam"_s);
        QTest::keyClick(fallback, Qt::Key_Return);
        QCOMPARE(opened.job(u"build"_s).caches.constFirst().value.fallbackKeys, (QStringList{u"opam-main"_s, u"opam"_s}));
    }

    void theScriptIsTakenWhenTheFocusLeaves()
    {
        Opened opened(u"build"_s);
        auto *script = opened.find<QPlainTextEdit>(u"script"_s);
        script->setFocus();
        script->moveCursor(QTextCursor::End);
        QTest::keyClicks(script, u" @all"_s);
        QCOMPARE(opened.document.text(), sample); // not before it is done
        opened.find<QComboBox>(u"policy"_s)->setFocus();
        QCOMPARE(opened.document.text(), opened.replaced("dune build\n", "dune build @all\n"));
        opened.document.undoStack()->undo();
        QCOMPARE(script->toPlainText(), u"opam install . --deps-only\nopam exec -- dune build"_s);
    }

    void controlEnterTakesTheScript()
    {
        Opened opened(u"note"_s);
        auto *script = opened.find<QPlainTextEdit>(u"script"_s);
        QCOMPARE(script->toPlainText(), u"echo \"<b>done</b>\""_s);
        script->setFocus();
        script->moveCursor(QTextCursor::Start);
        QTest::keyClicks(script, u"date"_s);
        QTest::keyClick(script, Qt::Key_Return);
        QTest::keyClick(script, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.document.text(), opened.replaced("    - echo \"<b>", "    - date\n    - echo \"<b>"));
    }

    void phasesAreTimedWithTheirReasons()
    {
        Opened opened(u"build"_s);
        auto *pull = opened.find<PhaseRow>(u"phase-pull"_s);
        QVERIFY(pull->isVisible());
        QVERIFY(!pull->value().isEmpty());
        QVERIFY(pull->toolTip().contains(u"P90"_s));
        opened.document.outlook().setScenario(estimate::Scenario::Cold);
        const auto *packages = opened.find<PhaseRow>(u"phase-packages"_s);
        QVERIFY(packages->isVisible());
        QVERIFY(!packages->value().contains(u'('));
        auto *assumptions = opened.find<QToolButton>(u"assumptions"_s);
        QVERIFY(assumptions);
    }

    void needsAreShownAndRemoved()
    {
        Opened opened(u"note"_s);
        auto *need = opened.find<EntryChip>(u"need-build"_s);
        QVERIFY(need);
        QTest::keyClick(need, Qt::Key_Delete);
        QVERIFY(!opened.document.text().contains("needs:"));
        QVERIFY(!opened.find<TextLabel>(u"needsSentence"_s)->text().isEmpty());
        opened.document.undoStack()->undo();
        QCOMPARE(opened.document.text(), sample);
    }

    void inheritedImageAsksWhere_data()
    {
        QTest::addColumn<int>("answer"); // 0 here, 1 at the source, 2 taken back
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("here") << 0 << QByteArray(sample).replace("  extends: .base\n", "  extends: .base\n").append("  image: debian:13\n");
        QTest::newRow("source") << 1 << QByteArray(sample).replace("alpine:3.24", "debian:13");
        QTest::newRow("taken back") << 2 << sample;
    }

    void inheritedImageAsksWhere()
    {
        QFETCH(int, answer);
        QFETCH(QByteArray, expected);
        Opened opened(u"note"_s);
        QStringList asked;
        opened.document.setPlaceChooser([&](const yaml::Path &path, const gitlab::EditPlace &place) -> std::optional<gitlab::At> {
            asked.append(path.join(u'.') + u' ' + place.sourceName() + u' ' + place.jobs.join(u','));
            return answer == 2 ? std::nullopt : std::optional(answer == 0 ? gitlab::At::Here : gitlab::At::Source);
        });
        auto *field = opened.find<QLineEdit>(u"imageField"_s);
        field->selectAll();
        QTest::keyClicks(field, u"debian:13"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(asked, QStringList{u"note.image .base note"_s});
        QCOMPARE(opened.document.text(), expected);
        QVERIFY(opened.errors.isEmpty());
        QCOMPARE(field->text(), answer == 2 ? u"alpine:3.24"_s : u"debian:13"_s);
    }

    void inheritedCacheAndScriptAskWhere()
    {
        Opened opened;
        opened.document.change(u"text"_s, difference(opened.document.text(), R"(.base:
  cache:
    key: k
    paths: [_opam]
  script:
    - one
    - two # second
first: {extends: .base, stage: test}
second: {extends: .base, stage: test}
)"));
        gitlab::At answer = gitlab::At::Source;
        QStringList asked;
        opened.document.setPlaceChooser([&](const yaml::Path &path, const gitlab::EditPlace &place) -> std::optional<gitlab::At> {
            asked.append(path.join(u'.') + u' ' + place.jobs.join(u','));
            return answer;
        });
        opened.document.selectJob(u"first"_s);
        auto *policy = opened.find<QComboBox>(u"policy"_s);
        QVERIFY(policy->isEnabled());
        policy->setCurrentIndex(1);
        Q_EMIT policy->activated(1); // a new key of a merged map: for this job alone, without a question
        QVERIFY(asked.isEmpty());
        QVERIFY(opened.document.text().contains("first: {extends: .base, stage: test, cache: {policy: pull}}"));
        QCOMPARE(opened.job(u"second"_s).caches.constFirst().value.policy, gitlab::CachePolicy::PullPush);

        auto *script = opened.find<QPlainTextEdit>(u"script"_s);
        QVERIFY(!script->isReadOnly());
        script->setFocus();
        script->selectAll();
        script->insertPlainText(u"one\n2"_s);
        QTest::keyClick(script, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked, QStringList{u"first.script first,second"_s});
        QVERIFY(opened.document.text().contains("    - one\n    - \"2\" # second\n"));
        answer = gitlab::At::Here;
        script->selectAll();
        script->insertPlainText(u"mine"_s);
        QTest::keyClick(script, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(opened.document.text().contains("cache: {policy: pull}, script: [mine]}"));
        QCOMPARE(opened.job(u"second"_s).script.size(), 2);
        QVERIFY(opened.errors.isEmpty());
    }

    void originViewNamesEveryPlace()
    {
        Opened opened(u"note"_s);
        auto *rows = opened.find<QTreeWidget>(u"origins"_s);
        QStringList shown;
        for (int i = 0; i < rows->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *row = rows->topLevelItem(i);
            shown.append(row->text(0) + u" | "_s + row->text(1) + u" | "_s + row->text(2));
        }
        QVERIFY2(shown.contains(u"image | alpine:3.24 | line 4 · from .base"_s), qPrintable(shown.join(u'\n')));
        QVERIFY2(shown.contains(u"stage | test | line 19"_s), qPrintable(shown.join(u'\n')));
        QVERIFY2(shown.contains(u"needs | [build] | line 21"_s), qPrintable(shown.join(u'\n')));

        Span chosen;
        connect(opened.panel.get(), &InspectorPanel::placeChosen, this, [&](const Span &span) { chosen = span; });
        rows->setFocus();
        rows->setCurrentItem(rows->findItems(u"image"_s, Qt::MatchExactly).constFirst());
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(opened.document.text().mid(chosen.begin, chosen.length()), "alpine:3.24"_ba);
    }

    void usualPipelinesSayWhenTheJobRuns()
    {
        Opened opened(u"note"_s);
        opened.document.change(u"rules"_s, {{{sample.size(), sample.size()}, "  rules:\n    - if: $CI_COMMIT_TAG\n"}});
        QVERIFY(!opened.find<QWidget>(u"verdictSection"_s)->isVisible()); // no event is chosen
        auto *usual = opened.find<QTreeWidget>(u"usualVerdicts"_s);
        QStringList rows;
        for (int i = 0; i < usual->topLevelItemCount(); ++i)
            rows.append(usual->topLevelItem(i)->text(0) + u": "_s + usual->topLevelItem(i)->text(1));
        QCOMPARE(rows,
                 (QStringList{u"a push to main: does not run"_s, u"a push to feature: does not run"_s,
                              u"a merge request of feature: does not run"_s, u"the tag v1.0.0: runs"_s,
                              u"a schedule on main: does not run"_s, u"a start by hand on main: does not run"_s}));
        QVERIFY(usual->topLevelItem(3)->toolTip(1).contains(u"holds: if: $CI_COMMIT_TAG"_s));
        Span chosen;
        connect(opened.panel.get(), &InspectorPanel::placeChosen, this, [&](const Span &span) { chosen = span; });
        usual->setFocus();
        usual->setCurrentItem(usual->topLevelItem(3));
        QTest::keyClick(usual, Qt::Key_Return);
        QCOMPARE(opened.document.text().mid(chosen.begin, chosen.length()).trimmed(), "if: $CI_COMMIT_TAG"_ba);
    }

    void theVerdictOfTheChosenEventComesFirst()
    {
        Opened opened(u"note"_s);
        opened.document.change(u"rules"_s, {{{sample.size(), sample.size()}, "  rules:\n    - if: $CI_COMMIT_TAG\n"}});
        auto *section = opened.find<QWidget>(u"verdictSection"_s);
        auto *image = opened.find<QWidget>(u"image"_s);
        const auto top = [&](QWidget *widget) {
            QApplication::processEvents();
            return widget->mapTo(opened.panel.get(), QPoint()).y();
        };
        QVERIFY(!section->isVisible());
        opened.document.outlook().setEvent(gitlab::Event{});
        QVERIFY(top(section) < top(image));
        QCOMPARE(opened.find<TextLabel>(u"verdictEvent"_s)->text(), u"In the pipeline for a push to main"_s);
        QCOMPARE(opened.find<TextLabel>(u"verdictTitle"_s)->text(), u"Does not run"_s);
        auto *because = opened.find<LinkLabel>(u"verdictBecause"_s);
        QCOMPARE(because->sentence(), opened.document.derived().verdicts->job(u"note"_s)->verdict.because);
        QCOMPARE(because->accessibleName(), because->sentence());

        QList<Span> chosen;
        connect(opened.panel.get(), &InspectorPanel::placeChosen, this, [&](const Span &span) { chosen.append(span); });
        QTest::mouseClick(because, Qt::LeftButton);
        because->setFocus();
        QTest::keyClick(because, Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(opened.document.text().mid(chosen[0].begin, chosen[0].length()).trimmed(), "if: $CI_COMMIT_TAG"_ba);
        QCOMPARE(chosen[1], chosen[0]);

        opened.document.selectJob(u"build"_s); // nothing is written that decides
        QCOMPARE(opened.find<TextLabel>(u"verdictTitle"_s)->text(), u"Runs"_s);
        QVERIFY(!because->isLink());
        QTest::mouseClick(because, Qt::LeftButton);
        QCOMPARE(chosen.size(), 2);
        opened.document.selectJob(u".base"_s);
        QVERIFY(!section->isVisible());
        opened.document.selectJob(u"note"_s);
        QVERIFY(section->isVisible());
        opened.document.outlook().setEvent(std::nullopt);
        QVERIFY(!section->isVisible());
    }

    /// A job whose pipeline GitLab refuses does not run, wherever that is said.
    void aJobOfARefusedPipelineDoesNotRun()
    {
        Opened opened;
        const QByteArray text = "build:\n  script: [make]\n  rules: [{if: $CI_COMMIT_TAG}]\ntest:\n  needs: [build]\n  script: [make]\n";
        opened.document.change(u"text"_s, difference(opened.document.text(), text));
        opened.document.selectJob(u"test"_s);
        auto *usual = opened.find<QTreeWidget>(u"usualVerdicts"_s);
        QCOMPARE(usual->topLevelItem(0)->text(1), u"does not run, GitLab makes no such pipeline"_s);
        opened.document.outlook().setEvent(gitlab::Event());
        QCOMPARE(opened.find<TextLabel>(u"verdictTitle"_s)->text(), u"Does not run: GitLab refuses the pipeline"_s);
        QVERIFY(opened.find<LinkLabel>(u"verdictBecause"_s)->sentence().contains(u"“build”"_s));
        QCOMPARE(usual->topLevelItem(0)->text(1), u"does not run, GitLab makes no such pipeline"_s);
        QCOMPARE(usual->topLevelItem(3)->text(1), u"runs"_s); // for a tag it is made
    }

    /// Tab goes down the inspector, whatever pipeline is looked at, and from its text on to what stands below the rules.
    void tabGoesDown()
    {
        Opened opened;
        const QByteArray text = ".rules:\n  mr:\n    - if: $CI_MERGE_REQUEST_ID\na:\n  script: [echo a]\n"
                                "  rules:\n    - !reference [.rules, mr]\n    - if: $CI_COMMIT_BRANCH\n";
        opened.document.change(u"text"_s, difference(opened.document.text(), text));
        opened.document.outlook().setEvent(gitlab::Event());
        opened.document.selectJob(u"a"_s);
        QVERIFY(opened.find<LinkLabel>(u"verdictBecause"_s)->isLink());
        opened.find<QToolButton>(u"rules-toggle"_s)->click();
        auto *field = opened.find<QWidget>(u"section-rules"_s)->findChild<QPlainTextEdit *>(u"field-rules"_s);
        QVERIFY(field->isVisible());
        const auto top = [&](QWidget *widget) { return widget->mapTo(opened.find<QWidget>(u"inspectorJob"_s), QPoint()).y(); };
        field->setFocus();
        field->moveCursor(QTextCursor::End);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, u"- if: $CI_COMMIT_TAG"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY2(opened.document.text().contains("    - if: $CI_COMMIT_TAG\n"), opened.document.text());
        QVERIFY(opened.document.text().contains("!reference [.rules, mr]"));
        QCoreApplication::processEvents();
        QVERIFY(top(QApplication::focusWidget()) >= top(field));
        opened.find<QWidget>(u"verdictBecause"_s)->setFocus();
        int last = -1;
        for (QWidget *at = QApplication::focusWidget(); at != field; at = QApplication::focusWidget()) {
            QVERIFY2(top(at) >= last, qPrintable(at->objectName()));
            last = top(at);
            QTest::keyClick(at, Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget() != at);
        }
    }

    void nothingCanBeChangedWhileTheTextIsBroken()
    {
        Opened opened(u"build"_s);
        opened.document.change(u"break"_s, {{{0, 0}, "oops: [\n"}});
        QVERIFY(!opened.find<QComboBox>(u"image"_s)->isEnabled());
        opened.document.undoStack()->undo();
        QVERIFY(opened.find<QComboBox>(u"image"_s)->isEnabled());
    }

    void everyFieldHasAName()
    {
        Opened opened(u"build"_s);
        for (QWidget *widget : opened.panel->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
