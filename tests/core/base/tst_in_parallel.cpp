// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/in_parallel.h"

#include <QTest>

#include <atomic>
#include <numeric>

using namespace caravan;

/// Work that is shared among threads.
class InParallelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inOrder_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("count");
        for (const int threads : {1, 2, 7}) {
            for (const int count : {0, 1, 2, 100})
                QTest::addRow("%d on %d threads", count, threads) << threads << count;
        }
    }

    /// Each is done once, the answers are in the order of the numbers, and the caller is told of each.
    void inOrder()
    {
        QFETCH(const int, threads);
        QFETCH(const int, count);
        std::atomic<int> workers = 0;
        std::atomic<int> done = 0;
        std::vector<qsizetype> told;
        Qt::HANDLE teller = nullptr;
        const auto makeWorker = [&] {
            ++workers;
            return [&](qsizetype number) { return ++done, number * number; };
        };
        const auto mayGoOn = [&](qsizetype number) {
            told.push_back(number);
            teller = QThread::currentThreadId();
            return true;
        };
        const std::vector<qsizetype> values = InParallel(threads).each(count, makeWorker, mayGoOn);
        QCOMPARE(values.size(), size_t(count));
        for (size_t number = 0; number < values.size(); ++number)
            QCOMPARE(values[number], qsizetype(number * number));
        QCOMPARE(done.load(), count);
        QVERIFY(workers.load() >= 1 && workers.load() <= std::max(1, std::min(threads, count)));
        std::vector<qsizetype> all(size_t(count) + 1);
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(told, all);
        QCOMPARE(teller, QThread::currentThreadId());
    }

    /// Where the caller has enough, the answer ends there, and no more is begun.
    void stopped()
    {
        for (const int threads : {1, 3}) {
            for (const qsizetype wanted : {0, 1, 5}) {
                std::atomic<int> begun = 0;
                const auto makeWorker = [&] { return [&](qsizetype number) { return ++begun, number; }; };
                const auto values = InParallel(threads).each(1000, makeWorker, [&](qsizetype done) { return done < wanted; });
                QCOMPARE(qsizetype(values.size()), wanted);
                QVERIFY2(wanted > 0 || begun.load() == 0, "nothing was wanted, and something was begun");
                QVERIFY(threads > 1 || begun.load() == wanted);
            }
        }
    }

    /// What a worker remembers is its own: no two threads use one.
    void ownWorkers()
    {
        const auto makeWorker = [] {
            return [thread = Qt::HANDLE(nullptr)](qsizetype) mutable {
                const Qt::HANDLE here = QThread::currentThreadId();
                const bool isOwn = !thread || thread == here;
                thread = here;
                return isOwn;
            };
        };
        const auto areOwn = InParallel(4).each(200, makeWorker, [](qsizetype) { return true; });
        QVERIFY(std::all_of(areOwn.cbegin(), areOwn.cend(), [](bool isOwn) { return isOwn; }));
    }

    /// What is remembered for a thread is there when somebody asks again.
    void threadsStay()
    {
        static std::atomic<int> begun = 0;
        const auto makeWorker = [] {
            return [](qsizetype number) {
                thread_local const bool isNew = ++begun > 0;
                return isNew ? number : -1;
            };
        };
        for (int round = 0; round < 10; ++round)
            (void)InParallel(2).each(50, makeWorker, [](qsizetype) { return true; });
        QVERIFY2(begun.load() < 20, qPrintable(QString::number(begun.load()))); // two each time, if they were new ones
    }

    /// Nobody waits for the work of somebody else.
    void twoAtOnce()
    {
        QSemaphore begun;
        QSemaphore mayEnd;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            const auto makeWorker = [&] {
                return [&](qsizetype number) {
                    begun.release();
                    mayEnd.acquire();
                    return number;
                };
            };
            (void)InParallel(2).each(2, makeWorker, [](qsizetype) { return true; });
        }));
        other->start();
        begun.acquire(2);
        const auto makeWorker = [] { return [](qsizetype number) { return number; }; };
        QCOMPARE(InParallel(2).each(20, makeWorker, [](qsizetype) { return true; }).size(), size_t(20));
        mayEnd.release(2);
        other->wait();
    }

    /// Work that is itself divided neither waits for threads that wait for it, nor begins more of them.
    void workWithinWork()
    {
        const auto inner = [] {
            const Qt::HANDLE thread = QThread::currentThreadId();
            const auto isHere = InParallel(4).each(
                20, [thread] { return [thread](qsizetype) { return QThread::currentThreadId() == thread; }; },
                [](qsizetype) { return true; });
            return std::count(isHere.cbegin(), isHere.cend(), true);
        };
        const auto outer = InParallel(3).each(
            30, [&] { return [&](qsizetype) { return inner(); }; }, [](qsizetype) { return true; });
        QVERIFY(std::all_of(outer.cbegin(), outer.cend(), [](auto count) { return count == 20; }));
    }

    /// Both are done when it returns; the second thread is the same each time, with what is remembered on it, and not the caller's.
    void sideBySide()
    {
        static thread_local int remembered = 0;
        for (const int threads : {1, 2}) {
            remembered = 0;
            SideBySide sides(threads);
            for (int time = 1; time <= 20; ++time) {
                Qt::HANDLE here = nullptr;
                Qt::HANDLE beside = nullptr;
                int known = 0;
                sides.run([&] { here = QThread::currentThreadId(); },
                          [&] {
                              beside = QThread::currentThreadId();
                              known = ++remembered;
                          });
                QCOMPARE(here, QThread::currentThreadId());
                QCOMPARE(beside == here, threads == 1);
                QCOMPARE(known, time);
            }
        }
    }
};

QTEST_GUILESS_MAIN(InParallelTest)
#include "tst_in_parallel.moc"
