// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/committed_file.h"
#include "core/project/git.h"
#include "core/project/project.h"
#include "core/project/remote_url.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace caravan;
using namespace caravan::project;
using namespace Qt::StringLiterals;

/// What is read of git repositories; they are made with the git program.
class GitTest : public QObject
{
    Q_OBJECT

    static void git(const QString &folder, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(u"git"_s,
                      QStringList{u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s, u"-c"_s, u"commit.gpgsign=false"_s}
                          + arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    static void makeRepository(const QString &folder, int commits)
    {
        git(folder, {u"init"_s, u"-q"_s, u"-b"_s, u"trunk"_s});
        for (int i = 0; i < commits; ++i)
            git(folder, {u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, QString::number(i)});
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("The git program is not installed.");
    }

    void whatACloneFetches()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"main"_s);
        const QString part = dir.filePath(u"part"_s);
        QVERIFY(QDir().mkpath(folder) && QDir().mkpath(part));
        makeRepository(part, 1);
        makeRepository(folder, 3);
        put(folder + u"/a.ml"_s, QByteArray(1000, 'a'));
        put(folder + u"/b.bin"_s, "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 5000000\n");
        put(folder + u"/.gitattributes"_s, "*.bin filter=lfs diff=lfs merge=lfs -text\n");
        git(folder, {u"-c"_s, u"filter.lfs.clean=cat"_s, u"-c"_s, u"filter.lfs.required=false"_s, u"add"_s, u"."_s});
        git(folder, {u"-c"_s, u"protocol.file.allow=always"_s, u"submodule"_s, u"add"_s, u"-q"_s, part, u"part"_s});
        git(folder, {u"commit"_s, u"-q"_s, u"-m"_s, u"files"_s});
        git(folder, {u"tag"_s, u"1.0"_s});
        git(folder, {u"tag"_s, u"1.1"_s});
        const GitReading reading = readGit(folder);
        QVERIFY(reading.git && reading.git->size);
        const CloneSize loose = *reading.git->size;
        QCOMPARE(loose.lfsFiles, 1);
        QCOMPARE(loose.lfsBytes, 5'000'000.0);
        QCOMPARE(loose.submodules, 1);
        QCOMPARE(loose.tags, 2);
        QCOMPARE(loose.treeFiles, 3); // a.ml, .gitattributes, .gitmodules
        QVERIFY(loose.treeBytes > 1000 && loose.treeBytes < 2000);
        QVERIFY(loose.packBytes > 100);
        git(folder, {u"gc"_s, u"-q"_s});
        const GitReading packed = readGit(folder);
        QVERIFY(packed.git && packed.git->size && packed.git->size->packBytes > 100);
        QCOMPARE(packed.git->size->treeBytes, loose.treeBytes);

        // A shallow clone does not tell how large the history is, a bare one what is checked out.
        const QString shallow = dir.filePath(u"shallow"_s);
        git(dir.path(), {u"clone"_s, u"-q"_s, u"--depth"_s, u"1"_s, u"file://"_s + folder, shallow});
        const GitReading cut = readGit(shallow);
        QVERIFY(cut.git && cut.git->size);
        QCOMPARE(cut.git->size->packBytes, 0.0);
        QVERIFY(cut.git->size->treeBytes > 1000);
        const QString bare = dir.filePath(u"bare"_s);
        git(dir.path(), {u"clone"_s, u"-q"_s, u"--bare"_s, folder, bare});
        const GitReading without = readGit(bare);
        QVERIFY(without.git && !without.git->size);
    }

    void noRepository()
    {
        const QTemporaryDir dir;
        const auto project = inspectFolder(dir.path());
        QVERIFY(project);
        QVERIFY(!project->git);
        QVERIFY(project->problems.isEmpty());
    }

    void theLastCommitHasAFile()
    {
        const QTemporaryDir dir;
        QCOMPARE(committedFile(dir.path(), u"a.yml"_s).error().code, ErrorCode::NotFound);
        git(dir.path(), {u"init"_s, u"-q"_s, u"-b"_s, u"trunk"_s});
        QCOMPARE(committedFile(dir.path(), u"a.yml"_s).error().code, ErrorCode::NotFound); // no commit yet
        QVERIFY(QDir(dir.path()).mkdir(u"inner"_s));
        put(dir.filePath(u"a.yml"_s), "one\r\n");
        put(dir.filePath(u"inner/b.yml"_s), "two\n");
        git(dir.path(), {u"-c"_s, u"core.autocrlf=false"_s, u"add"_s, u"."_s});
        git(dir.path(), {u"commit"_s, u"-q"_s, u"-m"_s, u"both"_s});
        put(dir.filePath(u"a.yml"_s), "changed\n");
        QCOMPARE(*committedFile(dir.path(), u"a.yml"_s), QByteArray("one\r\n"));
        QCOMPARE(*committedFile(dir.filePath(u"inner"_s), u"b.yml"_s), QByteArray("two\n"));
        QCOMPARE(committedFile(dir.path(), u"absent.yml"_s).error().code, ErrorCode::NotFound);
    }

    void emptyRepository()
    {
        const QTemporaryDir dir;
        makeRepository(dir.path(), 0);
        const auto project = inspectFolder(dir.path());
        QVERIFY(project && project->git);
        QVERIFY2(project->problems.isEmpty(), project->problems.isEmpty() ? "" : qPrintable(project->problems[0].toString()));
        QCOMPARE(project->git->branch, u"trunk"_s);
        QCOMPARE(project->git->defaultBranch, u"trunk"_s);
        QCOMPARE(project->git->head, QString());
        QCOMPARE(project->git->commitCount, 0);
        QCOMPARE(project->git->host, QString());
        QVERIFY(!project->git->isSelfManaged());
    }

    void repositoryWithRemote()
    {
        const QTemporaryDir dir;
        makeRepository(dir.path(), 3);
        git(dir.path(), {u"remote"_s, u"add"_s, u"origin"_s, u"https://oauth2:secret-token@gitlab.inria.fr/group/site.git"_s});
        QVERIFY(QDir(dir.path()).mkdir(u"sub"_s));
        const auto project = inspectFolder(dir.filePath(u"sub"_s)); // found in a parent
        QVERIFY(project && project->git);
        const Git &read = *project->git;
        QCOMPARE(read.remote, u"https://gitlab.inria.fr/group/site.git"_s);
        QCOMPARE(read.host, u"gitlab.inria.fr"_s);
        QVERIFY(read.isSelfManaged());
        QCOMPARE(read.commitCount, 3);
        QVERIFY(read.head.size() >= 7);
        QCOMPARE(read.defaultBranch, u"trunk"_s);

        git(dir.path(), {u"branch"_s, u"master"_s});
        QCOMPARE(inspectFolder(dir.path())->git->defaultBranch, u"master"_s);
        git(dir.path(), {u"update-ref"_s, u"refs/remotes/origin/release/1"_s, u"HEAD"_s});
        git(dir.path(), {u"symbolic-ref"_s, u"refs/remotes/origin/HEAD"_s, u"refs/remotes/origin/release/1"_s});
        QCOMPARE(inspectFolder(dir.path())->git->defaultBranch, u"release/1"_s);

        git(dir.path(), {u"checkout"_s, u"-q"_s, u"--detach"_s});
        QCOMPARE(inspectFolder(dir.path())->git->branch, QString());
        QCOMPARE(inspectFolder(dir.path())->git->commitCount, 3);
    }

    void damagedRepositories()
    {
        const QTemporaryDir dir;
        makeRepository(dir.path(), 1);
        put(dir.filePath(u".git/refs/heads/trunk"_s), "0123456789012345678901234567890123456789\n");
        auto project = inspectFolder(dir.path());
        QVERIFY(project);
        QCOMPARE(project->problems.size(), 1);
        QCOMPARE(project->problems.first().code, ErrorCode::Unreadable);
        QVERIFY(!project->problems.first().hint.isEmpty());

        put(dir.filePath(u".git/config"_s), "[core\n");
        project = inspectFolder(dir.path());
        QVERIFY(project && !project->git);
        QCOMPARE(project->problems.size(), 1);

        QVERIFY(QFile::remove(dir.filePath(u".git/HEAD"_s)));
        project = inspectFolder(dir.path());
        QVERIFY(project && !project->git);
        QCOMPARE(project->problems.size(), 1);
    }

    void somebodyElsesRepository()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() != 0)
            QSKIP("Only root can give a folder to another user.");
        constexpr uid_t somebody = 12345;
        const QTemporaryDir dir;
        makeRepository(dir.path(), 1);
        for (const QString &path : {dir.path(), dir.filePath(u".git"_s)})
            QCOMPARE(::chown(QFile::encodeName(path).constData(), somebody, somebody), 0);
        QVERIFY(QDir(dir.path()).mkdir(u"sub"_s));
        const auto project = inspectFolder(dir.filePath(u"sub"_s));
        QVERIFY(project && !project->git);
        QCOMPARE(project->problems.size(), 1);
        QVERIFY2(project->problems.first().message.contains("another user"_L1), qPrintable(project->problems.first().toString()));
        QVERIFY(project->problems.first().hint.contains(u"safe.directory \"%1\""_s.arg(dir.path())));
#else
        QSKIP("Owners are a matter of Unix.");
#endif
    }

    void shallowClone()
    {
        const QTemporaryDir dir;
        makeRepository(dir.path(), 5);
        const QTemporaryDir clone;
        git(clone.path(), {u"clone"_s, u"-q"_s, u"--depth=2"_s, u"file://"_s + dir.path(), u"."_s});
        const auto project = inspectFolder(clone.path());
        QVERIFY(project && project->git);
        QVERIFY2(project->problems.isEmpty(), project->problems.isEmpty() ? "" : qPrintable(project->problems[0].toString()));
        QVERIFY(project->git->isShallow && !project->git->isBare);
        QVERIFY(project->git->commitCount >= 1 && project->git->commitCount <= 2);
        QCOMPARE(project->git->branch, u"trunk"_s);
        QCOMPARE(project->git->host, QString());
    }

    void bareRepository()
    {
        const QTemporaryDir dir;
        makeRepository(dir.path(), 2);
        const QTemporaryDir clone;
        git(clone.path(), {u"clone"_s, u"-q"_s, u"--bare"_s, dir.path(), u"."_s});
        const auto project = inspectFolder(clone.path());
        QVERIFY(project && project->git);
        QVERIFY2(project->problems.isEmpty(), project->problems.isEmpty() ? "" : qPrintable(project->problems[0].toString()));
        QVERIFY(project->git->isBare && !project->git->isShallow);
        QCOMPARE(project->git->commitCount, 2);
    }

    void worktreeAndSubmodule()
    {
        const QTemporaryDir dir;
        const QTemporaryDir other;
        makeRepository(other.path(), 3);
        makeRepository(dir.path(), 1);
        git(dir.path(), {u"remote"_s, u"add"_s, u"origin"_s, u"git@gitlab.inria.fr:a/b.git"_s});
        git(dir.path(), {u"-c"_s, u"protocol.file.allow=always"_s, u"submodule"_s, u"add"_s, u"-q"_s, other.path(), u"sub"_s});
        git(dir.path(), {u"worktree"_s, u"add"_s, u"-q"_s, u"-b"_s, u"side"_s, dir.filePath(u"tree"_s)});

        const auto tree = inspectFolder(dir.filePath(u"tree"_s));
        QVERIFY(tree && tree->git && tree->problems.isEmpty());
        QCOMPARE(tree->git->branch, u"side"_s);
        QCOMPARE(tree->git->defaultBranch, u"side"_s);
        QCOMPARE(tree->git->host, u"gitlab.inria.fr"_s);
        QCOMPARE(tree->git->commitCount, 1);

        const auto sub = inspectFolder(dir.filePath(u"sub"_s));
        QVERIFY(sub && sub->git && sub->problems.isEmpty());
        QCOMPARE(sub->git->commitCount, 3); // its own, not those of the repository around it
        QCOMPARE(sub->git->host, QString());
    }

    /// How often the files changed that caches are made of, whatever else did.
    void changesOfKeyFiles()
    {
        const QTemporaryDir dir;
        makeRepository(dir.path(), 1);
        QVERIFY(QDir(dir.path()).mkpath(u"sub/opam"_s));
        const auto commit = [&](const QString &file, const QByteArray &bytes) {
            put(dir.filePath(file), bytes);
            git(dir.path(), {u"add"_s, u"."_s});
            git(dir.path(), {u"commit"_s, u"-q"_s, u"-m"_s, file});
        };
        commit(u"sub/a.txt"_s, "1");
        commit(u"sub/opam/a.opam"_s, "opam-version: \"2.0\"\n");
        commit(u"sub/a.txt"_s, "2");
        commit(u"sub/opam/a.opam"_s, "opam-version: \"2.0\"\ndepends: [\"b\"]\n");
        commit(u"a.opam"_s, "opam-version: \"2.0\"\n");
        const auto project = inspectFolder(dir.filePath(u"sub"_s));
        QVERIFY(project && project->git && project->problems.isEmpty());
        QCOMPARE(project->git->keyCommits, 5);
        QCOMPARE(project->git->keyChanges, 2); // it came, and it changed
        QCOMPARE(inspectFolder(dir.path())->git->keyChanges, 1);
        QVERIFY(QFile::remove(dir.filePath(u"sub/opam/a.opam"_s)));
        QCOMPARE(inspectFolder(dir.filePath(u"sub"_s))->git->keyCommits, 0); // nothing makes a key
    }

    /// What a repository's settings would run is not run.
    void nothingIsRun()
    {
        const QTemporaryDir dir;
        makeRepository(dir.path(), 1);
        put(dir.filePath(u"a.opam"_s), "opam-version: \"2.0\"\n");
        put(dir.filePath(u".gitattributes"_s), "* filter=trap\n");
        git(dir.path(), {u"add"_s, u"."_s});
        git(dir.path(), {u"commit"_s, u"-q"_s, u"-m"_s, u"files"_s});
        const QString witness = dir.filePath(u"ran"_s);
        const QString trap = dir.filePath(u"trap"_s);
        put(trap, "#!/bin/sh\ntouch '" + QFile::encodeName(witness) + "'\ncat\n");
        QVERIFY(QFile::setPermissions(trap, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        for (const QString &key : {u"core.fsmonitor"_s, u"filter.trap.clean"_s, u"filter.trap.smudge"_s, u"filter.trap.process"_s,
                                   u"core.sshCommand"_s, u"credential.helper"_s, u"diff.external"_s, u"core.pager"_s})
            git(dir.path(), {u"config"_s, key, trap});
        for (const QString &hook : {u"post-checkout"_s, u"post-index-change"_s, u"reference-transaction"_s, u"fsmonitor-watchman"_s})
            QVERIFY(QFile::copy(trap, dir.filePath(u".git/hooks/"_s + hook)));
        QFile::remove(witness);
        const auto project = inspectFolder(dir.path());
        QVERIFY(project && project->git);
        QCOMPARE(project->git->commitCount, 2);
        QVERIFY(changedFiles(dir.path(), u"HEAD~1..HEAD"_s));
        QVERIFY2(!QFile::exists(witness), "a program of the repository was run");
    }

    void servers_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<HostKind>("kind");
        QTest::addColumn<bool>("isSelfManaged");
        QTest::newRow("gitlab.com") << u"gitlab.com"_s << HostKind::GitLabCom << false;
        QTest::newRow("inria") << u"gitlab.inria.fr"_s << HostKind::KnownGitLab << true;
        QTest::newRow("framagit") << u"framagit.org"_s << HostKind::KnownGitLab << true;
        QTest::newRow("github") << u"github.com"_s << HostKind::Forge << false;
        QTest::newRow("unknown") << u"git.example.org"_s << HostKind::OwnGitLab << true;
    }
    void servers()
    {
        QFETCH(QString, host);
        Git git;
        QVERIFY(!hostNamed(git.host) && !git.isSelfManaged());
        git.host = host;
        QVERIFY(hostNamed(git.host));
        QCOMPARE(hostNamed(git.host)->host, host);
        QTEST(hostNamed(git.host)->kind, "kind");
        QTEST(git.isSelfManaged(), "isSelfManaged");
        QVERIFY(!hostNamed(git.host)->title.isEmpty() && !hostNamed(git.host)->source.isEmpty() && !hostNamed(git.host)->date.isEmpty());
    }

    void tableOfServers()
    {
        const QByteArray head = "host\tkind\ttitle\trunner\tregistry\tpages\tuntagged\tconfidence\tsource\tdate\n";
        const auto hosts = readHosts(Source(u"hosts.tsv"_s, "# x\n" + head + "a.b\tgitlab\tA\t-\tyes\tno\t?\tseen\ts\td\n"));
        QVERIFY(hosts && hosts->size() == 1);
        QCOMPARE(hosts->first(), (Host{u"a.b"_s, HostKind::KnownGitLab, u"A"_s, {}, true, false, {}, u"seen"_s, u"s"_s, u"d"_s}));
        QCOMPARE(readHosts(Source(u"hosts.tsv"_s, "host\tkind\n")).error().line, 1);
        QCOMPARE(readHosts(Source(u"hosts.tsv"_s, head + "a.b\tother\tA\t-\tyes\tno\t?\tseen\ts\td\n")).error().line, 2);
        QCOMPARE(readHosts(Source(u"hosts.tsv"_s, head + "a.b\tgitlab\tA\t-\tmaybe\tno\t?\tseen\ts\td\n")).error().line, 2);
    }

    void remotes_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("host");
        const auto row = [](const char *url, const char *shown, const char *host) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(shown) << QString::fromUtf8(host);
        };
        row("https://gitlab.com/a/b.git", "https://gitlab.com/a/b.git", "gitlab.com");
        row("https://user:pa@ss@GitLab.com:8443/a/b?private_token=x#y", "https://GitLab.com:8443/a/b", "gitlab.com");
        row("https://token@gitlab.com", "https://gitlab.com", "gitlab.com");
        row("git@gitlab.inria.fr:a/b.git", "git@gitlab.inria.fr:a/b.git", "gitlab.inria.fr");
        row("gitlab.inria.fr:a/b.git", "gitlab.inria.fr:a/b.git", "gitlab.inria.fr");
        row("ssh://git:secret@gitlab.inria.fr:2222/a/b", "ssh://git@gitlab.inria.fr:2222/a/b", "gitlab.inria.fr");
        row("http://u:p@[::1]:80/a", "http://[::1]:80/a", "[::1]");
        row("/srv/git/a:b.git", "/srv/git/a:b.git", "");
        row("../other", "../other", "");
        row("file:///srv/git/a", "file:///srv/git/a", "");
        row("", "", "");
    }
    void remotes()
    {
        QFETCH(const QString, url);
        QTEST(withoutCredentials(url), "shown");
        QTEST(hostOf(url), "host");
    }

    void pathsOnTheServer()
    {
        const QString path = u"group/sub/project"_s;
        QCOMPARE(projectPathOf(u"https://user:secret@gitlab.com/group/sub/project.git"_s), path);
        QCOMPARE(projectPathOf(u"https://gitlab.com/group/sub/project/?a=b#c"_s), path);
        QCOMPARE(projectPathOf(u"git@gitlab.inria.fr:group/sub/project.git"_s), path);
        QCOMPARE(projectPathOf(u"gitlab.inria.fr:/group/sub/project"_s), path);
        QCOMPARE(projectPathOf(u"ssh://git@gitlab.inria.fr:2222/group/sub/project.git"_s), path);
        QCOMPARE(projectPathOf(u"/srv/git/project.git"_s), QString());
        QCOMPARE(projectPathOf(u"../other"_s), QString());
        QCOMPARE(projectPathOf(u"https://gitlab.com"_s), QString());
        QCOMPARE(projectPathOf({}), QString());
    }
};

QTEST_GUILESS_MAIN(GitTest)
#include "tst_git.moc"
