// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/player.h"

#include "core/script/word_reader.h"
#include "core/script/wrappers.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace caravan::script {

namespace {

constexpr int deepestNesting = 20;
constexpr qsizetype longestValue = 65'536;

bool isTest(const QString &program) { return program == "test"_L1 || program == "["_L1 || program == "[["_L1; }

/// Whether a word of a loop may stand for several, or for none: file names and braces.
bool mayMultiply(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return u"*?[{"_s.contains(c); });
}

/// The numbers from one to another; nullopt where these are none, or very many.
std::optional<QStringList> countedWords(const QString &first, const QString &last, const QString &step)
{
    constexpr int mostWords = 1000;
    bool areNumbers[3] = {};
    const int from = first.toInt(&areNumbers[0]);
    const int to = last.toInt(&areNumbers[1]);
    const int by = step.toInt(&areNumbers[2]);
    if (!areNumbers[0] || !areNumbers[1] || !areNumbers[2] || by == 0 || std::abs((qint64(to) - from) / by) > mostWords)
        return std::nullopt;
    QStringList words;
    for (qint64 number = from; by > 0 ? number <= to : number >= to; number += by)
        words.append(QString::number(number));
    return words;
}

/// Whether a word stands for the arguments of a function, so that its text says nothing.
bool standsForArguments(const QString &word) { return word == "$@"_L1 || word == "$*"_L1 || word == "${@}"_L1 || word == "${*}"_L1; }
bool standsForArguments(const SimpleCommand &command)
{
    static const QStringList first = {u"$1"_s, u"${1}"_s};
    return std::any_of(command.words.begin(), command.words.end(), [](const QString &word) { return standsForArguments(word); })
        || first.contains(command.program());
}

/// Whether \a words end the shell without an error: `exit`, `exit 0`.
bool exitsWell(const QStringList &words) { return words.value(0) == "exit"_L1 && (words.size() < 2 || words.at(1) == "0"_L1); }

bool isOption(const QString &word) { return word.startsWith(u'-') || word == "errexit"_L1; }
/// An option of the shell by which it stops at errors: `-e`, `-eux`, `-o errexit`.
bool setsErrorExit(const QString &word)
{
    return word == "errexit"_L1 || (word.startsWith(u'-') && !word.startsWith("--"_L1) && word.contains(u'e'));
}

/// Whether a shell that \a words start, which reads \a text, stops at the first command that fails: `sh -e`, `#!/bin/sh -e`.
bool stopsAtErrors(const QStringList &words, const QString &text)
{
    static const QRegularExpression firstLine(uR"(^#![^\n]*[ \t]-[a-zA-Z]*e)"_s);
    const auto end = std::find_if(words.begin() + 1, words.end(), [](const QString &word) { return !isOption(word); });
    const bool isProgram = words.constFirst().contains(u'/') && end == words.begin() + 1;
    return std::any_of(words.begin() + 1, end, setsErrorExit) || (isProgram && text.contains(firstLine));
}

/// Behind the commands that `&&` joins with number \a at of \a commands.
qsizetype endOfChain(const QList<SimpleCommand> &commands, qsizetype at)
{
    ++at;
    while (at < commands.size() && commands.at(at).joint == Joint::And)
        ++at;
    return at;
}

} // namespace

/// Notes what is assigned while it lives; at its end all that is undone when \a undoes.
class Player::Logging
{
public:
    Logging(Player &player, bool undoes) : m_player(player), m_undoes(undoes), m_folder(player.m_folder), m_place(player.folderNow())
    {
        m_player.m_logs += &m_log;
    }
    ~Logging()
    {
        m_player.m_logs.removeOne(&m_log);
        if (!m_undoes)
            return;
        for (auto it = m_log.cbegin(); it != m_log.cend(); ++it)
            m_player.m_scope.assign(it.key(), it.value());
        m_player.m_folder = m_folder;
        m_player.returnTo(m_place);
    }
    Q_DISABLE_COPY_MOVE(Logging)

private:
    Player &m_player;
    bool m_undoes;
    std::optional<QString> m_folder;
    QString m_place;
    Log m_log;
};

/// The outermost `( … )` that a list passes: a shell of its own.
class Player::Subshell
{
public:
    /// \a around: number of the one that the whole list stands in.
    Subshell(Player &player, int around) : m_player(player), m_number(around) { }
    ~Subshell() { leave(); }
    Q_DISABLE_COPY_MOVE(Subshell)

    /// \a number: of the one that the next command stands in.
    void enter(int number)
    {
        if (number == m_number)
            return;
        leave();
        m_number = number;
        if (number != 0)
            m_child.emplace(m_player, true);
    }
    /// Whether `exit` has ended it, and not the shell around.
    bool hasExited() const { return m_child && m_player.m_hasExited && !m_player.m_hasFailed; }

private:
    void leave()
    {
        if (hasExited())
            m_player.m_hasExited = false;
        m_child.reset();
    }

    Player &m_player;
    int m_number;
    std::optional<Logging> m_child;
};

/// One level of calls while it lives, with arguments of its own where there are some.
class Player::Nesting
{
public:
    explicit Nesting(Player &player) : m_player(player), m_arguments(player.m_scope.arguments), m_hasArguments(player.m_scope.hasArguments)
    {
        ++m_player.m_nesting;
    }
    ~Nesting()
    {
        --m_player.m_nesting;
        m_player.m_scope.arguments = m_arguments;
        m_player.m_scope.hasArguments = m_hasArguments;
    }
    Q_DISABLE_COPY_MOVE(Nesting)

    void setArguments(const QStringList &arguments)
    {
        m_player.m_scope.arguments = arguments;
        m_player.m_scope.hasArguments = true;
    }

private:
    Player &m_player;
    QStringList m_arguments;
    bool m_hasArguments;
};

Status Player::play(const ParsedText &text, int item)
{
    m_texts += text; // functions that it defines live on
    Surroundings surroundings;
    surroundings.item = item;
    m_isReturning = m_isBreaking = false;
    return playPart({text.get(), &text->commands, 0, text->commands.size(), 0, 0}, surroundings);
}

void Player::startAnew()
{
    m_functions.clear();
    m_folder = QString();
    m_hasExited = m_hasFailed = false;
    m_endsOnError = true;
}

std::shared_ptr<const Player::Progress> Player::progress() const
{
    return std::make_shared<const Progress>(
        Progress{m_functions, m_files, m_texts, m_folder, m_scope.arguments, m_scope.hasArguments, m_backgrounds, m_budget, m_endsOnError});
}

void Player::resume(const Progress &progress)
{
    m_functions = progress.functions;
    m_files = progress.files;
    m_texts = progress.texts;
    m_folder = progress.folder;
    m_scope.arguments = progress.arguments;
    m_scope.hasArguments = progress.hasArguments;
    m_backgrounds = progress.backgrounds;
    m_budget = progress.budget;
    m_endsOnError = progress.endsOnError;
}

Status Player::playWords(const QStringList &words, const QStringList &piped)
{
    if (m_nesting >= deepestNesting || --m_budget < 0)
        return Status::Unknown;
    static const SimpleCommand none;
    const Nesting nesting(*this);
    Step step;
    step.command = step.place = &none;
    step.words = words;
    step.piped = piped;
    return dispatch(std::move(step), {});
}

ParsedText Player::parsed(const QString &text) { return std::make_shared<const Parsed>(parse(text)); }

Status Player::playPart(const Part &part, const Surroundings &surroundings)
{
    Flow flow(*part.text, part.block);
    Branches branches(m_scope, m_logs);
    QStringList lastWords;
    qsizetype chainEnd = part.begin;
    bool isDoubtful = false; // of `a || b` nobody knows whether b runs, nor of `[ a ] && b`
    int guarded = 0;         // the group that `&&` or `||` decides about, as a whole
    int background = 0;      // the list with `&` that was passed last
    Surroundings around = surroundings;
    Subshell subshell(*this, surroundings.subshell);
    for (qsizetype at = part.begin; at < part.end; ++at) {
        const SimpleCommand &command = part.commands->at(at);
        subshell.enter(command.subshell);
        if (subshell.hasExited())
            continue;
        if (isLeaving())
            break;
        if (command.definition != part.definition) {
            at = define(part, at, surroundings) - 1;
            continue;
        }
        if (m_choice == Choice::Every)
            branches.enter(*part.text, command, part.block);
        const Part body = loopAt(part, at);
        const int list = body.end > 0 ? part.text->blocks.at(body.block - 1).head.background : command.background;
        if (surroundings.background == 0 && list != std::exchange(background, list))
            around.background = list == 0 ? 0 : ++m_backgrounds;
        around.subshell = command.subshell;
        if (body.end > 0) {
            const SimpleCommand &head = part.text->blocks.at(body.block - 1).head;
            if (m_choice == Choice::Every || flow.enters(head)) {
                Surroundings ofLoop = around;
                ofLoop.isRepeated = ofLoop.isRepeated || isInOpenLoop(part, part.text->blocks.at(body.block - 1).parent);
                const Status status = playLoop(body, ofLoop);
                if (m_choice == Choice::Likely)
                    flow.ended(head, status);
            }
            at = body.end - 1;
            continue;
        }
        chainEnd = at < chainEnd ? chainEnd : endOfChain(*part.commands, at);
        const Joint behind = chainEnd < part.commands->size() ? part.commands->at(chainEnd).joint : Joint::Then;
        Surroundings here = around;
        here.isRepeated = here.isRepeated || isInOpenLoop(part, command.block);
        here.isTolerated = here.isTolerated || behind == Joint::Or;
        here.feedsPipe = here.feedsPipe || behind == Joint::Pipe;
        if (command.group != 0 && (command.joint == Joint::And || command.joint == Joint::Or))
            guarded = command.group;
        if (command.group != 0 && command.group == guarded)
            here.isCertain = here.isSure = false;
        if (here.background != 0)
            here.isCertain = here.isSure = false;
        const QStringList piped = command.joint == Joint::Pipe ? lastWords : QStringList();
        isDoubtful = command.joint == Joint::Or || (command.joint == Joint::And && (isDoubtful || isTest(lastWords.value(0))));
        if (m_choice == Choice::Every && isDoubtful)
            playDoubtful(part, command, here, piped);
        else if (m_choice == Choice::Every)
            playCommand(part, command, here, piped);
        else if (flow.enters(command))
            flow.ended(command, playCommand(part, command, here, piped));
        lastWords = command.words;
    }
    return flow.last();
}

/// Where the body of a loop over words begins at \a at: the body. Its end is 0 when none begins.
Player::Part Player::loopAt(const Part &part, qsizetype at) const
{
    Part body = part;
    body.block = 0;
    const QList<Block> &blocks = part.text->blocks;
    for (int block = part.commands->at(at).block; block != 0 && block != part.block; block = blocks.at(block - 1).parent) {
        if (blocks.at(block - 1).isFor)
            body.block = block;
    }
    body.end = 0;
    if (body.block == 0)
        return body;
    const auto isInside = [&](int block) {
        while (block != 0 && block != body.block)
            block = blocks.at(block - 1).parent;
        return block == body.block;
    };
    body.begin = at;
    body.end = at;
    while (body.end < part.end && isInside(part.commands->at(body.end).block))
        ++body.end;
    return body;
}

bool Player::isInOpenLoop(const Part &part, int block)
{
    const QList<Block> &blocks = part.text->blocks;
    for (; block != 0 && block != part.block; block = blocks.at(block - 1).parent) {
        if (blocks.at(block - 1).isLoop && !blocks.at(block - 1).isFor)
            return true;
    }
    return false;
}

std::optional<QStringList> Player::loopWords(const QString &written)
{
    static const QRegularExpression sequence(uR"(^(?:\$\(|`)\s*seq\s+([^)`]+?)\s*(?:\)|`)$)"_s);
    static const QRegularExpression range(uR"(^\{(-?\d+)\.\.(-?\d+)\}$)"_s);
    if (const QRegularExpressionMatch match = sequence.match(written); match.hasMatch()) {
        const QStringList ends = expandText(match.captured(1), m_scope).split(u' ', Qt::SkipEmptyParts);
        return ends.size() > 3
            ? std::nullopt
            : countedWords(ends.size() > 1 ? ends.constFirst() : u"1"_s, ends.constLast(), ends.size() > 2 ? ends.at(1) : u"1"_s);
    }
    if (const QRegularExpressionMatch match = range.match(written); match.hasMatch())
        return countedWords(match.captured(1), match.captured(2), u"1"_s);
    const Expansion expansion = expandWord(written, m_scope);
    if (!expansion.isWhole || std::any_of(expansion.fields.begin(), expansion.fields.end(), mayMultiply))
        return std::nullopt;
    return expansion.fields;
}

Status Player::playLoop(const Part &body, const Surroundings &surroundings)
{
    const SimpleCommand &head = body.text->blocks.at(body.block - 1).head;
    const QString name = head.words.value(1);
    QStringList words;
    bool isKnown = head.words.size() > 2 || m_scope.hasArguments;
    if (head.words.size() <= 2)
        words = m_scope.arguments;
    for (qsizetype i = 3; i < head.words.size(); ++i) {
        const std::optional<QStringList> fields = loopWords(head.written.at(i));
        words += fields.value_or(QStringList());
        isKnown = isKnown && fields.has_value();
    }
    if (!isKnown) {
        assign(name, {});
        Surroundings repeated = surroundings;
        repeated.isRepeated = true;
        const Status status = playPart(body, repeated);
        m_isBreaking = m_isContinuing = false;
        return status;
    }
    Status status = Status::Success;
    bool isFirst = true;
    for (const QString &word : std::as_const(words)) {
        if (!std::exchange(isFirst, false) && (m_budget -= int(body.end - body.begin)) < 0)
            break;
        assign(name, Value::of(word));
        status = playPart(body, surroundings);
        const bool goesOn = std::exchange(m_isContinuing, false);
        if (std::exchange(m_isBreaking, false) && !goesOn)
            break;
        if (isLeaving())
            break;
    }
    return status;
}

/// Notes the function whose body begins at \a at; gives where the body ends.
qsizetype Player::define(const Part &part, qsizetype at, const Surroundings &surroundings)
{
    const QList<Definition> &definitions = part.text->definitions;
    const auto isInside = [&](int inner, int outer) {
        while (inner != 0 && inner != outer)
            inner = definitions.at(inner - 1).parent;
        return inner == outer;
    };
    int number = part.commands->at(at).definition;
    while (number != 0 && definitions.at(number - 1).parent != part.definition)
        number = definitions.at(number - 1).parent;
    if (number == 0)
        return at + 1; // cannot be: it stands in another function
    const Definition &definition = definitions.at(number - 1);
    Function function{part, surroundings};
    function.part.begin = at;
    function.part.definition = number;
    function.part.block = definition.head.block;
    while (at < part.end && isInside(part.commands->at(at).definition, number))
        ++at;
    function.part.end = at;
    m_functions.insert(definition.name, function);
    return at;
}

Status Player::playCommand(const Part &part, const SimpleCommand &command, const Surroundings &surroundings, const QStringList &piped)
{
    const bool isFree = command.joint == Joint::First || command.joint == Joint::Then;
    Surroundings here = surroundings;
    here.role = here.role == Role::Always ? command.role : here.role;
    const bool isStraight = isFree && !here.isTolerated && !command.isNegated && command.role == Role::Always && !here.isInside;
    here.isSure = here.isSure && isStraight && !here.feedsPipe && command.group == 0 && part.text->isComplete;
    const bool isLast = here.place && &command == &part.commands->constLast(); // of a text that another shell runs
    here.isCertain = here.isCertain && isStraight && (m_endsOnError || isLast);
    if (!command.substitutions.isEmpty()) {
        const Logging subshell(*this, true);
        Surroundings inside = surroundings;
        inside.role = here.role;
        inside.isInside = true;
        inside.isCertain = false;
        inside.isTolerated = inside.feedsPipe = false;
        inside.subshell = 0;
        playPart({part.text, &command.substitutions, 0, command.substitutions.size(), 0, 0}, inside);
    }
    Step step;
    step.command = &command;
    step.place = here.place ? here.place : &command;
    step.item = here.item;
    step.file = here.file;
    if (here.call && standsForArguments(command)) {
        step.command = here.call;
        step.place = here.callPlace;
        step.item = here.callItem;
        step.file = here.callFile;
    }
    step.piped = piped;
    Expansion expansion = expandWords(command, m_scope);
    step.isWhole = expansion.isWhole;
    step.words = std::move(expansion.fields);
    if (command.assignments.isEmpty())
        return dispatch(std::move(step), here);
    if (command.words.isEmpty()) {
        assignAll(command);
        return dispatch(std::move(step), here);
    }
    const Logging ofCommand(*this, true);
    assignAll(command);
    return dispatch(std::move(step), here);
}

/// Plays a command that may not run: what it assigns is not known behind it.
void Player::playDoubtful(const Part &part, const SimpleCommand &command, const Surroundings &surroundings, const QStringList &piped)
{
    Log log;
    m_logs += &log;
    playCommand(part, command, surroundings, piped);
    m_logs.removeOne(&log);
    for (auto it = log.cbegin(); it != log.cend(); ++it)
        assign(it.key(), {});
}

/// Tells of the command, and plays what it runs.
Status Player::dispatch(Step step, const Surroundings &surroundings)
{
    step.role = surroundings.role;
    step.isInside = surroundings.isInside;
    step.isTolerated = surroundings.isTolerated;
    step.isCertain = surroundings.isCertain;
    step.feedsPipe = surroundings.feedsPipe;
    step.limit = surroundings.limit;
    step.background = surroundings.background;
    step.isRepeated = surroundings.isRepeated;
    if (step.words.isEmpty())
        return run(step);
    const QString &program = step.words.constFirst();
    if (isPlainProgram(program) && surroundings.execution.isEmpty() && !m_functions.contains(program))
        return run(step);
    if (!isWrapper(program))
        return openOrRun(step, surroundings);
    Bare bare = bareOf(step.words);
    if (step.words.constFirst() == "xargs"_L1)
        step.isWhole = false;
    step.words = std::move(bare.words);
    step.wrappers = std::move(bare.wrappers);
    if (!bare.limit.isEmpty())
        step.limit = bare.limit;
    const bool replacesShell = step.wrappers.contains("exec"_L1) && (m_choice == Choice::Likely || surroundings.isSure);
    std::optional<Logging> ofCommand;
    if (!bare.assignments.isEmpty()) {
        ofCommand.emplace(*this, true);
        declare(u"export"_s, QStringList{QString()} + bare.assignments, step.isWhole);
    }
    const Status status = openOrRun(step, surroundings);
    m_hasExited = m_hasExited || replacesShell;
    return status;
}

Status Player::openOrRun(Step &step, const Surroundings &surroundings)
{
    const std::optional<Status> opened = open(step, surroundings);
    return opened ? *opened : run(step);
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
        const Function called = *function; // it may define itself anew
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

void Player::assign(const QString &name, const Value &value)
{
    if (!m_logs.isEmpty()) {
        const Value before = m_scope.value(name);
        for (Log *log : std::as_const(m_logs)) {
            if (!log->contains(name))
                log->insert(name, before);
        }
    }
    m_scope.assign(name, value.text.size() > longestValue ? Value() : value);
}

/// The assignments of a command.
void Player::assignAll(const SimpleCommand &command)
{
    for (qsizetype i = 0; i < command.assignments.size(); ++i) {
        const QString &assignment = command.assignments.at(i);
        const qsizetype sign = assignmentLength(assignment);
        const bool appends = QStringView(assignment).left(sign).endsWith(u"+=");
        const QString name = assignment.left(sign - (appends ? 2 : 1));
        const bool isArray = name.contains(u'[') || QStringView(assignment).mid(sign).startsWith(u'(');
        const Expansion expansion = expandAssignment(command, i, m_scope);
        if (isArray) {
            assign(name.section(u'[', 0, 0), {});
            continue;
        }
        const Value before = appends ? m_scope.value(name) : Value::of({});
        if (before.state == Value::State::Unknown)
            assign(name, {});
        else
            assign(name, Value::of(before.text + expansion.text(), before.isWhole && expansion.isWhole));
    }
}

/// What builtins of the shell do to variables and to the way of the script.
void Player::applyBuiltin(const Step &step, const Surroundings &surroundings)
{
    const QString &program = step.words.constFirst();
    const bool isLikely = m_choice == Choice::Likely;
    if (program == "export"_L1 || program == "readonly"_L1 || program == "declare"_L1 || program == "typeset"_L1 || program == "local"_L1) {
        declare(program, step.words, step.isWhole);
    } else if (program == "unset"_L1) {
        for (const QString &name : step.words.mid(1)) {
            if (step.words.value(1) == "-f"_L1)
                m_functions.remove(name);
            else
                assign(name, Value::unset());
        }
    } else if (program == "read"_L1 || program == "mapfile"_L1 || program == "getopts"_L1) {
        for (const QString &name : step.words.mid(1)) {
            if (assignmentLength(QString(name + u'=')) == name.size() + 1)
                assign(name, {});
        }
    } else if (program == "cd"_L1 || program == "pushd"_L1 || program == "popd"_L1) {
        changeFolder(step.words);
    } else if (program == "set"_L1) {
        set(step);
    } else if (program == "shift"_L1) {
        bool isNumber = true;
        const int count = step.words.size() > 1 ? step.words.at(1).toInt(&isNumber) : 1;
        m_scope.hasArguments = m_scope.hasArguments && isNumber && count <= m_scope.arguments.size();
        m_scope.arguments = m_scope.arguments.mid(count);
    } else if (program == "exit"_L1) {
        m_hasExited = surroundings.isSure || (isLikely && !step.isInside && step.background == 0 && exitsWell(step.words));
    } else if (program == "return"_L1 && m_nesting > 0 && (isLikely || surroundings.isSure)) {
        m_isReturning = true;
    } else if (isLikely && (program == "break"_L1 || program == "continue"_L1)) {
        m_isBreaking = true;
        m_isContinuing = program == "continue"_L1;
    }
}

/// `set -e`, `set +e`, `set -- word …`.
void Player::set(const Step &step)
{
    const QString option = step.words.value(1);
    if (option == "--"_L1) {
        m_scope.arguments = step.words.mid(2);
        m_scope.hasArguments = step.isWhole;
    } else if (option.startsWith(u'+') && (option.contains(u'e') || step.words.contains("errexit"_L1))) {
        m_endsOnError = false;
    } else if (step.words.size() > 1 && std::any_of(step.words.begin() + 1, step.words.end(), setsErrorExit)) {
        m_endsOnError = true;
    }
}

/// `export NAME=value …` and its like: the words behind the first.
void Player::declare(const QString &program, const QStringList &words, bool isWhole)
{
    for (const QString &word : words.mid(1)) {
        const qsizetype sign = assignmentLength(word);
        const QString name = sign > 0 ? word.left(sign - 1) : word;
        if (program == "local"_L1 && !m_locals.isEmpty() && !name.startsWith(u'-') && !m_locals.constLast()->contains(name))
            m_locals.constLast()->insert(name, m_scope.value(name));
        if (sign > 0 && !name.endsWith(u'+'))
            assign(name, Value::of(word.mid(sign), isWhole || (!word.contains(u'$') && !word.contains(u'`'))));
        else if (sign > 0)
            assign(name.chopped(1), {});
    }
}

void Player::changeFolder(const QStringList &words)
{
    const QString target = words.constFirst() == "cd"_L1 && words.size() == 2 ? words.at(1) : QString();
    const QString path = target.isEmpty() || target == "-"_L1 ? QString() : projectPath(target);
    m_folder = path == "."_L1 ? std::optional(QString()) : path.isEmpty() ? std::nullopt : std::optional(path);
}

/// \a path from the project's folder; empty for one outside, and for one that cannot be known.
QString Player::projectPath(const QString &path) const
{
    static const QString prefixes[] = {u"$CI_PROJECT_DIR"_s, u"${CI_PROJECT_DIR}"_s};
    QString rest = path;
    bool isFromRoot = false;
    const Value root = m_scope.value(u"CI_PROJECT_DIR"_s);
    if (root.state == Value::State::Set && root.isWhole && root.text.startsWith(u'/') && (path + u'/').startsWith(root.text + u'/')) {
        rest = path.mid(root.text.size());
        isFromRoot = true;
    }
    for (const QString &prefix : prefixes) {
        if (!isFromRoot && (path + u'/').startsWith(prefix + u'/')) {
            rest = path.mid(prefix.size());
            isFromRoot = true;
        }
    }
    while (isFromRoot && rest.startsWith(u'/'))
        rest.remove(0, 1);
    const bool isKnown = isFromRoot || m_folder.has_value();
    if (!isKnown || rest.startsWith(u'/') || rest.startsWith(u'~') || rest.contains(u'$') || rest.contains(u'`'))
        return {};
    const QString clean = QDir::cleanPath(isFromRoot || m_folder->isEmpty() ? rest : *m_folder + u'/' + rest);
    if (clean == ".."_L1 || clean.startsWith("../"_L1))
        return {};
    return clean.isEmpty() ? u"."_s : clean;
}

} // namespace caravan::script
