// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lint/reading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

/// What a project says about the rules, and where its pipeline runs.
class LintSettingsTest : public QObject
{
    Q_OBJECT

    static lint::Settings settings(const QByteArray &text)
    {
        const auto read = lint::Settings::read(Source(u".caravan.yml"_s, text));
        if (!read)
            qFatal("%s", qPrintable(read.error().toString()));
        return *read;
    }

    /// Two findings of C05, in the jobs "build" and "test".
    static std::unique_ptr<Reading> example()
    {
        return Reading::of("build:\n  cache: {key: a/b, paths: [x]}\n  script: [make]\n"
                           "test:\n  cache: {key: c/d, paths: [y]}\n  script: [make]\n");
    }
    static QList<lint::Finding> found(const lint::Settings &settings, bool withExcused = false)
    {
        const auto reading = example();
        lint::Context context = reading->context();
        context.settings = &settings;
        return withExcused ? lint::lintWithExcused(context, {u"C05"_s}) : lint::lint(context, {u"C05"_s});
    }

private Q_SLOTS:
    void severitiesCanBeChanged()
    {
        QCOMPARE(found({}).size(), 2);
        QCOMPARE(found({}).first().severity, lint::Severity::Error);
        const auto milder = found(settings("lint:\n  severity: {C05: advice}\n"));
        QCOMPARE(milder.size(), 2);
        QCOMPARE(milder.first().severity, lint::Severity::Advice);
        QCOMPARE(found(settings("lint: {severity: {C05: off}}\n")), QList<lint::Finding>());
        QCOMPARE(found(settings("lint: {severity: {C05: off}}\n"), true), QList<lint::Finding>());
    }

    void findingsCanBeAccepted()
    {
        const auto one = settings("lint:\n  ignore:\n    - {rule: C05, job: build, because: it is old}\n");
        const auto left = found(one);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().job, u"test"_s);
        const auto all = found(one, true);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().excuse, (lint::Excuse{lint::Excuse::Kind::Project, u"it is old"_s}));
        QCOMPARE(found(settings("lint: {ignore: [{rule: C05, because: so}]}\n")).size(), 0);
        QCOMPARE(found(settings("lint: {ignore: [{rule: C05, job: 'b*', because: so}]}\n")).size(), 1);
        QCOMPARE(found(settings("lint: {ignore: [{rule: C06, because: so}]}\n")).size(), 2);
    }

    void nothingIsSetWithoutAFile()
    {
        QTemporaryDir folder;
        const auto none = lint::Settings::ofFolder(folder.path());
        QVERIFY(none);
        QCOMPARE(*none, lint::Settings());
        QCOMPARE(settings(""), lint::Settings());
        QCOMPARE(settings("lint:\n"), lint::Settings());
        QFile file(folder.filePath(u".caravan.yml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("lint: {severity: {P04: error}}\n");
        file.close();
        const auto some = lint::Settings::ofFolder(folder.path());
        QVERIFY(some);
        QCOMPARE(some->severities.value(u"P04"_s), std::optional(lint::Severity::Error));
    }

    void mistakesAreShown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        QTest::newRow("top key") << QByteArray("lints: {}\n") << 1 << 1 << u"“lints”"_s;
        QTest::newRow("key") << QByteArray("lint:\n  severities: {C01: off}\n") << 2 << 3 << u"“severities”"_s;
        QTest::newRow("rule") << QByteArray("lint:\n  severity:\n    C01: off\n    X99: off\n") << 4 << 5 << u"“X99”"_s;
        QTest::newRow("severity") << QByteArray("lint:\n  severity: {C01: grave}\n") << 2 << 19 << u"“grave”"_s;
        QTest::newRow("no reason") << QByteArray("lint:\n  ignore:\n    - {rule: C01}\n") << 3 << 7 << u"because"_s;
        QTest::newRow("no rule") << QByteArray("lint:\n  ignore:\n    - {because: so}\n") << 3 << 7 << u"rule"_s;
        QTest::newRow("key of an entry") << QByteArray("lint:\n  ignore:\n    - {rule: C01, reason: so}\n") << 3 << 19 << u"“reason”"_s;
        QTest::newRow("ignored rule") << QByteArray("lint:\n  ignore:\n    - {rule: C0, because: so}\n") << 3 << 14 << u"“C0”"_s;
        QTest::newRow("no list") << QByteArray("lint:\n  ignore: C01\n") << 2 << 11 << u"list"_s;
        QTest::newRow("no map") << QByteArray("lint: off\n") << 1 << 7 << u"map"_s;
        QTest::newRow("no YAML") << QByteArray("lint: [\n") << 1 << 7 << QString();
    }
    void mistakesAreShown()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, words);
        const auto read = lint::Settings::read(Source(u"p/.caravan.yml"_s, text));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Syntax);
        QCOMPARE(read.error().file, u"p/.caravan.yml"_s);
        QCOMPARE(read.error().line, line);
        QCOMPARE(read.error().column, column);
        QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    }

    /// The user's choice counts, else the server of the project; with neither, nothing is known.
    void runnersAreKnownWhereSomebodySaidSo()
    {
        const recipes::Catalogue &catalogue = Reading::catalogue();
        QVERIFY(catalogue.runners.size() >= 8);
        QVERIFY(!lint::runnerFor(catalogue, {}, nullptr));
        QCOMPARE(lint::runnerFor(catalogue, u"inria-large", nullptr)->id, u"inria-large"_s);
        QVERIFY(!lint::runnerFor(catalogue, u"nobody", nullptr));
        project::Project project;
        QVERIFY(!lint::runnerFor(catalogue, {}, &project));
        project.git = project::Git();
        project.git->host = u"gitlab.com"_s;
        QCOMPARE(lint::runnerFor(catalogue, {}, &project)->id, u"gitlab.com-small"_s);
        project.git->host = u"git.example.org"_s;
        QVERIFY(!lint::runnerFor(catalogue, {}, &project));
    }

    void assumptionsAreNoFacts()
    {
        const recipes::Catalogue &catalogue = Reading::catalogue();
        const recipes::RunnerTraits *hosted = catalogue.runner(u"gitlab.com-small");
        QCOMPARE(hosted->knownPrivileged(), std::optional(true));
        QCOMPARE(hosted->knownSocket(), std::optional(false));
        QCOMPARE(hosted->longestTimeout, Seconds(3 * 3600));
        QVERIFY(hosted->tags.contains(u"saas-linux-small-amd64"_s));
        const recipes::RunnerTraits *inria = catalogue.runner(u"inria-small");
        QCOMPARE(inria->knownPrivileged(), std::nullopt);
        QCOMPARE(inria->knownDistributedCache(), std::nullopt);
        QVERIFY(!catalogue.runner(u"self-managed-shell")->usesImages());
    }

    void damagedRunnersAreRefused()
    {
        const auto read = recipes::readRunnerTraits(Source(u"runners.yml"_s,
                                                           "runners:\n  - {id: a, title: A, executor: docker, isPrivileged: true, "
                                                           "bindsSocket: false, hasDistributedCache: true, assumed: [mood]}\n"));
        QVERIFY(!read);
        QCOMPARE(read.error().line, 2);
        QVERIFY(read.error().message.contains(u"mood"_s));
    }
};

QTEST_GUILESS_MAIN(LintSettingsTest)
#include "tst_lint_settings.moc"
