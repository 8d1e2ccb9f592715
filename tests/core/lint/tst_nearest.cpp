// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/nearest.h"
#include "core/lint/facts/scalars.h"

#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

/// What a name was meant to be, and what YAML makes of a scalar.
class NearestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNameThatWasMeant_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("letter too many") << u"scripts"_s << u"script"_s;
        QTest::newRow("swapped") << u"scirpt"_s << u"script"_s;
        QTest::newRow("other letter") << u"artefacts"_s << u"artifacts"_s;
        QTest::newRow("missing") << u"enviroment"_s << u"environment"_s;
        QTest::newRow("case") << u"Script"_s << u"script"_s;
        QTest::newRow("nothing near") << u"wobble"_s << QString();
        QTest::newRow("short") << u"tgas"_s << u"tags"_s;
        QTest::newRow("short and far") << u"tits"_s << QString();
        QTest::newRow("numbered") << u"build-3"_s << QString();
        QTest::newRow("tie") << u"bake"_s << QString();
    }
    void findsTheNameThatWasMeant()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        const QStringList names = {u"script"_s,  u"artifacts"_s, u"environment"_s, u"tags"_s,
                                   u"build-1"_s, u"build-2"_s,   u"cake"_s,        u"lake"_s};
        QCOMPARE(lint::nearest(written, names), meant);
    }

    void readsScalarsAsYaml11_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read"); ///< what it becomes; empty when it stays
        const std::pair<const char *, const char *> rows[] = {
            {"5.10", "5.1"},   {"4.00", "4.0"},   {"3.0", ""},      {"5.4", ""},        {"5.4.1", ""},       {"10", ""},
            {"0755", "493"},   {"1_000", "1000"}, {"0x1F", "31"},   {"12:30", "45000"}, {"1:02:03", "3723"}, {"yes", "true"},
            {"Off", "false"},  {"true", ""},      {"True", "true"}, {"y", ""},          {"08", ""},          {"8080:80", ""},
            {"debian-13", ""}, {"", ""},          {"v1.10", ""},    {"1.10-beta", ""},  {"+5", "5"},         {"0", ""},
        };
        for (const auto &[written, read] : rows)
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(read);
    }
    void readsScalarsAsYaml11()
    {
        QFETCH(QString, written);
        QFETCH(QString, read);
        const auto misread = lint::misreading(written);
        QCOMPARE(misread.has_value(), !read.isEmpty());
        if (misread)
            QVERIFY2(misread->endsWith(u' ' + read), qPrintable(*misread));
    }
};

QTEST_GUILESS_MAIN(NearestTest)
#include "tst_nearest.moc"
