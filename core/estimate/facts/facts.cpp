// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/facts.h"

#include "core/base/disk.h"
#include "core/estimate/facts/costs.h"
#include "resources/resources.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

Result<Source> open(const QString &name)
{
    const QString path = u":/caravan/catalogue/"_s + name;
    const auto file = readFile(path);
    if (!file)
        return file.error();
    return Source(path, file->bytes);
}

} // namespace

Result<Facts> Facts::builtIn()
{
    initialiseResources();
    const auto costs = std::make_shared<Costs>();

    const auto costsFile = open(u"costs.yml"_s);
    if (!costsFile)
        return costsFile.error();
    if (const auto read = readCosts(*costsFile, *costs); !read)
        return read.error();

    const auto measured = open(u"measured.tsv"_s);
    if (!measured)
        return measured.error();
    if (const auto read = readMeasurements(*measured, *costs); !read)
        return read.error();

    const auto programsFile = open(u"programs.yml"_s);
    if (!programsFile)
        return programsFile.error();
    auto programs = Programs::read(*programsFile);
    if (!programs)
        return programs.error();
    costs->programs = std::move(*programs);

    const auto energy = open(u"energy.yml"_s);
    if (!energy)
        return energy.error();
    const auto power = readEnergy(*energy, *costs);
    if (!power)
        return power.error();

    const auto runnersFile = open(u"runners.yml"_s);
    if (!runnersFile)
        return runnersFile.error();
    auto runners = readRunners(*runnersFile, *power);
    if (!runners)
        return runners.error();
    return Facts{costs, std::move(*runners)};
}

const Runner *Facts::runner(QStringView id) const
{
    for (const Runner &runner : runners) {
        if (runner.id == id)
            return &runner;
    }
    return nullptr;
}

} // namespace caravan::estimate
