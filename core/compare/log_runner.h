// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/knowledge.h"
#include "core/joblog/log.h"
#include "core/project/project.h"

namespace caravan::compare {

/// A log and where it comes from.
struct FiledLog {
    QString file;
    joblog::Log log;
};

/// A profile that a fit begins with.
struct BaseProfile {
    const estimate::Runner &runner;
    QString because; ///< why it is that one, where the logs do not tell: a whole translated sentence
};

/// The profile that goes with \a logs when nobody names one: by what the runner is called, what executor it has, and where the project is.
BaseProfile baseFor(const QList<FiledLog> &logs, const Knowledge &knowledge, const project::Project *project);

/// \a base as far as the logs say outright what the runner is: its executor, and caches on its own disk.
estimate::Runner asLogsSay(estimate::Runner base, const QList<FiledLog> &logs);

} // namespace caravan::compare
