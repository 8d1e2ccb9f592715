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

/// What the pipeline would take under each strategy, what the selected jobs would if they alone had it, and what the jobs of the palette would:
/// worked out in the background while somebody shows it, a moment after the last change. What was worked out last stays until it is known anew.
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
    /// The same of the selected jobs, which somebody shows: they are worked out from now on.
    void wantOfSelected();
    /// What is when the selected jobs, and no others, get the strategy. Null while nothing is known of it.
    const StrategyTime *strategyOfSelected(recipes::StrategyId id) const;
    bool isSelectedCurrent() const { return m_isSelectedCurrent; }
    /// The job of those selected that is shown with it; empty where none of them can have a strategy.
    QString shownJob() const;
    /// Null while nothing is known of it.
    const BlockTime *block(const QString &id) const;

Q_SIGNALS:
    void changed();

private:
    struct Answer {
        QMap<recipes::StrategyId, StrategyTime> strategies;
        QMap<QString, BlockTime> blocks;
    };

    using Strategies = QMap<recipes::StrategyId, StrategyTime>;
    /// Jobs that a strategy is to be given to.
    struct Asked {
        Snapshot snapshot;
        QStringList jobs;
        std::optional<recipes::StrategyId> now; ///< of the one that is shown
    };

    static Answer answerFor(const Snapshot &snapshot, const Step &step);
    static Strategies strategiesOf(const Asked &asked, const Step &step);
    void askOfSelected();
    QStringList jobsOfSelected() const;
    void follow(Changes changes);
    void ask();

    Document *m_document;
    QTimer m_rest;
    bool m_isWanted = false;
    bool m_isCurrent = false;
    Answer m_answer;
    QTimer m_restOfSelected;
    bool m_isSelectedWanted = false;
    bool m_isSelectedCurrent = false;
    Strategies m_selected;
    // Last: they wait for their threads before anything else goes.
    Background<Snapshot, Answer> m_work;
    Background<Asked, Strategies> m_selectedWork;
};

} // namespace caravan
