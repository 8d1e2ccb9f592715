// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joblog/reader.h"

#include "core/base/texts.h"
#include "core/joblog/limits.h"
#include "core/joblog/local_run.h"
#include "core/joblog/runner_words.h"
#include "core/joblog/script_words.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace caravan::joblog {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ReaderTexts);

/// How much of an overlong line is kept so that no mark is cut.
constexpr qsizetype longestMark = 700;

struct Sign {
    QByteArrayView bytes;
    const char *service;
};

/// What the logs of other services have at the beginning of a line.
constexpr std::array signs{
    Sign{"##[group]", "GitHub Actions"},     Sign{"##[section]", "Azure Pipelines"},  Sign{"Current runner version: '", "GitHub Actions"},
    Sign{"travis_fold:start:", "Travis CI"}, Sign{"travis_time:start:", "Travis CI"}, Sign{"[Pipeline] ", "Jenkins"},
};

constexpr qsizetype longestMagic = 6;
constexpr std::array<QByteArrayView, 6> archives{"\x1f\x8b", "PK\x03\x04", "\x28\xb5\x2f\xfd", "\xfd\x37zXZ", "BZh", "7z\xbc\xaf"};

/// "Queued: 1 minute 5 seconds", as the web page has it beside the log and who copies all of the page.
std::optional<Seconds> queuedIn(QByteArrayView text)
{
    static constexpr QByteArrayView word = "Queued:";
    static constexpr double most = 1e6; // more is no waiting
    struct Unit {
        QByteArrayView name;
        double seconds;
    };
    static constexpr std::array units{Unit{"second", 1}, Unit{"minute", 60}, Unit{"hour", 3600}, Unit{"day", 86400}};
    if (!text.trimmed().startsWith(word))
        return std::nullopt;
    const QList<QByteArray> parts = text.trimmed().sliced(word.size()).toByteArray().simplified().split(' ');
    double sum = 0;
    for (qsizetype i = 0; i < parts.size(); i += 2) {
        bool isNumber = false;
        const double number = parts.at(i).toDouble(&isNumber);
        const QByteArray name = parts.value(i + 1);
        const auto unit = std::find_if(units.begin(), units.end(), [&](const Unit &one) {
            return name == one.name.toByteArray() || name == one.name.toByteArray() + 's';
        });
        if (!isNumber || number < 0 || unit == units.end())
            return std::nullopt;
        sum += number * unit->seconds;
    }
    return sum < most ? std::optional(Seconds(sum)) : std::nullopt;
}

} // namespace

class Reader::State
{
public:
    void take(QByteArrayView raw, qint64 line, bool isRest);
    /// The first bytes of the file, or all of it.
    void takeBeginning(QByteArrayView bytes);
    bool hasBegun() const { return m_hasBegun; }
    Reading finish();

    Findings findings;

private:
    enum class Mode { Unknown, Runner, Local, Other };

    void takeMark(const Mark &mark, qint64 line);
    void takeText(QByteArrayView raw, qint64 line);
    bool takesOver(QByteArrayView text, qint64 line);
    void takeNumber(QByteArray &text);
    void begin(qint64 line);
    void end();

    Mode m_mode = Mode::Unknown;
    bool m_hasBegun = false;
    QList<Log> m_logs;
    std::unique_ptr<Builder> m_builder;
    std::unique_ptr<RunnerWords> m_words;
    std::unique_ptr<LocalRun> m_local;
    std::optional<Moment> m_now; ///< of the line
    bool m_isNumbered = false;   ///< the page's line numbers were copied too
    qint64 m_lastNumber = 0;
};

void Reader::State::takeBeginning(QByteArrayView bytes)
{
    m_hasBegun = true;
    if (std::any_of(archives.begin(), archives.end(), [&](QByteArrayView magic) { return bytes.startsWith(magic); })) {
        findings.add(FindingKind::Compressed, 0);
        m_mode = Mode::Other;
    }
}

void Reader::State::begin(qint64 line)
{
    m_builder = std::make_unique<Builder>(findings, Origin::Runner, line);
    m_builder->onLine(line, m_now);
    m_words = std::make_unique<RunnerWords>(*m_builder);
}

void Reader::State::end()
{
    if (m_builder && (m_words->isRunners() || m_builder->hasMarks())) {
        m_builder->finish();
        m_logs.append(m_builder->log);
    }
    m_words.reset();
    m_builder.reset();
}

/// The number that the web page has before a line, where it was copied with the text.
void Reader::State::takeNumber(QByteArray &text)
{
    qsizetype at = 0;
    while (at < text.size() && at < 9 && text.at(at) >= '0' && text.at(at) <= '9')
        ++at;
    if (at == 0)
        return;
    const qint64 number = text.left(at).toLongLong();
    const bool isNext = m_isNumbered && number > m_lastNumber && number <= m_lastNumber + limits.sections;
    const bool isFirst = !m_isNumbered && number == 1 && RunnerWords::isGreeting(QByteArrayView(text).sliced(at).trimmed());
    if (!isNext && !isFirst)
        return;
    m_isNumbered = true;
    m_lastNumber = number;
    if (at < text.size() && (text.at(at) == ' ' || text.at(at) == '\t'))
        ++at;
    text.remove(0, at);
}

/// Whether the line tells what kind of log this is, or that a new one begins.
bool Reader::State::takesOver(QByteArrayView text, qint64 line)
{
    const bool isProved = m_words && (m_words->isRunners() || m_builder->hasMarks());
    if (m_mode == Mode::Unknown && !isProved) {
        if (LocalRun::isGreeting(text) || LocalRun::isStart(text)) {
            m_mode = Mode::Local;
            m_local = std::make_unique<LocalRun>(findings);
            return false;
        }
        for (const Sign &sign : signs) {
            if (!text.startsWith(sign.bytes))
                continue;
            findings.add(FindingKind::OtherService, line, QLatin1StringView(sign.service));
            m_mode = Mode::Other;
            return true;
        }
    }
    if (RunnerWords::isGreeting(text) && m_builder && !m_builder->log.runnerVersion.isEmpty()
        && !(m_builder->hasMarks() && m_builder->isInScript())) {
        m_builder->log.lastLine = line - 1;
        end();
        if (m_logs.size() >= limits.logs) {
            findings.add(FindingKind::TooMuch, line, ReaderTexts::tr("jobs"));
            m_mode = Mode::Other;
            return true;
        }
    }
    return false;
}

void Reader::State::takeText(QByteArrayView raw, qint64 line)
{
    Shown shownLine = shown(raw);
    if (shownLine.isBinary)
        findings.add(FindingKind::Binary, line);
    takeNumber(shownLine.text);
    if (m_mode != Mode::Local && takesOver(shownLine.text, line))
        return;
    if (m_mode == Mode::Local) {
        m_local->read(shownLine.text, line);
        return;
    }
    if (!m_builder)
        begin(line);
    if (m_words->read(shownLine))
        return;
    if (m_builder->isInScript())
        readScriptLine(shownLine.text, *m_builder);
    else if (!m_builder->log.queued)
        m_builder->log.queued = queuedIn(shownLine.text);
}

void Reader::State::takeMark(const Mark &mark, qint64 line)
{
    if (m_mode == Mode::Local)
        return;
    m_mode = Mode::Runner;
    if (!m_builder)
        begin(line);
    const std::optional<Moment> at = momentOf(mark);
    const QString name = QString::fromLatin1(mark.name);
    if (!at)
        findings.add(FindingKind::ImpossibleTime, line, QString::fromLatin1(mark.time));
    if (mark.isStart)
        m_builder->beginSection(name, at, mark.isCollapsed);
    else
        m_builder->endSection(name, at);
}

void Reader::State::take(QByteArrayView raw, qint64 line, bool isRest)
{
    if (m_mode == Mode::Other)
        return;
    if (!isRest) {
        const std::optional<Stamp> stamp = takeStamp(raw);
        m_now = stamp ? std::optional(stamp->at) : std::nullopt;
        if (m_builder)
            m_builder->onLine(line, m_now);
    }
    qsizetype from = 0;
    while (const std::optional<Mark> mark = nextMark(raw, from)) {
        if (mark->begin > from && !isRest)
            takeText(raw.sliced(from, mark->begin - from), line);
        if (m_mode == Mode::Other)
            return;
        takeMark(*mark, line);
        from = mark->end;
    }
    if (from < raw.size() && !isRest)
        takeText(raw.sliced(from), line);
}

Reading Reader::State::finish()
{
    end();
    if (m_local)
        m_logs.append(m_local->finish());
    if (m_logs.isEmpty() && m_mode != Mode::Other)
        findings.add(FindingKind::NotAJobLog, 0);
    return {m_logs, findings.list()};
}

Reader::Reader() : m_state(std::make_unique<State>()) { m_line.reserve(limits.lineBytes); }

Reader::~Reader() = default;

void Reader::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype room = limits.lineBytes - m_line.size();
        const QByteArrayView next = bytes.first(qMin(room, bytes.size()));
        const qsizetype end = next.indexOf('\n');
        m_line.append(end < 0 ? next : next.first(end));
        bytes = bytes.sliced(end < 0 ? next.size() : end + 1);
        if (m_number == 1 && m_line.startsWith("\xef\xbb\xbf"))
            m_line.remove(0, 3);
        if (!m_state->hasBegun() && (m_line.size() >= longestMagic || end >= 0))
            m_state->takeBeginning(m_line);
        if (end >= 0) {
            m_state->take(m_line, m_number++, m_isTooLong);
            m_line.truncate(0);
            m_isTooLong = false;
        } else if (m_line.size() >= limits.lineBytes) {
            // A bar of progress writes over itself for long: each state of it is a line of its own. Else only marks are looked for in the rest.
            const qsizetype overwritten = m_isTooLong ? -1 : m_line.lastIndexOf('\r', m_line.size() - longestMark);
            const qsizetype cut = overwritten > 0 ? overwritten : m_line.size() - longestMark;
            m_state->take(QByteArrayView(m_line).first(cut), m_number, m_isTooLong);
            if (overwritten <= 0 && !m_isTooLong) {
                m_state->findings.add(FindingKind::LongLine, m_number);
                m_isTooLong = true;
            }
            m_line.remove(0, cut);
        }
    }
}

Reading Reader::finish()
{
    if (!m_state->hasBegun())
        m_state->takeBeginning(m_line);
    if (!m_line.isEmpty())
        m_state->take(m_line, m_number, m_isTooLong);
    m_line.clear();
    return m_state->finish();
}

void Reader::cut() { m_state->findings.add(FindingKind::TooMuch, m_number, ReaderTexts::tr("bytes")); }

Reading read(QByteArrayView log)
{
    Reader reader;
    reader.feed(log);
    return reader.finish();
}

Result<Reading> readLog(const QString &path)
{
    static constexpr qint64 pieceBytes = 1'000'000;
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, ReaderTexts::tr("The file “%1” is not there.").arg(path)};
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::Unreadable, ReaderTexts::tr("“%1” is a folder, and a log is a file.").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, ReaderTexts::tr("The file “%1” cannot be read: %2.").arg(path, file.errorString())};
    Reader reader;
    qint64 sum = 0;
    while (true) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            break;
        sum += piece.size();
        reader.feed(piece);
        if (sum < limits.fileBytes)
            continue;
        reader.cut();
        break;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unreadable, ReaderTexts::tr("The file “%1” cannot be read: %2.").arg(path, file.errorString())};
    return reader.finish();
}

} // namespace caravan::joblog
