// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/run/evaluator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::gitlab;

namespace {

Event push(const QString &branch = {})
{
    Event event;
    event.branch = branch;
    return event;
}
Event tag(const QString &name = {})
{
    Event event;
    event.source = gitlab::PipelineSource::Tag;
    event.tag = name;
    return event;
}
Event from(gitlab::PipelineSource source)
{
    Event event;
    event.source = source;
    return event;
}
Event with(Event event, const QString &name, const QString &value)
{
    event.variables.insert(name, value);
    return event;
}
Event changing(Event event, const QStringList &files)
{
    event.changed = files;
    return event;
}

Files filesNamed(const QStringList &names)
{
    return {[names] { return names; }, [](const QString &) -> Result<QByteArray> { return QByteArray(); }};
}

/// A file and the verdicts on its jobs.
struct File {
    yaml::Tree tree;
    Pipeline pipeline;

    explicit File(const QByteArray &text)
    {
        const Result<yaml::Tree> parsed = yaml::Tree::parse(caravan::Source(u"ci.yml"_s, text));
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().toString() + u'\n' + QString::fromUtf8(text)));
        tree = *parsed;
        pipeline = *readPipeline(tree);
    }
    Verdict verdict(const QString &job, const Event &event, const Files &files = {}) const
    {
        return Evaluator(pipeline, tree.source(), event, files).verdict(*pipeline.job(job));
    }
};

/// A job `j` with these lines, and perhaps more before it.
File job(const QByteArray &lines, const QByteArray &before = {}) { return File(before + "j:\n  script: [x]\n" + lines); }

QString shown(const Verdict &verdict)
{
    switch (verdict.included) {
    case Inclusion::Yes:
        return verdict.when + (verdict.allowsFailure ? u"?"_s : QString());
    case Inclusion::No:
        return u"no"_s;
    case Inclusion::Maybe:
        return u"maybe "_s + verdict.when;
    }
    return {};
}

} // namespace

class TestEvaluator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesSources();
    void definesVariables_data();
    void definesVariables();
    void expandsVariables();
    void knowsWhatOnlyJobsSet();
    void takesFirstRule_data();
    void takesFirstRule();
    void readsChanges_data();
    void readsChanges();
    void readsExists_data();
    void readsExists();
    void readsOnlyAndExcept_data();
    void readsOnlyAndExcept();
    void followsWorkflow();
    void replacesNeeds();
    void tellsWhy();
    void tellsWhatItDependsOn();
    void doubtsUnknownTemplates();
    void survivesHostileRules();
};

void TestEvaluator::namesSources()
{
    for (const QString &name : sourceNames())
        QCOMPARE(sourceName(*sourceOf(name)), name);
    QCOMPARE(sourceOf(u"merge_request"), gitlab::PipelineSource::MergeRequest);
    QVERIFY(!sourceOf(u"pull_request"));
    QCOMPARE(slugOf(u"Feature/Über_42-"), u"feature--ber-42"_s);
    QCOMPARE(slugOf(QString(80, u'a')).size(), 63);
}

void TestEvaluator::definesVariables_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value"); ///< "-" for one that is not set, "?" in front of one that only the project knows
    const auto row = [](const char *title, const Event &event, const QString &name, const QString &value) {
        QTest::addRow("%s %s", title, qPrintable(name)) << event << name << value;
    };
    const Event mr = from(gitlab::PipelineSource::MergeRequest);
    row("push", push(), u"CI_COMMIT_BRANCH"_s, u"main"_s);
    row("push", push(), u"CI_COMMIT_TAG"_s, u"-"_s);
    row("push", push(), u"CI_PIPELINE_SOURCE"_s, u"push"_s);
    row("push", push(), u"CI_COMMIT_REF_PROTECTED"_s, u"true"_s);
    row("push", push(u"Fix/1"_s), u"CI_COMMIT_REF_PROTECTED"_s, u"false"_s);
    row("push", push(u"Fix/1"_s), u"CI_COMMIT_REF_NAME"_s, u"Fix/1"_s);
    row("push", push(u"Fix/1"_s), u"CI_COMMIT_REF_SLUG"_s, u"fix-1"_s);
    row("push", push(u"Fix/1"_s), u"CI_DEFAULT_BRANCH"_s, u"main"_s);
    row("push", push(), u"CI_OPEN_MERGE_REQUESTS"_s, u"-"_s);
    row("push", push(), u"CI_MERGE_REQUEST_IID"_s, u"-"_s);
    row("push", push(), u"CI_JOB_ID"_s, u"-"_s);
    row("push", push(), u"CI_PROJECT_PATH"_s, u"?group/project"_s);
    row("push", push(), u"DEPLOY_KEY"_s, u"?-"_s);
    row("tag", tag(u"v2"_s), u"CI_COMMIT_TAG"_s, u"v2"_s);
    row("tag", tag(), u"CI_COMMIT_BRANCH"_s, u"-"_s);
    row("tag", tag(), u"CI_PIPELINE_SOURCE"_s, u"push"_s);
    row("merge request", mr, u"CI_COMMIT_BRANCH"_s, u"-"_s);
    row("merge request", mr, u"CI_PIPELINE_SOURCE"_s, u"merge_request_event"_s);
    row("merge request", mr, u"CI_MERGE_REQUEST_SOURCE_BRANCH_NAME"_s, u"feature"_s);
    row("merge request", mr, u"CI_MERGE_REQUEST_TARGET_BRANCH_NAME"_s, u"main"_s);
    row("merge request", mr, u"CI_MERGE_REQUEST_LABELS"_s, u"?-"_s);
    row("schedule", from(gitlab::PipelineSource::Schedule), u"CI_COMMIT_BRANCH"_s, u"main"_s);
    row("web", from(gitlab::PipelineSource::Web), u"CI_PIPELINE_SOURCE"_s, u"web"_s);
    row("given", with(push(), u"CI_COMMIT_BRANCH"_s, u"other"_s), u"CI_COMMIT_BRANCH"_s, u"other"_s);
}

void TestEvaluator::definesVariables()
{
    QFETCH(Event, event);
    QFETCH(QString, name);
    const VariableValue found = Variables(event).value(name);
    QTEST((found.isKnown ? QString() : u"?"_s) + found.text.value_or(u"-"_s), "value");
}

void TestEvaluator::expandsVariables()
{
    QMap<QString, Field<QString>> global{{u"A"_s, {u"a-$B"_s, {}}},
                                         {u"B"_s, {u"${CI_COMMIT_REF_SLUG}"_s, {}}},
                                         {u"LOOP"_s, {u"$LOOP$LOOP"_s, {}}}};
    const Variables variables(push(u"x/y"_s), global);
    QStringList unknown;
    QCOMPARE(variables.expanded(u"$A/${NONE}/$$B/$"_s, nullptr, &unknown), u"a-x-y/${NONE}/$$B/$"_s);
    QCOMPARE(unknown, QStringList{u"NONE"_s});
    QVERIFY(variables.expanded(u"$LOOP"_s).size() < 1'000'000);
}

void TestEvaluator::knowsWhatOnlyJobsSet()
{
    Variables variables(with(push(), u"GIVEN"_s, u"1"_s));
    gitlab::VariableScope job;
    job.name = u"Test {stage} 1"_s;
    job.stage = {u"checks"_s, {}};
    job.variables = {{u"OWN"_s, {u"2"_s, {}}}};
    QCOMPARE(variables.value(u"CI_JOB_NAME"_s, &job).text, u"Test {stage} 1"_s);
    QCOMPARE(variables.value(u"CI_JOB_NAME_SLUG"_s, &job).text, u"test--stage--1"_s);
    QCOMPARE(variables.value(u"CI_JOB_STAGE"_s, &job).text, u"checks"_s);
    QVERIFY(!variables.value(u"CI_JOB_NAME"_s).text);
    QCOMPARE(variables.during({3, 2}).value(u"CI_JOB_ID"_s, &job).text, u"ci_job_id-3-Test {stage} 1"_s);
    QVERIFY(!variables.maySet(u"OWN"_s));
    QVERIFY(!variables.maySet(u"DUNE_PROFILE"_s));
    QVERIFY(!variables.value(u"DUNE_PROFILE"_s, &job).text);
    QVERIFY(variables.maySet(u"GIVEN"_s));
    QVERIFY(variables.maySet(u"CI_COMMIT_BRANCH"_s));
    variables.setWorkflow({{u"DUNE_PROFILE"_s, {u"release"_s, {}}}});
    QVERIFY(variables.maySet(u"DUNE_PROFILE"_s));
}

void TestEvaluator::takesFirstRule_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("expected");
    const QByteArray branchThenTag =
        "  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n    - if: $CI_COMMIT_TAG\n      when: manual\n    - when: never\n";
    QTest::newRow("first") << branchThenTag << push() << u"on_success"_s;
    QTest::newRow("second") << branchThenTag << tag() << u"manual"_s;
    QTest::newRow("never") << branchThenTag << push(u"fix"_s) << u"no"_s;
    QTest::newRow("none holds") << QByteArray("  rules:\n    - if: $CI_COMMIT_TAG\n") << push() << u"no"_s;
    QTest::newRow("empty list") << QByteArray("  rules: []\n") << push() << u"no"_s;
    QTest::newRow("null") << QByteArray("  rules:\n") << push() << u"on_success"_s;
    QTest::newRow("the job's when") << QByteArray("  when: always\n  rules:\n    - if: $CI\n") << push() << u"always"_s;
    QTest::newRow("the job's manual may fail") << QByteArray("  when: manual\n  rules:\n    - if: $CI\n") << push() << u"manual?"_s;
    QTest::newRow("a rule's manual blocks") << QByteArray("  rules:\n    - when: manual\n") << push() << u"manual"_s;
    QTest::newRow("manual without rules") << QByteArray("  when: manual\n") << push() << u"manual?"_s;
    QTest::newRow("manual that blocks") << QByteArray("  when: manual\n  allow_failure: false\n") << push() << u"manual"_s;
    QTest::newRow("allow_failure of the rule") << QByteArray("  rules:\n    - if: $CI\n      allow_failure: true\n") << push()
                                               << u"on_success?"_s;
    QTest::newRow("allow_failure taken back") << QByteArray("  allow_failure: true\n  rules:\n    - allow_failure: false\n") << push()
                                              << u"on_success"_s;
    QTest::newRow("nested lists") << QByteArray(
        "  rules:\n    - - if: $CI_COMMIT_TAG\n      - if: $CI\n        when: delayed\n        start_in: 1 minute\n")
                                  << push() << u"delayed"_s;
    QTest::newRow("job name") << QByteArray("  rules:\n    - if: $CI_JOB_NAME == \"j\"\n") << push() << u"on_success"_s;
    QTest::newRow("file variable") << QByteArray("  variables: {GO: \"1\"}\n  rules:\n    - if: $GO == \"1\"\n") << push()
                                   << u"on_success"_s;
    QTest::newRow("given wins") << QByteArray("  variables: {GO: \"1\"}\n  rules:\n    - if: $GO == \"1\"\n")
                                << with(push(), u"GO"_s, u"2"_s) << u"no"_s;
    QTest::newRow("refused condition") << QByteArray("  rules:\n    - if: $CI = 1\n") << push() << u"no"_s;
    QTest::newRow("schedule") << QByteArray("  rules:\n    - if: $CI_PIPELINE_SOURCE == \"schedule\"\n")
                              << from(gitlab::PipelineSource::Schedule) << u"on_success"_s;
    QTest::newRow("merge request") << QByteArray("  rules:\n    - if: $CI_MERGE_REQUEST_ID\n") << from(gitlab::PipelineSource::MergeRequest)
                                   << u"on_success"_s;
}

void TestEvaluator::takesFirstRule()
{
    QFETCH(QByteArray, rules);
    QFETCH(Event, event);
    QTEST(shown(job(rules).verdict(u"j"_s, event)), "expected");
}

void TestEvaluator::readsChanges_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("expected");
    const QByteArray list = "  rules:\n    - changes: [\"src/**/*.ml\", \"$EXTRA/*\"]\n";
    QTest::newRow("match") << list << changing(push(), {u"src/a/b.ml"_s}) << u"on_success"_s;
    QTest::newRow("no match") << list << changing(push(), {u"README.md"_s}) << u"no"_s;
    QTest::newRow("nothing changed") << list << changing(push(), {}) << u"no"_s;
    QTest::newRow("variable") << list << changing(with(push(), u"EXTRA"_s, u"doc"_s), {u"doc/x"_s}) << u"on_success"_s;
    QTest::newRow("not known") << list << push() << u"maybe on_success"_s;
    QTest::newRow("not known, merge request") << list << from(gitlab::PipelineSource::MergeRequest) << u"maybe on_success"_s;
    QTest::newRow("tag") << list << tag() << u"on_success"_s;
    QTest::newRow("schedule") << list << from(gitlab::PipelineSource::Schedule) << u"on_success"_s;
    QTest::newRow("web") << list << from(gitlab::PipelineSource::Web) << u"on_success"_s;
    const QByteArray compared = "  rules:\n    - changes:\n        paths: [\"*.opam\"]\n        compare_to: refs/heads/main\n";
    QTest::newRow("compared, match") << compared << changing(tag(), {u"a.opam"_s}) << u"on_success"_s;
    QTest::newRow("compared, no match") << compared << changing(tag(), {u"a"_s}) << u"no"_s;
    QTest::newRow("compared, not known") << compared << tag() << u"maybe on_success"_s;
    QTest::newRow("regexp") << QByteArray("  rules:\n    - changes:\n        regexp: \\.ml$\n") << changing(push(), {u"x/a.ml"_s})
                            << u"on_success"_s;
    QTest::newRow("regexp, no match") << QByteArray("  rules:\n    - changes:\n        regexp: \\.ml$\n")
                                      << changing(push(), {u"x/a.mli"_s}) << u"maybe on_success"_s; // a feature flag decides
    QTest::newRow("regexp with lookahead") << QByteArray("  rules:\n    - changes:\n        regexp: '\\A(?!doc/)'\n")
                                           << changing(push(), {u"doc/x"_s, u"src/x"_s}) << u"on_success"_s;
    QTest::newRow("regexp too long") << QByteArray("  rules:\n    - changes:\n        regexp: " + QByteArray(256, 'x') + "\n")
                                     << changing(push(), {u"a"_s}) << u"no"_s;
    QTest::newRow("both clauses") << QByteArray("  rules:\n    - if: $CI_COMMIT_TAG\n      changes: [a]\n") << push() << u"no"_s;
    QTest::newRow("does not matter") << QByteArray("  rules:\n    - changes: [a]\n    - when: on_success\n") << push() << u"on_success"_s;
    QTest::newRow("never, not known") << QByteArray("  rules:\n    - changes: [a]\n      when: never\n    - when: manual\n") << push()
                                      << u"maybe manual"_s;
}

void TestEvaluator::readsChanges() { takesFirstRule(); }

void TestEvaluator::readsExists_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QByteArray &exists, bool isKnown, const QString &expected) {
        QTest::newRow(title) << "  rules:\n    - exists: " + exists + "\n" << isKnown << expected;
    };
    row("exact", "[dune-project]", true, u"on_success"_s);
    row("exact, deep", "[lib/dune]", true, u"on_success"_s);
    row("missing", "[Cargo.toml]", true, u"no"_s);
    row("top only", "[\"*.ml\"]", true, u"no"_s);
    row("anywhere", "[\"**/*.ml\"]", true, u"on_success"_s);
    row("braces", "[\"lib/*.{c,ml}\"]", true, u"on_success"_s);
    row("folder", "[lib/]", true, u"on_success"_s);
    row("folder as a file", "[lib]", true, u"no"_s);
    row("paths", "{paths: [dune-project]}", true, u"on_success"_s);
    row("variable", "[\"$NAME-project\"]", true, u"on_success"_s);
    row("not known", "[dune-project]", false, u"maybe on_success"_s);
    row("other project", "{paths: [x], project: a/b}", true, u"maybe on_success"_s);
    row("regexp", "{regexp: '/[a-z]\\.ml\\z'}", true, u"on_success"_s);
    row("regexp of every line", "{regexp: '^dune-project$'}", true, u"on_success"_s);
    row("regexp with a variable", "{regexp: '^$NAME-project'}", true, u"on_success"_s);
    row("regexp with lookbehind", "{regexp: '(?<=lib/)dune'}", true, u"on_success"_s);
    row("regexp, no match", "{regexp: '\\.rs$'}", true, u"maybe on_success"_s); // a feature flag decides
    row("regexp, broken", "{regexp: '('}", true, u"maybe on_success"_s);
    row("regexp that takes for ever", "{regexp: '^(([a-z])+.)+[A-Z]([a-z])+$'}", true, u"maybe on_success"_s);
    row("regexp of another project", "{regexp: dune, project: a/b}", true, u"maybe on_success"_s);
    row("regexp, files not known", "{regexp: dune}", false, u"maybe on_success"_s);
    row("none", "[]", true, u"no"_s);
}

void TestEvaluator::readsExists()
{
    QFETCH(QByteArray, rules);
    QFETCH(bool, isKnown);
    const Files files = isKnown ? filesNamed({u"dune-project"_s, u"lib/a.ml"_s, u"lib/dune"_s}) : Files();
    QTEST(shown(job(rules).verdict(u"j"_s, with(push(), u"NAME"_s, u"dune"_s), files)), "expected");
}

void TestEvaluator::readsOnlyAndExcept_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("expected");
    const Event mr = from(gitlab::PipelineSource::MergeRequest);
    const auto row = [](const QByteArray &lines, const Event &event, const QString &expected) {
        QTest::addRow("%s @%s %s", lines.constData(), qPrintable(sourceName(event.source)), qPrintable(event.ref())) << "  " + lines + "\n"
                                                                                                                     << event << expected;
    };
    row("tags: [x]", push(), u"on_success"_s);
    row("tags: [x]", tag(), u"on_success"_s);
    row("tags: [x]", mr, u"no"_s); // without only: branches and tags
    row("only: [main]", push(), u"on_success"_s);
    row("only: main", push(), u"on_success"_s);
    row("only: [main]", push(u"main2"_s), u"no"_s);
    row("only: [branches]", push(), u"on_success"_s);
    row("only: [branches]", tag(), u"no"_s);
    row("only: [tags]", tag(), u"on_success"_s);
    row("only: [tags]", push(), u"no"_s);
    row("only: [merge_requests]", mr, u"on_success"_s);
    row("only: [merge_requests]", push(), u"no"_s);
    row("only: [pushes]", push(), u"on_success"_s);
    row("only: [pushes]", tag(), u"on_success"_s);
    row("only: [schedules]", from(gitlab::PipelineSource::Schedule), u"on_success"_s);
    row("only: [schedules]", push(), u"no"_s);
    row("only: [web]", from(gitlab::PipelineSource::Web), u"on_success"_s);
    row("only: [webs]", from(gitlab::PipelineSource::Web), u"on_success"_s); // GitLab makes the plural by rule
    row("only: [triggers, api, external]", push(), u"no"_s);
    row("only: [/^release-/]", push(u"release-2"_s), u"on_success"_s);
    row("only: [/^release-/]", push(u"my-release-2"_s), u"no"_s);
    row("only: [/^RELEASE-/i]", push(u"release-2"_s), u"on_success"_s);
    row("only: [/^release-/]", mr, u"no"_s);                 // patterns are for branches and tags
    row("only: [\"/^(?!main)/\"]", push(u"fix"_s), u"no"_s); // RE2 has no lookahead
    row("only: [main@group/project]", with(push(), u"CI_PROJECT_PATH"_s, u"group/project"_s), u"on_success"_s);
    row("only: [main@group/project]", with(push(), u"CI_PROJECT_PATH"_s, u"me/fork"_s), u"no"_s);
    row("only: [main@group/project]", push(), u"maybe on_success"_s);
    row("only: [main@group/project]", push(u"fix"_s), u"no"_s);
    row("only: {refs: [main]}", push(), u"on_success"_s);
    row("only: {variables: [$GO]}", with(push(), u"GO"_s, u"1"_s), u"on_success"_s);
    row("only: {variables: [$GO]}", push(), u"no"_s);
    row("only: {variables: [$GO]}", with(mr, u"GO"_s, u"1"_s), u"no"_s); // its refs are branches and tags
    row("only: {refs: [main], changes: [\"*.ml\"]}", changing(push(), {u"a.ml"_s}), u"on_success"_s);
    row("only: {refs: [main], changes: [\"*.ml\"]}", changing(push(), {u"a.c"_s}), u"no"_s);
    row("only: {kubernetes: active}", push(), u"maybe on_success"_s);
    row("except: {kubernetes: active}", push(), u"maybe on_success"_s);
    row("except: [main]", push(), u"no"_s);
    row("except: [main]", push(u"fix"_s), u"on_success"_s);
    row("except: [tags]", tag(), u"no"_s);
    row("except: [tags]", mr, u"no"_s);
    row("except: {variables: [$SKIP]}", with(push(), u"SKIP"_s, u"1"_s), u"no"_s);
    row("except: {changes: [\"*.md\"]}", changing(push(), {u"a.md"_s}), u"no"_s);
    row("except: {changes: [\"*.md\"]}", changing(push(), {u"a.ml"_s}), u"on_success"_s);
    row("only: [branches]\n  except: [main]", push(), u"no"_s);
    row("only: [branches]\n  except: [main]", push(u"fix"_s), u"on_success"_s);
    row("only: [main]\n  when: manual", push(), u"manual?"_s);
    row("only:", push(), u"on_success"_s);
}

void TestEvaluator::readsOnlyAndExcept()
{
    QFETCH(QByteArray, lines);
    QFETCH(Event, event);
    QTEST(shown(job(lines).verdict(u"j"_s, event)), "expected");
}

void TestEvaluator::followsWorkflow()
{
    const QByteArray workflow =
        "workflow:\n  rules:\n    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\n      variables: {KIND: mr}\n"
        "    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n      variables: {KIND: trunk}\n    - if: $CI_COMMIT_TAG\n      when: never\n"
        "variables: {KIND: none, OTHER: x}\n";
    const File free = job("", workflow);
    QCOMPARE(shown(free.verdict(u"j"_s, push())), u"on_success"_s);
    QCOMPARE(shown(free.verdict(u"j"_s, from(gitlab::PipelineSource::MergeRequest))),
             u"on_success"_s); // no default for only with workflow rules
    const Verdict onTag = free.verdict(u"j"_s, tag());
    QCOMPARE(onTag.included, Inclusion::No);
    QVERIFY2(onTag.because.contains(u"The workflow rule in line 7 holds: if: $CI_COMMIT_TAG, when: never."_s), qPrintable(onTag.because));
    const Verdict onBranch = free.verdict(u"j"_s, push(u"fix"_s));
    QCOMPARE(onBranch.included, Inclusion::No);
    QVERIFY2(onBranch.because.startsWith(u"None of the 3 workflow rule"_s), qPrintable(onBranch.because));

    // Its variables are over those of the file and under those of the job.
    const QByteArray trunk = "  rules:\n    - if: $KIND == \"trunk\" && $OTHER == \"x\"\n";
    QCOMPARE(shown(job(trunk, workflow).verdict(u"j"_s, push())), u"on_success"_s);
    QCOMPARE(shown(job(trunk, workflow).verdict(u"j"_s, from(gitlab::PipelineSource::MergeRequest))), u"no"_s);
    QCOMPARE(shown(job("  variables: {KIND: own}\n" + trunk, workflow).verdict(u"j"_s, push())), u"no"_s);
    QCOMPARE(shown(job("", "workflow:\n  rules: []\n").verdict(u"j"_s, push())), u"no"_s);
    QCOMPARE(shown(job("", "workflow:\n  name: x\n").verdict(u"j"_s, push())), u"on_success"_s);
}

void TestEvaluator::replacesNeeds()
{
    const File file = job("  stage: deploy\n  needs: [a]\n  rules:\n    - if: $CI_COMMIT_TAG\n      needs:\n        - job: b\n          "
                          "optional: true\n          artifacts: false\n"
                          "      variables: {MODE: tag}\n      interruptible: true\n    - when: on_success\n",
                          "a:\n  script: [x]\nb:\n  script: [x]\n");
    const Verdict onTag = file.verdict(u"j"_s, tag());
    QVERIFY(onTag.needs);
    QCOMPARE(onTag.needs->size(), 1);
    QCOMPARE(onTag.needs->constFirst().job, u"b"_s);
    QVERIFY(onTag.needs->constFirst().isOptional);
    QVERIFY(!onTag.needs->constFirst().artifacts);
    QCOMPARE(onTag.variables.value(u"MODE"_s).value, u"tag"_s);
    QCOMPARE(file.pipeline.job(u"j"_s)->conditions.rules->constFirst().isInterruptible, std::optional(true));
    const Verdict onPush = file.verdict(u"j"_s, push());
    QCOMPARE(onPush.needs->constFirst().job, u"a"_s);
    QVERIFY(onPush.variables.isEmpty());
}

void TestEvaluator::tellsWhy()
{
    const File rules = job("  rules:\n    - if: $CI_COMMIT_TAG\n    - if: $CI_COMMIT_BRANCH == \"main\"\n      when: manual\n");
    const Verdict verdict = rules.verdict(u"j"_s, push());
    QCOMPARE(verdict.because, u"The rule in line 5 holds: if: $CI_COMMIT_BRANCH == \"main\", when: manual."_s);
    QCOMPARE(rules.tree.source().positionAt(verdict.decidedBy.span.begin).line, 5);
    QVERIFY(rules.verdict(u"j"_s, push(u"fix"_s)).because.startsWith(u"None of its 2 rule"_s));
    QCOMPARE(job("  only: [tags, web]\n").verdict(u"j"_s, push()).because, u"“only” in line 3 does not fit this pipeline: tags, web."_s);
    QCOMPARE(job("  only: [tags, main]\n").verdict(u"j"_s, push()).because, u"“only” in line 3 fits: main."_s);
    QCOMPARE(job("  except: [/^ma/]\n").verdict(u"j"_s, push()).because, u"“except” in line 3 forbids it: /^ma/."_s);
    QVERIFY(job("").verdict(u"j"_s, push()).because.contains(u"every branch and tag"_s));
    QVERIFY(job("").verdict(u"j"_s, from(gitlab::PipelineSource::MergeRequest)).because.contains(u"branches and tags alone"_s));
    QVERIFY(job("  rules:\n    - changes: [a]\n").verdict(u"j"_s, push()).because.endsWith(u"The changed files are not known."_s));
}

void TestEvaluator::tellsWhatItDependsOn()
{
    const Verdict out = job("  rules:\n    - if: $DEPLOY_TOKEN\n").verdict(u"j"_s, push());
    QCOMPARE(out.included, Inclusion::No);
    QCOMPARE(out.dependsOn, QStringList{u"DEPLOY_TOKEN"_s});
    QVERIFY2(out.because.endsWith(u"That depends on $DEPLOY_TOKEN, which only the project knows."_s), qPrintable(out.because));
    // Another rule lets it in anyway.
    QVERIFY(job("  rules:\n    - if: $DEPLOY_TOKEN\n    - if: $CI\n").verdict(u"j"_s, push()).dependsOn.isEmpty());
    QCOMPARE(job("  rules:\n    - if: $SKIP\n      when: never\n    - if: $CI\n").verdict(u"j"_s, push()).dependsOn, QStringList{u"SKIP"_s});
    QCOMPARE(job("  rules:\n    - if: $CI_PROJECT_PATH == \"a/b\"\n").verdict(u"j"_s, push()).dependsOn, QStringList{u"CI_PROJECT_PATH"_s});
    QVERIFY(job("  rules:\n    - if: $CI_COMMIT_TAG && $DEPLOY_TOKEN\n").verdict(u"j"_s, push()).dependsOn.isEmpty());
    QVERIFY(job("  rules:\n    - if: $DEPLOY_TOKEN\n").verdict(u"j"_s, with(push(), u"DEPLOY_TOKEN"_s, u"x"_s)).dependsOn.isEmpty());
}

void TestEvaluator::doubtsUnknownTemplates()
{
    const Verdict verdict = job("  extends: .elsewhere\n").verdict(u"j"_s, push());
    QCOMPARE(verdict.included, Inclusion::Maybe);
    QVERIFY(verdict.because.contains(u"“.elsewhere”"_s));
    QCOMPARE(job("  extends: .elsewhere\n  rules: [{when: always}]\n").verdict(u"j"_s, push()).included, Inclusion::Yes);
}

void TestEvaluator::survivesHostileRules()
{
    QByteArray text = "variables: {V: " + QByteArray(5'000, 'a') + "}\n";
    for (int i = 0; i < 500; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "j" + n + ":\n  script: [x]\n  rules:\n    - if: $V =~ /^(a+)+b$/ && $X == \"" + n
            + "\"\n    - changes: [\"{a,b}{a,b}{a,b}/**/*" + n + "\"]\n    - when: manual\n";
    }
    const File file(text);
    QStringList changed;
    for (int i = 0; i < 200; ++i)
        changed.append(u"src/file%1.ml"_s.arg(i));
    Evaluator evaluator(file.pipeline, file.tree.source(), changing(push(), changed));
    int manual = 0;
    for (const Job &job : file.pipeline.jobs)
        manual += evaluator.verdict(job).when == "manual"_L1;
    QCOMPARE(manual, 500);
}

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
