// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/reading.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/recipes/command_table.h"
#include "tests/core/estimate/fixture.h"
#include "tests/pipelines.h"

#include <algorithm>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

/// How much of the scripts is understood, and what becomes of the rest.
class TestReading : public QObject
{
    Q_OBJECT

private:
    Fixture m_fixture;

    /// Assumptions of the only job of a pipeline.
    QString assumedOf(const QByteArray &script) const
    {
        QStringList texts;
        for (const Assumption &assumption : m_fixture.of(jobOf(script), Scenario::Cold).assumptions)
            texts.append(assumption.text);
        return texts.join(u'\n');
    }
    static QByteArray jobOf(const QByteArray &script) { return "j: {image: nobody/knows, script: [" + script + "]}\n"; }
    /// What the scripts add to an empty job.
    Range<double> rangeOf(const QByteArray &script) const
    {
        const Estimate with = m_fixture.of(jobOf(script), Scenario::Cold);
        const Estimate without = m_fixture.of(jobOf("'true'"), Scenario::Cold);
        const auto gap = [](Seconds a, Seconds b) { return (a - b).count(); };
        return {gap(with.wall.p10, without.wall.p10), gap(with.wall.p50, without.wall.p50), gap(with.wall.p90, without.wall.p90)};
    }

private Q_SLOTS:
    /// What no table names is said, by its name, and may take far longer than it is likely to.
    void whatIsNotKnownIsSaidAndWide_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("title");
        QTest::addColumn<double>("atLeast");
        QTest::newRow("a program") << QByteArray("frobnicate --all") << u"frobnicate"_s << 15.0;
        QTest::newRow("one that tests") << QByteArray("scripts/run_tests.sh all") << u"scripts/run_tests.sh all"_s << 50.0;
        QTest::newRow("by a shell") << QByteArray("bash ci/build-all.sh") << u"bash ci/build-all.sh"_s << 50.0;
        QTest::newRow("in another language") << QByteArray("python3 tools/run.py") << u"python3 tools/run.py"_s << 7.0;
        QTest::newRow("in a variable") << QByteArray("$TOOL run") << u"$TOOL run"_s << 15.0;
    }
    void whatIsNotKnownIsSaidAndWide()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, title);
        QFETCH(double, atLeast);
        const QString assumed = assumedOf(script);
        QVERIFY2(assumed.contains(u"“%1” does is not known"_s.arg(title)), qPrintable(assumed));
        const Range<double> added = rangeOf(script);
        QVERIFY2(added.p50 > atLeast, qPrintable(QString::number(added.p50)));
        QVERIFY2(added.p90 - added.p50 > 6 * (added.p50 - added.p10), qPrintable(QString::number(added.p90)));
        QVERIFY2(added.p90 > 5 * added.p50, qPrintable(QString::number(added.p90)));
    }

    void whatIsKnownIsTimedAndNotSaid_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("npm ci") << QByteArray("npm --prefix web ci") << 15.0 << 40.0;
        QTest::newRow("npm --version") << QByteArray("npm --version") << -0.01 << 0.01;
        QTest::newRow("git clone") << QByteArray("git clone https://example.org/x.git") << 1.0 << 10.0;
        QTest::newRow("git status") << QByteArray("git status") << -0.01 << 0.01;
        QTest::newRow("cargo test") << QByteArray("cargo test --all") << 60.0 << 400.0;
        QTest::newRow("versioned") << QByteArray("/usr/bin/clang-format-14 -i x.c") << 5.0 << 32.0;
        QTest::newRow("module") << QByteArray("python3.12 -m pytest tests") << 20.0 << 100.0;
        QTest::newRow("of the system, with its path") << QByteArray("/usr/bin/apt-get update") << 2.0 << 10.0;
        QTest::newRow("latexmk") << QByteArray("latexmk -pdf paper.tex") << 10.0 << 60.0;
        QTest::newRow("ansible") << QByteArray("ansible-playbook -i hosts site.yml") << 30.0 << 120.0;
        QTest::newRow("rests of PowerShell") << QByteArray("'(Get-FileHash a).Hash', '$a.Path', '%ERRORLEVEL% neq 0', '-replace b, c'")
                                             << -0.01 << 0.01;
        QTest::newRow("builtins") << QByteArray("set -x, export A=1, 'ls | wc -l', 'echo a'") << -0.01 << 0.01;
    }
    void whatIsKnownIsTimedAndNotSaid()
    {
        QFETCH(QByteArray, script);
        QFETCH(double, from);
        QFETCH(double, to);
        QVERIFY2(!assumedOf(script).contains(u"is not known to Caravan"_s), qPrintable(assumedOf(script)));
        const double seconds = rangeOf(script).p50;
        QVERIFY2(seconds > from && seconds < to, qPrintable(QString::number(seconds)));
    }

    /// Of the commands of real pipelines, how many are played, timed by their names, or taken for granted. Functions and files that such a
    /// pipeline takes from elsewhere are not there, so some can never be read.
    void mostOfRealScriptsIsUnderstood()
    {
        const QDir folder = test::realPipelineFolder();
        if (!folder.exists())
            QSKIP("The collection of real pipelines is not beside this checkout.");
        QHash<QString, int> unknown;
        std::array<int, 4> counts = {0, 0, 0, 0};
        for (const QString &name : folder.entryList({u"*.yml"_s}, QDir::Files, QDir::Name)) {
            const auto bytes = readFile(folder.filePath(name));
            QVERIFY(bytes);
            const auto tree = yaml::Tree::parse(Source(name, bytes->bytes));
            const auto pipeline = tree ? gitlab::readPipeline(*tree) : Result<gitlab::Pipeline>(tree.error());
            if (!pipeline)
                continue;
            QSet<QString> seen; // a template that a hundred jobs take over counts once for each pipeline
            for (const gitlab::Job &job : pipeline->jobs) {
                gitlab::JobPlay play;
                play.parse = [](const QString &text) { return recipes::parsedItem(text); };
                play.see = [&](const script::Step &step) {
                    if (step.isOpened || step.words.isEmpty() || seen.contains(step.words.join(u' ')))
                        return;
                    seen.insert(step.words.join(u' '));
                    const Reading reading = readingOf(*m_fixture.facts.costs, step.words);
                    ++counts[size_t(reading)];
                    if (reading == Reading::Unknown)
                        ++unknown[step.words.mid(0, 2).join(u' ').simplified().left(70)];
                };
                gitlab::playJob(job, play);
            }
        }
        const double all = counts[0] + counts[1] + counts[2] + counts[3];
        QStringList names = unknown.keys();
        std::sort(names.begin(), names.end(), [&](const QString &left, const QString &right) {
            return std::pair(-unknown.value(left), left) < std::pair(-unknown.value(right), right);
        });
        for (const QString &name : names.mid(0, qEnvironmentVariableIntValue("CARAVAN_UNKNOWN_SHOWN")))
            qInfo("%5d %s", unknown.value(name), qPrintable(name));
        const auto share = [&](Reading reading) { return 100 * counts[size_t(reading)] / all; };
        qInfo("%.0f commands: %.1f %% played, %.1f %% timed by their names, %.1f %% files of projects, %.1f %% not known", all,
              share(Reading::Played), share(Reading::Timed), share(Reading::UnreadFile), share(Reading::Unknown));
        QVERIFY(all > 3000);
        QVERIFY(share(Reading::Unknown) < 2);
    }
};

QTEST_APPLESS_MAIN(TestReading)
#include "tst_estimate_reading.moc"
