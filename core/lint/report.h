// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/survey.h"
#include "core/yaml/edit.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace caravan::lint {

/// Takes the findings of the rule that runs. What two jobs inherit from one place is reported once and names both.
class Report
{
public:
    explicit Report(const Context &context) : m_context(context), m_budget(context.fixBudget) { }

    void begin(const Rule &rule) { m_rule = &rule; }
    /// The rule that runs.
    const Rule &rule() const { return *m_rule; }

    /// A finding with the rule's severity and reason, to be refined by the caller at once; null when the same place was
    /// already reported for another job, or when it is in an included file: what has no place of its own here stands at the job.
    Finding *add(const Span &place, const QString &message, const gitlab::Job *job = nullptr);

    using Change = std::function<Result<Done>(yaml::Draft &draft)>;
    /// Offers the edits that \a change makes; nothing when it is refused or changes nothing.
    void offer(Finding *finding, const QString &id, const QString &title, const Change &change);
    /// Offers edits of the text as they are.
    void offer(Finding *finding, const QString &id, const QString &title, const TextEdits &edits);

    /// Whether an error of another family than Y stands at this very place already: it says more than “unknown key”.
    bool hasErrorAt(const Span &place) const { return m_errors.contains({place.begin, place.end}); }

    /// All findings, sorted by place.
    QList<Finding> finish();

private:
    struct Seen {
        qsizetype finding = -1;
        QStringList others;
    };
    const Context &m_context;
    const Rule *m_rule = nullptr;
    QList<Finding> m_findings;
    QHash<QString, Seen> m_seen; ///< by rule and place
    QSet<QPair<qsizetype, qsizetype>> m_errors; ///< places of errors, without those of Y
    qint64 m_budget = 0;         ///< bytes of text that may still be read for fixes
};

} // namespace caravan::lint
