// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/pipeline_text.h"

namespace caravan::benchmark {

namespace {

constexpr char head[] = R"ci(# A project with many packages.
stages: [build, test, deploy]

default:
  image: ocaml/opam:debian-12-ocaml-5.2
  interruptible: true

variables:
  OPAMYES: "1"
  DUNE_CACHE: enabled

.switch: &switch
  key: {files: ["*.opam", dune-project], prefix: switch-5.2}
  paths: [_opam/]

.prepare:
  before_script:
    - sudo chown -R "$(id -u)" .
    - test -d _opam || opam switch create . ocaml-base-compiler.5.2.0 --no-install
    - opam install . --deps-only --with-test

.on-changes:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
)ci";

/// One job for a package; every third kind is another.
QByteArray jobText(int number)
{
    const QByteArray package = "package-" + QByteArray::number(number);
    switch (number % 3) {
    case 0:
        return "\n# Builds " + package + ".\nbuild " + package + R"ci(:
  stage: build
  extends: [.prepare, .on-changes]
  cache: *switch
  script:
    - eval $(opam env)
    - dune build -p )ci"
            + package + R"ci(   # only this one
    - |
      dune install --prefix out
      ls -l out
  artifacts: {paths: [out], expire_in: 1 day}
)ci";
    case 1:
        return "\ntest " + package + R"ci(:
  stage: test
  extends: .on-changes
  needs: ["build package-)ci"
            + QByteArray::number(number - 1) + R"ci("]
  cache:
    <<: *switch
    policy: pull
  variables:
    QCHECK_SEED: ")ci"
            + QByteArray::number(number) + R"ci("
  before_script:
    - !reference [.prepare, before_script]
  script:
    - opam exec -- dune runtest )ci"
            + package + R"ci(
  retry: {max: 1, when: runner_system_failure}
)ci";
    default:
        return "\ndocs " + package + R"ci(:
  stage: deploy
  extends: .prepare
  cache:
    - <<: *switch
      policy: pull
  script:
    - opam exec -- dune build @)ci"
            + package + R"ci(/doc
    - cp -r _build/default/_doc/_html "docs-)ci"
            + QByteArray::number(number) + R"ci("
  artifacts:
    paths: [docs-)ci"
            + QByteArray::number(number) + R"ci(]
  rules:
    - if: $CI_COMMIT_TAG
      when: manual
)ci";
    }
}

} // namespace

QByteArray pipelineOf(int jobs)
{
    QByteArray text = head;
    for (int number = 0; number < jobs; ++number)
        text += jobText(number);
    return text;
}

} // namespace caravan::benchmark
