// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/packed.h"
#include "resources/resources.h"
#include "tests/pipelines.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace caravan;
using namespace caravan::yaml;
using namespace Qt::StringLiterals;

namespace {

/// Everything that can be asked of a node and of those below it.
QString told(const Node &node)
{
    QString text = u"%1 %2 %3-%4 %5 '%6' %7 &%8\n"_s.arg(int(node.kind()))
                       .arg(int(node.style()))
                       .arg(node.span().begin)
                       .arg(node.span().end)
                       .arg(node.contentSpan().begin)
                       .arg(node.text(), node.tag(), node.anchor());
    text += node.isAlias() ? u"-> %1\n"_s.arg(node.target().span().begin) : QString();
    for (const Node &item : node.items())
        text += told(item);
    for (const Entry &entry : node.entries())
        text += told(entry.key) + told(entry.value);
    return text;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    return file.readAll();
}

} // namespace

class PackedTest : public QObject
{
    Q_OBJECT

    static void compare(const Source &source)
    {
        const Result<Tree> tree = Tree::parse(source);
        if (!tree)
            return;
        const std::optional<Tree> again = unpacked(packed(*tree), source);
        QVERIFY2(again, qPrintable(source.file));
        QCOMPARE(told(again->root()), told(tree->root()));
        QCOMPARE(told(again->header()), told(tree->header()));
        QCOMPARE(again->text(), tree->text());
    }

private Q_SLOTS:
    void treesComeBackAsTheyWere()
    {
        compare(Source(u"a.yml"_s, ""));
        compare(Source(u"a.yml"_s, "spec: {inputs: {a: }}\n---\nb: $[[ inputs.a ]]\n"));
        compare(Source(u"a.yml"_s,
                       "a: &x {k: [1, 'zwei', \"drei\"]}\nb: *x\nc:\n  <<: *x\n  d: !reference [a, k]\n  e: |\n    grüße\n    text\n"));
        compare(Source(u"a.yml"_s, "[a, {b: c}]"));
    }

    void pipelinesToo()
    {
        for (const QString &path : test::allPipelines()) {
            compare(Source(path, test::bytesOf(path)));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void editsGoOn()
    {
        const Source source(u"a.yml"_s, "a: &x 1\nb: *x\nc: 2\n");
        const std::optional<Tree> tree = unpacked(packed(*Tree::parse(source)), source);
        QVERIFY(tree);
        const Result<Tree> edited = tree->edited({{{17, 18}, "[3]"}});
        QVERIFY(edited);
        QCOMPARE(edited->text(), "a: &x 1\nb: *x\nc: [3]\n");
        QCOMPARE(edited->root()[u"b"].target().text(), u"1"_s);
    }

    void otherBytesAreRefused()
    {
        const Source source(u"a.yml"_s, "a: [b, c]\n");
        const QByteArray bytes = packed(*Tree::parse(source));
        QVERIFY(!unpacked(bytes, Source(u"a.yml"_s, "a: [b, d]\n")));
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(!unpacked(bytes.left(size), source), qPrintable(QString::number(size)));
        QVERIFY(!unpacked(bytes + 'x', source));
    }

    /// Each data file that is built in has its packed form beside it, made of the text as it is.
    void builtInFilesArePacked()
    {
        initialiseResources();
        int count = 0;
        for (QDirIterator files(u":/caravan"_s, {u"*.yml"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            const QString path = files.next();
            if (path.contains("/samples/"_L1))
                continue;
            QVERIFY2(unpacked(readAll(path + u".tree"_s), Source(path, readAll(path))), qPrintable(path));
            ++count;
        }
        QVERIFY(count >= 9);
    }
};

QTEST_GUILESS_MAIN(PackedTest)
#include "tst_packed.moc"
