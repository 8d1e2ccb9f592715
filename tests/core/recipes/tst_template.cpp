// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A pipeline as a template: what becomes an input, that all else stays, and that it works for another project.

#include "core/recipes/template.h"

#include "core/gitlab/pipeline/resolved.h"
#include "core/recipes/strategy.h"
#include "reading.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using recipes::TemplateKind;

class TestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposalsStayThemselves_data();
    void proposalsStayThemselves();
    void reachesAllPlaces_data();
    void reachesAllPlaces();
    void leavesAllElse();
    void worksWithOtherInputs();
    void letsTheStrategyBeChosen();
    void checksItsInputs();
    void keepsTypes();
    void addsToAHeader();
    void leavesSeveralReleases();
    void refusesWithoutInputs();
    void tellsWhatOthersLack();
};

namespace {

Result<recipes::Template> made(const QByteArray &text, TemplateKind kind = TemplateKind::Include)
{
    return recipes::makeTemplate(testing::draftOf(text).tree(), {}, kind, testing::catalogue());
}

QByteArray textOf(const QByteArray &text, TemplateKind kind = TemplateKind::Include)
{
    const Result<recipes::Template> result = made(text, kind);
    return result ? result->text : result.error().toString().toUtf8();
}

/// What GitLab makes of a project whose pipeline includes \a text with \a inputs.
Result<gitlab::Resolved> included(const QByteArray &text, const QByteArray &inputs)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ocaml.yml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test's folder cannot be written");
    file.close();
    gitlab::Reading reading;
    reading.files = gitlab::filesOf(folder.path());
    return gitlab::resolve(testing::draftOf("include:\n  - local: ocaml.yml\n    inputs: " + inputs + "\n").tree(), reading);
}

constexpr auto small = R"(# Licence of the file.
stages: [build]     # one is enough

build:              # what all wait for
  image: ocaml/opam:debian-13-ocaml-5.4
  stage: build
  variables:
    OPAMJOBS: 2     # small runners
    CACHE_EPOCH: "1"
  cache:
    key:
      prefix: c1-debian-13-ocaml5.4
      files: [one.opam]
    paths: [_opam]
  script:
    - |
      # with a comment of its own
      opam install . --deps-only
    - "dune build"
)";

} // namespace

void TestTemplate::proposalsStayThemselves_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/proposals"));
    const QStringList files = folder.entryList({u"*.yml"_s}, QDir::Files);
    QVERIFY(files.size() > 10);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

/// makeTemplate() proves that the defaults make the pipeline itself; here that every strategy's pipeline can be made one.
void TestTemplate::proposalsStayThemselves()
{
    QFETCH(QString, file);
    const QByteArray text = testing::contentsOf(file);
    for (const TemplateKind kind : {TemplateKind::Include, TemplateKind::Component}) {
        const Result<recipes::Template> result = made(text, kind);
        QVERIFY2(result, result ? "" : qPrintable(result.error().toString()));
        QVERIFY(result->text.startsWith("spec:\n  inputs:\n"));
        QCOMPARE(result->text.mid(result->text.indexOf("\n---\n") + 5).count('\n') >= text.count('\n') - 2, true);
        QVERIFY(result->inputs.size() >= 2);
        QCOMPARE(result->inputs.contains(u"test-stage"_s), kind == TemplateKind::Component);
    }
}

void TestTemplate::reachesAllPlaces_data()
{
    QTest::addColumn<QString>("strategy");
    for (const recipes::Strategy &strategy : testing::catalogue().strategies) {
        if (strategy.usesOpam && strategy.programFolder.isEmpty())
            QTest::newRow(qPrintable(recipes::nameOf(strategy.id))) << recipes::nameOf(strategy.id);
    }
}

/// With other values than its defaults, a template is what is proposed for these values.
void TestTemplate::reachesAllPlaces()
{
    QFETCH(QString, strategy);
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's folder cannot be written");
    };
    write(u"a.opam"_s, "opam-version: \"2.0\"\ndepends: [\"ocaml\" \"dune\" \"fmt\" \"alcotest\" {with-test}]\n");
    write(u"dune-project"_s, "(lang dune 3.0)\n");
    write(u"dune"_s, "(test (name a))\n");
    const Result<project::Project> project = project::inspectFolder(folder.path());
    QVERIFY(project);
    const recipes::Strategy &wanted = *testing::catalogue().strategy(strategy);
    const auto proposed = [&](const QString &image) {
        const Result<QByteArray> text = recipes::propose(*project, wanted, image, testing::catalogue());
        return text ? *text : text.error().toString().toUtf8();
    };
    const bool isOwnSwitch = wanted.imageKind == recipes::ImageKind::Opam;
    const QString series = strategy == "local-switch-clone"_L1 ? u"5.5"_s : u"5.3"_s; // the only one that can be cloned
    const Result<recipes::Template> result = made(proposed({}));
    QVERIFY2(result, result ? "" : qPrintable(result.error().toString()));
    const bool hasDistribution = result->inputs.contains(u"distribution"_s);
    QCOMPARE(hasDistribution, strategy != "slim-image"_L1);      // whose second image is no image of opam
    QVERIFY(isOwnSwitch || result->inputs.contains(u"ocaml"_s)); // or of other strategies that can be chosen
    const QString distribution = hasDistribution ? u"debian-12"_s : u"debian-13"_s;
    QByteArrayList inputs;
    if (hasDistribution)
        inputs.append("distribution: debian-12");
    if (!isOwnSwitch)
        inputs.append("ocaml: '" + series.toUtf8() + '\'');
    const Result<gitlab::Resolved> resolved = included(result->text, '{' + inputs.join(", ") + '}');
    QVERIFY2(resolved, resolved ? "" : qPrintable(resolved.error().toString()));
    QVERIFY2(resolved->issues.isEmpty(), resolved->issues.isEmpty() ? "" : qPrintable(resolved->issues.constFirst().message));
    const QByteArray other = proposed("ocaml/opam:"_L1 + distribution + (isOwnSwitch ? u"-opam"_s : "-ocaml-"_L1 + series));
    const Result<gitlab::Resolved> expected = gitlab::resolve(testing::draftOf(other).tree(), {});
    QVERIFY2(expected, other.constData());
    QVERIFY2(expected->jobs.size() >= 2, other.constData());
    QCOMPARE(resolved->jobs.size(), expected->jobs.size());
    for (qsizetype i = 0; i < expected->jobs.size(); ++i) {
        const QByteArray ours = yaml::writeEntry(resolved->jobs.at(i).name, resolved->jobs.at(i).body, 0, {});
        const QByteArray theirs = yaml::writeEntry(expected->jobs.at(i).name, expected->jobs.at(i).body, 0, {});
        const QByteArray diff = unifiedDiff(theirs, ours, "proposed", "template");
        QVERIFY2(diff.isEmpty(), diff.constData());
    }
}

void TestTemplate::leavesAllElse()
{
    const QByteArray text = textOf(small);
    const QByteArray body = text.mid(text.indexOf("---\n") + 4);
    QCOMPARE(body, QByteArray(R"(# Licence of the file.
stages: [build]     # one is enough

build:              # what all wait for
  image: $[[ inputs.repository ]]:$[[ inputs.distribution ]]-ocaml-$[[ inputs.ocaml ]]
  stage: build
  variables:
    OPAMJOBS: $[[ inputs.opamjobs ]]     # small runners
    CACHE_EPOCH: "$[[ inputs.cache-epoch ]]"
  cache:
    key:
      prefix: c1-$[[ inputs.distribution ]]-ocaml$[[ inputs.ocaml ]]
      files: $[[ inputs.key-files ]]
    paths: [_opam]
  script:
    - |
      # with a comment of its own
      opam install $[[ inputs.packages ]] --deps-only
    - "dune build"
)"));
    QVERIFY(textOf(small, TemplateKind::Component).contains("stages: [\"$[[ inputs.build-stage ]]\"]     # one is enough"));
}

void TestTemplate::worksWithOtherInputs()
{
    const Result<gitlab::Resolved> resolved =
        included(textOf(small, TemplateKind::Component),
                 "{ocaml: '4.14', distribution: debian-12, packages: ./two.opam, key-files: [two.opam, dune-project], opamjobs: 8, "
                 "build-stage: test}");
    QVERIFY2(resolved, resolved ? "" : qPrintable(resolved.error().toString()));
    QVERIFY2(resolved->issues.isEmpty(), resolved->issues.isEmpty() ? "" : qPrintable(resolved->issues.constFirst().message));
    QCOMPARE(resolved->jobs.size(), 1);
    const QByteArray job = yaml::writeEntry(u"build"_s, resolved->jobs.constFirst().body, 0, {});
    QVERIFY2(job.contains("image: ocaml/opam:debian-12-ocaml-4.14\n"), job.constData());
    QVERIFY2(job.contains("c1-debian-12-ocaml4.14\n"), job.constData());
    QVERIFY2(job.contains("        - two.opam\n        - dune-project\n"), job.constData());
    QVERIFY2(job.contains("opam install ./two.opam --deps-only\n"), job.constData());
    QVERIFY2(job.contains("OPAMJOBS: 8\n"), job.constData());
    QCOMPARE(resolved->jobs.constFirst().stage, u"test"_s);
}

/// A strategy that jobs share in a hidden job is an input; so are the release of OCaml and what of the switch is called by it.
void TestTemplate::letsTheStrategyBeChosen()
{
    const QByteArray text =
        "stages: [build, test]\n\nvariables:\n  CACHE_EPOCH: \"1\"\n\n.ocaml:\n  image: ocaml/opam:debian-13-ocaml-5.4\n\nbuild:\n  "
        "extends: "
        ".ocaml\n  stage: build\n  script:\n    - dune build @install\n\ntest:\n  extends: .ocaml\n  stage: test\n  script:\n    - "
        "dune runtest\n";
    yaml::Draft draft = testing::draftOf(text);
    // As a proposal has it: a first line, by which the strategy finds its place.
    QVERIFY(draft.set({u".ocaml"_s, u"before_script"_s}, yaml::Value::texts({u"opam install . --deps-only"_s})));
    QVERIFY(recipes::applyStrategyToPipeline({draft, {}}, *testing::catalogue().strategy(u"moved-switch"), nullptr, testing::catalogue()));
    const Result<recipes::Template> result = made(draft.text());
    QVERIFY2(result, result ? "" : qPrintable(result.error().toString()));
    QVERIFY2(result->inputs.contains(u"strategy"_s), result->text.constData());
    const auto jobWith = [&](const QByteArray &inputs) {
        const Result<gitlab::Resolved> resolved = included(result->text, inputs);
        if (!resolved || !resolved->issues.isEmpty() || resolved->jobs.size() != 2)
            return resolved ? "issues"_ba : resolved.error().toString().toUtf8();
        return yaml::writeEntry(u"test"_s, resolved->jobs.constLast().body, 0, {});
    };
    QVERIFY2(jobWith("{}").contains("_switch"), jobWith("{}").constData());
    const QByteArray local = jobWith("{strategy: local-switch}");
    QVERIFY2(local.contains("_opam") && !local.contains("_switch") && local.contains("dune runtest"), local.constData());
    const QByteArray other = jobWith("{ocaml: '5.3'}");
    QVERIFY2(other.contains("mv \"$OPAMROOT/5.3\" _switch") && !other.contains("5.4"), other.constData());
    QVERIFY2(!jobWith("{strategy: moon}").contains("dune"), jobWith("{strategy: moon}").constData());
}

void TestTemplate::checksItsInputs()
{
    const QByteArray text = textOf(small);
    for (const QByteArray &wrong : QList<QByteArray>{"{ocaml: newest}", "{distribution: alpine-3.24}", "{packages: '. ; rm -rf /'}",
                                                     "{key-files: one.opam}", "{opamjobs: many}", "{flavour: sweet}"}) {
        const Result<gitlab::Resolved> resolved = included(text, wrong);
        QVERIFY2(!resolved || !resolved->issues.isEmpty(), wrong.constData());
    }
}

void TestTemplate::keepsTypes()
{
    const QByteArray text = textOf(small);
    QVERIFY2(text.contains("      type: number\n      default: 2\n"), text.constData());
    QVERIFY2(text.contains("      type: array\n      default: [one.opam]\n"), text.constData());
    QVERIFY2(text.contains("      options: [debian-13, debian-12,"), text.constData());
    QVERIFY2(text.contains("      default: \"5.4\"\n"), text.constData());
    // What the form of an input would refuse is no reason to leave it out.
    const QByteArray odd = textOf("variables:\n  DUNE_CACHE: sometimes\na:\n  script: echo\n");
    QVERIFY2(odd.contains("      type: string\n      default: sometimes\n"), odd.constData());
}

void TestTemplate::addsToAHeader()
{
    const QByteArray text =
        textOf("spec:\n  inputs:\n    packages:\n      default: .\n---\na:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script:\n"
               "    - opam install $[[ inputs.packages ]] --deps-only\n");
    QVERIFY2(text.startsWith("spec:\n  inputs:\n    packages:\n      default: .\n    repository:\n      description: "), text.constData());
    QCOMPARE(text.count("\n---\n"), 1);
    QVERIFY(text.contains("opam install $[[ inputs.packages ]] --deps-only\n"));
    const Result<recipes::Template> flow =
        made("spec: {inputs: {a: {default: x}}}\n---\na:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script: echo\n");
    QVERIFY(!flow);
    QCOMPARE(flow.error().code, ErrorCode::Refused);
}

void TestTemplate::leavesSeveralReleases()
{
    const Result<recipes::Template> result = made("a:\n  image: ocaml/opam:debian-13-ocaml-5.4\n  script: echo\n"
                                                  "b:\n  image: ocaml/opam:debian-13-ocaml-4.14\n  script: echo\n");
    QVERIFY(result);
    QCOMPARE(result->inputs, (QStringList{u"repository"_s, u"distribution"_s}));
    QVERIFY(result->text.contains("$[[ inputs.distribution ]]-ocaml-4.14\n"));
    QVERIFY2(result->notes.value(0).contains(u"5.4, 4.14"_s), qPrintable(result->notes.join(u'\n')));
}

void TestTemplate::refusesWithoutInputs()
{
    const Result<recipes::Template> result = made("a:\n  script: echo\n");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Refused);
}

void TestTemplate::tellsWhatOthersLack()
{
    const Result<recipes::Template> result = made("default:\n  image: ocaml/opam:debian-13-ocaml-5.4\na:\n  script: cat one.opam\n");
    QVERIFY(result);
    QCOMPARE(result->notes.size(), 2);
    QVERIFY(result->notes.at(0).contains(u"one.opam"_s));
    QVERIFY(result->notes.at(1).contains(u"“default”"_s));
}

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
