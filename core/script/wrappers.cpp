// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/wrappers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caravan::script {

namespace {

/// A program that runs the command behind its own options and operands. Options stand between blanks, a blank at both ends.
struct Wrapper {
    QLatin1String name;
    QLatin1String valued;        ///< options whose value is the next word
    int operands = 0;            ///< words of its own before the command
    bool takesVariables = false; ///< `NAME=value` before the command
    QLatin1String ending = {};   ///< options with which it runs nothing
};

/// Sources: the programs' manual pages of Debian 13 (coreutils 9.7, sudo 1.9.16, util-linux 2.41, findutils 4.10, dash, bash), 2026-11.
constexpr Wrapper wrappers[] = {
    {"sudo"_L1,
     " -u -g -h -p -C -D -R -r -t -T -U --user --group --host --prompt --close-from --chdir --chroot --role --type --command-timeout "_L1,
     0, true, " -l -v -K -V -e --list --validate --edit --version --remove-timestamp "_L1},
    {"doas"_L1, " -u -C -a "_L1},
    {"gosu"_L1, {}, 1},
    {"su-exec"_L1, {}, 1},
    {"runuser"_L1, " -u -g -G --user --group --supp-group "_L1},
    {"env"_L1, " -u -C --unset --chdir "_L1, 0, true},
    {"command"_L1, {}, 0, false, " -v -V "_L1},
    {"builtin"_L1, {}},
    {"exec"_L1, " -a "_L1},
    {"time"_L1, " -f -o --format --output "_L1},
    {"nice"_L1, " -n --adjustment "_L1},
    {"ionice"_L1, " -c -n -p --class --classdata "_L1},
    {"timeout"_L1, " -s -k --signal --kill-after "_L1, 1},
    {"nohup"_L1, {}},
    {"setsid"_L1, {}},
    {"stdbuf"_L1, " -i -o -e --input --output --error "_L1},
    {"unbuffer"_L1, {}},
    {"xargs"_L1, " -a -d -E -I -L -n -P -s --arg-file --delimiter --max-lines --max-args --max-procs --max-chars --process-slot-var "_L1},
    {"flock"_L1, " -w -E --timeout --wait --conflict-exit-code "_L1, 1},
    {"taskset"_L1, {}, 1},
    {"chroot"_L1, {}, 1},
    {"strace"_L1, " -e -o -p -s -u -E -a "_L1},
    {"xvfb-run"_L1, " -e -f -n -p -s -w --error-file --auth-file --server-num --xauth-protocol --server-args --wait "_L1},
    {"dbus-run-session"_L1, " --config-file --dbus-daemon "_L1},
    {"eatmydata"_L1, {}},
    {"fakeroot"_L1, " -l -s -i -b --lib --faked "_L1},
    {"linux32"_L1, {}},
    {"linux64"_L1, {}},
    {"tini"_L1, " -p -e "_L1},
    {"dumb-init"_L1, {}},
};

constexpr QLatin1String shells[] = {"sh"_L1,    "bash"_L1,    "dash"_L1,      "ash"_L1,       "zsh"_L1,           "ksh"_L1,
                                    "rbash"_L1, "/bin/sh"_L1, "/bin/bash"_L1, "/bin/dash"_L1, "/usr/bin/bash"_L1, "/usr/bin/sh"_L1};

const Wrapper *wrapperOf(const QString &program)
{
    const auto *found =
        std::find_if(std::begin(wrappers), std::end(wrappers), [&](const Wrapper &wrapper) { return wrapper.name == program; });
    return found == std::end(wrappers) ? nullptr : found;
}

bool isShell(const QString &program)
{
    return std::any_of(std::begin(shells), std::end(shells), [&](QLatin1String name) { return name == program; });
}

bool lists(QLatin1String options, QStringView option)
{
    return !options.isEmpty() && QString(options).contains(u' ' + option.toString() + u' ');
}

bool isOptionWord(const QString &word) { return word.size() > 1 && word.startsWith(u'-'); }

/// Whether \a word is `NAME=value`.
bool isVariable(const QString &word)
{
    const qsizetype sign = word.indexOf(u'=');
    return sign > 0 && !word.startsWith(u'-') && !QStringView(word).left(sign).contains(u'/');
}

/// Whether the value of the last option in \a word is the next word: `-u`, `--user`, `-Eu`; not `-uroot`, `--user=root`.
bool takesNext(const Wrapper &wrapper, const QString &word)
{
    if (word.startsWith("--"_L1))
        return lists(wrapper.valued, word);
    for (qsizetype at = 1; at < word.size(); ++at) {
        if (lists(wrapper.valued, QString(u'-') + word.at(at)))
            return at + 1 == word.size();
    }
    return false;
}

/// Where the command begins that the wrapper in front of \a words runs; 0 when it runs none. Takes what it says of the command into \a bare.
qsizetype commandBehind(const Wrapper &wrapper, const QStringList &words, Bare &bare)
{
    int operands = wrapper.operands;
    bool hasEnded = false; // behind `--`
    for (qsizetype at = 1; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (!hasEnded && word == "--"_L1) {
            hasEnded = true;
        } else if (!hasEnded && isOptionWord(word)) {
            if (lists(wrapper.ending, word))
                return 0;
            at += takesNext(wrapper, word) ? 1 : 0;
        } else if (wrapper.takesVariables && isVariable(word)) {
            bare.assignments += word;
        } else if (operands-- <= 0) {
            return at;
        } else if (wrapper.name == "timeout"_L1) {
            bare.limit = word;
        }
    }
    return 0;
}

/// Options of a shell whose value is the next word.
bool takesShellValue(const QString &option)
{
    return option == "-o"_L1 || option == "+o"_L1 || option == "-O"_L1 || option == "+O"_L1 || option == "--rcfile"_L1
        || option == "--init-file"_L1;
}

/// Whether one of the letters of \a option is `c`: `-c`, `-lc`, `-euxc`.
bool givesText(const QString &option) { return isOptionWord(option) && !option.startsWith("--"_L1) && option.contains(u'c'); }

} // namespace

bool isWrapper(const QString &program) { return wrapperOf(program) != nullptr; }

bool isPlainProgram(const QString &program)
{
    static const QSet<QString> others = [] {
        QSet<QString> names{u"."_s,     u"source"_s, u"eval"_s, u"su"_s,     u"export"_s,  u"readonly"_s, u"declare"_s, u"typeset"_s,
                            u"local"_s, u"unset"_s,  u"read"_s, u"shift"_s,  u"mapfile"_s, u"getopts"_s,  u"cd"_s,      u"pushd"_s,
                            u"popd"_s,  u"set"_s,    u"exit"_s, u"return"_s, u"break"_s,   u"continue"_s};
        for (const Wrapper &wrapper : wrappers)
            names.insert(wrapper.name);
        for (const QLatin1String shell : shells)
            names.insert(shell);
        return names;
    }();
    return !others.contains(program) && !program.contains(u'/') && !program.startsWith("opam"_L1);
}

Bare bareOf(const QStringList &words)
{
    Bare bare{words, {}, {}, {}};
    while (!bare.words.isEmpty()) {
        const Wrapper *wrapper = wrapperOf(bare.words.constFirst());
        if (!wrapper)
            break;
        Bare behind;
        const qsizetype begin = commandBehind(*wrapper, bare.words, behind);
        if (begin == 0)
            break;
        bare.wrappers += bare.words.constFirst();
        bare.assignments += behind.assignments;
        if (!behind.limit.isEmpty())
            bare.limit = behind.limit;
        bare.words.remove(0, begin);
    }
    return bare;
}

QStringList behindOpamExec(const QStringList &words)
{
    const bool isOpam = words.value(0) == "opam"_L1 || words.value(0).startsWith("opam-2"_L1);
    if (words.size() < 3 || !isOpam)
        return {};
    qsizetype at = 1;
    while (at < words.size() && isOptionWord(words.at(at)) && words.at(at) != "--"_L1)
        at += words.at(at) == "--switch"_L1 || words.at(at) == "--root"_L1 ? 2 : 1;
    if (words.value(at) != "exec"_L1)
        return {};
    if (const qsizetype dashes = words.indexOf("--"_L1, at); dashes >= 0)
        return words.mid(dashes + 1);
    ++at;
    while (at < words.size() && isOptionWord(words.at(at)))
        at += words.at(at) == "--switch"_L1 || words.at(at) == "--root"_L1 ? 2 : 1;
    return words.mid(at);
}

QString innerScript(const QStringList &words)
{
    const QString program = words.value(0);
    if (program == "eval"_L1)
        return words.mid(words.value(1) == "--"_L1 ? 2 : 1).join(u' ');
    if (program == "su"_L1) {
        const qsizetype at = words.indexOf("-c"_L1);
        return at > 0 ? words.value(at + 1) : QString();
    }
    if (!isShell(program))
        return {};
    bool hasText = false;
    for (qsizetype at = 1; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (!isOptionWord(word) && !word.startsWith(u'+'))
            return hasText ? word : QString();
        hasText = hasText || givesText(word);
        at += takesShellValue(word) ? 1 : 0;
    }
    return {};
}

ScriptCall scriptCallOf(const QStringList &words)
{
    const QString program = words.value(0);
    if (program == "source"_L1 || program == "."_L1)
        return {words.value(1), words.mid(2), true};
    if (!isShell(program)) {
        const bool isPath = program.contains(u'/') && !program.startsWith(u'/');
        return isPath ? ScriptCall{program, words.mid(1), false} : ScriptCall();
    }
    for (qsizetype at = 1; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (givesText(word) || word == "-s"_L1)
            return {};
        if (!isOptionWord(word) && !word.startsWith(u'+'))
            return {word, words.mid(at + 1), false};
        at += takesShellValue(word) ? 1 : 0;
    }
    return {};
}

} // namespace caravan::script
