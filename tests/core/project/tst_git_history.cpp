// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/git_history.h"
#include "tests/history_repository.h"

#include <QFile>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caravan;
using namespace caravan::project;
using namespace caravan::tests;
using namespace Qt::StringLiterals;

/// The commits of repositories, branch by branch; they are made with the git program.
class TestGitHistory : public QObject
{
    Q_OBJECT

    static QStringList pathsOf(const HistoryCommit &commit)
    {
        QStringList paths;
        for (const FileChange &change : commit.changes)
            paths.append(change.path);
        return paths;
    }
    static QString branchOf(const History &history, int commit) { return history.lines.at(history.commits.at(commit).line).branch; }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("The git program is not installed.");
    }

    /// A branch that was merged and deleted has its name from the merge, and its own commits.
    void branches()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        const int root = repository.add({.time = 100, .files = {{u"a.opam"_s, "a"}, {u"src/x.ml"_s, "1"}}});
        const int fix = repository.add({.branch = u"fix"_s, .time = 200, .files = {{u"src/x.ml"_s, "2"}}, .parent = root});
        repository.add({.time = 300, .files = {{u"README"_s, "r"}}});
        const int fixed = repository.add({.branch = u"fix"_s, .time = 400, .files = {{u"src/y/z.ml"_s, "3"}}});
        repository.add({.time = 500,
                        .files = {{u"src/x.ml"_s, "2"}, {u"src/y/z.ml"_s, "3"}},
                        .merged = fixed,
                        .message = "Merge branch 'fix' into 'main'"});
        repository.add({.branch = u"next"_s, .time = 600, .files = {{u"a.opam"_s, {}}}, .parent = fix});
        repository.removeBranch(u"fix"_s);
        QCOMPARE(repository.write(), QByteArray());

        const Result<History> read = readHistory({.folder = dir.path()});
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        QCOMPARE(read->commits.size(), 6);
        const QStringList branches{u"main"_s, u"fix"_s, u"main"_s, u"fix"_s, u"main"_s, u"next"_s};
        for (int i = 0; i < 6; ++i)
            QCOMPARE(branchOf(*read, i), branches.at(i));
        QVERIFY(read->lines.at(read->commits.at(0).line).isDefault);
        QVERIFY(read->lines.at(read->commits.at(1).line).isGone);
        QVERIFY(!read->lines.at(read->commits.at(5).line).isGone);
        QVERIFY(read->commits.at(0).isRoot && read->commits.at(1).isFirstOfLine && !read->commits.at(3).isFirstOfLine);
        QCOMPARE(read->commits.at(3).parent, 1);
        QCOMPARE(read->commits.at(4).merged, 3);
        QCOMPARE(pathsOf(read->commits.at(0)), (QStringList{u"a.opam"_s, u"src/x.ml"_s}));
        QCOMPARE(pathsOf(read->commits.at(3)), QStringList{u"src/y/z.ml"_s});
        QCOMPARE(pathsOf(read->commits.at(4)), (QStringList{u"src/x.ml"_s, u"src/y/z.ml"_s}));
        QCOMPARE(pathsOf(read->commits.at(5)), QStringList{u"a.opam"_s});
        QVERIFY(read->commits.at(5).changes.constFirst().after.isNull());
        QCOMPARE(read->files.files.size(), 2);

        const Result<History> one = readHistory({.folder = dir.path(), .branch = u"next"_s});
        QVERIFY(one);
        QCOMPARE(one->commits.size(), 3); // with those that it grew from
        const Result<History> none = readHistory({.folder = dir.path(), .branch = u"nowhere"_s});
        QVERIFY(!none && none.error().code == ErrorCode::NotFound && !none.error().hint.isEmpty());
    }

    /// What changes between commits is what git says, and no more commits are read than were asked for.
    void changesAreGits()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        QMap<QString, std::optional<QByteArray>> many;
        for (int i = 0; i < 50; ++i)
            many.insert(u"lib%1/m%2.ml"_s.arg(i % 7).arg(i), QByteArray::number(i));
        many.insert(u"lib1.ml"_s, "sorts before lib1/");
        many.insert(u"lib1-x"_s, "so does this");
        repository.add({.time = 1, .files = many});
        for (int i = 1; i < 30; ++i) {
            QMap<QString, std::optional<QByteArray>> files{{u"lib%1/m%2.ml"_s.arg(i % 7).arg(i), "changed"}, {u"new/%1"_s.arg(i), "n"}};
            if (i % 5 == 0)
                files.insert(u"new/%1"_s.arg(i - 1), std::nullopt);
            repository.add({.time = 1 + i, .files = files});
        }
        QCOMPARE(repository.write(), QByteArray());
        QProcess git;
        git.setWorkingDirectory(dir.path());
        git.start(u"git"_s, {u"log"_s, u"--reverse"_s, u"--no-renames"_s, u"--name-only"_s, u"--format=commit %H"_s});
        QVERIFY(git.waitForFinished());
        QStringList said;
        const Result<History> read = readHistory({.folder = dir.path()});
        QVERIFY(read);
        for (const HistoryCommit &commit : read->commits)
            said += QStringList{u"commit "_s + QString::fromLatin1(commit.id.hex())} + pathsOf(commit);
        QCOMPARE(said, QString::fromUtf8(git.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts));

        const Result<History> few = readHistory({.folder = dir.path(), .commits = 10});
        QVERIFY(few);
        QCOMPARE(few->commits.size(), 10);
        QVERIFY(!few->commits.constFirst().isRoot);
        QCOMPARE(pathsOf(few->commits.constFirst()), pathsOf(read->commits.at(20))); // the parent was read for it
        QVERIFY(few->files.files.size() > 50);
    }

    /// Of a project in a folder of the repository only its own files count.
    void inFolder()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        repository.add({.time = 1, .files = {{u"tool/a.opam"_s, "a"}, {u"b.opam"_s, "b"}}});
        repository.add({.time = 2, .files = {{u"b.opam"_s, "c"}}});
        QCOMPARE(repository.write(), QByteArray());
        const Result<History> read = readHistory({.folder = dir.filePath(u"tool"_s)});
        QVERIFY(read);
        QCOMPARE(read->folder, u"tool/"_s);
        QCOMPARE(pathsOf(read->commits.at(0)), QStringList{u"a.opam"_s});
        QVERIFY(read->commits.at(1).changes.isEmpty());
    }

    void withoutRepositoryOrCommits()
    {
        const QTemporaryDir dir;
        const Result<History> nothing = readHistory({.folder = dir.path()});
        QVERIFY(!nothing && nothing.error().code == ErrorCode::NotFound);
        HistoryRepository repository(dir.path());
        QCOMPARE(repository.write(), QByteArray());
        const Result<History> unborn = readHistory({.folder = dir.path()});
        QVERIFY2(unborn, unborn ? "" : qPrintable(unborn.error().toString()));
        QVERIFY(unborn->commits.isEmpty());
    }

    /// A shallow clone ends where it was cut; a bare one has commits as any other; a detached head without branches is one line.
    void clones()
    {
        const QTemporaryDir dir;
        const QString origin = dir.filePath(u"origin"_s);
        QVERIFY(QDir().mkpath(origin));
        HistoryRepository repository(origin);
        for (int i = 0; i < 20; ++i)
            repository.add({.time = 1 + i, .files = {{u"f"_s, QByteArray::number(i)}}});
        QCOMPARE(repository.write(), QByteArray());
        QCOMPARE(repository.git({u"clone"_s, u"-q"_s, u"--depth=5"_s, u"file://"_s + origin, u"../shallow"_s}), QByteArray());
        const Result<History> shallow = readHistory({.folder = dir.filePath(u"shallow"_s)});
        QVERIFY2(shallow, shallow ? "" : qPrintable(shallow.error().toString()));
        QCOMPARE(shallow->commits.size(), 5);
        QVERIFY(shallow->isShallow);
        QVERIFY(!shallow->commits.constFirst().isRoot);
        QVERIFY(!shallow->commits.constFirst().isWhole); // nobody knows what was before

        QCOMPARE(repository.git({u"clone"_s, u"-q"_s, u"--bare"_s, origin, u"../bare"_s}), QByteArray());
        const Result<History> bare = readHistory({.folder = dir.filePath(u"bare"_s)});
        QVERIFY(bare);
        QCOMPARE(bare->commits.size(), 20);

        QCOMPARE(repository.git({u"checkout"_s, u"-q"_s, u"--detach"_s}), QByteArray());
        QCOMPARE(repository.git({u"update-ref"_s, u"-d"_s, u"refs/heads/main"_s}), QByteArray());
        const Result<History> detached = readHistory({.folder = origin});
        QVERIFY(detached);
        QCOMPARE(detached->commits.size(), 20);
        QCOMPARE(detached->lines.size(), 1);
        QVERIFY(detached->lines.constFirst().isDefault);
    }

    /// Clocks go wrong; no commit is earlier than its parents.
    void wrongClocks()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        const QList<qint64> times{5000, 100, 7000, 6000, 1};
        for (const qint64 time : times)
            repository.add({.time = time, .files = {{u"f"_s, QByteArray::number(time)}}});
        QCOMPARE(repository.write(), QByteArray());
        const Result<History> read = readHistory({.folder = dir.path()});
        QVERIFY(read);
        QCOMPARE(read->commits.size(), 5);
        for (int i = 1; i < 5; ++i) {
            QCOMPARE(read->commits.at(i).parent, i - 1);
            QVERIFY(read->commits.at(i).time >= read->commits.at(i - 1).time);
        }
    }

    void progressAndCancel()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        for (int i = 0; i < 300; ++i)
            repository.add({.time = 1 + i, .files = {{u"f"_s, QByteArray::number(i)}}});
        QCOMPARE(repository.write(), QByteArray());
        QList<int> told;
        int of = 0;
        const auto tell = [&](int done, int total) {
            told.append(done);
            of = total;
            return true;
        };
        QVERIFY(readHistory({.folder = dir.path(), .step = tell}));
        QVERIFY(told.size() > 5);
        QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
        QCOMPARE(told.constLast(), of);
        int asked = 0;
        const Result<History> stopped = readHistory({.folder = dir.path(), .step = [&](int, int) { return ++asked < 3; }});
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        QCOMPARE(asked, 3);
    }

    /// Objects that are missing, cut short or of another kind end in a finding, not in a crash; the rest still holds.
    void damaged()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        for (int i = 0; i < 10; ++i)
            repository.add({.time = 1 + i, .files = {{u"d%1/f"_s.arg(i), QByteArray::number(i)}}});
        QCOMPARE(repository.write(), QByteArray());
        QProcess git;
        git.setWorkingDirectory(dir.path());
        git.start(u"git"_s, {u"rev-parse"_s, u"HEAD~3^{tree}"_s});
        QVERIFY(git.waitForFinished());
        const QString tree = QString::fromLatin1(git.readAllStandardOutput()).trimmed();
        // Loose objects, of which one can be taken away.
        git.start(u"sh"_s, {u"-c"_s, u"mv .git/objects/pack/*.pack p && rm -f .git/objects/pack/* && git unpack-objects -q < p"_s});
        QVERIFY(git.waitForFinished());
        const QString path = dir.filePath(u".git/objects/%1/%2"_s.arg(tree.left(2), tree.mid(2)));
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QVERIFY(QFile::remove(path));
        const Result<History> read = readHistory({.folder = dir.path()});
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        QCOMPARE(read->commits.size(), 10);
        QVERIFY(!read->commits.at(6).isWhole && !read->commits.at(7).isWhole);
        QVERIFY(read->commits.at(5).isWhole && read->commits.at(8).isWhole);
    }

    /// What is larger than anything that is looked at is refused before it fills the memory, packed or not.
    void largeObjects()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        constexpr qsizetype many = 100'000'000;
        repository.add({.time = 1, .files = {{u"small"_s, "x"}, {u"large"_s, QByteArray(many, '\0')}}});
        QCOMPARE(repository.write(), QByteArray());
        const Result<History> read = readHistory({.folder = dir.path()});
        QVERIFY(read);
        QCOMPARE(pathsOf(read->commits.at(0)), (QStringList{u"large"_s, u"small"_s}));
        const ObjectId large = read->commits.at(0).changes.at(0).after;
        const ObjectId small = read->commits.at(0).changes.at(1).after;
        for (const bool isPacked : {true, false}) {
            if (!isPacked) {
                QProcess git;
                git.setWorkingDirectory(dir.path());
                git.start(u"sh"_s, {u"-c"_s, u"mv .git/objects/pack/*.pack p && rm -f .git/objects/pack/* && git unpack-objects -q < p"_s});
                QVERIFY(git.waitForFinished());
            }
            const GitRepository::Opening opening = GitRepository::open(dir.path());
            QVERIFY(opening.repository);
            const Result<QByteArray> refused = opening.repository->object(large, ObjectKind::Blob, 2 * many);
            QVERIFY(!refused && refused.error().code == ErrorCode::Limit);
            QCOMPARE(*opening.repository->object(small, ObjectKind::Blob, 10), QByteArray("x"));
            const Result<QByteArray> tight = opening.repository->object(small, ObjectKind::Blob, 0);
            QVERIFY(!tight && tight.error().code == ErrorCode::Limit);
            QVERIFY(!opening.repository->object(small, ObjectKind::Tree, 10));
            const Result<QByteArray> none = opening.repository->object({}, ObjectKind::Blob, 10);
            QVERIFY(!none && none.error().code == ErrorCode::NotFound);
        }
    }

    /// A tree that holds itself many times over is cut off.
    void bomb()
    {
        const QTemporaryDir dir;
        HistoryRepository repository(dir.path());
        repository.add({.time = 1, .files = {{u"f"_s, "x"}}});
        QCOMPARE(repository.write(), QByteArray());
        QProcess git;
        git.setWorkingDirectory(dir.path());
        // Ten levels of ten equal folders: ten thousand million files.
        git.start(u"sh"_s,
                  {u"-c"_s,
                   u"t=$(git rev-parse 'HEAD^{tree}'); for i in 1 2 3 4 5 6 7 8 9 10; do "
                   "t=$(for j in 0 1 2 3 4 5 6 7 8 9; do printf '040000 tree %s\\t%s\\n' $t $j; done | git mktree); done; "
                   "GIT_COMMITTER_DATE='@2 +0000' git -c user.name=a -c user.email=a@b "
                   "update-ref refs/heads/main $(git -c user.name=a -c user.email=a@b commit-tree -p HEAD -m bomb $t)"_s});
        QVERIFY(git.waitForFinished());
        QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
        const Result<History> read = readHistory({.folder = dir.path()});
        QVERIFY(read);
        QCOMPARE(read->commits.size(), 2);
        QVERIFY(!read->commits.at(1).isWhole);
    }
};

QTEST_APPLESS_MAIN(TestGitHistory)
#include "tst_git_history.moc"
