// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_files.h"

#include "core/gitlab/values/included_trees.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace caravan::gitlab;
using caravan::Span;
using namespace project_files;

class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesInOrder();
    void mergesJobsOfTwoFiles();
    void readsNestedFromTheRoot();
    void followsPatterns();
    void tellsWhereValuesStand();
    void keepsAnchorsApart();
    void leavesOthersUnresolved();
    void decidesRules_data();
    void decidesRules();
    void expandsVariables();
    void reportsAtTheInclude_data();
    void reportsAtTheInclude();
    void placesIssuesOfIncludedFiles();
    void passesInputs();
    void includesAFileTwice();
    void endsCircles();
    void limitsFiles();
    void keepsTrees();
    void readsFilesOfAFolder();
};

void TestIncludes::mergesInOrder()
{
    const Pipeline p = pipeline("include: [a.yml, /ci/b.yaml]\nvariables: {X: main}\nlast: {stage: s, script: x}\n",
                                {{u"a.yml"_s, "stages: [a]\nvariables: {X: a, Y: a, Z: a}\none: {stage: a, script: x}\n"},
                                 {u"ci/b.yaml"_s, "stages: [s, t]\nvariables: {Y: b}\ntwo: {stage: t, script: x}\n"}});
    QCOMPARE(codes(p), QStringList{u"unknown-stage"_s}); // of `one`: lists are replaced
    QCOMPARE(names(p), (QStringList{u"one"_s, u"two"_s, u"last"_s}));
    QCOMPARE(p.stages.size(), 2);
    QCOMPARE(p.variables[u"X"_s].value, u"main"_s);
    QCOMPARE(p.variables[u"Y"_s].value, u"b"_s);
    QCOMPARE(p.variables[u"Z"_s].value, u"a"_s);
    QCOMPARE(p.includes.size(), 2);
    QCOMPARE(p.includes.at(1).files, QStringList{u"ci/b.yaml"_s});
    QVERIFY(p.includes.at(0).state == Include::State::Read && p.unknowns.isEmpty() && p.unresolvedIncludes.isEmpty());
}

void TestIncludes::mergesJobsOfTwoFiles()
{
    const QByteArray text = "include: a.yml\njob:\n  variables: {B: own}\n  script: [own]\n";
    const Pipeline p = pipeline(text, {{u"a.yml"_s, "job:\n  image: i\n  variables: {A: a, B: b}\n  script: [x, y]\n"}});
    QCOMPARE(codes(p), QStringList());
    const Job *job = p.job(u"job");
    QCOMPARE(job->file, QString());
    QCOMPARE(text.mid(job->nameSpan.begin, job->nameSpan.length()), "job"_ba);
    QCOMPARE(job->image->value.name, u"i"_s);
    QCOMPARE(job->image->origin.file, u"a.yml"_s);
    QCOMPARE(job->variables[u"A"_s].value + job->variables[u"B"_s].value, u"aown"_s);
    QCOMPARE(texts(job->script), QStringList{u"own"_s});
    QVERIFY(job->keySpans.contains(u"script"_s) && !job->keySpans.contains(u"image"_s));
}

void TestIncludes::readsNestedFromTheRoot()
{
    const Pipeline p = pipeline("include: {local: ci/a.yml}\n",
                                {{u"ci/a.yml"_s, "include: {local: ci/b.yml}\nvariables: {X: a}\n"},
                                 {u"ci/b.yml"_s, "variables: {X: b, Y: b}\nj: {script: x}\n"},
                                 {u"ci/ci/b.yml"_s, "variables: {Y: wrong}\n"}});
    QCOMPARE(codes(p), QStringList());
    QCOMPARE(p.variables[u"X"_s].value + p.variables[u"Y"_s].value, u"ab"_s);
    QCOMPARE(p.includes.at(1).includedBy, u"ci/a.yml"_s);
    QCOMPARE(p.job(u"j")->file, u"ci/b.yml"_s);
}

void TestIncludes::followsPatterns()
{
    const Texts files{{u"ci/a.yml"_s, "a: {script: x}"},
                      {u"ci/.b.yml"_s, "b: {script: x}"},
                      {u"ci/deep/c.yml"_s, "c: {script: x}"},
                      {u"ci/deep/d.yaml"_s, "d: {script: x}"},
                      {u"other/e.yml"_s, "e: {script: x}"}};
    QCOMPARE(names(pipeline("include: ci/*.yml\n", files)), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(names(pipeline("include: /ci/**.yml\n", files)), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(names(pipeline("include: [{local: '**/*.yaml'}]\n", files)), QStringList{u"d"_s});
}

void TestIncludes::tellsWhereValuesStand()
{
    const QByteArray text = "include: t.yml\njob: {extends: .t, script: [!reference [.t, script], own]}\n";
    const Pipeline p = pipeline(text, {{u"t.yml"_s, "# a template\n.t:\n  image: i\n  script:\n    - one\n    - two\n"}});
    QCOMPARE(codes(p), QStringList());
    const Job *job = p.job(u"job");
    QCOMPARE(job->image->origin, (Origin{Via::Extends, {}, u".t"_s, u"t.yml"_s, 3}));
    QCOMPARE(job->script.at(1).origin, (Origin{Via::Reference, {}, u".t"_s, u"t.yml"_s, 6}));
    const Span own = job->script.at(2).origin.span;
    QCOMPARE(text.mid(own.begin, own.length()), "own"_ba);
    QCOMPARE(p.job(u".t")->span, Span());
    QVERIFY(p.job(u".t")->keySpans.isEmpty());
}

void TestIncludes::keepsAnchorsApart()
{
    const Pipeline p = pipeline("include: t.yml\n.s: &s [main]\na: {script: *s}\n", {{u"t.yml"_s, ".s: &s [included]\nb: {script: *s}\n"}});
    QCOMPARE(texts(p.job(u"a")->script), QStringList{u"main"_s});
    QCOMPARE(texts(p.job(u"b")->script), QStringList{u"included"_s});
}

void TestIncludes::leavesOthersUnresolved()
{
    const Pipeline p =
        pipeline("include:\n  - template: T.gitlab-ci.yml\n  - {project: g/p, file: x.yml, ref: main}\n  - https://example.org/y.yml\n"
                 "  - component: $CI_SERVER_FQDN/g/c@1\n  - local: $DIR/z.yml\n"
                 "j: {extends: .unknown, needs: [other]}\n",
                 Texts());
    QCOMPARE(codes(p), QStringList()); // what is missing may stand there
    QCOMPARE(p.unresolvedIncludes,
             (QStringList{u"T.gitlab-ci.yml"_s, u"g/p x.yml main"_s, u"https://example.org/y.yml"_s, u"$CI_SERVER_FQDN/g/c@1"_s,
                          u"$DIR/z.yml"_s}));
    QCOMPARE(p.unknowns.size(), 5);
    QVERIFY(p.unknowns.at(0).contains(u"T.gitlab-ci.yml"_s) && p.unknowns.at(0).endsWith(u'.'));
}

void TestIncludes::decidesRules_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<bool>("isIncluded");
    QTest::addColumn<bool>("isKnown");
    const auto row = [](const char *rules, bool isIncluded, bool isKnown = true) {
        QTest::newRow(rules) << QByteArray(rules) << isIncluded << isKnown;
    };
    row("[{if: $CI_COMMIT_BRANCH == 'topic'}]", true);
    row("[{if: $CI_COMMIT_BRANCH == 'main'}]", false);
    row("[{if: $CI_COMMIT_BRANCH, when: never}, {when: always}]", false);
    row("[{exists: [dune-project]}]", true);
    row("[{exists: ['*.opam']}]", false);
    row("[{changes: [src/**/*]}]", true);
    row("[{changes: [doc/**/*]}]", false);
    row("[{if: $GIVEN == 'yes'}]", true);
    row("[{if: $FROM_YAML == 'yes'}]", false, false); // `variables` of the file do not count here
}

void TestIncludes::decidesRules()
{
    QFETCH(QByteArray, rules);
    Reading reading;
    reading.files = filesFrom({{u"a.yml"_s, "a: {script: x}\n"}, {u"dune-project"_s, ""}});
    reading.event.branch = u"topic"_s;
    reading.event.changed = QStringList{u"src/x/a.ml"_s};
    reading.event.variables = {{u"GIVEN"_s, u"yes"_s}};
    const Pipeline p = pipeline("variables: {FROM_YAML: yes}\ninclude: [{local: a.yml, rules: " + rules + "}]\nj: {script: x}\n", reading);
    QCOMPARE(codes(p), QStringList());
    QTEST(p.job(u"a") != nullptr, "isIncluded");
    QTEST(p.unknowns.isEmpty(), "isKnown");
    QVERIFY(p.includes.at(0).state == (p.job(u"a") ? Include::State::Read : Include::State::LeftOut));
}

void TestIncludes::expandsVariables()
{
    Reading reading;
    reading.files = filesFrom(
        {{u"ci/topic.yml"_s, "spec: {inputs: {n: {default: $CI_COMMIT_BRANCH}}}\n---\n'$[[ inputs.n | expand_vars ]]': {script: x}\n"}});
    reading.event.branch = u"topic"_s;
    QCOMPARE(names(pipeline("include: ci/$CI_COMMIT_REF_NAME.yml\n", reading)), QStringList{u"topic"_s});
}

void TestIncludes::reportsAtTheInclude_data()
{
    QTest::addColumn<QByteArray>("include");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &include, const QString &code, const QString &words) {
        QTest::newRow(name) << include << code << words;
    };
    row("missing", "gone.yml", u"missing-include"_s, u"“gone.yml”"_s);
    row("other name", "a.txt", u"include-type"_s, u".yml"_s);
    row("not YAML", "bad.yml", u"broken-include"_s, u"line 2"_s);
    row("no map", "list.yml", u"broken-include"_s, u"“list.yml”"_s);
    row("nested", "nested.yml", u"missing-include"_s, u"“gone.yml”"_s);
    row("circle", "circle.yml", u"circular-include"_s, u"circle.yml → circle.yml"_s);
    row("no value", "spec.yml", u"input"_s, u"“where”"_s);
    row("wrong type", "{local: typed.yml, inputs: {where: x}}", u"input"_s, u"type number"_s);
    row("no text", "{local: cut.yml, inputs: {many: [1]}}", u"input"_s, u"“truncate” wants a text"_s);
    row("behind the end", "{local: item.yml, inputs: {many: [1]}}", u"input"_s, u"“inputs.many[1]”"_s);
    row("other case", "a.YML", u"missing-include"_s, u"“a.YML”"_s);
    row("no name", ".yml", u"include-type"_s, u"“.yml”"_s);
    row("a pattern with another file", "a*", u"include-type"_s, u"“a.txt”"_s);
    row("no template", "{template: Build.yml}", u"include-type"_s, u".gitlab-ci.yml"_s);
    row("an address with a query", "'https://example.org/a.yml?ref=main'", u"include-type"_s, u"“https://example.org/a.yml”"_s);
    row("not declared", "{local: spec.yml, inputs: {where: x, when: y}}", u"input"_s, u"“when”"_s);
    row("out of the project", "../other/a.yml", u"missing-include"_s, u"“../other/a.yml”"_s);
}

void TestIncludes::reportsAtTheInclude()
{
    QFETCH(QByteArray, include);
    const QByteArray text = "j: {script: x}\ninclude:\n  - " + include + "\n";
    const Pipeline p =
        pipeline(text,
                 {{u"bad.yml"_s, "a: b\n\tc: d\n"},
                  {u"list.yml"_s, "- a\n"},
                  {u"nested.yml"_s, "include: gone.yml\n"},
                  {u"circle.yml"_s, "include: circle.yml\n"},
                  {u"a.txt"_s, "a: {script: x}\n"},
                  {u"typed.yml"_s, "spec: {inputs: {where: {type: number}}}\n---\nk: {script: x}\n"},
                  {u"cut.yml"_s, "spec: {inputs: {many: {type: array}}}\n---\nk: {script: '$[[ inputs.many | truncate(0,1) ]]'}\n"},
                  {u"item.yml"_s, "spec: {inputs: {many: {type: array}}}\n---\nk: {script: '$[[ inputs.many[1] ]]'}\n"},
                  {u"spec.yml"_s, "spec: {inputs: {where: }}\n---\nk: {script: x}\n"}});
    QTEST(codes(p).value(0), "code");
    QCOMPARE(p.issues.size(), 1);
    QCOMPARE(text.mid(p.issues.at(0).span.begin, p.issues.at(0).span.length()), include);
    QFETCH(QString, words);
    QVERIFY2(p.issues.at(0).message.contains(words), qPrintable(p.issues.at(0).message));
    QVERIFY(p.job(u"j"));
}

void TestIncludes::placesIssuesOfIncludedFiles()
{
    const QByteArray text = "include: a.yml\nj: {script: x}\n";
    const Pipeline p = pipeline(text, {{u"a.yml"_s, "k:\n  extends: .gone\n  script: x\n"}});
    QCOMPARE(codes(p), QStringList{u"undefined-extends"_s});
    QCOMPARE(text.mid(p.issues.at(0).span.begin, p.issues.at(0).span.length()), "a.yml"_ba);
    QCOMPARE(p.issues.at(0).file, u"a.yml"_s);
    QCOMPARE(p.issues.at(0).line, 2);
}

void TestIncludes::passesInputs()
{
    const Pipeline p =
        pipeline("include: {local: t.yml, inputs: {name: unit, images: [a, b], slow: true}}\n",
                 {{u"t.yml"_s,
                   "spec:\n  inputs:\n    name: {}\n    images: {type: array}\n    slow: {type: boolean, default: false}\n"
                   "    stage: {default: test}\n---\n"
                   "\"$[[ inputs.name ]]-job\":\n  stage: $[[ inputs.stage ]]\n  interruptible: $[[ inputs.slow ]]\n"
                   "  tags: $[[ inputs.images ]]\n  script: [\"echo $[[ inputs.name ]] $[[ inputs.stage | truncate(0,2) ]]\"]\n"}});
    QCOMPARE(codes(p), QStringList());
    const Job *job = p.job(u"unit-job");
    QVERIFY(job);
    QCOMPARE(job->tags, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(texts(job->script), QStringList{u"echo unit te"_s});
    QCOMPARE(job->script.at(0).origin, (Origin{Via::Input, {}, u"name"_s, u"t.yml"_s, 12}));
}

void TestIncludes::includesAFileTwice()
{
    const Pipeline p = pipeline("include:\n  - {local: t.yml, inputs: {n: one}}\n  - {local: t.yml, inputs: {n: two}}\n",
                                {{u"t.yml"_s, "spec: {inputs: {n: }}\n---\n\"$[[ inputs.n ]]\": {script: 'run $[[ inputs.n ]]'}\n"}});
    QCOMPARE(names(p), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(texts(p.job(u"one")->script), QStringList{u"run one"_s});
    QCOMPARE(texts(p.job(u"two")->script), QStringList{u"run two"_s});
}

void TestIncludes::endsCircles()
{
    const Pipeline p = pipeline("include: a.yml\nj: {script: x}\n",
                                {{u"a.yml"_s, "include: [b.yml, b.yml]\na: {script: x}\n"},
                                 {u"b.yml"_s, "include: [a.yml, a.yml, b.yml]\nb: {script: x}\n"}});
    QVERIFY(codes(p).contains(u"circular-include"_s));
    QCOMPARE(names(p), (QStringList{u"b"_s, u"a"_s, u"j"_s}));
}

void TestIncludes::limitsFiles()
{
    // Each file includes the next one twice: 2^40 files, if nobody counts.
    Texts files;
    for (int i = 0; i < 40; ++i) {
        const QByteArray next = "f" + QByteArray::number(i + 1) + ".yml";
        files.insert(u"f%1.yml"_s.arg(i), "include: [" + next + ", " + next + "]\nj" + QByteArray::number(i) + ": {script: x}\n");
    }
    files.insert(u"f40.yml"_s, "last: {script: x}\n");
    const Pipeline p = pipeline("include: f0.yml\n", files);
    QCOMPARE(codes(p).count(u"many-includes"_s), 1);
    QVERIFY(p.job(u"last"));
}

void TestIncludes::keepsTrees()
{
    Texts files{{u"a.yml"_s, "a: {script: x}\n"}};
    Reading reading;
    reading.trees = std::make_shared<IncludedTrees>();
    reading.files = filesFrom(files);
    QCOMPARE(names(pipeline("include: a.yml\n", reading)), QStringList{u"a"_s});
    const auto known = reading.trees->tree(u"a.yml"_s, files.value(u"a.yml"_s));
    QVERIFY(known);
    QVERIFY(reading.trees->tree(u"a.yml"_s, files.value(u"a.yml"_s))->identity() == known->identity());
    files[u"a.yml"_s] = "b: {script: x}\n";
    reading.files = filesFrom(files);
    QCOMPARE(names(pipeline("include: a.yml\n", reading)), QStringList{u"b"_s});
}

void TestIncludes::readsFilesOfAFolder()
{
    QTemporaryDir outside;
    QTemporaryDir folder;
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(outside.filePath(u"secret.yml"_s), "s: {script: x}");
    write(folder.filePath(u"ci/a.yml"_s), "a: {script: x}");
    write(folder.filePath(u".git/config"_s), "x");
    write(folder.filePath(u".gitlab/b.yml"_s), "b: {script: x}");
    QVERIFY(QFile::link(outside.filePath(u"secret.yml"_s), folder.filePath(u"ci/link.yml"_s)));
    QVERIFY(QFile::link(outside.path(), folder.filePath(u"away"_s)));
    QVERIFY(QFile::link(folder.filePath(u"ci/a.yml"_s), folder.filePath(u"inner.yml"_s)));
    const Files files = filesOf(folder.path());
    QCOMPARE(files.list(), (QStringList{u".gitlab/b.yml"_s, u"ci/a.yml"_s, u"ci/link.yml"_s, u"inner.yml"_s}));
    QCOMPARE(files.read(u"ci/a.yml"_s).value(), "a: {script: x}"_ba);
    QCOMPARE(files.read(u"inner.yml"_s).value(), "a: {script: x}"_ba);
    const QString sibling = u"../"_s + QFileInfo(outside.path()).fileName() + u"/secret.yml"_s;
    for (const QString &path :
         {u"ci/link.yml"_s, u"away/secret.yml"_s, sibling, u"ci/../"_s + sibling, outside.filePath(u"secret.yml"_s), u""_s, u"ci"_s}) {
        const auto read = files.read(path);
        QVERIFY2(!read, qPrintable(path));
    }
}

QTEST_APPLESS_MAIN(TestIncludes)
#include "tst_includes.moc"
