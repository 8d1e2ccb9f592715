// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/player.h"

#include "core/script/player_guards.h"
#include "core/script/word_reader.h"
#include "core/script/wrappers.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace caravan::script {

namespace {

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

/// Behind the commands that `&&` joins with number \a at of \a commands.
qsizetype endOfChain(const QList<SimpleCommand> &commands, qsizetype at)
{
    ++at;
    while (at < commands.size() && commands.at(at).joint == Joint::And)
        ++at;
    return at;
}

/// Whether the loop that \a block stands in, within \a outer, is left as soon as something has gone well:
/// `until [ $n -gt 3 ]; do opam install x && break; sleep 9; done`. One that sleeps first waits for something.
bool isRetried(const Parsed &text, int outer, int block)
{
    while (block != 0 && block != outer && !text.blocks.at(block - 1).isLoop)
        block = text.blocks.at(block - 1).parent;
    if (block == 0 || block == outer || text.blocks.at(block - 1).isFor)
        return false;
    for (const SimpleCommand &command : text.commands) {
        if (command.block != block || command.words.isEmpty())
            continue;
        if (command.words.constFirst() == "break"_L1 && command.joint == Joint::And)
            return true;
        if (command.words.constFirst() == "sleep"_L1)
            return false;
    }
    return false;
}

bool isInOneOf(const Parsed &text, const QSet<int> &blocks, int block)
{
    while (block != 0 && !blocks.contains(block))
        block = text.blocks.at(block - 1).parent;
    return block != 0;
}

/// What is compared, as a scope has it.
class Compared : public Scope
{
public:
    explicit Compared(const Scope &scope) : m_scope(scope)
    {
        arguments = scope.arguments;
        hasArguments = scope.hasArguments;
    }
    Value value(const QString &name) const override { return m_scope.tested(name); }
    void assign(const QString &name, const Value &value) override
    {
        Q_UNUSED(name)
        Q_UNUSED(value)
    }

private:
    const Scope &m_scope;
};

/// The clause of the `case` \a block that has the most to do, by the number of its commands among \a commands that take time.
int busiestClause(const Parsed &text, const QList<SimpleCommand> &commands, int block)
{
    static const QStringList idle = {u"echo"_s, u"printf"_s, u"exit"_s, u"return"_s, u"export"_s, u":"_s, u"true"_s, u"break"_s};
    QList<int> counts(text.blocks.at(block - 1).clauses.size(), 0);
    for (const SimpleCommand &command : commands) {
        int inner = command.block;
        int branch = command.branch;
        while (inner != 0 && inner != block) {
            branch = text.blocks.at(inner - 1).head.branch;
            inner = text.blocks.at(inner - 1).parent;
        }
        if (inner == block && branch < counts.size() && !command.words.isEmpty() && !idle.contains(command.words.constFirst()))
            ++counts[branch];
    }
    return int(std::max_element(counts.cbegin(), counts.cend()) - counts.cbegin());
}

} // namespace

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
    QSet<int> guesses; // blocks of `case`
    Flow flow(*part.text, part.block, [&](int block) {
        bool isGuess = false;
        const int clause = clauseOf(part, block, isGuess);
        if (isGuess)
            guesses.insert(block);
        return clause;
    });
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
                ofLoop.isGuessed = ofLoop.isGuessed || isInOneOf(*part.text, guesses, body.block);
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
        here.isRepeated = here.isRepeated || (isInOpenLoop(part, command.block) && !isRetried(*part.text, part.block, command.block));
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
        else if (flow.enters(command)) {
            here.isGuessed = here.isGuessed || isInOneOf(*part.text, guesses, command.block);
            flow.ended(command, presumed(part, at, playCommand(part, command, here, piped)));
        }
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

int Player::clauseOf(const Part &part, int block, bool &isGuess) const
{
    const Block &written = part.text->blocks.at(block - 1);
    Compared scope(m_scope);
    const Expansion word = expandValue(written.subject, scope);
    for (qsizetype clause = 0; clause < written.clauses.size(); ++clause) {
        for (const QString &one : written.clauses.at(clause)) {
            if (one == "*"_L1)
                return int(clause);
            const std::optional<QList<PatternPiece>> pattern = word.isWhole ? expandPattern(one, scope) : std::nullopt;
            isGuess = !pattern;
            if (isGuess)
                return busiestClause(*part.text, *part.commands, block);
            if (fitsPattern(word.text(), *pattern))
                return int(clause);
        }
    }
    return int(written.clauses.size());
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
    step.isGuessed = surroundings.isGuessed;
    if (step.words.isEmpty())
        return run(step);
    const QString &program = step.words.constFirst();
    const std::optional<Status> found =
        program == "find"_L1 && m_choice == Choice::Likely ? openFound(step, surroundings) : std::optional<Status>();
    if (found)
        return *found;
    if (isPlainProgram(program) && surroundings.execution.isEmpty() && !m_functions.contains(program))
        return run(step);
    if (!isWrapper(program))
        return openOrRun(step, surroundings);
    Bare bare = bareOf(step.words);
    const qsizetype xargs = bare.words.size() < step.words.size() ? step.words.indexOf("xargs"_L1) : -1;
    const bool isHandedOver = xargs >= 0 && bare.wrappers.contains("xargs"_L1);
    const QStringList options = isHandedOver ? step.words.mid(xargs + 1, step.words.size() - bare.words.size() - xargs - 1) : QStringList();
    step.isWhole = step.isWhole && !isHandedOver;
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
    const Status status =
        isHandedOver && m_choice == Choice::Likely ? openHandedOver(step, options, surroundings) : openOrRun(step, surroundings);
    m_hasExited = m_hasExited || replacesShell;
    return status;
}

Status Player::openOrRun(Step &step, const Surroundings &surroundings)
{
    const std::optional<Status> opened = open(step, surroundings);
    return opened ? *opened : run(step);
}

} // namespace caravan::script
