// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/includes/wire.h"

namespace caravan::includes {

/// Bytes that a fetched file may have: GitLab's own limit for a CI file, 2 MiB (documentation, doc/administration/instance_limits.md,
/// "Maximum size and depth of CI/CD configuration YAML files", 2026-08).
constexpr qint64 mostFetchedBytes = qint64{2} * 1024 * 1024;

/// Why \a name was not fetched, a whole translated sentence.
QString sentenceOf(const QString &name, const Answer &answer);

} // namespace caravan::includes
