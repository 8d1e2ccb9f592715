// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source.h"
#include "core/lint/lint.h"

#include <QDir>
#include <QRegularExpression>

/// The examples of rules: tests/data/lint/ID-TITLE, each with `fail*.yml`, `pass*.yml` and what the failing ones give:
/// `expected.tsv`.
inline QDir lintExamples() { return QDir(QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/lint")); }

/// The name of a rule's folder: its id, and its title in small letters without quotes: "C05-slash-in-a-cache-key".
inline QString exampleFolder(const caravan::lint::Rule &rule)
{
    static const QRegularExpression apostrophes(QStringLiteral("['’]"));
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    const QStringList words = QString(rule.title).toLower().remove(apostrophes).split(others, Qt::SkipEmptyParts);
    return rule.id + u'-' + words.join(u'-');
}

/// The path of \a file in the folder of the rule \a id, whatever its title says; empty without such a folder.
inline QString exampleFile(const QString &id, const QString &file)
{
    const QString folder = lintExamples().entryList({id + QStringLiteral("-*")}, QDir::Dirs).value(0);
    return folder.isEmpty() ? QString() : lintExamples().filePath(folder + u'/' + file);
}

/// The names of a rule's examples of a \a kind, sorted: `fail.yml` and, where one shows too little, `fail-….yml`.
inline QStringList examplesOf(const QString &id, const QString &kind)
{
    const QStringList patterns{kind + QStringLiteral(".yml"), kind + QStringLiteral("-*.yml")};
    const QString folder = exampleFile(id, {});
    return folder.isEmpty() ? QStringList() : QDir(folder).entryList(patterns, QDir::Files, QDir::Name);
}

/// A line of `expected.tsv`.
struct ExpectedFinding {
    QString file;
    int line = 0;     ///< counted from 1
    QString fixes;    ///< ids of the fixes that are offered, with ", " between; "-" for none
    QString sentence; ///< in English
};

inline ExpectedFinding shownFinding(const QString &file, const caravan::Source &source, const caravan::lint::Finding &finding)
{
    QStringList fixes;
    for (const caravan::lint::Fix &fix : finding.fixes)
        fixes += fix.id;
    return {file, source.positionAt(finding.span.begin).line, fixes.isEmpty() ? QStringLiteral("-") : fixes.join(QStringLiteral(", ")),
            finding.message};
}

inline QByteArray asTable(const QList<ExpectedFinding> &findings)
{
    QString table = QStringLiteral("# file\tline\tfixes\tsentence\n");
    for (const ExpectedFinding &finding : findings)
        table += QStringList{finding.file, QString::number(finding.line), finding.fixes, finding.sentence}.join(u'\t') + u'\n';
    return table.toUtf8();
}

/// The findings of a table; cells that it lacks are empty.
inline QList<ExpectedFinding> expectedFindings(const QByteArray &table)
{
    QList<ExpectedFinding> findings;
    for (const QString &line : QString::fromUtf8(table).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (!line.isEmpty() && !line.startsWith(u'#'))
            findings += {cells.at(0), cells.value(1).toInt(), cells.value(2), cells.value(3)};
    }
    return findings;
}
