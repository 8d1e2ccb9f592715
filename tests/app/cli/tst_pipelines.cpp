// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says of Caravan's own CI files, one for each construct of GitLab's language and for each family of
// rules: tests/data/pipelines/NAME.yml, and NAME.txt with the findings, the jobs of several events, the effective pipeline and
// what is recognised. CARAVAN_ACCEPT_GOLDENS=1 writes the .txt files anew.
#include "app/cli/run.h"
#include "core/base/text_edit.h"
#include "tests/pipelines.h"
#include "translations/translations.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace caravan;

namespace {

struct StartedBy {
    QString title;
    QStringList options;
};

const QList<StartedBy> &events()
{
    static const QList<StartedBy> list{
        {u"main"_s, {}},
        {u"feature"_s, {u"--branch"_s, u"feature"_s, u"--changed"_s, u"lib/grammar.ml"_s}},
        {u"merge request"_s, {u"--source"_s, u"merge_request_event"_s, u"--branch"_s, u"feature"_s, u"--changed"_s, u"doc/index.mld"_s}},
        {u"v1.2.0"_s, {u"--tag"_s, u"v1.2.0"_s}},
        {u"schedule"_s, {u"--source"_s, u"schedule"_s}},
    };
    return list;
}

/// Lines of cells below one another.
QString aligned(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

/// A job in a pipeline: when it runs, "-" where it is left out; with "?" where that depends on what only GitLab knows.
QString cellOf(const QJsonObject &job)
{
    QString cell = job.value("included"_L1).toBool() ? job.value("when"_L1).toString() : u"-"_s;
    if (cell != "-"_L1 && job.value("allowFailure"_L1).toBool())
        cell += u", may fail"_s;
    return job.value("certain"_L1).toBool() ? cell : cell + u" ?"_s;
}

/// A CI file with the files that it includes in a folder of its own, which is no repository.
class Copy
{
public:
    explicit Copy(const QString &path)
    {
        QFile::copy(path, m_folder.filePath(u".gitlab-ci.yml"_s));
        const QString files = QFileInfo(path).path() + u'/' + QFileInfo(path).completeBaseName() + u".files"_s;
        copyFiles(QDir(files), {});
    }

    cli::Output run(const QString &command, const QStringList &options = {}) const
    {
        cli::Output output = cli::run(QStringList{command, m_folder.filePath(u".gitlab-ci.yml"_s)} + options);
        output.out.replace((m_folder.path() + u'/').toUtf8(), "");
        output.err.replace((m_folder.path() + u'/').toUtf8(), "");
        return output;
    }

    QString text(const QString &command) const
    {
        const cli::Output output = run(command);
        return QString::fromUtf8(output.out + output.err);
    }

    QJsonObject json(const QString &command, const QStringList &options = {}) const
    {
        return QJsonDocument::fromJson(run(command, QStringList{u"--json"_s} + options).out).object();
    }

private:
    void copyFiles(const QDir &from, const QString &to)
    {
        const QDir into(m_folder.path());
        for (const QString &name : from.entryList(QDir::Files | QDir::Hidden))
            QFile::copy(from.filePath(name), into.filePath(to + name));
        for (const QString &name : from.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            into.mkpath(to + name);
            copyFiles(QDir(from.filePath(name)), to + name + u'/');
        }
    }

    QTemporaryDir m_folder;
};

/// Line, rule, fixes and sentence of each finding.
QString findingsOf(const Copy &copy)
{
    QList<QStringList> rows;
    for (const QJsonValue finding : copy.json(u"lint"_s).value("findings"_L1).toArray()) {
        QStringList fixes;
        for (const QJsonValue fix : finding["fixes"_L1].toArray())
            fixes += fix["id"_L1].toString();
        const QString file = finding["file"_L1].toString();
        const QString line = QString::number(finding["line"_L1].toInt());
        rows += {file == ".gitlab-ci.yml"_L1 ? line : file + u':' + line, finding["rule"_L1].toString(), finding["severity"_L1].toString(),
                 fixes.isEmpty() ? u"-"_s : fixes.join(u","_s), finding["message"_L1].toString()};
    }
    return aligned(rows);
}

/// Which jobs the events have, a column for each, and below what keeps a pipeline from being made.
QString jobsOf(const Copy &copy)
{
    QStringList names;
    QHash<QString, QStringList> cells; // of each job, as far as there are columns
    QStringList head{QString()};
    QString notes;
    for (const StartedBy &event : events()) {
        const qsizetype column = head.size() - 1;
        head += event.title;
        const QJsonObject listed = copy.json(u"list"_s, event.options);
        for (const QJsonValue job : listed.value("jobs"_L1).toArray()) {
            const QString name = job["name"_L1].toString();
            if (!names.contains(name))
                names += name;
            cells[name].resize(column, u"-"_s);
            cells[name] += cellOf(job.toObject());
        }
        for (QStringList &row : cells)
            row.resize(column + 1, u"-"_s);
        const QJsonObject pipeline = listed.value("pipeline"_L1).toObject();
        if (!pipeline.value("included"_L1).toBool() || pipeline.value("empty"_L1).toBool())
            notes += event.title + u": no pipeline. "_s + pipeline.value("because"_L1).toString() + u'\n';
        for (const QJsonValue problem : listed.value("problems"_L1).toArray())
            notes += event.title + u": "_s + problem["message"_L1].toString() + u'\n';
    }
    QList<QStringList> rows{head};
    for (const QString &name : std::as_const(names))
        rows += QStringList{name} + cells.value(name);
    return aligned(rows) + notes;
}

} // namespace

class TestPipelines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_english.emplace(QLocale(u"en"_s)); }
    void saysWhatIsExpected_data();
    void saysWhatIsExpected();

private:
    std::optional<Translations> m_english; ///< with the plurals that a user reads
};

void TestPipelines::saysWhatIsExpected_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : test::ownPipelines())
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void TestPipelines::saysWhatIsExpected()
{
    QFETCH(QString, path);
    const Copy copy(path);
    QCOMPARE(copy.run(u"edit"_s).exit, cli::Exit::Fine);
    QCOMPARE(copy.run(u"edit"_s).out, test::bytesOf(path));
    const QString text = u"== lint\n"_s + findingsOf(copy) + u"\n== list\n"_s + jobsOf(copy) + u"\n== lint --fix\n"_s
        + QString::fromUtf8(unifiedDiff(test::bytesOf(path), copy.run(u"lint"_s, {u"--fix"_s}).out, "before", "after"))
        + u"\n== recognise\n"_s + copy.text(u"recognise"_s) + u"\n== resolve\n"_s + copy.text(u"resolve"_s);
    const QByteArray actual = text.toUtf8();
    const QString golden = QString(path).replace(QRegularExpression(u"\\.yml$"_s), u".txt"_s);
    if (qEnvironmentVariableIsSet("CARAVAN_ACCEPT_GOLDENS")) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
    }
    QVERIFY2(QFile::exists(golden), qPrintable(golden));
    const QByteArray expected = test::bytesOf(golden);
    QVERIFY2(expected == actual, unifiedDiff(expected, actual, "expected", "actual").constData());
}

QTEST_GUILESS_MAIN(TestPipelines)
#include "tst_pipelines.moc"
