// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/cache_store.h"
#include "core/compare/history.h"
#include "core/compare/history_report.h"
#include "core/gitlab/run/caches.h"
#include "core/recipes/project_event.h"
#include "tests/history_repository.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caravan;
using namespace caravan::compare;
using namespace caravan::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400;
constexpr qint64 begin = 1'700'000'000;

const QByteArray duneProject = "(lang dune 3.16)\n(name site)\n";
const QByteArray source = "let () = print_endline \"hello\"\n";

QByteArray opamFile(const QByteArray &depends, const QByteArray &synopsis = "A site")
{
    return "opam-version: \"2.0\"\nsynopsis: \"" + synopsis + "\"\ndepends: [\"ocaml\" {>= \"4.14\"} \"dune\" {>= \"3.16\"} " + depends
        + "]\nbuild: [[\"dune\" \"build\" \"-p\" name]]\n";
}

const QByteArray pipelineText = R"(test:
  image: ocaml/opam:debian-12-ocaml-5.2
  script:
    - opam install . --deps-only --with-test
    - opam exec -- dune build
    - opam exec -- dune runtest
)";

QList<Outcome> outcomesOf(const HistoryReplay &replay, QStringView strategy)
{
    for (const ReplayedStrategy &one : replay.strategies) {
        if (one.column.id() == strategy)
            return one.replay.outcomes.mid(replay.commits.first);
    }
    return {};
}

const ReplayedStrategy *strategyIn(const HistoryReplay &replay, QStringView strategy)
{
    for (const ReplayedStrategy &one : replay.strategies) {
        if (one.column.id() == strategy)
            return &one;
    }
    return nullptr;
}

constexpr Outcome hit = Outcome::Hit;
constexpr Outcome partial = Outcome::Partial;
constexpr Outcome miss = Outcome::Miss;
constexpr Outcome none = Outcome::Uncached;

} // namespace

/// The commits of repositories made here, replayed.
class TestHistory : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Knowledge> m_knowledge;

    const estimate::Runner &runner(QStringView id) const
    {
        return *std::find_if(m_knowledge->facts.runners.cbegin(), m_knowledge->facts.runners.cend(),
                             [&](const estimate::Runner &one) { return one.id == id; });
    }

    struct Asked {
        QByteArray text = pipelineText;
        QStringList strategies = {};
        int commits = 1000;
        QString branch = {};
        QString runner = u"gitlab.com-small"_s;
        std::function<bool(int, int)> step = {};
    };

    Result<HistoryReplay> replayed(const QString &folder, const Asked &asked) const
    {
        const auto tree = yaml::Tree::parse(Source(folder + u"/.gitlab-ci.yml"_s, asked.text));
        const auto project = project::inspectFolder(folder);
        if (!tree || !project)
            return Error{ErrorCode::Unreadable, u"the test's own files"_s};
        gitlab::Reading reading;
        reading.files = gitlab::filesOf(folder);
        reading.event = recipes::withBranches({}, project->git ? &*project->git : nullptr);
        QList<recipes::StrategyId> wanted;
        for (const QString &name : asked.strategies) {
            if (const recipes::Strategy *strategy = m_knowledge->catalogue.strategy(name))
                wanted.append(strategy->id);
        }
        return replayHistory({folder, asked.commits, asked.branch, asked.step},
                             {.tree = *tree,
                              .project = &*project,
                              .knowledge = *m_knowledge,
                              .runner = runner(asked.runner),
                              .strategies = wanted,
                              .reading = &reading});
    }

    /// The pipeline as it is, in place of the strategies.
    Result<HistoryReplay> replayedAsIs(const QString &folder, const QByteArray &text) const
    {
        const auto tree = yaml::Tree::parse(Source(folder + u"/.gitlab-ci.yml"_s, text));
        const auto project = project::inspectFolder(folder);
        gitlab::Reading reading;
        reading.files = gitlab::filesOf(folder);
        reading.event = recipes::withBranches({}, project->git ? &*project->git : nullptr);
        const Inputs inputs{.tree = *tree,
                            .project = &*project,
                            .knowledge = *m_knowledge,
                            .runner = runner(u"gitlab.com-small"),
                            .strategies = {},
                            .reading = &reading};
        const auto commits = readCommits({.folder = folder}, *m_knowledge, 0);
        if (!commits)
            return commits.error();
        Comparison comparison;
        comparison.columns.append(columnFor(inputs, *m_knowledge->catalogue.strategy(u"image-switch"), text));
        return replay(*commits, comparison, inputs);
    }

    /// A root with all files of a project.
    static HistoryRepository::Commit root(const QByteArray &depends = "\"yojson\"")
    {
        return {.time = begin,
                .files = {{u".gitlab-ci.yml"_s, pipelineText},
                          {u"dune-project"_s, duneProject},
                          {u"site.opam"_s, opamFile(depends)},
                          {u"bin/main.ml"_s, source},
                          {u"bin/dune"_s, "(executable (name main))\n"}}};
    }
    static HistoryRepository::Commit sources(qint64 time, const QByteArray &text, const QString &branch = u"main"_s)
    {
        return {.branch = branch, .time = time, .files = {{u"bin/main.ml"_s, source + text + '\n'}}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("The git program is not installed.");
        const auto known = Knowledge::builtIn();
        QVERIFY(known);
        m_knowledge = *known;
    }

    /// What each commit finds, worked out by hand: a key of opam files, protected branches apart, fourteen days.
    void eachCommit()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        repository.add(root());                                                                             // 0: nothing is there yet
        repository.add(sources(begin + 100, "1"));                                                          // 1
        repository.add({.time = begin + 200, .files = {{u"site.opam"_s, opamFile("\"yojson\" \"fmt\"")}}}); // 2: another key
        const int fork = repository.add(sources(begin + 300, "2"));                                         // 3
        HistoryRepository::Commit branch = sources(begin + 400, "3", u"fix"_s);                             // 4: not protected
        branch.parent = fork;
        repository.add(branch);
        repository.add(sources(begin + 500, "4", u"fix"_s));                                        // 5
        repository.add({.time = begin + 600, .files = {{u"site.opam"_s, opamFile("\"yojson\"")}}}); // 6: the first key again
        repository.add({.time = begin + 700, .files = {{u"README.md"_s, "Hello\n"}}});              // 7
        repository.add(sources(begin + 20 * day, "5"));                                             // 8: after the summer
        QCOMPARE(repository.write(), QByteArray());

        const auto replay =
            replayed(dir.path(), {.strategies = {u"image-switch"_s, u"local-switch"_s, u"download-cache"_s, u"project-image"_s}});
        QVERIFY2(replay, replay ? "" : qPrintable(replay.error().toString()));
        QCOMPARE(replay->commits.counted(), 9);
        QCOMPARE(outcomesOf(*replay, u"image-switch"), QList<Outcome>(9, none));
        QCOMPARE(outcomesOf(*replay, u"local-switch"), (QList<Outcome>{miss, hit, miss, hit, miss, hit, hit, hit, miss}));
        // One key for all: what is there was made for other dependencies after 2 and 6.
        QCOMPARE(outcomesOf(*replay, u"download-cache"), (QList<Outcome>{miss, hit, partial, hit, miss, hit, partial, hit, miss}));
        // An image by the hash of the opam files, which all branches share and no day ends.
        QCOMPARE(outcomesOf(*replay, u"project-image"), (QList<Outcome>{miss, hit, miss, hit, hit, hit, hit, hit, hit}));

        const ReplayedStrategy *local = strategyIn(*replay, u"local-switch");
        QVERIFY(local);
        QCOMPARE(local->replay.all.hits, 5);
        QCOMPARE(local->replay.all.misses, 4);
        QCOMPARE(local->replay.ofDefaultBranch.hits, 4);
        QCOMPARE(local->replay.ofDefaultBranch.runs(), 7);
        QCOMPARE(local->replay.expired, 1);
        QCOMPARE(local->replay.keyChanges, 2);
        QVERIFY(local->replay.hours.p10 > 0 && local->replay.hours.p10 <= local->replay.hours.p50
                && local->replay.hours.p50 <= local->replay.hours.p90);
        QVERIFY(local->replay.co2eGrams.mid > 0);
        QCOMPARE(local->replay.seconds.size(), 9);
        QVERIFY(local->replay.seconds.at(1) < local->replay.seconds.at(2)); // a hit is quicker than a miss
        QVERIFY(std::abs(local->replay.hours.p50 * 3600 - std::accumulate(local->replay.seconds.cbegin(), local->replay.seconds.cend(), 0.0))
                < 0.01);
        QVERIFY(local->forecast.counted == 9 && local->forecast.hits.p10 <= local->forecast.hits.p50);

        QCOMPARE(replay->keyChanges.size(), 2);
        QCOMPARE(replay->keyChanges.at(0), (KeyChange{2, {u"site.opam"_s}}));
        QCOMPARE(replay->keyChanges.at(1), (KeyChange{6, {u"site.opam"_s}}));
        QVERIFY(!replay->because.isEmpty());
        const Report report = reportOf(*replay);
        QCOMPARE(report.strategies.rows.size(), 5); // with the pipeline as it is
        QCOMPARE(report.crossings.rows.size(), 2);
        QVERIFY(report.crossings.rows.constFirst().contains(u"site.opam"_s));
    }

    /// The hash in a key is the one that GitLab makes of the files, commit by commit.
    void keysAreGitlabs()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        repository.add(root());
        repository.add({.time = begin + 1, .files = {{u"lib/b.opam"_s, opamFile("\"fmt\"")}}});
        repository.add({.time = begin + 2, .files = {{u"site.opam"_s, opamFile("\"cmdliner\"")}}});
        QCOMPARE(repository.write(), QByteArray());
        const auto commits = readCommits({.folder = dir.path()}, *m_knowledge, 0);
        QVERIFY(commits);
        const FollowedFiles files(commits->history);
        const gitlab::Files folder = gitlab::filesOf(dir.path());
        const QList<QStringList> keys{{u"site.opam"_s}, {u"*.opam"_s}, {u"**/*.opam"_s}, {u"**/*.ml*"_s, u"**/dune*"_s}, {u"nothing"_s}};
        for (const QStringList &key : keys) {
            const Versions versions = files.ofKey({{}, key, {}, false});
            QCOMPARE(versions.texts.at(versions.ofCommits.at(2)), gitlab::filesHash(key, folder).value_or(QString()));
        }
        const Versions all = files.ofKey({{}, {u"**/*.opam"_s}, {}, false});
        QCOMPARE(all.ofCommits, (QList<int>{0, 1, 2}));
        const Versions own = files.ofKey({{}, {u"*.opam"_s}, {}, false});
        QCOMPARE(own.ofCommits, (QList<int>{0, 0, 1}));
        // What changed the files last: the same contents twice are two keys.
        const Versions byCommit = files.ofKey({{}, {u"site.opam"_s}, {}, true});
        QCOMPARE(byCommit.texts.at(1), gitlab::hashOfIds({commits->history.commits.at(2).id.hex()}));
    }

    /// What a run is follows from what opam files say, not from their bytes.
    void mixOfRuns()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        repository.add(root());
        repository.add({.time = begin + 1, .files = {{u"site.opam"_s, opamFile("\"yojson\"", "Another synopsis")}}});
        repository.add({.time = begin + 2, .files = {{u"site.opam"_s, opamFile("\"yojson\" {>= \"2.0\"}", "Another synopsis")}}});
        repository.add(sources(begin + 3, "1"));
        QByteArray newer = pipelineText;
        repository.add({.time = begin + 4, .files = {{u".gitlab-ci.yml"_s, newer.replace("ocaml-5.2", "ocaml-5.3")}}});
        const int last = repository.add({.time = begin + 5, .files = {{u"README.md"_s, "x"}}});
        HistoryRepository::Commit branch = sources(begin + 6, "2", u"fix"_s);
        branch.parent = last;
        repository.add(branch);
        repository.add({.time = begin + 7, .files = {{u"site.opam"_s, opamFile("\"fmt\"")}}, .message = "bot [skip ci]"});
        repository.add({.time = begin + 8, .files = {{u"README.md"_s, "y"}}}); // the first pipeline with the other dependency
        QCOMPARE(repository.write(), QByteArray());
        const auto commits = readCommits({.folder = dir.path()}, *m_knowledge, 14);
        QVERIFY(commits);
        QList<estimate::Scenario> scenarios;
        for (const CommitFacts &facts : commits->facts)
            scenarios.append(facts.scenario);
        using enum estimate::Scenario;
        QCOMPARE(scenarios,
                 (QList<estimate::Scenario>{Cold, Warm, Dependencies, Sources, Compiler, Warm, NewBranch, Dependencies, Dependencies}));
        QCOMPARE(commits->mix.runs, 8);
        QVERIFY(commits->mix.isCounted());
        const std::optional<ScenarioMix> ofFolder = mixOfFolder(dir.path(), *m_knowledge, 14);
        QVERIFY(ofFolder && *ofFolder == commits->mix);
        QVERIFY(!mixOfFolder(QDir::tempPath() + u"/nowhere"_s, *m_knowledge, 14));
    }

    /// With no more commits asked for than there are, the one before them has filled the caches.
    void fewOfMany()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        repository.add(root());
        for (int i = 1; i < 10; ++i)
            repository.add(sources(begin + i * 100, QByteArray::number(i)));
        QCOMPARE(repository.write(), QByteArray());
        const auto replay = replayed(dir.path(), {.strategies = {u"local-switch"_s}, .commits = 4});
        QVERIFY(replay);
        QCOMPARE(replay->commits.counted(), 4);
        QCOMPARE(outcomesOf(*replay, u"local-switch"), QList<Outcome>(4, hit));
        const auto whole = replayed(dir.path(), {.strategies = {u"local-switch"_s}, .commits = 10});
        QVERIFY(whole);
        QCOMPARE(outcomesOf(*whole, u"local-switch").constFirst(), miss);
    }

    /// Keys of branches and of runs, policies and fallbacks are the cache model's.
    void ownKeys()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        repository.add(root());
        const int fork = repository.add(sources(begin + 100, "1"));
        qint64 time = begin + 200;
        for (const QString &branch : {u"a"_s, u"b"_s}) {
            HistoryRepository::Commit first = sources(time, "2", branch);
            first.parent = fork;
            repository.add(first);
            repository.add(sources(time + 50, "3", branch));
            time += 10;
        }
        QCOMPARE(repository.write(), QByteArray());
        const auto with = [&](const QByteArray &cache) {
            const auto replay = replayedAsIs(dir.path(), pipelineText + "  cache:\n" + cache);
            return replay ? replay->strategies.constFirst().replay.outcomes : QList<Outcome>();
        };
        // In order of time: main, main, a, b, a, b.
        QCOMPARE(with("    key: $CI_COMMIT_REF_SLUG\n    paths: [_build]\n"), (QList<Outcome>{miss, hit, miss, miss, hit, hit}));
        QCOMPARE(with("    key: all\n    paths: [_build]\n"), (QList<Outcome>{miss, hit, miss, hit, hit, hit}));
        QCOMPARE(with("    key: all\n    unprotect: true\n    paths: [_build]\n"), (QList<Outcome>{miss, hit, hit, hit, hit, hit}));
        QCOMPARE(with("    key: $CI_COMMIT_SHA\n    paths: [_build]\n"), QList<Outcome>(6, miss));
        QCOMPARE(with("    key: all\n    policy: pull\n    paths: [_build]\n"), QList<Outcome>(6, miss));
        QCOMPARE(with("    key: all\n    policy: push\n    paths: [_build]\n"), QList<Outcome>(6, none));
        QCOMPARE(with("    key: $CI_COMMIT_REF_SLUG\n    fallback_keys: [a]\n    paths: [_build]\n"),
                 (QList<Outcome>{miss, hit, miss, hit, hit, hit}));
        QCOMPARE(with("    key: all\n    paths: [/home/opam/.opam]\n"), QList<Outcome>(6, miss));
    }

    /// Of a project in a folder of a repository only commits that change something in it have a pipeline, and its mix is not the repository's.
    void projectInFolder()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        repository.add({.time = begin,
                        .files = {{u"site/dune-project"_s, duneProject}, {u"site/site.opam"_s, opamFile("\"yojson\"")}, {u"x"_s, "1"}}});
        repository.add({.time = begin + 1, .files = {{u"x"_s, "2"}}});
        repository.add({.time = begin + 2, .files = {{u"site/a.ml"_s, "2"}}});
        QCOMPARE(repository.write(), QByteArray());
        const QString site = dir.filePath(u"site"_s);
        const auto replay = replayed(site, {.strategies = {u"local-switch"_s}});
        QVERIFY2(replay, replay ? "" : qPrintable(replay.error().toString()));
        QCOMPARE(outcomesOf(*replay, u"local-switch"), (QList<Outcome>{miss, Outcome::NotRun, hit}));
        QCOMPARE(replay->commits.mix.runs, 2);
        QVERIFY(replay->remarks.join(u' ').contains(u"site/"_s));
        QVERIFY(!mixOfFolder(site, *m_knowledge, 0));
    }

    /// GitLab makes none where the commit says so, and none on a branch that has no file for it.
    void noPipelines()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        repository.add(root());
        for (const QByteArray &message : {"bot [skip ci]"_ba, "bot\n\n[CI-Skip]"_ba, "no [skip]"_ba}) {
            HistoryRepository::Commit commit = sources(begin + 100, message);
            commit.message = message;
            repository.add(commit);
        }
        repository.add({.branch = u"gh-pages"_s, .time = begin + 200, .files = {{u"index.html"_s, "1"}}});
        repository.add({.branch = u"gh-pages"_s, .time = begin + 300, .files = {{u"index.html"_s, "2"}}});
        QCOMPARE(repository.write(), QByteArray());
        const auto replay = replayed(dir.path(), {.strategies = {u"local-switch"_s}});
        QVERIFY2(replay, replay ? "" : qPrintable(replay.error().toString()));
        constexpr Outcome no = Outcome::NotRun;
        QCOMPARE(outcomesOf(*replay, u"local-switch"), (QList<Outcome>{miss, no, no, hit, no, no}));
        QCOMPARE(replay->commits.mix.runs, 2);
    }

    /// Jobs that rules leave out of a branch's pipeline ask for nothing there; where there is no pipeline, nothing runs.
    void rules()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        repository.add(root());
        HistoryRepository::Commit branch = sources(begin + 200, "2", u"fix"_s);
        branch.parent = 0;
        repository.add(branch);
        repository.add({.time = begin + 300, .files = {{u"README.md"_s, "x"}}});
        repository.add(sources(begin + 400, "3"));
        QCOMPARE(repository.write(), QByteArray());
        const QByteArray cache = "  cache:\n    key: all\n    paths: [_build]\n";
        const auto outcomes = [&](const QByteArray &text) {
            const auto replay = replayedAsIs(dir.path(), text);
            return replay ? replay->strategies.constFirst().replay.outcomes : QList<Outcome>();
        };
        QCOMPARE(outcomes(pipelineText + cache + "  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n"),
                 (QList<Outcome>{miss, Outcome::NotRun, hit, hit}));
        QCOMPARE(outcomes(pipelineText + cache + "  rules:\n    - changes: [\"**/*.ml\"]\n"),
                 (QList<Outcome>{miss, miss, Outcome::NotRun, hit}));
        QCOMPARE(outcomes("workflow:\n  rules:\n    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\n    - if: $CI_COMMIT_BRANCH == "
                          "$CI_DEFAULT_BRANCH\n"
                          + pipelineText + cache),
                 (QList<Outcome>{miss, miss, hit, hit}));
    }

    void store()
    {
        estimate::Runner limited;
        limited.cacheDays = 14;
        limited.cacheBytes = {100};
        limited.cacheArchiveBytes = {80};
        CacheStore store(limited);
        store.put(1, {0, 0, 60, 7});
        QVERIFY(store.find(1, day) && store.find(1, day)->dependencies == 7);
        QVERIFY(store.find(1, 14 * day));
        QVERIFY(!store.find(1, 15 * day));
        QCOMPARE(store.expired(), 1);
        store.put(2, {20 * day, 0, 90, 0});
        QVERIFY(!store.find(2, 20 * day));
        QCOMPARE(store.refused(), 1);
        store.put(3, {20 * day, 0, 40, 0});
        store.put(4, {20 * day + 1, 0, 40, 0});
        QVERIFY(store.find(3, 20 * day + 2)); // used later than the other
        store.put(5, {20 * day + 3, 0, 40, 0});
        QVERIFY(store.find(3, 20 * day + 4) && !store.find(4, 20 * day + 4) && store.find(5, 20 * day + 4));
        QCOMPARE(store.evicted(), 1);
        store.put(3, {20 * day + 5, 0, 45, 0}); // the same again takes the place of what was there
        QVERIFY(store.find(5, 20 * day + 6));
    }

    /// In most of many made-up histories the second half has as many hits as the first half foretells.
    void forecasts()
    {
        QRandomGenerator random(7);
        int inside = 0;
        int tries = 0;
        for (const double share : {0.05, 0.3, 0.7, 0.95, 0.99}) {
            for (int i = 0; i < 200; ++i, ++tries) {
                const auto draw = [&](int count) {
                    QList<Outcome> outcomes;
                    for (int run = 0; run < count; ++run)
                        outcomes.append(random.generateDouble() < share ? hit : miss);
                    return outcomes;
                };
                const Forecast forecast = forecastOf(draw(80));
                const auto hits = double(draw(Forecast::runs).count(hit));
                inside += hits >= std::floor(forecast.hits.p10) && hits <= std::ceil(forecast.hits.p90) ? 1 : 0;
            }
        }
        const double covered = double(inside) / tries;
        QVERIFY2(covered > 0.75 && covered < 0.95, qPrintable(QString::number(covered)));
        QCOMPARE(forecastOf({}).counted, 0);
        QCOMPARE(forecastOf({none, none}).counted, 0);
        const Forecast few = forecastOf({hit, hit, hit});
        QVERIFY(few.hits.p90 - few.hits.p10 > 10); // of three runs little follows
    }

    void findings()
    {
        const QTemporaryDir dir;
        const auto nothing = readCommits({.folder = dir.path()}, *m_knowledge, 0);
        QVERIFY(!nothing && nothing.error().code == ErrorCode::NotFound && !nothing.error().hint.isEmpty());
        HistoryRepository empty(dir.path());
        QCOMPARE(empty.write(), QByteArray());
        const auto unborn = readCommits({.folder = dir.path()}, *m_knowledge, 0);
        QVERIFY(!unborn && unborn.error().code == ErrorCode::NotFound && !unborn.error().message.isEmpty());

        const QTemporaryDir other;
        const QString origin = other.filePath(u"origin"_s);
        QVERIFY(QDir().mkpath(origin));
        HistoryRepository repository(origin);
        repository.add(root());
        for (int i = 1; i < 120; ++i)
            repository.add(sources(begin + i * 100, QByteArray::number(i)));
        QCOMPARE(repository.write(), QByteArray());
        QCOMPARE(repository.git({u"clone"_s, u"-q"_s, u"--depth=3"_s, u"file://"_s + origin, u"../shallow"_s}), QByteArray());
        const auto shallow = replayed(other.filePath(u"shallow"_s), {.strategies = {u"local-switch"_s}});
        QVERIFY2(shallow, shallow ? "" : qPrintable(shallow.error().toString()));
        QCOMPARE(shallow->commits.counted(), 2); // the third stands for what was before
        QCOMPARE(outcomesOf(*shallow, u"local-switch"), QList<Outcome>(2, hit));
        QVERIFY(shallow->remarks.join(u' ').contains(u"--unshallow"_s));

        int told = 0;
        const auto stopped = replayed(origin, {.step = [&](int, int) { return ++told < 8; }});
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        const auto branch = replayed(origin, {.branch = u"nowhere"_s});
        QVERIFY(!branch && branch.error().code == ErrorCode::NotFound);
    }

    /// Files whose names or contents are hostile are no more than files.
    void hostile()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        repository.add(root());
        repository.add({.time = begin + 1, .files = {{u"x\u202Ey.opam"_s, "depends: [" + QByteArray(100'000, '[')}}});
        repository.add(
            {.time = begin + 2, .files = {{u"big.opam"_s, QByteArray(3'000'000, 'a')}, {u".gitlab-ci.yml"_s, "a: &a [*a, *a]\n"}}});
        repository.add({.time = begin + 3, .files = {{u".gitlab-ci.yml"_s, pipelineText}, {u"dune-project"_s, QByteArray(50'000, '(')}}});
        repository.add({.time = begin + 4, .files = {{u"dune-project"_s, duneProject}, {u"big.opam"_s, {}}, {u"x\u202Ey.opam"_s, {}}}});
        QCOMPARE(repository.write(), QByteArray());
        const auto replay = replayed(dir.path(), {.strategies = {u"local-switch"_s}});
        QVERIFY2(replay, replay ? "" : qPrintable(replay.error().toString()));
        QCOMPARE(replay->commits.counted(), 5);
        QVERIFY(!compare::asText(reportOf(*replay).crossings).contains(QChar(0x202E)));
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
