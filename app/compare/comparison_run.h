// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QFutureWatcher>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace caravan::comparing {

/// What a comparison gave, with the text that it was made for.
struct Outcome {
    QByteArray text;
    std::shared_ptr<const Result<compare::Comparison>> result;
};

/// Compares strategies in the background, on copies of what the document is now. A new start, and cancel(), drop what is
/// under way; its result is never seen.
class ComparisonRun : public QObject
{
    Q_OBJECT

public:
    explicit ComparisonRun(QObject *parent = nullptr);
    ~ComparisonRun() override;

    void start(const Document &document);
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const caravan::comparing::Outcome &outcome);

private:
    void take();

    QFutureWatcher<Outcome> m_watcher;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    bool m_isRunning = false;
    QThreadPool m_pool; ///< last member: it waits for its thread before anything else goes
};

} // namespace caravan::comparing
