// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_edit.h"
#include "core/gitlab/run/faults.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/rules/check.h"
#include "core/lint/rules/unreadable.h"
#include "tests/core/lint/example_projects.h"
#include "translations/translations.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace caravan;
using namespace Qt::StringLiterals;

/// Every rule: it has data, a function, and examples that show when it holds, with the places and sentences that it gives for
/// them (`expected.tsv`). CARAVAN_ACCEPT_GOLDENS=1 writes those anew.
class RulesTest : public QObject
{
    Q_OBJECT

    std::optional<Translations> m_english; ///< with the plurals that a user reads
    ExampleProjects m_projects;

    static QStringList idsOfRules()
    {
        QStringList ids;
        for (const lint::Rule &rule : lint::rules())
            ids += rule.id;
        return ids;
    }

    void addRows()
    {
        QTest::addColumn<QString>("rule");
        for (const QString &id : idsOfRules())
            QTest::newRow(qPrintable(id)) << id;
    }

    /// One row for each file of a rule that begins with \a kind: `fail.yml` and, where one shows too little, `fail-….yml`.
    void addExamples(const QString &kind)
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("file");
        for (const QString &id : idsOfRules()) {
            const QStringList files = examplesOf(id, kind);
            if (!files.contains(kind + u".yml"_s))
                qFatal("%s has no %s.yml.", qPrintable(id), qPrintable(kind));
            for (const QString &file : files)
                QTest::newRow(qPrintable(id + u'/' + file)) << id << file;
        }
    }

    std::unique_ptr<Reading> reading(const QString &rule, const QByteArray &text) const
    {
        return m_projects.reading(text, ExampleProjects::files(rule));
    }
    QByteArray text(const QString &rule, const QString &file) const { return readAll(exampleFile(rule, file)); }

    /// What lint says about a text, whether YAML can read it or not.
    QList<lint::Finding> findings(const QString &rule, const QByteArray &text, const QStringList &only = {}) const
    {
        if (const auto read = reading(rule, text))
            return read->lint(only);
        const Source source(u".gitlab-ci.yml"_s, text);
        const auto tree = yaml::Tree::parse(source);
        QList<lint::Finding> found = tree ? QList<lint::Finding>() : lint::unreadable(source, tree.error());
        found.removeIf([&only](const lint::Finding &one) { return !only.isEmpty() && !only.contains(one.rule); });
        return found;
    }

private Q_SLOTS:
    /// A pattern that Qt cannot read matches nothing, and says so only in the log.
    void init() { QTest::failOnWarning(QRegularExpression(u"invalid QRegularExpression"_s)); }

    void initTestCase() { m_english.emplace(QLocale(u"en"_s)); }

    void dataAndFunctionsAgree()
    {
        QStringList functions;
        for (const lint::RuleCheck &check : lint::allChecks()) {
            // Comments are judged by what the others find, and a text that is no YAML has nothing for a function.
            static const QStringList unread = {u"Y01"_s, u"Y07"_s, u"Y71"_s};
            QVERIFY(check.check || check.rule.startsWith(u'S') || unread.contains(check.rule));
            functions += check.rule;
        }
        QCOMPARE(functions, idsOfRules());
        QCOMPARE(functions.removeDuplicates(), 0);
    }

    void foldersAreNamedForRules()
    {
        QStringList expected;
        for (const lint::Rule &rule : lint::rules())
            expected += exampleFolder(rule);
        QCOMPARE(lintExamples().entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), expected);
    }

    void findingsAreAsExpected_data() { addRows(); }
    void findingsAreAsExpected()
    {
        QFETCH(QString, rule);
        QList<ExpectedFinding> found;
        for (const QString &file : examplesOf(rule, u"fail"_s)) {
            const QByteArray text = this->text(rule, file);
            for (const lint::Finding &finding : findings(rule, text, {rule}))
                found += shownFinding(file, Source({}, text), finding);
        }
        const QString golden = exampleFile(rule, u"expected.tsv"_s);
        const QByteArray actual = asTable(found);
        if (qEnvironmentVariableIsSet("CARAVAN_ACCEPT_GOLDENS")) {
            QFile file(golden);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(actual);
        }
        QVERIFY2(readAll(golden) == actual, unifiedDiff(readAll(golden), actual, "expected", "actual").constData());
    }

    /// Without its function no rule would give the lines that its `expected.tsv` asks for.
    void everyRuleIsExpectedSomewhere_data() { addRows(); }
    void everyRuleIsExpectedSomewhere()
    {
        QFETCH(QString, rule);
        QStringList files;
        for (const ExpectedFinding &expected : expectedFindings(readAll(exampleFile(rule, u"expected.tsv"_s)))) {
            QVERIFY2(expected.line > 0, "the line is a number, counted from 1");
            QVERIFY2(!expected.sentence.isEmpty() && !expected.fixes.isEmpty(), "every line of the file has four cells");
            files += expected.file;
        }
        files.removeDuplicates();
        files.sort();
        QCOMPARE(files, examplesOf(rule, u"fail"_s));
    }

    void dataIsComplete_data() { addRows(); }
    void dataIsComplete()
    {
        QFETCH(QString, rule);
        const lint::Rule *data = lint::RuleTable::builtIn().rule(rule);
        QVERIFY(data);
        QVERIFY(!data->title.isEmpty() && !data->howToFix.isEmpty());
        QVERIFY2(data->why.endsWith(u'.'), "the reason is a whole sentence");
        QVERIFY2(data->source.contains(u"(2026-"_s), "the source has a date");
    }

    void damagedDataIsRefused()
    {
        const auto read = lint::RuleTable::read(Source(u"rules.yml"_s, "rules:\n  - id: C01\n    severity: grave\n"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Syntax);
        QCOMPARE(read.error().line, 2);
    }

    void failingExampleIsFound_data() { addExamples(u"fail"_s); }
    void failingExampleIsFound()
    {
        QFETCH(QString, rule);
        QFETCH(QString, file);
        const QByteArray text = this->text(rule, file);
        const auto findings = this->findings(rule, text, {rule});
        QVERIFY(!findings.isEmpty());
        const qsizetype size = text.size();
        for (const lint::Finding &finding : findings) {
            QCOMPARE(finding.rule, rule);
            QVERIFY(!finding.message.isEmpty() && !finding.why.isEmpty());
            QVERIFY2(!finding.message.contains(u'%'), qPrintable(finding.message));
            QVERIFY2(!finding.span.isEmpty() && finding.span.begin >= 0 && finding.span.end <= size, "the place is in the text");
        }
    }

    /// What lint says that GitLab refuses has no pipeline: estimates, lists and gestures ask gitlab::faultsOf().
    void whatGitLabRefusesHasNoPipeline_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("file");
        // Y13 is said by the list of jobs. The others are of the text as it is, before YAML and inputs: nobody but lint asks there yet. A
        // template is not looked at by GitLab.
        const QStringList others = {u"Y02"_s, u"Y13"_s, u"Y57"_s, u"Y76"_s, u"Y95"_s};
        for (const lint::Rule &rule : lint::rules()) {
            if (rule.severity != lint::Severity::Error || !rule.why.contains("GitLab refuses"_L1) || others.contains(rule.id))
                continue;
            for (const QString &file : examplesOf(rule.id, u"fail"_s)) {
                if (file != "fail-template.yml"_L1 && reading(rule.id, text(rule.id, file)))
                    QTest::addRow("%s/%s", qPrintable(rule.id), qPrintable(file)) << rule.id << file;
            }
        }
    }
    void whatGitLabRefusesHasNoPipeline()
    {
        QFETCH(QString, rule);
        QFETCH(QString, file);
        QVERIFY(!gitlab::faultsOf(reading(rule, text(rule, file))->pipeline).isEmpty());
    }

    void knownTokensAreSecrets()
    {
        for (const QByteArray &value : {QByteArray("glpat-") + QByteArray(20, 'x'), QByteArray("AKIA") + QByteArray(16, 'A'),
                                        QByteArray("-----BEGIN RSA PRIVATE KEY-----")}) {
            const auto reading = Reading::of("variables: {PLACE: '" + value + "'}\nbuild: {script: [make]}\n", nullptr);
            QVERIFY(reading);
            const auto findings = reading->lint({u"Y75"_s});
            QCOMPARE(findings.size(), 1);
        }
    }

    void passingExampleIsNot_data() { addExamples(u"pass"_s); }
    void passingExampleIsNot()
    {
        QFETCH(QString, rule);
        QFETCH(QString, file);
        const auto reading = this->reading(rule, text(rule, file));
        QVERIFY(reading);
        const auto findings = reading->lint({rule});
        QVERIFY2(findings.isEmpty(), listed(*reading, findings));
    }

    /// Each fix makes text that can be read, in which its finding is gone and no error is new.
    void fixesMend_data() { addExamples(u"fail"_s); }
    void fixesMend()
    {
        QFETCH(QString, rule);
        QFETCH(QString, file);
        const QByteArray before = text(rule, file);
        const auto errors = [](const QList<lint::Finding> &findings) {
            return std::count_if(findings.begin(), findings.end(),
                                 [](const lint::Finding &finding) { return finding.severity == lint::Severity::Error; });
        };
        const auto first = findings(rule, before);
        for (const lint::Finding &finding : findings(rule, before, {rule})) {
            for (const lint::Fix &fix : finding.fixes) {
                QVERIFY(!fix.id.isEmpty() && !fix.title.isEmpty() && !fix.edits.isEmpty());
                const QByteArray text = applied(before, fix.edits);
                const auto mended = this->reading(rule, text);
                QVERIFY2(mended, text);
                const auto after = mended->lint();
                const bool isLeft = std::any_of(after.begin(), after.end(), [&](const lint::Finding &other) {
                    return other.rule == finding.rule && other.message == finding.message;
                });
                QVERIFY2(!isLeft, text + listed(*mended, after));
                QVERIFY2(errors(after) <= errors(first), text + listed(*mended, after));
            }
        }
    }

    /// The rules whose examples are offered no fix are those that say why.
    void fixesAreOffered()
    {
        QStringList without;
        for (const QByteArray &line : readAll(lintExamples().filePath(u"without_fix.tsv"_s)).split('\n')) {
            const QList<QByteArray> cells = line.split('\t');
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            QVERIFY2(cells.size() == 2 && cells.at(1).size() > 20, "every rule without a fix has a reason");
            without.append(QString::fromUtf8(cells.at(0)));
        }
        QStringList silent;
        for (const QString &id : idsOfRules()) {
            const QStringList files = examplesOf(id, u"fail"_s);
            const bool isOffered = std::any_of(files.begin(), files.end(), [&](const QString &file) {
                const auto findings = this->findings(id, text(id, file), {id});
                return std::any_of(findings.begin(), findings.end(), [](const lint::Finding &finding) { return !finding.fixes.isEmpty(); });
            });
            if (!isOffered)
                silent.append(id);
        }
        QCOMPARE(silent, without);
    }

    /// Jobs that have a key from one place still share their cache when it is mended.
    void sharedKeysStayShared()
    {
        const QByteArray text = "build:\n  image: ocaml/opam:debian-12-ocaml-5.2\n  cache: &cache\n    key: opam-v1\n    paths: [_opam]\n"
                                "  script:\n    - test -d _opam || opam switch create . 5.2.0\n    - opam exec -- dune build\n"
                                "test:\n  image: ocaml/opam:debian-12-ocaml-5.2\n  needs: [build]\n"
                                "  cache:\n    <<: *cache\n    policy: pull\n"
                                "  script:\n    - test -d _opam || opam switch create . 5.2.0\n    - opam exec -- dune runtest\n";
        const auto of = [&](const QByteArray &one) { return reading(u"C20"_s, one); };
        const auto now = of(text);
        QVERIFY(now);
        for (const lint::Finding &finding : now->lint({u"C20"_s})) {
            for (const lint::Fix &fix : finding.fixes) {
                const auto mended = of(applied(text, fix.edits));
                QVERIFY(mended);
                const auto keyOf = [&](const QString &job) { return mended->pipeline.job(job)->caches.constFirst().value.key; };
                QVERIFY2(keyOf(u"build"_s) == keyOf(u"test"_s), applied(text, fix.edits));
                QVERIFY2(mended->lint({u"C20"_s, u"C11"_s}).isEmpty(), applied(text, fix.edits));
            }
        }
        QVERIFY(!now->lint({u"C20"_s}).isEmpty());
    }

    void fixAllEnds_data() { addExamples(u"fail"_s); }
    void fixAllEnds()
    {
        QFETCH(QString, rule);
        QFETCH(QString, file);
        const auto reading = this->reading(rule, text(rule, file));
        if (!reading) // no YAML, so there is nothing to begin with
            return;
        const QByteArray text = applied(reading->tree.text(), lint::fixAll(reading->context()));
        const auto mended = this->reading(rule, text);
        QVERIFY2(mended, text);
        QCOMPARE(applied(text, lint::fixAll(mended->context())), text);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
