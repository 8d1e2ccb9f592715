// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/change.h"
#include "app/document/snapshot.h"

#include <QHash>
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

/// What a job would take under a strategy.
struct JobTime {
    Seconds warm{0};
    Seconds cold{0};
    QString failure; ///< why it cannot work, a sentence; empty where it may
    bool operator==(const JobTime &) const = default;
};

/// What the pipeline would take under a strategy, or why it would not work.
struct StrategyTime {
    Seconds warm{0};
    Seconds cold{0};
    QString obstacle;             ///< why it cannot be used here, or why some job cannot work, a sentence; empty where it works
    bool isPossible = true;       ///< false where it cannot be used at all; then no job has a time
    QHash<QString, JobTime> jobs; ///< of those that run
    bool operator==(const StrategyTime &) const = default;
};

/// What the pipeline, and each job of it, would take under each strategy, and what the jobs of the palette would: worked out in the background while somebody shows it, a moment
/// after the last change. What was worked out last stays until it is known anew.
class StrategyTimes : public QObject
{
    Q_OBJECT

public:
    /// Of larger pipelines nothing is worked out by itself: it would take seconds after each change.
    static constexpr qsizetype mostJobs = 400;

    explicit StrategyTimes(Document *document, QObject *parent = nullptr);

    /// Somebody shows the times: they are worked out now, where they are not known, and after each change from now on.
    void want();
    /// Whether they are those of the text as it is now.
    bool isCurrent() const { return m_isCurrent; }
    /// Null while nothing is known of it, and for a text of which nothing can be compared.
    const StrategyTime *strategy(recipes::StrategyId id) const;
    /// Null while nothing is known of it.
    const BlockTime *block(const QString &id) const;

Q_SIGNALS:
    void changed();

private:
    struct Answer {
        QMap<recipes::StrategyId, StrategyTime> strategies;
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
