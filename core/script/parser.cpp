// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/parser.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace caravan::script {

namespace {

/// Operators between commands.
struct JointName {
    QStringView name;
    Joint joint;
    bool needsCommand; ///< something has to follow, perhaps on the next line
};
constexpr JointName joints[] = {
    {u"&&", Joint::And, true}, {u"||", Joint::Or, true}, {u"|", Joint::Pipe, true}, {u";", Joint::Then, false}, {u"&", Joint::Then, false},
};

std::optional<JointName> jointOf(const Token &token)
{
    if (token.kind == TokenKind::Newline)
        return JointName{u"\n", Joint::Then, false};
    for (const JointName &entry : joints) {
        if (token.isOperator(entry.name))
            return entry;
    }
    return std::nullopt;
}

} // namespace

Parser::Parser(QStringView text, qsizetype begin, Reading &reading) : m_lexer(text, begin, reading), m_reading(reading) { }

QList<SimpleCommand> Parser::readAll()
{
    readList({}, {});
    return std::move(m_commands);
}

Substitution Parser::readSubstitution()
{
    readList({}, {u")"});
    if (!expect(u")"))
        m_lexer.take(); // the end
    return {std::move(m_commands), m_lexer.position()};
}

/// Reads commands up to one of \a closers, which is left to the caller, or to the end.
void Parser::readList(const Context &context, const Closers &closers)
{
    const Level level(m_reading);
    // Where the commands that `&&`, `||` and `|` join begin, and the conditionals and loops among them.
    qsizetype chain = m_commands.size();
    qsizetype block = m_reading.blocks.size();
    for (;;) {
        skipNewlines();
        if (isClosed(closers))
            return;
        const qsizetype begin = m_lexer.position();
        readCommand(context);
        m_isAmpersand = false;
        if (m_lexer.position() == begin) {
            m_lexer.take(); // nothing can begin with it
            m_reading.setIncomplete();
        } else if (!readJoint(closers) && !isClosed(closers)) {
            m_reading.setIncomplete();
        }
        if (m_isAmpersand)
            sendToBackground(chain, block);
        if (m_joint == Joint::Then) {
            chain = m_commands.size();
            block = m_reading.blocks.size();
        }
    }
}

/// Notes that the shell does not wait for the commands from number \a from on, nor for the blocks from number \a block on.
void Parser::sendToBackground(qsizetype from, qsizetype block)
{
    ++m_reading.backgrounds;
    const auto send = [&](SimpleCommand &command) {
        if (command.background == 0)
            command.background = m_reading.backgrounds;
    };
    for (qsizetype i = from; i < m_commands.size(); ++i)
        send(m_commands[i]);
    for (qsizetype i = block; i < m_reading.blocks.size(); ++i)
        send(m_reading.blocks[i].head);
}

/// Takes what separates two commands; false when there is nothing of the kind.
bool Parser::readJoint(const Closers &closers)
{
    const auto joint = jointOf(m_lexer.peek());
    if (!joint)
        return false;
    m_lexer.take();
    m_joint = joint->joint;
    m_isAmpersand = joint->name == u"&";
    if (joint->needsCommand) {
        skipNewlines();
        if (isClosed(closers))
            m_reading.setIncomplete();
    }
    return true;
}

void Parser::readCommand(const Context &context)
{
    while (m_lexer.peek().is(u"!")) {
        m_lexer.take();
        m_isNegated = !m_isNegated;
    }
    if (!readCompound(context)) {
        readSimple(context);
        return;
    }
    QList<SimpleCommand> substitutions;
    Span span = m_lexer.peek().span;
    while (m_lexer.peek().kind == TokenKind::Redirection) {
        Token redirection = m_lexer.take();
        span.end = redirection.span.end;
        substitutions += std::move(redirection.substitutions);
    }
    emitSubstitutions(std::move(substitutions), span, context);
}

/// Reads assignments, words and redirections; also a function definition, which begins like a command.
void Parser::readSimple(const Context &context)
{
    SimpleCommand command;
    bool isEmpty = true;
    for (;;) {
        const Token &ahead = m_lexer.peek();
        if (ahead.isOperator(u"(") && !isEmpty) {
            m_lexer.take();
            if (command.words.size() == 1 && command.assignments.isEmpty() && m_lexer.peek().isOperator(u")")) {
                m_lexer.take();
                return readFunctionBody(context, command.words.constFirst());
            }
            m_reading.setIncomplete();
            emitCommand(std::move(command), context);
            return readGroup(context, u")");
        }
        if (ahead.kind != TokenKind::Word && ahead.kind != TokenKind::Redirection)
            break;
        Token token = m_lexer.take();
        if (std::exchange(isEmpty, false))
            command.span = token.span;
        command.span.end = token.span.end;
        command.substitutions += std::move(token.substitutions);
        if (token.kind == TokenKind::Redirection)
            continue;
        if (token.text.contains(u'$') || token.text.contains(u'`')) {
            command.written.resize(command.assignments.size() + command.words.size());
            command.written += token.written.toString();
        }
        if (command.words.isEmpty() && assignmentLength(token.written) > 0) {
            command.assignments += std::move(token.text);
        } else {
            command.words += std::move(token.text);
            command.wordSpans += token.span;
        }
    }
    if (!isEmpty)
        emitCommand(std::move(command), context);
}

/// `[[ … ]]` as one simple command.
void Parser::readCondition(const Context &context)
{
    SimpleCommand command;
    Token token = m_lexer.take();
    command.span = token.span;
    while (token.kind == TokenKind::Word) {
        if (token.text.contains(u'$') || token.text.contains(u'`')) {
            command.written.resize(command.words.size());
            command.written += token.written.toString();
        }
        command.words += token.text;
        command.wordSpans += token.span;
        command.span.end = token.span.end;
        command.substitutions += std::move(token.substitutions);
        if (token.written == u"]]")
            break;
        token = m_lexer.takeConditionWord();
    }
    if (token.kind != TokenKind::Word)
        m_reading.setIncomplete();
    emitCommand(std::move(command), context);
}

/// Takes the next token when it is \a name; otherwise the text is not understood.
bool Parser::expect(QStringView name)
{
    if (m_lexer.peek().is(name)) {
        m_lexer.take();
        return true;
    }
    m_reading.setIncomplete();
    return false;
}

bool Parser::isClosed(const Closers &closers)
{
    const Token &ahead = m_lexer.peek();
    return ahead.kind == TokenKind::End || std::any_of(closers.begin(), closers.end(), [&](QStringView closer) { return ahead.is(closer); });
}

void Parser::skipNewlines()
{
    while (m_lexer.peek().kind == TokenKind::Newline)
        m_lexer.take();
}

/// Notes in \a command what it stands in.
void Parser::place(SimpleCommand &command, const Context &context) const
{
    command.role = context.role;
    command.depth = context.depth;
    command.block = context.block;
    command.branch = context.branch;
    command.group = context.group;
    command.subshell = context.subshell;
    command.function = context.function;
    command.definition = context.definition;
}

void Parser::emitCommand(SimpleCommand command, const Context &context)
{
    command.joint = m_commands.isEmpty() ? Joint::First : m_joint;
    m_joint = Joint::Then;
    command.isNegated = std::exchange(m_isNegated, false);
    place(command, context);
    m_commands += std::move(command);
}

/// The substitutions of something that is not a simple command, as a command without words.
void Parser::emitSubstitutions(QList<SimpleCommand> substitutions, const Span &span, const Context &context)
{
    if (substitutions.isEmpty())
        return;
    SimpleCommand command;
    command.span = span;
    command.substitutions = std::move(substitutions);
    emitCommand(std::move(command), context);
}

} // namespace caravan::script
