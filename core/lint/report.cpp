// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/report.h"

#include <QCoreApplication>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(caravan::lint::Report)
};

constexpr qsizetype namedJobs = 3; ///< jobs that a sentence names before it counts

QString alsoSentence(const QStringList &jobs)
{
    QStringList quoted;
    for (const QString &job : jobs.mid(0, namedJobs))
        quoted += u"“%1”"_s.arg(job);
    const QString names = quoted.join(", "_L1);
    const int more = int(jobs.size() - quoted.size());
    return more > 0 ? Text::tr("The same holds for %1 and %2 more.").arg(names, QString::number(more))
                    : Text::tr("The same holds for %1.").arg(names);
}

} // namespace

Finding *Report::add(const Span &place, const QString &message, const gitlab::Job *job)
{
    // What stands in an included file has no place in this text, and is to be mended there.
    const bool isElsewhere = place.isEmpty() && job;
    if (isElsewhere && job->nameSpan.isEmpty())
        return nullptr;
    const Span span = isElsewhere ? job->nameSpan : place;
    const QString once = u"%1:%2:%3"_s.arg(m_rule->id).arg(span.begin).arg(span.end);
    if (const auto seen = m_seen.find(once); job && seen != m_seen.end()) {
        if (m_findings.at(seen->finding).job != job->name) {
            if (!seen->others.contains(job->name))
                seen->others += job->name;
            return nullptr;
        }
    } else if (job) {
        m_seen.insert(once, {m_findings.size(), {}});
    }
    Finding finding;
    finding.rule = m_rule->id;
    finding.severity = m_rule->severity;
    finding.message = message;
    finding.why = m_rule->why;
    finding.job = job ? job->name : QString();
    finding.span = span;
    m_findings += finding;
    if (finding.severity == Severity::Error && !finding.rule.startsWith(u'Y'))
        m_errors.insert({span.begin, span.end});
    return &m_findings.last();
}

void Report::offer(Finding *finding, const QString &id, const QString &title, const Change &change)
{
    const qint64 cost = m_context.tree.text().size();
    if (!finding || m_budget < cost || gitlab::whyFixed(m_context.pipeline, m_context.tree, finding->job))
        return;
    m_budget -= cost;
    yaml::Draft draft(m_context.tree);
    if (change(draft))
        offer(finding, id, title, draft.edits());
}

void Report::offer(Finding *finding, const QString &id, const QString &title, const TextEdits &edits)
{
    if (finding && !edits.isEmpty())
        finding->fixes += Fix{id, title, edits};
}

QList<Finding> Report::finish()
{
    for (const Seen &seen : std::as_const(m_seen)) {
        if (!seen.others.isEmpty())
            m_findings[seen.finding].message += u' ' + alsoSentence(seen.others);
    }
    // A job of an included file has no place in this text.
    m_findings.removeIf([](const Finding &finding) { return finding.span.isEmpty() && !finding.job.isEmpty(); });
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding &left, const Finding &right) {
        return left.span.begin != right.span.begin ? left.span.begin < right.span.begin : left.rule < right.rule;
    });
    return m_findings;
}

} // namespace caravan::lint
