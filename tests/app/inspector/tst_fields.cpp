// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/strategy_times.h"
#include "app/inspector/field_table.h"
#include "app/inspector/rules_section.h"
#include "app/inspector/strategy_section.h"
#include "app/theme/theme.h"
#include "app/widgets/link_label.h"
#include "app/widgets/pending_text.h"
#include "core/assist/subcommands.h"
#include "core/gitlab/language/keywords.h"
#include "tests/app/inspector/opened_inspector.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace caravan;
using namespace caravan::inspector;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = R"(variables:
  COLOUR: red
default:
  retry: 1
.base:
  environment: staging
  tags: [shared]

build:
  extends: .base
  script:
    - make # the build
  artifacts:
    paths: [out] # kept
    expire_in: 1 week

other:
  extends: .base
  script: [make other]
)";

struct Opened : OpenedInspector {
    int asked = 0;

    explicit Opened(const QByteArray &text = sample, gitlab::At at = gitlab::At::Here) : OpenedInspector(text, smallProject())
    {
        document.setPlaceChooser([this, at](const yaml::Path &, const gitlab::EditPlace &) {
            ++asked;
            return std::optional(at);
        });
        document.selectJob(u"build"_s);
        unfold();
    }
    /// Types a text into a field in place of what it has, and takes it over as a person does.
    void enter(const QString &name, const QString &text) const
    {
        auto *field = find<QLineEdit>(u"field-"_s + name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void enterLines(const QString &name, const QString &text) const
    {
        auto *field = find<QPlainTextEdit>(u"field-"_s + name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        for (const QString &line : text.split(u'\n')) {
            QTest::keyClicks(field, line);
            if (!text.endsWith(line))
                QTest::keyClick(field, Qt::Key_Return);
        }
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    }
    /// Chooses a word of a choice.
    void choose(const QString &name, const QString &word) const
    {
        auto *field = find<QComboBox>(u"field-"_s + name);
        OpenedInspector::choose(field, field->findData(word));
    }
    QByteArray replaced(const QByteArray &before, const QByteArray &after) const
    {
        QByteArray text = sample;
        return text.replace(before, after);
    }
};

} // namespace

/// Forms of the inspector: what is entered changes its own lines only, each in one step with a name.
class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, {}); }

    void everyFieldIsAKeyword()
    {
        const QStringList keywords = gitlab::keywords(gitlab::Place::Job);
        for (const QString &key : keywordsWithForm())
            QVERIFY2(keywords.contains(key), qPrintable(key));
    }

    void aTextIsChanged()
    {
        Opened opened;
        QCOMPARE(opened.find<QLineEdit>(u"field-artifacts:expire_in"_s)->text(), u"1 week"_s);
        opened.enter(u"artifacts:expire_in"_s, u"2 days"_s);
        QCOMPARE(opened.document.text(), opened.replaced("1 week", "2 days"));
        QCOMPARE(opened.document.undoStack()->undoText(), u"Change artifacts:expire_in of build"_s);
        opened.undo();
        QCOMPARE(opened.document.text(), sample);
        QCOMPARE(opened.find<QLineEdit>(u"field-artifacts:expire_in"_s)->text(), u"1 week"_s);
        opened.enter(u"artifacts:expire_in"_s, {});
        QCOMPARE(opened.document.text(), opened.replaced("    expire_in: 1 week\n", ""));
    }

    void escapeForgetsWhatWasTyped()
    {
        Opened opened;
        auto *field = opened.find<QLineEdit>(u"field-timeout"_s);
        field->setFocus();
        QTest::keyClicks(field, u"1 hour"_s);
        QTest::keyClick(field, Qt::Key_Escape); // puts away what is proposed
        QCOMPARE(field->text(), u"1 hour"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), QString());
        opened.find<QLineEdit>(u"field-coverage"_s)->setFocus();
        QCOMPARE(opened.document.text(), sample);
    }

    /// What Escape threw away comes back by the field's own Undo.
    void whatWasForgottenComesBackByUndo()
    {
        Opened opened;
        auto *script = opened.find<QPlainTextEdit>(u"script"_s);
        const QString before = script->toPlainText();
        script->setFocus();
        script->moveCursor(QTextCursor::End);
        QTest::keyClick(script, Qt::Key_Return);
        QTest::keyClicks(script, u"echo one"_s);
        QTest::keyClick(script, Qt::Key_Return);
        QTest::keyClicks(script, u"echo two"_s);
        const QString typed = script->toPlainText();
        QTest::keyClick(script, Qt::Key_Escape); // closes what is proposed
        if (script->toPlainText() == typed)
            QTest::keyClick(script, Qt::Key_Escape);
        QCOMPARE(script->toPlainText(), before);
        QTest::keyClick(script, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(script->toPlainText(), typed);
        opened.find<QLineEdit>(u"field-timeout"_s)->setFocus();
        QVERIFY(opened.document.text().contains("echo two"));
        auto *line = opened.find<QLineEdit>(u"field-timeout"_s);
        QTest::keyClicks(line, u"1 hour"_s);
        QTest::keyClick(line, Qt::Key_Escape); // closes what is proposed
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), QString());
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line->text(), u"1 hour"_s);
    }

    void aListIsEnteredByLines()
    {
        Opened opened;
        QCOMPARE(opened.find<QPlainTextEdit>(u"field-artifacts:paths"_s)->toPlainText(), u"out"_s);
        opened.enterLines(u"artifacts:paths"_s, u"out\ndoc/html"_s);
        QVERIFY(opened.errors.isEmpty());
        QCOMPARE(opened.document.derived().pipeline.job(u"build"_s)->artifacts->value.paths, (QStringList{u"out"_s, u"doc/html"_s}));
        QVERIFY2(opened.document.text().contains("# kept"), opened.document.text().constData());
    }

    void aChoiceIsMade()
    {
        Opened opened;
        opened.choose(u"artifacts:when"_s, u"always"_s);
        QVERIFY(opened.document.text().contains("    when: always\n"));
        QCOMPARE(opened.document.derived().pipeline.job(u"build"_s)->artifacts->value.when, gitlab::StoreWhen::Always);
        opened.choose(u"interruptible"_s, u"true"_s);
        QVERIFY(opened.document.text().contains("  interruptible: true\n"));
    }

    void aShortFormBecomesAMap()
    {
        Opened opened("build:\n  script: [make]\n  environment: staging\n");
        opened.enter(u"environment:url"_s, u"https://example.org"_s);
        QCOMPARE(opened.document.text(), "build:\n  script: [make]\n  environment:\n    name: staging\n    url: https://example.org\n");
        opened.enter(u"environment:name"_s, u"production"_s);
        QVERIFY(opened.document.text().contains("name: production\n"));
        opened.enter(u"environment:url"_s, {});
        opened.enter(u"environment:name"_s, {});
        QCOMPARE(opened.document.text(), "build:\n  script: [make]\n");
    }

    void anInheritedValueSaysWhenceAndAsksWhere()
    {
        Opened opened(sample, gitlab::At::Source);
        auto *field = opened.find<QLineEdit>(u"field-tags"_s);
        QCOMPARE(field->text(), u"shared"_s);
        auto *from = field->parentWidget()->findChild<LinkLabel *>(u"fieldOrigin"_s);
        QVERIFY(from->isVisible());
        QCOMPARE(from->sentence(), u"from .base"_s);
        QSignalSpy places(opened.panel.get(), &InspectorPanel::placeChosen);
        from->click();
        QCOMPARE(places.size(), 1);
        const Span span = places.constFirst().constFirst().value<Span>();
        QCOMPARE(opened.document.text().mid(span.begin, span.length()), "[shared]");
        opened.enter(u"tags"_s, u"shared, linux"_s);
        QCOMPARE(opened.asked, 1);
        QCOMPARE(opened.document.text(), opened.replaced("tags: [shared]", "tags: [shared, linux]"));
        // One from `default` says so, too.
        QCOMPARE(opened.find<QComboBox>(u"field-retry:max"_s)->currentText(), u"1"_s);
        QCOMPARE(opened.find<QComboBox>(u"field-retry:max"_s)->parentWidget()->findChild<LinkLabel *>(u"fieldOrigin"_s)->sentence(),
                 u"from default"_s);
    }

    void whatDoesNotFitIsShownAsYaml()
    {
        Opened opened(
            "build:\n  script: [make]\n  allow_failure:\n    exit_codes: 3\n  services:\n    - name: postgres:17\n      alias: db\n");
        QCOMPARE(opened.find<QPlainTextEdit>(u"field-allow_failure"_s)->toPlainText(), u"exit_codes: 3"_s);
        opened.enterLines(u"allow_failure"_s, u"exit_codes: 4"_s);
        QVERIFY(opened.document.text().contains("    exit_codes: 4\n"));
        QVERIFY(opened.find<QPlainTextEdit>(u"field-services"_s)->toPlainText().contains(u"alias: db"_s));
        opened.enterLines(u"services"_s, u"[a"_s);
        QCOMPARE(opened.errors.size(), 1);
        QVERIFY(opened.document.text().contains("alias: db"));
    }

    /// What stands in a list by a reference, an alias or a merge key is shown as the file has it, and stays that where something else changes.
    void aListIsShownAsTheFileHasIt_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("list"); ///< of the job, indented by two
        QTest::addColumn<QString>("item");    ///< that is added to what is shown
        const QByteArray rules = "  rules:\n    - !reference [.t, rules]\n    - if: $A # one\n";
        QTest::newRow("rules") << u"rules"_s << rules << u"- when: never"_s;
        QTest::newRow("rules by an alias") << u"rules"_s << QByteArray("  rules:\n    - *r\n    - if: $A\n") << u"- when: never"_s;
        QTest::newRow("rules in one another") << u"rules"_s << QByteArray("  rules:\n    - [*r]\n    - <<: *r\n      when: never\n")
                                              << u"- when: always"_s;
        QTest::newRow("services") << u"services"_s << QByteArray("  services:\n    - !reference [.t, services]\n    - redis:7\n")
                                  << u"- mysql:8"_s;
        QTest::newRow("tags") << u"tags"_s << QByteArray("  tags:\n    - *tag\n    - big\n") << u"- small"_s;
        QTest::newRow("paths of a cache") << u"cache:paths"_s << QByteArray("  cache:\n    key: k\n    paths:\n    - *tag\n    - more/\n")
                                          << u"- most/"_s;
        QTest::newRow("paths") << u"artifacts:paths"_s << QByteArray("  artifacts:\n    paths:\n    - !reference [.t, tags]\n    - more/\n")
                               << u"- most/"_s;
    }
    void aListIsShownAsTheFileHasIt()
    {
        QFETCH(const QString, field);
        QFETCH(const QByteArray, list);
        QFETCH(const QString, item);
        const QByteArray text =
            ".t:\n  rules:\n    - &r {if: $T}\n  services: [postgres:16]\n  tags: [&tag linux]\njob:\n" + list + "  script: [x]\n";
        Opened opened(text);
        opened.document.selectJob(u"job"_s);
        QCoreApplication::processEvents();
        opened.unfold();
        auto *area = opened.find<QPlainTextEdit>(u"field-"_s + field);
        for (const char *written : {"!reference [.t, ", "*r", "*tag"})
            QCOMPARE(area->toPlainText().contains(QLatin1StringView(written)), list.contains(written));
        area->setFocus();
        area->moveCursor(QTextCursor::End);
        QTest::keyClick(area, Qt::Key_Return);
        QTest::keyClicks(area, item);
        QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(opened.errors.isEmpty(), opened.errors.isEmpty() ? "" : qPrintable(opened.errors.constFirst().toString()));
        QByteArray right = text;
        right.insert(text.indexOf("  script: [x]\n"), "    " + item.toUtf8() + '\n');
        QCOMPARE(opened.document.text(), right);
    }

    /// What is refused stays to be mended, until Escape, and the reason is in the user's words.
    void whatIsRefusedStays()
    {
        Opened opened("build:\n  script: [make]\n");
        const QByteArray text = opened.document.text();
        auto *field = opened.find<QLineEdit>(u"field-environment:name"_s);
        field->setFocus();
        QTest::keyClicks(field, u"x: y"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(opened.errors.size(), 1);
        QVERIFY2(!opened.errors.constFirst().message.contains(u"environmentName"_s), qPrintable(opened.errors.constFirst().message));
        QCOMPARE(field->text(), u"x: y"_s);
        opened.find<QLineEdit>(u"field-coverage"_s)->setFocus(); // it is not said again
        QCOMPARE(opened.errors.size(), 1);
        QCOMPARE(field->text(), u"x: y"_s);
        QCOMPARE(opened.document.text(), text);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), QString());
        // Mended, it is taken.
        opened.enter(u"coverage"_s, u"abc"_s);
        QCOMPARE(opened.errors.size(), 2);
        opened.enter(u"coverage"_s, u"/abc/"_s);
        QCOMPARE(opened.errors.size(), 2);
        QVERIFY2(opened.document.text().contains("coverage: /abc/"), opened.document.text());
    }

    /// Wherever something is entered: what is refused stays with its reason below it, until Escape.
    void everyFieldKeepsWhatIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("text") << u"field-coverage"_s << u"abc"_s;
        QTest::newRow("fallback keys") << u"field-cache:fallback_keys"_s << u"main"_s;
        QTest::newRow("paths of a cache") << u"field-cache:paths"_s << u"_build"_s;
        QTest::newRow("rule") << u"field-changes"_s << u"[a"_s;
        QTest::newRow("rules as text") << u"field-rules"_s << u"[a"_s;
        QTest::newRow("instances of a need") << u"field-needs:parallel"_s << u"[a"_s;
        QTest::newRow("keyword") << u"field-secrets"_s << u"[a"_s;
        QTest::newRow("digest") << u"imageDigest"_s << u"sha256:12"_s;
        QTest::newRow("key") << u"keyEntry"_s << u"a/b"_s;
    }
    void everyFieldKeepsWhatIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        Opened opened(
            "first:\n  parallel: {matrix: [{A: [1, 2]}]}\n  script: [make]\n"
            "build:\n  image: debian:13\n  needs: [first]\n  cache:\n    key: {files: [dune-project], prefix: x}\n    paths: [_opam]\n"
            "  secrets: {A: {vault: a/b@c}}\n  rules:\n    - changes: {paths: [a], compare_to: main}\n  script: [make]\n");
        if (name.startsWith("field-cache"_L1)) {
            const QByteArray whole = opened.document.text();
            QByteArray nested = whole; // which is changed in the text only
            nested.replace("  cache:\n    key: {files: [dune-project], prefix: x}\n    paths: [_opam]\n",
                           "  cache: [[{key: x, paths: [_opam]}]]\n");
            opened.document.change({}, {{0, int(whole.size()), nested}});
        }
        const QByteArray text = opened.document.text();
        if (name == "keyEntry"_L1) {
            auto *add = opened.find<QToolButton>(u"addToKey"_s);
            add->click();
            for (QAction *action : add->findChild<QMenu *>()->actions()) {
                if (action->text() == u"Prefix…"_s)
                    action->trigger();
            }
            add->findChild<QMenu *>()->close();
            activate(*opened.panel);
        }
        if (name.contains("needs:"_L1))
            opened.find<QToolButton>(u"needOptions-0"_s)->click();
        QCoreApplication::processEvents(); // shows what was made just now
        auto *field = opened.find<QWidget>(name);
        auto *line = qobject_cast<QLineEdit *>(field);
        auto *area = qobject_cast<QPlainTextEdit *>(field);
        const auto shown = [&] { return line ? line->text() : area->toPlainText(); };
        const QString before = shown();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return, area ? Qt::ControlModifier : Qt::NoModifier);
        QCOMPARE(opened.errors.size(), 1);
        QCOMPARE(shown(), typed);
        QVERIFY(field->isVisible() && field->hasFocus());
        const QString reason = opened.errors.constFirst().message;
        const auto isSaid = [&] {
            const QList<QLabel *> labels = opened.panel->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&](QLabel *label) { return label->isVisible() && label->text().startsWith(reason); });
        };
        QVERIFY(isSaid());
        opened.find<QComboBox>(u"policy"_s)->setFocus(); // it is not said again
        QCOMPARE(opened.errors.size(), 1);
        QCOMPARE(shown(), typed);
        QCOMPARE(opened.document.text(), text);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(shown(), before);
        QVERIFY(!isSaid());
    }

    /// Where nobody has copied anything, the clipboard of X11 has data of no format.
    void nothingIsPasted()
    {
        Opened opened;
        QApplication::clipboard()->setMimeData(new QMimeData);
        for (const QString &name : {u"script"_s, u"field-services"_s}) {
            auto *field = opened.find<QPlainTextEdit>(name);
            const QString before = field->toPlainText();
            field->setFocus();
            QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
            QCOMPARE(field->toPlainText(), before);
        }
    }

    void variablesAreATable()
    {
        Opened opened;
        auto *table = opened.find<QTableWidget>(u"variablesTable"_s);
        QCOMPARE(table->rowCount(), 2); // COLOUR, and the one for a new one
        QCOMPARE(table->item(0, 0)->text(), u"COLOUR"_s);
        QCOMPARE(table->item(0, 2)->text(), u"from the top of the file"_s);
        const auto type = [&](int row, int column, const QString &text) {
            table->setFocus();
            table->setCurrentCell(row, column);
            QTest::keyClick(table, Qt::Key_Return);
            auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            QVERIFY(editor);
            editor->selectAll();
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
        };
        type(1, 0, u"DEPTH"_s);
        QTRY_VERIFY(opened.document.text().contains("DEPTH: \"\"\n"));
        QTRY_COMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, 0)->text(), u"DEPTH"_s);
        type(0, 1, u"20"_s);
        QTRY_VERIFY(opened.document.text().contains("    DEPTH: \"20\"\n"));
        table->setFocus();
        table->setCurrentCell(0, 1);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(opened.document.text(), sample);
        // One of the whole pipeline is overridden in the job.
        type(0, 1, u"blue"_s);
        QTRY_VERIFY(opened.document.text().contains("  variables:\n    COLOUR: blue\n"));
        QVERIFY(opened.document.text().startsWith("variables:\n  COLOUR: red\n"));
        // A new name that the job has already would lose that value.
        type(1, 0, u"DEPTH"_s);
        QTRY_VERIFY(opened.document.text().contains("    DEPTH: \"\"\n"));
        QTRY_COMPARE(table->rowCount(), 3);
        const QByteArray before = opened.document.text();
        type(1, 0, u"COLOUR"_s);
        QTRY_COMPARE(opened.errors.size(), 1);
        QVERIFY(opened.errors.constFirst().message.contains(u"COLOUR"_s));
        QCOMPARE(opened.document.text(), before);
    }

    void aVariableThatIsRefusedStays()
    {
        Opened opened("build:\n  variables: [a]\n  script: [make]\n");
        const QByteArray text = opened.document.text();
        auto *table = opened.find<QTableWidget>(u"variablesTable"_s);
        table->setFocus();
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"DEPTH"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(opened.errors.size(), 1);
        QCoreApplication::processEvents(); // the table is filled again
        QCOMPARE(table->item(0, 0)->text(), u"DEPTH"_s);
        QCOMPARE(opened.document.text(), text);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(table->item(0, 0)->text(), QString());
    }

    void tabGoesFromTheNameToItsValue()
    {
        Opened opened;
        auto *table = opened.find<QTableWidget>(u"variablesTable"_s);
        const QRect place = table->visualItemRect(table->item(1, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place.center());
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place.center());
        const auto editor = [] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); };
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"OPT"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_VERIFY(opened.document.text().contains("OPT: \"\"\n"));
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"yes: no #x"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY2(opened.document.text().contains("  variables:\n    OPT: \"yes: no #x\"\n"), opened.document.text());
        QVERIFY(opened.document.text().startsWith("variables:\n  COLOUR: red\n"));
        QTRY_COMPARE(table->item(0, 0)->text(), u"OPT"_s);
        QCOMPARE(table->currentRow(), 0);
        QCOMPARE(QApplication::focusWidget(), table);
    }

    /// Fields that come with the text stand in the order of Tab where they are seen.
    void tabReachesWhatWasAddedInItsPlace()
    {
        Opened opened("first:\n  script: [make]\nbuild:\n  script: [make]\n");
        opened.document.change(
            u"text"_s,
            difference(opened.document.text(),
                       "first:\n  script: [make]\nsecond:\n  script: [make]\nbuild:\n  image: debian:13\n  script: [make]\n"
                       "  needs: [first, second]\n  cache:\n    key: {files: [a, b]}\n    paths: [x]\n"
                       "  rules:\n    - if: $CI_COMMIT_TAG\n    - if: $CI_COMMIT_BRANCH\n"));
        opened.document.selectJob(u"build"_s);
        QCoreApplication::processEvents();
        const auto place = [&](const QWidget *widget) { return widget->mapTo(opened.find<QWidget>(u"inspectorJob"_s), QPoint()); };
        QStringList reached;
        QWidget *at = opened.find<QWidget>(u"imageField"_s);
        at->setFocus();
        for (int last = place(at).y(); !reached.contains(u"addRule"_s); last = std::max(last, place(at).y())) {
            QTest::keyClick(at, Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget() != at);
            at = QApplication::focusWidget();
            constexpr int oneRow = 40; // those beside each other need not be as high
            QVERIFY2(place(at).y() > last - oneRow, qPrintable(at->objectName()));
            reached.append(at->objectName());
        }
        for (const char *name : {"keyFile-0", "keyFile-1", "addToKey", "addNeed", "ruleDown", "ruleRemove"})
            QVERIFY2(reached.contains(QLatin1StringView(name)), name);
        QVERIFY(reached.indexOf(u"keyFile-1"_s) < reached.indexOf(u"addToKey"_s));
        QCOMPARE(reached.count(u"ruleRemove"_s), 2);
        QVERIFY(reached.indexOf(u"addNeed"_s) - reached.indexOf(u"addCache"_s) >= 4); // the chips of two needs, and what opens their options
    }

    /// Escape puts away what is proposed, and not what is typed.
    void escapeClosesTheProposalsFirst()
    {
        Opened opened("build:\n  script: [make]\n");
        auto *script = opened.find<QPlainTextEdit>(u"script"_s);
        script->setFocus();
        script->moveCursor(QTextCursor::End);
        QTest::keyClick(script, Qt::Key_Return);
        QTest::keyClicks(script, u"dune te"_s);
        QWidget *proposals = QApplication::activePopupWidget();
        QVERIFY(proposals && proposals->isVisible());
        QTest::keyClick(script, Qt::Key_Escape);
        QVERIFY(!proposals->isVisible());
        QCOMPARE(script->toPlainText(), u"make\ndune te"_s);
        QTest::keyClick(script, Qt::Key_Escape);
        QCOMPARE(script->toPlainText(), u"make"_s);
    }

    /// What is typed into a cell is pending as in any other field: it is kept while it is typed.
    void aCellThatIsTypedIntoIsPending()
    {
        Opened opened("build:\n  variables: {OPT: old}\n  script: [make]\n");
        auto *table = opened.find<QTableWidget>(u"variablesTable"_s);
        table->setFocus();
        table->setCurrentCell(0, 1);
        QTest::keyClick(table, Qt::Key_Return);
        const PendingText pending;
        QVERIFY(!pending.isThere());
        QTest::keyClicks(QApplication::focusWidget(), u"a long value"_s);
        QVERIFY(pending.isThere());
        QVERIFY(pending.text().contains(u"a long value"_s));
        QCOMPARE(pending.fieldName(), u"Value of OPT"_s);
    }

    void rulesAreBuilt()
    {
        Opened opened("build:\n  script: [make]\n");
        auto *add = opened.find<QToolButton>(u"addRule"_s);
        for (QAction *action : add->findChild<QMenu *>()->actions())
            QVERIFY(!action->objectName().isEmpty());
        const auto rule = [&](const QString &name) {
            const QList<QAction *> actions = add->findChild<QMenu *>()->actions();
            (*std::find_if(actions.cbegin(), actions.cend(), [&](const QAction *action) { return action->objectName() == name; }))->trigger();
        };
        rule(u"ruleTag"_s);
        rule(u"ruleManual"_s);
        QCOMPARE(opened.document.text(),
                 "build:\n  script: [make]\n  rules:\n    - if: $CI_COMMIT_TAG\n    - when: manual\n      allow_failure: true\n");
        QCOMPARE(opened.panel->findChildren<RuleCard *>().size(), 2);
        QCOMPARE(opened.find<QPlainTextEdit>(u"field-rules"_s)->toPlainText(),
                 u"- if: $CI_COMMIT_TAG\n- when: manual\n  allow_failure: true"_s);
        // A field of a card changes its own line.
        auto *condition = opened.find<RuleCard>(u"rule-0"_s)->findChild<QLineEdit *>(u"field-if"_s);
        condition->setFocus();
        condition->selectAll();
        QTest::keyClicks(condition, u"$CI_COMMIT_BRANCH"_s);
        QTest::keyClick(condition, Qt::Key_Return);
        QVERIFY(opened.document.text().contains("    - if: $CI_COMMIT_BRANCH\n"));
        // In another order, and away.
        opened.find<RuleCard>(u"rule-1"_s)->findChild<QToolButton *>(u"ruleUp"_s)->click();
        QCOMPARE(opened.document.derived().pipeline.job(u"build"_s)->conditions.rules->constFirst().when, u"manual"_s);
        QCOMPARE(opened.document.undoStack()->undoText(), u"Move rule 2 of build"_s);
        opened.find<RuleCard>(u"rule-0"_s)->findChild<QToolButton *>(u"ruleRemove"_s)->click();
        QCOMPARE(opened.document.text(), "build:\n  script: [make]\n  rules:\n    - if: $CI_COMMIT_BRANCH\n");
        opened.find<RuleCard>(u"rule-0"_s)->findChild<QToolButton *>(u"ruleRemove"_s)->click();
        QCOMPARE(opened.document.text(), "build:\n  script: [make]\n");
        QVERIFY(opened.errors.isEmpty());
    }

    void otherKeywordsAreYamlInPlace()
    {
        Opened opened("build:\n  script: [make]\n  id_tokens:\n    TOKEN: {aud: https://example.org}\n");
        auto *field = opened.find<QPlainTextEdit>(u"field-id_tokens"_s);
        QVERIFY(field->toPlainText().contains(u"aud: https://example.org"_s));
        auto *add = opened.find<QToolButton>(u"addKeyword"_s);
        Q_EMIT add->findChild<QMenu *>()->aboutToShow();
        const QList<QAction *> actions = add->findChild<QMenu *>()->actions();
        const auto inherit =
            std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) { return action->text() == "inherit"_L1; });
        QVERIFY(inherit != actions.cend());
        (*inherit)->trigger();
        opened.enterLines(u"inherit"_s, u"default: false"_s);
        QVERIFY(opened.document.text().endsWith("  inherit:\n    default: false\n"));
        opened.undo();
        QVERIFY(!opened.document.text().contains("inherit"));
    }

    void subcommandsAreCompleted_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("some");
        QTest::newRow("program") << u"op"_s << u"op"_s << QStringList{u"opam"_s};
        QTest::newRow("subcommand") << u"opam ins"_s << u"ins"_s << QStringList{u"install"_s};
        QTest::newRow("behind a space") << u"dune "_s << QString() << QStringList{u"build"_s, u"runtest"_s};
        QTest::newRow("option") << u"opam install . --dep"_s << u"--dep"_s << QStringList{u"--deps-only"_s};
        QTest::newRow("through opam exec") << u"opam exec -- dune b"_s << u"b"_s << QStringList{u"build"_s};
        QTest::newRow("after another command") << u"cd sub && dune fm"_s << u"fm"_s << QStringList{u"fmt"_s};
        QTest::newRow("unknown") << u"make ins"_s << u"ins"_s << QStringList();
    }
    void subcommandsAreCompleted()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, word);
        QFETCH(const QStringList, some);
        QString typed;
        const QStringList words = assist::wordsAfter(line, &typed);
        QCOMPARE(typed, word);
        QCOMPARE(words.isEmpty(), some.isEmpty());
        for (const QString &wanted : some)
            QVERIFY2(words.contains(wanted), qPrintable(words.join(u", "_s)));
    }

    void aCompletionIsTakenByEnter()
    {
        Opened opened("build:\n  script: [make]\n");
        auto *editor = opened.find<QPlainTextEdit>(u"script"_s);
        editor->setFocus();
        editor->selectAll();
        QTest::keyClicks(editor, u"opam ins"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(editor->toPlainText(), u"opam install"_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.document.text(), "build:\n  script: [opam install]\n");
    }

    /// What a card says is what a click gives: the strategy for this job, and not for every job.
    void strategyCardsSayWhatAClickGives()
    {
        Opened opened("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam install . --deps-only\n    - dune build\n"
                      "run:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam install . --deps-only\n    - dune exec demo\n");
        const StrategyTimes &times = opened.document.strategyTimes();
        const auto figuresOf = [&](const QString &strategy) { return opened.find<ChoiceCard>(strategy)->figures(); };
        opened.document.selectJob(u"run"_s);
        QTRY_VERIFY_WITH_TIMEOUT(times.isSelectedCurrent(), 60'000);
        QStringList said;
        for (const QString &strategy : {u"local-switch"_s, u"moved-switch"_s, u"built-program"_s}) { // the last is nothing for build
            said.append(figuresOf(strategy));
            QVERIFY2(said.constLast().contains(u" cold"_s), qPrintable(strategy + u": "_s + said.constLast()));
            QTest::mouseClick(opened.find<ChoiceCard>(strategy), Qt::LeftButton);
            QCOMPARE(recipes::nameOf(opened.document.derived().recognised.value(u"run"_s).strategy), strategy);
            QTRY_VERIFY_WITH_TIMEOUT(!opened.document.derived().isBehind, 60'000);
            QCOMPARE(figuresOf(strategy), said.constLast());
            opened.undo();
            QTRY_VERIFY_WITH_TIMEOUT(times.isSelectedCurrent(), 60'000);
        }
        QCOMPARE(said.removeDuplicates(), 0);
        opened.document.selectJob(u"build"_s);
        QTRY_VERIFY_WITH_TIMEOUT(times.isSelectedCurrent(), 60'000);
        QCOMPARE(figuresOf(u"built-program"_s), u"not here"_s);
    }

    void severalJobsAreChangedTogether()
    {
        const QByteArray text =
            "one:\n  image: alpine:3.24\n  script: [make]\n  timeout: 1 hour\n\ntwo:\n  image: debian:13\n  script: [make]\n";
        Opened opened(text);
        opened.document.selectJobs({u"one"_s, u"two"_s});
        QVERIFY(!opened.find<QTreeWidget>(u"origins"_s)->isVisible()); // of one job alone
        auto *timeout = opened.find<QLineEdit>(u"field-timeout"_s);
        QCOMPARE(timeout->text(), QString());
        QCOMPARE(timeout->placeholderText(), u"differs"_s);
        opened.enter(u"timeout"_s, u"2 hours"_s);
        QCOMPARE(opened.document.text(), QByteArray(text).replace("1 hour", "2 hours") + "  timeout: 2 hours\n");
        QCOMPARE(opened.document.undoStack()->undoText(), u"Change timeout of one, two"_s);
        QCOMPARE(timeout->text(), u"2 hours"_s);
        opened.undo();
        QCOMPARE(opened.document.text(), text);
        // An image, too.
        auto *image = opened.find<QComboBox>(u"image"_s);
        image->setFocus();
        image->lineEdit()->selectAll();
        QTest::keyClicks(image, u"fedora:44"_s);
        QTest::keyClick(image, Qt::Key_Return);
        QCOMPARE(opened.document.text(), QByteArray(text).replace("alpine:3.24", "fedora:44").replace("debian:13", "fedora:44"));
        QCOMPARE(opened.asked, 0);
        opened.document.selectJob(u"one"_s);
        QVERIFY(opened.find<QTreeWidget>(u"origins"_s)->isVisible());
    }

    void cachesAreAddedAndRemoved()
    {
        Opened opened("build:\n  script: [make]\n");
        opened.find<QToolButton>(u"addCache"_s)->click();
        QCOMPARE(opened.document.text(),
                 "build:\n  script: [make]\n  cache:\n    key:\n      files:\n        - demo.opam\n        - dune-project\n    paths:\n    "
                 "  - _opam\n");
        opened.find<QToolButton>(u"addCache"_s)->click();
        QCOMPARE(opened.document.derived().pipeline.job(u"build"_s)->caches.size(), 2);
        auto *second = opened.find<QWidget>(u"cache-1"_s);
        auto *paths = second->findChild<QPlainTextEdit *>(u"field-cache:paths"_s);
        paths->setFocus();
        paths->selectAll();
        QTest::keyClicks(paths, u"_doc"_s);
        QTest::keyClick(paths, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.document.derived().pipeline.job(u"build"_s)->caches.at(1).value.paths, QStringList{u"_doc"_s});
        second->findChild<QToolButton *>(u"removeCache"_s)->click();
        QCOMPARE(opened.document.derived().pipeline.job(u"build"_s)->caches.size(), 1);
        opened.find<QWidget>(u"cache-0"_s)->findChild<QToolButton *>(u"removeCache"_s)->click();
        QCOMPARE(opened.document.text(), "build:\n  script: [make]\n");
    }
};

QTEST_MAIN(FieldsTest)
#include "tst_fields.moc"
