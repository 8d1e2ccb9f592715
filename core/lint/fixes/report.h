// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/facts/rule_table.h"
#include "core/lint/facts/survey.h"
#include "core/yaml/edit.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace caravan::lint {

/// What a rule found at one place.
struct Note {
    Finding finding;     ///< with the sentence for the first job alone
    QStringList others;  ///< jobs of which the same is true, because they have it from the same place; each once
    bool isAway = false; ///< what is wrong stands in another file, and so the finding at the job or nowhere
};
using Notes = QList<Note>;

/// What tells one statement from another, wherever it stands.
QString statementOf(const QString &rule, const QString &job, const QString &message);

/// The finding of a note, with a sentence for the other jobs.
Finding findingOf(const Note &note);

/// Takes the findings of the rule that runs. What two jobs inherit from one place is reported once and names both.
class Report
{
public:
    /// \a heard: statements that need not be made again.
    explicit Report(const Context &context, const QSet<QString> &heard = {}) :
        m_context(context), m_budget(context.fixBudget), m_heard(heard), m_isPart(!context.pipeline.includedFiles.isEmpty())
    {
    }

    void begin(const Rule &rule);
    /// The rule that runs.
    const Rule &rule() const { return *m_rule; }

    /// A finding with the rule's severity and reason, to be refined by the caller at once; null when the same place was
    /// already reported for another job, or when nothing of it is in this text: what has no place of its own here stands at the job.
    Finding *add(const Span &place, const QString &message, const gitlab::Job *job = nullptr);

    using Change = std::function<Result<Done>(yaml::Draft &draft)>;
    /// Offers the edits that \a change makes; nothing when it is refused or changes nothing. When the budget is spent, the
    /// finding says that there may be more.
    void offer(Finding *finding, const QString &id, const QString &title, const Change &change);
    /// Offers edits of the text as they are.
    void offer(Finding *finding, const QString &id, const QString &title, const TextEdits &edits);
    /// From now on fixes are worked out at \a place, whatever they cost, and nowhere else.
    void offerOnlyAt(const Span &place) { m_wanted = place; }

    /// Whether an error of another family than Y stands at this very place already: it says more than “unknown key”.
    bool hasErrorAt(const Span &place)
    {
        m_isAsked = true;
        return m_errors.contains({place.begin, place.end});
    }

    /// What the rule that runs has found so far.
    const Notes &notes() const { return m_notes; }
    /// Puts other notes in their place, such as those of an earlier run.
    void setNotes(const Notes &notes) { m_notes = notes; }
    /// Ends the rule.
    Notes end();

    /// What one rule found with a report of its own.
    struct Outcome {
        Notes notes;
        QSet<QString> said;
        qint64 spent = 0;           ///< of the budget
        bool asksForOthers = false; ///< whether it has asked hasErrorAt(), and so depends on rules before it
    };
    /// What the only rule of this report has found.
    Outcome outcome() const { return {m_notes, m_said, m_context.fixBudget - m_budget, m_isAsked}; }
    /// Takes over what the rule that runs has found in a report of its own, which had the whole budget. False where behind the rules before it
    /// it might have found something else: then it has to run.
    bool accepts(const Outcome &outcome);
    /// Of a pipeline of several files, the statements that were made where what is wrong stands.
    const QSet<QString> &said() const { return m_said; }

private:
    const Context &m_context;
    const Rule *m_rule = nullptr;
    Notes m_notes;
    struct Seen {
        qsizetype note = -1;
        QSet<QString> others;
    };
    QHash<QPair<qsizetype, qsizetype>, Seen> m_places; ///< notes of jobs by place
    QSet<QPair<qsizetype, qsizetype>> m_errors;        ///< places of errors, without those of Y
    qint64 m_budget = 0;                               ///< bytes of text that may still be read for fixes
    std::optional<Span> m_wanted;
    QSet<QString> m_heard;
    QSet<QString> m_said;
    bool m_isPart = false;
    bool m_isAsked = false; ///< about errors of other rules
};

} // namespace caravan::lint
