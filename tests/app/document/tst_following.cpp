// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/consequences.h"
#include "core/base/work.h"
#include "core/gitlab/edit/gestures.h"
#include "tests/app/opened.h"

#include <QSignalSpy>
#include <QTimer>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

/// More jobs than are looked at at once.
QByteArray largeText(const QByteArray &command = "dune build")
{
    QByteArray text = "stages: [build, test]\n.on-main:\n  rules: [{if: $CI_COMMIT_BRANCH == \"main\"}]\n";
    for (int number = 0; number < 2 * Derivation::mostAtOnce; ++number) {
        const QByteArray name = QByteArray::number(number);
        text += "build " + name + ":\n  stage: build\n  image: ocaml/opam:debian-12-ocaml-5.2\n"
            + (number % 2 == 0 ? "  extends: .on-main\n" : "") + "  script:\n    - " + command + " -p package-" + name
            + "\n  cache: {key: k-" + name + ", paths: [_opam]}\n";
    }
    return text;
}

/// What a document says when it is opened on a text and looked at in one way, with nothing before.
struct Fresh {
    OpenedDocument opened;
    explicit Fresh(const QByteArray &text, const OutlookChoice &choice = {}) : opened(text)
    {
        Document &document = opened.document;
        document.outlook().setRunner(choice.runner);
        document.outlook().setScenario(choice.scenario);
        document.outlook().setEvent(choice.event);
        if (!QTest::qWaitFor([&] { return !document.derivation().following().isRunning() && !document.outlook().isAsking(); }, 60'000))
            qFatal("what follows is never there");
    }
    const Derived &derived() const { return opened.document.derived(); }
};

QStringList wordsOf(const QList<estimate::Estimate> &estimates)
{
    QStringList words;
    for (const estimate::Estimate &estimate : estimates) {
        words.append(estimate::scenarioId(estimate.scenario) + u' ' + estimate.runner + u' ' + QString::number(estimate.wall.p50.count()));
        for (const estimate::JobEstimate &job : estimate.jobs)
            words.append(job.name + u' ' + QString::number(job.start.count()) + u' ' + QString::number(job.seconds.p50.count()) + u' '
                         + job.failure);
    }
    return words;
}

bool waitFor(const Document &document)
{
    constexpr int patience = 60'000;
    return QTest::qWaitFor([&] { return !document.derivation().following().isRunning(); }, patience);
}

} // namespace

/// What takes long in a large pipeline is worked out beside the window.
class FollowingTest : public QObject
{
    Q_OBJECT

    static bool says(const Derived &derived, const Derived &expected)
    {
        return derived.findings == expected.findings && wordsOf(derived.estimates) == wordsOf(expected.estimates)
            && derived.verdicts.has_value() == expected.verdicts.has_value()
            && (!derived.verdicts || derived.verdicts->includedCount() == expected.verdicts->includedCount());
    }

private Q_SLOTS:
    void openingGivesTheTextAtOnce()
    {
        OpenedDocument opened(largeText());
        const Derived &derived = opened.document.derived();
        QVERIFY(derived.isBehind);
        QCOMPARE(derived.pipeline.jobs.size(), 2 * Derivation::mostAtOnce + 1);
        QVERIFY(derived.estimates.isEmpty());
        QCOMPARE(derived.recognised.size(), derived.pipeline.jobs.size());
        for (const gitlab::Job &job : derived.pipeline.jobs)
            QCOMPARE(derived.recognised.value(job.name), recipes::recognise(job, opened.document.knowledge().catalogue));
        QSignalSpy changed(&opened.document, &Document::changed);
        QVERIFY(waitFor(opened.document));
        QVERIFY(!derived.isBehind);
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed.constFirst().constFirst().value<Changes>() & Change::Followed);
        QCOMPARE(derived.estimates.size(), 2);
        QVERIFY(!derived.findings.isEmpty());
    }

    /// Whether GitLab takes it, and what follows from it.
    void aGestureReadsItsPipelineOnce()
    {
        OpenedDocument opened(largeText());
        Document &document = opened.document;
        QVERIFY(waitFor(document));
        const qsizetype jobs = document.derived().pipeline.jobs.size();
        const qint64 before = workDone(Work::JobsRead);
        const auto renamed =
            document.edit(u"rename"_s, [](const gitlab::Editing &edit) { return gitlab::renameJob(edit, u"build 7"_s, u"renamed"_s); });
        QVERIFY(renamed);
        QVERIFY(document.derived().pipeline.job(u"renamed"_s));
        QCOMPARE(workDone(Work::JobsRead) - before, qint64(jobs));
        const auto read = gitlab::readPipeline(document.derived().tree, document.reading());
        QVERIFY(read);
        QCOMPARE(document.derived().pipeline.jobs, read->jobs);
        QVERIFY(waitFor(document));
        Fresh fresh(document.text());
        QVERIFY(says(document.derived(), fresh.derived()));
    }

    void theLoopTurnsWhileAnotherChoiceIsWorkedOut_data()
    {
        QTest::addColumn<OutlookChoice>("choice");
        QTest::newRow("runner") << OutlookChoice{builtInKnowledge()->facts.runners.constLast().id, {}, {}};
        QTest::newRow("scenario") << OutlookChoice{{}, estimate::Scenario::Compiler, {}};
        gitlab::Event push;
        push.branch = u"feature"_s;
        QTest::newRow("event") << OutlookChoice{{}, estimate::Scenario::Warm, push};
    }
    void theLoopTurnsWhileAnotherChoiceIsWorkedOut()
    {
        QFETCH(OutlookChoice, choice);
        Fresh shown(largeText());
        Document &document = shown.opened.document;
        const QStringList before = wordsOf(document.derived().estimates);
        QSignalSpy changed(&document, &Document::changed);
        int turns = 0;
        QTimer turn;
        connect(&turn, &QTimer::timeout, this, [&] { ++turns; });
        turn.start(1);
        document.outlook().setRunner(choice.runner);
        document.outlook().setScenario(choice.scenario);
        document.outlook().setEvent(choice.event);
        // Everything is shown by the choice before until all of the other one is known.
        QVERIFY(document.outlook().isAsking());
        QCOMPARE(document.outlook().choices(), OutlookChoice());
        QCOMPARE(wordsOf(document.derived().estimates), before);
        QVERIFY(changed.isEmpty());
        QVERIFY(waitFor(document));
        QVERIFY(turns > 3);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(document.outlook().choices(), choice);
        QVERIFY(says(document.derived(), Fresh(largeText(), choice).derived()));
    }

    void aChoiceCanBeTakenBack()
    {
        Fresh shown(largeText());
        Document &document = shown.opened.document;
        const QStringList before = wordsOf(document.derived().estimates);
        QSignalSpy changed(&document, &Document::changed);
        QSignalSpy following(&document, &Document::followingChanged);
        document.outlook().setRunner(builtInKnowledge()->facts.runners.constLast().id);
        QVERIFY(document.derivation().following().isRunning());
        document.keepOutlook();
        QVERIFY(!document.derivation().following().isRunning());
        QVERIFY(!document.outlook().isAsking());
        QTest::qWait(300);
        QVERIFY(changed.isEmpty());
        QCOMPARE(following.count(), 2);
        QCOMPARE(wordsOf(document.derived().estimates), before);
        // To choose what holds is the same.
        document.outlook().setScenario(estimate::Scenario::Cold);
        document.outlook().setScenario(estimate::Scenario::Warm);
        QVERIFY(!document.derivation().following().isRunning());
    }

    void anUndoOfALargeChangeIsFollowedLater()
    {
        Fresh shown(largeText());
        Document &document = shown.opened.document;
        const QByteArray other = largeText("dune runtest");
        document.change(u"all"_s, spanning(document.text(), other));
        QVERIFY(document.derived().isBehind);
        document.undoStack()->undo();
        QCOMPARE(document.derived().tree.text(), document.text());
        // What is said meanwhile is of this text.
        for (const lint::Finding &finding : document.derived().findings)
            QVERIFY(finding.span.end <= document.text().size());
        for (const estimate::Estimate &estimate : document.derived().estimates) {
            for (const estimate::JobEstimate &job : estimate.jobs)
                QVERIFY(document.derived().pipeline.job(job.name));
        }
        QVERIFY(waitFor(document));
        QVERIFY(says(document.derived(), Fresh(largeText()).derived()));
    }

    void whatIsTypedMeanwhileCounts()
    {
        Fresh shown(largeText());
        Document &document = shown.opened.document;
        document.outlook().setScenario(estimate::Scenario::Cold);
        const qsizetype place = document.text().indexOf("dune build -p package-7\n");
        document.change(u"typed"_s, {{{place, place}, "opam exec -- "}});
        QVERIFY(!document.derived().isBehind); // a small edit is followed at once
        document.change(u"renamed"_s, {{{document.text().indexOf("build 9:"), document.text().indexOf("build 9:") + 7}, "other"}});
        QVERIFY(document.derived().isBehind);
        document.change(u"typed"_s, {{{place, place}, "time "}});
        QVERIFY(waitFor(document));
        QVERIFY(!document.derived().isBehind);
        QVERIFY(!document.outlook().isAsking());
        QVERIFY(says(document.derived(), Fresh(document.text(), {{}, estimate::Scenario::Cold, {}}).derived()));
        // And what comes next is followed at once again.
        document.change(u"typed"_s, {{{place, place}, "nice "}});
        QVERIFY(!document.derived().isBehind);
        QVERIFY(says(document.derived(), Fresh(document.text(), {{}, estimate::Scenario::Cold, {}}).derived()));
    }

    void anotherProjectNeedsNothingOfIt()
    {
        OpenedDocument opened(largeText());
        QVERIFY(opened.document.derivation().following().isRunning());
        opened.document.close();
        QVERIFY(!opened.document.derivation().following().isRunning());
        QTest::qWait(300);
        QVERIFY(opened.document.derived().pipeline.jobs.isEmpty());
        QVERIFY(!opened.document.derived().isBehind);
    }

private:
    static TextEdits spanning(const QByteArray &before, const QByteArray &after) { return {{{0, before.size()}, after}}; }
};

QTEST_MAIN(FollowingTest)
#include "tst_following.moc"
