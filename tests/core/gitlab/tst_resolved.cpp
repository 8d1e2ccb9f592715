// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_files.h"

#include "core/base/work.h"
#include "core/gitlab/pipeline/resolved.h"

#include <QTest>

using namespace caravan::gitlab;
using namespace project_files;

namespace {

Resolved resolvedIn(const QByteArray &text, const Texts &files = {}, Parallel parallel = Parallel::Expanded)
{
    Reading reading;
    reading.files = filesFrom(files);
    const caravan::Result<Resolved> result = resolve(tree(text), reading, parallel);
    return result ? *result : Resolved();
}

const ResolvedJob *find(const Resolved &resolved, const QString &name)
{
    for (const ResolvedJob &job : resolved.jobs) {
        if (job.name == name)
            return &job;
    }
    return nullptr;
}

/// A job's body in flow style.
QByteArray body(const Resolved &resolved, const QString &name)
{
    const ResolvedJob *job = find(resolved, name);
    return job ? caravan::yaml::writeFlow(job->body) : QByteArray();
}

QStringList namesOf(const Resolved &resolved)
{
    QStringList names;
    for (const ResolvedJob &job : resolved.jobs)
        names.append(job.name);
    return names;
}

} // namespace

class TestResolved : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWholeJobs_data();
    void writesWholeJobs();
    void tellsOrigins();
    void ordersByStage();
    void expandsParallelJobs();
    void keepsParallelJobs();
    void survives_data();
    void survives();
    void growsLinearly();
};

void TestResolved::writesWholeJobs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) { QTest::newRow(name) << text << expected; };
    row("scalar script", "j: {script: x}", "{script: [x], stage: test}");
    row("nested script", "j: {script: [a, [b, [c]]]}", "{script: [a, b, c], stage: test}");
    row("extends", ".t: {image: i, variables: {A: a, B: b}, tags: [x]}\nj: {extends: .t, variables: {B: c}, tags: [y], script: x}",
        "{image: i, variables: {A: a, B: c}, tags: [y], script: [x], stage: test}");
    row("several parents", ".t: {image: a, stage: build}\n.u: {image: b}\nj: {extends: [.t, .u], script: x}",
        "{image: b, stage: build, script: [x]}");
    row("null removes", ".t: {image: a, tags: [x], script: x}\nj: {extends: .t, tags: null}", "{image: a, script: [x], stage: test}");
    row("null and default", "default: {image: d}\nj: {image: null, script: x}", "{script: [x], image: d, stage: test}");
    row("default",
        "default: {retry: 2, timeout: 1h, interruptible: true, services: [a], id_tokens: {T: {aud: u}}, hooks: {pre_get_sources_script: "
        "[h]}}\nj: {script: x}",
        "{script: [x], hooks: {pre_get_sources_script: [h]}, id_tokens: {T: {aud: u}}, interruptible: true, retry: 2, services: [a], "
        "timeout: 1h, stage: test}");
    row("inherit", "default: {retry: 2, tags: [t]}\nvariables: {A: a, B: b}\nj: {script: x, inherit: {default: [tags], variables: false}}",
        "{script: [x], tags: [t], stage: test}");
    row("old globals", "image: i\nbefore_script: [b]\nj: {script: x}", "{script: [x], before_script: [b], image: i, stage: test}");
    row("anchors", ".a: &a {script: [x, y], image: i}\nj: {<<: *a, image: k}", "{script: [x, y], image: k, stage: test}");
    row("merge key below", ".a: &a {tags: [m], image: i}\nj: {tags: [own], script: x, <<: *a}",
        "{tags: [m], script: [x], image: i, stage: test}");
    row("two merge keys", ".a: &a {image: a, tags: [a]}\n.b: &b {image: b}\nj: {<<: *a, image: own, <<: *b, script: x}",
        "{image: b, tags: [a], script: [x], stage: test}");
    row("list of merges", ".a: &a {image: a, tags: [a]}\n.b: &b {image: b, when: manual}\nj: {image: own, <<: [*a, *b], script: x}",
        "{image: a, when: manual, tags: [a], script: [x], stage: test}");
    row("references",
        ".r: {rules: [{if: $A}, {when: never}], needs: [{job: k, optional: true}], c: {key: k, paths: [p]}, v: {A: 1}}\n"
        "j: {script: x, rules: [!reference [.r, rules], {when: manual}], needs: !reference [.r, needs], cache: !reference [.r, c], "
        "variables: !reference [.r, v]}",
        "{script: [x], rules: [{if: $A}, {when: never}, {when: manual}], needs: [{job: k, optional: true}], cache: {key: k, paths: [p]}, "
        "variables: {A: 1}, stage: test}");
    row("references in references",
        ".a: {script: [a]}\n.b: {script: [!reference [.a, script], b]}\n.c: {script: [!reference [.b, script], c]}\nj: {script: "
        "[!reference [.c, script]]}",
        "{script: [a, b, c], stage: test}");
    row("a global variable that a job replaces", "variables: {A: {value: a, expand: false}}\nj: {script: x, variables: {A: {value: b}}}",
        "{script: [x], variables: {A: {value: b}}, stage: test}");
    row("global variables",
        "variables: {A: {value: a, description: d}, B: {value: b, expand: false}, C: c}\nj: {script: x, variables: {C: own}}",
        "{script: [x], variables: {A: a, B: {value: b, expand: false}, C: own}, stage: test}");
    row("numbers are what GitLab reads", "j: {script: x, variables: {A: 4.10, B: \"4.10\", C: yes, D: 010, E: ''}, retry: !!int '1'}",
        "{script: [x], variables: {A: 4.1, B: \"4.10\", C: true, D: 8, E: \"\"}, retry: 1, stage: test}");
    row("trigger and default",
        "image: i\ndefault: {tags: [t], retry: 1, interruptible: true, cache: {key: k}}\nbefore_script: [b]\nj: {trigger: a/b}",
        "{trigger: a/b, interruptible: true, stage: test}");
    row("question marks",
        "j: {script: [x?, 'y?', a ?b], rules: [{if: $CI_COMMIT_TAG =~ /^v?\\d+$/}], environment: {name: p, url: https://a.b/?c=d}}",
        "{script: [\"x?\", \"y?\", \"a ?b\"], rules: [{if: '$CI_COMMIT_TAG =~ /^v?\\d+$/'}], environment: {name: p, url: "
        "\"https://a.b/?c=d\"}, stage: test}");
    row("inputs in flow",
        "spec: {inputs: {s: {default: build}, l: {default: [a, b], type: array}}}\n---\nstages: [$[[ inputs.s ]]]\n"
        "j: {stage: $[[ inputs.s ]], script: [echo $[[ inputs.s ]], x]}",
        "{stage: build, script: [echo build, x]}");
    row("trigger", "j: {trigger: {include: [{local: a.yml}], strategy: depend}, variables: {A: a}}",
        "{trigger: {include: [{local: a.yml}], strategy: depend}, variables: {A: a}, stage: test}");
}

void TestResolved::writesWholeJobs()
{
    QFETCH(QByteArray, text);
    QTEST(body(resolvedIn(text + '\n'), u"j"_s), "expected");
}

void TestResolved::tellsOrigins()
{
    const QByteArray text =
        "include: t.yml\ndefault:\n  tags: [d]\nvariables:\n  G: g\nj:\n  extends: .t\n  script: [x]\n  rules: !reference [.r, rules]\n";
    const Resolved resolved = resolvedIn(text, {{u"t.yml"_s, ".t:\n  image: i\n  variables:\n    A: a\n.r:\n  rules: [{when: always}]\n"}});
    const QMap<QString, Origin> origins = find(resolved, u"j"_s)->origins;
    const auto place = [&](const QString &key) {
        const Origin origin = origins.value(key);
        return text.mid(origin.span.begin, origin.span.length());
    };
    QCOMPARE(origins.value(u"image"_s), (Origin{Via::Extends, {}, u".t"_s, u"t.yml"_s, 2}));
    QCOMPARE(origins.value(u"rules"_s), (Origin{Via::Reference, {}, u".r"_s, u"t.yml"_s, 6}));
    QCOMPARE(origins.value(u"variables.A"_s), (Origin{Via::Extends, {}, u".t"_s, u"t.yml"_s, 4}));
    QCOMPARE(origins.value(u"tags"_s).via, Via::Default);
    QCOMPARE(place(u"tags"_s), "[d]"_ba);
    QCOMPARE(origins.value(u"variables.G"_s).via, Via::Global);
    QCOMPARE(place(u"variables.G"_s), "g"_ba);
    QCOMPARE(origins.value(u"script"_s).via, Via::Own);
    QCOMPARE(place(u"script"_s), "[x]"_ba);
    QCOMPARE(origins.value(u"stage"_s), Origin());
    QCOMPARE(origins.keys(),
             (QStringList{u"image"_s, u"rules"_s, u"script"_s, u"stage"_s, u"tags"_s, u"variables"_s, u"variables.A"_s, u"variables.G"_s}));
}

void TestResolved::ordersByStage()
{
    const Resolved resolved =
        resolvedIn("stages: [b, a]\nlast: {stage: .post, script: x}\none: {stage: a, script: x}\ntwo: {stage: b, script: x}\n"
                   ".hidden: {script: x}\nfirst: {stage: .pre, script: x}\nthree: {stage: b, script: x}\n");
    QCOMPARE(resolved.stages, (QStringList{u".pre"_s, u"b"_s, u"a"_s, u".post"_s}));
    QCOMPARE(namesOf(resolved), (QStringList{u"first"_s, u"two"_s, u"three"_s, u"one"_s, u"last"_s}));
}

void TestResolved::expandsParallelJobs()
{
    const Resolved resolved = resolvedIn("stages: [build, test]\nbuild: {stage: build, script: x, variables: {V: v, OS: none}, parallel: "
                                         "{matrix: [{OS: [deb, fed], A: [x]}]}}\n"
                                         "twice: {stage: build, script: x, parallel: 2}\n"
                                         "all: {script: x, needs: [build, {job: twice, artifacts: false}]}\n"
                                         "some: {script: x, needs: [{job: build, parallel: {matrix: [{OS: fed, A: x}]}}]}\n"
                                         "same: {script: x, parallel: {matrix: [{OS: [deb, fed]}]}, needs: [{job: build, parallel: "
                                         "{matrix: [{OS: '$[[ matrix.OS ]]', A: x}]}}]}\n");
    QCOMPARE(namesOf(resolved),
             (QStringList{u"build: [deb, x]"_s, u"build: [fed, x]"_s, u"twice 1/2"_s, u"twice 2/2"_s, u"all"_s, u"some"_s, u"same: [deb]"_s,
                          u"same: [fed]"_s}));
    QCOMPARE(body(resolved, u"build: [fed, x]"_s), "{stage: build, script: [x], variables: {V: v, OS: fed, A: x}}"_ba);
    QCOMPARE(body(resolved, u"all"_s),
             "{script: [x], needs: [\"build: [deb, x]\", \"build: [fed, x]\", {job: twice 1/2, artifacts: false}, "
             "{job: twice 2/2, artifacts: false}], stage: test}"_ba);
    QCOMPARE(body(resolved, u"some"_s), "{script: [x], needs: [{job: \"build: [fed, x]\"}], stage: test}"_ba);
    QCOMPARE(body(resolved, u"same: [deb]"_s), "{script: [x], needs: [{job: \"build: [deb, x]\"}], stage: test, variables: {OS: deb}}"_ba);
}

void TestResolved::keepsParallelJobs()
{
    const Resolved resolved = resolvedIn("a: {script: x, parallel: 2}\nb: {script: x, needs: [a]}\n", {}, Parallel::Kept);
    QCOMPARE(namesOf(resolved), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(body(resolved, u"a"_s), "{script: [x], parallel: 2, stage: test}"_ba);
    QCOMPARE(body(resolved, u"b"_s), "{script: [x], needs: [a], stage: test}"_ba);
}

void TestResolved::survives_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code"); // of an issue that says it; empty where all is well
    const auto row = [](const char *name, const QByteArray &text, const QString &code = {}) {
        QTest::newRow(name) << text + "\nj: {script: x}\n" << code;
    };
    row("many aliases", ".a: &a [x]\nk: {script: [" + QByteArray("*a, ").repeated(100'000) + "]}");
    row("alias of itself", "a: &a {script: [x], b: *a, variables: *a}", u"expansion-limit"_s);
    row("merge of itself", "a: &a {script: [x], <<: *a}");
    row("reference to itself", "a: {script: [!reference [a, script], !reference [a, script]]}", u"circular-reference"_s);
    row("references in a ring", "a: {script: [!reference [b, script]]}\nb: {script: [!reference [a, script], !reference [a, script]]}",
        u"circular-reference"_s);
    row("reference through itself", "a: {script: !reference [a, script, more]}", u"circular-reference"_s);
    row("extends itself", "a: {extends: a, script: x}", u"circular-extends"_s);
    row("extends in a ring", "a: {extends: b, script: x}\nb: {extends: c}\nc: {extends: a}", u"circular-extends"_s);
    row("deep list", "a: {script: " + QByteArray(150, '[') + "x" + QByteArray(150, ']') + "}", u"deep-list"_s);
    row("deep map", "a: {script: x, variables: " + QByteArray("{a: ").repeated(150) + "x" + QByteArray(150, '}') + "}");
    QByteArray bomb = ".b0: {script: [x, x]}\n";
    for (int i = 1; i < 9; ++i) {
        const QByteArray below = "!reference [.b" + QByteArray::number(i - 1) + ", script]";
        bomb += ".b" + QByteArray::number(i) + ": {script: [" + QByteArrayList(30, below).join(", ") + "]}\n";
    }
    row("reference bomb", bomb + "a: {script: [!reference [.b8, script]]}", u"expansion-limit"_s);
    QByteArray many = "stages: [s]\nvariables:\n";
    for (int i = 0; i < 50'000; ++i)
        many += "  V" + QByteArray::number(i) + ": x\n";
    row("many variables", many);
    row("matrix explosion",
        "a: {script: x, parallel: {matrix: [" + QByteArray("{A: [1,2,3], B: [1,2,3], C: [1,2,3], D: [1,2,3], E: [1,2,3]}, ").repeated(500)
            + "]}}",
        u"many-instances"_s);
    QByteArray needs = "needs: [";
    for (int i = 0; i < 60; ++i)
        needs += "p" + QByteArray::number(i) + ", ";
    QByteArray crowd;
    for (int i = 0; i < 60; ++i)
        crowd += "p" + QByteArray::number(i) + ": {script: x, parallel: 200}\nq" + QByteArray::number(i) + ": {script: x, parallel: 200, "
            + needs + "]}\n";
    row("needs of instances", crowd);
}

void TestResolved::survives()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const Resolved resolved = resolvedIn(text);
    QVERIFY(find(resolved, u"j"_s));
    QStringList found;
    for (const Issue &issue : resolved.issues)
        found.append(issue.code);
    if (code.isEmpty())
        QVERIFY(!found.contains(u"expansion-limit"_s));
    else
        QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
}

void TestResolved::growsLinearly()
{
    // Copying all levels into each would make two million variables of two thousand.
    constexpr qsizetype jobs = 2'000;
    QByteArray text;
    for (int i = 0; i < jobs; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "j" + n + ":\n  script: x\n  variables: {V" + n + ": a}\n"
            + (i > 0 ? "  extends: j" + QByteArray::number(i - 1) + "\n" : QByteArray());
    }
    const qint64 before = caravan::workDone(caravan::Work::JobsRead);
    const auto read = readPipeline(tree(text));
    QVERIFY(read);
    QCOMPARE(read->jobs.size(), jobs);
    QCOMPARE(caravan::workDone(caravan::Work::JobsRead) - before, jobs); // each once, however many extend it
    qsizetype variables = 0;
    for (const Job &job : read->jobs)
        variables += job.variables.size();
    QVERIFY2(variables < 2 * jobs, qPrintable(QString::number(variables)));
}

QTEST_APPLESS_MAIN(TestResolved)
#include "tst_resolved.moc"
