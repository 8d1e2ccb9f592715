// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace caravan::lint {

/// What GitLab makes of a plain scalar where text is meant: a translated phrase such as `the number 5.1`. None when the
/// text comes through as it stands. Follows Ruby's Psych, scalar_scanner.rb (YAML 1.1).
std::optional<QString> misreading(const QString &scalar);

} // namespace caravan::lint
