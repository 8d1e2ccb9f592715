// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/language/duration.h"
#include "core/gitlab/language/scalar_kind.h"
#include "core/gitlab/language/shape.h"
#include "core/gitlab/pipeline/pipeline.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::gitlab;

/// What the keywords' values may look like: the table, and the walk that compares a pipeline with it.
class ShapesTest : public QObject
{
    Q_OBJECT

    static QList<Issue> issues(const QByteArray &text)
    {
        const auto tree = yaml::Tree::parse(Source(u"ci.yml"_s, text));
        const auto pipeline = tree ? readPipeline(*tree) : Result<Pipeline>(tree.error());
        return pipeline ? pipeline->issues : QList<Issue>();
    }
    static QStringList codes(const QByteArray &text)
    {
        QStringList codes;
        for (const Issue &issue : issues(text))
            codes.append(issue.code);
        return codes;
    }

private Q_SLOTS:
    void tableIsWhole()
    {
        const Language &language = Language::builtIn();
        QVERIFY(language.keywords().size() > 40);
        QVERIFY(std::is_sorted(language.keywords().begin(), language.keywords().end(),
                               [](const Keyword &left, const Keyword &right) { return left.name < right.name; }));
        for (const Keyword &keyword : language.keywords()) {
            QVERIFY2(keyword.shape && keyword.shape->kinds != 0, qPrintable(keyword.name));
            QVERIFY2(keyword.places != 0, qPrintable(keyword.name));
            QVERIFY2(keyword.code.startsWith("bad-"_L1), qPrintable(keyword.name));
        }
        QVERIFY(isKeyword(u"script", Place::Job) && !isKeyword(u"script", Place::Global));
        QVERIFY(isKeyword(u"cache", Place::Deprecated) && isKeyword(u"retry", Place::Default));
        QVERIFY(isKeyword(u"trigger", Place::Trigger) && !isKeyword(u"image", Place::Trigger));
        QVERIFY(!isKeyword(u"scripts", Place::Job));
    }

    void damagedTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("kind") << QByteArray("keywords:\n  script: {in: [job], shape: txt}\n");
        QTest::newRow("part") << QByteArray("keywords:\n  script: {in: [job], shape: {length: 3}}\n");
        QTest::newRow("place") << QByteArray("keywords:\n  script: {in: [jobs], shape: text}\n");
        QTest::newRow("format") << QByteArray("keywords:\n  script: {in: [job], shape: {format: nice}}\n");
        QTest::newRow("like") << QByteArray("keywords:\n  script: {in: [job], shape: {like: nothing}}\n");
    }
    void damagedTableIsRefused()
    {
        QFETCH(QByteArray, text);
        Language language;
        const auto read = language.read(Source(u"keywords.yml"_s, text));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Syntax);
        QCOMPARE(read.error().line, 2);
    }

    void findsWrongForms_data()
    {
        QTest::addColumn<QByteArray>("job");
        QTest::addColumn<QString>("code");  ///< empty: nothing is wrong
        QTest::addColumn<QString>("words"); ///< in the sentence
        const auto row = [](const char *job, const char *code = "", const char *words = "") {
            QTest::newRow(job) << QByteArray(job) << QString::fromLatin1(code) << QString::fromUtf8(words);
        };
        row("retry: '2'", "bad-retry", "“retry” is the text “2”, but GitLab takes only a whole number from 0 to 2 or a map");
        row("retry: 3", "bad-retry", "the number 3");
        row("parallel: {matrix: [{OCAML: [4.14]}]}", "bad-parallel", "the number 4.14");
        row("parallel: {matrix: [{STATIC: [true]}]}", "bad-parallel");
        row("parallel: {matrix: [{OCAML: ['4.14', 5], OS: debian}]}");
        row("rules: []", "bad-rules", "empty list");
        row("rules: [{if: $A, allow_failure: {exit_codes: 1}}]", "bad-rules");
        row("cache: {key: {prefix: x}, paths: [a]}", "bad-cache", "none of the keys");
        row("cache: {key: {files: [a], prefix: a/b}, paths: [a]}", "bad-cache");
        row("artifacts: {reports: {coverage_report: {path: a}}}", "bad-artifacts", "lacks “coverage_format”");
        row("environment: /lead", "bad-environment");
        row("environment: {name: 'a b?'}", "bad-environment");
        row("environment: {name: review/$CI_COMMIT_REF_SLUG}");
        row("retry: {max: 1, when: script_failure}");
        row("retry: {when: [script_failure, sometimes]}", "bad-retry", "“retry:when” is the text “sometimes”");
        row("tags: []");
        row("tags: [1]", "bad-list", "“tags” is the number 1");
        row("tags: docker", "bad-list", "a list of texts");
        row("allow_failure: yes");
        row("allow_failure: \"yes\"", "bad-allow_failure");
        row("interruptible: off");
        row("timeout: 3 hours 30 minutes");
        row("timeout: 3 ours", "bad-duration");
        row("timeout: 60", "bad-duration", "the number 60");
        row("artifacts: {paths: []}");
        row("artifacts: {paths: [a], expire_in: $KEEP}");
        row("artifacts: {pathes: [a]}", "unknown-subkey", "“artifacts” has the key “pathes”");
        row("artifacts: {reports: {coverage_report: {coverage_format: lcov, path: a}}}", "bad-artifacts",
            "“artifacts:reports:coverage_report:coverage_format”");
        row("image: {entrypoint: ['']}", "bad-image", "“image” lacks “name”");
        row("image: ''", "bad-image", "an empty text");
        row("rules: [{if: $A, when: never}, [{if: $B}]]");
        row("rules: {if: $A}", "bad-rules", "a map");
        row("rules: [{exists: {ref: main, paths: [a]}}]", "bad-rules", "“ref” without “project”");
        row("rules: [{changes: {paths: [a], regexp: b}}]", "bad-rules", "together");
        row("rules: null", "empty-key");
        row("needs: [{pipeline: $UP, job: build, optional: true}]");
        row("needs: [{artifacts: true}]", "bad-needs", "none of the keys");
        row("needs: [{pipeline: group/project}]", "bad-needs", "“needs” lacks “job”");
        row("needs: {pipeline: group/project}", "bad-needs", "“needs” lacks “job”");
        row("needs: [{pipeline: 1, job: build}]", "bad-needs", "the number 1");
        row("parallel: $[[ inputs.count ]]");
        row("variables: {A: [b]}", "bad-variables", "“variables:A” is a list");
        row("variables: {A: {value: b, expand: false}, N: 1.5, T: true, E: }");
        row("variables: {A: {value: b, description: c}}", "unknown-subkey");
        row("cache: [{key: a, paths: [x]}, [{key: b}]]");
        row("cache: {key: 1}", "bad-cache");
        row("cache: {policy: $POLICY}");
        row("cache: {key: {files: [a], files_commits: [b]}}", "bad-cache", "together");
        row("id_tokens: {T: {aud: a}}");
        row("id_tokens: {T: {}}", "bad-secrets", "“id_tokens:T” lacks “aud”");
        row("pages: {publish: html, expire_in: 2 weeks}");
        row("coverage: '\\d+'", "bad-coverage");
        row("coverage: /./");
        row("coverage: /(/", "bad-coverage", "not closed");
        row("only: [/(/, '(']", "bad-filter", "“only” is “/(/”");
        row("only: [/^v(?P<n>[0-9]+)$/i, /x(?=y)/@group/project]");
        row("except: {refs: [/x(?=y)/]}", "bad-filter", "have no “(?=”");
        row("parallel: {matrix: [{}]}", "bad-parallel", "an empty map");
        row("parallel: {matrix: [{A: }]}", "bad-parallel", "“parallel:matrix:A” is empty");
        row("parallel: {matrix: [{A: [b, ~]}]}", "bad-parallel", "“parallel:matrix:A” is empty");
        row("tags: [a, ~]", "bad-list", "“tags” is empty");
        row("rules: [{}]", "bad-rules", "an empty map");
        row("rules: [~]", "bad-rules", "is empty");
        row("rules: [{when: delayed, start_in: 1 week}]");
        row("rules: [{when: delayed, start_in: 169 hours}]", "bad-duration", "at most");
        row("release: {tag_name: a, description: b, released_at: \"2026-11-28 08:00\"}", "bad-release", "a date and time");
        row("release: {tag_name: a, description: b, released_at: $CI_COMMIT_TIMESTAMP}");
        row("artifacts: {paths: [a], expose_as: -a}", "bad-artifacts", "a name of letters");
        row("environment: {name: x, action: begin}", "bad-environment", "“start”, “prepare”");
        row("inputs: {a: {type: number, default: x}}", "bad-inputs", "“inputs:a:default” is the text “x”");
        row("release: {tag_name: a}", "bad-release", "lacks “description”");
        row("when: 'on_success'");
        row("when: true", "bad-when", "the truth value “true”");
    }
    void findsWrongForms()
    {
        QFETCH(QByteArray, job);
        QFETCH(QString, code);
        QFETCH(QString, words);
        const auto found = issues("build: {script: x}\njob:\n  stage: test\n  script: [make]\n  " + job + '\n');
        QStringList seen;
        for (const Issue &issue : found)
            seen.append(issue.code + u": "_s + issue.message);
        if (code.isEmpty()) {
            QVERIFY2(found.isEmpty(), qPrintable(seen.join(u'\n')));
            return;
        }
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().code, code);
        QCOMPARE(found.constFirst().job, u"job"_s);
        QVERIFY2(!found.constFirst().span.isEmpty(), "the place is known");
        QVERIFY2(found.constFirst().message.contains(words), qPrintable(seen.join(u'\n')));
    }

    void followsWhatReachesAJob()
    {
        QCOMPARE(codes(".a: {retry: '2', script: [make]}\nb: {script: [make]}\n"),
                 QStringList()); // templates as such are free
        QCOMPARE(codes(".a: {retry: '2', script: [make]}\nb: {extends: .a}\n"), QStringList{u"bad-retry"_s});
        QCOMPARE(codes(".a: {retry: '2', script: [make]}\nb: {extends: .a, retry: 1}\n"), QStringList());
        QCOMPARE(codes(".a: &a {retry: '2'}\nb: {<<: *a, script: [make]}\n"), QStringList{u"bad-retry"_s});
        QCOMPARE(codes(".a: {n: '2'}\nb: {retry: !reference [.a, n], script: [make]}\n"), QStringList{u"bad-retry"_s});
        QCOMPARE(codes(".a: {tags: [x, y]}\nb: {tags: [!reference [.a, tags], z], script: [make]}\n"), QStringList{u"list-in-list"_s});
        QCOMPARE(codes(
                     ".a: {tags: [x, y]}\nb: {tags: !reference [.a, tags], script: [!reference [.c, script], make]}\n.c: {script: [x]}\n"),
                 QStringList());
        QCOMPARE(codes(".a: {cache: {key: x, paths: [y]}}\nb: {cache: [!reference [.a, cache]], script: [make]}\n"), QStringList());
        QCOMPARE(codes("default: {tags: docker}\nb: {script: [make]}\n"), QStringList{u"bad-list"_s});
    }

    /// What is right is looked at once, wherever it stands; what is wrong is told of each job, and an alias may lead elsewhere.
    void looksAtListsOfMaps()
    {
        const QByteArray wrong = "{rules: [{if: $A, wehn: manual}], script: [make]}\n";
        QCOMPARE(codes("a: " + wrong + "b: " + wrong), (QStringList{u"unknown-subkey"_s, u"unknown-subkey"_s}));
        const QByteArray aliased = "b: {rules: [*r], script: [make]}\n";
        QCOMPARE(codes(".r: &r {if: $A}\n" + aliased), QStringList());
        QCOMPARE(codes(".r: &r {wehn: manual}\n" + aliased).count(u"unknown-subkey"_s), 1);
    }

    void saysThatASpaceIsMissing()
    {
        const auto messageOf = [](const QByteArray &text) { return issues(text).value(0).message; };
        QVERIFY2(messageOf("a:\n  stage:build\n").contains(u"no space behind the colon"_s), qPrintable(messageOf("a:\n  stage:build\n")));
        for (const QByteArray &text : {"a: \"stage:build\"\n"_ba, "a: http://x\n"_ba, "a: stage:\n"_ba})
            QVERIFY2(!messageOf(text + "b: {script: [make]}\n").contains(u"space"_s), text);
    }

    void checksTheRoot()
    {
        QCOMPARE(codes("script: make\nb: {script: [make]}\n"), QStringList{u"job-is-no-map"_s});
        QCOMPARE(codes("a: [x]\n.b: [x]\nc: {script: [make]}\n"), QStringList{u"job-is-no-map"_s});
        QCOMPARE(codes("a:\n  stage:build\n"), QStringList{u"job-is-no-map"_s});
        QCOMPARE(codes("a: \"stage:build\"\nb: {script: [make]}\n"), QStringList{u"job-is-no-map"_s});
        QCOMPARE(codes("stages: [test, 2]\nb: {script: [make]}\n"), QStringList{u"bad-list"_s});
        QCOMPARE(codes("workflow: {rules: [{if: $A, when: manual}]}\nb: {script: [make]}\n"), QStringList{u"bad-rules"_s});
        QCOMPARE(codes("workflow: {rules: [{}]}\nb: {script: [make]}\n"), QStringList{u"bad-rules"_s});
        QCOMPARE(codes("include: [{local: a.yml, cache: true}]\nb: {script: [make]}\n"), QStringList{u"unknown-subkey"_s});
        QCOMPARE(codes("spec: {inputs: {a: {type: text}}}\n---\nb: {script: [make]}\n"), QStringList{u"bad-inputs"_s});
        QCOMPARE(codes("b: {trigger: a/b, script: [make]}\n"), QStringList{u"not-in-trigger"_s});
        QCOMPARE(codes("b: {trigger: a/b, needs: [{pipeline: $UP, job: a}]}\n"), QStringList{u"unknown-subkey"_s});
        QCOMPARE(codes("b: {trigger: a/b, needs: [{pipeline: g/p}]}\n"), QStringList());
        QCOMPARE(codes("b: {needs: {pipeline: g/p}}\n"), QStringList());
    }

    void saysWhatMends()
    {
        const auto wrongWord = issues("b: {when: on_sucess, script: [make]}\n");
        QVERIFY(wrongWord.constFirst().choices.contains(u"on_success"_s));
        QCOMPARE(issues("b: {retry: '2', script: [make]}\n").constFirst().instead, u"2"_s);
        QCOMPARE(issues("b: {tags: x, script: [make]}\n").constFirst().instead, u"[x]"_s);
        QCOMPARE(issues("b: {script: [true]}\n").constFirst().instead, u"\"true\""_s);
    }

    void readsScalarsLikePsych_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *text, ScalarKind kind) { QTest::newRow(text) << QString::fromLatin1(text) << int(kind); };
        for (const char *text : {"yes", "No", "ON", "off", "true", "False"})
            row(text, ScalarKind::Truth);
        for (const char *text : {"0", "-1", "+12", "1_000", "0755", "0x1F", "0b101", "12:30", "1:02:03"})
            row(text, ScalarKind::Integer);
        for (const char *text : {"1.5", ".5", "-1.5e+3", ".inf", "12:30.5", "1."})
            row(text, ScalarKind::Real);
        for (const char *text : {"2024-05-01", "2024-05-01 10:00:00", "2024-05-01T10:00:00Z"})
            row(text, ScalarKind::Date);
        for (const char *text : {"~", "null", "Null", ""})
            row(text, ScalarKind::Null);
        for (const char *text : {"y", "n", "1.2.3", "5.4-beta", "08", "1e", "v1", "-", "--flag", "24:60", "2024-13-01", "yess"})
            row(text, ScalarKind::Text);
    }
    void readsScalarsLikePsych()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QCOMPARE(int(kindOfPlain(text)), kind);
    }

    void readsSpansOfTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds"); ///< -1: no span of time
        const auto row = [](const char *text, int seconds) { QTest::newRow(text) << QString::fromLatin1(text) << seconds; };
        row("90", 90);
        row("3h 30m", 12600);
        row("2h20min", 8400);
        row("1 week", 604800);
        row("3 weeks and 2 days", 1987200);
        row("3 mins 4 sec", 184);
        row("1.5 hours", 5400);
        row("1:30:00", 5400);
        row("an hour", 3600);
        row("6 mos 1 day", 15638400);
        row("", -1);
        row("never", -1);
        row("soon", -1);
        row("1 wek", -1);
        row("hour", -1);
        row("1/2 day", -1);
        row("99999999999999999999 years", -1);
    }
    void readsSpansOfTime()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        const auto read = readDuration(text);
        QCOMPARE(read ? int(read->count()) : -1, seconds);
    }

    void readsSpansInOtherDialects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("shell"); ///< -1: no span of time
        QTest::addColumn<double>("commandLine");
        const auto row = [](const char *text, double shell, double commandLine) {
            QTest::newRow(text) << QString::fromLatin1(text) << shell << commandLine;
        };
        row("90", 90, -1);
        row("1.5", 1.5, -1);
        row("5m", 300, 300);
        row("0.5h", 1800, -1);
        row("2d", 172800, -1);
        row("8min", -1, 480);
        row("1h30m", -1, 5400);
        row("1h30m5s", -1, 5405);
        row("30m1h", -1, -1);
        row("1h30", -1, -1);
        row("5m5m", -1, -1);
        row("1 h", -1, -1);
        row("5M", -1, -1);
        row("", -1, -1);
        row("m", -1, -1);
        row("an hour", -1, -1);
    }
    void readsSpansInOtherDialects()
    {
        QFETCH(QString, text);
        QFETCH(double, shell);
        QFETCH(double, commandLine);
        QCOMPARE(readDuration(text, DurationDialect::Shell).value_or(Seconds(-1)).count(), shell);
        QCOMPARE(readDuration(text, DurationDialect::CommandLine).value_or(Seconds(-1)).count(), commandLine);
    }

    /// Lists of lists of aliases end, and long chains cost no more than their length.
    void hostileListsEnd()
    {
        QByteArray text = ".a: &l0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 9; ++i) {
            const QByteArray last = "*l" + QByteArray::number(i - 1);
            text += ".a" + QByteArray::number(i) + ": &l" + QByteArray::number(i) + " [" + (last + ", ").repeated(9) + last + "]\n";
        }
        text += "b: {tags: *l8, script: *l8}\n";
        QVERIFY(issues(text).size() < 1'000); // without an end to the walk, there are a hundred million items to look at
    }
};

QTEST_GUILESS_MAIN(ShapesTest)
#include "tst_shapes.moc"
