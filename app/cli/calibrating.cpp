// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calibrating.h"

#include "app/cli/choosing.h"
#include "app/cli/json.h"
#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/compare/calibration.h"
#include "core/compare/fitted_profile.h"
#include "core/compare/own_profiles.h"
#include "core/estimate/facts/own_facts.h"
#include "core/joblog/reader.h"

#include <QDate>
#include <QFileInfo>

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(CalibratingTexts);

/// What is read: the logs, and what is odd about them.
struct ReadLogs {
    QList<compare::FiledLog> logs;
    QJsonArray findings;
    QByteArray warnings; ///< the same for people
};

Result<ReadLogs> readLogs(const QStringList &files)
{
    ReadLogs read;
    for (const QString &file : files) {
        const Result<joblog::Reading> reading = joblog::readLog(file);
        if (!reading)
            return reading.error();
        for (const joblog::Log &log : reading->logs)
            read.logs.append({file, log});
        for (const joblog::Finding &finding : reading->findings) {
            const QString place = finding.line > 0 ? u"%1:%2"_s.arg(file, QString::number(finding.line)) : file;
            read.warnings += printable(u"%1: warning: %2\n"_s.arg(place, finding.message));
            read.findings.append(QJsonObject{{u"file"_s, file},
                                             {u"line"_s, finding.line},
                                             {u"kind"_s, joblog::findingId(finding.kind)},
                                             {u"message"_s, finding.message}});
        }
    }
    return read;
}

QString percent(double share) { return CalibratingTexts::tr("%1 %").arg(qRound(100 * share)); }

QString traitLine(const compare::FittedTrait &trait)
{
    const QString before = compare::traitText(trait.trait, trait.before);
    return trait.isTold
        ? CalibratingTexts::tr("%1 → %2 (P90/P50 %3)").arg(before, compare::traitText(trait.trait, trait.after), formatFigure(trait.spread))
        : CalibratingTexts::tr("%1, which the logs do not tell").arg(compare::traitText(trait.trait, trait.after));
}

constexpr int nameWidth = 44;

QString calibrationText(const compare::Calibration &calibration, const compare::CalibrationInputs &inputs)
{
    QString text =
        CalibratingTexts::tr("Profile “%1”, fitted to %n time(s) of jobs:", nullptr, int(calibration.points.size())).arg(inputs.base.id)
        + u'\n';
    for (const compare::FittedTrait &trait : calibration.traits)
        text += u"  %1 %2\n"_s.arg(compare::traitTitle(trait.trait).leftJustified(nameWidth), traitLine(trait));
    text += u'\n' + CalibratingTexts::tr("Error of the estimates (median), before and after:") + u'\n';
    const auto error = [&](const QString &title, int points, double before, double after) {
        text += u"  %1 %2\n"_s.arg(title.leftJustified(nameWidth),
                                   CalibratingTexts::tr("%1 → %2 (%n time(s))", nullptr, points).arg(percent(before), percent(after)));
    };
    for (const compare::PartError &part : calibration.errors)
        error(compare::logPartTitle(part.part), part.points, part.before, part.after);
    error(CalibratingTexts::tr("All"), int(calibration.points.size()), calibration.before, calibration.after);
    if (calibration.leftOut)
        text += u"  %1 %2\n"_s.arg(CalibratingTexts::tr("All, of jobs that were left out of the fit").leftJustified(nameWidth),
                                   percent(*calibration.leftOut));
    text += u'\n' + CalibratingTexts::tr("Measured, and estimated before and after:") + u'\n';
    for (const compare::Point &point : calibration.points) {
        const compare::FiledLog &filed = inputs.logs.at(point.log);
        const QString place = u"%1:%2"_s.arg(QFileInfo(filed.file).fileName(), QString::number(point.measured.line));
        text += u"  %1 %2 %3\n"_s.arg(place.leftJustified(nameWidth / 2),
                                      compare::logPartTitle(point.measured.part).leftJustified(nameWidth / 2),
                                      CalibratingTexts::tr("%1; %2 → %3")
                                          .arg(formatDuration(point.measured.seconds), formatDuration(point.before.p50),
                                               formatDuration(point.after.p50)));
    }
    text += u'\n';
    for (const QString &note : calibration.notes)
        text += u"- %1\n"_s.arg(note);
    return text;
}

QJsonObject range(const Range<Seconds> &seconds)
{
    return {{u"p10"_s, seconds.p10.count()}, {u"p50"_s, seconds.p50.count()}, {u"p90"_s, seconds.p90.count()}};
}

QJsonObject profileJson(const estimate::Runner &runner, const QString &id, const QString &base)
{
    static const QStringList executors{u"docker"_s, u"shell"_s, u"kubernetes"_s};
    return {{u"id"_s, id},
            {u"base"_s, base},
            {u"executor"_s, executors.at(int(runner.executor))},
            {u"vcpus"_s, runner.vcpus},
            {u"cpuFactor"_s, runner.cpuFactor},
            {u"cpuFactorSpread"_s, runner.cpuFactorSpread},
            {u"zipFactor"_s, runner.packingFactor()},
            {u"queueSeconds"_s, range(runner.queue)},
            {u"networkBytesPerSecond"_s, runner.networkBytesPerSecond},
            {u"cacheBytesPerSecond"_s, runner.cacheBytesPerSecond},
            {u"unpackBytesPerSecond"_s, runner.unpackBytesPerSecond},
            {u"startOverheadSeconds"_s, runner.startOverhead.count()},
            {u"keepsImages"_s, runner.keepsImages},
            {u"hasDistributedCache"_s, runner.hasDistributedCache}};
}

QJsonObject errorsJson(const compare::Calibration &calibration, double compare::PartError::*which, double whole)
{
    QJsonObject errors;
    for (const compare::PartError &part : calibration.errors)
        errors.insert(compare::logPartId(part.part), QJsonObject{{u"medianRelativeError"_s, part.*which}, {u"times"_s, part.points}});
    errors.insert(u"all"_s, QJsonObject{{u"medianRelativeError"_s, whole}, {u"times"_s, calibration.points.size()}});
    return errors;
}

QJsonArray logsJson(const compare::Calibration &calibration, const compare::CalibrationInputs &inputs)
{
    QJsonArray logs;
    for (int i = 0; i < int(inputs.logs.size()); ++i) {
        const joblog::Log &log = inputs.logs.at(i).log;
        QJsonArray caches;
        for (const joblog::CacheUse &use : log.caches) {
            QJsonObject cache{{u"key"_s, use.key},
                              {u"line"_s, use.line},
                              {u"isSave"_s, use.isSave},
                              {u"outcome"_s, joblog::cacheOutcomeId(use.outcome)}};
            if (use.bytes)
                cache.insert(u"bytes"_s, use.bytes->value);
            if (use.transfer)
                cache.insert(u"storeSeconds"_s, use.transfer->count());
            caches.append(cache);
        }
        QJsonArray times;
        QString job = log.job;
        for (const compare::Point &point : calibration.points) {
            if (point.log != i)
                continue;
            job = point.job.isEmpty() ? job : point.job;
            times.append(QJsonObject{{u"part"_s, compare::logPartId(point.measured.part)},
                                     {u"line"_s, point.measured.line},
                                     {u"scenario"_s, estimate::scenarioId(point.scenario)},
                                     {u"seconds"_s, point.measured.seconds.count()},
                                     {u"precisionSeconds"_s, point.measured.precision.count()},
                                     {u"beforeSeconds"_s, range(point.before)},
                                     {u"afterSeconds"_s, range(point.after)}});
        }
        logs.append(QJsonObject{{u"file"_s, inputs.logs.at(i).file},
                                {u"line"_s, log.firstLine},
                                {u"job"_s, job},
                                {u"runner"_s, log.runnerName},
                                {u"runnerVersion"_s, log.runnerVersion},
                                {u"executor"_s, joblog::executorId(log.executor)},
                                {u"image"_s, log.image},
                                {u"ending"_s, joblog::endingId(log.ending)},
                                {u"caches"_s, caches},
                                {u"packages"_s, jsonOf(log.installed())},
                                {u"times"_s, times}});
    }
    return logs;
}

QJsonObject calibrationJson(const compare::Calibration &calibration, const compare::CalibrationInputs &inputs, const QString &id)
{
    QJsonArray traits;
    for (const compare::FittedTrait &trait : calibration.traits) {
        traits.append(QJsonObject{{u"id"_s, compare::traitId(trait.trait)},
                                  {u"before"_s, trait.before},
                                  {u"after"_s, trait.after},
                                  {u"p90OverP50"_s, trait.spread},
                                  {u"isTold"_s, trait.isTold}});
    }
    QJsonObject json{{u"profile"_s, profileJson(calibration.profile, id, inputs.base.id)},
                     {u"fitted"_s, traits},
                     {u"before"_s, errorsJson(calibration, &compare::PartError::before, calibration.before)},
                     {u"after"_s, errorsJson(calibration, &compare::PartError::after, calibration.after)},
                     {u"logs"_s, logsJson(calibration, inputs)},
                     {u"notes"_s, jsonOf(calibration.notes)}};
    if (calibration.leftOut)
        json.insert(u"leftOut"_s, QJsonObject{{u"medianRelativeError"_s, *calibration.leftOut}});
    return json;
}

/// The name that was given, or one made of that of the base.
Result<QString> nameOf(const Arguments &arguments, const QString &base)
{
    const QString name = arguments.value(u"--name"_s, base + u"-calibrated"_s);
    if (!compare::isProfileId(name))
        return Error{ErrorCode::Usage,
                     CalibratingTexts::tr("A profile's name has letters, digits, “.”, “_” and “-”, unlike “%1”.").arg(name)};
    if (name == base) {
        return Error{ErrorCode::Usage,
                     CalibratingTexts::tr("“%1” is the profile that the fit begins with; the new one needs a name of its own.").arg(name)};
    }
    return name;
}

Result<estimate::Runner> baseOf(const Arguments &arguments, const QList<compare::FiledLog> &logs, const Knowledge &knowledge,
                                const project::Project *project)
{
    const QString chosen = arguments.value(u"--runner"_s);
    const Result<estimate::Runner> named = chosen.isEmpty() ? Result<estimate::Runner>(compare::baseFor(logs, knowledge, project).runner)
                                                            : runnerOf(knowledge, chosen, project);
    if (!named)
        return named;
    estimate::Runner base = compare::asLogsSay(*named, logs);
    if (!arguments.has(u"--vcpus"_s))
        return base;
    static constexpr int most = 1024;
    bool isNumber = false;
    base.vcpus = arguments.value(u"--vcpus"_s).toInt(&isNumber);
    if (!isNumber || base.vcpus < 1 || base.vcpus > most)
        return Error{ErrorCode::Usage, CalibratingTexts::tr("--vcpus wants a number from 1 to %1.").arg(most)};
    return base;
}

} // namespace

Output calibrateCommand(const Arguments &arguments)
{
    const QStringList files = QStringList{arguments.path} + arguments.words;
    for (const QString &file : files) {
        if (file.startsWith("--"_L1))
            return failure({ErrorCode::Usage, CalibratingTexts::tr("There is no option %1.").arg(file)});
    }
    std::optional<Input> input;
    if (arguments.has(u"--project"_s)) {
        Result<Input> read = readInput(arguments.value(u"--project"_s));
        if (!read)
            return failure(read.error());
        input = *std::move(read);
    }
    const auto known = Knowledge::ofUser(input ? QFileInfo(input->file).path() : QString());
    if (!known)
        return failure(known.error());
    std::optional<Choice> choice;
    if (input) {
        Result<Choice> made = choiceOf({}, *input);
        if (!made)
            return failure(made.error());
        choice = *std::move(made);
    }
    const Result<ReadLogs> logs = readLogs(files);
    if (!logs)
        return failure(logs.error());
    const project::Project *project = input ? input->facts() : nullptr;
    const Result<estimate::Runner> base = baseOf(arguments, logs->logs, **known, project);
    if (!base)
        return failure(base.error());
    const Result<QString> name = nameOf(arguments, base->id);
    if (!name)
        return failure(name.error());

    const bool isNamed = !arguments.value(u"--runner"_s).isEmpty();
    const compare::CalibrationInputs inputs{.logs = logs->logs,
                                            .knowledge = **known,
                                            .base = *base,
                                            .project = project,
                                            .pipeline = choice ? &choice->pipeline : nullptr,
                                            .files = choice ? choice->reading.files : gitlab::Files(),
                                            .because = isNamed ? QString() : compare::baseFor(logs->logs, **known, project).because};
    const Result<compare::Calibration> calibration = compare::calibrate(inputs);
    if (!calibration) {
        Output output;
        output.err = logs->warnings + printable(calibration.error().toString() + u'\n');
        output.exit = Exit::Findings;
        if (arguments.has(u"--json"_s))
            output.out = printed(QJsonObject{{u"findings"_s, logs->findings}});
        return output;
    }
    const yaml::Map entry = compare::profileEntry(*calibration, inputs, *name, QDate::currentDate().toString(Qt::ISODate));
    if (arguments.has(u"--save"_s)) {
        if (const Result<Done> saved = compare::saveProfile(entry); !saved)
            return failure(saved.error());
    }
    Output output;
    output.err = logs->warnings;
    if (arguments.has(u"--json"_s)) {
        QJsonObject json = calibrationJson(*calibration, inputs, *name);
        json.insert(u"findings"_s, logs->findings);
        if (arguments.has(u"--save"_s))
            json.insert(u"savedIn"_s, estimate::ownFactsFile());
        output.out = printed(json);
        return output;
    }
    output.out = printable(calibrationText(*calibration, inputs) + u'\n'
                           + (arguments.has(u"--save"_s) ? CalibratingTexts::tr("Saved as “%1” in %2.").arg(*name, estimate::ownFactsFile())
                                                         : CalibratingTexts::tr("Nothing is saved; --save keeps it as “%1”.").arg(*name))
                           + u'\n');
    return output;
}

} // namespace caravan::cli
