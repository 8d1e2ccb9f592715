// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/figures.h"

#include <QLocale>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

/// One form for a figure, wherever it is shown.
class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void twoDigits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << u"0"_s;
        QTest::newRow("next to nothing") << 0.004 << u"0"_s;
        QTest::newRow("below one") << 0.744 << u"0.74"_s;
        QTest::newRow("almost one") << 0.996 << u"1.0"_s;
        QTest::newRow("below ten") << 2.04 << u"2.0"_s;
        QTest::newRow("almost ten") << 9.96 << u"10"_s;
        QTest::newRow("more") << 123.4 << u"123"_s;
    }

    void twoDigits()
    {
        QFETCH(const double, value);
        QTEST(formatFigure(value), "text");
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
