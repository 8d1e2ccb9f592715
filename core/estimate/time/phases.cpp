// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/time/phases.h"

#include "core/base/texts.h"

#include <array>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(PhasesTexts);

struct PhaseWords {
    QLatin1String id;
    const char *title;
};

// In the order of Phase.
constexpr std::array<PhaseWords, phaseCount> phases = {{
    {"queue"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "Wait for a runner")},
    {"pull"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "Pull image")},
    {"clone"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "Get sources")},
    {"restore"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "Restore cache")},
    {"artifacts-down"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "Get artifacts")},
    {"system"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "System packages")},
    {"switch"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "Set up opam")},
    {"packages"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "Install dependencies")},
    {"build"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "Build")},
    {"test"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "Test")},
    {"save"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "Save cache")},
    {"artifacts-up"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "Upload artifacts")},
    {"deploy"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "Push and deploy")},
    {"pages"_L1, QT_TRANSLATE_NOOP("PhasesTexts", "Publish pages")},
}};

} // namespace

QString phaseId(Phase phase) { return phases[size_t(phase)].id; }

QString phaseTitle(Phase phase) { return PhasesTexts::tr(phases[size_t(phase)].title); }

} // namespace caravan::estimate
