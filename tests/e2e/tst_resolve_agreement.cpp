// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What Caravan resolves against gitlab-ci-local's --preview over real pipelines. Where the two differ, tests/data/e2e/resolve.yml
// says which is right and why; a difference that is not there, or is there and gone, fails. A spread sample by itself; all
// files with CARAVAN_WHOLE_CORPUS set. With CARAVAN_SHOW_DIFFERENCES each one is printed with both values.

#include "core/gitlab/language/keywords.h"
#include "core/gitlab/pipeline/resolved.h"
#include "core/gitlab/values/effective.h"
#include "core/gitlab/values/reading.h"
#include "plain.h"
#include "scratch.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;

namespace {

constexpr int sampleStep = 12; ///< every so many files in the sample

/// A pipeline in the form in which the two can be compared.
struct Comparable {
    QStringList stages;
    QStringList jobs;
    QHash<QString, QMap<QString, QString>> bodies; ///< keyword and value, by job
};

Comparable ours(const gitlab::Resolved &resolved)
{
    Comparable result;
    result.stages = resolved.stages;
    for (const gitlab::ResolvedJob &job : resolved.jobs) {
        result.jobs.append(job.name);
        result.bodies.insert(job.name, e2e::plainJob(job.body, {}));
    }
    return result;
}

/// Its preview has jobs in the order of the file, the global variables apart, .pre and .post always, and aliases for what it has twice.
Comparable theirs(const yaml::Tree &preview)
{
    Comparable result;
    gitlab::Resolver resolver(preview);
    const auto valueOf = [&](const QString &name) { return gitlab::valueOf(resolver.settled(resolver.global(name), {})); };
    const yaml::Value globals = resolver.contains(u"variables"_s) ? valueOf(u"variables"_s) : yaml::Value(yaml::Map());
    QHash<QString, QStringList> byStage;
    for (const QString &name : resolver.names()) {
        if (gitlab::isGlobalKeyword(name) || !resolver.isMap(name))
            continue;
        result.bodies.insert(name, e2e::plainJob(std::get<yaml::Map>(valueOf(name)), globals));
        byStage[result.bodies.value(name).value(u"stage"_s)].append(name);
    }
    for (const gitlab::Leaf &stage : resolver.leaves(resolver.global(u"stages"_s), {})) {
        const QStringList jobs = byStage.take(u'"' + stage.node.text() + u'"');
        result.jobs += jobs;
        const bool isImplicit = stage.node.text() == ".pre"_L1 || stage.node.text() == ".post"_L1;
        if (!isImplicit || !jobs.isEmpty())
            result.stages.append(stage.node.text());
    }
    for (const QStringList &rest : std::as_const(byStage))
        result.jobs += rest;
    return result;
}

/// How the two differ, a line for each keyword: "job: keyword".
QMap<QString, QString> differences(const Comparable &their, const Comparable &our)
{
    QMap<QString, QString> out;
    if (their.stages != our.stages)
        out.insert(u"the file: stages"_s, their.stages.join(u' ') + u" | "_s + our.stages.join(u' '));
    QStringList both = their.jobs;
    both.removeIf([&](const QString &name) { return !our.bodies.contains(name); });
    QStringList bothOurs = our.jobs;
    bothOurs.removeIf([&](const QString &name) { return !their.bodies.contains(name); });
    if (both != bothOurs)
        out.insert(u"the file: order"_s, both.join(u' ') + u" | "_s + bothOurs.join(u' '));
    for (const QString &name : their.jobs) {
        if (!our.bodies.contains(name))
            out.insert(name + u": only gitlab-ci-local has it"_s, {});
    }
    for (const QString &name : our.jobs) {
        if (!their.bodies.contains(name)) {
            out.insert(name + u": only Caravan has it"_s, {});
            continue;
        }
        const QMap<QString, QString> a = their.bodies.value(name);
        const QMap<QString, QString> b = our.bodies.value(name);
        for (const QString &key : a.keys() + b.keys()) {
            if (a.value(key) != b.value(key))
                out.insert(name + u": "_s + key, a.value(key) + u" | "_s + b.value(key));
        }
    }
    return out;
}

} // namespace

class TestResolveAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agrees_data();
    void agrees();
    void explainsEachReason();
    void cleanupTestCase();

private:
    QStringList explained(const QString &file) const;

    std::unique_ptr<e2e::GitFolder> m_folder;
    yaml::Tree m_reasons;
    int m_files = 0;
    int m_agreeing = 0;
    int m_jobs = 0;
    int m_keywords = 0;
    int m_differing = 0;
    int m_refused = 0;
};

void TestResolveAgreement::initTestCase()
{
    const QString path = QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/e2e/resolve.yml");
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

void TestResolveAgreement::agrees_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = e2e::corpusFiles();
    const int step = qEnvironmentVariableIsSet("CARAVAN_WHOLE_CORPUS") ? 1 : sampleStep;
    for (qsizetype i = 0; i < files.size(); i += step)
        QTest::addRow("%s", qPrintable(QFileInfo(files.at(i)).fileName())) << files.at(i);
}

/// The differences that tests/data/e2e/resolve.yml knows for a file; `*` stands for any job.
QStringList TestResolveAgreement::explained(const QString &file) const
{
    QStringList lines;
    for (const yaml::Entry &reason : m_reasons.root()[u"differences"][file].entries()) {
        for (const yaml::Node &line : reason.value.items())
            lines.append(line.text());
    }
    return lines;
}

void TestResolveAgreement::agrees()
{
    QFETCH(QString, file);
    QFile pipeline(file);
    QVERIFY(pipeline.open(QIODevice::ReadOnly));
    const QByteArray text = pipeline.readAll();
    QVERIFY(m_folder->write(text));
    const e2e::Run run = m_folder->run({u"--preview"_s});
    if (run.code != 0) {
        ++m_refused; // it wants files or the network, or refuses the file
        return;
    }
    const Result<yaml::Tree> preview = yaml::Tree::parse(Source(u"preview"_s, run.out.mid((u'\n' + run.out).indexOf("\n---"_L1)).toUtf8()));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().toString()));
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, text));
    QVERIFY(tree);
    gitlab::Reading reading;
    reading.files = gitlab::filesOf(m_folder->path());
    const Result<gitlab::Resolved> resolved = gitlab::resolve(*tree, reading, gitlab::Parallel::Kept);
    QVERIFY(resolved);

    const Comparable our = ours(*resolved);
    const QMap<QString, QString> found = differences(theirs(*preview), our);
    ++m_files;
    m_agreeing += found.isEmpty();
    m_jobs += int(our.jobs.size());
    for (const auto &body : our.bodies)
        m_keywords += int(body.size());
    m_differing += int(found.size());
    if (qEnvironmentVariableIsSet("CARAVAN_SHOW_DIFFERENCES")) {
        for (auto line = found.cbegin(); line != found.cend(); ++line)
            qInfo("%s: %s: %s", qPrintable(QFileInfo(file).fileName()), qPrintable(line.key()), qPrintable(line.value().left(600)));
    }
    QStringList added = found.keys();
    QStringList gone;
    for (const QString &known : explained(QFileInfo(file).fileName())) {
        const auto fits = [&](const QString &line) { return known.startsWith("*: "_L1) ? line.endsWith(known.mid(1)) : line == known; };
        if (std::none_of(found.keyBegin(), found.keyEnd(), fits))
            gone.append(known);
        added.removeIf(fits);
    }
    QVERIFY2(added.isEmpty(), qPrintable(u"not explained in tests/data/e2e/resolve.yml: "_s + added.join(u"; "_s)));
    QVERIFY2(gone.isEmpty(), qPrintable(u"explained in tests/data/e2e/resolve.yml, but gone: "_s + gone.join(u"; "_s)));
}

void TestResolveAgreement::explainsEachReason()
{
    const yaml::Node reasons = m_reasons.root()[u"reasons"];
    for (const yaml::Entry &file : m_reasons.root()[u"differences"].entries()) {
        for (const yaml::Entry &reason : file.value.entries()) {
            const yaml::Node entry = reasons[reason.key.text()];
            QVERIFY2(entry, qPrintable(file.key.text() + u": "_s + reason.key.text()));
            QVERIFY(!entry[u"right"].text().isEmpty());
            QVERIFY(!entry[u"why"].text().isEmpty());
            QVERIFY(!entry[u"source"].text().isEmpty());
        }
    }
}

void TestResolveAgreement::cleanupTestCase()
{
    qInfo("%d of %d pipelines agree in everything; of %d keywords in %d jobs %d differ, all explained; gitlab-ci-local refused %d files.",
          m_agreeing, m_files, m_keywords, m_jobs, m_differing, m_refused);
}

QTEST_GUILESS_MAIN(TestResolveAgreement)
#include "tst_resolve_agreement.moc"
