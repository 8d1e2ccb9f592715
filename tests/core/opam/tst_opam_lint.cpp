// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"
#include "core/opam/opam_file.h"

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caravan;
using namespace caravan::opam;
using namespace Qt::StringLiterals;

namespace {

/// What is said of a file.
enum class Verdict { Fine, PartRefused, FileRefused };

const char *wordFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fine:
        return "takes it";
    case Verdict::PartRefused:
        return "refuses a part";
    case Verdict::FileRefused:
        return "refuses the file";
    }
    return "";
}

struct Said {
    Verdict verdict = Verdict::Fine;
    int line = 0; ///< of the first thing that is refused, where it is told
    QString text;
};

/// What Caravan says. What opam knows no field of is a warning here and an error of `opam lint`.
Said ours(const Source &source)
{
    const Result<OpamFile> file = readOpamFile(source);
    if (!file)
        return {Verdict::FileRefused, file.error().line, file.error().toString()};
    Said said;
    for (const Remark &remark : file->remarks) {
        const Verdict verdict = remark.refusal == Refusal::File ? Verdict::FileRefused : Verdict::PartRefused;
        if (verdict > said.verdict)
            said = {verdict, remark.error.line, remark.error.toString()};
    }
    return said;
}

/// A text changed in one place, each time in another way. The same text and number give the same change.
QByteArray damaged(QByteArray text, int way)
{
    static const QList<QByteArray> inserted = {"]",     "[",           "{",           "}",
                                               "\"",    "(",           ")",           " & ",
                                               ":",     " 3 ",         " true ",      " word ",
                                               "\"t\"", " {>= \"1\"}", " != \"x\"",   "\nfoo: \"x\"\n",
                                               "|",     " ! ",         "\nurl { }\n", " {os = 1} ",
                                               ", ",    "\xC3\xA9",    " [ ] ",       "\ndepends: [\"re.pcre\"]\n"};
    const qsizetype size = text.size();
    if (size == 0)
        return text;
    const qsizetype place = qsizetype((quint64(way) * 2654435761U + quint64(size) * 40503U) % quint64(size));
    const auto lineAt = [&](qsizetype offset) {
        const qsizetype begin = text.lastIndexOf('\n', offset - 1) + 1;
        const qsizetype end = text.indexOf('\n', begin);
        return std::pair(begin, (end < 0 ? text.size() : end + 1) - begin);
    };
    switch (way % 4) {
    case 0:
        return text.remove(place, 1);
    case 1:
        return text.insert(place, inserted.at((way / 4) % inserted.size()));
    case 2: {
        const auto [begin, length] = lineAt(place);
        return text.remove(begin, length);
    }
    default: {
        const auto [begin, length] = lineAt(place);
        const QByteArray line = text.mid(begin, length);
        return text.insert(begin, line);
    }
    }
}

} // namespace

/// What opam refuses is refused, and what it takes is taken: `opam lint` says of real files, of cases made for it and of damaged files what it
/// refuses of their format (its numbers 2 and 3).
class OpamLintTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    /// What opam says of each text, in their order.
    QList<Said> opams(const QList<QByteArray> &texts)
    {
        static constexpr qsizetype atOnce = 400;
        QStringList paths;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString folder = m_dir.filePath(QString::number(i));
            QDir().mkpath(folder);
            QFile file(folder + "/demo.opam"_L1);
            if (!file.open(QIODevice::WriteOnly) || file.write(texts[i]) != texts[i].size())
                qFatal("%s cannot be written", qPrintable(file.fileName()));
            paths.append(file.fileName());
        }
        QHash<QString, Said> said;
        for (qsizetype from = 0; from < paths.size(); from += atOnce) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"OPAMROOT"_s, m_dir.filePath(u"root"_s)); // which is not there, and is not made
            environment.insert(u"OPAMCOLOR"_s, u"never"_s);
            environment.insert(u"OPAMROOTISOK"_s, u"1"_s);
            process.setProcessEnvironment(environment);
            process.start(u"opam"_s, QStringList{u"lint"_s} + paths.mid(from, atOnce));
            if (!process.waitForFinished(120'000))
                qFatal("opam lint does not end");
            read(QString::fromUtf8(process.readAllStandardOutput()), said);
        }
        QList<Said> result;
        for (const QString &path : std::as_const(paths)) {
            if (!said.contains(path))
                qFatal("opam says nothing of %s", qPrintable(path));
            result.append(said.value(path));
        }
        return result;
    }
    static void read(const QString &output, QHash<QString, Said> &said)
    {
        static const QRegularExpression head(u"^(/.*/demo\\.opam): "_s);
        static const QRegularExpression refusal(u"^\\s+error\\s+([23]): (.*)"_s);
        static const QRegularExpression place(u"at line (\\d+)"_s);
        QString path;
        for (const QString &line : output.split(u'\n')) {
            if (const auto match = head.match(line); match.hasMatch()) {
                path = match.captured(1);
                said.insert(path, {});
            } else if (const auto found = refusal.match(line); found.hasMatch()) {
                Said &one = said[path];
                const Verdict verdict = found.captured(1) == "2"_L1 ? Verdict::FileRefused : Verdict::PartRefused;
                if (verdict > one.verdict)
                    one = {verdict, place.match(line).captured(1).toInt(), found.captured(2)};
            }
        }
    }

    struct Agreement {
        int all = 0;
        int refused = 0;
        int same = 0;
        int placed = 0;    ///< refused by both, with a line by opam
        int samePlace = 0; ///< and the lines are the same
    };
    Agreement agreement(const QList<QByteArray> &texts, int shown)
    {
        const QList<Said> theirs = opams(texts);
        Agreement found;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const Said own = ours(Source(u"demo.opam"_s, texts[i]));
            ++found.all;
            found.refused += theirs[i].verdict != Verdict::Fine;
            if (own.verdict != theirs[i].verdict) {
                if (shown-- > 0)
                    qInfo("%s\nopam %s: %s\nCaravan %s: %s\n", qEnvironmentVariableIsSet("V") ? texts[i].constData() : "",
                          wordFor(theirs[i].verdict), qPrintable(theirs[i].text), wordFor(own.verdict), qPrintable(own.text));
                continue;
            }
            ++found.same;
            if (own.verdict != Verdict::Fine && theirs[i].line > 0) {
                ++found.placed;
                found.samePlace += own.line == theirs[i].line;
            }
        }
        return found;
    }

    static QList<QByteArray> corpus()
    {
        const QDir folder(QStringLiteral(CARAVAN_SOURCE_DIR "/../shared/corpus/opam"));
        QList<QByteArray> texts;
        for (const QString &name : folder.entryList({u"*.opam"_s, u"*.opam.locked"_s, u"*.template"_s}, QDir::Files)) {
            if (const auto file = readFile(folder.filePath(name)))
                texts.append(file->bytes);
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"opam"_s).isEmpty())
            QSKIP("The opam program is not installed.");
    }

    void cases_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QByteArray &text, const QString &field = {}) {
            QTest::newRow(name) << "opam-version: \"2.0\"\n" + text + "\n" << field;
        };
        QTest::newRow("no format") << "depends: [\"a\"]\n"_ba << u"opam-version"_s;
        QTest::newRow("newer format") << "opam-version: \"3.0\"\n"_ba << u"opam-version"_s;
        QTest::newRow("format as a number") << "opam-version: 2\n"_ba << u"opam-version"_s;
        QTest::newRow("format twice") << "opam-version: \"2.0\"\nopam-version: \"2.0\"\n"_ba << u"opam-version"_s;
        QTest::newRow("old format") << "opam-version: \"1.2\"\nocaml-version: [>= \"4.02\"]\nos: [\"linux\" | \"darwin\"]\n"_ba << QString();
        QTest::newRow("format later") << "depends: [\"a\"]\nopam-version: \"2.0\"\n"_ba << QString();
        row("nothing", {});
        row("field twice", "depends: [\"a\"]\ndepends: [\"b\"]", u"depends"_s);
        row("author and authors", "author: \"a\"\nauthors: \"b\"", u"author"_s);
        row("unknown field", "dependss: [\"a\"]", u"dependss"_s);
        row("custom field", "x-own: [1 {a} (b & c)]");
        row("unknown section", "foo { a: 1 }", u"foo"_s);
        row("library as a package", "depends: [\"re.pcre\"]", u"depends"_s);
        row("number as a package", "depends: [\"42\"]", u"depends"_s);
        row("plus and minus", "depends: [\"a+b-c_d\"]");
        row("package without quotes", "depends: [re]", u"depends"_s);
        row("number for packages", "depends: 3", u"depends"_s);
        row("package without list", "depends: \"a\"");
        row("list in a list", "depends: [[\"a\"]]", u"depends"_s);
        row("group with a condition", "depends: [(\"a\" | \"b\") {with-test}]", u"depends"_s);
        row("groups", "depends: [(\"a\" & (\"b\" | \"c\"))]");
        row("two conditions", "depends: [\"a\" {>= \"1\" < \"2\"}]");
        row("conditions in braces of their own", "depends: [\"a\" {>= \"1\"} {with-test}]", u"depends"_s);
        row("condition of other kind", "depends: [\"a\" {[with-test]}]", u"depends"_s);
        row("not", "depends: [\"a\" {!(>= \"1\" & with-test) | !os = \"linux\"}]");
        row("version with a blank", "depends: [\"a\" {>= \"1 2\"}]", u"depends"_s);
        row("empty version", "depends: [\"a\" {>= \"\"}]", u"depends"_s);
        row("version as a number", "depends: [\"a\" {>= 1}]", u"depends"_s);
        row("version by a variable", "depends: [\"a\" {= version} \"b\" {= \"%{version}%\"}]");
        row("own version", "version: \"1.0 beta\"", u"version"_s);
        row("own name", "name: \"a b\"", u"name"_s);
        row("text for a list", "maintainer: \"a\"\nhomepage: [\"b\"]\ntags: []");
        row("number for a text", "synopsis: 3", u"synopsis"_s);
        row("list for a text", "synopsis: [\"a\"]", u"synopsis"_s);
        row("word for a text", "homepage: word", u"homepage"_s);
        row("texts in lists", "authors: [[\"a\"]]", u"authors"_s);
        row("flags", "flags: [compiler plugin] ");
        row("flag in quotes", "flags: \"compiler\"", u"flags"_s);
        row("commands",
            "build: [[\"dune\" \"build\" \"-p\" name \"-j\" jobs {with-test}] {os = \"linux\"} [make]]\nrun-test: [make \"test\"]");
        row("command with a number", "build: [[\"make\" 3]]", u"build"_s);
        row("command too deep", "build: [[[\"make\"]]]", u"build"_s);
        row("command, two conditions", "build: [make {os = \"a\"} {os = \"b\"}]", u"build"_s);
        row("command, conditions side by side", "build: [[make] {with-test with-doc}]", u"build"_s);
        row("settings", "setenv: [[A = \"b\"] [PATH += \"c\"]]\nbuild-env: A := \"b\"");
        row("settings in one list", "setenv: [A = \"b\" PATH += \"c\"]", u"setenv"_s);
        row("setting of a number", "setenv: [[A = 3]]", u"setenv"_s);
        row("available", "available: os != \"win32\" & (arch = \"x86_64\" | ?opam-version)");
        row("available, list", "available: [os != \"win32\"]");
        row("available, two", "available: [os != \"win32\" arch != \"x\"]", u"available"_s);
        row("available, a bound", "available: [>= \"1\"]", u"available"_s);
        row("system packages", "depexts: [[\"a\" \"b\"] {os-family = \"debian\"} [\"c\"] {os = \"macos\" & !arch = \"x\"}]");
        row("system packages, one", "depexts: [\"a\"] {os-family = \"debian\"}");
        row("system packages, plain", "depexts: [\"a\" \"b\"]");
        row("system packages, old", "depexts: [[[\"debian\"] [\"a\"]] [[\"alpine\"] [\"b\"]]]");
        row("system packages without list", "depexts: [\"a\" {os = \"linux\"}]", u"depexts"_s);
        row("system packages of numbers", "depexts: [[1] {os = \"linux\"}]", u"depexts"_s);
        row("pins", "pin-depends: [[\"a.1\" \"git+https://x.y/z#1\"] [\"b.dev\" \"https://x.y/b.tgz\"]]");
        row("pin, one", "pin-depends: [\"a.1\" \"https://x.y\"]");
        row("pin without version", "pin-depends: [[\"a\" \"https://x.y\"]]", u"pin-depends"_s);
        row("pin of three", "pin-depends: [[\"a.1\" \"https://x.y\" \"z\"]]", u"pin-depends"_s);
        row("addresses",
            "dev-repo: \"git+https://x.y/z\"\npin-depends: [[\"a.1\" \"git://x.y\"] [\"b.1\" \"hg+ssh://x.y\"] [\"c.1\" \"../c\"]]");
        row("address of no kind", "dev-repo: \"gt+https://x.y/z\"", u"dev-repo"_s);
        row("protocol of no kind", "dev-repo: \"htps://x.y/z\"", u"dev-repo"_s);
        row("git and a bare path", "dev-repo: \"git@x.y:z\"");
        row("messages", "messages: [\"a\" {with-test} \"b\"]\npost-messages: \"c\" {failure}");
        row("messages of words", "messages: [word]", u"messages"_s);
        row("patches", "patches: [\"a\" {os = \"linux\"}]\nsubsts: [\"b\"]");
        row("conflicts", "conflicts: [\"a\" {< \"1\"} \"b\"]\nconflict-class: \"c\"");
        row("class with a dot", "conflict-class: \"a.b\"", u"conflict-class"_s);
        row("source", "url { src: \"https://x.y/z.tgz\" checksum: [\"md5=d41d8cd98f00b204e9800998ecf8427e\"] }");
        row("source without address", "url { checksum: \"d41d8cd98f00b204e9800998ecf8427e\" }", u"url"_s);
        row("source, bad checksum", "url { src: \"https://x.y\" checksum: \"md5=12\" }", u"url.checksum"_s);
        row("source, unknown field", "url { src: \"https://x.y\" sums: \"a\" }", u"url.sums"_s);
        row("source with a title", "url \"x\" { src: \"https://x.y\" }", u"url"_s);
        row("source twice", "url { src: \"https://x.y\" }\nurl { src: \"https://x.y\" }", u"url"_s);
        row("more sources", "extra-source \"a\" { src: \"https://x.y\" }\nextra-source \"b\" { src: \"https://x.y\" }");
        row("more sources, no title", "extra-source { src: \"https://x.y\" }", u"extra-source"_s);
        row("files", "extra-files: [[\"a\" \"md5=d41d8cd98f00b204e9800998ecf8427e\"]]");
        row("files, bad checksum", "extra-files: [\"a\" \"b\"]", u"extra-files"_s);
        row("features", "features: [a {\"b\" {>= \"1\"}} {\"what for\"}]");
        row("empty lists", "depends: []\ndepopts: []\nconflicts: []\nflags: []\nbuild: []\ndepexts: []");
        row("empty list of pins", "pin-depends: []", u"pin-depends"_s);
    }
    void cases()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, field);
        const Said own = ours(Source(u"demo.opam"_s, text));
        const Said theirs = opams({text}).first();
        QVERIFY2(own.verdict == theirs.verdict,
                 qPrintable(u"opam %1: %2; Caravan %3: %4"_s.arg(QLatin1StringView(wordFor(theirs.verdict)), theirs.text,
                                                                 QLatin1StringView(wordFor(own.verdict)), own.text)));
        const Result<OpamFile> file = readOpamFile(Source(u"demo.opam"_s, text));
        QVERIFY(file);
        QCOMPARE(file->remarks.isEmpty() ? QString() : file->remarks.first().field, field);
        for (const Remark &remark : file->remarks)
            QVERIFY(remark.error.line > 0 && remark.error.column > 0 && !remark.error.message.isEmpty());
    }

    void realFiles()
    {
        const QList<QByteArray> texts = corpus();
        if (texts.isEmpty())
            QSKIP("The corpus of opam files is not beside this checkout.");
        const Agreement found = agreement(texts, 20);
        qInfo("%d of %d real files agree with opam lint, which refuses something in %d of them", found.same, found.all, found.refused);
        QCOMPARE(found.same, found.all);
    }

    void damagedFiles()
    {
        const QList<QByteArray> texts = corpus();
        if (texts.isEmpty())
            QSKIP("The corpus of opam files is not beside this checkout.");
        QList<QByteArray> changed;
        for (const QByteArray &text : texts) {
            for (int way = 0; way < 24; ++way)
                changed.append(damaged(text, int(changed.size()) * 7 + way));
        }
        const Agreement found = agreement(changed, 5);
        qInfo("%d of %d damaged files agree with opam lint, which refuses something in %d of them; the line is the same for %d of %d",
              found.same, found.all, found.refused, found.samePlace, found.placed);
        QVERIFY(found.refused > found.all / 4);
        QVERIFY2(found.same * 1000 >= found.all * 995, "995 of 1000 agree");
        QVERIFY2(found.samePlace * 100 >= found.placed * 90, "90 of 100 lines are the same");
    }
};

QTEST_GUILESS_MAIN(OpamLintTest)
#include "tst_opam_lint.moc"
