// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/remembered.h"

#include <QTest>

#include <functional>

using namespace caravan;

/// Answers that are remembered.
class RememberedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundOnce()
    {
        Remembered<int, int> known(3);
        int found = 0;
        const auto ask = [&](int key) { return known.of(key, [&] { return ++found, key * key; }); };
        QCOMPARE(ask(2), 4);
        QCOMPARE(ask(2), 4);
        QCOMPARE(found, 1);
        known.clear();
        QCOMPARE(ask(2), 4);
        QCOMPARE(found, 2);
    }

    /// The last \c most are known, in whatever order somebody goes through them.
    void most()
    {
        Remembered<int, int> known(10);
        int found = 0;
        for (int key = -7; key < 0; ++key)
            known.of(key, [] { return 0; });
        for (int round = 0; round < 5; ++round) {
            for (int key = 0; key < 10; ++key)
                QCOMPARE(known.of(key, [&] { return ++found, -key; }), -key);
        }
        QCOMPARE(found, 10);
    }

    /// What somebody asks for now and then stays, however much else is asked for.
    void askedAgain()
    {
        Remembered<int, int> known(10);
        int found = 0;
        for (int key = 1; key < 100; ++key) {
            known.of(key, [] { return 0; });
            known.of(0, [&] { return ++found; });
        }
        QCOMPARE(found, 1);
    }

    /// What nobody asks for any more is forgotten.
    void forgotten()
    {
        Remembered<int, int> known(10);
        int found = 0;
        for (int key = 0; key < 100; ++key)
            known.of(key, [&] { return ++found; });
        QCOMPARE(found, 100);
        known.of(0, [&] { return ++found; });
        QCOMPARE(found, 101);
        known.of(99, [&] { return ++found; });
        QCOMPARE(found, 101);
    }

    /// An answer may be found by asking for another.
    void nested()
    {
        Remembered<int, int> known(2);
        const std::function<int(int)> sumTo = [&](int key) { return known.of(key, [&] { return key == 0 ? 0 : key + sumTo(key - 1); }); };
        QCOMPARE(sumTo(10), 55);
    }
};

QTEST_GUILESS_MAIN(RememberedTest)
#include "tst_remembered.moc"
