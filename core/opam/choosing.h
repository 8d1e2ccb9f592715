// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opam/root.h"
#include "core/opam/universe.h"

namespace caravan::opam {

/// What was chosen, or why nothing was.
struct Choice {
    std::unique_ptr<Universe> universe;
    QList<int> chosen;   ///< candidates, the project's own among them; without a solution those that would be needed
    QString whyNotNewer; ///< as Closure has it
    QString problem;     ///< as Closure has it
};

/// Chooses what \a root needs: the newest OCaml that can be, unless the request names one; then as libsolv prefers, which is the newest of each;
/// then, as opam does, without versions to be avoided, and with as few newer versions passed over as can be.
Choice choose(const Root &root, const Request &request, const Repository &repository);

/// Of packages that are not the project's own.
Environment environmentFor(const Request &request);

} // namespace caravan::opam
