// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/parser.h"

using namespace Qt::StringLiterals;

namespace caravan::script {

/// Reads a compound command when one begins here.
bool Parser::readCompound(const Context &context)
{
    const Token &ahead = m_lexer.peek();
    if (ahead.isOperator(u"(")) {
        m_lexer.take();
        readGroup(context, u")");
        return true;
    }
    if (ahead.kind != TokenKind::Word)
        return false;

    struct Opener {
        QStringView name;
        void (Parser::*read)(const Context &);
    };
    static constexpr Opener openers[] = {
        {u"if", &Parser::readIf},        {u"while", &Parser::readWhile},       {u"until", &Parser::readWhile},
        {u"for", &Parser::readFor},      {u"select", &Parser::readFor},        {u"case", &Parser::readCase},
        {u"[[", &Parser::readCondition}, {u"function", &Parser::readFunction},
    };
    for (const Opener &opener : openers) {
        if (ahead.is(opener.name)) {
            (this->*opener.read)(context);
            return true;
        }
    }
    if (ahead.is(u"{")) {
        m_lexer.take();
        readGroup(context, u"}");
        return true;
    }
    // A closer with nothing to close: it is passed over, so that the rest can be read.
    static constexpr QStringView strays[] = {u"then", u"elif", u"else", u"fi", u"do", u"done", u"esac", u"}"};
    for (const QStringView stray : strays) {
        if (ahead.is(stray)) {
            m_lexer.take();
            m_reading.setIncomplete();
            return true;
        }
    }
    return false;
}

Parser::Context Parser::inBlock(const Context &context, Role role)
{
    Context inner = context;
    inner.role = role;
    inner.depth = context.depth + 1;
    Block block;
    block.parent = context.block;
    block.head.joint = m_commands.isEmpty() ? Joint::First : m_joint;
    place(block.head, context);
    m_reading.blocks += std::move(block);
    inner.block = int(m_reading.blocks.size());
    inner.branch = 0;
    return inner;
}

void Parser::readIf(const Context &context)
{
    Context inner = inBlock(context, Role::Condition);
    do {
        m_lexer.take(); // if, elif
        inner.role = Role::Condition;
        readList(inner, {u"then"});
        expect(u"then");
        m_joint = Joint::Then;
        inner.role = Role::WhenTrue;
        readList(inner, {u"elif", u"else", u"fi"});
        m_joint = Joint::Then;
        ++inner.branch;
    } while (m_lexer.peek().is(u"elif"));
    if (m_lexer.peek().is(u"else")) {
        m_lexer.take();
        inner.role = Role::WhenFalse;
        readList(inner, {u"fi"});
    }
    expect(u"fi");
    m_joint = Joint::Then;
}

/// `while` and `until`
void Parser::readWhile(const Context &context)
{
    m_lexer.take();
    Context inner = inBlock(context, Role::Condition);
    m_reading.blocks.last().isLoop = true;
    readList(inner, {u"do"});
    inner.role = Role::Loop;
    readLoopBody(inner);
}

/// `for` and `select`
void Parser::readFor(const Context &context)
{
    QList<SimpleCommand> substitutions;
    SimpleCommand head;
    Span span = m_lexer.peek().span;
    const auto take = [&] {
        Token word = m_lexer.take();
        substitutions += std::move(word.substitutions);
        span.end = word.span.end;
        head.written += word.written.toString();
        head.words += std::move(word.text);
    };
    take();
    const bool isFor = head.words.constFirst() == "for"_L1 && assignmentLength(QString(m_lexer.peek().text + u'=')) > 0;
    take(); // the variable, or ((…))
    if (m_lexer.peek().is(u"in")) {
        while (m_lexer.peek().kind == TokenKind::Word)
            take();
    }
    emitSubstitutions(std::move(substitutions), span, context);
    if (m_lexer.peek().isOperator(u";"))
        m_lexer.take();
    skipNewlines();
    const Context inner = inBlock(context, Role::Loop);
    Block &block = m_reading.blocks.last();
    block.head.words = std::move(head.words);
    block.head.written = std::move(head.written);
    block.head.span = span;
    block.isFor = isFor;
    block.isLoop = true;
    readLoopBody(inner);
}

/// `do … done`
void Parser::readLoopBody(const Context &context)
{
    if (!expect(u"do"))
        return;
    m_joint = Joint::Then;
    readList(context, {u"done"});
    expect(u"done");
    m_joint = Joint::Then;
}

void Parser::readCase(const Context &context)
{
    Span span = m_lexer.take().span;
    Token subject = m_lexer.take();
    span.end = subject.span.end;
    if (subject.kind != TokenKind::Word)
        return m_reading.setIncomplete();
    emitSubstitutions(std::move(subject.substitutions), span, context);
    skipNewlines();
    if (!expect(u"in"))
        return;
    Context inner = inBlock(context, Role::WhenTrue);
    m_reading.blocks.last().subject = subject.written.toString();
    skipNewlines();
    while (!isClosed({u"esac"}) && readClause(inner)) {
        ++inner.branch;
        skipNewlines();
    }
    expect(u"esac");
    m_joint = Joint::Then;
}

/// One `pattern) commands ;;` of a `case`; false when it is not understood.
bool Parser::readClause(const Context &context)
{
    if (m_lexer.peek().isOperator(u"("))
        m_lexer.take();
    QStringList patterns;
    do {
        if (m_lexer.peek().isOperator(u"|"))
            m_lexer.take();
        if (m_lexer.peek().kind == TokenKind::Word)
            patterns += m_lexer.take().written.toString();
    } while (m_lexer.peek().isOperator(u"|"));
    if (!expect(u")"))
        return false;
    m_reading.blocks[context.block - 1].clauses += patterns;
    m_joint = Joint::Then;
    readList(context, {u";;", u"esac"});
    if (m_lexer.peek().isOperator(u";;"))
        m_lexer.take();
    m_joint = Joint::Then;
    return true;
}

/// From behind `{` or `(` to \a closer.
void Parser::readGroup(const Context &context, QStringView closer)
{
    Context inner = context;
    inner.group = std::exchange(m_isBody, false) ? 0 : ++m_reading.groups; // a function's braces only hold it together
    if (closer == u")" && context.subshell == 0)
        inner.subshell = ++m_reading.subshells;
    readList(inner, {closer});
    expect(closer);
    m_joint = Joint::Then;
}

/// `function name [()] body`
void Parser::readFunction(const Context &context)
{
    m_lexer.take();
    const Token name = m_lexer.take();
    if (name.kind != TokenKind::Word)
        return m_reading.setIncomplete();
    if (m_lexer.peek().isOperator(u"(")) {
        m_lexer.take();
        expect(u")");
    }
    readFunctionBody(context, name.text);
}

void Parser::readFunctionBody(const Context &context, const QString &name)
{
    const Level level(m_reading);
    skipNewlines();
    Definition definition;
    definition.name = name;
    definition.parent = context.definition;
    place(definition.head, context);
    m_reading.definitions += std::move(definition);
    Context inner = context;
    inner.function = name;
    inner.definition = int(m_reading.definitions.size());
    m_isBody = m_lexer.peek().is(u"{");
    m_joint = Joint::Then;
    if (!level.isAllowed() || !readCompound(inner))
        m_reading.setIncomplete();
}

} // namespace caravan::script
