// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/change.h"
#include "app/document/snapshot.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace caravan {

class Document;

/// What a job of the palette would take in the pipeline, or why it cannot be added.
struct BlockTime {
    std::optional<Seconds> warm;
    std::optional<Seconds> cold;
    QString obstacle; ///< a sentence; empty where it can be added, and works
    bool operator==(const BlockTime &) const = default;
};

/// What the pipeline, and each job of it, would take under each strategy, and what the jobs of the palette would: worked out in the background while somebody shows it, a moment
/// after the last change. What was worked out last stays until it is known anew.
class StrategyTimes : public QObject
{
    Q_OBJECT

public:
    explicit StrategyTimes(Document *document, QObject *parent = nullptr);

    /// Somebody shows the times: they are worked out now, where they are not known, and after each change from now on.
    void want();
    /// Whether they are those of the text as it is now.
    bool isCurrent() const { return m_isCurrent; }
    /// Null while nothing is known of it, and for a text of which nothing can be compared.
    const compare::Column *column(recipes::StrategyId strategy) const;
    /// Null while nothing is known of it.
    const BlockTime *block(const QString &id) const;
    /// A job's seconds under a strategy; nullopt where it is not known, or fails.
    std::optional<Seconds> secondsOf(recipes::StrategyId strategy, const QString &job, estimate::Scenario scenario) const;

Q_SIGNALS:
    void changed();

private:
    struct Answer {
        QList<compare::Column> columns;
        QMap<QString, BlockTime> blocks;
    };

    static Answer answerFor(const Snapshot &snapshot, const Step &step);
    void follow(Changes changes);
    void ask();

    Document *m_document;
    QTimer m_rest;
    bool m_isWanted = false;
    bool m_isCurrent = false;
    Answer m_answer;
    Background<Snapshot, Answer> m_work; ///< last: it waits for its thread before anything else goes
};

} // namespace caravan
