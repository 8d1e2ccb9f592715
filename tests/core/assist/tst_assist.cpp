// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/completion.h"
#include "core/assist/definition.h"
#include "core/assist/explanation.h"
#include "core/assist/keyword_place.h"
#include "core/assist/spot.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>

using namespace caravan;
using namespace Qt::StringLiterals;
using assist::Proposal;
using assist::Spot;

namespace {

const QByteArray pipelineText = "include: ci/base.yml\n"
                                "stages: [build, test]\n"
                                "variables:\n"
                                "  DEBUG: \"1\"\n"
                                "default:\n"
                                "  image: alpine:3.24\n"
                                ".setup: &setup\n"
                                "  before_script: [echo a]\n"
                                "build:\n"
                                "  stage: build\n"
                                "  script:\n"
                                "    - make $DEBUG\n"
                                "test:\n"
                                "  extends: .setup\n"
                                "  stage: test\n"
                                "  needs: [build]\n"
                                "  script: [make check]\n";

/// A pipeline that was read, and a place in a text that may be another one by now: "|" marks it.
struct Read {
    recipes::Catalogue catalogue;
    gitlab::Reading reading;
    yaml::Tree tree;
    gitlab::Pipeline pipeline;

    explicit Read(const QByteArray &text = pipelineText)
    {
        catalogue = *recipes::Catalogue::builtIn();
        reading.files.list = [] { return QStringList{u"ci/base.yml"_s, u"dune-project"_s, u"src/a.ml"_s}; };
        reading.files.read = [](const QString &path) -> Result<QByteArray> {
            if (path == "ci/base.yml"_L1)
                return QByteArray("# shared\n.base:\n  tags: [linux]\n");
            return Error{ErrorCode::NotFound, u"There is no such file."_s};
        };
        tree = *yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, text));
        pipeline = *gitlab::readPipeline(tree, reading);
    }
    assist::Surroundings around() const { return {tree, pipeline, catalogue, reading}; }

    assist::Completion completion(QByteArray text) const
    {
        const qsizetype at = text.indexOf('|');
        text.remove(at, 1);
        return assist::completionAt(text, at, around());
    }
    QStringList proposed(const QByteArray &text) const
    {
        QStringList texts;
        for (const Proposal &proposal : completion(text).proposals)
            texts.append(proposal.text);
        return texts;
    }
    QString inserted(const QByteArray &text, const QString &name) const
    {
        for (const Proposal &proposal : completion(text).proposals) {
            if (proposal.text == name)
                return proposal.inserted;
        }
        return u"(not proposed)"_s;
    }
};

Spot spot(QByteArray text)
{
    const qsizetype at = text.indexOf('|');
    return assist::spotAt(text.remove(at, 1), at);
}

QString said(const Spot &spot)
{
    static const QStringList kinds = {u"key"_s, u"value"_s, u"block"_s, u"comment"_s};
    return kinds.at(int(spot.kind)) + u' ' + spot.path.join(u'/') + u' ' + spot.typed + u'^' + spot.word.sliced(spot.typed.size());
}

} // namespace

class AssistTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreToldFromTheLinesAbove_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("root") << QByteArray("a: 1\nb|") << u"key  b^"_s;
        QTest::newRow("empty text") << QByteArray("|") << u"key  ^"_s;
        QTest::newRow("key of a job") << QByteArray("a:\n  st|age: x\n") << u"key a st^age"_s;
        QTest::newRow("blank line") << QByteArray("a:\n  stage: x\n  |\nb: {}\n") << u"key a ^"_s;
        QTest::newRow("blank line at the root") << QByteArray("a:\n  stage: x\n|\nb: {}\n") << u"key  ^"_s;
        QTest::newRow("value") << QByteArray("a:\n  stage: bu|\n") << u"value a/stage bu^"_s;
        QTest::newRow("value with blanks in it") << QByteArray("a:\n  name: one t|wo  # no\n") << u"value a/name one t^wo"_s;
        QTest::newRow("no value yet") << QByteArray("a:\n  stage: |") << u"value a/stage ^"_s;
        QTest::newRow("quoted") << QByteArray("a:\n  stage: \"b|uild\"\n") << u"value a/stage b^uild"_s;
        QTest::newRow("item") << QByteArray("a:\n  needs:\n    - b|\n") << u"value a/needs/- b^"_s;
        QTest::newRow("item at the column of its key") << QByteArray("a:\n  needs:\n  - x\n  - b|\n") << u"value a/needs/- b^"_s;
        QTest::newRow("map in an item") << QByteArray("a:\n  rules:\n    - if: x\n      wh|\n") << u"key a/rules/- wh^"_s;
        QTest::newRow("value in an item") << QByteArray("a:\n  rules:\n    - if: x\n      when: |\n") << u"value a/rules/-/when ^"_s;
        QTest::newRow("list of lists") << QByteArray("a:\n  - - b|\n") << u"value a/-/- b^"_s;
        QTest::newRow("flow list") << QByteArray("a:\n  needs: [x, b|]\n") << u"value a/needs/- b^"_s;
        QTest::newRow("flow map's key") << QByteArray("a:\n  cache: {ke|}\n") << u"key a/cache ke^"_s;
        QTest::newRow("flow map's value") << QByteArray("a:\n  needs: [{job: b|, optional: true}]\n") << u"value a/needs/-/job b^"_s;
        QTest::newRow("flow over lines") << QByteArray("a:\n  needs: [\n    x,\n    b|\n  ]\n") << u"value a/needs/- b^"_s;
        QTest::newRow("flow on a line of its own")
            << QByteArray("a:\n  variables:\n    { on|e: 1,\n      two: 2 }\n") << u"key a/variables on^e"_s;
        QTest::newRow("nested maps") << QByteArray("a:\n  cache:\n    key:\n      pre|\n") << u"key a/cache/key pre^"_s;
        QTest::newRow("comment") << QByteArray("a: b # c|\n") << u"comment  ^"_s;
        QTest::newRow("broken above") << QByteArray("x: [\nb:\n  - }\nc:\n  stage: b|") << u"value c/stage b^"_s;
        QTest::newRow("Windows line ends") << QByteArray("a:\r\n  stage: b|\r\n") << u"value a/stage b^"_s;
        QTest::newRow("variable") << QByteArray("a:\n  script:\n    - echo ${DE|BUG}\n") << u"value a/script/- DE^BUG"_s;
    }
    void placesAreToldFromTheLinesAbove()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, expected);
        QCOMPARE(said(spot(text)), expected);
    }

    void aTextOfSeveralLinesIsOneValue()
    {
        const QByteArray block = "a:\n  script:\n    - |\n      x: y\n      $Z\nb:\n  needs: x\n";
        const Spot inside = assist::spotAt(block, block.indexOf("$Z") + 2);
        QCOMPARE(inside.kind, Spot::Kind::Block);
        QCOMPARE(inside.path, (yaml::Path{u"a"_s, u"script"_s, u"-"_s}));
        QVERIFY(inside.isVariable);
        QCOMPARE(inside.word, u"Z"_s);
        QCOMPARE(assist::spotAt(block, block.indexOf("needs") + 2).path, (yaml::Path{u"b"_s}));
    }

    void siblingsAreTheKeysOfTheSameMap()
    {
        QCOMPARE(spot("a:\n  stage: x\n  needs:\n    - job: y\n  i|\n  tags:\n  - z\nb: 1\n").siblings,
                 QStringList({u"needs"_s, u"stage"_s, u"tags"_s}));
        QCOMPARE(spot("a:\n  rules:\n    - if: x\n      w|\n    - changes: y\n").siblings, QStringList({u"if"_s}));
    }

    /// No place in a hostile or torn text takes the reader out of it.
    void everyPlaceOfEveryTextIsRead()
    {
        const QList<QByteArray> texts = {pipelineText,
                                         "- - - a: {b: [c, \"d",
                                         "a: 'x\n  b: \"",
                                         ": : :\n? x\n- ? y\n",
                                         "\xFF\xFE\n  \xC3",
                                         "a:\n\t- b:\n\t\tc",
                                         "!reference [a",
                                         "${",
                                         "$"};
        const Read read;
        for (const QByteArray &text : texts) {
            for (qsizetype at = 0; at <= text.size(); ++at) {
                const Spot spot = assist::spotAt(text, at);
                QVERIFY(0 <= spot.span.begin && spot.span.begin <= spot.span.end && spot.span.end <= text.size());
                (void)assist::completionAt(text, at, read.around());
                (void)assist::explanationAt(text, at, read.around(), text == pipelineText);
                (void)assist::definitionAt(text, at, read.around());
            }
        }
    }

    /// In real files the lines above tell the same path to each key as the parser does.
    void placesInRealFiles()
    {
        const QDir corpus(QStringLiteral(CARAVAN_SOURCE_DIR) + u"/../shared/corpus/gitlab-ci"_s);
        if (!corpus.exists())
            QSKIP("The corpus of real pipelines is not here.");
        int keys = 0;
        QStringList wrong;
        const QStringList names = corpus.entryList({u"*.yml"_s}, QDir::Files);
        for (const QString &name : names) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto tree = yaml::Tree::parse(Source(name, file.readAll()));
            if (!tree)
                continue;
            const std::function<void(const yaml::Node &, const yaml::Path &)> look = [&](const yaml::Node &node, const yaml::Path &path) {
                yaml::Path item = path;
                item.append(QString(Spot::item));
                for (const yaml::Node &child : node.items())
                    look(child, item);
                for (const yaml::Entry &entry : node.entries()) {
                    yaml::Path value = path;
                    value.append(entry.key.text());
                    look(entry.value, value);
                    if (!entry.key.isScalar() || !entry.key.anchor().isEmpty() || !entry.key.tag().isEmpty())
                        continue;
                    ++keys;
                    const Spot spot = assist::spotAt(tree->text(), entry.key.contentSpan().end - 1);
                    if (spot.kind != Spot::Kind::Key || spot.path != path || spot.word != entry.key.text())
                        wrong.append(u"%1:%2: %3, %4"_s.arg(name, QString::number(entry.key.position().line), path.join(u'/'), said(spot)));
                }
            };
            look(tree->root(), {});
        }
        QVERIFY(keys > 10'000);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QString::number(wrong.size()) + u" of "_s + QString::number(keys) + u":\n"_s
                            + wrong.first(qMin<qsizetype>(40, wrong.size())).join(u'\n')));
    }

    void everyKeyOfTheLanguageHasAMeaning()
    {
        QStringList missing;
        QSet<QString> seen;
        const std::function<void(const yaml::Path &)> look = [&](const yaml::Path &path) {
            const assist::KeywordPlace place = assist::keywordPlaceOf(path);
            for (const QString &key : place.keys) {
                yaml::Path next = path;
                next.append(key);
                const QString keyword = assist::keywordPlaceOf(next).keyword;
                // What is inside vaults, and where steps come from, is for their own documentation.
                if (seen.contains(keyword) || keyword.count(u':') > 4 || keyword.contains("vault"_L1) || keyword.contains("secret"_L1)
                    || keyword.startsWith("run:"_L1))
                    continue;
                seen.insert(keyword);
                if (assist::meaningOf(keyword).isEmpty())
                    missing.append(keyword);
                look(next);
                next.append(QString(Spot::item));
                look(next);
            }
        };
        look({});
        look({u"job"_s});
        look({u"variables"_s, u"NAME"_s});
        look({u"spec"_s, u"inputs"_s, u"name"_s});
        missing.sort();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY(seen.size() > 150);
    }

    void keywordsAreProposed()
    {
        const Read read;
        QVERIFY(read.proposed("|").contains(u"stages"_s));
        QCOMPARE(read.proposed("a:\n  be|").constFirst(), u"before_script"_s);
        QVERIFY(!read.proposed("a:\n  script: x\n  scr|").contains(u"script"_s)); // it is there already
        QCOMPARE(read.proposed("a:\n  cache:\n    pol|"), QStringList({u"policy"_s}));
        QCOMPARE(read.proposed("a:\n  cache:\n    - pol|"), QStringList({u"policy"_s}));
        QVERIFY(read.proposed("a:\n  rules:\n    - |").contains(u"if"_s));
        QVERIFY(read.proposed("default:\n  |").contains(u"image"_s));
        QVERIFY(!read.proposed("default:\n  |").contains(u"script"_s));
        QCOMPARE(read.inserted("a:\n  stag|", u"stage"_s), u"stage: "_s);
        QCOMPARE(read.inserted("a:\n  arti|", u"artifacts"_s), u"artifacts:\n    "_s);
        QCOMPARE(read.inserted("a:\n  rul|", u"rules"_s), u"rules:\n    - "_s);
        QCOMPARE(read.inserted("a:\n  stag|: x", u"stage"_s), u"stage"_s);
        QCOMPARE(read.inserted("a:\n  cache: {pol|}", u"policy"_s), u"policy: "_s);
        QVERIFY(read.completion("a:\n  stag|").proposals.constFirst().detail.startsWith(u"The stage"_s));
    }

    void wordsAreProposed()
    {
        const Read read;
        QCOMPARE(read.proposed("a:\n  when: man|"), QStringList({u"manual"_s}));
        QCOMPARE(read.proposed("a:\n  interruptible: |"), QStringList({u"true"_s, u"false"_s}));
        QCOMPARE(read.proposed("a:\n  cache:\n    policy: pu|"), QStringList({u"pull-push"_s, u"pull"_s, u"push"_s}));
    }

    void namesAreProposed()
    {
        const Read read;
        QCOMPARE(read.proposed("a:\n  stage: |"), QStringList({u"build"_s, u"test"_s, u".pre"_s, u".post"_s}));
        QCOMPARE(read.proposed("a:\n  needs: [|]"), QStringList({u"build"_s, u"test"_s}));
        QCOMPARE(read.proposed("a:\n  needs: [build, |]"), QStringList({u"test"_s}));
        QCOMPARE(read.proposed("a:\n  needs:\n    - job: te|"), QStringList({u"test"_s}));
        QCOMPARE(read.proposed("a:\n  needs:\n    |").constLast(), u"test"_s);
        QCOMPARE(read.inserted("a:\n  needs:\n    |", u"test"_s), u"- test"_s);
        QCOMPARE(read.proposed("a:\n  extends: |"), QStringList({u".base"_s, u".setup"_s, u"build"_s, u"test"_s}));
        QCOMPARE(read.proposed("a:\n  image: ocaml/opam:debian-13-ocaml-5.4|").constFirst(), u"ocaml/opam:debian-13-ocaml-5.4"_s);
        QCOMPARE(read.proposed("include:\n  - local: |"), QStringList({u"/ci/base.yml"_s}));
        QCOMPARE(read.proposed("a:\n  cache:\n    key:\n      files: [du|]"), QStringList({u"dune-project"_s}));
        QCOMPARE(read.proposed("x: &one 1\na:\n  script: *|"), QStringList({u"*one"_s}));
        QCOMPARE(read.proposed("a:\n  script:\n    - !reference [.se|]"), QStringList({u".setup"_s}));
        QCOMPARE(read.proposed("a:\n  script:\n    - !reference [.setup, |]"), QStringList({u"before_script"_s}));
        QCOMPARE(read.proposed("a:\n  script: |"), QStringList());
        QCOMPARE(read.proposed("a: b # |"), QStringList());
    }

    /// A job that was written since the text parsed last is there too.
    void namesOfATextThatDoesNotParse()
    {
        const Read read;
        QCOMPARE(read.proposed("fresh:\n  script: [x]\ntorn: [\na:\n  needs: [fr|"), QStringList({u"fresh"_s}));
        QVERIFY(read.proposed("torn: }\na:\n  be|").contains(u"before_script"_s));
    }

    void variablesAreProposed()
    {
        const Read read;
        QCOMPARE(read.proposed("build:\n  script:\n    - echo $DEB|").constFirst(), u"DEBUG"_s);
        QVERIFY(read.proposed("build:\n  rules:\n    - if: $CI_COMMIT_BR|").contains(u"CI_COMMIT_BRANCH"_s));
        QCOMPARE(read.inserted("build:\n  script:\n    - echo ${DEB|", u"DEBUG"_s), u"DEBUG}"_s);
        QCOMPARE(read.inserted("build:\n  script:\n    - echo ${DEB|}", u"DEBUG"_s), u"DEBUG"_s);
        QVERIFY(read.completion("build:\n  script:\n    - echo $DEB|").proposals.constFirst().detail.contains(u"1"_s));
    }

    void wordsAreExplained()
    {
        const Read read;
        const auto explained = [&](const char *word, qsizetype into = 1) {
            return assist::explanationAt(pipelineText, pipelineText.lastIndexOf(word) + into, read.around(), true)
                .value_or(assist::Explanation());
        };
        const assist::Explanation stage = explained("stage: test");
        QCOMPARE(stage.title, u"stage"_s);
        QVERIFY(stage.meaning.startsWith(u"The stage"_s));
        QVERIFY(!stage.allowed.isEmpty());
        QCOMPARE(stage.value, u"test"_s);
        QVERIFY(stage.origin.isEmpty());
        QCOMPARE(explained("build]").title, u"build"_s);
        QVERIFY(explained("build]").meaning.contains(u"stage build"_s));
        QVERIFY(explained("build]").meaning.contains(u"alpine:3.24"_s));
        QCOMPARE(explained("$DEBUG", 3).title, u"$DEBUG"_s);
        QCOMPARE(explained("$DEBUG", 3).value, u"1"_s);
        QCOMPARE(explained("$DEBUG", 3).origin, u"From the root, line 4."_s);
        QCOMPARE(explained("DEBUG: ").title, u"$DEBUG"_s);
        QVERIFY(explained(".setup\n").meaning.startsWith(u"A template"_s));
        QVERIFY(!assist::explanationAt("a: b # stage", 9, read.around(), false));
        // Nothing is said of values while the text is another one.
        QVERIFY(assist::explanationAt(pipelineText, pipelineText.lastIndexOf("stage: test"), read.around(), false)->value.isEmpty());
    }

    void valuesSayWhereTheyComeFrom()
    {
        const QByteArray text =
            "default:\n  cache:\n    key: k\n    paths: [a]\n.t:\n  image: x\nj:\n  extends: .t\n  image:\n  script: [y]\n  cache:\n";
        const Read read(text);
        const auto explained = assist::explanationAt(text, text.lastIndexOf("extends") + 1, read.around(), true);
        QVERIFY(explained);
        QCOMPARE(explained->title, u"extends"_s);
    }

    void definitionsAreFound()
    {
        const Read read;
        const auto line = [&](const QByteArray &text, const char *word, qsizetype into = 1) {
            const auto found = assist::definitionAt(text, text.lastIndexOf(word) + into, read.around());
            return found ? found->file + u':' + QString::number(found->line) : QString();
        };
        QCOMPARE(line(pipelineText, ".setup\n"), u":7"_s);
        QCOMPARE(line(pipelineText, "build]"), u":9"_s);
        QCOMPARE(line(pipelineText, "test\n  needs"), u":2"_s);
        QCOMPARE(line(pipelineText, "$DEBUG", 3), u":4"_s);
        QCOMPARE(line(pipelineText, "ci/base.yml"), u"ci/base.yml:1"_s);
        QCOMPARE(line("a:\n  extends: .base\n", ".base"), u"ci/base.yml:2"_s);
        QCOMPARE(line("x: &one 1\ny: &one 2\na: *one\n", "*one"), u":2"_s);
        QCOMPARE(line(".t:\n  script: [x]\na:\n  script:\n    - !reference [.t, script]\n", ".t,"), u":1"_s);
        QCOMPARE(line("torn: [\n.t:\n  x: y\na:\n  extends: [.t", ".t"), u":2"_s);
        QCOMPARE(line(pipelineText, "make check"), QString());
        QCOMPARE(line("a:\n  extends: .nowhere\n", ".nowhere"), QString());
    }
};

QTEST_GUILESS_MAIN(AssistTest)
#include "tst_assist.moc"
