// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estimate/facts/runner.h"

#include <memory>

namespace caravan::estimate {

struct Costs;

/// CPU seconds and sizes of packages and tools (`resources/catalogue/measured.tsv`, `costs.yml`), and runner profiles.
struct Facts {
    std::shared_ptr<const Costs> costs;
    QList<Runner> runners; ///< built-in ones; the first is the default
    const Runner *runner(QStringView id) const;

    /// Errors: Syntax with file and line.
    static Result<Facts> builtIn();
};

} // namespace caravan::estimate
