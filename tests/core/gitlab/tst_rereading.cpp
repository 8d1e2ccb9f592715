// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/rereading.h"
#include "core/gitlab/values/reading.h"
#include "tests/pipelines.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace caravan;
using namespace caravan::gitlab;
using namespace Qt::StringLiterals;

namespace {

yaml::Tree treeOf(const QByteArray &text)
{
    const auto tree = yaml::Tree::parse(caravan::Source(u".gitlab-ci.yml"_s, text));
    if (!tree)
        qFatal("%s", qPrintable(tree.error().toString()));
    return *tree;
}

QStringList told(QList<Issue> issues)
{
    QStringList lines;
    for (const Issue &issue : std::as_const(issues))
        lines.append(u"%1 %2 %3 %4-%5"_s.arg(issue.code, issue.job, issue.message).arg(issue.span.begin).arg(issue.span.end));
    lines.sort();
    return lines;
}

const QByteArray text = "stages: [build, test]\n"
                        "variables: {A: b}\n"
                        ".base: {image: alpine, script: [echo base]}\n"
                        ".scripts: {lint: [dune fmt]}\n"
                        "# About build.\n"
                        "build:\n  extends: .base\n  stage: build\n  script:\n    - dune build\n"
                        "with-anchor: &anchor\n  stage: test\n  script: [a]\n"
                        "test:\n  needs: [build]\n  rules:\n    - if: $A\n      variables: {B: c}\n"
                        "  cache: {key: k, paths: [_opam]}\n  script:\n    - !reference [.scripts, lint]\n    - dune runtest\n"
                        "last:\n  stage: test\n  needs: [test]\n  scripts: [x]\n";

} // namespace

class TestRereading : public QObject
{
    Q_OBJECT

    /// Makes an edit and tells whether only some jobs had to be read; compares with a reading of everything.
    bool isPartial(const yaml::Tree &old, const TextEdits &edits)
    {
        const auto before = readPipeline(old);
        const auto now = old.edited(edits);
        if (!before || !now)
            return false;
        const auto expected = readPipeline(*now);
        if (!expected)
            return false;
        const auto got = reread(Pipeline(*before), old, *now, Reading());
        if (!got)
            return false;
        const auto fail = [&](const char *what) {
            QFAIL(qPrintable(u"%1 differs in:\n%2"_s.arg(QString::fromLatin1(what), QString::fromUtf8(now->text()))));
        };
        [&] {
            if (got->pipeline.jobs != expected->jobs)
                fail("a job");
            if (got->pipeline.stages != expected->stages || got->pipeline.variables != expected->variables)
                fail("a keyword");
            if (got->pipeline.workflow != expected->workflow || got->pipeline.includes != expected->includes
                || got->pipeline.places != expected->places)
                fail("the rest");
            if (got->pipeline.order != expected->order)
                fail("the order");
            QCOMPARE(told(got->pipeline.issues), told(expected->issues));
            QCOMPARE(told(got->pipeline.readingIssues), told(expected->readingIssues));
            QVERIFY(got->pipeline.borrowed.contains(expected->borrowed));
        }();
        return true;
    }
    bool isPartial(const QByteArray &old, const QByteArray &from, const QByteArray &to)
    {
        const qsizetype at = old.indexOf(from);
        return isPartial(treeOf(old), {{{at, at + from.size()}, to}});
    }

private Q_SLOTS:
    void editsOfOneJobReadThatJob()
    {
        QVERIFY(isPartial(text, "dune build", "dune build @all"));
        QVERIFY(isPartial(text, "    - dune runtest\n", ""));
        QVERIFY(isPartial(text, "scripts: [x]", "script: [x]"));
        QVERIFY(isPartial(text, "needs: [build]", "needs: [last]"));
        QVERIFY(isPartial(text, "$A\n", "$CI_COMMIT_TAG\n"));
    }

    void whatOthersTakePartInReadsEverything()
    {
        QVERIFY(!isPartial(text, "image: alpine", "image: debian"));
        QVERIFY(!isPartial(text, "[dune fmt]", "[dune build @fmt]"));
        QVERIFY(!isPartial(text, "{A: b}", "{A: c}"));
        QVERIFY(!isPartial(text, "stages: [build", "stages: [image, build"));
        QVERIFY(!isPartial(text, "script: [a]", "script: [b]"));
        QVERIFY(!isPartial(text, "last:", "first:"));
        QVERIFY(!isPartial(text, "    - dune build\n", "    - dune build\nnew: {script: [y]}\n"));
    }

    /// A job between two that were edited is the same text, but moved otherwise than what is behind both.
    void jobsBetweenTwoEditsMove()
    {
        const QByteArray three = "first:\n  script: [a]\n"
                                 "second:\n  cache: {key: c, paths: [_opam]}\n  script: [b]\n"
                                 "third:\n  script: [c]\n"
                                 "fourth:\n  cache: {key: d, paths: [_opam]}\n  script: [d]\n";
        const qsizetype first = three.indexOf("[a]");
        const qsizetype third = three.indexOf("[c]");
        const TextEdits both{{{first, first + 3}, "[a, longer]"}, {{third, third + 3}, "[c, longer, too]"}};
        QVERIFY(isPartial(treeOf(three), both));
    }

    void tellsWhetherOnlyScriptsDiffer()
    {
        const auto isScriptOnly = [](const QByteArray &from, const QByteArray &to) {
            const yaml::Tree old = treeOf(text);
            const qsizetype at = text.indexOf(from);
            const auto now = old.edited({{{at, at + from.size()}, to}});
            const auto got = now ? reread(*readPipeline(old), old, *now, Reading()) : std::nullopt;
            return got && got->isScriptOnly;
        };
        QVERIFY(isScriptOnly("dune build", "dune build @all # everything"));
        QVERIFY(isScriptOnly("    - dune runtest\n", ""));
        QVERIFY(!isScriptOnly("  script:\n    - dune build", "  after_script:\n    - dune build"));
        QVERIFY(!isScriptOnly("needs: [build]", "needs: [last]"));
        QVERIFY(!isScriptOnly("\nlast:", "\n\"last\":"));
        QVERIFY(!isScriptOnly("    - dune runtest\n", "    - k: *anchor\n"));
        QVERIFY(!isScriptOnly("  stage: build\n  script", "  script"));
    }

    void leavesThePipelineWhereItDoesNotReadInPart()
    {
        const yaml::Tree old = treeOf(text);
        const qsizetype at = text.indexOf("image: alpine");
        Pipeline before = *readPipeline(old);
        const qsizetype jobs = before.jobs.size();
        QVERIFY(!reread(std::move(before), old, *old.edited({{{at, at + 13}, "image: debian"}}), Reading()));
        QCOMPARE(before.jobs.size(), jobs); // NOLINT(bugprone-use-after-move): what cannot be read anew is not taken
    }

    /// Random edits of whole files: what is read in part is what is read as a whole.
    void pipelinesToo()
    {
        const QList<QByteArray> pieces{"x",   " ",  "\n",     ":", "#", "- ", "'", "  image: alpine\n", "  needs: []\n",
                                       "&a ", "*a", "a: b\n", "[", ""};
        QRandomGenerator random(3);
        int partial = 0;
        for (const QString &path : test::allPipelines()) {
            const auto tree = yaml::Tree::parse(caravan::Source(QFileInfo(path).fileName(), test::bytesOf(path)));
            constexpr qsizetype large = 60'000;
            if (!tree || tree->text().size() > large)
                continue;
            constexpr int edits = 12;
            for (int i = 0; i < edits; ++i) {
                const qsizetype begin = random.bounded(int(tree->text().size()));
                const qsizetype end = std::min<qsizetype>(tree->text().size(), begin + random.bounded(4));
                partial += isPartial(*tree, {{{begin, end}, pieces.at(random.bounded(int(pieces.size())))}});
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY2(partial > (test::hasRealPipelines() ? 200 : 60), qPrintable(QString::number(partial)));
    }
};

QTEST_GUILESS_MAIN(TestRereading)
#include "tst_rereading.moc"
