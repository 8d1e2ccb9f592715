// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QStringView>

#include <chrono>
#include <optional>

namespace caravan::gitlab {

/// Who reads a span of time.
enum class DurationDialect {
    GitLab,      ///< `3h 30m`, `1 week`, `2 hrs and 20 min`, `90`, `1:30:00`; months have 30 days. Source: the ChronicDuration library as
                 ///< GitLab uses it, 2026-08
    Shell,       ///< `90`, `1.5h`: one number and s, m, h or d, as `sleep` and `timeout` take it. Source: coreutils 9.7, 2026-11
    CommandLine, ///< `8m`, `90s`, `1h30m`: whole numbers, each with h, m, min or s, the longer unit first
};

/// What GitLab reads a span of time as, in whole seconds. None when it is no such text.
std::optional<std::chrono::seconds> readDuration(QStringView text);
/// What \a dialect reads it as.
std::optional<Seconds> readDuration(QStringView text, DurationDialect dialect);

} // namespace caravan::gitlab
