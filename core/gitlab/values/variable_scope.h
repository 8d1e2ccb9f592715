// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/origin.h"

#include <QMap>
#include <QString>

namespace caravan::gitlab {

/// What the variables of a job depend on: all that conditions and `$NAME` ask of it.
struct VariableScope {
    QString name;
    Field<QString> stage;                    ///< "test" where nothing is said
    QMap<QString, Field<QString>> variables; ///< global ones and the job's own, as GitLab merges them
    bool operator==(const VariableScope &) const = default;
};

} // namespace caravan::gitlab
