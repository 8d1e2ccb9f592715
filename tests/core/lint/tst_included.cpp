// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lint/example_projects.h"

#include "core/lint/rules/unreadable.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace caravan;
using namespace Qt::StringLiterals;

/// What is wrong in an included file is said when the file that includes it is looked at, at its place in the included file.
class IncludedTest : public QObject
{
    Q_OBJECT

    ExampleProjects m_projects;
    QHash<QString, QString> m_reasons; ///< of examples whose findings are others through an include

    static gitlab::Reading withFiles(const gitlab::Reading &base, const QMap<QString, QByteArray> &files)
    {
        gitlab::Reading with = base;
        with.files.list = [files, old = base.files] { return (old.list ? old.list() : QStringList()) + files.keys(); };
        with.files.read = [files, old = base.files](const QString &path) -> Result<QByteArray> {
            if (files.contains(path))
                return files.value(path);
            return old.read ? old.read(path) : Error{ErrorCode::NotFound, path};
        };
        return with;
    }

    static QStringList shown(const QList<lint::Finding> &findings, const Source &source)
    {
        QStringList lines;
        for (const lint::Finding &finding : findings) {
            const QString file = finding.elsewhere ? finding.elsewhere->file : source.file;
            const int line = finding.elsewhere ? finding.elsewhere->begin.line : source.positionAt(finding.span.begin).line;
            lines += u"%1:%2 %3 %4"_s.arg(file, QString::number(line), finding.rule, finding.message);
        }
        return lines;
    }

    QStringList linted(const QByteArray &text, const QMap<QString, QByteArray> &files, const QStringList &only = {}) const
    {
        const auto reading = m_projects.reading(text, withFiles({}, files));
        return reading ? shown(reading->lint(only), reading->tree.source()) : QStringList{u"not read"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QByteArray &line : readAll(lintExamples().filePath(u"not_through_includes.tsv"_s)).split('\n')) {
            const QList<QByteArray> cells = line.split('\t');
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            QVERIFY2(cells.size() == 2 && cells.at(1).size() > 20, "every exception has a reason");
            m_reasons.insert(QString::fromUtf8(cells.at(0)), QString::fromUtf8(cells.at(1)));
        }
    }

    void failingExamples_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("file");
        for (const lint::Rule &rule : lint::rules()) {
            for (const QString &file : examplesOf(rule.id, u"fail"_s))
                QTest::newRow(qPrintable(rule.id + u'/' + file)) << rule.id << file;
        }
    }

    /// Each failing example of a rule once by itself and once in a file that another one includes.
    void failingExamples()
    {
        QFETCH(QString, rule);
        QFETCH(QString, file);
        const QByteArray text = readAll(exampleFile(rule, file));
        const gitlab::Reading with = ExampleProjects::files(rule);
        QStringList direct;
        if (const auto reading = m_projects.reading(text, withFiles(with, {}))) {
            direct = shown(reading->lint({rule}), reading->tree.source());
        } else {
            const Source source(u".gitlab-ci.yml"_s, text);
            const auto tree = yaml::Tree::parse(source);
            QVERIFY(!tree);
            direct = shown(lint::unreadable(source, tree.error()), source);
        }
        direct.replaceInStrings(QRegularExpression(u"^\\.gitlab-ci\\.yml:"_s), u"part.yml:"_s);
        const QByteArray setting = text.startsWith("# ") ? text.left(text.indexOf('\n') + 1) : QByteArray();
        const auto whole = m_projects.reading(setting + "include: part.yml\n", withFiles(with, {{u"part.yml"_s, text}}));
        QVERIFY(whole);
        const QStringList included = shown(whole->lint({rule}), whole->tree.source());
        if (const QString reason = m_reasons.value(rule + u'/' + file); !reason.isEmpty()) {
            QVERIFY2(included != direct, "the example is no exception");
            return;
        }
        QCOMPARE(included.join(u'\n'), direct.join(u'\n'));
        QVERIFY(!included.isEmpty());
    }

    /// A file that an included file includes, and one that is not there.
    void nested()
    {
        const QMap<QString, QByteArray> files{{u"ci/a.yml"_s,
                                               "include:\n  - ci/b.yml\n  - ci/none.yml\na:\n  script: x\n  needs: [nobody]\n"},
                                              {u"ci/b.yml"_s, "# b\nb:\n  script: x\n  retry: 9\n"}};
        const QStringList found = linted("include: /ci/a.yml\nc: {script: x, retry: 8}\n", files, {u"Y14"_s, u"Y21"_s, u"Y56"_s});
        QCOMPARE(found.size(), 3);
        QVERIFY2(found.at(0).startsWith(u"ci/a.yml:3 Y56 "_s), qPrintable(found.join(u'\n')));
        QVERIFY2(found.at(1).startsWith(u"ci/b.yml:4 Y21 "_s), qPrintable(found.join(u'\n')));
        QVERIFY2(found.at(2).startsWith(u".gitlab-ci.yml:2 Y21 "_s), qPrintable(found.join(u'\n')));
        // What is missing may be in the file that is not there, so nothing is said of the need.
        const QMap<QString, QByteArray> whole{{u"ci/a.yml"_s, "include: ci/b.yml\na:\n  script: x\n  needs: [nobody, c, b]\n"},
                                              {u"ci/b.yml"_s, "b: {script: x}\n"}};
        const QStringList needs = linted("include: /ci/a.yml\nc: {script: x}\n", whole, {u"Y14"_s});
        QCOMPARE(needs.size(), 1);
        QVERIFY2(needs.at(0).startsWith(u"ci/a.yml:4 Y14 Job “a” needs “nobody”"_s), qPrintable(needs.join(u'\n')));
    }

    /// What a job of one file has from another is said once, where it stands.
    void eachOnce()
    {
        const QMap<QString, QByteArray> files{{u"base.yml"_s, ".base:\n  retry: 9\n  image: alpine:latest\n"}};
        const QByteArray text = "include: base.yml\na:\n  extends: .base\n  script: x\nb:\n  extends: .base\n  script: x\n";
        const QStringList errors = linted(text, files, {u"Y21"_s});
        QVERIFY2(!errors.isEmpty(), qPrintable(errors.join(u'\n')));
        for (const QString &line : errors)
            QVERIFY2(line.startsWith(u"base.yml:2 Y21 "_s), qPrintable(errors.join(u'\n')));
        QCOMPARE(linted("include: base.yml\ndefault: {retry: 9}\na: {script: x}\n", {{u"base.yml"_s, "b: {script: x}\n"}}, {u"Y21"_s}).size(),
                 linted("default: {retry: 9}\na: {script: x}\nb: {script: x}\n", {}, {u"Y21"_s}).size());
    }

    /// A job that stands in both files is one; each key is looked at where it stands, and what is replaced is not.
    void jobOfTwoFiles()
    {
        const QMap<QString, QByteArray> files{{u"base.yml"_s, "a:\n  script: x\n  retry: 9\n  timeout: 3 moons\n"}};
        const QStringList found = linted("include: base.yml\na:\n  retry: 1\n", files, {u"Y21"_s, u"Y37"_s, u"Y43"_s, u"Y36"_s, u"Y00"_s});
        QVERIFY2(std::none_of(found.begin(), found.end(), [](const QString &line) { return line.contains(u"Y21"); }),
                 qPrintable(found.join(u'\n')));
    }

    /// A template that only another file uses is used, and a comment in an included file excuses what stands there.
    void usesAndExcuses()
    {
        const QMap<QString, QByteArray> files{{u"base.yml"_s, ".base:\n  script: x\n.idle:\n  script: x\n"}};
        const QStringList idle = linted("include: base.yml\na: {extends: .base}\n", files, {u"Y93"_s});
        QCOMPARE(idle.size(), 1);
        QVERIFY2(idle.at(0).startsWith(u"base.yml:3 Y93 "_s), qPrintable(idle.join(u'\n')));
        const QMap<QString, QByteArray> excused{
            {u"base.yml"_s, "b:\n  script: x\n  retry: 9 # caravan: ignore Y21 because the sample wants it\n"}};
        QCOMPARE(linted("include: base.yml\n", excused, {u"Y21"_s}), QStringList());
    }

    /// A file that is included with different inputs is looked at with each.
    void inputs()
    {
        const QMap<QString, QByteArray> files{
            {u"job.yml"_s,
             "spec:\n  inputs:\n    name:\n    tries: {type: number}\n---\n$[[ inputs.name ]]:\n  script: x\n  retry: $[[ "
             "inputs.tries ]]\n"}};
        const QByteArray text =
            "include:\n  - local: job.yml\n    inputs: {name: a, tries: 1}\n  - local: job.yml\n    inputs: {name: b, tries: 9}\n";
        const QStringList found = linted(text, files, {u"Y21"_s});
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.at(0).startsWith(u"job.yml:8 Y21 "_s) && found.at(0).contains(u"“b”"), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(IncludedTest)
#include "tst_included.moc"
