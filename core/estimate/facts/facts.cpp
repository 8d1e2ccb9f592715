// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/facts.h"

#include "core/base/disk.h"
#include "core/estimate/facts/catalogue_file.h"
#include "core/estimate/facts/costs.h"
#include "core/estimate/facts/own_facts.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

/// Power curves and grids of `energy.yml`; the ways to count energy go into \a costs.
Result<Power> builtInPower(Costs &costs)
{
    const auto energy = catalogueFile(u"energy.yml"_s);
    return energy ? readEnergy(*energy, costs) : energy.error();
}

} // namespace

Result<Facts> Facts::builtIn()
{
    const auto costs = std::make_shared<Costs>();

    const auto costsFile = catalogueFile(u"costs.yml"_s);
    if (!costsFile)
        return costsFile.error();
    if (const auto read = readCosts(*costsFile, *costs); !read)
        return read.error();

    const auto programsFile = catalogueFile(u"programs.yml"_s);
    if (!programsFile)
        return programsFile.error();
    auto programs = Programs::read(*programsFile);
    if (!programs)
        return programs.error();
    costs->programs = std::move(*programs);

    const auto ownFile = catalogueFile(u"own.yml"_s);
    if (!ownFile)
        return ownFile.error();
    auto own = OwnRates::read(*ownFile);
    if (!own)
        return own.error();
    costs->own = std::move(*own);

    const auto systemFile = catalogueFile(u"system.yml"_s);
    if (!systemFile)
        return systemFile.error();
    auto sizes = SystemSizes::read(*systemFile);
    if (!sizes)
        return sizes.error();
    costs->systemSizes = std::move(*sizes);

    const auto power = builtInPower(*costs);
    if (!power)
        return power.error();

    const auto runnersFile = catalogueFile(u"runners.yml"_s);
    if (!runnersFile)
        return runnersFile.error();
    auto runners = readRunners(*runnersFile, *power);
    if (!runners)
        return runners.error();
    auto machines = readMachines(*runnersFile);
    if (!machines)
        return machines.error();
    return Facts{costs, std::move(*runners), {}, std::make_shared<Power>(*power), std::move(*machines)};
}

Result<Done> Facts::addFactsOfUser(const QString &folder)
{
    QStringList paths{ownFactsFile()};
    if (!folder.isEmpty())
        paths.append(folder + u"/.caravan.yml"_s);
    for (const QString &path : std::as_const(paths)) {
        const auto file = readFile(path);
        if (!file && file.error().code == ErrorCode::NotFound)
            continue;
        if (!file)
            return file.error();
        if (const auto read = addOwnFacts(Source(path, file->bytes), *this); !read)
            return read;
    }
    return Done{};
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
