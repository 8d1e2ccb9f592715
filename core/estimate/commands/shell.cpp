// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/shell.h"

#include "core/estimate/time/machine.h"
#include "core/estimate/time/ranges.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestNesting = 12;

struct Program {
    QLatin1String name;
    Status (*run)(Shell &shell, const QStringList &words);
};

constexpr Program programs[] = {
    {"opam"_L1, runOpam},
    {"dune"_L1, runDune},
    {"jbuilder"_L1, runDune},
    {"mv"_L1, runFileCommand},
    {"cp"_L1, runFileCommand},
    {"rm"_L1, runFileCommand},
    {"mkdir"_L1, runFileCommand},
    {"ln"_L1, runFileCommand},
    {"rsync"_L1, runFileCommand},
    {"docker"_L1, runContainer},
    {"podman"_L1, runContainer},
    {"buildah"_L1, runContainer},
    {"/kaniko/executor"_L1, runContainer},
};

constexpr QLatin1String packageManagers[] = {"apt-get"_L1, "apt"_L1, "apk"_L1, "dnf"_L1, "yum"_L1, "pacman"_L1, "brew"_L1};

/// Programs that run the command that follows them, with those of their options that take a value.
struct Wrapper {
    QLatin1String name;
    QLatin1String optionsWithValue;
};
constexpr Wrapper wrappers[] = {
    {"sudo"_L1, "-u -g -h -p"_L1},  {"time"_L1, "-f -o"_L1},      {"env"_L1, "-u"_L1},
    {"nice"_L1, "-n"_L1},           {"exec"_L1, ""_L1},           {"command"_L1, ""_L1},
    {"xvfb-run"_L1, "-s"_L1},       {"stdbuf"_L1, "-o -e -i"_L1}, {"eatmydata"_L1, ""_L1},
    {"xargs"_L1, "-n -I -P -L"_L1},
};

const Wrapper *wrapperOf(const QString &program)
{
    for (const Wrapper &wrapper : wrappers) {
        if (wrapper.name == program)
            return &wrapper;
    }
    return nullptr;
}

bool isPackageManager(const QString &program)
{
    for (const QLatin1String name : packageManagers) {
        if (name == program)
            return true;
    }
    return false;
}

bool isAssignment(const QString &word)
{
    const qsizetype sign = word.indexOf(u'=');
    return sign > 0 && !word.startsWith(u'-') && !QStringView(word).left(sign).contains(u'/');
}

/// The command behind a wrapper such as `sudo -E`.
QStringList unwrapped(QStringList words)
{
    while (!words.isEmpty()) {
        const Wrapper *wrapper = wrapperOf(words.constFirst());
        if (!wrapper)
            break;
        words.removeFirst();
        const QStringList valued = QString(wrapper->optionsWithValue).split(u' ', Qt::SkipEmptyParts);
        while (!words.isEmpty() && (words.constFirst().startsWith(u'-') || isAssignment(words.constFirst()))) {
            const QString option = words.takeFirst();
            if (valued.contains(option) && !words.isEmpty())
                words.removeFirst();
        }
    }
    if (words.size() > 2 && words.constFirst() == "timeout"_L1)
        return unwrapped(words.mid(2));
    return words;
}

} // namespace

Shell::Shell(const Setting &setting, const View &world, const Circumstances &circumstances, Environment given, Ledger &ledger,
             Effects &effects) :
    setting(setting),
    world(world), circumstances(circumstances), revision(circumstances.revision), ledger(ledger), effects(effects),
    environment(std::move(given))
{
}

QString Shell::pathOf(const QString &word) const { return absolutePath(environment.expanded(word), folder); }

QString Shell::opamRoot() const
{
    const QString root = environment.value(u"OPAMROOT"_s);
    return absolutePath(root.isEmpty() ? u"~/.opam"_s : root, folder);
}

Status Shell::run(const QString &script) { return runParsed(setting.parsed(script)); }

Status Shell::runParsed(const script::Parsed &parsed)
{
    Flow flow;
    QStringList lastWords;
    for (const script::SimpleCommand &command : parsed.commands) {
        if (hasExited)
            break;
        if (flow.enters(command))
            flow.ended(command, runSimple(command, command.joint == script::Joint::Pipe ? lastWords : QStringList()));
        lastWords = command.words;
    }
    return flow.last();
}

Status Shell::runSimple(const script::SimpleCommand &command, const QStringList &piped)
{
    for (const script::SimpleCommand &inner : command.substitutions)
        runSimple(inner, {});
    if (command.words.isEmpty()) {
        for (const QString &assignment : command.assignments)
            environment.set(assignment.section(u'=', 0, 0), environment.expanded(assignment.section(u'=', 1)));
        return Status::Success;
    }
    return runWords(command.words, piped);
}

Status Shell::runWords(const QStringList &words, const QStringList &piped)
{
    if (m_nesting == deepestNesting)
        return Status::Unknown;
    ++m_nesting;
    const Status status = runUnwrapped(unwrapped(words), piped);
    --m_nesting;
    return status;
}

Status Shell::runUnwrapped(const QStringList &words, const QStringList &piped)
{
    if (words.isEmpty())
        return Status::Success;
    const QString program = words.constFirst();
    if (program.startsWith(u'$')) {
        const QString expanded = environment.expanded(program);
        return expanded == program ? runOther(*this, words) : run(expanded + u' ' + words.mid(1).join(u' '));
    }
    if (isPackageManager(program))
        return runSystemPackages(*this, words, piped);
    if (program == "test"_L1 || program == "["_L1 || program == "[["_L1)
        return runTest(*this, words);
    if ((program == "sh"_L1 || program == "bash"_L1 || program == "eval"_L1) && words.size() > 1) {
        const qsizetype at = program == "eval"_L1 ? 1 : words.indexOf(u"-c"_s) + 1;
        const bool isSubstitution = words.value(at).startsWith(u'$') || words.value(at).startsWith(u'`');
        return at > 0 && at < words.size() && !isSubstitution ? run(words.mid(at).join(u' ')) : Status::Success;
    }
    for (const Program &known : programs) {
        if (known.name == program)
            return known.run(*this, words);
    }
    return runOther(*this, words);
}

void Shell::chargeCpu(Phase phase, double cpuSeconds, const Cost &speedUpOnTwo, const Cost &figure, const QString &because)
{
    const Runner &runner = setting.runner;
    Charge charge;
    charge.phase = phase;
    charge.seconds =
        rangeOf(secondsOf(runner, cpuSeconds, speedUpOnTwo), combinedSpread({costs().spreadOf(figure.provenance), runner.cpuFactorSpread}));
    charge.cpuSeconds = cpuSeconds * runner.cpuFactor;
    charge.because = because;
    charge.source = figure.provenance.source;
    ledger.add(charge);
}

void Shell::chargeSeconds(Phase phase, double seconds, double spread, const Cost &figure, const QString &because, double bytes)
{
    Charge charge;
    charge.phase = phase;
    charge.seconds = rangeOf(seconds, spread);
    charge.bytes = bytes;
    charge.because = because;
    charge.source = figure.provenance.source;
    ledger.add(charge);
}

void Shell::chargeSeconds(Phase phase, const Cost &figure, const QString &because, double bytes)
{
    chargeSeconds(phase, figure, costs().spreadOf(figure.provenance), figure, because, bytes);
}

} // namespace caravan::estimate
