// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_files.h"

#include "core/gitlab/values/matrix.h"

#include <QTest>

using namespace caravan::gitlab;
using namespace project_files;

namespace {

Instances instances(const QByteArray &parallel)
{
    const caravan::yaml::Tree text = tree(".m: {os: [deb, fed]}\nj:\n  parallel: " + parallel + "\n");
    Resolver resolver(text);
    return instancesOf(u"j"_s, resolver.settled(*resolver.job(u"j"_s).entry(u"parallel"), u"j"_s));
}

QStringList namesOf(const Instances &instances)
{
    QStringList names;
    for (const Instance &instance : instances.list)
        names.append(instance.name);
    return names;
}

} // namespace

class TestMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void countsWithoutMaking();
    void givesVariables();
    void selectsForNeeds();
    void fillsExpressions();
    void reportsExplosions();
};

void TestMatrix::names_data()
{
    QTest::addColumn<QByteArray>("parallel");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("number") << "3"_ba << QStringList{u"j 1/3"_s, u"j 2/3"_s, u"j 3/3"_s};
    QTest::newRow("one") << "1"_ba << QStringList{u"j 1/1"_s};
    QTest::newRow("product") << "{matrix: [{A: [x, y], B: [1, 2]}]}"_ba
                             << QStringList{u"j: [x, 1]"_s, u"j: [x, 2]"_s, u"j: [y, 1]"_s, u"j: [y, 2]"_s};
    QTest::newRow("rows") << "{matrix: [{A: x}, {B: [y], C: z}]}"_ba << QStringList{u"j: [x]"_s, u"j: [y, z]"_s};
    QTest::newRow("reference") << "{matrix: [{OS: !reference [.m, os]}]}"_ba << QStringList{u"j: [deb]"_s, u"j: [fed]"_s};
    QTest::newRow("nothing") << "{matrix: []}"_ba << QStringList(); // gitlabhq, lib/gitlab/ci/config/normalizer.rb: a job for each row
    QTest::newRow("no number") << "many"_ba << QStringList{u"j"_s};
    QTest::newRow("negative") << "-4"_ba << QStringList{u"j"_s};
}

void TestMatrix::names()
{
    QFETCH(QByteArray, parallel);
    QTEST(namesOf(instances(parallel)), "names");
}

void TestMatrix::countsWithoutMaking()
{
    QByteArray row = "{matrix: [{";
    for (char name = 'A'; name <= 'Z'; ++name)
        row += QByteArray(1, name) + ": [1, 2, 3, 4, 5, 6, 7, 8, 9], ";
    const Instances huge = instances(row + "}]}");
    QCOMPARE(huge.list.size(), mostInstances);
    QCOMPARE(huge.count, 1'000'000'000); // 9^26
    QCOMPARE(instances("999999999999").count, 1'000'000'000);
    QCOMPARE(instances("201").list.size(), mostInstances);
}

void TestMatrix::givesVariables()
{
    const QList<Instance> list = instances("{matrix: [{B: [x], A: [1, 2]}]}").list;
    QCOMPARE(list.at(1).variables, (QList<QPair<QString, QString>>{{u"B"_s, u"x"_s}, {u"A"_s, u"2"_s}}));
}

void TestMatrix::selectsForNeeds()
{
    const caravan::yaml::Tree text = tree("j: {matrix: [{A: x}, {A: y, B: [1, 2]}]}\n");
    Resolver resolver(text);
    const Effective matrix = resolver.settled(*resolver.job(u"j"_s).entry(u"matrix"), u"j"_s);
    QStringList chosen;
    for (const Instance &instance : instances("{matrix: [{A: [x, y, z], B: [1, 2, 3]}]}").list) {
        if (isAskedFor(instance, rowsOf(matrix)))
            chosen.append(instance.name);
    }
    // GitLab makes names of the need's own matrix, of which `j: [x]` is that of no job: lib/gitlab/ci/config/normalizer.rb.
    QCOMPARE(chosen, (QStringList{u"j: [y, 1]"_s, u"j: [y, 2]"_s}));
}

void TestMatrix::fillsExpressions()
{
    const Instance instance{u"j: [x]"_s, {{u"A"_s, u"x"_s}}};
    QCOMPARE(withMatrix(u"<$[[ matrix.A ]]$[[matrix.A]]>$[[ matrix.B ]] $[[ inputs.A ]]"_s, instance),
             u"<xx>$[[ matrix.B ]] $[[ inputs.A ]]"_s);
}

void TestMatrix::reportsExplosions()
{
    const QByteArray text = "a: {script: x, parallel: 201}\nb: {script: x, parallel: {matrix: [{A: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], B: [1, "
                            "2, 3, 4, 5, 6, 7, 8, 9, 10], "
                            "C: [1, 2, 3]}]}}\nc: {script: x, parallel: 200}\n";
    const Pipeline p = pipeline(text, Texts());
    QCOMPARE(codes(p), (QStringList{u"bad-parallel"_s, u"many-instances"_s}));
    QVERIFY(p.issues.at(1).message.contains(u"300"_s) && p.issues.at(1).message.contains(u"“b”"_s));
    QCOMPARE(text.mid(p.issues.at(0).span.begin, p.issues.at(0).span.length()), "201"_ba);
    QCOMPARE(p.job(u"b")->parallel, 200);
}

QTEST_APPLESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
