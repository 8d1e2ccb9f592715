// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/job_figure.h"

#include "core/recipes/glob.h"

namespace caravan::estimate {

bool JobFigure::isAbout(const project::Project *which) const
{
    return project.isEmpty()
        || (which
            && (recipes::matchesAny(project, which->name) || recipes::matchesAny(project, which->folder)
                || (which->git && recipes::matchesAny(project, which->git->remote))));
}

} // namespace caravan::estimate
