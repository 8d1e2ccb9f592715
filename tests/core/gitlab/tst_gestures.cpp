// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gesture_words.h"
#include "core/base/work.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/reading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::gitlab;

class TestGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gestures_data();
    void gestures();
    void refuses_data();
    void refuses();
    void refusesUnsafe_data();
    void refusesUnsafe();
    void saysWhatGitLabWouldRefuse_data();
    void saysWhatGitLabWouldRefuse();
    void keepsStagesThatMayBeIncluded();
    void addsJobs();
    void renamesInOneStep();
    void removesMentionsUpToALimit();
};

static const char sample[] = R"(# Pipeline
stages: [build, test]

build:   # first
  script: make

# checks
test:
  stage: test
  needs: [build]
  dependencies:
    - build
  script:
    - !reference [build, script]

.t: {extends: build}
)";

void TestGestures::gestures_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *before, const QStringList &words, const QByteArray &after) {
        QTest::newRow(name) << QByteArray(before) << words << after;
    };
    const auto edited = [](const char *from, const char *to) { return QByteArray(sample).replace(from, to); };

    row("set", sample, {u"set"_s, u"build.image=alpine:3"_s}, edited("  script: make\n", "  script: make\n  image: alpine:3\n"));
    row("set typed", sample, {u"set"_s, u"build.retry=2"_s}, edited("  script: make\n", "  script: make\n  retry: 2\n"));
    row("set nested", sample, {u"set"_s, u"build.cache.paths=[_opam]"_s},
        edited("  script: make\n", "  script: make\n  cache:\n    paths: [_opam]\n"));
    row("set hidden job", "a: {script: x}\n.t.u:\n  tags: [x]\n", {u"set"_s, u".t.u.tags=[y]"_s}, "a: {script: x}\n.t.u:\n  tags: [y]\n");
    row("unset", sample, {u"unset"_s, u"test.needs"_s}, edited("  needs: [build]\n", ""));
    row("rename job", sample, {u"rename-job"_s, u"build"_s, u"compile"_s},
        edited("\nbuild:   #", "\ncompile:   #")
            .replace("[build]", "[compile]")
            .replace("- build", "- compile")
            .replace("[build, script]", "[compile, script]")
            .replace("extends: build", "extends: compile"));
    const char matrix[] = "one:\n  stage: build\n  script: x\n  parallel: {matrix: [{ARCH: [arm64, amd64], OCAML: [\"4.14\"]}]}\n"
                          "two:\n  script: x\nthree:\n  stage: build\n  script: x\n  parallel: 3\n";
    row("need an instance of a matrix", matrix, {u"add-need"_s, u"two"_s, u"one: [arm64, 4.14]"_s},
        QByteArray(matrix).replace("two:\n  script: x\n", "two:\n  script: x\n  needs: [\"one: [arm64, 4.14]\"]\n"));
    row("need an instance of several", matrix, {u"add-need"_s, u"two"_s, u"three 2/3"_s},
        QByteArray(matrix).replace("two:\n  script: x\n", "two:\n  script: x\n  needs: [three 2/3]\n"));
    row("remove job", "a:\n  script: x\n\n# b\nb:\n  needs: [a, c]\n  script: y\n\nc: {script: z}\n", {u"remove-job"_s, u"a"_s},
        "# b\nb:\n  needs: [c]\n  script: y\n\nc: {script: z}\n");
    row("move job", sample, {u"move-job"_s, u"test"_s, u".post"_s}, edited("  stage: test", "  stage: .post"));
    row("move job without stage", sample, {u"move-job"_s, u"build"_s, u"test"_s}, edited("  script: make", "  stage: test\n  script: make"));
    row("move job to new stage", sample, {u"move-job"_s, u"test"_s, u"deploy"_s},
        edited("[build, test]", "[build, test, deploy]").replace("  stage: test", "  stage: deploy"));
    row("add stage", sample, {u"add-stage"_s, u"lint"_s, u"--before"_s, u"test"_s}, edited("[build, test]", "[build, lint, test]"));
    row("add stage without list", "a:\n  script: x\n", {u"add-stage"_s, u"site"_s},
        "stages: [build, test, deploy, site]\n\na:\n  script: x\n");
    row("rename stage", sample, {u"rename-stage"_s, u"test"_s, u"check"_s},
        edited("[build, test]", "[build, check]")
            .replace("stage: test", "stage: check")
            .replace("  script: make", "  stage: check\n  script: make"));
    row("rename stage of the list alone", "stages: [a, b]\nx: {stage: a, script: y}\n", {u"rename-stage"_s, u"b"_s, u"c"_s},
        "stages: [a, c]\nx: {stage: a, script: y}\n");
    row("rename nested and merged stage", ".t: {u: &u {stage: a}}\nstages: [[a], b]\nx:\n  <<: *u\n  script: y\n",
        {u"rename-stage"_s, u"a"_s, u"c"_s}, ".t: {u: &u {stage: c}}\nstages: [[c], b]\nx:\n  <<: *u\n  script: y\n");
    row("remove stage behind .pre", "stages: [.pre, a, b]\nx: {stage: a, script: y}\n", {u"remove-stage"_s, u"b"_s},
        "stages: [.pre, a]\nx: {stage: a, script: y}\n");
    row("rename job used everywhere",
        "b: {script: x}\n.n: &n [b]\nc:\n  needs: *n\n  rules: [{if: $A, needs: [b]}]\n  environment: {name: e, on_stop: b}\n"
        "  trigger: {include: [{artifact: f, job: b}]}\nd:\n  needs: [{project: p, job: b, ref: r}, {job: b}]\n",
        {u"rename-job"_s, u"b"_s, u"on"_s},
        "\"on\": {script: x}\n.n: &n [\"on\"]\nc:\n  needs: *n\n  rules: [{if: $A, needs: [\"on\"]}]\n  environment: {name: e, on_stop: "
        "\"on\"}\n"
        "  trigger: {include: [{artifact: f, job: \"on\"}]}\nd:\n  needs: [{project: p, job: b, ref: r}, {job: \"on\"}]\n");
    row("remove job needed twice", "a: {script: x}\nb: {script: x}\nc:\n  needs: [b, a, {job: a}]\n  dependencies: [a]\n  script: x\n",
        {u"remove-job"_s, u"a"_s}, "b: {script: x}\nc:\n  needs: [b]\n  dependencies: []\n  script: x\n");
    row("remove job with the comments inside it", "a:\n  script:\n    - x\n    # - y\n  # image: z\n\n# b\nb: {script: x}\n",
        {u"remove-job"_s, u"a"_s}, "# b\nb: {script: x}\n");
    row("unset the last dependency", "a: {script: x}\nb:\n  dependencies:\n    - a # A\n  script: x\n", {u"unset"_s, u"b.dependencies.0"_s},
        "a: {script: x}\nb:\n  dependencies: []\n  script: x\n");
    row("unset the last item over an inherited list", "default: {tags: [d]}\na:\n  tags: [x]\n  script: y\n", {u"unset"_s, u"a.tags.0"_s},
        "default: {tags: [d]}\na:\n  tags: []\n  script: y\n");
    row("unset the last item", "a:\n  tags: [x]\n  script: y\n", {u"unset"_s, u"a.tags.0"_s}, "a:\n  script: y\n");
    row("remove the last need", "a: {script: x}\nb:\n  needs: [a]\n  script: x\n", {u"remove-need"_s, u"b"_s, u"a"_s},
        "a: {script: x}\nb:\n  script: x\n");
    row("remove the last need over an inherited one",
        "a: {script: x}\n.b: {needs: [c]}\nb:\n  extends: .b\n  needs: [a]\n  script: x\nc: {script: x}\n",
        {u"remove-need"_s, u"b"_s, u"a"_s},
        "a: {script: x}\n.b: {needs: [c]}\nb:\n  extends: .b\n  needs: null\n  script: x\nc: {script: x}\n");
    row("remove the last need over a merged one",
        "a: {script: x}\n.b: &b {needs: [c]}\nb:\n  <<: *b\n  needs: [a]\n  script: x\nc: {script: x}\n",
        {u"remove-need"_s, u"b"_s, u"a"_s}, "a: {script: x}\n.b: &b {needs: [c]}\nb:\n  <<: *b\n  needs: []\n  script: x\nc: {script: x}\n");
    row("remove the last need of a list that others refer to",
        "a: {script: x}\n.n:\n  needs: [a]\nb: {script: x, needs: !reference [.n, needs]}\n", {u"remove-job"_s, u"a"_s},
        ".n:\n  needs: []\nb: {script: x, needs: !reference [.n, needs]}\n");
    row("rename job at an anchor", "a: {script: x}\nb: {script: x, needs: [&n a]}\nc: {script: x, needs: [*n]}\n",
        {u"rename-job"_s, u"a"_s, u"z"_s}, "z: {script: x}\nb: {script: x, needs: [&n z]}\nc: {script: x, needs: [*n]}\n");
    row("rename job with an anchor at its key", "&n a: {script: x}\nb: {script: x, needs: [*n]}\n", {u"rename-job"_s, u"a"_s, u"z"_s},
        "&n z: {script: x}\nb: {script: x, needs: [*n]}\n");
    row("unset in a flow list over lines", "a:\n  script: [x, y,\n    z]\n", {u"unset"_s, u"a.script.1"_s}, "a:\n  script: [x,\n    z]\n");
    row("remove a parallel job that others need by instances",
        "a: {script: x, parallel: 2}\nb: {script: x}\nc: {script: x, needs: ['a 1/2', b, {job: 'a 2/2'}]}\n", {u"remove-job"_s, u"a"_s},
        "b: {script: x}\nc: {script: x, needs: [b]}\n");
    row("set a command with a colon", "a:\n  script:\n    - x\n", {u"set"_s, u"a.script.0=curl -H \"A: $T\" u"_s},
        "a:\n  script:\n    - 'curl -H \"A: $T\" u'\n");
    row("set commands with a colon", "a:\n  script: [x]\n", {u"set"_s, u"a.script=- npm run test: unit"_s},
        "a:\n  script: [\"npm run test: unit\"]\n");
    row("set a command that is a word of YAML", "a:\n  script:\n    - x\n", {u"set"_s, u"a.script=[true, make]"_s},
        "a:\n  script:\n    - \"true\"\n    - make\n");
    row("set a variable that reads as another number", "a:\n  script: x\n  variables: {N: 1}\n", {u"set"_s, u"a.variables.OCAML=5.10"_s},
        "a:\n  script: x\n  variables: {N: 1, OCAML: \"5.10\"}\n");
    row("set the first variable", "stages: [build]\n\n# a\na:\n  script: x\n", {u"set"_s, u"variables.V=x"_s},
        "stages: [build]\n\nvariables:\n  V: x\n\n# a\na:\n  script: x\n");
    row("set an item behind the last", "a:\n  script:\n    - x\n", {u"set"_s, u"a.script.1=y"_s}, "a:\n  script:\n    - x\n    - y\n");
    row("set a list like those around it", "a:\n  script:\n    - x\n  tags:\n    - t\n  rules:\n    - when: always\n",
        {u"set"_s, u"a.services=[s, t]"_s},
        "a:\n  script:\n    - x\n  tags:\n    - t\n  rules:\n    - when: always\n  services:\n    - s\n    - t\n");
    row("set a text beside quotes of another", "a:\n  coverage: '/x/'\n  script: x\n", {u"set"_s, u"a.image=i"_s},
        "a:\n  coverage: '/x/'\n  script: x\n  image: i\n");
    row("unset an item of an aliased list", "a:\n  rules: &r\n    - if: $A\n    - if: $B\n  script: x\nb:\n  rules: *r\n  script: y\n",
        {u"unset"_s, u"b.rules.1"_s, u"--at"_s, u"here"_s},
        "a:\n  rules: &r\n    - if: $A\n    - if: $B\n  script: x\nb:\n  rules:\n    - if: $A\n  script: y\n");
    row("add job in a stage that others are in", "a: {stage: s, script: x}\n", {u"move-job"_s, u"a"_s, u"s"_s},
        "a: {stage: s, script: x}\n");
    row("remove job between wide gaps", "a: {script: x}\n\n\nb: {script: x}\n\n\nc: {script: x}\n", {u"remove-job"_s, u"b"_s},
        "a: {script: x}\n\n\nc: {script: x}\n");
    row("rename a stage without a list", "a: {stage: s, script: x}\nb: {stage: s, script: x}\n", {u"rename-stage"_s, u"s"_s, u"t"_s},
        "a: {stage: t, script: x}\nb: {stage: t, script: x}\n");
    row("unset a key that stands twice", "a:\n  tags: [x]\n  script: y\n  tags: [z]\n", {u"unset"_s, u"a.tags"_s}, "a:\n  script: y\n");
    row("unset only key", "# a\n.a: # A\n  # own\n  script: x # X\n\n  # lone\nb: {script: y}\n", {u"unset"_s, u".a.script"_s},
        "# a\n.a: {} # A\n\n  # lone\nb: {script: y}\n");
    row("unset only key in a flow map", ".a: { script: x } # A\nb: {script: y}\n", {u"unset"_s, u".a.script"_s},
        ".a: {} # A\nb: {script: y}\n");
    row("unset only key under an anchor", ".a: &a # A\n  script: x\n.b: *a\nc: {script: y}\n",
        {u"unset"_s, u".b.script"_s, u"--at"_s, u"source"_s}, ".a: &a {} # A\n.b: *a\nc: {script: y}\n");
    row("add the first need of a job with dependencies",
        "a: {stage: build, script: x}\nc: {stage: build, script: x}\nb:\n  dependencies: "
        "[a]\n  script: x\n",
        {u"add-need"_s, u"b"_s, u"c"_s},
        "a: {stage: build, script: x}\nc: {stage: build, script: x}\nb:\n  dependencies: [a]\n  script: x\n  needs: [a, c]\n");
    row("remove a need that is a dependency",
        "a: {stage: build, script: x}\nc: {stage: build, script: x}\nb:\n  dependencies: [a, c]\n  "
        "needs: [a, c]\n  script: x\n",
        {u"remove-need"_s, u"b"_s, u"a"_s},
        "a: {stage: build, script: x}\nc: {stage: build, script: x}\nb:\n  dependencies: [c]\n  needs: [c]\n  script: x\n");
    row("remove the last need that is a dependency", "a: {stage: build, script: x}\nb:\n  dependencies: [a]\n  needs: [a]\n  script: x\n",
        {u"remove-need"_s, u"b"_s, u"a"_s}, "a: {stage: build, script: x}\nb:\n  dependencies: [a]\n  script: x\n");
    row("set a delay", "a:\n  script: x\n", {u"set"_s, u"a.when=delayed"_s}, "a:\n  script: x\n  when: delayed\n  start_in: 10 minutes\n");
    row("unset a delay", "a:\n  script: x\n  when: delayed\n  start_in: 1 day\n", {u"unset"_s, u"a.when"_s}, "a:\n  script: x\n");
    row("set another time than a delay", "a:\n  script: x\n  when: delayed\n  start_in: 1 day\n", {u"set"_s, u"a.when=manual"_s},
        "a:\n  script: x\n  when: manual\n");
    row("unset a script that a template brings, too", ".t: {script: y}\na:\n  extends: .t\n  script: x\n", {u"unset"_s, u"a.script"_s},
        ".t: {script: y}\na:\n  extends: .t\n");
    row("move a job and what it needs, one by one",
        "stages: [a, b, c]\none:\n  stage: b\n  script: x\ntwo:\n  stage: b\n  needs: [one]\n  script: x\n",
        {u"move-job"_s, u"one"_s, u"a"_s},
        "stages: [a, b, c]\none:\n  stage: a\n  script: x\ntwo:\n  stage: b\n  needs: [one]\n  script: x\n");
    row("move stage", sample, {u"move-stage"_s, u"test"_s, u"--before"_s, u"build"_s}, edited("[build, test]", "[test, build]"));
    row("remove stage", "stages:\n  - a\n  # unused\n  - b\nx: {stage: a, script: y}\n", {u"remove-stage"_s, u"b"_s},
        "stages:\n  - a\nx: {stage: a, script: y}\n");
    row("add need", "a: {script: x}\nb:\n  script: x\n", {u"add-need"_s, u"b"_s, u"a"_s}, "a: {script: x}\nb:\n  script: x\n  needs: [a]\n");
    row("add second need", "a: {script: x}\nc: {script: x}\nb:\n  needs:\n    - a\n  script: x\n", {u"add-need"_s, u"b"_s, u"c"_s},
        "a: {script: x}\nc: {script: x}\nb:\n  needs:\n    - a\n    - c\n  script: x\n");
    row("move job with a merge key", ".t: &t\n  stage: test\na:\n  <<: *t\n  script: x\n", {u"move-job"_s, u"a"_s, u"deploy"_s},
        ".t: &t\n  stage: test\na:\n  <<: *t\n  script: x\n  stage: deploy\n");
    row("rename job with instances", "a:\n  script: x\n  parallel: {matrix: [{X: [q]}]}\nb: {script: x, needs: ['a: [q]', a 1/1, a b]}\n",
        {u"rename-job"_s, u"a"_s, u"c"_s},
        "c:\n  script: x\n  parallel: {matrix: [{X: [q]}]}\nb: {script: x, needs: ['c: [q]', c 1/1, a b]}\n");
    row("remove job that stands twice", "a: {script: x}\nb:\n  needs: [a]\n  script: x\na: {script: y}\n", {u"remove-job"_s, u"a"_s},
        "b:\n  script: x\n");
    row("unset job", "a: {script: x}\nb:\n  needs: [a]\n  script: x\n", {u"unset"_s, u"a"_s}, "b:\n  script: x\n");
    row("remove need that stands twice", "a: {script: x}\nb:\n  needs: [a, c, a]\n  script: x\nc: {script: x}\n",
        {u"remove-need"_s, u"b"_s, u"a"_s}, "a: {script: x}\nb:\n  needs: [c]\n  script: x\nc: {script: x}\n");
    row("move stage to where it is", "a: {script: x}\n", {u"move-stage"_s, u"build"_s, u"--before"_s, u"test"_s}, "a: {script: x}\n");
    row("set at an anchor", "a:\n  script: &s\n    - x\nb:\n  script: *s\n", {u"set"_s, u"a.script.0=q"_s, u"--at"_s, u"source"_s},
        "a:\n  script: &s\n    - q\nb:\n  script: *s\n");
    row("remove need", "a: {script: x}\nb:\n  needs: [{job: a, artifacts: false}, c]\n  script: x\nc: {script: x}\n",
        {u"remove-need"_s, u"b"_s, u"a"_s}, "a: {script: x}\nb:\n  needs: [c]\n  script: x\nc: {script: x}\n");
}

void TestGestures::gestures()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, words);
    QFETCH(QByteArray, expected);
    yaml::Draft draft(*yaml::Tree::parse(Source({}, text)));
    const Result<Done> done = cli::applyGesture({draft, {}}, words);
    QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
    QVERIFY(words.isEmpty());
    QCOMPARE(draft.text(), expected);
}

void TestGestures::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown gesture") << QStringList{u"paint"_s, u"build"_s};
    QTest::newRow("too few words") << QStringList{u"move-job"_s, u"build"_s};
    QTest::newRow("no assignment") << QStringList{u"set"_s, u"build"_s};
    QTest::newRow("bad YAML") << QStringList{u"set"_s, u"build.image=[a"_s};
    QTest::newRow("unknown job") << QStringList{u"set"_s, u"biuld.image=a"_s};
    QTest::newRow("remove unknown job") << QStringList{u"remove-job"_s, u"x"_s};
    QTest::newRow("rename to keyword") << QStringList{u"rename-job"_s, u"build"_s, u"stages"_s};
    QTest::newRow("rename to other job") << QStringList{u"rename-job"_s, u"build"_s, u"test"_s};
    QTest::newRow("stage in use") << QStringList{u"remove-stage"_s, u"test"_s};
    QTest::newRow("stage twice") << QStringList{u"add-stage"_s, u"test"_s};
    QTest::newRow("need in a circle") << QStringList{u"add-need"_s, u"build"_s, u"test"_s};
    QTest::newRow("need itself") << QStringList{u"add-need"_s, u"build"_s, u"build"_s};
    QTest::newRow("no such need") << QStringList{u"remove-need"_s, u"build"_s, u"test"_s};
}

void TestGestures::refuses()
{
    QFETCH(QStringList, words);
    yaml::Draft draft(*yaml::Tree::parse(Source({}, sample)));
    const Result<Done> done = cli::applyGesture({draft, {}}, words);
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(draft.text(), QByteArray(sample));
}

void TestGestures::saysWhatGitLabWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *text, const QStringList &words, const QString &sentence) {
        QTest::newRow(name) << QByteArray(text) << words << sentence;
    };
    const char staged[] = "stages: [build, test]\na:\n  stage: build\n  script: x\nb:\n  stage: test\n  needs: [a]\n  script: x\n";
    row("a stage behind one that needs it", staged, {u"move-stage"_s, u"build"_s}, u"Job “b” needs “a”, which is in a later stage"_s);
    row("a stage in front of what it needs", staged, {u"move-stage"_s, u"test"_s, u"--before"_s, u"build"_s},
        u"Job “b” needs “a”, which is in a later stage"_s);
    row("a job behind one that needs it", staged, {u"move-job"_s, u"a"_s, u".post"_s}, u"Job “b” needs “a”, which is in a later stage"_s);
    row("a job in front of what it needs", staged, {u"move-job"_s, u"b"_s, u".pre"_s}, u"Job “b” needs “a”, which is in a later stage"_s);
    row("a stage set behind one that needs it", staged, {u"set"_s, u"a.stage=.post"_s}, u"which is in a later stage"_s);
    row("a stage that is not there", staged, {u"set"_s, u"a.stage=deploy"_s}, u"is in stage “deploy”, which is not in stages"_s);
    row("the stage of a job behind one that needs it",
        "stages: [build, test, late]\na:\n  stage: build\n  script: x\nb:\n  stage: build\n  "
        "needs: [a]\n  script: x\n",
        {u"unset"_s, u"a.stage"_s}, u"which is in a later stage"_s);
    row("a whole script", staged, {u"unset"_s, u"a.script"_s}, u"Job “a” has no script and no trigger"_s);
    row("a script made empty", staged, {u"set-script"_s, u"a"_s, QString()}, u"Job “a” has no script and no trigger"_s);
    row("the template with the script", ".t: {script: x}\na: {extends: .t}\n", {u"unset"_s, u".t.script"_s}, u"Job “a” has no script"_s);
    row("the last job", "a: {script: x}\n", {u"remove-job"_s, u"a"_s}, u"The pipeline has no job"_s);
    row("the last job beside templates", ".t: {script: x}\na: {script: x}\n", {u"unset"_s, u"a"_s}, u"templates only"_s);
    row("the stages that jobs are in", staged, {u"unset"_s, u"stages.1"_s}, u"is in stage “test”, which is not in stages"_s);
    row("a key of a job that there is none", staged, {u"set"_s, u"a.key=foo"_s}, u"has the key “key”, which GitLab does not know"_s);
    row("a need of nobody", staged, {u"set"_s, u"b.needs=[nobody]"_s}, u"needs “nobody”, which is not in the file"_s);
    row("a name that is too long", staged, {u"rename-job"_s, u"b"_s, QString(300, u'n')}, u"has 300 characters; GitLab takes at most 255"_s);
    row("a needed name that is too long", staged, {u"rename-job"_s, u"a"_s, QString(200, u'n')}, u"GitLab takes at most 128"_s);
    const char filtered[] = ".main: {only: [main]}\na:\n  extends: .main\n  only: null\n  rules: [{when: always}]\n  script: x\n";
    row("rules beside an inherited only", filtered, {u"unset"_s, u"a.only"_s}, u"“a” has “rules” and “only” together"_s);
    const char excepted[] = ".x: {except: [tags]}\na:\n  extends: .x\n  except: null\n  rules: [{when: always}]\n  script: x\n";
    row("rules beside an inherited except", excepted, {u"unset"_s, u"a.except"_s}, u"“a” has “rules” and “except” together"_s);
    const char matrix[] =
        "stages: [a, b]\none:\n  stage: a\n  script: x\n  parallel: {matrix: [{ARCH: [arm64, amd64], OCAML: [\"4.14\"]}]}\n"
        "two:\n  stage: b\n  script: x\nthree:\n  stage: a\n  script: x\n  parallel: 3\n";
    row("an instance that is not made", matrix, {u"add-need"_s, u"two"_s, u"one: [riscv, 4.14]"_s},
        u"There is no job “one: [riscv, 4.14]”"_s);
    row("an instance of the job itself", matrix, {u"add-need"_s, u"three"_s, u"three 1/3"_s}, u"cannot need itself"_s);
    row("an instance of a later job", "stages: [a, b]\none:\n  stage: b\n  script: x\n  parallel: 2\ntwo:\n  stage: a\n  script: x\n",
        {u"add-need"_s, u"two"_s, u"one 1/2"_s}, u"needs “one 1/2”, which is in a later stage"_s);
}

void TestGestures::saysWhatGitLabWouldRefuse()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, words);
    QFETCH(QString, sentence);
    yaml::Draft draft(*yaml::Tree::parse(Source({}, text)));
    const Result<Done> done = cli::applyGesture({draft, {}}, words);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(sentence), qPrintable(done.error().message));
    QCOMPARE(draft.text(), text);
}

void TestGestures::refusesUnsafe_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *text, const QStringList &words) {
        QTest::newRow(qPrintable(words.join(u' ') + u" in "_s + QString::fromUtf8(text))) << QByteArray(text) << words;
    };
    const char base[] = "t: {script: y}\n";
    for (const char *use :
         {"j: {extends: t}", "j: {extends: [t]}", "j: {script: !reference [t, script]}", "j: {script: x, rules: [{if: $A, needs: [t]}]}",
          "j: {script: x, environment: {name: a, on_stop: t}}", "j: {trigger: {include: [{artifact: a, job: t}]}}"})
        row(qPrintable(QString::fromLatin1(base) + QString::fromLatin1(use) + u'\n'), {u"remove-job"_s, u"t"_s});
    const char anchored[] =
        "a: &a\n  script: &s\n    - x\n  needs: &n [c]\nb:\n  script: *s\n  needs: *n\nc: {script: x}\nd: {<<: *a, image: i}\n";
    row(anchored, {u"set"_s, u"a.script.0=q"_s});
    row(anchored, {u"set"_s, u"a.script=[q]"_s, u"--at"_s, u"here"_s});
    row(anchored, {u"unset"_s, u"a.script.0"_s});
    row(anchored, {u"move-job"_s, u"a"_s, u"deploy"_s});
    row(anchored, {u"add-need"_s, u"a"_s, u"d"_s});
    row("a: {script: x}\nb: {script: x, needs: [&n a]}\nc: {script: [*n]}\n", {u"rename-job"_s, u"a"_s, u"z"_s});
    row("a: {script: [&n a]}\nb: {script: x, needs: [*n]}\n", {u"rename-job"_s, u"a"_s, u"z"_s});
    row("stages: [u, v]\na: {stage: u, script: x}\nb: {stage: v, script: x}\n", {u"add-need"_s, u"a"_s, u"b"_s});
    row("a: {script: x, rules: [{if: $A}]}\n", {u"unset"_s, u"a.rules.0"_s});
    row("a: {script: x, rules: [{if: $A}]}\n", {u"unset"_s, u"a.rules.0.if"_s});
    row("a: {script: [x]}\n", {u"unset"_s, u"a.script.0"_s});
    row(".b: {script: [x]}\na: {script: [!reference [.b, script], y]}\n", {u"set"_s, u"a.script.0=z"_s, u"--at"_s, u"source"_s});
    row(".b: {script: [x]}\na: {script: [!reference [.b, script], y]}\n", {u"unset"_s, u"a.script.0"_s, u"--at"_s, u"source"_s});
    row(".b: {script: [x], image: i}\na: {script: !reference [.b, script]}\n", {u"unset"_s, u".b.script"_s});
    row(".b: &b {script: [x], image: i}\na: {<<: *b}\n", {u"remove-job"_s, u".b"_s});
    row("a: {script: x}\n", {u"set"_s, u"a.script=[{a: b, c: d}]"_s});
    row(".b: {script: [x]}\n.t: {script: [!reference [.b, script], y]}\na: {extends: .t}\n",
        {u"set"_s, u"a.script.0=z"_s, u"--at"_s, u"source"_s});
    row(".c: &c\n  - key: k\na: {script: x, cache: [*c]}\n", {u"set"_s, u"a.cache.0.policy=pull"_s, u"--at"_s, u"here"_s});
    row("a: {script: [x, y]}\n", {u"set"_s, u"a.script.5=z"_s});
    row("a: {script: x}\n", {u"set"_s, u"include.0.local=z"_s});
    row("a: {script: x}\n", {u"set"_s, u"a=2"_s});
    row("a: {script: x}\n", {u"set"_s, u"a.=2"_s});
    row("a: {script: x}\n", {u"set"_s, u"zz=1"_s});
    row("a: {script: x}\n", {u"rename-job"_s, u"a"_s, u"<<"_s});
    row("a: {script: x, needs: '$[[ inputs.n ]]'}\nc: {script: x}\n", {u"add-need"_s, u"a"_s, u"c"_s});
    row("stages: '$[[ inputs.s ]]'\na: {script: x}\n", {u"add-stage"_s, u"c"_s});
    row(".h: {script: x}\na: {script: x}\n", {u"add-need"_s, u"a"_s, u".h"_s});
    row("---\n...\n", {u"add-stage"_s, u"b"_s});
    row("# a\rb\na:\n  script: x\n", {u"add-stage"_s, u"b"_s});
    row("x: &x {tags: [m]}\na:\n  script: x\n  tags: [own]\n  <<: *x\n", {u"set"_s, u"a.tags=[new]"_s});
}

/// What would change other jobs, leave names that lead nowhere, or have no effect.
void TestGestures::refusesUnsafe()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, words);
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source({}, text));
    if (!tree) { // with yaml-cpp 0.8 a carriage return alone is refused when the text is read
        QVERIFY(text.contains('\r') && tree.error().message.contains(u"carriage return"_s));
        return;
    }
    yaml::Draft draft(*tree);
    const Result<Done> done = cli::applyGesture({draft, {}}, words);
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(draft.text(), text);
}

void TestGestures::keepsStagesThatMayBeIncluded()
{
    const QByteArray text = "include:\n  - project: g/p\n    file: ci.yml\na:\n  stage: foo\n  script: x\n";
    const Reading reading;
    for (const auto &words : {QStringList{u"add-stage"_s, u"q"_s}, QStringList{u"move-job"_s, u"a"_s, u"bar"_s}}) {
        yaml::Draft draft(*yaml::Tree::parse(Source({}, text)));
        QStringList left = words;
        const Result<Done> done = cli::applyGesture({draft, reading}, left);
        QVERIFY(!done);
        QVERIFY(done.error().choices.here && !done.error().choices.source);
        QVERIFY(cli::inWords(done.error()).hint.contains(u"--at here"_s));
        QCOMPARE(draft.text(), text);
    }
    yaml::Draft draft(*yaml::Tree::parse(Source({}, text)));
    QVERIFY(!addJob({draft, reading}, u"n"_s, u"zoo"_s, {}));
    QStringList words{u"add-stage"_s, u"q"_s, u"--at"_s, u"here"_s};
    QVERIFY(cli::applyGesture({draft, reading}, words));
    QCOMPARE(draft.text(), "stages: [build, test, deploy, foo, q]\n" + text);
}

void TestGestures::addsJobs()
{
    yaml::Draft draft(*yaml::Tree::parse(Source({}, "")));
    QVERIFY(addJob({draft, {}}, u"build"_s, u"build"_s, {{{u"script"_s, yaml::Value::texts({u"dune build"_s})}}}));
    QVERIFY(addJob({draft, {}}, u"pages"_s, u"site"_s, {{{u"script"_s, yaml::Value::texts({u"make"_s})}}}));
    QCOMPARE(draft.text(), R"(stages: [build, test, deploy, site]

build:
  stage: build
  script:
    - dune build

pages:
  stage: site
  script:
    - make
)"_ba);
    QVERIFY(!addJob({draft, {}}, u"pages"_s, {}, {}));
    QVERIFY(!addJob({draft, {}}, u"image"_s, {}, {}));
}

/// Renaming what thousands use takes a few readings of the text, not one for each use: many times slower would be seen.
void TestGestures::renamesInOneStep()
{
    const auto textOf = [](int jobs) {
        QByteArray text = "stages: [build, test]\nbase:\n  stage: build\n  script: x\n";
        for (int i = 0; i < jobs; ++i)
            text += "j" + QByteArray::number(i) + ":\n  stage: test\n  needs: [base]\n  script: y\n";
        return text;
    };
    static constexpr int many = 4000;
    const QByteArray text = textOf(many);
    const yaml::Tree tree = *yaml::Tree::parse(Source({}, text));
    static constexpr int mostReadings = 15;
    const qint64 parsedInAllBefore = workDone(Work::BytesParsed);
    for (const char *words : {"rename-job base root", "rename-stage test check", "remove-job base"}) {
        yaml::Draft draft(tree);
        QStringList gesture = QString::fromUtf8(words).split(u' ');
        const qint64 parsedBefore = workDone(Work::BytesParsed);
        const qint64 readBefore = workDone(Work::JobsRead);
        QVERIFY(cli::applyGesture({draft, {}}, gesture));
        QVERIFY(draft.text() != text);
        const qint64 parsed = (workDone(Work::BytesParsed) - parsedBefore) / text.size();
        const qint64 read = (workDone(Work::JobsRead) - readBefore) / many;
        QVERIFY2(parsed < mostReadings && read < mostReadings,
                 qPrintable(
                     u"%1: the text was parsed %2 times, its jobs were read %3 times"_s.arg(QLatin1StringView(words)).arg(parsed).arg(read)));
    }
    QVERIFY(workDone(Work::BytesParsed) > parsedInAllBefore); // it is counted; one gesture may find all of its text read before
}

/// Each mention in one list is removed by a reading of the text of its own, so there is an end to them.
void TestGestures::removesMentionsUpToALimit()
{
    const auto text = [](int count) { return "a: {script: x}\nb:\n  script: x\n  needs:\n    - c\n" + "    - a\n"_ba.repeated(count); };
    yaml::Draft few(*yaml::Tree::parse(Source({}, text(50))));
    QVERIFY(removeJob({few, {}}, u"a"_s));
    QCOMPARE(few.text(), "b:\n  script: x\n  needs:\n    - c\n"_ba);
    yaml::Draft many(*yaml::Tree::parse(Source(u"ci.yml"_s, text(300))));
    const Result<Done> done = removeJob({many, {}}, u"a"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Limit);
    QCOMPARE(done.error().file, u"ci.yml"_s);
    QVERIFY(done.error().line > 4);
    QVERIFY(!done.error().hint.isEmpty());
    QCOMPARE(many.text(), text(300));
}

QTEST_APPLESS_MAIN(TestGestures)
#include "tst_gestures.moc"
