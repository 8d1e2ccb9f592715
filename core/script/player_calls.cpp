// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that run others: functions, script files, texts of `sh -c` and `eval`.
#include "core/script/hanging.h"
#include "core/script/player_guards.h"
#include "core/script/shell_options.h"
#include "core/script/wrappers.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace caravan::script {

namespace {

/// What \a piped, the words of a command, prints: the words of `echo`, the names of `ls`, else a substitution that nobody here can tell.
QStringList printedBy(const QStringList &piped, Scope &scope, bool &isKnown)
{
    const QString program = piped.value(0);
    QStringList words;
    for (qsizetype i = program == "printf"_L1 && piped.value(1).contains(u'%') ? 2 : 1; i < piped.size(); ++i) {
        if (!piped.at(i).startsWith(u'-'))
            words += expandText(piped.at(i), scope).split(u' ', Qt::SkipEmptyParts);
    }
    static const QStringList printing = {u"echo"_s, u"printf"_s, u"ls"_s};
    isKnown = printing.contains(program) && !words.isEmpty();
    for (const QString &word : std::as_const(words))
        isKnown = isKnown && !word.contains(u'$') && !word.contains(u'`') && !word.contains(u'\\');
    return isKnown ? words : QStringList{"$("_L1 + (piped.isEmpty() ? u"cat"_s : piped.join(u' ')) + u')'};
}

/// The value of an option of one letter, behind it or the next word; empty without it.
QString letterValue(const QStringList &options, QChar letter)
{
    for (qsizetype i = 0; i < options.size(); ++i) {
        if (options.at(i).startsWith(u'-' + QString(letter)))
            return options.at(i).size() > 2 ? options.at(i).sliced(2) : options.value(i + 1);
    }
    return {};
}

} // namespace

/// What `xargs` with \a options runs: \a step with the words that it gets, at once, by so many or each in its place.
Status Player::openHandedOver(const Step &step, const QStringList &options, const Surroundings &surroundings)
{
    bool isKnown = false;
    QStringList words = printedBy(step.piped, m_scope, isKnown);
    const QString place = letterValue(options, u'I');
    const QString most = letterValue(options, u'n') + letterValue(options, u'L');
    const qsizetype atOnce = !place.isEmpty() ? 1 : most.isEmpty() ? words.size() : std::max(1, most.toInt());
    Surroundings within = surroundings;
    within.isRepeated = within.isRepeated || (!isKnown && (!place.isEmpty() || !most.isEmpty()));
    Status status = Status::Success;
    while (!words.isEmpty() && --m_budget >= 0) {
        const QStringList next = words.mid(0, atOnce);
        words = words.mid(atOnce);
        Step one = step;
        one.isRepeated = within.isRepeated;
        if (!place.isEmpty())
            one.words.replaceInStrings(place, next.constFirst());
        else
            one.words += next;
        const Status ended = openOrRun(one, within);
        status = ended == Status::Success ? status : ended;
    }
    return status;
}

/// `find … -exec command`: once with `+`, else nobody knows how often. nullopt for another `find`.
std::optional<Status> Player::openFound(const Step &step, const Surroundings &surroundings)
{
    static const QStringList running = {u"-exec"_s, u"-execdir"_s, u"-ok"_s, u"-okdir"_s};
    const QStringList &words = step.words;
    const auto action = std::find_first_of(words.cbegin(), words.cend(), running.cbegin(), running.cend());
    const qsizetype begin = action - words.cbegin() + 1;
    qsizetype end = begin;
    while (end < words.size() && words.at(end) != ";"_L1 && words.at(end) != "+"_L1)
        ++end;
    if (begin >= end || m_nesting >= deepestNesting || --m_budget < 0)
        return std::nullopt;
    const Nesting nesting(*this);
    Step one = step;
    one.isWhole = false;
    one.words = words.mid(begin, end - begin);
    const QString found = "$("_L1 + words.mid(0, begin - 1).join(u' ') + u')';
    std::replace(one.words.begin(), one.words.end(), u"{}"_s, found);
    Surroundings within = surroundings;
    within.isRepeated = within.isRepeated || words.value(end) != "+"_L1;
    return dispatch(std::move(one), within);
}

/// Plays what a call of a function, of a file or of a text runs; nullopt for other commands.
std::optional<Status> Player::open(Step &step, const Surroundings &surroundings)
{
    const QStringList words = step.words;
    const QString &program = words.constFirst();
    applyBuiltin(step, surroundings);
    const bool isOpam = program.startsWith("opam"_L1);
    const QStringList executed = isOpam ? behindOpamExec(words) : QStringList();
    if (!surroundings.execution.isEmpty() && !isOpam)
        step.words = surroundings.execution + words;
    if (m_nesting >= deepestNesting || m_budget < 0)
        return std::nullopt;
    const auto function = m_functions.constFind(program);
    if (function != m_functions.cend() && surroundings.execution.isEmpty()) {
        const Function called = *function; // NOLINT(performance-unnecessary-copy-initialization): it may define itself anew
        if ((m_budget -= int(called.part.end - called.part.begin)) < 0)
            return std::nullopt;
        step.isOpened = true;
        run(step);
        return callFunction(called, step, surroundings);
    }
    if (executed.isEmpty()) // opam itself runs no text
        return program == "opam"_L1 ? std::nullopt : openText(step, words, surroundings);
    Surroundings within = surroundings;
    within.execution = QStringList{u"opam"_s, u"exec"_s, u"--"_s};
    return openText(step, bareOf(executed).words, within);
}

Status Player::callFunction(const Function &function, const Step &step, const Surroundings &surroundings)
{
    Nesting nesting(*this);
    nesting.setArguments(step.words.mid(1));
    Surroundings within = surroundings;
    within.call = step.command;
    within.callPlace = step.place;
    within.callItem = step.item;
    within.callFile = step.file;
    within.limit = step.limit;
    within.background = step.background;
    within.subshell = 0;
    if (!function.surroundings.place) {
        within.place = nullptr; // its commands stand in the item's own text
        within.item = function.surroundings.item;
        within.file.clear();
    } else {
        within.place = step.place;
        within.file = function.surroundings.file;
    }
    Log locals;
    m_locals += &locals;
    const Status status = playPart(function.part, within);
    m_locals.removeOne(&locals);
    for (auto it = locals.cbegin(); it != locals.cend(); ++it)
        assign(it.key(), it.value());
    m_isReturning = false;
    return status;
}

/// Plays the text or the file that \a words run, those of \a step or what it runs by `opam exec`.
std::optional<Status> Player::openText(Step &step, const QStringList &words, const Surroundings &surroundings)
{
    const bool isEval = words.value(0) == "eval"_L1;
    const QString inner = innerScript(words);
    Surroundings within = surroundings;
    within.place = step.place;
    within.limit = step.limit;
    within.background = step.background;
    within.subshell = 0;
    if (!inner.isEmpty()) {
        if (inner.startsWith(u'$') || inner.startsWith(u'`'))
            return std::nullopt;
        step.isOpened = true;
        run(step);
        const Nesting nesting(*this);
        if (isEval)
            return playText(inner, within);
        const Logging child(*this, true);
        const bool endedOnError = std::exchange(m_endsOnError, stopsAtErrors(words, {}));
        const Status status = playText(inner, within);
        m_endsOnError = endedOnError;
        m_hasExited = m_hasFailed; // the child alone
        return status;
    }
    const ScriptCall call = scriptCallOf(words);
    const QString path = call.path.isEmpty() ? QString() : projectPath(call.path);
    if (path.isEmpty())
        return std::nullopt;
    auto known = m_files.find(path);
    if (known == m_files.end()) {
        const std::optional<QString> text = fileText(path);
        known = m_files.insert(path, text ? parsed(*text) : ParsedText());
        if (*known)
            m_texts += *known;
    }
    const ParsedText text = *known;
    if (!text || (m_budget -= int(text->commands.size())) < 0)
        return std::nullopt;
    step.isOpened = true;
    run(step);
    within.file = path;
    Nesting nesting(*this);
    if (!call.isSourced || !call.arguments.isEmpty())
        nesting.setArguments(call.arguments);
    const Part whole{text.get(), &text->commands, 0, text->commands.size(), 0, 0};
    std::optional<Logging> child;
    const bool endedOnError = m_endsOnError;
    if (!call.isSourced) {
        m_endsOnError = stopsAtErrors(words, fileText(path).value_or(QString()));
        child.emplace(*this, true);
    }
    const Status status = playPart(whole, within);
    m_isReturning = false;
    if (!call.isSourced) {
        m_endsOnError = endedOnError;
        m_hasExited = m_hasFailed; // the child alone
    }
    return status;
}

Status Player::playText(const QString &text, const Surroundings &surroundings)
{
    const ParsedText inner = parsed(text);
    if ((m_budget -= int(inner->commands.size())) < 0)
        return Status::Unknown;
    m_texts += inner;
    return playPart({inner.get(), &inner->commands, 0, inner->commands.size(), 0, 0}, surroundings);
}

/// How number \a at of \a part is taken to have ended, where \a status does not tell.
Status Player::presumed(const Part &part, qsizetype at, Status status)
{
    if (status != Status::Unknown)
        return status;
    const Hanging hanging = hangingOn(*part.text, *part.commands, at, part.end);
    if (hanging.isNothing())
        return status;
    const auto wordsOf = [this](const QList<const SimpleCommand *> &commands) {
        QList<QStringList> words;
        for (const SimpleCommand *command : commands)
            words.append(bareOf(expandWords(*command, m_scope).fields).words);
        words.removeAll(QStringList());
        return words;
    };
    const SimpleCommand &command = part.commands->at(at);
    const bool isTurned = command.isNegated;
    const QList<QStringList> then = wordsOf(isTurned ? hanging.otherwise : hanging.then);
    return presumed(command.words, then, wordsOf(isTurned ? hanging.then : hanging.otherwise));
}

} // namespace caravan::script
