// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys and scalars as YAML reads them.
#include "core/gitlab/keywords.h"
#include "core/lint/check.h"
#include "core/lint/nearest.h"
#include "core/lint/scalars.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(caravan::lint::Keys)
};

const auto mergeKey = "<<"_L1;

/// The job that a place in the text belongs to.
const gitlab::Job *jobAt(const Survey &survey, qsizetype offset)
{
    for (const gitlab::Job &job : survey.context.pipeline.jobs) {
        if (job.span.contains(offset))
            return &job;
    }
    return nullptr;
}

/// The lines of an entry that has them for itself; empty for any other, and where an anchor would go with them.
Span linesOf(const Survey &survey, const yaml::Entry &entry)
{
    const Source &source = survey.context.tree.source();
    const int first = source.lines.lineAt(entry.key.span().begin);
    const int last = source.lines.lineAt(std::max(entry.key.span().end, entry.value.span().end));
    const Span lines{source.lines.lineStart(first), source.lines.lineEnd(last)};
    const QByteArray before = survey.slice({lines.begin, entry.key.span().begin});
    const QByteArray behind = survey.slice({entry.value.span().end, lines.end}).trimmed();
    const bool isAlone = before.trimmed().isEmpty() && (behind.isEmpty() || behind.startsWith('#'));
    return isAlone && entry.value.span().end > entry.key.span().end && !survey.slice(lines).contains('&') ? lines
                                                                                                          : Span();
}

void findDuplicates(const Survey &survey, Report &report, const yaml::Node &node)
{
    if (node.isSequence()) {
        for (const yaml::Node &item : node.items())
            findDuplicates(survey, report, item);
        return;
    }
    QHash<QString, yaml::Entry> seen;
    for (const yaml::Entry &entry : node.entries()) {
        const QString key = entry.key.text();
        if (key != mergeKey && !key.isEmpty() && seen.contains(key)) {
            const gitlab::Job *job =
                node == survey.context.tree.root() ? nullptr : jobAt(survey, entry.key.span().begin);
            const QString first = QString::number(seen.value(key).key.position().line);
            const QString last = QString::number(entry.key.position().line);
            const QString message = job
                ? Text::tr("The key “%1” stands twice in “%2”, in lines %3 and %4; only the last one counts.")
                      .arg(key, job->name, first, last)
                : Text::tr("The key “%1” stands twice, in lines %2 and %3; only the last one counts.")
                      .arg(key, first, last);
            Finding *finding = report.add(entry.key.span(), message);
            finding->job = job ? job->name : QString();
            if (const Span idle = linesOf(survey, seen.value(key)); !idle.isEmpty())
                report.offer(finding, u"remove-idle"_s, Text::tr("Remove the first, which counts for nothing"),
                             TextEdits{{idle, {}}});
        }
        seen.insert(key, entry);
        findDuplicates(survey, report, entry.value);
    }
}

void duplicateKeys(const Survey &survey, Report &report) { findDuplicates(survey, report, survey.context.tree.root()); }

/// Reports \a scalar when YAML 1.1 does not read it as the text that stands there.
void checkScalar(Report &report, const QString &name, const yaml::Node &scalar, const gitlab::Job *job)
{
    if (!scalar.isScalar() || scalar.style() != yaml::Style::Plain || !scalar.tag().isEmpty())
        return;
    const auto meaning = misreading(scalar.text());
    if (!meaning)
        return;
    const QString message = job
        ? Text::tr("“%1: %2” in “%3” is read as %4.").arg(name, scalar.text(), job->name, *meaning)
        : Text::tr("“%1: %2” is read as %3.").arg(name, scalar.text(), *meaning);
    Finding *finding = report.add(scalar.contentSpan(), message);
    finding->job = job ? job->name : QString();
    const Span span = scalar.contentSpan();
    report.offer(finding, u"quote"_s, Text::tr("Put “%1” into quotes").arg(scalar.text()),
                 TextEdits{{{span.begin, span.begin}, "\""}, {{span.end, span.end}, "\""}});
}

void checkVariables(Report &report, const yaml::Node &variables, const gitlab::Job *job)
{
    for (const yaml::Entry &entry : variables.entries())
        checkScalar(report, entry.key.text(), entry.value.isMap() ? entry.value[u"value"] : entry.value, job);
}

void checkMatrix(Report &report, const yaml::Node &matrix, const gitlab::Job *job)
{
    for (const yaml::Node &row : matrix.items()) {
        for (const yaml::Entry &entry : row.entries()) {
            checkScalar(report, entry.key.text(), entry.value, job);
            for (const yaml::Node &item : entry.value.items())
                checkScalar(report, entry.key.text(), item, job);
        }
    }
}

void misreadScalars(const Survey &survey, Report &report)
{
    const yaml::Node root = survey.context.tree.root();
    checkVariables(report, root[u"variables"], nullptr);
    checkVariables(report, root[u"default"][u"variables"], nullptr);
    for (const gitlab::Job &job : survey.context.pipeline.jobs) {
        const yaml::Node body = survey.body(job);
        checkVariables(report, body[u"variables"], &job);
        checkMatrix(report, body[u"parallel"][u"matrix"], &job);
    }
}

/// Jobs that run and the templates that they extend.
QSet<QString> usedJobs(const gitlab::Pipeline &pipeline)
{
    QSet<QString> used;
    QStringList open;
    for (const gitlab::Job *job : pipeline.runnableJobs())
        open += job->name;
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        if (used.contains(name))
            continue;
        used.insert(name);
        if (const gitlab::Job *job = pipeline.job(name))
            open += job->extends;
    }
    return used;
}

void unknownKeys(const Survey &survey, Report &report)
{
    const QStringList known = gitlab::keywords(gitlab::Place::Job);
    const QSet<QString> used = usedJobs(survey.context.pipeline);
    for (const gitlab::Job &job : survey.context.pipeline.jobs) {
        if (!used.contains(job.name))
            continue;
        const yaml::Node body = survey.body(job);
        for (const yaml::Entry &entry : body.entries()) {
            const QString key = entry.key.text();
            if (key == mergeKey || known.contains(key) || key.contains("$[["_L1))
                continue;
            const QString meant = nearest(key, known);
            Finding *finding = report.add(
                entry.key.span(),
                meant.isEmpty()
                    ? Text::tr("“%1” has the key “%2”, which GitLab does not know.").arg(job.name, key)
                    : Text::tr("“%1” has the key “%2”, which GitLab does not know; it is probably meant to be “%3”.")
                          .arg(job.name, key, meant));
            finding->job = job.name;
            if (!meant.isEmpty() && !body.entryOf(meant))
                report.offer(finding, u"rename-key"_s, Text::tr("Rename “%1” to “%2”").arg(key, meant),
                             TextEdits{{entry.key.contentSpan(), meant.toUtf8()}});
        }
    }
}

} // namespace

RuleChecks keyChecks() { return {{u"Y03"_s, duplicateKeys}, {u"Y06"_s, misreadScalars}, {u"Y10"_s, unknownKeys}}; }

} // namespace caravan::lint
