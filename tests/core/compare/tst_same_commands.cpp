// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lint, recipes and the estimate see the same commands in a script.
#include "core/estimate/estimate.h"
#include "core/gitlab/values/reading.h"
#include "core/lint/facts/survey.h"
#include "core/lint/lint.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/strategy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;

namespace {

gitlab::Reading projectReading()
{
    static const QHash<QString, QByteArray> contents = {
        {u"ci/build.sh"_s, "#!/usr/bin/env bash\nset -e\nalpha\nopam install -y \"$1\"\n. ci/more.sh\n"},
        {u"ci/more.sh"_s, "delta() { beta; }\ndelta\n"},
        {u"ci/env"_s, "beta\n"},
        {u"tool"_s, "#!/usr/bin/env python3\nimport alpha\n"},
        {u"big.sh"_s, "alpha\n" + QByteArray(100'000, '#')},
    };
    gitlab::Reading reading;
    reading.files.list = [] { return contents.keys(); };
    reading.files.read = [](const QString &path) -> Result<QByteArray> {
        if (!contents.contains(path))
            return Error{ErrorCode::NotFound, path};
        return contents.value(path);
    };
    return reading;
}

QString sorted(QStringList names)
{
    names.removeDuplicates();
    names.sort();
    return names.join(u' ');
}

/// Of \a names those that no table knows.
QStringList invented(const QStringList &names)
{
    static const QStringList known = {u"alpha"_s, u"beta"_s, u"gamma"_s};
    QStringList result = names;
    result.removeIf([](const QString &name) { return !known.contains(name); });
    return result;
}

} // namespace

class TestSameCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThreeSeeTheSame_data();
    void allThreeSeeTheSame();
    void findingsInFilesStandAtTheCall();
    void strategiesAreKnownBehindCalls();
};

void TestSameCommands::allThreeSeeTheSame_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("programs");
    const auto add = [](const char *script, const char *programs) {
        QTest::newRow(script) << QString::fromLatin1(script) << QString::fromLatin1(programs);
    };
    add("alpha", "alpha");
    add("sudo -u opam alpha", "alpha");
    add("sudo -E nice -n 5 timeout -k 3 5m stdbuf -oL alpha", "alpha");
    add("env A=1 -u B alpha", "alpha");
    add("ionice -c 3 nohup alpha", "alpha");
    add("command -v alpha", "");
    add("exec alpha", "alpha");
    add("time -p alpha", "alpha");
    add("cat list | xargs -n 1 alpha", "alpha");
    add("opam exec -- alpha", "alpha");
    add("opam exec --switch=x -- sh -c 'alpha; beta'", "alpha beta");
    add("sh -ec 'alpha && beta'", "alpha beta");
    add("eval 'alpha'", "alpha");
    add("$TOOL --flag", "alpha");
    add("${TOOL:-beta}", "alpha");
    add("${NOBODY_KNOWS:-beta}", "beta");
    add("X=gamma; $X; Y=1 beta", "beta gamma");
    add("f() { alpha; }", "");
    add("f() { \"$1\"; }; f gamma", "gamma");
    add("for x in alpha beta; do $x; done", "alpha beta");
    add("./ci/build.sh dune", "alpha beta");
    add("bash -e ci/build.sh dune", "alpha beta");
    add("cd ci; . ./more.sh", "beta");
    add(". ci/env", "beta");
    add("if alpha; then . ci/env; fi", "alpha beta");
    add("{ . ci/env; }", "beta");
    add("./tool", "");
    add("./big.sh", "");
    add("make alpha", "");
}

void TestSameCommands::allThreeSeeTheSame()
{
    QFETCH(QString, script);
    QFETCH(QString, programs);
    const QString yaml = u"job:\n  image: tools:1\n  variables: {TOOL: $OTHER, OTHER: alpha}\n  script:\n    - |\n      "_s + script + u'\n';
    const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, yaml.toUtf8()));
    QVERIFY(tree);
    const auto pipeline = gitlab::readPipeline(*tree, projectReading());
    QVERIFY(pipeline);
    const auto catalogue = recipes::Catalogue::builtIn();
    QVERIFY(catalogue);
    const gitlab::Job &job = *pipeline->job(u"job");

    lint::SurveyMemory memory;
    const lint::Context context{*tree, *pipeline, nullptr, *catalogue};
    const lint::Survey survey = lint::surveyOf(context, memory, nullptr);
    QStringList ofLint;
    for (const lint::Call &call : survey.jobs.constFirst().calls)
        ofLint += call.tool.value(0);
    QCOMPARE(sorted(invented(ofLint)), programs);

    QStringList ofRecipes;
    for (const recipes::JobCommand &command : recipes::commandsOf(job, recipes::JobVariables::Expanded))
        ofRecipes += recipes::userWords(command.words).value(0);
    QCOMPARE(sorted(invented(ofRecipes)), programs);

    const auto facts = estimate::Facts::builtIn();
    QVERIFY(facts);
    const estimate::Estimate estimate =
        estimate::estimate({*pipeline, nullptr, *catalogue, *facts, facts->runners.constFirst(), estimate::Scenario::Cold});
    QStringList ofEstimate;
    for (const estimate::PhaseTime &phase : estimate.job(u"job")->phases)
        ofEstimate += phase.because.split(u"; "_s);
    QCOMPARE(sorted(invented(ofEstimate)), programs);
}

void TestSameCommands::findingsInFilesStandAtTheCall()
{
    const QByteArray yaml = "job:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - echo first\n    - ./ci/install.sh\n";
    gitlab::Reading reading = projectReading();
    reading.files.read = [](const QString &path) -> Result<QByteArray> {
        if (path == "ci/install.sh"_L1)
            return QByteArray("set -e\nopam install dune\n");
        return Error{ErrorCode::NotFound, path};
    };
    const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, yaml));
    QVERIFY(tree);
    const auto pipeline = gitlab::readPipeline(*tree, reading);
    QVERIFY(pipeline);
    const auto catalogue = recipes::Catalogue::builtIn();
    QVERIFY(catalogue);
    int found = 0;
    for (const lint::Finding &finding : lint::lint({*tree, *pipeline, nullptr, *catalogue}, {})) {
        if (!finding.message.contains("ci/install.sh: opam install dune"_L1))
            continue;
        ++found;
        QCOMPARE(tree->source().positionAt(finding.span.begin).line, 5);
        for (const lint::Fix &fix : finding.fixes) {
            for (const TextEdit &edit : fix.edits)
                QVERIFY(!edit.replacement.contains("ci/install.sh"));
        }
    }
    QVERIFY(found > 0);
}

void TestSameCommands::strategiesAreKnownBehindCalls()
{
    const auto recognisedIn = [](const QByteArray &script) {
        const QByteArray yaml = "job:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n" + script;
        const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, yaml));
        const auto pipeline = gitlab::readPipeline(*tree, projectReading());
        return recipes::recognise(*pipeline->job(u"job"), *recipes::Catalogue::builtIn());
    };
    const recipes::Recognised written = recognisedIn("    - V=ocaml-base-compiler.5.4.1\n    - opam switch create . $V\n");
    QCOMPARE(written.parameters.value(u"compiler"_s), u"ocaml-base-compiler.5.4.1"_s);
    QCOMPARE(written.parameters.value(u"ocaml"_s), u"5.4"_s);
    const recipes::Recognised plain = recognisedIn("    - opam install . --deps-only\n    - opam exec -- dune build\n");
    const recipes::Recognised wrapped =
        recognisedIn("    - 'deps() { nice opam install \"$1\" --deps-only; }'\n    - deps .\n    - sh -c 'opam exec -- dune build'\n");
    QCOMPARE(wrapped.strategy, plain.strategy);
    QCOMPARE(wrapped.block, plain.block);
    QVERIFY(plain.strategy || !plain.block.isEmpty());
}

QTEST_GUILESS_MAIN(TestSameCommands)
#include "tst_same_commands.moc"
