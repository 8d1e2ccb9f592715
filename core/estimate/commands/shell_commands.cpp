// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"
#include "core/estimate/commands/shell.h"
#include "core/estimate/facts/job_figure.h"
#include "core/gitlab/language/duration.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ShellCommandsTexts);

void changeFolder(Shell &shell, const QStringList &words)
{
    if (words.size() > 1 && words[1] != u"-")
        shell.folder = shell.pathOf(words[1]);
}

/// `$((N*60))` as `$(($N*60))`: within arithmetic a name stands for its variable.
QString arithmeticWithSigns(QString word)
{
    static const QRegularExpression names(uR"((?<![\w$])([A-Za-z_]\w*))"_s);
    return word.startsWith("$(("_L1) ? word.replace(names, uR"($\1)"_s) : word;
}

/// The product of `$((5*60))`, in which all is known; nullopt for other words.
std::optional<double> productOf(const QString &word)
{
    static const QRegularExpression product(uR"(^\$\(\(\s*\d+(\s*\*\s*\d+)*\s*\)\)$)"_s);
    if (!product.match(word).hasMatch())
        return std::nullopt;
    double seconds = 1;
    const QStringList factors = word.mid(3).chopped(2).split(u'*');
    for (const QString &factor : factors)
        seconds *= factor.trimmed().toDouble();
    return seconds;
}

/// How long `sleep 5m 30`, `sleep infinity` or PowerShell's `Start-Sleep -Seconds 5` takes; nullopt where a word is not known.
std::optional<double> sleepSeconds(const Shell &shell, const QStringList &words)
{
    double sum = 0;
    double unit = 1;
    for (const QString &given : words.mid(1)) {
        const QString word = shell.environment.expanded(arithmeticWithSigns(given));
        if (word.startsWith(u'-')) {
            unit = word.startsWith("-m"_L1, Qt::CaseInsensitive) ? 1e-3 : 1; // -Milliseconds
            continue;
        }
        const auto length = gitlab::readDuration(word, gitlab::DurationDialect::Shell);
        const auto product = productOf(word);
        if (word.startsWith("inf"_L1, Qt::CaseInsensitive))
            sum = longestJobSeconds;
        else if (length || product)
            sum += length ? length->count() * unit : *product;
        else if (word.contains(u'$'))
            return std::nullopt;
    }
    return std::clamp(sum, 0.0, longestJobSeconds);
}

void runSleep(Shell &shell, const QStringList &words)
{
    const QString title = ShellCommandsTexts::tr("the script sleeps");
    if (const std::optional<double> seconds = sleepSeconds(shell, words)) {
        shell.chargeRough(Phase::Build, {*seconds, 1, 1}, false, title, {ShellCommandsTexts::tr("the script says so"), {}, u"stated"_s},
                          causeOf(u"sleep"));
        return;
    }
    const ProgramTime &assumed = shell.costs().programs.like(u"other"_s);
    const Cause cause = causeOf(assumed.provenance.source, title);
    shell.chargeRough(Phase::Build, {assumed.seconds, assumed.down, assumed.up}, false, title, assumed.provenance, cause);
    shell.setting.assumeUnknown(ShellCommandsTexts::tr("How long “%1” takes is not known to Caravan: %2 assumed, up to %3.")
                                    .arg(words.join(u' '), formatDuration(Seconds(assumed.seconds)),
                                         formatDuration(Seconds(assumed.seconds * assumed.up))),
                                assumed.provenance, cause);
}

void runExit(Shell &shell, const QStringList &words)
{
    constexpr int codes = 256; // of an exit code the system keeps eight bits
    bool isNumber = false;
    const int code = words.value(1).toInt(&isNumber) & (codes - 1);
    if (code == 0)
        return;
    shell.fail(ShellCommandsTexts::tr("“%1” always ends with an error: it runs “%2”.").arg(shell.jobName, words.join(u' ')), code);
    if (!shell.foundImage.isEmpty())
        shell.failForCertain(ShellCommandsTexts::tr("“%1” ends with an error because “%2” is in the registry: it runs “%3”.")
                                 .arg(shell.jobName, shell.foundImage, words.join(u' ')),
                             code);
}

/// Whether a program is one that packages of OCaml bring, by the name of the package.
bool isOfOpam(const Shell &shell, const QString &program)
{
    const QStringList &depends = shell.setting.package(program).depends;
    return program == "dune"_L1 || depends.contains("dune"_L1) || depends.contains("ocaml"_L1);
}

/// Whether a program is there: in the image, from a system package of its name, or from a package of the switch.
Status lookUp(const Shell &shell, const QString &program)
{
    const recipes::Image &image = shell.setting.image(shell.imageReference).image;
    const Content *content = shell.files.at(currentSwitch(shell));
    const auto *target = content ? std::get_if<Switch>(content) : nullptr;
    if (shell.systemPackages.contains(program) || (target && target->packages.contains(program)))
        return Status::Success;
    if (target && !target->isOpen && !image.has(program) && isOfOpam(shell, program))
        return Status::Failure; // nothing has installed it into the switch
    if (shell.imageReference.isEmpty() || target || !shell.systemPackages.isEmpty())
        return image.has(program) ? Status::Success : Status::Unknown;
    return image.has(program) ? Status::Success : image.lacks(program) ? Status::Failure : Status::Unknown;
}

/// `command -v a b`, `which a`, `type a`, `hash a`
Status lookUpAll(const Shell &shell, const QStringList &words)
{
    Status status = Status::Success;
    for (const QString &word : words.mid(1)) {
        const Status one = word.startsWith(u'-') ? Status::Success : lookUp(shell, word);
        if (one == Status::Failure || status == Status::Success)
            status = one;
    }
    return status;
}

/// `ls a b`, `stat a`: whether all of them are there, as `test -e` says it.
Status lookFor(Shell &shell, const QStringList &words)
{
    Status status = Status::Success;
    const qsizetype first = words.constFirst() == "stat"_L1 ? words.size() - 1 : 1; // `stat -c %s a`
    for (const QString &word : words.mid(std::max<qsizetype>(1, first))) {
        const bool isPattern = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return u"*?["_s.contains(c); });
        const Status one = word.startsWith(u'-') ? Status::Success
            : isPattern                          ? Status::Unknown
                                                 : runTest(shell, {u"test"_s, u"-e"_s, word});
        if (one == Status::Failure || status == Status::Success)
            status = one;
    }
    return status;
}

} // namespace

Status runShellCommand(Shell &shell, const QStringList &words)
{
    static const QStringList asking = {u"grep"_s, u"egrep"_s, u"fgrep"_s, u"cmp"_s, u"diff"_s, u"dpkg"_s, u"rpm"_s, u"ocamlfind"_s};
    const QString &program = words.constFirst();
    if (program == "exit"_L1) {
        runExit(shell, words);
    } else if (program == "cd"_L1) {
        changeFolder(shell, words);
    } else if (program == "false"_L1) {
        shell.fail(ShellCommandsTexts::tr("“%1” always ends with an error: it runs “%2”.").arg(shell.jobName, program), 1);
        return Status::Failure;
    } else if (program == "sleep"_L1 || program == "Start-Sleep"_L1) {
        runSleep(shell, words);
    } else if (program == "wait"_L1) {
        shell.settleBackground(false);
    } else if (program == "command"_L1 || program == "which"_L1 || program == "type"_L1 || program == "hash"_L1) {
        return lookUpAll(shell, words);
    } else if (program == "ls"_L1 || program == "stat"_L1) {
        return lookFor(shell, words);
    } else if (asking.contains(program)) {
        runTimed(shell, words);
        return Status::Unknown; // what is in files, or on the system, nobody here knows
    }
    return Status::Success;
}

} // namespace caravan::estimate
