// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/opam_arguments.h"

#include <algorithm>

namespace caravan::recipes {

using namespace Qt::StringLiterals;

namespace {

// Options that take the next word as their value; `--locked` and `--ignore-constraints-on` take none but behind `=`.
// Source: opam 2.1.2 and 2.5, `opam COMMAND --help`, 2026-11.
constexpr QStringView valued[] = {
    u"--cli",
    u"--color",
    u"--confirm-level",
    u"--criteria",
    u"--cudf",
    u"--debug-level",
    u"--jobs",
    u"-j",
    u"--json",
    u"--root",
    u"--solver",
    u"--switch",
    u"--alias-of",
    u"-A",
    u"--description",
    u"--formula",
    u"--packages",
    u"--repos",
    u"--repositories",
    u"--compiler",
    u"-c",
    u"--config",
    u"--dot-profile",
    u"--kind",
    u"-k",
    u"--make",
    u"-m",
    u"--shell",
    u"--cygwin-location",
    u"--cygwin-extra-packages",
    u"--git-location",
    u"--destdir",
    u"--lock-suffix",
    u"--subpath",
    u"--with-version",
    u"--on-switches",
    u"--rank",
    u"--package",
    u"--dir",
    u"--file",
    u"--field",
    u"-f",
    u"--warnings",
    u"-W",
    u"--columns",
    u"--conflicts-with",
    u"--depends-on",
    u"--required-by",
    u"--resolve",
    u"--coinstallable-with",
    u"--field-match",
    u"--has-flag",
    u"--has-tag",
    u"--owns-file",
    u"--separator",
    u"--vars",
};

bool takesValue(const QString &option, const QString &command)
{
    if (option == u"-c")
        return command == u"init";
    if (option == u"-f")
        return command == u"show" || command == u"info";
    return std::find(std::begin(valued), std::end(valued), option) != std::end(valued);
}

/// The letters of options whose value may follow in the same word: `-j4`.
constexpr QStringView lettersWithValue = u"jkcmAW";

/// Whether a word is several options of one letter: `-yn`; not `-j4`.
bool isCluster(const QString &word)
{
    const bool isLong = word.startsWith(u"--") || word.size() < 3 || word.at(1) == u'e' || lettersWithValue.contains(word.at(1));
    return !isLong && std::all_of(word.cbegin() + 1, word.cend(), [](QChar letter) { return letter.isLower(); });
}

} // namespace

OpamArguments OpamArguments::of(const QStringList &words)
{
    OpamArguments result;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--") {
            result.inner = words.mid(i + 1);
            break;
        }
        if (!word.startsWith(u'-')) {
            if (result.command.isEmpty())
                result.command = word;
            else
                result.operands.append(word);
            continue;
        }
        const qsizetype sign = word.indexOf(u'=');
        QString option = sign < 0 ? word : word.left(sign);
        QString value = sign < 0 ? QString() : word.mid(sign + 1);
        if (sign < 0 && word.size() > 2 && lettersWithValue.contains(word.at(1)) && takesValue(word.left(2), result.command)) { // `-j4`
            option = word.left(2);
            value = word.mid(2);
        }
        if (sign < 0 && value.isEmpty() && takesValue(option, result.command) && i + 1 < words.size())
            value = words[++i];
        if (isCluster(word)) {
            for (const QChar letter : QStringView(word).sliced(1))
                result.options.append(QStringLiteral("-") + letter);
            continue;
        }
        result.options.append(option);
        if (option == u"--switch")
            result.switchName = value;
        else if (option == u"--packages")
            result.packages = value;
        else if (option == u"--repos" || option == u"--repositories")
            result.repositories = value;
        else if (option == u"--root")
            result.root = value;
        else if (option == u"--jobs" || option == u"-j")
            result.jobs = value;
        else if (option == u"--compiler" || option == u"-c")
            result.compiler = value;
    }
    return result;
}

bool OpamArguments::hasAny(std::initializer_list<QStringView> names) const
{
    for (const QStringView name : names) {
        if (options.contains(name))
            return true;
    }
    return false;
}

} // namespace caravan::recipes
