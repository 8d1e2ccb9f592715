// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lint/reading.h"

#include <QDir>
#include <QHash>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

/// Rules over files that real projects run: nothing crashes, and errors are rare, since GitLab accepts these files.
class LintCorpusTest : public QObject
{
    Q_OBJECT

    const QString m_folder = QStringLiteral(CARAVAN_SOURCE_DIR) + u"/../shared/corpus/gitlab-ci"_s;

    QHash<QString, QString> m_paths; ///< where each file stood in its project

    QStringList files() const { return QDir(m_folder).entryList({u"*.yml"_s}, QDir::Files, QDir::Name); }
    std::unique_ptr<Reading> read(const QString &file) const
    {
        return Reading::of(readAll(m_folder + u'/' + file), nullptr, m_paths.value(file, file));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(m_folder).exists())
            QSKIP("The collection of real pipelines is not here.");
        constexpr int fileColumn = 0;
        constexpr int pathColumn = 3;
        for (const QByteArray &line : readAll(m_folder + u"/INDEX.tsv"_s).split('\n')) {
            const QList<QByteArray> cells = line.split('\t');
            if (cells.size() > pathColumn)
                m_paths.insert(QString::fromUtf8(cells.at(fileColumn)), QString::fromUtf8(cells.at(pathColumn)));
        }
    }

    void errorsAreRare()
    {
        int filesRead = 0;
        int withErrors = 0;
        for (const QString &file : files()) {
            const auto reading = read(file);
            if (!reading)
                continue;
            ++filesRead;
            bool hasError = false;
            for (const lint::Finding &finding : reading->lint()) {
                QVERIFY2(finding.span.begin >= 0 && finding.span.end <= reading->tree.text().size(), qPrintable(file));
                hasError = hasError || finding.severity == lint::Severity::Error;
                if (qEnvironmentVariableIsSet("CARAVAN_LIST_FINDINGS"))
                    printf("%s: %s", qPrintable(file), listed(*reading, {finding}).constData());
            }
            withErrors += hasError;
        }
        QVERIFY(filesRead > 100 && !lint::rules().isEmpty());
        QVERIFY2(withErrors * 20 < filesRead,
                 qPrintable(u"%1 of %2 files have errors"_s.arg(withErrors).arg(filesRead)));
    }

    /// Every fix makes text that can be read.
    void fixesCanBeRead()
    {
        for (const QString &file : files()) {
            const auto reading = read(file);
            if (!reading)
                continue;
            for (const lint::Finding &finding : reading->lint()) {
                for (const lint::Fix &fix : finding.fixes) {
                    const QByteArray text = applied(reading->tree.text(), fix.edits);
                    QVERIFY2(Reading::of(text, nullptr, file),
                             qPrintable(file + u": "_s + finding.message + u" / "_s + fix.title));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(LintCorpusTest)
#include "tst_lint_corpus.moc"
