// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/background.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace caravan;

/// Work in another thread: one value comes out of the last start, and of none that was dropped.
class BackgroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueComesOut()
    {
        Background<int, int> work([](const int &in, const Step &) { return in * in; });
        const QSignalSpy finished(&work, &BackgroundWork::finished);
        QVERIFY(!work.isRunning());
        work.start(3);
        QVERIFY(work.isRunning());
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!work.isRunning());
        QCOMPARE(work.value(), 9);
        QCOMPARE(work.generation(), 1U);
        work.start(4);
        QCOMPARE(work.value(), 9); // that of the work before, until this one is done
        QTRY_COMPARE(finished.count(), 2);
        QCOMPARE(work.value(), 16);
        QCOMPARE(work.generation(), 2U);
    }

    /// The first work ends after the second one was started, and with a value: nobody sees it.
    void aStaleValueIsDropped()
    {
        QSemaphore begun;
        QSemaphore mayEnd;
        QList<int> values;
        std::atomic_int ended = 0;
        Background<int, int> work([&](const int &in, const Step &) {
            begun.release();
            mayEnd.acquire();
            ++ended;
            return in;
        });
        connect(&work, &BackgroundWork::finished, &work, [&] { values.append(work.value()); });
        work.start(1);
        begun.acquire();
        work.start(2);
        QCOMPARE(work.generation(), 2U);
        mayEnd.release(2);
        QTRY_COMPARE(values.size(), 1);
        QCOMPARE(values, QList<int>{2});
        QCOMPARE(ended.load(), 2);
    }

    /// The copy is the work's own: what becomes of the original meanwhile does not matter.
    void aCopyGoesIn()
    {
        QSemaphore mayRead;
        Background<QList<int>, int> work([&mayRead](const QList<int> &in, const Step &) {
            mayRead.acquire();
            return int(in.size());
        });
        const QSignalSpy finished(&work, &BackgroundWork::finished);
        QList<int> list = {1, 2, 3};
        work.start(list);
        list.clear();
        mayRead.release();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(work.value(), 3);
    }

    void cancellingStopsTheWork()
    {
        QSemaphore begun;
        std::atomic_bool hasStopped = false;
        Background<int, int> work([&](const int &, const Step &step) {
            begun.release();
            while (step(0, 1))
                QThread::yieldCurrentThread();
            hasStopped = true;
            return 0;
        });
        const QSignalSpy finished(&work, &BackgroundWork::finished);
        work.start(0);
        begun.acquire();
        work.cancel();
        QVERIFY(!work.isRunning());
        QTRY_VERIFY(hasStopped);
        QCoreApplication::processEvents();
        QCOMPARE(finished.count(), 0);
    }

    void stepsAreTold()
    {
        constexpr int steps = 5;
        Background<int, int> work([](const int &in, const Step &step) {
            for (int done = 0; done <= in; ++done)
                step(done, in);
            return in;
        });
        const QSignalSpy finished(&work, &BackgroundWork::finished);
        const QSignalSpy progressed(&work, &BackgroundWork::progressed);
        work.start(steps);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(progressed.constLast(), (QVariantList{steps, steps}));
    }

    /// What takes long says so, once, while it still runs.
    void longWorkIsTold()
    {
        QSemaphore mayEnd;
        Background<int, int> work([&mayEnd](const int &in, const Step &) {
            mayEnd.acquire();
            return in;
        });
        const QSignalSpy lasting(&work, &BackgroundWork::lasting);
        const QSignalSpy finished(&work, &BackgroundWork::finished);
        work.start(7);
        QTRY_COMPARE(lasting.count(), 1);
        QVERIFY(work.isRunning());
        mayEnd.release();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(lasting.count(), 1);
    }

    /// What goes waits for its thread: nothing that the thread reads goes before.
    void goingWaitsForTheThread()
    {
        std::atomic_bool hasEnded = false;
        {
            QSemaphore begun;
            Background<int, int> work([&](const int &, const Step &step) {
                begun.release();
                while (step(0, 1))
                    QThread::yieldCurrentThread();
                hasEnded = true;
                return 0;
            });
            work.start(0);
            begun.acquire();
        }
        QVERIFY(hasEnded);
    }
};

QTEST_GUILESS_MAIN(BackgroundTest)
#include "tst_background.moc"
