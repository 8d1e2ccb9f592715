// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/rules/unreadable.h"
#include "tests/core/lint/reading.h"
#include "tests/pipelines.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace caravan;
using namespace Qt::StringLiterals;

/// Rules over files that real projects run: nothing crashes, and errors are rare, since GitLab accepts these files. What rules
/// say of Caravan's own files is written in tests/data/pipelines and asked for by tst_pipelines.
class LintCorpusTest : public QObject
{
    Q_OBJECT

    const QString m_folder = QStringLiteral(CARAVAN_SOURCE_DIR) + u"/../shared/corpus/gitlab-ci"_s;

    QHash<QString, QString> m_paths;                ///< where each file stood in its project
    QHash<QString, QString> m_projects;             ///< of each file
    QHash<QString, QMap<QString, QString>> m_files; ///< of each project: files by their path in it

    QStringList files() const { return QDir(m_folder).entryList({u"*.yml"_s}, QDir::Files, QDir::Name); }
    /// A file with those of its project that it may include, as far as the collection has them.
    std::unique_ptr<Reading> read(const QString &file) const
    {
        const QMap<QString, QString> files = m_files.value(m_projects.value(file));
        gitlab::Reading with;
        with.files.list = [files] { return files.keys(); };
        with.files.read = [files, this](const QString &path) -> Result<QByteArray> {
            if (!files.contains(path))
                return Error{ErrorCode::NotFound, path};
            return readAll(m_folder + u'/' + files.value(path));
        };
        return Reading::of(readAll(m_folder + u'/' + file), nullptr, m_paths.value(file, file), with);
    }

    /// What lint says without what it says of files that the collection lacks.
    static QList<lint::Finding> findingsOf(const Reading &reading)
    {
        QList<lint::Finding> findings = reading.lint();
        findings.removeIf([](const lint::Finding &finding) { return finding.rule == "Y56"_L1; });
        return findings;
    }

    static void checkFixes(const Reading &reading, const QString &file)
    {
        for (const lint::Finding &finding : findingsOf(reading)) {
            for (const lint::Fix &fix : finding.fixes) {
                const QByteArray text = applied(reading.tree.text(), fix.edits);
                QVERIFY2(Reading::of(text, nullptr, file), qPrintable(file + u": "_s + finding.message + u" / "_s + fix.title));
            }
        }
    }

    static QByteArray shown(const QString &file, const Source &source, const lint::Finding &finding)
    {
        return u"%1:%2: %3 %4: %5\n"_s
            .arg(file, QString::number(source.positionAt(finding.span.begin).line), lint::severityName(finding.severity), finding.rule,
                 finding.message)
            .toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::hasRealPipelines())
            return;
        constexpr int fileColumn = 0;
        constexpr int projectColumn = 1;
        constexpr int pathColumn = 3;
        for (const QByteArray &line : readAll(m_folder + u"/INDEX.tsv"_s).split('\n')) {
            const QList<QByteArray> cells = line.split('\t');
            if (cells.size() <= pathColumn)
                continue;
            const QString file = QString::fromUtf8(cells.at(fileColumn));
            const QString project = QString::fromUtf8(cells.at(projectColumn));
            const QString path = QString::fromUtf8(cells.at(pathColumn));
            m_paths.insert(file, path);
            m_projects.insert(file, project);
            m_files[project].insert(path, file);
        }
    }

    /// Each error over these files was looked at: tests/data/corpus/reviewed.tsv says which ones are true, and why. Any other is
    /// a false alarm until somebody has looked. With CARAVAN_LIST_FINDINGS all findings are printed.
    void errorsAreReviewed()
    {
        if (!test::hasRealPipelines())
            QSKIP("The collection of real pipelines is not beside this checkout.");
        QHash<QString, int> reviewed; // how many of a rule in a file
        for (const QByteArray &line : readAll(QStringLiteral(CARAVAN_SOURCE_DIR) + u"/tests/data/corpus/reviewed.tsv"_s).split('\n')) {
            const QList<QByteArray> cells = line.split('\t');
            constexpr qsizetype columns = 4; // file, rule, how many, reason
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            QCOMPARE(cells.size(), columns);
            QVERIFY2(cells.at(columns - 1).size() > 10, "every error has a reason");
            reviewed.insert(QString::fromUtf8(cells.at(0) + ' ' + cells.at(1)), cells.at(2).toInt());
        }
        int filesRead = 0;
        QHash<QString, int> found;
        QByteArray unexpected;
        for (const QString &file : files()) {
            QList<lint::Finding> findings;
            Source source(m_paths.value(file, file), readAll(m_folder + u'/' + file));
            if (const auto reading = read(file)) {
                findings = findingsOf(*reading);
                ++filesRead;
            } else if (const auto tree = yaml::Tree::parse(source); !tree) {
                findings = lint::unreadable(source, tree.error());
                QVERIFY2(!findings.isEmpty(), qPrintable(file));
            }
            for (const lint::Finding &finding : std::as_const(findings)) {
                QVERIFY2(finding.span.begin >= 0 && finding.span.end <= source.text.size(), qPrintable(file));
                const QByteArray line = shown(file, source, finding);
                if (qEnvironmentVariableIsSet("CARAVAN_LIST_FINDINGS"))
                    printf("%s", line.constData());
                const QString key = file + u' ' + finding.rule;
                if (finding.severity == lint::Severity::Error && ++found[key] > reviewed.value(key))
                    unexpected += line;
            }
        }
        QVERIFY(filesRead > 100);
        QVERIFY2(unexpected.isEmpty(), unexpected);
        QCOMPARE(found, reviewed);
    }

    /// Prints CARAVAN_SAMPLE warnings and advices of the rules that begin with CARAVAN_SAMPLE_RULES, each time the same, for somebody to
    /// look at; without the first it prints nothing.
    void sampleForReview()
    {
        const int wanted = qEnvironmentVariableIntValue("CARAVAN_SAMPLE");
        if (wanted <= 0)
            QSKIP("Set CARAVAN_SAMPLE to the number of findings to look at.");
        const QString family = qEnvironmentVariable("CARAVAN_SAMPLE_RULES");
        QByteArrayList lines;
        for (const QString &file : files()) {
            const auto reading = read(file);
            for (const lint::Finding &finding : reading ? findingsOf(*reading) : QList<lint::Finding>()) {
                if (finding.severity != lint::Severity::Error && finding.rule.startsWith(family))
                    lines.append(shown(file, reading->tree.source(), finding));
            }
        }
        constexpr quint32 seed = 3;
        QRandomGenerator random(seed);
        std::shuffle(lines.begin(), lines.end(), random);
        for (const QByteArray &line : lines.mid(0, wanted))
            printf("%s", line.constData());
        QVERIFY(!lines.isEmpty());
    }

    /// Every fix makes text that can be read.
    void fixesCanBeRead()
    {
        for (const QString &path : test::ownPipelines()) {
            if (const auto reading = Reading::of(test::bytesOf(path), nullptr, u".gitlab-ci.yml"_s))
                checkFixes(*reading, QFileInfo(path).fileName());
        }
        for (const QString &file : files()) {
            if (const auto reading = read(file))
                checkFixes(*reading, file);
        }
    }
};

QTEST_GUILESS_MAIN(LintCorpusTest)
#include "tst_lint_corpus.moc"
