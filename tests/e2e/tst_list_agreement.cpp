// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// `caravan-cli list` against gitlab-ci-local's --list-json over real pipelines. Where the two differ, tests/data/e2e/list.yml says
// which is right and why; a difference that is not there, or is there and gone, fails. A spread sample by itself; all files with
// CARAVAN_WHOLE_CORPUS set.

#include "app/cli/run.h"
#include "core/yaml/tree.h"
#include "scratch.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace caravan;

namespace {

constexpr int sampleStep = 12; ///< every so many files in the sample

/// What both readers tell of a job.
struct Row {
    QString name;
    QString stage;
    QString when;
    bool allowsFailure = false;
    std::optional<QStringList> needs;
    QString job; ///< that \c name is, or is an instance of
    bool operator==(const Row &) const = default;
};

struct Event {
    QString id;
    QStringList theirs; ///< arguments of gitlab-ci-local
    QStringList ours;
};

const QList<Event> &events()
{
    static const QList<Event> table{
        {u"push"_s, {}, {u"--commits"_s, u"HEAD..HEAD"_s}}, // it compares with the default branch of origin: nothing changed
        {u"tag"_s,
         {u"--unset-variable"_s, u"CI_COMMIT_BRANCH"_s, u"--variable"_s, u"CI_COMMIT_TAG=v1.0.0"_s, u"--variable"_s,
          u"CI_COMMIT_REF_NAME=v1.0.0"_s, u"--variable"_s, u"CI_COMMIT_REF_SLUG=v1-0-0"_s, u"--variable"_s,
          u"CI_COMMIT_REF_PROTECTED=false"_s},
         {u"--tag"_s, u"v1.0.0"_s}},
    };
    return table;
}

/// What the other one puts behind the name of an instance.
const QRegularExpression &matrixPattern()
{
    static const QRegularExpression pattern(u": \\[.*\\]$"_s, QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

/// The name of an instance without what the two write differently: “job: [1/3]” is “job 1/3”, and “job: [a,b]” is “job: [a, b]”.
QString comparableName(const QString &name)
{
    static const QRegularExpression numbered(u": \\[(\\d+/\\d+)\\]$"_s);
    if (const QRegularExpressionMatch match = numbered.match(name); match.hasMatch())
        return name.left(match.capturedStart()) + u' ' + match.captured(1);
    if (const QRegularExpressionMatch match = matrixPattern().match(name); match.hasMatch())
        return name.left(match.capturedStart()) + match.captured().replace(u", "_s, u","_s);
    return name;
}

QList<Row> theirRows(const QString &json)
{
    QList<Row> rows;
    const qsizetype begin = (u'\n' + json).indexOf("\n["_L1); // behind its warnings
    const QJsonArray jobs = QJsonDocument::fromJson(json.mid(begin).toUtf8()).array();
    for (const QJsonValue &job : jobs) {
        Row row{comparableName(job[u"name"].toString()),
                job[u"stage"].toString(),
                job[u"when"].toString(),
                job[u"allow_failure"].toBool() || job[u"allow_failure"].isObject(),
                {},
                job[u"name"].toString().remove(matrixPattern())};
        if (row.when == "never"_L1)
            continue;
        if (job[u"needs"].isArray()) {
            row.needs = QStringList();
            const QJsonArray needs = job[u"needs"].toArray();
            for (const QJsonValue &need : needs) {
                if (need[u"pipeline"].isUndefined() && need[u"project"].isUndefined())
                    row.needs->append(need[u"job"].toString());
            }
            row.needs->removeDuplicates();
            row.needs->sort();
        }
        rows.append(row);
    }
    return rows;
}

/// Needs of instances become those of their jobs, which is what the other one tells.
QList<Row> ourRows(const QByteArray &json)
{
    QList<Row> rows;
    QHash<QString, QString> jobOf;
    const QJsonArray jobs = QJsonDocument::fromJson(json).object()[u"jobs"_s].toArray();
    for (const QJsonValue &job : jobs)
        jobOf.insert(job[u"name"].toString(), job[u"job"].toString());
    for (const QJsonValue &job : jobs) {
        if (!job[u"included"].toBool())
            continue;
        Row row{comparableName(job[u"name"].toString()),
                job[u"stage"].toString(),
                job[u"when"].toString(),
                job[u"allowFailure"].toBool(),
                {},
                job[u"job"].toString()};
        if (job[u"needs"].isArray()) {
            row.needs = QStringList();
            const QJsonArray needs = job[u"needs"].toArray();
            for (const QJsonValue &need : needs)
                row.needs->append(jobOf.value(need.toString(), need.toString()));
            row.needs->removeDuplicates();
            row.needs->sort();
        }
        rows.append(row);
    }
    return rows;
}

/// The name under which a job is missing: its own where all of its instances are, else that of the instance.
QString missingName(const Row &row, const QList<Row> &others)
{
    const bool hasSome = std::any_of(others.cbegin(), others.cend(), [&](const Row &other) { return other.job == row.job; });
    return hasSome ? row.name : row.job;
}

/// How the two differ, a line for each job or instance: "name: what".
QSet<QString> differences(const QList<Row> &theirs, const QList<Row> &ours)
{
    QSet<QString> out;
    QHash<QString, Row> known;
    QHash<QString, QStringList> theirOrder; // by stage: --list-json goes by the file
    QHash<QString, QStringList> ourOrder;
    for (const Row &row : theirs)
        known.insert(row.name, row);
    for (const Row &row : ours) {
        if (!known.contains(row.name)) {
            out.insert(missingName(row, theirs) + ": only Caravan has it"_L1);
            continue;
        }
        const Row other = known.take(row.name);
        ourOrder[other.stage].append(row.name);
        if (row.stage != other.stage)
            out.insert(row.name + ": stage"_L1);
        if (row.when != other.when)
            out.insert(row.name + ": when"_L1);
        if (row.allowsFailure != other.allowsFailure)
            out.insert(row.name + ": allow_failure"_L1);
        if (row.needs != other.needs)
            out.insert(row.name + ": needs"_L1);
    }
    for (const Row &row : theirs) {
        if (known.contains(row.name))
            out.insert(missingName(row, ours) + ": only gitlab-ci-local has it"_L1);
        else
            theirOrder[row.stage].append(row.name);
    }
    if (theirOrder != ourOrder)
        out.insert(u"the file: order"_s);
    return out;
}

} // namespace

class TestListAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agrees_data();
    void agrees();
    void explainsEachReason();
    void cleanupTestCase();

private:
    QSet<QString> explained(const QString &event, const QString &file) const;

    std::unique_ptr<e2e::GitFolder> m_folder;
    yaml::Tree m_reasons;
    int m_files = 0;
    int m_agreeing = 0;
    int m_jobs = 0;
    int m_differing = 0;
    int m_refused = 0;
};

void TestListAgreement::initTestCase()
{
    const QString path = QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/e2e/list.yml");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source(path, file.readAll()));
    QVERIFY(tree);
    m_reasons = *tree;
    if (e2e::gitlabCiLocal().isEmpty())
        QSKIP("CARAVAN_GITLAB_CI_LOCAL does not say where gitlab-ci-local is; packaging/check does.");
    if (e2e::corpusFiles().isEmpty())
        QSKIP("The folder of real pipelines is not there.");
    m_folder = std::make_unique<e2e::GitFolder>();
    QVERIFY2(m_folder->start(), qPrintable(m_folder->error()));
}

void TestListAgreement::agrees_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("event");
    const QStringList files = e2e::corpusFiles();
    const int step = qEnvironmentVariableIsSet("CARAVAN_WHOLE_CORPUS") ? 1 : sampleStep;
    for (qsizetype i = 0; i < files.size(); i += step) {
        for (int event = 0; event < events().size(); ++event)
            QTest::addRow("%s %s", qPrintable(events().at(event).id), qPrintable(QFileInfo(files.at(i)).fileName())) << files.at(i) << event;
    }
}

/// The differences that tests/data/e2e/list.yml knows for a file.
QSet<QString> TestListAgreement::explained(const QString &event, const QString &file) const
{
    QSet<QString> out;
    for (const yaml::Entry &reason : m_reasons.root()[u"differences"][event][file].entries()) {
        for (const yaml::Node &line : reason.value.items())
            out.insert(line.text());
    }
    return out;
}

void TestListAgreement::agrees()
{
    QFETCH(QString, file);
    QFETCH(int, event);
    const Event &chosen = events().at(event);
    QFile pipeline(file);
    QVERIFY(pipeline.open(QIODevice::ReadOnly));
    QVERIFY(m_folder->write(pipeline.readAll()));
    const e2e::Run theirs = m_folder->run(QStringList{u"--list-json"_s} + chosen.theirs);
    if (theirs.code != 0) {
        ++m_refused; // it wants files or the network, or refuses the file
        return;
    }
    const cli::Output ours = cli::run(QStringList{u"list"_s, m_folder->path(), u"--json"_s} + chosen.ours);
    QVERIFY2(ours.exit == cli::Exit::Fine || ours.exit == cli::Exit::Findings, ours.err.constData());
    const QList<Row> theirRows = ::theirRows(theirs.out);
    const QSet<QString> found = differences(theirRows, ourRows(ours.out));
    ++m_files;
    m_agreeing += found.isEmpty();
    m_jobs += int(theirRows.size());
    m_differing += int(found.size());
    const QSet<QString> known = explained(chosen.id, QFileInfo(file).fileName());
    const QStringList added = QSet<QString>(found - known).values();
    const QStringList gone = QSet<QString>(known - found).values();
    QVERIFY2(added.isEmpty(), qPrintable(u"not explained in tests/data/e2e/list.yml: "_s + added.join(u"; "_s)));
    QVERIFY2(gone.isEmpty(), qPrintable(u"explained in tests/data/e2e/list.yml, but gone: "_s + gone.join(u"; "_s)));
}

void TestListAgreement::explainsEachReason()
{
    const yaml::Node reasons = m_reasons.root()[u"reasons"];
    for (const yaml::Entry &event : m_reasons.root()[u"differences"].entries()) {
        for (const yaml::Entry &file : event.value.entries()) {
            for (const yaml::Entry &reason : file.value.entries()) {
                const yaml::Node entry = reasons[reason.key.text()];
                QVERIFY2(entry, qPrintable(file.key.text() + u": "_s + reason.key.text()));
                QVERIFY(!entry[u"right"].text().isEmpty());
                QVERIFY(!entry[u"why"].text().isEmpty());
                QVERIFY(!entry[u"source"].text().isEmpty());
            }
        }
    }
}

void TestListAgreement::cleanupTestCase()
{
    qInfo("%d of %d listings agree in everything; %d differences in %d jobs, all explained; gitlab-ci-local refused %d files.", m_agreeing,
          m_files, m_differing, m_jobs, m_refused);
}

QTEST_GUILESS_MAIN(TestListAgreement)
#include "tst_list_agreement.moc"
