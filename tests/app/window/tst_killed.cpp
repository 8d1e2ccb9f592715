// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while somebody types, at random moments: what was typed more than a second before is there again, and the file
// on disk is whole. Under X11, with the program that people start and keys that xdotool presses.
// CARAVAN_KILLS says how often; without it a few times.

#include "app/window/recovery.h"
#include "tests/app/opened.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace caravan;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualKills = 8;
constexpr qint64 mostLost = 1000; // milliseconds of typing
constexpr int shortestTyping = 200;
constexpr int longestTyping = 2200;
constexpr int saveEvery = 9; // words

const QByteArray original = "\nbuild:\n  script: [make]\n";

QString wordOf(int number) { return u"w%1 "_s.arg(number, 4, 10, QChar(u'0')); }

bool pressed(const QStringList &words)
{
    QProcess keys;
    keys.start(u"xdotool"_s, words);
    return keys.waitForFinished() && keys.exitCode() == 0;
}

/// The original with the first words typed in front; -1 for anything else.
int wordsIn(const QByteArray &text)
{
    if (text == original)
        return 0;
    if (!text.startsWith("# ") || !text.endsWith(original))
        return text == "#" + original || text == "# " + original ? 0 : -1;
    const QByteArray typed = text.mid(2, text.size() - 2 - original.size());
    int count = 0;
    QByteArray whole;
    while (whole.size() + wordOf(count).size() <= typed.size())
        whole += wordOf(count++).toLatin1();
    return typed.startsWith(whole) ? count : -1;
}

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingSurvives()
    {
        const int asked = qEnvironmentVariableIntValue("CARAVAN_KILLS");
        const int kills = asked > 0 ? asked : usualKills;
        qint64 worst = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QVERIFY2(killOnce(&worst), qPrintable(u"kill %1: %2"_s.arg(QString::number(kill), m_why)));
        }
        qInfo("%d kills; at most %lld ms of typing were lost", kills, static_cast<long long>(worst));
    }

private:
    bool fail(const QString &why)
    {
        m_why = why;
        return false;
    }
    bool killOnce(qint64 *worst);

    QString m_why;
};

bool KilledTest::killOnce(qint64 *worst)
{
    QTemporaryDir home;
    const QString project = home.filePath(u"project"_s);
    const QString file = project + u"/.gitlab-ci.yml"_s;
    writeBytes(file, original);
    QProcess caravan;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    caravan.setProcessEnvironment(environment);
    caravan.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    caravan.start(QStringLiteral(CARAVAN_PROGRAM), {project});
    if (!caravan.waitForStarted())
        return fail(u"the program does not start"_s);
    const QString pid = QString::number(caravan.processId());
    if (!pressed({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s, pid, u"--name"_s, u"Caravan"_s, u"windowactivate"_s,
                  u"--sync"_s}))
        return fail(u"no window"_s);
    // Into the text by its own command, to its beginning, and a comment begins.
    if (!pressed({u"sleep"_s, u"0.5"_s, u"key"_s, u"ctrl+f"_s, u"sleep"_s, u"0.2"_s, u"key"_s, u"Escape"_s, u"key"_s, u"ctrl+Home"_s,
                  u"type"_s, u"# "_s}))
        return fail(u"no keys"_s);

    const int duration = QRandomGenerator::global()->bounded(shortestTyping, longestTyping);
    QElapsedTimer clock;
    clock.start();
    QList<qint64> typedAt;
    while (clock.elapsed() < duration) {
        if (!pressed({u"type"_s, u"--delay"_s, u"4"_s, wordOf(int(typedAt.size()))}))
            return fail(u"a word cannot be typed"_s);
        typedAt.append(clock.elapsed());
        if (typedAt.size() % saveEvery == 0 && !pressed({u"key"_s, u"ctrl+s"_s}))
            return fail(u"the text cannot be saved"_s);
    }
    const qint64 end = clock.elapsed();
    ::kill(pid_t(caravan.processId()), SIGKILL);
    caravan.waitForFinished();

    const QByteArray onDisk = readBytes(file);
    int there = wordsIn(onDisk);
    if (there < 0)
        return fail(u"the file is not whole: "_s + QString::fromUtf8(onDisk));
    Document document(builtInKnowledge());
    const Recovery recovery(&document, home.filePath(u"data/caravan/unsaved"_s));
    if (const std::optional<UnsavedText> left = recovery.leftFor(project)) {
        const int kept = wordsIn(left->text);
        if (kept < 0)
            return fail(u"the kept text is not whole: "_s + QString::fromUtf8(left->text));
        there = std::max(there, kept);
    }
    for (qsizetype i = there; i < typedAt.size(); ++i) {
        *worst = std::max(*worst, end - typedAt[i]);
        if (end - typedAt[i] > mostLost)
            return fail(u"a word is lost that was typed %1 ms before"_s.arg(end - typedAt[i]));
    }
    return true;
}

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
