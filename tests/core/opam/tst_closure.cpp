// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opam/closure.h"
#include "tests/processor_timer.h"

#include <QTest>

using namespace caravan;
using namespace caravan::opam;
using namespace Qt::StringLiterals;

namespace {

/// A line of an index.
struct Line {
    QByteArray name;
    QByteArray version;
    QByteArray depends = {};
    QByteArray conflicts = {};
    QByteArray conflictClass = {};
    QByteArray available = {};
    QByteArray depexts = {};
    QByteArray flags = {};
};

std::shared_ptr<const Repository> repositoryOf(const QList<Line> &lines)
{
    QByteArray text = "# source: a snapshot\n";
    for (const Line &line : lines) {
        const QList<QByteArray> cells = {line.name,          line.version,   line.depends, {},        line.conflicts,
                                         line.conflictClass, line.available, line.depexts, line.flags};
        text += cells.join('\t') + '\n';
    }
    const auto repository = Repository::fromIndex(text, u"index.tsv"_s);
    return repository ? *repository : nullptr;
}

/// Compilers as opam-repository has them.
QList<Line> compilers(const QByteArrayList &versions)
{
    QList<Line> names;
    QList<Line> built;
    QList<Line> system;
    for (const QByteArray &version : versions) {
        names.append({.name = "ocaml",
                      .version = version,
                      .depends = "[ \"ocaml-base-compiler\" { = \"" + version + "\" } | \"ocaml-system\" { = \"" + version + "\" } ]"});
        built.append({.name = "ocaml-base-compiler",
                      .version = version,
                      .depends = "\"ocaml\" { = \"" + version + "\" & post }",
                      .conflictClass = "\"ocaml-core-compiler\""});
        system.append({.name = "ocaml-system",
                       .version = version,
                       .depends = "\"ocaml\" { = \"" + version + "\" & post }",
                       .conflictClass = "\"ocaml-core-compiler\"",
                       .available = "sys-ocaml-version = \"" + version + "\""});
    }
    return names + built + system;
}

OpamFile file(const QString &name, const QByteArray &text)
{
    const auto read = readOpamFile(Source(name, text));
    return read ? *read : OpamFile{};
}

QStringList names(const Closure &closure)
{
    QStringList list;
    for (const ClosurePackage &package : closure.packages)
        list.append(package.name);
    return list;
}

QStringList versions(const Closure &closure)
{
    QStringList list;
    for (const ClosurePackage &package : closure.packages)
        list.append(package.name + u'.' + package.version);
    return list;
}

QString versionOf(const Closure &closure, const QString &name)
{
    for (const ClosurePackage &candidate : closure.packages) {
        if (candidate.name == name)
            return candidate.version;
    }
    return u"(not there)"_s;
}

Closure closureOfText(const QByteArray &opam, const Repository &repository, const Request &request = {})
{
    return closureOf({file(u"a.opam"_s, opam)}, request, repository);
}

const WithFlags testsAndDocs = WithFlags(With::Test) | With::Doc;

} // namespace

/// What a project needs: as opam would choose it from a repository, or from its lock file.
class ClosureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestThatFitsTogether()
    {
        const auto repository = repositoryOf({{.name = "a-lib", .version = "1.9", .depends = "[ \"deep\" { < \"2\" } ]"},
                                              {.name = "a-lib", .version = "1.10", .depends = "[ \"deep\" { < \"2\" } ]"},
                                              {.name = "b-lib", .version = "1", .depends = "\"deep\" { >= \"1\" }"},
                                              {.name = "deep", .version = "1"},
                                              {.name = "deep", .version = "2"},
                                              {.name = "other", .version = "1"}});
        const Closure closure = closureOfText(R"(depends: ["a-lib" "b-lib"])", *repository);
        QCOMPARE(versions(closure), (QStringList{u"a-lib.1.10"_s, u"b-lib.1"_s, u"deep.1"_s}));
        QCOMPARE(closure.source, u"a snapshot"_s);
        QVERIFY(closure.problem.isEmpty() && closure.unknown.isEmpty() && closure.ocaml.isEmpty());
        QVERIFY(closure.packages[0].isDirect && !closure.packages[2].isDirect);
        QCOMPARE(versionOf(closureOfText(R"(depends: ["b-lib"])", *repository), u"deep"_s), u"2"_s);
    }

    void filtersOfTestsAndDocumentationAreOfTheProjectAlone()
    {
        const auto repository = repositoryOf({{.name = "lib", .version = "1", .depends = "[ \"tool\" { with-test } ]"},
                                              {.name = "check", .version = "1"},
                                              {.name = "tool", .version = "1"},
                                              {.name = "pages", .version = "1"},
                                              {.name = "shaper", .version = "1"}});
        const QByteArray opam =
            R"(depends: ["lib" "check" {with-test} "pages" {with-doc & >= "1"} "shaper" {with-dev-setup} "gone" {dev = false & with-test}])";
        QCOMPARE(names(closureOfText(opam, *repository)), QStringList{u"lib"_s});
        QCOMPARE(names(closureOfText(opam, *repository, {.with = With::Test})), (QStringList{u"check"_s, u"lib"_s}));
        QCOMPARE(names(closureOfText(opam, *repository, {.with = testsAndDocs})), (QStringList{u"check"_s, u"lib"_s, u"pages"_s}));
        QCOMPARE(names(closureOfText(opam, *repository, {.with = With::Dev})), (QStringList{u"lib"_s, u"shaper"_s}));
    }

    void aFilteredAlternativeIsNone()
    {
        const auto repository =
            repositoryOf({{.name = "unix-lib", .version = "1"}, {.name = "win-lib", .version = "1"}, {.name = "x", .version = "1"}});
        QCOMPARE(names(closureOfText(R"(depends: [("win-lib" {os = "win32"} | "unix-lib")])", *repository)), QStringList{u"unix-lib"_s});
        QCOMPARE(names(closureOfText(R"(depends: ["x" ("win-lib" {os = "win32"} | "unix-lib" {os = "macos"})])", *repository)),
                 QStringList{u"x"_s});
        QCOMPARE(names(closureOfText(R"(depends: ["x" "unix-lib" {?sys-ocaml-arch & sys-ocaml-arch != "x"}])", *repository)),
                 QStringList{u"x"_s});
        QCOMPARE(names(closureOfText(R"(depends: ["x" "unix-lib" {!(sys-ocaml-arch = "x")}])", *repository)), QStringList{u"x"_s});
    }

    void conflictsAndClasses()
    {
        const auto repository = repositoryOf({{.name = "one", .version = "1"},
                                              {.name = "one", .version = "2", .conflicts = "[ \"two\" { >= \"2\" } \"three\" ]"},
                                              {.name = "two", .version = "2"},
                                              {.name = "left", .version = "1", .conflictClass = "\"side\""},
                                              {.name = "right", .version = "1", .conflictClass = "\"side\""}});
        QCOMPARE(versions(closureOfText(R"(depends: ["one" "two"])", *repository)), (QStringList{u"one.1"_s, u"two.2"_s}));
        const Closure closure = closureOfText(R"(depends: ["left" "right"])", *repository);
        QCOMPARE(closure.problem, u"No versions fit together: “a → left” excludes “a → right”."_s);
        QCOMPARE(versions(closure), (QStringList{u"left."_s, u"right."_s}));
        QVERIFY(closureOfText("depends: [\"one\"]\nconflicts: [\"one\" {= \"2\"}]", *repository).packages[0].version == u"1"_s);
    }

    void versionsToAvoidAreTheLast()
    {
        const auto repository = repositoryOf({{.name = "lib", .version = "1"},
                                              {.name = "lib", .version = "2", .flags = "[ avoid-version ]"},
                                              {.name = "lib", .version = "3", .flags = "deprecated"},
                                              {.name = "far", .version = "1", .available = "os = \"macos\""},
                                              {.name = "far", .version = "2", .available = "opam-version >= \"9\""}});
        QCOMPARE(versions(closureOfText(R"(depends: ["lib"])", *repository)), QStringList{u"lib.1"_s});
        QCOMPARE(versions(closureOfText(R"(depends: ["lib" {> "1"}])", *repository)), QStringList{u"lib.3"_s});
        const Closure closure = closureOfText(R"(depends: ["far"])", *repository);
        QCOMPARE(closure.problem, u"Nothing in a snapshot fits “a → far”."_s);
    }

    void anOlderVersionThatAvoidsOne()
    {
        const auto repository = repositoryOf({{.name = "tool", .version = "1"},
                                              {.name = "tool", .version = "2", .flags = "avoid-version"},
                                              {.name = "other", .version = "1", .flags = "avoid-version"},
                                              {.name = "lib", .version = "1"},
                                              {.name = "lib", .version = "2", .depends = "[ \"tool\" { >= \"2\" } \"other\" ]"}});
        QCOMPARE(versions(closureOfText(R"(depends: ["lib"])", *repository)), QStringList{u"lib.1"_s});
        QCOMPARE(versions(closureOfText(R"(depends: ["lib" {>= "2"}])", *repository)), (QStringList{u"lib.2"_s, u"other.1"_s, u"tool.2"_s}));
    }

    void theNewestOcamlThatTheProjectCanHave()
    {
        auto lines = compilers({"4.14.2", "5.3.0", "5.4.1", "5.5.0"});
        lines += {{.name = "old-ppx", .version = "1", .depends = "[ \"ocaml\" { < \"5.4\" } ]"},
                  {.name = "lib", .version = "1", .depends = "[ \"ocaml\" { >= \"4.08\" } \"old-ppx\" { >= \"1\" } ]"},
                  {.name = "conf-x", .version = "1"}};
        const auto repository = repositoryOf(lines);
        const Closure closure = closureOfText(R"(depends: ["lib"])", *repository);
        QCOMPARE(closure.ocaml, u"5.3.0"_s);
        QCOMPARE(closure.whyNotNewer, u"a → lib → old-ppx → ocaml < 5.4"_s);
        QVERIFY(closure.problem.isEmpty());
        QCOMPARE(versions(closure), (QStringList{u"lib.1"_s, u"ocaml.5.3.0"_s, u"ocaml-base-compiler.5.3.0"_s, u"old-ppx.1"_s}));

        const Closure older = closureOfText(R"(depends: ["lib"])", *repository, {.ocaml = u"4.14.2"_s});
        QCOMPARE(older.ocaml, u"4.14.2"_s);
        QVERIFY(older.whyNotNewer.isEmpty());

        const Closure tooNew = closureOfText(R"(depends: ["lib"])", *repository, {.ocaml = u"5.4.1"_s});
        QCOMPARE(tooNew.problem,
                 u"No versions fit together: “a → lib → old-ppx → ocaml < 5.4” excludes “ocaml-base-compiler = 5.4.1 → ocaml = 5.4.1”."_s);
        QVERIFY(names(tooNew).contains(u"old-ppx"_s));
        QCOMPARE(closureOfText(R"(depends: ["lib"])", *repository, {.ocaml = u"5.9.0"_s}).problem,
                 u"There is no ocaml-base-compiler 5.9.0 in a snapshot."_s);

        const Closure system = closureOfText(R"(depends: ["lib"])", *repository, {.ocaml = u"4.14.2"_s, .compiler = Compiler::System});
        QCOMPARE(names(system), (QStringList{u"lib"_s, u"ocaml"_s, u"ocaml-system"_s, u"old-ppx"_s}));
        QCOMPARE(closureOfText(R"(depends: ["lib" "ocaml" {< "5"}])", *repository).whyNotNewer, u"a → ocaml < 5"_s);
        QCOMPARE(names(closureOfText(R"(depends: ["conf-x"])", *repository)), QStringList{u"conf-x"_s});
    }

    /// What is told is what leaves out the next release, and no bound that would leave out the one that is taken as well.
    void theBoundIsThatOfWhatIsTaken()
    {
        auto lines = compilers({"4.14.2", "5.2.1", "5.3.0", "5.5.0"});
        lines += {{.name = "base", .version = "1", .depends = "[ \"ocaml\" { < \"5.0\" } ]"},
                  {.name = "base", .version = "2", .depends = "[ \"ocaml\" { < \"5.3\" } ]"},
                  {.name = "format", .version = "1", .depends = "[ \"ocaml\" { < \"5.4\" } ]"}};
        const auto repository = repositoryOf(lines);
        const Closure closure = closureOfText(R"(depends: ["format" "base"])", *repository);
        QCOMPARE(closure.ocaml, u"5.2.1"_s);
        QCOMPARE(closure.whyNotNewer, u"a → base → ocaml < 5.3"_s);
        QCOMPARE(closureOfText(R"(depends: ["ocaml" "base" "format"])", *repository).whyNotNewer, u"a → base → ocaml < 5.3"_s);
    }

    /// Where all releases of OCaml are too new, the package that says so is told, and not the newest compiler alone.
    void noOcamlIsOldEnough()
    {
        auto lines = compilers({"4.14.2", "5.5.0"});
        lines += {{.name = "base-num", .version = "base", .depends = "[ \"ocaml\" { < \"4.06.0\" } ]"},
                  {.name = "left", .version = "1", .depends = "[ \"ocaml\" \"lib\" { < \"2\" } ]"},
                  {.name = "right", .version = "1", .depends = "[ \"ocaml\" \"lib\" { >= \"2\" } ]"},
                  {.name = "lib", .version = "1"},
                  {.name = "lib", .version = "2"}};
        const auto repository = repositoryOf(lines);
        const Closure closure = closureOfText(R"(depends: ["ocaml" "base-num"])", *repository);
        QVERIFY(closure.ocaml.isEmpty());
        QCOMPARE(closure.whyNotNewer, u"a → base-num → ocaml < 4.06.0"_s);
        QCOMPARE(closure.problem, u"Nothing in a snapshot fits “a → base-num → ocaml < 4.06.0”."_s);
        // What excludes each other whatever OCaml is taken, no OCaml is to blame for.
        const Closure apart = closureOfText(R"(depends: ["left" "right"])", *repository);
        QVERIFY2(apart.whyNotNewer.isEmpty(), qPrintable(apart.whyNotNewer));
        QVERIFY2(apart.problem.contains(u"lib < 2"_s) && apart.problem.contains(u"lib >= 2"_s), qPrintable(apart.problem));
    }

    /// Each version of a package is in the way by another one: the newest version's way is told.
    void whyNotNewerWhereEachVersionDiffers()
    {
        auto lines = compilers({"5.3.0", "5.4.1"});
        lines += {{.name = "one", .version = "1", .depends = "[ \"ocaml\" { < \"5.4\" } ]"},
                  {.name = "two", .version = "1", .depends = "[ \"ocaml\" { < \"5.4\" } ]"},
                  {.name = "lib", .version = "1", .depends = "[ \"one\" ]"},
                  {.name = "lib", .version = "2", .depends = "[ \"two\" ]"}};
        const Closure closure = closureOfText(R"(depends: ["lib"])", *repositoryOf(lines));
        QCOMPARE(closure.ocaml, u"5.3.0"_s);
        QCOMPARE(closure.whyNotNewer, u"a → lib → two → ocaml < 5.4"_s);
    }

    void packagesOfOneProjectKnowEachOther()
    {
        const auto repository = repositoryOf({{.name = "core-lib", .version = "7", .depends = "\"gone-by\""},
                                              {.name = "gone-by", .version = "1"},
                                              {.name = "plug", .version = "1", .depends = "[ \"core-lib\" { >= \"8\" } ]"},
                                              {.name = "base", .version = "1"}});
        const QList<OpamFile> files = {file(u"core-lib.opam"_s, "version: \"8.1\"\ndepends: [\"base\"]"),
                                       file(u"tool.opam"_s, R"(depends: ["core-lib" {= "8.1"} "plug"])")};
        const Closure closure = closureOf(files, {}, *repository);
        QVERIFY2(closure.problem.isEmpty(), qPrintable(closure.problem));
        QCOMPARE(names(closure), (QStringList{u"base"_s, u"plug"_s}));
        // without a version of its own, a package has the newest that is known
        const QList<OpamFile> unversioned = {file(u"core-lib.opam"_s, ""), file(u"tool.opam"_s, R"(depends: ["core-lib" {= version}])")};
        QVERIFY(closureOf(unversioned, {}, *repository).problem.contains(u"tool → core-lib = ~dev"_s));
        QVERIFY(closureOf({file(u"core-lib.opam"_s, ""), file(u"x.opam"_s, R"(depends: ["core-lib" {>= "7"}])")}, {}, *repository)
                    .problem.isEmpty());
    }

    void pinsAreKnownByName()
    {
        const auto repository = repositoryOf({{.name = "lib", .version = "1", .depends = "[ \"deep\" ]"}, {.name = "deep", .version = "1"}});
        const Closure closure =
            closureOfText("depends: [\"lib\" {>= \"2\"} \"fork\"]\n"
                          "pin-depends: [[\"lib.2.0\" \"git+https://example.org/lib\"] [\"fork.dev\" \"git+https://example.org/fork\"]]",
                          *repository);
        QCOMPARE(closure.pinned, (QStringList{u"fork.dev"_s, u"lib.2.0"_s}));
        QCOMPARE(versions(closure), (QStringList{u"fork.dev"_s, u"lib.2.0"_s}));
        QVERIFY(closure.problem.isEmpty() && closure.unknown.isEmpty());
    }

    void whatNobodyKnows()
    {
        const auto repository = repositoryOf({{.name = "lib", .version = "1"}});
        const Closure closure = closureOfText(R"(depends: ["lib" "nowhere" ("gone" | "lib")])", *repository);
        QCOMPARE(closure.unknown, (QStringList{u"gone"_s, u"nowhere"_s}));
        QCOMPARE(names(closure), QStringList{u"lib"_s});
        const Closure hostile = closureOfPackages({u"../../etc"_s, u"lib"_s}, {}, *repository);
        QCOMPARE(names(hostile), QStringList{u"lib"_s});
        QCOMPARE(hostile.unknown, QStringList{u"../../etc"_s});
    }

    void whatCannotBe()
    {
        const auto repository = repositoryOf({{.name = "lib", .version = "1"},
                                              {.name = "x", .version = "1", .depends = "[ \"lib\" { >= \"2\" } ]"},
                                              {.name = "broken", .version = "1", .depends = "[ \"lib\""}});
        QCOMPARE(closureOfText(R"(depends: ["lib" {>= "2" & < "4"}])", *repository).problem,
                 u"Nothing in a snapshot fits “a → lib >= 2 & < 4”."_s);
        QCOMPARE(closureOfText(R"(depends: ["x"])", *repository).problem, u"Nothing in a snapshot fits “a → x → lib >= 2”."_s);
        QVERIFY(!closureOfText(R"(depends: ["broken"])", *repository).problem.isEmpty());
    }

    void followsTheLockFile()
    {
        const auto repository =
            repositoryOf({{.name = "lwt", .version = "6"},
                          {.name = "conf-gmp", .version = "5", .depexts = R"([ [ "libgmp-dev" ] { os-family = "debian" } ])"},
                          {.name = "conf-gmp", .version = "4", .depexts = R"([ [ "old-gmp" ] { os-family = "debian" } ])"},
                          {.name = "zarith", .version = "1", .depends = "[ \"conf-gmp\" ]"}});
        const QList<OpamFile> files = {file(u"a.opam"_s, R"(depends: ["lwt" "alcotest" {with-test}])"),
                                       file(u"a.opam.locked"_s, R"(depends: ["lwt" {= "5.9"} "dune" {= "3.20.2"} "ocaml" {= "5.2.1"}
                                            "conf-gmp" {= "4"} "alcotest" {= "1.8" & with-test} "extra" {= "0.1"}])")};
        const Closure closure = closureOf(files, {}, *repository);
        QCOMPARE(closure.packages,
                 (QList<ClosurePackage>{{u"conf-gmp"_s, u"4"_s},
                                        {u"dune"_s, u"3.20.2"_s},
                                        {u"extra"_s, u"0.1"_s},
                                        {u"lwt"_s, u"5.9"_s, true},
                                        {u"ocaml"_s, u"5.2.1"_s}}));
        QCOMPARE(closure.source, u"a.opam.locked"_s);
        QCOMPARE(closure.ocaml, u"5.2.1"_s);
        QCOMPARE(closure.debian, QStringList{u"old-gmp"_s});
        QCOMPARE(versionOf(closureOf(files, {.with = With::Test}, *repository), u"alcotest"_s), u"1.8"_s);
        // one package locked, another not: what is locked holds for both
        const QList<OpamFile> both = files + QList<OpamFile>{file(u"b.opam"_s, R"(depends: ["lwt" "zarith"])")};
        const Closure mixed = closureOf(both, {}, *repository);
        QCOMPARE(versions(mixed),
                 (QStringList{u"conf-gmp.4"_s, u"dune.3.20.2"_s, u"extra.0.1"_s, u"lwt.5.9"_s, u"ocaml.5.2.1"_s, u"zarith.1"_s}));
        QCOMPARE(mixed.source, u"a.opam.locked, a snapshot"_s);
    }

    void systemPackagesOfEachSystem()
    {
        const auto repository = repositoryOf(
            {{.name = "conf-postgresql",
              .version = "2",
              .depexts =
                  R"([ [ "libpq-dev" ] { os-family = "debian" } [ "postgresql-dev" ] { os-distribution = "alpine" & os-version < "3.15" } [ "postgresql14-dev" ] { os-distribution = "alpine" & os-version >= "3.15" } [ "libpq-devel" ] { os-family = "fedora" } ])"},
             {.name = "conf-odd", .version = "1", .depends = R"([ "conf-mac" { os-distribution != "fedora" } ])"},
             {.name = "conf-mac", .version = "1", .depexts = R"([ "mac-dev" ])"}});
        const Closure closure = closureOfText("depends: [\"conf-postgresql\" \"conf-odd\"]\ndepexts: [[\"u-dev\"] {os-distribution = "
                                              "\"ubuntu\"} [\"old\"] {os-distribution = "
                                              "\"debian\" & os-version < \"12\"}]",
                                              *repository);
        QCOMPARE(closure.debian, (QStringList{u"libpq-dev"_s, u"mac-dev"_s}));
        QCOMPARE(closure.ubuntu, (QStringList{u"libpq-dev"_s, u"mac-dev"_s, u"u-dev"_s}));
        QCOMPARE(closure.alpine, (QStringList{u"mac-dev"_s, u"postgresql14-dev"_s}));
        QCOMPARE(closure.fedora, QStringList{u"libpq-devel"_s});
        QCOMPARE(closure.systemPackages(u"alpine"_s, u"3.12"_s), (QStringList{u"mac-dev"_s, u"postgresql-dev"_s}));
        QCOMPARE(closure.systemPackages(u"debian"_s, u"11"_s), (QStringList{u"libpq-dev"_s, u"mac-dev"_s, u"old"_s}));
        QCOMPARE(closure.systemPackages(u"fedora"_s), closure.fedora);
    }

    void nothingNeedsNothing()
    {
        const auto repository = repositoryOf({{.name = "lib", .version = "1"}});
        const Closure closure = closureOf({}, {}, *repository);
        QVERIFY(closure.packages.isEmpty() && closure.unknown.isEmpty() && closure.debian.isEmpty() && closure.problem.isEmpty());
        QCOMPARE(closure.source, u"a snapshot"_s);
    }

    /// What real projects showed to be wrong before versions were solved (2026-11-28).
    void realProjects()
    {
        const auto index = Repository::builtIn();
        QVERIFY2(index, index ? "" : qPrintable(index.error().toString()));
        const auto of = [&](const QByteArray &opam) { return closureOfText(opam, **index, {.with = testsAndDocs}); };

        const Closure lwt = of(R"(depends: ["lwt"])");
        QVERIFY2(lwt.problem.isEmpty(), qPrintable(lwt.problem));
        QCOMPARE(versionOf(lwt, u"ocaml"_s), versionOf(lwt, u"ocaml-base-compiler"_s));
        QCOMPARE(versionOf(lwt, u"ocaml"_s), u"5.5.0"_s); // 5.5.1 is not released

        const Closure database = of(R"(depends: ["caqti-driver-postgresql" "caqti-driver-sqlite3" "conf-npm" "conf-jq"])");
        for (const QString &name : {u"libpq-dev"_s, u"libsqlite3-dev"_s, u"npm"_s, u"jq"_s})
            QVERIFY2(database.debian.contains(name), qPrintable(name));
        QVERIFY(!database.alpine.contains(u"postgresql-dev"_s));

        // an indirect constraint: ocamlformat 0.27.0 needs OCaml < 5.4
        const Closure formatted = of(R"(depends: ["ocaml" {>= "4.14"} "ocamlformat" {= "0.27.0"}])");
        QCOMPARE(formatted.ocaml, u"5.3.0"_s);
        QVERIFY2(formatted.whyNotNewer.startsWith(u"a → ocamlformat = 0.27.0"_s) || formatted.whyNotNewer.contains(u"ocamlformat"_s),
                 qPrintable(formatted.whyNotNewer));
        QVERIFY(closureOfText(R"(depends: ["ocamlformat" {= "0.27.0"}])", **index, {.ocaml = u"5.4.1"_s}).problem.contains(u"5.4"_s));
    }

    void answersAreRemembered()
    {
        const auto index = Repository::builtIn();
        QVERIFY(index);
        const OpamFile opam = file(u"a.opam"_s, R"(depends: ["irmin-git"])");
        const Closure first = closureOf({opam}, {}, **index);
        const test::ProcessorTimer time;
        for (int i = 0; i < 100; ++i)
            QVERIFY(closureOf({opam}, {}, **index) == first);
        QVERIFY2(time.elapsed() < 500, "a hundred answers that are known take less time than one that is not");
    }
};

QTEST_GUILESS_MAIN(ClosureTest)
#include "tst_closure.moc"
