// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "core/base/work.h"
#include "core/project/git.h"
#include "tests/app/opened.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;
using gitlab::Inclusion;

namespace {

const QByteArray pipelineText = R"(stages: [build, test, deploy]

build:
  stage: build
  script: [make]

.template:
  script: [x]

test:
  stage: test
  script: [make check]
  rules:
    - changes: [src/*.ml]

nightly:
  stage: test
  script: [make bench]
  rules:
    - if: $NIGHTLY == "yes"

pages:
  stage: deploy
  script: [make site]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      when: manual
      allow_failure: true
    - if: $CI_COMMIT_TAG
)";

/// A document on a folder of its own.
struct Opened : OpenedDocument {
    explicit Opened(const QByteArray &text = pipelineText) : OpenedDocument(text) { }
    void change(const QByteArray &before, const QByteArray &after)
    {
        const qsizetype at = document.text().indexOf(before);
        QVERIFY2(at >= 0, before.constData());
        document.change(u"edit"_s, {{{at, at + before.size()}, after}});
    }
    gitlab::Verdict of(const QString &job) const
    {
        const gitlab::ListedJob *listed = document.derived().verdicts->job(job);
        return listed ? listed->verdict : gitlab::Verdict();
    }
    QStringList included() const
    {
        QStringList names;
        for (const gitlab::ListedJob &job : document.derived().verdicts->listing().jobs) {
            if (isIn(job.verdict))
                names.append(job.name);
        }
        return names;
    }
    std::optional<NoPipeline> none() const { return noPipeline(*document.derived().verdicts); }
};

gitlab::Event eventFrom(gitlab::PipelineSource source, const QString &branch = {})
{
    gitlab::Event event;
    event.source = source;
    event.branch = branch;
    return event;
}

/// Jobs with the rules that real files have.
QByteArray manyJobs(int count)
{
    QByteArray text = "stages: [build, test]\n";
    for (int i = 0; i < count; ++i) {
        text += "job-" + QByteArray::number(i) + ":\n  stage: " + (i % 2 ? "test" : "build")
            + "\n  script: [make]\n"
              "  rules:\n    - if: $CI_PIPELINE_SOURCE == \"schedule\"\n      when: never\n"
              "    - if: $CI_COMMIT_BRANCH =~ /^release-"
            + QByteArray::number(i % 50)
            + "/\n"
              "    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n      when: manual\n";
    }
    return text;
}

} // namespace

/// Which jobs the pipeline of an event has: by the text, the event and the project.
class VerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnEventNothingIsJudged()
    {
        Opened opened;
        QVERIFY(!opened.document.outlook().event());
        QVERIFY(!opened.document.derived().verdicts);
        opened.change("make check", "make test");
        QVERIFY(!opened.document.derived().verdicts);
    }

    void verdictsFollowTheEvent()
    {
        Opened opened;
        QSignalSpy spy(&opened.document, &Document::changed);
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Push));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<Changes>(), Changes(Change::Event));
        QCOMPARE(opened.included(), (QStringList{u"build"_s, u"test"_s, u"pages"_s}));
        QCOMPARE(opened.of(u"pages"_s).when, u"manual"_s);
        QCOMPARE(verdictTitle(opened.of(u"pages"_s)), u"waits to be started by hand, may fail"_s);
        QCOMPARE(opened.document.derived().verdicts->includedCount(), 3);
        QVERIFY(!opened.document.derived().verdicts->job(u".template"_s));

        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Tag));
        QCOMPARE(verdictTitle(opened.of(u"pages"_s)), u"runs"_s);
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Push, u"topic"_s));
        QCOMPARE(verdictTitle(opened.of(u"pages"_s)), u"does not run"_s);
        QCOMPARE(spy.size(), 3);
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Push, u"topic"_s));
        QCOMPARE(spy.size(), 3); // the same event is no change
        opened.document.outlook().setEvent(std::nullopt);
        QVERIFY(!opened.document.derived().verdicts);
    }

    void verdictsFollowTheText()
    {
        Opened opened;
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Push));
        opened.change("      when: manual\n      allow_failure: true\n", "      when: never\n");
        QCOMPARE(opened.included(), (QStringList{u"build"_s, u"test"_s}));
        QVERIFY2(opened.of(u"pages"_s).because.contains(u"when: never"_s), qPrintable(opened.of(u"pages"_s).because));
        opened.document.undoStack()->undo();
        QCOMPARE(opened.included(), (QStringList{u"build"_s, u"test"_s, u"pages"_s}));
        opened.change("build:\n", "compile:\n");
        QVERIFY(opened.document.derived().verdicts->job(u"compile"_s));
        QVERIFY(!opened.document.derived().verdicts->job(u"build"_s));
        // What cannot be read leaves the last verdicts as they were.
        opened.change("compile:", "compile: [");
        QVERIFY(opened.document.syntaxError());
        QCOMPARE(opened.included(), (QStringList{u"compile"_s, u"test"_s, u"pages"_s}));
    }

    void theyAreThoseOfTheCommandLine()
    {
        Opened opened;
        const gitlab::Event event = eventFrom(gitlab::PipelineSource::MergeRequest);
        opened.document.outlook().setEvent(event);
        const Derived &derived = opened.document.derived();
        const gitlab::Listing listing = gitlab::listJobs(derived.pipeline, derived.tree.source(), event);
        QCOMPARE(derived.verdicts->listing().jobs.size(), listing.jobs.size());
        for (const gitlab::ListedJob &job : listing.jobs)
            QCOMPARE(derived.verdicts->job(job.name)->verdict, job.verdict);
    }

    void doubtsSayWhatTheyDependOn()
    {
        Opened opened;
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Push));
        QCOMPARE(opened.of(u"test"_s).included, Inclusion::Maybe); // there is no repository to say what changed
        QCOMPARE(verdictTitle(opened.of(u"test"_s)), u"not certain: runs"_s);
        QVERIFY(!isCertain(opened.of(u"nightly"_s)));
        QCOMPARE(verdictTitle(opened.of(u"nightly"_s)), u"does not run, depends on $NIGHTLY"_s);
        gitlab::Event event = eventFrom(gitlab::PipelineSource::Push);
        event.variables.insert(u"NIGHTLY"_s, u"yes"_s);
        event.changed = QStringList{u"README.md"_s};
        opened.document.outlook().setEvent(event);
        QCOMPARE(verdictTitle(opened.of(u"nightly"_s)), u"runs"_s);
        QCOMPARE(verdictTitle(opened.of(u"test"_s)), u"does not run"_s);
    }

    void aProjectBeginsWithoutAnEvent()
    {
        Opened opened;
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Tag));
        opened.open();
        QVERIFY(!opened.document.outlook().event());
        QVERIFY(!opened.document.derived().verdicts);
    }

    void reloadingKeepsTheEvent()
    {
        Opened opened;
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Tag));
        writeBytes(opened.folder.filePath(u".gitlab-ci.yml"_s), "only:\n  script: [x]\n  rules:\n    - if: $CI_COMMIT_BRANCH\n");
        QVERIFY(opened.document.reload());
        QCOMPARE(verdictTitle(opened.of(u"only"_s)), u"does not run"_s);
    }

    void includesAreDecidedForTheEvent()
    {
        Opened opened("include:\n  - local: ci/release.yml\n    rules:\n      - if: $CI_COMMIT_TAG\nbuild:\n  script: [make]\n");
        writeBytes(opened.folder.filePath(u"ci/release.yml"_s), "release:\n  script: [make release]\n");
        opened.open();
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Push));
        QCOMPARE(opened.included(), QStringList{u"build"_s});
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Tag));
        QCOMPARE(opened.included(), (QStringList{u"release"_s, u"build"_s}));
    }

    void theRepositorySaysWhatChanged()
    {
        const QString git = QStandardPaths::findExecutable(u"git"_s);
        if (git.isEmpty())
            QSKIP("there is no git");
        Opened opened;
        const auto run = [&](const QStringList &words) {
            QProcess process;
            process.setWorkingDirectory(opened.folder.path());
            process.start(git, QStringList{u"-c"_s, u"user.name=a"_s, u"-c"_s, u"user.email=a@b"_s} + words);
            return process.waitForFinished() && process.exitCode() == 0;
        };
        QVERIFY(run({u"init"_s, u"-q"_s, u"-b"_s, u"trunk"_s}));
        QVERIFY(run({u"add"_s, u"-A"_s}) && run({u"commit"_s, u"-qm"_s, u"one"_s}));
        writeBytes(opened.folder.filePath(u"src/a.ml"_s), "let x = 1\n");
        QVERIFY(run({u"add"_s, u"-A"_s}) && run({u"commit"_s, u"-qm"_s, u"two"_s}));
        opened.open();
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Push));
        const gitlab::Event event = opened.document.derived().verdicts->event();
        QCOMPARE(event.ref(), u"trunk"_s);
        QCOMPARE(event.changed, QStringList{u"src/a.ml"_s});
        QCOMPARE(verdictTitle(opened.of(u"test"_s)), u"runs"_s);
        QVERIFY(!opened.document.outlook().event()->changed); // what was chosen stays open
        writeBytes(opened.folder.filePath(u"README.md"_s), "x\n");
        QVERIFY(run({u"add"_s, u"-A"_s}) && run({u"commit"_s, u"-qm"_s, u"three"_s}));
        QVERIFY(opened.document.reload());
        QCOMPARE(verdictTitle(opened.of(u"test"_s)), u"does not run"_s);
    }

    void itIsSaidWhyThereIsNoPipeline()
    {
        Opened opened;
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Push));
        QVERIFY(!opened.none());
        opened.change("stages:", "workflow:\n  rules:\n    - if: $CI_COMMIT_TAG\nstages:");
        QVERIFY(opened.none());
        QVERIFY(!opened.none()->isRefused);
        QCOMPARE(opened.none()->sentence, u"GitLab makes no pipeline for a push to main."_s);
        QVERIFY2(opened.none()->reason.contains(u"line 3"_s), qPrintable(opened.none()->reason));
        QCOMPARE(opened.document.text().mid(opened.none()->place.span.begin, 18), "if: $CI_COMMIT_TAG"_ba);
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Tag));
        QVERIFY(!opened.none());
    }

    void aNeedThatIsNotThereIsRefused()
    {
        Opened opened("a:\n  script: [x]\n  rules:\n    - if: $CI_COMMIT_TAG\nb:\n  script: [x]\n  needs: [a]\n");
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Push));
        QVERIFY(opened.none() && opened.none()->isRefused);
        QVERIFY2(opened.none()->reason.contains(u"“b” needs “a”"_s), qPrintable(opened.none()->reason));
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Tag));
        QVERIFY(!opened.none());
    }

    void jobsOfPreAndPostMakeNoPipeline()
    {
        Opened opened("a:\n  stage: .pre\n  script: [x]\n");
        opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Push));
        QVERIFY(opened.none());
        QVERIFY2(opened.none()->reason.contains(u".pre"_s), qPrintable(opened.none()->reason));
    }

    void usualEventsAreJudgedForOneJob()
    {
        Opened opened;
        QStringList rows;
        for (const UsualVerdict &usual : opened.document.derivation().usualVerdicts(u"pages"_s))
            rows.append(eventTitle(usual.event) + u": "_s + verdictTitle(usual.verdict));
        QCOMPARE(rows,
                 (QStringList{u"a push to main: waits to be started by hand, may fail"_s, u"a push to feature: does not run"_s,
                              u"a merge request of feature: does not run"_s, u"the tag v1.0.0: runs"_s,
                              u"a schedule on main: waits to be started by hand, may fail"_s,
                              u"a start by hand on main: waits to be started by hand, may fail"_s}));
        QVERIFY(opened.document.derivation().usualVerdicts(u".template"_s).isEmpty());
        QVERIFY(opened.document.derivation().usualVerdicts(u"absent"_s).isEmpty());
    }

    /// Eight times the jobs are eight times the work.
    void workGrowsWithTheJobs()
    {
        const auto judge = [](int jobs) {
            Opened opened(manyJobs(jobs));
            const qint64 before = workDone(Work::RulesJudged) + workDone(Work::GraphSteps);
            opened.document.outlook().setEvent(eventFrom(gitlab::PipelineSource::Push, u"release-7"_s));
            return workDone(Work::RulesJudged) + workDone(Work::GraphSteps) - before;
        };
        const qint64 few = judge(250);
        const qint64 many = judge(2000);
        QVERIFY2(few > 250, qPrintable(QString::number(few)));
        QVERIFY2(many <= 9 * few, qPrintable(u"%1 steps against %2"_s.arg(many).arg(few)));
    }
};

QTEST_GUILESS_MAIN(VerdictsTest)
#include "tst_verdicts.moc"
