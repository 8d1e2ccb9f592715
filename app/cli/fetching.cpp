// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fetching.h"

#include "app/cli/choosing.h"
#include "app/cli/input.h"
#include "app/cli/json.h"
#include "core/base/texts.h"
#include "core/includes/fetching.h"
#include "core/project/project_folder.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FetchCommandTexts);

constexpr qint64 mostTokenBytes = 4096;

/// Fetches for the event that is usual and for the one that is chosen.
Result<QList<includes::Outcome>> fetchFor(const Arguments &arguments, const Input &input)
{
    bool isNumber = true;
    includes::FetchSetting setting{std::make_shared<includes::Cache>()};
    setting.seconds = arguments.value(u"--timeout"_s, QString::number(includes::usualSeconds)).toInt(&isNumber);
    if (!isNumber || setting.seconds < 1)
        return Error{ErrorCode::Usage, FetchCommandTexts::tr("--timeout wants seconds, not “%1”.").arg(arguments.value(u"--timeout"_s))};
    const Result<gitlab::Event> event = eventOf(arguments, project::folderOf(input.file));
    if (!event)
        return event.error();
    gitlab::Reading chosen = input.reading;
    chosen.event = *event;
    return includes::fetchIncludes(input.tree, {input.reading, chosen}, setting);
}

QString outcomeLine(const includes::Outcome &outcome)
{
    if (!outcome.file)
        return outcome.problem;
    const QString origin = u"%1: %2"_s.arg(outcome.name, gitlab::originText(*outcome.file));
    return outcome.problem.isEmpty()
        ? origin
        : FetchCommandTexts::tr("%1 It is taken as it was: %2.").arg(outcome.problem, gitlab::originText(*outcome.file));
}

QJsonObject outcomeJson(const includes::Outcome &outcome)
{
    QJsonObject object{{u"name"_s, outcome.name}, {u"problem"_s, outcome.problem}};
    if (!outcome.file)
        return object;
    object.insert(u"commit"_s, outcome.file->commit);
    object.insert(u"sha256"_s, outcome.file->checksum);
    object.insert(u"fetched"_s, outcome.file->fetched.toString(Qt::ISODate));
    if (outcome.file->before) {
        object.insert(u"changedSince"_s, outcome.file->before->fetched.toString(Qt::ISODate));
        object.insert(u"commitBefore"_s, outcome.file->before->commit);
        object.insert(u"hasMovedTag"_s, outcome.file->before->isMovedTag);
    }
    return object;
}

/// A line of standard input; not shown where somebody types it.
QByteArray secretLine()
{
    termios usual{};
    const bool isTerminal = tcgetattr(STDIN_FILENO, &usual) == 0;
    if (isTerminal) {
        std::fputs(qPrintable(FetchCommandTexts::tr("Token: ")), stderr);
        termios silent = usual;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    QFile input;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly))
        line = input.readLine(mostTokenBytes).trimmed();
    if (isTerminal) {
        tcsetattr(STDIN_FILENO, TCSANOW, &usual);
        std::fputs("\n", stderr);
    }
    return line;
}

} // namespace

Option fetchOption()
{
    return {u"--fetch"_s,
            {},
            FetchCommandTexts::tr(
                "fetch what is included from elsewhere first, over the network; it is kept and used afterwards without being asked for")};
}

Result<QByteArray> fetchFirst(const Arguments &arguments)
{
    const Result<Input> input = readInput(arguments.path);
    if (!input)
        return QByteArray();
    const Result<QList<includes::Outcome>> outcomes = fetchFor(arguments, *input);
    if (!outcomes)
        return outcomes.error();
    QByteArray notes;
    for (const includes::Outcome &outcome : *outcomes) {
        if (!outcome.problem.isEmpty() || (outcome.file && outcome.file->before))
            notes += u"%1: warning: %2\n"_s.arg(input->file, outcomeLine(outcome)).toUtf8();
    }
    return notes;
}

Output fetchCommand(const Arguments &arguments)
{
    const Result<Input> input = readInput(arguments.path);
    if (!input)
        return failure(input.error());
    const Result<QList<includes::Outcome>> outcomes = fetchFor(arguments, *input);
    if (!outcomes)
        return failure(outcomes.error());
    Output output;
    QJsonArray files;
    QString text;
    for (const includes::Outcome &outcome : *outcomes) {
        files.append(outcomeJson(outcome));
        if (outcome.problem.isEmpty()) {
            text += outcomeLine(outcome) + u'\n';
        } else {
            output.err += u"%1: error: %2\n"_s.arg(input->file, outcomeLine(outcome)).toUtf8();
            output.exit = Exit::Findings;
        }
    }
    if (outcomes->isEmpty())
        text = FetchCommandTexts::tr("There is nothing to fetch.") + u'\n';
    output.out = arguments.has(u"--json"_s) ? printed({{u"files"_s, files}}) : printable(text);
    return output;
}

Output tokenCommand(const Arguments &arguments)
{
    const QByteArray token = arguments.has(u"--forget"_s) ? QByteArray() : secretLine();
    if (token.isEmpty() && !arguments.has(u"--forget"_s))
        return failure({ErrorCode::Usage, FetchCommandTexts::tr("The token is read from standard input, which is empty.")});
    const Result<Done> kept = includes::keepToken(arguments.path, token);
    return kept ? Output() : failure(kept.error());
}

} // namespace caravan::cli
