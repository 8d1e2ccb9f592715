// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/strategy.h"
#include "tests/core/lint/reading.h"

#include <QTest>

#include <algorithm>

using namespace caravan;
using namespace Qt::StringLiterals;

/// The sample's broken pipeline: it is diagnosed in the words of those who meet it, and mended.
class LintSampleTest : public QObject
{
    Q_OBJECT

    const QString m_folder = QStringLiteral(CARAVAN_SOURCE_DIR) + u"/resources/samples/waystation"_s;
    std::optional<project::Project> m_project;
    QByteArray m_text;
    std::unique_ptr<Reading> m_reading;
    QList<lint::Finding> m_findings;

    const lint::Finding *finding(const QString &rule) const
    {
        const auto found = std::find_if(m_findings.begin(), m_findings.end(), [&](const lint::Finding &one) { return one.rule == rule; });
        return found == m_findings.end() ? nullptr : &*found;
    }
    static QList<lint::Finding> errorsIn(const QList<lint::Finding> &findings)
    {
        QList<lint::Finding> errors;
        for (const lint::Finding &finding : findings) {
            if (finding.severity == lint::Severity::Error)
                errors += finding;
        }
        return errors;
    }
    QByteArray mended() const { return applied(m_text, lint::fixAll(m_reading->context())); }

    /// Advice that goes with a strategy by its nature: of many jobs that share a cache only the user can say which is to store it.
    static bool isMeant(const QString &strategy, const lint::Finding &finding)
    {
        static const QMap<QString, QStringList> known = {{u"download-cache"_s, {u"C23"_s}}, {u"moved-switch"_s, {u"C23"_s}},
                                                         {u"local-switch"_s, {u"C23"_s}},   {u"local-switch-clone"_s, {u"C23"_s}},
                                                         {u"opam-root"_s, {u"C23"_s}},      {u"dune-pkg"_s, {u"C23"_s}}};
        return finding.severity == lint::Severity::Advice && known.value(strategy).contains(finding.rule);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto project = project::inspectFolder(m_folder);
        QVERIFY(project);
        m_project = *project;
        m_text = readAll(m_project->pipelineFile);
        m_reading = Reading::of(m_text, &*m_project, u".gitlab-ci.yml"_s);
        QVERIFY(m_reading);
        m_findings = m_reading->lint();
    }

    void namesTheCauses()
    {
        const lint::Finding *moved = finding(u"O06"_s);
        QVERIFY2(moved, listed(*m_reading, m_findings));
        QCOMPARE(moved->severity, lint::Severity::Error);
        QCOMPARE(moved->job, u"pages"_s);
        QVERIFY(moved->message.contains(u"mv ~/.opam _opam"_s));
        QVERIFY(moved->why.contains(u"Cache file does not exist"_s));
        QVERIFY(moved->why.contains(u"Failed to extract cache"_s));
        for (const QString &rule : {u"C01"_s, u"C20"_s, u"O14"_s})
            QVERIFY2(finding(rule), listed(*m_reading, m_findings));
    }

    /// Only the error's own job is at fault: the jobs beside it are fine.
    void blamesNobodyElse()
    {
        for (const lint::Finding &one : m_findings)
            QVERIFY2(one.job == "pages"_L1, listed(*m_reading, m_findings));
    }

    void oneFixMakesALocalSwitch()
    {
        const lint::Finding *moved = finding(u"O06"_s);
        QVERIFY(moved && !moved->fixes.isEmpty());
        QCOMPARE(moved->fixes.first().id, u"use-local-switch"_s);
        const auto reading = Reading::of(applied(m_text, moved->fixes.first().edits), &*m_project, u".gitlab-ci.yml"_s);
        QVERIFY(reading);
        QCOMPARE(recipes::nameOf(recipes::recognise(*reading->pipeline.job(u"pages"), Reading::catalogue()).strategy), u"local-switch"_s);
        QVERIFY2(errorsIn(reading->lint()).isEmpty(), listed(*reading, reading->lint()));
    }

    void fixAllLeavesNothingWrong()
    {
        const auto reading = Reading::of(mended(), &*m_project, u".gitlab-ci.yml"_s);
        QVERIFY(reading);
        const auto findings = reading->lint();
        QVERIFY2(findings.isEmpty(), mended() + listed(*reading, findings));
        QVERIFY(lint::fixAll(reading->context()).isEmpty());
    }

    /// The other jobs, the comments and the lines of the script that were right are there, byte for byte.
    void whatWasRightIsUntouched()
    {
        QByteArray after = mended();
        const qsizetype epoch = after.indexOf("  CACHE_EPOCH:"); // the one line that the strategy adds to the pipeline
        QVERIFY(epoch > 0);
        after.remove(epoch, after.indexOf('\n', epoch) + 1 - epoch);
        const QByteArray head = m_text.left(m_text.indexOf("\npages:") + 1);
        const QByteArray tail = m_text.mid(m_text.indexOf("  artifacts:"));
        QVERIFY(after.startsWith(head));
        QVERIFY(after.endsWith(tail));
        for (const char *line : {"    - dune build @install\n", "    - dune exec waystation -- --title \"Our journey\" content public\n"})
            QVERIFY2(after.contains(line), after);
        // Comments stay with what they are about: the line, the key, what is done in place of the line below.
        for (const char *lines : {"install -y libgmp-dev    # zarith needs it\n", "    key: # one key, so that every branch profits\n",
                                  "    # GitLab only caches what is in the project\n    - test -f _opam/"})
            QVERIFY2(after.contains(lines), after);
        QVERIFY2(!after.contains("and back, for the next time"), after);
        QCOMPARE(after.count("apt-get update"), 1);
    }

    /// What Caravan writes itself has nothing to complain about: each strategy, applied and proposed.
    void strategiesAreClean_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const recipes::Strategy &strategy : Reading::catalogue().strategies)
            if (strategy.programFolder.isEmpty()) // jobs that build and test need dune
                QTest::newRow(qPrintable(recipes::nameOf(strategy.id))) << recipes::nameOf(strategy.id);
    }
    void strategiesAreClean()
    {
        QFETCH(QString, strategy);
        const recipes::Strategy *chosen = Reading::catalogue().strategy(strategy);
        QVERIFY(chosen);
        yaml::Draft draft(m_reading->tree);
        const auto applied = recipes::applyStrategyToPipeline({draft, {}}, *chosen, &*m_project, Reading::catalogue());
        // Its OCaml is too old to be cloned, and its line of apt-get nothing for Nix.
        const bool isForeign = chosen->id.base == recipes::StrategyId::LocalSwitchClone || chosen->id.base == recipes::StrategyId::Nix;
        QVERIFY2(applied || isForeign, applied ? "" : qPrintable(applied.error().toString()));
        const auto proposed = recipes::propose(*m_project, *chosen, {}, Reading::catalogue());
        QVERIFY(proposed);
        for (const QByteArray &text : applied ? QByteArrayList{draft.text(), *proposed} : QByteArrayList{*proposed}) {
            const auto reading = Reading::of(text, &*m_project, u".gitlab-ci.yml"_s);
            QVERIFY(reading);
            for (const lint::Finding &one : reading->lint())
                QVERIFY2(isMeant(strategy, one), listed(*reading, {one}) + text);
        }
    }

    /// The story's job with its program kept.
    void theKeptProgramIsClean()
    {
        yaml::Draft draft(m_reading->tree);
        const auto applied = recipes::applyStrategyToPipeline({draft, {}}, *Reading::catalogue().strategy(recipes::StrategyId::BuiltProgram),
                                                              &*m_project, Reading::catalogue());
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().toString()));
        QVERIFY(draft.text().contains("    - _program/waystation --title \"Our journey\" content public\n"));
        const auto reading = Reading::of(draft.text(), &*m_project, u".gitlab-ci.yml"_s);
        QVERIFY(reading);
        const auto findings = reading->lint();
        QVERIFY2(findings.isEmpty(), listed(*reading, findings) + draft.text());
    }

    /// What was proposed for one strategy and then given another has nothing to complain about either, and keeps its shape.
    void changedProposalsAreClean_data() { strategiesAreClean_data(); }
    void changedProposalsAreClean()
    {
        QFETCH(QString, strategy);
        const recipes::Catalogue &catalogue = Reading::catalogue();
        const recipes::Strategy *second = catalogue.strategy(strategy);
        for (const recipes::Strategy &first : catalogue.strategies) {
            const auto proposed = recipes::propose(*m_project, first, {}, catalogue);
            if (!first.programFolder.isEmpty())
                continue;
            QVERIFY(proposed);
            yaml::Draft draft(*yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, *proposed)));
            const auto applied = recipes::applyStrategyToPipeline({draft, {}}, *second, &*m_project, catalogue);
            if (!applied) { // the proposal's OCaml is too old
                QVERIFY2(second->id.base == recipes::StrategyId::LocalSwitchClone, qPrintable(applied.error().toString()));
                continue;
            }
            QCOMPARE(draft.text().count("extends: .ocaml"), 3);
            const auto reading = Reading::of(draft.text(), &*m_project, u".gitlab-ci.yml"_s);
            QVERIFY(reading);
            for (const lint::Finding &one : reading->lint())
                QVERIFY2(isMeant(strategy, one), listed(*reading, {one}) + draft.text());
        }
    }

    /// The same with every job block of the palette, on each kind of runner.
    void blocksAreClean_data() { strategiesAreClean_data(); }
    void blocksAreClean()
    {
        QFETCH(QString, strategy);
        const recipes::Strategy *chosen = Reading::catalogue().strategy(strategy);
        project::Project withoutSite = *m_project; // so that a block may make one
        withoutSite.facts.removeIf([](const project::Fact &fact) { return fact.kind == project::FactKind::SiteGenerator; });
        withoutSite.documentsPackages = false;
        const auto proposed = recipes::propose(withoutSite, *chosen, {}, Reading::catalogue());
        QVERIFY(chosen && proposed);
        const auto start = Reading::of(*proposed, &*m_project, u".gitlab-ci.yml"_s);
        QStringList complaints;
        int added = 0;
        for (const recipes::Block &block : Reading::catalogue().blocks) {
            if (block.kind != recipes::BlockKind::Job)
                continue;
            yaml::Draft draft(start->tree);
            const auto name = recipes::addBlock({draft, {}}, block, block.stage, &*m_project, Reading::catalogue());
            const bool hasTools = (chosen->usesOpam && chosen->id.base != recipes::StrategyId::SlimImage)
                || chosen->id.base == recipes::StrategyId::SystemPackages;
            const bool lacksCache = !block.cachePolicy.isEmpty() && !chosen->cache && !chosen->id.extras;
            if (!name && ((block.takesStrategy() && !block.tools.isEmpty() && !hasTools) || lacksCache))
                continue;
            QVERIFY2(name && !lacksCache, name ? "" : qPrintable(name.error().toString()));
            ++added;
            const auto reading = Reading::of(draft.text(), &*m_project, u".gitlab-ci.yml"_s);
            QVERIFY(reading);
            for (const char *runner : {"", "gitlab.com-small"}) {
                reading->runner = Reading::catalogue().runner(QString::fromLatin1(runner));
                for (const lint::Finding &one : reading->lint()) {
                    if (!isMeant(strategy, one))
                        complaints += block.id + u": "_s + QString::fromUtf8(listed(*reading, {one}));
                }
            }
        }
        QVERIFY(added >= 4);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(LintSampleTest)
#include "tst_lint_sample.moc"
