// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// `--fetch` and `caravan-cli fetch`, through the program that fetches; and that nothing reaches a network without them.
#include "loopback_server.h"

#include "app/cli/run.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/includes/fetching.h"
#include "core/includes/project_files.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::cli;

class TestFetchCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fetchesOnceAndKeeps();
    void followsNestedFiles();
    void fetchesChildPipelines();
    void fetchesBelowAPath();
    void listsAndClears();
    void tellsWhatChanged();
    void goesOnWithoutANetwork();
    void fetchesForTheChosenEvent();
    void usesATokenAndWritesItNowhere();
    void keepsTokensInTheKeyring();
    void lintsWhatWasFetched();
    void namesTheOptionEverywhere();
    void endsWhenNobodyWaits();
    void opensNoSocketUnlessAsked();
    void loadsNothingOfTheNetwork();
    void loadsLargeLibrariesWhenNeeded();

private:
    void write(const QByteArray &text);
    Output cli(const QStringList &arguments) { return run(arguments); }
    QString ci() const { return m_folder->filePath(u"app/.gitlab-ci.yml"_s); }
    QString seenBy(const QStringList &program, const QString &trace);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
};

namespace {

QByteArray commitOf(char digit) { return QByteArray(40, digit); }

} // namespace

void TestFetchCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder->filePath(u"cache"_s)));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"config"_s)));
    QVERIFY(QDir(m_folder->path()).mkpath(u"app"_s));
    QProcess git;
    git.setWorkingDirectory(m_folder->filePath(u"app"_s));
    for (const QStringList &arguments : {QStringList{u"init"_s, u"-q"_s, u"-b"_s, u"main"_s},
                                         QStringList{u"remote"_s, u"add"_s, u"origin"_s, m_server->address(u"/group/app.git"_s)}}) {
        git.start(u"git"_s, arguments);
        QVERIFY(git.waitForFinished() && git.exitCode() == 0);
    }
    m_server->answerFile("group/ci", "v1", commitOf('a'), "build.yml", "include: jobs/test.yml\n.base: {image: alpine, script: [make]}\n");
    m_server->answer("/api/v4/projects/group%2Fci/repository/commits/" + commitOf('a'), {200, "{\"id\": \"" + commitOf('a') + "\"}"});
    m_server->answer("/api/v4/projects/group%2Fci/repository/files/jobs%2Ftest.yml/raw?ref=" + commitOf('a'),
                     {200, "theirs: {script: [make test]}\n"});
    m_server->answer("/ci.yml", {200, "remote: {script: [make remote]}\n"});
    write("include: [{project: group/ci, ref: v1, file: build.yml}, {remote: '" + m_server->address(u"/ci.yml"_s).toLatin1()
          + "'}]\nown: {extends: .base}\n");
}

void TestFetchCommand::cleanup()
{
    qunsetenv("CARAVAN_TOKENS");
    m_server.reset();
}

void TestFetchCommand::write(const QByteArray &text)
{
    QFile file(ci());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestFetchCommand::fetchesOnceAndKeeps()
{
    const auto jobs = [](const Output &output) {
        QStringList names;
        for (const QJsonValue &job : QJsonDocument::fromJson(output.out).object().value("jobs"_L1).toArray())
            names.append(job.toObject().value("name"_L1).toString());
        names.sort();
        return names;
    };
    QCOMPARE(jobs(cli({u"list"_s, u"--json"_s, ci()})), QStringList{u"own"_s});
    QVERIFY(m_server->requests().isEmpty());
    const Output fetched = cli({u"list"_s, u"--json"_s, u"--fetch"_s, ci()});
    QCOMPARE(fetched.err, QByteArray());
    QCOMPARE(jobs(fetched), (QStringList{u"own"_s, u"remote"_s, u"theirs"_s}));
    m_server->forgetRequests();
    QCOMPARE(jobs(cli({u"list"_s, u"--json"_s, ci()})), (QStringList{u"own"_s, u"remote"_s, u"theirs"_s}));
    QVERIFY(m_server->requests().isEmpty());
    const Output resolved = cli({u"resolve"_s, u"--origin"_s, ci()});
    QVERIFY2(resolved.out.contains("group/ci@v1:build.yml:2"), resolved.out.constData());
    QCOMPARE(resolved.err, QByteArray());
}

void TestFetchCommand::followsNestedFiles()
{
    const Output output = cli({u"fetch"_s, u"--json"_s, ci()});
    QCOMPARE(output.exit, Exit::Fine);
    const QJsonArray files = QJsonDocument::fromJson(output.out).object().value("files"_L1).toArray();
    QStringList names;
    for (const QJsonValue &file : files)
        names.append(file.toObject().value("name"_L1).toString());
    QCOMPARE(names, (QStringList{u"group/ci@v1:build.yml"_s, m_server->address(u"/ci.yml"_s), u"group/ci@aaaaaaaaaaaa:jobs/test.yml"_s}));
    QCOMPARE(files.at(0).toObject().value("commit"_L1).toString().toLatin1(), commitOf('a'));
    QCOMPARE(files.at(1).toObject().value("sha256"_L1).toString().size(), 64);
    m_server->forgetRequests();
    const Output again = cli({u"fetch"_s, ci()});
    QCOMPARE(again.exit, Exit::Fine);
    QVERIFY(again.out.contains("group/ci@v1:build.yml: fetched on "));
    QVERIFY(!m_server->targets().join(' ').contains("jobs%2Ftest.yml")); // asked for by its commit, it cannot change
}

void TestFetchCommand::fetchesChildPipelines()
{
    write("child:\n  trigger:\n    include: [{project: group/ci, ref: v1, file: build.yml}]\nown: {script: x}\n");
    const auto unknowns = [this] { return QString::fromUtf8(cli({u"resolve"_s, ci()}).err); };
    QVERIFY2(unknowns().contains(u"“child”"_s), qPrintable(unknowns()));
    const Output output = cli({u"fetch"_s, ci()});
    QCOMPARE(output.exit, Exit::Fine);
    QVERIFY(output.out.contains("group/ci@v1:build.yml: fetched on ") && output.out.contains("group/ci@aaaaaaaaaaaa:jobs/test.yml"));
    QVERIFY2(!unknowns().contains(u"“child”"_s), qPrintable(unknowns()));
    QVERIFY(!cli({u"list"_s, ci()}).out.contains("theirs")); // they are the child's jobs
}

void TestFetchCommand::fetchesBelowAPath()
{
    QProcess git;
    git.setWorkingDirectory(m_folder->filePath(u"app"_s));
    git.start(u"git"_s, {u"remote"_s, u"set-url"_s, u"origin"_s, m_server->address(u"/gitlab/group/app.git"_s)});
    QVERIFY(git.waitForFinished() && git.exitCode() == 0);
    write("include: {project: $CI_PROJECT_NAMESPACE/ci, file: a.yml}\nown: {script: x}\n");
    m_server->answer("/gitlab/api/v4/projects/group%2Fci/repository/commits/HEAD", {200, "{\"id\": \"" + commitOf('b') + "\"}"});
    m_server->answer("/gitlab/api/v4/projects/group%2Fci/repository/files/a.yml/raw?ref=" + commitOf('b'), {200, "below: {script: x}\n"});
    QCOMPARE(cli({u"fetch"_s, ci()}).exit, Exit::Findings); // nothing in the address tells where GitLab begins
    QCOMPARE(cli({u"instance"_s, u"gitlab"_s}).exit, Exit::Usage);
    const Output known = cli({u"instance"_s, m_server->address(u"/gitlab/"_s)});
    QCOMPARE(known.out, m_server->address(u"/gitlab\n"_s).toUtf8());
    const Output output = cli({u"fetch"_s, ci()});
    QVERIFY2(output.exit == Exit::Fine && output.out.contains("group/ci:a.yml"), (output.out + output.err).constData());
    QVERIFY(cli({u"list"_s, ci()}).out.contains("below"));
    QVERIFY(cli({u"instance"_s, u"--forget"_s, m_server->address(u"/gitlab"_s)}).out.contains("No GitLab"));
}

void TestFetchCommand::listsAndClears()
{
    QVERIFY(cli({u"fetched"_s}).out.contains("0 file(s) in "));
    QCOMPARE(cli({u"fetch"_s, ci()}).exit, Exit::Fine);
    const Output listed = cli({u"fetched"_s, u"--json"_s});
    const QJsonObject object = QJsonDocument::fromJson(listed.out).object();
    QCOMPARE(object.value("files"_L1).toArray().size(), 3);
    QVERIFY(object.value("bytes"_L1).toInteger() > 100);
    QVERIFY(listed.out.contains("group/ci@v1:build.yml") && listed.out.contains(commitOf('a')));
    QVERIFY(cli({u"fetched"_s}).out.contains("group/ci@v1:build.yml: fetched on "));
    QCOMPARE(cli({u"fetched"_s, u"--unused"_s, u"many"_s, u"--yes"_s}).exit, Exit::Usage);
    if (!isatty(STDIN_FILENO)) // else somebody would be asked
        QCOMPARE(cli({u"fetched"_s, u"--clear"_s}).exit, Exit::Usage);
    QVERIFY(cli({u"fetched"_s, u"--unused"_s, u"30"_s, u"--yes"_s}).out.startsWith("0 file(s) removed"));
    QVERIFY(cli({u"list"_s, ci()}).out.contains("theirs"));
    QVERIFY(cli({u"fetched"_s, u"--clear"_s, u"--yes"_s}).out.startsWith("3 file(s) removed"));
    QVERIFY(!cli({u"list"_s, ci()}).out.contains("theirs"));
}

void TestFetchCommand::tellsWhatChanged()
{
    QCOMPARE(cli({u"fetch"_s, ci()}).exit, Exit::Fine);
    m_server->answer("/ci.yml", {200, "remote: {script: [make other]}\n"});
    m_server->answerFile("group/ci", "v1", commitOf('b'), "build.yml", ".base: {image: alpine, script: [make]}\n");
    m_server->answer("/api/v4/projects/group%2Fci/repository/tags/v1", {200, "{\"name\": \"v1\"}"});
    const Output output = cli({u"list"_s, u"--fetch"_s, ci()});
    QVERIFY2(output.err.contains("group/ci@v1:build.yml: fetched on ") && output.err.contains("its tag has moved since "),
             output.err.constData());
    QVERIFY2(output.err.contains("/ci.yml: fetched on ") && output.err.contains("changed since "), output.err.constData());
    QVERIFY(!cli({u"list"_s, ci()}).out.contains("theirs")); // the tag leads to a text that includes nothing
}

void TestFetchCommand::goesOnWithoutANetwork()
{
    QCOMPARE(cli({u"fetch"_s, ci()}).exit, Exit::Fine);
    m_server->answer("/ci.yml", {500, {}});
    const Output output = cli({u"list"_s, u"--fetch"_s, ci()});
    QVERIFY2(output.err.contains("HTTP 500") && output.err.contains("It is taken as it was"), output.err.constData());
    QVERIFY(output.out.contains("remote") && output.exit == Exit::Fine);
    QCOMPARE(cli({u"fetch"_s, ci()}).exit, Exit::Findings);
    m_server.reset();
    QVERIFY(cli({u"list"_s, ci()}).out.contains("theirs"));
    QVERIFY(cli({u"list"_s, u"--fetch"_s, ci()}).out.contains("theirs"));
}

void TestFetchCommand::fetchesForTheChosenEvent()
{
    write("include: [{remote: '" + m_server->address(u"/ci.yml"_s).toLatin1()
          + "', rules: [{if: $CI_COMMIT_BRANCH == 'topic'}]}]\nown: {script: x}\n");
    QVERIFY(!cli({u"list"_s, u"--fetch"_s, ci()}).out.contains("remote"));
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(cli({u"list"_s, u"--fetch"_s, u"--branch"_s, u"topic"_s, ci()}).out.contains("remote"));
    QCOMPARE(m_server->targets(), QByteArrayList{"/ci.yml"});
}

void TestFetchCommand::usesATokenAndWritesItNowhere()
{
    m_server->demand("glpat-secret");
    write("include: {project: group/ci, ref: v1, file: build.yml}\nown: {extends: .base}\n");
    const Output refused = cli({u"fetch"_s, ci()});
    QCOMPARE(refused.exit, Exit::Findings);
    QVERIFY2(refused.err.contains("only to those who log in"), refused.err.constData());
    qputenv("CARAVAN_TOKENS", m_server->place().toLatin1() + "=glpat-secret");
    const Output output = cli({u"fetch"_s, ci()});
    QCOMPARE(output.exit, Exit::Fine);
    QVERIFY(!output.out.contains("glpat") && !output.err.contains("glpat"));
    int files = 0;
    for (QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("glpat"), qPrintable(file.fileName()));
        files += file.fileName().contains("/cache/"_L1) ? 1 : 0;
    }
    QVERIFY(files >= 4);
}

/// With a real keyring, in a session of its own.
void TestFetchCommand::keepsTokensInTheKeyring()
{
    for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s})
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), "packaging/install-dependencies --test installs it");
    m_server->demand("glpat-secret");
    write("include: {project: group/ci, ref: v1, file: build.yml}\nown: {extends: .base}\n");
    const QString script =
        u"chmod 700 \"$XDG_RUNTIME_DIR\"; printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 10\n"
        "printf 'glpat-secret\\n' | \"$1\" token \"$2\" || exit 11\n"
        "\"$1\" fetch \"$3\" >/dev/null || exit 12\n"
        "\"$1\" token --forget \"$2\" || exit 13\n"
        "\"$1\" fetch \"$3\" >/dev/null && exit 14\n"
        "exit 0"_s;
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s}) {
        environment.insert(name, m_folder->filePath(name));
        QVERIFY(QDir().mkpath(m_folder->filePath(name)));
    }
    session.setProcessEnvironment(environment);
    session.start(u"dbus-run-session"_s,
                  {u"--"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, QStringLiteral(CARAVAN_BINARY_DIR "/bin/caravan-cli"), m_server->place(),
                   ci()});
    QVERIFY(session.waitForFinished(60'000));
    QVERIFY2(session.exitCode() == 0,
             qPrintable(u"step %1: "_s.arg(session.exitCode()) + QString::fromUtf8(session.readAllStandardError())));
}

void TestFetchCommand::lintsWhatWasFetched()
{
    m_server->answer("/ci.yml", {200, "remote:\n  script: [make]\n  when: sometimes\n"});
    const Output text = cli({u"lint"_s, u"--fetch"_s, ci()});
    QCOMPARE(text.exit, Exit::Findings);
    QVERIFY2(text.out.contains(m_server->address(u"/ci.yml"_s).toLatin1() + ":3:"), text.out.constData());
    const Output json = cli({u"lint"_s, u"--json"_s, ci()});
    bool isFound = false;
    for (const QJsonValue &finding : QJsonDocument::fromJson(json.out).object().value("findings"_L1).toArray()) {
        if (finding.toObject().value("file"_L1).toString() != m_server->address(u"/ci.yml"_s))
            continue;
        isFound = true;
        QVERIFY(finding.toObject().value("fixes"_L1).toArray().isEmpty());
    }
    QVERIFY(isFound);
}

void TestFetchCommand::namesTheOptionEverywhere()
{
    const QByteArray page = cli({u"--man"_s}).out;
    QVERIFY(page.contains(".SS caravan\\-cli fetch") && page.contains(".SS caravan\\-cli token"));
    for (const QString &command : {u"lint"_s, u"list"_s, u"resolve"_s, u"recognise"_s, u"apply"_s, u"estimate"_s, u"compare"_s,
                                   u"history"_s, u"advise"_s, u"template"_s, u"script"_s})
        QVERIFY2(cli({command, u"--help"_s}).out.contains("--fetch"), qPrintable(command));
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
        QVERIFY(cli({u"--completion"_s, shell}).out.contains("fetch"));
}

void TestFetchCommand::endsWhenNobodyWaits()
{
    m_server->answer("/ci.yml", {200, {}, {}, 60});
    QFile file(ci());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source(ci(), file.readAll()));
    gitlab::Reading reading;
    reading.files = includes::filesOf(m_folder->filePath(u"app"_s));
    QElapsedTimer timer;
    timer.start();
    includes::FetchSetting setting{std::make_shared<includes::Cache>()};
    setting.step = [&](int, int) { return timer.elapsed() < 2000; };
    const Result<QList<includes::Outcome>> outcomes = includes::fetchIncludes(*tree, {reading}, setting);
    QVERIFY(timer.elapsed() < 20'000);
    QVERIFY(outcomes && outcomes->size() == 2);
    QCOMPARE(outcomes->constLast().trouble, includes::Trouble::Cancelled);
}

/// The system calls of \a program that \a trace names.
QString TestFetchCommand::seenBy(const QStringList &program, const QString &trace)
{
    const QString log = m_folder->filePath(u"trace"_s);
    QProcess process;
    process.start(u"strace"_s, QStringList{u"-f"_s, u"-qq"_s, u"-e"_s, u"trace="_s + trace, u"-o"_s, log} + program);
    if (!process.waitForFinished(60'000))
        return u"strace does not end"_s;
    QFile file(log);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"no trace"_s;
}

void TestFetchCommand::opensNoSocketUnlessAsked()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"strace"_s).isEmpty(), "packaging/install-dependencies --test installs it");
    const QString program = QStringLiteral(CARAVAN_BINARY_DIR "/bin/caravan-cli");
    for (const QStringList &arguments : {QStringList{u"lint"_s, ci()}, QStringList{u"lint"_s, m_folder->filePath(u"app"_s)},
                                         QStringList{u"list"_s, ci()}, QStringList{u"compare"_s, ci()}, QStringList{u"resolve"_s, ci()}}) {
        const QString seen = seenBy(QStringList{program} + arguments, u"socket,connect,bind,sendto"_s);
        QVERIFY2(!seen.contains(u"socket("_s) && !seen.contains(u"connect("_s) && !seen.contains(u"no trace"_s), qPrintable(seen));
    }
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(seenBy({program, u"lint"_s, u"--fetch"_s, ci()}, u"socket,connect"_s).contains(u"AF_INET"_s)); // so that it would be seen
    QVERIFY(!m_server->requests().isEmpty());
}

/// Neither program loads what fetches: lint starts as fast as without it.
void TestFetchCommand::loadsNothingOfTheNetwork()
{
    const QString cliProgram = QStringLiteral(CARAVAN_BINARY_DIR "/bin/caravan-cli");
    const QString seen = seenBy({cliProgram, u"lint"_s, ci()}, u"openat"_s);
    QVERIFY(seen.contains(u"libQt6Core"_s));
    QVERIFY(!seen.contains(u"libQt6Network"_s) && !seen.contains(u"keychain"_s) && !seen.contains(u"libssl.so"_s));
}

/// Nor does lint load what only other commands need and what brings many libraries along: they load it when they do.
void TestFetchCommand::loadsLargeLibrariesWhenNeeded()
{
    const QString program = QStringLiteral(CARAVAN_BINARY_DIR "/bin/caravan-cli");
    // One without includes: for those of other projects the server is looked up in the repository.
    QFile file(m_folder->filePath(u"plain.yml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("build:\n  script: [dune build]\n") > 0 && file.flush());
    const QString ofLint = seenBy({program, u"lint"_s, file.fileName()}, u"openat"_s);
    QVERIFY(ofLint.contains(u"libQt6Core"_s));
    for (const QString &library : {u"libgit2"_s, u"libssh2"_s, u"libarchive"_s, u"libxml2"_s})
        QVERIFY2(!ofLint.contains(library), qPrintable(ofLint));
    QVERIFY(seenBy({program, u"inspect"_s, m_folder->filePath(u"app"_s)}, u"openat"_s).contains(u"libgit2"_s)); // so that it would be seen
}

QTEST_GUILESS_MAIN(TestFetchCommand)
#include "tst_fetch_command.moc"
