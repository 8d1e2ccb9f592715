// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/estimate/fixture.h"

#include <algorithm>

using namespace caravan;
using namespace caravan::estimate;
using namespace Qt::StringLiterals;

/// Runs that maintainers have reported, modelled as far as their reports go. What they ran on is not known exactly, and the
/// spread within one project is as large as ×0.7 to ×1.6, so a factor of two is held, and half of that at the median.
class TestObservations : public QObject
{
    Q_OBJECT

private:
    Fixture m_fixture;

    /// gitlab.com's small runner until 2023: one vCPU, and about a minute for an image of ocaml/opam.
    Runner oldGitlab() const
    {
        Runner runner = *m_fixture.facts.runner(u"gitlab.com-small");
        runner.vcpus = 1;
        runner.cpuFactor = 1.6;
        runner.unpackBytesPerSecond = 45e6;
        return runner;
    }

    /// GitHub's runners of 2020 to 2023: two vCPU, a virtual machine without an image to pull.
    Runner oldGithub() const
    {
        Runner runner = *m_fixture.facts.runner(u"gitlab.com-small");
        runner.cpuFactor = 1.4;
        return runner;
    }

    struct Observation {
        const char *id;
        double observed;
        double estimated;
    };

    QList<Observation> observations()
    {
        const QByteArray gasche = R"(
build:
  image: ocaml/opam:debian-12-opam
  cache: {key: opam, paths: [_opam, _build]}
  script:
    - test -d _opam || opam switch create . ocaml-base-compiler.4.11.1 --no-install
    - eval $(opam env)
    - opam install . --deps-only --with-test
    - dune build @runtest
)";
        const QByteArray ocamlformat = R"(
fmt: {image: "ocaml/opam:debian-12-ocaml-4.14", script: [opam install ocamlformat]}
)";
        // setup-ocaml of 2020: opam init, compiler, dependencies; its cache held the opam root.
        const QByteArray setup = R"(
build:
  image: alpine:3.24
  variables: {OPAMROOT: $CI_PROJECT_DIR/_root}
  cache: {key: root, paths: [_root]}
  script:
    - test -d _root/config || opam init --bare --disable-sandboxing
    - test -d _root/ci || opam switch create ci ocaml-base-compiler.4.11.1
    - eval $(opam env)
    - opam install . --deps-only --with-test
    - dune build @runtest
)";
        QList<Observation> list;
        m_fixture.runner = oldGitlab();
        m_fixture.project = Fixture::projectOf({u"dune", u"ounit2", u"fmt"}, 2000);
        list.append({"1a", 660, m_fixture.of(gasche, Scenario::Cold).wall.p50.count()});
        list.append({"1b", 120, m_fixture.of(gasche, Scenario::Warm).wall.p50.count()});
        list.append({"3", 300, m_fixture.seconds(ocamlformat, Scenario::Cold, u"fmt", Phase::Packages)});
        m_fixture.runner = oldGithub();
        m_fixture.project = Fixture::projectOf({u"dune", u"menhir", u"csexp", u"lwt", u"ocamlfind", u"result"}, 60'000);
        list.append({"7a", 505, m_fixture.of(setup, Scenario::Cold).wall.p50.count()});
        list.append({"7b", 78, m_fixture.of(setup, Scenario::Warm).wall.p50.count()});
        return list;
    }

private Q_SLOTS:
    void estimatesAreWithinAFactorOfTwo()
    {
        QList<double> errors;
        for (const Observation &each : observations()) {
            const double ratio = each.estimated / each.observed;
            qInfo("%-3s observed %4.0f s, estimated %4.0f s, ratio %.2f", each.id, each.observed, each.estimated, ratio);
            QVERIFY2(ratio > 0.5 && ratio < 2, each.id);
            errors.append(std::abs(ratio - 1));
        }
        std::sort(errors.begin(), errors.end());
        QVERIFY2(errors[errors.size() / 2] <= 0.4, "median relative error");
    }

    void coldAndWarmAreInTheOrderOfExperience()
    {
        const QList<Observation> list = observations();
        for (const Observation &cold : list) {
            for (const Observation &warm : list) {
                if (cold.observed >= 1.3 * warm.observed)
                    QVERIFY2(cold.estimated > warm.estimated, cold.id);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestObservations)
#include "tst_estimate_observations.moc"
