// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/language/glob.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::gitlab;

class TestGlob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void agreesWithRuby();
    void bounds();
};

void TestGlob::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *pattern, const char *path, bool expected) {
        QTest::addRow("%s %s", pattern, path) << QString::fromUtf8(pattern) << QString::fromUtf8(path) << expected;
    };
    row("README.md", "README.md", true);
    row("README.md", "doc/README.md", false);
    row("*.md", "README.md", true);
    row("*.md", "doc/README.md", false); // * stays in its folder
    row("*", ".gitignore", true);        // FNM_DOTMATCH
    row("**/*.ml", "a.ml", true);
    row("**/*.ml", "src/deep/a.ml", true);
    row("**/*.ml", ".hidden/a.ml", true);
    row("src/**/*", "src/a/b/c", true);
    row("src/**/*", "src/a", true);
    row("src/**/*", "lib/src/a", false);
    row("src/**", "src/a", true);
    row("src/**", "src/a/b", false); // ** without a slash is *
    row("**", "a/b", false);
    row("src/*", "src/a/b", false);
    row("src", "src/a", false);
    row("src/", "src/a", false);
    row("./a", "a", false);
    row("a/**/b/**/c", "a/x/b/y/z/c", true);
    row("a/**/b/**/c", "a/b/c", true);
    row("a/**/b/**/c", "a/c", false);
    row("?.ml", "a.ml", true);
    row("?.ml", "é.ml", true);
    row("?.ml", "😀.ml", true);
    row("a?b", "a/b", false);
    row("[abc].ml", "b.ml", true);
    row("[a-c].ml", "d.ml", false);
    row("[!a-c].ml", "d.ml", true);
    row("[^a-c].ml", "b.ml", false);
    row("[]a].ml", "a.ml", false); // an empty class, as Ruby has it
    row("[a", "[a", false);
    row("[a\\]b].ml", "].ml", true);
    row("\\*.ml", "*.ml", true);
    row("\\*.ml", "a.ml", false);
    row("*.{ml,mli}", "a.mli", true);
    row("*.{ml,mli}", "a.mll", false);
    row("{src,lib}/**/*.{ml,c}", "lib/x/y.c", true);
    row("a{,b}", "a", true);
    row("a{b,c{d,e}}f", "acef", true);
    row("a{b", "a{b", false); // Ruby drops a pattern with an open brace
    row("a}b", "a}b", true);
    row("{a}", "a", true);
    row("\\{a,b\\}", "{a,b}", true);
    row("*a*b*c*", "xxaxxbxxcxx", true);
    row("*a*b*c*", "xxaxxcxxbxx", false);
    row("", "", true);
    row("", "a", false);
}

void TestGlob::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    const Result<Glob> glob = Glob::parse(pattern);
    QVERIFY(glob);
    QTEST(glob->matches(path), "expected");
}

void TestGlob::agreesWithRuby()
{
    const QString ruby = QStandardPaths::findExecutable(u"ruby"_s);
    if (ruby.isEmpty())
        QSKIP("There is no ruby here to compare with.");
    static const QStringList patternParts{u"a"_s,    u"b"_s,    u"c"_s,     u"/"_s,      u"*"_s,     u"**"_s,   u"**/"_s,       u"?"_s,
                                          u"[ab]"_s, u"[!a]"_s, u"[a-c]"_s, u"[^b-c]"_s, u"{a,b}"_s, u"{,c}"_s, u"{a,{b,c}}"_s, u"{"_s,
                                          u"}"_s,    u","_s,    u"["_s,     u"]"_s,      u"\\"_s,    u"."_s,    u"-"_s};
    static const QStringList pathParts{u"a"_s, u"b"_s, u"c"_s, u"/"_s, u"."_s, u"["_s, u"{"_s, u","_s, u"-"_s, u"]"_s, u"}"_s};
    QRandomGenerator random(7);
    QList<QPair<QString, QString>> pairs;
    QByteArray input;
    for (int i = 0; i < 20'000; ++i) {
        QString pattern;
        QString path;
        for (int k = random.bounded(1, 8); k > 0; --k)
            pattern += patternParts.at(random.bounded(int(patternParts.size())));
        for (int k = random.bounded(1, 7); k > 0; --k)
            path += pathParts.at(random.bounded(int(pathParts.size())));
        pairs.append({pattern, path});
        input += pattern.toUtf8() + '\t' + path.toUtf8() + '\n';
    }
    QProcess process;
    process.start(ruby,
                  {u"-e"_s,
                   u"STDIN.each_line(chomp: true) { |line| p, s = line.split(\"\\t\"); puts File.fnmatch?(p, s, File::FNM_PATHNAME | "
                   "File::FNM_DOTMATCH | File::FNM_EXTGLOB) ? 1 : 0 }"_s});
    process.write(input);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), pairs.size());
    int matching = 0;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const auto &[pattern, path] = pairs.at(i);
        const Result<Glob> glob = Glob::parse(pattern);
        QVERIFY(glob);
        const bool expected = lines.at(i) == "1";
        matching += expected;
        QVERIFY2(glob->matches(path) == expected, qPrintable(u"%1 with %2: Ruby says %3"_s.arg(pattern, path).arg(expected)));
    }
    QVERIFY2(matching > 300, qPrintable(QString::number(matching)));
}

void TestGlob::bounds()
{
    QVERIFY(!Glob::parse(u"{a,b}"_s.repeated(40)));
    QVERIFY(Glob::parse(u"{a,b}"_s.repeated(9)));
    QVERIFY(!Glob::parse(QString(5'000, u'a')));
    const Result<Glob> stars = Glob::parse(u"*a"_s.repeated(500));
    QVERIFY(stars);
    QVERIFY(!stars->matches(QString(4'000, u'a') + u'b'));
    const Result<Glob> folders = Glob::parse(u"**/a/"_s.repeated(300) + u'b');
    QVERIFY(folders);
    QVERIFY(!folders->matches(u"a/"_s.repeated(2'000) + u'c'));
}

QTEST_GUILESS_MAIN(TestGlob)
#include "tst_glob.moc"
