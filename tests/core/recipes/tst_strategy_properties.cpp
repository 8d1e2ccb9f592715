// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/command_table.h"
#include "core/recipes/differences.h"
#include "core/recipes/image_builder.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/work_folder.h"
#include "tests/core/recipes/reading.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;

/// What holds for every strategy and every starting point.
class TestStrategyProperties : public QObject
{
    Q_OBJECT

    std::optional<project::Project> m_sample;
    QSet<QString> m_applied; ///< strategies that could be applied to some input

    Result<Done> apply(yaml::Draft &draft, const QString &strategy) const
    {
        return recipes::applyStrategyToPipeline({draft, {}}, *catalogue().strategy(strategy), &*m_sample, catalogue());
    }

    static QStringList opamJobs(const yaml::Draft &draft)
    {
        QStringList result;
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        for (const gitlab::Job &job : pipeline.jobs) {
            if (!job.isHidden && recipes::recognise(job, catalogue()).usesOpam)
                result.append(job.name);
        }
        return result;
    }

    /// The lines of a text that no strategy may change: its comments, and the script lines of the user. Without their
    /// indentation, since a cache that becomes one of two is indented deeper.
    static QStringList userLines(const QByteArray &text)
    {
        const recipes::CommandTable &table = recipes::CommandTable::builtIn();
        QStringList result;
        const QStringList lines = QString::fromUtf8(text).split(u'\n');
        for (const QString &line : lines) {
            const QString bare = line.trimmed();
            const bool isUserItem = bare.startsWith("- "_L1) && bare.contains(u' ') && table.roleOf(bare.mid(2)).hasUserCommands
                && !bare.startsWith("- <<"_L1) && !bare.startsWith("- !"_L1) && !bare.contains("_opam"_L1) && !bare.contains(".opam"_L1)
                && !bare.contains(u'*');
            if (bare.startsWith(u'#') || isUserItem)
                result.append(bare);
        }
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Result<project::Project> project = project::inspectFolder(sampleFolder());
        QVERIFY(project.has_value());
        m_sample = *project;
    }

    void everyChange_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QStringList inputs{sampleFolder() + "/.gitlab-ci.yml"_L1};
        const QStringList cases = QDir(dataFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : cases) {
            const QString input = dataFolder() + u'/' + name + "/input.yml"_L1;
            if (QFile::exists(input) && name != "custom-image"_L1)
                inputs.append(input);
        }
        for (const QString &input : std::as_const(inputs)) {
            const QList<recipes::Strategy> all = catalogue().allStrategies();
            for (const recipes::Strategy &first : all) {
                for (const recipes::Strategy &second : all) {
                    const QString row =
                        input.section(u'/', -2, -2) + u' ' + recipes::nameOf(first.id) + u" then "_s + recipes::nameOf(second.id);
                    QTest::newRow(qPrintable(row)) << input << recipes::nameOf(first.id) << recipes::nameOf(second.id);
                }
            }
        }
    }

    /// Whether a strategy cannot suit the jobs of an input: one image for several compilers, a compiler that cannot be cloned, opam in lines of the
    /// user where there is none.
    static bool isRefusedRightly(const recipes::Strategy &strategy, const QString &input, const Error &error)
    {
        const bool hasOneCompiler = !input.contains("matrix"_L1) && !input.contains("named-switch"_L1);
        if (error.code != ErrorCode::Refused)
            return false;
        const bool runsOther = error.message.contains("runs no program"_L1) || error.message.contains("more than one program"_L1);
        if (!strategy.programFolder.isEmpty() && (strategy.usesOpam || runsOther))
            return runsOther && !input.contains("waystation"_L1);
        if (strategy.imageKind == recipes::ImageKind::Project)
            return !hasOneCompiler;
        if (strategy.id.base == recipes::StrategyId::LocalSwitchClone)
            return !input.contains("newest-ocaml"_L1) && error.message.contains("works with OCaml >= 5.5"_L1);
        return !strategy.usesOpam
            && (error.message.contains("has no opam"_L1) || error.message.contains("that package manager"_L1)
                || error.message.contains("image that variables name"_L1)
                || (!hasOneCompiler && (error.message.contains("another OCaml"_L1) || error.message.contains("would have the same"_L1))));
    }

    /// Any strategy after any other: recognised, the user's lines as they were, and nothing to do the second time.
    void everyChange()
    {
        QFETCH(QString, input);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QByteArray text = contentsOf(input);
        yaml::Draft draft = draftOf(text);
        const QStringList jobs = opamJobs(draft);
        QVERIFY(!jobs.isEmpty());
        for (const QString &strategy : {first, second}) {
            const Result<Done> done = apply(draft, strategy);
            if (!done && isRefusedRightly(*catalogue().strategy(strategy), input, done.error()))
                return;
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
            for (const QString &job : jobs)
                QCOMPARE(recipes::nameOf(recognised(draft, job).strategy), strategy);
            m_applied.insert(strategy);
        }
        // As root, lines of the user go without sudo.
        const bool isAsRoot = !catalogue().strategy(first)->usesOpam || !catalogue().strategy(second)->usesOpam;
        // A program that is kept is not built and not run by dune.
        const bool isBuilt = first.startsWith("built-program"_L1) || second.startsWith("built-program"_L1);
        const auto linesOf = [&](const QByteArray &from) {
            QStringList own = userLines(from);
            own.removeIf([&](const QString &line) { return isBuilt && (line.contains("dune "_L1) || line.contains("_program/"_L1)); });
            const QString lines = own.join(u'\n');
            return (isAsRoot ? QString(lines).remove("sudo "_L1) : lines).split(u'\n');
        };
        const QStringList kept = linesOf(draft.text());
        const QStringList expected = linesOf(text);
        qsizetype at = -1;
        for (const QString &line : expected) {
            at = kept.indexOf(line, at + 1);
            QVERIFY2(at >= 0, qPrintable(line + u"\n---\n"_s + QString::fromUtf8(draft.text())));
        }
        const QByteArray once = draft.text();
        const Result<Done> again = apply(draft, second);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().toString()));
        QCOMPARE(QString::fromUtf8(unifiedDiff(once, draft.text(), "once", "twice")), QString());
    }

    /// Lines of the user between those that a template or `default` has for several jobs stay where they were put, and the jobs short.
    void sharedTextIsWrittenOnce_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("strategy");
        const QByteArray lines = "  before_script:\n    # system packages\n    - sudo apt-get update\n"
                                 "    - sudo apt-get install -y libgmp-dev # zarith\n    - opam install . --deps-only --with-test\n"
                                 "    - eval $(opam env)\n";
        const QByteArray image = "  image: ocaml/opam:debian-13-ocaml-5.4\n";
        const QByteArray extended = ".opam:\n" + image + lines
            + "build:\n  extends: .opam\n  script: [dune build]\ntest:\n  extends: .opam\n  script: [dune test]\n";
        const QByteArray shared = "default:\n" + image + lines + "build:\n  script: [dune build]\ntest:\n  script: [dune test]\n";
        const QByteArray filling = "fill:\n" + image
            + "  before_script:\n    # system packages\n    - opam switch show || true\n"
              "  script:\n    - opam switch create . 5.4.1 --deps-only --with-test\n";
        for (const char *name : {"local-switch", "moved-switch", "opam-root"}) // the others leave no work to it
            QTest::addRow("a job that only fills a cache, %s", name) << filling << QString::fromLatin1(name);
        for (const recipes::Strategy &strategy : catalogue().allStrategies()) {
            const QString name = recipes::nameOf(strategy.id);
            QTest::addRow("template, %s", qPrintable(name)) << extended << name;
            QTest::addRow("default, %s", qPrintable(name)) << shared << name;
        }
    }
    void sharedTextIsWrittenOnce()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, strategy);
        yaml::Draft draft = draftOf(text);
        const Result<Done> done = apply(draft, strategy);
        if (!done) {
            QVERIFY(isRefusedRightly(*catalogue().strategy(strategy), u"plain"_s, done.error()));
            return;
        }
        const QByteArray once = draft.text();
        QVERIFY2(once.contains("    # system packages\n"), once.constData());
        if (text.startsWith(".opam") && catalogue().strategy(strategy)->usesOpam)
            QVERIFY2(once.count("before_script:") == 1, once.constData());
        QVERIFY(apply(draft, strategy).has_value());
        QCOMPARE(QString::fromUtf8(unifiedDiff(once, draft.text(), "once", "twice")), QString());
    }

    void everyStrategySuitsSomething()
    {
        const QList<recipes::Strategy> all = catalogue().allStrategies();
        for (const recipes::Strategy &strategy : all)
            QVERIFY2(m_applied.contains(recipes::nameOf(strategy.id)), qPrintable(recipes::nameOf(strategy.id)));
    }

    /// An extra comes and goes with what it writes; the user's own cache and variables beside it stay.
    void extrasComeAndGo()
    {
        const QByteArray text =
            "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  variables:\n    DUNE_PROFILE: release\n  cache:\n"
            "    - key: npm\n      paths: [node_modules/]\n  script:\n    - opam install . --deps-only\n    - dune build\n"
            "  after_script:\n    - echo done\n";
        yaml::Draft draft = draftOf(text);
        QVERIFY(apply(draft, u"local-switch"_s).has_value());
        const QByteArray plain = draft.text();
        QVERIFY(apply(draft, u"local-switch+dune-cache"_s).has_value());
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const gitlab::Job &job = *pipeline.job(u"build");
        QCOMPARE(job.caches.size(), 3);
        QCOMPARE(job.caches.at(2).value.paths, QStringList{u"_dune_cache/"_s});
        QCOMPARE(job.variables.value(u"DUNE_CACHE_ROOT"_s).value, u"$CI_PROJECT_DIR/_dune_cache"_s);
        QCOMPARE(job.afterScript.size(), 2);
        QCOMPARE(job.afterScript.at(0).text, u"echo done"_s);
        QCOMPARE(job.afterScript.at(1).text, u"opam exec -- dune cache trim --size=2GB"_s);
        QVERIFY(apply(draft, u"local-switch"_s).has_value());
        QCOMPARE(QString::fromUtf8(unifiedDiff(plain, draft.text(), "plain", "again")), QString());
    }

    /// Without the extra, lines and variables that look like its own are the user's.
    void othersDuneCachesStay()
    {
        const QByteArray text = "variables:\n  DUNE_CACHE: enabled\nbuild:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  variables:\n"
                                "    DUNE_CACHE_ROOT: /cache/dune\n  script:\n    - opam install . --deps-only\n    - dune build\n"
                                "  after_script:\n    - dune cache trim --size=5GB\n";
        yaml::Draft draft = draftOf(text);
        QVERIFY(apply(draft, u"local-switch"_s).has_value());
        QVERIFY(draft.text().contains("    - dune cache trim --size=5GB\n"));
        QVERIFY(draft.text().contains("    DUNE_CACHE_ROOT: /cache/dune\n"));
        QCOMPARE(recipes::nameOf(recognised(draft, u"build"_s).strategy), u"local-switch"_s);
    }

    void keysNameTheRelease_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("a cache") << u"ocaml/opam:alpine-ocaml-5.4"_s << u"moved-switch"_s << u"ocaml/opam:alpine-3.24-ocaml-5.4"_s
                                 << u"b1-alpine-3.24-ocaml5.4-$CACHE_EPOCH"_s;
        QTest::newRow("a variable") << u"ocaml/opam:alpine-ocaml-$OCAML"_s << u"moved-switch"_s << u"ocaml/opam:alpine-3.24-ocaml-$OCAML"_s
                                    << u"b1-alpine-3.24-ocaml$OCAML-$CACHE_EPOCH"_s;
        QTest::newRow("opam alone") << u"ocaml/opam:ubuntu-lts-opam"_s << u"opam-root"_s << u"ocaml/opam:ubuntu-26.04-opam"_s
                                    << u"e1-ubuntu-26.04-opam2.5-ocaml5.5.0-$CACHE_EPOCH"_s;
        QTest::newRow("a variable for all") << u"$IMAGE"_s << u"local-switch"_s << u"ocaml/opam:alpine-3.24-ocaml-5.4"_s
                                            << u"c1-alpine-3.24-ocaml5.4.1-$CACHE_EPOCH"_s;
        QTest::newRow("no cache") << u"ocaml/opam:alpine-ocaml-5.4"_s << u"image-switch"_s << u"ocaml/opam:alpine-ocaml-5.4"_s << QString();
    }

    /// What is linked on one release of a distribution does not run on the next, so that a cache is for an image that stays on its own.
    void keysNameTheRelease()
    {
        QFETCH(QString, image);
        QFETCH(QString, strategy);
        QFETCH(QString, then);
        QFETCH(QString, prefix);
        yaml::Draft draft =
            draftOf(("variables:\n  IMAGE: ocaml/opam:alpine-ocaml-5.4\nbuild:\n  image: "_L1 + image + "\n  script:\n    - dune build\n"_L1)
                        .toUtf8());
        const Result<Done> done = apply(draft, strategy);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const gitlab::Job &job = *pipeline.job(u"build");
        QCOMPARE(job.image->value.name, then);
        QCOMPARE(job.caches.isEmpty() ? QString() : job.caches.constFirst().value.key.prefix, prefix);
        QCOMPARE(recipes::nameOf(recognised(draft, u"build"_s).strategy), strategy);
    }

    /// Without a lock file a number in the key lets all packages be installed anew; it goes with the last key that has it.
    void epochs()
    {
        const QByteArray text = "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - dune build\n";
        yaml::Draft draft = draftOf(text);
        QVERIFY(apply(draft, u"local-switch"_s).has_value());
        QCOMPARE(pipelineOf(draft).job(u"build")->caches.constFirst().value.key.prefix, u"c1-debian-13-ocaml5.4.1-$CACHE_EPOCH"_s);
        QVERIFY2(draft.text().startsWith("variables:\n  CACHE_EPOCH: \"1\"   # "), draft.text().constData());
        QVERIFY(apply(draft, u"image-switch"_s).has_value());
        QVERIFY2(!draft.text().contains("CACHE_EPOCH"), draft.text().constData());

        // One that somebody has set already keeps its value, and stays where something else uses it.
        draft = draftOf("variables:\n  CACHE_EPOCH: '7'\n" + text + "    - echo $CACHE_EPOCH\n");
        QVERIFY(apply(draft, u"local-switch"_s).has_value());
        QVERIFY(draft.text().contains("CACHE_EPOCH: '7'\n"));
        QVERIFY(apply(draft, u"image-switch"_s).has_value());
        QVERIFY(draft.text().contains("CACHE_EPOCH: '7'\n"));

        // A lock file says which packages there are.
        draft = draftOf(text.chopped(qsizetype(qstrlen("    - dune build\n")))
                        + "    - opam install . --deps-only --locked\n    - dune build\n");
        QVERIFY(apply(draft, u"local-switch"_s).has_value());
        QVERIFY2(!draft.text().contains("CACHE_EPOCH"), draft.text().constData());
    }

    /// What dune has built is found by what it was made of, so that a job without a cache begins with that of another.
    void otherJobsDuneCache()
    {
        const QByteArray job = "  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - dune build\n";
        yaml::Draft draft = draftOf("Build all:\n" + job + "test:\n" + job);
        QVERIFY(apply(draft, u"dune-cache"_s).has_value());
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        QCOMPARE(pipeline.job(u"Build all")->caches.constFirst().value.fallbackKeys, QStringList());
        QCOMPARE(pipeline.job(u"test")->caches.constFirst().value.fallbackKeys, QStringList{u"dune1-debian-13-ocaml5.4-build-all"_s});
        QVERIFY(apply(draft, u"image-switch"_s).has_value());
        QVERIFY(!draft.text().contains("fallback"));
        // Alone it has nobody to begin with.
        draft = draftOf("test:\n" + job);
        QVERIFY(apply(draft, u"dune-cache"_s).has_value());
        QVERIFY2(!draft.text().contains("fallback"), draft.text().constData());
    }

    /// Where jobs share a machine, opam and dune are told how many processors they have of it, once for all jobs; a job of ours that says so is right.
    void runnersTellTheirProcessors()
    {
        const QByteArray text = "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - dune build\n";
        const auto appliedOn = [&](const QByteArray &from, QStringView runner) {
            yaml::Draft draft = draftOf(from);
            const recipes::Strategy here =
                recipes::strategyOn(*catalogue().strategy(u"local-switch"), *catalogue().runner(runner), catalogue());
            const Result<Done> done = recipes::applyStrategyToPipeline({draft, {}}, here, &*m_sample, catalogue());
            return done ? pipelineOf(draft).job(u"build")->variables : decltype(gitlab::Job::variables)();
        };
        const auto shared = appliedOn(text, u"inria-medium");
        QCOMPARE(shared.value(u"OPAMJOBS"_s).value, u"2"_s);
        QCOMPARE(shared.value(u"DUNE_JOBS"_s).value, u"2"_s);
        const auto own = appliedOn(text, u"gitlab.com-medium"); // which starts a machine for each job
        QVERIFY(own.contains(u"OPAMROOT"_s));
        QVERIFY(!own.contains(u"OPAMJOBS"_s) && !own.contains(u"DUNE_JOBS"_s));
        QCOMPARE(appliedOn("variables: {OPAMJOBS: 1}\n" + text, u"inria-large").value(u"OPAMJOBS"_s).value, u"1"_s);
    }

    /// On a runner without images a local switch stands at a path of its own, which nothing else has at the same time, and is never cached.
    void onTheRunnersMachine()
    {
        const recipes::RunnerTraits &shell = *catalogue().runner(u"self-managed-shell");
        const recipes::Strategy &local = *catalogue().strategy(u"local-switch");
        const recipes::Strategy here = recipes::strategyOn(local, shell, catalogue());
        const QByteArray text = "build:\n  image: ocaml/opam:debian-13-ocaml-5.3\n  script:\n    - dune build @install\n";
        yaml::Draft draft = draftOf(text);
        QVERIFY(apply(draft, u"moved-switch"_s).has_value()); // what that has goes
        const Result<Done> done = recipes::applyStrategyToPipeline({draft, {}}, here, &*m_sample, catalogue());
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
        const QByteArray once = draft.text();
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const gitlab::Job &job = *pipeline.job(u"build");
        QVERIFY2(!job.image && job.caches.isEmpty() && job.afterScript.isEmpty(), once.constData());
        QCOMPARE(job.variables.value(u"OPAMSWITCH"_s).value,
                 u"$CI_BUILDS_DIR/switches/$CI_RUNNER_SHORT_TOKEN-$CI_PROJECT_ID-$CI_CONCURRENT_PROJECT_ID-ocaml5.3.0"_s);
        QVERIFY(!job.variables.contains(u"OPAMROOT"_s));
        QVERIFY2(!once.contains("/home/opam") && !once.contains("sudo") && !once.contains("CACHE_EPOCH"), once.constData());
        QCOMPARE(job.script.constLast().text, u"dune build @install"_s);
        QCOMPARE(recipes::nameOf(recognised(draft, u"build"_s).strategy), u"local-switch"_s);
        QCOMPARE(recipes::differencesOf({draft, {}}, job, &*m_sample, catalogue()), QList<recipes::Difference>());
        QVERIFY(recipes::applyStrategyToPipeline({draft, {}}, here, &*m_sample, catalogue()).has_value());
        QCOMPARE(draft.text(), once);
        // And back into an image, with the same OCaml.
        QVERIFY(apply(draft, u"local-switch"_s).has_value());
        const gitlab::Pipeline back = pipelineOf(draft);
        QVERIFY(back.job(u"build")->image && !back.job(u"build")->variables.contains(u"OPAMSWITCH"_s));
        QVERIFY2(draft.text().contains("opam switch create . \"ocaml-base-compiler.5.3.0\""), draft.text().constData());

        QCOMPARE(recipes::obstacleOn(shell, here), QString());
        QCOMPARE(recipes::obstacleOn(shell, recipes::Strategy()), QString()); // a pipeline that follows none
        QStringList possible;
        for (const recipes::Strategy &strategy : catalogue().allStrategies()) {
            if (recipes::obstacleOn(shell, recipes::strategyOn(strategy, shell, catalogue())).isEmpty())
                possible.append(recipes::nameOf(strategy.id));
        }
        possible.sort();
        QCOMPARE(possible,
                 (QStringList{u"download-cache"_s, u"local-switch"_s, u"local-switch+dune-cache"_s, u"opam-root"_s,
                              u"opam-root+dune-cache"_s, u"system-packages"_s}));
    }

    void formsOnTheRunnersMachine_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const recipes::Strategy &strategy : catalogue().allStrategies()) {
            if (strategy.host)
                QTest::newRow(qPrintable(recipes::nameOf(strategy.id))) << recipes::nameOf(strategy.id);
        }
    }

    /// Each such form is recognised, is its own fixed point, differs from nothing, leaves nothing behind, and has no image and no path of one.
    void formsOnTheRunnersMachine()
    {
        QFETCH(QString, strategy);
        static const QRegularExpression leftOver(u"(?<!\\$)\\{\\w+\\}"_s); // a placeholder
        const recipes::RunnerTraits &shell = *catalogue().runner(u"self-managed-shell");
        const auto here = [&](QStringView name) { return recipes::strategyOn(*catalogue().strategy(name), shell, catalogue()); };
        const QByteArray text = "build:\n  image: ocaml/opam:debian-13-ocaml-5.3\n  script:\n    - dune build @install\n";
        for (const QByteArray &from :
             {text, "stages: [build]\n\n" + QByteArray(text).replace("  image: ocaml/opam:debian-13-ocaml-5.3\n", "")}) {
            yaml::Draft draft = draftOf(from);
            const Result<Done> done = recipes::applyStrategyToPipeline({draft, {}}, here(strategy), &*m_sample, catalogue());
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
            const QByteArray once = draft.text();
            const gitlab::Pipeline pipeline = pipelineOf(draft);
            const gitlab::Job &job = *pipeline.job(u"build");
            QVERIFY2(!job.image && !once.contains("/home/opam") && !leftOver.match(QString::fromUtf8(once)).hasMatch(), once.constData());
            QCOMPARE(recipes::nameOf(recognised(draft, u"build"_s).strategy), strategy);
            QCOMPARE(recipes::differencesOf({draft, {}}, job, &*m_sample, catalogue()), QList<recipes::Difference>());
            QVERIFY(recipes::applyStrategyToPipeline({draft, {}}, here(strategy), &*m_sample, catalogue()).has_value());
            QCOMPARE(draft.text(), once);
            for (const recipes::Strategy &other : catalogue().allStrategies()) {
                if (!other.host)
                    continue;
                yaml::Draft next = draft;
                const QString name = recipes::nameOf(other.id);
                const Result<Done> changed = recipes::applyStrategyToPipeline({next, {}}, here(name), &*m_sample, catalogue());
                QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().toString()));
                QVERIFY(recipes::applyStrategyToPipeline({next, {}}, here(strategy), &*m_sample, catalogue()).has_value());
                QVERIFY2(pipelineOf(next).job(u"build")->variables.keys() == job.variables.keys(), next.text() + "\nby " + name.toUtf8());
                QCOMPARE(recipes::nameOf(recognised(next, u"build"_s).strategy), strategy);
                QCOMPARE(recipes::differencesOf({next, {}}, *pipelineOf(next).job(u"build"), &*m_sample, catalogue()),
                         QList<recipes::Difference>());
            }
        }
    }

    /// A strategy writes the tags that the runner's jobs must have, once, where none are; its own jobs have them too.
    void asksForTheRunner()
    {
        const QByteArray text = "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - dune build\n";
        for (const QString &name : {u"local-switch"_s, u"project-image"_s}) {
            const recipes::Strategy here =
                recipes::strategyOn(*catalogue().strategy(name), *catalogue().runner(u"inria-medium"), catalogue());
            yaml::Draft draft = draftOf(text);
            QVERIFY(recipes::applyStrategyToPipeline({draft, {}}, here, &*m_sample, catalogue()).has_value());
            const gitlab::Pipeline pipeline = pipelineOf(draft);
            for (const gitlab::Job *job : pipeline.runnableJobs())
                QVERIFY2(job->tags == (QStringList{u"ci.inria.fr"_s, u"medium"_s}), draft.text().constData());
            QVERIFY2(draft.text().count("tags: [ci.inria.fr, medium]") == 1, draft.text().constData());
            const QByteArray once = draft.text();
            QVERIFY(recipes::applyStrategyToPipeline({draft, {}}, here, &*m_sample, catalogue()).has_value());
            QCOMPARE(draft.text(), once);
            yaml::Draft single = draftOf(text);
            QVERIFY(recipes::applyStrategy({single, {}}, u"build"_s, here, &*m_sample, catalogue()).has_value());
            QVERIFY2(!pipelineOf(single).job(u"build")->tags.isEmpty(), single.text().constData());
        }
    }

    void usersFolders_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QStringList>("ends");
        QTest::addColumn<QString>("install");
        QTest::newRow("in script") << QByteArray("  script:\n    - cd sub\n    - opam install . --deps-only\n    - dune build\n")
                                   << QStringList{u"cd sub"_s, u"dune build"_s} << u"opam install ./sub --deps-only --with-test"_s;
        QTest::newRow("in before_script") << QByteArray("  before_script:\n    - cd sub\n  script:\n    - dune build @install\n")
                                          << QStringList{u"cd sub"_s, u"dune build @install"_s} << u"opam install . --deps-only"_s;
        QTest::newRow("and back") << QByteArray(
            "  script:\n    - cd sub && ./configure && cd ..\n    - opam install . --deps-only\n    - dune build @install\n")
                                  << QStringList{u"cd sub && ./configure && cd .."_s, u"dune build @install"_s}
                                  << u"opam install . --deps-only"_s;
        QTest::newRow("that a variable names") << QByteArray(
            "  variables: {DIR: sub/deep}\n  script:\n    - cd \"$DIR\"\n    - opam install . --deps-only\n    - dune build @install\n")
                                               << QStringList{u"cd \"$DIR\""_s, u"dune build @install"_s}
                                               << u"opam install ./$DIR --deps-only"_s;
        QTest::newRow("that a matrix names") << QByteArray(
            "  parallel: {matrix: [{DIR: [a, b]}]}\n  script:\n    - cd ${DIR}/lib\n    - opam install "
            ". --deps-only\n    - dune build @install\n")
                                             << QStringList{u"cd ${DIR}/lib"_s, u"dune build @install"_s}
                                             << u"opam install ./${DIR}/lib --deps-only"_s;
        QTest::newRow("that nobody knows") << QByteArray(
            "  script:\n    - cd $DIR\n    - opam install . --deps-only\n    - dune build @install\n")
                                           << QStringList{u"cd $DIR"_s, u"dune build @install"_s} << u"opam install . --deps-only"_s;
        QTest::newRow("in a subshell") << QByteArray(
            "  script:\n    - (cd sub && ./configure)\n    - opam install . --deps-only\n    - dune build @install\n")
                                       << QStringList{u"(cd sub && ./configure)"_s, u"dune build @install"_s}
                                       << u"opam install . --deps-only"_s;
    }

    /// The strategy's lines run in the project's folder, wherever the user's have gone.
    void usersFolders()
    {
        QFETCH(QByteArray, script);
        QFETCH(QStringList, ends);
        QFETCH(QString, install);
        yaml::Draft draft = draftOf("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n" + script);
        const Result<Done> done =
            recipes::applyStrategyToPipeline({draft, {}}, *catalogue().strategy(u"moved-switch"), nullptr, catalogue());
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const gitlab::Job &job = *pipeline.job(u"build");
        QString folder;
        QStringList users;
        bool hasInstalled = false;
        for (const gitlab::Command &command : job.beforeScript + job.script) {
            if (recipes::CommandTable::builtIn().roleOf(command.text).isOwned())
                QVERIFY2(folder.isEmpty(), qPrintable(command.text + u" in "_s + folder));
            else
                users.append(command.text);
            hasInstalled = hasInstalled || command.text == install;
            folder = recipes::folderBehind(command.text, folder);
        }
        QCOMPARE(users, ends);
        QVERIFY2(hasInstalled, draft.text().constData());
        const QByteArray once = draft.text();
        QVERIFY(recipes::applyStrategyToPipeline({draft, {}}, *catalogue().strategy(u"moved-switch"), nullptr, catalogue()).has_value());
        QCOMPARE(draft.text(), once);
    }

    void foldersBehindLines()
    {
        QCOMPARE(recipes::folderBehind(u"cd a/b"_s, {}), u"a/b"_s);
        QCOMPARE(recipes::folderBehind(u"cd .."_s, u"a/b"_s), u"a"_s);
        QCOMPARE(recipes::folderBehind(u"cd \"$CI_PROJECT_DIR\""_s, u"a"_s), QString());
        QCOMPARE(recipes::folderBehind(u"cd $CI_PROJECT_DIR/x; make"_s, u"?"_s), u"x"_s);
        QCOMPARE(recipes::folderBehind(u"(cd a && make)"_s, {}), QString());
        QCOMPARE(recipes::folderBehind(u"if [ -d a ]; then cd a; fi"_s, {}), QString());
        for (const QString &line : {u"cd .."_s, u"cd /tmp"_s, u"cd -"_s, u"cd $DIR"_s, u"popd"_s})
            QCOMPARE(recipes::folderBehind(line, {}), recipes::unknownFolder.toString());
    }

    /// What prepares the switch in another folder cannot stay in front of lines that must run in the project's.
    void preparingElsewhereIsRefused()
    {
        yaml::Draft draft =
            draftOf("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - cd sub\n    - opam pin add -n foo ./foo\n"
                    "    - opam install . --deps-only\n    - dune build\n");
        const Result<Done> done = apply(draft, u"local-switch"_s);
        QVERIFY(!done.has_value());
        QVERIFY2(done.error().message.contains(u"“cd sub”"_s) && done.error().message.contains(u"“opam pin add -n foo ./foo”"_s),
                 qPrintable(done.error().message));
    }

    /// A fresh shell runs after_script, and the switch is moved from the project's folder there, too.
    void foldersOfAfterScript()
    {
        yaml::Draft draft = draftOf("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - dune build\n"
                                    "  after_script:\n    - cd sub\n    - ./report\n");
        QVERIFY(apply(draft, u"moved-switch"_s).has_value());
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const QList<gitlab::Command> &after = pipeline.job(u"build")->afterScript;
        QCOMPARE(after.size(), 3);
        QVERIFY2(after.at(0).text.startsWith("rm -rf _switch"_L1), qPrintable(after.at(0).text));
        QCOMPARE(after.at(1).text, u"cd sub"_s);
    }

    /// A package that a line of the user pins and installs by its name is unknown before.
    void pinnedPackagesComeBehindTheirPins()
    {
        yaml::Draft draft = draftOf("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n"
                                    "    - opam pin add -n . && opam install waystation --deps-only\n    - dune build @install\n");
        QVERIFY(apply(draft, u"local-switch"_s).has_value());
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const gitlab::Job &job = *pipeline.job(u"build");
        bool isPinned = false;
        for (const gitlab::Command &command : job.beforeScript + job.script) {
            isPinned = isPinned || command.text.contains("opam pin"_L1);
            QVERIFY2(isPinned || !command.text.contains("install waystation"_L1), qPrintable(command.text));
        }
        QVERIFY2(draft.text().contains("- opam install . --deps-only\n"), draft.text().constData());
        // Where the strategy's line takes the place of the user's, it stays behind the pin.
        draft = draftOf("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam pin add -n .\n"
                        "    - opam install waystation --deps-only\n    - dune build @install\n");
        QVERIFY(apply(draft, u"local-switch"_s).has_value());
        const QByteArray text = draft.text();
        QVERIFY2(text.indexOf("opam pin add") < text.indexOf("opam install waystation"), text.constData());
    }

    /// What `opam switch create` is told is read with its options, and the line that is written makes the same switch.
    void compilersAreKept_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QByteArray>("written"); ///< empty: as it was told
        QTest::newRow("plain") << QByteArray("\"ocaml-base-compiler.4.14.2\"") << QByteArray();
        QTest::newRow("repositories")
            << QByteArray("5.2.0+ox --repos ox=git+https://github.com/oxcaml/opam-repository.git,default")
            << QByteArray("\"5.2.0+ox\" --repositories=\"ox=git+https://github.com/oxcaml/opam-repository.git,default\"");
        QTest::newRow("repositories first") << QByteArray("--repositories default,coq=https://coq.inria.fr/opam/released 4.14.2")
                                            << QByteArray("\"4.14.2\" --repositories=\"default,coq=https://coq.inria.fr/opam/released\"");
        QTest::newRow("packages") << QByteArray("--packages=ocaml-variants.5.2.1+options,ocaml-option-flambda")
                                  << QByteArray("--packages=\"ocaml-variants.5.2.1+options,ocaml-option-flambda\"");
        QTest::newRow("another word") << QByteArray("--packages ocaml-variants.5.2.1+options,ocaml-option-flambda --description special")
                                      << QByteArray("--packages=\"ocaml-variants.5.2.1+options,ocaml-option-flambda\"");
        QTest::newRow("jobs and colour") << QByteArray("-j 4 --color never 4.14.2 --criteria x") << QByteArray("\"4.14.2\"");
    }
    void compilersAreKept()
    {
        QFETCH(QByteArray, told);
        QFETCH(QByteArray, written);
        const QByteArray text = "build:\n  image: ocaml/opam:debian-12-opam\n  script:\n    - test -d _opam || opam switch create . " + told
            + " -y --no-install\n    - eval $(opam env)\n    - opam install -y . --deps-only\n    - dune build\n";
        yaml::Draft draft = draftOf(text);
        const Result<Done> done = apply(draft, u"local-switch"_s);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
        const QByteArray line = "opam switch create . " + (written.isEmpty() ? told : written) + " --no-install\n";
        QVERIFY2(draft.text().contains(line), draft.text().constData());
        const QByteArray once = draft.text();
        QVERIFY(apply(draft, u"local-switch"_s).has_value());
        QCOMPARE(draft.text(), once);
        // Without a switch of its own the job would not have the repositories.
        yaml::Draft other = draftOf(text);
        const Result<Done> moved = apply(other, u"slim-image"_s);
        if (told.contains("--repos"))
            QVERIFY2(!moved && moved.error().message.contains(u"repositories"_s),
                     moved ? other.text().constData() : qPrintable(moved.error().message));
    }

    /// Where a job does not move its switch any more, the folder is not cached any more, whatever it is called and wherever the cache stands.
    void movedFoldersGo_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("root") << QByteArray();
        QTest::newRow("default") << QByteArray("default:\n  ");
    }
    void movedFoldersGo()
    {
        QFETCH(QByteArray, place);
        QByteArray cache = "cache:\n  key: opam-4.14\n  paths: [_opam_switch/]\n";
        if (!place.isEmpty())
            cache = place + cache.replace("\n  ", "\n    ");
        const QByteArray text = "image: ocaml/opam:debian-12-ocaml-4.14\n" + cache
            + "before_script:\n  - if [ -d _opam_switch ]; then rm -rf ~/.opam/4.14 && mv _opam_switch ~/.opam/4.14; fi\n"
              "  - eval $(opam env)\n  - opam install . --deps-only --with-test\n"
              "after_script:\n  - mv ~/.opam/4.14 _opam_switch\n"
              "build:\n  stage: build\n  script:\n    - dune build\n"
              "mine:\n  stage: test\n  script:\n    - dune runtest\n";
        for (const auto &[strategy, caches] :
             {std::pair{u"image-switch"_s, 0}, std::pair{u"moved-switch"_s, 1}, std::pair{u"local-switch"_s, 1}}) {
            yaml::Draft draft = draftOf(text);
            const Result<Done> done = apply(draft, strategy);
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
            const gitlab::Pipeline pipeline = pipelineOf(draft);
            for (const QString &name : {u"build"_s, u"mine"_s}) {
                const QList<gitlab::Field<gitlab::Cache>> &now = pipeline.job(name)->caches;
                QVERIFY2(int(now.size()) == caches, draft.text().constData());
                for (const gitlab::Field<gitlab::Cache> &one : now)
                    QVERIFY2(!one.value.paths.contains(u"_opam_switch/"_s), draft.text().constData());
            }
        }
    }

    /// A job that fills the cache for others installs what they need.
    void fillingForOthers()
    {
        const QByteArray image = "  image: ocaml/opam:debian-13-ocaml-5.4\n";
        const QByteArray cache = "  cache:\n    key: deps\n    paths: [_opam]\n";
        yaml::Draft draft = draftOf("stages: [prepare, use]\nprepare:\n  stage: prepare\n" + image + cache
                                    + "  script:\n    - opam switch create . 5.4.1\n    - opam install . --deps-only\n"
                                      "build:\n  stage: use\n"
                                    + image + cache
                                    + "    policy: pull\n  script:\n    - eval $(opam env)\n    - dune build @install\n"
                                      "test:\n  stage: use\n"
                                    + image + cache + "    policy: pull\n  script:\n    - eval $(opam env)\n    - dune runtest\n");
        for (const QString &strategy : {u"local-switch"_s, u"moved-switch"_s}) {
            const Result<Done> done = apply(draft, strategy);
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
            const gitlab::Pipeline pipeline = pipelineOf(draft);
            QVERIFY2(recipes::installFlagsOf(*pipeline.job(u"prepare")).contains(u"--with-test"_s), draft.text().constData());
            QVERIFY(!recipes::installFlagsOf(*pipeline.job(u"build")).contains(u"--with-test"_s));
            const gitlab::Cache &filled = pipeline.job(u"prepare")->caches.constFirst().value;
            for (const QString &job : {u"build"_s, u"test"_s}) {
                const gitlab::Cache &read = pipeline.job(job)->caches.constFirst().value;
                QVERIFY(read.key == filled.key && read.paths == filled.paths && read.policy == gitlab::CachePolicy::Pull);
            }
        }
    }

    /// A job that waited for nothing waits for nothing again when the project image goes.
    void emptyNeedsStay()
    {
        const QByteArray text =
            "stages: [a, b]\nlint:\n  stage: a\n  script:\n    - ./lint\nbuild:\n  stage: b\n  image: ocaml/opam:debian-13-ocaml-5.4\n"
            "  needs: []\n  script:\n    - dune build\ntest:\n  stage: b\n  image: ocaml/opam:debian-13-ocaml-5.4\n"
            "  needs: [lint]\n  script:\n    - dune test\n";
        yaml::Draft draft = draftOf(text);
        for (const QString &strategy : {u"project-image"_s, u"slim-image"_s, u"local-switch"_s}) {
            QVERIFY(apply(draft, strategy).has_value());
            const gitlab::Pipeline pipeline = pipelineOf(draft);
            const qsizetype images = strategy == "local-switch"_L1 ? 0 : 1;
            QVERIFY2(pipeline.job(u"build")->needs.has_value(), qPrintable(strategy));
            QCOMPARE(pipeline.job(u"build")->needs->size(), images);
            QCOMPARE(pipeline.job(u"test")->needs->size(), images + 1);
            QCOMPARE(pipeline.job(u"test")->needs->constFirst().job, u"lint"_s);
        }
    }

    /// A refusal names the job and the line that people know.
    void refusalsNameWhatPeopleKnow()
    {
        yaml::Draft draft = draftOf(".common:\n  image: registry.example.org/me:1\n  before_script:\n    - opam install . --deps-only\n"
                                    "build:\n  extends: .common\n  script:\n    - dune build\n");
        Result<Done> done = apply(draft, u"local-switch"_s);
        QVERIFY(!done.has_value());
        QVERIFY2(done.error().message.startsWith(u"Job “build” runs in the image"_s), qPrintable(done.error().message));
        draft = draftOf("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - |\n      # First the switch.\n\n"
                        "      mv ~/.opam _opam && dune build\n");
        done = apply(draft, u"local-switch"_s);
        QVERIFY(!done.has_value());
        QVERIFY2(done.error().message.contains(u"“mv ~/.opam _opam && dune build”"_s), qPrintable(done.error().message));
    }

    /// What a job installs by name is not in a slim image, where nothing can be installed; nor is what such packages need.
    void slimImagesHaveWhatJobsInstall()
    {
        const auto slim = [&](const QByteArray &line) {
            yaml::Draft draft =
                draftOf("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - " + line + "\n    - dune build\n");
            const Result<Done> done = apply(draft, u"slim-image"_s);
            return done ? QString() : done.error().message;
        };
        QCOMPARE(slim("opam install -j 4 . --deps-only --with-test"), QString());
        QCOMPARE(slim("opam install ./demo.opam --deps-only"), QString());
        QVERIFY2(slim("opam install -y js_of_ocaml ./demo.opam --deps-only").contains(u"runs “opam install -y js_of_ocaml"_s),
                 "named beside");
        QVERIFY2(slim("opam install odoc").contains(u"runs “opam install odoc”"_s), "named alone");
        // Nor is it where there is no opam.
        for (const QString &strategy : {u"dune-pkg"_s, u"nix"_s, u"system-packages"_s}) {
            yaml::Draft draft = draftOf("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n"
                                        "    - opam install -y js_of_ocaml . --deps-only\n    - dune build\n");
            const Result<Done> done = apply(draft, strategy);
            QVERIFY(!done.has_value());
            QVERIFY2(done.error().message.contains(u"runs “opam install -y js_of_ocaml . --deps-only”"_s), qPrintable(done.error().message));
        }
    }

    /// What a strategy adds to the pipeline goes with it.
    void leavingTheProjectImage()
    {
        yaml::Draft draft = draftOf(contentsOf(sampleFolder() + "/.gitlab-ci.yml"_L1));
        QVERIFY(apply(draft, u"local-switch"_s).has_value());
        QVERIFY(apply(draft, u"project-image"_s).has_value());
        QVERIFY(draft.text().contains("deps-image:"));
        QVERIFY(apply(draft, u"local-switch"_s).has_value());
        QVERIFY(!draft.text().contains("deps-image"));
        QVERIFY(!draft.text().contains("DEPS_IMAGE"));
        QCOMPARE(recognised(draft, u"pages"_s).image, u"ocaml/opam:debian-13-ocaml-5.4"_s);
    }

    /// The image job stays while a job starts in its image, and one of the same name that is not ours always.
    void theImageJobIsKeptWhileNeeded()
    {
        const QByteArray two = "a:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - dune build\n"
                               "b:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - dune test\n";
        yaml::Draft draft = draftOf(two);
        QVERIFY(apply(draft, u"project-image"_s).has_value());
        QVERIFY(recipes::applyStrategy({draft, {}}, u"a"_s, *catalogue().strategy(u"image-switch"), &*m_sample, catalogue()).has_value());
        QVERIFY(draft.text().contains("deps-image:"));
        QVERIFY(recipes::applyStrategy({draft, {}}, u"b"_s, *catalogue().strategy(u"image-switch"), &*m_sample, catalogue()).has_value());
        QVERIFY(!draft.text().contains("deps-image:"));

        yaml::Draft other = draftOf(two + "deps-image:\n  script:\n    - make image\n");
        QVERIFY(apply(other, u"local-switch"_s).has_value());
        QVERIFY(other.text().contains("    - make image\n"));
    }

    void imageBuilders_data()
    {
        QTest::addColumn<bool>("isPrivileged");
        QTest::addColumn<bool>("bindsSocket");
        QTest::addColumn<QString>("line");
        QTest::newRow("docker-in-docker") << true << false << u"docker push \"$DEPS_IMAGE\""_s;
        QTest::newRow("the host's daemon") << false << true << u"docker push \"$DEPS_IMAGE\""_s;
        QTest::newRow("without privileges") << false << false << u"buildah push \"$DEPS_IMAGE\""_s;
    }

    /// The image job builds as the runner lets it; one way takes the place of another, and goes with its strategy.
    void imageBuilders()
    {
        QFETCH(bool, isPrivileged);
        QFETCH(bool, bindsSocket);
        QFETCH(QString, line);
        recipes::RunnerTraits runner;
        runner.isPrivileged = isPrivileged;
        runner.bindsSocket = bindsSocket;
        const recipes::Strategy &image = *catalogue().strategy(recipes::StrategyId::ProjectImage);
        yaml::Draft draft = draftOf(contentsOf(sampleFolder() + "/.gitlab-ci.yml"_L1));
        QVERIFY(apply(draft, u"project-image"_s).has_value()); // as for docker-in-docker
        const recipes::Strategy here = recipes::strategyOn(image, runner, catalogue());
        const Result<Done> done = recipes::applyStrategyToPipeline({draft, {}}, here, &*m_sample, catalogue());
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const gitlab::Job &job = *pipeline.job(u"deps-image");
        QCOMPARE(job.services.isEmpty(), !isPrivileged);
        QCOMPARE(job.script.constLast().text.section(u'\n', 0, 0).section(u" || "_s, 0, 0), line);
        const bool hasDocker =
            std::any_of(job.script.cbegin(), job.script.cend(), [](const auto &command) { return command.text.contains("docker "_L1); });
        QCOMPARE(hasDocker, isPrivileged || bindsSocket);
        QCOMPARE(recipes::nameOf(recognised(draft, u"pages"_s).strategy), u"project-image"_s);
        QVERIFY(apply(draft, u"local-switch"_s).has_value());
        QVERIFY(!draft.text().contains("deps-image"));
    }

    /// A job with `needs` waits for the image only when it says so.
    void needsOfTheProjectImage()
    {
        yaml::Draft draft = draftOf("build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  needs: []\n  script:\n    - dune build\n"
                                    "test:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  needs:\n    - build   # first\n  script:\n    - "
                                    "dune test\n");
        QVERIFY(apply(draft, u"project-image"_s).has_value());
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        for (const QString &name : {u"build"_s, u"test"_s}) {
            const QList<gitlab::Need> needs = *pipeline.job(name)->needs;
            QCOMPARE(needs.constLast().job, u"deps-image"_s);
            QVERIFY(needs.constLast().isOptional);
        }
        QVERIFY(draft.text().contains("    - build   # first\n"));
    }

    /// The checksum in the image's name is the one that the image job will compute.
    void theImageNameHasTheShellsChecksum()
    {
        yaml::Draft draft = draftOf(contentsOf(sampleFolder() + "/.gitlab-ci.yml"_L1));
        QVERIFY(apply(draft, u"project-image"_s).has_value());
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const QString name = pipeline.variables.value(u"DEPS_IMAGE"_s).value;
        const QByteArray bytes = contentsOf(sampleFolder() + "/waystation.opam"_L1);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(10);
        QVERIFY2(name.endsWith(u'-' + QString::fromLatin1(hash)), qPrintable(name));

        if (QStandardPaths::findExecutable(u"sha256sum"_s).isEmpty())
            QSKIP("sha256sum is not installed");
        QProcess shell;
        shell.setWorkingDirectory(sampleFolder());
        const QList<gitlab::Command> script = pipeline.job(u"deps-image")->script;
        shell.start(u"sh"_s, {u"-c"_s, "DEPS_IMAGE='"_L1 + name + "'\n"_L1 + script.at(0).text + u'\n' + script.at(1).text});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        shell.start(u"sh"_s, {u"-c"_s, "DEPS_IMAGE='x-0000000000'\n"_L1 + script.at(0).text + u'\n' + script.at(1).text});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 1);
    }

    void shellReads_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const recipes::Strategy &strategy : catalogue().strategies)
            QTest::newRow(qPrintable(recipes::nameOf(strategy.id))) << recipes::nameOf(strategy.id);
    }

    /// The scripts that come out run: with commands that only say their names, twice, as on a first and a second run.
    void shellReads()
    {
        QFETCH(QString, strategy);
        const QString bash = QStandardPaths::findExecutable(u"bash"_s);
        if (bash.isEmpty())
            QSKIP("bash is not installed");
        yaml::Draft draft = draftOf(contentsOf(sampleFolder() + "/.gitlab-ci.yml"_L1));
        const Result<Done> applied = apply(draft, strategy);
        if (!applied && isRefusedRightly(*catalogue().strategy(strategy), u"sample"_s, applied.error()))
            return;
        QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().toString()));
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        const gitlab::Job &job = *pipeline.job(u"pages");
        QTemporaryDir folder;
        // The fake opam makes the folders that it is told to make; the image's own switch is there from the start. Nothing is read from the other
        // programs, so that xargs starts none.
        QString text = uR"(
set -eo pipefail
export HOME="$PWD" OPAMROOT="$PWD/root" CI_PROJECT_DIR="$PWD"
mkdir -p root/5.4/.opam-switch; touch root/5.4/.opam-switch/switch-state
sudo() { "$@"; }; git() { echo git; }; apt-get() { echo apt-get "$1"; }; curl() { echo "echo $4" >&2; }; nix() { echo nix >&2; }
ln() { echo ln; }
dune() {
  echo dune "$1" >&2
  [ "$1" != build ] || { mkdir -p _build/install/default/bin; cd _build/install/default/bin
    printf '#!/bin/sh\necho dune exec\n' > waystation; chmod +x waystation; cd - >/dev/null; }
}
opam() {
  echo opam "$1" "$2" >&2
  switch="$OPAMROOT/$3"; [ "$3" != . ] || switch=_opam
  case "$1 $2" in
    "switch create") mkdir -p "$switch/.opam-switch"; touch "$switch/.opam-switch/switch-config";;
    "init --bare") mkdir -p "$OPAMROOT"; touch "$OPAMROOT/config";;
  esac
}
)"_s;
        for (const gitlab::Command &command : job.beforeScript + job.script + job.afterScript)
            text += command.text + u'\n';
        QList<QByteArray> logs;
        for (int run = 0; run < 2; ++run) {
            QProcess shell;
            shell.setProcessChannelMode(QProcess::MergedChannels);
            shell.setWorkingDirectory(folder.path());
            shell.start(bash, {u"-c"_s, text});
            QVERIFY(shell.waitForFinished());
            logs.append(shell.readAll());
            QVERIFY2(shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0, logs.constLast().constData());
            QVERIFY2(logs.constLast().contains("dune exec"), logs.constLast().constData());
        }
        // A second run finds the switch of the first.
        QCOMPARE(logs.at(0).contains("opam switch create"), strategy == "local-switch"_L1 || strategy == "opam-root"_L1);
        QVERIFY2(!logs.at(1).contains("opam switch create"), logs.at(1).constData());
        QCOMPARE(QFile::exists(folder.filePath(u"_switch/.opam-switch/switch-state"_s)), strategy == "moved-switch"_L1);
    }

    void linesWithoutOpam_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("now");
        QTest::newRow("alone") << u"nix"_s << u"opam exec -- dune build"_s << u"dune build"_s;
        QTest::newRow("with what is around it")
            << u"dune-pkg"_s << u"cd x && A=1 time opam exec -- dune build @all 2> log; opam exec -- dune test"_s
            << u"cd x && A=1 time dune build @all 2> log; dune test"_s;
        QTest::newRow("with options of opam") << u"dune-pkg"_s << u"opam exec --switch=. -- dune build"_s << u"dune build"_s;
        QTest::newRow("where opam stays") << u"local-switch"_s << u"opam exec -- dune build"_s << u"opam exec -- dune build"_s;
        QTest::newRow("another call of opam") << u"nix"_s << u"opam exec -- dune build && opam lint"_s << QString();
        QTest::newRow("in a text") << u"nix"_s << u"sh -c 'opam exec -- dune build'"_s << QString();
    }

    /// What opam only runs, runs without it where it goes; what it does itself keeps a strategy out.
    void linesWithoutOpam()
    {
        QFETCH(QString, strategy);
        QFETCH(QString, line);
        QFETCH(QString, now);
        yaml::Draft draft =
            draftOf("a:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam install . --deps-only\n    - >-\n      "
                    + line.toUtf8() + "\n");
        const Result<Done> done = recipes::applyStrategy({draft, {}}, u"a"_s, *catalogue().strategy(strategy), nullptr, catalogue());
        QCOMPARE(done.has_value(), !now.isEmpty());
        if (!done) {
            QVERIFY2(done.error().message.contains("has no opam"_L1), qPrintable(done.error().message));
            return;
        }
        const gitlab::Pipeline pipeline = pipelineOf(draft);
        QCOMPARE(pipeline.job(u"a"_s)->script.constLast().text, now);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("job");
        QTest::addColumn<QString>("message");
        QTest::newRow("no such job") << QByteArray("a:\n  script: [dune build]\n") << u"b"_s << u"no job “b”"_s;
        QTest::newRow("trigger") << QByteArray("a:\n  trigger: group/project\n") << u"a"_s << u"no script"_s;
        QTest::newRow("root") << QByteArray(
            "a:\n  image: debian:13\n  script:\n    - apt-get install -y opam\n    - opam install . --deps-only\n")
                              << u"a"_s << u"needs root"_s;
        QTest::newRow("several things at once")
            << QByteArray("a:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - mv ~/.opam _opam && dune build\n") << u"a"_s
            << u"other things in one script item"_s;
        QTest::newRow("in another file") << QByteArray(
            "include: [{remote: 'https://example.org/ci.yml'}]\na:\n  extends: .far\n  script:\n    - dune build\n")
                                         << u"a"_s << u"in another file"_s;
        QTest::newRow("shared list") << QByteArray("a:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script: &both\n    "
                                                   "- opam install . --deps-only\n    - dune build\n"
                                                   "b:\n  script: *both\n")
                                     << u"a"_s << u"may serve other jobs"_s;
        QTest::newRow("one line") << QByteArray("a: {image: 'ocaml/opam:debian-13-ocaml-5.4', script: [dune build]}\n") << u"a"_s
                                  << u"one key a line"_s;
        QTest::newRow("OPAMSWITCH") << QByteArray("variables:\n  OPAMSWITCH: '5.4'\na:\n  image: "
                                                  "ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - dune build\n")
                                    << u"a"_s << u"OPAMSWITCH"_s;
    }

    /// A strategy that cannot be applied says why, and changes nothing.
    void refusals()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, job);
        QFETCH(QString, message);
        yaml::Draft draft = draftOf(text);
        const Result<Done> done = recipes::applyStrategy({draft, {}}, job, *catalogue().strategy(u"local-switch"), nullptr, catalogue());
        QVERIFY(!done.has_value());
        QVERIFY2(done.error().message.contains(message), qPrintable(done.error().message));
        QCOMPARE(draft.text(), text);
    }

    /// Lines of the strategy that are right already are not touched.
    void rightLinesStay()
    {
        const QByteArray text = "build:\n"
                                "  image: ocaml/opam:debian-13-ocaml-5.4\n"
                                "  variables: {OPAMROOT: /home/opam/.opam, OPAMYES: 'true', OPAMCONFIRMLEVEL: "
                                "unsafe-yes, OPAMROOTISOK: '1'}\n"
                                "  script:\n"
                                "    - git config --global --add safe.directory $CI_PROJECT_DIR   # git\n"
                                "    - sudo ln -f /usr/bin/opam-2.5 /usr/bin/opam && opam init --reinit -ni\n"
                                "    - sudo apt-get -y update\n"
                                "    - opam install --deps-only -y . --with-test   # slow\n"
                                "    - eval \"$(opam env)\"\n"
                                "    - dune build\n";
        yaml::Draft draft = draftOf(text);
        QVERIFY(recipes::applyStrategy({draft, {}}, u"build"_s, *catalogue().strategy(u"image-switch"), nullptr, catalogue()).has_value());
        QCOMPARE(QString::fromUtf8(draft.text()), QString::fromUtf8(text));
    }
};

QTEST_APPLESS_MAIN(TestStrategyProperties)
#include "tst_strategy_properties.moc"
