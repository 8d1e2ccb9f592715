// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/rereading.h"
#include "core/gitlab/values/reading.h"
#include "core/lint/lint.h"
#include "tests/pipelines.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace caravan;
using namespace caravan::lint;
using namespace Qt::StringLiterals;

namespace {

/// A text with findings of many rules: in jobs, in what they share, and about jobs beside each other.
const QByteArray text =
    "stages: [build, test, deploy]\n"
    ".shared:\n  image: ocaml/opam:latest\n  before_script:\n    - sudo opam update\n"
    "build:\n  extends: .shared\n  stage: build\n  cache: {key: a/b, paths: [~/.opam]}\n  script:\n    - opam env\n    - dune build\n"
    "test:\n  extends: .shared\n  stage: test\n  cache: {key: c, paths: [_opam]}\n  script:\n    - docker login -p $X "
    "registry.example.org\n    - dune runtest || true\n"
    "other:\n  extends: .shared\n  stage: test\n  needs: [build, build]\n  cache: {key: c, paths: [_build]}\n  script: [dune build @doc]\n"
    "pages:\n  stage: deploy\n  only: [main]\n  script:\n    - cp -r _build/default/_doc public\n";

} // namespace

class TestLintMemory : public QObject
{
    Q_OBJECT

    recipes::Catalogue m_catalogue;

    /// A pipeline that is edited step by step, linted with a memory and without one.
    struct Edited {
        const recipes::Catalogue &catalogue;
        yaml::Tree tree;
        gitlab::Pipeline pipeline;
        Memory memory = {};
        int partial = 0;   ///< edits of which only some jobs were read anew
        int inScripts = 0; ///< those of them that changed nothing but scripts

        QList<Finding> lintWith(Memory *known, const gitlab::Rereading *since) const { return lintOf(pipeline, known, since); }
        QList<Finding> lintOf(const gitlab::Pipeline &read, Memory *known, const gitlab::Rereading *since) const
        {
            return lint::lint({.tree = tree,
                               .pipeline = read,
                               .catalogue = catalogue,
                               .runner = catalogue.runner(u"gitlab.com-small"),
                               .fixBudget = 0,
                               .memory = known,
                               .since = since});
        }

        /// False when the text is no pipeline then; nothing is edited in this case.
        bool edit(const TextEdits &edits)
        {
            const auto now = tree.edited(edits);
            const auto whole = now ? gitlab::readPipeline(*now) : Result<gitlab::Pipeline>(now.error());
            if (!whole)
                return false;
            const auto partly = gitlab::reread(gitlab::Pipeline(pipeline), tree, *now, {});
            partial += partly.has_value();
            inScripts += partly && partly->isScriptOnly;
            pipeline = partly ? partly->pipeline : *whole;
            tree = *now;
            compare(lintWith(&memory, partly ? &*partly : nullptr), lintOf(*whole, nullptr, nullptr));
            return true;
        }
        bool edit(const QByteArray &from, const QByteArray &to)
        {
            const qsizetype at = tree.text().indexOf(from);
            return at >= 0 && edit({{{at, at + from.size()}, to}});
        }

        void compare(const QList<Finding> &got, const QList<Finding> &expected) const
        {
            for (qsizetype i = 0; i < std::max(got.size(), expected.size()); ++i) {
                const auto told = [&](const QList<Finding> &list) {
                    const Finding finding = list.value(i);
                    return u"%1 %2-%3 %4 [%5] %6"_s.arg(finding.rule)
                        .arg(finding.span.begin)
                        .arg(finding.span.end)
                        .arg(finding.job, finding.message)
                        .arg(finding.mayHaveFixes);
                };
                if (got.value(i) != expected.value(i))
                    QFAIL(qPrintable(
                        u"With memory: %1\nanew:        %2\nin:\n%3"_s.arg(told(got), told(expected), QString::fromUtf8(tree.text()))));
            }
        }
    };

    std::unique_ptr<Edited> opened(const QString &name, const QByteArray &bytes) const
    {
        const auto tree = yaml::Tree::parse(Source(name, bytes));
        const auto pipeline = tree ? gitlab::readPipeline(*tree) : Result<gitlab::Pipeline>(tree.error());
        if (!pipeline)
            return nullptr;
        auto made = std::unique_ptr<Edited>(new Edited{m_catalogue, *tree, *pipeline});
        made->lintWith(&made->memory, nullptr);
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalogue = recipes::Catalogue::builtIn();
        QVERIFY(catalogue);
        m_catalogue = *catalogue;
    }

    void init() { QTest::failOnWarning(QRegularExpression(u"invalid QRegularExpression"_s)); }

    void editsOfOneJobChangeItsFindings()
    {
        const auto edited = opened(u".gitlab-ci.yml"_s, text);
        QVERIFY(edited);
        const auto count = [&](const QString &rule) {
            const auto findings = edited->lintWith(nullptr, nullptr);
            return std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.rule == rule; });
        };
        QCOMPARE(count(u"R09"_s), 1);
        QVERIFY(edited->edit("dune runtest || true", "dune runtest"));
        QCOMPARE(count(u"R09"_s), 0);
        QVERIFY(edited->edit("key: a/b", "key: a-b"));
        QVERIFY(edited->edit("paths: [_build]", "paths: [_opam]"));
        QVERIFY(edited->edit("needs: [build, build]", "needs: [build]"));
        QVERIFY(edited->edit("    - opam env\n", ""));
        QVERIFY(edited->edit("    - cp -r", "    - dune build @doc\n    - cp -r"));
        QCOMPARE(edited->partial, 6);
    }

    void scriptsLeaveWhatIsSaidOfKeywords()
    {
        const auto edited = opened(u".gitlab-ci.yml"_s, text);
        QVERIFY(edited);
        QVERIFY(edited->edit("dune runtest || true", "dune runtest --force"));
        QVERIFY(edited->edit("dune runtest --force", "dune runtest"));
        QCOMPARE(edited->inScripts, 2);
        QVERIFY(edited->edit("key: a/b", "key: a-b"));
        QVERIFY(edited->edit("stage: test", "stage: build"));
        QCOMPARE(edited->inScripts, 2);
        QVERIFY(edited->edit("dune runtest", "dune runtest --auto-promote"));
        QCOMPARE(edited->inScripts, 3);
    }

    /// Of the examples of every rule: a line more in a script changes no finding of a rule about keywords.
    void examplesToo()
    {
        const QDir folder(QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/lint"));
        int inScripts = 0;
        for (const QString &rule : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &name : QDir(folder.filePath(rule)).entryList({u"*.yml"_s}, QDir::Files)) {
                QFile file(folder.filePath(rule + u'/' + name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto edited = opened(u".gitlab-ci.yml"_s, file.readAll());
                for (qsizetype job = 0; edited && job < edited->pipeline.jobs.size(); ++job) {
                    const yaml::Node script = edited->tree.root()[edited->pipeline.jobs.at(job).name][u"script"];
                    const yaml::Node line = script.isSequence() ? script.item(0) : script;
                    if (!line.isScalar() || line.style() != yaml::Style::Plain)
                        continue;
                    edited->edit({{{line.span().begin, line.span().begin}, "echo "}});
                    QVERIFY2(!QTest::currentTestFailed(), qPrintable(file.fileName()));
                }
                inScripts += edited ? edited->inScripts : 0;
            }
        }
        QVERIFY2(inScripts > 200, qPrintable(QString::number(inScripts)));
    }

    void whatJobsShareStaysWithTheRightJobs()
    {
        const auto edited = opened(u".gitlab-ci.yml"_s, text);
        QVERIFY(edited);
        QVERIFY(edited->edit("build:\n  extends: .shared", "build:\n  image: alpine"));
        QVERIFY(edited->edit("build:\n  image: alpine", "build:\n  extends: .shared"));
        QVERIFY(edited->edit("other:\n  extends: .shared", "other:\n  image: alpine"));
        QVERIFY(edited->edit("test:\n  extends: .shared\n  stage: test", "test:\n  extends: .shared\n  stage: deploy"));
        QVERIFY(edited->edit("build:\n  extends: .shared\n  stage: build", "build:\n  extends: .shared\n  stage: deploy"));
        QCOMPARE(edited->partial, 1); // whoever takes less from a template makes everything be read
    }

    void newTemplatesGiveTheirKeys()
    {
        const auto edited = opened(u".gitlab-ci.yml"_s,
                                   ".shared:\n  retry: 2\n  script: [x]\n  environment: live\n"
                                   "a:\n  script: [docker push x]\nb:\n  script: [!reference [.shared, script]]\n");
        QVERIFY(edited);
        QVERIFY(edited->edit("a:\n", "a:\n  extends: .shared\n"));
        QVERIFY(edited->edit("a:\n  extends: .shared\n", "a:\n"));
        QVERIFY(edited->edit("[!reference [.shared, script]]", "[y]")); // nobody uses it any more
        QVERIFY(edited->edit("a:\n", "a:\n  extends: .shared\n"));
    }

    void aForgottenMemoryIsFilledAnew()
    {
        const auto edited = opened(u".gitlab-ci.yml"_s, "a:\n  script: [opam env, dune build]\nb:\n  script: [opam env, dune test]\n");
        QVERIFY(edited);
        edited->memory.forget();
        QVERIFY(edited->edit("dune build", "dune build @all"));
        QCOMPARE(edited->partial, 1);
    }

    void otherEditsAreNoticed()
    {
        const auto edited = opened(u".gitlab-ci.yml"_s, text);
        QVERIFY(edited);
        QVERIFY(edited->edit("ocaml/opam:latest", "ocaml/opam:debian-12-ocaml-5.2"));
        QVERIFY(edited->edit("sudo opam update", "opam update"));
        QVERIFY(edited->edit("other:", "another:"));
        QVERIFY(edited->edit("pages:\n", "new:\n  script: [opam env]\npages:\n"));
        QVERIFY(edited->edit("stages: [build,", "stages: [before, build,"));
        QCOMPARE(edited->partial, 0);
    }

    void twoJobsAtOnce()
    {
        const auto edited = opened(u".gitlab-ci.yml"_s, text);
        QVERIFY(edited);
        const qsizetype first = text.indexOf("a/b");
        const qsizetype last = text.indexOf("[_build]");
        QVERIFY(edited->edit({{{first, first + 3}, "a-long-key"}, {{last, last + 8}, "[_opam]"}}));
        QVERIFY(edited->edit("dune runtest || true", "dune test"));
    }

    /// Random edits of whole files, each after the other.
    void pipelinesToo()
    {
        const QList<QByteArray> pieces{"x",
                                       " ",
                                       "\n",
                                       ":",
                                       "#",
                                       "- ",
                                       "'",
                                       "  image: alpine\n",
                                       "  needs: []\n",
                                       "&a ",
                                       "*a",
                                       "a: b\n",
                                       "[",
                                       "",
                                       "  script: [sudo opam install dune]\n",
                                       "  extends: .base\n",
                                       "  cache: {key: a/b, paths: [_opam]}\n"};
        QRandomGenerator random(5);
        int partial = 0;
        int inScripts = 0;
        for (const QString &path : test::allPipelines()) {
            const QByteArray bytes = test::bytesOf(path);
            constexpr qsizetype large = 40'000;
            const auto edited = bytes.size() > large ? nullptr : opened(QFileInfo(path).fileName(), bytes);
            if (!edited)
                continue;
            constexpr int edits = 12;
            for (int i = 0; i < edits; ++i) {
                const qsizetype begin = random.bounded(int(edited->tree.text().size()));
                const qsizetype end = std::min<qsizetype>(edited->tree.text().size(), begin + random.bounded(4));
                edited->edit({{{begin, end}, pieces.at(random.bounded(int(pieces.size())))}});
                if (QTest::currentTestFailed())
                    return;
            }
            partial += edited->partial;
            inScripts += edited->inScripts;
        }
        QVERIFY2(partial > (test::hasRealPipelines() ? 200 : 60), qPrintable(QString::number(partial)));
        QVERIFY2(inScripts > (test::hasRealPipelines() ? 80 : 20), qPrintable(QString::number(inScripts)));
    }

    void whatTheBudgetLeftOutIsWorkedOutWhenAsked()
    {
        // Two findings of one rule stand at one place.
        const auto edited =
            opened(u".gitlab-ci.yml"_s, text + "two:\n  script: [x]\n  rules:\n    - if: '\"$A\" == \"x\" && \"$B\" == \"y\"'\n");
        QVERIFY(edited);
        const Context context{.tree = edited->tree, .pipeline = edited->pipeline, .catalogue = m_catalogue};
        Context poor{.tree = edited->tree, .pipeline = edited->pipeline, .catalogue = m_catalogue, .fixBudget = 0};
        const QList<Finding> all = lint::lint(context);
        const QList<Finding> some = lint::lint(poor);
        QCOMPARE(some.size(), all.size());
        int later = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(fixesFor(poor, some.at(i)), all.at(i).fixes);
            QVERIFY(!all.at(i).mayHaveFixes);
            later += some.at(i).fixes != all.at(i).fixes;
        }
        QVERIFY(later > 0);
    }
};

QTEST_GUILESS_MAIN(TestLintMemory)
#include "tst_lint_memory.moc"
