// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are made to hang or to crash a reader: each command ends, does its work or says what is wrong and where, and
// leaves the file alone. How long a run may take is said by its CTest TIMEOUT; CARAVAN_HOSTILE_SCALE=1000 makes the files as
// large as Caravan opens them.
#include "app/cli/run.h"
#include "tests/app/cli/hostile_files.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan::cli;

namespace {

constexpr int smallScale = 2; ///< thousandths

const QStringList &commandLines()
{
    static const QStringList lines{
        u"lint FILE"_s,
        u"lint FILE --json"_s,
        u"lint FILE --fix"_s,
        u"resolve FILE"_s,
        u"resolve FILE --origin --json"_s,
        u"list FILE"_s,
        u"recognise FILE"_s,
        u"estimate FILE"_s,
        u"compare FILE --strategy local-switch"_s,
        u"apply FILE --strategy local-switch"_s,
        u"edit FILE set first.image=x"_s,
        u"edit FILE set big.script=[y,z] --at here"_s,
        u"edit FILE set big.script.0=y --at source"_s,
        u"edit FILE unset first.stage"_s,
        u"edit FILE add-job new --stage last"_s,
        u"edit FILE remove-job first"_s,
        u"edit FILE remove-job big"_s,
        u"edit FILE rename-job first new"_s,
        u"edit FILE move-job first last"_s,
        u"edit FILE add-stage last --before test"_s,
        u"edit FILE remove-stage test"_s,
        u"edit FILE rename-stage test last"_s,
        u"edit FILE move-stage test --before build"_s,
        u"edit FILE add-need big other"_s,
        u"edit FILE remove-need big first"_s,
    };
    return lines;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOn_data();
    void endsOn();
    void showsNoControlCharacters();
    void saysWhereSettingsAreHostile_data();
    void saysWhereSettingsAreHostile();
    void opensTwentyMegabytes();

private:
    QString write(const QString &name, const QByteArray &text);
    QByteArray contents(const QString &path);

    QTemporaryDir m_folder;
};

QString TestHostile::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("The file cannot be written.");
    return file.fileName();
}

QByteArray TestHostile::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestHostile::endsOn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("refusal");
    bool isGiven = false;
    const int scale = qEnvironmentVariableIntValue("CARAVAN_HOSTILE_SCALE", &isGiven);
    for (const HostileFile &file : hostileFiles(isGiven ? scale : smallScale))
        QTest::newRow(file.name) << file.text << file.refusal;
}

void TestHostile::endsOn()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, refusal);
    QTest::failOnWarning(QRegularExpression(u"."_s)); // nothing is asked of an invalid pattern, object or file
    const QString path = write(u"ci.yml"_s, text);
    for (const QString &line : commandLines()) {
        QStringList words = line.split(u' ');
        words.replace(words.indexOf(u"FILE"_s), path);
        const Output output = run(words);
        const QByteArray shown = line.toUtf8() + ": " + output.err.left(500);
        if (output.exit == Exit::Input || output.exit == Exit::Usage)
            QVERIFY2(!output.err.isEmpty(), shown);
        if (output.exit == Exit::Input)
            QVERIFY2(output.err.startsWith(path.toUtf8() + ':'), shown);
        if (!refusal.isEmpty() && !(refusal == "not a pipeline" && line.startsWith("edit "_L1))) {
            QVERIFY2(output.exit == Exit::Input, shown);
            QVERIFY2(output.err.contains(refusal), shown);
        }
        if (line.startsWith("edit "_L1) || line.startsWith("apply "_L1)) // there is a new text, or a reason why there is none
            QVERIFY2(output.exit == Exit::Fine ? !output.out.isEmpty() : output.out.isEmpty() && !output.err.isEmpty(), shown);
        QVERIFY2(contents(path) == text, shown);
    }
}

/// A name may not colour the terminal, erase what stands there, or turn the direction of writing.
void TestHostile::showsNoControlCharacters()
{
    const QString path = write(u"ci.yml"_s,
                               R"("a\e[31mb": {stage: test, script: x, needs: ["c\u202ed\x9b2J"], image: "e\rf\x07"})"
                               "\n");
    for (const QString &command : {u"lint"_s, u"list"_s, u"estimate"_s, u"recognise"_s, u"compare"_s, u"resolve"_s}) {
        const Output output = run({command, path});
        const QString all = QString::fromUtf8(output.out + output.err);
        QVERIFY2(!all.isEmpty(), qPrintable(command));
        for (const QChar c : all)
            QVERIFY2(c == u'\n' || c == u'\t' || (c.category() != QChar::Other_Control && c != QChar(0x202E)), qPrintable(command));
    }
    QVERIFY(run({u"list"_s, path}).out.contains("a\uFFFD[31mb"));
}

void TestHostile::saysWhereSettingsAreHostile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("brackets") << QByteArray(100'000, '[') << QByteArray(":1:101: error: ");
    QTest::newRow("alias of itself") << "lint: &l\n  severity: *l\n"_ba << QByteArray(":2:13: error: ");
    QTest::newRow("list") << "lint:\n  severity: [C09]\n"_ba << QByteArray(":2:13: error: ");
    QTest::newRow("NUL") << QByteArray("lint:\n\0", 7) << QByteArray(":2:1: error: ");
    QTest::newRow("not UTF-8") << "lint:\n  \xff: x\n"_ba << QByteArray(":2:3: error: ");
    QTest::newRow("too large") << QByteArray(21'000'000, '\n') << QByteArray(": error: The file is larger than 20000000 bytes");
    QTest::newRow("many") << "lint:\n  ignore:\n" + "    - {rule: C09, because: x}\n"_ba.repeated(20'000)
            + "    - {rule: nobody, because: x}\n"
                          << QByteArray(":20003:14: error: ");
}

void TestHostile::saysWhereSettingsAreHostile()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, place);
    const QString path = write(u"ci.yml"_s, "a: {script: x}\n");
    const QString settings = write(u".caravan.yml"_s, text);
    const Output output = run({u"lint"_s, path});
    QVERIFY(QFile::remove(settings));
    QCOMPARE(output.exit, Exit::Input);
    QVERIFY2(output.err.contains(".caravan.yml" + place), output.err.left(500));
}

/// The largest file that is opened, on one line.
void TestHostile::opensTwentyMegabytes()
{
    static constexpr int largest = 20'000'000;
    const QByteArray head = "first: {image: y, script: ";
    const QByteArray text = head + QByteArray(largest - head.size() - 2, 'x') + "}\n";
    QCOMPARE(text.size(), largest);
    const QString path = write(u"ci.yml"_s, text);
    const Output edit = run({u"edit"_s, path, u"set"_s, u"first.image=z"_s});
    QCOMPARE(edit.exit, Exit::Fine);
    QVERIFY(edit.out == QByteArray(text).replace("image: y", "image: z"));
    const Output beyond = run({u"lint"_s, write(u"ci.yml"_s, text + "\n")});
    QCOMPARE(beyond.exit, Exit::Input);
    QVERIFY2(beyond.err.startsWith(path.toUtf8() + ": error: The file is larger than 20000000 bytes"), beyond.err.left(500));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
