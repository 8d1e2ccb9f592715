// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A job as a script for a desktop: what it says, that shells read it, and that it does what the job does.

#include "core/recipes/desktop_script.h"

#include "reading.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace caravan;

class TestDesktopScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItCannotDo();
    void leavesOutWhatHarms();
    void leavesRegistriesAlone();
    void saysWhatOpamDoes();
    void keepsTextsApart();
    void shellsReadIt_data();
    void shellsReadIt();
    void runs();
    void fails();
    void takesAnInstance();
    void refuses();
};

namespace {

Result<QByteArray> scriptOf(const QByteArray &text, const QString &job)
{
    const yaml::Draft draft = testing::draftOf(text);
    const gitlab::Pipeline pipeline = testing::pipelineOf(draft);
    const gitlab::Reading reading;
    return recipes::desktopScript(job, {pipeline, draft.tree().source(), reading, testing::catalogue()});
}

QByteArray bytesOf(const QByteArray &text, const QString &job)
{
    const Result<QByteArray> script = scriptOf(text, job);
    return script ? *script : script.error().toString().toUtf8();
}

QString textOf(const QByteArray &text, const QString &job) { return QString::fromUtf8(bytesOf(text, job)); }

struct Ran {
    int code = -1;
    QString out;
};

/// Runs \a program on the script in an empty folder of its own.
Ran ran(const QByteArray &script, const QString &program, const QStringList &options = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"job.sh"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
        qFatal("the test's folder cannot be written");
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_CEILING_DIRECTORIES"_s, folder.path() + "/.."_L1);
    process.setProcessEnvironment(environment);
    process.start(program, options + QStringList{file.fileName()});
    const bool hasEnded = process.waitForFinished();
    return {hasEnded ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

} // namespace

void TestDesktopScript::saysWhatItCannotDo()
{
    const QString text = textOf(R"(
make:
  stage: build
  script: echo > made
  artifacts: {paths: [made]}
test:
  image: ocaml/opam:debian-13-ocaml-5.4
  services: [postgres:16]
  cache: {key: a, paths: [_opam]}
  script:
    - curl -H "TOKEN $API_TOKEN" "https://example.org/$CI_PROJECT_ID"
    - result=1
    - test "$result" = "$HOME" || echo '$NOT_ASKED'
    - for one in a b; do echo "$one"; done
  artifacts: {paths: [log]}
)",
                                u"test"_s);
    QVERIFY2(text.startsWith(u"#!/bin/sh\n# What the job “test” of input.yml does"_s), qPrintable(text));
    for (const QString &part : {u"not in the image “ocaml/opam:debian-13-ocaml-5.4”"_s, u"opam exec -- sh"_s,
                                u"no services: postgres:16."_s, u"no cache: _opam "_s, u"Run these first, here: make."_s,
                                u"no artifacts: log stay"_s, u"unless you set them: API_TOKEN, CI_PROJECT_ID.\n"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void TestDesktopScript::leavesOutWhatHarms()
{
    QVERIFY(textOf("a:\n  script:\n    - echo \"\n", u"a"_s).contains("do not read as a shell's"_L1));
    const QString text = textOf(R"(
a:
  image: ocaml/opam:debian-13-ocaml-5.4
  variables: {OPAMROOT: /home/opam/.opam}
  script:
    - git config --global --add safe.directory "$CI_PROJECT_DIR"
    - sudo ln -f /usr/bin/opam-2.5 /usr/bin/opam && opam init --reinit -ni
    - if [ -d _opam ]; then rm -rf ~/.opam; mv _opam ~/.opam; fi
    - dune build
)",
                                u"a"_s);
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const bool isHarmful = line.contains("/home/opam"_L1) || line.contains("safe.directory"_L1) || line.contains("opam-2.5"_L1)
            || line.contains("rm -rf"_L1);
        QVERIFY2(!isHarmful || line.startsWith(u'#'), qPrintable(line));
    }
    QVERIFY(lines.contains(u"dune build"_s));
    QVERIFY(text.contains(u"# left out: /usr/bin/opam-2.5 is a file of the image\n"_s));
    QVERIFY(text.contains(u"# left out: it moves opam's root of this user\n"_s));
}

/// A job that builds an image builds it here, too; what it says to a registry is left out altogether, and the head says so.
void TestDesktopScript::leavesRegistriesAlone()
{
    const QString text = textOf(R"(
build-image:
  image: docker:28
  services: ["docker:28-dind"]
  script:
    - echo "$CI_REGISTRY_PASSWORD" | docker login -u "$CI_REGISTRY_USER" --password-stdin "$CI_REGISTRY" || { echo "refused"; exit 1; }
    - if docker manifest inspect "$IMAGE" >/dev/null 2>&1; then exit 0; fi
    - |
      docker build --tag "$IMAGE" --file - . <<'EOF'
      FROM ocaml/opam:debian-13-ocaml-5.4
      RUN sudo ln -f /usr/bin/opam-2.5 /usr/bin/opam
      EOF
    - docker push "$IMAGE" || { echo "not taken"; exit 1; }
)",
                                u"build-image"_s);
    QVERIFY2(text.contains(u"\ndocker build --tag \"$IMAGE\" --file - . <<'EOF'\nFROM"_s), qPrintable(text));
    QVERIFY2(text.contains(u"#   docker push"_s) && text.contains(u"#   echo \"$CI_REGISTRY_PASSWORD\""_s), qPrintable(text));
    QVERIFY2(text.contains(u"# - It pushes no images to a registry: $IMAGE stay on this machine.\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"# - It logs in to no registry"_s), qPrintable(text));
    QVERIFY2(text.contains(u"unless you set them: IMAGE.\n"_s), qPrintable(text)); // what is left out asks for nothing
    QVERIFY(ran(text.toUtf8(), u"sh"_s, {u"-n"_s}).code == 0);

    // What does both in one item is not taken apart.
    const QString both = textOf("a:\n  script:\n    - docker build -t x . && docker push x\n", u"a"_s);
    QVERIFY2(both.contains(u"\ndocker build -t x . && docker push x\n"_s), qPrintable(both));
    QVERIFY2(both.contains(u"# - It pushes images to a registry, as the job does: x.\n"_s), qPrintable(both));
}

void TestDesktopScript::saysWhatOpamDoes()
{
    const QString plain = textOf("a:\n  script:\n    - opam install . --deps-only\n    - dune build\n", u"a"_s);
    QVERIFY2(plain.contains(u"# - It installs the dependencies into the opam switch that is chosen here"_s), qPrintable(plain));
    const QString own =
        textOf("a:\n  script:\n    - opam repo add --all-switches --set-default rocq-released https://rocq-prover.org/opam/released\n"
               "    - opam switch create . 5.4.1 --no-install\n    - opam install . --deps-only\n",
               u"a"_s);
    QVERIFY2(own.contains(u"# - It makes an opam switch where there is none yet"_s), qPrintable(own));
    QVERIFY2(own.contains(u"# - It adds a repository to the opam of this user.\n"_s), qPrintable(own));
    QVERIFY2(!own.contains(u"that is chosen here"_s), qPrintable(own));
}

/// Nothing that a file says becomes a line that runs, but its commands.
void TestDesktopScript::keepsTextsApart()
{
    const QByteArray script = bytesOf(R"(
"a\nexit 7 #":
  image: "x\nexit 8"
  variables:
    ONE: "it's `exit 9` \"$(exit 9)\" \\"
    TWO: "$ONE and $CI_JOB_NAME's"
    "B-C": "1"
  script:
    - echo "$TWO"
)",
                                      u"a\nexit 7 #"_s);
    const Ran result = ran(script, u"sh"_s);
    QCOMPARE(result.out, u"it's `exit 9` \"$(exit 9)\" \\ and a\nexit 7 #'s\n"_s);
    QCOMPARE(result.code, 0);
}

void TestDesktopScript::shellsReadIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("job");
    const QDir folder(QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/proposals"));
    const QStringList files = folder.entryList({u"*.yml"_s}, QDir::Files);
    for (const QString &file : files) {
        const QByteArray text = testing::contentsOf(folder.filePath(file));
        for (const QString &job : {u"build"_s, u"test"_s, u"fmt"_s})
            QTest::addRow("%s %s", qPrintable(file), qPrintable(job)) << text << job;
    }
    QTest::newRow("after, bash") << QByteArray("a:\n  script:\n    - '[[ -n $A ]] && echo'\n  after_script: [echo \"$CI_JOB_STATUS\"]\n")
                                 << u"a"_s;
}

void TestDesktopScript::shellsReadIt()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, job);
    const Result<QByteArray> script = scriptOf(text, job);
    QVERIFY2(script, script ? "" : qPrintable(script.error().toString()));
    const bool isBash = script->startsWith("#!/usr/bin/env bash\n");
    const Ran read = ran(*script, isBash ? u"bash"_s : u"sh"_s, {u"-n"_s});
    QVERIFY2(read.code == 0, qPrintable(read.out));
    if (QStandardPaths::findExecutable(u"shellcheck"_s).isEmpty())
        QSKIP("shellcheck is not installed.");
    // A job's own lines are as they are; SC2046: `eval $(opam env)`.
    const Ran checked = ran(*script, u"shellcheck"_s, {u"--severity=warning"_s, u"--exclude=SC2046,SC2001"_s});
    QVERIFY2(checked.code == 0, qPrintable(checked.out));
}

void TestDesktopScript::runs()
{
    const QByteArray script = bytesOf(R"(
variables: {NAME: world}
a:
  before_script:
    - cd /
    - value=kept
  script:
    - echo "hello $NAME, $value in $PWD of $CI_JOB_STAGE"
  after_script:
    - echo "${value:-gone} $CI_JOB_STATUS"
    - test "$PWD" = "$CI_PROJECT_DIR"
    - echo here
)",
                                      u"a"_s);
    const Ran result = ran(script, u"sh"_s);
    QCOMPARE(result.out, u"hello world, kept in / of test\ngone success\nhere\n"_s);
    QCOMPARE(result.code, 0);
}

void TestDesktopScript::fails()
{
    const QByteArray script =
        bytesOf("a:\n  script:\n    - echo one\n    - (exit 3)\n    - echo two\n  after_script: [echo \"$CI_JOB_STATUS\", \"false\"]\n",
                u"a"_s);
    const Ran result = ran(script, u"sh"_s);
    QCOMPARE(result.out, u"one\nfailed\n"_s);
    QCOMPARE(result.code, 3);
}

void TestDesktopScript::takesAnInstance()
{
    const QByteArray text = "a:\n  parallel:\n    matrix:\n      - OCAML: ['4.14', '5.4']\n  script: echo $OCAML\n";
    QVERIFY(textOf(text, u"a: [5.4]"_s).contains("\nexport OCAML=5.4\n"_L1));
    const QString first = textOf(text, u"a"_s);
    QVERIFY(first.contains("\nexport OCAML=4.14\n"_L1));
    QVERIFY2(first.contains("one of 2 jobs"_L1), qPrintable(first));
}

void TestDesktopScript::refuses()
{
    const QByteArray text = "a:\n  script: echo\nb:\n  trigger: group/other\n";
    const Result<QByteArray> unknown = scriptOf(text, u"c"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QVERIFY(unknown.error().hint.contains("a, b"_L1));
    const Result<QByteArray> trigger = scriptOf(text, u"b"_s);
    QVERIFY(!trigger);
    QCOMPARE(trigger.error().code, ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(TestDesktopScript)
#include "tst_desktop_script.moc"
