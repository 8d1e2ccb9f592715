// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/mix_text.h"

#include "core/base/figures.h"
#include "core/base/texts.h"

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(MixTextTexts);

constexpr double percentOfMix = 100;
constexpr double roundingError = 1e-9;

Error mixError(const QString &message)
{
    QStringList names;
    for (const estimate::Scenario scenario : estimate::allScenarios)
        names.append(estimate::scenarioId(scenario));
    return {ErrorCode::Usage, message, {}, 0, 0, MixTextTexts::tr("Scenarios are: %1.").arg(names.join(u", "_s))};
}

} // namespace

QString mixText(const ScenarioMix &mix)
{
    QStringList parts;
    for (const ScenarioMix::Share &one : mix.shares) {
        if (one.share > 0)
            parts.append(MixTextTexts::tr("%1 %2 %").arg(estimate::scenarioName(one.scenario), formatFigure(one.share * percentOfMix)));
    }
    return parts.join(u", "_s);
}

Result<ScenarioMix> mixOf(const QString &text)
{
    QMap<estimate::Scenario, double> percents;
    double sum = 0;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        const std::optional<estimate::Scenario> scenario = estimate::scenarioOf(name);
        bool isNumber = false;
        const double percent = part.section(u'=', 1).trimmed().toDouble(&isNumber);
        if (!scenario)
            return mixError(MixTextTexts::tr("There is no scenario “%1”.").arg(name));
        if (!isNumber || !(percent >= 0) || percent > percentOfMix || percents.contains(*scenario))
            return mixError(
                MixTextTexts::tr("A mix of runs is written as per cent of each scenario, once, such as “cold=5”, not “%1”.").arg(part));
        percents.insert(*scenario, percent);
        sum += percent;
    }
    if (percents.isEmpty() || sum > percentOfMix + roundingError)
        return mixError(MixTextTexts::tr("The shares of a mix of runs are some, and together no more than 100 per cent."));
    percents[estimate::Scenario::Warm] += percentOfMix - sum;
    ScenarioMix mix;
    for (const estimate::Scenario scenario : estimate::allScenarios)
        mix.shares.append({scenario, percents.value(scenario) / percentOfMix, 0});
    mix.provenance.source = MixTextTexts::tr("How often a run is in which scenario was chosen.");
    mix.provenance.confidence = u"stated"_s;
    return mix;
}

ScenarioMix mixWithout(ScenarioMix mix, estimate::Scenario scenario)
{
    const double rest = 1 - mix.of(scenario);
    for (ScenarioMix::Share &one : mix.shares) {
        if (rest <= 0)
            one.share = one.scenario == estimate::Scenario::Warm ? 1 : 0;
        else
            one.share = one.scenario == scenario ? 0 : one.share / rest;
    }
    return mix;
}

} // namespace caravan::compare
