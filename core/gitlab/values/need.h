// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/gitlab/values/instance.h"

#include <QString>

namespace caravan::gitlab {

/// A job that another one waits for.
struct Need {
    QString job;
    bool artifacts = true;
    bool isOptional = false;
    Span span;
    QList<MatrixRow> matrix = {}; ///< of `parallel:matrix`: which instances are meant, `$[[ matrix.X ]]` as written; empty: all
    bool operator==(const Need &) const = default;
};

} // namespace caravan::gitlab
