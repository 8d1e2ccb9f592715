// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"
#include "core/opam/opam_file.h"
#include "core/opam/value.h"

#include <QTest>

using namespace caravan;
using namespace caravan::opam;
using namespace Qt::StringLiterals;

/// The opam grammar: what is read of a file, and what is said of one that is wrong.
class OpamFileTest : public QObject
{
    Q_OBJECT

    static Result<OpamFile> read(const QByteArray &text, const QString &file = u"demo.opam"_s) { return readOpamFile(Source(file, text)); }
    static Dependency onlyDependency(const QByteArray &text)
    {
        const auto file = read("depends: [ " + text + " ]");
        return file && file->depends.size() == 1 ? file->depends.first() : Dependency{u"(not one dependency)"_s};
    }

    /// A file of its own: moc does not see the end of a raw string that has "#" in it.
    static Result<OpamFile> readFixture()
    {
        const QString path = QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/opam/grammar/demo.opam");
        const auto file = readFile(path);
        return file ? readOpamFile(Source(path, file->bytes)) : Result<OpamFile>(file.error());
    }

private Q_SLOTS:
    void readsTheFieldsThatMatter()
    {
        const auto file = readFixture();
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().toString()));
        QCOMPARE(file->package, u"demo"_s);
        QCOMPARE(file->synopsis, u"A \"small\" AB tool"_s);
        QCOMPARE(file->depends.size(), 4);
        QCOMPARE(file->depends[0], (Dependency{u"ocaml"_s, uR"(>= "4.14" & < "5.4")"_s}));
        QCOMPARE(file->depends[1], (Dependency{u"dune"_s, uR"(>= "3.16")"_s}));
        QCOMPARE(file->depends[2], (Dependency{u"alcotest"_s, uR"(>= "1.7")"_s, u"with-test"_s, true}));
        QCOMPARE(file->depends[3], (Dependency{u"odoc"_s, {}, u"with-doc"_s, false, true}));
        QCOMPARE(file->depopts, (QStringList{u"lwt"_s, u"async"_s}));
        QCOMPARE(file->depexts,
                 (QList<SystemPackages>{{{u"libgmp-dev"_s, u"m4"_s}, uR"(os-family = "debian")"_s},
                                        {{u"gmp-dev"_s}, uR"(os-distribution = "alpine")"_s}}));
        QCOMPARE(file->pinDepends, (QList<Pin>{{u"foo.dev"_s, u"git+https://example.org/foo.git#abc"_s}}));
        QCOMPARE(file->available, uR"(os != "win32" & (arch = "x86_64" | arch = "arm64"))"_s);
        QVERIFY(!file->isLocked);
    }

    void andBindsTighterThanOr()
    {
        const auto file = read(R"(depends: "a" & "b" | "c" {>= "1"} & ("d" | "e"))");
        QVERIFY(file);
        QStringList names;
        for (const Dependency &dependency : file->depends)
            names.append(dependency.name + (dependency.isAlternative ? u"?"_s : QString()));
        QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"c?"_s, u"d?"_s, u"e?"_s}));

        const auto value = parseFormula(Source({}, R"(a & b | !c & "1" <= os-version)"));
        QVERIFY(value);
        QCOMPARE(value->kind, ValueKind::Or);
        QCOMPARE(value->parts.first().kind, ValueKind::And);
        QCOMPARE(printed(*value), uR"(a & b | !c & "1" <= os-version)"_s);
    }

    /// Filters are evaluated, not searched for words.
    void kindsOfDependencies_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("test");
        QTest::addColumn<bool>("doc");
        QTest::addColumn<bool>("dev");
        QTest::newRow("plain") << QByteArray(R"("a")") << false << false << false;
        QTest::newRow("test") << QByteArray(R"("a" {with-test})") << true << false << false;
        QTest::newRow("test and more") << QByteArray(R"("a" {os != "win32" & >= "1" & with-test})") << true << false << false;
        QTest::newRow("not test") << QByteArray(R"("a" {!with-test})") << false << false << false;
        QTest::newRow("test or doc") << QByteArray(R"("a" {with-test | with-doc})") << false << false << false;
        QTest::newRow("test and doc") << QByteArray(R"("a" {with-test & with-doc})") << true << true << false;
        QTest::newRow("test, relation") << QByteArray(R"("a" {with-test = true})") << true << false << false;
        QTest::newRow("doc in a group") << QByteArray(R"(("a" {>= "1" & (with-doc)}))") << false << true << false;
        QTest::newRow("dev-setup") << QByteArray(R"("a" {with-dev-setup})") << false << false << true;
        QTest::newRow("dev") << QByteArray(R"("a" {dev})") << false << false << true;
        QTest::newRow("test or version") << QByteArray(R"("a" {with-test | >= "2"})") << false << false << false;
        QTest::newRow("in a text") << QByteArray(R"("a" {os = "with-test"})") << false << false << false;
    }
    void kindsOfDependencies()
    {
        QFETCH(const QByteArray, text);
        const Dependency dependency = onlyDependency(text);
        QCOMPARE(dependency.name, u"a"_s);
        QTEST(dependency.isTestOnly, "test");
        QTEST(dependency.isDocOnly, "doc");
        QTEST(dependency.isDevOnly, "dev");
    }

    void splitsConstraintsFromFilters()
    {
        QCOMPARE(onlyDependency(R"("a" {build & (>= "1" | = "0.9") & os = "linux"})"),
                 (Dependency{u"a"_s, uR"(>= "1" | = "0.9")"_s, uR"(build & os = "linux")"_s}));
        QCOMPARE(onlyDependency(R"("a" {= version})"), (Dependency{u"a"_s, u"= version"_s}));
        QCOMPARE(onlyDependency(R"("a" {>= "1" & with-test | >= "2"})").filter, uR"(>= "1" & with-test | >= "2")"_s);
        QCOMPARE(onlyDependency(R"("a" {(>= "1" | < "0") & != "3"})").constraint, uR"((>= "1" | < "0") & != "3")"_s);
    }

    void namesThePackage()
    {
        QCOMPARE(read("name: \"x\"", u"y.opam"_s)->package, u"x"_s);
        QCOMPARE(read("", u"sub/y.opam.locked"_s)->package, u"y"_s);
        QVERIFY(read("", u"sub/y.opam.locked"_s)->isLocked);
        QCOMPARE(read("", u"packages/y.1.0/opam"_s)->package, u"y"_s);
        QCOMPARE(read("", u"opam"_s)->package, QString());
    }

    void readsOldDepexts()
    {
        const auto file = read(R"(opam-version: "1.2" depexts: [[["debian"] ["libx-dev"]] [["alpine"] ["x-dev"]]])");
        QVERIFY(file);
        QCOMPARE(file->depexts.size(), 2);
        QCOMPARE(file->depexts[0].names, QStringList{u"libx-dev"_s});
        QVERIFY(file->depexts[0].filter.contains("os-distribution = \"debian\""_L1));
    }

    void acceptsByteOrderMarkAndCarriageReturns()
    {
        const auto file = read("\xEF\xBB\xBFopam-version: \"2.0\"\r\ndepends: [\r\n  \"a\"\r\n]\r\n");
        QVERIFY(file);
        QCOMPARE(file->depends.size(), 1);
    }

    void errorsHaveAPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("unclosed list") << QByteArray("a: \"x\"\ndepends: [\n  \"b\"\n") << 4 << 1;
        QTest::newRow("unclosed text") << QByteArray("a: 1\nb: \"never\n") << 2 << 4;
        QTest::newRow("unclosed raw text") << QByteArray("b: \"\"\"never\"\"") << 1 << 4;
        QTest::newRow("unclosed comment") << QByteArray("\n(* (* *)") << 2 << 1;
        QTest::newRow("unclosed braces") << QByteArray("depends: [\"a\" {>= \"1\"]") << 1 << 22;
        QTest::newRow("no colon") << QByteArray("depends [\"a\"]") << 1 << 9;
        QTest::newRow("no value") << QByteArray("depends:\nname: ]") << 2 << 5;
        QTest::newRow("wrong character") << QByteArray("a: [ \xC3\xA9 $ ]") << 1 << 6;
        QTest::newRow("wrong escape") << QByteArray("a: \"x\\q\"") << 1 << 6;
        QTest::newRow("stray bracket") << QByteArray("a: 1\n]") << 2 << 1;
        QTest::newRow("open section") << QByteArray("url {\n src: \"x\"\n") << 3 << 1;
    }
    void errorsHaveAPlace()
    {
        QFETCH(const QByteArray, text);
        const auto file = read(text);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Syntax);
        QCOMPARE(file.error().file, u"demo.opam"_s);
        QVERIFY(!file.error().message.isEmpty());
        QTEST(file.error().line, "line");
        QTEST(file.error().column, "column");
    }

    /// Hostile files end in an error, quickly.
    /// What opam refuses of a file that can be read is said with its place, and read as opam reads it.
    void remarksHaveAPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<Refusal>("refusal");
        QTest::addColumn<QStringList>("packages");
        const QStringList none;
        const QByteArray begin = "opam-version: \"2.0\"\n";
        QTest::newRow("no format") << QByteArray("depends: [\"a\"]") << 1 << 1 << Refusal::File << QStringList{u"a"_s};
        QTest::newRow("no package") << begin + "depends: [ \"a\" with-test ]" << 2 << 16 << Refusal::Field << none;
        QTest::newRow("a library") << begin + "depends: [\n  \"a\"\n  \"re.pcre\"\n]" << 4 << 3 << Refusal::Field << none;
        QTest::newRow("field twice") << begin + "depends: [\"a\"]\ndepends: [\"b\"]" << 3 << 1 << Refusal::Part << QStringList{u"a"_s};
        QTest::newRow("unknown") << begin + "depend: [\"b\"]\ndepends: [\"a\"]" << 2 << 1 << Refusal::Nothing << QStringList{u"a"_s};
        QTest::newRow("name is no text") << begin + "depends: [\"a\"]\nname: [1]" << 3 << 7 << Refusal::Field << QStringList{u"a"_s};
        QTest::newRow("pin without address") << begin + "depends: [\"a\"]\npin-depends: [ [\"a.1\"] ]" << 3 << 16 << Refusal::Field
                                             << QStringList{u"a"_s};
    }
    void remarksHaveAPlace()
    {
        QFETCH(const QByteArray, text);
        const auto file = read(text);
        QVERIFY(file);
        QCOMPARE(file->remarks.size(), 1);
        const Remark &remark = file->remarks.first();
        QTEST(remark.error.line, "line");
        QTEST(remark.error.column, "column");
        QTEST(remark.refusal, "refusal");
        QVERIFY(!remark.error.message.isEmpty() && !remark.error.hint.isEmpty());
        QStringList packages;
        for (const Dependency &dependency : file->depends)
            packages.append(dependency.name);
        QTEST(packages, "packages");
    }

    void limits()
    {
        const qsizetype many = 1'000'000;
        QCOMPARE(read("a: " + QByteArray(many, '[')).error().code, ErrorCode::Limit);
        QCOMPARE(read("a: " + QByteArray(many, '(')).error().code, ErrorCode::Limit);
        QCOMPARE(read("a: " + QByteArray(many, '!') + "x").error().code, ErrorCode::Limit);
        QCOMPARE(read("a: " + QByteArray("x {").repeated(many / 3)).error().code, ErrorCode::Limit);
        QCOMPARE(read(QByteArray("a {").repeated(many / 3)).error().code, ErrorCode::Limit);
        QCOMPARE(read(QByteArray(5 * many, ' ')).error().code, ErrorCode::Limit);
        QCOMPARE(read("depends: [" + QByteArray("\"a\" ").repeated(100'000) + "]").error().code, ErrorCode::Limit);
        const QByteArray longFilter = "{" + QByteArray("x & ").repeated(10'000) + "y}";
        QCOMPARE(read("depends: [\"a\" " + longFilter + "]").error().code, ErrorCode::Limit);
        QCOMPARE(read("depexts: [[\"a\"] " + longFilter + "]").error().code, ErrorCode::Limit);
        QVERIFY(read("a: x" + QByteArray(" & x").repeated(many / 4)));
        QVERIFY(read("a: x" + QByteArray(" {y}").repeated(many / 4)));
    }
};

QTEST_GUILESS_MAIN(OpamFileTest)
#include "tst_opam_file.moc"
