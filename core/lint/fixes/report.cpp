// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fixes/report.h"

#include "core/base/quotes.h"
#include "core/base/texts.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ReportTexts);

constexpr qsizetype namedJobs = 3; ///< jobs that a sentence names before it counts

QString alsoSentence(const QStringList &jobs)
{
    const QString names = inQuotes(jobs.mid(0, namedJobs));
    const int more = int(jobs.size() - namedJobs);
    return more > 0 ? ReportTexts::tr("The same holds for %1 and %n more.", nullptr, more).arg(names)
                    : ReportTexts::tr("The same holds for %1.").arg(names);
}

} // namespace

QString statementOf(const QString &rule, const QString &job, const QString &message) { return QStringList{rule, job, message}.join(u'\n'); }

Finding findingOf(const Note &note)
{
    Finding finding = note.finding;
    if (!note.others.isEmpty())
        finding.message += u' ' + alsoSentence(note.others);
    return finding;
}

void Report::begin(const Rule &rule)
{
    m_rule = &rule;
    m_notes.clear();
    m_places.clear();
}

Finding *Report::add(const Span &place, const QString &message, const gitlab::Job *job)
{
    // What stands in an included file has no place in this text, and is to be mended there.
    const bool isElsewhere = place.isEmpty() && (job || m_isPart);
    if (isElsewhere && job && job->nameSpan.isEmpty())
        return nullptr;
    const Span span = isElsewhere && job ? job->nameSpan : place;
    if (m_context.reading->composed && span.isEmpty())
        return nullptr; // a matter of the whole pipeline, which its first file says
    // Rules that find no place of their own take the job's name, too.
    const bool isAway = isElsewhere || (job && span == job->nameSpan);
    if (m_isPart) {
        const QString statement = statementOf(m_rule->id, job ? job->name : QString(), message);
        if (m_heard.contains(statement))
            return nullptr;
        if (!isAway)
            m_said.insert(statement);
    }
    const QPair<qsizetype, qsizetype> once{span.begin, span.end};
    if (const auto seen = m_places.find(once); job && seen != m_places.end()) {
        Note &note = m_notes[seen->note];
        if (note.finding.job != job->name) {
            if (!seen->others.contains(job->name))
                note.others += job->name;
            seen->others.insert(job->name);
            return nullptr;
        }
    } else if (job) {
        m_places.insert(once, {m_notes.size(), {}});
    }
    Finding finding;
    finding.rule = m_rule->id;
    finding.severity = m_rule->severity;
    finding.message = message;
    finding.why = m_rule->why;
    finding.job = job ? job->name : QString();
    finding.span = span;
    m_notes += Note{finding, {}, isAway};
    return &m_notes.last().finding;
}

void Report::offer(Finding *finding, const QString &id, const QString &title, const Change &change)
{
    const qint64 cost = m_context.tree.text().size();
    if (!finding || (m_wanted && finding->span != *m_wanted))
        return;
    if (!m_wanted && m_budget < cost) {
        finding->mayHaveFixes = true;
        return;
    }
    if (gitlab::whyFixed(m_context.pipeline, m_context.tree, finding->job))
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

bool Report::accepts(const Outcome &outcome)
{
    const bool hasAll =
        std::none_of(outcome.notes.cbegin(), outcome.notes.cend(), [](const Note &note) { return note.finding.mayHaveFixes; });
    if (outcome.asksForOthers || outcome.spent > m_budget || (!hasAll && m_budget < m_context.fixBudget))
        return false;
    m_notes = outcome.notes;
    m_said |= outcome.said;
    m_budget -= outcome.spent;
    return true;
}

Notes Report::end()
{
    // A job of an included file has no place in this text.
    m_notes.removeIf([](const Note &note) { return note.finding.span.isEmpty() && !note.finding.job.isEmpty(); });
    if (!m_rule->id.startsWith(u'Y')) {
        for (const Note &note : std::as_const(m_notes)) {
            if (note.finding.severity == Severity::Error)
                m_errors.insert({note.finding.span.begin, note.finding.span.end});
        }
    }
    return std::exchange(m_notes, {});
}

} // namespace caravan::lint
