// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that run others: functions, script files, texts of `sh -c` and `eval`.
#include "core/script/player_guards.h"
#include "core/script/shell_options.h"
#include "core/script/wrappers.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace caravan::script {

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

} // namespace caravan::script
