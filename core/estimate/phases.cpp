// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/estimate.h"

#include <QCoreApplication>

#include <array>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(caravan::estimate::Phase)
};

struct PhaseWords {
    QLatin1String id;
    const char *title;
};

// In the order of Phase.
constexpr std::array<PhaseWords, phaseCount> phases = {{
    {"queue"_L1, QT_TRANSLATE_NOOP("caravan::estimate::Phase", "Wait for a runner")},
    {"pull"_L1, QT_TRANSLATE_NOOP("caravan::estimate::Phase", "Pull image")},
    {"clone"_L1, QT_TRANSLATE_NOOP("caravan::estimate::Phase", "Get sources")},
    {"restore"_L1, QT_TRANSLATE_NOOP("caravan::estimate::Phase", "Restore cache")},
    {"system"_L1, QT_TRANSLATE_NOOP("caravan::estimate::Phase", "System packages")},
    {"switch"_L1, QT_TRANSLATE_NOOP("caravan::estimate::Phase", "Set up opam")},
    {"packages"_L1, QT_TRANSLATE_NOOP("caravan::estimate::Phase", "Install dependencies")},
    {"build"_L1, QT_TRANSLATE_NOOP("caravan::estimate::Phase", "Build")},
    {"save"_L1, QT_TRANSLATE_NOOP("caravan::estimate::Phase", "Save cache")},
    {"deploy"_L1, QT_TRANSLATE_NOOP("caravan::estimate::Phase", "Upload and deploy")},
}};

struct ScenarioWords {
    Scenario scenario;
    QLatin1String id;
    const char *title;
};

constexpr ScenarioWords scenarios[] = {
    {Scenario::Cold, "cold"_L1, QT_TRANSLATE_NOOP("caravan::estimate::Phase", "Cold run (first run, no cache)")},
    {Scenario::Warm, "warm"_L1, QT_TRANSLATE_NOOP("caravan::estimate::Phase", "Warm run (nothing but a commit)")},
};

const ScenarioWords &wordsOf(Scenario scenario)
{
    for (const ScenarioWords &words : scenarios) {
        if (words.scenario == scenario)
            return words;
    }
    Q_UNREACHABLE();
}

} // namespace

QString phaseId(Phase phase) { return phases[size_t(phase)].id; }

QString phaseTitle(Phase phase) { return Texts::tr(phases[size_t(phase)].title); }

QString scenarioId(Scenario scenario) { return wordsOf(scenario).id; }

QString scenarioTitle(Scenario scenario) { return Texts::tr(wordsOf(scenario).title); }

std::optional<Scenario> scenarioOf(QStringView id)
{
    for (const ScenarioWords &words : scenarios) {
        if (words.id == id)
            return words.scenario;
    }
    return std::nullopt;
}

} // namespace caravan::estimate
