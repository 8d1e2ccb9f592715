// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What Caravan writes, read by an independent reader of GitLab's language: gitlab-ci-local. packaging/check installs it and
// says where it is in CARAVAN_GITLAB_CI_LOCAL.

#include "app/cli/run.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;

namespace {

/// A run of a program: its exit code and what it printed.
struct Run {
    int code = -1;
    QString out;
    QString err;
};

Run runIn(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000);
    if (!ended)
        process.kill();
    process.waitForFinished(1'000);
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestGitlabCiLocal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void accepts_data();
    void accepts();
    void acceptsProposal();

private:
    void check(const QByteArray &pipeline, const QString &job);

    QString m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_preview; ///< what gitlab-ci-local made of the last pipeline
};

void TestGitlabCiLocal::init()
{
    m_program = qEnvironmentVariable("CARAVAN_GITLAB_CI_LOCAL");
    if (m_program.isEmpty())
        QSKIP("CARAVAN_GITLAB_CI_LOCAL does not say where gitlab-ci-local is; packaging/check does.");
    // The sample in a git repository with a remote, as gitlab-ci-local wants it.
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir sample(QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation"));
    const QDir target(m_folder->filePath(u"waystation"_s));
    for (QDirIterator files(sample.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = sample.relativeFilePath(files.next());
        QVERIFY(QDir().mkpath(QFileInfo(target.filePath(path)).path()));
        QVERIFY(QFile::copy(sample.filePath(path), target.filePath(path)));
        QVERIFY(QFile::setPermissions(target.filePath(path), QFile::ReadOwner | QFile::WriteOwner));
    }
    // `rules:changes` asks for the default branch of origin.
    const QString origin = m_folder->filePath(u"waystation.git"_s);
    const QList<QStringList> steps{{u"init"_s, u"-q"_s, u"-b"_s, u"main"_s},
                                   {u"add"_s, u"-A"_s},
                                   {u"-c"_s, u"user.name=Test"_s, u"-c"_s, u"user.email=test@example.org"_s, u"commit"_s, u"-q"_s, u"-m"_s, u"Start"_s},
                                   {u"clone"_s, u"-q"_s, u"--bare"_s, u"."_s, origin},
                                   {u"remote"_s, u"add"_s, u"origin"_s, origin},
                                   {u"fetch"_s, u"-q"_s, u"origin"_s},
                                   {u"remote"_s, u"set-head"_s, u"origin"_s, u"main"_s}};
    for (const QStringList &step : steps) {
        const Run git = runIn(target.path(), u"git"_s, step);
        QVERIFY2(git.code == 0, qPrintable(git.err));
    }
}

void TestGitlabCiLocal::check(const QByteArray &pipeline, const QString &job)
{
    const QString folder = m_folder->filePath(u"waystation"_s);
    QFile file(folder + u"/.gitlab-ci.yml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pipeline);
    file.close();
    const QStringList common{u"--state-dir"_s, m_folder->filePath(u"state"_s), u"--color=false"_s};
    const Run list = runIn(folder, m_program, QStringList{u"--list"_s} + common);
    QVERIFY2(list.code == 0, qPrintable(list.out + list.err));
    QVERIFY2(list.out.contains(job), qPrintable(list.out));
    const Run preview = runIn(folder, m_program, QStringList{u"--preview"_s} + common);
    QVERIFY2(preview.code == 0, qPrintable(preview.out + preview.err));
    // Its own warnings name what GitLab would refuse or ignore.
    QVERIFY2(!preview.err.contains(u"WARN"_s), qPrintable(preview.err));
    m_preview = preview.out;
}

void TestGitlabCiLocal::accepts_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("mark");
    QTest::newRow("local-switch") << u"local-switch"_s << u"_opam/"_s;
    QTest::newRow("moved-switch") << u"moved-switch"_s << u"_switch/"_s;
    QTest::newRow("image-switch") << u"image-switch"_s << u"--deps-only"_s;
    QTest::newRow("project-image") << u"project-image"_s << u"docker build"_s;
}

void TestGitlabCiLocal::accepts()
{
    QFETCH(QString, strategy);
    QFETCH(QString, mark);
    const cli::Output applied = cli::run({u"apply"_s, m_folder->filePath(u"waystation"_s), u"--strategy"_s, strategy});
    QVERIFY2(applied.exit == cli::Exit::Fine, applied.err.constData());
    check(applied.out, u"pages"_s);
    QVERIFY2(m_preview.contains(mark), qPrintable(m_preview));
    QVERIFY(m_preview.contains(u"dune exec waystation"_s));
}

void TestGitlabCiLocal::acceptsProposal()
{
    const cli::Output proposed = cli::run({u"propose"_s, m_folder->filePath(u"waystation"_s)});
    QVERIFY2(proposed.exit == cli::Exit::Fine, proposed.err.constData());
    check(proposed.out, u"build"_s);
    QVERIFY(m_preview.contains(u"dune runtest"_s));
}

QTEST_GUILESS_MAIN(TestGitlabCiLocal)
#include "tst_gitlab_ci_local.moc"
