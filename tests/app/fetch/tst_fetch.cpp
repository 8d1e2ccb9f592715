// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program that fetches does at a server, at a hostile one too; all of it on this machine.
#include "loopback_server.h"

#include "app/fetch/addresses.h"
#include "app/fetch/fetcher.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::fetch;
using includes::Answer;
using includes::Trouble;

class TestFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void followsSafeRedirectsOnly_data();
    void followsSafeRedirectsOnly();
    void choosesReleases_data();
    void choosesReleases();
    void fetchesAnAddress();
    void tellsTroubles_data();
    void tellsTroubles();
    void endsWhatTakesTooLong();
    void endsWhatIsTooLarge();
    void sendsNoTokenToAnotherServer();
    void sendsATokenToItsServerOnly();
    void trustsNoUnknownCertificate();
    void fetchesFilesOfAProject();
    void listsAllPages();
    void looksTagsUpWhenTheyMoved();
    void fetchesComponents_data();
    void fetchesComponents();
    void tellsTheVersionOfAComponent();
    void fetchesBelowAPath();
    void fetchesTemplatesOfTheServersVersion();
    void fetchesByGit();

private:
    Answer fetch(const gitlab::Elsewhere &what, const QString &known = {});
    Answer get(const QString &url) { return fetch(gitlab::RemoteFile{url}); }
    bool run(const QString &program, const QStringList &arguments, const QString &folder);

    QTemporaryDir m_folder;
    int m_seconds = 5;
    QString m_templates;
    QStringList m_instances;
};

namespace {

QByteArray commitOf(char digit) { return QByteArray(40, digit); }

} // namespace

Answer TestFetch::fetch(const gitlab::Elsewhere &what, const QString &known)
{
    Setting setting{m_seconds, m_folder.filePath(u"git"_s)};
    if (!m_templates.isEmpty())
        setting.templates = m_templates;
    setting.instances = m_instances;
    Fetcher fetcher(setting);
    return fetcher.fetch({what, known});
}

bool TestFetch::run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

void TestFetch::cleanup()
{
    qunsetenv("CARAVAN_TOKENS");
    m_seconds = 5;
    m_templates.clear();
    m_instances.clear();
}

void TestFetch::followsSafeRedirectsOnly_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const char *from, const char *to, const char *next) {
        QTest::newRow(name) << QString::fromLatin1(from) << QByteArray(to) << QString::fromLatin1(next);
    };
    row("path", "https://a.org/x/y.yml", "../z.yml", "https://a.org/z.yml");
    row("other host", "https://a.org/x", "https://b.org/y", "https://b.org/y");
    row("no encryption", "https://a.org/x", "http://a.org/x", "");
    row("no encryption on this machine", "https://127.0.0.1/x", "http://127.0.0.1/x", "");
    row("inwards", "https://a.org/x", "https://127.0.0.1/y", "");
    row("inwards by name", "https://a.org/x", "https://localhost:8080/y", "");
    row("inwards by a new address", "https://a.org/x", "https://[::1]/y", "");
    row("a file", "https://a.org/x", "file:///etc/passwd", "");
    row("nothing", "https://a.org/x", "", "");
    row("on this machine", "http://127.0.0.1:1/x", "http://localhost:2/y", "http://localhost:2/y");
}

void TestFetch::followsSafeRedirectsOnly()
{
    QFETCH(const QString, from);
    QFETCH(const QByteArray, to);
    QTEST(redirected(QUrl(from), to).value_or(QUrl()).toString(), "next");
}

void TestFetch::choosesReleases_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("tag");
    QTest::newRow("latest") << u"~latest"_s << u"v2.10.0"_s;
    QTest::newRow("major") << u"1"_s << u"1.10.1"_s;
    QTest::newRow("minor") << u"1.2"_s << u"1.2.9"_s;
    QTest::newRow("no such") << u"3"_s << QString();
    QTest::newRow("not of 10") << u"1.1"_s << QString();
}

void TestFetch::choosesReleases()
{
    QFETCH(const QString, version);
    const QList<Release> releases{{u"1.2.9"_s, {}}, {u"1.10.1"_s, {}},    {u"v2.10.0"_s, {}},
                                  {u"2.9.0"_s, {}}, {u"9.0.0-rc1"_s, {}}, {u"nightly"_s, {}}};
    const std::optional<Release> found = releaseFor(version, releases);
    QTEST(found ? found->tag : QString(), "tag");
    QVERIFY(isRange(version) && !isRange(u"1.2.3"_s) && !isRange(u"main"_s));
}

void TestFetch::fetchesAnAddress()
{
    LoopbackServer server;
    server.answer("/ci.yml", {200, "k: {script: x}\n"});
    server.answer("/moved.yml", {302, {}, {"Location: /ci.yml"}});
    for (const QString &path : {u"/ci.yml"_s, u"/moved.yml"_s}) {
        const Answer answer = get(server.address(path));
        QCOMPARE(answer.trouble, Trouble::None);
        QCOMPARE(answer.bytes, "k: {script: x}\n");
        QVERIFY(answer.commit.isEmpty());
    }
}

void TestFetch::tellsTroubles_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("401") << QByteArray("/401") << Trouble::NeedsToken;
    QTest::newRow("403") << QByteArray("/403") << Trouble::NeedsToken;
    QTest::newRow("404") << QByteArray("/404") << Trouble::NotFound;
    QTest::newRow("500") << QByteArray("/500") << Trouble::Refused;
    QTest::newRow("login") << QByteArray("/login") << Trouble::NeedsToken;
    QTest::newRow("circle") << QByteArray("/circle") << Trouble::Redirected;
    QTest::newRow("out") << QByteArray("/out") << Trouble::Redirected;
}

void TestFetch::tellsTroubles()
{
    QFETCH(const QByteArray, path);
    LoopbackServer server;
    for (const int status : {401, 403, 404, 500})
        server.answer('/' + QByteArray::number(status), {status, "no"});
    server.answer("/login", {302, {}, {"Location: /users/sign_in"}});
    server.answer("/users/sign_in", {200, "<html>"});
    server.answer("/circle", {301, {}, {"Location: /circle"}});
    server.answer("/out", {301, {}, {"Location: http://example.org/"}});
    const Answer answer = get(server.address(QString::fromLatin1(path)));
    QTEST(answer.trouble, "trouble");
    QVERIFY(answer.bytes.isEmpty());
    QCOMPARE(answer.host, server.place());
    QVERIFY(!server.targets().contains("/users/sign_in"));
    QVERIFY(server.targets().size() <= 6);
    const Answer unencrypted = get(u"http://example.org/ci.yml"_s);
    QCOMPARE(unencrypted.trouble, Trouble::Insecure);
    const quint16 port = [] {
        QTcpServer none;
        none.listen(QHostAddress::LocalHost);
        return none.serverPort();
    }();
    QCOMPARE(get(u"http://127.0.0.1:%1/ci.yml"_s.arg(port)).trouble, Trouble::Unreachable);
}

void TestFetch::endsWhatTakesTooLong()
{
    LoopbackServer server;
    server.answer("/slow.yml", {200, "k: {script: x}\n", {}, 30});
    m_seconds = 1;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(get(server.address(u"/slow.yml"_s)).trouble, Trouble::TimedOut);
    QVERIFY(timer.elapsed() < 10'000);
}

void TestFetch::endsWhatIsTooLarge()
{
    LoopbackServer server;
    server.answer("/endless.yml", {200, {}, {}, 0, true});
    server.answer("/large.yml", {200, QByteArray(3 * 1024 * 1024, '#')});
    server.answer("/full.yml", {200, QByteArray(2 * 1024 * 1024, '#')});
    for (const QString &path : {u"/endless.yml"_s, u"/large.yml"_s}) {
        const Answer answer = get(server.address(path));
        QCOMPARE(answer.trouble, Trouble::TooLarge);
        QVERIFY(answer.bytes.isEmpty());
    }
    QCOMPARE(get(server.address(u"/full.yml"_s)).trouble, Trouble::None);
}

void TestFetch::sendsNoTokenToAnotherServer()
{
    LoopbackServer other;
    LoopbackServer server;
    other.answerFile("g/p", "v1", commitOf('a'), "a.yml", "stolen: {script: x}\n");
    const QByteArray target = "/api/v4/projects/g%2Fp/repository/commits/v1";
    server.answer("/api/v4/projects/g%2Fp/repository/commits/main", {200, "{\"id\": \"" + commitOf('b') + "\"}"});
    server.answer(target, {302, {}, {"Location: " + other.address().toLatin1() + target}});
    server.answer("/api/v4/projects/g%2Fp/repository/files/a.yml/raw?ref=" + commitOf('a'), {401, {}});
    qputenv("CARAVAN_TOKENS", server.place().toLatin1() + "=glpat-secret");
    fetch(gitlab::ProjectFile{server.address(), u"g/p"_s, u"v1"_s, u"a.yml"_s});
    // The token was used where it belongs, and the redirect was followed without it.
    qunsetenv("CARAVAN_TOKENS");
    const QList<LoopbackServer::Request> asked = server.requests();
    QVERIFY(std::any_of(asked.cbegin(), asked.cend(), [](const auto &request) { return request.token == "glpat-secret"; }));
    QVERIFY(!other.requests().isEmpty());
    for (const LoopbackServer::Request &request : other.requests())
        QCOMPARE(request.token, QByteArray());
}

void TestFetch::sendsATokenToItsServerOnly()
{
    LoopbackServer server;
    server.answerFile("g/p", "HEAD", commitOf('a'), "a.yml", "k: {script: x}\n");
    server.demand("glpat-secret");
    const gitlab::ProjectFile what{server.address(), u"g/p"_s, {}, u"a.yml"_s};
    qputenv("CARAVAN_TOKENS", "127.0.0.1=glpat-secret gitlab.example.org=glpat-secret");
    QCOMPARE(fetch(what).trouble, Trouble::NotFound); // they are for other servers, the first for another port
    for (const LoopbackServer::Request &request : server.requests())
        QCOMPARE(request.token, QByteArray());
    qputenv("CARAVAN_TOKENS", server.place().toLatin1() + "=glpat-secret other.org=glpat-other");
    const Answer answer = fetch(what);
    QCOMPARE(answer.trouble, Trouble::None);
    QCOMPARE(answer.bytes, "k: {script: x}\n");
    QVERIFY(!written(answer).contains("glpat"));
    server.answer("/ci.yml", {200, "k: {script: x}\n"});
    server.forgetRequests();
    QCOMPARE(get(server.address(u"/ci.yml"_s)).trouble, Trouble::NotFound); // an address gets none, as with GitLab
    QCOMPARE(server.requests().constFirst().token, QByteArray());
}

void TestFetch::trustsNoUnknownCertificate()
{
    const QString key = m_folder.filePath(u"key.pem"_s);
    const QString certificate = m_folder.filePath(u"certificate.pem"_s);
    QVERIFY(run(u"openssl"_s,
                {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s,
                 u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate},
                m_folder.path()));
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    QVERIFY(!configuration.privateKey().isNull() && !configuration.localCertificate().isNull());
    LoopbackServer server(configuration);
    server.answer("/ci.yml", {200, "k: {script: x}\n"});
    const Answer refused = get(server.address(u"/ci.yml"_s));
    QCOMPARE(refused.trouble, Trouble::Certificate);
    QVERIFY(!refused.detail.isEmpty());
    QVERIFY(server.requests().isEmpty());
    qputenv("SSL_CERT_FILE", certificate.toLocal8Bit());
    const Answer trusted = get(server.address(u"/ci.yml"_s));
    qunsetenv("SSL_CERT_FILE");
    QCOMPARE(trusted.trouble, Trouble::None);
    QCOMPARE(trusted.bytes, "k: {script: x}\n");
}

void TestFetch::fetchesFilesOfAProject()
{
    LoopbackServer server;
    server.answerFile("g/sub/p", "feature%2Fx", commitOf('a'), "ci/a b.yml", "one");
    server.answer("/api/v4/projects/g%2Fsub%2Fp/repository/files/ci%2Fa%20b.yml/raw?ref=" + commitOf('a'), {200, "one"});
    const Answer answer = fetch(gitlab::ProjectFile{server.address(), u"g/sub/p"_s, u"feature/x"_s, u"ci/a b.yml"_s});
    QCOMPARE(answer.trouble, Trouble::None);
    QCOMPARE(answer.bytes, "one");
    QCOMPARE(answer.commit.toLatin1(), commitOf('a'));
    QCOMPARE(fetch(gitlab::ProjectFile{server.address(), u"g/sub/p"_s, u"feature/x"_s, u"../../b.yml"_s}).trouble, Trouble::NotFound);
    for (const QByteArray &target : server.targets())
        QVERIFY2(target.startsWith("/api/v4/projects/g%2Fsub%2Fp/repository/"), target.constData());
}

void TestFetch::listsAllPages()
{
    LoopbackServer server;
    const QByteArray begin = "/api/v4/projects/g%2Fp/repository/";
    server.answer(begin + "commits/" + commitOf('a'), {200, "{\"id\": \"" + commitOf('a') + "\"}"});
    const QByteArray list = begin + "tree?recursive=true&ref=" + commitOf('a') + "&per_page=100&page=";
    server.answer(list + '1', {200, R"([{"type":"blob","path":"a.yml"},{"type":"tree","path":"ci"}])", {"x-next-page: 2"}});
    server.answer(list + '2', {200, R"([{"type":"blob","path":"ci/b.yml"}])", {"x-next-page: "}});
    const Answer answer = fetch(gitlab::ProjectListing{server.address(), u"g/p"_s, QString::fromLatin1(commitOf('a'))});
    QCOMPARE(answer.trouble, Trouble::None);
    QCOMPARE(answer.bytes, "a.yml\nci/b.yml\n");
}

void TestFetch::looksTagsUpWhenTheyMoved()
{
    LoopbackServer server;
    server.answerFile("g/p", "v1", commitOf('b'), "a.yml", "one");
    server.answer("/api/v4/projects/g%2Fp/repository/tags/v1", {200, "{\"name\": \"v1\"}"});
    const gitlab::ProjectFile what{server.address(), u"g/p"_s, u"v1"_s, u"a.yml"_s};
    QVERIFY(!fetch(what, QString::fromLatin1(commitOf('b'))).isTag);
    QVERIFY(!server.targets().contains("/api/v4/projects/g%2Fp/repository/tags/v1"));
    QVERIFY(fetch(what, QString::fromLatin1(commitOf('a'))).isTag);
}

void TestFetch::fetchesComponents_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("latest") << u"build"_s << u"~latest"_s << QByteArray("two") << Trouble::None;
    QTest::newRow("partial") << u"build"_s << u"1"_s << QByteArray("one") << Trouble::None;
    QTest::newRow("tag") << u"build"_s << u"1.0.0"_s << QByteArray("one") << Trouble::None;
    QTest::newRow("commit") << u"build"_s << QString::fromLatin1(commitOf('b')) << QByteArray("two") << Trouble::None;
    QTest::newRow("folder") << u"folder"_s << u"1.0.0"_s << QByteArray("in a folder") << Trouble::None;
    QTest::newRow("no such version") << u"build"_s << u"7"_s << QByteArray() << Trouble::NotFound;
    QTest::newRow("no such component") << u"other"_s << u"1.0.0"_s << QByteArray() << Trouble::NotFound;
}

void TestFetch::fetchesComponents()
{
    QFETCH(const QString, name);
    QFETCH(const QString, version);
    LoopbackServer server;
    server.answerFile("g/p", "1.0.0", commitOf('a'), "templates/build.yml", "one");
    server.answerFile("g/p", commitOf('b'), commitOf('b'), "templates/build.yml", "two");
    server.answerFile("g/p", "HEAD", commitOf('c'), "templates/build.yml", "newest");
    server.answerFile("g/p", "1.0.0", commitOf('a'), "templates/folder/template.yml", "in a folder");
    const QByteArray releases = "[{\"tag_name\":\"1.0.0\",\"commit\":{\"id\":\"" + commitOf('a')
        + "\"}},{\"tag_name\":\"2.0.0\",\"commit\":{\"id\":\"" + commitOf('b') + "\"}},{\"tag_name\":\"3.0.0-rc1\",\"commit\":{\"id\":\""
        + commitOf('c') + "\"}}]";
    server.answer("/api/v4/projects/g%2Fp/releases?order_by=released_at&per_page=100&page=1", {200, releases});
    const Answer answer = fetch(gitlab::ComponentFile{server.address(), u"g/p"_s, name, version});
    QTEST(answer.trouble, "trouble");
    QTEST(answer.bytes.startsWith('{') ? QByteArray() : answer.bytes, "text");
}

/// A release says which commit it is, wherever its tag has gone since; a branch and a commit are no version.
void TestFetch::tellsTheVersionOfAComponent()
{
    LoopbackServer server;
    const QByteArray released = R"({"tag_name":"v1.0.0","commit":{"id":")" + commitOf('d') + "\"}}";
    server.answerFile("g/p", "v1.0.0", commitOf('a'), "templates/build.yml", "moved");
    server.answerFile("g/p", commitOf('d'), commitOf('d'), "templates/build.yml", "released");
    server.answerFile("g/p", "HEAD", commitOf('c'), "templates/build.yml", "  \n");
    server.answerFile("g/p", "main", commitOf('c'), "templates/build/template.yml", "of main");
    server.answer("/api/v4/projects/g%2Fp/releases/v1.0.0", {200, released});
    server.answer("/api/v4/projects/g%2Fp/releases?order_by=released_at&per_page=100&page=1", {200, '[' + released + ']'});
    const auto component = [&](const QString &version) {
        return fetch(gitlab::ComponentFile{server.address(), u"g/p"_s, u"build"_s, version});
    };
    for (const QString &version : {u"v1.0.0"_s, u"1"_s, u"1.0"_s, u"~latest"_s}) {
        const Answer answer = component(version);
        QCOMPARE(answer.bytes, "released");
        QCOMPARE(answer.version, u"v1.0.0"_s);
        QVERIFY(!answer.isByTags);
    }
    QCOMPARE(component(QString::fromLatin1(commitOf('d'))).version, QString());
    server.forgetRequests();
    const Answer ofBranch = component(u"main"_s);
    QCOMPARE(ofBranch.bytes, "of main"); // a file with nothing in it counts as none
    QCOMPARE(ofBranch.version, QString());
    QVERIFY(!server.targets().join(' ').contains("releases"));
}

void TestFetch::fetchesBelowAPath()
{
    LoopbackServer server;
    const QString instance = server.address(u"/gitlab"_s);
    server.answer("/gitlab/api/v4/projects/g%2Fp/repository/commits/HEAD", {200, "{\"id\": \"" + commitOf('a') + "\"}"});
    server.answer("/gitlab/api/v4/projects/g%2Fp/repository/files/a.yml/raw?ref=" + commitOf('a'), {200, "below"});
    QCOMPARE(fetch(gitlab::ProjectFile{instance, u"g/p"_s, {}, u"a.yml"_s}).bytes, "below");
    m_instances = {instance};
    // Known by ssh, on this machine nobody answers that; the API is where the user says.
    QCOMPARE(fetch(gitlab::ProjectFile{u"ssh://git@127.0.0.1"_s, u"g/p"_s, {}, u"a.yml"_s}).bytes, "below");
    server.demand("glpat-secret");
    const Answer refused = fetch(gitlab::ProjectFile{instance, u"g/p"_s, {}, u"a.yml"_s});
    QCOMPARE(refused.host, server.place() + u"/gitlab"_s); // for which a token is asked
    qputenv("CARAVAN_TOKENS", server.place().toLatin1() + "/gitlab=glpat-secret");
    QCOMPARE(fetch(gitlab::ProjectFile{instance, u"g/p"_s, {}, u"a.yml"_s}).bytes, "below");
}

void TestFetch::fetchesTemplatesOfTheServersVersion()
{
    LoopbackServer own;
    LoopbackServer gitlab;
    m_templates = gitlab.address();
    const QByteArray path = "lib/gitlab/ci/templates/Jobs/Build.gitlab-ci.yml";
    gitlab.answerFile("gitlab-org/gitlab", "HEAD", commitOf('a'), path, "newest");
    gitlab.answerFile("gitlab-org/gitlab", "v17.5.2-ee", commitOf('b'), path, "of 17.5.2");
    const gitlab::TemplateFile what{own.address(), u"Jobs/Build.gitlab-ci.yml"_s};
    QCOMPARE(fetch(what).bytes, "newest"); // the server does not tell its version without a token
    own.answer("/api/v4/version", {200, R"({"version": "17.5.2-ee"})"});
    own.demand("glpat-secret");
    qputenv("CARAVAN_TOKENS", own.place().toLatin1() + "=glpat-secret");
    const Answer answer = fetch(what);
    QCOMPARE(answer.bytes, "of 17.5.2");
    QCOMPARE(answer.commit.toLatin1(), commitOf('b'));
    for (const LoopbackServer::Request &request : gitlab.requests())
        QCOMPARE(request.token, QByteArray());
    own.answer("/api/v4/version", {200, R"({"version": "99.0.0-pre"})"});
    QCOMPARE(fetch(what).bytes, "newest");
}

void TestFetch::fetchesByGit()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"srv/g/p.git"_s));
    const QString work = m_folder.filePath(u"srv/g/p.git"_s);
    const auto git = [&](const QStringList &arguments) {
        return run(u"git"_s,
                   QStringList{u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@b"_s, u"-c"_s, u"init.defaultBranch=main"_s} + arguments,
                   work);
    };
    const auto commit = [&](const QByteArray &text) {
        QFile file(work + u"/ci.yml"_s);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && (file.close(), git({u"add"_s, u"-A"_s}))
            && git({u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
    };
    QVERIFY(QDir(work).mkpath(u"templates"_s));
    QFile part(work + u"/templates/build.yml"_s);
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write("part") == 4);
    part.close();
    QVERIFY(git({u"init"_s, u"-q"_s}) && commit("one") && git({u"tag"_s, u"-a"_s, u"1.0.0"_s, u"-m"_s, u"x"_s}) && commit("two"));
    quint16 port = 0;
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        port = free.serverPort();
    }
    QProcess daemon;
    daemon.start(u"git"_s,
                 {u"daemon"_s, u"--base-path="_s + m_folder.filePath(u"srv"_s), u"--export-all"_s, u"--listen=127.0.0.1"_s,
                  u"--port=%1"_s.arg(port), u"--reuseaddr"_s});
    QVERIFY(daemon.waitForStarted());
    const auto end = qScopeGuard([&daemon] { // not killed: git tells the server that it runs
        daemon.terminate();
        daemon.waitForFinished();
    });
    const QString server = u"git://127.0.0.1:%1"_s.arg(port);
    const auto file = [&](const QString &ref, const QString &path = u"ci.yml"_s) {
        return fetch(gitlab::ProjectFile{server, u"g/p"_s, ref, path});
    };
    QTRY_COMPARE(file({}).trouble, Trouble::None);
    QCOMPARE(file({}).bytes, "two");
    QCOMPARE(file(u"main"_s).bytes, "two");
    const Answer tagged = file(u"1.0.0"_s);
    QCOMPARE(tagged.bytes, "one");
    QCOMPARE(file(tagged.commit).bytes, "one");
    QCOMPARE(file(u"gone"_s).trouble, Trouble::NotFound);
    QCOMPARE(file({}, u"gone.yml"_s).trouble, Trouble::NotFound);
    QCOMPARE(file({}, u"../../../../../etc/passwd"_s).trouble == Trouble::None, false);
    QCOMPARE(fetch(gitlab::ProjectListing{server, u"g/p"_s, tagged.commit}).bytes, "ci.yml\ntemplates/build.yml\n");
    QCOMPARE(file(tagged.commit.left(8)).bytes, "one");
    QCOMPARE(file(u"0123456789"_s).trouble, Trouble::NotFound);
    const Answer component = fetch(gitlab::ComponentFile{server, u"g/p"_s, u"build"_s, u"~latest"_s});
    QVERIFY(component.bytes == "part" && component.version == u"1.0.0"_s && component.isByTags); // tags are all that git knows
    QVERIFY(!fetch(gitlab::ProjectFile{server, u"g/p"_s, u"1.0.0"_s, u"ci.yml"_s}, tagged.commit).isTag);
    QVERIFY(git({u"tag"_s, u"-f"_s, u"1.0.0"_s}));
    const Answer moved = fetch(gitlab::ProjectFile{server, u"g/p"_s, u"1.0.0"_s, u"ci.yml"_s}, tagged.commit);
    QVERIFY(moved.isTag && moved.bytes == "two" && moved.commit != tagged.commit);
    QCOMPARE(fetch(gitlab::ProjectFile{u"git://example.org"_s, u"g/p"_s, {}, u"ci.yml"_s}).trouble, Trouble::Insecure);
}

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
