// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/features.h"

#include "core/opam/closure.h"

#include <algorithm>
#include <cmath>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

bool isConf(const QString &name) { return name.startsWith("conf-"_L1); }

/// A package that says nothing of the size of the one that asks for it.
bool isCommonplace(const QString &name) { return name == "ocaml"_L1 || name == "dune"_L1 || name.startsWith("base-"_L1) || isConf(name); }

bool hasSystemPackages(const opam::Repository::Versions &versions, const QString &version)
{
    return std::any_of(versions->cbegin(), versions->cend(),
                       [&](const opam::Definition &definition) { return definition.version == version && !definition.depexts.isEmpty(); });
}

} // namespace

Features featuresOf(const QString &name)
{
    const auto repository = opam::usersRepository();
    const opam::Repository::Versions versions = repository->versions(name);
    const QStringList depends = opam::directDependencies(name);
    const auto own = std::count_if(depends.cbegin(), depends.cend(), [](const QString &other) { return !isCommonplace(other); });
    const auto asksFor = [&](const QString &other) { return depends.contains(other) ? 1.0 : 0.0; };
    const bool hasStubs = asksFor(u"dune-configurator"_s) > 0 || std::any_of(depends.cbegin(), depends.cend(), isConf)
        || hasSystemPackages(versions, repository->newest(name));
    return {1.0,
            std::log1p(double(own)),
            std::log(std::max(1.0, double(versions->size()))),
            asksFor(u"ppx_jane"_s),
            asksFor(u"menhir"_s),
            asksFor(u"ppxlib"_s),
            hasStubs ? 1.0 : 0.0,
            asksFor(u"cmdliner"_s),
            asksFor(u"dune"_s)};
}

} // namespace caravan::estimate
