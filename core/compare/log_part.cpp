// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/log_part.h"

#include "core/base/texts.h"
#include "core/estimate/commands/reading.h"
#include "core/recipes/command_table.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/missing_programs.h"
#include "core/recipes/purpose.h"

#include <algorithm>
#include <array>

namespace caravan::compare {

using namespace Qt::StringLiterals;
using estimate::Phase;
using joblog::Stage;

namespace {

CARAVAN_TEXTS(LogPartTexts);

struct PartWords {
    LogPart part;
    QLatin1StringView id;
    const char *title;
};

constexpr std::array partWords{
    PartWords{LogPart::Prepare, "prepare"_L1, QT_TRANSLATE_NOOP("LogPartTexts", "Prepare and pull")},
    PartWords{LogPart::Sources, "sources"_L1, QT_TRANSLATE_NOOP("LogPartTexts", "Get sources")},
    PartWords{LogPart::Restore, "restore"_L1, QT_TRANSLATE_NOOP("LogPartTexts", "Restore cache")},
    PartWords{LogPart::Download, "download"_L1, QT_TRANSLATE_NOOP("LogPartTexts", "Get artifacts")},
    PartWords{LogPart::Dependencies, "dependencies"_L1, QT_TRANSLATE_NOOP("LogPartTexts", "Install dependencies")},
    PartWords{LogPart::Work, "work"_L1, QT_TRANSLATE_NOOP("LogPartTexts", "Build and test")},
    PartWords{LogPart::Script, "script"_L1, QT_TRANSLATE_NOOP("LogPartTexts", "Whole script")},
    PartWords{LogPart::Save, "save"_L1, QT_TRANSLATE_NOOP("LogPartTexts", "Save cache")},
    PartWords{LogPart::Upload, "upload"_L1, QT_TRANSLATE_NOOP("LogPartTexts", "Upload artifacts")},
    PartWords{LogPart::Fetch, "fetch"_L1, QT_TRANSLATE_NOOP("LogPartTexts", "Caches from the store")},
    PartWords{LogPart::Send, "send"_L1, QT_TRANSLATE_NOOP("LogPartTexts", "Caches to the store")},
};

const PartWords &wordsOf(LogPart part)
{
    return *std::find_if(partWords.begin(), partWords.end(), [&](const PartWords &words) { return words.part == part; });
}

/// The time of \a stages together; nullopt where that of one is not known, or the first of them is not there.
std::optional<PartTime> together(const joblog::Log &log, LogPart part, const QList<Stage> &stages)
{
    PartTime time{part, 0, Seconds(0), Seconds(0)};
    if (!log.has(stages.constLast()))
        return {};
    for (const Stage stage : stages) {
        if (!log.has(stage))
            continue;
        const std::optional<Seconds> seconds = log.seconds(stage);
        if (!seconds)
            return {};
        time.seconds += *seconds;
        time.precision += log.precision(stage);
    }
    const auto first = std::find_if(log.sections.begin(), log.sections.end(),
                                    [&](const joblog::Section &section) { return stages.contains(section.stage); });
    time.line = first->line;
    return time;
}

/// Whether a command does what an estimate has among the system packages, the switch or the packages.
bool setsUp(const QStringList &words)
{
    static const QStringList verbs = {u"init"_s, u"update"_s, u"upgrade"_s, u"switch"_s, u"pin"_s, u"depext"_s, u"repo"_s, u"repository"_s};
    const QString program = words.value(0).section(u'/', -1);
    if (program != "opam"_L1)
        return estimate::isPackageManager(program);
    const QStringList operands = recipes::installOperandsOf(words);
    const bool installsByName = !operands.isEmpty() && std::none_of(operands.cbegin(), operands.cend(), recipes::isPathOfPackages);
    return verbs.contains(words.value(1)) || installsByName || words.contains(u"--deps-only"_s);
}

/// Whether a line of the user does nothing else.
bool onlySetsUp(const QString &line)
{
    const QList<recipes::ItemCommand> commands = recipes::commandsOf(line);
    const auto is = [](const recipes::ItemCommand &command) { return setsUp(recipes::userWords(command.words)); };
    return std::any_of(commands.cbegin(), commands.cend(), is) && std::all_of(commands.cbegin(), commands.cend(), [&](const auto &command) {
               const QStringList words = recipes::userWords(command.words);
               return is(command) || words.isEmpty() || recipes::isPlainProgram(words.constFirst()) || words.constFirst() == "export"_L1;
           });
}

bool getsDependencies(const QString &command)
{
    using recipes::Purpose;
    switch (recipes::purposeOf(command)) {
    case Purpose::User:
        return onlySetsUp(command);
    case Purpose::SafeDirectory:
    case Purpose::DuneRoot:
    case Purpose::OpamEnvironment:
    case Purpose::CleanSwitch:
    case Purpose::TrimCache:
    case Purpose::KeepProgram:
    case Purpose::KeepDownloads:
        return false;
    case Purpose::OpamSetup:
    case Purpose::AddRepository:
    case Purpose::PackageIndex:
    case Purpose::SystemPackages:
    case Purpose::MoveSwitch:
    case Purpose::CreateSwitch:
    case Purpose::InstallDependencies:
    case Purpose::InstallOcaml:
    case Purpose::SetUpDune:
    case Purpose::EnterNix:
        return true;
    }
    Q_UNREACHABLE();
}

/// The script in two parts, where the time of each of its commands is known and those of the first part can be told from the others.
QList<PartTime> dividedScript(const joblog::Log &log, bool hasDependencies)
{
    PartTime dependencies{LogPart::Dependencies, 0, Seconds(0), Seconds(0)};
    PartTime work{LogPart::Work, 0, Seconds(0), Seconds(0)};
    for (const joblog::Command &command : log.commands) {
        if (!command.seconds || command.isFirstOfMany)
            return {};
        PartTime &part = getsDependencies(command.text) ? dependencies : work;
        part.line = part.line == 0 ? command.line : part.line;
        part.seconds += *command.seconds;
        part.precision += command.precision;
    }
    if (log.commands.isEmpty() || hasDependencies != (dependencies.line > 0))
        return {};
    QList<PartTime> parts;
    for (const PartTime &part : {dependencies, work}) {
        if (part.line > 0)
            parts.append(part);
    }
    return parts;
}

bool hasCache(const joblog::Log &log, bool isSave, joblog::CacheOutcome outcome)
{
    return std::any_of(log.caches.begin(), log.caches.end(),
                       [&](const joblog::CacheUse &use) { return use.isSave == isSave && use.outcome == outcome; });
}

/// What the store took for the caches of \a log; nullopt where that of one is not told.
std::optional<PartTime> ofStore(const joblog::Log &log, LogPart part)
{
    const bool isSave = part == LogPart::Send;
    const joblog::CacheOutcome moved = isSave ? joblog::CacheOutcome::Created : joblog::CacheOutcome::Hit;
    PartTime time{part, 0, Seconds(0), Seconds(0)};
    for (const joblog::CacheUse &use : log.caches) {
        if (use.isSave != isSave || use.outcome != moved)
            continue;
        if (use.isLocal || !use.transfer)
            return {};
        time.line = time.line == 0 ? use.line : time.line;
        time.seconds += *use.transfer;
        time.precision += use.transferPrecision;
    }
    return time.line > 0 ? std::optional(time) : std::nullopt;
}

} // namespace

QString logPartId(LogPart part) { return wordsOf(part).id; }

QString logPartTitle(LogPart part) { return LogPartTexts::tr(wordsOf(part).title); }

QList<Phase> phasesOf(LogPart part)
{
    switch (part) {
    case LogPart::Prepare:
        return {Phase::Pull};
    case LogPart::Sources:
        return {Phase::Clone};
    case LogPart::Restore:
        return {Phase::Restore};
    case LogPart::Download:
        return {Phase::Download};
    case LogPart::Dependencies:
        return {Phase::System, Phase::Switch, Phase::Packages};
    case LogPart::Work:
        return {Phase::Build, Phase::Test, Phase::Deploy};
    case LogPart::Script:
        return phasesOf(LogPart::Dependencies) + phasesOf(LogPart::Work);
    case LogPart::Save:
        return {Phase::Save};
    case LogPart::Upload:
        return {Phase::Upload};
    case LogPart::Fetch:
        return {Phase::Restore};
    case LogPart::Send:
        return {Phase::Save};
    }
    Q_UNREACHABLE();
}

QList<PartTime> partTimesOf(const joblog::Log &log, bool usesImages, bool hasDependencies)
{
    const bool isLocal = log.origin == joblog::Origin::GitlabCiLocal;
    const bool isWhole = log.ending == joblog::Ending::Succeeded;
    QList<PartTime> times;
    const auto add = [&](LogPart part, const QList<Stage> &stages) {
        if (const std::optional<PartTime> time = together(log, part, stages))
            times.append(*time);
    };
    if (usesImages) {
        if (!log.hasFailedPull && (!isLocal || !log.images.isEmpty()))
            add(LogPart::Prepare,
                log.has(Stage::PrepareScript) ? QList{Stage::PrepareExecutor, Stage::PrepareScript} : QList{Stage::PrepareExecutor});
        add(LogPart::Sources, {Stage::GetSources});
    } else if (log.executor == joblog::Executor::Other) { // what it prepares is a machine, which takes its time
        add(LogPart::Sources, {Stage::GetSources});
    } else {
        add(LogPart::Sources, {Stage::PrepareExecutor, Stage::PrepareScript, Stage::GetSources});
    }
    if (!isLocal && hasCache(log, false, joblog::CacheOutcome::Hit))
        add(LogPart::Restore, {Stage::RestoreCache});
    if (!isLocal)
        add(LogPart::Download, {Stage::DownloadArtifacts});
    if (isWhole) {
        const QList<PartTime> divided = dividedScript(log, hasDependencies);
        times += divided;
        if (divided.isEmpty())
            add(LogPart::Script, log.has(Stage::AfterScript) ? QList{Stage::AfterScript, Stage::Script} : QList{Stage::Script});
        if (!isLocal && hasCache(log, true, joblog::CacheOutcome::Created))
            add(LogPart::Save, {Stage::SaveCache});
        if (!isLocal)
            add(LogPart::Upload, {Stage::UploadArtifacts});
    }
    for (const LogPart part : {LogPart::Fetch, LogPart::Send}) {
        if (const std::optional<PartTime> time = isLocal ? std::nullopt : ofStore(log, part))
            times.append(*time);
    }
    return times;
}

QList<MeasuredPhase> measuredPhasesOf(const joblog::Log &log)
{
    QList<PartTime> times;
    const auto add = [&](LogPart part, const QList<Stage> &stages) {
        if (const std::optional<PartTime> time = together(log, part, stages))
            times.append(*time);
    };
    for (const Stage stage : {Stage::PrepareExecutor, Stage::PrepareScript})
        add(LogPart::Prepare, {stage});
    add(LogPart::Sources, {Stage::GetSources});
    add(LogPart::Restore, {Stage::RestoreCache});
    add(LogPart::Download, {Stage::DownloadArtifacts});
    const QList<PartTime> divided = dividedScript(log, true) + dividedScript(log, false); // one of them is empty
    times += divided;
    if (divided.isEmpty())
        add(LogPart::Script, {Stage::Script});
    add(LogPart::Work, {Stage::AfterScript});
    add(LogPart::Save, {Stage::SaveCache});
    add(LogPart::Upload, {Stage::UploadArtifacts});
    QList<MeasuredPhase> phases;
    for (const PartTime &time : std::as_const(times)) {
        const Phase like = time.part == LogPart::Dependencies ? Phase::Packages
            : time.part == LogPart::Script                    ? Phase::Build
                                                              : phasesOf(time.part).constFirst();
        const QString title = logPartTitle(time.part);
        if (!phases.isEmpty() && phases.constLast().title == title)
            phases.last().seconds += time.seconds;
        else
            phases.append({like, title, time.seconds});
    }
    phases.removeIf([](const MeasuredPhase &phase) { return phase.seconds <= Seconds(0); });
    return phases;
}

} // namespace caravan::compare
