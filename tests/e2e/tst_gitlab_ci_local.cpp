// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What Caravan writes, read by an independent reader of GitLab's language: gitlab-ci-local. packaging/check installs it and
// says where it is in CARAVAN_GITLAB_CI_LOCAL.

#include "app/cli/run.h"
#include "scratch.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using caravan::e2e::Run;

class TestGitlabCiLocal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void accepts_data();
    void accepts();
    void acceptsProposal();
    void acceptsTemplate_data();
    void acceptsTemplate();

private:
    void check(const QByteArray &pipeline, const QString &job);

    std::unique_ptr<e2e::GitFolder> m_folder;
    QString m_preview; ///< what gitlab-ci-local made of the last pipeline
};

void TestGitlabCiLocal::init()
{
    if (e2e::gitlabCiLocal().isEmpty())
        QSKIP("CARAVAN_GITLAB_CI_LOCAL does not say where gitlab-ci-local is; packaging/check does.");
    m_folder = std::make_unique<e2e::GitFolder>();
    QVERIFY2(m_folder->copy(QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation")) && m_folder->start(),
             qPrintable(m_folder->error()));
}

void TestGitlabCiLocal::check(const QByteArray &pipeline, const QString &job)
{
    QVERIFY(m_folder->write(pipeline));
    const Run list = m_folder->run({u"--list"_s});
    QVERIFY2(list.code == 0, qPrintable(list.out + list.err));
    QVERIFY2(list.out.contains(job), qPrintable(list.out));
    const Run preview = m_folder->run({u"--preview"_s});
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
    const cli::Output applied = cli::run({u"apply"_s, m_folder->path(), u"--strategy"_s, strategy});
    QVERIFY2(applied.exit == cli::Exit::Fine, applied.err.constData());
    check(applied.out, u"pages"_s);
    QVERIFY2(m_preview.contains(mark), qPrintable(m_preview));
    QVERIFY(m_preview.contains(u"dune exec waystation"_s));
}

void TestGitlabCiLocal::acceptsProposal()
{
    const cli::Output proposed = cli::run({u"propose"_s, m_folder->path()});
    QVERIFY2(proposed.exit == cli::Exit::Fine, proposed.err.constData());
    check(proposed.out, u"build"_s);
    QVERIFY(m_preview.contains(u"dune runtest"_s));
}

void TestGitlabCiLocal::acceptsTemplate_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::newRow("local-switch") << u"local-switch"_s;
    QTest::newRow("image-switch") << u"image-switch"_s;
}

/// A component of one pipeline, included with other inputs.
void TestGitlabCiLocal::acceptsTemplate()
{
    QFETCH(QString, strategy);
    const cli::Output proposed = cli::run({u"propose"_s, m_folder->path(), u"--strategy"_s, strategy});
    QVERIFY(m_folder->write(proposed.out));
    const cli::Output made = cli::run({u"template"_s, m_folder->path(), u"--component"_s});
    QVERIFY2(made.exit == cli::Exit::Fine, made.err.constData());
    QVERIFY(QDir(m_folder->path()).mkpath(u"templates"_s));
    QFile file(m_folder->path() + "/templates/ocaml.yml"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(made.out);
    file.close();
    QVERIFY2(m_folder->commit(u"A component"_s), qPrintable(m_folder->error())); // what git does not know is not included
    check("stages: [compile, check, release]\ninclude:\n  - local: templates/ocaml.yml\n    inputs: {distribution: debian-12, packages: "
          "./two.opam, "
          "build-stage: compile, test-stage: check, deploy-stage: release}\n",
          u"build"_s);
    QVERIFY2(m_preview.contains(u"ocaml/opam:debian-12-"_s), qPrintable(m_preview));
    QVERIFY2(m_preview.contains(u"opam install ./two.opam --deps-only"_s), qPrintable(m_preview));
    QVERIFY2(m_preview.contains(u"stage: compile"_s), qPrintable(m_preview));
    QVERIFY2(!m_preview.contains(u"inputs."_s), qPrintable(m_preview));
}

QTEST_GUILESS_MAIN(TestGitlabCiLocal)
#include "tst_gitlab_ci_local.moc"
