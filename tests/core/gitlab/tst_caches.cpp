// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/run/caches.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::gitlab;

namespace {

Event on(const QString &branch, gitlab::PipelineSource source = gitlab::PipelineSource::Push)
{
    Event event;
    event.branch = branch;
    event.source = source;
    return event;
}

Files filesOf(const QMap<QString, QByteArray> &contents)
{
    return {[contents] { return contents.keys(); },
            [contents](const QString &path) -> Result<QByteArray> {
                return contents.contains(path) ? Result<QByteArray>(contents.value(path))
                                               : Result<QByteArray>(Error{ErrorCode::NotFound, path});
            }};
}

/// What job `j` with these lines does with its caches.
QList<CacheUse> uses(const QByteArray &lines, const Event &event, const Files &files = {})
{
    const Result<yaml::Tree> tree = yaml::Tree::parse(caravan::Source(u"ci.yml"_s, "variables: {V: \"5.2\"}\nj:\n  script: [x]\n" + lines));
    if (!tree)
        qFatal("%s", qPrintable(tree.error().toString()));
    const Pipeline pipeline = *readPipeline(*tree);
    return cacheUses(*pipeline.job(u"j"), Variables(event, pipeline.variables), event, files);
}

CacheUse use(const QByteArray &cache, const Event &event, const Files &files = {})
{
    return uses("  cache: " + cache + "\n", event, files).constFirst();
}

} // namespace

class TestCaches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKeys_data();
    void namesKeys();
    void hashesFilesAsGitLab();
    void agreesWithGit();
    void ordersFallbackKeys();
    void readsPolicies_data();
    void readsPolicies();
    void tellsWhatIsUnknown();
    void findsWhoWritesWhatOthersRead();
};

void TestCaches::namesKeys_data()
{
    QTest::addColumn<QByteArray>("cache");
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("expected");
    const Event main = on(u"main"_s);
    const Event fix = on(u"Fix/1"_s);
    QTest::newRow("none") << QByteArray("{paths: [a]}") << fix << u"default-non_protected"_s;
    QTest::newRow("protected") << QByteArray("{paths: [a]}") << main << u"default-protected"_s;
    QTest::newRow("unprotect") << QByteArray("{paths: [a], unprotect: true}") << main << u"default-non_protected"_s;
    QTest::newRow("tag") << QByteArray("{paths: [a]}") << on({}, gitlab::PipelineSource::Tag) << u"default-non_protected"_s;
    QTest::newRow("text") << QByteArray("{key: opam, paths: [a]}") << fix << u"opam-non_protected"_s;
    QTest::newRow("variables") << QByteArray("{key: \"opam-$V-$CI_COMMIT_REF_SLUG\", paths: [a]}") << fix
                               << u"opam-5.2-fix-1-non_protected"_s;
    QTest::newRow("job") << QByteArray("{key: \"$CI_JOB_NAME-${CI_JOB_STAGE}\", paths: [a]}") << fix << u"j-test-non_protected"_s;
    QTest::newRow("empty variable") << QByteArray("{key: \"\", paths: [a]}") << fix << u"default-non_protected"_s;
    QTest::newRow("files, not known") << QByteArray("{key: {files: [a.opam, dune-project], prefix: \"o-$V\"}, paths: [a]}") << fix
                                      << u"o-5.2-<a.opam, dune-project>-non_protected"_s;
    QTest::newRow("files without a prefix") << QByteArray("{key: {files: [a.opam]}, paths: [a]}") << fix << u"0-<a.opam>-non_protected"_s;
}

void TestCaches::namesKeys()
{
    QFETCH(QByteArray, cache);
    QFETCH(Event, event);
    QTEST(use(cache, event).key, "expected");
}

void TestCaches::hashesFilesAsGitLab()
{
    const Files files = filesOf({{u"a.opam"_s, "opam-version: \"2.0\"\n"}, {u"b.opam"_s, "x\n"}, {u"sub/c.opam"_s, "y\n"}});
    const Event fix = on(u"fix"_s);
    QCOMPARE(filesHash({u"a.opam"_s}, files), filesHash({u"a.opam"_s, u"a.opam"_s, u"missing.opam"_s}, files));
    QCOMPARE(filesHash({u"a.opam"_s, u"b.opam"_s}, files), filesHash({u"*.opam"_s}, files)); // the order does not count
    QVERIFY(filesHash({u"*.opam"_s}, files) != filesHash({u"**.opam"_s}, files));
    QVERIFY(!filesHash({u"missing"_s}, files));
    QCOMPARE(filesHash({u"a.opam"_s}, files)->size(), 40);
    QCOMPARE(use("{key: {files: [missing], prefix: p}, paths: [a]}", fix, files).key, u"p-default-non_protected"_s);
    QCOMPARE(use("{key: {files: [a.opam], prefix: p}, paths: [a]}", fix, files).key,
             u"p-%1-non_protected"_s.arg(*filesHash({u"a.opam"_s}, files)));
    // What changed the files last is not in the folder.
    QCOMPARE(use("{key: {files_commits: [a.opam], prefix: p}, paths: [a]}", fix, files).key, u"p-<a.opam>-non_protected"_s);
    const QList<CacheUse> two =
        uses("  cache:\n    - key: {files: [a.opam]}\n      paths: [a]\n    - key: {files: [a.opam]}\n      paths: [b]\n", fix, files);
    QVERIFY(two.at(0).key.startsWith(u"0-"_s));
    QVERIFY(two.at(1).key.startsWith(u"1-"_s));
}

void TestCaches::agreesWithGit()
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        QSKIP("The git program is not installed.");
    const auto piped = [](const QStringList &command, const QByteArray &input) {
        QProcess process;
        process.start(command.constFirst(), command.mid(1));
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return process.readAllStandardOutput().trimmed();
    };
    const QByteArray text = "depends: [ \"ocaml\" ]\n";
    const QByteArray blob = piped({u"git"_s, u"hash-object"_s, u"--stdin"_s}, text);
    QCOMPARE(blob.size(), 40);
    const QByteArray expected = QCryptographicHash::hash(blob, QCryptographicHash::Sha1).toHex();
    QCOMPARE(filesHash({u"a"_s}, filesOf({{u"a"_s, text}})), QString::fromLatin1(expected));
}

void TestCaches::ordersFallbackKeys()
{
    const QByteArray cache = "{key: \"$CI_COMMIT_REF_SLUG\", paths: [a], fallback_keys: [\"$CI_DEFAULT_BRANCH\", other]}";
    Event event = on(u"fix"_s);
    QCOMPARE(use(cache, event).fallbackKeys, (QStringList{u"main-non_protected"_s, u"other-non_protected"_s}));
    event.variables.insert(u"CACHE_FALLBACK_KEY"_s, u"main-non_protected"_s);
    QCOMPARE(use(cache, event).fallbackKeys, (QStringList{u"main-non_protected"_s, u"other-non_protected"_s, u"main-non_protected"_s}));
    event.variables.insert(u"CACHE_FALLBACK_KEY"_s, u"main-protected"_s); // the runner refuses it
    QCOMPARE(use(cache, event).fallbackKeys.size(), 2);
    QCOMPARE(use(cache, on(u"main"_s)).fallbackKeys.constFirst(), u"main-protected"_s);
}

void TestCaches::readsPolicies_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("pulls");
    QTest::addColumn<bool>("pushes");
    QTest::newRow("none") << QByteArray() << true << true;
    QTest::newRow("pull") << QByteArray(", policy: pull") << true << false;
    QTest::newRow("push") << QByteArray(", policy: push") << false << true;
    QTest::newRow("variable") << QByteArray(", policy: $P") << true << false;
    QTest::newRow("unknown variable") << QByteArray(", policy: $Q") << true << true;
}

void TestCaches::readsPolicies()
{
    QFETCH(QByteArray, policy);
    Event event = on(u"fix"_s);
    event.variables.insert(u"P"_s, u"pull"_s);
    const CacheUse found = use("{paths: [a], when: always" + policy + "}", event);
    QTEST(found.pulls, "pulls");
    QTEST(found.pushes, "pushes");
    QCOMPARE(found.when, StoreWhen::Always);
}

void TestCaches::tellsWhatIsUnknown()
{
    const CacheUse found = use("{key: \"$COMPILER-$V\", paths: [\"$CI_PROJECT_PATH/x\", _opam/]}", on(u"fix"_s));
    QCOMPARE(found.key, u"$COMPILER-5.2-non_protected"_s);
    QCOMPARE(found.unknown, (QStringList{u"COMPILER"_s, u"CI_PROJECT_PATH"_s}));
    QCOMPARE(found.paths.constLast(), u"_opam/"_s);
    QVERIFY(use("{key: x, paths: [a]}", on(u"fix"_s)).unknown.isEmpty());
}

void TestCaches::findsWhoWritesWhatOthersRead()
{
    const QByteArray text = "deps: {script: [x], cache: {key: opam, paths: [_opam], policy: pull-push}}\n"
                            "build: {script: [x], cache: {key: opam, paths: [_opam], policy: pull}}\n"
                            "lint: {script: [x], cache: {key: tools, paths: [_tools], policy: pull, fallback_keys: [opam]}}\n"
                            "a: {script: [x], cache: {key: both, paths: [a, b]}}\n"
                            "b: {script: [x], cache: {key: both, paths: [b, a]}}\n"
                            "c: {script: [x], cache: {key: clash, paths: [a]}}\n"
                            "d: {script: [x], cache: {key: clash, paths: [b], policy: push}}\n";
    const yaml::Tree tree = *yaml::Tree::parse(caravan::Source(u"ci.yml"_s, text));
    const Pipeline pipeline = *readPipeline(tree);
    const Event event = on(u"fix"_s);
    const Variables variables(event, pipeline.variables);
    QList<CacheUse> all;
    for (const Job *job : pipeline.runnableJobs())
        all += cacheUses(*job, variables, event);
    const QList<CacheTraffic> traffic = cacheTraffic(all);
    QCOMPARE(traffic.size(), 4);
    const CacheTraffic &opam = traffic.at(0);
    QCOMPARE(opam.key, u"opam-non_protected"_s);
    QCOMPARE(opam.pushers, QStringList{u"deps"_s});
    QCOMPARE(opam.pullers, (QStringList{u"deps"_s, u"build"_s}));
    QCOMPARE(opam.fallbackPullers, QStringList{u"lint"_s});
    QVERIFY(!opam.isOverwritten && !opam.isNeverPushed);
    QVERIFY(traffic.at(1).isNeverPushed);
    QCOMPARE(traffic.at(1).pullers, QStringList{u"lint"_s});
    QVERIFY(!traffic.at(2).isOverwritten); // the same paths in another order
    QVERIFY(traffic.at(3).isOverwritten);
    QCOMPARE(traffic.at(3).pullers, QStringList{u"c"_s});
}

QTEST_GUILESS_MAIN(TestCaches)
#include "tst_caches.moc"
