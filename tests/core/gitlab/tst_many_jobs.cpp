// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/work.h"
#include "core/gitlab/pipeline/many_jobs.h"
#include "core/gitlab/pipeline/pipeline_reader.h"
#include "tests/pipelines.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace caravan;
using namespace caravan::gitlab;
using namespace Qt::StringLiterals;

namespace {

yaml::Tree treeOf(const QByteArray &text)
{
    const auto tree = yaml::Tree::parse(caravan::Source(u".gitlab-ci.yml"_s, text));
    return tree ? *tree : yaml::Tree();
}

QStringList told(const QList<Issue> &issues)
{
    QStringList lines;
    for (const Issue &issue : issues)
        lines.append(u"%1 %2 %3 %4-%5"_s.arg(issue.code, issue.job, issue.message).arg(issue.span.begin).arg(issue.span.end));
    return lines;
}

/// Jobs that share templates, anchors and lists; \a parent is what the template extends.
QByteArray manyJobs(int count, const QByteArray &parent)
{
    QByteArray text = "variables: {A: b}\n"
                      "default: {image: alpine}\n"
                      ".top: {tags: [docker]}\n"
                      ".base: {extends: "
        + parent
        + ", before_script: [echo base]}\n"
          ".scripts: &scripts {lint: [dune fmt]}\n";
    for (int number = 0; number < count; ++number) {
        const QByteArray name = QByteArray::number(number);
        text += "job " + name + ":\n  extends: .base\n  <<: *scripts\n  script:\n    - !reference [.scripts, lint]\n    - dune build @"
            + name + "\n  cache: {key: " + name + ", paths: [_opam]}\n";
    }
    return text;
}

} // namespace

class TestManyJobs : public QObject
{
    Q_OBJECT

    /// Whether they are read side by side; what comes of it is held to one after the other.
    static bool isReadSideBySide(const yaml::Tree &tree)
    {
        const Reading reading;
        const Configuration configuration = compose(tree, reading);
        Resolver resolver(configuration.parts);
        PipelineReader reader(tree, reading);
        QStringList names = resolver.names();
        names.removeIf([&](const QString &name) { return !reader.isJob(name); });
        const auto many = readSideBySide(names, configuration.parts, tree, readSurroundings(resolver), false);
        if (!many)
            return false;
        QList<Job> jobs;
        QList<Issue> issues;
        for (const ReadJob &read : many->jobs) {
            jobs.append(read.job);
            issues += read.issues;
        }
        const auto compare = [&] {
            QCOMPARE(jobs.size(), names.size());
            const QList<Job> expected = reader.readSome(names);
            for (qsizetype i = 0; i < names.size(); ++i)
                QVERIFY2(jobs.at(i) == expected.at(i), qPrintable(names.at(i)));
            QCOMPARE(told(issues), told(reader.issuesSoFar()));
        };
        compare();
        return true;
    }

private Q_SLOTS:
    void pipelinesAreReadAsOneAfterTheOther()
    {
        int many = 0;
        for (const QString &path : test::allPipelines()) {
            const yaml::Tree tree = treeOf(test::bytesOf(path));
            if (tree.root().isMap() && !whyNoPipeline(tree) && !test::bytesOf(path).contains("trigger:"))
                many += isReadSideBySide(tree) ? 1 : 0;
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(path));
        }
        QVERIFY2(many > 20, qPrintable(QString::number(many)));
    }

    void aLargePipelineIsReadAsASmallOne()
    {
        constexpr int count = 1000;
        const yaml::Tree tree = treeOf(manyJobs(count, ".top"));
        const qint64 before = workDone(Work::JobsRead);
        const auto pipeline = readPipeline(tree);
        QVERIFY(pipeline);
        QCOMPARE(workDone(Work::JobsRead) - before, qint64(count + 3));
        const Reading reading;
        PipelineReader reader(tree, reading);
        QStringList names;
        for (const Job &job : pipeline->jobs)
            names.append(job.name);
        QCOMPARE(names.size(), count + 3);
        QCOMPARE(names.constLast(), u"job 999"_s);
        QCOMPARE(pipeline->jobs, reader.readSome(names));
        QCOMPARE(told(pipeline->readingIssues), told(reader.issuesSoFar()));
        QCOMPARE(pipeline->borrowed, (QSet<QString>{u".top"_s, u".base"_s, u".scripts"_s}));
    }

    void whatIsWrongWithATemplateIsSaidOnce()
    {
        const yaml::Tree tree = treeOf(manyJobs(1000, ".gone"));
        QVERIFY(!isReadSideBySide(tree));
        const auto pipeline = readPipeline(tree);
        QVERIFY(pipeline);
        const auto ofTemplate = [](const Issue &issue) { return issue.code == "undefined-extends"_L1; };
        QCOMPARE(std::count_if(pipeline->issues.cbegin(), pipeline->issues.cend(), ofTemplate), 1);
    }
};

QTEST_GUILESS_MAIN(TestManyJobs)
#include "tst_many_jobs.moc"
