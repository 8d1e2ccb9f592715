// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/lexer.h"

namespace caravan::script {

/// Recursive descent over the shell's grammar: lists, pipelines and compound commands. It collects the simple commands
/// in the order in which they are written, each with what it stands in.
class Parser
{
public:
    Parser(QStringView text, qsizetype begin, Reading &reading);

    /// Reads to the end of the text.
    QList<SimpleCommand> readAll();
    /// Reads to the `)` that closes a substitution.
    Substitution readSubstitution();

private:
    /// What the commands of a list stand in.
    struct Context {
        Role role = Role::Always;
        int depth = 0;
        int block = 0;
        int branch = 0;
        int group = 0;
        int subshell = 0;
        QString function;
        int definition = 0;
    };
    using Closers = QList<QStringView>;

    void readList(const Context &context, const Closers &closers);
    bool readJoint(const Closers &closers);
    void sendToBackground(qsizetype from, qsizetype block);
    void readCommand(const Context &context);
    void readSimple(const Context &context);
    void readCondition(const Context &context);

    bool readCompound(const Context &context);
    void readIf(const Context &context);
    void readWhile(const Context &context);
    void readFor(const Context &context);
    void readCase(const Context &context);
    bool readClause(const Context &context);
    void readGroup(const Context &context, QStringView closer);
    void readFunction(const Context &context);
    void readFunctionBody(const Context &context, const QString &name);
    void readLoopBody(const Context &context);

    Context inBlock(const Context &context, Role role);
    bool expect(QStringView name);
    bool isClosed(const Closers &closers);
    void skipNewlines();
    void place(SimpleCommand &command, const Context &context) const;
    void emitCommand(SimpleCommand command, const Context &context);
    void emitSubstitutions(QList<SimpleCommand> substitutions, const Span &span, const Context &context);

    Lexer m_lexer;
    Reading &m_reading;
    QList<SimpleCommand> m_commands;
    Joint m_joint = Joint::Then;
    bool m_isNegated = false;
    bool m_isAmpersand = false; ///< the last joint is `&`
    bool m_isBody = false;      ///< the braces that come next are those of a function
};

} // namespace caravan::script
