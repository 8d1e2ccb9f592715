// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/job_gestures.h"
#include "tests/core/gitlab/project_files.h"

#include <QTest>

using namespace caravan;
using namespace caravan::gitlab;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = R"(stages: [build, test]

# compiles it
build:
  stage: build
  script: [make]

unit:
  stage: test
  needs: [build]
  script: [make unit]

lint:
  stage: test
  script: [make lint] # fast
)";

yaml::Tree treeOf(const QByteArray &text)
{
    Result<yaml::Tree> tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, text));
    if (!tree)
        qFatal("%s", qPrintable(tree.error().toString()));
    return *tree;
}

/// The text after a gesture, or what it was refused with; the text is as it was then.
template<class Gesture>
QByteArray after(const QByteArray &text, Gesture gesture, const Reading &reading = {})
{
    yaml::Draft draft(treeOf(text));
    const auto done = gesture(Editing{draft, reading});
    if (done)
        return draft.text();
    return draft.text() == text ? "! " + done.error().message.toUtf8() : QByteArray("! the text was changed");
}

QByteArray placed(const QByteArray &text, const QStringList &jobs, const QString &stage, const QString &before = {},
                  const Reading &reading = {})
{
    return after(
        text, [&](const Editing &edit) { return placeJobs(edit, jobs, stage, before); }, reading);
}

QByteArray pasted(const QByteArray &text, const QByteArray &jobs, const PastePlace &place = {}, const Reading &reading = {})
{
    return after(
        text, [&](const Editing &edit) { return pasteJobs(edit, jobs, place); }, reading);
}

/// The jobs of a stage in the order in which GitLab has them.
QStringList order(const QByteArray &text, const QString &stage)
{
    const Result<Pipeline> pipeline = readPipeline(treeOf(text));
    QStringList names;
    for (const Job *job : pipeline ? pipeline->runnableJobs() : QList<const Job *>()) {
        if (job->stage.value == stage)
            names.append(job->name);
    }
    return names;
}

} // namespace

/// Gestures on jobs as wholes: order, several at once, and as texts.
class JobGesturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobIsPutBeforeAnother()
    {
        const QByteArray text = placed(sample, {u"lint"_s}, u"test"_s, u"unit"_s);
        QCOMPARE(order(text, u"test"_s), (QStringList{u"lint"_s, u"unit"_s}));
        QVERIFY2(text.contains("lint:\n  stage: test\n  script: [make lint] # fast\n\nunit:"), text);
        QCOMPARE(placed(text, {u"lint"_s}, u"test"_s), sample); // and back to the end, byte for byte
    }

    void aJobStaysWhereItIs()
    {
        QCOMPARE(placed(sample, {u"unit"_s}, u"test"_s, u"lint"_s), sample);
        QCOMPARE(placed(sample, {u"lint"_s}, u"test"_s), sample);
    }

    void aJobGoesToAnotherStageAtAPlace()
    {
        const QByteArray text = placed(sample, {u"build"_s}, u"test"_s, u"lint"_s);
        QCOMPARE(order(text, u"test"_s), (QStringList{u"unit"_s, u"build"_s, u"lint"_s}));
        QVERIFY2(text.contains("# compiles it\nbuild:\n  stage: test\n"), text);
    }

    void severalJobsGoTogether()
    {
        const QByteArray text = placed(sample, {u"build"_s, u"lint"_s}, u"test"_s, u"unit"_s);
        QCOMPARE(order(text, u"test"_s), (QStringList{u"build"_s, u"lint"_s, u"unit"_s}));
    }

    void whatGitLabRefusesIsNotPlaced()
    {
        const QByteArray text = "stages: [a, b]\none: {stage: a, script: x}\ntwo: {stage: a, needs: [one], script: x}\n";
        QVERIFY(placed(text, {u"one"_s}, u"b"_s).startsWith("! Job “two” needs “one”"));
    }

    void includedJobsKeepTheirOrder()
    {
        Reading reading;
        reading.files =
            project_files::filesFrom({{u"ci/more.yml"_s, "first: {stage: test, script: x}\nsecond: {stage: test, script: x}\n"}});
        const QByteArray text = "include: ci/more.yml\nstages: [build, test]\nown: {stage: test, script: x}\n";
        QVERIFY(placed(text, {u"own"_s}, u"test"_s, u"first"_s, reading).contains("includes"));
        QVERIFY(placed(text, {u"second"_s}, u"test"_s, u"first"_s, reading).startsWith("! "));
        QCOMPARE(placed(text, {u"own"_s}, u"test"_s, {}, reading), text);
    }

    void jobsThatNeedOneAnotherAreRemovedTogether()
    {
        const QByteArray text = after(sample, [](const Editing &edit) { return removeJobs(edit, {u"build"_s, u"unit"_s}); });
        QVERIFY2(!text.contains("build:") && !text.contains("unit") && !text.contains("compiles") && text.contains("lint:"), text);
        const QByteArray based = ".base: {script: x}\none: {extends: .base}\ntwo: {script: x}\n";
        QCOMPARE(after(based, [](const Editing &edit) { return removeJobs(edit, {u".base"_s, u"one"_s}); }), "two: {script: x}\n");
        QVERIFY(after(based, [](const Editing &edit) { return removeJobs(edit, {u".base"_s, u"two"_s}); }).startsWith("! "));
    }

    void theTextOfJobsIsTheirOwn()
    {
        yaml::Draft draft(treeOf(sample));
        const Result<QByteArray> text = textOfJobs({draft, {}}, {u"lint"_s, u"build"_s});
        QVERIFY(text);
        QCOMPARE(*text, "# compiles it\nbuild:\n  stage: build\n  script: [make]\n\nlint:\n  stage: test\n  script: [make lint] # fast\n");
        QVERIFY(!textOfJobs({draft, {}}, {u"nobody"_s}));
    }

    void pastedJobsGetFreeNames()
    {
        const QByteArray jobs = "build:\n  stage: build\n  script: [a]\nafter:\n  stage: test\n  needs: [build]\n  script: [b]\n";
        const QByteArray text = pasted(sample, jobs);
        QCOMPARE(text, sample + "\nbuild-2:\n  stage: build\n  script: [a]\nafter:\n  stage: test\n  needs: [build-2]\n  script: [b]\n");
    }

    void aPasteGoesBehindAJobAndIntoAStage()
    {
        const QByteArray text =
            pasted(sample, "    fmt:\n      script: [dune fmt]\n", {u"build"_s, u"build"_s}); // indented, as in a web page
        QVERIFY2(text.contains("  script: [make]\n\nfmt:\n  stage: build\n  script: [dune fmt]\n\nunit:"), text);
    }

    void aStageThatIsMissingIsAdded()
    {
        const QByteArray text = pasted(sample, "site:\n  stage: deploy\n  script: [x]\n");
        QVERIFY2(text.startsWith("stages: [build, test, deploy]\n"), text);
        const QByteArray unsaid = pasted("stages: [build]\none:\n  stage: build\n  script: [x]\n", "two:\n  script: [y]\n");
        QVERIFY2(unsaid.contains("two:\n  stage: build\n  script: [y]\n"), unsaid);
    }

    void anchorsOfTheFileAreKnown()
    {
        const QByteArray text = "x: &make\n  script: [make]\ny: {script: [z]}\n";
        QCOMPARE(pasted(text, "w:\n  <<: *make\n"), text + "\nw:\n  <<: *make\n");
    }

    /// An anchor that the file has already gets another name where it is pasted, so that no alias means another thing.
    void anchorsThatAreTakenGetFreeNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("jobs");
        QTest::addColumn<QString>("behind");
        QTest::addColumn<QByteArray>("right");
        const QByteArray base = ".o: &o\n  image: a\n";
        const QByteArray users = "x:\n  <<: *o\n  script: x\n";
        QTest::newRow("a template of another file, in front of users")
            << base + users + "y:\n  <<: *o\n  script: y\n"
            << QByteArray(".o: &o\n  image: b\nz:\n  <<: *o\n  script: z\n") << u"x"_s
            << base + users + "\n.o-2: &o-2\n  image: b\nz:\n  <<: *o-2\n  script: z\n\ny:\n  <<: *o\n  script: y\n";
        QTest::newRow("a copy behind its original") << base + users << base << u".o"_s << base + "\n.o-2: &o-2\n  image: a\n\n" + users;
        QTest::newRow("another name is taken too") << ".p: &o-2 {image: b}\n" + base + users << base << QString()
                                                   << ".p: &o-2 {image: b}\n" + base + users + "\n.o-2: &o-3\n  image: a\n";
        QTest::newRow("in front of the file's own") << "v:\n  script: v\n" + base + users << QByteArray("w:\n  script: &o [w]\n") << u"v"_s
                                                    << "v:\n  script: v\n\nw:\n  script: &o-2 [w]\n\n" + base + users;
        QTest::newRow("an alias above the pasted anchor is the file's")
            << base + users << QByteArray("w:\n  <<: *o\n  script: &o [w]\n  after_script: *o\n") << QString()
            << base + users + "\nw:\n  <<: *o\n  script: &o-2 [w]\n  after_script: *o-2\n";
        const QByteArray tagged = "w:\n  &k script: &t !t [w]\nx:\n  script: [*k]\n";
        QTest::newRow("at a key and behind a tag")
            << tagged << QByteArray("v:\n  &k script: !t &t [*k]\n") << QString() << tagged + "\nv:\n  &k-2 script: !t &t-2 [*k-2]\n";
        QTest::newRow("one that is free keeps its name")
            << base + users << QByteArray("w: &w\n  script: w\n") << QString() << base + users + "\nw: &w\n  script: w\n";
    }
    void anchorsThatAreTakenGetFreeNames()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, jobs);
        QFETCH(const QString, behind);
        QFETCH(const QByteArray, right);
        QCOMPARE(pasted(text, jobs, {{}, behind}), right);
    }

    /// Where a file has an anchor twice, a job that takes from one of them does not come to take from the other.
    void anAliasMeansTheSameWhereJobsMove()
    {
        const QByteArray text =
            "stages: [test]\n.a: &o {image: a}\nx: {<<: *o, script: x}\ny: &o {image: b, script: y}\nz: {<<: *o, script: z}\n";
        QVERIFY(placed(text, {u"y"_s}, u"test"_s, u"x"_s).startsWith("! This change would give other values"));
        QVERIFY(placed(text, {u"z"_s}, u"test"_s, u"x"_s).startsWith("! This change would give other values"));
        QVERIFY(placed(text, {u"x"_s}, u"test"_s).startsWith("! This change would give other values"));
        QByteArray once = text;
        once.replace("y: &o", "y: &p").replace("z: {<<: *o", "z: {<<: *p");
        QCOMPARE(order(placed(once, {u"x"_s}, u"test"_s), u"test"_s), (QStringList{u"y"_s, u"z"_s, u"x"_s}));
        QVERIFY(placed(once, {u"z"_s}, u"test"_s, u"y"_s).contains("the anchor “&p”"));
    }

    void anEmptyFileTakesJobs() { QCOMPARE(pasted("", "one:\n  script: [x]\n"), "one:\n  script: [x]\n"); }

    void lineEndsAreTheFiles()
    {
        QCOMPARE(pasted("a:\r\n  script: [x]\r\n", "b:\n  script: [y]\n"), "a:\r\n  script: [x]\r\n\r\nb:\r\n  script: [y]\r\n");
    }

    void whatIsNoJobIsRefused_data()
    {
        QTest::addColumn<QByteArray>("jobs");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("nothing") << QByteArray(" \n\n") << QByteArray("nothing to paste");
        QTest::newRow("a word") << QByteArray("build") << QByteArray("is no job");
        QTest::newRow("a comment") << QByteArray("# build") << QByteArray("no job in this text");
        QTest::newRow("a setting") << QByteArray("stages: [a]\njob: {script: x}") << QByteArray("“stages” is no job");
        QTest::newRow("half a job") << QByteArray("script:\n  - make") << QByteArray("“script” is no job");
        QTest::newRow("no YAML") << QByteArray("a: [") << QByteArray("is no job");
        QTest::newRow("an anchor of another file")
            << QByteArray("b:\n  <<: *ocaml\n  script: x") << QByteArray("! The pasted text takes from “*ocaml”");
        QTest::newRow("a need of nobody") << QByteArray("a: {script: x, needs: [nobody]}") << QByteArray("nobody");
    }
    void whatIsNoJobIsRefused()
    {
        QFETCH(const QByteArray, jobs);
        QFETCH(const QByteArray, reason);
        const QByteArray answer = pasted(sample, jobs);
        QVERIFY2(answer.startsWith("! ") && answer.contains(reason), answer);
    }
};

QTEST_APPLESS_MAIN(JobGesturesTest)
#include "tst_job_gestures.moc"
