// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/includes/fetching.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/pipeline.h"
#include "core/gitlab/values/included_trees.h"
#include "core/gitlab/values/includes.h"
#include "core/includes/instances.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

namespace caravan::includes {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FetchingTexts);

constexpr int milli = 1000;
constexpr int glanceMilliseconds = 50; ///< between two looks whether somebody still waits
constexpr int requestsPerFile = 6;     ///< a commit, a file, a tag, the same again with a token
constexpr int mostRounds = 100;        ///< files that include each other deeper are refused anyhow
constexpr int keyringSeconds = 120;    ///< somebody may have to unlock it

Error noProgram()
{
    return {ErrorCode::NotFound,
            FetchingTexts::tr("The program caravan-fetch is not installed beside this one, so that nothing can be fetched.")};
}

/// Who is asked for a file.
QString hostOf(const gitlab::Elsewhere &what)
{
    if (const auto *remote = std::get_if<gitlab::RemoteFile>(&what))
        return QUrl(remote->url).host();
    if (std::holds_alternative<gitlab::TemplateFile>(what))
        return u"gitlab.com"_s;
    return gitlab::serverName(gitlab::homeOf(what, {}).server);
}

/// One run of the program.
class Round
{
public:
    Round(Wanted &wanted, const QList<Item> &items, const FetchSetting &setting) : m_wanted(wanted), m_items(items), m_setting(setting) { }

    /// Whether all was asked for; false when it was cancelled. Errors: those of Wanted::settle().
    Result<bool> run(int before)
    {
        m_done = before;
        m_total = before + int(m_items.size());
        const QString program = fetchingProgram();
        if (program.isEmpty())
            return settleRest(Trouble::NotAsked, noProgram().message);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, QStringList());
        process.write(written(Errand{m_items, m_setting.seconds, m_setting.cache->gitFolder(), instances()}));
        process.closeWriteChannel();
        const Result<Trouble> ended = follow(process);
        process.kill();
        process.waitForFinished();
        return ended ? settleRest(*ended, process.errorString()) : Result<bool>(ended.error());
    }

private:
    /// Takes what the program says until it ends, is of no use any more, or takes too long.
    Result<Trouble> follow(QProcess &process)
    {
        QDeadlineTimer deadline(patience());
        while (!m_items.isEmpty()) {
            if (m_setting.step && !m_setting.step(m_done, m_total))
                return Trouble::Cancelled;
            const bool isOver = process.state() == QProcess::NotRunning;
            if (!isOver)
                process.waitForReadyRead(glanceMilliseconds);
            while (process.canReadLine()) {
                deadline = QDeadlineTimer(patience());
                const Result<Done> taken = take(process.readLine());
                if (!taken)
                    return taken.error();
            }
            if (isOver)
                return Trouble::NotAsked;
            if (deadline.hasExpired())
                return Trouble::TimedOut;
        }
        return Trouble::None;
    }

    qint64 patience() const { return qint64(m_setting.seconds) * requestsPerFile * milli; }

    Result<Done> take(const QByteArray &line)
    {
        const Result<Answer> answer = readAnswer(line);
        if (!answer || answer->item < 0 || answer->item >= m_items.size() || m_isSettled.value(answer->item))
            return Done(); // what is not understood counts as not said
        return settle(answer->item, *answer);
    }

    Result<Done> settle(int item, const Answer &answer)
    {
        m_isSettled.insert(item, true);
        ++m_done;
        Result<Done> settled = m_wanted.settle(m_items.at(item).what, answer, QDateTime::currentDateTimeUtc());
        if (m_isSettled.size() == m_items.size())
            m_items.clear();
        return settled;
    }

    Result<bool> settleRest(Trouble trouble, const QString &detail)
    {
        const int count = int(m_items.size());
        for (int item = 0; item < count; ++item) {
            Answer answer{item};
            answer.trouble = trouble;
            answer.host = hostOf(m_items.at(item).what);
            answer.detail = detail;
            if (m_isSettled.value(item))
                continue;
            if (const Result<Done> settled = settle(item, answer); !settled)
                return settled.error();
        }
        return trouble != Trouble::Cancelled;
    }

    Wanted &m_wanted;
    QList<Item> m_items; ///< empty when all are settled
    const FetchSetting &m_setting;
    QHash<int, bool> m_isSettled;
    int m_done = 0;
    int m_total = 0;
};

} // namespace

QString fetchingProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &path : {here + u"/caravan-fetch"_s, here + u"/../lib/caravan/caravan-fetch"_s}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

Result<QList<Outcome>> fetchIncludes(const yaml::Tree &tree, QList<gitlab::Reading> readings, const FetchSetting &setting)
{
    Wanted wanted(setting.cache);
    for (gitlab::Reading &reading : readings) {
        reading.trees = std::make_shared<gitlab::IncludedTrees>();
        reading.files.fetched = [&wanted](const gitlab::Elsewhere &what) { return wanted.find(what); };
    }
    for (int round = 0; round < mostRounds; ++round) {
        for (const gitlab::Reading &reading : std::as_const(readings)) {
            if (!gitlab::readPipeline(tree, reading)) // child pipelines too, which are known when jobs are
                gitlab::compose(tree, reading);
        }
        const QList<Item> items = wanted.take();
        if (items.isEmpty())
            break;
        const Result<bool> goesOn = Round(wanted, items, setting).run(int(wanted.outcomes().size()));
        if (!goesOn)
            return goesOn.error();
        if (!*goesOn)
            break;
    }
    if (!wanted.outcomes().isEmpty()) [[maybe_unused]]
        const Result<Cleared> dropped =
            setting.cache->clear(QDateTime::currentDateTimeUtc().addDays(-Cache::usualDays)); // what cannot be removed stays
    return wanted.outcomes();
}

Result<Done> keepToken(const QString &host, const QByteArray &token)
{
    const QString program = fetchingProgram();
    if (program.isEmpty())
        return noProgram();
    QProcess process;
    process.start(program, {token.isEmpty() ? u"--forget-token"_s : u"--keep-token"_s, host});
    process.write(token);
    process.closeWriteChannel();
    if (!process.waitForFinished(keyringSeconds * milli))
        process.kill();
    process.waitForFinished();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return Done();
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return Error{ErrorCode::Refused,
                 FetchingTexts::tr("The system's keyring does not take it: %1").arg(said.isEmpty() ? process.errorString() : said)};
}

} // namespace caravan::includes
