// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/in_parallel.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace caravan {

/// Told by a work after each of its steps, in its own thread: how many of how many are done. False: it is to stop, since nobody
/// waits for its value any more.
using Step = std::function<bool(int done, int total)>;

/// What is the same for every Background, whatever goes in and comes out.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    /// Work that takes longer is shown, and can be cancelled.
    static constexpr std::chrono::milliseconds patience{100};

    bool isRunning() const { return m_isRunning; }
    /// Counts the starts: that of the work which runs, or ran last.
    quint64 generation() const { return m_generation; }
    /// Drops what is under way: its value is never seen.
    void cancel();

Q_SIGNALS:
    /// The work of the last start is done. Never said of one that was dropped.
    void finished();
    /// It takes longer than the patience.
    void lasting();
    void progressed(int done, int total);

protected:
    explicit BackgroundWork(QObject *parent);
    void begin();
    /// Whether the value is still waited for; the work does not run any more.
    bool end();
    virtual void stop() = 0;

private:
    quint64 m_generation = 0;
    bool m_isRunning = false;
    QTimer m_patience;
};

/// A work that is done in another thread: a copy goes in, a value comes out. A new start drops what is under way. In and Out are
/// values that threads need not share; the work must not touch anything else that changes.
template<class In, class Out>
class Background : public BackgroundWork
{
public:
    using Work = std::function<Out(const In &in, const Step &step)>;

    explicit Background(Work work, QObject *parent = nullptr) : BackgroundWork(parent), m_work(std::move(work))
    {
        m_pool.setMaxThreadCount(1);
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { takeOver(); });
        connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
                [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    }
    ~Background() override
    {
        stop();
        letGoLater(std::pair(m_watcher.future(), std::exchange(m_value, std::nullopt)));
        m_watcher.setFuture({});
    }

    void start(In in)
    {
        begin();
        m_watcher.setFuture(QtConcurrent::run(&m_pool, [work = m_work, in = std::move(in)](QPromise<Out> &promise) {
            promise.addResult(work(in, [&promise](int done, int total) {
                promise.setProgressRange(0, total);
                promise.setProgressValue(done);
                return !promise.isCanceled();
            }));
        }));
    }

    /// The value of the last work that was done; there is one after finished().
    const Out &value() const
    {
        Q_ASSERT(m_value);
        return *m_value;
    }

    /// The same, which is not kept here any longer.
    Out take()
    {
        Q_ASSERT(m_value);
        m_watcher.setFuture({});
        return *std::exchange(m_value, std::nullopt);
    }

protected:
    void stop() override { m_watcher.cancel(); }

private:
    void takeOver()
    {
        // One that was dropped says that it is finished, too.
        if (m_watcher.isCanceled() || !end())
            return;
        m_value = m_watcher.result();
        Q_EMIT finished();
    }

    Work m_work;
    std::optional<Out> m_value;
    QFutureWatcher<Out> m_watcher;
    QThreadPool m_pool; ///< last member: it waits for its thread before anything else goes
};

} // namespace caravan
