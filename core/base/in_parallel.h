// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QScopeGuard>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <algorithm>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace caravan {

/// The same piece of work for each of several things, on as many threads as there are processors, or on as many as one says. Each thread has a
/// worker of its own, so that what a worker remembers needs no lock; all that workers share must not change. The threads stay for a while with what
/// is remembered for each (`thread_local`), so that who asks again soon finds it there. Work within such work is done by who asks, one after the other.
class InParallel
{
public:
    /// \a threads: 0 for as many as there are processors.
    explicit InParallel(int threads = 0) : m_threads(std::max(1, threads > 0 ? threads : QThread::idealThreadCount())) { }

    int threads() const { return m_threads; }

    /// For work that is always done to its end.
    struct ToTheEnd {
        bool operator()(qsizetype) const { return true; }
    };

    /// What a worker gives for each number from 0 to \a count - 1, in that order. \a makeWorker makes a function of a number. \a mayGoOn is
    /// asked on the calling thread with how many of the first ones are done, from 0 to \a count; where it says no, the answer ends there.
    template<class MakeWorker, class MayGoOn = ToTheEnd>
    auto each(qsizetype count, const MakeWorker &makeWorker, const MayGoOn &mayGoOn = {}) const
    {
        using Value = std::invoke_result_t<std::invoke_result_t<MakeWorker>, qsizetype>;
        std::vector<Value> values;
        values.reserve(size_t(count));
        if (m_threads == 1 || count < 2 || isWorker()) {
            auto work = makeWorker();
            while (mayGoOn(qsizetype(values.size())) && qsizetype(values.size()) < count)
                values.push_back(work(qsizetype(values.size())));
            return values;
        }
        if (!mayGoOn(0))
            return values;
        Queue<Value> queue(count);
        const int threads = int(std::min<qsizetype>(m_threads, count));
        const auto ended = std::make_shared<QSemaphore>(); // who says last that it has ended may outlive this
        start(threads, [&queue, &makeWorker, ended] {
            isWorker() = true;
            queue.work(makeWorker());
            ended->release();
        });
        do
            values.push_back(queue.take(qsizetype(values.size())));
        while (mayGoOn(qsizetype(values.size())) && qsizetype(values.size()) < count);
        queue.stop();
        ended->acquire(threads);
        return values;
    }

private:
    /// Whether the calling thread is one of these.
    static bool &isWorker()
    {
        thread_local bool is = false;
        return is;
    }
    /// Runs \a task on so many threads at once, whoever else has work of this kind.
    static void start(int threads, const std::function<void()> &task)
    {
        static QThreadPool pool;
        static QMutex mutex;
        const QMutexLocker locker(&mutex);
        pool.setMaxThreadCount(std::max(pool.maxThreadCount(), pool.activeThreadCount() + threads));
        for (int thread = 0; thread < threads; ++thread)
            pool.start(task);
    }

    /// What is still to be done, and what is done and not fetched yet.
    template<class Value>
    class Queue
    {
    public:
        explicit Queue(qsizetype count) : m_done(size_t(count)) { }

        template<class Worker>
        void work(Worker worker)
        {
            for (std::optional<qsizetype> number = next(); number; number = next()) {
                Value value = worker(*number);
                const QMutexLocker locker(&m_mutex);
                m_done[size_t(*number)] = std::move(value);
                m_isDone.wakeAll();
            }
        }
        /// Waits until that one is done.
        Value take(qsizetype number)
        {
            QMutexLocker locker(&m_mutex);
            while (!m_done[size_t(number)])
                m_isDone.wait(&m_mutex);
            return *std::exchange(m_done[size_t(number)], std::nullopt);
        }
        void stop()
        {
            const QMutexLocker locker(&m_mutex);
            m_next = qsizetype(m_done.size());
        }

    private:
        std::optional<qsizetype> next()
        {
            const QMutexLocker locker(&m_mutex);
            return m_next < qsizetype(m_done.size()) ? std::optional(m_next++) : std::nullopt;
        }

        QMutex m_mutex;
        QWaitCondition m_isDone;
        qsizetype m_next = 0;
        std::vector<std::optional<Value>> m_done;
    };

    int m_threads;
};

/// Two pieces of work at the same time: one on the calling thread, the other on a thread that stays for the next time with what it remembers.
class SideBySide
{
public:
    /// \a threads: 1 to do one after the other, 0 for as many as there are processors.
    explicit SideBySide(int threads = 0) : m_hasSecond((threads > 0 ? threads : QThread::idealThreadCount()) > 1)
    {
        m_second.setMaxThreadCount(1);
        m_second.setExpiryTimeout(-1);
    }

    /// Both are done when it returns. What they share must not change.
    template<class Here, class Beside>
    void run(const Here &here, const Beside &beside)
    {
        if (!m_hasSecond) {
            beside();
            here();
            return;
        }
        QSemaphore done; // waiting for the pool would end its thread
        const auto wait = qScopeGuard([&done] { done.acquire(); });
        m_second.start([&beside, &done] {
            beside();
            done.release();
        });
        here();
    }

private:
    bool m_hasSecond;
    QThreadPool m_second;
};

/// A value that is made on a thread of its own from now on; who asks for it waits until it is there.
template<class Value>
class MadeBeside
{
public:
    template<class Make>
    explicit MadeBeside(Make make) : m_made(std::async(std::launch::async, std::move(make)).share())
    {
    }
    const Value &get() const { return m_made.get(); }

private:
    std::shared_future<Value> m_made;
};

/// Lets something large go where nobody waits for it.
template<class Large>
void letGoLater(Large large)
{
    QThreadPool::globalInstance()->start([kept = std::move(large)] { Q_UNUSED(kept) });
}

} // namespace caravan
