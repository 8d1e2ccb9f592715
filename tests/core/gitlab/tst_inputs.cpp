// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_files.h"

#include "core/gitlab/values/interpolation.h"

#include <QTest>

using namespace caravan::gitlab;
using namespace project_files;
using caravan::yaml::Value;

class TestInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTexts_data();
    void fillsTexts();
    void keepsTypes();
    void takesDefaultsOfTheOpenText();
    void takesGivenValues();
    void leavesWhatHasNoValue();
    void checksValues_data();
    void checksValues();
    void readsValuesOnce();
    void followsRules_data();
    void followsRules();
    void readsDeclarationsOfFiles();
    void refusesDeclarationsOfFiles_data();
    void refusesDeclarationsOfFiles();
};

void TestInputs::fillsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("a $[[ inputs.s ]] b", "a one two b");
    row("$[[inputs.s]]$[[ inputs.s ]]", "one twoone two");
    row("$[[ inputs.s | truncate(0,3) ]]", "one");
    row("$[[ inputs.s | truncate(4, 99) ]]!", "two!");
    row("$[[ inputs.s | truncate(9,1) ]]!", "!");
    row("$[[ inputs.v | expand_vars ]]", "on main and $OTHER");
    row("$[[ inputs.v | expand_vars | truncate(3,4) ]]", "main");
    row("$[[ inputs.s | posix_escape ]]", "one\\ two");
    row("<$[[ inputs.s | split(' ') ]]>", "<[\"one\", \"two\"]>");
    row("$[[ inputs.list[0] ]]", "a");
    row("$[[ inputs.list[2] ]]", "$[[ inputs.list[2] ]]");
    row("$[[ inputs.s.x ]]", "$[[ inputs.s.x ]]");
    row("<$[[ inputs.list ]]>", "<[\"a\", 2]>");
    row("<$[[ inputs.flag ]]$[[ inputs.none ]]>", "<true>");
    row("$[[ inputs.unknown ]] $[[ inputs.s ]]", "$[[ inputs.unknown ]] one two");
    row("$[[ inputs.s ", "$[[ inputs.s ");
    row("$[[ matrix.X ]]", "$[[ matrix.X ]]");
    row("$[[ inputs.s | no_such ]]", "$[[ inputs.s | no_such ]]");
    row("$[[ inputs.list | truncate(0,1) ]]", "$[[ inputs.list | truncate(0,1) ]]");
    row("$[[ inputs.s | truncate(0,1) | truncate(0,1) | truncate(0,1) | truncate(0,1) ]]",
        "$[[ inputs.s | truncate(0,1) | truncate(0,1) | truncate(0,1) | truncate(0,1) ]]");
}

void TestInputs::fillsTexts()
{
    QFETCH(QString, text);
    Inputs inputs;
    inputs.isDeclared = true;
    inputs.values = {{u"s"_s, Value::text(u"one two"_s)},
                     {u"v"_s, Value::text(u"on $CI_COMMIT_REF_NAME and $OTHER"_s)},
                     {u"flag"_s, caravan::yaml::Verbatim{u"true"_s}},
                     {u"none"_s, caravan::yaml::Verbatim{u"null"_s}},
                     {u"list"_s, caravan::yaml::List{{Value::text(u"a"_s), caravan::yaml::Verbatim{u"2"_s}}, false}}};
    inputs.expandVariables = [](const QString &value) { return QString(value).replace(u"$CI_COMMIT_REF_NAME"_s, u"main"_s); };
    const std::optional<Interpolated> filled = interpolated(text, inputs);
    QTEST(filled ? textOf(filled->value) : text, "expected");
}

void TestInputs::keepsTypes()
{
    const Pipeline p = pipeline("spec:\n  inputs:\n    count: {type: number, default: 3}\n    may: {type: boolean, default: true}\n"
                                "    needs: {type: array, default: [a, {job: b, optional: true}]}\n    rules: {type: array, default: [{if: "
                                "$X, when: never}]}\n---\n"
                                "a: {script: x}\nc:\n  script: x\n  parallel: $[[ inputs.count ]]\n  allow_failure: $[[ inputs.may ]]\n"
                                "  needs: $[[ inputs.needs ]]\n  rules: $[[ inputs.rules ]]\n",
                                Texts());
    QCOMPARE(codes(p), QStringList());
    const Job *job = p.job(u"c");
    QCOMPARE(job->parallel, 3);
    QVERIFY(job->allowsFailure);
    QCOMPARE(job->needs->size(), 2);
    QVERIFY(job->needs->at(1).isOptional);
    QCOMPARE(job->conditions.rules->at(0).condition, u"$X"_s);
}

void TestInputs::takesDefaultsOfTheOpenText()
{
    const QByteArray text = "spec:\n  inputs:\n    image: {default: alpine}\n    job: {default: unit}\n---\n$[[ inputs.job ]]:\n  image: "
                            "$[[ inputs.image ]]:3\n"
                            "  script: [\"a $[[ inputs.job ]]\"]\n  variables: {\"V_$[[ inputs.job ]]\": x}\n";
    const Pipeline p = pipeline(text, Texts());
    QCOMPARE(codes(p), QStringList());
    const Job *job = p.job(u"unit");
    QVERIFY(job);
    QCOMPARE(job->image->value.name, u"alpine:3"_s);
    QCOMPARE(job->image->origin.via, Via::Input);
    QCOMPARE(job->image->origin.from, u"image"_s);
    const caravan::Span span = job->image->origin.span;
    QCOMPARE(text.mid(span.begin, span.length()), "$[[ inputs.image ]]:3"_ba);
    QCOMPARE(job->variables.keys(), QStringList{u"V_unit"_s});
    QCOMPARE(text.mid(job->nameSpan.begin, job->nameSpan.length()), "$[[ inputs.job ]]"_ba);
}

void TestInputs::takesGivenValues()
{
    Reading reading;
    reading.inputs = {{u"image"_s, Value::text(u"debian"_s)}};
    const Pipeline p = pipeline("spec: {inputs: {image: {default: alpine}}}\n---\nj: {image: '$[[ inputs.image ]]', script: x}\n", reading);
    QCOMPARE(p.job(u"j")->image->value.name, u"debian"_s);
}

void TestInputs::leavesWhatHasNoValue()
{
    const Pipeline p = pipeline("spec: {inputs: {where: }}\n---\nj: {image: '$[[ inputs.where ]]', script: x}\n", Texts());
    QCOMPARE(codes(p), QStringList());
    QCOMPARE(p.job(u"j")->image->value.name, u"$[[ inputs.where ]]"_s);
    QCOMPARE(p.unknowns.size(), 1);
    QVERIFY(p.unknowns.at(0).contains(u"“where”"_s) && p.unknowns.at(0).contains(u"$[[ inputs.where ]]"_s));
    // Without a header nothing is interpolated.
    QCOMPARE(pipeline("j: {image: '$[[ inputs.where ]]', script: x}\n", Texts()).job(u"j")->image->value.name, u"$[[ inputs.where ]]"_s);
}

void TestInputs::checksValues_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const QByteArray &input, bool isFine) { QTest::newRow(input.left(60).constData()) << input << isFine; };
    row("{default: text}", true);
    row("{default: 4.10}", true); // GitLab makes a text of it: "4.1"
    row("{default: '4.10'}", true);
    row("{default: yes}", true); // "true"
    row("{default: }", true);
    row("{type: number, default: 3}", true);
    row("{type: number, default: '3'}", false);
    row("{type: number, default: three}", false);
    row("{type: boolean, default: false}", true);
    row("{type: boolean, default: maybe}", false);
    row("{type: array, default: [1]}", true);
    row("{type: array, default: one}", false);
    row("{default: a, options: [a, b]}", true);
    row("{default: c, options: [a, b]}", false);
    row("{default: v1.2, regex: '/^v\\d+\\.\\d+$/'}", true);
    row("{default: v1, regex: ^v\\d+\\.\\d+$}", false);
    row("{type: boolean, default: 'true'}", false);
    row("{type: array, default: '[1, 2]'}", false);
    row("{type: number, default: 1, regex: ^1$}", false);
    row("{type: boolean, default: true, options: [true]}", false);
    row("{type: number, default: 3, options: [1, 2]}", false);
    row("{type: array, default: [a], options: [a, b]}", true);
}

void TestInputs::checksValues()
{
    QFETCH(QByteArray, input);
    const QByteArray text = "spec:\n  inputs:\n    it: " + input + "\n---\nj: {script: x}\n";
    const Pipeline p = pipeline(text, Texts());
    QTEST(p.issues.isEmpty(), "isFine");
    for (const Issue &issue : p.issues) {
        QVERIFY(issue.message.contains(u"“it”"_s));
        QVERIFY(text.mid(issue.span.begin, issue.span.length()).contains("it: " + input));
    }
}

void TestInputs::readsValuesOnce()
{
    // A value that looks like an input is text: nothing is filled in twice, so nothing can grow for ever.
    const Pipeline p =
        pipeline("spec: {inputs: {a: {default: '$[[ inputs.b ]]$[[ inputs.b ]]'}, b: {default: '$[[ inputs.a ]]$[[ inputs.a ]]'}}}\n---\n"
                 "j: {script: ['$[[ inputs.a ]]', '<$[[ inputs.b ]]>']}\n",
                 Texts());
    QCOMPARE(texts(p.job(u"j")->script), (QStringList{u"$[[ inputs.b ]]$[[ inputs.b ]]"_s, u"<$[[ inputs.a ]]$[[ inputs.a ]]>"_s}));
    const Pipeline large = pipeline("spec: {inputs: {a: {default: '" + QByteArray(100'000, 'x') + "'}}}\n---\nj: {script: ['"
                                        + QByteArray("$[[ inputs.a ]]").repeated(10'000) + "']}\n",
                                    Texts());
    QVERIFY(texts(large.job(u"j")->script).at(0).size() < 1'000'000);
}

void TestInputs::followsRules_data()
{
    QTest::addColumn<QByteArray>("given"); // for `where`; empty for nothing
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("first rule") << "prod"_ba
                                << ""_ba << u"large"_s << true;
    QTest::newRow("second rule") << "dev"_ba
                                 << ""_ba << u"small"_s << true;
    QTest::newRow("default of what stands before") << ""_ba
                                                   << ""_ba << u"small"_s << true;
    QTest::newRow("none has a condition that holds") << "test"_ba
                                                     << ""_ba << u"middle"_s << true;
    QTest::newRow("given, an option of the rule") << "prod"_ba
                                                  << "huge"_ba << u"huge"_s << true;
    QTest::newRow("given, an option of another rule") << "dev"_ba
                                                      << "huge"_ba << u"huge"_s << false;
}

void TestInputs::followsRules()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, size);
    QFETCH(bool, isFine);
    const QByteArray text =
        "spec:\n  inputs:\n    where: {default: dev}\n    big: {type: boolean, default: true}\n    size:\n      rules:\n"
        "        - if: $[[ inputs.where ]] == 'prod' && $[[ inputs.big ]] == true\n          options: [large, huge]\n          default: "
        "large\n"
        "        - if: $[[ inputs.where ]] == 'dev'\n          options: [small]\n          default: small\n"
        "        - options: [middle]\n          default: middle\n---\nj: {image: '$[[ inputs.size ]]', script: x}\n";
    Reading reading;
    if (!given.isEmpty())
        reading.inputs.insert(u"where"_s, Value::text(QString::fromUtf8(given)));
    if (!size.isEmpty())
        reading.inputs.insert(u"size"_s, Value::text(QString::fromUtf8(size)));
    const Pipeline p = pipeline(text, reading);
    QTEST(p.job(u"j")->image->value.name, "expected");
    QCOMPARE(codes(p), isFine ? QStringList() : QStringList{u"input"_s});
    QCOMPARE(p.unknowns, QStringList());
}

void TestInputs::readsDeclarationsOfFiles()
{
    const QByteArray text =
        "spec:\n  include:\n    - local: /ci/inputs.yml\n    - ci/more/*.yml\n  inputs:\n    own: {default: '1'}\n    size:\n      rules:\n"
        "        - if: $[[ inputs.image ]] == 'alpine'\n          options: [small]\n          default: small\n---\n"
        "j: {image: '$[[ inputs.image ]]:$[[ inputs.own ]]', script: ['$[[ inputs.more ]] $[[ inputs.size ]]']}\n";
    const Texts files{{u"ci/inputs.yml"_s, "inputs:\n  image: {default: alpine}\n"},
                      {u"ci/more/a.yml"_s, "inputs:\n  more: {default: yet}\n"}};
    const Pipeline p = pipeline(text, files);
    QCOMPARE(codes(p), QStringList());
    QCOMPARE(p.unknowns, QStringList());
    QCOMPARE(p.job(u"j")->image->value.name, u"alpine:1"_s);
    QCOMPARE(texts(p.job(u"j")->script), QStringList{u"yet small"_s});
    QCOMPARE(p.includes.size(), 2);
    QCOMPARE(p.includes.at(1).files, QStringList{u"ci/more/a.yml"_s});
    // Its files bring inputs, and neither jobs nor keywords.
    Texts withJob = files;
    withJob[u"ci/inputs.yml"_s] += "stray: {script: x}\n";
    QCOMPARE(names(pipeline(text, withJob)), QStringList{u"j"_s});
}

void TestInputs::refusesDeclarationsOfFiles_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *header, const char *code, const char *sentence) {
        QTest::newRow(header) << QByteArray(header) << QString::fromUtf8(code) << QString::fromUtf8(sentence);
    };
    row("{include: [ci/inputs.yml], inputs: {image: {default: x}}}", "input", "“image” is declared twice");
    row("{include: [ci/none.yml]}", "missing-include", "“ci/none.yml” is not in the project");
    row("{include: [ci/jobs.yml]}", "broken-include", "“ci/jobs.yml” declares no inputs");
    row("{include: [{project: a/b, file: x.yml}]}", "", "The inputs that");
    row("{include: [{remote: \"https://example.org/x.yml\"}]}", "", "The inputs that");
}

void TestInputs::refusesDeclarationsOfFiles()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    const Texts files{{u"ci/inputs.yml"_s, "inputs:\n  image: {default: alpine}\n"}, {u"ci/jobs.yml"_s, "j: {script: x}\n"}};
    const QByteArray text = "spec: " + header + "\n---\nj: {script: x, image: '$[[ inputs.image ]]'}\n";
    const Pipeline p = pipeline(text, files);
    if (code.isEmpty()) {
        QVERIFY2(p.unknowns.join(u'\n').contains(sentence), qPrintable(p.unknowns.join(u'\n')));
        QCOMPARE(codes(p), QStringList());
        return;
    }
    QCOMPARE(codes(p), QStringList{code});
    QVERIFY2(p.issues.constFirst().message.contains(sentence), qPrintable(p.issues.constFirst().message));
    const caravan::Span span = p.issues.constFirst().span;
    QVERIFY(!span.isEmpty() && span.end <= text.indexOf("---"));
    // In a file that is included itself, GitLab takes none.
    const Pipeline nested = pipeline("include: ci/part.yml\nj: {script: x}\n",
                                     Texts{{u"ci/part.yml"_s, text}, {u"ci/inputs.yml"_s, files.value(u"ci/inputs.yml"_s)}});
    QCOMPARE(nested.issues.constFirst().code, u"input"_s);
    QVERIFY(nested.issues.constFirst().message.contains(u"spec:include"_s));
}

QTEST_APPLESS_MAIN(TestInputs)
#include "tst_inputs.moc"
