// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// `caravan-cli list`: which jobs a pipeline would have, with facts from the project's git repository.
#include "app/cli/run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::cli;

class TestList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsInOrder();
    void listsInstances();
    void tellsWhy();
    void readsGit();
    void takesChangedFiles();
    void followsIncludes();
    void estimatesTheSamePipeline_data();
    void estimatesTheSamePipeline();
    void saysWhichPipelineIsEstimated();
    void reportsRefusedPipelines();
    void refusesWhatLintRefuses_data();
    void refusesWhatLintRefuses();
    void refusesWrongOptions_data();
    void refusesWrongOptions();

private:
    void write(const QString &path, const QByteArray &text);
    void git(const QStringList &arguments);
    QJsonObject list(const QStringList &options, Exit expected = Exit::Fine);
    QStringList names(const QStringList &options);

    QTemporaryDir m_folder;
};

void TestList::write(const QString &path, const QByteArray &text)
{
    QFile file(m_folder.filePath(path));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestList::git(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"git"_s,
                  QStringList{u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s, u"-c"_s, u"commit.gpgsign=false"_s}
                      + arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

/// The JSON of `list` with \a options.
QJsonObject TestList::list(const QStringList &options, Exit expected)
{
    const Output output = run(QStringList{u"list"_s, m_folder.path(), u"--json"_s} + options);
    if (output.exit != expected)
        qWarning("%s", output.err.constData());
    return QJsonDocument::fromJson(output.out).object();
}

/// Jobs that are in, those that are not sure with a question mark.
QStringList TestList::names(const QStringList &options)
{
    QStringList out;
    const QJsonArray jobs = list(options)[u"jobs"_s].toArray();
    for (const QJsonValue &job : jobs) {
        if (job[u"included"].toBool())
            out.append(job[u"name"].toString() + (job[u"certain"].toBool() ? QString() : u"?"_s));
    }
    return out;
}

void TestList::initTestCase()
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        QSKIP("The git program is not installed.");
    write(u".gitlab-ci.yml"_s,
          "include: ci/release.yml\n"
          "stages: [build, test, deploy]\n"
          "pages:\n  stage: deploy\n  script: [x]\n  needs: [compile]\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n"
          "      when: manual\n      allow_failure: true\n"
          "unit:\n  stage: test\n  script: [x]\n  parallel: 3\n  rules:\n    - changes: [\"src/**/*.ml\"]\n    - exists: [Cargo.toml]\n"
          "compile:\n  stage: build\n  script: [x]\n  rules:\n    - if: $CI\n"
          "review:\n  stage: test\n  script: [x]\n  only: [merge_requests]\n"
          "secret:\n  stage: deploy\n  script: [x]\n  rules:\n    - if: $TOKEN\n");
    write(u"ci/release.yml"_s, "release:\n  stage: deploy\n  script: [x]\n  rules:\n    - if: $CI_COMMIT_TAG =~ /^v/\n");
    write(u"src/a/b.ml"_s, "let x = 1\n");
    git({u"init"_s, u"-q"_s, u"-b"_s, u"master"_s});
    git({u"add"_s, u"-A"_s});
    git({u"commit"_s, u"-q"_s, u"-m"_s, u"one"_s});
    write(u"README.md"_s, "x\n");
    git({u"add"_s, u"-A"_s});
    git({u"commit"_s, u"-q"_s, u"-m"_s, u"two"_s});
}

void TestList::listsInOrder()
{
    const QJsonArray jobs = list({})[u"jobs"_s].toArray();
    QStringList all;
    for (const QJsonValue &job : jobs)
        all.append(job[u"name"].toString());
    QCOMPARE(all,
             (QStringList{u"compile"_s, u"unit 1/3"_s, u"unit 2/3"_s, u"unit 3/3"_s, u"review"_s, u"release"_s, u"pages"_s,
                          u"secret"_s})); // what is included comes first
    const QJsonObject pages = jobs.at(6).toObject();
    QCOMPARE(pages[u"stage"_s].toString(), u"deploy"_s);
    QCOMPARE(pages[u"when"_s].toString(), u"manual"_s);
    QCOMPARE(pages[u"allowFailure"_s].toBool(), true);
    QCOMPARE(pages[u"needs"_s].toArray(), QJsonArray{u"compile"_s});
    QCOMPARE(jobs.at(0)[u"needs"], QJsonValue());
    QCOMPARE(jobs.at(1)[u"job"].toString(), u"unit"_s);
    QCOMPARE(jobs.at(1)[u"instances"].toInt(), 3);
    QCOMPARE(names({}), (QStringList{u"compile"_s, u"pages"_s}));
}

void TestList::listsInstances()
{
    QTemporaryDir other;
    QFile file(other.filePath(u"ci.yml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("build:\n  stage: build\n  script: [x]\n  parallel: {matrix: [{OS: [deb, fed], OCAML: [4, 5]}]}\n"
               "  rules:\n    - if: $OS == \"fed\" && $OCAML == \"4\"\n      when: never\n    - when: on_success\n"
               "lone:\n  stage: build\n  script: [x]\n  parallel: 1\n"
               "check:\n  stage: test\n  script: [x]\n  parallel: {matrix: [{OS: [deb, fed]}]}\n"
               "  needs: [{job: build, parallel: {matrix: [{OS: \"$[[ matrix.OS ]]\", OCAML: [\"5\"]}]}}]\n"
               "all:\n  stage: test\n  script: [x]\n  needs: [{job: build, optional: true}, lone]\n");
    file.close();
    const Output output = run({u"list"_s, file.fileName(), u"--json"_s});
    QCOMPARE(output.err, QByteArray());
    QMap<QString, QJsonObject> rows;
    QStringList in;
    const QJsonArray jobs = QJsonDocument::fromJson(output.out).object()[u"jobs"_s].toArray();
    for (const QJsonValue &job : jobs) {
        rows.insert(job[u"name"].toString(), job.toObject());
        if (job[u"included"].toBool())
            in.append(job[u"name"].toString());
    }
    // Rules see the matrix: one instance is out.
    QCOMPARE(in,
             (QStringList{u"build: [deb, 4]"_s, u"build: [deb, 5]"_s, u"build: [fed, 5]"_s, u"lone 1/1"_s, u"check: [deb]"_s,
                          u"check: [fed]"_s, u"all"_s}));
    QCOMPARE(rows[u"build: [fed, 4]"_s][u"included"_s].toBool(true), false);
    QCOMPARE(rows[u"build: [fed, 5]"_s][u"matrix"_s].toObject(), (QJsonObject{{u"OS"_s, u"fed"_s}, {u"OCAML"_s, u"5"_s}}));
    QCOMPARE(rows[u"check: [deb]"_s][u"needs"_s].toArray(), QJsonArray{u"build: [deb, 5]"_s});
    QCOMPARE(rows[u"check: [fed]"_s][u"needs"_s].toArray(), QJsonArray{u"build: [fed, 5]"_s});
    QCOMPARE(rows[u"all"_s][u"needs"_s].toArray(),
             (QJsonArray{u"build: [deb, 4]"_s, u"build: [deb, 5]"_s, u"build: [fed, 5]"_s, u"lone 1/1"_s}));
    const QString text = QString::fromUtf8(run({u"list"_s, file.fileName()}).out);
    QVERIFY2(text.contains(u"build: [deb, 5] "_s) && text.contains(u"lone 1/1 "_s), qPrintable(text));
}

void TestList::tellsWhy()
{
    const QJsonArray jobs = list({})[u"jobs"_s].toArray();
    const QJsonObject pages = jobs.at(6).toObject();
    QCOMPARE(pages[u"because"_s].toString(), u"The rule in line 8 holds: if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH, when: manual."_s);
    QCOMPARE(pages[u"line"_s].toInt(), 8);
    const QJsonObject secret = jobs.at(7).toObject();
    QCOMPARE(secret[u"included"_s].toBool(), false);
    QCOMPARE(secret[u"certain"_s].toBool(), false);
    QCOMPARE(secret[u"dependsOn"_s].toArray(), QJsonArray{u"TOKEN"_s});
    const QString text = QString::fromUtf8(run({u"list"_s, m_folder.path()}).out);
    QVERIFY2(text.contains(u"Pipeline for master (push)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"That depends on $TOKEN"_s), qPrintable(text));
    QVERIFY(text.indexOf(u"pages"_s) < text.indexOf(u"Out:"_s));
    QVERIFY(text.indexOf(u"review"_s) > text.indexOf(u"Out:"_s));
}

void TestList::readsGit()
{
    const QJsonObject event = list({})[u"event"_s].toObject();
    QCOMPARE(event[u"defaultBranch"_s].toString(), u"master"_s);
    QCOMPARE(event[u"changed"_s].toArray(), QJsonArray{u"README.md"_s}); // of the last commit
    QCOMPARE(names({u"--branch"_s, u"fix"_s}), QStringList{u"compile"_s});
    QCOMPARE(names({u"--source"_s, u"merge_request"_s}),
             (QStringList{u"compile"_s, u"unit 1/3?"_s, u"unit 2/3?"_s, u"unit 3/3?"_s, u"review"_s}));
    QCOMPARE(names({u"--source"_s, u"schedule"_s}), (QStringList{u"compile"_s, u"unit 1/3"_s, u"unit 2/3"_s, u"unit 3/3"_s, u"pages"_s}));
    QCOMPARE(names({u"--var"_s, u"TOKEN=x"_s}), (QStringList{u"compile"_s, u"pages"_s, u"secret"_s}));
}

void TestList::takesChangedFiles()
{
    QCOMPARE(names({u"--changed"_s, u"src/c.ml"_s}), (QStringList{u"compile"_s, u"unit 1/3"_s, u"unit 2/3"_s, u"unit 3/3"_s, u"pages"_s}));
    QCOMPARE(names({u"--changed"_s, u"x"_s, u"--changed"_s, u"src/c.ml"_s}),
             (QStringList{u"compile"_s, u"unit 1/3"_s, u"unit 2/3"_s, u"unit 3/3"_s, u"pages"_s}));
    QCOMPARE(names({u"--commits"_s, u"HEAD~1..HEAD"_s}), (QStringList{u"compile"_s, u"pages"_s}));
    git({u"checkout"_s, u"-q"_s, u"-b"_s, u"topic"_s});
    write(u"src/d.ml"_s, "let y = 2\n");
    git({u"add"_s, u"-A"_s});
    git({u"commit"_s, u"-q"_s, u"-m"_s, u"three"_s});
    QCOMPARE(names({u"--commits"_s, u"master..topic"_s}),
             (QStringList{u"compile"_s, u"unit 1/3"_s, u"unit 2/3"_s, u"unit 3/3"_s, u"pages"_s}));
    const QJsonObject event = list({u"--source"_s, u"mr"_s})[u"event"_s].toObject();
    git({u"checkout"_s, u"-q"_s, u"master"_s});
    QCOMPARE(event[u"ref"_s].toString(), u"topic"_s);
    QCOMPARE(event[u"changed"_s].toArray(), QJsonArray{u"src/d.ml"_s}); // of the whole branch
}

void TestList::followsIncludes()
{
    QCOMPARE(names({u"--tag"_s, u"v1"_s}), (QStringList{u"compile"_s, u"unit 1/3"_s, u"unit 2/3"_s, u"unit 3/3"_s, u"release"_s}));
    QCOMPARE(names({u"--tag"_s, u"nightly"_s}), (QStringList{u"compile"_s, u"unit 1/3"_s, u"unit 2/3"_s, u"unit 3/3"_s}));
    const QJsonArray jobs = list({u"--tag"_s, u"v1"_s})[u"jobs"_s].toArray();
    for (const QJsonValue &job : jobs) {
        if (job[u"name"].toString() == "release"_L1) {
            QCOMPARE(job[u"file"].toString(), u"ci/release.yml"_s);
            QCOMPARE(job[u"line"].toInt(), 5);
        }
    }
}

void TestList::estimatesTheSamePipeline_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nothing chosen") << QStringList();
    QTest::newRow("a branch") << QStringList{u"--branch"_s, u"topic"_s};
    QTest::newRow("a tag") << QStringList{u"--tag"_s, u"v1"_s};
    QTest::newRow("a merge request") << QStringList{u"--source"_s, u"merge_request_event"_s};
    QTest::newRow("a schedule") << QStringList{u"--source"_s, u"schedule"_s};
    QTest::newRow("a variable") << QStringList{u"--var"_s, u"DEPLOY=1"_s};
    QTest::newRow("a change") << QStringList{u"--changed"_s, u"a.opam"_s};
    QTest::newRow("another change") << QStringList{u"--changed"_s, u"README.md"_s};
}

/// `estimate` bills the jobs that `list` has in; those that do not start by themselves it names.
void TestList::estimatesTheSamePipeline()
{
    QFETCH(QStringList, options);
    write(u"ci/tag.yml"_s, "on-tag: {script: [x]}\n");
    write(u".gitlab-ci.yml"_s,
          "include: [{local: ci/tag.yml, rules: [{if: $CI_COMMIT_TAG}]}]\n"
          "always: {script: [x], rules: [{when: always}]}\n"
          "opam: {script: [x], rules: [{changes: ['*.opam']}]}\n"
          "main: {script: [x], only: [main, master]}\n"
          "merge: {script: [x], rules: [{if: $CI_MERGE_REQUEST_IID}]}\n"
          "nightly: {script: [x], only: [schedules]}\n"
          "deploy: {script: [x], rules: [{if: $DEPLOY, when: manual, allow_failure: true}]}\n"
          "after: {script: [x], needs: [{job: deploy, optional: true}]}\n"
          "many: {parallel: 3, script: [x], except: [tags]}\n");
    QStringList listed;
    const QJsonArray jobs = list(options).value(u"jobs"_s).toArray();
    for (const QJsonValue &job : jobs) {
        if (job[u"included"].toBool() && !listed.contains(job[u"job"].toString()))
            listed.append(job[u"job"].toString());
    }
    QVERIFY(!listed.isEmpty());
    for (const QString &scenario : {u"cold"_s, u"warm"_s}) {
        const Output output = run(QStringList{u"estimate"_s, m_folder.path(), u"--json"_s, u"--scenario"_s, scenario} + options);
        QCOMPARE(output.exit, Exit::Fine);
        const QJsonObject estimate = QJsonDocument::fromJson(output.out).object();
        QStringList told;
        for (const QString &key : {u"jobs"_s, u"notStarted"_s}) {
            const QJsonArray ofKind = estimate.value(key).toArray();
            for (const QJsonValue &job : ofKind)
                told.append(job[u"name"].toString());
        }
        listed.sort();
        told.sort();
        QCOMPARE(told, listed);
        QCOMPARE(estimate[u"event"][u"chosen"].toBool(), !options.isEmpty());
    }
}

void TestList::saysWhichPipelineIsEstimated()
{
    write(u".gitlab-ci.yml"_s, "a: {script: [x]}\nb: {script: [x], when: manual}\n");
    const QString standard = QString::fromUtf8(run({u"estimate"_s, m_folder.path()}).out);
    QVERIFY2(standard.contains(u"since no other event was chosen"_s), qPrintable(standard));
    QVERIFY2(standard.contains(u"“b” is started by hand"_s), qPrintable(standard));
    const QString tag = QString::fromUtf8(run({u"estimate"_s, m_folder.path(), u"--tag"_s, u"v2"_s}).out);
    QVERIFY2(tag.contains(u"Pipeline for the tag v2."_s) && !tag.contains(u"no other event"_s), qPrintable(tag));
    const Output compared = run({u"compare"_s, m_folder.path(), u"--tag"_s, u"v2"_s, u"--strategy"_s, u"local-switch"_s});
    QVERIFY2(compared.out.contains("Pipeline for the tag v2."), compared.out.constData());
    const QJsonObject json =
        QJsonDocument::fromJson(run({u"compare"_s, m_folder.path(), u"--json"_s, u"--strategy"_s, u"local-switch"_s}).out).object();
    QCOMPARE(json[u"event"][u"source"].toString(), u"push"_s);
    QVERIFY(!json[u"event"][u"chosen"].toBool());
    QCOMPARE(run({u"estimate"_s, m_folder.path(), u"--source"_s, u"moon"_s}).exit, Exit::Usage);
    QCOMPARE(run({u"compare"_s, m_folder.path(), u"--var"_s, u"x"_s}).exit, Exit::Usage);
}

void TestList::reportsRefusedPipelines()
{
    QTemporaryDir other;
    QFile file(other.filePath(u"ci.yml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a:\n  script: [x]\n  rules:\n    - if: $CI_COMMIT_TAG\nb:\n  script: [x]\n  needs: [a]\nc:\n  script: [x]\n  needs: [{job: "
               "a, optional: true}]\n");
    file.close();
    const Output output = run({u"list"_s, file.fileName(), u"--json"_s});
    QCOMPARE(output.exit, Exit::Findings);
    QVERIFY2(output.err.contains("Job “b” needs “a”, which the pipeline for a push to main does not have"), output.err.constData());
    const QJsonObject object = QJsonDocument::fromJson(output.out).object();
    QCOMPARE(object[u"problems"_s].toArray().size(), 1);
    QCOMPARE(object[u"jobs"_s].toArray().at(2)[u"needs"].toArray(), QJsonArray()); // the optional need is absent
    QCOMPARE(run({u"list"_s, file.fileName(), u"--tag"_s, u"v1"_s}).exit, Exit::Fine);
    QCOMPARE(object[u"event"_s].toObject().contains(u"changed"_s), false); // no repository, nothing known
}

/// What lint calls an error of the file is no pipeline for anybody.
void TestList::refusesWhatLintRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("extends in a circle") << QByteArray("a: {extends: b, script: [sleep 60]}\nb: {extends: a, script: [sleep 60]}\n");
    QTest::newRow("includes itself") << QByteArray("include: .gitlab-ci.yml\na: {script: [sleep 60]}\n");
    QTest::newRow("too many instances") << QByteArray("a: {parallel: 100000000, script: [sleep 60]}\n");
    QTest::newRow("needs in a circle") << QByteArray("a: {needs: [b], script: [sleep 60]}\nb: {needs: [a], script: [sleep 60]}\n");
    QTest::newRow("unknown need") << QByteArray("a: {needs: [b], script: [sleep 60]}\n");
}

void TestList::refusesWhatLintRefuses()
{
    QFETCH(QByteArray, text);
    QTemporaryDir other;
    QFile file(other.filePath(u".gitlab-ci.yml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QCOMPARE(run({u"lint"_s, other.path()}).exit, Exit::Findings);
    const auto json = [](const Output &output) { return QJsonDocument::fromJson(output.out).object(); };
    const Output listed = run({u"list"_s, u"--json"_s, other.path()});
    QCOMPARE(listed.exit, Exit::Findings);
    QVERIFY(json(listed)[u"pipeline"_s][u"refused"_s].toBool() && !json(listed)[u"pipeline"_s][u"included"_s].toBool());
    QVERIFY(run({u"list"_s, other.path()}).out.contains("GitLab refuses this pipeline. "));
    const Output estimated = run({u"estimate"_s, u"--json"_s, other.path()});
    QCOMPARE(estimated.exit, Exit::Findings);
    QVERIFY(json(estimated)[u"refusals"_s].toArray().at(0).toString().startsWith(u"GitLab refuses this pipeline. "_s));
    QVERIFY(!json(estimated).contains(u"wallSeconds"_s) && json(estimated)[u"jobs"_s].toArray().isEmpty());
    QCOMPARE(json(estimated)[u"timed"_s][u"jobs"_s].toInt(), 0);
    QVERIFY(json(estimated)[u"timed"_s][u"untimed"_s].toArray().size() == json(estimated)[u"timed"_s][u"of"_s].toInt());
    for (const QString &command : {u"compare"_s, u"advise"_s}) {
        const Output output = run({command, other.path()});
        QCOMPARE(output.exit, Exit::Findings);
        QVERIFY2(output.err.contains("GitLab refuses this pipeline. ") && output.out.isEmpty(), output.err.constData());
    }
    QVERIFY(run({u"compare"_s, u"--search"_s, other.path()}).err.contains("GitLab refuses this pipeline. "));
}

void TestList::refusesWrongOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Exit>("exit");
    QTest::newRow("source") << QStringList{u"--source"_s, u"pull_request"_s} << Exit::Usage;
    QTest::newRow("variable") << QStringList{u"--var"_s, u"NAME"_s} << Exit::Usage;
    QTest::newRow("range") << QStringList{u"--commits"_s, u"HEAD"_s} << Exit::Usage;
    QTest::newRow("commit") << QStringList{u"--commits"_s, u"nowhere..HEAD"_s} << Exit::Usage;
    QTest::newRow("option") << QStringList{u"--event"_s} << Exit::Usage;
}

void TestList::refusesWrongOptions()
{
    QFETCH(QStringList, options);
    const Output output = run(QStringList{u"list"_s, m_folder.path()} + options);
    QTEST(output.exit, "exit");
    QVERIFY(output.err.contains("error: "));
}

QTEST_GUILESS_MAIN(TestList)
#include "tst_list.moc"
