// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/sarif.h"

#include <QCryptographicHash>
#include <QHash>
#include <QUrl>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

QString levelName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Advice:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

QString qualityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"critical"_s;
    case Severity::Warning:
        return u"major"_s;
    case Severity::Advice:
        return u"info"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject message(const QString &text) { return {{u"text"_s, text}}; }

QJsonObject ruleObject(const Rule &rule)
{
    return {{u"id"_s, rule.id},
            {u"shortDescription"_s, message(rule.title)},
            {u"fullDescription"_s, message(rule.why)},
            {u"help"_s, message(rule.howToFix)},
            {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, levelName(rule.severity)}}},
            {u"properties"_s, QJsonObject{{u"source"_s, rule.source}, {u"tags"_s, QJsonArray{familyTitle(rule.id)}}}}};
}

QJsonObject region(const Position &begin, const Position &end)
{
    return {{u"startLine"_s, begin.line}, {u"startColumn"_s, begin.column}, {u"endLine"_s, end.line}, {u"endColumn"_s, end.column}};
}

QJsonObject region(const Source &source, const Span &span) { return region(source.positionAt(span.begin), source.positionAt(span.end)); }

/// The file that a finding is in, where \a path is the open one.
QString fileOf(const Finding &finding, const QString &path) { return finding.elsewhere ? finding.elsewhere->file : path; }

QJsonObject artifact(const QString &path) { return {{u"uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(path, "/"))}}; }

QJsonObject fixObject(const Fix &fix, const Source &source, const QString &path)
{
    QJsonArray replacements;
    for (const TextEdit &edit : fix.edits)
        replacements += QJsonObject{{u"deletedRegion"_s, region(source, edit.span)},
                                    {u"insertedContent"_s, message(QString::fromUtf8(edit.replacement))}};
    return {{u"description"_s, message(fix.title)},
            {u"artifactChanges"_s, QJsonArray{QJsonObject{{u"artifactLocation"_s, artifact(path)}, {u"replacements"_s, replacements}}}}};
}

QJsonObject suppression(const Excuse &excuse)
{
    QJsonObject object{{u"kind"_s, excuse.kind == Excuse::Kind::Comment ? u"inSource"_s : u"external"_s}};
    if (!excuse.because.isEmpty())
        object[u"justification"_s] = excuse.because;
    return object;
}

QJsonObject resultObject(const Finding &finding, int ruleIndex, const QString &fingerprint, const Source &source, const QString &path)
{
    const QJsonObject there = finding.elsewhere ? region(finding.elsewhere->begin, finding.elsewhere->end) : region(source, finding.span);
    QJsonObject location{
        {u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, artifact(fileOf(finding, path))}, {u"region"_s, there}}}};
    if (!finding.job.isEmpty())
        location[u"logicalLocations"_s] = QJsonArray{QJsonObject{{u"name"_s, finding.job}, {u"kind"_s, u"job"_s}}};
    QJsonObject result{{u"ruleId"_s, finding.rule},
                       {u"ruleIndex"_s, ruleIndex},
                       {u"level"_s, levelName(finding.severity)},
                       {u"message"_s, message(finding.message)},
                       {u"locations"_s, QJsonArray{location}},
                       {u"partialFingerprints"_s, QJsonObject{{u"finding/v1"_s, fingerprint}}}};
    QJsonArray fixes;
    for (const Fix &fix : finding.fixes)
        fixes += fixObject(fix, source, path);
    if (!fixes.isEmpty())
        result[u"fixes"_s] = fixes;
    if (finding.isExcused())
        result[u"suppressions"_s] = QJsonArray{suppression(finding.excuse)};
    return result;
}

} // namespace

QStringList fingerprints(const QList<Finding> &findings, const Source &source, const QString &path)
{
    QHash<QByteArray, int> seen;
    QStringList result;
    for (const Finding &finding : findings) {
        QByteArray text = finding.rule.toUtf8() + '\0' + fileOf(finding, path).toUtf8() + '\0' + finding.job.toUtf8() + '\0';
        text += finding.elsewhere ? finding.elsewhere->text : source.slice(finding.span);
        // Equal ones are told apart by their order.
        text += '\0' + QByteArray::number(seen[text]++);
        result += QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }
    return result;
}

QJsonObject sarif(const QList<Finding> &findings, const Source &source, const QString &path)
{
    QHash<QString, int> indexes;
    QJsonArray ruleObjects;
    for (const Rule &rule : rules()) {
        indexes.insert(rule.id, int(ruleObjects.size()));
        ruleObjects += ruleObject(rule);
    }
    const QStringList names = fingerprints(findings, source, path);
    QJsonArray results;
    for (qsizetype i = 0; i < findings.size(); ++i)
        results += resultObject(findings.at(i), indexes.value(findings.at(i).rule, -1), names.at(i), source, path);
    const QJsonObject driver{{u"name"_s, u"Caravan"_s}, {u"semanticVersion"_s, QStringLiteral(CARAVAN_VERSION)}, {u"rules"_s, ruleObjects}};
    return {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
            {u"version"_s, u"2.1.0"_s},
            {u"runs"_s,
             QJsonArray{QJsonObject{
                 {u"tool"_s, QJsonObject{{u"driver"_s, driver}}}, {u"columnKind"_s, u"unicodeCodePoints"_s}, {u"results"_s, results}}}}};
}

QJsonArray codeQuality(const QList<Finding> &findings, const Source &source, const QString &path)
{
    const QStringList names = fingerprints(findings, source, path);
    QJsonArray report;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings.at(i);
        if (finding.isExcused())
            continue;
        const Position begin = finding.elsewhere ? finding.elsewhere->begin : source.positionAt(finding.span.begin);
        const Position end = finding.elsewhere ? finding.elsewhere->end : source.positionAt(finding.span.end);
        const QJsonObject lines{{u"begin"_s, begin.line}, {u"end"_s, end.line}};
        report += QJsonObject{{u"description"_s, finding.message},
                              {u"check_name"_s, finding.rule},
                              {u"fingerprint"_s, names.at(i)},
                              {u"severity"_s, qualityName(finding.severity)},
                              {u"location"_s, QJsonObject{{u"path"_s, fileOf(finding, path)}, {u"lines"_s, lines}}}};
    }
    return report;
}

} // namespace caravan::lint
