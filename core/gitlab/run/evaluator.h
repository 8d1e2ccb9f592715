// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/clauses.h"

namespace caravan::gitlab {

enum class Inclusion { Yes, No, Maybe };

/// What the rules of a job or of the workflow come to in one pipeline.
struct Verdict {
    Inclusion included = Inclusion::Yes; ///< Maybe: it hangs on something that is not known here, and is shown as if it were in
    QString when;                        ///< "on_success", "manual" …; "never" when it is not in
    bool allowsFailure = false;
    QString startIn;                         ///< with `when: delayed`: of the rule, else of the job
    std::optional<QList<Need>> needs;        ///< of the rule where it has some, else of the job
    QMap<QString, Field<QString>> variables; ///< of the rule
    QString because;                         ///< a translated sentence that quotes what decided
    QStringList dependsOn;                   ///< variables that the project may set otherwise, and that would change this
    Origin decidedBy;
    bool operator==(const Verdict &) const = default;
};

/// \a job as a pipeline with this verdict on it has it: with the variables and the needs that its rule gives it.
Job jobWith(const Job &job, const Verdict &verdict);

/// Decides which jobs a pipeline for \a event has, as GitLab does when it makes one: the workflow first, then for each job the first rule
/// that holds, or `only` and `except`.
class Evaluator
{
public:
    /// \a pipeline and \a source (the text that it was read from, for lines) must live as long as this.
    Evaluator(const Pipeline &pipeline, const caravan::Source &source, const Event &event, const Files &files = {});
    Evaluator(const Evaluator &) = delete;
    Evaluator &operator=(const Evaluator &) = delete;

    /// Whether there is a pipeline at all.
    const Verdict &workflow() const { return m_workflow; }
    /// The verdict on \a job of the pipeline; that of the workflow when it allows none.
    Verdict verdict(const Job &job);
    const Variables &variables() const { return m_variables; }

private:
    Verdict decided(const Conditions &conditions, const Job *job);
    Verdict byRules(const QList<Rule> &rules, const Job *job);
    Verdict byFilters(const Conditions &conditions, const Job &job);
    Holding fits(const RefFilter &filter, const Job &job, bool isOnly, QString *quote);
    QString missingTemplate(const Job &job) const;
    QString place(const Origin &origin) const;

    const Pipeline &m_pipeline;
    const caravan::Source &m_source;
    Event m_event;
    Variables m_variables;
    Clauses m_clauses;
    Verdict m_workflow;
};

} // namespace caravan::gitlab
