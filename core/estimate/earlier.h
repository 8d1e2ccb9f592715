// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/simulation.h"

namespace caravan::estimate {

/// The keys that jobs of \a last have asked \a before for in vain, though some pipeline may have stored them.
QSet<QString> keysAskedInVain(const Followed &followed, const Performance &last, const Circumstances &circumstances, const World &before);

/// \a world with the caches called by \a keys that other pipelines of the project have stored: those of the usual occasions, with all jobs
/// started, even those that are started by hand. Nullopt when none stores any. \a starts: what is followed for the estimate itself.
/// \a hasOtherCompiler: those pipelines named other versions of OCaml.
std::optional<World> withEarlierCaches(const World &world, const QSet<QString> &keys, const Setting &setting, Memory::Data &memory,
                                       const QList<Start> &starts, bool hasOtherCompiler);

} // namespace caravan::estimate
