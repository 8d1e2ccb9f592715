// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/estimating.h"
#include "core/estimate/facts/own_facts.h"
#include "core/estimate/facts/scenario.h"
#include "core/recipes/catalogue.h"
#include "core/recipes/key_block.h"
#include "tests/pipelines.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::cli;

namespace {

QString sample() { return QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation"); }

QJsonObject json(const Output &output) { return QJsonDocument::fromJson(output.out).object(); }

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = to + file.sliced(from.size());
        QVERIFY(QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(file, copy)
                && QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    }
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helps();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void saysWhatIsWrongWithInput_data();
    void saysWhatIsWrongWithInput();
    void inspects();
    void inspectsWrongOpamFiles();
    void proposes();
    void proposesForFoldersFurtherDown();
    void proposesWithTheTimesOfTheText();
    void proposesForOthers();
    void takesTheUsersWord();
    void tellsOfImages();
    void exports();
    void lintsAndFixesTheSample();
    void lintsInFormats();
    void lintReadsTheSettingsOfTheProject();
    void edits();
    void asksWhereToEdit();
    void editsCachesAndScripts();
    void refusesWhatAnEditWouldBreak();
    void editsInPlace();
    void resolves();
    void recognises();
    void applies();
    void appliesImages();
    void saysWhatFails();
    void estimates();
    void printsThePalette();
    void printsTheCatalogue_data();
    void printsTheCatalogue();
    void addsFiguresOfTheProject();
    void holdsBudgets();
    void compares();
    void comparesImages();
    void saysWhichStrategiesFitTheProject();
    void searches();
    void advises();
    void comparesInFormats_data();
    void comparesInFormats();
    void readsIncludedFiles();
    void lintsIncludedFiles();
    void editsJobsOfIncludedFiles();
    void editWithoutGestureIsIdentity();
};

void TestCli::helps()
{
    const Output help = run({u"--help"_s});
    QCOMPARE(help.exit, Exit::Fine);
    for (const Command &command : commands()) {
        QVERIFY(help.out.contains(command.name.toUtf8()));
        const Output own = run({command.name, u"--help"_s});
        QCOMPARE(own.exit, Exit::Fine);
        for (const Option &option : command.options)
            QVERIFY2(own.out.contains(option.name.toUtf8()), qPrintable(option.name));
        QVERIFY(run({u"--man"_s}).out.contains(command.name.toUtf8()));
        QVERIFY(run({u"--completion"_s}).out.contains(command.name.toUtf8()));
        for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
            const QString script = QString::fromUtf8(run({u"--completion"_s, shell}).out);
            QVERIFY2(script.contains(command.name), qPrintable(shell));
            for (const Option &option : command.options)
                QVERIFY2(script.contains(shell == "fish"_L1 ? option.name.mid(2) : option.name), qPrintable(shell + option.name));
        }
    }
    QCOMPARE(run({u"--completion"_s, u"tcsh"_s}).exit, Exit::Usage);
    QCOMPARE(run({}).exit, Exit::Usage);
}

void TestCli::refusesWrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no such command") << QStringList{u"paint"_s};
    QTest::newRow("no path") << QStringList{u"lint"_s};
    QTest::newRow("no such option") << QStringList{u"lint"_s, u"--fast"_s, sample()};
    QTest::newRow("option without value") << QStringList{u"estimate"_s, sample(), u"--runner"_s};
    QTest::newRow("flag with value") << QStringList{u"lint"_s, u"--json=x"_s, sample()};
    QTest::newRow("too many words") << QStringList{u"lint"_s, sample(), sample()};
    QTest::newRow("no such runner") << QStringList{u"estimate"_s, sample(), u"--runner"_s, u"moon"_s};
    QTest::newRow("no such scenario") << QStringList{u"estimate"_s, sample(), u"--scenario"_s, u"moon"_s};
    QTest::newRow("no such strategy") << QStringList{u"apply"_s, sample(), u"--strategy"_s, u"moon"_s};
    QTest::newRow("no such lint format") << QStringList{u"lint"_s, sample(), u"--format"_s, u"xml"_s};
    QTest::newRow("no such runner of lint") << QStringList{u"lint"_s, sample(), u"--runner"_s, u"nobody"_s};
    QTest::newRow("no such rule") << QStringList{u"lint"_s, sample(), u"--rule"_s, u"Z99"_s};
    QTest::newRow("no such format") << QStringList{u"compare"_s, sample(), u"--format"_s, u"pdf"_s};
    QTest::newRow("no such gesture") << QStringList{u"edit"_s, sample() + u"/.gitlab-ci.yml"_s, u"paint"_s};
    QTest::newRow("bad budget") << QStringList{u"estimate"_s, sample(), u"--max-wall"_s, u"soon"_s};
}

void TestCli::refusesWrongWords()
{
    QFETCH(QStringList, words);
    const Output output = run(words);
    QCOMPARE(output.exit, Exit::Usage);
    QVERIFY(output.out.isEmpty());
    QVERIFY(output.err.startsWith("error: "));
}

void TestCli::saysWhatIsWrongWithInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("tab") << "a:\n\tb: 1\n"_ba
                         << ".gitlab-ci.yml:2:1: error: "_ba;
    QTest::newRow("not closed") << "a: [1\nb: 2\n"_ba
                                << ".gitlab-ci.yml:"_ba;
    QTest::newRow("not a pipeline") << "- a\n"_ba
                                    << ".gitlab-ci.yml:1:1: error: "_ba;
    QTest::newRow("not UTF-8") << "a: \xFF\n"_ba
                               << ".gitlab-ci.yml:1:4: error: "_ba;
    QTest::newRow("too deep") << QByteArray(10'000, '[') << ".gitlab-ci.yml:1:"_ba;
}

void TestCli::saysWhatIsWrongWithInput()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, place);
    QTemporaryDir folder;
    write(folder.filePath(u".gitlab-ci.yml"_s), text);
    for (const QString &command : {u"lint"_s, u"estimate"_s, u"compare"_s, u"recognise"_s}) {
        const Output output = run({command, command == u"recognise"_s ? folder.filePath(u".gitlab-ci.yml"_s) : folder.path()});
        QCOMPARE(output.exit, Exit::Input);
        QVERIFY2(output.err.contains(place), output.err.constData());
    }
    QCOMPARE(run({u"lint"_s, folder.filePath(u"none"_s)}).exit, Exit::Input);
    QTemporaryDir empty;
    QCOMPARE(run({u"lint"_s, empty.path()}).exit, Exit::Input);
    QCOMPARE(run({u"propose"_s, empty.path()}).exit, Exit::Input);
}

void TestCli::inspects()
{
    const Output output = run({u"inspect"_s, sample(), u"--json"_s});
    QCOMPARE(output.exit, Exit::Fine);
    const QJsonObject object = json(output);
    QCOMPARE(object[u"name"].toString(), u"waystation"_s);
    QCOMPARE(object[u"opamFiles"].toArray().size(), 1);
    QVERIFY(object[u"opamFiles"][0][u"depends"].toArray().size() >= 4);
    QVERIFY(object[u"closure"][u"packages"].toArray().size() > 10);
    QVERIFY(object[u"closure"][u"unknown"].toArray().isEmpty());
    QVERIFY(object[u"depexts"][u"debian"].toArray().contains(u"libgmp-dev"_s));
    QVERIFY(object[u"files"][u"pipeline"].toBool());
    QVERIFY(run({u"inspect"_s, sample()}).out.contains("libgmp-dev"));

    QStringList facts;
    for (const QJsonValue &fact : object[u"facts"].toArray())
        facts.append(fact[u"fact"].toString() + u'=' + fact[u"value"].toString());
    for (const QString &fact :
         {u"ocamlformat=0.27.0"_s, u"tests=test_waystation"_s, u"documentation=waystation"_s, u"siteGenerator=./bin/main.exe"_s})
        QVERIFY2(facts.contains(fact), qPrintable(facts.join(u' ')));
    QCOMPARE(object[u"inputs"][u"targets"].toArray(), QJsonArray{u"."_s});
    QCOMPARE(object[u"inputs"][u"keyFiles"].toArray(), QJsonArray{u"waystation.opam"_s});
    QVERIFY(!object[u"server"][u"runnerIsChosen"].toBool());
    QVERIFY(object[u"server"][u"strategies"].toArray().size() >= 4);
    const Output shell = run({u"inspect"_s, sample(), u"--runner"_s, u"self-managed-shell"_s});
    QCOMPARE(shell.exit, Exit::Fine);
    QVERIFY2(shell.out.contains("self-managed-shell (chosen)"), shell.out.constData());
    QCOMPARE(run({u"inspect"_s, sample(), u"--runner"_s, u"nobody's"_s}).exit, Exit::Usage);
}

/// What opam refuses is printed with its place, and the project is told of all the same.
void TestCli::inspectsWrongOpamFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.opam"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("opam-version: \"2.0\"\ndepends: [\"re.pcre\"]\nfoo: 1\n");
    file.close();
    const Output output = run({u"inspect"_s, folder.path()});
    QCOMPARE(output.exit, Exit::Fine);
    QVERIFY2(output.err.contains("a.opam:2:11: error: "), output.err.constData());
    QVERIFY2(output.err.contains("a.opam:3:1: warning: "), output.err.constData());
    QVERIFY(output.out.contains("a.opam"));

    QTemporaryDir bare;
    QFile project(bare.filePath(u"dune-project"_s));
    QVERIFY(project.open(QIODevice::WriteOnly));
    project.write("(lang dune 3.17)\n");
    project.close();
    QVERIFY(json(run({u"inspect"_s, bare.path(), u"--json"_s}))[u"duneWithoutPackages"].toBool());
    QVERIFY(run({u"inspect"_s, bare.path()}).out.contains("none: dune builds the project"));
}

/// What is inspected, proposed and linted is the same: dune-project files in folders of a folder that has none.
void TestCli::proposesForFoldersFurtherDown()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"one/bin"_s));
    write(folder.filePath(u"one/dune-project"_s), "(lang dune 3.16)\n");
    write(folder.filePath(u"one/one.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\"]\n");
    write(folder.filePath(u"one/bin/dune"_s), "(test (name t))\n");
    const QJsonObject dune = json(run({u"inspect"_s, u"--json"_s, folder.path()})).value(u"dune"_s).toObject();
    QCOMPARE(dune.value(u"files"_s).toArray(), QJsonArray{u"one/dune-project"_s});
    QVERIFY(dune.value(u"lacksRoot"_s).toBool());
    const Output proposed = run({u"propose"_s, folder.path()});
    QCOMPARE(proposed.exit, Exit::Fine);
    QVERIFY2(proposed.out.contains("tee dune-workspace") && proposed.err.contains("commit one, and they need not"), proposed.out);
    QVERIFY(run({u"propose"_s, u"--strategy"_s, u"image-switch"_s, folder.path()}).out.contains("opam install ./one/one.opam --deps-only"));
    write(folder.filePath(u".gitlab-ci.yml"_s), proposed.out);
    const Output clean = run({u"lint"_s, u"--json"_s, folder.path()});
    QVERIFY2(json(clean).value(u"findings"_s).toArray().isEmpty(), clean.out);
    write(folder.filePath(u".gitlab-ci.yml"_s),
          "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n    - opam install ./one/one.opam --deps-only\n"
          "    - opam exec -- dune build\n");
    const Output found = run({u"lint"_s, u"--rule"_s, u"O50"_s, folder.path()});
    QVERIFY2(found.out.contains("one/dune-project"), found.out);
    QVERIFY(run({u"lint"_s, u"--fix"_s, u"--rule"_s, u"O50"_s, folder.path()}).out.contains("dune build --root .\n"));
}

/// What a proposal says of its times, estimate says of its text.
void TestCli::proposesWithTheTimesOfTheText()
{
    QTemporaryDir folder;
    write(folder.filePath(u"dune-project"_s), "(lang dune 3.16)\n");
    write(folder.filePath(u"tool.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\" \"cmdliner\" \"yojson\"]\n");
    write(folder.filePath(u"dune"_s), "(executable (public_name tool))\n");
    write(folder.filePath(u"tool.ml"_s), "let () = ()\n");
    const Output proposed = run({u"propose"_s, folder.path()});
    const QByteArray said = QByteArray(proposed.out.left(proposed.out.indexOf("\nstages:"))).replace("\n# ", " ");
    // The image is built where an opam file has changed, which a commit that changes nothing else has not.
    QVERIFY2(proposed.out.contains("changes: [.gitlab-ci.yml, tool.opam]"), proposed.out);
    write(folder.filePath(u".gitlab-ci.yml"_s), proposed.out);
    const auto timeIn = [&](const QString &scenario) {
        const QByteArray times = run({u"estimate"_s, u"--scenario"_s, scenario, folder.path()}).out;
        return times.mid(times.indexOf(": ") + 2, times.indexOf(" (", times.indexOf(": ")) - times.indexOf(": ") - 2);
    };
    const QByteArray warm = timeIn(u"warm"_s);
    QVERIFY2(!warm.isEmpty() && said.contains("takes about " + warm + " where nothing but a commit is new"), said + warm);
    QVERIFY2(said.contains("and " + timeIn(u"cold"_s) + " in its first run"), said);
}

/// A project that something else than opam and dune builds, or that has its packages from elsewhere, is no such project.
void TestCli::proposesForOthers()
{
    const auto made = [](const QMap<QString, QByteArray> &files) {
        auto folder = std::make_unique<QTemporaryDir>();
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            QDir(folder->path()).mkpath(QFileInfo(it.key()).path());
            write(folder->filePath(it.key()), it.value());
        }
        return folder;
    };
    const auto rulesIn = [](const QTemporaryDir &folder, const QByteArray &text) {
        write(folder.filePath(u".gitlab-ci.yml"_s), text);
        QStringList rules;
        for (const QJsonValue &finding : json(run({u"lint"_s, u"--json"_s, folder.path()})).value(u"findings"_s).toArray())
            rules.append(finding.toObject()[u"rule"_s].toString());
        return rules;
    };
    // make builds it, with packages that opam's own repository does not have.
    const auto coq = made({{u"coq-foo.opam"_s, "opam-version: \"2.0\"\nbuild: [make]\ndepends: [\"coq\" \"coq-mathcomp-ssreflect\"]\n"}});
    const Output built = run({u"propose"_s, coq->path(), u"--runner"_s, u"self-managed-docker"_s});
    QVERIFY2(built.out.contains("    - opam install .\n") && !built.out.contains("dune build"), built.out + built.err);
    QVERIFY2(built.err.contains("The repository rocq-released has coq-mathcomp-ssreflect."), built.err.constData());
    QVERIFY2(built.out.contains(" rocq-released https://rocq-prover.org/opam/released\n"), built.out.constData());
    QCOMPARE(rulesIn(*coq, built.out), QStringList());
    // Where nobody knows who has a package, somebody has to say it.
    const auto odd = made({{u"odd.opam"_s, "opam-version: \"2.0\"\nbuild: [make]\ndepends: [\"ocaml\" \"no-such-package\"]\n"}});
    const Output asked = run({u"propose"_s, odd->path(), u"--runner"_s, u"self-managed-docker"_s});
    QVERIFY2(asked.err.contains("no-such-package") && asked.err.contains("opam repo add"), asked.err.constData());
    QCOMPARE(rulesIn(*odd, asked.out), QStringList{u"O51"_s});
    rulesIn(*coq, built.out);
    QCOMPARE(json(run({u"recognise"_s, coq->path(), u"--json"_s}))[u"jobs"][u"build"][u"block"].toString(), u"build"_s);
    // esy installs its packages.
    const QByteArray esy = R"({"name": "x", "dependencies": {"ocaml": "~4.14.0"}, "esy": {"build": "dune build"}})";
    const auto esys = made({{u"package.json"_s, esy}, {u"dune-project"_s, "(lang dune 3.0)\n"}});
    const Output refused = run({u"propose"_s, esys->path()});
    QVERIFY2(refused.exit != Exit::Fine && refused.err.contains("esy"), refused.err.constData());
    const QByteArray opam = "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  before_script:\n"
                            "    - git config --global --add safe.directory \"$CI_PROJECT_DIR\"\n"
                            "  script:\n    - opam install . --deps-only\n";
    QVERIFY(rulesIn(*esys, opam).contains(u"O46"_s));
    // dune does.
    const auto dunes = made({{u"dune-project"_s, "(lang dune 3.17)\n(package (name x) (depends ocaml fmt))\n"},
                             {u"dune.lock/lock.dune"_s, "(lang package 0.1)\n"},
                             {u"dune.lock/fmt.pkg"_s, "(version 0.9.0)\n"}});
    const Output locked = run({u"propose"_s, dunes->path()});
    QVERIFY2(locked.out.contains("get.dune.build") && locked.err.contains("dune.lock"), locked.out + locked.err);
    // A workflow tests with a release that jobs keep.
    const auto tested =
        made({{u"one.opam"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\" \"fmt\"]\n"},
              {u"dune-project"_s, "(lang dune 3.0)\n"},
              {u".github/workflows/ci.yml"_s, "jobs: {a: {steps: [{uses: ocaml/setup-ocaml@v3, with: {ocaml-compiler: 5.3.x}}]}}\n"}});
    const Output kept = run({u"propose"_s, tested->path()});
    QVERIFY2(kept.out.contains("5.3") && !kept.out.contains("5.5"), kept.out.constData());
}

/// What is said of a project's runners holds in every command, and stays outside of the project.
void TestCli::takesTheUsersWord()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString file = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/caravan/projects.yml"_s;
    QVERIFY(file.contains(u"qttest"_s));
    QFile::remove(file);
    QTemporaryDir folder;
    write(folder.filePath(u"a.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\"]\n");
    write(folder.filePath(u"dune-project"_s), "(lang dune 3.16)\n");
    write(folder.filePath(u".gitlab-ci.yml"_s),
          "build:\n  image: docker:28\n  services: [\"docker:28-dind\"]\n  script: [docker build .]\n");
    const QString runner = u"self-managed-docker"_s;
    const auto fit = [&](const QString &strategy) {
        const QJsonObject server =
            json(run({u"inspect"_s, u"--json"_s, u"--runner"_s, runner, folder.path()})).value(u"server"_s).toObject();
        for (const QJsonValue one : server.value(u"strategies"_s).toArray()) {
            if (one[u"id"_s] == strategy)
                return one[u"fits"_s].toString();
        }
        return QString();
    };
    QVERIFY(fit(u"project-image"_s) != u"there"_s);
    const Output before = run({u"assume"_s, u"--runner"_s, runner, folder.path()});
    QVERIFY2(before.out.contains("registry        not known") && before.out.contains("privileged      no\n"), before.out);
    QVERIFY(run({u"assume"_s, u"--runner"_s, u"inria-small"_s, folder.path()}).out.contains("privileged      yes (assumed)"));
    const Output said = run({u"assume"_s, u"--runner"_s, runner, folder.path(), u"registry=yes"_s, u"privileged=yes"_s,
                             u"sharedCache=yes"_s, u"tags=docker,linux"_s});
    QCOMPARE(said.exit, Exit::Fine);
    QVERIFY2(said.out.contains("registry        yes (you said so)") && said.out.contains("docker, linux (you said so)"), said.out);
    QCOMPARE(fit(u"project-image"_s), u"there"_s);
    const Output proposed = run({u"propose"_s, u"--runner"_s, runner, u"--strategy"_s, u"project-image"_s, folder.path()});
    QVERIFY2(proposed.out.contains("default:\n  tags: [docker, linux]\n") && proposed.out.contains("docker:28-dind"), proposed.out);
    const auto lintHas = [&](const QString &rule) {
        return run({u"lint"_s, u"--runner"_s, runner, u"--rule"_s, rule, folder.path()}).out.contains(rule.toUtf8());
    };
    QVERIFY(lintHas(u"R16"_s)); // no tag
    QCOMPARE(run({u"assume"_s, u"--runner"_s, runner, folder.path(), u"privileged=no"_s, u"tags=unsaid"_s}).exit, Exit::Fine);
    QVERIFY(!lintHas(u"R16"_s));
    QVERIFY(run({u"lint"_s, u"--runner"_s, runner, folder.path()}).out.contains("privileged"));
    QVERIFY(!run({u"propose"_s, u"--runner"_s, runner, u"--strategy"_s, u"project-image"_s, folder.path()}).out.contains("dind"));
    QVERIFY(contents(file).contains(QFileInfo(folder.path()).canonicalFilePath().toUtf8()));
    // How long the scripts of a job take, which no file of the project says.
    const QString times = estimate::ownFactsFile();
    QFile::remove(times);
    const QByteArray pipelineBefore = contents(folder.filePath(u".gitlab-ci.yml"_s));
    const auto jobSeconds = [&] {
        for (const QJsonValue job : json(run({u"estimate"_s, u"--json"_s, folder.path()})).value(u"jobs"_s).toArray()) {
            if (job[u"name"_s] == u"build"_s)
                return job[u"seconds"_s][u"p50"_s].toDouble();
        }
        return 0.0;
    };
    const double secondsBefore = jobSeconds();
    QVERIFY(run({u"assume"_s, u"--job"_s, u"build"_s, folder.path()}).out.contains("Nothing is said"));
    const Output timed = run({u"assume"_s, u"--job"_s, u"build"_s, folder.path(), u"time=1h"_s, u"range=50m..2h"_s, u"source=our log"_s});
    QCOMPARE(timed.exit, Exit::Fine);
    QVERIFY2(timed.out.contains("job build: its scripts take 1 h") && timed.out.contains("our log"), timed.out);
    QVERIFY2(jobSeconds() > 3000, qPrintable(QString::number(jobSeconds())));
    QVERIFY(run({u"assume"_s, folder.path()}).out.contains("job build: its scripts take 1 h"));
    QCOMPARE(
        json(run({u"assume"_s, u"--json"_s, u"--job"_s, u"build"_s, folder.path()})).value(u"jobs"_s)[0][u"seconds"_s][u"p90"_s].toDouble(),
        7200.0);
    QVERIFY(run({u"assume"_s, u"--job"_s, u"biuld"_s, folder.path()}).err.contains("no job “biuld”"));
    for (const QString &wrong : {u"time=soon"_s, u"range=1m..2m"_s, u"run=never"_s, u"privileged=yes"_s, u"time=1000000h"_s, u"time=0s"_s})
        QCOMPARE(run({u"assume"_s, u"--job"_s, u"build"_s, folder.path(), wrong}).exit, Exit::Usage);
    QVERIFY(
        run({u"assume"_s, u"--job"_s, u"build"_s, folder.path(), u"time=1000000h"_s}).err.contains("longer than GitLab lets any job run"));
    QCOMPARE(run({u"assume"_s, u"--job"_s, u"build"_s, folder.path(), u"time=3m"_s, u"run=first"_s}).exit, Exit::Fine);
    QCOMPARE(run({u"assume"_s, u"--job"_s, u"build"_s, folder.path(), u"time=unsaid"_s}).exit, Exit::Fine); // whatever run it was about
    QVERIFY(run({u"assume"_s, u"--job"_s, u"build"_s, folder.path()}).out.contains("Nothing is said"));
    QCOMPARE(run({u"assume"_s, u"--job"_s, u"build"_s, folder.path(), u"time=unsaid"_s}).exit, Exit::Fine);
    QCOMPARE(jobSeconds(), secondsBefore);
    QCOMPARE(contents(folder.filePath(u".gitlab-ci.yml"_s)), pipelineBefore);
    QFile::remove(times);
    QCOMPARE(run({u"assume"_s, folder.path(), u"moon=yes"_s}).exit, Exit::Usage);
    QCOMPARE(run({u"assume"_s, folder.path(), u"registry=perhaps"_s}).exit, Exit::Usage);
    QFile::remove(file);
    QStandardPaths::setTestModeEnabled(false);
}

void TestCli::tellsOfImages()
{
    QStandardPaths::setTestModeEnabled(true);
    QFile::remove(recipes::Catalogue::imagesFile());
    const Output moving = run({u"image"_s, u"ocaml/opam:alpine"_s});
    QCOMPARE(moving.exit, Exit::Fine);
    QVERIFY2(moving.out.contains("Take “ocaml/opam:alpine-3.24-ocaml-"), moving.out);
    const QString own = u"registry.example.org/a/b:1"_s;
    QCOMPARE(run({u"image"_s, own}).exit, Exit::Findings); // nobody knows
    const Output said =
        run({u"image"_s, u"--json"_s, own, u"--packages"_s, u"apk"_s, u"--ocaml"_s, u"5.3"_s, u"--opam"_s, u"yes"_s, u"--size"_s, u"120"_s});
    QCOMPARE(said.exit, Exit::Fine);
    QCOMPARE(json(said).value(u"family"_s).toString(), u"Your own"_s);
    QCOMPARE(json(run({u"image"_s, u"--json"_s, own})).value(u"ocaml"_s).toString(), u"5.3"_s);
    QCOMPARE(json(said).value(u"compressedBytes"_s).toDouble(), 120e6);
    QVERIFY2(said.err.isEmpty(), said.err.constData()); // nothing was known of it
    QCOMPARE(run({u"image"_s, own, u"--opam"_s, u"perhaps"_s}).exit, Exit::Usage);
    // What was known already is told, not replaced in silence.
    const Output known = run({u"image"_s, u"debian:13"_s, u"--packages"_s, u"apt"_s, u"--user"_s, u"builder"_s});
    QVERIFY2(known.err.contains("“debian:13” was known already") && known.err.contains("root"), known.err.constData());
    // A tag that nobody has heard of.
    const Output unheard = run({u"image"_s, u"ocaml/opam:debian-99"_s});
    QCOMPARE(unheard.exit, Exit::Findings);
    QVERIFY2(unheard.out.contains("No image “ocaml/opam:debian-99” is known"), unheard.out.constData());
    const Output with = run({u"propose"_s, sample(), u"--strategy"_s, u"image-switch"_s, u"--image"_s, u"ocaml/opam:debian-99-ocaml-5.4"_s});
    QVERIFY2(with.err.contains("“debian-99” is none of those"), with.err.constData());
    QCOMPARE(run({u"image"_s, own, u"--size"_s, u"big"_s}).exit, Exit::Usage);
    QFile::remove(recipes::Catalogue::imagesFile());
    QStandardPaths::setTestModeEnabled(false);
}

void TestCli::exports()
{
    const Output made = run({u"template"_s, sample()});
    QCOMPARE(made.exit, Exit::Fine);
    QVERIFY2(made.out.startsWith("spec:\n  inputs:\n"), made.out.constData());
    QVERIFY2(made.err.startsWith("Inputs: repository, distribution, ocaml, "), made.err.constData());
    const Output component = run({u"template"_s, sample(), u"--component"_s});
    QVERIFY2(component.out.contains("stage: $[[ inputs.deploy-stage ]]\n"), component.out.constData());
    const Output script = run({u"script"_s, sample(), u"pages"_s, u"--branch"_s, u"main"_s});
    QCOMPARE(script.exit, Exit::Fine);
    QVERIFY2(script.out.contains("\ndune build @install\n"), script.out.constData());
    QCOMPARE(run({u"script"_s, sample()}).exit, Exit::Usage);
    QCOMPARE(run({u"script"_s, sample(), u"absent"_s}).exit, Exit::Usage);
}

void TestCli::proposes()
{
    const Output chosen = run({u"propose"_s, sample()});
    QVERIFY2(chosen.exit == Exit::Fine && chosen.err.contains("on average"), chosen.err.constData()); // and why
    const Output onHost = run({u"propose"_s, sample(), u"--runner"_s, u"self-managed-shell"_s});
    QVERIFY2(onHost.exit == Exit::Fine && onHost.out.contains("OPAMSWITCH: $CI_BUILDS_DIR/switches/"), onHost.err.constData());
    QVERIFY2(!onHost.out.contains("image:"), onHost.out.constData());
    QTemporaryDir hosts;
    write(hosts.filePath(u"ci.yml"_s), onHost.out);
    const Output linted = run({u"lint"_s, hosts.filePath(u"ci.yml"_s), u"--runner"_s, u"self-managed-shell"_s});
    QVERIFY2(linted.exit == Exit::Fine, linted.out.constData());
    const Output inImage = run({u"propose"_s, sample(), u"--runner"_s, u"self-managed-shell"_s, u"--strategy"_s, u"moved-switch"_s});
    QVERIFY(inImage.exit != Exit::Fine && inImage.err.contains("uses no images"));
    const Output output = run({u"propose"_s, sample(), u"--strategy"_s, u"local-switch"_s});
    QVERIFY2(output.exit == Exit::Fine && output.err.isEmpty(), output.err.constData());
    QTemporaryDir folder;
    const QString file = folder.filePath(u"ci.yml"_s);
    write(file, output.out);
    QCOMPARE(run({u"lint"_s, file}).exit, Exit::Fine);
    const QJsonObject jobs = json(run({u"recognise"_s, file, u"--json"_s}))[u"jobs"].toObject();
    QVERIFY(jobs.size() >= 2);
    QCOMPARE(jobs[u"build"][u"strategy"].toString(), u"local-switch"_s);
    // Jobs ask for the runner by its tags; where nobody has said them, somebody must look.
    const Output tagged = run({u"propose"_s, sample(), u"--runner"_s, u"inria-medium"_s, u"--strategy"_s, u"local-switch"_s});
    QVERIFY2(tagged.out.contains("default:\n  tags: [ci.inria.fr, medium]\n"), tagged.out.constData());
    QVERIFY2(tagged.out.contains("  OPAMJOBS: \"2\"\n") && tagged.out.contains("  DUNE_JOBS: \"2\"\n"), tagged.out.constData());
    const Output untagged = run({u"propose"_s, sample(), u"--runner"_s, u"self-managed-docker"_s, u"--strategy"_s, u"local-switch"_s});
    QVERIFY2(!untagged.out.contains("tags:") && untagged.err.contains("tags"), untagged.err.constData());
    // What machines read says as much.
    const QJsonObject told = json(run({u"propose"_s, sample(), u"--json"_s, u"--strategy"_s, u"nix"_s}));
    QCOMPARE(told[u"strategy"].toString(), u"nix"_s);
    QVERIFY(told[u"pipeline"].toString().contains(u"nixos/nix"_s));
    // A pipeline that is there is not overwritten.
    QCOMPARE(run({u"propose"_s, sample(), u"--in-place"_s}).exit, Exit::Usage);
}

void TestCli::lintsAndFixesTheSample()
{
    const Output broken = run({u"lint"_s, sample(), u"--json"_s});
    QCOMPARE(broken.exit, Exit::Findings);
    const QJsonArray findings = json(broken)[u"findings"].toArray();
    bool namesTheCause = false;
    for (const QJsonValue &finding : findings) {
        QVERIFY(finding[u"line"].toInt() > 0);
        QVERIFY(!finding[u"why"].toString().isEmpty());
        namesTheCause |= finding[u"message"].toString().contains(u"~/.opam"_s) && finding[u"job"] == u"pages"_s;
    }
    QVERIFY(namesTheCause);

    QTemporaryDir folder;
    for (QDirIterator files(sample(), QDir::Files | QDir::Hidden); files.hasNext();) {
        const QString path = files.next();
        QVERIFY(QFile::copy(path, folder.filePath(QFileInfo(path).fileName())));
    }
    QFile::setPermissions(folder.filePath(u".gitlab-ci.yml"_s), QFile::ReadOwner | QFile::WriteOwner);
    const Output fixed = run({u"lint"_s, u"--fix"_s, u"--in-place"_s, folder.path()});
    QVERIFY2(fixed.exit == Exit::Fine, fixed.out.constData());
    QCOMPARE(run({u"lint"_s, folder.path()}).exit, Exit::Fine);
    QByteArray text = contents(folder.filePath(u".gitlab-ci.yml"_s));
    const qsizetype epoch = text.indexOf("  CACHE_EPOCH:"); // the one line that the strategy adds to the pipeline
    QVERIFY(epoch > 0);
    text.remove(epoch, text.indexOf('\n', epoch) + 1 - epoch);
    const QByteArray original = contents(sample() + u"/.gitlab-ci.yml"_s);
    // What was not at fault is untouched: the head and both checks, comments included.
    QVERIFY(text.startsWith(original.left(original.indexOf("\npages:"))));
    QVERIFY(text.endsWith(original.mid(original.indexOf("# Somebody always"))));
    QVERIFY(text.contains("dune exec waystation -- --title \"Our journey\" content public"));
    QCOMPARE(json(run({u"recognise"_s, folder.filePath(u".gitlab-ci.yml"_s), u"--json"_s}))[u"jobs"][u"pages"][u"strategy"].toString(),
             u"local-switch"_s);
}

void TestCli::lintsInFormats()
{
    const Output sarif = run({u"lint"_s, sample(), u"--format"_s, u"sarif"_s, u"--runner"_s, u"inria-small"_s});
    QCOMPARE(sarif.exit, Exit::Findings);
    const QJsonValue run0 = json(sarif)[u"runs"_s][0];
    QCOMPARE(run0[u"tool"_s][u"driver"_s][u"name"_s].toString(), u"Caravan"_s);
    QCOMPARE(run0[u"results"_s][0][u"locations"_s][0][u"physicalLocation"_s][u"artifactLocation"_s][u"uri"_s].toString(),
             u".gitlab-ci.yml"_s);
    const Output quality = run({u"lint"_s, sample(), u"--format"_s, u"code-quality"_s});
    QCOMPARE(quality.exit, Exit::Findings);
    const QJsonArray report = QJsonDocument::fromJson(quality.out).array();
    QCOMPARE(report.size(), json(run({u"lint"_s, sample(), u"--format"_s, u"json"_s}))[u"findings"_s].toArray().size());
    QCOMPARE(report.first()[u"location"_s][u"path"_s].toString(), u".gitlab-ci.yml"_s);
    const Output text = run({u"lint"_s, sample(), u"--format"_s, u"text"_s});
    QCOMPARE(text.out, run({u"lint"_s, sample()}).out);
}

void TestCli::lintReadsTheSettingsOfTheProject()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u".gitlab-ci.yml"_s);
    write(file, "build:\n  cache: {key: a/b, paths: [x]}\n  script: [make]\n");
    QCOMPARE(run({u"lint"_s, file}).exit, Exit::Findings);
    write(folder.filePath(u".caravan.yml"_s), "lint:\n  severity: {C05: warning}\n");
    for (const QString &path : {file, folder.path()}) {
        const Output milder = run({u"lint"_s, path, u"--rule"_s, u"C05"_s});
        QCOMPARE(milder.exit, Exit::Fine);
        QVERIFY2(milder.out.contains("warning: "), milder.out);
    }
    write(folder.filePath(u".caravan.yml"_s), "lint:\n  ignore: [{rule: C05, job: build, because: so}]\n");
    QCOMPARE(run({u"lint"_s, file, u"--rule"_s, u"C05"_s}).out, QByteArray());
    QCOMPARE(json(run({u"lint"_s, file, u"--rule"_s, u"C05"_s, u"--format"_s, u"sarif"_s}))[u"runs"_s][0][u"results"_s].toArray().size(), 1);
    write(folder.filePath(u".caravan.yml"_s), "lint:\n  ignore: [{rule: C05, why: so}]\n");
    const Output wrong = run({u"lint"_s, file});
    QCOMPARE(wrong.exit, Exit::Input);
    QVERIFY2(wrong.err.contains(".caravan.yml:2:24: error: "), wrong.err);
}

void TestCli::edits()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"ci.yml"_s);
    write(file, "# top\nbuild:   # b\n  script: make\n");
    const Output output =
        run({u"edit"_s, file, u"add-job"_s, u"check"_s, u"--stage"_s, u"test"_s, u"--block"_s, u"test"_s, u"set"_s, u"build.retry=2"_s});
    QVERIFY2(output.exit == Exit::Fine, output.err.constData());
    QVERIFY(output.out.contains("# top\nbuild:   # b\n  script: make\n  retry: 2\n"));
    QVERIFY(output.out.contains("\ncheck:\n"));
    QVERIFY(output.out.contains("dune runtest"));
    QCOMPARE(contents(file), "# top\nbuild:   # b\n  script: make\n"_ba);
    QCOMPARE(run({u"edit"_s, file, u"add-job"_s, u"build"_s}).exit, Exit::Findings);
    QCOMPARE(run({u"edit"_s, file, u"remove-job"_s, u"biuld"_s}).exit, Exit::Usage);
    const Output value = run({u"edit"_s, file, u"set"_s, u"build.image=[a"_s});
    QCOMPARE(value.exit, Exit::Usage);
    QVERIFY2(value.err.contains("“[a”") && !value.err.contains("ci.yml"), value.err.constData());
}

/// A value that four jobs share is not changed by guess: the choice and what it would touch are said.
void TestCli::asksWhereToEdit()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"ci.yml"_s);
    const QByteArray text =
        ".base:\n  image: debian\n  script: x\na: {extends: .base}\nb: {extends: .base}\nc: {extends: .base}\nd: {extends: .base}\n";
    write(file, text);
    const Output asked = run({u"edit"_s, u"--in-place"_s, file, u"set"_s, u"b.image=alpine"_s});
    QCOMPARE(asked.exit, Exit::Findings);
    QVERIFY(asked.out.isEmpty());
    QVERIFY2(asked.err.contains("--at here") && asked.err.contains("--at source") && asked.err.contains("“.base”")
                 && asked.err.contains("4 job") && asked.err.contains(": a, b, c, d."),
             asked.err.constData());
    QCOMPARE(contents(file), text);
    QCOMPARE(run({u"edit"_s, file, u"set"_s, u"b.image=alpine"_s, u"--at"_s, u"here"_s, u"set"_s, u"c.tags=[x]"_s}).out,
             QByteArray(text)
                 .replace("b: {extends: .base}", "b: {extends: .base, image: alpine}")
                 .replace("c: {extends: .base}", "c: {extends: .base, tags: [x]}"));
    QCOMPARE(run({u"edit"_s, file, u"set"_s, u"b.image=alpine"_s, u"--at"_s, u"source"_s}).out,
             QByteArray(text).replace("debian", "alpine"));
    QCOMPARE(run({u"edit"_s, file, u"set"_s, u"b.image=alpine"_s, u"--at"_s, u"there"_s}).exit, Exit::Usage);
}

/// What the inspector does to caches and scripts, as words.
void TestCli::editsCachesAndScripts()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"ci.yml"_s);
    const QByteArray text = "a:\n  cache: # c\n    key: k\n    paths: [_opam]\n  script:\n    - make # m\n    - make test\n";
    write(file, text);
    const auto edited = [&](const QStringList &words) { return run(QStringList{u"edit"_s, file} + words); };
    QCOMPARE(edited({u"add-key-file"_s, u"a"_s, u"a.opam"_s, u"add-key-file"_s, u"a"_s, u"b.opam"_s, u"set-key-prefix"_s, u"a"_s, u"p"_s,
                     u"set-cache-policy"_s, u"a"_s, u"pull"_s, u"set-fallback-keys"_s, u"a"_s, u"x, y"_s})
                 .out,
             QByteArray(text).replace("    key: k\n    paths: [_opam]\n",
                                      "    key:\n      files:\n        - a.opam\n        - b.opam\n      prefix: p\n    paths: [_opam]\n"
                                      "    policy: pull\n    fallback_keys:\n      - x\n      - y\n"));
    QCOMPARE(
        edited({u"add-key-file"_s, u"a"_s, u"a.opam"_s, u"remove-key-file"_s, u"a"_s, u"a.opam"_s, u"set-cache-key"_s, u"a"_s, u"k"_s}).out,
        QByteArray(text).replace("    key: k\n    paths: [_opam]\n", "    paths: [_opam]\n    key: k\n"));
    QCOMPARE(edited({u"set-script"_s, u"a"_s, u"make\nif t; then\n    u\n  fi"_s, u"set-script"_s, u"a.before_script"_s, u"b"_s}).out,
             QByteArray(text).replace("    - make test\n", "    - |-\n      if t; then\n        u\n      fi\n  before_script:\n    - b\n"));
    QCOMPARE(edited({u"set-cache-policy"_s, u"a"_s, u"none"_s}).exit, Exit::Usage);
    QCOMPARE(edited({u"set-cache-key"_s, u"a"_s, u"k"_s, u"--cache"_s, u"x"_s}).exit, Exit::Usage);
    QCOMPARE(edited({u"set-cache-key"_s, u"a"_s, u"k"_s, u"--cache"_s, u"1"_s}).exit, Exit::Usage);
    QCOMPARE(edited({u"set-script"_s, u"a.image"_s, u"k"_s}).exit, Exit::Usage);
    QCOMPARE(edited({u"set-script"_s, u"nobody"_s, u"k"_s}).exit, Exit::Usage);
}

void TestCli::refusesWhatAnEditWouldBreak()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"ci.yml"_s);
    const QByteArray text = "a: {stage: build, script: x}\nb: {script: x, needs: [a]}\n";
    write(file, text);
    const Output moved = run({u"edit"_s, u"--in-place"_s, file, u"move-job"_s, u"a"_s, u"deploy"_s});
    QCOMPARE(moved.exit, Exit::Findings);
    QCOMPARE(moved.err,
             file.toUtf8()
                 + ": error: Job “b” needs “a”, which is in a later stage (deploy).\n"
                   "Move the other job first, or take the need away; GitLab refuses a need that runs later.\n");
    QCOMPARE(contents(file), text);
    // The way out, in one call.
    const Output both = run({u"edit"_s, file, u"move-job"_s, u"b"_s, u"deploy"_s, u"move-job"_s, u"a"_s, u"deploy"_s});
    QCOMPARE(both.exit, Exit::Fine);
    QCOMPARE(both.err, QByteArray());
    const Output apart = run({u"edit"_s, file, u"remove-need"_s, u"b"_s, u"a"_s, u"move-job"_s, u"a"_s, u"deploy"_s});
    QCOMPARE(apart.exit, Exit::Fine);
}

void TestCli::editsInPlace()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"ci.yml"_s);
    write(file,
          "\xEF\xBB\xBF"
          "a:\r\n  script: x\r\n");
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const QFile::Permissions mode = QFile::permissions(file);
    QCOMPARE(run({u"edit"_s, u"--in-place"_s, file, u"set"_s, u"a.tags=[x]"_s}).exit, Exit::Fine);
    QCOMPARE(contents(file),
             "\xEF\xBB\xBF"
             "a:\r\n  script: x\r\n  tags: [x]\r\n"_ba);
    QCOMPARE(QFile::permissions(file), mode);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    const Output output = run({u"edit"_s, u"--in-place"_s, file, u"unset"_s, u"a.tags"_s});
    QCOMPARE(output.exit, Exit::Input);
    QVERIFY(contents(file).contains("tags"));
}

void TestCli::resolves()
{
    // A CI file in a folder of a repository includes from the repository's own folder.
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u".git"_s) && QDir(folder.path()).mkpath(u"ci/sub"_s));
    write(folder.filePath(u"ci/base.yml"_s),
          "spec: {inputs: {tag: {default: docker}}}\n---\n.base:\n  tags: ['$[[ inputs.tag ]]']\n  before_script: [setup]\n");
    const QString file = folder.filePath(u"ci/sub/.gitlab-ci.yml"_s);
    write(file,
          "include: [{local: ci/base.yml, inputs: {tag: shell}}, {template: T.yml}]\nstages: [build, test]\nvariables: {V: '4.10', N: 3}\n"
          "a:\n  extends: .base\n  stage: build\n  script: [one, [two]]\n  parallel: 2\nb: {script: three, needs: [a], allow_failure: "
          "yes}\n");
    const Output text = run({u"resolve"_s, file});
    QCOMPARE(text.exit, Exit::Fine);
    QCOMPARE(
        text.out,
        "stages:\n  - build\n  - test\n"
        "\na 1/2:\n  tags:\n    - shell\n  before_script:\n    - setup\n  stage: build\n  script:\n    - one\n    - two\n  variables:\n    "
        "V: \"4.10\"\n    N: 3\n"
        "\na 2/2:\n  tags:\n    - shell\n  before_script:\n    - setup\n  stage: build\n  script:\n    - one\n    - two\n  variables:\n    "
        "V: \"4.10\"\n    N: 3\n"
        "\nb:\n  script:\n    - three\n  needs:\n    - a 1/2\n    - a 2/2\n  allow_failure: true\n  stage: test\n  variables:\n    V: \"4.10\"\n    N: 3\n"_ba);
    QVERIFY(text.err.contains("T.yml") && text.err.contains("warning"));
    const QJsonObject object = json(run({u"resolve"_s, file, u"--json"_s, u"--origin"_s, u"--job"_s, u"a"_s}));
    QCOMPARE(object[u"stages"].toArray(), (QJsonArray{u"build"_s, u"test"_s}));
    QCOMPARE(object[u"jobs"].toObject().keys(), (QStringList{u"a 1/2"_s, u"a 2/2"_s}));
    QCOMPARE(object[u"jobs"][u"a 1/2"][u"variables"].toObject(), (QJsonObject{{u"V"_s, u"4.10"_s}, {u"N"_s, 3}}));
    const QJsonValue origins = object[u"origins"][u"a 2/2"];
    QCOMPARE(origins[u"tags"].toObject(),
             (QJsonObject{{u"file"_s, u"ci/base.yml"_s}, {u"line"_s, 4}, {u"from"_s, u".base"_s}, {u"through"_s, u"extends"_s}}));
    QCOMPARE(origins[u"script"][u"line"].toInt(), 7);
    QCOMPARE(origins[u"script"][u"file"].toString(), file);
    QCOMPARE(origins[u"variables.V"][u"line"].toInt(), 3);
    QCOMPARE(json(run({u"resolve"_s, file, u"--json"_s}))[u"jobs"][u"b"][u"allow_failure"].toBool(), true);
    const Output commented = run({u"resolve"_s, file, u"--origin"_s, u"--job"_s, u"a 1/2"_s});
    QVERIFY2(commented.out.contains("  # before_script: ci/base.yml:5 · extends .base\n"), commented.out.constData());
    QCOMPARE(run({u"resolve"_s, file, u"--job"_s, u"nobody"_s}).exit, Exit::Usage);
}

void TestCli::recognises()
{
    const Output output = run({u"recognise"_s, sample() + u"/.gitlab-ci.yml"_s, u"--json"_s});
    QCOMPARE(output.exit, Exit::Fine);
    QCOMPARE(json(output)[u"jobs"][u"pages"][u"block"].toString(), u"site"_s);
    QTemporaryDir folder;
    const QString changed = folder.filePath(u"changed.yml"_s);
    write(changed, QByteArray(run({u"apply"_s, sample(), u"--strategy"_s, u"local-switch"_s}).out).replace("    OPAMYES: \"1\"\n", ""));
    const QJsonArray differences = json(run({u"recognise"_s, changed, u"--json"_s}))[u"jobs"][u"pages"][u"differences"].toArray();
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.at(0)[u"key"].toString(), u"variables.OPAMYES"_s);
    QVERIFY(run({u"recognise"_s, changed}).out.contains(differences.at(0)[u"sentence"].toString().toUtf8()));
    write(folder.filePath(u"ci.yml"_s), "a: {script: make}\n");
    QCOMPARE(run({u"recognise"_s, folder.filePath(u"ci.yml"_s)}).exit, Exit::Findings);
}

void TestCli::applies()
{
    for (const QString &strategy : {u"image-switch"_s, u"moved-switch"_s, u"local-switch"_s, u"project-image"_s}) {
        const Output output = run({u"apply"_s, sample(), u"--strategy"_s, strategy, u"--job"_s, u"pages"_s});
        QVERIFY2(output.exit == Exit::Fine, output.err.constData());
        QTemporaryDir folder;
        const QString file = folder.filePath(u"ci.yml"_s);
        write(file, output.out);
        QCOMPARE(json(run({u"recognise"_s, file, u"--json"_s}))[u"jobs"][u"pages"][u"strategy"].toString(), strategy);
        QVERIFY2(output.err.isEmpty(), output.err.constData());
    }
    // The jobs ask for the runner that they are written for, and somebody is told so; or to look for its tags.
    const Output tagged = run({u"apply"_s, sample(), u"--strategy"_s, u"local-switch"_s, u"--runner"_s, u"inria-medium"_s});
    QVERIFY2(tagged.out.contains("tags: [ci.inria.fr, medium]") && tagged.err.contains("ci.inria.fr, medium"), tagged.out + tagged.err);
    const Output untold = run({u"apply"_s, sample(), u"--strategy"_s, u"local-switch"_s, u"--runner"_s, u"self-managed-docker"_s});
    QVERIFY2(!untold.out.contains("tags:") && untold.err.contains("“tags”"), untold.out + untold.err);
}

/// Another image carries the strategy along; `edit … set JOB.image=…` changes the image alone.
void TestCli::appliesImages()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u".gitlab-ci.yml"_s);
    write(file, run({u"apply"_s, sample(), u"--strategy"_s, u"local-switch"_s, u"--job"_s, u"pages"_s}).out);
    const QString alpine = u"ocaml/opam:alpine-3.24-ocaml-5.4"_s;
    const Output carried = run({u"apply"_s, file, u"--image"_s, alpine, u"--job"_s, u"pages"_s});
    QVERIFY2(carried.exit == Exit::Fine, carried.err.constData());
    QVERIFY(carried.out.contains("apk add") && carried.out.contains(alpine.toUtf8()));
    const Output plain = run({u"edit"_s, file, u"set"_s, u"pages.image="_s + alpine});
    QVERIFY(!plain.out.contains("apk add"));
    write(file, plain.out);
    const QJsonArray findings = json(run({u"lint"_s, file, u"--json"_s, u"--rule"_s, u"O40"_s}))[u"findings"].toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0][u"job"].toString(), u"pages"_s);
    write(file, carried.out);
    QVERIFY(json(run({u"lint"_s, file, u"--json"_s, u"--rule"_s, u"O40"_s}))[u"findings"].toArray().isEmpty());

    // A bare distribution stands for the image of ocaml/opam on it, with the OCaml that the job has; what is not as it was asked for is said.
    const QString moved = folder.filePath(u"moved.yml"_s);
    write(moved, run({u"apply"_s, sample(), u"--strategy"_s, u"moved-switch"_s, u"--job"_s, u"pages"_s}).out);
    for (const QStringList &also : {QStringList(), {u"--strategy"_s, u"moved-switch"_s}, {u"--strategy"_s, u"local-switch"_s}}) {
        const Output plainName = run(QStringList{u"apply"_s, moved, u"--image"_s, u"alpine:3.24"_s, u"--job"_s, u"pages"_s} + also);
        QVERIFY2(plainName.exit == Exit::Fine, plainName.err.constData());
        const QByteArray image = also.contains(u"local-switch"_s) ? "ocaml/opam:alpine-3.24-opam" : "ocaml/opam:alpine-3.24-ocaml-5.4";
        QVERIFY2(plainName.out.contains(image) && plainName.out.contains("ocaml5.4") && !plainName.out.contains("5.5"),
                 plainName.out.constData());
        QVERIFY2(plainName.err.contains("alpine:3.24") && plainName.err.contains(image), plainName.err.constData());
    }
    const Output older = run({u"apply"_s, moved, u"--image"_s, u"ocaml/opam:debian-13-ocaml-5.3"_s, u"--job"_s, u"pages"_s});
    QVERIFY2(older.exit == Exit::Fine && older.err.contains("OCaml 5.3"), older.err.constData());
    // Nobody knows what is in it: the same answer as compare's, and nothing is written.
    const Output unknown = run({u"apply"_s, moved, u"--image"_s, u"nosuch/img"_s, u"--job"_s, u"pages"_s});
    QCOMPARE(unknown.exit, Exit::Findings);
    QVERIFY2(unknown.out.isEmpty() && unknown.err.contains("nosuch/img") && unknown.err.contains("caravan-cli image"),
             unknown.err.constData());
    for (const QString &command : {u"apply"_s, u"compare"_s}) {
        const Output noName = run({command, moved, u"--image"_s, u"a b"_s});
        QCOMPARE(noName.exit, Exit::Usage);
        QVERIFY(noName.out.isEmpty());
    }

    write(file, "a: {script: make}\n");
    QCOMPARE(run({u"apply"_s, file, u"--image"_s, alpine}).exit, Exit::Findings);
    QVERIFY(run({u"apply"_s, file, u"--image"_s, alpine, u"--job"_s, u"b"_s}).err.contains("no job “b”"));
}

/// An image that lacks what a script calls: an error in lint, a failing job in the estimate; a project's own images too.
void TestCli::saysWhatFails()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u".gitlab-ci.yml"_s);
    write(file, "a:\n  image: debian:13\n  script: [opam install .]\n");
    const auto findings = [&] { return json(run({u"lint"_s, file, u"--json"_s, u"--rule"_s, u"D27"_s}))[u"findings"].toArray(); };
    const auto estimate = [&] { return json(run({u"estimate"_s, file, u"--json"_s})); };
    QCOMPARE(findings().size(), 1);
    QCOMPARE(findings()[0][u"severity"].toString(), u"error"_s);
    QVERIFY(estimate()[u"fails"].toBool() && estimate()[u"jobs"][0][u"fails"].toBool());
    QVERIFY(estimate()[u"jobs"][0][u"failure"].toString().contains(u"opam"_s));
    QVERIFY(run({u"estimate"_s, file}).out.contains("fails: “a” runs “opam install .”"));
    QCOMPARE(run({u"estimate"_s, file, u"--max-wall"_s, u"10h"_s}).exit, Exit::Findings);

    // Another user's opam root: what lint calls an error fails in the estimate, and what may go well does in neither.
    const auto ofOtherUser = [&](const QByteArray &script) {
        write(file, "a:\n  image: {name: \"ocaml/opam:debian-13-ocaml-5.4\", docker: {user: root}}\n  script: [" + script + "]\n");
        const QJsonArray said = json(run({u"lint"_s, file, u"--json"_s, u"--rule"_s, u"O11"_s}))[u"findings"].toArray();
        const QString severity = said.isEmpty() ? QString() : said[0][u"severity"].toString();
        const QJsonValue job = estimate()[u"jobs"][0];
        const QString failure = job[u"failure"].toString();
        return severity + (job[u"fails"].toBool() && failure.contains(u"as the user “root”"_s) ? u", fails"_s : QString());
    };
    QCOMPARE(ofOtherUser("opam install -y dune"), u"error, fails"_s);
    QCOMPARE(ofOtherUser("opam list || true"), u"warning"_s);
    QCOMPARE(ofOtherUser("export OPAMROOT=/home/opam/.opam, opam list"), QString());
    QCOMPARE(ofOtherUser("exit 0, opam install -y dune"), QString());
    QCOMPARE(ofOtherUser("opam list, exit 0, export OPAMROOT=/home/opam/.opam"), u"error, fails"_s);

    write(file, "a:\n  image: registry.example.org/ci:1\n  script: [opam install .]\n");
    QVERIFY(findings().isEmpty() && !estimate()[u"fails"].toBool());
    write(folder.filePath(u".caravan.yml"_s), "images:\n  - {reference: \"registry.example.org/ci:*\", lacks: [opam]}\n");
    QCOMPARE(findings().size(), 1);
    QVERIFY(estimate()[u"fails"].toBool());
    write(folder.filePath(u".caravan.yml"_s), "images:\n  - {reference: x, lack: [opam]}\n");
    const Output broken = run({u"estimate"_s, file});
    QCOMPARE(broken.exit, Exit::Input);
    QVERIFY2(broken.err.contains(".caravan.yml:2:20: error: "), broken.err.constData());
}

/// What the palette of the window has: its cache keys, too.
void TestCli::printsThePalette()
{
    const QJsonArray blocks = json(run({u"blocks"_s, u"--json"_s}))[u"blocks"].toArray();
    QStringList keys;
    for (const QJsonValue &block : blocks) {
        if (block[u"kind"] == u"key"_s)
            keys.append(block[u"id"].toString());
    }
    QStringList known;
    for (const recipes::KeyBlock &key : recipes::keyBlocks())
        known.append(key.id);
    QVERIFY(!known.isEmpty());
    QCOMPARE(keys, known);
    QVERIFY(run({u"blocks"_s}).out.contains("key       " + known.constFirst().toUtf8()));
}

void TestCli::printsTheCatalogue_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<int>("least");
    QTest::newRow("images") << u"images"_s << u"images"_s << u"debian:1*"_s << u"compressedBytes"_s << 40;
    QTest::newRow("packages") << u"packages"_s << u"packages"_s << u"z3"_s << u"cpuSeconds"_s << 4596;
    QTest::newRow("compilers") << u"compilers"_s << u"compilers"_s << u"*+ox"_s << u"bytes"_s << 5;
    QTest::newRow("system") << u"system-packages"_s << u"systemPackages"_s << u"texlive-full"_s << u"downloadBytes"_s << 20;
    QTest::newRow("runners") << u"runners"_s << u"runners"_s << u"gitlab.com-small"_s << u"cpuFactor"_s << 8;
    QTest::newRow("energy") << u"energy"_s << u"energy"_s << u"grid *"_s << u"gramsCo2ePerKwh"_s << 10;
    QTest::newRow("costs") << u"costs"_s << u"costs"_s << u"opam-solve"_s << u"value"_s << 80;
}

/// Every row has a source and says how far it can be trusted, as text and as JSON.
void TestCli::printsTheCatalogue()
{
    QFETCH(QString, topic);
    QFETCH(QString, key);
    QFETCH(QString, name);
    QFETCH(QString, figure);
    QFETCH(int, least);
    QVERIFY(!run({u"catalogue"_s, u"energy"_s}).out.contains("0 kWh")); // what is little is told in a unit in which it is something
    QVERIFY(run({u"catalogue"_s, u"energy"_s}).out.contains("1.0 Wh for each GB moved"));
    const QJsonArray rows = json(run({u"catalogue"_s, topic, u"--json"_s}))[key].toArray();
    QVERIFY2(rows.size() >= least, qPrintable(QString::number(rows.size())));
    for (const QJsonValue &row : rows) {
        const QString confidence = row[u"confidence"].toString();
        QVERIFY2(!row[u"source"].toString().isEmpty(), qPrintable(row[u"name"].toString()));
        QVERIFY2((QStringList{u"measured"_s, u"stated"_s, u"derived"_s, u"assumed"_s}.contains(confidence)),
                 qPrintable(row[u"name"].toString()));
    }
    const Output one = run({u"catalogue"_s, topic, u"--name"_s, name});
    QCOMPARE(one.exit, Exit::Fine);
    QVERIFY2(one.out.contains("\n    "), one.out.constData());
    const QJsonArray chosen = json(run({u"catalogue"_s, topic, u"--name"_s, name, u"--json"_s}))[key].toArray();
    QVERIFY(!chosen.isEmpty() && chosen.size() < rows.size());
    QVERIFY(!chosen[0][figure].isUndefined());
    QCOMPARE(run({u"catalogue"_s, topic, u"--name"_s, u"no such name"_s}).exit, Exit::Findings);
    QCOMPARE(run({u"catalogue"_s, u"coffee"_s}).exit, Exit::Usage);
}

void TestCli::addsFiguresOfTheProject()
{
    QTemporaryDir folder;
    write(folder.filePath(u".gitlab-ci.yml"_s), "a:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script: [opam install z3]\n");
    const auto wall = [&] {
        const Output output = run({u"estimate"_s, folder.path(), u"--json"_s, u"--scenario"_s, u"cold"_s});
        return json(output)[u"wallSeconds"][u"p50"].toDouble();
    };
    const double before = wall();
    write(folder.filePath(u".caravan.yml"_s), "estimate:\n  packages:\n    - {name: z3, cpuSeconds: 60, source: our log}\n");
    QVERIFY(wall() > 0 && wall() < before - 1000);
    const QJsonArray z3 =
        json(run({u"catalogue"_s, u"packages"_s, u"--name"_s, u"z3"_s, u"--project"_s, folder.path(), u"--json"_s}))[u"packages"].toArray();
    QCOMPARE(z3[0][u"source"].toString(), u"our log"_s);
    QCOMPARE(z3[0][u"cpuSeconds"][u"p50"].toDouble(), 60.0);
    write(folder.filePath(u".caravan.yml"_s), "estimate:\n  package: []\n");
    const Output broken = run({u"estimate"_s, folder.path()});
    QCOMPARE(broken.exit, Exit::Input);
    QVERIFY2(broken.err.contains(".caravan.yml:2:3: error: "), broken.err.constData());
    const Output checked = run({u"lint"_s, folder.path(), u"--json"_s}); // that keeps no rule from its work
    QCOMPARE(checked.exit, Exit::Findings);
    QVERIFY2(checked.err.contains(".caravan.yml:2:3: error: ") && json(checked).contains(u"findings"_s), checked.err.constData());
}

void TestCli::estimates()
{
    const QJsonObject cold = json(run({u"estimate"_s, sample(), u"--json"_s, u"--scenario"_s, u"cold"_s}));
    QCOMPARE(cold[u"runner"].toString(), u"gitlab.com-small"_s);
    QCOMPARE(cold[u"scenario"].toString(), u"cold"_s);
    const QJsonObject wall = cold[u"wallSeconds"].toObject();
    QVERIFY(wall[u"p10"].toDouble() > 0);
    QVERIFY(wall[u"p10"].toDouble() <= wall[u"p50"].toDouble() && wall[u"p50"].toDouble() <= wall[u"p90"].toDouble());
    QCOMPARE(cold[u"jobs"].toArray().size(), 3);
    QVERIFY(!cold[u"jobs"][0][u"phases"][0][u"because"].toString().isEmpty());
    // What is not understood comes first, the program that the job runs; then what most hangs on.
    QVERIFY2(cold[u"assumptions"][0][u"text"].toString().startsWith("A program that the project has built"_L1),
             qPrintable(cold[u"assumptions"][0][u"text"].toString()));
    QVERIFY(cold[u"assumptions"][1][u"influence"].toDouble() >= cold[u"assumptions"][2][u"influence"].toDouble());
    QVERIFY(cold[u"assumptions"][2][u"influence"].toDouble() > 1 && !cold[u"assumptions"][0][u"source"].toString().isEmpty());
    const QString last = cold[u"criticalPath"].toArray().last().toString();
    for (const QJsonValue &job : cold[u"jobs"].toArray()) {
        const QJsonObject seconds = job[u"seconds"].toObject();
        QVERIFY(seconds[u"p10"].toDouble() <= seconds[u"p50"].toDouble() && seconds[u"p50"].toDouble() <= seconds[u"p90"].toDouble());
        if (job[u"name"].toString() == last)
            QVERIFY(job[u"critical"].toBool() && job[u"slackSeconds"].toDouble() == 0);
    }
    QVERIFY(run({u"estimate"_s, sample()}).out.contains("Critical path"));
    QVERIFY(run({u"estimate"_s, sample()}).out.contains("It moves the wall time by "));
    const QTemporaryDir folder;
    const QString alike = folder.filePath(u".gitlab-ci.yml"_s);
    write(alike, "a: {script: [sleep 100]}\nb: {script: [sleep 100]}\nc: {script: [sleep 30]}\n");
    const QByteArray text = run({u"estimate"_s, alike}).out;
    QVERIFY2(text.contains(", critical\n") && text.contains(", as late as a critical one\n"), text.constData());
    QVERIFY2(text.contains(", could end 1 min 10 s later\n") && !text.contains("end 0 s later"), text.constData());
    for (const estimate::Scenario scenario : estimate::allScenarios) {
        const QString id = estimate::scenarioId(scenario);
        QCOMPARE(json(run({u"estimate"_s, sample(), u"--json"_s, u"--scenario"_s, id}))[u"scenario"].toString(), id);
    }
}

void TestCli::holdsBudgets()
{
    QCOMPARE(run({u"estimate"_s, sample(), u"--max-wall"_s, u"8"_s}).exit, Exit::Usage);
    QTemporaryDir folder;
    const QString file = folder.filePath(u".gitlab-ci.yml"_s);
    write(file, "build: {image: alpine, script: [sleep 30]}\n");
    QCOMPARE(run({u"estimate"_s, file, u"--max-wall"_s, u"5h"_s}).exit, Exit::Fine);
    const Output over = run({u"estimate"_s, file, u"--max-wall"_s, u"1s"_s});
    QCOMPARE(over.exit, Exit::Findings);
    QVERIFY(over.err.contains("--max-wall"));
    QCOMPARE(run({u"estimate"_s, file, u"--max-billed"_s, u"1s"_s}).exit, Exit::Findings);
    QCOMPARE(run({u"estimate"_s, file, u"--max-co2e"_s, u"1kg"_s}).exit, Exit::Fine);
    const Output dirty = run({u"estimate"_s, file, u"--max-co2e"_s, u"1mg"_s, u"--at"_s, u"p90"_s});
    QVERIFY(dirty.exit == Exit::Findings && dirty.err.contains("P90") && dirty.err.contains("--max-co2e"));
    QCOMPARE(run({u"estimate"_s, file, u"--max-co2e"_s, u"much"_s}).exit, Exit::Usage);
    QCOMPARE(run({u"estimate"_s, file, u"--max-wall"_s, u"1h"_s, u"--at"_s, u"p99"_s}).exit, Exit::Usage);
    // A time that half of the runs keep, and not nine of ten.
    const QJsonObject wall = json(run({u"estimate"_s, file, u"--json"_s}))[u"wallSeconds"].toObject();
    const QString between = QString::number(int((wall[u"p50"].toDouble() + wall[u"p90"].toDouble()) / 2)) + u's';
    QCOMPARE(run({u"estimate"_s, file, u"--max-wall"_s, between}).exit, Exit::Fine);
    QCOMPARE(run({u"estimate"_s, file, u"--max-wall"_s, between, u"--at"_s, u"p90"_s}).exit, Exit::Findings);
    QCOMPARE(run({u"estimate"_s, sample(), u"--max-wall"_s, u"5h"_s}).exit, Exit::Fine);
    write(file, "build: {image: 'docker:28', script: [opam init]}\n");
    const Output failing = run({u"estimate"_s, file, u"--max-wall"_s, u"5h"_s});
    QCOMPARE(failing.exit, Exit::Findings);
    QVERIFY(failing.err.contains("has no “opam”"));
    write(file, "build: {image: alpine, script: [sleep 30], needs: [none]}\n");
    const Output refused = run({u"estimate"_s, file, u"--max-wall"_s, u"5h"_s});
    QCOMPARE(refused.exit, Exit::Findings);
    QVERIFY(refused.out.contains("no pipeline") && !refused.out.contains("Billed"));
    QVERIFY(!json(run({u"estimate"_s, file, u"--json"_s})).contains(u"wallSeconds"_s));
}

void TestCli::compares()
{
    const QJsonObject object = json(run({u"compare"_s, sample(), u"--json"_s}));
    const QJsonArray strategies = object[u"strategies"].toArray();
    QCOMPARE(strategies.size(), 15);
    QCOMPARE(strategies.at(0)[u"id"].toString(), u"as-it-is"_s);
    for (const QJsonValue &strategy : strategies) {
        // Its OCaml is too old to be cloned, and its line of apt-get nothing for Nix.
        if (strategy[u"id"].toString() == "local-switch-clone"_L1 || strategy[u"id"].toString() == "nix"_L1) {
            QVERIFY(!strategy[u"possible"].toBool());
            continue;
        }
        QVERIFY2(strategy[u"possible"].toBool(), qPrintable(strategy[u"obstacle"].toString()));
        for (const QString &scenario : {u"cold"_s, u"warm"_s})
            QVERIFY(strategy[u"scenarios"][scenario][u"wallSeconds"][u"p50"].toDouble() > 0);
    }
    QVERIFY(!object[u"best"][u"because"].toString().isEmpty());
    QCOMPARE(json(run({u"compare"_s, sample(), u"--json"_s, u"--strategy"_s, u"local-switch"_s}))[u"strategies"].toArray().size(), 2);
    const QJsonValue shares = object[u"mix"][u"shares"]; // as the history has them, or as is stated
    QVERIFY(shares[u"warm"].toDouble() + shares[u"sources"].toDouble() > 0.5 && !object[u"mix"][u"source"].toString().isEmpty());
    QVERIFY(!object[u"runner"].toString().isEmpty());
    QVERIFY(!object[u"crossover"][u"lines"].toArray().isEmpty() && !object[u"crossover"][u"fastest"].toArray().isEmpty());
    QCOMPARE(run({u"compare"_s, sample(), u"--mix"_s, u"hot=5"_s}).exit, Exit::Usage);
}

/// Alpine or Debian? A column for each strategy in each image, and what is expected of each.
void TestCli::comparesImages()
{
    const QJsonObject object = json(
        run({u"compare"_s, sample(), u"--json"_s, u"--strategy"_s, u"local-switch"_s, u"--strategy"_s, u"built-program"_s, u"--image"_s,
             u"ocaml/opam:alpine-3.24-ocaml-5.4"_s, u"--image"_s, u"ocaml/opam:debian-13-ocaml-5.4"_s, u"--image"_s, u"unheard-of:1"_s}));
    const QJsonArray columns = object[u"strategies"].toArray();
    QCOMPARE(columns.size(), 7); // and the pipeline as it is
    QMap<QString, double> expected;
    for (const QJsonValue &column : columns) {
        if (column[u"image"].toString() == "unheard-of:1"_L1) {
            QVERIFY(!column[u"possible"].toBool() && column[u"obstacle"].toString().contains("unheard-of:1"_L1));
            continue;
        }
        QVERIFY(column[u"possible"].toBool());
        expected.insert(column[u"id"].toString(), column[u"expectedSeconds"].toDouble());
    }
    QCOMPARE(expected.size(), 5);
    QVERIFY(expected.value(u"built-program@ocaml/opam:alpine-3.24-ocaml-5.4"_s)
            < expected.value(u"built-program@ocaml/opam:debian-13-ocaml-5.4"_s));
    QVERIFY(object[u"best"][u"id"].toString().endsWith("@ocaml/opam:alpine-3.24-ocaml-5.4"_L1));

    // A strategy that runs in images of its own is not shown as one in another.
    const QJsonArray own =
        json(run({u"compare"_s, sample(), u"--json"_s, u"--strategy"_s, u"dune-pkg"_s, u"--image"_s, u"debian:12"_s}))[u"strategies"]
            .toArray();
    QCOMPARE(own.size(), 2);
    QVERIFY(!own[1][u"possible"].toBool() && own[1][u"obstacle"].toString().contains("buildpack-deps:trixie"_L1));
    // What stands for a bare distribution is named.
    const QJsonArray bare =
        json(run({u"compare"_s, sample(), u"--json"_s, u"--strategy"_s, u"image-switch"_s, u"--image"_s, u"alpine:3.24"_s}))[u"strategies"]
            .toArray();
    QVERIFY(bare[1][u"possible"].toBool() && bare[1][u"title"].toString().contains("ocaml/opam:alpine-3.24-ocaml-5."_L1));
}

/// A project without opam files: no strategy of opam, whoever is asked, and each time the same reason.
void TestCli::saysWhichStrategiesFitTheProject()
{
    QTemporaryDir folder;
    write(folder.filePath(u"dune-project"_s), "(lang dune 3.10)\n(generate_opam_files true)\n(package (name x) (depends ocaml))\n");
    write(folder.filePath(u".gitlab-ci.yml"_s),
          "build:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n"
          "    - opam install . --deps-only\n    - opam exec -- dune build\n");
    const QString reason = u"has no opam files, and “opam install .” reads nothing else"_s;
    const Output applied = run({u"apply"_s, folder.path(), u"--strategy"_s, u"local-switch"_s});
    QCOMPARE(applied.exit, Exit::Findings);
    QVERIFY2(applied.err.contains(reason.toUtf8()), applied.err.constData());
    QVERIFY(run({u"propose"_s, folder.path(), u"--strategy"_s, u"local-switch"_s}).err.contains(reason.toUtf8()));
    const QJsonArray columns = json(run({u"compare"_s, folder.path(), u"--json"_s}))[u"strategies"].toArray();
    int refused = 0;
    for (const QJsonValue &column : columns)
        refused += !column[u"possible"].toBool() && column[u"obstacle"].toString().contains(reason) ? 1 : 0;
    QVERIFY(refused >= 9);
    const QJsonArray notFound = json(run({u"compare"_s, folder.path(), u"--json"_s, u"--search"_s}))[u"notHere"].toArray();
    const QJsonArray notAdvised = json(run({u"advise"_s, folder.path(), u"--json"_s}))[u"notHere"].toArray();
    for (const QJsonArray &list : {notFound, notAdvised}) {
        const bool isSaid = std::any_of(list.begin(), list.end(), [&](const QJsonValue &one) {
            return one[u"strategy"].toString() == "moved-switch"_L1 && one[u"because"].toString().contains(reason);
        });
        QVERIFY(isSaid);
    }
    QVERIFY(run({u"compare"_s, folder.path(), u"--search"_s}).out.contains("Not here: "));
}

/// What a search finds can be written, and what is written is what was found.
void TestCli::searches()
{
    const QJsonObject object =
        json(run({u"compare"_s, sample(), u"--search"_s, u"--json"_s, u"--runner"_s, u"gitlab.com-small"_s, u"--mix"_s, u"cold=2"_s}));
    const QJsonArray front = object[u"front"].toArray();
    QVERIFY(!front.isEmpty() && object[u"tried"].toInt() > 20);
    QStringList best;
    double fastest = 0;
    for (const QJsonValue &candidate : front) {
        QVERIFY(candidate[u"expectedSeconds"].toDouble() > 0 && candidate[u"scenarios"][u"warm"].isObject());
        QCOMPARE(candidate[u"fragility"].toInt(), int(candidate[u"fragile"].toArray().size()));
        for (const QJsonValue &name : candidate[u"best"].toArray()) {
            best.append(name.toString());
            if (name.toString() == "fastest"_L1)
                fastest = candidate[u"scenarios"][u"warm"][u"wallSeconds"][u"p50"].toDouble();
        }
    }
    best.sort();
    QCOMPARE(best, (QStringList{u"fastest"_s, u"greenest"_s, u"simplest"_s}));
    const Output applied =
        run({u"apply"_s, sample(), u"--found"_s, u"fastest"_s, u"--runner"_s, u"gitlab.com-small"_s, u"--mix"_s, u"cold=2"_s});
    QVERIFY(applied.exit == Exit::Fine && applied.out.contains("# Somebody always pastes an insecure link."));
    QVERIFY(applied.err.contains("Use “"));
    const QTemporaryDir folder;
    const QString copy = folder.path();
    copyFolder(sample(), copy);
    write(copy + u"/.gitlab-ci.yml"_s, applied.out);
    QVERIFY(std::abs(json(run({u"estimate"_s, copy, u"--json"_s}))[u"wallSeconds"][u"p50"].toDouble() - fastest) < 0.1 * fastest);
    QCOMPARE(run({u"apply"_s, sample(), u"--found"_s, u"oddest"_s}).exit, Exit::Usage);
    QCOMPARE(run({u"apply"_s, sample(), u"--found"_s, u"fastest"_s, u"--job"_s, u"pages"_s}).exit, Exit::Usage);
    const Output table = run({u"compare"_s, sample(), u"--search"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(table.exit == Exit::Fine && table.out.startsWith("\"No.\",") && table.out.contains("\"fastest"), table.out.left(200));
    const Output page = run({u"compare"_s, sample(), u"--search"_s, u"--format"_s, u"html"_s});
    QVERIFY(page.exit == Exit::Fine && page.out.startsWith("<!DOCTYPE html>") && page.out.contains("<svg"));
    QVERIFY(run({u"compare"_s, sample(), u"--search"_s, u"--format"_s, u"md"_s}).out.contains("| --- |"));
}

/// An advice is shown as a difference, and made.
void TestCli::advises()
{
    const QJsonArray advice = json(run({u"advise"_s, sample(), u"--json"_s}))[u"advice"].toArray();
    QVERIFY(!advice.isEmpty() && advice.first()[u"savedSeconds"].toDouble() > 10);
    const Output list = run({u"advise"_s, sample()});
    QVERIFY(list.exit == Exit::Fine && list.out.contains(advice.first()[u"title"].toString().toUtf8()));
    const Output diff = run({u"advise"_s, sample(), u"--diff"_s, u"1"_s});
    QVERIFY(diff.exit == Exit::Fine && diff.out.startsWith("--- ") && diff.out.contains("\n+"));
    QVERIFY(run({u"advise"_s, sample(), u"--apply"_s, u"1"_s}).out.contains("pages:"));
    QCOMPARE(run({u"advise"_s, sample(), u"--diff"_s, u"0"_s}).exit, Exit::Usage);
    QTemporaryDir folder;
    write(folder.filePath(u".gitlab-ci.yml"_s), "a: {image: \"alpine:3.24\", script: [node x.js]}\n");
    const QByteArray none = run({u"advise"_s, folder.path()}).out;
    QVERIFY2(none.contains("No edit that is known here mends it.") && !none.contains("Each line"), none.constData());
}

void TestCli::comparesInFormats_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("text") << "Strategy"_ba;
    QTest::newRow("csv") << "\"Strategy\",\""_ba;
    QTest::newRow("md") << "| --- |"_ba;
    QTest::newRow("html") << "<th scope=\"col\">Strategy</th>"_ba;
}

void TestCli::comparesInFormats()
{
    QFETCH(QByteArray, mark);
    const Output output = run({u"compare"_s, sample(), u"--format"_s, QString::fromLatin1(QTest::currentDataTag())});
    QCOMPARE(output.exit, Exit::Fine);
    QVERIFY(output.out.contains(mark));
}

/// A job that extends a template of an included file is judged and rewritten with what it has from there.
void TestCli::readsIncludedFiles()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"ci"_s));
    const QString file = folder.filePath(u".gitlab-ci.yml"_s);
    const QByteArray text = "include: ci/base.yml\nbuild:\n  extends: .build\n  cache:\n    key: $CI_COMMIT_REF_NAME\n    paths: [_opam]\n";
    write(file, text);
    write(folder.filePath(u"ci/base.yml"_s),
          ".build:\n  image: ocaml/opam:debian-12-ocaml-5.1\n  script:\n    - test -d _opam || opam switch create . 5.1.1 --deps-only -y\n"
          "    - eval $(opam env)\n    - dune build\n");
    write(folder.filePath(u"a.opam"_s), "opam-version: \"2.0\"\ndepends: [\"ocaml\" {>= \"4.14\"} \"dune\"]\n");
    write(folder.filePath(u"dune-project"_s), "(lang dune 3.0)\n");

    QCOMPARE(json(run({u"recognise"_s, file, u"--json"_s}))[u"jobs"][u"build"][u"strategy"].toString(), u"local-switch"_s);
    const QJsonObject estimate = json(run({u"estimate"_s, folder.path(), u"--json"_s}));
    QVERIFY(QJsonDocument(estimate).toJson().contains("dune build"));

    for (const QJsonValue &strategy : json(run({u"compare"_s, folder.path(), u"--json"_s}))[u"strategies"].toArray()) {
        // Its OCaml is too old to be cloned, and it runs no program.
        const bool isForeign =
            strategy[u"id"].toString() == "local-switch-clone"_L1 || strategy[u"id"].toString().startsWith("built-program"_L1);
        QVERIFY2(strategy[u"possible"].toBool() != isForeign, qPrintable(strategy[u"obstacle"].toString()));
    }

    const Output applied = run({u"apply"_s, folder.path(), u"--strategy"_s, u"moved-switch"_s});
    QVERIFY2(applied.exit == Exit::Fine, applied.err.constData());
    QVERIFY(applied.out.contains("  extends: .build\n") && applied.out.contains("dune build"));
    write(file, applied.out);
    QCOMPARE(json(run({u"recognise"_s, file, u"--json"_s}))[u"jobs"][u"build"][u"strategy"].toString(), u"moved-switch"_s);

    // After its fixes, the file is judged with the included one as before.
    write(file, text);
    const QJsonObject fixed = json(run({u"lint"_s, u"--fix"_s, folder.path(), u"--json"_s}));
    QVERIFY(fixed[u"text"].toString().contains(u"key: $CI_COMMIT_REF_SLUG"_s));
    write(file, fixed[u"text"].toString().toUtf8());
    QCOMPARE(fixed[u"findings"].toArray(), json(run({u"lint"_s, folder.path(), u"--json"_s}))[u"findings"].toArray());

    // Where all such jobs stand there, a strategy has nothing to write here.
    write(folder.filePath(u"ci/base.yml"_s),
          "build:\n  image: ocaml/opam:debian-12-ocaml-5.1\n  script: [opam install . --deps-only -y, dune build]\n");
    write(file, "include: ci/base.yml\nother: {script: [make]}\n");
    const Output nothing = run({u"apply"_s, folder.path(), u"--strategy"_s, u"local-switch"_s});
    QVERIFY2(nothing.exit != Exit::Fine && nothing.err.contains("“build” in “ci/base.yml”"), nothing.err.constData());
    const Output named = run({u"apply"_s, folder.path(), u"--strategy"_s, u"local-switch"_s, u"--job"_s, u"build"_s});
    QVERIFY2(named.exit != Exit::Fine && named.err.contains("stands in “ci/base.yml”"), named.err.constData());
}

void TestCli::lintsIncludedFiles()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"ci"_s));
    const QString file = folder.filePath(u".gitlab-ci.yml"_s);
    const QString part = folder.filePath(u"ci/part.yml"_s);
    write(file, "include: ci/part.yml\nother: {script: [make]}\n");
    write(part, "# a part\nbuild:\n  script: [make]\n  retry: 9\n");

    const Output text = run({u"lint"_s, file, u"--rule"_s, u"Y21"_s});
    QCOMPARE(text.exit, Exit::Findings);
    QVERIFY2(text.out.startsWith(part.toUtf8() + ":4:10: error: "), text.out.constData());
    const QJsonObject found =
        json(run({u"lint"_s, folder.path(), u"--json"_s, u"--rule"_s, u"Y21"_s}))[u"findings"].toArray().at(0).toObject();
    QCOMPARE(found[u"file"].toString(), part);
    QCOMPARE(found[u"line"].toInt(), 4);
    QVERIFY(run({u"lint"_s, file, u"--format"_s, u"sarif"_s}).out.contains("\"uri\": \"ci/part.yml\""));
    QVERIFY(run({u"lint"_s, file, u"--format"_s, u"code-quality"_s}).out.contains("\"path\": \"ci/part.yml\""));
    // What is mended is the file that was named.
    QCOMPARE(run({u"lint"_s, file, u"--fix"_s}).out, contents(file));

    // However its path is written, a file is the same part of the same project.
    write(part, "j: {extends: .none, stage: odd, script: [make]}\n");
    const QString before = QDir::currentPath();
    const auto findings = [](const QString &path) {
        QStringList rules;
        for (const QJsonValue &finding : json(run({u"lint"_s, path, u"--json"_s}))[u"findings"].toArray())
            rules += finding[u"rule"].toString();
        return rules;
    };
    const QStringList absolute = findings(part);
    QVERIFY(QDir::setCurrent(folder.path()));
    QCOMPARE(findings(u"ci/part.yml"_s), absolute);
    QCOMPARE(findings(u"./ci/../ci/part.yml"_s), absolute);
    QVERIFY(QDir::setCurrent(folder.filePath(u"ci"_s)));
    QCOMPARE(findings(u"part.yml"_s), absolute);
    QCOMPARE(findings(u"../ci/part.yml"_s), absolute);
    QVERIFY(run({u"lint"_s, u"../.gitlab-ci.yml"_s}).out.contains("part.yml:1:14: error: "));
    QVERIFY(QDir::setCurrent(before));
}

void TestCli::editsJobsOfIncludedFiles()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u".gitlab-ci.yml"_s);
    write(file, "include: base.yml\n");
    write(folder.filePath(u"base.yml"_s), "build.all:\n  image: alpine\n  script: [make]\n");
    const Output asked = run({u"edit"_s, file, u"set"_s, u"build.all.image=debian"_s});
    QCOMPARE(asked.exit, Exit::Findings);
    QVERIFY2(asked.err.contains("“build.all” stands in line 1 of “base.yml”") && asked.err.contains("--at here"), asked.err.constData());
    QVERIFY(asked.out.isEmpty());
    QCOMPARE(run({u"edit"_s, file, u"set"_s, u"build.all.image=debian"_s, u"--at"_s, u"here"_s}).out,
             "include: base.yml\n\nbuild.all:\n  image: debian\n");
    const Output added = run({u"edit"_s, file, u"add-job"_s, u"build.all"_s});
    QCOMPARE(added.exit, Exit::Findings);
    QVERIFY2(added.err.contains("There is a job “build.all” already: in line 1 of “base.yml”"), added.err.constData());
}

void TestCli::editWithoutGestureIsIdentity()
{
    for (const QString &path : test::allPipelines()) {
        const Output output = run({u"edit"_s, path});
        QCOMPARE(output.exit, Exit::Fine);
        QCOMPARE(output.out, contents(path));
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
