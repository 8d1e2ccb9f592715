// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/work.h"
#include "core/recipes/differences.h"
#include "core/recipes/job_facts.h"
#include "tests/core/recipes/reading.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;
using recipes::Purpose;

Q_DECLARE_METATYPE(caravan::recipes::Purpose)

class TestRecognise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void purposes_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<Purpose>("purpose");
        const auto row = [](const char *command, Purpose purpose) { QTest::newRow(command) << QString::fromUtf8(command) << purpose; };
        row("git config --global --add safe.directory \"$CI_PROJECT_DIR\"", Purpose::SafeDirectory);
        row("sudo chown -R opam:opam .", Purpose::SafeDirectory);
        row("sudo ln -f /usr/bin/opam-2.5 /usr/bin/opam && opam init --reinit -ni", Purpose::OpamSetup);
        row("opam init --bare --disable-sandboxing -a -y", Purpose::OpamSetup);
        row("opam update", Purpose::OpamSetup);
        row("sudo apt-get update -qq", Purpose::PackageIndex);
        row("apk update", Purpose::PackageIndex);
        row("opam list -i -e | xargs -r sudo apt-get install -y", Purpose::SystemPackages);
        row("opam install . --depext-only", Purpose::SystemPackages);
        row("mv ~/.opam _opam", Purpose::MoveSwitch);
        row("if [ -d _opam ]; then mv _opam ~/.opam; fi", Purpose::MoveSwitch);
        row("rm -rf _switch; mv \"$OPAMROOT/5.4\" _switch", Purpose::MoveSwitch);
        row("cp -r $HOME/.opam/4.14 _opam", Purpose::MoveSwitch);
        row("opam switch create . 5.4.1 --no-install", Purpose::CreateSwitch);
        row("test -f _opam/.opam-switch/switch-config || opam switch create . ocaml-base-compiler.5.4.1", Purpose::CreateSwitch);
        row("eval $(opam env)", Purpose::OpamEnvironment);
        row("eval \"$(opam config env)\"", Purpose::OpamEnvironment);
        row("eval `opam env`", Purpose::OpamEnvironment);
        row("opam install . --deps-only --with-test -y", Purpose::InstallDependencies);
        row("opam install . --deps-only && opam clean -s --logs", Purpose::InstallDependencies);
        row("opam clean -a", Purpose::CleanSwitch);
        // The user's own.
        row("dune build", Purpose::User);
        row("eval $(opam env) && dune build", Purpose::User);
        row("opam install odoc", Purpose::User);
        row("opam install . -y", Purpose::User);
        row("opam pin add -n foo .", Purpose::User);
        row("sudo apt-get install -y libgmp-dev", Purpose::User);
        row("sudo apt-get update && sudo apt-get install -y libgmp-dev", Purpose::User);
        row("mv _build/default/_doc/_html public", Purpose::User);
        row("cp _opam/bin/tool public/", Purpose::User);
        row("git config user.name Me", Purpose::User);
        row("eval $(ssh-agent)", Purpose::User);
        row("echo opam switch create .", Purpose::User);
        row("", Purpose::User);
        row("mv ~/.opam 'unfinished", Purpose::User);
    }

    void purposes()
    {
        QFETCH(QString, command);
        QFETCH(Purpose, purpose);
        QCOMPARE(recipes::purposeName(recipes::purposeOf(command)), recipes::purposeName(purpose));
    }

    void jobs_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("block");
        QTest::addColumn<bool>("usesOpam");
        const auto row = [](const char *name, const char *body, const QString &strategy, const QString &block, bool usesOpam) {
            QTest::newRow(name) << QByteArray(body) << strategy << block << usesOpam;
        };
        row("nothing", "  script: [make]\n", {}, {}, false);
        row("opam image", "  image: ocaml/opam:debian-13-ocaml-5.4\n  script: [make]\n", {}, {}, true);
        row("image switch", "  script: [opam install . --deps-only, dune build]\n", u"image-switch"_s, u"build"_s, true);
        row("local switch", "  script: [opam install . --deps-only, dune test]\n  cache: {paths: [_opam/]}\n", u"local-switch"_s, u"test"_s,
            true);
        row("moved switch", "  script: [mv _opam ~/.opam, opam exec -- dune build @doc]\n  cache: {paths: [_opam]}\n", u"moved-switch"_s,
            u"doc"_s, true);
        row("project image", "  image: $CI_REGISTRY_IMAGE/ci:7\n  script: [dune build @fmt]\n", u"project-image"_s, u"fmt"_s, true);
        row("project image in a variable", "  image: ${IMG}\n  variables: {IMG: '$CI_REGISTRY_IMAGE:deps'}\n  script: [dune runtest]\n",
            u"project-image"_s, u"test"_s, true);
        row("no opam in a project image", "  image: $CI_REGISTRY_IMAGE/ci:7\n  script: [make]\n", {}, {}, false);
        row("other cache", "  script: [dune build]\n  cache: {paths: [_build]}\n", {}, u"build"_s, true);
        row("builds, tests and formats", "  script: [dune build @install, dune runtest, dune build @fmt]\n", {}, u"test"_s, true);
        row("one command for all", "  script: [opam exec -- dune build @install @runtest @fmt]\n", {}, u"test"_s, true);
        row("builds and formats", "  script: [dune build --root . @@fmt @install]\n", {}, u"build"_s, true);
        row("formats in two ways", "  script: [dune build -j 2 @src/fmt --auto-promote, ocamlformat --check a.ml]\n", {}, u"fmt"_s, true);
        row("documents and builds", "  script: [dune build, dune build @doc-private]\n", {}, u"doc"_s, true);
        row("documents and tests", "  script: [dune build @doc, dune test]\n", {}, u"test"_s, true);
        row("installs one package", "  script: [opam install ./x.opam, dune build]\n", u"image-switch"_s, u"build"_s, true);
        row("installs the project", "  script: [opam install -y --with-test ., dune build]\n", u"image-switch"_s, u"build"_s, true);
        row("pins", "  script: [opam pin add -y x ., dune build]\n", u"image-switch"_s, u"build"_s, true);
        row("pins without a name", "  script: ['opam pin -y $CI_PROJECT_DIR', dune build]\n", u"image-switch"_s, u"build"_s, true);
        row("pins and installs nothing", "  script: [opam pin add -n x ., dune build]\n", {}, u"build"_s, true);
        row("shows what it would install", "  script: [opam install . --show-actions, dune build]\n", {}, u"build"_s, true);
        row("home in the cache", "  script: [opam install . --deps-only, dune build]\n  cache: {paths: [~/.opam]}\n", u"image-switch"_s,
            u"build"_s, true);
        row("root outside in the cache",
            "  variables: {OPAMROOT: /home/opam/.opam}\n  script: [opam install . --deps-only, dune build]\n  cache: {paths: "
            "[$OPAMROOT]}\n",
            u"image-switch"_s, u"build"_s, true);
        row("home beside the switch in the cache",
            "  script: [opam install . --deps-only, dune build]\n  cache: {paths: [~/.opam, $CI_PROJECT_DIR/_opam]}\n", u"local-switch"_s,
            u"build"_s, true);
        row("endless variables", "  image: $A\n  variables: {A: '$B$B$B', B: '$A$A$A'}\n  script: [dune build]\n", {}, u"build"_s, true);
    }

    void jobs()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, strategy);
        QFETCH(QString, block);
        QFETCH(bool, usesOpam);
        const recipes::Recognised result = recognised(draftOf("job:\n" + body), u"job"_s);
        QCOMPARE(recipes::nameOf(result.strategy), strategy);
        QCOMPARE(result.block, block);
        QCOMPARE(result.usesOpam, usesOpam);
    }

    void pagesByNameAndKeyword()
    {
        const yaml::Draft draft = draftOf("pages:\n  script: [dune build @doc]\nsite:\n  pages: true\n  script: [make]\n");
        QCOMPARE(recognised(draft, u"pages"_s).block, u"pages"_s);
        QCOMPARE(recognised(draft, u"site"_s).block, u"pages"_s);
    }

    void parameters()
    {
        const yaml::Draft draft = draftOf("job:\n  image: ocaml/opam:alpine-3.24-ocaml-5.3\n  script:\n    - opam switch create . 5.2.1\n"
                                          "  cache:\n    key: {prefix: c1, files: [x.opam]}\n    paths: [_opam/]\n");
        const recipes::Recognised result = recognised(draft, u"job"_s);
        QCOMPARE(result.parameters.value(u"ocaml"_s), u"5.2"_s);
        QCOMPARE(result.parameters.value(u"compiler"_s), u"5.2.1"_s);
        QCOMPARE(result.parameters.value(u"distribution"_s), u"alpine-3.24"_s);
        QCOMPARE(result.parameters.value(u"cachePath"_s), u"_opam/"_s);
        QCOMPARE(result.parameters.value(u"cacheKey"_s), u"c1"_s);
        QVERIFY(!result.parameters.contains(u"image"_s));
    }

    /// A variable of the image is followed, through other variables too.
    void imageInAVariable()
    {
        const yaml::Draft draft = draftOf("variables: {A: '$B', B: 'ocaml/opam:debian-12-ocaml-4.14'}\njob:\n  image: ${A}\n"
                                          "  script: [opam install . --deps-only]\n  cache: {paths: [~/.opam]}\n");
        const recipes::Recognised result = recognised(draft, u"job"_s);
        QCOMPARE(result.image, u"${A}"_s);
        QCOMPARE(result.parameters.value(u"image"_s), u"ocaml/opam:debian-12-ocaml-4.14"_s);
        QCOMPARE(result.parameters.value(u"ocaml"_s), u"4.14"_s);
        QCOMPARE(result.parameters.value(u"distribution"_s), u"debian-12"_s);
        QVERIFY(!result.parameters.contains(u"cachePath"_s));
    }

    void compilerOfInit()
    {
        for (const char *init :
             {"opam init -c 4.14.2 --root=.opam", "opam init --compiler=4.14.2", "opam init -y --compiler ocaml-base-compiler.4.14.2"}) {
            const yaml::Draft draft = draftOf(QByteArray("job:\n  image: debian:12\n  script: ['") + init + "']\n");
            QCOMPARE(recognised(draft, u"job"_s).parameters.value(u"ocaml"_s), u"4.14"_s);
        }
    }

    /// Jobs with the same scripts run other commands where variables that they are given are in them.
    void commandsWithVariables()
    {
        const gitlab::Pipeline pipeline = pipelineOf(draftOf("a:\n  variables: {TOOL: dune}\n  script: [$TOOL build]\n"
                                                             "b:\n  variables: {TOOL: make}\n  script: [$TOOL build]\n"
                                                             "c:\n  variables: {OTHER: make}\n  script: [$TOOL build]\n"));
        const auto programIn = [&](const QString &job, recipes::JobVariables variables) {
            const QList<recipes::JobCommand> commands = recipes::commandsOf(*pipeline.job(job), variables);
            return commands.value(0).words.value(0);
        };
        for (int again = 0; again < 2; ++again) {
            QCOMPARE(programIn(u"c"_s, recipes::JobVariables::Expanded), u"$TOOL"_s);
            QCOMPARE(programIn(u"a"_s, recipes::JobVariables::Expanded), u"dune"_s);
            QCOMPARE(programIn(u"b"_s, recipes::JobVariables::Expanded), u"make"_s);
            QCOMPARE(programIn(u"a"_s, recipes::JobVariables::AsWritten), u"$TOOL"_s);
        }
    }

    void theBrokenSample()
    {
        const yaml::Draft draft = draftOf(contentsOf(sampleFolder() + "/.gitlab-ci.yml"_L1));
        QCOMPARE(recipes::nameOf(recognised(draft, u"pages"_s).strategy), u"moved-switch"_s);
        QCOMPARE(recognised(draft, u"content"_s).usesOpam, false);
    }

    /// A job in an image of ocaml/opam needs a switch where it runs something that may need OCaml.
    void jobsWithoutOcaml()
    {
        const auto usesOpam = [](const QByteArray &line) {
            const yaml::Draft draft = draftOf("a:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - " + line + "\n");
            return recognised(draft, u"a"_s).usesOpam;
        };
        for (const char *line : {"git archive --output=a.tar HEAD", "echo hello", "curl -fsS https://example.org > page && grep x page"})
            QVERIFY2(!usesOpam(line), line);
        for (const char *line : {"make", "./configure", "dune build", "eval $(opam env)", "python3 tool.py", "git status && make"})
            QVERIFY2(usesOpam(line), line);
    }

    /// What somebody has changed in a job that follows a strategy is said, and nothing of a job that is as the strategy has it.
    void differencesFromTheStrategy()
    {
        const QByteArray text =
            "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam install . --deps-only\n    - dune build @install\n"
            "note:\n  script:\n    - echo\n";
        yaml::Draft draft = draftOf(text);
        QVERIFY(recipes::applyStrategyToPipeline({draft, {}}, *catalogue().strategy(u"local-switch"), nullptr, catalogue()).has_value());
        const auto differences = [](const QByteArray &changed, const QString &job) {
            yaml::Draft other = draftOf(changed);
            const gitlab::Pipeline pipeline = pipelineOf(other);
            return recipes::differencesOf({other, {}}, *pipeline.job(job), nullptr, catalogue());
        };
        const QByteArray whole = draft.text();
        QCOMPARE(differences(whole, u"build"_s), QList<recipes::Difference>());
        QCOMPARE(differences(whole, u"note"_s), QList<recipes::Difference>());
        const auto sentencesOf = [&](QByteArray from, const QByteArray &to) {
            QStringList result;
            for (const recipes::Difference &difference : differences(QByteArray(whole).replace(from, to), u"build"_s))
                result.append(difference.key + u' ' + difference.sentence);
            return result;
        };
        QCOMPARE(sentencesOf("    OPAMROOTISOK: \"1\"\n", ""),
                 QStringList{u"variables.OPAMROOTISOK The variable “OPAMROOTISOK” is missing; the strategy sets it to “1”."_s});
        QCOMPARE(sentencesOf("OPAMROOT: /home/opam/.opam", "OPAMROOT: /tmp/opam"),
                 QStringList{u"variables.OPAMROOT The variable “OPAMROOT” is “/tmp/opam”; the strategy sets it to “/home/opam/.opam”."_s});
        QCOMPARE(
            sentencesOf("prefix: c1-debian-13-ocaml5.4.1-$CACHE_EPOCH", "prefix: mine"),
            QStringList{
                u"cache The key of the cache of “_opam” is “mine + *.opam”; the strategy's is “c1-debian-13-ocaml5.4.1-$CACHE_EPOCH + *.opam”."_s});
        QCOMPARE(sentencesOf("    - opam clean -s --logs\n", ""), QStringList{u"script The line “opam clean -s --logs” is missing."_s});
        QCOMPARE(sentencesOf("- opam clean -s --logs", "- opam clean --logs"),
                 QStringList{u"script The line “opam clean --logs” is “opam clean -s --logs” in the strategy."_s});
        // A line that stands in another part is neither missing nor too many.
        QByteArray moved = QByteArray(whole).replace("    - opam clean -s --logs\n", "");
        moved.replace("  script:\n", "  before_script:\n    - opam clean -s --logs\n  script:\n");
        const QList<recipes::Difference> elsewhere = differences(moved, u"build"_s);
        QVERIFY(!elsewhere.isEmpty());
        for (const recipes::Difference &difference : elsewhere)
            QVERIFY2(difference.sentence.endsWith(u"stands in “script”; the strategy has it in “before_script”."_s),
                     qPrintable(difference.sentence));
        // The user's own lines, in whatever order, are no difference.
        QCOMPARE(sentencesOf("    - dune build @install\n", "    - ./configure\n    - dune build @install\n    - dune build @install\n"),
                 QStringList());
        // What cannot be compared is said.
        QCOMPARE(sentencesOf("ocaml/opam:debian-13-ocaml-5.4", "registry.example.org/own:1").value(0).left(8), u"strategy"_s);
    }

    /// An index of patterns leaves out none that matches, and keeps their order.
    void patternsByProgram()
    {
        const auto expand = [](const QString &name) { return name == "pm"_L1 ? QStringList{u"apt"_s, u"apk"_s} : QStringList(); };
        const QStringList texts = {u"opam install **"_s, u"** env **"_s,       u"apt* update"_s, u"<pm> install ** -y **"_s,
                                   u"opam|dune"_s,       u"dune build * **"_s, u"<unknown> x"_s, u"**"_s,
                                   u"./configure"_s,     u"opam create|a"_s};
        QList<recipes::WordPattern> patterns;
        recipes::PatternIndex index;
        for (const QString &text : texts) {
            patterns.append(recipes::WordPattern(text, expand));
            index.add(patterns.constLast());
        }
        const QStringList words = {u"opam"_s, u"install"_s, u"env"_s, u"apt"_s, u"apt-get"_s, u"apk"_s,         u"update"_s, u"-y"_s,
                                   u"dune"_s, u"build"_s,   u"x"_s,   u"a"_s,   u"create"_s,  u"./configure"_s, u"switch"_s};
        QRandomGenerator random(3);
        QList<int> matched(patterns.size(), 0);
        for (int round = 0; round < 20'000; ++round) {
            QStringList command;
            for (int left = random.bounded(6); left > 0; --left)
                command.append(words.at(random.bounded(int(words.size()))));
            const QList<int> &few = index.mayMatch(command);
            QVERIFY(std::is_sorted(few.cbegin(), few.cend()));
            for (int i = 0; i < int(patterns.size()); ++i) {
                if (!patterns.at(i).matches(command))
                    continue;
                ++matched[i];
                QVERIFY2(few.contains(i), qPrintable(texts.at(i) + u": "_s + command.join(u' ')));
            }
        }
        QVERIFY(!matched.contains(0));
        QCOMPARE(index.mayMatch({u"./configure"_s}), (QList<int>{1, 2, 6, 7, 8}));
    }

    /// Of all jobs together what is said of each by itself: under several strategies, changed by hand, where one lends others its text, and
    /// where some cannot be written.
    void differencesOfAllJobs()
    {
        QByteArray text = "stages: [build, test]\n";
        for (int number = 0; number < 12; ++number) {
            const QByteArray name = QByteArray::number(number);
            const QByteArray image = number % 4 == 3 ? "alpine-3.24-ocaml-5.3" : "debian-13-ocaml-5.4";
            text += "job" + name + ":\n  image: ocaml/opam:" + image
                + "\n  script:\n    - opam install . --deps-only\n    - dune build ./part" + name + "\n";
        }
        yaml::Draft draft = draftOf(text);
        const QStringList strategies = {u"local-switch"_s, u"moved-switch"_s, u"image-switch"_s};
        for (int number = 0; number < 12; ++number) {
            const recipes::Strategy &strategy = *catalogue().strategy(strategies.at(number % 3));
            QVERIFY(recipes::applyStrategy({draft, {}}, u"job%1"_s.arg(number), strategy, nullptr, catalogue()));
        }
        text = draft.text();
        const auto change = [&text](const QByteArray &job, const QByteArray &from, const QByteArray &to) {
            const qsizetype place = text.indexOf(from, text.indexOf("\n" + job + ":\n"));
            QVERIFY2(place > 0, from.constData());
            text.replace(place, from.size(), to);
        };
        change("job0", "OPAMROOTISOK: \"1\"", "OPAMROOTISOK: \"0\"");
        change("job1", "    - opam install .", "    - opam install -y .");
        change("job3", "opam clean -s --logs", "opam clean --logs");
        change("job6", "ocaml/opam:debian-13-ocaml-5.4", "registry.example.org/own:1");
        change("job8", "  script:\n", "  script: &lines\n");
        text += "lent:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script: *lines\n";
        text += "heir:\n  extends: job9\n";
        text += "flow: {image: 'ocaml/opam:debian-13-ocaml-5.4', cache: {key: x, paths: [_opam/]}, script: [opam switch create . 5.4.1, "
                "dune build]}\n";
        const yaml::Draft all = draftOf(text);
        yaml::Draft each = all;
        const gitlab::Pipeline pipeline = pipelineOf(all);
        const auto together = recipes::differencesOf({each, {}}, pipeline, nullptr, catalogue());
        int told = 0;
        for (const gitlab::Job &job : pipeline.jobs) {
            const QList<recipes::Difference> alone = recipes::differencesOf({each, {}}, job, nullptr, catalogue());
            QCOMPARE(together.value(job.name), alone);
            QCOMPARE(together.contains(job.name), !alone.isEmpty());
            told += !alone.isEmpty();
        }
        QCOMPARE(each.text(), text);
        QVERIFY2(told >= 5, qPrintable(QString::number(told)));
    }

    /// However many jobs there are, their strategies are written a few times, not once for each job.
    void allJobsAreWrittenTogether()
    {
        const auto jobsRead = [](int jobs) {
            QByteArray text;
            for (int number = 0; number < jobs; ++number)
                text += "job" + QByteArray::number(number)
                    + ":\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam install . --deps-only\n    - dune build ./"
                    + QByteArray::number(number) + "\n";
            yaml::Draft draft = draftOf(text);
            if (!recipes::applyStrategyToPipeline({draft, {}}, *catalogue().strategy(u"local-switch"), nullptr, catalogue()))
                qFatal("The strategy cannot be applied.");
            const gitlab::Pipeline pipeline = pipelineOf(draft);
            const qint64 before = workDone(Work::JobsRead);
            (void)recipes::differencesOf({draft, {}}, pipeline, nullptr, catalogue());
            return workDone(Work::JobsRead) - before;
        };
        const qint64 few = jobsRead(5);
        const qint64 many = jobsRead(50);
        QVERIFY2(many <= 11 * few, qPrintable(u"%1, %2"_s.arg(few).arg(many)));
    }
};

QTEST_APPLESS_MAIN(TestRecognise)
#include "tst_recognise.moc"
