// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/log_trait.h"

#include "core/base/figures.h"
#include "core/base/texts.h"

#include <array>

namespace caravan::compare {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(LogTraitTexts);

/// By the numbers of the traits.
struct TraitWords {
    QLatin1StringView id;
    const char *title;
    double (*read)(const estimate::Runner &runner);
    void (*scale)(estimate::Runner &runner, double factor); ///< by which things take longer
    double often;                                           ///< usualSpread()
};

constexpr std::array<TraitWords, 7> traitWords{{
    {"cpuFactor"_L1, QT_TRANSLATE_NOOP("LogTraitTexts", "CPU time per that of the measuring machine"),
     [](const estimate::Runner &runner) { return runner.cpuFactor; },
     [](estimate::Runner &runner, double factor) { runner.cpuFactor *= factor; }, 2},
    {"networkBytesPerSecond"_L1, QT_TRANSLATE_NOOP("LogTraitTexts", "Network"),
     [](const estimate::Runner &runner) { return runner.networkBytesPerSecond; },
     [](estimate::Runner &runner, double factor) { runner.networkBytesPerSecond /= factor; }, 4},
    {"cacheBytesPerSecond"_L1, QT_TRANSLATE_NOOP("LogTraitTexts", "Cache store"),
     [](const estimate::Runner &runner) { return runner.cacheBytesPerSecond; },
     [](estimate::Runner &runner, double factor) { runner.cacheBytesPerSecond /= factor; }, 4},
    {"unpackBytesPerSecond"_L1, QT_TRANSLATE_NOOP("LogTraitTexts", "Unpacking of images"),
     [](const estimate::Runner &runner) { return runner.unpackBytesPerSecond; },
     [](estimate::Runner &runner, double factor) { runner.unpackBytesPerSecond /= factor; }, 3},
    {"startOverhead"_L1, QT_TRANSLATE_NOOP("LogTraitTexts", "Start of the executor"),
     [](const estimate::Runner &runner) { return runner.startOverhead.count(); },
     [](estimate::Runner &runner, double factor) { runner.startOverhead *= factor; }, 4},
    {"zipFactor"_L1, QT_TRANSLATE_NOOP("LogTraitTexts", "CPU time of packing and unpacking caches"),
     [](const estimate::Runner &runner) { return runner.packingFactor(); },
     [](estimate::Runner &runner, double factor) { runner.zipFactor *= factor; }, 2},
    {"queue"_L1, QT_TRANSLATE_NOOP("LogTraitTexts", "Wait for a runner"),
     [](const estimate::Runner &runner) { return runner.queue.p50.count(); },
     [](estimate::Runner &runner, double factor) {
         runner.queue = {runner.queue.p10 * factor, runner.queue.p50 * factor, runner.queue.p90 * factor};
     },
     6},
}};

} // namespace

QString traitId(Trait trait) { return traitWords[size_t(trait)].id; }

QString traitTitle(Trait trait) { return LogTraitTexts::tr(traitWords[size_t(trait)].title); }

double traitOf(const estimate::Runner &runner, Trait trait) { return traitWords[size_t(trait)].read(runner); }

QString traitText(Trait trait, double value)
{
    switch (trait) {
    case Trait::Cpu:
    case Trait::Zip:
        return formatFigure(value);
    case Trait::Network:
    case Trait::Store:
    case Trait::Unpack:
        return LogTraitTexts::tr("%1/s").arg(formatBytes({value}));
    case Trait::Start:
    case Trait::Queue:
        return LogTraitTexts::tr("%1 s").arg(formatFigure(value));
    }
    Q_UNREACHABLE();
}

void slowDown(estimate::Runner &runner, Trait trait, double factor) { traitWords[size_t(trait)].scale(runner, factor); }

double usualSpread(Trait trait) { return traitWords[size_t(trait)].often; }

} // namespace caravan::compare
