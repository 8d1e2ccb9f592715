// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caravan;
using namespace caravan::project;
using namespace Qt::StringLiterals;

/// What a user says of a project's server and runners is remembered outside of the project, and nothing else is lost.
class StatementsTest : public QObject
{
    Q_OBJECT

    static QByteArray written()
    {
        QFile file(statementsFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(statementsFile()).path()));
        QVERIFY(writeFile(statementsFile(), text));
    }
    static Statements sample()
    {
        Statements statements;
        statements.hasRegistry = true;
        RunnerStatement &runner = statements.runners[u"self-managed-docker"_s];
        runner.isPrivileged = false;
        runner.bindsSocket = true;
        runner.jobTags = QStringList{u"linux"_s, u"big one"_s};
        return statements;
    }

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(statementsFile().contains(u"qttest"_s));
        QFile::remove(statementsFile());
    }
    void cleanupTestCase() { QFile::remove(statementsFile()); }

    void nothingIsSaidAtFirst()
    {
        const QTemporaryDir folder;
        QCOMPARE(*statementsOf(folder.path()), Statements());
        QVERIFY(remember({}, folder.path()));
        QVERIFY(written().isEmpty());
    }

    void whatIsSaidIsReadBack()
    {
        const QTemporaryDir folder;
        QVERIFY(remember(sample(), folder.path()));
        QCOMPARE(*statementsOf(folder.path()), sample());
        QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s));
        QCOMPARE(*statementsOf(folder.filePath(u"a/b"_s)), sample()); // of a folder in it, too
        QCOMPARE(*statementsOf(QDir(folder.path()).filePath(u"../"_s)), Statements());
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }

    void othersStayAsTheyAre()
    {
        const QTemporaryDir folder;
        write("# mine\nprojects:\n  /other: {registry: false} # kept\n");
        QVERIFY(remember(sample(), folder.path()));
        QCOMPARE(*statementsOf(folder.path()), sample());
        Statements changed = sample();
        changed.hasRegistry.reset();
        changed.runners.clear();
        changed.runners[u"inria-small"_s].hasDistributedCache = true;
        QVERIFY(remember(changed, folder.path()));
        QCOMPARE(*statementsOf(folder.path()), changed);
        QVERIFY2(written().startsWith("# mine\nprojects:\n  /other: {registry: false} # kept\n"), written());
        QVERIFY(remember({}, folder.path()));
        QCOMPARE(written(), "# mine\nprojects:\n  /other: {registry: false} # kept\n");
    }

    void theLastWordCanBeTakenBack()
    {
        const QTemporaryDir folder;
        QVERIFY(remember(sample(), folder.path()));
        QVERIFY(remember({}, folder.path()));
        QCOMPARE(*statementsOf(folder.path()), Statements());
        QVERIFY(remember(sample(), folder.path()));
        QCOMPARE(*statementsOf(folder.path()), sample());
    }

    void whatIsMisspeltIsSaid_data()
    {
        QTest::addColumn<QByteArray>("project");
        QTest::addColumn<int>("line");
        QTest::newRow("fact") << QByteArray("{registri: true}") << 2;
        QTest::newRow("answer") << QByteArray("{registry: perhaps}") << 2;
        QTest::newRow("fact of a runner") << QByteArray("{runners: {x: {root: true}}}") << 2;
        QTest::newRow("answer of a runner") << QByteArray("\n    runners: {x: {privileged: 1}}") << 3;
    }
    void whatIsMisspeltIsSaid()
    {
        QFETCH(QByteArray, project);
        QFETCH(int, line);
        const QTemporaryDir folder;
        write("projects:\n  " + QFileInfo(folder.path()).canonicalFilePath().toUtf8() + ": " + project + "\n");
        const Result<Statements> statements = statementsOf(folder.path());
        QVERIFY(!statements);
        QCOMPARE(statements.error().code, ErrorCode::Syntax);
        QCOMPARE(statements.error().file, statementsFile());
        QCOMPARE(statements.error().line, line);
    }

    void aProjectKnowsThem()
    {
        const QTemporaryDir folder;
        QVERIFY(remember(sample(), folder.path()));
        const Project project = inspectFolder(folder.path()).value();
        QCOMPARE(project.statements, sample());
        QVERIFY(project.server() && project.server()->hasRegistry == true); // without a remote, too
    }
};

QTEST_APPLESS_MAIN(StatementsTest)
#include "tst_statements.moc"
