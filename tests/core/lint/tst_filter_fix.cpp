// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/run/evaluator.h"
#include "tests/core/lint/reading.h"

#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

/// The fix of Y65 writes rules that let a job into the same pipelines as its `only` and `except` did.
class FilterFixTest : public QObject
{
    Q_OBJECT

    static QByteArray job(const QByteArray &filters) { return "test:\n  script: [dune test]\n" + filters; }

    /// The pipelines that the job is in, by name.
    static QStringList pipelines(const Reading &reading)
    {
        QStringList names;
        const auto ask = [&](const QString &name, gitlab::PipelineSource source, const QString &branch = {}) {
            gitlab::Event event;
            event.source = source;
            event.branch = branch;
            gitlab::Evaluator evaluator(reading.pipeline, reading.tree.source(), event);
            if (evaluator.verdict(*reading.pipeline.job(u"test")).included == gitlab::Inclusion::Yes)
                names.append(name);
        };
        ask(u"default branch"_s, gitlab::PipelineSource::Push);
        ask(u"feature"_s, gitlab::PipelineSource::Push, u"feature"_s);
        ask(u"stable/1.0"_s, gitlab::PipelineSource::Push, u"stable/1.0"_s);
        ask(u"merge request"_s, gitlab::PipelineSource::MergeRequest);
        ask(u"tag"_s, gitlab::PipelineSource::Tag);
        ask(u"schedule"_s, gitlab::PipelineSource::Schedule);
        ask(u"schedule of feature"_s, gitlab::PipelineSource::Schedule, u"feature"_s);
        ask(u"web"_s, gitlab::PipelineSource::Web);
        return names;
    }

    static QByteArray mended(const Reading &reading)
    {
        for (const lint::Finding &finding : reading.lint({u"Y65"_s})) {
            if (!finding.fixes.isEmpty())
                return applied(reading.tree.text(), finding.fixes.constFirst().edits);
        }
        return {};
    }

private Q_SLOTS:
    void rulesSayTheSame_data()
    {
        QTest::addColumn<QByteArray>("filters");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QByteArray &filters, const QStringList &expected) {
            QTest::newRow(filters.constData()) << filters << expected;
        };
        row("  only: [main]\n", {u"default branch"_s, u"schedule"_s, u"web"_s});
        row("  only:\n    - stable/1.0\n    - tags\n", {u"stable/1.0"_s, u"tag"_s});
        row("  only: {refs: [merge_requests, web]}\n", {u"merge request"_s, u"web"_s});
        row("  only: [branches]\n  except: [schedules]\n", {u"default branch"_s, u"feature"_s, u"stable/1.0"_s, u"web"_s});
        row("  except: [main, tags]\n", {u"feature"_s, u"stable/1.0"_s, u"schedule of feature"_s});
        row("  only: [pushes]\n  except: [feature]\n  when: always\n", {u"default branch"_s, u"stable/1.0"_s, u"tag"_s});
    }
    void rulesSayTheSame()
    {
        QFETCH(QByteArray, filters);
        QFETCH(QStringList, expected);
        const auto before = Reading::of(job(filters));
        QVERIFY(before);
        QCOMPARE(pipelines(*before), expected);
        const QByteArray text = mended(*before);
        const auto after = Reading::of(text);
        QVERIFY2(after && !text.contains("only") && !text.contains("except"), text);
        QCOMPARE(pipelines(*after), expected);
        QVERIFY2(after->lint({u"Y65"_s}).isEmpty(), text);
    }

    /// Where the same cannot be said for certain there is no fix: patterns, variables, manual jobs, what others take over.
    void uncertainFiltersStay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("pattern") << job("  only: [/^v/]\n");
        QTest::newRow("variable") << job("  only: {variables: [$DEPLOY]}\n");
        QTest::newRow("other project") << job("  only: [main@group/project]\n");
        QTest::newRow("manual") << job("  only: [main]\n  when: manual\n");
        QTest::newRow("inherited") << QByteArray(".base:\n  only: [main]\n") + job("  extends: .base\n");
        QTest::newRow("lent") << job("  only: [main]\n") + "other:\n  extends: test\n  only: [tags]\n";
        QTest::newRow("workflow") << QByteArray("workflow: {rules: [{if: $CI_COMMIT_BRANCH}]}\n") + job("  only: [main]\n");
        QTest::newRow("included") << QByteArray("include: {project: a/b, file: c.yml}\n") + job("  only: [main]\n");
    }
    void uncertainFiltersStay()
    {
        QFETCH(QByteArray, text);
        const auto reading = Reading::of(text);
        QVERIFY(reading);
        const auto findings = reading->lint({u"Y65"_s});
        QVERIFY(!findings.isEmpty());
        for (const lint::Finding &finding : findings)
            QVERIFY2(finding.job != "test"_L1 || finding.fixes.isEmpty(), listed(*reading, findings));
    }
};

QTEST_GUILESS_MAIN(FilterFixTest)
#include "tst_filter_fix.moc"
