// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Editing values that a job has from elsewhere: the question, both answers, and who is touched.
#include "app/cli/gesture_words.h"
#include "core/gitlab/edit/gestures.h"
#include "core/gitlab/edit/origin_rows.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/reading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::gitlab;

static const char sample[] = "default:\n"
                             "  image: debian # old\n"
                             "  tags: [x]\n"
                             "variables:\n"
                             "  A: one\n"
                             "  B: two\n"
                             ".img: &img ocaml/opam\n"
                             ".base:\n"
                             "  image: alpine # base\n"
                             "  script: [make, make test]\n"
                             "  variables:\n"
                             "    X: one\n"
                             "    Y: two\n"
                             "  cache: &c\n"
                             "    key: k\n"
                             "    paths: [_opam]\n"
                             "a:\n"
                             "  extends: .base\n"
                             "b:\n"
                             "  extends: .base\n"
                             "  variables: {Z: three}\n"
                             "c:\n"
                             "  <<: *c\n"
                             "  image: *img\n"
                             "  script:\n"
                             "    - !reference [.base, script]\n"
                             "    - echo\n"
                             "d:\n"
                             "  script: x\n"
                             "  cache: *c\n"
                             "e:\n"
                             "  script: y\n"
                             "  needs: &n [a, b]\n"
                             "f:\n"
                             "  needs: *n\n"
                             "  script: q\n"
                             ".single: {retry: 1}\n"
                             "g:\n"
                             "  extends: .single\n"
                             "  script: z\n";

class TestEditPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void asks_data();
    void asks();
    void refuses_data();
    void refuses();
    void asksAtAnchorsThatOthersTake();
    void asksWhereAReferenceBringsANeed();
    void namesManyJobs();
    void keepsOtherValues();
    void showsOrigins();
    void includedFiles_data();
    void includedFiles();
    void includedJobs_data();
    void includedJobs();

private:
    static QByteArray openText();
};

void TestEditPlace::edits_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *words, const char *from, const char *to) {
        QByteArray text(sample);
        const qsizetype at = text.indexOf(from);
        Q_ASSERT(at >= 0);
        QTest::newRow(words) << QString::fromUtf8(words) << text.replace(at, qstrlen(from), to);
    };
    // extends: one key, one sub-key, a whole list.
    row("set a.image=foo --at here", "a:\n  extends: .base\n", "a:\n  extends: .base\n  image: foo\n");
    row("set a.image=foo --at source", "alpine # base", "foo # base");
    row("set a.variables.X=v --at here", "a:\n  extends: .base\n", "a:\n  extends: .base\n  variables:\n    X: v\n");
    row("set b.variables.X=v --at here", "{Z: three}", "{Z: three, X: v}");
    row("set a.variables.X=v --at source", "X: one", "X: v");
    row("set a.script.1=foo --at here", "a:\n  extends: .base\n", "a:\n  extends: .base\n  script: [make, foo]\n");
    row("set a.script.1=foo --at source", "make test", "foo");
    row("set a.cache.paths.0=x --at here", "a:\n  extends: .base\n", "a:\n  extends: .base\n  cache:\n    paths: [x]\n");
    row("unset a.image --at here", "a:\n  extends: .base\n",
        "a:\n  extends: .base\n  image: null\n  inherit:\n    default: [tags]\n"); // else the standard one
    row("unset a.image --at source", "  image: alpine # base\n", "");
    row("unset a.script.0 --at here", "a:\n  extends: .base\n", "a:\n  extends: .base\n  script: [make test]\n");
    row("unset a.script.0 --at source", "[make, make test]", "[make test]");
    row("unset a.variables.X --at source", "    X: one\n", "");
    // A new key of a map that GitLab merges changes nothing that others have.
    row("set a.variables.N=v", "a:\n  extends: .base\n", "a:\n  extends: .base\n  variables:\n    N: v\n");
    row("set a.cache.policy=pull", "a:\n  extends: .base\n", "a:\n  extends: .base\n  cache:\n    policy: pull\n");
    row("set d.variables.N=v", "d:\n  script: x\n  cache: *c\n", "d:\n  script: x\n  cache: *c\n  variables:\n    N: v\n");
    row("set a.cache.policy=pull --at source", "paths: [_opam]\n", "paths: [_opam]\n    policy: pull\n");
    // Aliases and merge keys.
    row("set c.image=foo --at here", "image: *img", "image: foo");
    row("set c.image=foo --at source", "&img ocaml/opam", "&img foo");
    row("unset c.image", "  image: *img\n", "");
    row("set c.key=foo --at source", "key: k", "key: foo");
    row("set d.cache.key=foo --at here", "  cache: *c\n", "  cache:\n    key: foo\n    paths: [_opam]\n");
    row("set d.cache.key=foo --at source", "key: k", "key: foo");
    row("set d.cache.policy=pull --at here", "  cache: *c\n", "  cache:\n    key: k\n    paths: [_opam]\n    policy: pull\n");
    row("unset d.cache.paths --at here", "  cache: *c\n", "  cache:\n    key: k\n");
    row("set f.needs.0=d --at here", "needs: *n", "needs: [d, b]");
    // default and the root.
    row("set d.image=foo --at here", "  cache: *c\ne", "  cache: *c\n  image: foo\ne");
    row("set d.image=foo --at source", "debian # old", "foo # old");
    row("set d.tags.0=q --at here", "  cache: *c\ne", "  cache: *c\n  tags: [q]\ne");
    row("unset d.tags --at here", "  cache: *c\ne", "  cache: *c\n  tags: []\ne");
    row("unset d.image --at here", "  cache: *c\ne", "  cache: *c\n  inherit:\n    default: [tags]\ne");
    row("set d.variables.A=v --at here", "  cache: *c\ne", "  cache: *c\n  variables:\n    A: v\ne");
    row("set d.variables.A=v --at source", "A: one", "A: v");
    row("unset d.variables.A --at here", "  cache: *c\ne", "  cache: *c\n  inherit:\n    variables: [B]\ne");
    // References.
    row("set c.script.0=q --at here", "- !reference [.base, script]", "- q");
    row("set c.script.0.0=q --at source", "[make, make test]", "[q, make test]");
    row("set c.script.0.0=q --at here", "- !reference [.base, script]", "- [q, make test]");
    row("set c.script.1=q", "- echo", "- q");
    // Gestures that speak of one job do not ask.
    row("add-need f d", "needs: *n", "needs: [a, b, d]");
    row("add-need f d --at source", "[a, b]", "[a, b, d]");
    row("remove-need f a", "needs: *n", "needs: [b]");
    row("remove-need f a --at source", "[a, b]", "[b]");
    row("move-job a build", "a:\n  extends", "a:\n  stage: build\n  extends");
    row("set g.retry=2 --at here", "  script: z\n", "  script: z\n  retry: 2\n");
}

void TestEditPlace::edits()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, expected);
    yaml::Draft draft(*yaml::Tree::parse(caravan::Source({}, sample)));
    QStringList gesture = words.split(u' ');
    const Result<Done> done = cli::applyGesture({draft, {}}, gesture);
    QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
    QVERIFY(gesture.isEmpty());
    QCOMPARE(draft.text(), expected);
}

void TestEditPlace::asks_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("jobs");
    const auto row = [](const char *words, const char *source, const QStringList &jobs) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(source) << jobs;
    };
    row("set a.image=foo", ".base", {u"a"_s, u"b"_s});
    row("set a.variables.X=1", ".base", {u"a"_s, u"b"_s});
    row("set a.script.0=foo", ".base", {u"a"_s, u"b"_s, u"c"_s});
    row("set c.script.0.0=foo", ".base", {u"a"_s, u"b"_s, u"c"_s});
    row("set c.image=foo", ".img", {u"c"_s});
    row("set c.key=foo", ".base", {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    row("set d.cache.key=foo", ".base", {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    row("set d.cache.policy=pull", ".base", {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    row("set d.image=foo", "default", {u"d"_s, u"e"_s, u"f"_s, u"g"_s});
    row("set d.variables.A=1", "variables", {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s});
    row("set f.needs=[d]", "e", {u"e"_s, u"f"_s});
    row("set g.retry=0", ".single", {u"g"_s});
    row("unset a.image", ".base", {u"a"_s, u"b"_s});
    row("unset a.script.0", ".base", {u"a"_s, u"b"_s, u"c"_s});
}

void TestEditPlace::asks()
{
    QFETCH(QString, words);
    QFETCH(QString, source);
    QFETCH(QStringList, jobs);
    yaml::Draft draft(*yaml::Tree::parse(caravan::Source({}, sample)));
    QStringList gesture = words.split(u' ');
    const Result<Done> done = cli::applyGesture({draft, {}}, gesture);
    QVERIFY(!done);
    QCOMPARE(draft.text(), QByteArray(sample));
    const QString said = done.error().message + done.error().hint;
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QCOMPARE(done.error().choices, (Choices{true, true}));
    QVERIFY2(!said.contains("--at"_L1), qPrintable(said));
    const QString worded = cli::inWords(done.error()).hint;
    QVERIFY2(done.error().message.contains(u'“' + source + u'”'), qPrintable(said));
    QVERIFY2(worded.contains("--at here"_L1) && worded.contains("--at source"_L1), qPrintable(worded));
    QVERIFY2(done.error().hint.contains(QString::number(jobs.size()) + u" job"_s), qPrintable(said));
    QVERIFY2(done.error().hint.endsWith(u": "_s + jobs.join(u", "_s) + u'.'), qPrintable(said));
}

void TestEditPlace::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *words, const QString &reason) { QTest::newRow(words) << QString::fromUtf8(words) << reason; };
    row("set a.image=foo --at there", u"here"_s);
    row("set e.script=foo --at source", u"does not come from another place"_s);
    row("unset e.script --at source", u"does not come from another place"_s);
    row("unset c.key --at here", u"merge key"_s);
    row("unset a.variables.X --at here", u"whole keywords"_s);
    row("unset c.image --at source", u"“&img” in .img"_s);
    row("unset a.retry --at here", u"There is no"_s);
    row("set a.script.7=foo --at here", u"There is no"_s);
}

void TestEditPlace::refuses()
{
    QFETCH(QString, words);
    QFETCH(QString, reason);
    yaml::Draft draft(*yaml::Tree::parse(caravan::Source({}, sample)));
    QStringList gesture = words.split(u' ');
    const Result<Done> done = cli::applyGesture({draft, {}}, gesture);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(reason), qPrintable(done.error().toString()));
    QCOMPARE(draft.text(), QByteArray(sample));
}

void TestEditPlace::asksAtAnchorsThatOthersTake()
{
    const yaml::Tree tree =
        *yaml::Tree::parse(Source({},
                                  "a:\n  script: &s\n    - x\n  tags: &unused [t]\nb:\n  script: *s\n"
                                  "c: &c\n  image: i\nd: {<<: *c, script: x}\n.t: &t {when: manual}\ne: {<<: *t, script: x}\n"));
    Sources sources(tree);
    const EditPlace place = sources.place({u"a"_s, u"script"_s, u"0"_s});
    QVERIFY(place.isAsked());
    QVERIFY(!place.isInherited);
    QCOMPARE(place.anchor, u"s"_s);
    QCOMPARE(place.jobs, (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(place.whenceSentence({u"a"_s, u"script"_s, u"0"_s}).contains(u"&s"_s));
    QVERIFY(place.sourceSentence().contains(u"a, b"_s));
    QVERIFY(sources.place({u"c"_s, u"image"_s}).isAsked());
    QVERIFY(sources.place({u"c"_s, u"image"_s}).jobs.contains(u"d"_s));
    QVERIFY(!sources.place({u"a"_s, u"tags"_s}).isAsked());
    QVERIFY(!sources.place({u"b"_s, u"image"_s}).isAsked());
    QVERIFY(!sources.place({u".t"_s, u"when"_s}).isAsked()); // a template is there for others
}

/// An item that stands for several is not written out because one of them goes, unless that is said.
void TestEditPlace::asksWhereAReferenceBringsANeed()
{
    const QByteArray text = ".t:\n  needs: [a, b]\n.n: &n [c]\na: {script: x}\nb: {script: x}\nc: {script: x}\n"
                            "d:\n  needs:\n    - !reference [.t, needs]\n    - *n\n  script: x\n";
    const auto after = [&](const char *words) -> QByteArray {
        yaml::Draft draft(*yaml::Tree::parse(caravan::Source({}, text)));
        QStringList gesture = QString::fromUtf8(words).split(u' ');
        const Result<Done> done = cli::applyGesture({draft, {}}, gesture);
        return done ? draft.text() : "! " + done.error().message.toUtf8();
    };
    QCOMPARE(after("remove-need d a"), "! d.needs.0 does not stand in “d”: it comes from “.t”.");
    QCOMPARE(after("remove-need d c"), "! d.needs.1 does not stand in “d”: it comes from “.n”.");
    QVERIFY2(after("remove-need d a --at source").contains("  needs: [b]\n"), after("remove-need d a --at source"));
    QByteArray here = text;
    here.replace("    - !reference [.t, needs]\n    - *n\n", "    - b\n    - c\n");
    QCOMPARE(after("remove-need d a --at here"), here);
}

void TestEditPlace::namesManyJobs()
{
    QByteArray text = "default: {image: debian}\n";
    for (int i = 1; i <= 40; ++i)
        text += "job" + QByteArray::number(i) + ": {script: x}\n";
    Sources sources(*yaml::Tree::parse(caravan::Source({}, text)));
    const EditPlace place = sources.place({u"job7"_s, u"image"_s});
    QCOMPARE(place.jobs.size(), 40);
    QVERIFY(place.isAsked());
    QVERIFY(place.sourceSentence().contains(u"40 job"_s));
    QVERIFY(place.sourceSentence().contains(u"job12, and 28 more"_s));
    QVERIFY(!place.sourceSentence().contains(u"job13"_s));
}

/// An override changes the one value of the one job, and nothing that any other job has.
void TestEditPlace::keepsOtherValues()
{
    const yaml::Tree tree = *yaml::Tree::parse(caravan::Source({}, sample));
    const Pipeline before = *readPipeline(tree);
    for (const char *words : {"set a.variables.X=v", "set d.image=foo", "set c.image=foo", "set d.variables.A=v", "set a.image=foo"}) {
        yaml::Draft draft(tree);
        QStringList gesture = (QString::fromUtf8(words) + u" --at here"_s).split(u' ');
        const QString changed = gesture.at(1).section(u'.', 0, 0);
        QVERIFY(cli::applyGesture({draft, {}}, gesture));
        const Pipeline after = *readPipeline(draft.tree());
        for (const Job &job : before.jobs) {
            const Job *now = after.job(job.name);
            QVERIFY(now);
            QCOMPARE(now->script.size(), job.script.size());
            QCOMPARE(now->caches.size(), job.caches.size());
            QCOMPARE(now->variables.size(), job.variables.size());
            if (job.name == changed)
                continue;
            QCOMPARE(now->image ? now->image->value.name : QString(), job.image ? job.image->value.name : QString());
            for (auto variable = job.variables.cbegin(); variable != job.variables.cend(); ++variable)
                QCOMPARE(now->variables.value(variable.key()).value, variable->value);
        }
    }
}

void TestEditPlace::showsOrigins()
{
    const QList<OriginRow> rows = originRows(*yaml::Tree::parse(caravan::Source({}, sample)), u"b"_s);
    QStringList shown;
    for (const OriginRow &row : rows)
        shown.append(u"%1=%2@%3 %4 %5"_s.arg(row.keyword, row.value).arg(row.line).arg(int(row.origin.via)).arg(row.origin.from));
    const auto row = [](const QString &what, int line, Via via, const QString &from) {
        return u"%1@%2 %3 %4"_s.arg(what).arg(line).arg(int(via)).arg(from);
    };
    const QStringList expected{row(u"image=alpine"_s, 9, Via::Extends, u".base"_s),
                               row(u"script=[make, make test]"_s, 10, Via::Extends, u".base"_s),
                               row(u"tags=[x]"_s, 3, Via::Default, u"default"_s),
                               row(u"extends=.base"_s, 20, Via::Own, {}),
                               row(u"variables.A=one"_s, 5, Via::Global, {}),
                               row(u"variables.Z=three"_s, 21, Via::Own, {}),
                               row(u"variables.X=one"_s, 12, Via::Extends, u".base"_s)};
    for (const QString &line : expected)
        QVERIFY2(shown.contains(line), qPrintable(line + u"\nis not in\n"_s + shown.join(u'\n')));
    QVERIFY(rows.constLast().keyword.startsWith(u"variables."_s));
}

void TestEditPlace::includedFiles_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("expected"); // the text, or what the refusal says
    QTest::addColumn<bool>("isDone");
    const QByteArray text = "include: ci/base.yml\na:\n  extends: .base\nb:\n  script: x\n";
    const auto done = [&](const char *words, const char *from, const char *to) {
        QTest::newRow(words) << QString::fromUtf8(words) << QByteArray(text).replace(from, to) << true;
    };
    const auto refused = [&](const char *words, const char *reason) {
        QTest::newRow(words) << QString::fromUtf8(words) << QByteArray(reason) << false;
    };
    // There is one place where it can be written, so nothing is asked.
    done("set a.image=foo", "a:\n  extends: .base\n", "a:\n  extends: .base\n  image: foo\n");
    done("set a.cache.key=v --at here", "a:\n  extends: .base\n", "a:\n  extends: .base\n  cache:\n    key: v\n");
    done("set a.script.0=v --at here", "a:\n  extends: .base\n", "a:\n  extends: .base\n  script: [v, test]\n");
    done("set b.tags.0=v --at here", "  script: x\n", "  script: x\n  tags: [v]\n");
    done("unset a.image --at here", "a:\n  extends: .base\n", "a:\n  extends: .base\n  image: null\n");
    done("add-need b c", "  script: x\n", "  script: x\n  needs: [c]\n");
    refused("set a.image=foo --at source", "ci/base.yml");
    refused("set b.tags.0=v --at source", "ci/base.yml");
    refused("unset a.image --at source", "ci/base.yml");
    refused("set nobody.image=foo", "There is no job “nobody”");
}

void TestEditPlace::includedFiles()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, expected);
    QFETCH(bool, isDone);
    const QByteArray text = "include: ci/base.yml\na:\n  extends: .base\nb:\n  script: x\n";
    const QByteArray included = "default:\n  tags: [t]\n.base:\n  image: debian\n  script: [make, test]\n  cache: {key: k, paths: "
                                "[p]}\nc:\n  script: y\n  image: z\n";
    Reading reading;
    reading.files.list = [] { return QStringList{u"ci/base.yml"_s}; };
    reading.files.read = [&](const QString &) { return Result<QByteArray>(included); };
    yaml::Draft draft(*yaml::Tree::parse(caravan::Source({}, text)));
    QStringList gesture = words.split(u' ');
    const Result<Done> done = cli::applyGesture({draft, reading}, gesture);
    if (isDone) {
        QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
        QCOMPARE(draft.text(), expected);
    } else {
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QString::fromUtf8(expected)), qPrintable(done.error().toString()));
        QCOMPARE(draft.text(), text);
    }
}

/// A job that stands in an included file alone: an entry of its name here wins over it, which nobody gets without asking for it.
void TestEditPlace::includedJobs_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("expected"); // the text, or what the refusal says
    QTest::addColumn<bool>("isDone");
    const auto added = [&](const char *words, const char *what) {
        QTest::newRow(words) << QString::fromUtf8(words) << openText() + what << true;
    };
    const auto put = [&](const char *words, const char *what) {
        QTest::newRow(words) << QString::fromUtf8(words) << what + openText() << true;
    };
    const auto refused = [&](const char *words, const char *reason) {
        QTest::newRow(words) << QString::fromUtf8(words) << QByteArray(reason) << false;
    };
    const char *there = "“c” stands in line 2 of “ci/jobs.yml”, which this file includes.";
    refused("set c.image=foo", there);
    added("set c.image=foo --at here", "c:\n  image: foo\n");
    refused("set c.image=foo --at source", there);
    refused("set c.stage=two", there);
    added("set c.stage=two --at here", "c:\n  stage: two\n");
    refused("set c.stage=two --at source", "c.stage comes from line 3 of the included file “ci/jobs.yml”");
    added("set c.script.0=v --at here", "c:\n  script: [v, z]\n");
    added("set c.variables.NEW=v --at here", "c:\n  variables:\n    NEW: v\n");
    refused("set c={script: [v]}", there);
    refused("unset c.needs", there);
    added("unset c.needs --at here", "c:\n  needs: null\n");
    added("unset c.variables --at here", "c:\n  variables: null\n");
    refused("unset c.variables.OLD --at here", "c.variables.OLD stands in line 6 of the included file “ci/jobs.yml”");
    refused("unset c", there);
    refused("remove-job c", there);
    refused("rename-job c f", there);
    refused("move-job c two", there);
    added("move-job c two --at here", "c:\n  stage: two\n");
    refused("move-job c two --at source", "line 3 of the included file");
    refused("add-need c e", there);
    added("add-need c e --at here", "c:\n  needs: [d, e]\n");
    refused("remove-need c d", there);
    added("remove-need c d --at here", "c:\n  needs: null\n");
    refused("remove-need c d --at source", "stands in another file");
    // Jobs of the open text that the included file names, or has too.
    refused("rename-job e f", "Line 9 of “ci/jobs.yml”, which this file includes, names the job “e”.");
    refused("remove-job e", "names the job “e”");
    refused("rename-job a c", "There is a job “c” already.");
    refused("remove-job b", "Job “b” stands in “ci/jobs.yml” too");
    refused("rename-job b f", "Job “b” stands in “ci/jobs.yml” too");
    // The list of stages stands there too.
    const char *stages = "“stages” stands in line 1 of “ci/jobs.yml”";
    refused("add-stage three", stages);
    put("add-stage three --at here", "stages: [zero, one, two, three]\n");
    refused("move-stage one --before zero", stages);
    put("move-stage one --before zero --at here", "stages: [one, zero, two]\n");
    put("remove-stage zero --at here", "stages: [one, two]\n");
    refused("remove-stage zero", stages);
    refused("rename-stage one first", stages);
    refused("remove-stage one --at here", "Stage “one” still has the job “c”.");
    refused("move-job a three", stages);
}

QByteArray TestEditPlace::openText()
{
    return "include: ci/jobs.yml\na:\n  stage: two\n  script: x\n  needs: [c]\nb:\n  image: y\ne:\n  stage: one\n  script: x\n";
}

void TestEditPlace::includedJobs()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, expected);
    QFETCH(bool, isDone);
    const QByteArray included =
        "stages: [zero, one, two]\nc:\n  stage: one\n  script: [y, z]\n  needs: [d]\n  variables: {OLD: v}\nd:\n  stage: one\n"
        "  needs: [{job: e, optional: true}]\n  script: y\nb:\n  stage: one\n  script: y\n";
    Reading reading;
    reading.files.list = [] { return QStringList{u"ci/jobs.yml"_s}; };
    reading.files.read = [&](const QString &) { return Result<QByteArray>(included); };
    yaml::Draft draft(*yaml::Tree::parse(caravan::Source({}, openText())));
    QStringList gesture = words.split(u' ');
    if (words.startsWith("set c={"_L1))
        gesture = {u"set"_s, words.sliced(4)};
    const Result<Done> done = cli::applyGesture({draft, reading}, gesture);
    if (!isDone) {
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QString::fromUtf8(expected)), qPrintable(done.error().toString()));
        QCOMPARE(draft.text(), openText());
        return;
    }
    QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
    QCOMPARE(draft.text(), expected);
    const Result<Pipeline> pipeline = readPipeline(draft.tree(), reading);
    QVERIFY(pipeline);
    QVERIFY(pipeline->issues.isEmpty());
    QVERIFY(!pipeline->job(u"c")->script.isEmpty()); // the rest of the job is still there
}

QTEST_APPLESS_MAIN(TestEditPlace)
#include "tst_edit_place.moc"
