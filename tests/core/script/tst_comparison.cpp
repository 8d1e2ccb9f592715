// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/comparison.h"

#include <QTest>

using namespace caravan::script;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(caravan::script::Status)

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What dash and bash answer, POSIX.1-2024, `test`.
    void texts_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<Status>("status");
        const auto row = [](const QStringList &words, Status status) { QTest::newRow(qPrintable(words.join(u' '))) << words << status; };
        row({u"["_s, u"yes"_s, u"="_s, u"yes"_s, u"]"_s}, Status::Success);
        row({u"[["_s, u"yes"_s, u"=="_s, u"no"_s, u"]]"_s}, Status::Failure);
        row({u"test"_s, u"!"_s, u"a"_s, u"="_s, u"b"_s}, Status::Success);
        row({u"test"_s, u"a"_s, u"!="_s, u"a"_s}, Status::Failure);
        row({u"["_s, u"-n"_s, u""_s, u"]"_s}, Status::Failure);
        row({u"["_s, u"-z"_s, u""_s, u"]"_s}, Status::Success);
        row({u"["_s, u"!"_s, u"-z"_s, u"x"_s, u"]"_s}, Status::Success);
        row({u"["_s, u"x"_s, u"]"_s}, Status::Success);
        row({u"["_s, u"1"_s, u"-eq"_s, u"01"_s, u"]"_s}, Status::Success);
        row({u"["_s, u"2"_s, u"-lt"_s, u"1"_s, u"]"_s}, Status::Failure);
        row({u"["_s, u"$A"_s, u"="_s, u"yes"_s, u"]"_s}, Status::Unknown);
        row({u"["_s, u"-d"_s, u"_opam"_s, u"]"_s}, Status::Unknown);
        row({u"[["_s, u"abc"_s, u"=="_s, u"a*"_s, u"]]"_s}, Status::Unknown);
        row({u"["_s, u"a"_s, u"="_s, u"a"_s, u"-a"_s, u"b"_s, u"]"_s}, Status::Unknown);
        row({u"["_s, u"abc"_s, u"="_s, u"a*"_s, u"]"_s}, Status::Unknown);
        row({u"[["_s, u"v1.2"_s, u"=~"_s, u"^v[0-9]+\\.[0-9]+$"_s, u"]]"_s}, Status::Success);
        row({u"[["_s, u"main"_s, u"=~"_s, u"^(v|release)"_s, u"]]"_s}, Status::Failure);
        row({u"[["_s, u"main"_s, u"=~"_s, u"^$PREFIX"_s, u"]]"_s}, Status::Unknown);
        row({u"[["_s, u"main"_s, u"=~"_s, u"(unclosed"_s, u"]]"_s}, Status::Unknown);
        row({u"[["_s, QString(200, u'a') + u'!', u"=~"_s, u"^(a+)+$"_s, u"]]"_s}, Status::Failure); // tried no longer than is good
        row({u"make"_s, u"test"_s}, Status::Unknown);
    }
    void texts()
    {
        QFETCH(QStringList, words);
        QFETCH(Status, status);
        QCOMPARE(comparisonOf(testedWords(words)), status);
    }

    /// Within `[[ … ]]` the right side is a pattern.
    void patterns()
    {
        const auto of = [](const QString &sign, const QString &pattern) {
            return comparisonOf({u"v1.2"_s, sign, pattern}, Right::Pattern);
        };
        QCOMPARE(of(u"=="_s, u"v*"_s), Status::Success);
        QCOMPARE(of(u"="_s, u"w*"_s), Status::Failure);
        QCOMPARE(of(u"!="_s, u"w?.*"_s), Status::Success);
        QCOMPARE(of(u"!="_s, u"v[0-9].2"_s), Status::Failure);
        QCOMPARE(of(u"=="_s, u"v1.2"_s), Status::Success);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
