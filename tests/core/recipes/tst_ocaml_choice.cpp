// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/ocaml_choice.h"
#include "tests/core/recipes/reading.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace caravan;
using namespace caravan::testing;
using recipes::OcamlChoice;
using recipes::OcamlReason;

namespace {

/// A folder with the dependencies of one package, and what else it has.
class Folder
{
public:
    explicit Folder(const QByteArray &depends) { put(u"a.opam"_s, "opam-version: \"2.0\"\ndepends: [" + depends + "]\n"); }
    void put(const QString &name, const QByteArray &text) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(name).path());
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qPrintable(file.errorString()));
    }
    QString path() const { return m_folder.path(); }
    OcamlChoice choice(QStringView strategy = {}) const
    {
        const Result<project::Project> project = project::inspectFolder(m_folder.path());
        if (!project)
            qFatal("%s", qPrintable(project.error().toString()));
        return recipes::ocamlFor(&*project, strategy.isEmpty() ? nullptr : catalogue().strategy(strategy), catalogue());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// Which OCaml a project's jobs get, and what decides it.
class TestOcamlChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAProject()
    {
        const OcamlChoice choice = recipes::ocamlFor(nullptr, nullptr, catalogue());
        QCOMPARE(choice.series, catalogue().preferredOcaml);
        QCOMPARE(choice.reason, OcamlReason::Usual);
        QVERIFY(choice.because.isEmpty() && !choice.isForced());
    }

    void theNewest()
    {
        const OcamlChoice choice = Folder("\"ocaml\" {>= \"4.14\"} \"dune\"").choice();
        QCOMPARE(choice.series, catalogue().compilers.constFirst().series);
        QCOMPARE(choice.reason, OcamlReason::Newest);
        QVERIFY(choice.because.contains(choice.exact) && !choice.isForced());
    }

    /// bisect_ppx 2.8.3 needs OCaml before 5.4, which its package says of ppxlib and of OCaml itself.
    void asPackagesAllow()
    {
        const OcamlChoice choice = Folder("\"ocaml\" \"dune\" \"bisect_ppx\" {with-test}").choice();
        QCOMPARE(choice.series, u"5.3"_s);
        QCOMPARE(choice.reason, OcamlReason::Packages);
        QVERIFY2(choice.because.startsWith(u"OCaml is 5.3 at most, because of “a → bisect_ppx → ppxlib → ocaml"_s),
                 qPrintable(choice.because));
        QVERIFY(choice.isForced());
    }

    void asItsOwnBoundsAllow()
    {
        const OcamlChoice choice = Folder("\"ocaml\" {< \"5.0\"} \"dune\"").choice();
        QCOMPARE(choice.series, u"4.14"_s);
        QCOMPARE(choice.reason, OcamlReason::Packages);
        QVERIFY2(choice.because.contains(u"the project asks for “< \"5.0\"”"_s), qPrintable(choice.because));
    }

    /// Of alternatives one holds, not all of them.
    void asItsAlternativesAllow()
    {
        const OcamlChoice choice = Folder("(\"ocaml\" {>= \"5.3\"} & \"zarith\" | \"ocaml\" {< \"5.0\"} & \"num\") \"dune\"").choice();
        QVERIFY2(opam::compareVersions(choice.exact, u"5.3") >= 0, qPrintable(choice.exact + choice.because));
    }

    /// No image has OCaml 4.12 any more; a switch of its own can have it, and others say why not.
    void olderThanImages()
    {
        const Folder folder("\"ocaml\" {>= \"4.08\" & < \"4.13\"} \"dune\"");
        const OcamlChoice choice = folder.choice(u"local-switch");
        QCOMPARE(choice.series, u"4.12"_s);
        QVERIFY(choice.exact.startsWith(u"4.12."_s) && choice.because.contains(u"4.12"_s) && choice.isForced());
        QVERIFY(folder.choice(u"image-switch").series.isEmpty());
        const Result<project::Project> project = project::inspectFolder(folder.path());
        const Result<QByteArray> text = recipes::propose(*project, *catalogue().strategy(u"local-switch"), {}, catalogue());
        QVERIFY2(text && text->contains("\"ocaml-base-compiler." + choice.exact.toUtf8() + '"') && text->contains("debian-12-opam"),
                 text ? text->constData() : qPrintable(text.error().toString()));
        const Result<QByteArray> none = recipes::propose(*project, *catalogue().strategy(u"image-switch"), {}, catalogue());
        QVERIFY(!none && none.error().message.contains(u"4.12"_s) && !none.error().hint.isEmpty());
    }

    /// OCaml 5.1 could be had, and no image that is still built carries it.
    void asImagesCarry()
    {
        const OcamlChoice choice = Folder("\"ocaml\" {< \"5.2\"} \"dune\"").choice();
        QCOMPARE(choice.series, u"4.14"_s);
        QCOMPARE(choice.reason, OcamlReason::Images);
        QVERIFY2(choice.because.contains(u"5.1"_s) && choice.because.contains(u"4.14"_s), qPrintable(choice.because));
    }

    void asTheStrategyAllows()
    {
        const Folder folder("\"ocaml\" {< \"5.5\"} \"dune\"");
        QCOMPARE(folder.choice().series, u"5.4"_s);
        QCOMPARE(folder.choice(u"local-switch").series, u"5.4"_s);
        QVERIFY(folder.choice(u"local-switch-clone").series.isEmpty()); // works with OCaml 5.5 and later
        const Result<project::Project> project = project::inspectFolder(folder.path());
        const Result<QByteArray> none = recipes::propose(*project, *catalogue().strategy(u"local-switch-clone"), {}, catalogue());
        QVERIFY2(!none && none.error().message.contains(u"5.4.1 at most"_s), none ? "" : qPrintable(none.error().message));
    }

    void asTheLockFileSays()
    {
        const Folder folder("\"ocaml\" \"dune\"");
        folder.put(u"a.opam.locked"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml-base-compiler\" {= \"5.2.0\"}]\n");
        folder.put(u".github/workflows/b.yml"_s, "jobs: {a: {steps: [{uses: ocaml/setup-ocaml@v3, with: {ocaml-compiler: 5.3.x}}]}}\n");
        const OcamlChoice choice = folder.choice();
        QCOMPARE(choice.series, u"5.2"_s);
        QCOMPARE(choice.exact, u"5.2.0"_s);
        QCOMPARE(choice.reason, OcamlReason::Lock);
        QVERIFY(choice.because.contains(u"a.opam.locked"_s));
    }

    void asItsWorkflowTests()
    {
        const Folder folder("\"ocaml\" {< \"5.4\"} \"dune\"");
        folder.put(u".github/workflows/b.yml"_s,
                   "jobs: {a: {strategy: {matrix: {o: [4.14.x, 5.2.x, 5.4.x]}}, steps: [{uses: ocaml/setup-ocaml@v3, with: "
                   "{ocaml-compiler: '${{ matrix.o }}'}}]}}\n");
        const OcamlChoice choice = folder.choice();
        QCOMPARE(choice.series, u"5.2"_s);
        QCOMPARE(choice.reason, OcamlReason::Workflow);
        QVERIFY(choice.because.contains(u".github/workflows/b.yml"_s) && choice.because.contains(u"5.2, 4.14"_s));
    }

    /// Packages whose versions do not fit together leave the bounds to decide.
    void whereNothingFits()
    {
        const Folder folder("\"ocaml\" {>= \"5.0\"} \"dune\" \"zarith\" {< \"0.1\"}");
        QCOMPARE(folder.choice().series, catalogue().preferredOcaml);
        const Folder old("\"ocaml\" {< \"4.02\"}");
        QVERIFY(old.choice().series.isEmpty());
        // It is said what of the project is in the way, not which of OCaml's own packages.
        const Result<project::Project> project = project::inspectFolder(old.path());
        const Result<QByteArray> none = recipes::propose(*project, *catalogue().strategy(u"local-switch"), {}, catalogue());
        QVERIFY2(!none && none.error().message.contains(u"has no OCaml for “a → ocaml < 4.02"_s),
                 none ? none->constData() : qPrintable(none.error().message));
    }
};

QTEST_APPLESS_MAIN(TestOcamlChoice)
#include "tst_ocaml_choice.moc"
