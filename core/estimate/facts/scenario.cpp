// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/scenario.h"

#include "core/base/texts.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ScenarioTexts);

struct ScenarioWords {
    Scenario scenario;
    QLatin1String id;
    const char *name;
    const char *title;
};

constexpr ScenarioWords scenarios[] = {
    {Scenario::Cold, "cold"_L1, QT_TRANSLATE_NOOP("ScenarioTexts", "Cold run"),
     QT_TRANSLATE_NOOP("ScenarioTexts", "Cold run (first run, no cache)")},
    {Scenario::Warm, "warm"_L1, QT_TRANSLATE_NOOP("ScenarioTexts", "Warm run"),
     QT_TRANSLATE_NOOP("ScenarioTexts", "Warm run (nothing but a commit)")},
    {Scenario::Sources, "sources"_L1, QT_TRANSLATE_NOOP("ScenarioTexts", "New sources"),
     QT_TRANSLATE_NOOP("ScenarioTexts", "Sources changed (a few files of the project's code)")},
    {Scenario::Dependencies, "dependencies"_L1, QT_TRANSLATE_NOOP("ScenarioTexts", "New dependencies"),
     QT_TRANSLATE_NOOP("ScenarioTexts", "Dependencies changed (an opam file)")},
    {Scenario::Compiler, "compiler"_L1, QT_TRANSLATE_NOOP("ScenarioTexts", "New compiler"),
     QT_TRANSLATE_NOOP("ScenarioTexts", "Compiler changed (the version of OCaml)")},
    {Scenario::NewBranch, "new-branch"_L1, QT_TRANSLATE_NOOP("ScenarioTexts", "New branch"),
     QT_TRANSLATE_NOOP("ScenarioTexts", "First run of a new branch")},
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

QString scenarioId(Scenario scenario) { return wordsOf(scenario).id; }

QString scenarioName(Scenario scenario) { return ScenarioTexts::tr(wordsOf(scenario).name); }

QString scenarioTitle(Scenario scenario) { return ScenarioTexts::tr(wordsOf(scenario).title); }

std::optional<Scenario> scenarioOf(QStringView id)
{
    for (const ScenarioWords &words : scenarios) {
        if (words.id == id)
            return words.scenario;
    }
    return std::nullopt;
}

} // namespace caravan::estimate
