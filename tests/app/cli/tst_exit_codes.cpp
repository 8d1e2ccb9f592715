// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The exit codes of all commands: 2 for wrong words and for names that do not exist, 3 for input that cannot be read or is no YAML.
#include "app/cli/command.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan::cli;

class TestExitCodes : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's folder cannot be written");
    }
    /// "WS" is a project with git, "BAD" a file that is no YAML, "BYTES" one that is no text, "CI" the project's pipeline.
    QStringList wordsOf(const QString &line) const
    {
        QStringList words = line.split(u' ');
        for (QString &word : words) {
            word.replace("WS"_L1, m_folder.filePath(u"ws"_s));
            word.replace("BAD"_L1, m_folder.filePath(u"bad.yml"_s));
            word.replace("BYTES"_L1, m_folder.filePath(u"bytes.yml"_s));
            word.replace("CI"_L1, m_folder.filePath(u"ws/.gitlab-ci.yml"_s));
            word.replace("NOWHERE"_L1, m_folder.filePath(u"nowhere"_s));
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase();
    void wrongWords_data();
    void wrongWords();
    void unreadable_data();
    void unreadable();
    void everyCommandIsChecked();
    void optionsEnd();
};

void TestExitCodes::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString folder = m_folder.filePath(u"ws"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const QString &name : {u".gitlab-ci.yml"_s, u"waystation.opam"_s, u"dune-project"_s}) {
        const QString from = QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation/") + name;
        if (QFile::exists(from))
            QVERIFY(QFile::copy(from, folder + u'/' + name));
    }
    write(m_folder.filePath(u"bad.yml"_s), "a: [\n");
    write(m_folder.filePath(u"bytes.yml"_s), "a: \xFF\n");
    for (const QStringList &words : {QStringList{u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}, QStringList{u"add"_s, u"-A"_s},
                                     QStringList{u"-c"_s, u"user.name=a"_s, u"-c"_s, u"user.email=a@b.c"_s, u"commit"_s, u"-qm"_s, u"x"_s}})
        QCOMPARE(QProcess::execute(u"git"_s, QStringList{u"-C"_s, folder} + words), 0);
}

void TestExitCodes::wrongWords_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : {
             u"inspect"_s,
             u"inspect WS more"_s,
             u"inspect -x WS"_s,
             u"inspect WS --runner nope"_s,
             u"inspect WS --ocaml nope"_s,
             u"inspect WS --ocaml 9.9.9"_s,
             u"inspect WS --timeout soon"_s,
             u"propose WS --strategy nope"_s,
             u"propose WS --runner nope"_s,
             u"propose WS --in-place"_s,
             u"lint WS --rule nope"_s,
             u"lint WS --format nope"_s,
             u"lint WS --runner nope"_s,
             u"list WS --source nope"_s,
             u"list WS --var x"_s,
             u"list WS --commits nope..main"_s,
             u"resolve WS --job nope"_s,
             u"edit CI nope"_s,
             u"edit CI set"_s,
             u"edit CI set nope.script=x"_s,
             u"edit CI unset nope.script"_s,
             u"edit CI remove-job nope"_s,
             u"edit CI rename-job nope x"_s,
             u"edit CI move-job nope build"_s,
             u"edit CI duplicate-job nope"_s,
             u"edit CI remove-stage nope"_s,
             u"edit CI rename-stage nope x"_s,
             u"edit CI move-stage nope --before build"_s,
             u"edit CI add-stage x --before nope"_s,
             u"edit CI add-need nope build"_s,
             u"edit CI remove-need nope build"_s,
             u"edit CI add-job x --block nope"_s,
             u"edit CI add-job x --block build --runner nope"_s,
             u"edit CI add-job x --block build --with nope=1"_s,
             u"edit CI set-cache-policy nope pull"_s,
             u"edit CI set-script nope x"_s,
             u"blocks more"_s,
             u"blocks --nope"_s,
             u"recognise WS --nope"_s,
             u"apply WS"_s,
             u"apply WS --strategy nope"_s,
             u"apply WS --strategy image-switch --job nope"_s,
             u"apply WS --image ocaml/opam:debian-13-ocaml-5.4 --job nope"_s,
             u"apply WS --strategy image-switch --runner nope"_s,
             u"apply WS --found fastest --mix nope=3"_s,
             u"estimate WS --runner nope"_s,
             u"estimate WS --scenario nope"_s,
             u"estimate WS --max-wall nope"_s,
             u"estimate WS --max-billed nope"_s,
             u"estimate WS --max-co2e nope"_s,
             u"estimate WS --at nope"_s,
             u"estimate WS --source nope"_s,
             u"compare WS --strategy nope"_s,
             u"compare WS --runner nope"_s,
             u"compare WS --mix nope"_s,
             u"compare WS --format nope"_s,
             u"history WS --branch nope"_s,
             u"history WS --commits nope"_s,
             u"history WS --strategy nope"_s,
             u"history WS --runner nope"_s,
             u"advise WS --runner nope"_s,
             u"advise WS --mix nope"_s,
             u"advise WS --diff nope"_s,
             u"calibrate"_s,
             u"calibrate CI --runner nope"_s,
             u"calibrate CI --vcpus nope"_s,
             u"template WS --nope"_s,
             u"benchmark WS --strategy nope"_s,
             u"script WS"_s,
             u"script WS nope"_s,
             u"script WS pages --source nope"_s,
             u"assume WS nope=1"_s,
             u"assume WS --job nope"_s,
             u"assume WS --runner nope"_s,
             u"fetch"_s,
             u"fetch WS more"_s,
             u"token"_s,
             u"token a b"_s,
             u"fetched more"_s,
             u"fetched --unused many --yes"_s,
             u"instance"_s,
             u"instance gitlab"_s,
             u"image"_s,
             u"image no/image:name;"_s,
             u"catalogue"_s,
             u"catalogue nope"_s,
             u"nope"_s,
         })
        QTest::newRow(qPrintable(line)) << line;
}

void TestExitCodes::wrongWords()
{
    QFETCH(QString, line);
    const Output output = run(wordsOf(line));
    QVERIFY2(output.exit == Exit::Usage, QByteArray::number(int(output.exit)) + ": " + output.err);
    QVERIFY2(!output.err.isEmpty(), output.out.constData());
}

void TestExitCodes::unreadable_data()
{
    QTest::addColumn<QString>("line");
    const QStringList ofFiles = {
        u"lint %1"_s,     u"list %1"_s,    u"resolve %1"_s,       u"recognise %1"_s, u"apply %1 --strategy image-switch"_s,
        u"estimate %1"_s, u"compare %1"_s, u"advise %1"_s,        u"template %1"_s,  u"script %1 build"_s,
        u"history %1"_s,  u"fetch %1"_s,   u"edit %1 unset a.b"_s};
    for (const QString &line : ofFiles) {
        for (const QString &input : {u"NOWHERE"_s, u"BAD"_s, u"BYTES"_s})
            QTest::newRow(qPrintable(line.arg(input))) << line.arg(input);
    }
    for (const QString &line : {u"inspect NOWHERE"_s, u"inspect CI"_s, u"propose NOWHERE"_s, u"propose CI"_s, u"assume NOWHERE"_s,
                                u"inspect WS --repository NOWHERE"_s, u"benchmark NOWHERE"_s, u"calibrate NOWHERE"_s,
                                u"calibrate CI --project NOWHERE"_s, u"catalogue images --project NOWHERE"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestExitCodes::unreadable()
{
    QFETCH(QString, line);
    const Output output = run(wordsOf(line));
    QVERIFY2(output.exit == Exit::Input, QByteArray::number(int(output.exit)) + ": " + output.err);
    QVERIFY2(output.err.contains("error: "), output.err.constData());
}

/// A new command gets its lines above.
void TestExitCodes::everyCommandIsChecked()
{
    QFile file(QStringLiteral(CARAVAN_SOURCE_DIR "/tests/app/cli/tst_exit_codes.cpp"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const Command &command : commands())
        QVERIFY2(text.contains("u\"" + command.name.toUtf8()), qPrintable(command.name));
}

/// Behind “--” nothing is an option.
void TestExitCodes::optionsEnd()
{
    const QString odd = m_folder.filePath(u"--odd"_s);
    write(odd, "a: {script: x}\n");
    QDir::setCurrent(m_folder.path());
    QCOMPARE(run({u"lint"_s, u"--odd"_s}).exit, Exit::Usage);
    QCOMPARE(run({u"list"_s, u"--"_s, u"--odd"_s}).exit, Exit::Fine);
    QCOMPARE(run({u"list"_s, u"--json"_s, u"--"_s, u"--odd"_s}).exit, Exit::Fine);
    QCOMPARE(run({u"lint"_s, u"--"_s, u"--help"_s}).exit, Exit::Input); // a file of that name
    QCOMPARE(run({u"edit"_s, u"--"_s, u"--odd"_s, u"set"_s, u"a.stage=test"_s}).exit, Exit::Fine);
    QCOMPARE(run({u"lint"_s, u"--"_s}).exit, Exit::Usage);
    QDir::setCurrent(QDir::rootPath());
}

QTEST_GUILESS_MAIN(TestExitCodes)

#include "tst_exit_codes.moc"
