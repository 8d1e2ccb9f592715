// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules find the same on one thread and on several, whatever may be spent on fixes.
#include "core/lint/facts/survey_aside.h"
#include "tests/core/lint/reading.h"
#include "tests/pipelines.h"

#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyJobs = 80;
constexpr qint64 enoughTexts = 10'000; ///< for all fixes

/// Jobs that share templates, with something to say of each; some with much to mend: of caches, opam, images, unknown keys and names.
QByteArray text()
{
    QByteArray text = "stages: [build, test]\n"
                      ".switch: &switch\n  key: switch\n  paths: [_opam]\n"
                      ".prepare:\n  before_script:\n    - sudo apt-get install m4\n    - opam install . --deps-only\n";
    for (int number = 0; number < manyJobs; ++number) {
        const QByteArray name = QByteArray::number(number);
        text += "build " + name + ":\n  image: ocaml/opam:debian-12-ocaml-5." + QByteArray::number(number % 4)
            + "\n  stage: build\n  extends: .prepare\n  cache: *switch\n  script:\n    - dune build\n";
        constexpr int some = 16;
        if (number % some == 0) {
            text += "    - opam switch create 4.14." + name + "\n    - eval `opam config env`\n  scirpt: [x]\n  only: [master]\n"
                + "  rules: [{when: always}]\n  needs: [\"build " + QByteArray::number(number + 1) + "\"]\n";
        }
    }
    return text;
}

QList<lint::Finding> findings(const Reading &reading, qint64 fixBudget, int threads)
{
    lint::Context context = reading.context();
    context.fixBudget = fixBudget;
    context.threads = threads;
    return lint::lintWithExcused(context);
}

} // namespace

class RuleRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findTheSame_data()
    {
        QTest::addColumn<qint64>("texts"); // that may be read for fixes
        QTest::addColumn<int>("threads");
        for (const qint64 texts : {qint64(0), qint64(1), qint64(2), qint64(5), qint64(10), enoughTexts}) {
            for (const int threads : {0, 2, 3})
                QTest::addRow("%d texts, %d threads", int(texts), threads) << texts << threads;
        }
    }
    void findTheSame()
    {
        QFETCH(const qint64, texts);
        QFETCH(const int, threads);
        const auto reading = Reading::of(text());
        QVERIFY(reading);
        const qint64 budget = texts * reading->tree.text().size();
        const QList<lint::Finding> alone = findings(*reading, budget, 1);
        QVERIFY(alone.size() > manyJobs);
        const bool isCut = std::any_of(alone.cbegin(), alone.cend(), [](const lint::Finding &finding) { return finding.mayHaveFixes; });
        QCOMPARE(isCut, texts < enoughTexts);
        QCOMPARE(listed(*reading, findings(*reading, budget, threads)), listed(*reading, alone));
        QCOMPARE(findings(*reading, budget, threads), alone);
    }

    void findTheSameInRealFiles()
    {
        int divided = 0;
        for (const QString &path : test::realPipelines()) {
            const auto reading = Reading::of(readAll(path), nullptr, path);
            if (!reading)
                continue;
            lint::Context context = reading->context();
            context.threads = 0;
            divided += lint::isForThreads(context) ? 1 : 0;
            QVERIFY2(findings(*reading, lint::usualFixBudget, 2) == findings(*reading, lint::usualFixBudget, 1), qPrintable(path));
        }
        if (!test::hasRealPipelines())
            QSKIP("The collection of real pipelines is not beside this checkout.");
        QVERIFY2(divided >= 3, qPrintable(QString::number(divided)));
    }

    void isAloneWhereThatIsQuicker()
    {
        const auto small = Reading::of("a: {script: make}\n");
        lint::Context context = small->context();
        context.threads = 0;
        QVERIFY(!lint::isForThreads(context));
        const auto large = Reading::of(text());
        QVERIFY(!lint::isForThreads(large->context())); // who asks beside other work says nothing of threads
    }
};

QTEST_GUILESS_MAIN(RuleRunsTest)
#include "tst_rule_runs.moc"
