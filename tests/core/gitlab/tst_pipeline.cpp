// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/pipeline_readings.h"
#include "tests/pipelines.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::gitlab;

namespace {

yaml::Tree tree(const QByteArray &text)
{
    const Result<yaml::Tree> parsed = yaml::Tree::parse(Source(u"ci.yml"_s, text));
    return parsed ? *parsed : yaml::Tree();
}

Pipeline pipeline(const QByteArray &text)
{
    const yaml::Tree parsed = tree(text);
    const Result<Pipeline> read = readPipeline(parsed);
    return read ? *read : Pipeline();
}

QStringList texts(const QList<Command> &commands)
{
    QStringList list;
    for (const Command &command : commands)
        list.append(command.text);
    return list;
}

QStringList codes(const Pipeline &pipeline)
{
    QStringList list;
    for (const Issue &issue : pipeline.issues)
        list.append(issue.code);
    return list;
}

} // namespace

class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsJob();
    void readsTimeoutAndRetry();
    void readsDrafts();
    void extendsDeeply();
    void limitsExtends();
    void takesDefaults();
    void followsAnchors();
    void followsReferences();
    void readsCaches();
    void readsMatrix();
    void readsConditions();
    void knowsOrder();
    void findsIssues_data();
    void findsIssues();
    void staysQuietWithIncludes();
    void refusesOtherYaml_data();
    void refusesOtherYaml();
    void survivesBombs();
    void readsPipelines();
};

/// Where more is to be written before anybody asks what is wrong, forms are not looked at; who asks for the same text later is told.
void TestPipeline::readsDrafts()
{
    const yaml::Tree text = tree("j:\n  script: [x]\n  tags: {a: b}\n");
    const Reading reading;
    PipelineReadings readings(reading);
    QCOMPARE(codes(**readings.of(text, true)), QStringList());
    QCOMPARE(codes(**readings.of(text)).size(), 1);
    QCOMPARE(codes(**readings.of(text)), codes(*readPipeline(text)));
}

void TestPipeline::readsTimeoutAndRetry()
{
    const Pipeline read = pipeline("default: {timeout: 2h, retry: 1}\n"
                                   "a: {script: x}\n"
                                   "b: {script: x, timeout: 90 minutes, retry: {max: 2, when: [runner_system_failure]}}\n"
                                   "c: {script: x, retry: {max: 2, when: script_failure}}\n"
                                   "d: {script: x, retry: {max: 2, exit_codes: 137}}\n"
                                   "e: {script: x, retry: 99}\n"
                                   "f: {script: x, retry: {max: 2}}\n"
                                   "g: {script: x, retry: {max: 1, exit_codes: [3, 4], when: job_execution_timeout}}\n");
    QStringList seen;
    for (const Job &job : read.jobs) {
        const auto often = [&](bool isSo) { return u' ' + QString::number(isSo ? job.retry.most : 0); };
        seen += job.name + u' ' + job.timeout + often(job.retry.isOfScript) + often(job.retry.isOfTimeout);
    }
    QCOMPARE(seen,
             (QStringList{u"a 2h 1 1"_s, u"b 90 minutes 0 0"_s, u"c 2h 2 0"_s, u"d 2h 0 0"_s, u"e 2h 2 2"_s, u"f 2h 2 2"_s, u"g 2h 0 1"_s}));
    QCOMPARE(read.job(u"d")->retry.codes, QList<int>{137});
    QCOMPARE(read.job(u"g")->retry.codes, (QList<int>{3, 4}));
    QVERIFY(read.job(u"c")->retry.codes.isEmpty());
}

void TestPipeline::readsJob()
{
    const QByteArray text = R"(stages: [build, site]
variables: {A: "1", B: {value: two, description: d}}
build:
  stage: build
  image: {name: "ocaml/opam:alpine", entrypoint: [""]}
  variables: {A: "3"}
  script:
    - one
    - [two, three]
    - |
      four
      five
  artifacts: {paths: [public], expire_in: 1 week}
  tags: [small]
  services: [docker:dind, {name: postgres:16, alias: db}]
pages:
  stage: site
  needs: [build, {job: lint, artifacts: false, optional: true}]
  script: make
  rules: [{if: $CI_COMMIT_TAG}]
.hidden: {script: x}
)";
    const Pipeline p = pipeline(text);
    QCOMPARE(p.issues, QList<Issue>());
    const Job *build = p.job(u"build");
    QVERIFY(build);
    QCOMPARE(build->image->value, (Image{u"ocaml/opam:alpine"_s, {u""_s}, {}}));
    QVERIFY(build->image->isOwn());
    QCOMPARE(build->variables[u"A"_s].value, u"3"_s);
    QCOMPARE(build->variables[u"B"_s].value, u"two"_s);
    QCOMPARE(build->variables[u"B"_s].origin.via, Via::Global);
    QCOMPARE(texts(build->script), (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four\nfive\n"_s}));
    QCOMPARE(build->artifacts->value.paths, QStringList{u"public"_s});
    QCOMPARE(build->services, (QStringList{u"docker:dind"_s, u"postgres:16"_s}));
    QCOMPARE(text.mid(build->keySpans[u"tags"_s].begin, build->keySpans[u"tags"_s].length()), "tags: [small]"_ba);
    const Job *pages = p.job(u"pages");
    QVERIFY(pages->isPages);
    QCOMPARE(pages->needs->size(), 2);
    QVERIFY(pages->needs->at(1).isOptional && !pages->needs->at(1).artifacts);
    QVERIFY(pages->conditions.rules.has_value());
    QCOMPARE(pages->conditions.rules->size(), 1);
    QCOMPARE(pages->conditions.rules->constFirst().condition, u"$CI_COMMIT_TAG"_s);
    QVERIFY(p.job(u".hidden")->isHidden);
    QCOMPARE(p.runnableJobs().size(), 2);
}

void TestPipeline::extendsDeeply()
{
    const Pipeline p = pipeline(R"(
.base: {image: a, variables: {X: "1", Y: "2"}, script: [base], tags: [t]}
.mid: {extends: .base, variables: {Y: "3"}}
job: {extends: [.mid], variables: {Z: "4"}, script: [own], tags: null}
)");
    const Job *job = p.job(u"job");
    QCOMPARE(job->image->value.name, u"a"_s);
    QCOMPARE(job->image->origin.via, Via::Extends);
    QCOMPARE(job->image->origin.from, u".base"_s);
    QCOMPARE(job->variables[u"X"_s].value + job->variables[u"Y"_s].value + job->variables[u"Z"_s].value, u"134"_s);
    QCOMPARE(job->variables[u"Y"_s].origin.from, u".mid"_s);
    QCOMPARE(texts(job->script), QStringList{u"own"_s});
    QVERIFY(job->tags.isEmpty());
}

void TestPipeline::limitsExtends()
{
    const auto chain = [](int levels, bool isUpwards) { // the last one extends the one before …
        QByteArrayList jobs{".t0: {script: x}"};
        for (int i = 1; i <= levels; ++i) {
            const QByteArray name = i == levels ? "l%2" : ".t" + QByteArray::number(i);
            jobs.append(name + ": {extends: .t" + QByteArray::number(i - 1) + '}');
        }
        if (!isUpwards)
            std::reverse(jobs.begin(), jobs.end());
        return pipeline(jobs.join('\n'));
    };
    for (const bool isUpwards : {true, false}) {
        QCOMPARE(codes(chain(11, isUpwards)), QStringList());
        const Pipeline deep = chain(12, isUpwards);
        QCOMPARE(codes(deep).count(u"deep-extends"_s), 1);
        const Issue &issue = deep.issues.at(codes(deep).indexOf(u"deep-extends"_s));
        QCOMPARE(issue.message, u"Job “l%2” extends through more than 11 levels."_s); // the name stays as it is
    }
}

void TestPipeline::takesDefaults()
{
    const Pipeline p = pipeline(R"(
default: {image: d, before_script: [setup], tags: [x]}
cache: {paths: [old]}
a: {script: x}
b: {script: x, image: own, before_script: [], inherit: {default: [tags]}}
c: {script: x, inherit: {default: false}}
)");
    QCOMPARE(p.job(u"a")->image->value.name, u"d"_s);
    QCOMPARE(p.job(u"a")->image->origin.via, Via::Default);
    QCOMPARE(texts(p.job(u"a")->beforeScript), QStringList{u"setup"_s});
    QCOMPARE(p.job(u"a")->caches.at(0).origin.via, Via::Global);
    QCOMPARE(p.job(u"b")->image->value.name, u"own"_s);
    QVERIFY(p.job(u"b")->beforeScript.isEmpty());
    QCOMPARE(p.job(u"b")->tags, QStringList{u"x"_s});
    QVERIFY(p.job(u"b")->caches.isEmpty());
    QVERIFY(!p.job(u"c")->image && p.job(u"c")->tags.isEmpty());
}

void TestPipeline::followsAnchors()
{
    const Pipeline p = pipeline(R"(
.x: &x {image: i, script: [a], stage: build}
.y: &y {image: j, tags: [t]}
.lines: &lines [l1, l2]
job:
  <<: [*x, *y]
  stage: test
  before_script:
    - first
    - *lines
)");
    const Job *job = p.job(u"job");
    QCOMPARE(job->image->value.name, u"i"_s); // the earlier map of the list wins
    QCOMPARE(job->image->origin.via, Via::Merge);
    QCOMPARE(job->image->origin.from, u"x"_s);
    QCOMPARE(job->tags, QStringList{u"t"_s});
    QCOMPARE(job->stage.value, u"test"_s);
    QVERIFY(job->stage.isOwn());
    QCOMPARE(texts(job->beforeScript), (QStringList{u"first"_s, u"l1"_s, u"l2"_s}));
    QCOMPARE(job->beforeScript.at(1).origin.via, Via::Alias);
    QCOMPARE(job->beforeScript.at(0).origin.via, Via::Own);
}

void TestPipeline::followsReferences()
{
    const Pipeline p = pipeline(R"(
.setup: {script: [a, !reference [.more, script]], image: i, variables: {V: "1"}}
.more: {script: [b]}
job:
  image: !reference [.setup, image]
  variables: !reference [.setup, variables]
  script:
    - !reference [.setup, script]
    - c
)");
    const Job *job = p.job(u"job");
    QCOMPARE(p.issues, QList<Issue>());
    QCOMPARE(texts(job->script), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(job->script.at(0).origin.via, Via::Reference);
    QCOMPARE(job->script.at(0).origin.from, u".setup"_s);
    QCOMPARE(job->image->value.name, u"i"_s);
    QCOMPARE(job->variables[u"V"_s].value, u"1"_s);
}

void TestPipeline::readsCaches()
{
    const Pipeline p = pipeline(R"(
job:
  script: x
  cache:
    - key: {files: [a.opam, dune-project], prefix: p}
      paths: [_opam/]
      policy: pull
      when: always
    - key: $CI_COMMIT_REF_SLUG
      paths: [_build]
      fallback_keys: [main]
      untracked: true
one: {script: x, cache: {paths: [z]}}
none: {script: x, cache: []}
)");
    const QList<Field<Cache>> caches = p.job(u"job")->caches;
    QCOMPARE(caches.size(), 2);
    QCOMPARE(caches.at(0).value.key, (CacheKey{{}, {u"a.opam"_s, u"dune-project"_s}, u"p"_s}));
    QCOMPARE(caches.at(0).value.policy, CachePolicy::Pull);
    QCOMPARE(caches.at(0).value.when, StoreWhen::Always);
    QCOMPARE(caches.at(1).value.key.text, u"$CI_COMMIT_REF_SLUG"_s);
    QCOMPARE(caches.at(1).value.fallbackKeys, QStringList{u"main"_s});
    QVERIFY(caches.at(1).value.untracked);
    QCOMPARE(p.job(u"one")->caches.at(0).value.key.text, u"default"_s);
    QVERIFY(p.job(u"none")->caches.isEmpty());
}

void TestPipeline::readsMatrix()
{
    const Pipeline p = pipeline("a: {script: x, parallel: 3}\n"
                                "b: {script: x, parallel: {matrix: [{O: ['4', '5'], P: [a, b, c]}, {O: x}]}}\nc: {script: x}\n");
    QCOMPARE(p.job(u"a")->parallel, 3);
    QCOMPARE(p.job(u"b")->parallel, 7);
    QCOMPARE(p.job(u"c")->parallel, 1);
}

void TestPipeline::readsConditions()
{
    const Pipeline p = pipeline(R"(.shared:
  rules:
    - if: $CI_COMMIT_BRANCH == "main"
      when: manual
      allow_failure: true
      variables: {A: b}
workflow:
  rules:
    - {if: $CI_COMMIT_TAG, when: never}
    - when: always
a:
  script: x
  rules:
    - !reference [.shared, rules]
    - {changes: {paths: [src/*], compare_to: main}, exists: [dune-project]}
b: {script: x, only: [branches, /^v/], except: {variables: [$X], refs: tags, changes: [y]}}
)");
    QCOMPARE(p.workflow.rules->size(), 2);
    QCOMPARE(p.workflow.rules->at(0).condition, u"$CI_COMMIT_TAG"_s);
    QCOMPARE(p.workflow.rules->at(1).condition, std::nullopt);
    QCOMPARE(p.workflow.rules->at(1).when, u"always"_s);
    const QList<Rule> rules = *p.job(u"a")->conditions.rules;
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules.at(0).when, u"manual"_s);
    QCOMPARE(rules.at(0).allowsFailure, true);
    QCOMPARE(rules.at(0).variables.value(u"A"_s).value, u"b"_s);
    QCOMPARE(rules.at(0).origin.via, Via::Reference);
    QCOMPARE(rules.at(1).changes, QStringList{u"src/*"_s});
    QCOMPARE(rules.at(1).compareTo, u"main"_s);
    QCOMPARE(rules.at(1).exists, QStringList{u"dune-project"_s});
    QCOMPARE(p.job(u"b")->conditions.rules, std::nullopt);
    QCOMPARE(p.job(u"b")->conditions.only->refs, (QStringList{u"branches"_s, u"/^v/"_s}));
    QCOMPARE(p.job(u"b")->conditions.except->variables, QStringList{u"$X"_s});
    QCOMPARE(p.job(u"b")->conditions.except->refs, QStringList{u"tags"_s});
    QCOMPARE(p.job(u"b")->conditions.except->changes, QStringList{u"y"_s});
}

void TestPipeline::knowsOrder()
{
    const Pipeline p = pipeline("stages: [one, two]\nz: {stage: two, script: x}\na: {stage: one, script: x}\n"
                                "m: {stage: two, script: x, needs: []}\npre: {stage: .pre, script: x}\n");
    QStringList order;
    for (const Job *job : p.runnableJobs())
        order.append(job->name);
    QCOMPARE(order, (QStringList{u"pre"_s, u"a"_s, u"z"_s, u"m"_s}));
    QCOMPARE(p.stages.constFirst().value, u".pre"_s);
    QVERIFY(!pipeline("a: {script: x}").hasOwnStages);
    QCOMPARE(pipeline("a: {script: x}").stages.size(), 3);
}

void TestPipeline::findsIssues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *code, const char *text, const char *place) {
        QTest::newRow(code) << QByteArray(text) << QString::fromLatin1(code) << QByteArray(place);
    };
    row("undefined-extends", "a: {extends: .b, script: x}", ".b");
    row("circular-extends", "a: {extends: b, script: x}\nb: {extends: a}", "a");
    row("undefined-reference", "a: {script: [!reference [.b, script]]}", "!reference [.b, script]");
    row("circular-reference", "a: {script: [!reference [a, script]]}", "!reference [a, script]");
    row("unknown-key", "a: {scripts: x, script: y}", "scripts");
    row("unknown-stage", "stages: [b]\na: {stage: c, script: x}", "c");
    row("no-script", "a: {stage: test}", "a");
    row("undefined-need", "a: {script: x, needs: [b]}", "b");
    row("need-itself", "a: {script: x, needs: [a]}", "a");
    row("later-need", "stages: [x, y]\na: {stage: x, script: x, needs: [b]}\nb: {stage: y, script: x}", "b");
    row("no-job", ".a: {script: x}", ".a");
}

void TestPipeline::findsIssues()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const Pipeline p = pipeline(text);
    QVERIFY2(codes(p).contains(code), qPrintable(codes(p).join(u' ')));
    const Issue issue = p.issues.at(codes(p).indexOf(code));
    QTEST(text.mid(issue.span.begin, issue.span.length()), "place");
    QVERIFY(issue.message.endsWith(u'.'));
}

void TestPipeline::staysQuietWithIncludes()
{
    const Pipeline p = pipeline("include: [{template: A.gitlab-ci.yml}, /b.yml]\na: {extends: .b, stage: c, needs: [d]}\n");
    QCOMPARE(codes(p), QStringList());
    QCOMPARE(p.unresolvedIncludes, (QStringList{u"A.gitlab-ci.yml"_s, u"/b.yml"_s}));
}

void TestPipeline::refusesOtherYaml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("text") << "hello"_ba;
    QTest::newRow("list") << "- a\n- b\n"_ba;
    QTest::newRow("other map") << "name: x\nversion: 1\ndeps: {a: 1}\n"_ba;
}

void TestPipeline::refusesOtherYaml()
{
    QFETCH(QByteArray, text);
    const yaml::Tree parsed = tree(text);
    const Result<Pipeline> read = readPipeline(parsed);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotAPipeline);
    QCOMPARE(read.error().line, 1);
    QVERIFY(!read.error().hint.isEmpty());
    QVERIFY(readPipeline(tree("# nothing yet\n")));
}

void TestPipeline::survivesBombs()
{
    // Each level has ten times the level before: a walk that follows aliases blindly never ends.
    QByteArray lists = ".a0: &a0 [x, x]\n";
    QByteArray maps = ".m0: &m0 {k: x}\n";
    for (int i = 1; i < 40; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray p = QByteArray::number(i - 1);
        lists += ".a" + n + ": &a" + n + " [" + QByteArrayList(10, "*a" + p).join(", ") + "]\n";
        maps += ".m" + n + ": &m" + n + " {a: *m" + p + ", b: *m" + p + ", c: *m" + p + "}\n";
    }
    const Pipeline p = pipeline(lists + maps + "job: {script: *a39, variables: *m39, cache: *m39}\n");
    QVERIFY(p.job(u"job"));
}

void TestPipeline::readsPipelines()
{
    int read = 0;
    int jobs = 0;
    QMap<QString, QStringList> found;
    for (const QString &path : test::allPipelines()) {
        const QString name = QFileInfo(path).fileName();
        const Result<yaml::Tree> parsed = yaml::Tree::parse(Source(name, test::bytesOf(path)));
        if (!parsed)
            continue;
        const Result<Pipeline> p = readPipeline(*parsed);
        QVERIFY2(p, p ? "" : qPrintable(p.error().toString()));
        ++read;
        jobs += int(p->runnableJobs().size());
        for (const Issue &issue : p->issues)
            found[issue.code].append(name + u": "_s + issue.message);
        for (const Job &job : p->jobs)
            QVERIFY(job.span.contains(job.nameSpan));
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        qInfo("%s %d: %s", qPrintable(it.key()), int(it->size()), qPrintable(it->mid(0, 6).join(u" | ")));
    qInfo("%d files, %d jobs", read, jobs);
    constexpr int ofRealProjects = 185;
    constexpr int notYaml = 1;
    QCOMPARE(read, test::ownPipelines().size() - notYaml + (test::hasRealPipelines() ? ofRealProjects : 0));
    QVERIFY(jobs > (test::hasRealPipelines() ? 1000 : 150));
}

QTEST_APPLESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
