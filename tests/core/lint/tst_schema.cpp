// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lint/reading.h"

#include <QDirIterator>
#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace caravan;
using namespace Qt::StringLiterals;

/// The tests of GitLab's own JSON schema: what it takes has no error here, and each case that it refuses has one. Where the
/// schema and GitLab differ is written down, with the reason, in tests/data/schema/explained.tsv.
class SchemaTest : public QObject
{
    Q_OBJECT

    const QString m_folder = QStringLiteral(CARAVAN_SOURCE_DIR) + u"/../shared/corpus/gitlab-schema/"_s;
    /// kind, file, case and rule of what is explained; `*` for any file.
    QSet<QString> m_explained;
    QSet<QString> m_used;

    static QString keyOf(const QString &kind, const QString &file, const QString &name, const QString &rule)
    {
        return QStringList{kind, file, name, rule}.join(u'|');
    }
    bool isExplained(const QString &kind, const QString &file, const QString &name, const QString &rule)
    {
        for (const QString &where : {file, u"*"_s}) {
            for (const QString &which : {name, u"*"_s}) {
                const QString key = keyOf(kind, where, which, rule);
                if (m_explained.contains(key)) {
                    m_used.insert(key);
                    return true;
                }
            }
        }
        return false;
    }

    QStringList files(const QString &kind) const
    {
        QStringList found;
        QDirIterator walk(m_folder + kind, {u"*.yml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found.append(walk.next().mid(m_folder.size()));
        found.sort();
        return found;
    }

    /// The entry of the root that a finding stands in.
    static QString caseOf(const Reading &reading, const lint::Finding &finding)
    {
        for (const yaml::Entry &entry : reading.tree.root().entries()) {
            if (entry.key.span().begin <= finding.span.begin && finding.span.begin <= entry.value.span().end)
                return entry.key.text();
        }
        return {};
    }

    /// Rules about links to other jobs, missing jobs and missing scripts say nothing about the form that a test is about.
    static bool isAboutLinks(const QString &rule)
    {
        static const QSet<QString> rules = {u"Y11"_s, u"Y12"_s, u"Y13"_s, u"Y14"_s};
        return rules.contains(rule);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(m_folder).exists())
            QSKIP("The tests of GitLab's schema are not here.");
        for (const QByteArray &line : readAll(QStringLiteral(CARAVAN_SOURCE_DIR) + u"/tests/data/schema/explained.tsv"_s).split('\n')) {
            const QList<QByteArray> cells = line.split('\t');
            constexpr qsizetype columns = 5;
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            QCOMPARE(cells.size(), columns);
            QVERIFY2(cells.last().size() > 20, "every difference has a reason");
            m_explained.insert(QString::fromUtf8(cells.mid(0, columns - 1).join('|')));
        }
    }

    void whatTheSchemaTakesHasNoError()
    {
        QStringList unexplained;
        int clean = 0;
        const QStringList all = files(u"positive_tests"_s);
        for (const QString &file : all) {
            const auto reading = Reading::of(readAll(m_folder + file));
            if (!reading) {
                if (!isExplained(u"positive"_s, file, u"*"_s, u"read"_s))
                    unexplained.append(file + u": cannot be read"_s);
                continue;
            }
            bool isClean = true;
            for (const lint::Finding &finding : reading->lint()) {
                if (finding.severity != lint::Severity::Error)
                    continue;
                isClean = false;
                if (!isExplained(u"positive"_s, file, caseOf(*reading, finding), finding.rule))
                    unexplained.append(file + u": "_s + finding.rule + u": "_s + finding.message);
            }
            clean += isClean;
        }
        qInfo("%lld positive files, %d without any error, %lld unexplained", qlonglong(all.size()), clean, qlonglong(unexplained.size()));
        QVERIFY(all.size() >= 37);
        QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(u'\n')));
    }

    void eachCaseThatTheSchemaRefusesHasAnError()
    {
        QStringList missed;
        int cases = 0;
        int found = 0;
        const QStringList all = files(u"negative_tests"_s);
        for (const QString &file : all) {
            const auto reading = Reading::of(readAll(m_folder + file));
            if (!reading) { // refused as a whole, with an error that names the place
                ++cases;
                ++found;
                continue;
            }
            QSet<QString> withErrors;
            QHash<QString, QSet<QString>> warnings; // rules by case
            for (const lint::Finding &finding : reading->lint()) {
                if (finding.severity == lint::Severity::Error && !isAboutLinks(finding.rule))
                    withErrors.insert(caseOf(*reading, finding));
                else if (finding.severity == lint::Severity::Warning)
                    warnings[caseOf(*reading, finding)].insert(finding.rule);
            }
            QVERIFY2(!withErrors.isEmpty(), qPrintable(file));
            for (const yaml::Entry &entry : reading->tree.root().entries()) {
                const QString name = entry.key.text();
                ++cases;
                const QSet<QString> milder = warnings.value(name) + QSet<QString>{u"none"_s};
                const auto explains = [&](const QString &rule) { return isExplained(u"negative"_s, file, name, rule); };
                if (withErrors.contains(name))
                    ++found;
                else if (std::none_of(milder.begin(), milder.end(), explains))
                    missed.append(file + u": "_s + name);
            }
        }
        qInfo("%lld negative files with %d cases, %d found, %lld unexplained", qlonglong(all.size()), cases, found,
              qlonglong(missed.size()));
        QVERIFY(all.size() >= 40);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void everyExplanationIsNeeded()
    {
        const QSet<QString> idle = m_explained - m_used;
        QVERIFY2(idle.isEmpty(), qPrintable(QStringList(idle.cbegin(), idle.cend()).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
