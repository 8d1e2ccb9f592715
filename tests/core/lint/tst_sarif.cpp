// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/sarif.h"
#include "tests/core/lint/reading.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

/// Findings as other tools read them: SARIF 2.1.0 and GitLab's Code Quality report.
class SarifTest : public QObject
{
    Q_OBJECT

    static QByteArray text()
    {
        return "build:\n  cache: {key: \"a/b é\", paths: [x]}\n  script: [make]\n"
               "test:\n  # caravan: ignore C05 because it is old\n  cache: {key: c/d, paths: [y]}\n  script: [make]\n"
               "deploy:\n  cache: {key: e/f, paths: [z]}\n  script: [make]\n";
    }
    const lint::Settings m_settings{{}, {{u"C05"_s, u"deploy"_s, u"so"_s}}};

    QList<lint::Finding> findings(const Reading &reading) const
    {
        lint::Context context = reading.context();
        context.settings = &m_settings;
        return lint::lintWithExcused(context, {u"C05"_s});
    }

    /// The text between two places that a region names (SARIF 3.30).
    static QString slice(const QByteArray &text, const QJsonObject &region)
    {
        const QStringList lines = QString::fromUtf8(text).split(u'\n');
        const int line = region[u"startLine"_s].toInt();
        if (line != region[u"endLine"_s].toInt())
            return {};
        const QString content = lines.value(line - 1);
        const int begin = region[u"startColumn"_s].toInt() - 1;
        return content.mid(begin, region[u"endColumn"_s].toInt() - 1 - begin);
    }

private Q_SLOTS:
    /// The members that the standard requires, with their types and values, section by section.
    void sarifHasWhatTheStandardRequires()
    {
        const auto reading = Reading::of(text());
        const QJsonObject log = lint::sarif(findings(*reading), reading->tree.source(), u"ci/a b.yml"_s);
        QCOMPARE(log[u"version"_s].toString(), u"2.1.0"_s); // 3.13.2
        QVERIFY(log[u"$schema"_s].toString().endsWith(u"sarif-2.1.0.json"_s));
        QCOMPARE(log[u"runs"_s].toArray().size(), 1);
        const QJsonObject run = log[u"runs"_s].toArray().first().toObject();
        QVERIFY((QStringList{u"utf16CodeUnits"_s, u"unicodeCodePoints"_s}.contains(run[u"columnKind"_s].toString())));
        const QJsonObject driver = run[u"tool"_s][u"driver"_s].toObject(); // 3.18, 3.19
        QVERIFY(!driver[u"name"_s].toString().isEmpty());
        const QJsonArray rules = driver[u"rules"_s].toArray();
        QCOMPARE(rules.size(), lint::rules().size());
        QSet<QString> ids;
        for (const QJsonValue &rule : rules) { // 3.49
            ids.insert(rule[u"id"_s].toString());
            for (const QString &key : {u"shortDescription"_s, u"fullDescription"_s, u"help"_s})
                QVERIFY(!rule[key][u"text"_s].toString().isEmpty());
            QVERIFY((QStringList{u"none"_s, u"note"_s, u"warning"_s, u"error"_s}.contains(
                rule[u"defaultConfiguration"_s][u"level"_s].toString())));
            QVERIFY(!rule[u"properties"_s][u"tags"_s][0].toString().isEmpty());
        }
        QCOMPARE(ids.size(), rules.size());
        const QJsonArray results = run[u"results"_s].toArray();
        QCOMPARE(results.size(), 3);
        for (const QJsonValue &result : results) { // 3.27
            QCOMPARE(rules[result[u"ruleIndex"_s].toInt()][u"id"_s], result[u"ruleId"_s]);
            QCOMPARE(result[u"level"_s].toString(), u"error"_s);
            QVERIFY(!result[u"message"_s][u"text"_s].toString().isEmpty());
            const QJsonObject place = result[u"locations"_s][0][u"physicalLocation"_s].toObject();
            QCOMPARE(place[u"artifactLocation"_s][u"uri"_s].toString(), u"ci/a%20b.yml"_s); // RFC 3986
            const QJsonObject region = place[u"region"_s].toObject();
            QVERIFY(region[u"startLine"_s].toInt() >= 1 && region[u"startColumn"_s].toInt() >= 1);
            QVERIFY(region[u"endLine"_s].toInt() >= region[u"startLine"_s].toInt());
            QVERIFY(slice(text(), region).startsWith(u"key: "_s));
            QCOMPARE(result[u"partialFingerprints"_s].toObject().size(), 1);
        }
        // Columns count characters, not bytes.
        QCOMPARE(slice(text(), results[0][u"locations"_s][0][u"physicalLocation"_s][u"region"_s].toObject()), u"key: \"a/b é\""_s);
    }

    /// A fix is given as replacements that make the same text as the edits (3.55 to 3.57).
    void fixesAreReplacements()
    {
        const auto reading = Reading::of(text());
        const auto found = findings(*reading);
        const QJsonObject log = lint::sarif(found, reading->tree.source(), u"a.yml"_s);
        const QJsonObject result = log[u"runs"_s][0][u"results"_s][0].toObject();
        QVERIFY(!found.first().fixes.isEmpty());
        const QJsonArray fixes = result[u"fixes"_s].toArray();
        QCOMPARE(fixes.size(), found.first().fixes.size());
        QVERIFY(!fixes.first()[u"description"_s][u"text"_s].toString().isEmpty());
        const QJsonObject change = fixes.first()[u"artifactChanges"_s][0].toObject();
        QCOMPARE(change[u"artifactLocation"_s][u"uri"_s].toString(), u"a.yml"_s);
        const QJsonObject replacement = change[u"replacements"_s][0].toObject();
        QCOMPARE(slice(text(), replacement[u"deletedRegion"_s].toObject()), u"\"a/b é\""_s);
        QCOMPARE(replacement[u"insertedContent"_s][u"text"_s].toString(), u"\"a-b é\""_s);
    }

    void excusesAreSuppressions()
    {
        const auto reading = Reading::of(text());
        const QJsonArray results = lint::sarif(findings(*reading), reading->tree.source(), u"a.yml"_s)[u"runs"_s][0][u"results"_s].toArray();
        QVERIFY(!results[0].toObject().contains(u"suppressions"_s));
        QCOMPARE(results[1][u"suppressions"_s][0][u"kind"_s].toString(), u"inSource"_s); // 3.35
        QCOMPARE(results[1][u"suppressions"_s][0][u"justification"_s].toString(), u"it is old"_s);
        QCOMPARE(results[2][u"suppressions"_s][0][u"kind"_s].toString(), u"external"_s);
        QCOMPARE(results[2][u"suppressions"_s][0][u"justification"_s].toString(), u"so"_s);
    }

    void codeQualityHasWhatGitlabReads()
    {
        const auto reading = Reading::of(text());
        const QJsonArray report = lint::codeQuality(findings(*reading), reading->tree.source(), u".gitlab-ci.yml"_s);
        QCOMPARE(report.size(), 1); // what is excused does not count
        const QJsonObject one = report.first().toObject();
        QVERIFY(one[u"description"_s].toString().contains(u"“build”"_s));
        QCOMPARE(one[u"check_name"_s].toString(), u"C05"_s);
        QCOMPARE(one[u"fingerprint"_s].toString().size(), 64);
        QVERIFY((QStringList{u"info"_s, u"minor"_s, u"major"_s, u"critical"_s, u"blocker"_s}.contains(one[u"severity"_s].toString())));
        QCOMPARE(one[u"location"_s][u"path"_s].toString(), u".gitlab-ci.yml"_s);
        QCOMPARE(one[u"location"_s][u"lines"_s][u"begin"_s].toInt(), 2);
    }

    /// Lines elsewhere may come and go, and findings that look alike are told apart.
    void fingerprintsStay()
    {
        const auto before = Reading::of(text());
        const auto after = Reading::of("# a comment\n\nvariables: {A: b}\n" + text());
        const auto names = [this](const Reading &reading, const QString &path) {
            return lint::fingerprints(findings(reading), reading.tree.source(), path);
        };
        const QStringList first = names(*before, u"a.yml"_s);
        QCOMPARE(first.size(), 3);
        QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), 3);
        QCOMPARE(names(*after, u"a.yml"_s), first);
        QVERIFY(names(*before, u"b.yml"_s) != first);
        const auto changed = Reading::of(text().replace("c/d", "c/e"));
        QCOMPARE(names(*changed, u"a.yml"_s).value(0), first.value(0));
        QVERIFY(names(*changed, u"a.yml"_s).value(1) != first.value(1));
        const auto twice = Reading::of("a:\n  script: [make]\n  cache:\n    - {key: x/y, paths: [p]}\n"
                                       "    - {key: x/y, paths: [q]}\n");
        const QStringList alike = names(*twice, u"a.yml"_s);
        QCOMPARE(alike.size(), 2);
        QVERIFY(alike.at(0) != alike.at(1));
    }
};

QTEST_GUILESS_MAIN(SarifTest)
#include "tst_sarif.moc"
