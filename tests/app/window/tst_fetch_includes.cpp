// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "Fetch Includes" in the window: with a server on this machine, through the program that fetches.
#include "tests/app/fetch/loopback_server.h"
#include "tests/app/window/shown.h"

#include "app/canvas/canvas_view.h"
#include "app/canvas/face.h"
#include "app/canvas/scene.h"
#include "app/preview/code_editor.h"
#include "app/preview/preview_panel.h"
#include "app/widgets/notice_bar.h"
#include "app/window/address_dialog.h"
#include "app/window/design_page.h"
#include "app/window/fetched_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

using namespace caravan;
using namespace Qt::StringLiterals;

class TestFetchIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensNoSocket();
    void fetchesNothingUnlessAsked();
    void fetchesAndShows();
    void fetchesFromTheMarker();
    void fetchesChildPipelines();
    void showsWhatIsKept();
    void asksForTheAddress();
    void usesWhatIsInTheCache();
    void tellsWhatChanged();
    void stops();
    void asksForAToken();
    void keepsATokenHidden();

private:
    void await(Shown &shown);
    QByteArray text() const;

    std::unique_ptr<QTemporaryDir> m_cache;
    std::unique_ptr<LoopbackServer> m_server;
};

void TestFetchIncludes::init()
{
    m_cache = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache->path()));
    qunsetenv("CARAVAN_TOKENS");
    m_server->answer("/ci.yml", {200, "theirs:\n  script: [make]\n.base:\n  image: alpine:3.20\n"});
}

QByteArray TestFetchIncludes::text() const
{
    return "include: " + m_server->address(u"/ci.yml"_s).toLatin1() + "\nown:\n  extends: .base\n  script: [make own]\n";
}

/// Until nothing is fetched any more.
void TestFetchIncludes::await(Shown &shown) { QTRY_VERIFY_WITH_TIMEOUT(!shown.action(Do::StopFetching)->isEnabled(), 30'000); }

/// The program itself, drawing a pipeline with an include from elsewhere; sockets of this machine's own session are not meant.
void TestFetchIncludes::opensNoSocket()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"strace"_s).isEmpty(), "packaging/install-dependencies --test installs it");
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"project/.gitlab-ci.yml"_s), text());
    const QString picture = folder.filePath(u"window.png"_s);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder.path());
    program.setProcessEnvironment(environment);
    program.start(u"strace"_s,
                  {u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=socket,connect,openat"_s, u"-o"_s, folder.filePath(u"trace"_s),
                   QStringLiteral(CARAVAN_BINARY_DIR "/bin/caravan"), u"--screenshot"_s, picture, folder.filePath(u"project"_s)});
    QVERIFY(program.waitForFinished(100'000));
    QVERIFY(QFile::exists(picture));
    const QByteArray seen = readBytes(folder.filePath(u"trace"_s));
    QVERIFY(seen.contains("libQt6Widgets"));
    QVERIFY(!seen.contains("AF_INET") && !seen.contains("keychain")); // Qt Network is there: KSyntaxHighlighting is linked with it
    QVERIFY(m_server->requests().isEmpty());
}

void TestFetchIncludes::fetchesNothingUnlessAsked()
{
    Shown shown(text());
    shown.open();
    QTest::qWait(200);
    QVERIFY(m_server->requests().isEmpty());
    const gitlab::Pipeline &pipeline = shown.document().derived().pipeline;
    QVERIFY(!pipeline.job(u"theirs") && pipeline.includes.constFirst().isFetchable);
    QVERIFY(shown.action(Do::FetchIncludes)->isEnabled() && !shown.action(Do::StopFetching)->isEnabled());
    Shown without("own: {script: [make]}\n");
    without.open();
    QVERIFY(!without.action(Do::FetchIncludes)->isEnabled());
}

void TestFetchIncludes::fetchesAndShows()
{
    Shown shown(text());
    shown.open();
    shown.trigger(Do::FetchIncludes);
    QVERIFY(shown.action(Do::StopFetching)->isEnabled());
    QVERIFY(shown.window->noticeBar()->isVisible());
    await(shown);
    QCOMPARE(shown.window->noticeBar()->sentence(), u"1 included file(s) fetched."_s); // without the translation that knows plurals
    const gitlab::Pipeline &pipeline = shown.document().derived().pipeline;
    QVERIFY(pipeline.job(u"theirs") && pipeline.unknowns.isEmpty());
    QCOMPARE(pipeline.job(u"own")->image->value.name, u"alpine:3.20"_s);
    QVERIFY(shown.document().text() == text() && !shown.document().isModified());
    // The included job's file can be read, and only read, with its origin.
    shown.window->designPage()->preview()->openIncluded(pipeline.job(u"theirs")->file, 1);
    const auto *editor = shown.window->findChild<QPlainTextEdit *>(u"includedText"_s);
    QVERIFY(editor && editor->toPlainText().startsWith(u"theirs:"_s) && editor->isReadOnly());
    QVERIFY(!shown.window->findChild<QPushButton *>(u"editIncluded"_s)->isEnabled());
}

void TestFetchIncludes::fetchesFromTheMarker()
{
    Shown shown(text(), {1440, 900});
    shown.open();
    CanvasView *canvas = shown.window->designPage()->canvas();
    QTRY_VERIFY(!canvas->canvasScene()->layout().parts.isEmpty());
    const QRectF part = canvas->canvasScene()->layout().parts.constFirst().rect;
    const QPoint at = canvas->mapFromScene(part.center());
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, canvas->viewport()->mapToGlobal(at));
    QApplication::sendEvent(canvas->viewport(), &asked);
    auto *menu = canvas->findChild<QMenu *>(u"canvasMenu"_s);
    QVERIFY(menu);
    auto *fetch = menu->findChild<QAction *>(u"fetchIncludes"_s);
    QVERIFY(fetch);
    fetch->trigger();
    menu->close();
    await(shown);
    QVERIFY(shown.document().derived().pipeline.job(u"theirs"));
    QTRY_VERIFY(canvas->canvasScene()->layout().parts.isEmpty());
}

/// What `trigger:include` names is marked, fetched and shown with its origin; its jobs are the child's.
void TestFetchIncludes::fetchesChildPipelines()
{
    const QString address = m_server->address(u"/ci.yml"_s);
    Shown shown("child:\n  trigger:\n    include:\n      - remote: " + address.toLatin1() + "\nown:\n  script: [make own]\n", {1440, 900});
    shown.open();
    CanvasView *canvas = shown.window->designPage()->canvas();
    QTRY_COMPARE(canvas->canvasScene()->layout().parts.size(), 1);
    QCOMPARE(canvas->canvasScene()->layout().parts.constFirst().title, u"child → "_s + address);
    QVERIFY(canvas::detailsOf(shown.document(), u"child"_s).contains(u"is not read"_s));
    shown.trigger(Do::FetchIncludes);
    await(shown);
    const gitlab::Pipeline &pipeline = shown.document().derived().pipeline;
    QVERIFY(!pipeline.job(u"theirs") && pipeline.unknowns.isEmpty());
    QVERIFY2(canvas::detailsOf(shown.document(), u"child"_s)
                 .contains(u"Starts the pipeline of "_s + address + u", from elsewhere: fetched on "_s),
             qPrintable(canvas::detailsOf(shown.document(), u"child"_s)));
    QTRY_VERIFY(canvas->canvasScene()->layout().parts.isEmpty());
    shown.window->designPage()->preview()->openIncluded(address, 1);
    const auto *editor = shown.window->findChild<QPlainTextEdit *>(u"includedText"_s);
    QVERIFY(editor && editor->toPlainText().startsWith(u"theirs:"_s) && editor->isReadOnly());
}

void TestFetchIncludes::showsWhatIsKept()
{
    Shown shown(text());
    shown.open();
    shown.trigger(Do::FetchIncludes);
    await(shown);
    includes::Cache cache;
    ScriptedPrompter script;
    FetchedDialog dialog(&cache, &script);
    const auto *table = dialog.findChild<QTableWidget *>(u"fetchedTable"_s);
    const auto *total = dialog.findChild<QLabel *>(u"fetchedTotal"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), m_server->address(u"/ci.yml"_s));
    QVERIFY(table->item(0, 1)->text().startsWith(u"fetched on "_s));
    QVERIFY(total->text().contains(cache.folder()));
    auto *all = dialog.findChild<QPushButton *>(u"removeAll"_s);
    all->click(); // and nobody says yes
    QVERIFY(script.removalsAsked.size() == 1 && table->rowCount() == 1 && !dialog.hasChanged());
    script.removes = true;
    dialog.findChild<QPushButton *>(u"removeUnused"_s)->click();
    QCOMPARE(table->rowCount(), 1); // it was used today
    all->click();
    QVERIFY(table->rowCount() == 0 && dialog.hasChanged() && total->text().startsWith(u"Nothing is kept"_s));
    QVERIFY(includes::Cache().holding().files.isEmpty());
}

void TestFetchIncludes::asksForTheAddress()
{
    const QTemporaryDir config;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(config.path()));
    Shown shown("include: {project: group/ci, file: a.yml}\nown: {script: [make]}\n");
    QProcess git;
    for (const QStringList &arguments :
         {QStringList{u"init"_s, u"-q"_s}, QStringList{u"remote"_s, u"add"_s, u"origin"_s, m_server->address(u"/gitlab/group/app"_s)}}) {
        git.setWorkingDirectory(shown.projectFolder());
        git.start(u"git"_s, arguments);
        QVERIFY(git.waitForFinished() && git.exitCode() == 0);
    }
    const QByteArray commit(40, 'a');
    m_server->answer("/gitlab/api/v4/projects/group%2Fci/repository/commits/HEAD", {200, "{\"id\": \"" + commit + "\"}"});
    m_server->answer("/gitlab/api/v4/projects/group%2Fci/repository/files/a.yml/raw?ref=" + commit, {200, "below: {script: [make]}\n"});
    shown.open();
    shown.trigger(Do::FetchIncludes);
    await(shown);
    auto *give = shown.window->noticeBar()->findChild<QPushButton *>(u"notice_gitlabAddress"_s);
    QVERIFY(give);
    shown.script->instance = m_server->address(u"/gitlab"_s);
    give->click();
    QCOMPARE(shown.script->remoteAskedFor, m_server->address(u"/gitlab/group/app"_s));
    await(shown);
    QVERIFY(shown.document().derived().pipeline.job(u"below"));
    AddressDialog dialog(shown.script->remoteAskedFor);
    QCOMPARE(dialog.address(), m_server->address(u"/gitlab"_s)); // the likeliest one is offered
    qunsetenv("XDG_CONFIG_HOME");
}

void TestFetchIncludes::usesWhatIsInTheCache()
{
    {
        Shown shown(text());
        shown.open();
        shown.trigger(Do::FetchIncludes);
        await(shown);
    }
    m_server->forgetRequests();
    Shown shown(text());
    shown.open();
    QVERIFY(shown.document().derived().pipeline.job(u"theirs"));
    QVERIFY(m_server->requests().isEmpty());
}

void TestFetchIncludes::tellsWhatChanged()
{
    Shown shown(text());
    shown.open();
    shown.trigger(Do::FetchIncludes);
    await(shown);
    m_server->answer("/ci.yml", {200, "other:\n  script: [make]\n"});
    shown.trigger(Do::FetchIncludes);
    await(shown);
    QVERIFY2(shown.window->noticeBar()->hint().contains(u"changed since"_s), qPrintable(shown.window->noticeBar()->hint()));
    QVERIFY(shown.document().derived().pipeline.job(u"other") && !shown.document().derived().pipeline.job(u"theirs"));
}

void TestFetchIncludes::stops()
{
    m_server->answer("/ci.yml", {200, {}, {}, 60});
    Shown shown(text());
    shown.open();
    shown.trigger(Do::FetchIncludes);
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requests().isEmpty(), 30'000);
    shown.trigger(Do::StopFetching);
    QVERIFY(!shown.action(Do::StopFetching)->isEnabled() && shown.action(Do::FetchIncludes)->isEnabled());
    QCOMPARE(shown.window->noticeBar()->sentence(), u"Fetching was stopped. What had come by then is kept."_s);
}

void TestFetchIncludes::asksForAToken()
{
    m_server->demand("glpat-secret");
    Shown shown("include: {project: group/ci, file: a.yml}\nown: {script: [make]}\n");
    QProcess git;
    for (const QStringList &arguments :
         {QStringList{u"init"_s, u"-q"_s}, QStringList{u"remote"_s, u"add"_s, u"origin"_s, m_server->address(u"/group/app"_s)}}) {
        git.setWorkingDirectory(shown.projectFolder());
        git.start(u"git"_s, arguments);
        QVERIFY(git.waitForFinished() && git.exitCode() == 0);
    }
    shown.open();
    shown.trigger(Do::FetchIncludes);
    await(shown);
    QCOMPARE(shown.window->noticeBar()->sentence(), u"1 included file(s) could not be fetched."_s);
    QVERIFY(shown.window->noticeBar()->hint().contains(u"group/ci:a.yml"_s));
    auto *give = shown.window->noticeBar()->findChild<QPushButton *>(u"notice_giveToken"_s);
    QVERIFY(give);
    give->click();
    QCOMPARE(shown.script->tokenAskedFor.value_or(QString()), m_server->place());
    QVERIFY(!shown.document().derived().pipeline.unknowns.isEmpty());
}

void TestFetchIncludes::keepsATokenHidden()
{
    TokenDialog dialog(u"gitlab.example.org"_s);
    auto *token = dialog.findChild<QLineEdit *>(u"tokenText"_s);
    auto *keep = dialog.findChild<QPushButton *>(u"keepToken"_s);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    QVERIFY(!keep->isEnabled());
    QTest::keyClicks(token, u" glpat-secret "_s);
    QVERIFY(keep->isEnabled());
    QCOMPARE(dialog.token().host, u"gitlab.example.org"_s);
    QCOMPARE(dialog.token().token, "glpat-secret");
}

QTEST_MAIN(TestFetchIncludes)
#include "tst_fetch_includes.moc"
