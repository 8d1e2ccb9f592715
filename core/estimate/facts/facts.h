// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estimate/facts/job_figure.h"
#include "core/estimate/facts/machines.h"
#include "core/estimate/facts/runner.h"

#include <memory>

namespace caravan::estimate {

struct Costs;
struct Power;

/// CPU seconds and sizes of packages and tools (`resources/catalogue/measured.tsv`, `costs.yml`), and runner profiles.
struct Facts {
    std::shared_ptr<const Costs> costs;
    QList<Runner> runners;              ///< built-in ones and the user's; the first is the default
    QList<JobFigure> jobFigures;        ///< of the user; the first that fits counts
    std::shared_ptr<const Power> power; ///< power curves and grids that runners may name; never null once read
    QList<Machine> machines;            ///< that jobs ask for by their tags
    const Runner *runner(QStringView id) const;

    /// Errors: Syntax with file and line.
    static Result<Facts> builtIn();
    /// Takes in the figures of the user, ownFactsFile(), and of `.caravan.yml` in a project's \a folder (empty: none), which goes before it; \c costs
    /// is another one then. Errors: Syntax with file, line and column; Unreadable.
    Result<Done> addFactsOfUser(const QString &folder);
};

} // namespace caravan::estimate
