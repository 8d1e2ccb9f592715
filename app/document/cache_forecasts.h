// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/change.h"
#include "app/document/snapshot.h"
#include "core/compare/cache_forecast.h"

#include <QObject>

#include <memory>
#include <optional>

namespace caravan {

class Document;

/// How often each cache of the pipeline would have been found by the project's own commits: replayed in the background while somebody shows it, a
/// moment after the last change. What was worked out last stays until it is known anew.
class CacheForecasts : public QObject
{
    Q_OBJECT

public:
    explicit CacheForecasts(Document *document, QObject *parent = nullptr);

    /// Somebody shows forecasts: they are worked out now, where they are not known, and after each change from now on.
    void want();
    /// Drops the replay that is under way, until the next change.
    void cancel();
    /// Whether a replay is under way that takes long enough to be shown.
    bool isLasting() const { return m_isLasting; }
    /// How much of it is done, in percent.
    int percent() const { return m_percent; }
    /// Whether the forecasts are those of the text as it is now.
    bool isCurrent() const { return m_isCurrent; }
    /// Null while nothing is known of the cache, and for one that no run would have asked for.
    const compare::CacheForecast *forecast(const QString &job, int cache) const;

Q_SIGNALS:
    void changed();

private:
    using Commits = std::shared_ptr<const compare::CommitHistory>;
    struct Task {
        Snapshot snapshot;
        Commits commits; ///< null: to be read
    };
    struct Answer {
        Commits commits; ///< null where they cannot be read
        std::optional<compare::CacheForecastMap> forecasts;
    };

    static Answer answerFor(const Task &task, const Step &step);
    void follow(Changes changes);
    void ask();
    void take();

    Document *m_document;
    QTimer m_rest;
    bool m_isWanted = false;
    bool m_isCurrent = false;
    bool m_isLasting = false;
    int m_percent = 0;
    Commits m_commits; ///< those of the project, once read
    compare::CacheForecastMap m_forecasts;
    Background<Task, Answer> m_work; ///< last: it waits for its thread before anything else goes
};

} // namespace caravan
