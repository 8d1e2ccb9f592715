// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What commands change of the shell itself: variables, options, the folder, and whether it goes on.
#include "core/script/player.h"

#include "core/script/shell_options.h"
#include "core/script/word_reader.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan::script {

namespace {

constexpr qsizetype longestValue = 65'536;

/// Whether \a words end the shell without an error: `exit`, `exit 0`.
bool exitsWell(const QStringList &words) { return words.value(0) == "exit"_L1 && (words.size() < 2 || words.at(1) == "0"_L1); }

} // namespace

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
