// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The strategies whose jobs start in an image of the project, run for real: a job builds and pushes the image to a registry, the
// other jobs start in it. docker's commands go to buildah and skopeo by tests/data/e2e/registry/docker, and the image ocaml/opam is one that the test makes.

#include "container_runner.h"
#include "exported.h"
#include "image_registry.h"
#include "scratch.h"
#include "world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using caravan::e2e::JobRun;

class TestProjectImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isBuiltOnce_data();
    void isBuiltOnce();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysThatThePushIsRefused();

private:
    Result<yaml::Tree> exportedPipeline(e2e::GitFolder &folder, const QString &strategy);
    JobRun build(e2e::ContainerRunner &runner, const yaml::Tree &pipeline);
    QString imageOf(const yaml::Tree &pipeline) const;

    e2e::World m_world;
    e2e::ImageRegistry m_registry;
};

void TestProjectImage::initTestCase()
{
    if (e2e::gitlabCiLocal().isEmpty())
        QSKIP("CARAVAN_GITLAB_CI_LOCAL does not say where gitlab-ci-local is; packaging/check does.");
    if (e2e::ImageRegistry::program().isEmpty())
        QSKIP("CARAVAN_REGISTRY does not say where docker-registry is; packaging/check does.");
    QVERIFY2(m_world.make(), qPrintable(m_world.error()));
    if (!e2e::ImageRegistry::canBuild(m_world))
        QSKIP("buildah makes no images here: that takes root, or user namespaces.");
    QVERIFY2(m_registry.start(m_world, u"ocaml/opam:debian-13-ocaml-5.4"_s), qPrintable(m_registry.error()));
    qInfo("Replaced in these runs, since there is no Docker: docker's commands (by buildah and skopeo), the service docker:dind, the image "
          "ocaml/opam "
          "(one with opam, OCaml and dune of this machine), GitLab's registry (by docker-registry on loopback).");
}

Result<yaml::Tree> TestProjectImage::exportedPipeline(e2e::GitFolder &folder, const QString &strategy)
{
    const Result<QByteArray> text =
        e2e::exported({u"propose"_s, folder.path(), u"--strategy"_s, strategy, u"--image"_s, u"ocaml/opam:debian-13-ocaml-5.4"_s});
    if (!text)
        return text.error();
    return e2e::previewed(folder, *text);
}

/// The name of the image, with the project's path in the registry.
QString TestProjectImage::imageOf(const yaml::Tree &pipeline) const
{
    QString name = pipeline.root()[u"variables"].entries().value(0).value.text(); // the only variable of the whole pipeline
    return name.replace(u"$CI_REGISTRY_IMAGE"_s, m_registry.project());
}

/// The job before all others.
JobRun TestProjectImage::build(e2e::ContainerRunner &runner, const yaml::Tree &pipeline)
{
    for (const QString &job : e2e::jobsOf(pipeline)) {
        if (pipeline.root()[job][u"stage"].text() == ".pre"_L1)
            return runner.run(pipeline, job);
    }
    return {};
}

void TestProjectImage::isBuiltOnce_data()
{
    QTest::addColumn<QString>("strategy");
    for (const QString &strategy : {u"project-image"_s, u"slim-image"_s})
        QTest::addRow("%s", qPrintable(strategy)) << strategy;
}

void TestProjectImage::isBuiltOnce()
{
    QFETCH(QString, strategy);
    const std::unique_ptr<e2e::GitFolder> folder = e2e::standIn();
    QVERIFY(folder);
    const Result<yaml::Tree> pipeline = exportedPipeline(*folder, strategy);
    QVERIFY2(pipeline, pipeline ? "" : qPrintable(pipeline.error().message));
    e2e::ContainerRunner runner(m_world, folder->path());
    m_registry.attach(runner);
    m_registry.calls();

    const JobRun first = build(runner, *pipeline);
    QVERIFY(first.isFine || e2e::told(first.log));
    QVERIFY(first.installed.contains(u"zarith.1.14"_s) || e2e::told(first.log));
    QCOMPARE(m_registry.calls(), QStringList({u"login"_s, u"manifest"_s, u"build"_s, u"push"_s}));
    QVERIFY(m_registry.tags(u"ci"_s).contains(imageOf(*pipeline).section(u':', -1)));

    const JobRun second = build(runner, *pipeline);
    QVERIFY(second.isFine || e2e::told(second.log));
    QCOMPARE(second.installed, QStringList());
    QCOMPARE(m_registry.calls(), QStringList({u"login"_s, u"manifest"_s}));

    // A job that starts in the image has all that it needs.
    QString log;
    QStringList variables;
    for (const yaml::Entry &entry : pipeline->root()[u"test"][u"variables"].entries())
        variables.append(entry.key.text() + u'=' + entry.value.text());
    const QStringList lines = e2e::linesOf(pipeline->root()[u"test"][u"before_script"])
        + QStringList{u"opam list --short --installed alcotest"_s, u"test -f \"$(opam var lib)/zarith/META\""_s};
    QVERIFY(m_registry.runInside(imageOf(*pipeline), folder->path(), variables, lines.join(u'\n'), log) || e2e::told(log));
    QVERIFY((log.contains(u"alcotest"_s) && !log.contains(u"installed "_s)) || e2e::told(log));

    // The opam file has changed: the old name is refused with the new one, and that is built.
    QVERIFY(e2e::addDependency(*folder));
    const JobRun old = build(runner, *pipeline);
    QVERIFY(!old.isFine);
    QCOMPARE(m_registry.calls(), QStringList());
    const Result<yaml::Tree> changed = exportedPipeline(*folder, strategy);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
    QVERIFY(imageOf(*changed) != imageOf(*pipeline));
    QVERIFY(old.log.contains(imageOf(*changed).section(u'-', -1)) || e2e::told(old.log));
    const JobRun third = build(runner, *changed);
    QVERIFY(third.isFine || e2e::told(third.log));
    QVERIFY(third.installed.contains(u"caravanserai.1.0"_s) || e2e::told(third.log));
    QVERIFY(m_registry.tags(u"ci"_s).contains(imageOf(*changed).section(u':', -1)));
    qInfo("%s: first %.1f s, built with %d; second %.1f s, nothing; with caravanserai %.1f s, built anew with %d", qPrintable(strategy),
          first.seconds, int(first.installed.size()), second.seconds, third.seconds, int(third.installed.size()));
}

void TestProjectImage::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("calls");
    for (const QString &strategy : {u"project-image"_s, u"slim-image"_s}) {
        QTest::addRow("%s, no registry", qPrintable(strategy))
            << strategy << u"CI_REGISTRY_IMAGE"_s << QString() << u"The project has no container registry."_s << QStringList();
        QTest::addRow("%s, another project", qPrintable(strategy))
            << strategy << u"CI_REGISTRY_IMAGE"_s << u"127.0.0.1:1/somebody/else"_s
            << u"The registry denies what is outside of the project."_s << QStringList();
        QTest::addRow("%s, wrong password", qPrintable(strategy))
            << strategy << u"CI_REGISTRY_PASSWORD"_s << u"wrong"_s << u"refuses the login"_s << QStringList{u"login"_s};
    }
}

void TestProjectImage::saysWhatIsWrong()
{
    QFETCH(QString, strategy);
    QFETCH(QString, setting);
    QFETCH(QString, value);
    QFETCH(QString, message);
    const std::unique_ptr<e2e::GitFolder> folder = e2e::standIn();
    QVERIFY(folder);
    Result<yaml::Tree> pipeline = exportedPipeline(*folder, strategy);
    QVERIFY(pipeline);
    if (value.contains(u"else"_s)) { // the name is written out, below a project that is another
        const QByteArray named = QByteArray(pipeline->text()).replace("$CI_REGISTRY_IMAGE/ci", m_registry.project().toUtf8() + "/ci");
        pipeline = yaml::Tree::parse(Source(u"preview"_s, named));
        QVERIFY(pipeline);
    }
    e2e::ContainerRunner runner(m_world, folder->path());
    m_registry.attach(runner);
    runner.setVariable(setting, value);
    m_registry.calls();
    const JobRun run = build(runner, *pipeline);
    QVERIFY(!run.isFine);
    QVERIFY(run.log.contains(message) || e2e::told(run.log));
    QTEST(m_registry.calls(), "calls");
}

/// Last, since the registry stays as it is then.
void TestProjectImage::saysThatThePushIsRefused()
{
    const std::unique_ptr<e2e::GitFolder> folder = e2e::standIn();
    QVERIFY(folder);
    QVERIFY(e2e::addDependency(*folder));
    QFile opam(folder->path() + u"/waystation.opam"_s);
    QVERIFY(opam.open(QIODevice::Append) && opam.write("tags: [\"travel\"]\n") > 0);
    opam.close();
    QVERIFY(folder->commit(u"Tag"_s));
    const Result<yaml::Tree> pipeline = exportedPipeline(*folder, u"project-image"_s);
    QVERIFY(pipeline);
    QVERIFY2(m_registry.refuseImages(), qPrintable(m_registry.error()));
    e2e::ContainerRunner runner(m_world, folder->path());
    m_registry.attach(runner);
    m_registry.calls();
    const JobRun run = build(runner, *pipeline);
    QVERIFY(!run.isFine);
    QVERIFY(run.log.contains(u"The registry does not take"_s) || e2e::told(run.log));
    QCOMPARE(m_registry.calls().last(), u"push"_s);
}

QTEST_GUILESS_MAIN(TestProjectImage)
#include "tst_project_image.moc"
