// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/opam_arguments.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

// Options that take the next word as their value.
constexpr QStringView valued[] = {
    u"--switch", u"--jobs",   u"-j",         u"--root",          u"--repositories", u"--repos",   u"--packages", u"--kind",     u"-k",
    u"--color",  u"--solver", u"--criteria", u"--confirm-level", u"--formula",      u"--columns", u"--resolve",  u"--compiler", u"-c",
};

constexpr QStringView jobsOption = u"-j";

bool takesValue(const QString &option, const QString &command)
{
    if (option == u"-c" && command != u"init")
        return false;
    for (const QStringView name : valued) {
        if (name == option)
            return true;
    }
    return false;
}

/// Whether a word is several options of one letter: `-yn`; not `-j4`.
bool isCluster(const QString &word)
{
    static const QStringView withValue = u"jkce";
    const bool isLong = word.startsWith(u"--") || word.size() < 3 || withValue.contains(word.at(1));
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
        if (sign < 0 && word.size() > jobsOption.size() && word.startsWith(jobsOption)) { // `-j4`
            option = jobsOption.toString();
            value = word.mid(jobsOption.size());
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
        else if (option == u"--root")
            result.root = value;
        else if (option == u"--jobs" || option == jobsOption)
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

} // namespace caravan::estimate
