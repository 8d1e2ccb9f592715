// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Logs that are none, or made to do harm: each gives findings with line numbers, in time and memory that are bounded.

#include "core/joblog/limits.h"
#include "core/joblog/reader.h"
#include "tests/processor_timer.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::joblog;

namespace {

const QString data = QStringLiteral(CARAVAN_SOURCE_DIR "/tests/data/joblog/");
const QByteArray greeting = "Running with gitlab-runner 17.0.0 (44feccdf)\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray mark(const char *word, qint64 time, const QByteArray &name)
{
    return QByteArray("section_") + word + ':' + QByteArray::number(time) + ':' + name + "\r\x1b[0K";
}

bool has(const Reading &reading, FindingKind kind, qint64 line)
{
    return std::any_of(reading.findings.begin(), reading.findings.end(),
                       [&](const Finding &finding) { return finding.kind == kind && finding.line == line && !finding.message.isEmpty(); });
}

QString listed(const Reading &reading)
{
    QStringList list;
    for (const Finding &finding : reading.findings)
        list.append(u"%1 in line %2"_s.arg(findingId(finding.kind)).arg(finding.line));
    return list.join(u", "_s);
}

/// The largest amount of memory that this process has had, in bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

class TestJoblogHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void keepsWhatIsGood();
    void staysSmall();
    void staysLinear_data();
    void staysLinear();
    void survivesAnyBytes();
};

void TestJoblogHostile::finds_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("logs");
    const auto row = [](const char *name, const QByteArray &log, FindingKind kind, int line, int logs) {
        QTest::newRow(name) << log << int(kind) << line << logs;
    };
    const QByteArray end = "Job succeeded\n";
    row("empty", {}, FindingKind::NotAJobLog, 0, 0);
    row("prose", "Dear all,\n$ 5 were paid.\nUsing Docker is fun\n", FindingKind::NotAJobLog, 0, 0);
    row("a pipeline", "build:\n  script:\n    - echo Running with gitlab-runner\n", FindingKind::NotAJobLog, 0, 0);
    row("GitHub", contentOf(data + u"github-actions.log"_s), FindingKind::OtherService, 1, 0);
    row("Jenkins", contentOf(data + u"jenkins.log"_s), FindingKind::OtherService, 2, 0);
    row("gzip", "\x1f\x8b\x08" + QByteArray(100, '\0'), FindingKind::Compressed, 0, 0);
    row("zip", "PK\x03\x04 and so on", FindingKind::Compressed, 0, 0);
    row("bytes", greeting + QByteArray("a\0b", 3) + "\n" + end, FindingKind::Binary, 2, 1);
    row("cut off", greeting + "Using Docker executor with image x ...\n", FindingKind::CutOff, 2, 1);
    row("never opened", greeting + mark("end", 1700000000, "get_sources") + "\n" + end, FindingKind::UnopenedSection, 2, 1);
    row("never closed", greeting + mark("start", 1700000000, "get_sources") + "\n" + end, FindingKind::UnclosedSection, 2, 1);
    row("backwards", greeting + mark("start", 1700000100, "get_sources") + "\n" + mark("end", 1700000000, "get_sources") + "\n" + end,
        FindingKind::BackwardsTime, 3, 1);
    row("backwards lines",
        "2024-05-01T10:00:00.000000Z 00O " + greeting + "2024-05-01T09:00:00.000000Z 00O x\n2024-05-01T10:01:00.000000Z 00O " + end,
        FindingKind::BackwardsTime, 2, 1);
    row("year 1970", greeting + mark("start", 5, "get_sources") + "\n" + mark("end", 9, "get_sources") + "\n" + end,
        FindingKind::ImpossibleTime, 2, 1);
    row("far future", greeting + mark("start", 999999999999999999, "get_sources") + "\n" + end, FindingKind::ImpossibleTime, 2, 1);
    row("long line", greeting + QByteArray(300'000, 'x') + "\n" + end, FindingKind::LongLine, 2, 1);
    QByteArray deep = greeting + mark("start", 1700000000, "step_script");
    for (int i = 0; i < 100; ++i)
        deep += mark("start", 1700000000, "s" + QByteArray::number(i)) + '\n';
    row("deep", deep, FindingKind::TooMuch, 51, 1);
    QByteArray many = "Running with gitlab-runner 17.0.0 (44feccdf)\n\x1b[32;1m$ a\x1b[0;m\n";
    for (int i = 0; i < limits.commands + 10; ++i)
        many += "\x1b[32;1m$ a\x1b[0;m\n";
    row("commands", many, FindingKind::TooMuch, int(limits.commands) + 2, 1);
}

void TestJoblogHostile::finds()
{
    QFETCH(QByteArray, log);
    QFETCH(int, kind);
    QFETCH(int, line);
    QFETCH(int, logs);
    const Reading reading = read(log);
    QVERIFY2(has(reading, FindingKind(kind), line), qPrintable(listed(reading)));
    QCOMPARE(reading.logs.size(), logs);
    for (const Log &one : reading.logs) {
        for (const Section &section : one.sections)
            QVERIFY(!section.seconds || section.seconds->count() >= 0);
        QVERIFY(one.commands.size() <= limits.commands);
    }
}

void TestJoblogHostile::keepsWhatIsGood()
{
    // One section is broken; the others are known.
    const Reading reading =
        read(greeting + mark("start", 1700000000, "get_sources") + "\n" + mark("end", 1700000003, "get_sources")
             + mark("start", 1700000003, "restore_cache") + "Checking cache for k...\n" // its end is lost
             + mark("start", 1700000010, "step_script") + "\n" + mark("end", 1700000070, "step_script") + "Job succeeded\n");
    QCOMPARE(reading.logs.size(), 1);
    const Log &log = reading.logs.constFirst();
    QCOMPARE(log.seconds(Stage::GetSources), std::optional(Seconds(3)));
    QCOMPARE(log.seconds(Stage::RestoreCache), std::nullopt);
    QCOMPARE(log.seconds(Stage::Script), std::optional(Seconds(60)));
    QCOMPARE(log.caches.constFirst().outcome, CacheOutcome::Unknown);
    QCOMPARE(log.ending, Ending::Succeeded);
}

void TestJoblogHostile::staysSmall()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("The sanitizer keeps what was let go, so that memory cannot be measured.");
#endif
    if (peakMemory() == 0)
        QSKIP("This system does not tell how much memory was used.");
    // 400 MB, given in pieces: one line without an end, then lines of everything that is kept.
    const QByteArray piece(1'000'000, 'x');
    QByteArray lines;
    for (int i = 0; i < 10'000; ++i)
        lines += "Checking cache for " + QByteArray::number(i) + "...\n\x1b[32;1m$ cc\x1b[0;m\n-> installed a.1\n";
    Reader reader;
    reader.feed(greeting);
    const qint64 before = peakMemory();
    for (int i = 0; i < 200; ++i)
        reader.feed(piece);
    reader.feed("\n");
    for (qsizetype fed = 0; fed < 200'000'000; fed += lines.size())
        reader.feed(lines);
    const Reading reading = reader.finish();
    QVERIFY(peakMemory() - before < 60'000'000);
    QVERIFY2(has(reading, FindingKind::LongLine, 2), qPrintable(listed(reading)));
    QVERIFY(reading.findings.size() < 100);
}

void TestJoblogHostile::staysLinear_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("marks without time") << QByteArray("section_start:");
    QTest::newRow("marks without name") << QByteArray("section_start:1:");
    QTest::newRow("open options") << QByteArray("section_start:1700000000:a[");
    QTest::newRow("escapes") << QByteArray("\x1b[");
    QTest::newRow("titles") << QByteArray("\x1b]0;");
    QTest::newRow("returns") << QByteArray("a\r");
    QTest::newRow("backspaces") << QByteArray("ab\b");
    QTest::newRow("opened sections") << mark("start", 1700000000, "a");
    QTest::newRow("closed sections") << mark("end", 1700000000, "a");
    QTest::newRow("lines") << QByteArray("\n");
    QTest::newRow("numbered") << QByteArray("1 2 3\n");
    QTest::newRow("jobs") << greeting;
    QTest::newRow("local jobs") << QByteArray("a starting shell (x)\na $ b\na > c\n");
    QTest::newRow("blanks") << QByteArray(" ");
    QTest::newRow("packages") << QByteArray("-> installed a.1, ");
}

void TestJoblogHostile::staysLinear()
{
    QFETCH(QByteArray, piece);
    const auto secondsFor = [&](qsizetype bytes) {
        const QByteArray log = greeting + piece.repeated(bytes / piece.size());
        double best = std::numeric_limits<double>::max();
        for (int i = 0; i < 3; ++i) {
            const test::ProcessorTimer timer;
            read(log);
            best = std::min(best, timer.seconds());
        }
        return best;
    };
    const double small = secondsFor(500'000);
    const double large = secondsFor(4'000'000);
    QVERIFY2(large < 30 * std::max(small, 0.002), qPrintable(u"%1 s, of eight times as much %2 s"_s.arg(small).arg(large)));
}

void TestJoblogHostile::survivesAnyBytes()
{
    // Real logs with bytes changed, taken out and doubled at random; the same ones each time.
    QRandomGenerator random(11);
    for (const QString &name : QDir(data).entryList({u"*.log"_s}, QDir::Files)) {
        const QByteArray whole = contentOf(data + name);
        for (int i = 0; i < 300; ++i) {
            QByteArray log = whole;
            for (int change = 0; change < 10; ++change) {
                const qsizetype at = random.bounded(int(log.size()));
                const qsizetype count = random.bounded(int(qMin(log.size() - at, qsizetype(200))) + 1);
                switch (random.bounded(3)) {
                case 0:
                    log[at] = char(random.bounded(256));
                    break;
                case 1:
                    log.remove(at, qMin(count, log.size() - 1));
                    break;
                default:
                    log.insert(at, QByteArray(log.mid(at, count)));
                    break;
                }
            }
            const Reading reading = read(log);
            for (const Log &one : reading.logs) {
                for (const Section &section : one.sections)
                    QVERIFY(!section.seconds || section.seconds->count() >= 0);
                for (const CacheUse &cache : one.caches)
                    QVERIFY(!cache.seconds || cache.seconds->count() >= 0);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestJoblogHostile)
#include "tst_joblog_hostile.moc"
