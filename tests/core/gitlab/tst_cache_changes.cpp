// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/cache_changes.h"

#include <QTest>

#include <functional>

using namespace caravan;
using namespace caravan::gitlab;
using namespace Qt::StringLiterals;

using Change = std::function<Result<ValueChange>(const CacheChanges &)>;
Q_DECLARE_METATYPE(Change)

/// Changes of a cache: which value of which path becomes what, and that the text around it stays.
class TestCacheChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void refuses_data();
    void refuses();
    void asksForInherited();
    void namesPolicies();

private:
    static Result<Done> changed(yaml::Draft &draft, int index, const Change &change, At at)
    {
        Sources sources(draft.tree());
        const Result<ValueChange> wanted = change(CacheChanges(sources, {u"a"_s, index}));
        return wanted ? make({draft, {}}, *wanted, at) : Result<Done>(wanted.error());
    }
    static yaml::Draft draftOf(const QByteArray &text)
    {
        const Result<yaml::Tree> tree = yaml::Tree::parse(Source({}, text));
        if (!tree)
            qFatal("%s", qPrintable(tree.error().toString()));
        return yaml::Draft(*tree);
    }
};

void TestCacheChanges::changes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("index");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, int index, const Change &change, const QByteArray &expected) {
        QTest::newRow(name) << text << index << change << expected;
    };
    const QByteArray head = "a:\n  script: x\n  cache: # kept\n    paths: [_opam]\n";
    const auto file = [](const QString &name) { return Change([name](const CacheChanges &cache) { return cache.withKeyFile(name); }); };
    const auto without = [](int index) { return Change([index](const CacheChanges &cache) { return cache.withoutKeyFile(index); }); };
    const auto policy = [](CachePolicy which) { return Change([which](const CacheChanges &cache) { return cache.withPolicy(which); }); };
    const auto text = [](const QString &key) { return Change([key](const CacheChanges &cache) { return cache.withKeyText(key); }); };
    const auto prefix = [](const QString &key) { return Change([key](const CacheChanges &cache) { return cache.withKeyPrefix(key); }); };
    const auto keys = [](const QStringList &names) {
        return Change([names](const CacheChanges &cache) { return cache.withFallbackKeys(names); });
    };

    row("first file", head, 0, file(u"a.opam"_s), head + "    key:\n      files:\n        - a.opam\n");
    row("in place of a text", head + "    key: k # why\n", 0, file(u"a.opam"_s), head + "    key: # why\n      files:\n        - a.opam\n");
    row("second file", head + "    key:\n      files: [a.opam] # these\n", 0, file(u"b.opam"_s),
        head + "    key:\n      files: [a.opam, b.opam] # these\n");
    row("first of two files", head + "    key:\n      files: [a, b]\n", 0, without(0), head + "    key:\n      files: [b]\n");
    row("last file", head + "    key: {files: [a], prefix: p}\n", 0, without(0), head + "    key: p\n");
    row("last file, no prefix", head + "    key: {files: [a]}\n", 0, without(0), head);
    row(
        "by name", head + "    key:\n      files: [a, b]\n", 0, [](const CacheChanges &cache) { return cache.withoutKeyFile(u"b"_s); },
        head + "    key:\n      files: [a]\n");
    row("prefix", head + "    key:\n      files: [a]\n", 0, prefix(u"p"_s), head + "    key:\n      files: [a]\n      prefix: p\n");
    row("no prefix", head + "    key:\n      files: [a]\n      prefix: p\n", 0, prefix({}), head + "    key:\n      files: [a]\n");
    row("text", head + "    key: {files: [a]}\n", 0, text(u"k"_s), head + "    key: k\n");
    row("no text where none is", head, 0, text({}), head);
    row("policy", head, 0, policy(CachePolicy::Pull), head + "    policy: pull\n");
    row("standard policy", head + "    policy: pull\n", 0, policy(CachePolicy::PullPush), head);
    row("standard policy over a template", ".b: {cache: {policy: push}}\n" + head + "  extends: .b\n", 0, policy(CachePolicy::PullPush),
        ".b: {cache: {policy: push}}\n" + head + "    policy: pull-push\n  extends: .b\n");
    row("fallback keys", head, 0, keys({u"x"_s, u"y"_s}), head + "    fallback_keys:\n      - x\n      - y\n");
    row("no fallback keys", head + "    fallback_keys: [x]\n", 0, keys({}), head);
    row("one of several", "a:\n  script: x\n  cache:\n    - key: k\n      paths: [p] # p\n    - key: l # l\n      paths: [q]\n", 1,
        text(u"m"_s), "a:\n  script: x\n  cache:\n    - key: k\n      paths: [p] # p\n    - key: m # l\n      paths: [q]\n");
    row("inherited", ".b: {cache: {key: k, paths: [p]}}\na:\n  extends: .b\n  script: x\n", 0, text(u"m"_s),
        ".b: {cache: {key: k, paths: [p]}}\na:\n  extends: .b\n  script: x\n  cache:\n    key: m\n");
    row("of default", "default: {cache: {key: k, paths: [p]}}\na:\n  script: x\n", 0, policy(CachePolicy::Pull),
        "default: {cache: {key: k, paths: [p]}}\na:\n  script: x\n  cache:\n    key: k\n    paths: [p]\n    policy: pull\n");
}

void TestCacheChanges::changes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, index);
    QFETCH(const Change, change);
    QFETCH(const QByteArray, expected);
    yaml::Draft draft = draftOf(text);
    const Result<Done> done = changed(draft, index, change, At::Here);
    QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
    QCOMPARE(draft.text(), expected);
}

void TestCacheChanges::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("index");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("third file") << "a: {script: x, cache: {key: {files: [a, b]}}}\n"_ba << 0 << ErrorCode::Refused;
    QTest::newRow("no cache") << "a: {script: x}\n"_ba << 0 << ErrorCode::NotFound;
    QTest::newRow("no such cache") << "a: {script: x, cache: {key: k}}\n"_ba << 1 << ErrorCode::NotFound;
    QTest::newRow("no job") << "b: {script: x, cache: {key: k}}\n"_ba << 0 << ErrorCode::NotFound;
    QTest::newRow("nested lists") << ".b: {cache: [{key: k}, {key: l}]}\na: {script: x, cache: [!reference [.b, cache], {key: m}]}\n"_ba
                                  << 0 << ErrorCode::Refused;
}

void TestCacheChanges::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, index);
    QFETCH(const ErrorCode, code);
    yaml::Draft draft = draftOf(text);
    const Result<Done> done = changed(
        draft, index, [](const CacheChanges &cache) { return cache.withKeyFile(u"c"_s); }, At::Here);
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QCOMPARE(draft.text(), text);
}

void TestCacheChanges::asksForInherited()
{
    yaml::Draft draft = draftOf(".b: {cache: {key: k, paths: [p]}}\na: {extends: .b, script: x}\nc: {extends: .b, script: x}\n");
    const Change change = [](const CacheChanges &cache) { return cache.withKeyText(u"m"_s); };
    const Result<Done> asked = changed(draft, 0, change, At::Ask);
    QVERIFY(!asked);
    QCOMPARE(asked.error().choices, (Choices{true, true}));
    QVERIFY(changed(draft, 0, change, At::Source));
    QCOMPARE(draft.text(), ".b: {cache: {key: m, paths: [p]}}\na: {extends: .b, script: x}\nc: {extends: .b, script: x}\n"_ba);
}

void TestCacheChanges::namesPolicies()
{
    for (const CachePolicy policy : {CachePolicy::PullPush, CachePolicy::Pull, CachePolicy::Push})
        QCOMPARE(policyOf(policyName(policy)), std::optional(policy));
    QCOMPARE(policyOf(u"push-pull"), std::optional<CachePolicy>());
}

QTEST_APPLESS_MAIN(TestCacheChanges)
#include "tst_cache_changes.moc"
