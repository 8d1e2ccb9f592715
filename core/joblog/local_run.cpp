// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joblog/local_run.h"

#include "core/base/texts.h"
#include "core/joblog/limits.h"
#include "core/joblog/script_words.h"

namespace caravan::joblog {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(LocalRunTexts);

constexpr qsizetype longestJobName = 300;
constexpr QByteArrayView starting = " starting ";

/// A length as pretty-hrtime prints it, three digits and a unit: "57 ms", "1.28 s", "2.1 min".
struct PrettyTime {
    Seconds seconds{0};
    Seconds precision{0};
};

std::optional<PrettyTime> prettyTime(QByteArrayView bytes)
{
    bytes = bytes.trimmed();
    const qsizetype space = bytes.indexOf(' ');
    if (space <= 0)
        return {};
    bool isNumber = false;
    const double number = bytes.first(space).toDouble(&isNumber);
    QByteArrayView unit = bytes.sliced(space + 1);
    if (const qsizetype end = unit.indexOf(' '); end >= 0)
        unit = unit.first(end);
    const double factor = unit == "h" ? 3600 : unit == "min" ? 60 : unit == "s" ? 1 : unit == "ms" ? 1e-3 : unit == "ns" ? 1e-9 : 1e-6;
    const bool isUnit = unit == "h" || unit == "min" || unit == "s" || unit == "ms" || unit == "ns" || unit.endsWith('s');
    if (!isNumber || !isUnit || !(number >= 0) || number > 1e6)
        return {};
    const double digit = number >= 100 ? 1 : number >= 10 ? 0.1 : 0.01;
    return PrettyTime{Seconds(number * factor), Seconds(digit * factor)};
}

/// `[08:27:31  222 ms] ` in front of a line, with --timestamps; takes it off.
struct LocalStamp {
    int clock = -1;                  ///< seconds of the day
    std::optional<PrettyTime> since; ///< the job began
};

LocalStamp takeLocalStamp(QByteArrayView &text)
{
    LocalStamp stamp;
    const qsizetype close = text.first(qMin(text.size(), qsizetype(40))).indexOf("] ");
    if (!text.startsWith('[') || close < 9 || text.at(3) != ':' || text.at(6) != ':')
        return stamp;
    bool isClock = true;
    int clock = 0;
    for (const qsizetype at : {1, 4, 7}) {
        bool isNumber = false;
        clock = 60 * clock + text.sliced(at, 2).toInt(&isNumber);
        isClock &= isNumber;
    }
    if (!isClock)
        return stamp;
    stamp.clock = clock;
    stamp.since = prettyTime(text.sliced(9, close - 9));
    text = text.sliced(close + 2);
    return stamp;
}

QString localText(QByteArrayView bytes) { return QString::fromUtf8(bytes.first(qMin(bytes.size(), limits.textBytes))); }

/// The longest of \a names that \a text begins with, with a blank behind it.
QByteArrayView nameInFront(QByteArrayView text, const QHash<QByteArray, int> &names)
{
    QByteArrayView name;
    for (qsizetype space = text.indexOf(' '); space > 0 && space <= longestJobName; space = text.indexOf(' ', space + 1)) {
        if (names.contains(text.first(space).toByteArray()))
            name = text.first(space);
    }
    return name;
}

/// What stands behind the last " in ", where the line ends with a length.
std::optional<PrettyTime> lengthAtEnd(QByteArrayView rest)
{
    const qsizetype at = rest.lastIndexOf(" in ");
    return at < 0 ? std::nullopt : prettyTime(rest.sliced(at + 4));
}

/// What stands between the first two single quotes.
QByteArrayView singleQuoted(QByteArrayView rest)
{
    const qsizetype open = rest.indexOf('\'');
    const qsizetype close = open < 0 ? -1 : rest.indexOf('\'', open + 1);
    return close < 0 ? QByteArrayView() : rest.sliced(open + 1, close - open - 1);
}

} // namespace

QByteArray jobOfLine(QByteArrayView line, const QHash<QByteArray, int> &names)
{
    takeLocalStamp(line);
    return nameInFront(line, names).toByteArray();
}

bool LocalRun::isGreeting(QByteArrayView text)
{
    return text.startsWith("parsing and downloads finished in ") || text.startsWith("json schema validated in ");
}

bool LocalRun::isStart(QByteArrayView text)
{
    takeLocalStamp(text);
    return text.endsWith(')') && text.indexOf(starting) > 0 && text.indexOf(starting) <= longestJobName
        && text.lastIndexOf(" (") > text.indexOf(starting) + starting.size();
}

void LocalRun::start(QByteArrayView name, QByteArrayView rest, int clock, qint64 line)
{
    if (qsizetype(m_jobs.size()) >= limits.logs) {
        m_findings.add(FindingKind::TooMuch, line, LocalRunTexts::tr("jobs"));
        return;
    }
    Job job;
    job.builder = std::make_unique<Builder>(m_findings, Origin::GitlabCiLocal, line);
    job.clock = clock;
    Log &log = job.builder->log;
    log.job = localText(name);
    const QByteArrayView place = rest.first(rest.lastIndexOf(" ("));
    log.executor = place == "shell" ? Executor::Shell : Executor::Docker;
    if (log.executor == Executor::Docker)
        log.image = localText(place);
    m_names.insert(name.toByteArray(), int(m_jobs.size()));
    m_jobs.push_back(std::move(job));
}

/// The job that \a text begins with; -1 where it is none. \a end: where its name ends.
int LocalRun::jobIn(QByteArrayView text, qsizetype &end) const
{
    const QByteArrayView name = nameInFront(text, m_names);
    end = name.size();
    return name.isEmpty() ? -1 : m_names.value(name.toByteArray(), -1);
}

/// ` FAIL  [ 250 ms] NAME`, behind all jobs. How a failing job ended is told on the error output, which a log need not have; here it is again, but
/// for its code. A warning of the after_script stands beside what the job itself came to.
bool LocalRun::takeReport(QByteArrayView text)
{
    static constexpr qsizetype wordSize = 7;
    const QByteArrayView word = text.first(qMin(text.size(), wordSize));
    const bool isPass = word == " PASS  ";
    if (!isPass && word != " WARN  " && word != " FAIL  ")
        return false;
    text = text.sliced(wordSize);
    std::optional<PrettyTime> total;
    if (const qsizetype close = text.indexOf("] "); text.startsWith('[') && close > 0) {
        total = prettyTime(text.sliced(1, close - 1));
        text = text.sliced(close + 2);
    }
    qsizetype end = 0;
    const QByteArray padded = text.toByteArray() + ' ';
    const int index = jobIn(padded, end);
    if (index < 0)
        return true;
    Log &log = m_jobs[size_t(index)].builder->log;
    if (log.ending != Ending::Unknown || padded.sliced(end).trimmed() == "after_script")
        return true;
    log.ending = isPass ? Ending::Succeeded : Ending::Failed;
    if (total && !log.total)
        log.total = total->seconds;
    return true;
}

void LocalRun::read(QByteArrayView text, qint64 line)
{
    if (takeReport(text))
        return;
    const LocalStamp stamp = takeLocalStamp(text);
    qsizetype rest = 0;
    const int index = jobIn(text, rest);
    const QByteArrayView said = text.sliced(rest).trimmed();
    if (index < 0 || (isStart(text) && !said.startsWith("> ") && !said.startsWith("$ "))) { // "unit test" may begin when "unit" has
        if (isStart(text)) {
            const qsizetype at = text.indexOf(starting);
            start(text.first(at).trimmed(), text.sliced(at + starting.size()), stamp.clock, line);
        }
        return;
    }
    while (rest < text.size() && text.at(rest) == ' ')
        ++rest;
    Job &job = m_jobs[size_t(index)];
    // From a minute on, the length since the job began is rounded more than the clock.
    std::optional<Seconds> at;
    if (stamp.since)
        at = stamp.since->precision > Seconds(0.5) && job.clock >= 0 ? Seconds((stamp.clock - job.clock + 86'400) % 86'400)
                                                                     : stamp.since->seconds;
    job.builder->onLine(line, at ? std::optional(std::chrono::duration_cast<Moment>(*at)) : std::nullopt);
    take(job, text.sliced(rest), at);
}

void LocalRun::take(Job &job, QByteArrayView rest, std::optional<Seconds> at)
{
    Builder &builder = *job.builder;
    if (rest.startsWith("> ")) {
        readScriptLine(rest.sliced(2).trimmed(), builder);
        return;
    }
    if (rest.startsWith("$ ")) {
        static constexpr QByteArrayView folded = " # collapsed multi-line command";
        const bool isFolded = rest.endsWith(folded);
        if (at && !job.firstCommand)
            job.firstCommand = at;
        builder.beginCommand(localText(isFolded ? rest.chopped(folded.size()).sliced(2) : rest.sliced(2)), isFolded);
        return;
    }
    if (rest.startsWith("finished in "))
        return takeEnd(job, rest.sliced(12));
    const std::optional<PrettyTime> length = lengthAtEnd(rest);
    if (!length)
        return;
    const auto addCache = [&](bool isSave, CacheOutcome outcome, QByteArrayView key) {
        if (CacheUse *use = builder.addCache(localText(key), isSave)) {
            use->outcome = outcome;
            use->isLocal = true;
            use->seconds = length->seconds;
            use->precision = length->precision;
        }
        builder.addLength(isSave ? Stage::SaveCache : Stage::RestoreCache, length->seconds, length->precision);
    };
    const auto addArtifact = [&](bool isUpload) {
        if (ArtifactUse *use = builder.addArtifact(isUpload)) {
            use->isDone = true;
            use->seconds = length->seconds;
            use->precision = length->precision;
        }
        builder.addLength(isUpload ? Stage::UploadArtifacts : Stage::DownloadArtifacts, length->seconds, length->precision);
    };
    if (rest.startsWith("imported cache '")) {
        addCache(false, CacheOutcome::Hit, singleQuoted(rest));
        job.before += length->seconds;
    } else if (rest.startsWith("cache created in '")) {
        const QByteArrayView folder = singleQuoted(rest);
        addCache(true, CacheOutcome::Created, folder.sliced(folder.lastIndexOf('/') + 1));
    } else if (rest.startsWith("imported artifacts ")) {
        addArtifact(false);
        job.before += length->seconds;
    } else if (rest.startsWith("exported artifacts ")) {
        addArtifact(true);
    } else if (rest.startsWith("pulled ")) {
        if (ImageUse *use = builder.addImage(localText(rest.sliced(7, rest.lastIndexOf(" in ") - 7)))) {
            use->isPulled = true;
            use->seconds = length->seconds;
            use->precision = length->precision;
        }
        builder.addLength(Stage::PrepareExecutor, length->seconds, length->precision);
        job.before += length->seconds;
    }
}

/// `1.28 s`, with ` FAIL 1` or ` WARN 1` behind it where the script failed. Where the after_script did, that is said on a line of its own before the
/// one of the job, which it does not fail.
void LocalRun::takeEnd(Job &job, QByteArrayView rest)
{
    if (rest.endsWith(" after_script"))
        return;
    Builder &builder = *job.builder;
    Log &log = builder.log;
    if (const std::optional<PrettyTime> total = prettyTime(rest)) {
        log.total = total->seconds;
        // Without times on lines, what precedes the first command (the copy of the project) is counted into the script.
        static constexpr Seconds copying{0.2};
        const Seconds before = job.firstCommand.value_or(job.before);
        builder.addLength(Stage::Script, std::max(Seconds(0), total->seconds - before),
                          total->precision + (job.firstCommand ? Seconds(0) : copying));
    }
    log.ending = Ending::Succeeded;
    log.exitCode = 0;
    for (const QByteArrayView word : {QByteArrayView("FAIL"), QByteArrayView("WARN")}) {
        const qsizetype at = rest.indexOf(word);
        if (at < 0)
            continue;
        const QByteArrayView code = rest.sliced(at + word.size()).trimmed();
        const qsizetype space = code.indexOf(' ');
        bool isNumber = false;
        const int number = (space < 0 ? code : code.first(space)).toInt(&isNumber);
        log.ending = Ending::Failed;
        log.exitCode = isNumber ? std::optional(number) : std::nullopt;
    }
}

QList<Log> LocalRun::finish()
{
    QList<Log> logs;
    for (Job &job : m_jobs) {
        job.builder->finish();
        logs.append(job.builder->log);
    }
    m_jobs.clear();
    m_names.clear();
    return logs;
}

} // namespace caravan::joblog
