// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/switch_export.h"
#include "tests/core/estimate/fixture.h"

#include <algorithm>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

/// Sets of packages that are not asked for by name: what a file lists, what is newer, what is built again.
class TestRenewal : public QObject
{
    Q_OBJECT

private:
    Fixture m_fixture;
    static inline const QByteArray exported = "opam-version: \"2.0\"\n"
                                              "compiler: [\"ocaml-base-compiler.4.14.2\"]\n"
                                              "roots: [\"ocaml-base-compiler.4.14.2\" \"yojson.2.2.2\"]\n"
                                              "installed: [\n  \"base-unix.base\"\n  \"dune.3.17.0\"\n  \"ocaml.4.14.2\"\n"
                                              "  \"ocaml-base-compiler.4.14.2\"\n  \"yojson.2.2.2\"\n]\n"
                                              "package \"yojson\" {\n  opam-version: \"2.0\"\n}\n";

    Estimate of(const QByteArray &text, Scenario scenario, const QByteArray &file = {}) const
    {
        const auto tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, text));
        const auto pipeline = gitlab::readPipeline(*tree);
        gitlab::Files files;
        files.list = [] { return QStringList{u"ci/switch.export"_s}; };
        files.read = [file](const QString &path) -> Result<QByteArray> {
            if (path == "ci/switch.export"_L1 && !file.isEmpty())
                return file;
            return Error{ErrorCode::NotFound, u"none"_s};
        };
        return caravan::estimate::estimate({.pipeline = *pipeline,
                                            .project = &m_fixture.project,
                                            .catalogue = m_fixture.catalogue,
                                            .facts = m_fixture.facts,
                                            .runner = m_fixture.runner,
                                            .scenario = scenario,
                                            .files = files});
    }
    static bool isAssumed(const Estimate &estimate, QStringView words)
    {
        return std::any_of(estimate.assumptions.cbegin(), estimate.assumptions.cend(),
                           [&](const Assumption &one) { return one.isUnknown && one.text.contains(words); });
    }
    static double packages(const Estimate &estimate) { return estimate.job(u"a")->of(Phase::Packages).count(); }

private Q_SLOTS:
    void exportsAreRead()
    {
        const auto read = opam::readSwitchExport(Source(u"switch.export"_s, exported));
        QVERIFY(read);
        QCOMPARE(read->compiler, u"ocaml-base-compiler.4.14.2"_s);
        QCOMPARE(read->installed.size(), 5);
        QCOMPARE(read->installed.at(4), (opam::ClosurePackage{u"yojson"_s, u"2.2.2"_s, true}));
        QCOMPARE(read->installed.at(1), (opam::ClosurePackage{u"dune"_s, u"3.17.0"_s, false}));
        for (const QByteArray &broken : {QByteArray(), "roots: []\n"_ba, "installed: [\n"_ba, QByteArray("\0\xff", 2)})
            QVERIFY(!opam::readSwitchExport(Source(u"switch.export"_s, broken)));
    }

    void anImportTakesWhatItsFileLists()
    {
        const QByteArray text = "a:\n  image: ocaml/opam:debian-12-ocaml-4.14\n  script:\n    - opam switch import ci/switch.export\n";
        const QByteArray named = "a:\n  image: ocaml/opam:debian-12-ocaml-4.14\n  script:\n    - opam install -y dune yojson\n";
        const Estimate imported = of(text, Scenario::Cold, exported);
        QVERIFY(!isAssumed(imported, u"opam switch import"));
        const double ratio = packages(imported) / packages(of(named, Scenario::Cold));
        QVERIFY2(ratio > 0.7 && ratio < 1.4, qPrintable(QString::number(ratio)));

        // Without the file, as much as the project needs, with a wide range; and that comes first.
        const Estimate unread = of(text, Scenario::Cold);
        QVERIFY(isAssumed(unread, u"What “opam switch import ci/switch.export” installs is not known"));
        QVERIFY(packages(unread) > 10);
        QVERIFY(unread.assumptions.constFirst().isUnknown);
    }

    void anImportBringsItsCompiler()
    {
        const QByteArray text =
            "a:\n  image: ocaml/opam:debian-12-ocaml-5.2\n  script:\n    - opam switch import ci/switch.export --switch other\n";
        QVERIFY(of(text, Scenario::Cold, exported).job(u"a")->of(Phase::Switch).count() > 60);
    }

    void anUpgradeBuildsWhatIsNewer()
    {
        const auto job = [](const QByteArray &lines) {
            return "a:\n  image: ocaml/opam:debian-12-opam\n  variables: {OPAMROOT: $CI_PROJECT_DIR/_opamroot}\n"
                   "  cache: {key: k, paths: [_opamroot/]}\n  script:\n"
                   "    - opam init --bare\n    - opam switch create x 5.2.0 || true\n"
                + lines;
        };
        const QByteArray install = "    - opam install . --deps-only\n";
        // In a switch that an earlier run has left, with an update that may have brought newer versions.
        const Estimate plain = of(job(install), Scenario::Warm);
        const Estimate blind = of(job("    - opam upgrade -y\n" + install), Scenario::Warm);
        QVERIFY(!isAssumed(blind, u"opam upgrade"));
        QVERIFY(packages(blind) < packages(plain) + 30);
        for (const QByteArray lines :
             {"    - opam update\n    - opam upgrade -y\n", "    - opam update -y --upgrade\n", "    - opam update -uy\n"}) {
            const Estimate renewed = of(job(lines + install), Scenario::Warm);
            QVERIFY2(isAssumed(renewed, u"How much “opam upgrade” builds anew is not known"), lines);
            QVERIFY2(packages(renewed) > packages(blind), lines);
        }
        QVERIFY(!isAssumed(of(job("    - opam update\n    - opam upgrade --check\n" + install), Scenario::Warm), u"opam upgrade"));
    }

    void aSwitchIsBuiltAgain()
    {
        const QByteArray once = "a:\n  image: ocaml/opam:debian-12-ocaml-5.2\n  script:\n    - opam install -y yojson fmt\n";
        const double first = packages(of(once, Scenario::Cold));
        QVERIFY(packages(of(once + "    - opam switch reinstall\n", Scenario::Cold)) > 1.6 * first);
        QVERIFY(packages(of(once + "    - opam reinstall -y fmt\n", Scenario::Cold))
                > packages(of(once + "    - opam install -y fmt\n", Scenario::Cold)) + 0.5);
    }

    void lockFilesCountWhereOpamIsTold()
    {
        opam::OpamFile lock = m_fixture.project.opamFiles.constFirst();
        lock.file = u"sample.opam.locked"_s;
        lock.isLocked = true;
        lock.depends.clear();
        for (const QString &name : {u"dune"_s, u"cmdliner"_s, u"fmt"_s, u"yojson"_s, u"z3"_s}) {
            opam::Dependency dependency;
            dependency.name = name;
            dependency.constraint = u"= \"1\""_s;
            lock.depends.append(dependency);
        }
        const auto text = [](const QByteArray &flag) {
            return "a:\n  image: ocaml/opam:debian-12-ocaml-5.2\n  script:\n    - opam install . --deps-only" + flag + "\n";
        };
        const double before = packages(of(text(""), Scenario::Cold));
        m_fixture.project.opamFiles.append(lock);
        QCOMPARE(packages(of(text(""), Scenario::Cold)), before);
        QVERIFY(packages(of(text(" --locked"), Scenario::Cold)) > 1.2 * before);
        m_fixture.project.opamFiles.removeLast();
        QCOMPARE(packages(of(text(" --locked"), Scenario::Cold)), before); // no lock file: opam takes the opam file
    }
};

QTEST_APPLESS_MAIN(TestRenewal)
#include "tst_estimate_renewal.moc"
