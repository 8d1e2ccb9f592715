// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Logs as the runner writes them, each with all that is read from it: tests/data/joblog/NAME.log and NAME.txt. The wordings are those of the
// runner's sources at the version in the file's name. CARAVAN_ACCEPT_GOLDENS=1 writes the .txt files anew.

#include "core/joblog/reader.h"
#include "core/joblog/runner_text.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::joblog;

namespace {

const QString data = QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/joblog/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString time(const std::optional<Seconds> &seconds, Seconds precision)
{
    return seconds ? u" %1 s ± %2"_s.arg(seconds->count()).arg(precision.count()) : u" -"_s;
}

QString sizes(const std::optional<qint64> &files, const std::optional<Bytes> &bytes)
{
    return (files ? u" %1 files"_s.arg(*files) : QString()) + (bytes ? u" %1 B"_s.arg(bytes->value, 0, 'f', 0) : QString());
}

QString actOf(PackageAct act)
{
    switch (act) {
    case PackageAct::Fetched:
        return u"fetched"_s;
    case PackageAct::Compiled:
        return u"compiled"_s;
    case PackageAct::Installed:
        return u"installed"_s;
    case PackageAct::Removed:
        return u"removed"_s;
    case PackageAct::Failed:
        return u"failed"_s;
    }
    return {};
}

QString described(const Log &log)
{
    QString text = u"job “%1” runner “%2” %3 %4 image “%5” ref “%6”\n"_s.arg(log.job, log.runnerName, log.runnerVersion,
                                                                             executorId(log.executor), log.image, log.ref);
    text += u"lines %1 to %2, %3\n"_s.arg(log.firstLine)
                .arg(log.lastLine)
                .arg(log.timing == Timing::Lines          ? u"times on lines"_s
                         : log.timing == Timing::Sections ? u"times of sections"_s
                                                          : u"no times"_s);
    for (const Section &section : log.sections)
        text += u"section %1%2 (%3) line %4 to %5%6%7\n"_s.arg(QString(2 * section.depth, u' '), section.name, stageId(section.stage))
                    .arg(section.line)
                    .arg(section.endLine)
                    .arg(time(section.seconds, section.precision), section.isCollapsed ? u" collapsed"_s : QString());
    for (const Command &command : log.commands)
        text += u"command line %1:%2%3 %4%5\n"_s.arg(command.line)
                    .arg(time(command.seconds, command.precision), command.isAfterScript ? u" after"_s : QString(), command.text,
                         command.isFirstOfMany ? u" …"_s : QString());
    for (const ImageUse &image : log.images)
        text += u"image line %1: %2 %3%4%5%6%7%8\n"_s.arg(image.line)
                    .arg(image.name, image.digest, image.isPulled ? u" pulled"_s : QString(), image.wasThere ? u" there"_s : QString(),
                         image.isService ? u" service"_s : QString(), time(image.seconds, image.precision), sizes({}, image.bytes));
    for (const CacheUse &cache : log.caches)
        text += u"cache line %1: %2 %3 %4%5%6%7\n"_s.arg(cache.line)
                    .arg(cache.isSave ? u"save"_s : u"restore"_s, cache.key, cacheOutcomeId(cache.outcome),
                         cache.isLocal ? u" local"_s : QString(), time(cache.seconds, cache.precision),
                         sizes(cache.files, cache.bytes)
                             + (cache.transfer ? u", store"_s + time(cache.transfer, cache.transferPrecision) : QString())
                             + (cache.paths.isEmpty() ? QString() : u" of "_s + cache.paths.join(u", "_s)));
    for (const ArtifactUse &artifact : log.artifacts)
        text += u"artifacts line %1: %2 “%3” %4%5%6\n"_s.arg(artifact.line)
                    .arg(artifact.isUpload ? u"up"_s : u"down"_s, artifact.of, artifact.isDone ? u"done"_s : u"not done"_s,
                         time(artifact.seconds, artifact.precision), sizes(artifact.files, artifact.bytes));
    for (const PackageUse &package : log.packages)
        text += u"package line %1: %2 %3.%4 by command %5\n"_s.arg(package.line)
                    .arg(actOf(package.act), package.name, package.version)
                    .arg(package.command);
    text += u"nothing to do %1, dune steps %2\n"_s.arg(log.nothingToDo).arg(log.duneSteps);
    text += u"ended: %1, code %2, %3; total%4\n"_s.arg(endingId(log.ending), log.exitCode ? QString::number(*log.exitCode) : u"-"_s,
                                                       log.failure.isEmpty() ? u"no failure"_s : log.failure, time(log.total, Seconds(0)));
    return text;
}

QString described(const Reading &reading)
{
    QString text;
    for (const Log &log : reading.logs)
        text += described(log) + u'\n';
    for (const Finding &finding : reading.findings)
        text += u"finding line %1: %2: %3\n"_s.arg(finding.line).arg(findingId(finding.kind), finding.message);
    return text;
}

} // namespace

class TestJoblog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsInPieces();
    void survivesWindowsLineEnds();
    void knowsStages_data();
    void knowsStages();
    void knowsSizes_data();
    void knowsSizes();
    void knowsRates();
    void sumsStages();
    void separatesJobs();
    void knowsAnOldRunnersWordForNothing();
};

void TestJoblog::reads_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(data).entryList({u"*.log"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 10);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestJoblog::reads()
{
    QFETCH(QString, name);
    const QString text = described(read(contentOf(data + name)));
    const QString expected = data + name.chopped(3) + u"txt"_s;
    if (qEnvironmentVariableIsSet("CARAVAN_ACCEPT_GOLDENS")) {
        QFile file(expected);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0);
    }
    const QString wanted = QString::fromUtf8(contentOf(expected));
    QVERIFY2(text == wanted, qPrintable(u"\nfound:\n"_s + text + u"\nexpected:\n"_s + wanted));
}

void TestJoblog::readsInPieces()
{
    // However the bytes come, the result is the same.
    for (const QString &name : QDir(data).entryList({u"*.log"_s}, QDir::Files)) {
        const QByteArray log = contentOf(data + name);
        const QString whole = described(read(log));
        for (const qsizetype size : {1, 7, 100}) {
            Reader reader;
            for (qsizetype at = 0; at < log.size(); at += size)
                reader.feed(QByteArrayView(log).sliced(at, qMin(size, log.size() - at)));
            QCOMPARE(described(reader.finish()), whole);
        }
    }
}

void TestJoblog::survivesWindowsLineEnds()
{
    QByteArray log = contentOf(data + u"web-page-15.log"_s);
    const QString whole = described(read(log));
    QCOMPARE(described(read("\xef\xbb\xbf" + log.replace("\n", "\r\n"))), whole);
}

void TestJoblog::knowsStages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("stage");
    const auto row = [](const char *name, Stage stage) { QTest::newRow(name) << QString::fromLatin1(name) << int(stage); };
    row("prepare_executor", Stage::PrepareExecutor);
    row("build_script", Stage::Script);
    row("step_script", Stage::Script);
    row("step_release", Stage::Script);
    row("archive_cache_on_failure", Stage::SaveCache);
    row("upload_artifacts_on_failure", Stage::UploadArtifacts);
    row("upload_artifacts", Stage::UploadArtifacts);
    row("cleanup_file_variables", Stage::Cleanup);
    row("my_own_section", Stage::Other);
}

void TestJoblog::knowsStages()
{
    QFETCH(QString, name);
    QFETCH(int, stage);
    QCOMPARE(int(stageOf(name)), stage);
}

void TestJoblog::knowsSizes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("bytes");
    QTest::newRow("bytes") << QByteArray("512 B/600 B (1.0 kB/s)") << 512.0;
    QTest::newRow("kilo") << QByteArray("12.30 KB") << 12300.0;
    QTest::newRow("mega") << QByteArray("12.30 MB/45.60 MB (5.1 MB/s)") << 12.3e6;
    QTest::newRow("giga") << QByteArray("1.50 GB") << 1.5e9;
    QTest::newRow("no unit") << QByteArray("12.30") << -1.0;
    QTest::newRow("no number") << QByteArray("many MB") << -1.0;
    QTest::newRow("not finite") << QByteArray("inf MB") << -1.0;
    QTest::newRow("negative") << QByteArray("-4 MB") << -1.0;
}

void TestJoblog::knowsSizes()
{
    QFETCH(QByteArray, text);
    QFETCH(double, bytes);
    const std::optional<Bytes> size = meteredBytes(text);
    QCOMPARE(size ? size->value : -1.0, bytes);
}

void TestJoblog::knowsRates()
{
    const auto rate = [](QByteArrayView text) { return meteredRate(text).value_or(Bytes{-1}).value; };
    QCOMPARE(rate("12.30 MB/45.60 MB (5.1 MB/s)                "), 5.1e6);
    QCOMPARE(rate("12 B (7 B/s)"), 7.0);
    QCOMPARE(rate("1.50 GB/3.00 GB (1.2 GB/s)"), 1.2e9);
    for (const QByteArrayView none : {QByteArrayView("12.30 MB"), QByteArrayView("(5.1 MB)"), QByteArrayView("(fast/s)"), QByteArrayView()})
        QCOMPARE(rate(none), -1.0);
}

void TestJoblog::sumsStages()
{
    const Reading reading = read(contentOf(data + u"docker-16.log"_s));
    QCOMPARE(reading.logs.size(), 1);
    const Log &log = reading.logs.constFirst();
    QCOMPARE(log.seconds(Stage::RestoreCache), std::optional(Seconds(12)));
    QCOMPARE(log.seconds(Stage::Script), std::optional(Seconds(75))); // with the section that the script made inside it
    QCOMPARE(log.precision(Stage::Script), Seconds(1));
    QVERIFY(!log.seconds(Stage::AfterScript)); // there is none: not known, not nothing
    QCOMPARE(log.installed(), (QStringList{u"dune.3.11.1"_s, u"fmt.0.9.0"_s}));
    QVERIFY(reading.findings.isEmpty());
}

void TestJoblog::separatesJobs()
{
    const Reading reading =
        read(contentOf(data + u"docker-16.log"_s) + contentOf(data + u"docker-11.log"_s) + '\n' + contentOf(data + u"web-page-15.log"_s));
    QCOMPARE(reading.logs.size(), 3);
    QCOMPARE(reading.logs.at(0).runnerVersion.left(6), u"16.3.0"_s);
    QCOMPARE(reading.logs.at(1).runnerVersion, u"11.2.0"_s);
    QCOMPARE(reading.logs.at(2).runnerVersion, u"15.8.2"_s);
    QCOMPARE(reading.logs.at(2).firstLine, reading.logs.at(1).lastLine + 1);
    QVERIFY(reading.findings.isEmpty());
}

void TestJoblog::knowsAnOldRunnersWordForNothing()
{
    // Until 16.9 a cache on the runner's disk was “extracted” even where there was none.
    const QByteArray body =
        "Checking cache for k...\nNo URL provided, cache will not be downloaded from shared cache server. Instead a local "
        "version of cache will be extracted.\nSuccessfully extracted cache\nJob succeeded\n";
    const Reading old = read("Running with gitlab-runner 16.9.1 (a)\n" + body);
    QCOMPARE(old.logs.constFirst().caches.constFirst().outcome, CacheOutcome::Unknown);
    const Reading young = read("Running with gitlab-runner 16.10.0 (a)\n" + body);
    QCOMPARE(young.logs.constFirst().caches.constFirst().outcome, CacheOutcome::Hit);
}

QTEST_APPLESS_MAIN(TestJoblog)
#include "tst_joblog.moc"
