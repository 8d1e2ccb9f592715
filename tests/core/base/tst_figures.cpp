// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/figures.h"
#include "core/base/units.h"

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

    /// "1.3E+02 min" helps nobody, in any language.
    void noPowersOfTen()
    {
        for (const char *language : {"C", "en_US", "de_DE", "fr_FR", "pl_PL"}) {
            QLocale::setDefault(QLocale(QLatin1StringView(language)));
            for (double value = 1e-9; value < 1e15; value *= 1.7) {
                for (const QString &text : {formatFigure(value), formatDuration(Seconds(value)), formatBytes({value})}) {
                    QVERIFY2(!text.contains(u"e+"_s, Qt::CaseInsensitive) && !text.contains(u"e-"_s, Qt::CaseInsensitive), qPrintable(text));
                    QVERIFY2(text.size() < 28, qPrintable(text));
                }
            }
        }
        QLocale::setDefault(QLocale::c());
    }

    void spreadsheetsReadTheirLanguage()
    {
        QCOMPARE(cellFigure(12345.678, 3), u"12345.678"_s);
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(cellFigure(12345.678, 3), u"12345,678"_s);
        QCOMPARE(cellFigure(2, 1), u"2,0"_s);
        QLocale::setDefault(QLocale::c());
    }

    void durationsAndSizes()
    {
        QCOMPARE(formatDuration(Seconds(7800)), u"2 h 10 min"_s);
        QCOMPARE(formatDuration(Seconds(59.6)), u"1 min 00 s"_s);
        QCOMPARE(formatDuration(Seconds(-1)), u"0 s"_s);
        QCOMPARE(formatBytes({999.6e6}), u"1.0 GB"_s);
        QCOMPARE(formatBytes({130e9}), u"130 GB"_s);
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
