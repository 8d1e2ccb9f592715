// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/slices.h"

#include "core/base/work.h"
#include "core/yaml/packed.h"

#include <QDir>
#include <QTest>

using namespace caravan;
using namespace caravan::yaml;
using namespace Qt::StringLiterals;

namespace {

constexpr int threads = 4;

/// A tree of sections as bytes.
QByteArray bytesOf(std::vector<PlacedSection> sections, const QByteArray &text)
{
    TreeData data;
    data.source = Source(u"ci.yml"_s, text);
    data.isDivided = true;
    data.sections = std::move(sections);
    return data.indexAnchors() ? packed(TreeData::treeOf(std::move(data))) : QByteArray("an alias without anchor");
}

/// The same of a text that is read as a whole; empty where it is not made of top-level entries.
QByteArray bytesOfWhole(const QByteArray &text)
{
    const Source source(u"ci.yml"_s, text);
    Result<Nodes> nodes = readEvents(source, {});
    if (refusal(source, {}) || !nodes || findEnds(*nodes, source))
        return {};
    chooseDocuments(*nodes, text);
    auto sections = divided(*nodes, source);
    return sections ? bytesOf(*std::move(sections), text) : QByteArray();
}

QByteArray jobs(int count)
{
    QByteArray text = "# A project.\nstages: [build]\n\n.cache: &cache\n  key: \"x*y\"\n  paths: [_opam/]\n\n";
    for (int i = 0; i < count; ++i) {
        text += "# Job " + QByteArray::number(i) + ".\njob " + QByteArray::number(i) + ":\n  cache: *cache\n  script:\n    - ls *.opam && "
            + "dune build -p package-" + QByteArray::number(i) + "\n    - |\n      cat <<EOF\n      text\n\n      EOF\n\n";
    }
    return text;
}

} // namespace

class TestSlices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeTextIsReadInSlices_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("jobs") << jobs(1000);
        QTest::newRow("line ends of Windows") << jobs(1000).replace('\n', "\r\n");
        QTest::newRow("a mark in front") << "\xEF\xBB\xBF" + jobs(1000);
        QTest::newRow("a document's begin") << "---\n" + jobs(1000);
        QTest::newRow("no line end at the end") << jobs(1000) + "last: 1";
        QTest::newRow("an anchor again") << jobs(500) + "again: &cache {key: z}\n" + jobs(500).mid(jobs(0).size());
        QTest::newRow("letters") << jobs(1000).replace("text", "Wüste 🐪");
    }
    void aLargeTextIsReadInSlices()
    {
        QFETCH(const QByteArray, text);
        const qint64 before = workDone(Work::BytesParsed);
        auto sections = sectionsAtOnce(text, {}, threads);
        QCOMPARE(workDone(Work::BytesParsed) - before, text.size()); // and it says so to this thread
        QVERIFY(sections);
        QCOMPARE(bytesOf(*std::move(sections), text), bytesOfWhole(text));
    }

    /// What stands across the place where a slice would end: the text is read as a whole, or the slices give the same.
    void nothingIsCutInTwo_data()
    {
        QTest::addColumn<QByteArray>("middle");
        QTest::newRow("quotes") << "quotes: \"" + QByteArray("word\n").repeated(20'000) + "\"\n";
        QTest::newRow("single quotes") << "quotes: '" + QByteArray("key: word\n").repeated(10'000) + "'\n";
        QTest::newRow("brackets") << "list: [\n" + QByteArray("word,\n").repeated(20'000) + "]\n";
        QTest::newRow("braces") << "map: {\n" + QByteArray("a: 1,\n").repeated(20'000) + "}\n";
        QTest::newRow("a block that keeps its lines") << "block: |+\n" + QByteArray("  line\n\n").repeated(20'000);
        QTest::newRow("documents") << QByteArray("a: 1\n...\n---\nb: 1\n").repeated(5'000);
        QTest::newRow("an error") << QByteArray("a: [1\nb: 2\n").repeated(10'000);
        QTest::newRow("no map") << QByteArray("word\n").repeated(20'000);
        QTest::newRow("an alias before its anchor") << "early: *late\n" + jobs(500).mid(jobs(0).size()) + "late: &late 1\n";
        QTest::newRow("an alias of nothing") << jobs(500).mid(jobs(0).size()) + "script: echo &nothing\nlost: *nothing\n";
    }
    void nothingIsCutInTwo()
    {
        QFETCH(const QByteArray, middle);
        const QByteArray text = jobs(200) + middle + jobs(200).mid(jobs(0).size());
        const QByteArray whole = bytesOfWhole(text);
        if (auto sections = sectionsAtOnce(text, {}, threads)) // an alias without anchor makes that the text is read as a whole, too
            QCOMPARE(bytesOf(*std::move(sections), text), whole.isEmpty() ? QByteArray("an alias without anchor") : whole);
        const Result<Tree> tree = Tree::parse(Source(u"ci.yml"_s, text));
        if (!whole.isEmpty())
            QCOMPARE(tree ? packed(*tree) : tree.error().message.toUtf8(), whole);
        else if (const Result<Nodes> nodes = readEvents(Source(u"ci.yml"_s, text), {}); !nodes)
            QCOMPARE(tree ? QString() : tree.error().toString(), nodes.error().toString());
    }

    void aSmallTextIsReadAsAWhole()
    {
        QVERIFY(!sectionsAtOnce(jobs(10), {}, threads));
        QVERIFY(!sectionsAtOnce(jobs(1000), {}, 1));
    }

    /// Where GitLab puts inputs into the text, that holds for all of it.
    void aTextWithInputsIsReadAsAWhole() { QVERIFY(!sectionsAtOnce(jobs(500) + "spec: 1\n" + jobs(500).mid(jobs(0).size()), {}, threads)); }

    void limitsHoldForTheWhole()
    {
        Limits limits;
        limits.nodes = 5'000; // more than a slice has, fewer than the text
        const Result<Tree> tree = Tree::parse(Source(u"ci.yml"_s, jobs(1000)), limits);
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, ErrorCode::Limit);
    }

    /// The large files of the corpus, where it is.
    void filesOfOthers()
    {
        const QDir corpus(QStringLiteral(CARAVAN_SOURCE_DIR "/../shared/corpus/gitlab-ci"));
        if (!corpus.exists())
            QSKIP("The corpus is not there.");
        int inSlices = 0;
        for (const QString &name : corpus.entryList({u"*.yml"_s}, QDir::Files, QDir::Name)) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            auto sections = sectionsAtOnce(text, {}, threads);
            if (!sections)
                continue;
            ++inSlices;
            QVERIFY2(bytesOf(*std::move(sections), text) == bytesOfWhole(text), qPrintable(name));
        }
        QVERIFY(inSlices > 0);
    }
};

QTEST_GUILESS_MAIN(TestSlices)
#include "tst_slices.moc"
