// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/fitted_profile.h"

#include "core/base/figures.h"
#include "core/base/texts.h"

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(FittedProfileTexts);

constexpr int significantDigits = 3;

/// A figure as a data file has it, whatever the user's language.
yaml::Value figure(double value) { return yaml::Verbatim{QString::number(value, 'g', significantDigits)}; }

QString provenanceOf(const Calibration &calibration, const CalibrationInputs &inputs)
{
    QStringList told;
    for (const FittedTrait &trait : calibration.traits) {
        if (trait.isTold)
            told.append(FittedProfileTexts::tr("%1 (P90/P50 %2)").arg(traitId(trait.trait), formatFigure(trait.spread)));
    }
    if (told.isEmpty())
        told.append(FittedProfileTexts::tr("no figure"));
    QStringList runners;
    for (const FiledLog &filed : inputs.logs) {
        const joblog::Log &log = filed.log;
        const QString runner =
            log.origin == joblog::Origin::GitlabCiLocal ? u"gitlab-ci-local"_s : u"gitlab-runner %1"_s.arg(log.runnerVersion).trimmed();
        if (!runners.contains(runner))
            runners.append(runner);
    }
    static constexpr int namedAtMost = 3;
    return FittedProfileTexts::tr("%1, fitted by caravan-cli calibrate to %2 times of %3 job logs (%4); the other figures are those of %5")
        .arg(told.join(u", "_s), QString::number(calibration.points.size()), QString::number(inputs.logs.size()),
             runners.mid(0, namedAtMost).join(u", "_s), inputs.base.id);
}

yaml::Value truth(bool value) { return yaml::Verbatim{value ? u"true"_s : u"false"_s}; }

/// What the logs or somebody said outright and the base has otherwise.
void addSeen(const estimate::Runner &profile, const CalibrationInputs &inputs, yaml::Map &entry)
{
    const estimate::Runner *named = inputs.knowledge.facts.runner(inputs.base.id);
    if (!named)
        return;
    if (profile.vcpus != named->vcpus)
        entry.entries.append({u"vcpus"_s, yaml::Verbatim{QString::number(profile.vcpus)}});
    if (profile.hasDistributedCache != named->hasDistributedCache)
        entry.entries.append({u"hasDistributedCache"_s, truth(profile.hasDistributedCache)});
}

} // namespace

yaml::Map profileEntry(const Calibration &calibration, const CalibrationInputs &inputs, const QString &id, const QString &date)
{
    yaml::Map entry;
    entry.entries.append({u"id"_s, yaml::Value::text(id)});
    entry.entries.append(
        {u"title"_s,
         yaml::Value::text(id == inputs.base.id ? inputs.base.title
                                                : FittedProfileTexts::tr("%1 · %2 vCPU").arg(id, QString::number(inputs.base.vcpus)))});
    entry.entries.append({u"like"_s, yaml::Value::text(inputs.base.id)});
    addSeen(calibration.profile, inputs, entry);
    for (const FittedTrait &trait : calibration.traits) {
        if (!trait.isTold)
            continue;
        const Range<Seconds> &queue = calibration.profile.queue;
        entry.entries.append(
            {traitId(trait.trait),
             trait.trait == Trait::Queue ? yaml::Value(yaml::Map{
                 {{u"p10"_s, figure(queue.p10.count())}, {u"p50"_s, figure(queue.p50.count())}, {u"p90"_s, figure(queue.p90.count())}}})
                                         : figure(trait.after)});
    }
    if (calibration.profile.cpuFactorSpread != inputs.base.cpuFactorSpread)
        entry.entries.append({u"cpuFactorSpread"_s, figure(calibration.profile.cpuFactorSpread)});
    if (calibration.profile.keepsImages != inputs.base.keepsImages)
        entry.entries.append({u"keepsImages"_s, truth(calibration.profile.keepsImages)});
    entry.entries.append({u"source"_s, yaml::Value::text(provenanceOf(calibration, inputs))});
    entry.entries.append({u"date"_s, yaml::Value::text(date)});
    entry.entries.append({u"confidence"_s, yaml::Value::text(u"derived"_s)});
    return entry;
}

} // namespace caravan::compare
