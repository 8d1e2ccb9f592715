// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"
#include "core/opam/closure.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caravan;
using namespace caravan::opam;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QVERIFY(writeFile(path, bytes));
}

QStringList versionsOf(const Repository &repository, const QString &name)
{
    QStringList versions;
    for (const Definition &definition : *repository.versions(name))
        versions.append(definition.version + (definition.isBroken ? u" broken"_s : QString()));
    return versions;
}

/// Files as in opam-repository, with a few that should not be there.
void putRepository(const QString &root)
{
    put(root + u"/repo"_s, "opam-version: \"2.0\"\n");
    put(root + u"/packages/lib/lib.1.10/opam"_s,
        "opam-version: \"2.0\"\ndepends: [\"deep\" {>= \"1\"}]\ndepexts: [[\"lib-dev\"] {os-family = \"debian\"}]\nurl { src: \"x\" }\n");
    put(root + u"/packages/lib/lib.1.9/opam"_s, "opam-version: \"2.0\"\n");
    put(root + u"/packages/lib/lib.2.0/opam"_s, "opam-version: \"2.0\"\ndepends: [\"deep\"\n");
    put(root + u"/packages/lib/library.3/opam"_s, "opam-version: \"2.0\"\n");
    put(root + u"/packages/deep.1/opam"_s, "opam-version: \"2.0\"\nflags: [avoid-version]\nconflict-class: \"depths\"\n");
}

const QByteArray line = "lib\t1\t\"deep\"\t\t\t\t\t\t\n";

} // namespace

/// Where versions come from.
class RepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInIndexIsWhole()
    {
        const auto index = Repository::builtIn();
        QVERIFY2(index, index ? "" : qPrintable(index.error().toString()));
        const Repository &repository = **index;
        QVERIFY(repository.names().size() > 4'500);
        QVERIFY(repository.source().startsWith("opam-repository 20"_L1));
        int versions = 0;
        QStringList broken;
        for (const QString &name : repository.names()) {
            for (const Definition &definition : *repository.versions(name)) {
                ++versions;
                if (definition.isBroken)
                    broken.append(name + u'.' + definition.version);
            }
        }
        QVERIFY(versions > 18'000);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u' ')));
        QCOMPARE(repository.newest(u"ocaml-base-compiler"_s), u"5.5.0"_s);
        QVERIFY(repository.newest(u"no-such-package"_s).isEmpty());
        const auto isVirtual = [&](const QString &name, const QString &version) {
            const Repository::Versions all = repository.versions(name);
            return std::any_of(all->cbegin(), all->cend(),
                               [&](const Definition &one) { return one.version == version && one.hasNoSources; });
        };
        QVERIFY(isVirtual(u"coq"_s, u"9.1.1"_s) && isVirtual(u"rocq-prover"_s, u"9.0.0"_s) && isVirtual(u"conf-gmp"_s, u"5"_s));
        QVERIFY(!isVirtual(u"coq-core"_s, u"9.0.0"_s) && !isVirtual(u"coq"_s, u"8.20.1"_s));
        QVERIFY(repository.versions(u"no-such-package"_s)->isEmpty());
    }

    void anIndexOfTheUsersOwn()
    {
        const QTemporaryDir folder;
        const QString plain = folder.filePath(u"index.tsv"_s);
        put(plain, "# source: mine\nlib\t1.10\t\t\t\t\t\t\tavoid-version\nlib\t1.9\t\"deep\"\t\t\t\t\t\t\n");
        const auto index = Repository::open(plain);
        QVERIFY2(index, index ? "" : qPrintable(index.error().toString()));
        QCOMPARE((*index)->source(), u"mine"_s);
        QCOMPARE(versionsOf(**index, u"lib"_s), (QStringList{u"1.9"_s, u"1.10"_s}));
        QCOMPARE((*index)->newest(u"lib"_s), u"1.9"_s);
        const auto nameless = Repository::fromIndex(line, u"file.tsv"_s);
        QCOMPARE((*nameless)->source(), u"file.tsv"_s);
    }

    void theUsersConfigurationReplacesTheIndex()
    {
        const QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        QVERIFY(Repository::userPath().isEmpty());
        QVERIFY((*Repository::ofUser())->source().startsWith("opam-repository "_L1));
        putRepository(folder.filePath(u"caravan/opam-repository"_s));
        QCOMPARE((*Repository::ofUser())->names(), (QStringList{u"deep"_s, u"lib"_s}));
        put(folder.filePath(u"caravan/opam-index.tsv"_s), "# source: mine\n" + line);
        QCOMPARE((*Repository::ofUser())->source(), u"mine"_s);
        QCOMPARE(*Repository::ofUser(), *Repository::ofUser()); // read once
        put(folder.filePath(u"caravan/opam-index.tsv.xz"_s), "not packed");
        QCOMPARE(Repository::ofUser().error().code, ErrorCode::Syntax);
        QVERIFY(usersRepository()->source().startsWith("opam-repository "_L1));
        qunsetenv("XDG_CONFIG_HOME");
    }

    void damagedIndexes()
    {
        const auto error = [](const QByteArray &text) { return Repository::fromIndex(text, u"i.tsv"_s).error(); };
        QCOMPARE(error("# nothing\n").code, ErrorCode::Syntax);
        QCOMPARE(error(line + "lib\t2\n").line, 2);
        QCOMPARE(error(line + QByteArray(line).replace("lib", "other") + line).line, 3);
        QCOMPARE(Repository::open(u"/nowhere/at/all.tsv"_s).error().code, ErrorCode::NotFound);
    }

    void aFolder()
    {
        const QTemporaryDir folder;
        putRepository(folder.path());
        const auto opened = Repository::open(folder.path());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().toString()));
        const Repository &repository = **opened;
        QCOMPARE(repository.source(), folder.path());
        QCOMPARE(versionsOf(repository, u"lib"_s), (QStringList{u"1.9"_s, u"1.10"_s, u"2.0 broken"_s}));
        QCOMPARE(versionsOf(repository, u"deep"_s), QStringList{u"1"_s});
        // What has neither sources nor commands only asks for others.
        QVERIFY(repository.versions(u"deep"_s)->first().hasNoSources && repository.versions(u"lib"_s)->first().hasNoSources);
        QVERIFY(!repository.versions(u"lib"_s)->at(1).hasNoSources && repository.versions(u"deep"_s)->first().isAvoided);
        QCOMPARE(repository.versions(u"deep"_s)->first().conflictClasses, QStringList{u"depths"_s});
        const Closure closure = closureOfPackages({u"lib"_s}, {}, repository);
        QCOMPARE(closure.packages, (QList<ClosurePackage>{{u"deep"_s, u"1"_s, false}, {u"lib"_s, u"1.10"_s, true}}));
        QCOMPARE(closure.debian, QStringList{u"lib-dev"_s});
        QCOMPARE(Repository::open(folder.filePath(u"packages"_s)).error().code, ErrorCode::Syntax);
    }

    void noLinkIsFollowedOutOfAFolder()
    {
        const QTemporaryDir outside;
        put(outside.filePath(u"lib.7/opam"_s), "opam-version: \"2.0\"\n");
        const QTemporaryDir folder;
        putRepository(folder.path());
        QVERIFY(QFile::link(outside.filePath(u"lib.7"_s), folder.filePath(u"packages/lib/lib.7"_s)));
        QVERIFY(QFile::link(folder.filePath(u"packages/lib/lib.1.9"_s), folder.filePath(u"packages/lib/lib.1.8"_s)));
        const auto opened = Repository::open(folder.path());
        QVERIFY(opened);
        QCOMPARE(versionsOf(**opened, u"lib"_s), (QStringList{u"1.8"_s, u"1.9"_s, u"1.10"_s, u"2.0 broken"_s}));
        QVERIFY((*opened)->versions(u"../lib"_s)->isEmpty());
    }

    void anArchive()
    {
        const QTemporaryDir folder;
        putRepository(folder.filePath(u"default"_s));
        const QString archive = folder.filePath(u"default.tar.gz"_s);
        QCOMPARE(QProcess::execute(u"tar"_s, {u"-czf"_s, archive, u"-C"_s, folder.path(), u"default"_s}), 0);
        const auto opened = Repository::open(archive);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().toString()));
        QCOMPARE((*opened)->source(), archive);
        QCOMPARE(versionsOf(**opened, u"lib"_s), (QStringList{u"1.9"_s, u"1.10"_s, u"2.0 broken"_s}));
        QCOMPARE(versionsOf(**opened, u"deep"_s), QStringList{u"1"_s});

        put(folder.filePath(u"bad.tar.gz"_s), "\x1f\x8b no archive");
        QCOMPARE(Repository::open(folder.filePath(u"bad.tar.gz"_s)).error().code, ErrorCode::Syntax);
        QCOMPARE(Repository::open(folder.filePath(u"none.tar.gz"_s)).error().code, ErrorCode::NotFound);
    }

    void theMachinesOwnRepository()
    {
        const QTemporaryDir folder;
        qputenv("OPAMROOT", folder.path().toUtf8());
        QVERIFY(Repository::machinePath().isEmpty());
        put(folder.filePath(u"repo/default.tar.gz"_s), "");
        QCOMPARE(Repository::machinePath(), folder.filePath(u"repo/default.tar.gz"_s));
        qunsetenv("OPAMROOT");
    }
};

QTEST_GUILESS_MAIN(RepositoryTest)
#include "tst_repository.moc"
