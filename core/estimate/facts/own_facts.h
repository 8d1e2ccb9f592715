// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/source.h"
#include "core/estimate/facts/facts.h"

#include <functional>

namespace caravan::estimate {

/// `~/.config/caravan/estimate.yml`, where users write figures of their own.
QString ownFactsFile();

/// Takes the figures of a user's file into \a facts, where they go before what is known: the lists `packages`, `compilers` and `unlisted` as in
/// packages.yml, `runners` as in runners.yml, each with `like`, the profile that it is but for
/// what it says, the map `costs`: an entry of costs.yml and its value, or value, source, date and confidence, the list `jobs` (job, seconds of
/// its scripts; project, first, down and up may be left out), the list `programs` (names, seconds; subcommands, kind, phase, cpu, down and up may be
/// left out), the list `systemPackages` (names, megabytes; recommended and seconds may be left out), the list `rates` and the map `typical` as in own.yml,
/// and the maps `power`, `grids`, `methods` and `embodied` as in energy.yml: curves and grids are named by runners. In a project's `.caravan.yml` all
/// of that stands under `estimate`. Where no source is told, it is the file. Errors: Syntax with file, line and column.
Result<Done> addOwnFacts(const Source &source, Facts &facts);

/// Writes what \a edit makes of ownFactsFile(), which is made where it is missing; nothing is written where that could not be read again. Errors:
/// those of \a edit, addOwnFacts() and writeFile().
Result<Done> rewriteOwnFacts(const std::function<Result<QByteArray>(const Source &)> &edit);

} // namespace caravan::estimate
