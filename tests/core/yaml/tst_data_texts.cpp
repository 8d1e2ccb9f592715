// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/data_texts.h"
#include "core/yaml/packed.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace caravan;
using namespace caravan::yaml;
using namespace Qt::StringLiterals;

namespace {

/// A language in which every text of a data file stands in brackets, with its context before it.
class Brackets : public QTranslator
{
public:
    Brackets() { QCoreApplication::installTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *comment, int) const override
    {
        return comment ? u"xx"_s : u"%1[%2]"_s.arg(QString::fromUtf8(context), QString::fromUtf8(text));
    }
};

Tree parsed(const QString &file, const QByteArray &text)
{
    const Result<Tree> tree = Tree::parse(Source(file, text));
    if (!tree)
        qFatal("%s", qPrintable(tree.error().toString()));
    return *tree;
}

QStringList textsOf(const Tree &tree)
{
    QStringList texts;
    for (const Node &node : dataTexts(tree))
        texts += node.text();
    return texts;
}

QStringList builtInFiles()
{
    initialiseResources();
    QStringList files;
    QDirIterator names(u":/caravan"_s, {u"*.yml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (names.hasNext())
        files += names.next();
    return files;
}

Tree builtIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(name));
    const Result<Tree> tree = treeOfData(Source(name, file.readAll()));
    if (!tree)
        qFatal("%s", qPrintable(tree.error().toString()));
    return *tree;
}

const auto rules = u":/caravan/lint/rules.yml"_s;
const QByteArray divided = "texts: [jobs/*/title, jobs/*/risks/*, none/title]\n"
                           "title: T\n"
                           "jobs:\n"
                           "  a: {title: A, name: N, risks: [one, two]}\n"
                           "  b: {title: B, script: [title]}\n";

} // namespace

class DataTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheTextsAtTheirPlaces()
    {
        QCOMPARE(textsOf(parsed(u"a.yml"_s, divided)), QStringList({u"A"_s, u"B"_s, u"one"_s, u"two"_s}));
        QCOMPARE(textsOf(parsed(u"a.yml"_s, "title: A\n")), QStringList());
        QCOMPARE(textsOf(parsed(u"a.yml"_s, "{texts: [a/*/b], a: [{b: 1}, {b: [2]}, &x {b: 3}], c: *x}")), QStringList({u"1"_s, u"3"_s}));
    }

    void namesContextsAfterFiles()
    {
        QCOMPARE(dataContext(rules), u"lint/rules.yml"_s);
        QCOMPARE(dataContext(u"lint/rules.yml"_s), u"lint/rules.yml"_s);
    }

    void isTheSameTreeInEnglish()
    {
        const Tree tree = parsed(u":/caravan/a/b.yml"_s, divided);
        QCOMPARE(inUsersLanguage(tree).identity(), tree.identity());
    }

    void translatesTheTextsAlone()
    {
        const Tree tree = parsed(u":/caravan/a/b.yml"_s, divided);
        const Brackets language;
        const Tree translated = inUsersLanguage(tree);
        const Node jobs = translated.root()[u"jobs"];
        QCOMPARE(jobs[u"a"][u"title"].text(), u"a/b.yml[A]"_s);
        QCOMPARE(jobs[u"a"][u"risks"].item(1).text(), u"a/b.yml[two]"_s);
        QCOMPARE(jobs[u"b"][u"title"].text(), u"a/b.yml[B]"_s);
        QCOMPARE(jobs[u"b"][u"script"].item(0).text(), u"title"_s);
        QCOMPARE(jobs[u"a"][u"name"].text(), u"N"_s);
        QCOMPARE(translated.root()[u"title"].text(), u"T"_s);
        QCOMPARE(jobs[u"b"][u"title"].span(), tree.root()[u"jobs"][u"b"][u"title"].span());
        QCOMPARE(translated.text(), tree.text());
        QCOMPARE(tree.root()[u"jobs"][u"a"][u"title"].text(), u"A"_s); // the tree that was there stays as it was
    }

    void translatesBuiltInFilesAndNotTheUsers()
    {
        const QString english = builtIn(rules).root()[u"rules"].item(0)[u"title"].text();
        const Brackets language;
        const Tree translated = builtIn(rules);
        const Node rule = translated.root()[u"rules"].item(0);
        QCOMPARE(rule[u"title"].text(), u"lint/rules.yml[%1]"_s.arg(english));
        QCOMPARE(rule[u"severity"].text(), u"warning"_s);
        const Result<Tree> own = treeOfData(Source(u"/home/me/rules.yml"_s, divided));
        QVERIFY(own);
        QCOMPARE(own->root()[u"jobs"][u"a"][u"title"].text(), u"A"_s);
    }

    /// Each place that a built-in file lists leads to texts: one that is misspelt would leave them in English.
    void listsPlacesThatAreThere()
    {
        int places = 0;
        for (const QString &file : builtInFiles()) {
            const Tree tree = builtIn(file);
            for (const Node &place : tree.root()[u"texts"].items()) {
                const QByteArray alone = tree.text() + "\ntexts: [" + place.text().toUtf8() + "]\n"; // the last one counts
                QVERIFY2(!dataTexts(parsed(file, alone)).isEmpty(), qPrintable(file + u": "_s + place.text()));
                ++places;
            }
        }
        QVERIFY(places > 10);
    }

    /// No text under a key that holds texts for people is left out.
    void leavesOutNone()
    {
        for (const QString &file : builtInFiles()) {
            const Tree tree = builtIn(file);
            const QList<Node> listed = dataTexts(tree);
            QList<Node> left = {tree.root()};
            while (!left.isEmpty()) {
                const Node node = left.takeLast();
                left += node.items();
                for (const Entry &entry : node.entries()) {
                    left += entry.value;
                    const bool isForPeople =
                        QStringList({u"title"_s, u"summary"_s, u"why"_s, u"fix"_s, u"says"_s}).contains(entry.key.text());
                    if (isForPeople && entry.value.isScalar())
                        QVERIFY2(listed.contains(entry.value), qPrintable(file + u": "_s + entry.value.text()));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(DataTextsTest)
#include "tst_data_texts.moc"
