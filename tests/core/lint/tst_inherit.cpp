// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a job has at a key: values, edits and lint are asked the same question, and answer as GitLab does. Source: gitlabhq,
// lib/gitlab/ci/config/entry/{processable,default,bridge,inherit}.rb, inherit/{default,variables}.rb,
// lib/gitlab/config/entry/{factory,inheritable}.rb.
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/values/includes.h"
#include "core/gitlab/values/inheritance.h"
#include "core/lint/facts/survey.h"
#include "reading.h"
#include "tests/core/gitlab/project_files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::gitlab;

class TestInherit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void includedFields_data();
    void includedFields();
    void variables_data();
    void variables();
    void keepsWhatIncludedDefaultsGive();

private:
    static QString shown(const Effective &settled)
    {
        return settled.isValid() ? QString::fromUtf8(yaml::writeFlow(valueOf(settled))) : u"-"_s;
    }
    static void ask(const QByteArray &text, const gitlab::Reading &with, const QString &key, const QString &expected);
};

/// Asks all three what the job `a` has at \a key.
void TestInherit::ask(const QByteArray &text, const gitlab::Reading &with, const QString &key, const QString &expected)
{
    const auto reading = ::Reading::of(text, nullptr, {}, with);
    QVERIFY(reading);

    Resolver resolver(compose(reading->tree, with).parts);
    const Surroundings surroundings = readSurroundings(resolver);
    const InheritedJob inherited(resolver, surroundings, u"a"_s);
    QCOMPARE(shown(resolver.settled(inherited.find(key), u"a"_s)), expected);

    Sources sources(reading->tree, with);
    QCOMPARE(shown(sources.settled(sources.value({u"a"_s, key}), u"a"_s)), expected);

    const lint::Context context = reading->context();
    lint::SurveyMemory memory;
    const lint::Survey survey = lint::surveyOf(context, memory, nullptr);
    QCOMPARE(shown(survey.field(*reading->pipeline.job(u"a"), key)), expected);
}

void TestInherit::fields_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    const QByteArray standard = "default: {image: d, tags: [t], retry: 2}\nvariables: {A: one}\n";
    const auto with = [&](const QByteArray &inherit) { return standard + "a: {script: x, inherit: " + inherit + "}\n"; };

    QTest::newRow("own") << standard + "a: {script: x, image: own}\n" << u"image"_s << u"own"_s;
    QTest::newRow("default") << standard + "a: {script: x}\n" << u"image"_s << u"d"_s;
    QTest::newRow("null is not there") << standard + "a: {script: x, image: }\n" << u"image"_s << u"d"_s;
    QTest::newRow("no keyword of default") << "default: {image: d}\nenvironment: e\na: {script: x}\n"_ba << u"environment"_s << u"-"_s;
    QTest::newRow("null in extends, then default") << standard + ".b: {image: b}\na: {extends: .b, script: x, image: null}\n"
                                                   << u"image"_s << u"d"_s;
    QTest::newRow("extends before default") << standard + ".b: {image: b}\na: {extends: .b, script: x}\n" << u"image"_s << u"b"_s;
    QTest::newRow("reference in default") << "default: {image: !reference [.b, image]}\n.b: {image: b}\na: {script: x}\n"_ba << u"image"_s
                                          << u"b"_s;
    QTest::newRow("root, old style") << "image: r\na: {script: x}\n"_ba << u"image"_s << u"r"_s;
    QTest::newRow("null in default, then the root") << "image: r\ndefault: {image: }\na: {script: x}\n"_ba << u"image"_s << u"r"_s;
    QTest::newRow("root, not of the old keys") << "default: {image: d}\nretry: 2\na: {script: x}\n"_ba << u"retry"_s << u"-"_s;

    for (const char *word : {"false", "no", "off", "False", "NO", "Off"})
        QTest::addRow("default: %s", word) << with("{default: "_ba + word + "}") << u"image"_s << u"-"_s;
    for (const char *word : {"true", "yes", "on", "True", "YES", "On", "null", "~"})
        QTest::addRow("default: %s", word) << with("{default: "_ba + word + "}") << u"image"_s << u"d"_s;
    QTest::newRow("a text is no truth value") << with("{default: \"yes\"}") << u"image"_s << u"-"_s;
    QTest::newRow("neither is y") << with("{default: y}") << u"image"_s << u"-"_s;
    QTest::newRow("false reaches the root, too") << "image: r\na: {script: x, inherit: {default: false}}\n"_ba << u"image"_s << u"-"_s;
    QTest::newRow("variables alone") << with("{variables: false}") << u"image"_s << u"d"_s;
    QTest::newRow("nothing said") << with("{}") << u"image"_s << u"d"_s;
    QTest::newRow("inherit: null") << with("null") << u"image"_s << u"d"_s;
    QTest::newRow("list with it") << with("{default: [image]}") << u"image"_s << u"d"_s;
    QTest::newRow("list without it") << with("{default: [image]}") << u"tags"_s << u"-"_s;
    QTest::newRow("empty list") << with("{default: []}") << u"image"_s << u"-"_s;
    QTest::newRow("list and own") << standard + "a: {script: x, retry: 1, inherit: {default: [image]}}\n" << u"retry"_s << u"1"_s;
    QTest::newRow("by extends") << standard + ".b: {inherit: {default: false}}\na: {extends: .b, script: x}\n" << u"image"_s << u"-"_s;
    QTest::newRow("by extends, overridden") << standard
            + ".b: {inherit: {default: false}}\na: {extends: .b, script: x, inherit: {default: yes}}\n"
                                            << u"image"_s << u"d"_s;
    QTest::newRow("by extends, merged") << standard
            + ".b: {inherit: {default: no}}\na: {extends: .b, script: x, inherit: {variables: false}}\n"
                                        << u"image"_s << u"-"_s;
    QTest::newRow("by a merge key") << standard + ".b: &b {inherit: {default: off}}\na: {<<: *b, script: x}\n" << u"image"_s << u"-"_s;
    QTest::newRow("by reference") << standard + ".b: {inherit: {default: no}}\na: {script: x, inherit: !reference [.b, inherit]}\n"
                                  << u"image"_s << u"-"_s;
    QTest::newRow("one word by reference") << standard + ".b: {x: no}\na: {script: x, inherit: {default: !reference [.b, x]}}\n"
                                           << u"image"_s << u"-"_s;
    QTest::newRow("a trigger takes no image") << standard + "a: {trigger: {project: p}}\n" << u"image"_s << u"-"_s;
}

void TestInherit::fields()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, key);
    QFETCH(const QString, expected);
    ask(text, {}, key, expected);
}

void TestInherit::includedFields_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a template of the included file") << "include: b.yml\na: {extends: .b}\n"_ba << u"environment"_s << u"e"_s;
    QTest::newRow("its default") << "include: b.yml\na: {script: x}\n"_ba << u"retry"_s << u"2"_s;
    QTest::newRow("its default, refused") << "include: b.yml\na: {script: x, inherit: {default: no}}\n"_ba << u"retry"_s << u"-"_s;
    QTest::newRow("both say default") << "include: b.yml\ndefault: {image: d}\na: {script: x}\n"_ba << u"retry"_s << u"2"_s;
    QTest::newRow("a job of the included file") << "include: c.yml\nb: {script: x}\n"_ba << u"resource_group"_s << u"g"_s;
    QTest::newRow("the same, refined here") << "include: c.yml\na: {resource_group: h}\n"_ba << u"resource_group"_s << u"h"_s;
    QTest::newRow("what the refinement leaves") << "include: c.yml\na: {retry: 1}\n"_ba << u"resource_group"_s << u"g"_s;
}

void TestInherit::includedFields()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, key);
    QFETCH(const QString, expected);
    ask(text,
        {project_files::filesFrom(
            {{u"b.yml"_s, "default: {retry: 2}\n.b: {script: x, environment: e}\n"}, {u"c.yml"_s, "a: {script: x, resource_group: g}\n"}})},
        key, expected);
}

void TestInherit::variables_data()
{
    QTest::addColumn<QByteArray>("job");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << "{script: x}"_ba << u"one"_s;
    QTest::newRow("own") << "{script: x, variables: {A: own}}"_ba << u"own"_s;
    QTest::newRow("beside own ones") << "{script: x, variables: {Z: own}}"_ba << u"one"_s;
    QTest::newRow("no") << "{script: x, inherit: {variables: no}}"_ba << u"-"_s;
    QTest::newRow("off, with the old one of its own") << "{script: x, variables: {A: own}, inherit: {variables: off}}"_ba << u"own"_s;
    QTest::newRow("default alone") << "{script: x, inherit: {default: false}}"_ba << u"one"_s;
    QTest::newRow("list with it") << "{script: x, inherit: {variables: [A]}}"_ba << u"one"_s;
    QTest::newRow("list without it") << "{script: x, inherit: {variables: [B]}}"_ba << u"-"_s;
    QTest::newRow("of a template") << "{extends: .no}"_ba << u"-"_s;
}

void TestInherit::variables()
{
    QFETCH(const QByteArray, job);
    QFETCH(const QString, expected);
    const QByteArray text = "variables: {A: one, B: two}\n.no: {script: x, inherit: {variables: [B]}}\na: " + job + '\n';
    const auto reading = ::Reading::of(text);
    QVERIFY(reading);
    Resolver resolver(reading->tree);
    const Surroundings surroundings = readSurroundings(resolver);
    QCOMPARE(shown(InheritedJob(resolver, surroundings, u"a"_s).variable(u"A"_s)), expected);
    Sources sources(reading->tree);
    QCOMPARE(shown(sources.value({u"a"_s, u"variables"_s, u"A"_s})), expected);
    const auto &variables = reading->pipeline.job(u"a")->variables;
    QCOMPARE(variables.contains(u"A"_s) ? variables[u"A"_s].value : u"-"_s, expected);
}

/// A list that names all but one has those of included files, too.
void TestInherit::keepsWhatIncludedDefaultsGive()
{
    const gitlab::Reading with{project_files::filesFrom({{u"b.yml"_s, "default: {retry: 2}\n"}})};
    auto tree = yaml::Tree::parse(Source({}, "include: b.yml\ndefault: {image: d}\na:\n  script: x\n"));
    QVERIFY(tree);
    yaml::Draft draft(*tree);
    const Result<Done> done = unsetKey({draft, with}, {u"a"_s, u"image"_s}, At::Here);
    QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
    QCOMPARE(draft.text(), "include: b.yml\ndefault: {image: d}\na:\n  script: x\n  inherit:\n    default: [retry]\n");
}

QTEST_GUILESS_MAIN(TestInherit)
#include "tst_inherit.moc"
