// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/rules/issues.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/run/graph.h"
#include "core/lint/facts/nearest.h"
#include "core/lint/facts/rule_table.h"

#include <QSet>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(IssuesTexts);

constexpr int mostSuggested = 200; ///< issues of a rule for which a similar name is looked for among all names
const auto codesList = u"codes"_s;
const auto catchAll = "Y00"_L1; ///< has the issues that no other rule names

/// All codes that a rule names.
const QSet<QString> &knownCodes()
{
    static const QSet<QString> codes = [] {
        QSet<QString> all;
        for (const Rule &rule : rules()) {
            for (const QString &code : wordsOf(rule.id, codesList))
                all.insert(code);
        }
        return all;
    }();
    return codes;
}

} // namespace

QList<gitlab::Issue> issuesOf(const Survey &survey, const Rule &rule)
{
    const QStringList codes = wordsOf(rule.id, codesList);
    const bool takesRest = rule.id == catchAll;
    QList<gitlab::Issue> issues;
    for (const gitlab::Issue &issue : survey.context.pipeline.issues) {
        const bool isMine = takesRest ? !knownCodes().contains(issue.code) : codes.contains(issue.code);
        if (isMine && !(gitlab::linkCodes().contains(issue.code) && survey.isPart()))
            issues += issue;
    }
    if (codes.contains(u"need-cycle"_s))
        issues += gitlab::needCircles(survey.context.pipeline);
    return issues;
}

Finding *addIssue(Report &report, const Survey &survey, const gitlab::Issue &issue)
{
    const bool isOfWhole = issue.span.isEmpty();
    // It is said of the file where it stands, or of the first one.
    if (!issue.file.isEmpty() || (isOfWhole && survey.isPartOfPipeline()))
        return nullptr;
    // What concerns the whole file stands at its first key.
    const Span place = isOfWhole ? survey.context.tree.root().entry(0).key.span() : issue.span;
    Finding *finding = report.add(place, issue.message, survey.context.pipeline.job(issue.job));
    const QString there = QString::fromUtf8(survey.slice(issue.span));
    if (!issue.instead.isEmpty()) {
        report.offer(finding, u"write-instead"_s, IssuesTexts::tr("Write %1 instead of %2").arg(issue.instead, there),
                     TextEdits{{issue.span, issue.instead.toUtf8()}});
    } else if (!issue.choices.isEmpty() && !there.contains(u'\n')) {
        QString written = issue.written;
        if (written.isEmpty())
            written = QString(there).remove(u'"').remove(u'\'');
        offerName(report, finding, survey, issue.span, written, issue.choices);
    }
    return finding;
}

void reportIssues(const Survey &survey, Report &report)
{
    int suggested = 0;
    const QList<gitlab::Issue> issues = issuesOf(survey, report.rule());
    for (gitlab::Issue issue : issues) {
        if (report.hasErrorAt(issue.span))
            continue;
        if (++suggested > mostSuggested)
            issue.choices.clear();
        addIssue(report, survey, issue);
    }
}

void offerName(Report &report, Finding *finding, const Survey &survey, const Span &span, const QString &name, const QStringList &candidates)
{
    const QString meant = nearest(name, candidates);
    const QByteArray source = survey.slice(span);
    const qsizetype at = source.indexOf(name.toUtf8());
    if (!finding || meant.isEmpty() || at < 0 || source.indexOf(name.toUtf8(), at + 1) >= 0)
        return;
    report.offer(finding, u"use-name"_s, IssuesTexts::tr("Write “%1” instead of “%2”").arg(meant, name),
                 TextEdits{{{span.begin + at, span.begin + at + name.toUtf8().size()}, meant.toUtf8()}});
}

} // namespace caravan::lint
