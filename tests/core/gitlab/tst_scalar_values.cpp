// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a scalar says to GitLab, against its own reader: Ruby's Psych.
#include "core/gitlab/language/scalar_kind.h"
#include "tests/psych/psych.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::gitlab;

namespace {

QString classOf(ScalarKind kind)
{
    switch (kind) {
    case ScalarKind::Null:
        return u"NilClass"_s;
    case ScalarKind::Truth:
        return u"TrueClass"_s;
    case ScalarKind::Integer:
        return u"Integer"_s;
    case ScalarKind::Real:
        return u"Float"_s;
    case ScalarKind::Date:
        return u"Date"_s;
    case ScalarKind::Text:
        break;
    }
    return u"String"_s;
}

} // namespace

class TestScalarValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatPsychReads();
    void writesNumbersAsRuby_data();
    void writesNumbersAsRuby();
};

void TestScalarValues::isWhatPsychReads()
{
    if (!test::hasPsych())
        QSKIP("There is no ruby to ask.");
    QList<QByteArray> scalars;
    for (const char *const plain : {"0x1F",
                                    "+0x1f",
                                    "-0x1f",
                                    "010",
                                    "089",
                                    "00",
                                    "0_",
                                    "0777_7",
                                    "0b11",
                                    "-0b11",
                                    "0b12",
                                    "0o7",
                                    "1_000",
                                    "1__0",
                                    "1_",
                                    "-0",
                                    "+5",
                                    "12:30",
                                    "12:30:45",
                                    "-12:30:45",
                                    "1_2:30",
                                    "1:2:3:4",
                                    "12:60",
                                    "190:20:30.15",
                                    "12:30.5",
                                    "1.50",
                                    "4.10",
                                    "1.",
                                    "-.5",
                                    ".5e+1",
                                    "1.5e+300",
                                    "1.5e-7",
                                    "0.0001",
                                    "0.00001",
                                    "1.0e+3",
                                    "1e3",
                                    "1.5e3",
                                    "123456789012345678.5",
                                    "1_0.5",
                                    "9999999999999998.0",
                                    "999999999999999.0",
                                    "1234567890123456.5",
                                    "12345678901234567890",
                                    "123456789012345678901234567890",
                                    ".inf",
                                    "-.INF",
                                    "+.inf",
                                    ".NaN",
                                    ".",
                                    "._5",
                                    "yes",
                                    "No",
                                    "ON",
                                    "off",
                                    "y",
                                    "n",
                                    "true",
                                    "False",
                                    "~",
                                    "null",
                                    "NULL",
                                    "x",
                                    "1.2.3",
                                    "5.1.0",
                                    "-x",
                                    "+",
                                    "2020-01",
                                    "2020-13-01",
                                    "1,000"})
        scalars.append(plain);
    for (const char *const marked :
         {"!!str 5",    "!str yes",      "! 5",      "! \"5\"",      "!!int \"7\"",    "!!int \"0x10\"",  "!!int x",  "!int '5'",
          "!!float 12", "!!float '1_0'", "!float 5", "!!float .inf", "!!bool \"yes\"", "!foo 5",          "!foo '5'", "!!null \"\"",
          "!!null x",   "\"010\"",       "'yes'",    "\"\"",         "!!str",          "!!str 2020-01-01"})
        scalars.append(marked);
    QList<QByteArray> texts;
    for (const QByteArray &scalar : std::as_const(scalars))
        texts.append("a: " + scalar + '\n');
    const Result<QList<test::PsychAnswer>> answers = test::readWithPsych(texts);
    QVERIFY2(answers, answers ? "" : qPrintable(answers.error().message));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const test::PsychAnswer &answer = answers->at(i);
        QVERIFY2(answer.isRead(), (texts.at(i) + answer.error.toUtf8()).constData());
        const test::Plain &scalar = answer.documents.constFirst().children.constFirst();
        const Result<yaml::Tree> tree = yaml::Tree::parse(Source({}, texts.at(i)));
        QVERIFY2(tree, texts.at(i).constData());
        const yaml::Node node = tree->root()[u"a"];
        const QString type = scalar.type == "FalseClass"_L1 ? u"TrueClass"_s : scalar.type;
        QVERIFY2(classOf(kindOf(node)) == type, (texts.at(i) + type.toUtf8()).constData());
        QVERIFY2(scalarText(node) == scalar.value, (texts.at(i) + scalarText(node).toUtf8() + " for " + scalar.value.toUtf8()).constData());
    }
}

void TestScalarValues::writesNumbersAsRuby_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *written, const char *text) {
        QTest::newRow(written) << QByteArray(written) << QString::fromLatin1(text);
    };
    row("4.10", "4.1");
    row("010", "8");
    row("0x1F", "31");
    row("12:30", "45000");
    row("yes", "true");
    row("1.0e+20", "1.0e+20");
    row(".inf", "Infinity");
    row("~", "");
    row("\"4.10\"", "4.10");
    row("!!str 4.10", "4.10");
    row("2020-01-01", "2020-01-01");
}

void TestScalarValues::writesNumbersAsRuby()
{
    QFETCH(QByteArray, written);
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source({}, "a: " + written + '\n'));
    QVERIFY(tree);
    QTEST(scalarText(tree->root()[u"a"]), "text");
}

QTEST_GUILESS_MAIN(TestScalarValues)
#include "tst_scalar_values.moc"
