// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/effective.h"

namespace caravan::gitlab {

/// What jobs take from elsewhere in the file.
struct Surroundings {
    Effective defaults; ///< `default`
    QMap<QString, Effective> oldDefaults; ///< `image`, `cache` … at the root
    QMap<QString, Field<QString>> variables; ///< global
};

/// Reads one job or template. What GitLab would refuse goes to \a issues.
Job readJob(Resolver &resolver, const QString &name, const Surroundings &surroundings, QList<Issue> &issues);

/// The `variables` of a map; a map with `value` gives that.
QMap<QString, Field<QString>> readVariables(Resolver &resolver, const Effective &value, const QString &job);

} // namespace caravan::gitlab
