// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/host_fit.h"

#include "core/base/texts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(HostFitTexts);

/// A fact of a runner profile: known, or assumed.
Availability availabilityOf(bool value, const std::optional<bool> &known)
{
    if (known)
        return *known ? Availability::There : Availability::Missing;
    return value ? Availability::TakenAsThere : Availability::TakenAsMissing;
}

Availability availabilityOf(const std::optional<bool> &fact)
{
    return !fact ? Availability::Unknown : *fact ? Availability::There : Availability::Missing;
}

} // namespace

QList<HostNeed> needsAt(const Strategy &strategy, const project::Host *host, const RunnerTraits &runner)
{
    QList<HostNeed> needs;
    if (!runner.usesImages() && strategy.host) {
        if (strategy.usesOpam)
            needs.append({u"opam-on-host"_s, Availability::Unknown,
                          HostFitTexts::tr("The runner's machine has opam, git, a C compiler and the system packages.")});
        else // few machines let jobs become root
            needs.append({u"packages-on-host"_s, Availability::TakenAsMissing,
                          HostFitTexts::tr("The runner's machine has the distribution's packages, or lets jobs install them.")});
        return needs;
    }
    needs.append({u"images"_s, runner.usesImages() ? Availability::There : Availability::Missing,
                  HostFitTexts::tr("The runner starts jobs in images.")});
    if (strategy.imageKind == ImageKind::Project) {
        needs.append({u"registry"_s, availabilityOf(host ? host->hasRegistry : std::nullopt),
                      HostFitTexts::tr("The server has a container registry, and it is on for the project.")});
        // Without privileges a job may build images, too, where the runner's profiles let it: nobody knows.
        const Availability builder = std::min({availabilityOf(runner.isPrivileged, runner.knownPrivileged()),
                                               availabilityOf(runner.bindsSocket, runner.knownSocket()), Availability::Unknown});
        needs.append({u"image-builder"_s, builder,
                      HostFitTexts::tr(
                          "The runner may build images: it is privileged, or jobs reach its docker daemon, or may build without either.")});
    }
    if (strategy.cache || strategy.id.extras) {
        // Without one the same runner may come again: nobody knows.
        const Availability cache = runner.hasDistributedCache ? availabilityOf(true, runner.knownDistributedCache()) : Availability::Unknown;
        needs.append(
            {u"shared-cache"_s, cache,
             HostFitTexts::tr("All runners share their caches; otherwise a job finds a cache only where one like it ran before.")});
    }
    return needs;
}

Availability fitOf(const QList<HostNeed> &needs)
{
    Availability worst = Availability::There;
    for (const HostNeed &need : needs)
        worst = std::max(worst, need.availability);
    return worst;
}

QString nameOf(Availability availability)
{
    switch (availability) {
    case Availability::There:
        return u"there"_s;
    case Availability::TakenAsThere:
        return u"assumed"_s;
    case Availability::Unknown:
        return u"unknown"_s;
    case Availability::TakenAsMissing:
        return u"assumed-missing"_s;
    case Availability::Missing:
        return u"missing"_s;
    }
    Q_UNREACHABLE();
}

const RunnerTraits *suggestedRunner(const Catalogue &catalogue, const project::Host *host)
{
    if (const RunnerTraits *named = host && !host->runner.isEmpty() ? catalogue.runner(host->runner) : nullptr)
        return named;
    return catalogue.runners.isEmpty() ? nullptr : &catalogue.runners.constFirst();
}

} // namespace caravan::recipes
