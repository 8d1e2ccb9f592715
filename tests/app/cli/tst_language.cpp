// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What GitLab's CI language means, as `caravan-cli` says it: small projects with what the commands say of them.
#include "app/cli/run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::cli;

namespace {

/// One command and what it must say. `has` and `lacks` look in what it prints, findings and errors included.
struct Step {
    QStringList words; ///< the path is the second one
    QStringList has;
    QStringList lacks;
    int exit = -1; ///< -1 where it does not matter
    int line = 0;  ///< of the file that says so
};

/// A project with commands, written as
///   == FILE [bom] [crlf] [cr] [open]    a file follows: with a byte order mark, other line ends, without its last line end
///   $ COMMAND PATH WORD…                words with blanks stand in single quotes
///   has TEXT · lacks TEXT · exit N      what the last command must say
/// Lines in front of the first `==` say which of GitLab's own files decides.
struct Case {
    QList<QPair<QString, QByteArray>> files;
    QList<Step> steps;
};

QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool isWord = false;
    for (const QChar letter : line) {
        if (letter == u'\'') {
            isQuoted = !isQuoted;
            isWord = true;
        } else if (letter == u' ' && !isQuoted) {
            if (isWord)
                words.append(word);
            word.clear();
            isWord = false;
        } else {
            word += letter;
            isWord = true;
        }
    }
    if (isWord)
        words.append(word);
    return words;
}

QByteArray formed(QByteArray text, const QStringList &flags)
{
    if (flags.contains(u"open"_s))
        text.chop(1);
    if (flags.contains(u"crlf"_s))
        text.replace('\n', "\r\n");
    if (flags.contains(u"cr"_s))
        text.replace('\n', '\r');
    return flags.contains(u"bom"_s) ? "\xEF\xBB\xBF" + text : text;
}

Case readCase(const QByteArray &text)
{
    Case read;
    QStringList flags;
    const QList<QByteArray> lines = text.split('\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = QString::fromUtf8(lines.at(i));
        const QString rest = line.section(u' ', 1);
        if (line.startsWith("== "_L1)) {
            const QStringList words = wordsOf(rest);
            if (!read.files.isEmpty() && read.steps.isEmpty())
                read.files.last().second = formed(read.files.last().second, flags);
            flags = words.mid(1);
            read.files.append({words.constFirst(), {}});
        } else if (line.startsWith("$ "_L1)) {
            if (read.steps.isEmpty() && !read.files.isEmpty())
                read.files.last().second = formed(read.files.last().second, flags);
            read.steps.append({wordsOf(rest), {}, {}, -1, i + 1});
        } else if (!read.steps.isEmpty() && line.startsWith("has "_L1)) {
            read.steps.last().has.append(rest);
        } else if (!read.steps.isEmpty() && line.startsWith("lacks "_L1)) {
            read.steps.last().lacks.append(rest);
        } else if (!read.steps.isEmpty() && line.startsWith("exit "_L1)) {
            read.steps.last().exit = rest.toInt();
        } else if (read.steps.isEmpty() && !read.files.isEmpty()) {
            read.files.last().second += lines.at(i) + '\n';
        }
    }
    return read;
}

/// What is not as \a step has it, of a command run in \a folder; empty for nothing.
QString whatIsWrong(const Step &step, const QString &folder)
{
    QStringList words = step.words;
    words[1] = QDir(folder).filePath(words.at(1));
    const Output output = run(words);
    const QString all = QString::fromUtf8(output.out + output.err);
    QStringList wrong;
    for (const QString &text : step.has) {
        if (!all.contains(text))
            wrong.append(u"it lacks: "_s + text);
    }
    for (const QString &text : step.lacks) {
        if (all.contains(text))
            wrong.append(u"it has: "_s + text);
    }
    if (step.exit >= 0 && int(output.exit) != step.exit)
        wrong.append(u"it ends with "_s + QString::number(int(output.exit)));
    if (wrong.isEmpty())
        return {};
    return u"line %1, %2: %3\n%4"_s.arg(QString::number(step.line), step.words.join(u' '), wrong.join(u"; "_s), all);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

    const QString m_cases = QStringLiteral(CARAVAN_SOURCE_DIR) + u"/tests/data/language"_s;
    const QString m_field = QStringLiteral(CARAVAN_SOURCE_DIR) + u"/../shared/cases/field"_s;

private Q_SLOTS:
    /// Each file of tests/data/language.
    void saysWhatGitlabMeans_data();
    void saysWhatGitlabMeans();
    /// The collection of inputs that people reported: what is said of each stands in tests/data/language/field.tsv.
    void saysWhatIsRightOfReports_data();
    void saysWhatIsRightOfReports();
    /// Every gesture on files that begin with blank lines and byte order marks ends, and prints a file that can be read again.
    void endsWhateverTheTextBeginsWith_data();
    void endsWhateverTheTextBeginsWith();
    /// RFC 3629, section 4: surrogates, numbers that are too large and forms that are too long are no UTF-8.
    void refusesWhatIsNoUtf8_data();
    void refusesWhatIsNoUtf8();
};

void TestLanguage::saysWhatGitlabMeans_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : QDir(m_cases).entryList({u"*.case"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file)) << file;
}

void TestLanguage::saysWhatGitlabMeans()
{
    QFETCH(QString, file);
    const Case read = readCase(contents(m_cases + u'/' + file));
    QVERIFY(!read.files.isEmpty());
    QVERIFY(!read.steps.isEmpty());
    const QTemporaryDir folder;
    for (const auto &[name, text] : read.files) {
        const QString path = folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text);
    }
    for (const Step &step : read.steps) {
        QVERIFY2(!step.has.isEmpty() || !step.lacks.isEmpty() || step.exit >= 0, qPrintable(step.words.join(u' ')));
        const QString wrong = whatIsWrong(step, folder.path());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void TestLanguage::saysWhatIsRightOfReports_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("lacks");
    QTest::addColumn<int>("line");
    if (!QDir(m_field).exists())
        QSKIP("The collection of reported inputs is not beside this checkout.");
    const QList<QByteArray> lines = contents(m_cases + u"/field.tsv"_s).split('\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QStringList columns = QString::fromUtf8(lines.at(i)).split(u'\t');
        if (columns.size() == 3 && !columns.constFirst().startsWith(u'#'))
            QTest::addRow("%s", qPrintable(columns.at(0))) << columns.at(0) << columns.at(1) << columns.at(2) << i + 1;
    }
}

void TestLanguage::saysWhatIsRightOfReports()
{
    QFETCH(QString, command);
    QFETCH(QString, has);
    QFETCH(QString, lacks);
    QFETCH(int, line);
    const Step step{wordsOf(command), has.split(u" && "_s, Qt::SkipEmptyParts), lacks.split(u" && "_s, Qt::SkipEmptyParts), -1, line};
    const QString wrong = whatIsWrong(step, m_field);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestLanguage::endsWhateverTheTextBeginsWith_data()
{
    QTest::addColumn<QByteArray>("beginning");
    for (const QByteArray &mark : {QByteArray(), "\xEF\xBB\xBF"_ba}) {
        for (const QByteArray &blank :
             {"\n"_ba, "\r\n"_ba, "  \n"_ba, "\t\n"_ba, "\n\n\n"_ba, "# c\n\n"_ba, "\n# c\n"_ba, "---\n\n"_ba, ""_ba})
            QTest::newRow((mark + blank).toPercentEncoding().constData()) << mark + blank;
    }
}

void TestLanguage::endsWhateverTheTextBeginsWith()
{
    QFETCH(QByteArray, beginning);
    static const QList<QStringList> gestures = {
        {u"add-stage"_s, u"qq"_s},
        {u"add-job"_s, u"q"_s},
        {u"remove-job"_s, u"a"_s},
        {u"rename-job"_s, u"a"_s, u"b"_s},
        {u"move-job"_s, u"a"_s, u"deploy"_s},
        {u"place-job"_s, u"a"_s, u"deploy"_s},
        {u"duplicate-job"_s, u"a"_s},
        {u"paste-jobs"_s, u"q:\n  script: x"_s},
        {u"set"_s, u"a.image=b"_s},
        {u"unset"_s, u"a.script"_s},
        {u"set"_s, u"variables.A=b"_s},
        {u"rename-stage"_s, u"test"_s, u"check"_s},
    };
    const QTemporaryDir folder;
    for (const QByteArray &body : {"a:\n  script: x\n"_ba, "a:\n  script: x"_ba, "a: {script: x}\nz:\n  script: [y]\n"_ba}) {
        QFile file(folder.filePath(u"ci.yml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(beginning + body);
        file.close();
        for (const QStringList &gesture : gestures) {
            const Output output = run(QStringList{u"edit"_s, file.fileName()} + gesture);
            QVERIFY2(output.exit == Exit::Fine || !output.err.isEmpty(), qPrintable(gesture.join(u' ')));
            if (output.exit != Exit::Fine)
                continue;
            QVERIFY2(output.out.startsWith("\xEF\xBB\xBF") == beginning.startsWith("\xEF\xBB\xBF"), qPrintable(gesture.join(u' ')));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(output.out);
            file.close();
            const Output again = run({u"resolve"_s, file.fileName()});
            QVERIFY2(!again.err.contains("not valid YAML"), output.out.constData());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(beginning + body);
            file.close();
        }
    }
}

void TestLanguage::refusesWhatIsNoUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("surrogate") << "\xED\xA0\x80"_ba << true;
    QTest::newRow("last before the surrogates") << "\xED\x9F\xBF"_ba << false;
    QTest::newRow("too long, three bytes") << "\xE0\x9F\xBF"_ba << true;
    QTest::newRow("too long, four bytes") << "\xF0\x8F\xBF\xBF"_ba << true;
    QTest::newRow("too large") << "\xF4\x90\x80\x80"_ba << true;
    QTest::newRow("largest") << "\xF4\x8F\xBF\xBD"_ba << false;
    QTest::newRow("cut off") << "\xE2\x82"_ba << true;
}

void TestLanguage::refusesWhatIsNoUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isRefused);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ci.yml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a:\n  script: \"" + bytes + "\"\n");
    file.close();
    const Output output = run({u"resolve"_s, file.fileName()});
    QCOMPARE(output.exit, isRefused ? Exit::Input : Exit::Fine);
    QCOMPARE(output.err.contains("not UTF-8"), isRefused);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
