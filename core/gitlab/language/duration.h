// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace caravan::gitlab {

/// What GitLab reads a span of time as: `3h 30m`, `1 week`, `2 hrs and 20 min`, `90`, `1:30:00`. None when it is no such text.
/// Source: the ChronicDuration library as GitLab uses it, 2026-08. Months have 30 days.
std::optional<std::chrono::seconds> readDuration(QStringView text);

} // namespace caravan::gitlab
