// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/own_facts.h"
#include "core/estimate/facts/own_figures.h"
#include "core/estimate/facts/own_jobs.h"
#include "tests/core/estimate/fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

/// Figures of users, from files of theirs.
class TestOwn : public QObject
{
    Q_OBJECT

private:
    static Result<Done> add(Facts &facts, const QByteArray &text, const QString &file = u"/home/me/.config/caravan/estimate.yml"_s)
    {
        return addOwnFacts(Source(file, text), facts);
    }

    static QString textOf(const Result<Done> &done) { return done ? QString() : done.error().toString(); }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void packagesAndCompilersOfOneselfGoFirst()
    {
        Facts facts = *Facts::builtIn();
        const Result<Done> done = add(
            facts,
            "packages:\n"
            "  - {name: core, cpuSeconds: 200}\n"
            "  - {name: [ours, ours-ppx], cpuSeconds: 30, bytes: 2e6, files: 40, source: our log, date: 2026-11-01, confidence: measured}\n"
            "  - {name: z3, version: 4.8.*, cpuSeconds: 900}\n"
            "compilers:\n"
            "  - {variant: flambda, cpuSeconds: 500}\n");
        QVERIFY2(done, qPrintable(textOf(done)));
        const Costs &costs = *facts.costs;
        QCOMPARE(costs.package(u"core"_s).cpuSeconds, 200.0);
        QCOMPARE(costs.package(u"core"_s).provenance.source, u"/home/me/.config/caravan/estimate.yml"_s);
        QCOMPARE(costs.package(u"core"_s).bytes, Facts::builtIn()->costs->package(u"core"_s).bytes);
        QCOMPARE(costs.package(u"ours-ppx"_s).bytes, 2e6);
        QCOMPARE(costs.package(u"ours"_s).provenance, (recipes::Provenance{u"our log"_s, u"2026-11-01"_s, u"measured"_s}));
        QCOMPARE(costs.package(u"z3"_s, u"4.8.17"_s).cpuSeconds, 900.0);
        QCOMPARE(costs.package(u"z3"_s, u"4.13.0"_s).cpuSeconds, 1630.0);
        QCOMPARE(costs.compiler(u"ocaml-variants.5.4.0+options,ocaml-option-flambda"_s, u"5.4.0"_s).cpuSeconds, 500.0);
        QCOMPARE(costs.compiler(u"5.4.0"_s, u"5.4.0"_s).cpuSeconds, costs.compilerCpu.value);
    }

    void theProjectGoesBeforeTheUser()
    {
        Facts facts = *Facts::builtIn();
        QVERIFY(add(facts, "packages: [{name: core, cpuSeconds: 200}, {name: base, cpuSeconds: 5}]\ncosts: {clone-seconds: 9}\n"));
        QVERIFY(add(facts, "lint: {}\nestimate:\n  packages: [{name: core, cpuSeconds: 100}]\n", u"/work/project/.caravan.yml"_s));
        QCOMPARE(facts.costs->package(u"core"_s).cpuSeconds, 100.0);
        QCOMPARE(facts.costs->package(u"base"_s).cpuSeconds, 5.0);
        QCOMPARE(facts.costs->cloneSeconds.value, 9.0);
        const auto before = facts.costs;
        QVERIFY(add(facts, "lint: {}\n", u"/work/project/.caravan.yml"_s));
        QCOMPARE(facts.costs, before);
        QVERIFY(add(facts, ""));
        QCOMPARE(facts.costs, before);
    }

    void figuresCanBeOnesOwn()
    {
        Facts facts = *Facts::builtIn();
        QVERIFY(add(facts,
                    "costs:\n"
                    "  pages-deploy: 5\n"
                    "  cache-ratio: {value: 0.5, source: our cache, date: 2026-10-02, confidence: measured}\n"));
        QCOMPARE(facts.costs->pagesDeploy.value, 5.0);
        QCOMPARE(facts.costs->pagesDeploy.provenance.confidence, u"stated"_s);
        QCOMPARE(facts.costs->cacheRatio.provenance.source, u"our cache"_s);
    }

    void programsAndGridsCanBeOnesOwn()
    {
        Facts facts = *Facts::builtIn();
        const Result<Done> done = add(facts,
                                      "programs:\n"
                                      "  - {names: our-prover, seconds: 500, up: 1.2, down: 1.1, source: our log}\n"
                                      "grids:\n"
                                      "  home: {title: At home, gramsPerKwh: 20, powerUsageEffectiveness: 1}\n"
                                      "power:\n"
                                      "  board: {watts: {0: 2, 100: 6}}\n"
                                      "runners:\n"
                                      "  - {id: ours, like: self-managed-docker, grid: home, power: board}\n");
        QVERIFY2(done, qPrintable(textOf(done)));
        const auto time = facts.costs->programs.known({u"our-prover"_s, u"--all"_s});
        QVERIFY(time);
        QCOMPARE(time->seconds, 500.0);
        QCOMPARE(time->provenance.source, u"our log"_s);
        const Runner *ours = facts.runner(u"ours");
        QVERIFY(ours);
        QCOMPARE(ours->gramsCo2ePerKwh, 20.0);
        QCOMPARE(ours->fullWatts, 6.0);
        Fixture fixture;
        fixture.facts = facts;
        const Estimate estimate = fixture.of("a: {image: \"debian:12\", script: [our-prover --all]}\n", Scenario::Cold);
        double seconds = 0;
        for (const PhaseTime &phase : estimate.job(u"a")->phases) {
            if (phase.source.contains(u"our log"_s))
                seconds += phase.seconds.p50.count();
        }
        QVERIFY2(seconds >= 499, qPrintable(QString::number(seconds)));
    }

    void jobsCanHaveTimesOfTheirOwn()
    {
        Facts facts = *Facts::builtIn();
        const Result<Done> done =
            add(facts,
                "jobs:\n"
                "  - {job: prove, first: true, seconds: 900, down: 1.1, up: 1.2, source: job 4711, confidence: measured}\n"
                "  - {job: prove, seconds: 300, down: 1.1, up: 1.2}\n"
                "  - {job: '*', project: somebody else's, seconds: 1}\n");
        QVERIFY2(done, qPrintable(textOf(done)));
        Fixture fixture;
        const QByteArray text = "prove: {image: \"debian:12\", script: [apt-get update, our-prover --all]}\n"
                                "other: {image: \"debian:12\", script: [our-prover --all]}\n";
        const double pullBefore = fixture.seconds(text, Scenario::Cold, u"prove", Phase::Pull);
        const double otherBefore = fixture.of(text, Scenario::Cold).job(u"other")->seconds.p50.count();
        fixture.facts = facts;
        const auto scripts = [&](Scenario scenario) {
            double sum = 0;
            const Estimate estimate = fixture.of(text, scenario);
            for (const PhaseTime &phase : estimate.job(u"prove")->phases) {
                if (phase.source == u"job 4711" || phase.source.endsWith(u"estimate.yml"_s))
                    sum += phase.seconds.p50.count();
            }
            return sum;
        };
        QVERIFY(std::abs(scripts(Scenario::Cold) - 900) < 1);
        QVERIFY(std::abs(scripts(Scenario::Warm) - 300) < 1);
        QCOMPARE(fixture.seconds(text, Scenario::Cold, u"prove", Phase::Pull), pullBefore);
        QCOMPARE(fixture.of(text, Scenario::Cold).job(u"other")->seconds.p50.count(), otherBefore);
        const auto assumptions = fixture.of(text, Scenario::Cold).assumptions;
        QVERIFY(std::any_of(assumptions.cbegin(), assumptions.cend(), [](const Assumption &one) {
            return one.text == u"The scripts of prove take 900 s, as you have said." && one.source == u"job 4711";
        }));
    }

    /// Who names a job with `parallel` means all of its instances; one of them can be named, too.
    void instancesHaveTheTimeOfTheirJob()
    {
        const QByteArray text = "t: {image: alpine, parallel: {matrix: [{A: [x, y]}]}, script: [./run $A]}\n";
        Fixture fixture;
        for (const auto &[job, least] : {std::pair{"t", 240.0}, std::pair{"'t: [x]'", 240.0}}) {
            fixture.facts = *Facts::builtIn();
            QVERIFY(add(fixture.facts, QByteArray("jobs:\n  - {job: ") + job + ", seconds: 240, down: 1.1, up: 1.2}\n"));
            QVERIFY2(fixture.of(text, Scenario::Warm).job(u"t")->seconds.p50.count() > least, job);
        }
    }

    void runnersAreLikeOthers()
    {
        Facts facts = *Facts::builtIn();
        const qsizetype before = facts.runners.size();
        const Result<Done> done =
            add(facts,
                "runners:\n"
                "  - {id: ours, like: self-managed-docker, vcpus: 12, cpuFactor: 0.8, isPrivileged: false, tags: [big]}\n"
                "  - {id: gitlab.com-small, cpuFactor: 1.1, queue: {p10: 1, p50: 2, p90: 3}}\n"
                "  - {id: ours-too, like: ours, title: Our other one, keepsImages: false}\n");
        QVERIFY2(done, qPrintable(textOf(done)));
        QCOMPARE(facts.runners.size(), before + 2);
        const Runner *ours = facts.runner(u"ours");
        const Runner *like = facts.runner(u"self-managed-docker");
        QVERIFY(ours && like);
        QCOMPARE(ours->vcpus, 12);
        QCOMPARE(ours->cpuFactor, 0.8);
        QCOMPARE(ours->tags, QStringList{u"big"_s});
        QCOMPARE(ours->networkBytesPerSecond, like->networkBytesPerSecond);
        QCOMPARE(ours->executor, like->executor);
        QVERIFY(!ours->isPrivileged && !ours->assumed.contains(u"isPrivileged"_s));
        QVERIFY(ours->provenance.constFirst().source.endsWith(u"estimate.yml"_s));
        QCOMPARE(facts.runners.constFirst().id, u"gitlab.com-small"_s);
        QCOMPARE(facts.runners.constFirst().cpuFactor, 1.1);
        QCOMPARE(facts.runners.constFirst().queue.p50, Seconds(2));
        QCOMPARE(facts.runner(u"ours-too")->vcpus, 12);
        QCOMPARE(facts.runner(u"ours-too")->title, u"Our other one"_s);
        // What is said of it has its own source, the rest that of the profile.
        QVERIFY(ours->about(u"cpuFactor", u"cpuFactor"_s).source.endsWith(u"estimate.yml"_s));
        QCOMPARE(ours->about(u"Network", u"networkBytesPerSecond"_s).source, like->about(u"Network").source);
        QVERIFY(facts.runners.constFirst().about(u"Queue", u"queue"_s).source.endsWith(u"estimate.yml"_s));
    }

    /// A figure that is told counts, says where it is from, leaves the rest of the file as it is, and goes without a trace.
    void singleFiguresAreToldAndForgotten_data()
    {
        using Place = OwnFigure::Place;
        QTest::addColumn<OwnFigure>("figure");
        QTest::newRow("network") << OwnFigure{Place::Runner, u"gitlab.com-small"_s, u"networkBytesPerSecond"_s, 5e6};
        QTest::newRow("speed") << OwnFigure{Place::Runner, u"gitlab.com-small"_s, u"cpuFactor"_s, 2.5};
        QTest::newRow("start") << OwnFigure{Place::Runner, u"gitlab.com-small"_s, u"startOverhead"_s, 77};
        QTest::newRow("queue") << OwnFigure{Place::Runner, u"gitlab.com-small"_s, u"queue"_s, 60};
        QTest::newRow("package") << OwnFigure{Place::Package, u"cohttp"_s, u"cpuSeconds"_s, 500};
        QTest::newRow("tests") << OwnFigure{Place::Rate, u"tests"_s, u"each"_s, 99};
        QTest::newRow("how many tests") << OwnFigure{Place::Typical, {}, u"tests"_s, 70};
        QTest::newRow("pages") << OwnFigure{Place::Cost, {}, u"pages-deploy"_s, 44};
    }
    void singleFiguresAreToldAndForgotten()
    {
        QFETCH(OwnFigure, figure);
        QVERIFY(formOf(figure));
        const recipes::Provenance provenance{u"told by you, 2026-11-29"_s, u"2026-11-29"_s, u"stated"_s};
        const QByteArray mine = "# mine\npackages:\n  - {name: ours, cpuSeconds: 3} # slow\n";
        const QByteArray text = "pages: {image: \"ocaml/opam:debian-13-ocaml-5.4\", script: [opam install -y cohttp, opam exec -- dune "
                                "runtest], artifacts: {paths: [public]}}\n";
        const auto estimateWith = [&](const QByteArray &file) {
            Fixture fixture;
            Facts facts = *Facts::builtIn();
            const Result<Done> done = add(facts, file);
            if (!done)
                qWarning("%s", qPrintable(done.error().toString()));
            fixture.facts = facts;
            fixture.runner = facts.runners.constFirst();
            return fixture.of(text, Scenario::Cold);
        };
        for (const QByteArray &before : {QByteArray(), mine}) {
            const Source file(u"estimate.yml"_s, before);
            QVERIFY(!isTold(file, figure));
            QCOMPARE(withoutFigure(file, figure).error().code, ErrorCode::NotFound);
            const Result<QByteArray> with = withFigure(file, figure, provenance, {1.3, 1.3});
            QVERIFY2(with, with ? "" : qPrintable(with.error().toString()));
            QVERIFY2(with->startsWith(before.trimmed()), with->constData());
            QVERIFY(isTold(Source(u"estimate.yml"_s, *with), figure));
            const Estimate told = estimateWith(*with);
            const auto says = [&](const Assumption &one) {
                return one.source == provenance.source
                    && std::any_of(one.figures.cbegin(), one.figures.cend(), [&](const OwnFigure &each) { return each == figure; });
            };
            QVERIFY2(std::any_of(told.assumptions.cbegin(), told.assumptions.cend(), says), with->constData());
            QVERIFY(told.wall.p50 != estimateWith(before).wall.p50);
            const Result<QByteArray> without = withoutFigure(Source(u"estimate.yml"_s, *with), figure);
            QVERIFY(without);
            QVERIFY2(!isTold(Source(u"estimate.yml"_s, *without), figure) && without->startsWith(before.trimmed()), without->constData());
            QCOMPARE(estimateWith(*without).wall.p50, estimateWith(before).wall.p50);
        }
    }

    /// What is told twice is there once; a figure that is told leaves the sources of the runner's others.
    void toldFiguresAreOfThemselvesAlone()
    {
        const OwnFigure network{OwnFigure::Place::Runner, u"gitlab.com-small"_s, u"networkBytesPerSecond"_s, 5e6};
        const recipes::Provenance told{u"told by you"_s, u"2026-11-29"_s, u"stated"_s};
        const QByteArray once = *withFigure(Source(), network, told, {});
        OwnFigure other = network;
        other.value = 9e6;
        const QByteArray twice = *withFigure(Source(u"f"_s, once), other, told, {});
        QCOMPARE(twice.count("networkBytesPerSecond"), 1);
        Facts facts = *Facts::builtIn();
        const Facts before = facts;
        QVERIFY(add(facts, twice));
        const Runner *runner = facts.runner(u"gitlab.com-small");
        QCOMPARE(runner->networkBytesPerSecond, 9e6);
        QCOMPARE(runner->about(u"Network", u"networkBytesPerSecond"_s), told);
        QCOMPARE(runner->about(u"cpuFactor", u"cpuFactor"_s), before.runner(u"gitlab.com-small")->about(u"cpuFactor"));
        QCOMPARE(runner->provenance, before.runner(u"gitlab.com-small")->provenance);
        QCOMPARE(facts.runners.size(), before.runners.size());
    }

    /// What was told last is taken back to the byte; what somebody wrote elsewhere in the file meanwhile stays.
    void tellingIsTakenBack()
    {
        const QString path = ownFactsFile();
        QDir().mkpath(QFileInfo(path).path());
        const auto write = [&](const QByteArray &bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        const auto read = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = "# mine\n\npackages:\n  - {name: ours, cpuSeconds: 3}\n\n# the end\n";
        write(before);
        const OwnFigure figure{OwnFigure::Place::Cost, {}, u"pages-deploy"_s, 44};
        const auto tellIt = [&] { return tell(figure, {u"told by you"_s, u"2026-11-29"_s, u"stated"_s}, {}); };
        const Result<TellingStep> step = toldStep(path, tellIt);
        QVERIFY2(step, step ? "" : qPrintable(step.error().toString()));
        QVERIFY(read().contains("pages-deploy"));
        write("# changed\n" + read().mid(read().indexOf('\n') + 1));
        QVERIFY(takeBack(*step));
        QCOMPARE(read(), "# changed\n" + before.mid(before.indexOf('\n') + 1));
        QFile::remove(path);
    }

    void systemPackagesRatesAndEnergyCanBeOnesOwn()
    {
        Facts facts = *Facts::builtIn();
        const QByteArray install = "a: {image: \"debian:12\", script: [apt-get install -y our-sdk]}\n";
        const QByteArray build = "a: {image: \"ocaml/opam:debian-12-ocaml-5.2\", script: [opam install dune, dune build]}\n";
        Fixture fixture;
        const double smallBefore = fixture.seconds(install, Scenario::Cold, u"a", Phase::System);
        const double buildBefore = fixture.seconds(build, Scenario::Cold, u"a", Phase::Build);
        const auto energyBefore = fixture.of(build, Scenario::Cold).energyWh;
        const Result<Done> done = add(facts,
                                      "systemPackages:\n"
                                      "  - {names: [our-sdk, \"our-sdk-*\"], megabytes: 800, seconds: 90, source: our mirror}\n"
                                      "rates:\n"
                                      "  - {id: ocaml, each: 3, source: our log}\n"
                                      "typical: {tests: 50, lines: {value: 9000, source: our projects}}\n"
                                      "methods: {mid: {cpu: 400, source: our meter}}\n"
                                      "embodied: {gramsPerVcpuHour: 7}\n"
                                      "costs:\n"
                                      "  clone-seconds: {value: 9, down: 3, up: 4}\n");
        QVERIFY2(done, qPrintable(textOf(done)));
        const Costs &costs = *facts.costs;
        QCOMPARE(costs.systemSizes.of(u"our-sdk-12"_s)->megabytes, 800.0);
        QCOMPARE(costs.systemSizes.of(u"our-sdk"_s)->provenance.source, u"our mirror"_s);
        QCOMPARE(costs.own.ocaml.each, 3.0);
        QCOMPARE(costs.own.ocaml.fixed, Facts::builtIn()->costs->own.ocaml.fixed);
        QCOMPARE(costs.own.ocaml.provenance.source, u"our log"_s);
        QCOMPARE(costs.own.typicalTests.value, 50.0);
        QCOMPARE(costs.own.typicalLines.provenance.source, u"our projects"_s);
        QCOMPARE(costs.mid.wattsPerVcpu, 400.0);
        QCOMPARE(costs.mid.memoryWattsPerGigabyte, Facts::builtIn()->costs->mid.memoryWattsPerGigabyte);
        QCOMPARE(costs.embodiedGramsPerVcpuHour.value, 7.0);
        QCOMPARE(costs.spreadOf(costs.cloneSeconds), (Spread{3, 4}));
        fixture.facts = facts;
        QVERIFY(fixture.seconds(install, Scenario::Cold, u"a", Phase::System) > smallBefore + 80);
        QVERIFY(fixture.seconds(build, Scenario::Cold, u"a", Phase::Build) > 1.5 * buildBefore);
        QVERIFY(fixture.of(build, Scenario::Cold).energyWh.mid > 3 * energyBefore.mid);
        bool isShown = false;
        const Estimate now = fixture.of(install, Scenario::Cold);
        for (const PhaseTime &phase : now.job(u"a")->phases)
            isShown = isShown || phase.source.contains(u"our mirror"_s);
        QVERIFY(isShown);
    }

    void figuresOfJobsAreWrittenAndTakenBack()
    {
        JobFigure figure;
        figure.project = u"/home/me/a project"_s;
        figure.job = u"prove: it"_s;
        figure.seconds = 300;
        figure.spread = {1.25, 2};
        figure.provenance = {u"said by me"_s, u"2026-11-29"_s, u"stated"_s};
        const QByteArray others =
            "# mine\njobs:\n  - {job: prove*, seconds: 9}   # all\nrunners:\n  - {id: ours, like: self-managed-docker}\n";
        const auto written = withJobFigure(Source(u"estimate.yml"_s, others), figure);
        QVERIFY2(written, written ? "" : qPrintable(written.error().toString()));
        QVERIFY(written->startsWith("# mine\n") && written->contains("   # all\n") && written->contains("id: ours"));
        Facts facts = *Facts::builtIn();
        QVERIFY(add(facts, *written));
        QCOMPARE(facts.jobFigures.size(), 2);
        QCOMPARE(facts.jobFigures.constFirst().job, figure.job); // before the one for all
        QCOMPARE(facts.jobFigures.constFirst().seconds, 300.0);
        QCOMPARE(facts.jobFigures.constFirst().spread, figure.spread);
        QCOMPARE(facts.jobFigures.constFirst().provenance, figure.provenance);

        figure.seconds = 400; // in its own place
        const auto again = withJobFigure(Source(u"estimate.yml"_s, *written), figure);
        QVERIFY(again && again->count("prove: it") == 1 && again->contains("400"));
        JobFigure first = figure; // another one: of first runs alone
        first.isFirst = true;
        const auto both = withJobFigure(Source(u"estimate.yml"_s, *again), first);
        QVERIFY(both && both->count("prove: it") == 2);
        const auto one = withoutJobFigure(Source(u"estimate.yml"_s, *both), first);
        QCOMPARE(one ? *one : QByteArray(), *again);
        const auto none = withoutJobFigure(Source(u"estimate.yml"_s, *one), figure);
        QCOMPARE(none ? *none : QByteArray(), others);
        QVERIFY(!withoutJobFigure(Source(u"estimate.yml"_s, others), figure));
        QVERIFY(withJobFigure(Source(u"estimate.yml"_s, {}), figure));
    }

    void figuresOfJobsAreKeptInTheUsersFile()
    {
        QFile::remove(ownFactsFile());
        JobFigure figure;
        figure.job = u"a"_s;
        figure.seconds = 77;
        QVERIFY(rememberJobFigure(figure));
        Facts facts = *Facts::builtIn();
        QVERIFY(facts.addFactsOfUser({}));
        QCOMPARE(facts.jobFigures.size(), 1);
        QVERIFY(forgetJobFigure(figure));
        QVERIFY(!forgetJobFigure(figure));
        facts = *Facts::builtIn();
        QVERIFY(facts.addFactsOfUser({}));
        QVERIFY(facts.jobFigures.isEmpty());
        QVERIFY(QFile::remove(ownFactsFile()));
    }

    void aProfileCanHaveAnotherExecutor()
    {
        Facts facts = *Facts::builtIn();
        const Result<Done> done =
            add(facts, "runners:\n  - {id: k, like: self-managed-docker, executor: kubernetes, jobTags: [big], ownMachine: true}\n");
        QVERIFY2(done, qPrintable(textOf(done)));
        QCOMPARE(facts.runner(u"k")->executor, recipes::Executor::Kubernetes);
        QCOMPARE(facts.runner(u"k")->knownTags(), QStringList{u"big"_s});
        QCOMPARE(facts.runner(u"k")->sharedProcessors, 0);
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("unknown list") << QByteArray("packages: []\npackage: []\n") << 2 << 1;
        QTest::newRow("unknown cost") << QByteArray("costs:\n  coffee: 3\n") << 2 << 3;
        QTest::newRow("cost that is no number") << QByteArray("costs:\n  clone-seconds: slow\n") << 2 << 18;
        QTest::newRow("negative") << QByteArray("packages:\n  - {name: a, cpuSeconds: -1}\n") << 2 << 27;
        QTest::newRow("runner like nobody") << QByteArray("runners:\n  - {id: a, like: b}\n") << 2 << 5;
        QTest::newRow("runner without processors") << QByteArray("runners:\n  - {id: gitlab.com-small, vcpus: 0}\n") << 2 << 5;
        QTest::newRow("confidence") << QByteArray("packages:\n  - {name: a, cpuSeconds: 1, confidence: sure}\n") << 2 << 42;
        QTest::newRow("job without seconds") << QByteArray("jobs:\n  - {job: a}\n") << 2 << 5;
        QTest::newRow("no map") << QByteArray("[1]\n") << 1 << 1;
        QTest::newRow("no list") << QByteArray("runners: {a: 1}\n") << 1 << 10;
        QTest::newRow("no map of costs") << QByteArray("costs: [1]\n") << 1 << 8;
        QTest::newRow("misspelt key of a runner") << QByteArray("runners:\n  - {id: gitlab.com-small, cpufactor: 2}\n") << 2 << 28;
        QTest::newRow("unknown executor") << QByteArray("runners:\n  - {id: gitlab.com-small, executor: podman}\n") << 2 << 38;
        QTest::newRow("misspelt key of a system package") << QByteArray("systemPackages:\n  - {names: a, megabyte: 2}\n") << 2 << 16;
        QTest::newRow("system package without a size") << QByteArray("systemPackages:\n  - {names: a}\n") << 2 << 5;
        QTest::newRow("unknown rate") << QByteArray("rates:\n  - {id: pascal, each: 1}\n") << 2 << 5;
        QTest::newRow("unknown typical number") << QByteArray("typical: {coffee: 1}\n") << 1 << 11;
        QTest::newRow("unknown method") << QByteArray("methods: {middle: {cpu: 3}}\n") << 1 << 11;
        QTest::newRow("power of a method") << QByteArray("methods: {mid: {cpu: much}}\n") << 1 << 22;
        QTest::newRow("misspelt key of a grid")
            << QByteArray("grids:\n  home: {title: a, gramsPerKwh: 2, powerUsageEffectiveness: 1, gram: 2}\n") << 2 << 64;
        QTest::newRow("misspelt key of a cost") << QByteArray("costs:\n  clone-seconds: {value: 1, upp: 2}\n") << 2 << 29;
    }
    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        Facts facts = *Facts::builtIn();
        const auto before = facts.costs;
        const Result<Done> done = add(facts, text);
        QVERIFY(!done);
        QCOMPARE(done.error().line, line);
        QCOMPARE(done.error().column, column);
        QCOMPARE(facts.costs, before);
    }

    void filesAreFound()
    {
        QTemporaryDir project;
        const auto write = [](const QString &path, const QByteArray &text) {
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(ownFactsFile(), "packages: [{name: core, cpuSeconds: 200}, {name: base, cpuSeconds: 5}]\n");
        write(project.filePath(u".caravan.yml"_s), "estimate: {packages: [{name: core, cpuSeconds: 100}]}\n");
        Facts facts = *Facts::builtIn();
        QVERIFY(facts.addFactsOfUser({}));
        QCOMPARE(facts.costs->package(u"core"_s).cpuSeconds, 200.0);
        QVERIFY(facts.addFactsOfUser(project.path()));
        QCOMPARE(facts.costs->package(u"core"_s).cpuSeconds, 100.0);
        QCOMPARE(facts.costs->package(u"base"_s).cpuSeconds, 5.0);
        write(ownFactsFile(), "packages: 3\n");
        const Result<Done> broken = facts.addFactsOfUser({});
        QVERIFY(!broken);
        QCOMPARE(broken.error().file, ownFactsFile());
        QVERIFY(QFile::remove(ownFactsFile()));
        QVERIFY(facts.addFactsOfUser({}));
    }
};

QTEST_APPLESS_MAIN(TestOwn)
#include "tst_estimate_own.moc"
