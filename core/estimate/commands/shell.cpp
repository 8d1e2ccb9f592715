// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/shell.h"

#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/estimate/commands/reading.h"
#include "core/estimate/time/machine.h"
#include "core/gitlab/language/duration.h"
#include "core/recipes/command_table.h"
#include "core/recipes/dune_use.h"
#include "core/script/wrappers.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {
CARAVAN_TEXTS(ShellTexts);

constexpr int codeOfTimeout = 124; ///< of coreutils' timeout; of busybox 143
} // namespace

Shell::Shell(const Setting &setting, const View &world, const Circumstances &circumstances, Environment given, Ledger &ledger,
             Effects &effects) :
    Player(static_cast<script::Scope &>(*this), Choice::Likely),
    setting(setting), world(world), circumstances(circumstances), revision(circumstances.revision), ledger(ledger), effects(effects),
    environment(std::move(given))
{
}

QString Shell::pathOf(const QString &word) const { return absolutePath(environment.expanded(word), folder); }

QString Shell::opamRoot() const
{
    const QString root = environment.value(u"OPAMROOT"_s);
    return absolutePath(root.isEmpty() ? u"~/.opam"_s : root, folder);
}

void Shell::startAnew(Environment given)
{
    settleBackground(true);
    Player::startAnew();
    environment = std::move(given);
    folder = projectFolder();
}

QString Shell::text() const
{
    QStringList texts;
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        for (const gitlab::Command &command : job ? job->commands(which) : QList<gitlab::Command>())
            texts.append(command.text);
    }
    return texts.join(u'\n');
}

Status Shell::runText(const QString &script, int item) { return play(recipes::parsedItem(script), item); }

std::optional<QString> Shell::fileText(const QString &path) const
{
    const auto found = scriptFiles.constFind(path);
    return found == scriptFiles.cend() ? std::nullopt : std::optional(*found);
}

script::ParsedText Shell::parsed(const QString &script) { return recipes::parsedItem(script); }

Status Shell::run(const script::Step &step)
{
    const qsizetype before = ledger.size();
    const Status status = runInTurn(step);
    if (step.isRepeated && ledger.size() > before) {
        const Cost &spread = costs().loopSpread;
        const Cause cause = causeOf(spread.provenance.source, jobName);
        ledger.repeatOpenly(before, spread, cause);
        setting.assumeUnknown(ShellTexts::tr(
                                  "How often “%1” goes through a loop is not known: once is counted, and it may take %2 times as long.")
                                  .arg(jobName, formatFigure(spread)),
                              spread.provenance, cause);
    }
    if (step.isGuessed && ledger.size() > before) {
        const Cost &spread = costs().clauseSpread;
        const Cause cause = causeOf(spread.provenance.source, jobName);
        ledger.repeatOpenly(before, spread, cause);
        setting.assumeUnknown(ShellTexts::tr(
                                  "Which clause of a “case” in “%1” runs is not known: the one with the most commands is counted, and "
                                  "another may take %2 times as long.")
                                  .arg(jobName, formatFigure(spread)),
                              spread.provenance, cause);
    }
    if (step.background != 0 && ledger.size() > before)
        m_behind.append({step.background, before, ledger.size()});
    return status;
}

void Shell::settleBackground(bool isEnd)
{
    if (m_behind.isEmpty())
        return;
    QMap<int, QList<Ledger::Stretch>> processes;
    for (const Behind &each : std::as_const(m_behind))
        processes[each.process].append({each.from, each.to});
    ledger.overlap(m_behind.constFirst().from, processes.values(), isEnd, setting.runner.vcpus);
    m_behind.clear();
}

Status Shell::runInTurn(const script::Step &step)
{
    m_isCertain = step.isCertain && !step.feedsPipe && step.command->group == 0;
    if (isExpectedToFail(step)) {
        fail(expected->message, expected->code);
        return Status::Failure;
    }
    if (step.words.isEmpty() || step.isOpened)
        return Status::Success;
    const auto limit =
        step.limit.isEmpty() ? std::nullopt : gitlab::readDuration(environment.expanded(step.limit), gitlab::DurationDialect::Shell);
    if (!limit || limit->count() == 0) // `timeout 0` stops nothing
        return runProgram(step);
    const qsizetype before = ledger.size();
    const Status status = runProgram(step);
    const bool isStopped = ledger.cut(before, double(limit->count())) && step.words.constFirst() == "sleep"_L1; // other times are guesses
    if (!isStopped)
        return status;
    fail(ShellTexts::tr("“%1” always ends with an error: “%2” is stopped after %3.")
             .arg(jobName, step.words.join(u' '), formatDuration(*limit)),
         codeOfTimeout);
    return Status::Failure;
}

bool Shell::isExpectedToFail(const script::Step &step) const
{
    return expected && m_isCertain && !step.words.isEmpty() && expectedItem == step.item && expected->place.span == step.place->span
        && expected->place.command == step.command->span && expected->place.file == step.file;
}

/// Runs a command that does not run another.
Status Shell::runProgram(const script::Step &step)
{
    const QStringList words = withPlainProgram(step.words);
    const QString &program = words.constFirst();
    static const QStringList idle = {u"echo"_s, u"printf"_s, u"exit"_s, u":"_s, u"true"_s};
    if (!idle.contains(program))
        foundImage.clear();
    if (const QString version = recipes::installedDune(words, step.piped); !version.isEmpty())
        duneVersion = version;
    if (recipes::runsDuneInstaller(words, step.piped)) {
        chargeSeconds(Phase::Build, costs().downloadSeconds, ShellTexts::tr("dune's installer fetches it"));
        return Status::Success;
    }
    if (program == "git"_L1)
        noteClone(words);
    if (isPackageManager(program))
        return runSystemPackages(*this, words);
    if (const PlayProgram play = playerOf(program))
        return play(*this, words);
    // What else these run is not known: nothing, or what an expansion made of text that nobody here can tell.
    if (program == "eval"_L1 || script::isWrapper(program))
        return Status::Success;
    return runTimed(*this, words);
}

/// `git clone [options] URL [folder]`
void Shell::noteClone(const QStringList &words)
{
    static const QStringList valued = {u"-b"_s, u"--branch"_s, u"--depth"_s, u"-o"_s, u"--origin"_s,
                                       u"-c"_s, u"--config"_s, u"-C"_s,      u"-j"_s, u"--jobs"_s};
    QStringList operands;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (valued.contains(words.at(i)))
            ++i;
        else if (!words.at(i).startsWith(u'-'))
            operands.append(words.at(i));
    }
    if (operands.value(0) != "clone"_L1 || operands.size() < 2)
        return;
    QString name = operands.at(1).section(u'/', -1);
    if (name.endsWith(".git"_L1))
        name.chop(4);
    clones.insert(pathOf(operands.value(2, name)));
}

void Shell::fail(const QString &because, const std::optional<int> &code)
{
    if (m_isCertain)
        failForCertain(because, code);
}

void Shell::failForCertain(const QString &because, const std::optional<int> &code)
{
    if (!isAfterScript && failure.isEmpty()) { // GitLab does not mind what becomes of after_script
        failure = because;
        exitCode = code;
    }
    endScript();
}

void Shell::chargeCpu(Phase phase, double cpuSeconds, const Cost &speedUpOnTwo, const Cost &figure, const QString &because)
{
    Charge charge;
    charge.phase = phase;
    charge.seconds = secondsOf(setting.runner, cpuSeconds, speedUpOnTwo);
    charge.spread = costs().spreadOf(figure);
    charge.cause = setting.causeOfSource(figure.provenance.source);
    charge.resource = Resource::Processor;
    charge.cpuSeconds = cpuSeconds * setting.runner.cpuFactor;
    charge.because = because;
    charge.source = figure.provenance.source;
    charge.confidence = figure.provenance.confidence;
    ledger.add(charge);
}

void Shell::chargeSeconds(Phase phase, double seconds, const Spread &spread, const Cost &figure, const QString &because, double bytes)
{
    Charge charge;
    charge.phase = phase;
    charge.seconds = seconds;
    charge.spread = spread;
    charge.cause = setting.causeOfSource(figure.provenance.source);
    charge.resource = bytes > 0 ? Resource::Network : Resource::None;
    charge.bytes = bytes;
    charge.because = because;
    charge.source = figure.provenance.source;
    charge.confidence = figure.provenance.confidence;
    ledger.add(charge);
}

void Shell::chargeSeconds(Phase phase, const Cost &figure, const QString &because, double bytes)
{
    chargeSeconds(phase, figure, costs().spreadOf(figure), figure, because, bytes);
}

void Shell::chargeWork(Phase phase, double cpuSeconds, double seconds, const Spread &spread, const QString &because,
                       const recipes::Provenance &provenance, const Cause &cause)
{
    Charge charge;
    charge.phase = phase;
    charge.seconds = seconds;
    charge.spread = spread;
    charge.cause = cause;
    charge.resource = Resource::Processor;
    charge.cpuSeconds = cpuSeconds * setting.runner.cpuFactor;
    charge.because = because;
    charge.source = provenance.source;
    charge.confidence = provenance.confidence;
    ledger.add(charge);
}

void Shell::chargeGuess(Phase phase, double cpuSeconds, const Cost &speedUpOnTwo, const Spread &spread, const QString &because,
                        const QString &source)
{
    Charge charge;
    charge.phase = phase;
    charge.seconds = secondsOf(setting.runner, cpuSeconds, speedUpOnTwo);
    charge.spread = spread;
    charge.cause = setting.causeOfSource(source);
    charge.resource = Resource::Processor;
    charge.cpuSeconds = cpuSeconds * setting.runner.cpuFactor;
    charge.because = because;
    charge.source = source;
    charge.confidence = u"assumed"_s;
    ledger.add(charge);
}

void Shell::chargeRough(Phase phase, const RoughSeconds &rough, bool usesCpu, const QString &because, const recipes::Provenance &provenance,
                        const Cause &cause)
{
    Charge charge;
    charge.phase = phase;
    charge.seconds = rough.median * (usesCpu ? setting.runner.cpuFactor : 1);
    charge.spread = {rough.down, rough.up};
    charge.cause = cause;
    charge.resource = usesCpu ? Resource::Processor : Resource::None;
    charge.cpuSeconds = usesCpu ? charge.seconds : 0;
    charge.because = because;
    charge.source = provenance.source;
    charge.confidence = provenance.confidence;
    ledger.add(charge);
}

std::optional<QByteArray> fileOfProject(const Shell &shell, const QString &path)
{
    const gitlab::Files &files = shell.setting.inputs.files;
    if (!files.isKnown() || !isInProject(path))
        return std::nullopt;
    const Result<QByteArray> text = files.read(path.sliced(projectFolder().size() + 1));
    return text ? std::optional(*text) : std::nullopt;
}

bool isElsewhere(const Shell &shell, const QString &folder)
{
    if (std::any_of(shell.clones.cbegin(), shell.clones.cend(),
                    [&](const QString &clone) { return folder == clone || folder.startsWith(clone + u'/'); }))
        return true;
    const gitlab::Files &files = shell.setting.inputs.files;
    if (!isInProject(folder) || folder == projectFolder() || !files.isKnown())
        return false;
    const QString place = folder.sliced(projectFolder().size() + 1);
    const QStringList all = files.list();
    return !std::any_of(all.cbegin(), all.cend(), [&](const QString &file) { return file == place || file.startsWith(place + u'/'); });
}

} // namespace caravan::estimate
